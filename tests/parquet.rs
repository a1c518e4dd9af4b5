//! Articles from Parquet files, and reports to them, from outside: order, types, rows that cannot
//! be read.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use arrow_array::cast::AsArray;
use arrow_array::types::{Int32Type, Int64Type, UInt8Type};
use arrow_array::{
    ArrayRef, Date32Array, DictionaryArray, Int64Array, LargeStringArray, RecordBatch, StringArray,
    TimestampMicrosecondArray,
};
use parquet::arrow::ArrowWriter;
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
use parquet::basic::{Compression, GzipLevel, ZstdLevel};
use parquet::file::properties::WriterProperties;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::Arc;

const HOLDS: &str = "It cost €100 million ($110 million).";
const CONTRADICTED: &str = "It cost €100 million ($150 million).";

fn run(arguments: &[&str]) -> Output {
    let program = env!("CARGO_BIN_EXE_exchequer");
    Command::new(program).args(arguments).arg("--offline").stdin(Stdio::null()).output().unwrap()
}

/// A path of this test's own, with nothing there.
fn place(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("parquet").join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    let _ = fs::remove_file(&path);
    path
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

fn written(name: &str, columns: Vec<(&str, ArrayRef)>) -> PathBuf {
    written_as(
        name,
        columns,
        WriterProperties::builder().set_max_row_group_row_count(Some(100)).build(),
    )
}

fn written_as(name: &str, columns: Vec<(&str, ArrayRef)>, properties: WriterProperties) -> PathBuf {
    let path = place(name);
    let columns = columns.into_iter().map(|(name, column)| (name, column, true));
    let rows = RecordBatch::try_from_iter_with_nullable(columns).unwrap();
    let mut file =
        ArrowWriter::try_new(File::create(&path).unwrap(), rows.schema(), Some(properties))
            .unwrap();
    file.write(&rows).unwrap();
    file.close().unwrap();
    path
}

fn strings<'a>(cells: impl IntoIterator<Item = &'a str>) -> ArrayRef {
    Arc::new(StringArray::from_iter_values(cells))
}

/// The output of a run, and its exit status.
fn checked(input: &Path) -> (RecordBatch, Option<i32>) {
    let output = place(&format!("{}.out", input.file_name().unwrap().to_str().unwrap()));
    let run = run(&["check", "--parquet", text(input), "--output", text(&output)]);
    assert!(output.exists(), "{}", String::from_utf8_lossy(&run.stderr));
    let reader = ParquetRecordBatchReaderBuilder::try_new(File::open(&output).unwrap()).unwrap();
    let schema = reader.schema().clone();
    let batches: Vec<RecordBatch> =
        reader.with_batch_size(1 << 20).build().unwrap().map(Result::unwrap).collect();
    assert!(batches.len() <= 1);
    (
        batches.into_iter().next().unwrap_or_else(|| RecordBatch::new_empty(schema)),
        run.status.code(),
    )
}

/// Why a run has no output.
fn refused(input: &Path) -> String {
    let output = place("refused.parquet");
    let run = run(&["check", "--parquet", text(input), "--output", text(&output)]);
    assert_eq!(run.status.code(), Some(2));
    assert!(!output.exists());
    String::from_utf8(run.stderr).unwrap()
}

fn column<'a>(rows: &'a RecordBatch, name: &str) -> Vec<Option<&'a str>> {
    rows.column_by_name(name).unwrap().as_string::<i32>().iter().collect()
}

fn counts(rows: &RecordBatch, name: &str) -> Vec<Option<i32>> {
    rows.column_by_name(name).unwrap().as_primitive::<Int32Type>().iter().collect()
}

/// What `--jsonl` answers to these articles, dated 3 August 2023 and in English.
fn reports(name: &str, articles: &[(&str, &str)]) -> Vec<String> {
    let line = |(id, text): &(&str, &str)| {
        serde_json::json!({"id": id, "text": text, "lang": "en", "date": "2023-08-03"}).to_string()
            + "\n"
    };
    let path = place(name);
    fs::write(&path, articles.iter().map(line).collect::<String>()).unwrap();
    let run = run(&["check", "--jsonl", text(&path)]);
    String::from_utf8(run.stdout).unwrap().lines().map(str::to_owned).collect()
}

#[test]
fn reports_stand_in_the_order_of_the_rows_and_are_those_of_json_lines() {
    let ids: Vec<String> = (0..350).map(|id| id.to_string()).collect();
    let texts: Vec<String> =
        (0..350).map(|id| format!("{HOLDS} {}", "The council met. ".repeat(id % 7 * 40))).collect();
    let articles: Vec<(&str, &str)> =
        ids.iter().zip(&texts).map(|(id, text)| (&**id, &**text)).collect();
    let input = written(
        "order.parquet",
        vec![
            ("section", strings(articles.iter().map(|_| "business"))),
            ("id", strings(articles.iter().map(|(id, _)| *id))),
            ("lang", strings(articles.iter().map(|_| "en"))),
            ("date", strings(articles.iter().map(|_| "2023-08-03"))),
            ("text", strings(articles.iter().map(|(_, text)| *text))),
        ],
    );
    let (rows, status) = checked(&input);
    assert_eq!(column(&rows, "id"), articles.iter().map(|(id, _)| Some(*id)).collect::<Vec<_>>());
    let wanted = reports("order.jsonl", &articles);
    assert!(
        column(&rows, "report").iter().zip(&wanted).all(|(report, wanted)| *report == Some(wanted))
    );
    assert_eq!((rows.num_rows(), wanted.len(), status), (350, 350, Some(0)));
}

#[test]
fn verdicts_are_counted() {
    let input = written(
        "counts.parquet",
        vec![
            ("text", strings([HOLDS, CONTRADICTED, "Nobody paid."])),
            ("date", strings(["2023-08-03"; 3])),
            ("lang", strings(["en"; 3])),
        ],
    );
    let (rows, status) = checked(&input);
    assert_eq!(counts(&rows, "contradicted"), [Some(0), Some(1), Some(0)]);
    assert_eq!(counts(&rows, "holds"), [Some(1), Some(0), Some(0)]);
    let passes: Vec<Option<bool>> =
        rows.column_by_name("passes").unwrap().as_boolean().iter().collect();
    assert_eq!((passes, status), (vec![Some(true), Some(false), Some(true)], Some(1)));
}

#[test]
fn a_bad_row_is_answered_in_its_place() {
    let input = written(
        "bad.parquet",
        vec![
            (
                "id",
                Arc::new(StringArray::from(vec![Some("a"), Some("b"), Some("c"), None, Some("e")])),
            ),
            (
                "text",
                Arc::new(StringArray::from(vec![
                    Some(HOLDS),
                    None,
                    Some(HOLDS),
                    Some(HOLDS),
                    Some(HOLDS),
                ])),
            ),
            (
                "date",
                Arc::new(StringArray::from(vec![
                    Some("2023-08"),
                    None,
                    Some("August"),
                    None,
                    None,
                ])),
            ),
            ("country", Arc::new(StringArray::from(vec![None, None, None, None, Some("Denmark")]))),
        ],
    );
    let (rows, status) = checked(&input);
    assert_eq!(column(&rows, "id"), [Some("a"), Some("b"), Some("c"), None, Some("e")]);
    let errors = column(&rows, "error");
    let bad: Vec<bool> = errors.iter().map(Option::is_some).collect();
    assert_eq!(bad, [false, true, true, false, true]);
    assert!(errors[1].unwrap().contains("no text"));
    assert!(errors[2].unwrap().contains("`August` is not a date"));
    assert!(errors[4].unwrap().contains("`Denmark` is no country"));
    let answered: Vec<bool> = column(&rows, "report").iter().map(Option::is_some).collect();
    assert_eq!(answered, [true, false, false, true, false]);
    assert_eq!(counts(&rows, "holds")[1], None);
    assert_eq!(status, Some(2));
}

#[test]
fn strings_and_days_of_every_sort_are_read() {
    // 19,572 days after 1970-01-01 is 3 August 2023; the last second of it is still that day.
    let (day, micros) = (19_572, (19_573 * 86_400 - 1) * 1_000_000);
    let dictionary: DictionaryArray<UInt8Type> = [HOLDS, HOLDS].into_iter().collect();
    let ids = Int64Array::from(vec![7, -8]);
    let columns: Vec<(&str, Vec<(&str, ArrayRef)>)> = vec![
        (
            "date32",
            vec![
                ("text", strings([HOLDS; 2])),
                ("date", Arc::new(Date32Array::from(vec![day; 2]))),
            ],
        ),
        (
            "timestamp",
            vec![
                ("text", Arc::new(LargeStringArray::from(vec![HOLDS; 2]))),
                (
                    "date",
                    Arc::new(
                        TimestampMicrosecondArray::from(vec![micros; 2])
                            .with_timezone("America/New_York"),
                    ),
                ),
            ],
        ),
        ("dictionary", vec![("text", Arc::new(dictionary)), ("date", strings(["2023-08-03"; 2]))]),
    ];
    let wanted = reports("sorts.jsonl", &[("7", HOLDS), ("-8", HOLDS)]);
    for (name, mut columns) in columns {
        columns.extend([("id", Arc::new(ids.clone()) as ArrayRef), ("lang", strings(["en"; 2]))]);
        let (rows, _) = checked(&written(&format!("{name}.parquet"), columns));
        assert_eq!(column(&rows, "report"), [Some(&*wanted[0]), Some(&*wanted[1])], "{name}");
    }
}

#[test]
fn files_are_read_as_data_teams_compress_them() {
    let ways = [
        Compression::UNCOMPRESSED,
        Compression::SNAPPY,
        Compression::GZIP(GzipLevel::default()),
        Compression::ZSTD(ZstdLevel::default()),
    ];
    for (at, way) in ways.into_iter().enumerate() {
        let properties = WriterProperties::builder().set_compression(way).build();
        let input = written_as(
            &format!("packed_{at}.parquet"),
            vec![("text", strings([HOLDS]))],
            properties,
        );
        assert_eq!(checked(&input).0.num_rows(), 1, "{way}");
    }
}

#[test]
fn a_file_without_rows_gives_one_without_rows() {
    let (rows, status) = checked(&written("empty.parquet", vec![("text", strings([]))]));
    assert_eq!((rows.num_rows(), status), (0, Some(0)));
    assert_eq!(rows.schema().field(1).name(), "report");
}

#[test]
fn what_cannot_be_read_is_named_with_the_way_out() {
    let missing = refused(&written(
        "missing.parquet",
        vec![("body", strings([HOLDS])), ("id", strings(["a"]))],
    ));
    assert!(missing.contains("no column `text`, only body, id"), "{missing}");
    let numbers: ArrayRef = Arc::new(arrow_array::PrimitiveArray::<Int64Type>::from(vec![1]));
    let wrong = refused(&written("wrong.parquet", vec![("text", numbers)]));
    assert!(wrong.contains("the column `text` is Int64, and must be a string; cast it"), "{wrong}");
    let other = place("other.parquet");
    fs::write(&other, "id,text\n1,It cost €100 million\n").unwrap();
    let other = refused(&other);
    assert!(other.contains("other.parquet") && other.contains("write it as Parquet"), "{other}");
    assert!(refused(Path::new("-")).contains("give a path"));
}

#[test]
fn only_a_finished_file_stands_under_the_name_of_the_output() {
    let input = written("part.parquet", vec![("text", strings([HOLDS]))]);
    let cut_off = place("part.parquet.out.part");
    fs::write(&cut_off, "half a file").unwrap();
    assert_eq!(checked(&input).0.num_rows(), 1);
    assert!(!cut_off.exists());
    let output = place("mine.parquet");
    fs::write(&output, "mine").unwrap();
    let again = run(&["check", "--parquet", text(&input), "--output", text(&output)]);
    assert_eq!(
        (again.status.code(), fs::read_to_string(&output).unwrap().as_str()),
        (Some(2), "mine")
    );
}
