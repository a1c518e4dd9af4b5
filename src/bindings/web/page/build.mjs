// Writes dist/exchequer.html: the page, the script and the module in one file, which needs no server.
//
//     npm run page

import { build } from "esbuild";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const file = (name) => fileURLToPath(new URL(name, import.meta.url));
const { outputFiles } = await build({
    entryPoints: [file("page.js")],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    loader: { ".wasm": "binary" },
    legalComments: "none",
    // The module is in the file, so its address is never asked for.
    define: { "import.meta.url": '"about:blank"' },
});
// Inside a script element, nothing may look like its end.
const script = outputFiles[0].text.replaceAll("</script", "<\\/script");
const digest = `sha256-${createHash("sha256").update(script).digest("base64")}`;
const page = readFileSync(file("page.html"), "utf8")
    .replace("<script>", '<script type="module">')
    .replace("{digest}", () => digest)
    .replace("{script}", () => script);
writeFileSync(file("../dist/exchequer.html"), page);
console.log(`the page: ${page.length} bytes`);
