//! Reports as the rows of a table.
//!
//! | column | type | |
//! |---|---|---|
//! | `id` | string | as it was in the input |
//! | `report` | string | the report as JSON; null where there is an error |
//! | `error` | string | why the row could not be read; null where there is a report |
//! | `passes` | boolean | whether every finding passes the policy |
//! | `holds` … `unverifiable` | 32-bit integer | how many findings have this verdict |

use arrow_array::{ArrayRef, BooleanArray, Int32Array, RecordBatch, StringArray};
use arrow_schema::{DataType, Field, Schema, SchemaRef};
use exchequer::report::Offsets;
use exchequer::verdict::Verdict;
use exchequer::{Error, Interrupt, Report};
use parquet::basic::{Compression, ZstdLevel};
use parquet::file::properties::WriterProperties;
use std::sync::Arc;

/// A row group is closed at so many bytes: what is written waits in memory until then.
const GROUP_BYTES: usize = 32 * 1024 * 1024;

const VERDICTS: [(&str, Verdict); 6] = [
    ("holds", Verdict::Holds),
    ("holds_approximately", Verdict::HoldsApproximately),
    ("plausible", Verdict::Plausible),
    ("near_miss", Verdict::NearMiss),
    ("contradicted", Verdict::Contradicted),
    ("unverifiable", Verdict::Unverifiable),
];

/// A row's id, and its report or why there is none.
pub type Answer = (Option<String>, Result<Checked, String>);

/// What the columns say of a report.
#[derive(Debug)]
pub struct Checked {
    /// The report as JSON.
    json: String,
    passes: bool,
    /// How many findings have each of [`VERDICTS`].
    counts: [i32; VERDICTS.len()],
}

impl Checked {
    /// A report for its row.
    pub fn of(report: &Report, interrupt: &Interrupt) -> Result<Self, Error> {
        Ok(Self {
            json: report.to_json_until(Offsets::Bytes, interrupt)?,
            passes: report.passes(),
            counts: VERDICTS.map(|(_, verdict)| count(report, verdict)),
        })
    }

    /// Whether every finding passes the policy.
    pub fn passes(&self) -> bool {
        self.passes
    }
}

/// The columns of the output.
pub fn schema() -> SchemaRef {
    let mut fields = vec![
        Field::new("id", DataType::Utf8, true),
        Field::new("report", DataType::Utf8, true),
        Field::new("error", DataType::Utf8, true),
        Field::new("passes", DataType::Boolean, true),
    ];
    fields.extend(VERDICTS.map(|(name, _)| Field::new(name, DataType::Int32, true)));
    Arc::new(Schema::new(fields))
}

/// How the output is laid out.
pub fn properties() -> WriterProperties {
    WriterProperties::builder()
        .set_compression(Compression::ZSTD(ZstdLevel::default()))
        // No two reports are alike.
        .set_column_dictionary_enabled("report".into(), false)
        .set_max_row_group_bytes(Some(GROUP_BYTES))
        .build()
}

/// These answers, a row each.
pub fn table(answers: &[Answer]) -> Result<RecordBatch, arrow_schema::ArrowError> {
    let reports = || answers.iter().map(|(_, report)| report.as_ref());
    let mut columns: Vec<ArrayRef> = vec![
        Arc::new(answers.iter().map(|(id, _)| id.as_deref()).collect::<StringArray>()),
        Arc::new(reports().map(|report| Some(report.ok()?.json.as_str())).collect::<StringArray>()),
        Arc::new(reports().map(|report| report.err().map(String::as_str)).collect::<StringArray>()),
        Arc::new(
            reports().map(|report| report.ok().map(Checked::passes)).collect::<BooleanArray>(),
        ),
    ];
    for at in 0..VERDICTS.len() {
        let counts = reports().map(|report| report.ok()?.counts.get(at).copied());
        columns.push(Arc::new(counts.collect::<Int32Array>()));
    }
    RecordBatch::try_new(schema(), columns)
}

fn count(report: &Report, verdict: Verdict) -> i32 {
    let findings = report.findings().iter().filter(|finding| finding.verdict() == verdict);
    i32::try_from(findings.count()).unwrap_or(i32::MAX)
}
