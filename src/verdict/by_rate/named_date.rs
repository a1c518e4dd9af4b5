//! A date named beside an amount: its rates are admissible where those of the article's date do not
//! fit.
//!
//! "In 2015 the bank paid SEK 100 million ($11.9 million)", printed in 2023: writers convert old
//! amounts at the rate of then, at that year's average, or at today's. Only what fits none of them
//! is held against the article; what fits the named day, month or year alone is plausible, on the
//! date, and the finding says by which. So is a rate stated for another day: "the rate on February
//! 7, 2020 was $1.0950 per euro".

use super::conversion::{Judged, weigh};
use crate::Span;
use crate::article::ArticleDate;
use crate::article::dateline::month_and_day;
use crate::claim::{Claim, Relation};
use crate::figure::{Figure, phrases};
use crate::language::{Cue, Meaning};
use crate::text::Segmenter;
use crate::verdict::finding::{Rule, Unknown};
use crate::verdict::side::Exactness;
use crate::verdict::{Context, Verdict};
use chrono::NaiveDate;
use rust_decimal::prelude::ToPrimitive;

/// The claim dated by a day, month or year of its sentence with which it works, judged by that.
pub(in crate::verdict) fn judged_by_named_date<'a>(
    context: &Context<'a>,
    claim: &Claim,
    exactness: Exactness,
) -> Option<(Claim, Judged<'a>)> {
    let is_of_rates = matches!(claim.relation(), Relation::Conversion | Relation::StatedRate);
    if !is_of_rates || claim.dated().is_some() {
        return None;
    }
    named_dates(context, claim).into_iter().find_map(|date| {
        let dated = Claim { assertion: claim.assertion.dated_by(date), ..*claim };
        let mut judged = weigh(context, &dated, exactness);
        let fits = match judged.ruling.verdict {
            Verdict::Holds | Verdict::HoldsApproximately | Verdict::Plausible => true,
            Verdict::NearMiss | Verdict::Contradicted | Verdict::Unverifiable => false,
        };
        judged.ruling.verdict = Verdict::Plausible;
        judged.ruling.rule = Rule::SomeReadings;
        if !judged.ruling.on.contains(&Unknown::Date) {
            judged.ruling.on.insert(0, Unknown::Date);
        }
        fits.then_some((dated, judged))
    })
}

/// The dates before the article's that its sentence names, the closest first.
fn named_dates(context: &Context<'_>, claim: &Claim) -> Vec<ArticleDate> {
    let Some(written) = context.case.date else { return Vec::new() };
    let sentence = sentence(context, claim);
    let named = figures_within(context, sentence).flat_map(|year| dates(context, sentence, year));
    named.filter(|date| date.to() < written.from()).collect()
}

/// The day, the month and the year that a year's figure and the words before it name. At an average
/// rate it may be the twelve months to that month, too: "for the year to March 2019".
fn dates(context: &Context<'_>, sentence: Span, figure: &Figure) -> Vec<ArticleDate> {
    let Some(year) = figure.written().filter(|_| figure.is_date()) else { return Vec::new() };
    let Some(year) = year.value().to_i32() else { return Vec::new() };
    let language = context.case.language;
    let named = language.and_then(|language| month_and_day(before(context, figure), language));
    let day = named.and_then(|(month, day)| NaiveDate::from_ymd_opt(year, month, day?));
    let month = named.and_then(|(month, _)| ArticleDate::month(year, month));
    let fiscal = month
        .filter(|_| names_an_average(context, sentence))
        .and_then(ArticleDate::twelve_months_to);
    let all = [day.map(ArticleDate::day), fiscal, month, ArticleDate::year(year)];
    all.into_iter().flatten().collect()
}

/// What is right before a figure, whatever sentence that is: "Am 7. Februar 2020" has a stop.
fn before<'a>(context: &Context<'a>, figure: &Figure) -> &'a str {
    const REACH: usize = 40;
    let text = context.case.text;
    let mut from = figure.span.start.saturating_sub(REACH)..=figure.span.start;
    let from = from.find(|at| text.is_char_boundary(*at)).unwrap_or(figure.span.start);
    Span::new(from, figure.span.start).of(text)
}

/// Whether the sentence says that an average rate was taken.
fn names_an_average(context: &Context<'_>, sentence: Span) -> bool {
    let Some(language) = context.case.language else { return false };
    let mut phrases = phrases(sentence.of(context.case.text), language);
    phrases.any(|meanings| meanings.contains(&Meaning::Cue(Cue::Average)))
}

/// The sentence in which a claim stands, or the sentences.
pub(in crate::verdict) fn sentence(context: &Context<'_>, claim: &Claim) -> Span {
    const REACH: usize = 300;
    Segmenter::new(context.case.text, context.case.language).around(claim.span, REACH)
}

/// The figures of a stretch of the text, in order.
pub(in crate::verdict) fn figures_within<'a>(
    context: &Context<'a>,
    span: Span,
) -> impl Iterator<Item = &'a Figure> {
    let figures = context.case.figures;
    let first = figures.partition_point(|figure| figure.span.start < span.start);
    let near = figures.iter().skip(first).take_while(move |figure| figure.span.start <= span.end);
    near.filter(move |figure| span.contains(figure.span))
}

#[cfg(test)]
#[cfg(feature = "lang-all")]
#[cfg(feature = "embedded")]
mod tests {
    use crate::verdict::{Finding, Unknown, Verdict};
    use crate::{Article, Checker};

    fn finding(text: &str) -> Finding {
        let article = Article::new(text).language("en").dated("2023-08-15".parse().unwrap());
        Checker::new().check(&article).findings().first().cloned().unwrap()
    }

    #[test]
    fn an_amount_that_fits_the_year_of_its_sentence_is_plausible_on_the_date() {
        let finding = finding("In 2015 the bank paid SEK 100 million ($11.9 million) in fines.");
        assert_eq!(
            (finding.verdict, finding.on.as_slice()),
            (Verdict::Plausible, [Unknown::Date].as_slice())
        );
        assert!(finding.message.contains("2015"), "{}", finding.message);
    }

    #[test]
    fn an_amount_that_fits_no_named_year_is_contradicted_by_the_articles_date() {
        let finding = finding("In 2015 the bank paid SEK 100 million ($19 million) in fines.");
        assert_eq!(finding.verdict, Verdict::Contradicted);
        assert!(finding.message.contains("2023-08-15"), "{}", finding.message);
    }

    #[test]
    fn a_rate_stated_for_another_day_is_judged_by_that_day() {
        let on = |rate: &str| {
            finding(&format!("The noon rate on January 8, 2021 was US${rate} per €1.00."))
        };
        let right = on("1.2250");
        assert_eq!((right.verdict, &*right.on), (Verdict::Plausible, &[Unknown::Date][..]));
        assert!(right.message.contains("2021-01-08"), "{}", right.message);
        assert_eq!(on("1.2950").verdict, Verdict::Contradicted);
    }

    #[test]
    fn the_day_is_read_as_its_language_writes_it() {
        for (tag, text) in [
            ("de", "Am 8. Januar 2021 lag der Kurs bei 1,2250 Dollar je Euro."),
            ("da", "Den 8. januar 2021 var kursen 1,2250 dollar pr. euro."),
            ("fr", "Le 8 janvier 2021, le cours était de 1,2250 dollar pour un euro."),
            ("es", "El 8 de enero de 2021 el cambio era de 1,2250 dólares por un euro."),
            ("sv", "Den 8 januari 2021 var kursen 1,2250 dollar per euro."),
        ] {
            let article = Article::new(text).language(tag).dated("2023-08-15".parse().unwrap());
            let findings = Checker::new().check(&article);
            let finding = findings.findings().first().unwrap();
            assert_eq!(finding.verdict, Verdict::Plausible, "{text}");
            assert!(finding.message.contains("2021-01-08"), "{}", finding.message);
        }
    }

    #[test]
    fn an_average_rate_may_be_that_of_the_year_to_a_month() {
        let at_the_average = |dollars: &str| {
            finding(&format!(
                "For the year to March 2019 capital spending came to S$1.13 billion \
                 (A${dollars} billion), translated at the average rate."
            ))
        };
        assert_eq!(at_the_average("1.14").verdict, Verdict::Plausible);
        assert_eq!(at_the_average("1.41").verdict, Verdict::Contradicted);
    }

    #[test]
    fn a_year_of_another_sentence_counts_for_nothing() {
        let finding = finding(
            "It was founded in 2015. Now the bank paid SEK 100 million ($11.9 million) in fines.",
        );
        assert_eq!(finding.verdict, Verdict::Contradicted);
    }
}
