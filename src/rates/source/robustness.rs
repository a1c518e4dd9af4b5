//! No bytes make a reader panic, and none that were cut pass for an answer.

use super::fixture::{answer, ask, some_request};
use super::{Extent, Source, all, find};
use crate::rates::Fixing;
use proptest::prelude::*;
use std::path::Path;

/// The answers of a source: those whose name begins with its own.
fn answers(source: &Source) -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sources");
    let stem = source.id().0.to_lowercase();
    let names = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let own = names.filter(|name| name.split(['.', '-']).next() == stem.split('-').next());
    own.map(|name| (name.clone(), answer(&name))).collect()
}

#[test]
fn every_source_has_a_publisher_a_licence_an_hour_and_an_answer_that_is_read() {
    let ids: Vec<_> = all().iter().map(|source| source.id().0.as_ref()).collect();
    assert_eq!(ids.len(), super::MAKERS.len());
    assert!(ids.is_sorted());
    for source in all() {
        assert!(!source.licence.is_empty() && !source.published.is_empty(), "{source:?}");
        let request = some_request(source);
        let read = answers(source)
            .into_iter()
            .filter(|(_, body)| source.read(&request, body).is_ok_and(|f| !f.is_empty()));
        assert!(read.count() >= 1, "{}", source.id());
    }
}

#[test]
fn every_fixing_is_of_its_source_and_touches_its_home() {
    for source in all()
        .iter()
        .filter(|source| !["FRANKFURTER", "CURRENCY-API", "BOJ", "CBC"].contains(&&*source.id().0))
    {
        let request = some_request(source);
        for fixing in answers(source)
            .iter()
            .filter_map(|(_, body)| source.read(&request, body).ok())
            .flatten()
        {
            assert_eq!(&fixing.source, source.id());
            let old = ["RUR", "HRK", "CSK", "TRL", "LTL"].contains(&fixing.quote.code());
            assert!(
                [fixing.base, fixing.quote].contains(&source.publisher.home) || old,
                "{fixing:?}"
            );
        }
    }
}

#[test]
fn a_whole_file_is_offered_where_there_is_one() {
    for id in ["ECB", "RBA"] {
        assert_eq!(find(id).unwrap().whole_file.as_ref().unwrap().extent, Extent::WholeFile);
    }
}

#[test]
fn every_question_is_over_the_days_asked_for_and_shows_no_key() {
    let ask = ask("DKK USD EUR RUB", "2024-03-02", "2024-03-06");
    for source in all() {
        for request in source.requests(&ask) {
            assert!(
                request.covers.from <= request.covers.to && request.covers.to <= ask.to,
                "{request}"
            );
            assert!(
                request.url.starts_with("http") && !request.url.contains([' ', '\n']),
                "{request}"
            );
            assert_eq!(request.key.is_some(), source.key.is_some());
        }
    }
}

#[test]
fn an_answer_cut_anywhere_never_panics_and_never_passes_as_whole_where_the_form_shows_it() {
    for source in all() {
        let request = some_request(source);
        for (name, body) in answers(source) {
            let whole = source.read(&request, &body).map_or(0, |fixings| fixings.len());
            let end = body.trim_ascii_end().len();
            for cut in 0..end {
                let read = source.read(&request, &body[..cut]);
                let closed =
                    name.ends_with(".xml") || name.ends_with(".json") || name.ends_with(".zip");
                assert!(!closed || read.is_err(), "{name} cut at {cut}");
                assert!(read.map_or(0, |fixings| fixings.len()) <= whole, "{name} cut at {cut}");
            }
        }
    }
}

/// Every answer that can be read without its question, with what it says.
fn readable() -> impl Iterator<Item = (&'static Source, String, Vec<u8>, Vec<Fixing>)> {
    let of_source = |source: &'static Source| {
        answers(source).into_iter().filter_map(move |(name, body)| {
            let fixings = source.read_recorded(&body).ok()?;
            Some((source, name, body, fixings))
        })
    };
    all().iter().flat_map(of_source)
}

#[test]
fn a_recorded_answer_of_every_source_is_read_without_its_question() {
    for source in all() {
        let request = some_request(source);
        for (name, body) in answers(source) {
            if let Ok(fixings) = source.read(&request, &body) {
                assert_eq!(source.read_recorded(&body).unwrap(), fixings, "{name}");
            }
        }
        assert!(
            readable().any(|(one, _, _, fixings)| one.id() == source.id() && !fixings.is_empty())
        );
    }
}

#[test]
fn marks_line_ends_and_blank_lines_on_the_way_change_nothing() {
    for (source, name, body, fixings) in readable().filter(|(_, name, ..)| !name.ends_with(".zip"))
    {
        let plain = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&body);
        let lines: Vec<&[u8]> = plain
            .split(|byte| *byte == b'\n')
            .map(|line| line.strip_suffix(b"\r").unwrap_or(line))
            .collect();
        let as_dos = lines.join(b"\r\n".as_slice());
        let as_unix = lines.join(b"\n".as_slice());
        let marked = [b"\xef\xbb\xbf".as_slice(), plain].concat();
        let longer = [plain, b"\n\n \n"].concat();
        for changed in [as_dos, as_unix, marked, longer] {
            assert_eq!(source.read_recorded(&changed).as_ref(), Ok(&fixings), "{name}");
        }
    }
}

/// Tables whose columns are known by name, with what parts them.
const TABLES: [(&str, u8); 11] = [
    ("bbk.csv", b';'),
    ("bdi.csv", b','),
    ("bis.csv", b','),
    ("boe.csv", b','),
    ("boi.csv", b','),
    ("dnb-bulk.csv", b';'),
    ("ecb-hist.csv", b','),
    ("ecb-sdmx.csv", b','),
    ("fed-graph.csv", b','),
    ("nb.csv", b','),
    ("snb.csv", b';'),
];

/// The table with each line changed.
fn with_lines(body: &[u8], delimiter: u8, change: impl Fn(Vec<&str>) -> Vec<&str>) -> Vec<u8> {
    let text = super::text::decoded(body);
    let records = super::table::records(&text, delimiter).unwrap();
    let mut writer =
        csv::WriterBuilder::new().delimiter(delimiter).flexible(true).from_writer(Vec::new());
    for (_, record) in &records {
        writer.write_record(change(record.iter().collect())).unwrap();
    }
    writer.into_inner().unwrap()
}

#[test]
fn columns_may_change_their_order_and_new_ones_may_come() {
    for (name, delimiter) in TABLES {
        let (source, _, body, fixings) = readable().find(|(_, known, ..)| known == name).unwrap();
        let turned = with_lines(&body, delimiter, |cells| cells.into_iter().rev().collect());
        let wider =
            with_lines(&body, delimiter, |cells| [vec!["new"], cells, vec!["new"]].concat());
        for changed in [turned, wider] {
            assert_eq!(source.read_recorded(&changed).as_ref(), Ok(&fixings), "{name}");
        }
    }
}

#[test]
fn codes_in_small_letters_are_codes() {
    for (id, code) in
        [("BNR", "DKK"), ("CBR", "DKK"), ("NBP", "DKK"), ("BOI", "JPY"), ("NBK", "HUF")]
    {
        for (source, name, body, fixings) in readable().filter(|(source, ..)| source.id().0 == id) {
            let small = String::from_utf8_lossy(&body).replace(code, &code.to_lowercase());
            let read = source.read_recorded(small.as_bytes());
            assert_eq!(read.as_ref(), Ok(&fixings), "{name}");
        }
    }
}

#[test]
fn an_answer_without_rates_is_no_error_and_an_answer_about_an_error_is_one() {
    for (id, nothing) in [
        ("NBP", "[]"),
        ("NBU", "[]"),
        ("NBRB", "[]"),
        ("RIKSBANK", "[]"),
        ("HNB", "[]"),
        ("CNB", r#"{"rates":[]}"#),
        ("BOC", r#"{"observations":[]}"#),
        ("ECB", "KEY,FREQ,CURRENCY,CURRENCY_DENOM,TIME_PERIOD,OBS_VALUE\n"),
        ("DNB", "VALUTA;KURTYP;TID;INDHOLD\n"),
        ("BOE", "DATE,XUDLUSS\n"),
        (
            "CBR",
            "<ValCurs ID=\"R01235\" DateRange1=\"01.01.2026\" DateRange2=\"08.01.2026\"></ValCurs>",
        ),
        ("SI", "<Group ID=\"9\"/>"),
    ] {
        assert_eq!(find(id).unwrap().read_recorded(nothing.as_bytes()).unwrap(), [], "{id}");
    }
    for source in all() {
        for words in [
            r#"{"error":"not found"}"#,
            r#"[{"message":"Wrong parameters format"}]"#,
            r#"{"success":false,"error":{"code":105,"type":"base_currency_access_restricted"}}"#,
            "<error>Service unavailable</error>",
            "Service unavailable",
            "<html><body>Just a moment...</body></html>",
        ] {
            let error = source.read_recorded(words.as_bytes()).unwrap_err().to_string();
            assert!(error.starts_with(&format!("{}: ", source.id())), "{error}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    #[test]
    fn arbitrary_bytes_never_panic(body in prop::collection::vec(any::<u8>(), 0..400)) {
        for source in all() {
            let _ = source.read(&some_request(source), &body);
        }
    }

    #[test]
    fn arbitrary_text_in_the_form_of_an_answer_never_panics(
        open in prop::sample::select(vec!["", "{", "[{", "<a>", "Date,USD\n", "PK\u{3}\u{4}", "DATE|1 AUD\n"]),
        body in "[-0-9a-zA-Z,.;:|<>{}\\[\\]\"'=/#& \t\n€ß]{0,200}",
    ) {
        for source in all() {
            let _ = source.read(&some_request(source), format!("{open}{body}").as_bytes());
        }
    }

    #[test]
    fn mutated_answers_never_panic(at in any::<prop::sample::Index>(), byte in any::<u8>(), twice in any::<prop::sample::Index>()) {
        for source in all() {
            let request = some_request(source);
            for (_, mut body) in answers(source) {
                let (at, twice) = (at.index(body.len()), twice.index(body.len()));
                body[at] = byte;
                let _ = source.read(&request, &body);
                let tail = body[twice..].to_vec();
                body.extend(tail);
                let _ = source.read(&request, &body);
            }
        }
    }
}
