//! What names of money mean by convention, and words beside amounts that change what they are.

use super::Language;
use crate::currency::Currency;
use chrono::NaiveDate;

impl Language {
    /// What a name with these candidates means in news where nothing else is said: "dollar" is the
    /// US dollar. `None` for names without such a convention (peso, krone, dinar).
    ///
    /// ```
    /// use exchequer::currency::{Currency, family};
    /// use exchequer::language::Language;
    ///
    /// let english = Language::find("en").unwrap();
    /// assert_eq!(english.convention(family("dollar")), Some(Currency::USD));
    /// assert_eq!(english.convention(family("krone")), None);
    /// ```
    #[must_use]
    pub fn convention(&self, candidates: &[Currency]) -> Option<Currency> {
        let usual = self.usual(candidates).last()?;
        candidates.contains(usual).then_some(*usual)
    }

    /// The same on a day: "francs" are French ones until the euro, and Swiss ones today. Of money
    /// that is gone a language may go on to mean it ("lire"), of money to come it cannot.
    pub(crate) fn convention_on(
        &self,
        candidates: &[Currency],
        day: NaiveDate,
    ) -> Option<Currency> {
        let usual = self.usual(candidates);
        let begun = |usual: &Currency| usual.life().from.is_none_or(|from| from <= day);
        let alive = usual.iter().find(|usual| usual.alive_on(day));
        let chosen = alive.or_else(|| usual.last().filter(|usual| begun(usual)))?;
        candidates.contains(chosen).then_some(*chosen)
    }

    /// Whether what a name means depends on the date, and so is no more than a guess.
    pub(crate) fn has_dated_convention(&self, candidates: &[Currency]) -> bool {
        self.usual(candidates).len() > 1
    }

    fn usual(&self, candidates: &[Currency]) -> &[Currency] {
        let usual = candidates.first().and_then(|first| self.inner.conventions.get(first));
        usual.map_or(&[], Vec::as_slice)
    }
}
