//! Tests of what a cache gives back, and of damaged ones.

use super::*;
use rust_decimal::{Decimal, dec};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn fixing(on: &str, value: Decimal) -> Fixing {
    let (source, base, quote) = (SourceId::ECB, Currency::EUR, Currency::USD);
    Fixing { source, base, quote, nominal: 1, value, set_on: None, valid_from: day(on) }
}

fn ask() -> Ask {
    Ask { currencies: vec![Currency::USD], from: day("2023-08-14"), to: day("2023-08-16") }
}

fn on(today: &str) -> Moment {
    Moment { today: day(today), now: None, believed: 0 }
}

fn filled(folder: &Path) -> Cache {
    let cache = Cache::open(folder).unwrap();
    let fixings = [fixing("2023-08-14", dec!(1.0940)), fixing("2023-08-15", dec!(1.0926))];
    cache.keep_days(&SourceId::ECB, &ask(), &fixings, on("2023-08-16")).unwrap();
    cache
}

fn loaded(cache: &Cache) -> RateBook {
    let mut book = RateBook::empty();
    cache.load(&mut book, &ask()).unwrap();
    book
}

#[test]
fn a_fixing_comes_back_as_it_was_published() {
    let folder = tempfile::tempdir().unwrap();
    let book = loaded(&filled(folder.path()));
    let rates = book.rates_on(Currency::EUR, Currency::USD, day("2023-08-14"));
    assert_eq!(rates[0].fixings(), [fixing("2023-08-14", dec!(1.0940))]);
    assert_eq!(rates[0].fixings()[0].value.to_string(), "1.0940");
}

#[test]
fn a_corrected_price_takes_the_place_of_the_old_one_and_counts_once() {
    let folder = tempfile::tempdir().unwrap();
    let cache = filled(folder.path());
    let corrected = fixing("2023-08-14", dec!(1.0941));
    cache.keep_days(&SourceId::ECB, &ask(), &[corrected], on("2023-08-17")).unwrap();
    let kept = cache.contents().unwrap()[0].kept;
    assert_eq!((kept.count, kept.fetched_on), (2, day("2023-08-17")));
    let rates = loaded(&cache).rates_on(Currency::EUR, Currency::USD, day("2023-08-14"));
    assert_eq!(rates[0].fixings()[0].value, dec!(1.0941));
}

#[test]
fn what_the_cache_has_is_held_against_what_cannot_be_true() {
    let folder = tempfile::tempdir().unwrap();
    let cache = Cache::open(folder.path()).unwrap();
    let slip = [
        fixing("2023-08-14", dec!(1.0940)),
        fixing("2023-08-15", dec!(1.9926)),
        fixing("2023-08-16", dec!(1.09)),
    ];
    cache.keep_days(&SourceId::ECB, &ask(), &slip, on("2023-08-17")).unwrap();
    let mut book = RateBook::empty();
    let loaded = cache.load(&mut book, &ask()).unwrap();
    assert_eq!((loaded.added, loaded.held_back.len()), (2, 1));
    assert_eq!(loaded.held_back[0].fixing.valid_from, day("2023-08-15"));
}

#[test]
fn only_the_days_and_currencies_asked_for_are_loaded() {
    let folder = tempfile::tempdir().unwrap();
    let cache = filled(folder.path());
    let mut book = RateBook::empty();
    let krone = Ask { currencies: vec![Currency::from_code("DKK").unwrap()], ..ask() };
    assert_eq!(cache.load(&mut book, &krone).unwrap().added, 0);
    let later = Ask { from: day("2023-10-01"), to: day("2023-10-02"), ..ask() };
    assert_eq!(cache.load(&mut book, &later).unwrap().added, 0);
    // A fixing may be carried into the days asked for.
    let soon = Ask { from: day("2023-08-20"), to: day("2023-08-21"), ..ask() };
    assert_eq!(cache.load(&mut book, &soon).unwrap().added, 2);
    assert_eq!(cache.load(&mut book, &soon).unwrap().added, 0);
}

#[test]
fn two_holders_of_one_file_see_each_others_commits() {
    let folder = tempfile::tempdir().unwrap();
    let reader = Cache::open(folder.path()).unwrap();
    let writer = filled(folder.path());
    assert_eq!(reader.contents().unwrap(), writer.contents().unwrap());
    assert_eq!(reader.contents().unwrap()[0].kept.count, 2);
}

#[test]
fn a_file_that_is_no_cache_is_set_aside_and_begun_anew() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(
        folder.path().join(Cache::FILE),
        b"no rates at all, but long enough to look like something",
    )
    .unwrap();
    let cache = Cache::open(folder.path()).unwrap();
    assert!(cache.rebuilt().is_some());
    assert!(cache.contents().unwrap().is_empty());
    drop(cache);
    let again = filled(folder.path());
    assert_eq!((again.rebuilt(), again.contents().unwrap().len()), (None, 1));
    assert!(folder.path().join("rates.unreadable").exists());
}

#[test]
fn a_file_cut_short_is_begun_anew() {
    let folder = tempfile::tempdir().unwrap();
    drop(filled(folder.path()));
    let file = folder.path().join(Cache::FILE);
    let bytes = fs::read(&file).unwrap();
    for length in [1, 100, 4096, bytes.len() / 2] {
        fs::write(&file, &bytes[..length]).unwrap();
        let cache = Cache::open(folder.path()).unwrap();
        assert!(cache.rebuilt().is_some(), "{length} of {} bytes", bytes.len());
        drop(cache);
    }
    fs::write(&file, b"").unwrap();
    assert_eq!(Cache::open(folder.path()).unwrap().rebuilt(), None);
}

#[test]
fn a_damaged_byte_is_found_or_does_no_harm() {
    let folder = tempfile::tempdir().unwrap();
    let whole = loaded(&filled(folder.path())).coverage(&SourceId::ECB);
    let file = folder.path().join(Cache::FILE);
    let bytes = fs::read(&file).unwrap();
    let used: Vec<usize> = (0..bytes.len()).filter(|at| bytes[*at] != 0).collect();
    for at in used.iter().copied().step_by(used.len() / 24) {
        let mut damaged = bytes.clone();
        damaged[at] ^= 0xff;
        fs::write(&file, &damaged).unwrap();
        let cache = Cache::open(folder.path()).unwrap();
        let is_anew = cache.rebuilt().is_some();
        assert!(is_anew || loaded(&cache).coverage(&SourceId::ECB) == whole, "byte {at}");
    }
}

#[test]
fn a_folder_that_is_a_file_is_an_error_that_names_it() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("taken");
    fs::write(&file, b"").unwrap();
    let error = Cache::open(&file).unwrap_err().to_string();
    assert!(error.contains("taken") && error.contains("go without a cache"), "{error}");
}

#[test]
fn a_whole_file_with_a_price_that_cannot_be_true_is_sent_in_full_the_next_time() {
    use crate::rates::source::Content;
    let folder = tempfile::tempdir().unwrap();
    let cache = Cache::open(folder.path()).unwrap();
    let request = Request::get("https://bank.example/all.csv", Content::Csv, &ask()).whole_file();
    let validators = Validators { etag: "\"v1\"".to_owned(), last_modified: String::new() };
    let keep = |is_sound| {
        let received = Received { fixings: &[], validators: &validators, is_sound };
        cache.keep(&SourceId::ECB, &request, &received, on("2023-08-20")).unwrap();
        cache.validators(&SourceId::ECB, &request.url).unwrap()
    };
    assert_eq!(keep(true), Some(validators.clone()));
    assert_eq!(keep(false), None);
}

#[test]
fn a_whole_file_with_a_fixing_that_others_outvote_is_sent_in_full_the_next_time() {
    use crate::rates::source::Content;
    let folder = tempfile::tempdir().unwrap();
    let cache = Cache::open(folder.path()).unwrap();
    let request = Request::get("https://bank.example/all.csv", Content::Csv, &ask()).whole_file();
    let validators = Validators { etag: "\"v1\"".to_owned(), last_modified: String::new() };
    let wrong = fixing("2023-08-14", dec!(1.0940));
    let received =
        Received { fixings: std::slice::from_ref(&wrong), validators: &validators, is_sound: true };
    let other = SourceId("NBP".into());
    for source in [&SourceId::ECB, &other] {
        cache.keep(source, &request, &received, on("2023-08-20")).unwrap();
    }
    cache.withdraw(&wrong).unwrap();
    let known = |source| cache.validators(source, &request.url).unwrap();
    assert_eq!(known(&SourceId::ECB), Some(Validators::default()));
    assert_eq!(known(&other), Some(validators));
}

#[test]
fn a_fixing_that_others_outvote_is_taken_out_and_asked_for_again() {
    let folder = tempfile::tempdir().unwrap();
    let cache = filled(folder.path());
    let asked = || cache.asked_on(&SourceId::ECB, Currency::USD, day("2023-08-14")).unwrap();
    assert!(asked().is_some());
    cache.withdraw(&fixing("2023-08-14", dec!(1.0940))).unwrap();
    assert_eq!((asked(), cache.contents().unwrap()[0].kept.count), (None, 1));
    assert!(!loaded(&cache).contains(&fixing("2023-08-14", dec!(1.0940))));
    assert!(loaded(&cache).contains(&fixing("2023-08-15", dec!(1.0926))));
}
