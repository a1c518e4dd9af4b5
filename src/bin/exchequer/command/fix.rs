//! `exchequer check --fix`: suggestions put into the articles.
//!
//! A suggestion is applied only if the claim holds after it and no other claim fails. Files are
//! written as a whole or not at all; with `--diff` none is, and what would change is printed. The
//! text of standard input goes to standard output.

use super::check::reread;
use crate::arguments::{CheckOptions, ColourChoice};
use crate::guard::guarded;
use crate::input::{self, InputError};
use crate::printer::Printer;
use crate::project::{Projects, Setup};
use crate::supply::Cause;
use crate::supply::progress::Watch;
use crate::{Outcome, complain, lines, whole};
use exchequer::report::printable;
use exchequer::verdict::Verdict;
use exchequer::{Article, Interrupt, Report, Span};
use similar::TextDiff;
use std::collections::BTreeSet;
use std::io::{self, IsTerminal, Read, Write};
use std::path::Path;

/// So many suggestions are tried one by one, where they cannot all be made together.
const MOST_ALONE: usize = 100;

/// A text with its suggestions made.
struct Fixed {
    text: String,
    /// How many figures were changed.
    count: usize,
    before: Report,
    after: Report,
}

/// Makes the suggestions in each article, or shows what would change.
pub fn fix(options: &CheckOptions, colour: ColourChoice) -> io::Result<Outcome> {
    let projects = Projects::new(&options.shared, options.baseline.as_deref(), Watch::Nothing);
    let mut printer = match Printer::open(options, colour) {
        Ok(printer) => printer,
        Err(error) => return Ok(lines::refused(options.output.as_deref().unwrap_or("-"), &error)),
    };
    let mut worst = Outcome::Passes;
    let names = options.articles.iter().flat_map(|argument| input::files(argument));
    for name in names {
        let job = Job { projects: &projects, options };
        let outcome = match name.and_then(|name| job.fixed(&name).map(|fixed| (name, fixed))) {
            Ok((name, (old, fixed))) => job.put(&name, &old, fixed, &mut printer)?,
            Err(error) => {
                complain(&error);
                Outcome::BadInput
            }
        };
        worst = worst.max(outcome);
    }
    if !options.diff && !options.articles.iter().any(|name| name == "-") {
        printer.finish(&projects.failed())?;
    }
    Ok(worst)
}

struct Job<'j> {
    projects: &'j Projects,
    options: &'j CheckOptions,
}

impl Job<'_> {
    /// The text of a file, and the same with its suggestions made.
    fn fixed(&self, name: &str) -> Result<(String, Fixed), InputError> {
        let old = plain_text(name)?;
        let setup = self.projects.setup(name)?;
        let read = |text: &str| reread(name, text, &self.options.shared, &setup);
        let fixed = guarded(|| fixed(&setup, &old, &read));
        let unchecked = |cause| InputError::Unchecked { name: input::shown(name), cause };
        let fixed = fixed.unwrap_or_else(|fault| Err(unchecked(Cause::Fault(fault))))?;
        Ok((old, fixed))
    }

    /// Writes or prints what came of an article.
    fn put(
        &self,
        name: &str,
        old: &str,
        fixed: Fixed,
        printer: &mut Printer,
    ) -> io::Result<Outcome> {
        if self.options.diff {
            print(&difference(&input::shown(name), old, &fixed.text))?;
            return Ok(Outcome::of(&fixed.before));
        }
        let outcome = Outcome::of(&fixed.after);
        if name == "-" {
            print(&fixed.text)?;
            return Ok(outcome);
        }
        if fixed.count > 0 {
            if let Err(error) = whole::write(Path::new(name), fixed.text.as_bytes()) {
                complain(&format!("{}: {error}", input::shown(name)));
                return Ok(Outcome::BadInput);
            }
            let figures = if fixed.count == 1 { "figure" } else { "figures" };
            complain(&format!("{}: {} {figures} changed", input::shown(name), fixed.count));
        }
        printer.print(fixed.after)?;
        Ok(outcome)
    }
}

/// The text of a file that may be changed: one in UTF-8, and no page.
fn plain_text(name: &str) -> Result<String, InputError> {
    const KIND: &str = "--fix changes text files in UTF-8 alone; check it without --fix";
    let other = || InputError::OtherKind { name: input::shown(name), kind: KIND };
    if name.contains("://") {
        return Err(other());
    }
    let mut bytes = Vec::new();
    let read = input::open(name).and_then(|reader| {
        reader.take(input::LONGEST_BYTES.saturating_add(1)).read_to_end(&mut bytes)
    });
    match read {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            Err(InputError::Missing(input::shown(name)))
        }
        Err(error) => Err(InputError::Unreadable { name: input::shown(name), error }),
        Ok(length) if length as u64 > input::LONGEST_BYTES => {
            Err(InputError::TooLong(input::shown(name)))
        }
        Ok(_) if input::is_page(name, &bytes) => Err(other()),
        Ok(_) => String::from_utf8(bytes).map_err(|_| other()),
    }
}

/// An article of this text.
type Reader<'r> = &'r dyn Fn(&str) -> Result<Article, InputError>;

/// The text with all suggestions that can be made.
fn fixed(setup: &Setup, old: &str, read: Reader<'_>) -> Result<Fixed, InputError> {
    let before = checked(setup, read(old)?)?;
    let mut best = Fixed { text: old.to_owned(), count: 0, after: before.clone(), before };
    let edits = edits(&best.before, old);
    let all = tried(setup, &best, old, &edits, read)?;
    if let Some(all) = all {
        return Ok(all);
    }
    let mut made: Vec<Edit> = Vec::new();
    for edit in edits.into_iter().take(MOST_ALONE) {
        made.push(edit);
        match tried(setup, &best, old, &made, read)? {
            Some(better) => best = better,
            None => drop(made.pop()),
        }
    }
    Ok(best)
}

/// The text with these suggestions made, if their claims hold then and no other claim fails that
/// did not before.
fn tried(
    setup: &Setup,
    best: &Fixed,
    old: &str,
    edits: &[Edit],
    read: Reader<'_>,
) -> Result<Option<Fixed>, InputError> {
    let Some(text) = edited(old, edits) else { return Ok(None) };
    let after = checked(setup, read(&text)?)?;
    let mut allowed = failing(&best.before);
    for edit in edits {
        allowed.remove(&edit.fingerprint);
    }
    let is_better = failing(&after).is_subset(&allowed);
    let places: BTreeSet<Span> = edits.iter().map(|edit| edit.span).collect();
    let (count, before) = (places.len(), best.before.clone());
    Ok(is_better.then_some(Fixed { text, count, before, after }))
}

fn checked(setup: &Setup, article: Article) -> Result<Report, InputError> {
    let articles: Vec<Result<Article, InputError>> = vec![Ok(article)];
    let worded = |report, _: &Interrupt| Ok(setup.worded(report));
    let mut reports = setup.supply.answers(&setup.checker, articles, worded);
    reports.pop().unwrap_or_else(|| Err(InputError::Missing(String::new())))
}

/// The fingerprints of the findings that fail.
fn failing(report: &Report) -> BTreeSet<String> {
    let all = report.findings().iter().zip(report.fingerprints());
    all.filter(|(finding, _)| finding.fails()).map(|(_, print)| print).collect()
}

/// A figure to be written anew, in the text as it is in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Edit {
    span: Span,
    text: String,
    /// The finding that suggests it.
    fingerprint: String,
}

/// What the findings that fail suggest, in order. Where two of them want different words in one
/// place, neither is meant.
fn edits(report: &Report, old: &str) -> Vec<Edit> {
    // A byte order mark is in the file alone.
    let shift = old.len().saturating_sub(report.article().text().len());
    let findings = report.findings().iter().zip(report.replacements()).zip(report.fingerprints());
    let wrong = findings.filter(|((finding, _), _)| {
        let is_wrong = matches!(finding.verdict(), Verdict::NearMiss | Verdict::Contradicted);
        is_wrong && finding.fails()
    });
    let edits = wrong.filter_map(|((_, instead), fingerprint)| {
        let instead = instead?;
        let moved = |byte: usize| byte.saturating_add(shift);
        let span = Span::new(moved(instead.span.start), moved(instead.span.end));
        Some(Edit { span, text: instead.text.clone(), fingerprint })
    });
    let mut edits: Vec<Edit> = edits.collect();
    edits.sort_by_key(|edit| edit.span);
    let clashes = |edit: &Edit, other: &Edit| {
        let overlaps = edit.span.start < other.span.end && other.span.start < edit.span.end;
        overlaps && (edit.span, &edit.text) != (other.span, &other.text)
    };
    let neighbours = |at: usize| {
        let before = at.checked_sub(1).and_then(|before| edits.get(before));
        before.into_iter().chain(edits.get(at.saturating_add(1)))
    };
    let kept = edits.iter().enumerate();
    let kept = kept.filter(|(at, edit)| !neighbours(*at).any(|other| clashes(edit, other)));
    kept.map(|(_, edit)| edit.clone()).collect()
}

/// The text with these words in it; `None` where there is none to be put in.
fn edited(old: &str, edits: &[Edit]) -> Option<String> {
    let mut text = String::with_capacity(old.len());
    let mut copied = 0;
    for edit in edits {
        // Two findings may suggest the same.
        if edit.span.start < copied {
            continue;
        }
        text.push_str(old.get(copied..edit.span.start)?);
        text.push_str(&edit.text);
        copied = edit.span.end;
    }
    text.push_str(old.get(copied..)?);
    (!edits.is_empty()).then_some(text)
}

/// What changes, as `patch` reads it; empty where nothing does.
fn difference(name: &str, old: &str, new: &str) -> String {
    if old == new {
        return String::new();
    }
    let diff = TextDiff::from_lines(old, new);
    diff.unified_diff().header(name, name).to_string()
}

/// Prints a text as it is, except what would act on a terminal.
fn print(text: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    if io::stdout().is_terminal() {
        out.write_all(printable(text).as_bytes())?;
    } else {
        out.write_all(text.as_bytes())?;
    }
    out.flush()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::supply::Supply;
    use crate::supply::live::Reach;
    use exchequer::Checker;
    use proptest::prelude::*;
    use std::sync::LazyLock;

    static SETUP: LazyLock<Setup> =
        LazyLock::new(|| Setup::fixed(Checker::new(), Supply::new(Reach::Offline, Watch::Nothing)));

    fn by(old: &str) -> Fixed {
        let read = |text: &str| {
            let article = Article::new(text.trim_start_matches('\u{feff}')).language("en");
            Ok(article.dated("2023-08-15".parse().unwrap()))
        };
        fixed(&SETUP, old, &read).unwrap()
    }

    #[test]
    fn a_wrong_amount_is_replaced_and_everything_around_it_stays() {
        let fixed =
            by("\u{feff}Fine: 100 euros ($109).\r\nShe paid 100 euros ($190), he said.\r\n");
        let wanted = "\u{feff}Fine: 100 euros ($109).\r\nShe paid 100 euros ($110), he said.\r\n";
        assert_eq!((fixed.text.as_str(), fixed.count), (wanted, 1));
        assert!(!fixed.before.passes() && fixed.after.passes());
    }

    #[test]
    fn what_is_accepted_or_holds_is_left_alone() {
        for text in [
            "She paid 100 euros ($109).",
            "She paid 100 euros ($190). <!-- exchequer-ignore -->",
            "Nothing here.",
        ] {
            assert_eq!((by(text).text.as_str(), by(text).count), (text, 0));
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]
        #[test]
        fn after_fixing_the_changed_claims_hold_and_nothing_is_left_to_fix(
            amounts in prop::collection::vec((10_u32..5_000, 10_u32..5_000), 1..4),
        ) {
            let claims = amounts
                .iter()
                .map(|(euros, dollars)| format!("It cost {euros} euros (${dollars})."));
            let text = claims.collect::<Vec<_>>().join(" ");
            let first = by(&text);
            let failing = |report: &Report| report.failing().count();
            prop_assert!(failing(&first.after) + first.count <= failing(&first.before));
            let again = by(&first.text);
            prop_assert_eq!((again.count, &again.text), (0, &first.text));
        }
    }
}
