//! What the phrases of a language can mean.
//!
//! "kr." is a currency, "knap" a hedge and "second" a number or a unit of time. What it does not
//! do: it does not choose among the meanings of a phrase, which the grammar does.

pub(in crate::language) mod set;

use crate::currency::{Country, Currency};
use crate::interval::Hedge;
use rust_decimal::Decimal;
use std::sync::Arc;

/// What a phrase can mean; a phrase may mean several things, and the grammar decides.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Meaning {
    /// A number word: "fem", "treogtyve", "quatre-vingt-dix".
    Number(Decimal),
    /// A word for one that is also an article, and counts only before a scale word or a currency.
    Article,
    /// A word that multiplies what is before it: "hundrede", "million", "crore".
    Scale(Decimal),
    /// A scale letter that counts only when it is on the digits or beside a currency: "m", "k".
    Suffix(Decimal),
    /// A part of the scale word or unit after it: "half a million", "three quarters".
    Fraction(Decimal),
    /// Adds to the number before it: "and a half".
    Plus(Decimal),
    /// Adds to the number after it: "साढ़े" (and a half) in "साढ़े तीन लाख".
    PlusBefore(Decimal),
    /// An order of magnitude or a handful, multiplied by a scale word after it: "tusindvis", "et
    /// par".
    Vague {
        /// The least it can mean.
        low: Decimal,
        /// The most it can mean.
        high: Decimal,
    },
    /// Joins the parts of a number: "og", "and", "und".
    And,
    /// Stands between whole digits and decimals: "point", "komma".
    Point,
    /// Makes the number after it negative: "minus".
    Minus,
    /// A currency, or its hundredth.
    Unit(Unit),
    /// Joins a number to its unit: "de", "d'".
    Link,
    /// A nationality, which beside a currency name picks the country's own: "norske".
    Nationality(Country),
    /// A place, which tells what a bare currency name nearby means.
    Place(Country),
    /// Softens or directs a figure.
    Hedge(Hedge, Position),
    /// Makes a range of two figures.
    Range(RangeWord),
    /// What an amount is counted per, in English.
    Per(String),
    /// A percentage; the text is "percent" or "percentage_point".
    Percent(String),
    /// A unit that is not money, in English.
    Quantity(String),
    /// The name of a month, 1 to 12.
    Month(u32),
    /// Says how figures are related.
    Cue(Cue),
    /// Says how figures that are no conversion are related.
    FigureCue(FigureCue),
    /// A change by a multiple: "doubled" is 2, "halved" 0.5.
    Multiple(Decimal),
    /// A part of a whole: "two thirds", "hver femte".
    Ratio(Decimal),
    /// Words that look like a figure or a hedge and are none: "knap så", "Marks & Spencer".
    Nothing,
}

/// What the grammar asks of a meaning: the thing itself, or `None` when it is something else.
impl Meaning {
    /// Whether it can be a number, or a part of one.
    pub(crate) fn may_be_number(&self) -> bool {
        matches!(
            self,
            Self::Number(_)
                | Self::Scale(_)
                | Self::Fraction(_)
                | Self::PlusBefore(_)
                | Self::Vague { .. }
        )
    }

    /// Whether it is a word like "several", which is a figure beside a unit or scale word only.
    pub(crate) fn is_handful(&self) -> bool {
        self.vague().is_some_and(|(low, _)| low < Decimal::TEN)
    }

    /// Whether it tells a figure without an article before it: a number, but none like "several",
    /// or a currency.
    pub(crate) fn is_amount(&self) -> bool {
        (self.may_be_number() && !self.is_handful()) || self.unit().is_some()
    }

    /// Whether it is a number, or a unit that an article before it makes a figure: "a dollar", "a
    /// minute".
    pub(crate) fn may_make_figure(&self) -> bool {
        self.may_be_number() || matches!(self, Self::Unit(_) | Self::Percent(_) | Self::Quantity(_))
    }

    pub(crate) fn unit(&self) -> Option<&Unit> {
        if let Self::Unit(unit) = self { Some(unit) } else { None }
    }

    pub(crate) fn number(&self) -> Option<Decimal> {
        if let Self::Number(value) = self { Some(*value) } else { None }
    }

    pub(crate) fn scale(&self) -> Option<Decimal> {
        if let Self::Scale(by) = self { Some(*by) } else { None }
    }

    pub(crate) fn suffix(&self) -> Option<Decimal> {
        if let Self::Suffix(by) = self { Some(*by) } else { None }
    }

    pub(crate) fn fraction(&self) -> Option<Decimal> {
        if let Self::Fraction(part) = self { Some(*part) } else { None }
    }

    pub(crate) fn multiple(&self) -> Option<Decimal> {
        if let Self::Multiple(times) = self { Some(*times) } else { None }
    }

    pub(crate) fn ratio(&self) -> Option<Decimal> {
        if let Self::Ratio(part) = self { Some(*part) } else { None }
    }

    pub(crate) fn vague(&self) -> Option<(Decimal, Decimal)> {
        if let Self::Vague { low, high } = self { Some((*low, *high)) } else { None }
    }

    pub(crate) fn month(&self) -> Option<u32> {
        if let Self::Month(month) = self { Some(*month) } else { None }
    }

    pub(crate) fn plus(&self) -> Option<Decimal> {
        if let Self::Plus(part) = self { Some(*part) } else { None }
    }

    pub(crate) fn nationality(&self) -> Option<Country> {
        if let Self::Nationality(country) = self { Some(*country) } else { None }
    }

    pub(crate) fn place(&self) -> Option<Country> {
        if let Self::Place(country) = self { Some(*country) } else { None }
    }

    pub(crate) fn range(&self) -> Option<RangeWord> {
        if let Self::Range(word) = self { Some(*word) } else { None }
    }

    /// The name of a unit that is one only beside others, which files mark with "?": "pounds".
    pub(crate) fn doubtful_unit(&self) -> Option<&str> {
        if let Self::Quantity(name) = self { name.strip_suffix('?') } else { None }
    }

    pub(crate) fn per(&self) -> Option<&str> {
        if let Self::Per(unit) = self { Some(unit) } else { None }
    }

    pub(crate) fn hedge(&self, side: Position) -> Option<Hedge> {
        if let Self::Hedge(hedge, position) = self {
            (*position == side).then_some(*hedge)
        } else {
            None
        }
    }
}

/// A currency as it is named: one or several candidates, in main units or hundredths.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Unit {
    /// Every currency that the name can mean, the likeliest first. Shared, since a unit is copied
    /// to every figure that names it.
    pub(crate) candidates: Arc<[Currency]>,
    /// What it can mean besides where its sentence names that money: the centesimi of "80 franchi …
    /// 5 centesimi".
    pub(crate) beside: Arc<[Currency]>,
    /// Whether it is a subunit (øre, cent, pence).
    pub(crate) subunit: bool,
    /// What one of it is worth in main units, where it is an amount by itself ("grand" is 1000).
    pub(crate) times: Decimal,
    /// Whether the name is a sign or code, which may be before the number.
    pub(crate) sign: bool,
    /// Whether the name is also a common word ("won", "real") and so a currency only after a
    /// number.
    pub(crate) after_only: bool,
    /// Whether the name is an everyday word ("livres": books) or a sign that is one ("ALL"), and
    /// money only where more than the name says so.
    pub(crate) doubtful: bool,
    /// Whether it is an everyday word ("分", "λεπτά": minutes), and money only right after an
    /// amount of its main unit.
    pub(crate) minor_only: bool,
    /// Whether the sign is what a broken encoding leaves of one: "PS2.7m", "â‚¬5".
    pub(crate) damaged: bool,
}

impl Unit {
    /// A currency by a name of its own.
    pub(crate) fn named(currency: Currency) -> Self {
        Self::any_of(Arc::from([currency]))
    }

    /// A name that can mean several currencies, the likeliest first.
    pub(crate) fn any_of(candidates: Arc<[Currency]>) -> Self {
        Self {
            candidates,
            beside: Arc::default(),
            subunit: false,
            times: Decimal::ONE,
            sign: false,
            after_only: false,
            doubtful: false,
            minor_only: false,
            damaged: false,
        }
    }
}

/// On which side of its figure a word stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Position {
    /// "about 5"
    Before,
    /// "5 or so"
    After,
}

/// The words that make a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RangeWord {
    /// Opens a range: "between".
    Between,
    /// Opens a change: "from".
    From,
    /// Stands between the two ends: "to", "bis".
    To,
    /// Stands between the two ends of a change: "auf" in "von 10 auf 12".
    Into,
    /// Says "from" by its ending, on the first figure: "10 miljoonasta 12 miljoonaan".
    Out,
    /// Says "between" after both figures: "10 ja 12 euron välillä".
    BetweenAfter,
}

/// The words that relate figures which are no conversion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum FigureCue {
    /// "up from", "compared with": before the value that a change starts from.
    Base,
    /// "in all": beside the total of parts.
    Total,
    /// "born in": before a year of birth.
    Born,
    /// "founded in": before a year in which something began.
    Since,
    /// "warmer", "a rise of": degrees beside it are a difference.
    Difference,
    /// "of which": between a total and all its parts.
    OfWhich,
    /// "aged": before an age.
    Aged,
    /// "one in": before the number of a ratio.
    OneIn,
    /// "rose": right before the amount of a change.
    Moved,
    /// "weighs": pounds in its sentence are a weight.
    Weighed,
    /// "году": right after the number of a year.
    OfYear,
    /// "ปี": right before the number of a year.
    BeforeYear,
    /// "月", "日": right after the number of a month or day.
    OfDate,
    /// "a rise of", "up by": before the amount of a change.
    ChangeOf,
    /// "larger than": between a difference and what is compared with.
    Than,
    /// "the remaining": beside the last of the parts of a whole.
    Rest,
    /// "made up of": between a total and all its parts.
    MadeUpOf,
    /// "reaching": between a change and the value after it.
    Reached,
    /// "this year": beside a change, over which time it is.
    OverTime,
    /// "in every": between the number of parts and the whole, with a noun before it: "un élève sur
    /// cinq".
    InEvery,
    /// "anniversary": after the number of years since a beginning.
    Anniversary,
    /// "gold": beside ounces that are troy ounces.
    Precious,
    /// "the report": where a figure is said to stand.
    Account,
    /// "±": between an amount and its tolerance.
    Tolerance,
    /// "expected", "like-for-like": a figure beside it is no base of a change.
    NoBase,
}

/// The words that relate figures to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Cue {
    /// "svarende til", "equivalent to": the figures are equal.
    Equals,
    /// "worth", "that is": equal where it is right after an amount.
    Worth,
    /// "or", "eller": equal, or an alternative.
    Or,
    /// "red.": an editor's insertion in a bracket.
    Editorial,
    /// "respectively": figures belong to different things.
    Respectively,
    /// "plus", "compared with", "rose": the figures are different things.
    Different,
    /// "more", "mindre": right after an amount, it is the difference to another.
    Comparison,
    /// "last year", "tidligere": in a bracket, it is what the amount was before.
    Earlier,
    /// "then", "dengang": at the rate of another day.
    Then,
    /// "currently", "i dag": at the rate of the article's own day.
    Now,
    /// "is worth", "amounts to": equal where it is right between two amounts, the first of
    /// which is no price.
    Copula,
    /// "at the average rate": at the mean rate of a period.
    Average,
    /// "that is", "altså": equal where it is after an amount and a word or two.
    ThatIs,
    /// "to the euro", "per dollar": an exchange rate is stated.
    RateOf,
    /// "for", "mod": what is asked beside another price, as in list prices per market.
    ListPrice,
}
