//! A rounded amount was converted to far more digits than it has: "400,000 roubles (3,924.38
//! euros)".
//!
//! Judging notes it beside the verdict ([`Remark::SpuriousPrecision`]); this rule makes a remark of
//! style of it. Source: NIST Special Publication 811 (2008), B.7.

use crate::Report;
use crate::figure::FigureId;
use crate::verdict::Remark;

pub(super) fn found(report: &Report) -> Vec<Vec<FigureId>> {
    let findings = report.findings().iter();
    let spurious = findings.filter(|one| one.remarks.contains(&Remark::SpuriousPrecision));
    spurious.map(|finding| finding.figures.clone()).collect()
}
