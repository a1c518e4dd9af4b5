//! A number with its unit, before context decides what a bare currency name means.

pub(in crate::figure) mod doubt;
pub(in crate::figure) mod per_number;
pub(in crate::figure) mod sign;
pub(in crate::figure) mod year;

use super::{Amount, Note, Per, Unit as FigureUnit};
use crate::Span;
use crate::currency::Country;
use crate::currency::Currency;
use crate::interval::Written;
use crate::language::{
    FigureCue, Language, MeaningSet, Unit, digit, is_identifier_letter, is_letter,
};
use crate::number::assembly::{Number, Numbers};
use crate::number::readings::Readings;
use crate::number::token::Token;
use crate::steps;
use crate::unit::Measure;
use doubt::Doubt;
use rust_decimal::{Decimal, dec};
use rustc_hash::FxHashMap;
use sign::is_minus;
use std::borrow::Cow;
use std::cell::RefCell;

/// A figure whose currency is not yet decided.
#[derive(Clone, Debug)]
pub(super) struct Unresolved<'a> {
    pub(super) number: Number,
    pub(super) span: Span,
    /// What it counts besides money.
    pub(super) counts: Counts,
    /// The money that it counts.
    pub(super) unit: Option<Cow<'a, Unit>>,
    pub(super) nationality: Option<Country>,
    /// Why it may be no money all the same.
    pub(super) doubt: Option<Doubt>,
    /// The weight that its unit's name means, too.
    pub(super) weight: Option<Measure>,
    pub(super) notes: Vec<Note>,
    /// Its first token.
    pub(super) first: usize,
    /// The first token after it.
    pub(super) next: usize,
}

/// What a number counts, where that is not money.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Counts {
    Things,
    Percent,
    PercentagePoint,
    Measure(Measure),
    Multiple,
    Ratio,
    Age,
    Year,
    Date,
}

impl Counts {
    /// Whether it is a unit that a figure can share with the next: "from 18 to 21 per cent".
    pub(super) const fn is_unit(self) -> bool {
        matches!(self, Self::Percent | Self::Measure(_))
    }
}

impl From<Counts> for FigureUnit {
    fn from(counts: Counts) -> Self {
        match counts {
            Counts::Things => Self::Things,
            Counts::Percent => Self::Percent,
            Counts::PercentagePoint => Self::PercentagePoint,
            Counts::Measure(measure) => Self::Measure(measure),
            Counts::Multiple => Self::Multiple,
            Counts::Ratio => Self::Ratio,
            Counts::Age => Self::Age,
            Counts::Year => Self::Year,
            Counts::Date => Self::Date,
        }
    }
}

/// Reads figures off a list of tokens.
pub(super) struct FigureReader<'a, 'l> {
    pub(super) numbers: Numbers<'a, 'l>,
    /// By currency, the tokens that name it or a namesake, once they are asked for.
    named: RefCell<FxHashMap<Currency, Vec<usize>>>,
}

impl<'a, 'l> FigureReader<'a, 'l> {
    pub(super) fn new(text: &'a str, tokens: &'a [Token<'l>], language: &'a Language) -> Self {
        Self { numbers: Numbers { text, tokens, language }, named: RefCell::default() }
    }

    /// The first token from `from` on that can open a figure. An article, a nationality or a unit
    /// opens none unless it goes on.
    #[inline]
    pub(super) fn opening(&self, from: usize) -> Option<usize> {
        let mut after = (from..).zip(self.numbers.tokens.get(from..)?);
        let opens = |(at, token): &(usize, &Token<'_>)| {
            steps::count(1);
            token.may_open_figure()
                && (token.may_be_number()
                    || token.may(WHOLE_FIGURES)
                    || self.numbers.together(at + 1)
                    || self.is_before_mark(*at))
        };
        after.find(opens).map(|(at, _)| at)
    }

    /// Whether nothing but a blank and a dash or bracket parts token `at` from the next.
    fn is_before_mark(&self, at: usize) -> bool {
        let (Some(token), Some(next)) = (self.token(at), self.token(at + 1)) else { return false };
        let gap = self.between(token.span.end, next.span.start);
        token.may(MeaningSet::UNIT) && (is_minus(gap) || matches!(gap, "(" | " ("))
    }

    /// The figure that starts at token `at`, with its unit before or after it.
    pub(super) fn at(&self, at: usize) -> Option<Unresolved<'a>> {
        let token = self.token(at)?;
        if token.may(WHOLE_FIGURES) {
            let number = || token.may_be_number().then(|| self.number_with_unit(at)).flatten();
            return self.in_words(at, token).or_else(number);
        }
        if self.noun_may_follow(at, token)
            && let Some(ratio) = self.one_with_noun(at)
        {
            return Some(ratio);
        }
        self.number_with_unit(at)
    }

    pub(super) fn number_with_unit(&self, at: usize) -> Option<Unresolved<'a>> {
        let mut found = self.begun(at);
        let fraction = |unresolved| self.fraction_of_numbers(unresolved);
        if let Some(ratio) = found.as_ref().and_then(fraction) {
            return Some(ratio);
        }
        if found.as_mut().is_some_and(|unresolved| !self.complete(unresolved)) {
            found = None;
        }
        found
    }

    /// The number in digits at token `at` as one beside the sign of another amount, where a lone
    /// letter is a scale: the "6m" of "€5m-6m".
    pub(super) fn beside_sign(&self, at: usize) -> Option<Unresolved<'a>> {
        let mut unresolved =
            self.plain(at, at, true).filter(|unresolved| unresolved.number.form.scale)?;
        self.complete(&mut unresolved).then_some(unresolved)
    }

    /// Whether a word in letters may be the one of "un élève sur cinq".
    fn noun_may_follow(&self, at: usize, token: &Token<'_>) -> bool {
        let every = |next: usize| {
            self.token(next).is_some_and(|token| token.says_of_figures(FigureCue::InEvery))
        };
        !token.is_number()
            && token.may(MeaningSet::NUMBER.with(MeaningSet::ARTICLE))
            && (every(at + 1) || every(at + 2))
    }

    /// A number with the unit before it.
    fn begun(&self, at: usize) -> Option<Unresolved<'a>> {
        let named = self.token(at)?.may(MeaningSet::UNIT.with(MeaningSet::NATIONALITY));
        match named.then(|| self.unit_before(at)).flatten() {
            Some(before) => self.with_unit_before(at, before),
            None => self.plain(at, at, false),
        }
    }

    /// Takes what is after a number, and settles what it is; `false` where it is no figure by
    /// itself.
    fn complete(&self, unresolved: &mut Unresolved<'a>) -> bool {
        if unresolved.unit.is_some() {
            self.take_name_after(unresolved);
        } else {
            self.take_unit_after(unresolved);
            self.take_percent_before(unresolved);
        }
        self.take_minor_units(unresolved);
        self.take_smaller_unit(unresolved);
        self.take_below_zero(unresolved);
        if unresolved.unit.is_none()
            && unresolved.counts == Counts::Things
            && unresolved.number.needs_unit()
        {
            return false;
        }
        self.settle(unresolved);
        true
    }

    /// What token `at` is counted per, where it is together with what is before it.
    #[inline]
    pub(super) fn per(&self, at: usize) -> Option<Per> {
        let token = self.token(at)?;
        if !token.may(MeaningSet::PER) {
            return self.per_number(at);
        }
        let unit = token.per().filter(|_| self.numbers.together(at) || self.attached(at))?;
        Some(Per { unit: unit.to_owned(), span: token.span })
    }

    #[inline]
    pub(super) fn token(&self, at: usize) -> Option<&'a Token<'l>> {
        steps::count(1);
        self.numbers.tokens.get(at)
    }

    /// The last name before token `at` of a currency or of a namesake. All tokens are looked
    /// through once for each currency, not once for each figure.
    pub(super) fn named_before_token(&self, currency: Currency, at: usize) -> Option<&'a Unit> {
        let namesakes = || currency.namesakes().chain([currency]);
        let names = |token: &Token<'_>| {
            steps::count(1);
            let unit = token.unit();
            unit.is_some_and(|unit| namesakes().any(|namesake| unit.candidates.contains(&namesake)))
        };
        let tokens = self.numbers.tokens;
        let all =
            || (0..).zip(tokens).filter(|(_, token)| names(token)).map(|(at, _)| at).collect();
        let mut named = self.named.borrow_mut();
        let places: &Vec<usize> = named.entry(currency).or_insert_with(all);
        let last = places.partition_point(|place| *place < at).checked_sub(1)?;
        tokens.get(*places.get(last)?)?.unit()
    }

    /// The text between two places.
    #[inline]
    pub(super) fn between(&self, from: usize, to: usize) -> &'a str {
        self.numbers.text.get(from..to).unwrap_or_default()
    }

    pub(super) fn attached(&self, at: usize) -> bool {
        at.checked_sub(1).and_then(|before| self.token(before)).map(|token| token.span.end)
            == self.token(at).map(|token| token.span.start)
    }

    pub(super) fn plain(
        &self,
        first: usize,
        at: usize,
        beside_currency: bool,
    ) -> Option<Unresolved<'a>> {
        let number = self.numbers.at(at, beside_currency)?;
        Some(Unresolved {
            span: number.span,
            counts: Counts::Things,
            unit: None,
            nationality: None,
            doubt: None,
            weight: None,
            notes: Vec::new(),
            first,
            next: number.next,
            number,
        })
    }

    pub(super) fn ends_clause(&self, at: usize) -> bool {
        let after = self.numbers.text.get(at..).unwrap_or_default().trim_start();
        after.is_empty() || after.starts_with(CLAUSE_ENDS) || after.starts_with("- ")
    }

    /// Settles the kind, the amount in main units and the sign; letters we do not know are no
    /// money.
    fn settle(&self, unresolved: &mut Unresolved<'a>) {
        let bare = unresolved.unit.is_none() && unresolved.counts == Counts::Things;
        if bare && self.beside_a_month(unresolved) {
            unresolved.counts =
                if unresolved.number.is_year() { Counts::Year } else { Counts::Date };
        } else if bare && self.is_before_date_word(unresolved) {
            unresolved.counts = Counts::Date;
        } else if self.is_aged(unresolved) {
            unresolved.counts = Counts::Age;
        } else if self.is_year(unresolved, bare) {
            unresolved.counts = Counts::Year;
        } else if bare && unresolved.number.year_like && !unresolved.number.is_year() {
            unresolved.counts = Counts::Date;
        } else if let Some(suffix) = self.letters_after(unresolved) {
            unresolved.counts = Counts::Things;
            unresolved.unit = None;
            unresolved.notes.push(Note::UnknownSuffix { suffix });
        }
        unresolved.doubt = unresolved.doubt.or_else(|| self.doubt(unresolved));
        if self.is_tolerance(unresolved.first) {
            unresolved.notes.push(Note::Tolerance);
        }
        if unresolved.number.odd {
            unresolved.notes.push(Note::OddDigits);
        }
        if let Some(written) = self.damaged_sign(unresolved) {
            unresolved.notes.push(Note::RecoveredSign { written });
        }
        if unresolved.number.readings.is_open() {
            unresolved.notes.push(Note::AmbiguousSeparator);
        }
        let Readings { likeliest, others } = &unresolved.number.readings;
        let lost = |amount: &Amount| matches!(amount, Amount::OutOfRange);
        if !unresolved.number.odd && others.iter().chain([likeliest]).any(lost) {
            unresolved.notes.push(Note::OutOfRange);
        }
        unresolved.take_worth();
        unresolved.span = self.shorn(unresolved.span);
        self.take_sign(unresolved);
    }

    /// Letters that are on the figure's last digit and mean nothing.
    fn letters_after(&self, unresolved: &Unresolved<'_>) -> Option<String> {
        let text = self.numbers.text;
        let last = text.as_bytes().get(unresolved.span.end.checked_sub(1)?)?;
        if last.is_ascii() && !last.is_ascii_digit() {
            return None;
        }
        let after = text.get(unresolved.span.end..)?;
        let on_digit = || unresolved.span.of(text).ends_with(|c| digit(c).is_some());
        let stand = after.starts_with(is_identifier_letter)
            && on_digit()
            && self.per(unresolved.next).is_none();
        stand.then(|| after.chars().take_while(|c| is_letter(*c)).take(20).collect())
    }
}

/// The marks that end a clause, in all scripts.
const CLAUSE_ENDS: [char; 25] = [
    '.', ',', ';', ')', '!', '?', '–', '—', '。', '，', '、', '；', '）', '！', '？', '｡', '」',
    '】', '،', '؛', '؟', '۔', '।', '։', '።',
];

/// Words that are a figure by themselves, or begin one that is no number with a unit.
const WHOLE_FIGURES: MeaningSet =
    MeaningSet::MULTIPLE.with(MeaningSet::RATIO).with(MeaningSet::of_figure_cue(FigureCue::OneIn));

/// A hundredth: what a subunit is of its main unit.
pub(super) const CENT: Decimal = dec!(0.01);

/// What one of a unit is in main units: a hundredth, or the thousand of "grand".
pub(super) fn worth(unit: &Unit) -> Decimal {
    if unit.subunit { CENT } else { unit.times }
}

impl<'a> Unresolved<'a> {
    /// Turns hundredths, and names that are amounts by themselves ("grand"), into main units.
    fn take_worth(&mut self) {
        let Some(unit) = self.unit.as_ref() else { return };
        let by = worth(unit);
        if by == Decimal::ONE {
            return;
        }
        let scale = self.number.form.scale || by > Decimal::ONE;
        self.number.scale_by(by);
        self.number.form.scale = scale;
    }

    /// The single value in the likeliest reading.
    pub(super) fn single(&self) -> Option<Written> {
        self.number.single()
    }

    /// Whether its number is likely a year of the last or this century.
    pub(super) fn is_near_year(&self) -> bool {
        let near = |value: Decimal| value >= dec!(1900) && value <= dec!(2100);
        self.number.year_like && self.single().is_some_and(|written| near(written.value()))
    }
}
