//! The report for people: plain text, 80 columns, no colour, so that it reads the same in a
//! terminal, a pipe and a mail.

mod chart;
pub(in crate::report) mod days;
pub(in crate::report) mod finding;
pub(in crate::report) mod rate;

use crate::Error;
use crate::article::{ArticleDate, Origin, Precision, Stated};
use crate::claim::LanguageBasis;
use crate::common::printable::printable;
use crate::figure::{Amount, Figure, Unit};
use crate::interrupt::Interrupt;
use crate::interval::Interval;
use crate::rates::SourceId;
use crate::report::wording::figure::{self, FigureWord};
use crate::report::wording::label::Label;
use crate::report::wording::voice::Voice;
use crate::report::{Report, wording};
use crate::verdict::message::{Argument, Plural, Quantity, UnitName};
use crate::verdict::{Grouped, grouped};
use rust_decimal::Decimal;
use std::collections::BTreeSet;
use std::fmt::{self, Write};
use textwrap::core::display_width;

/// How wide the text is.
pub(in crate::report) const COLUMNS: usize = 80;

/// The widest column of a figure's own words.
const WIDEST_WORDS: usize = 30;

impl Report {
    /// The report as text for people, 80 columns wide.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::{Article, Checker};
    ///
    /// let article = Article::new("She paid 100 euros ($109).").dated("2023-08-15".parse()?);
    /// assert!(Checker::new().check(&article).to_text().contains("“100 euros” = “$109”"));
    /// # }
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text = String::new();
        // Writing to a string cannot fail.
        let _ = write_report(&mut text, self, &Interrupt::never());
        printable(&text).into_owned()
    }

    /// The same, for a caller that has a deadline.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::{Article, Checker, Interrupt};
    ///
    /// let report = Checker::new().check(&Article::new("It cost 5 euros."));
    /// assert_eq!(report.to_text_until(&Interrupt::new())?, report.to_text());
    /// # }
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::is_interrupted`] when the flag was raised before the last byte was written.
    pub fn to_text_until(&self, interrupt: &Interrupt) -> Result<String, Error> {
        let mut text = String::new();
        let _ = write_report(&mut text, self, interrupt);
        interrupt.unless_raised(printable(&text).into_owned())
    }
}

impl Report {
    /// One finding as [`to_text`](Self::to_text) has it: the claim, the arithmetic, the days, the
    /// rates with their sources, and the suggestion. `None` where there is no finding of this place
    /// in [`findings`](Self::findings).
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::{Article, Checker};
    ///
    /// let article = Article::new("She paid 100 euros ($109).").dated("2023-08-15".parse()?);
    /// let report = Checker::new().check(&article);
    /// assert!(report.explanation(0).unwrap().contains("European Central Bank"));
    /// assert_eq!(report.explanation(1), None);
    /// # }
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    #[must_use]
    pub fn explanation(&self, at: usize) -> Option<String> {
        let replacement = self.replacements().nth(at)?;
        let mut text = String::new();
        // Writing to a string cannot fail.
        let _ = finding::write_finding(&mut text, self, at, replacement);
        Some(printable(&text).into_owned())
    }

    /// How a figure was read, as [`to_text`](Self::to_text) lists it: its value, its unit, and what
    /// chose the currency.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::{Article, Checker};
    ///
    /// let report = Checker::new().check(&Article::new("Bøden er på 5.000 kroner.").language("da"));
    /// let read = report.description(&report.figures()[0]);
    /// assert!(read.starts_with("5,000 DKK"), "{read}");
    /// # }
    /// ```
    #[must_use]
    pub fn description(&self, figure: &Figure) -> String {
        printable(&described(self, figure)).into_owned()
    }
}

/// Writes the report until the flag is raised.
fn write_report(out: &mut impl Write, report: &Report, interrupt: &Interrupt) -> fmt::Result {
    writeln!(out, "{}", heading(report))?;
    writeln!(out)?;
    write_figures(out, report, interrupt)?;
    let replacements = report.replacements().enumerate();
    for (at, replacement) in replacements.take_while(|_| !interrupt.is_raised()) {
        writeln!(out)?;
        finding::write_finding(out, report, at, replacement)?;
    }
    if report.findings().is_empty() && report.claims_not_judged() == 0 {
        writeln!(out, "\n{}", report.say(&Label::NoClaim))?;
    }
    for (at, remark) in report.style_remarks().iter().enumerate() {
        let gap = if at == 0 { "\n" } else { "" };
        writeln!(out, "{gap}{}", wrapped(&report.style_line(remark), COLUMNS))?;
    }
    let said = [
        wording::words::undated(report),
        wording::words::weak_sources(report),
        wording::words::not_judged(report),
    ];
    for sentence in said.into_iter().flatten() {
        writeln!(out, "\n{}.", capitalised(&sentence))?;
    }
    write_sources(out, report)
}

/// Where the rates of the findings can be looked up.
pub(in crate::report) fn write_sources(out: &mut impl Write, report: &Report) -> fmt::Result {
    let fixings =
        report.findings().iter().flat_map(|finding| &finding.rates).flat_map(|rate| &rate.fixings);
    let sources: BTreeSet<&SourceId> = fixings.map(|fixing| &fixing.source).collect();
    if !sources.is_empty() {
        writeln!(out, "\n{}", report.say(&Label::Sources))?;
    }
    for publisher in sources.into_iter().filter_map(SourceId::publisher) {
        let name = report.voice.publisher_name(&publisher.id);
        writeln!(out, "    {name} ({})\n    {}", publisher.id, publisher.page)?;
    }
    Ok(())
}

fn heading(report: &Report) -> String {
    let taken_for = taken_for(report).join(" · ");
    match report.article().given_id() {
        Some(name) => format!("{name} · {taken_for}"),
        None => capitalised(&taken_for),
    }
}

/// The language, country and date that an article was taken for: "Danish (detected)", "DK",
/// "22 September 2026 (the dateline)"; "language uncertain: Danish or Norwegian Bokmål", "no date".
pub(in crate::report) fn taken_for(report: &Report) -> Vec<String> {
    let language = report.voice.language_name(report.language());
    let language = match report.language_basis() {
        LanguageBasis::Given => language,
        LanguageBasis::Detected => report.say(&Label::Detected { language }),
        LanguageBasis::Assumed => report.say(&Label::Assumed { language }),
    };
    let mut parts = vec![wording::words::uncertain_language(report).unwrap_or(language)];
    parts.extend(report.country().map(|country| country.to_string()));
    let date = report.article().stated_date().map(|date| stated(report.voice, date));
    parts.push(date.unwrap_or_else(|| report.say(&Label::UnknownDate)));
    parts
}

/// A date, with what said so unless it was given.
fn stated(voice: Voice, date: &Stated<ArticleDate>) -> String {
    let written = voice.written(Argument::Date(date.value)).unwrap_or_else(|| dated(date.value));
    match &date.by {
        Origin::Given => written,
        by => {
            let word = figure::origin(by).map(|word| voice.say(&word));
            format!("{written} ({})", word.unwrap_or_else(|| by.to_string()))
        }
    }
}

/// "22 September 2026", "August 2023", "2023".
pub(in crate::report) fn dated(date: ArticleDate) -> String {
    match date.precision() {
        Precision::Day => date.from().format("%-d %B %Y").to_string(),
        Precision::Month => date.from().format("%B %Y").to_string(),
        Precision::Year => date.from().format("%Y").to_string(),
        Precision::Range => days::phrase(&[(date.from(), date.to())]),
    }
}

/// Lists every figure with its value and reading, until the flag is raised.
pub(in crate::report) fn write_figures(
    out: &mut impl Write,
    report: &Report,
    interrupt: &Interrupt,
) -> fmt::Result {
    let count = report.figures().len();
    if count == 0 {
        return writeln!(out, "{}.", capitalised(&report.say(&Label::NoFigures)));
    }
    let figures = Plural { count, one: "figure", many: "figures" };
    writeln!(out, "{}", report.say(&Label::Figures { figures }))?;
    let figures = || report.figures().iter().take_while(|_| !interrupt.is_raised());
    let words: Vec<String> = figures().map(|figure| words(report, figure)).collect();
    let width = words.iter().map(|words| display_width(words)).max().unwrap_or(0);
    for (figure, words) in figures().zip(&words) {
        let blanks = " ".repeat(width - display_width(words));
        let line = format!("{:>4}  {words}{blanks}  {}", figure.id, described(report, figure));
        write_wrapped(out, &line, "", &" ".repeat(width + 8))?;
    }
    Ok(())
}

/// A figure's own words, on one line and cut where they are long.
pub(in crate::report) fn words(report: &Report, figure: &Figure) -> String {
    let words: Vec<&str> = report.words(figure).split_whitespace().collect();
    shortened(&words.join(" "))
}

fn shortened(words: &str) -> String {
    if display_width(words) <= WIDEST_WORDS {
        return words.to_owned();
    }
    let mut short = String::new();
    for c in words.chars() {
        if display_width(&short) + 2 > WIDEST_WORDS {
            break;
        }
        short.push(c);
    }
    short.push('…');
    short
}

/// "36,000 DKK, about, per month (read as 35,000–37,000)"
pub(in crate::report) fn described(report: &Report, figure: &Figure) -> String {
    let mut parts = vec![amount_with_unit(report, figure)];
    let basis = report.resolution().basis(figure).and_then(figure::basis);
    let notes = report.notes(figure);
    let words = figure.hedge().map(figure::hedge).into_iter();
    let words = words.chain(figure.per.as_ref().map(figure::per)).chain(basis);
    let words = words.chain(notes.iter().map(figure::note));
    parts.extend(words.map(|word| report.say(&word)));
    let mut line = parts.join(", ");
    if let (Unit::Money(_), Some(reading)) = (&figure.unit, report.reading(figure)) {
        let number = |value| number(report.voice, value, value);
        let high = reading.high().map_or("∞".to_owned(), number);
        let low = number(reading.low());
        if low != high {
            line.push_str(&format!(" [{low}–{high}]"));
        }
    }
    line
}

fn amount_with_unit(report: &Report, figure: &Figure) -> String {
    let voice = report.voice;
    let (low, high) = match figure.amount {
        Amount::Single(written) => (written.value(), written.value()),
        Amount::Range { low, high } => (low.value(), high.value()),
        Amount::Vague { low, high } => {
            let some = voice.say(&FigureWord::Vague { low: Grouped(low), high: Grouped(high) });
            return some + &unit(report, figure);
        }
        Amount::OutOfRange => return voice.say(&FigureWord::TooLarge) + &unit(report, figure),
    };
    let value = Interval::new(low, high);
    let named = match &figure.unit {
        Unit::Year | Unit::Date => return value.to_string() + &unit(report, figure),
        Unit::Percent => Some(UnitName::Percent),
        Unit::PercentagePoint => Some(UnitName::Points),
        Unit::Measure(measure) => Some(UnitName::Measure(measure.shown())),
        Unit::Money(_) | Unit::Multiple | Unit::Ratio | Unit::Age | Unit::Things => None,
    };
    let named = named.map(|unit| Quantity { value, unit });
    let written = named.and_then(|quantity| voice.written(Argument::Quantity(&quantity)));
    written.unwrap_or_else(|| number(voice, low, high) + &unit(report, figure))
}

/// "36,000", "33,326–36,631"
pub(in crate::report) fn number(voice: Voice, low: Decimal, high: Decimal) -> String {
    let written = voice.written(Argument::Number { low, high: Some(high) });
    written.unwrap_or_else(|| match low == high {
        true => grouped(low),
        false => format!("{}–{}", grouped(low), grouped(high)),
    })
}

fn unit(report: &Report, figure: &Figure) -> String {
    if let Some(word) = figure::unit(&figure.unit) {
        return format!(" {}", report.say(&word));
    }
    match &figure.unit {
        Unit::Money(money) => match report.resolution().currency(figure) {
            Some(currency) => format!(" {currency}"),
            None => {
                let candidates: Vec<&str> =
                    money.candidates.iter().map(|currency| currency.code()).collect();
                format!(" {}", candidates.join("/"))
            }
        },
        Unit::Measure(measure) => format!(" {}", measure.code()),
        Unit::Percent => " %".to_owned(),
        Unit::PercentagePoint | Unit::Multiple | Unit::Ratio | Unit::Age => String::new(),
        Unit::Things | Unit::Year | Unit::Date => String::new(),
    }
}

/// A paragraph in lines of at most this many columns; a word that is longer is broken.
pub(in crate::report) fn wrapped(text: &str, columns: usize) -> String {
    let options =
        textwrap::Options::new(columns).word_splitter(textwrap::WordSplitter::NoHyphenation);
    textwrap::wrap(text, options).join("\n")
}

/// The words with the first letter large.
pub(in crate::report) fn capitalised(words: &str) -> String {
    let mut chars = words.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

/// Writes a paragraph, its first line and its others indented as given.
fn write_wrapped(out: &mut impl Write, text: &str, first: &str, others: &str) -> fmt::Result {
    let options = textwrap::Options::new(COLUMNS)
        .initial_indent(first)
        .subsequent_indent(others)
        .word_splitter(textwrap::WordSplitter::NoHyphenation)
        .break_words(false);
    for line in textwrap::wrap(text, options) {
        writeln!(out, "{}", line.trim_end())?;
    }
    Ok(())
}
