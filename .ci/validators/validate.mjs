// Usage: node validate.mjs REPOSITORY DOCUMENTS
//
// Each document must be accepted, and each validator must refuse a broken copy, so that none is a rubber stamp.
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import Ajv from "ajv";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const here = dirname(fileURLToPath(import.meta.url));
const [repository, documents] = process.argv.slice(2).map((path) => resolve(path));
const text = (name) => readFileSync(join(documents, name), "utf8");
const json = (path) => JSON.parse(readFileSync(path, "utf8"));
const faults = [];

/** Notes a fault unless `holds`. */
function check(what, holds, why = "") {
  console.log(`${holds ? "ok  " : "FAIL"} ${what}`);
  if (!holds) faults.push(`${what}\n${why}`);
}

/** A copy of a document with one value changed. */
function broken(document, path, value) {
  const copy = structuredClone(document);
  const last = path.at(-1);
  path.slice(0, -1).reduce((part, key) => part[key], copy)[last] = value;
  return copy;
}

// The JSON Schema of the report, by Ajv in strict mode, and the reports by the schema.
const ajv = addFormats(new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }));
const schema = json(join(repository, "src/report/schema/report-1.json"));
check("report-1.json is a JSON Schema of draft 2020-12", ajv.validateSchema(schema), ajv.errorsText());
const isReport = ajv.compile(schema);
for (const name of ["report.json", "report-utf16.json"]) {
  const report = JSON.parse(text(name));
  check(`${name} is a report`, isReport(report), ajv.errorsText(isReport.errors));
  check(`${name} with a float is none`, !isReport(broken(report, ["figures", 0, "value"], 1.5)));
}

// SARIF, by the schema of OASIS and by Microsoft's validator, which also knows the rules in the prose of the standard and
// what GitHub's code scanning demands.
const ajv7 = addFormats(new Ajv({ strict: false, unicodeRegExp: false, allErrors: true }));
const isSarif = ajv7.compile(json(join(repository, "tests/views/sarif-schema-2.1.0.json")));
const sarif = JSON.parse(text("report.sarif"));
check("report.sarif fits the schema of OASIS", isSarif(sarif), ajv7.errorsText(isSarif.errors));

// Where to read about the tool is for whoever publishes it to say.
const TOLERATED = new Set(["SARIF2005"]);

function multitool(log, name) {
  const tool = join(here, "node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool");
  const [input, output] = [join(here, `${name}.sarif`), join(here, `${name}-checked.sarif`)];
  writeFileSync(input, JSON.stringify(log));
  chmodSync(tool, 0o755);
  const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1" };
  const options = ["--rule-kind", "Sarif;Ghas", "--log", "ForceOverwrite"];
  const run = spawnSync(tool, ["validate", input, "--output", output, ...options], { env, encoding: "utf8" });
  if (run.error) throw run.error;
  const results = json(output).runs.flatMap((run) => run.results ?? []);
  return results.filter((result) => !TOLERATED.has(result.ruleId)).map((result) => `${result.ruleId} ${JSON.stringify(result.message)}`);
}
const remarks = multitool(sarif, "report");
check("report.sarif passes the SARIF Multitool, GitHub's rules included", remarks.length === 0, remarks.join("\n"));
const region = ["runs", 0, "results", 0, "locations", 0, "physicalLocation", "region"];
const backwards = broken(sarif, [...region, "endLine"], 1);
check("a region that ends before it begins does not", multitool(backwards, "backwards").length > 0);

// Web Annotations, diagnostics and ClaimReviews, by the types that others made of those models.
function types(documents, name) {
  const folder = join(here, "types", name);
  mkdirSync(folder, { recursive: true });
  const lines = documents.map(([type, document], at) => `export const d${at}: ${type} = ${JSON.stringify(document, null, 1)};`);
  const head = [
    'import type { AnnotationW3C, W3CAnnotationCollection, W3CAnnotationPage } from "@iiif/presentation-3";',
    'import type { ClaimReview, WithContext, Graph } from "schema-dts";',
    'import type { Diagnostic, TextEdit } from "vscode-languageserver-types";',
    "type Page = Omit<W3CAnnotationPage, 'items'> & { id: string };",
    "type Collection = Omit<W3CAnnotationCollection, 'first'> & { generator: AnnotationW3C['generator'] };",
    "type Annotation = AnnotationW3C & { id: string; type: 'Annotation' };",
  ];
  const file = join(folder, "documents.ts");
  writeFileSync(file, [...head, ...lines, ""].join("\n"));
  const options = ["--noEmit", "--strict", "--skipLibCheck", "--target", "es2022", "--module", "esnext", "--moduleResolution", "bundler"];
  try {
    execFileSync(process.execPath, [join(here, "node_modules/typescript/bin/tsc"), ...options, file], { encoding: "utf8" });
    return "";
  } catch (error) {
    return error.stdout || String(error);
  }
}

const { first, ...collection } = JSON.parse(text("annotations.jsonld"));
const { items, ...page } = first;
const published = JSON.parse(text("diagnostics.json"));
const reviews = JSON.parse(text("claim-review.jsonld"));
const accepted = {
  "annotations.jsonld is a Web Annotation collection": [
    ["Collection", collection],
    ["Page", page],
    ...items.map((annotation) => ["Annotation", annotation]),
  ],
  "diagnostics.json has diagnostics and edits of the Language Server Protocol": [
    ["Diagnostic[]", published.diagnostics],
    ["TextEdit[]", published.diagnostics.map((diagnostic) => diagnostic.data.edit).filter(Boolean)],
  ],
  "claim-review.jsonld has ClaimReviews of schema.org": reviews["@graph"].map((review) => ["ClaimReview", review]),
};
for (const [what, documents] of Object.entries(accepted)) {
  const why = documents.length > 0 ? types(documents, "accepted") : "there is nothing in it";
  check(what, why === "", why);
}
const refused = [
  ["Annotation", broken(items[0], ["target", 0, "selector", 1, "start"], "7")],
  ["Diagnostic[]", broken(published.diagnostics, [0, "severity"], 9)],
  ["ClaimReview", broken(reviews["@graph"][0], ["author", "fullName"], "Kari Nordmann")],
];
for (const [type, document] of refused) {
  check(`a broken ${type} is refused`, types([[type, document]], "refused") !== "");
}

if (faults.length > 0) {
  console.error(`\n${faults.length} faults\n\n${faults.join("\n\n")}`);
  process.exit(1);
}
