// The package as Node has it once it is packed and installed. PACKAGE is the folder in which it is.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { types } from "../types.mjs";

const here = new URL("..", import.meta.url);
const root = new URL("../../../", here);
const resolved = createRequire(`${process.env.PACKAGE}/package.json`).resolve("exchequer");
const exchequer = await import(pathToFileURL(resolved));
const { default: init, check, html, languages, pageWords, Checker } = exchequer;

assert.throws(() => check("It cost 5 euros."), /call `await init\(\)` first/);
await assert.rejects(init(new Uint8Array([1, 2, 3])), WebAssembly.CompileError);
await Promise.all([init(), init()]);

const seed = readFileSync(new URL("examples/articles/kasakhstan.txt", root), "utf8");
const roubles = "Han fik 495.000 rubler, svarende til 36.000 kroner.";

test("the seed article is plausible on eighteen of thirty-one days", () => {
    const report = check(seed, { date: "2023-08" });
    const finding = report.findings.find((one) => report.figures[one.figures[0]].currency === "RUB");
    assert.deepEqual(finding.figures.map((id) => report.figures[id].text), ["495.000 rubler", "36.000 kroner"]);
    assert.deepEqual([finding.verdict, finding.days_holding, finding.days_total], ["plausible", 18, 31]);
    assert.deepEqual(finding.computed, { low: "33326", high: "36631", currency: "DKK" });
});

test("places are places in the string", () => {
    const text = "💶 Ærlig talt: 100 euro (746 kr.) 💶";
    const { figures } = check(text, { date: "2023-08-03", lang: "da" });
    assert.equal(figures.length, 2);
    for (const figure of figures) assert.equal(text.slice(figure.start, figure.end), figure.text);
});

test("half a character changes no place", () => {
    const text = "\ud83d It cost 5 euros";
    const [figure] = check(text, { lang: "en" }).figures;
    assert.equal(text.slice(figure.start, figure.end), "5 euros");
});

test("a wrong figure has a suggestion in the words of the article", () => {
    const text = "It cost €100 million ($190 million), she said.";
    const report = check(text, { date: "2023-08-03", lang: "en" });
    const { replacement } = report.findings[0];
    assert.equal(report.passes, false);
    assert.equal(text.slice(replacement.start, replacement.end), "$190 million");
    assert.equal(replacement.text, "$110 million");
});

test("a report is a page, too", () => {
    const page = html(roubles, { date: "2023-08" });
    assert.ok(page.startsWith("<!DOCTYPE html>") && page.includes("36.000 kroner"));
});

test("a newsroom chooses policy, tolerance, words, rates and relations", () => {
    const text = "It cost 100 euros ($115).";
    const strict = (tolerance) => new Checker({ policy: "strict", tolerance, date: "2023-08-03", lang: "en" });
    assert.equal(strict(6.5).check(text).passes, true);
    assert.equal(strict("0.5").check(text).passes, false);
    assert.equal(check(text, { date: "2023-08-03", policy: "lenient" }).findings[0].relation, "conversion");

    const words = { da: '[currency.names]\nEUR = ["eurodaler"]' };
    assert.equal(new Checker({ words, lang: "da" }).check("40 eurodaler").figures[0].currency, "EUR");

    const desk = { source: "DESK", base: "ARS", quote: "DKK", nominal: 1000, value: "24.58", set_on: null, valid_from: "2023-08-03" };
    const alone = new Checker({ rates: [desk], embeddedRates: false, lang: "da", date: "2023-08-03" });
    const [finding] = alone.check("Turen kostede 60.000 argentinske pesos, svarende til 1.475 kroner.").findings;
    assert.deepEqual([finding.verdict, finding.rates[0].source], ["holds", "DESK"]);

    const growth = "Sales rose 5 per cent, from 200 to 240.";
    assert.equal(new Checker({ lang: "en" }).check(growth).findings.length, 1);
    assert.equal(new Checker({ lang: "en", relations: ["conversion"] }).check(growth).findings.length, 0);
});

test("what is said of an article goes before what is said of all", () => {
    const checker = new Checker({ date: "2023-08", lang: "da", country: "DK" });
    assert.equal(checker.check(roubles, { date: "2001", lang: undefined }).article.date.from, "2001-01-01");
    assert.equal(checker.check(roubles, { lang: null }).article.language, "da");
    assert.equal(checker.check(roubles, { id: "a" }).id, "a");
});

test("sources support the figures of an article", () => {
    const sources = [{ text: "Sales of the shop rose by 42 percent to 1,350 cars.", id: "release" }];
    const text = "Sales of the shop are up 24 per cent to 1,350 cars.";
    const { findings } = check(text, { lang: "en", sources });
    assert.equal(findings.find((one) => !one.passes).in_source.text, "42 percent");
});

test("a figure of a caption is looked for in the body", () => {
    const text = "🏙 The bridge cost £5 million. It opens in May.\n\nBridge cost £7 million";
    const caption = { part: "caption", start: text.indexOf("Bridge"), end: text.length };
    assert.deepEqual(check(text, { lang: "en" }).findings, []);
    const { findings } = check(text, { lang: "en", parts: [caption] });
    assert.deepEqual(findings.map((one) => one.relation), ["repetition"]);
    assert.throws(() => check(text, { parts: [{ ...caption, start: 1 }] }), /cannot be cut at 1/);
});

test("messages are in the language that is asked for", () => {
    const [english, danish] = ["en", "da-DK"].map((uiLang) => check(roubles, { date: "2023-08", uiLang }).findings[0]);
    assert.notEqual(english.message, danish.message);
    assert.equal(english.fingerprint, danish.fingerprint);
    assert.throws(() => check(roubles, { uiLang: "tlh" }), /there are en, da/);
});

test("a page of one's own has its words in each language that reports can be in", () => {
    const words = pageWords();
    assert.equal(words.no["editor-today"], words.nb["editor-today"]);
    const english = Object.keys(words.en);
    for (const [tag, own] of Object.entries(words)) {
        assert.deepEqual(Object.keys(own), english, tag);
        assert.equal(check(roubles, { uiLang: tag }).findings.length, 1);
    }
    assert.ok(languages().includes("da"));
});

test("rules of house style are turned on by name", () => {
    const text = "It may cost £5-6 billion.";
    assert.equal(check(text, { lang: "en" }).style_remarks, undefined);
    const { passes, style_remarks: [remark] } = new Checker({ style: ["elided_range"] }).check(text, { lang: "en" });
    assert.deepEqual([passes, remark.rule, text.slice(remark.start, remark.end)], [true, "elided_range", "£5-6 billion"]);
    assert.throws(() => new Checker({ style: ["elided"] }), /elided_range/);
});

test("what is wrong is an error with the words that are at fault", () => {
    const wrong = [{ date: "soon" }, { lang: "tlh" }, { country: "XQ" }, { policy: "harsh" }, { langauge: "en" }];
    for (const options of wrong) {
        const fault = options.langauge ? "langauge" : Object.values(options)[0];
        assert.throws(() => check("It cost 5 euros.", options), (error) => {
            return error instanceof Error && error.message.includes(fault);
        });
    }
    assert.throws(() => new Checker({ words: { da: "[currency.names]\nEUR = 5" } }), /words\.da/);
    assert.throws(() => new Checker({ tolerance: "much" }), Error);
    for (const text of [undefined, null, 5, {}]) assert.throws(() => check(text), TypeError);
    // Nothing is left broken.
    assert.equal(check("It cost 5 euros.", { lang: "en" }).figures.length, 1);
});

test("the types are those of the schema", async () => {
    assert.equal(readFileSync(new URL("report.d.ts", here), "utf8"), await types(), "run `npm run types`");
});

test("what the README shows gives the answer that it states", () => {
    for (const readme of [new URL("README.md", here), new URL("README.md", root)]) {
        const [program] = readFileSync(readme, "utf8").split("```js\n").slice(1).map((block) => block.split("```")[0]);
        const run = { cwd: root, encoding: "utf8" };
        const inPackage = program.replace('"exchequer"', JSON.stringify(pathToFileURL(resolved).href));
        const said = execFileSync(process.execPath, ["--input-type=module", "--eval", inPackage], run);
        assert.match(said, /plausible 495,000 RUB × .* 18 of 31 days/);
    }
});
