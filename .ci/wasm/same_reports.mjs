// Holds the reports of the npm package against the program's, byte for byte, on all that stands in tests/.
//
//     node same_reports.mjs exchequer

import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import init, { check } from "../../src/bindings/web/node.js";

const [program] = process.argv.slice(2);
const tests = new URL("../../tests/", import.meta.url);

// `[tag date]` stands before a sentence whose language is not that of its file; see tests/sentences.
const sentences = (folder) =>
    readdirSync(new URL(`${folder}/`, tests))
        .filter((name) => name.endsWith(".txt") && name !== "expected_failures.txt")
        .flatMap((name) =>
            readFileSync(new URL(`${folder}/${name}`, tests), "utf8")
                .split("\n")
                .filter((line) => line.trim() && !/^[#=]/.test(line))
                .map((line) => {
                    const [, options, text] = /^(?:\[([^\]]*)\] )?(.*)$/.exec(line);
                    const [lang, date] = (options ?? name.replace(".txt", "")).split(/\s+/);
                    return { text: text.replaceAll("\\n", "\n"), lang, date: date ?? "2023-08-03" };
                }),
        );

const articles = readdirSync(new URL("articles/", tests))
    .filter((name) => name.endsWith(".txt") && name !== "expected_failures.txt")
    .map((name) => ({ text: readFileSync(new URL(`articles/${name}`, tests), "utf8"), date: "2023-08" }));

const lines = [...sentences("figures"), ...sentences("claims"), ...articles].map((article, at) =>
    JSON.stringify({ id: String(at), ...article }),
);

await init();
const report = (line) => {
    const { text, ...about } = JSON.parse(line);
    return JSON.stringify(check(text, about));
};

const options = { input: lines.join("\n"), encoding: "utf8", maxBuffer: 1 << 30 };
const native = spawnSync(program, ["check", "--jsonl", "--offline", "--offsets", "utf-16"], options);
const expected = native.stdout.trimEnd().split("\n");
const different = lines.filter((line, at) => report(line) !== expected[at]);
if (lines.length < 1000 || expected.length !== lines.length || different.length) {
    console.log(native.stderr);
    console.log(`${different.length} of ${lines.length} reports differ, the first on ${different[0]}`);
    process.exit(1);
}
console.log(`${lines.length} reports are the same, byte for byte, as the program's`);
