//! Two amounts said to be equal, before it is settled which of them is native.

use crate::Span;
use crate::figure::marked::MarkedText;
use crate::figure::{Figure, FigureId};
use std::collections::BTreeSet;

/// Two amounts said to be equal.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::claim::find) struct Link {
    /// The amount that comes first in the chain.
    pub(in crate::claim::find) anchor: FigureId,
    pub(in crate::claim::find) derived: FigureId,
    /// The words or brackets that say so.
    pub(in crate::claim::find) cue: Option<Span>,
    /// Whether the two give an exchange rate: "$1 = 97 roubles".
    pub(in crate::claim::find) says: Says,
}

/// What a link gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::claim::find) enum Says {
    /// The worth of an amount.
    Worth,
    /// The price of one unit.
    Rate,
}

/// All links found so far.
#[derive(Debug, Default)]
pub(in crate::claim::find) struct Links {
    pub(in crate::claim::find) all: Vec<Link>,
    /// Each link's figures, the earlier first.
    pairs: BTreeSet<[FigureId; 2]>,
    /// For each figure up to the last that is linked, the anchor of the last link in which it is
    /// derived; the figure itself where it is but an anchor.
    anchors: Vec<Option<FigureId>>,
}

impl Links {
    pub(in crate::claim::find) fn add(&mut self, link: Link) {
        let pair = [link.anchor.min(link.derived), link.anchor.max(link.derived)];
        if link.anchor != link.derived && self.pairs.insert(pair) {
            let [_, later] = pair;
            self.anchors.resize(self.anchors.len().max(later + 1), None);
            if let Some(first) = self.anchors.get_mut(link.anchor) {
                first.get_or_insert(link.anchor);
            }
            if let Some(derived) = self.anchors.get_mut(link.derived) {
                *derived = Some(link.anchor);
            }
            self.all.push(link);
        }
    }

    /// The amount that a chain of equivalents goes back to: of "1.280 lira, cirka 250 kroner eller
    /// 34 euro" the lira.
    pub(in crate::claim::find) fn root(&self, figure: FigureId) -> Option<FigureId> {
        self.anchors.get(figure).copied().flatten().filter(|anchor| *anchor != figure)
    }

    /// The amount of which the one after `one` may be an equivalent: the one that a chain of
    /// equivalents goes back to, unless that is far from where the other stands; else `one` itself.
    pub(in crate::claim::find) fn anchor<'a>(
        &self,
        marked: MarkedText<'a>,
        one: &'a Figure,
        other: &Figure,
    ) -> &'a Figure {
        const REACH: usize = 160;
        let root = self.root(one.id).and_then(|root| marked.figure(root));
        root.filter(|root| marked.are_within(root, other, REACH)).unwrap_or(one)
    }

    /// Whether a figure is element of any link.
    pub(in crate::claim::find) fn hold(&self, figure: FigureId) -> bool {
        self.anchors.get(figure).is_some_and(Option::is_some)
    }
}
