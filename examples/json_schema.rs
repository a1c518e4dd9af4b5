//! Writes the JSON Schema of the report, made from the types:
//! `cargo run --features schema --example json_schema > report-1.json`
//!
//! The schema in the repository, `src/report/schema/report-1.json`, is this output; a test says
//! when it is stale. Write to another file first: the crate cannot be built while that one is
//! empty. The types of the packages are made from it: run `src/bindings/python/generate.py`, and
//! `npm run types` in `src/bindings/web`.

fn main() {
    print!("{}", exchequer::report::json_schema());
}
