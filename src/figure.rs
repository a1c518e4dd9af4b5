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
mod resolve;
#[cfg(test)]
mod scripts_tests;
mod series;
mod unit;
mod unresolved;

use unresolved::{doubt, sign};

pub use crate::number::amount::{Amount, Form};
pub use kind::{Kind, Unit};
pub use money::{Basis, Money};
pub use note::Note;
pub(crate) use resolve::{Context, countries_named, phrases};

use crate::Span;
use crate::article::Article;
use crate::currency::Currency;
use crate::interval::{Hedge, Written};
use crate::number::token::Token;
use crate::steps;
use crate::unit::Measure;
pub(crate) use implied::by_neighbour::{OLDEST_AGE, is_shifted_age};
use implied::elided::Elided;
pub(crate) use implied::elided::may_be_money;
use marked::MarkedText;
use resolve::{Earlier, Mention, Surroundings};
use rust_decimal::Decimal;
use unresolved::{FigureReader, Unresolved};

/// The place of a figure in its article's list, counted from 0.
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

/// Every figure in a text, in order, without overlap, with all that is implied of it: nothing is
/// added to a figure later.
pub(crate) fn figures(text: &str, tokens: &[Token<'_>], context: &Context<'_>) -> Vec<Figure> {
    let mut figures = written(text, tokens, context);
    for (id, unit, span) in
        implied::by_neighbour::units(MarkedText { text, tokens, figures: &figures, context })
    {
        let Some(figure) = figures.get_mut(id) else { continue };
        (figure.unit, figure.span) = (unit, span);
    }
    for id in
        implied::temperature::differences(MarkedText { text, tokens, figures: &figures, context })
    {
        let Some(figure) = figures.get_mut(id) else { continue };
        figure.notes.push(Note::TemperatureDifference);
    }
    if !figures.iter().any(marked::is_money) {
        return figures;
    }
    for Elided { id, money, amount, scale } in
        implied::elided::amounts(MarkedText { text, tokens, figures: &figures, context })
    {
        let Some(figure) = figures.get_mut(id) else { continue };
        figure.unit = Unit::Money(money);
        figure.form.scale = scale;
        figure.amount = amount;
        figure.notes.push(Note::SharedCurrency);
    }
    let told_apart =
        resolve::same_name::told_apart(MarkedText { text, tokens, figures: &figures, context });
    for (id, money) in resolve::same_name::like_the_bare_name(&figures, &told_apart) {
        if let Some(figure) = figures.get_mut(id) {
            figure.unit = Unit::Money(money);
        }
    }
    for (id, money, unlike) in told_apart {
        let Some(figure) = figures.get_mut(id) else { continue };
        figure.unit = Unit::Money(money);
        figure.unlike = Some(unlike);
    }
    figures
}

/// The figures as they are written, each with the unit beside it.
fn written(text: &str, tokens: &[Token<'_>], context: &Context<'_>) -> Vec<Figure> {
    let reader = FigureReader::new(text, tokens, context.language);
    let around = Surroundings::of(text, tokens, context.language);
    let numbers = tokens.iter().filter(|token| token.may_be_number()).count();
    steps::count(tokens.len());
    let mut figures: Vec<Figure> = Vec::with_capacity(numbers);
    let mut earlier = Earlier::default();
    let (mut at, mut after_per) = (0, 0);
    while !context.interrupt.is_raised()
        && let Some(opening) = reader.opening(at)
    {
        at = opening + 1;
        let mut first = reader.at(opening);
        let last = figures.last();
        let mut joined = first.as_mut().and_then(|first| reader.joined(first, last));
        if let Some(end) = first.as_ref().and_then(|first| reader.excluded(first)) {
            at = reader.past(end, opening, joined.as_deref());
            continue;
        }
        for unresolved in joined.as_deref_mut().unwrap_or(first.as_mut_slice()) {
            at = at.max(unresolved.next);
            context.doubt(unresolved, &around, &earlier);
            let hedge = hedge::around(&reader, unresolved, figures.last());
            let money = unresolved.unit.as_deref().map(|unit| {
                let mention = Mention::of(unresolved.span, text, unresolved.nationality);
                context.money(mention, unit, &around, &mut earlier)
            });
            let per = reader.per(unresolved.next);
            after_per = unresolved.next + usize::from(per.is_some());
            if let Some(money) = &money {
                unresolved.take_subunits_of(money);
            }
            let per = per.or_else(|| reader.per_before(unresolved));
            figures.push(unresolved.figure(figures.len(), money, hedge, per));
        }
        let rate = figures.last();
        if let Some((rate, named)) = rate.and_then(|rate| Some((rate, reader.rate_unit(rate, at)?)))
        {
            let money = context.money(named.mention, named.unit, &around, &mut earlier);
            let (id, span) = (figures.len(), named.mention.span);
            if let Some(one) = implied::rate_unit::one_of(id, rate.currencies(), span, money) {
                at = named.next;
                figures.push(one);
            }
        }
        // The dozen of "$4 a dozen" is no figure of its own.
        at = at.max(after_per);
    }
    figures
}

impl Unresolved<'_> {
    /// The figure, with what its surroundings say of it. It takes over the readings and notes.
    fn figure(
        &mut self,
        id: FigureId,
        money: Option<Money>,
        hedge: Option<Hedged>,
        per: Option<Per>,
    ) -> Figure {
        Figure {
            id,
            span: self.span,
            unit: money.map_or(self.counts.into(), Unit::Money),
            amount: self.number.readings.likeliest,
            alternatives: std::mem::take(&mut self.number.readings.others),
            form: self.number.form,
            hedge,
            per,
            notes: std::mem::take(&mut self.notes),
            unlike: None,
        }
    }
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
    #[must_use]
    pub fn amount(&self) -> Amount {
        self.amount
    }

    /// The other readings that the written separators allow ("36.000" in English text).
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
    #[must_use]
    pub fn hedged(&self) -> Option<Hedged> {
        self.hedge
    }

    /// What the amount is counted per ("month", "share"), in English.
    #[must_use]
    pub fn per(&self) -> Option<&Per> {
        self.per.as_ref()
    }

    /// What a reader should know about how this figure was read.
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
