//! Two amounts said to be equal: "495.000 rubler (36.000 kroner)", and stated rates, which are
//! found on the way.
//!
//! Brackets, appositions and sentences of their own give [`Link`]s; which amount of a link was
//! converted is settled last.

mod anchor;
mod apposition;
mod bracket;
mod connective;
mod dated;
pub(super) mod link;
mod list;
mod marked_first;
mod next_sentence;
pub(super) mod not_conversion;
mod surroundings;
mod unprinted;

pub(super) use link::{Link, Links, Says};
pub(super) use not_conversion::differ;
pub(super) use unprinted::equivalents as without_source;

use super::stated_rate;
use crate::claim::{Assertion, Claim};
use crate::figure::Figure;
use crate::figure::marked::MarkedText;

/// The amounts that are said to be equal.
pub(super) fn links(marked: MarkedText<'_>) -> Links {
    let mut links = Links::default();
    let brackets = bracket::brackets(marked);
    let money: Vec<&Figure> = marked.money().collect();
    stated_rate::links(marked, &money, &mut links);
    bracket::links(marked, &brackets, &mut links);
    apposition::links(marked, &money, &brackets, &mut links);
    next_sentence::links(marked, &money, &mut links);
    marked_first::links(marked, &money, &mut links);
    links
}

/// One claim for each link, in the order of the text.
pub(super) fn claims(marked: MarkedText<'_>, links: &Links) -> Vec<Claim> {
    let wanted = links.all.iter().take_while(|_| !marked.is_interrupted());
    let wanted = wanted.filter(|link| !stated_rate::is_unreal(marked, link));
    let mut claims: Vec<Claim> = wanted.map(|link| claim(marked, links, link)).collect();
    claims.sort_by_key(|claim| (claim.span, claim.relation()));
    claims
}

fn claim(marked: MarkedText<'_>, links: &Links, link: &Link) -> Claim {
    let dated = dated::dated(marked, link);
    let assertion = match link.says {
        Says::Worth => {
            let ([native, derived], direction) = anchor::ordered(marked, links, link);
            Assertion::Conversion { native, derived, direction, dated }
        }
        Says::Rate => {
            let [base, quote] = stated_rate::unit_first(marked, link);
            Assertion::StatedRate { base, quote, dated }
        }
    };
    let span = marked.covering(&[link.anchor, link.derived]);
    Claim { assertion, span, cue: link.cue }
}
