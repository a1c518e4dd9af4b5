// Checks the draft in the page a moment after it was changed. `build.mjs` makes one file of it.

import init, { html } from "../browser.js";
import module from "../dist/native_bg.wasm";

const byId = (id) => document.getElementById(id);
const fields = ["text", "date", "lang", "country"].map(byId);

/** The first language of the browser in which there are reports; none is that of the article. */
const reports = new Set(["da", "de", "en", "es", "fi", "fr", "it", "nb", "nl", "pl", "pt", "sv"]);
const uiLang = navigator.languages.map((tag) => tag.split("-")[0]).find((tag) => reports.has(tag));

/** A page with the report, or the message of what is wrong. */
function show() {
    const [text, date, lang, country] = fields.map((field) => field.value.trim() && field.value);
    const report = byId("report");
    report.hidden = true;
    if (!text) return "Ready.";
    try {
        const about = { date: date || undefined, lang: lang || undefined, country: country || undefined, uiLang };
        // The frame runs no script. The report's own only copies suggestions and opens claims in place.
        report.srcdoc = html(text, about).replace(/<script>.*?<\/script>/gs, "");
        report.hidden = false;
        return "Checked.";
    } catch (error) {
        return error.message;
    }
}

let waiting;
function later() {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
        byId("state").textContent = show();
    }, 300);
}

try {
    await init(module);
    for (const field of fields) field.addEventListener("input", later);
    byId("state").textContent = show();
} catch (error) {
    byId("state").textContent = `This browser cannot run it: ${error.message}`;
}
