//! `exchequer completions` and `exchequer man`: what a package installs beside the program.

use crate::Outcome;
use crate::arguments::{Arguments, ManOptions};
use clap::CommandFactory;
use clap_complete::Shell;
use clap_mangen::Man;
use std::io::{self, Write};

/// Prints a script by which a shell completes the command's words.
pub fn completions(shell: Shell) -> io::Result<Outcome> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), "exchequer", &mut script);
    io::stdout().write_all(&script)?;
    Ok(Outcome::Passes)
}

/// Prints the manual's page on the command, or writes all pages into a folder.
pub fn man(options: &ManOptions) -> io::Result<Outcome> {
    match &options.folder {
        Some(folder) => {
            std::fs::create_dir_all(folder)?;
            clap_mangen::generate_to(Arguments::command(), folder)?;
        }
        None => Man::new(Arguments::command()).render(&mut io::stdout())?,
    }
    Ok(Outcome::Passes)
}
