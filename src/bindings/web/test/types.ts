// What a user of the package writes in TypeScript; it is compiled, not run.

import init, { Checker, check, html, languages, pageWords } from "exchequer";
import type { Figure, Finding, Fixing, Part, Report, Verdict } from "exchequer";

await init();
const report: Report = check("It cost 5 euros.", { date: "2023-08", lang: "en", country: "IE", policy: "strict" });
const findings: Finding[] = report.findings;
const verdicts: Verdict[] = findings.map((finding) => finding.verdict);
const figure: Figure | undefined = report.figures[0];
const amount: string | null | undefined = figure?.value;
const low: string | undefined = findings[0]?.suggestion?.low;
const rate: Fixing = {
    source: "DESK", base: "ARS", quote: "DKK", nominal: 1000, value: "24.58", set_on: null, valid_from: "2023-08-03",
};
const parts: Part[] = [{ part: "headline", start: 0, end: 8 }];
check("Headline. It cost 5 euros.", { parts, uiLang: "da" });
const checker = new Checker({ style: ["elided_range"], rates: [rate], embeddedRates: false, relations: ["conversion"], tolerance: 2 });
const today: string | undefined = pageWords().da?.["editor-today"];
const tags: string[] = languages();
const page: string = checker.html("It cost 5 euros.") + html("It cost 5 euros.");

// @ts-expect-error: no such option
check("It cost 5 euros.", { langauge: "en" });
// @ts-expect-error: no such verdict
const wrong: Verdict = "correct";
// @ts-expect-error: a number is no text
check(5);

export { amount, low, page, tags, today, verdicts, wrong };
