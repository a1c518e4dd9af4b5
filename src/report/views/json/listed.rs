//! Which figures and exclusions a report lists: all, unless the text has very many for its length.
//!
//! Measuring what they take takes as long as writing them, and so it is done only where a bound that
//! is quickly found does not tell that all fit.

use super::view::{ExclusionView, FigureView};
use crate::figure::{Figure, FigureId};
use crate::report::{Positions, Report};
use rustc_hash::FxHashSet;
use serde::{Serialize, Serializer};
use std::io;

/// At most so many bytes of figures for each byte of text …
const MOST_BYTES_A_BYTE: usize = 19;

/// … and so many for any text, which leaves room for what is no figure within 16 KB.
const MOST_BYTES_OF_ANY: usize = 15 << 10;

/// No figure of an ordinary article takes as many bytes.
const MOST_BYTES_A_FIGURE: usize = 2 << 10;

/// The figures that are listed. Each is laid out when it is written, since they are most of a
/// report.
pub(super) struct Figures<'a> {
    report: &'a Report,
    places: &'a Positions<'a>,
    listed: Vec<&'a Figure>,
}

/// The exclusions that are listed.
pub(super) struct Exclusions<'a> {
    pub(super) listed: Vec<ExclusionView<'a>>,
    /// How many bytes they take of those for figures, where that was measured.
    bytes: Option<usize>,
}

impl<'a> Figures<'a> {
    pub(super) fn of(
        report: &'a Report,
        places: &'a Positions<'a>,
        exclusions: &Exclusions<'_>,
    ) -> Self {
        let figures = Self { report, places, listed: report.figures().iter().collect() };
        let text = report.article().text();
        let most = text.len().saturating_mul(MOST_BYTES_A_BYTE).saturating_add(MOST_BYTES_OF_ANY);
        let all = figures.listed.len().saturating_mul(MOST_BYTES_A_FIGURE);
        let fit = |taken: usize| all.saturating_add(taken) <= most;
        if fit(exclusions.most_bytes()) || fit(exclusions.bytes()) {
            return figures;
        }
        Self { listed: figures.first_of(most.saturating_sub(exclusions.bytes())), ..figures }
    }

    /// How many are left out.
    pub(super) fn not_listed(&self) -> usize {
        self.report.figures().len().saturating_sub(self.listed.len())
    }

    /// Those that fit into so many bytes, and those of the findings.
    fn first_of(&self, most: usize) -> Vec<&'a Figure> {
        let findings = self.report.findings().iter();
        let claimed: FxHashSet<FigureId> =
            findings.flat_map(|finding| finding.figures.iter().copied()).collect();
        let (mut listed, mut bytes) = (Vec::new(), 0_usize);
        for figure in &self.listed {
            let is_claimed = claimed.contains(&figure.id);
            if bytes > most && !is_claimed {
                continue;
            }
            let view = FigureView::of(self.report, figure, self.places);
            bytes = bytes.saturating_add(length_of(&view));
            if bytes <= most || is_claimed {
                listed.push(*figure);
            }
        }
        listed
    }
}

impl Serialize for Figures<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { report, places, listed } = self;
        serializer.collect_seq(listed.iter().map(|figure| FigureView::of(report, figure, places)))
    }
}

impl<'a> Exclusions<'a> {
    pub(super) fn of(report: &'a Report, places: &Positions<'_>) -> Self {
        let all = report.exclusions().into_iter();
        let all = all.map(|exclusion| ExclusionView::of(report, exclusion, places)).collect();
        let all = Self { listed: all, bytes: None };
        let text = report.article().text();
        let most = text.len().saturating_mul(MOST_BYTES_A_BYTE / 2).saturating_add(1 << 12);
        if all.most_bytes() <= most {
            return all;
        }
        let mut bytes = 0_usize;
        let fits = |view: &ExclusionView<'_>| {
            bytes = bytes.saturating_add(length_of(view));
            bytes <= most
        };
        let listed = all.listed.into_iter().take_while(fits).collect();
        Self { listed, bytes: Some(bytes.min(most)) }
    }

    /// No fewer bytes than they take.
    fn most_bytes(&self) -> usize {
        self.listed.iter().map(ExclusionView::most_bytes).fold(0, usize::saturating_add)
    }

    fn bytes(&self) -> usize {
        let measured = || self.listed.iter().map(length_of).fold(0, usize::saturating_add);
        self.bytes.unwrap_or_else(measured)
    }
}

/// How many bytes it takes in the report, with the comma after it.
fn length_of(view: &impl Serialize) -> usize {
    let mut length = Length(1);
    // Nothing fails that only counts.
    let _ = serde_json::to_writer(&mut length, view);
    length.0
}

/// Counts what is written to it.
struct Length(usize);

impl io::Write for Length {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 = self.0.saturating_add(bytes.len());
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
