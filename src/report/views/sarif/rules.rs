//! The rules under which the results of a run fall, and how bad each result is.

use super::log::{Configuration, Driver, Level, Rule, Text};
use crate::report::RuleId;
use crate::report::wording::voice::Voice;
use crate::verdict::Verdict;
use std::collections::BTreeMap;

/// The rules under which the results of a run fall, each with its place in their list.
pub(super) struct Rules(BTreeMap<RuleId, usize>);

impl Rules {
    pub(super) fn of(ids: impl Iterator<Item = RuleId>) -> Self {
        let mut rules: BTreeMap<_, usize> = ids.map(|id| (id, 0)).collect();
        rules.values_mut().enumerate().for_each(|(at, place)| *place = at);
        Self(rules)
    }

    /// The place of a rule in the list.
    pub(super) fn place(&self, id: RuleId) -> usize {
        self.0.get(&id).copied().unwrap_or(0)
    }
}

/// The program, with its rules.
pub(super) fn driver(rules: &Rules, voice: Voice) -> Driver {
    Driver {
        name: "Exchequer",
        semantic_version: env!("CARGO_PKG_VERSION"),
        short_description: Text::new(env!("CARGO_PKG_DESCRIPTION")),
        rules: rules.0.keys().map(|id| rule(*id, voice)).collect(),
    }
}

fn rule(id: RuleId, voice: Voice) -> Rule {
    let level = match id {
        RuleId::Claim(_, verdict) => level(verdict),
        RuleId::Style(_) => Level::Note,
    };
    Rule {
        id: id.to_string(),
        short_description: Text::new(id.title(voice)),
        full_description: Text::new(id.described(voice)),
        help: Text::new(id.help(voice)),
        default_configuration: Configuration { level },
    }
}

/// How bad a verdict is.
pub(super) const fn level(verdict: Verdict) -> Level {
    match verdict {
        Verdict::Holds | Verdict::HoldsApproximately => Level::None,
        Verdict::Plausible | Verdict::Unverifiable => Level::Note,
        Verdict::NearMiss => Level::Warning,
        Verdict::Contradicted => Level::Error,
    }
}
