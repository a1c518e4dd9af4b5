// The entry for Node: the module is read from the package's folder.

import { readFile } from "node:fs/promises";
import { load } from "./api.js";

export { Checker, check, html, languages, pageWords } from "./api.js";

export default function init(module) {
    return load(module ?? readFile(new URL("./dist/native_bg.wasm", import.meta.url)));
}
