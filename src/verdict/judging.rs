//! Judging the claims of an article, each by the rule of its relation.
//!
//! Conversions come first, since what they decide of open currencies is evidence for the claims
//! that compare amounts across the article; what fails only since a conversion fails is told in
//! that conversion's message.

use super::by_rate::lookup::Lookup;
use super::by_rate::stated_rate::StatedRates;
use super::document::support::Supports;
use super::document::triangle::ImpliedRates;
use super::finding::Finding;
use super::resolution::Resolution;
use super::settings::Settings;
use super::side::Exactness;
use super::{Case, by_arithmetic, by_rate, document};
use crate::Span;
use crate::article::{self, Part, PartKind};
use crate::claim::{Assertion, Claim};
use crate::currency::Currency;
use crate::figure::{Figure, FigureId};
use crate::interrupt::Interrupt;
use crate::rates::RateBook;
use std::cell::OnceCell;

/// What judging an article comes to.
#[derive(Debug, Default)]
pub(crate) struct Judgement {
    /// One for each claim, in order, until the flag was raised; none for what only follows from
    /// another.
    pub(crate) findings: Vec<Finding>,
    /// What the conversions decide of currencies that the text leaves open.
    pub(crate) resolution: Resolution,
    /// How many random figures of each hundred the sources would support as well.
    pub(crate) random_support: Option<u8>,
}

/// Judges every claim, until the flag is raised.
pub(crate) fn judgement(
    case: &Case<'_>,
    rates: &RateBook,
    settings: &Settings,
    interrupt: &Interrupt,
) -> Judgement {
    // Most articles claim nothing, and cost nothing here.
    if case.claims.is_empty() {
        return Judgement::default();
    }
    let lookup = Lookup::new(rates, case.home());
    judge_all(Context::new(case, &lookup, settings, interrupt))
}

/// What judging a claim may look at.
pub(in crate::verdict) struct Context<'a> {
    pub(in crate::verdict) case: &'a Case<'a>,
    pub(in crate::verdict) lookup: &'a Lookup<'a>,
    pub(in crate::verdict) settings: &'a Settings,
    /// Polled for each claim, scenario and slip; what is found once it is raised is thrown away.
    pub(in crate::verdict) interrupt: &'a Interrupt,
    /// The rates that the article states, worked out once.
    pub(in crate::verdict) stated: StatedRates,
    /// What its conversions imply, worked out when a triangle asks for it.
    pub(in crate::verdict) implied: OnceCell<ImpliedRates>,
    /// What its conversions decide of open currencies; empty while they are judged.
    pub(in crate::verdict) resolution: Resolution,
    /// The figures of the sources, by unit and size.
    pub(in crate::verdict) supports: Supports<'a>,
    /// The money of every country that the article names, worked out when a claim fails that may
    /// mean it.
    pub(in crate::verdict) named: OnceCell<Vec<Currency>>,
    /// The parts of the article, worked out when a claim repeats a figure.
    pub(in crate::verdict) parts: OnceCell<Vec<Part>>,
}

impl<'a> Context<'a> {
    pub(in crate::verdict) fn new(
        case: &'a Case<'a>,
        lookup: &'a Lookup<'a>,
        settings: &'a Settings,
        interrupt: &'a Interrupt,
    ) -> Self {
        Self {
            case,
            lookup,
            settings,
            interrupt,
            stated: StatedRates::of(case),
            implied: OnceCell::new(),
            resolution: Resolution::default(),
            supports: Supports::of(case),
            named: OnceCell::new(),
            parts: OnceCell::new(),
        }
    }

    pub(in crate::verdict) fn figure(&self, id: FigureId) -> Option<&'a Figure> {
        self.case.figures.get(id)
    }

    /// These figures; `None` where one is not there.
    pub(in crate::verdict) fn figures<const N: usize>(
        &self,
        ids: [FigureId; N],
    ) -> Option<[&'a Figure; N]> {
        let figures: Option<Vec<&'a Figure>> = ids.iter().map(|id| self.figure(*id)).collect();
        figures?.try_into().ok()
    }

    /// The part of the article that a span is in.
    pub(in crate::verdict) fn part(&self, span: Span) -> Option<PartKind> {
        let parts = self.parts.get_or_init(|| article::parts(self.case.text, self.case.parts));
        parts.iter().find(|part| part.span.contains(span)).map(|part| part.kind)
    }

    /// A figure's currency, by the text or by its conversion.
    pub(in crate::verdict) fn currency(&self, figure: &Figure) -> Option<Currency> {
        self.resolution.currency(figure)
    }
}

impl Case<'_> {
    /// The money of the country in which the article appears, at its time.
    pub(in crate::verdict) fn home(&self) -> Option<Currency> {
        let country = self.language?.country()?;
        self.date.map_or_else(|| country.currency(), |date| country.currency_on(date.to()))
    }
}

/// Conversions are judged first, since what they decide of open currencies is evidence for the
/// claims that compare amounts across the article.
pub(in crate::verdict) fn judge_all(mut context: Context<'_>) -> Judgement {
    let claims = context.case.claims;
    let judged = |context: &Context<'_>, by_rate: bool| -> Vec<Finding> {
        let wanted = claims.iter().take_while(|_| !context.interrupt.is_raised());
        let is_of_kind = |claim: &&Claim| claim.relation().is_by_rate() == by_rate;
        // A finding takes some hundred bytes, so that a list grown by doubling would waste many.
        let mut findings = Vec::with_capacity(claims.iter().filter(is_of_kind).count());
        findings.extend(wanted.filter(is_of_kind).map(|claim| finding(context, claim).trimmed()));
        findings
    };
    let by_rate = judged(&context, true);
    context.resolution = Resolution::of(context.case.figures, by_rate.iter());
    let others = judged(&context, false);
    let (mut by_rate, mut others) = (by_rate.into_iter(), others.into_iter());
    let mut in_order = Vec::with_capacity(by_rate.len() + others.len());
    in_order.extend(claims.iter().map_while(|claim| {
        if claim.relation().is_by_rate() { by_rate.next() } else { others.next() }
    }));
    drop((by_rate, others));
    let findings = document::evidence::folded(&context, in_order);
    let random_support = document::random_support::random_support(context.case, &context.supports);
    Judgement { findings, resolution: context.resolution, random_support }
}

fn finding(context: &Context<'_>, claim: &Claim) -> Finding {
    match &claim.assertion {
        Assertion::Conversion { .. } => {
            by_rate::judge_conversion(context, claim, Exactness::ByForm)
        }
        Assertion::StatedRate { .. } => {
            by_rate::judge_conversion(context, claim, Exactness::StatedRate)
        }
        Assertion::Triangle { derived, .. } => {
            document::triangle::judge_triangle(context, claim, *derived)
        }
        Assertion::SharedRate { pairs } => {
            document::shared_rate::judge_shared_rate(context, claim, pairs)
        }
        Assertion::Repetition { first, again } => {
            document::repetition::judge_repetition(context, claim, [*first, *again])
        }
        Assertion::NotInBody { figure, nearest } => {
            document::repetition::judge_not_in_body(context, claim, *figure, *nearest)
        }
        Assertion::Change { from, to, by } => {
            by_arithmetic::judge_change(context, claim, [*from, *to, *by])
        }
        Assertion::Difference { from, to, by } => {
            by_arithmetic::judge_change(context, claim, [*from, *to, *by])
        }
        Assertion::Step { amount, before, after, by } => {
            by_arithmetic::judge_step(context, claim, [*amount, *by], [*before, *after])
        }
        Assertion::PerUnit { count, each, total } => {
            by_arithmetic::judge_per_unit(context, claim, [*count, *each, *total])
        }
        Assertion::Multiple { from, to, times } => {
            by_arithmetic::judge_multiple(context, claim, [*from, *to, *times])
        }
        Assertion::Sum { parts, total } => by_arithmetic::judge_sum(context, claim, parts, *total),
        Assertion::PeriodTotal { amounts } => {
            by_arithmetic::judge_period_total(context, claim, *amounts)
        }
        Assertion::Share { part, whole, share } => {
            by_arithmetic::judge_share(context, claim, *part, [*whole, *share])
        }
        Assertion::Ratio { ratio, share } => {
            by_arithmetic::judge_ratio(context, claim, [*ratio, *share])
        }
        Assertion::Support { figure } => document::support::judge_support(context, claim, *figure),
        Assertion::Age { birth, age, year } => {
            by_arithmetic::judge_age(context, claim, [*birth, *age], *year)
        }
        Assertion::UnitConversion { native, derived, compared } => {
            let figures = [*native, *derived];
            by_arithmetic::judge_unit_conversion(context, claim, figures, *compared)
        }
    }
}
