//! What is asserted: which figures an article says are related, and how.
//!
//! Claims are read off the words between figures alone; whether a claim holds is for
//! [`verdict`](crate::verdict) to say. Each claim names the rates that judging it takes
//! ([`Claim::rate_needs`]), so that a caller can fetch exactly those.

mod anchor;
mod apposition;
mod bracket;
mod dated;
mod link;
mod list;
mod next_sentence;
mod not_conversion;
mod rate_conflict;
mod rate_need;
mod repetition;
mod said;
mod stated_rate;
mod surroundings;
mod triangle;
mod unprinted;

pub(crate) use rate_need::merged;

use crate::Span;
use crate::article::ArticleDate;
use crate::figure::marked::{MarkedText, is_money};
use crate::figure::{Figure, FigureId};
use link::{Link, Links, Says};
use serde::Serialize;

/// Figures that an article relates to each other.
#[derive(Clone, Debug, PartialEq)]
pub struct Claim {
    /// How they are said to be related.
    pub relation: Relation,
    /// The figures, for a conversion the anchor (native amount) first.
    pub figures: Vec<FigureId>,
    /// From the first figure to the last.
    pub span: Span,
    /// The words or brackets that say so; `None` where position alone does.
    pub cue: Option<Span>,
    /// Whether language, country or wording settle which side is native. Where not, both are tried.
    pub anchor_known: bool,
    /// The date or period that the text gives this amount ("then $82 million", "in 2019"), where it
    /// is not the article's.
    pub dated: Option<ArticleDate>,
}

/// How figures are said to be related.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Relation {
    /// Two amounts in different currencies are equal.
    Conversion,
    /// An exchange rate is given: "($1 = 96.9955 roubles)".
    StatedRate,
    /// Three currencies for one amount imply a cross rate.
    Triangle,
    /// All conversions of one pair in an article share a rate.
    RateConflict,
    /// The same figure stands in headline, lead or body again.
    Repetition,
    /// From one value to another, with the change stated.
    Change,
    /// Parts and their total.
    Sum,
    /// An amount per period, and for a longer period.
    PeriodTotal,
    /// "one in five (21 percent)".
    Share,
    /// Two units of one quantity that is not money.
    UnitConversion,
    /// A year of birth and an age.
    Age,
}

impl Relation {
    /// Whether judging such a claim may take the rates of its own figures' currencies.
    pub(crate) const fn takes_rates(self) -> bool {
        self.is_by_rate() || matches!(self, Self::Triangle)
    }

    /// Whether two amounts are said to be equal, so that an exchange rate decides.
    pub(crate) const fn is_by_rate(self) -> bool {
        match self {
            Self::Conversion | Self::StatedRate => true,
            Self::Triangle
            | Self::RateConflict
            | Self::Repetition
            | Self::Change
            | Self::Sum
            | Self::PeriodTotal
            | Self::Share
            | Self::UnitConversion
            | Self::Age => false,
        }
    }
}

/// What an article says of its figures.
pub(crate) struct Claims {
    /// Every claim, in order.
    pub(crate) all: Vec<Claim>,
    /// The amounts that are said to be an equivalent of nothing in sight: "en bot motsvarande
    /// 74 000 kronor".
    pub(crate) without_source: Vec<FigureId>,
}

/// Every claim in a text.
pub(crate) fn claims(marked: MarkedText<'_>) -> Claims {
    if !marked.figures.iter().any(is_money) {
        return Claims { all: Vec::new(), without_source: Vec::new() };
    }
    let links = links(marked);
    let without_source = unprinted::equivalents(marked, &links);
    Claims { all: of_links(marked, &links), without_source }
}

fn of_links(marked: MarkedText<'_>, links: &Links) -> Vec<Claim> {
    let wanted = links.all.iter().take_while(|_| !marked.is_interrupted());
    let mut claims: Vec<Claim> = wanted.flat_map(|link| of_link(marked, link)).collect();
    claims.sort_by_key(|claim| (claim.span, claim.relation));
    let derived = [
        triangle::claims(marked, links),
        rate_conflict::claims(marked, &claims),
        repetition::claims(marked, &claims),
    ];
    claims.extend(derived.into_iter().flatten());
    claims.sort_by_key(|claim| (claim.span, claim.relation));
    claims
}

fn links(marked: MarkedText<'_>) -> Links {
    let mut links = Links::default();
    let brackets = bracket::brackets(marked);
    let money: Vec<&Figure> = marked.money().collect();
    stated_rate::links(marked, &money, &mut links);
    bracket::links(marked, &brackets, &mut links);
    apposition::links(marked, &money, &brackets, &mut links);
    next_sentence::links(marked, &money, &mut links);
    links
}

fn of_link<'a>(marked: MarkedText<'a>, link: &Link) -> impl Iterator<Item = Claim> + use<'a> {
    let (figures, anchor_known) = match link.says {
        Says::Worth => anchor::ordered(marked, link.anchor, link.derived),
        Says::Rate => (stated_rate::unit_first(marked, link), true),
    };
    let relations: &[Relation] = match link.says {
        Says::Worth => &[Relation::Conversion],
        Says::Rate => &[Relation::Conversion, Relation::StatedRate],
    };
    let (cue, dated) = (link.cue, dated::dated(marked, link));
    relations.iter().map(move |relation| Claim {
        relation: *relation,
        figures: figures.to_vec(),
        span: marked.covering(&figures),
        cue,
        anchor_known,
        dated,
    })
}
