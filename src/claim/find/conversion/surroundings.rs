//! What is around an amount: set in commas, closed by a dash, alone in a line, or in a list.

use super::not_conversion::differ;
use crate::figure::Figure;
use crate::figure::marked::{Element, ElementKind, MarkedText};
use crate::language::Cue;
use crate::text::reach;
use rust_decimal::{Decimal, dec};

/// Two amounts with the amounts on either side of them.
#[derive(Clone, Copy)]
pub(in crate::claim::find) struct Neighbours<'a> {
    pub(in crate::claim::find) before: Option<&'a Figure>,
    pub(in crate::claim::find) one: &'a Figure,
    pub(in crate::claim::find) other: &'a Figure,
    pub(in crate::claim::find) after: Option<&'a Figure>,
}

impl<'a> Neighbours<'a> {
    /// "495.000 rubler, 36.000 kroner, for at": set in commas, and no list.
    pub(in crate::claim::find) fn inserted(&self, marked: MarkedText<'_>) -> bool {
        const NEAR: usize = 6;
        let listed = self
            .gaps(marked)
            .into_iter()
            .flatten()
            .any(|gap| reach::is_within(gap, 0, gap.len(), NEAR));
        let after = marked.clause_after(self.other.span.end);
        let Some(comma) =
            after.first().filter(|element| matches!(element.kind, ElementKind::Comma))
        else {
            return false;
        };
        let next =
            marked.elements(comma.span.end, marked.after(comma.span.end, NEAR)).into_iter().next();
        !listed && next.is_some_and(|element| !element.is_and() && !element.is_cue(Cue::Or))
    }

    /// "for 32 millioner dollar - 218 millioner kroner.", "32 milioni di dollari, 29 milioni di
    /// euro.": an amount and its equivalent close the sentence, and no other amount is near.
    /// Small amounts are prices in two markets.
    pub(in crate::claim::find) fn ends_sentence(&self, marked: MarkedText<'_>) -> bool {
        const NEAR: usize = 40;
        let [before, after] = self.gaps(marked);
        let listed = before.is_some_and(|gap| gap.len() < NEAR)
            || after.is_some_and(|gap| gap.trim_matches([' ', ',', ';']).is_empty());
        let ends = matches!(closing(marked, self.other), Some(ElementKind::Stop));
        !listed && ends && (is_large(self.one) || is_large(self.other))
    }

    /// Two amounts with nothing between them, as in a line of a table. Three are a list, but where
    /// each is in another currency: "LVL 99,000 EUR 139,538 USD 194,556".
    pub(in crate::claim::find) fn stand_alone(&self, marked: MarkedText<'_>) -> bool {
        let blank = |gap: &str| gap.trim_matches([' ', '\t', '|', '\u{a0}', '\u{202f}']).is_empty();
        let [before, after] = self.gaps(marked).map(|gap| gap.is_some_and(blank));
        let alike = |figure: Option<&Figure>, beside: bool| {
            let figure = figure.filter(|_| beside);
            figure.is_some_and(|figure| {
                !is_large(figure) || !differ(figure, self.one) || !differ(figure, self.other)
            })
        };
        let listed = alike(self.before, before) || alike(self.after, after);
        let large = is_large(self.one) || !(before || after);
        !listed && large && blank(marked.slice(self.one.span.end, self.other.span.start))
    }

    /// "£25/€29/$32": a list of prices, one for each market.
    pub(in crate::claim::find) fn slashed(&self, marked: MarkedText<'_>) -> bool {
        self.gaps(marked).into_iter().flatten().any(|gap| gap.trim() == "/")
    }

    /// The text between the pair and the amounts beside it.
    fn gaps<'t>(&self, marked: MarkedText<'t>) -> [Option<&'t str>; 2] {
        [
            self.before.map(|before| marked.slice(before.span.end, self.one.span.start)),
            self.after.map(|after| marked.slice(self.other.span.end, after.span.start)),
        ]
    }
}

/// Whether an amount is more than what things in a shop cost, or a rate.
fn is_large(figure: &Figure) -> bool {
    const SMALL: Decimal = dec!(1000);
    figure.form.scale || figure.written().is_some_and(|written| written.value() >= SMALL)
}

/// What closes an amount's clause right after it, or after its coordinated equivalent ("– 5.300
/// dollar of 4.850 euro –"), if anything does.
pub(in crate::claim::find) fn closing<'a>(
    marked: MarkedText<'a>,
    figure: &Figure,
) -> Option<ElementKind<'a>> {
    let after = marked.clause_after(figure.span.end);
    let mut rest =
        after.iter().skip_while(|element| element.is_per() || is_said_after(element)).peekable();
    if rest.next_if(|element| element.is_cue(Cue::Or)).is_some() {
        while rest.next_if(|element| element.is_hedge()).is_some() {}
        rest.next_if(|element| element.is_money(marked))?;
    }
    match rest.next() {
        None => Some(ElementKind::Stop),
        Some(element) => element.ends_clause().then_some(element.kind),
    }
}

/// "US$1.76bn at today's rate", "5,000 euros or so".
fn is_said_after(element: &Element<'_>) -> bool {
    element.is_hedge_after() || element.is_cue(Cue::Equals) || element.is_cue(Cue::Now)
}

/// "495.000 rubler, 36.000 kroner omregnet".
pub(in crate::claim::find) fn said_after(marked: MarkedText<'_>, figure: &Figure) -> bool {
    marked.clause_after(figure.span.end).first().is_some_and(|element| element.is_cue(Cue::Equals))
}

#[cfg(test)]
#[cfg(feature = "lang-all")]
mod tests {
    use crate::claim::Relation;
    use crate::claim::find::fixtures::found;

    fn claims(language: &str, text: &str) -> Vec<String> {
        found(Relation::Conversion, language, text)
    }

    #[test]
    fn an_amount_set_in_commas_is_an_equivalent_and_a_list_is_none() {
        assert_eq!(
            claims("da", "Han fik 495.000 rubler, 36.000 kroner, for at skrive under."),
            ["495.000 rubler | 36.000 kroner"]
        );
        assert!(claims("en", "They sent £4m, €3m, $2m and some rice.").is_empty());
    }
}
