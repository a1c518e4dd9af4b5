// Writes dist/exchequer.html: the page of the service, the checker and the words of all languages in one file, which needs no
// server.
//
//     npm run page

import { build } from "esbuild";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import init, { languages, pageWords } from "../node.js";

const file = (name) => fileURLToPath(new URL(name, import.meta.url));
const read = (name) => readFileSync(file(name), "utf8");
const service = "../../../bin/exchequer/command/serve";
const { outputFiles } = await build({
    entryPoints: [file("page.js")],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    loader: { ".wasm": "binary" },
    legalComments: "none",
    // The package says that its modules do nothing by themselves, and these do.
    ignoreAnnotations: true,
    // The module is in the file, so its address is never asked for.
    define: { "import.meta.url": '"about:blank"' },
});
// Inside a script element, nothing may look like its end.
const script = outputFiles[0].text.replaceAll("</script", "<\\/script");
const digest = `sha256-${createHash("sha256").update(script).digest("base64")}`;
const policy = `default-src 'none'; script-src '${digest}' 'wasm-unsafe-eval'; style-src 'unsafe-inline'; img-src data:; \
base-uri 'none'; form-action 'none'`;

await init();
const words = pageWords();
const parts = {
    ...words.en,
    lang: "en",
    wished: "",
    head: `\n<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    tags: languages().join(" "),
    words: JSON.stringify(words).replaceAll("<", "\\u003c"),
    "report-style": read("../../../report/views/html/page.css"),
    style: read(`${service}/page.css`),
    script,
};
const page = read(`${service}/page.html`)
    .replace("<script>{script}", '<script type="module">{script}')
    .replace(/\{([a-z-]+)\}/g, (_, name) => parts[name]);
writeFileSync(file("../dist/exchequer.html"), page);
console.log(`the page: ${page.length} bytes`);
