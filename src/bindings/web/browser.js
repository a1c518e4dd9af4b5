// The entry for browsers and bundlers: the module is loaded from beside the script.

import { load } from "./api.js";

export { Checker, check, html, languages, pageWords } from "./api.js";

export default function init(module) {
    return load(module ?? new URL("./dist/native_bg.wasm", import.meta.url));
}
