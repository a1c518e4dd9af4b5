// Makes report.d.ts, the TypeScript types of a report, from its JSON Schema:
//
//     npm run types

import { compile } from "json-schema-to-typescript";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const schema = new URL("../../report/schema/report-1.json", import.meta.url);

/** A field keeps its own description beside the name of its type. */
function named(key, value) {
    const type = value?.$ref?.match(/^#\/\$defs\/(\w+)$/)?.[1];
    return type ? { description: value.description, tsType: type } : value;
}

/** The types as the file has them. */
export function types() {
    return compile(JSON.parse(readFileSync(schema, "utf8"), named), "Report", {
        additionalProperties: false,
        bannerComment: "// Made by types.mjs from the JSON Schema of the report. Do not edit.",
        unreachableDefinitions: true,
        style: { printWidth: 120, tabWidth: 4 },
    });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
    writeFileSync(new URL("report.d.ts", import.meta.url), await types());
}
