/**
 * Checks the figures of news articles by the official rates of the day.
 *
 * ```js
 * import init, { check } from "exchequer";
 *
 * await init();
 * const report = check("Han fik 495.000 rubler, svarende til 36.000 kroner.", { date: "2023-08", lang: "da" });
 * for (const finding of report.findings) console.log(finding.verdict, finding.message);
 * ```
 */

import type { Fixing, Relation, Report, StyleRule } from "./report.js";

export type * from "./report.js";

/** Which verdicts pass: only what holds as written; also what holds approximately or may hold; also near misses. */
export type Policy = "strict" | "newsroom" | "lenient";

/** A text that an article was written from. */
export interface Source {
    text: string;
    /** A name by which the report calls it. */
    id?: string;
    /** Its language as a BCP 47 tag; guessed unless given. */
    lang?: string;
}

/** A part of an article's text whose figures the body should have too: `text.slice(start, end)`. */
export interface Part {
    part: "headline" | "standfirst" | "caption" | "lead";
    start: number;
    end: number;
}

/** What is known about an article. */
export interface ArticleOptions {
    /** When it was written: "2023-08-03", "2023-08", "2023" or "2023-08-01/2023-08-15". */
    date?: string | null;
    /** Its language as a BCP 47 tag; guessed unless given. */
    lang?: string | null;
    /** Where it appears ("DK"), which decides what "dollar" and "krone" mean. */
    country?: string | null;
    /** A name by which the report calls it. */
    id?: string | null;
    /** The texts that it was written from; each of its figures is looked for in them. */
    sources?: readonly Source[] | null;
    /** Where its headline, standfirst and captions are, if they are in the text. */
    parts?: readonly Part[] | null;
}

export interface CheckOptions extends ArticleOptions {
    /** Which verdicts pass; "newsroom" unless given. */
    policy?: Policy;
    /** The language of messages as a BCP 47 tag; unless given English, and in a page the language of the article. */
    uiLang?: string | null;
}

/** What a newsroom chooses. */
export interface CheckerOptions {
    /** Which verdicts pass; "newsroom" unless given. */
    policy?: Policy;
    /** A gap of up to this many percent passes as well. */
    tolerance?: number | string;
    /** More words for languages by their tag, each the text of a TOML file. */
    words?: Readonly<Record<string, string>>;
    /** Rates of one's own, beside those in the package. */
    rates?: readonly Fixing[];
    /** `false`: no rates but one's own. */
    embeddedRates?: boolean;
    /** Which kinds of claims are checked; all unless given. */
    relations?: readonly Relation[];
    /** How many claims of an article are judged. */
    maxClaims?: number;
    /** Rules of house style to turn on; what they say is in `style_remarks`. */
    style?: readonly StyleRule[];
    /** The language of messages as a BCP 47 tag; unless given English, and in a page the language of the article. */
    uiLang?: string;
    /** The language of articles that are given without. */
    lang?: string;
    /** The country of articles that are given without. */
    country?: string;
    /** The date of articles that are given without. */
    date?: string;
}

/** What a WebAssembly module can be loaded from. */
export type ModuleSource = URL | string | Request | Response | BufferSource | WebAssembly.Module;

/**
 * Loads the module, once. It is the file beside this script, unless another place is given.
 * Everything else throws an `Error` before that.
 */
export default function init(module?: ModuleSource | Promise<ModuleSource>): Promise<void>;

/**
 * Checks one article. Places in the report count UTF-16 code units, as strings do:
 * `text.slice(figure.start, figure.end) === figure.text`.
 *
 * Throws an `Error` that says what to do about a date, a language or an option that does not exist.
 */
export function check(text: string, options?: CheckOptions): Report;

/** The report as one page for the browser, which asks for nothing and runs no script but its own. */
export function html(text: string, options?: CheckOptions): string;

/** The tags of the languages in which articles can be written. */
export function languages(): string[];

/**
 * The words of a page on which an article is typed and checked, in each language that reports can be in, by the primary tags that
 * ask for it ("da", and both "no" and "nb"). In some, `{field}` and `{language}` stand for a name.
 */
export function pageWords(): Record<string, Record<string, string>>;

/** Checks any number of articles by what a newsroom chooses. */
export class Checker {
    /** Throws an `Error` that names the option at fault. */
    constructor(options?: CheckerOptions);
    /** Checks one article; see `check`. */
    check(text: string, options?: ArticleOptions): Report;
    /** The report as one page for the browser. */
    html(text: string, options?: ArticleOptions): string;
}
