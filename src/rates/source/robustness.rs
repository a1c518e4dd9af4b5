//! No bytes make a reader panic, and none that were cut pass for an answer.

use super::fixture::{answer, ask, some_request};
use super::{Extent, Source, all, find};
use proptest::prelude::*;
use std::path::Path;

/// The answers of a source: those whose name begins with its own.
fn answers(source: &Source) -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sources");
    let stem = source.id().0.to_lowercase();
    let names =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
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
    for source in all().iter().filter(|source| !["FRANKFURTER", "CURRENCY-API"].contains(&&*source.id().0)) {
        let request = some_request(source);
        for fixing in
            answers(source).iter().filter_map(|(_, body)| source.read(&request, body).ok()).flatten()
        {
            assert_eq!(&fixing.source, source.id());
            let old = ["RUR", "HRK", "CSK", "TRL"].contains(&fixing.quote.code());
            assert!([fixing.base, fixing.quote].contains(&source.publisher.home) || old, "{fixing:?}");
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
            assert!(request.covers.from <= request.covers.to && request.covers.to <= ask.to, "{request}");
            assert!(request.url.starts_with("http") && !request.url.contains([' ', '\n']), "{request}");
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
                let closed = name.ends_with(".xml") || name.ends_with(".json") || name.ends_with(".zip");
                assert!(!closed || read.is_err(), "{name} cut at {cut}");
                assert!(read.map_or(0, |fixings| fixings.len()) <= whole, "{name} cut at {cut}");
            }
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
