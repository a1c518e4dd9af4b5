// Runs a test program of Rust's that was built for WebAssembly.
//
//     node own_tests.mjs exchequer-….wasm
//
// A test that fails stops the program, which has no unwinding there: the stack that node prints names it. What the
// program writes is lost, since the target has no output.

import { getRandomValues } from "node:crypto";
import { readFileSync } from "node:fs";

const [path] = process.argv.slice(2);
const give_chance = (at, length) => {
    getRandomValues(new Uint8Array(tests.exports.memory.buffer, at, length));
    return 0;
};
const imports = { env: { __getrandom_v03_custom: give_chance } };
const tests = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(path)), imports);
process.exitCode = tests.exports.main(0, 0);
console.log(process.exitCode ? "the crate's tests fail in WebAssembly" : "the crate's tests pass in WebAssembly");
