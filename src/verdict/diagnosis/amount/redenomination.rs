//! One amount counts in the units before a redenomination, or already in those after it.

use crate::currency::{Currency, Redenomination};
use crate::verdict::diagnosis::hypothesis::Hypothesis;
use crate::verdict::diagnosis::question::Question;
use crate::verdict::finding::Code;
use crate::verdict::message::Supposition;
use crate::verdict::wording::shown::Grouped;
use rust_decimal::Decimal;

/// Old and new units are confused for about this long on either side of the change: three years.
const DAYS_AROUND: i64 = 3 * 366;

/// The known factor of a change near the date, either way.
pub(in crate::verdict::diagnosis) fn hypotheses(question: &Question<'_>) -> Vec<Hypothesis> {
    let changes: Vec<&Redenomination> = [question.base(), question.quote()]
        .into_iter()
        .flat_map(|currency| changes(question, currency))
        .collect();
    let fits = |change: &&&Redenomination| {
        let factors = [Some(change.factor), Decimal::ONE.checked_div(change.factor)];
        factors.into_iter().flatten().any(|factor| question.meets_times(factor))
    };
    let Some(change) = changes.iter().find(fits) else { return Vec::new() };
    let said = Supposition::OtherUnits {
        on: change.on,
        factor: Grouped(change.factor),
        old: change.old,
        new: change.new,
    };
    let factors = changes
        .iter()
        .flat_map(|change| [Some(change.factor), Decimal::ONE.checked_div(change.factor)]);
    let accepted = factors.flatten().flat_map(|factor| question.amounts_over(factor)).collect();
    let found = Hypothesis::new(Code::Redenomination, said, accepted).likelier();
    vec![found.suggesting(question.amount_in_print())]
}

fn changes<'a>(
    question: &'a Question<'_>,
    currency: Currency,
) -> impl Iterator<Item = &'static Redenomination> + 'a {
    let near = |change: &&Redenomination| {
        let Some((first, last)) = question.days.first().zip(question.days.last()) else {
            return false;
        };
        change.factor != Decimal::ONE
            && (*first - change.on).num_days() <= DAYS_AROUND
            && (change.on - *last).num_days() <= DAYS_AROUND
    };
    currency.successors().chain(currency.predecessors()).filter(near)
}
