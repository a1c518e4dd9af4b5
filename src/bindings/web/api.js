// What the entries for Node and for browsers share. The types and the documentation are in index.d.ts.

import start, { Checker as Native, languages as nativeLanguages, pageWords as nativeWords } from "./dist/native.js";

let started;
let ready = false;

/** Loads the module once; after a failure it may be tried again. */
export function load(module) {
    started ??= start({ module_or_path: module }).then(
        () => {
            ready = true;
        },
        (error) => {
            started = undefined;
            throw error;
        },
    );
    return started;
}

export class Checker {
    #native;
    #defaults;

    constructor({ lang, country, date, ...options } = {}) {
        this.#defaults = { lang, country, date };
        this.#native = new (loaded(Native))(JSON.stringify(options));
    }

    check(text, options) {
        return JSON.parse(this.#native.check(string(text), this.#about(options)));
    }

    html(text, options) {
        return this.#native.html(string(text), this.#about(options));
    }

    /** What is said of this article, and else of all. */
    #about(options = {}) {
        const given = Object.entries(options).filter(([, value]) => value !== undefined && value !== null);
        return JSON.stringify({ ...this.#defaults, ...Object.fromEntries(given) });
    }
}

const checkers = new Map();

function checker(policy = "newsroom", uiLang) {
    const key = JSON.stringify([policy, uiLang ?? null]);
    if (!checkers.has(key)) checkers.set(key, new Checker({ policy, uiLang: uiLang ?? undefined }));
    return checkers.get(key);
}

export function check(text, { policy, uiLang, ...options } = {}) {
    return checker(policy, uiLang).check(text, options);
}

export function html(text, { policy, uiLang, ...options } = {}) {
    return checker(policy, uiLang).html(text, options);
}

export function languages() {
    return loaded(nativeLanguages)();
}

export function pageWords() {
    return JSON.parse(loaded(nativeWords)());
}

function loaded(part) {
    if (!ready) throw new Error("the module is not loaded: call `await init()` first");
    return part;
}

function string(text) {
    if (typeof text !== "string") throw new TypeError(`the text of an article is a string, not ${typeof text}`);
    return text;
}
