//! `exchequer baseline`: the findings that articles have now, to be marked as known from then on.

use super::check::each_report;
use crate::arguments::BaselineOptions;
use crate::project::Projects;
use crate::supply::progress::Watch;
use crate::{Outcome, complain, whole};
use exchequer::report::Baseline;
use std::io::{self, Write};

/// Writes the findings that need attention. That there are some is no failure.
pub fn baseline(options: &BaselineOptions) -> io::Result<Outcome> {
    let projects = Projects::new(&options.shared, None, Watch::Bar);
    let mut reports = Vec::new();
    let outcome = each_report(&projects, &options.shared, &options.articles, |report| {
        reports.push(Baseline::of([&report]));
        Ok(())
    })?;
    if outcome == Outcome::BadInput {
        return Ok(outcome);
    }
    let empty = Baseline::of([]);
    let json = reports.into_iter().fold(empty, Baseline::and).to_json();
    match &options.output {
        None => io::stdout().lock().write_all(json.as_bytes())?,
        Some(path) => {
            if let Err(error) = whole::write(path, json.as_bytes()) {
                complain(&format!("{}: {error}", path.display()));
                return Ok(Outcome::BadInput);
            }
        }
    }
    Ok(Outcome::Passes)
}
