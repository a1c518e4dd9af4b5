//! Writes the seeds of every target where `cargo fuzz` looks for inputs to start from:
//! `corpus/TARGET/NUMBER`.

use exchequer_fuzz::TARGETS;
use std::path::Path;
use std::{fs, io};

fn main() -> io::Result<()> {
    for target in TARGETS {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(target.name);
        fs::create_dir_all(&folder)?;
        for (number, seed) in (target.seeds)().iter().enumerate() {
            fs::write(folder.join(number.to_string()), seed)?;
        }
    }
    Ok(())
}
