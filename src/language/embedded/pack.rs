//! Packs the words of each language, so that its first use in a program has little left to do.
//!
//! `src/language/data/da.toml` becomes two files in the folder that Cargo gives for output:
//!
//! - `da.json` has all its tables but `[detection]`, as JSON without blanks and comments, which is
//!   parsed in a small part of the time that TOML takes;
//! - `da.detection` has the letters, words and parts of `[detection]`, a line for each, since
//!   detection reads those of every language.
//!
//! It does not look at what the tables say, beyond their being TOML: the crate does that when it
//! reads them, and its tests do so for the files as they are written, with the line of each error.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// The hand-written files, one a language.
const DATA: &str = "src/language/data";

/// The keys of `[detection]`, in the order of their lines.
const DETECTION: [&str; 3] = ["letters", "words", "parts"];

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={DATA}");
    let packed = PathBuf::from(env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?);
    for entry in fs::read_dir(DATA)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "toml") {
            pack(&path, &packed).map_err(|error| format!("{}: {error}", path.display()))?;
        }
    }
    Ok(())
}

/// Writes what a language file says into a folder.
fn pack(path: &Path, folder: &Path) -> Result<(), Box<dyn Error>> {
    let mut file: serde_json::Map<String, serde_json::Value> =
        toml::from_str(&fs::read_to_string(path)?)?;
    let detection = file.remove("detection").unwrap_or_default();
    let line = |key: &str| -> String {
        let list = detection.get(key).and_then(serde_json::Value::as_str).unwrap_or_default();
        list.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let name = folder.join(path.file_name().ok_or("a file has a name")?);
    fs::write(name.with_extension("json"), serde_json::to_string(&file)?)?;
    fs::write(name.with_extension("detection"), DETECTION.map(line).join("\n"))?;
    Ok(())
}
