//! What is written: the scanner and the grammar that find every figure in a text.
//!
//! A figure is a number as written, with its unit and reading. This module knows nothing of rates:
//! it says what is in the text, and keeps every doubt as a value ([`Figure::alternatives`],
//! [`Money::candidates`]) until evidence decides.

mod display;
mod ellipsis;
pub(crate) mod exclusion;
mod hedge;
mod implied;
mod in_words;
mod kind;
pub(crate) mod marked;
mod money;
mod note;
mod reading;
mod resolve;
mod series;
mod unit;
mod unresolved;

use unresolved::{doubt, sign};

pub use crate::number::amount::{Amount, Form};
pub use kind::{Kind, Unit};
pub use money::{Basis, Money};
pub use note::Note;
pub(crate) use reading::figures;
pub(crate) use resolve::{Context, countries_named, phrases};

use crate::Span;
use crate::article::Article;
use crate::currency::Currency;
use crate::interval::{Hedge, Written};
use crate::unit::Measure;
pub(crate) use implied::by_neighbour::{OLDEST_AGE, is_shifted_age};
pub(crate) use implied::elided::may_be_money;
use rust_decimal::Decimal;

/// The place of a figure in its article's list, counted from 0. Claims and findings name figures by
/// it.
pub type FigureId = usize;

/// A figure: a number as written in an article, with its unit and reading.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Figure {
    /// Its place in the article's list of figures.
    pub(crate) id: FigureId,
    /// Number, scale and unit in whatever order they are written, without hedge, brackets or
    /// closing stop.
    pub(crate) span: Span,
    /// What it counts.
    pub(crate) unit: Unit,
    /// The amount in main units, scale applied, in the reading that the evidence favours.
    pub(crate) amount: Amount,
    /// The other readings that the written separators allow ("36.000" in English text).
    pub(crate) alternatives: Vec<Amount>,
    /// How the number is spelled.
    pub(crate) form: Form,
    /// The word that softens or directs the figure.
    pub(crate) hedge: Option<Hedged>,
    /// What the amount is counted per ("month", "share"), in English.
    pub(crate) per: Option<Per>,
    /// What a reader should know about how this figure was read.
    pub(crate) notes: Vec<Note>,
    /// The amount beside it that bears the same name and yet is in other money: "$1.2m ($1.8m)".
    pub(crate) unlike: Option<FigureId>,
}

/// A hedge and where it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Hedged {
    /// What the word does.
    pub hedge: Hedge,
    /// The word itself.
    pub span: Span,
    /// Whether the hedge is on a coordinated earlier figure ("cirka 250 kroner eller 34 euro").
    pub carried: bool,
}

/// What an amount is counted per.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Per {
    /// The unit in English: "year", "month", "week", "day", "hour", "share", "barrel" …
    pub unit: String,
    /// The words that say so.
    pub span: Span,
}

impl Figure {
    /// Its place in the article's list of figures, from 0.
    #[must_use]
    pub fn id(&self) -> FigureId {
        self.id
    }

    /// Number, scale and unit in whatever order they are written, without hedge, brackets or
    /// closing stop.
    #[must_use]
    pub fn span(&self) -> Span {
        self.span
    }

    /// Its words in the article that it was found in. For another article they may be empty.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::{Article, Checker};
    ///
    /// let article = Article::new("It cost about 5 million euros.").language("en");
    /// let extraction = Checker::new().extract(&article);
    /// assert_eq!(extraction.figures[0].text(&article), "5 million euros");
    /// # }
    /// ```
    #[must_use]
    pub fn text<'a>(&self, article: &'a Article) -> &'a str {
        self.span.of(article.text())
    }

    /// What it counts.
    #[must_use]
    pub fn unit(&self) -> &Unit {
        &self.unit
    }

    /// The amount in main units, scale applied, in the reading that the evidence favours.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::{Article, Checker};
    ///
    /// let article = Article::new("Sales rose to £2.7bn.").language("en");
    /// let extraction = Checker::new().extract(&article);
    /// let written = extraction.figures[0].amount().written().unwrap();
    /// assert_eq!(written.value().normalize().to_string(), "2700000000");
    /// # }
    /// ```
    #[must_use]
    pub fn amount(&self) -> Amount {
        self.amount
    }

    /// The other readings that the written separators allow ("36.000" in English text).
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::{Article, Checker};
    ///
    /// let article = Article::new("He got 36.000 roubles.").language("en");
    /// let extraction = Checker::new().extract(&article);
    /// let other = extraction.figures[0].alternatives()[0].written().unwrap();
    /// // Thirty-six thousand is likelier, and thirty-six with three decimals possible.
    /// assert_eq!(other.value().to_string(), "36.000");
    /// # }
    /// ```
    #[must_use]
    pub fn alternatives(&self) -> &[Amount] {
        &self.alternatives
    }

    /// How the number is spelled.
    #[must_use]
    pub fn form(&self) -> Form {
        self.form
    }

    /// The word that softens or directs the figure, with its place; [`Self::hedge`] is what it
    /// says.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::{Article, Checker};
    ///
    /// let article = Article::new("It cost nearly 5 million euros.").language("en");
    /// let extraction = Checker::new().extract(&article);
    /// let hedged = extraction.figures[0].hedged().unwrap();
    /// assert_eq!(hedged.span.of(article.text()), "nearly");
    /// # }
    /// ```
    #[must_use]
    pub fn hedged(&self) -> Option<Hedged> {
        self.hedge
    }

    /// What the amount is counted per ("month", "share"), in English.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::{Article, Checker};
    ///
    /// let article = Article::new("They pay 900 euros a month.").language("en");
    /// let extraction = Checker::new().extract(&article);
    /// assert_eq!(extraction.figures[0].per().unwrap().unit, "month");
    /// # }
    /// ```
    #[must_use]
    pub fn per(&self) -> Option<&Per> {
        self.per.as_ref()
    }

    /// What a reader should know about how this figure was read.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::{Article, Checker};
    ///
    /// use exchequer::figure::Note;
    ///
    /// let article = Article::new("The rod is 25 mm ± 0.5 mm long.").language("en");
    /// let extraction = Checker::new().extract(&article);
    /// assert!(extraction.figures[1].notes().contains(&Note::Tolerance));
    /// # }
    /// ```
    #[must_use]
    pub fn notes(&self) -> &[Note] {
        &self.notes
    }

    /// The amount beside it that has the same name and yet is in other money: "$1.2m ($1.8m)".
    #[must_use]
    pub fn unlike(&self) -> Option<FigureId> {
        self.unlike
    }

    /// The single written number; `None` for ranges and vague amounts.
    #[must_use]
    pub fn written(&self) -> Option<Written> {
        self.amount.written()
    }

    /// The kind of figure that its unit makes.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::{Article, Checker};
    ///
    /// use exchequer::figure::Kind;
    ///
    /// let article = Article::new("In 2019, 12 % of 300 boats leaked.").language("en");
    /// let kinds: Vec<Kind> =
    ///     Checker::new().extract(&article).figures.iter().map(|figure| figure.kind()).collect();
    /// assert_eq!(kinds, [Kind::Year, Kind::Percent, Kind::Count]);
    /// # }
    /// ```
    #[must_use]
    pub fn kind(&self) -> Kind {
        if self.notes.contains(&Note::TemperatureDifference) {
            return Kind::Quantity;
        }
        self.unit.kind()
    }

    /// The money that it counts, if any.
    #[must_use]
    pub fn money(&self) -> Option<&Money> {
        if let Unit::Money(money) = &self.unit { Some(money) } else { None }
    }

    /// Whether it is a year or a day of a month.
    #[must_use]
    pub fn is_date(&self) -> bool {
        matches!(self.unit, Unit::Year | Unit::Date)
    }

    /// The round number that it is counted per: 100,000 in "12.3 per 100,000 people".
    #[must_use]
    pub(crate) fn per_number(&self) -> Option<Decimal> {
        let unit = &self.per.as_ref()?.unit;
        unit.starts_with(|c: char| c.is_ascii_digit()).then(|| unit.parse().ok())?
    }

    /// Whether it says how much the amount before it may be off.
    #[must_use]
    pub(crate) fn is_tolerance(&self) -> bool {
        self.notes.contains(&Note::Tolerance)
    }

    /// The unit of measurement that it counts, if any.
    #[must_use]
    pub fn measure(&self) -> Option<Measure> {
        if let Unit::Measure(measure) = self.unit { Some(measure) } else { None }
    }

    /// The currency that the evidence chose, if any.
    #[must_use]
    pub fn currency(&self) -> Option<Currency> {
        self.money().and_then(|money| money.currency)
    }

    /// Every currency the figure can be in: the chosen one, or all that are open.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::{Article, Checker};
    ///
    /// let article = Article::new("Prisen er 5 mio. kr. eller 700.000 euro.").language("da");
    /// let extraction = Checker::new().extract(&article);
    /// let codes = extraction.figures.iter().map(|figure| figure.currencies()[0].code());
    /// assert_eq!(codes.collect::<Vec<_>>(), ["DKK", "EUR"]);
    /// # }
    /// ```
    #[must_use]
    pub fn currencies(&self) -> &[Currency] {
        match self.money() {
            None => &[],
            Some(Money { currency: Some(currency), .. }) => std::slice::from_ref(currency),
            Some(Money { candidates, .. }) => candidates,
        }
    }

    /// The word that softens or directs the figure.
    #[must_use]
    pub fn hedge(&self) -> Option<Hedge> {
        self.hedge.map(|hedged| hedged.hedge)
    }
}
