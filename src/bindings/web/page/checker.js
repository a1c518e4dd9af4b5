// What checks an article where there is no service: the module, in the page itself. The script of the service's page asks it.

import init, { html } from "../browser.js";
import module from "../dist/native_bg.wasm";

const loaded = init(module);
loaded.catch(() => {});

globalThis.askChecker = async ({ text, ui_lang: uiLang, ...about }) => {
    try {
        await loaded;
    } catch {
        return { wrong: "editor-cannot-run" };
    }
    try {
        return { report: html(text, { uiLang, ...about }) };
    } catch ({ message }) {
        // The message begins with the name of the option at fault.
        return { wrong: "editor-failed", field: message.split(":")[0], detail: message };
    }
};
