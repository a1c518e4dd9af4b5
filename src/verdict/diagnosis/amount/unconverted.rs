//! The digits of one amount beside the unit of the other.

use crate::interval::Interval;
use crate::verdict::by_rate::period_rates::union::Union;
use crate::verdict::diagnosis::hypothesis::Hypothesis;
use crate::verdict::diagnosis::question::Question;
use crate::verdict::finding::Code;
use crate::verdict::message::Supposition;
use rust_decimal::Decimal;

/// The two amounts are the same number.
pub(in crate::verdict::diagnosis) fn hypotheses(question: &Question<'_>) -> Vec<Hypothesis> {
    let one = Union::of([Interval::point(Decimal::ONE)]);
    if !question.meets(question.sides(), &one) {
        return Vec::new();
    }
    let said = Supposition::NotConverted { base: question.base(), quote: question.quote() };
    let found = Hypothesis::new(Code::Unconverted, said, question.accepted_at(&one));
    vec![found.suggesting(question.amount_in_print())]
}
