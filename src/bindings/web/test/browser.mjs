// The package and the page in headless Chromium, which speaks to this machine alone.
//
//     node browser.mjs FOLDER      the folder in which the package is installed

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = new URL("..", import.meta.url);
const { chromium } = createRequire(new URL("../../../.ci/browser/check.mjs", here))("playwright-core");
const types = { ".js": "text/javascript", ".wasm": "application/wasm", ".html": "text/html" };
const folder = join(process.argv[2], "node_modules", "exchequer");

/** A server of files, as any is. */
const server = createServer(async (request, response) => {
    const path = new URL(request.url, "http://localhost").pathname;
    try {
        const body = path === "/" ? "<!DOCTYPE html><title>test</title>" : await readFile(join(folder, path));
        response.writeHead(200, { "content-type": types[extname(path)] ?? "text/html" }).end(body);
    } catch {
        response.writeHead(404).end();
    }
});
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
const browser = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
});
try {
    await inModules(await browser.newPage());
    for (const locale of ["en-GB", "da-DK", "ja-JP"]) await inOneFile(await browser.newPage({ locale }), locale);
    console.log("the package and the page work in Chromium");
} finally {
    await browser.close();
    server.close();
}

/** As modules that a page imports. */
async function inModules(page) {
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    const finding = await page.evaluate(async () => {
        const { default: init, check } = await import("/browser.js");
        await init();
        return check("Han fik 495.000 rubler, svarende til 36.000 kroner.", { date: "2023-08", lang: "da" }).findings[0];
    });
    assert.deepEqual([finding.verdict, finding.days_holding, finding.days_total], ["plausible", 18, 31]);
}

/** As one file without a server, which asks for nothing. It is in the reader's language, or else in the article's. */
async function inOneFile(page, locale) {
    const language = locale.startsWith("en") ? "en" : "da";
    const asked = [];
    const said = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(error.message));
    const address = new URL("dist/exchequer.html", here).href;
    await page.goto(address);
    const seed = await readFile(fileURLToPath(new URL("../../../examples/articles/kasakhstan.txt", here)), "utf8");
    await page.locator("#text").fill(seed);
    await page.locator("#date").fill("2023-08-15");
    await page.locator("details > summary").first().click();
    await page.locator("#month").check();
    const sentence = page.locator("#claims .said", { hasText: "495.000 rubler" });
    await sentence.filter({ hasText: { en: "18 of the 31 days", da: "18 af de 31 dage" }[language] }).first().waitFor();
    await page.locator("#country").fill("7x");
    await page.locator("#country[aria-invalid=true]").waitFor();
    await page.locator("#status", { hasText: { en: "“Country", da: "»Land" }[language] }).waitFor();
    assert.equal(await page.locator("html").getAttribute("lang"), language);
    assert.equal(await page.title(), { en: "Check an article · Exchequer", da: "Kontrollér en artikel · Exchequer" }[language]);
    assert.deepEqual(asked.filter((url) => !/^(about|data):/.test(url)), [address]);
    assert.deepEqual(said, []);
    // And it may not ask, either.
    const spoke = await page.evaluate(() => fetch("https://example.org/").then(() => true, () => false));
    assert.equal(spoke, false);
}
