//! Words with endings and prefixes, words without blanks, and letters that are written in several
//! ways, in languages of a few lines.

use crate::number::fixtures::read;

const TURKISH: &str = r#"
    endings = ["dan", "den", "ın", "nı", "ı", "a", "u", "lar", "nun"]
    same_letters = ["iıİ"]
    [number]
    decimal = ","
    group = ["."]
    [number.words]
    6 = ["altı"]
    [number.scale]
    1000 = ["bin~"]
    1000000 = ["milyon~"]
    [currency.names]
    USD = ["dolar~", "abd doları~"]
    [currency.signs]
    TRY = ["TL"]
    [percent]
    percent = ["yüzde~"]
    [hedge]
    about = ["yaklaşık"]
    [hedge_after]
    more_than = ["fazla"]
    at_most = ["kadar"]
"#;

#[test]
fn names_and_scale_words_take_endings() {
    let text =
        "Kulüp 37 milyon dolardan fazla ödedi, 5 binden fazla dolarlarından. 3 ABD Doları'nı aldı.";
    let figures = read(TURKISH, text);
    assert_eq!(figures[0], "37 milyon dolardan = 37000000 USD MoreThan");
    assert_eq!(figures[1], "5 binden = 5000 count MoreThan");
    assert_eq!(figures[2], "3 ABD Doları'nı = 3 USD");
}

#[test]
fn what_is_no_ending_makes_another_word() {
    assert_eq!(read(TURKISH, "Burada 5 dolarcı ve 5 binici var."), ["5 = 5 count", "5 = 5 count"]);
    assert_eq!(read(TURKISH, "Burada 5 dolarlardanlar var."), ["5 = 5 count"]);
}

#[test]
fn digits_signs_and_codes_take_endings_after_a_mark() {
    let read = |text: &str| read(TURKISH, text);
    assert_eq!(read("Fiyat 100.000’den fazla."), ["100.000’den = 100000 count MoreThan"]);
    assert_eq!(read("Fiyat 350 TL'nun altında."), ["350 TL'nun = 350 TRY"]);
    assert_eq!(read("Fiyat 350 $-a kadar."), ["350 $-a = 350 USD AtMost"]);
    assert_eq!(read("Fiyat $11-dan fazla."), ["$11-dan = 11 USD MoreThan"]);
}

#[test]
fn letters_may_stand_for_others() {
    for text in ["altı milyon dolar", "ALTI MİLYON DOLAR", "Altı Milyon Doların"] {
        assert_eq!(read(TURKISH, text), [format!("{text} = 6000000 USD")]);
    }
}

#[test]
fn number_words_written_together_take_endings() {
    let hungarian = r#"
        endings = ["ért", "t", "ot"]
        [number]
        switches = ["compounds"]
        [number.words]
        5 = ["öt"]
        [number.scale]
        1000000 = ["millió~"]
        [currency.names]
        HUF = ["forint~"]
        [currency.signs]
        HUF = ["Ft~"]
    "#;
    let text = "Az ház ötmillió forintért, 5 millióért és 200 Ft-ért kelt el.";
    let figures =
        ["ötmillió forintért = 5000000 HUF", "5 millióért = 5000000 count", "200 Ft-ért = 200 HUF"];
    assert_eq!(read(hungarian, text), figures);
    assert_eq!(read(hungarian, "Ötmillióért vette."), ["Ötmillióért = 5000000 count"]);
}

const HINDI: &str = r#"
    endings = ["ों", "चा"]
    [number.scale]
    10000000 = ["करोड़"]
    1000000 = ["मिलियन"]
    [currency.names]
    USD = ["डॉलर~"]
    INR = ["रुपये"]
    [percent]
    percent = ["प्रतिशत"]
    [hedge]
    about = ["करीब"]
    [hedge_after]
    more_than = ["से ज़्यादा"]
"#;

#[test]
fn marks_belong_to_the_letters_before_them() {
    let read = |text: &str| read(HINDI, text);
    assert_eq!(read("करीब 5 प्रतिशत लोग"), ["5 प्रतिशत = 5 % About"]);
    assert_eq!(read("100 मिलियन डॉलरों से ज्यादा"), ["100 मिलियन डॉलरों = 100000000 USD MoreThan"]);
    // Written with a letter of its own, with a mark apart, and without.
    for crore in ["करो\u{95c}", "करो\u{921}\u{93c}", "करोड"] {
        assert_eq!(read(&format!("3 {crore} रुपये")), [format!("3 {crore} रुपये = 30000000 INR")]);
    }
    // The name goes on within its last syllable.
    assert_eq!(read("5 डॉलर्स"), ["5 = 5 count"]);
}

const ARABIC: &str = r#"
    prefixes = ["و", "ف", "ب", "ل", "ك", "ال", "لل"]
    [number.scale]
    1000000 = ["مليون", "ملايين"]
    [currency.names]
    USD = ["دولار"]
    [hedge]
    about = ["نحو"]
    at_least = ["ما لا يقل عن"]
"#;

#[test]
fn words_have_prefixes() {
    let read = |text: &str| read(ARABIC, text);
    assert_eq!(read("دفع نحو 5 ملايين دولار"), ["5 ملايين دولار = 5000000 USD About"]);
    assert_eq!(read("ونحو 5 ملايين دولار"), ["5 ملايين دولار = 5000000 USD About"]);
    assert_eq!(read("بمليون دولار").len(), 1);
    assert_eq!(read("5 ملايين بالدولار"), ["5 ملايين بالدولار = 5000000 USD"]);
}

#[test]
fn vowel_points_direction_marks_and_other_letters_do_not_count() {
    let read = |text: &str| read(ARABIC, text).len();
    let usd = |text: &str| {
        super::tests::read(ARABIC, text).iter().all(|line| line.ends_with("5000000 USD"))
    };
    for text in ["5 مَلَايِين دولار", "5 ملايــين دولار", "5\u{200f} ملايين \u{200f}دولار", "5 ملایین دولار"]
    {
        assert!(read(text) == 1 && usd(text), "{text}");
    }
}

#[test]
fn hebrew_joins_words_by_a_maqaf() {
    let hebrew = r#"
        prefixes = ["ב", "ל", "ה", "ו", "מ"]
        [number.scale]
        1000000 = ["מיליון"]
        [currency.names]
        USD = ["דולר", "דולר ארה\"ב"]
        ILS = ["ש\"ח"]
        [hedge]
        about = ["כ-"]
    "#;
    let read = |text: &str| read(hebrew, text);
    assert_eq!(read("שילם כ־5 מיליון דולר"), ["5 מיליון דולר = 5000000 USD About"]);
    assert_eq!(read("שילם כ-5 מיליון ש״ח"), ["5 מיליון ש״ח = 5000000 ILS About"]);
}

#[test]
fn accents_apart_and_wide_letters_are_the_same() {
    let words = "[number.scale]\n1000000 = [\"triệu\", \"εκατομμύρια\"]\n[currency.names]\n\
        VND = [\"đồng\"]\nEUR = [\"ευρώ\"]\nRON = [\"monedă\"]";
    let read = |text: &str| read(words, text);
    let vietnamese = "5 trie\u{323}\u{302}u \u{111}o\u{302}\u{300}ng";
    assert_eq!(read(vietnamese), [format!("{vietnamese} = 5000000 VND")]);
    assert_eq!(read("5 ΕΚΑΤΟΜΜΥΡΙΑ ΕΥΡΩ"), ["5 ΕΚΑΤΟΜΜΥΡΙΑ ΕΥΡΩ = 5000000 EUR"]);
    assert_eq!(read("5 moneda\u{306}"), ["5 moneda\u{306} = 5 RON"]);
    assert_eq!(read("5 mo\u{ad}nedă"), ["5 mo\u{ad}nedă = 5 RON"]);
}

#[test]
fn look_alike_letters_are_the_same() {
    let serbian = r#"
        same_letters = ["аa", "еe", "оo", "јj", "рp", "сc"]
        [number.scale]
        1000000 = ["милиона", "miliona"]
        [currency.names]
        USD = ["долара", "dolara"]
    "#;
    for text in ["5 милиона долара", "5 милиoнa дoлaрa", "5 miliona dolara"] {
        assert_eq!(read(serbian, text), [format!("{text} = 5000000 USD")]);
    }
}

#[test]
fn listed_words_are_read_by_the_same_letters_as_the_text() {
    for hedge in ["yaklaşık", "Yaklaşık", "YAKLAŞIK"] {
        let found = read(TURKISH, &format!("x {hedge} 5 dolar"));
        assert_eq!(found, ["5 dolar = 5 USD About"], "{hedge}");
    }
    let serbian = r#"
        same_letters = ["аa", "оo", "јj", "рp"]
        [number.scale]
        1000000 = ["милијарди"]
        [hedge]
        about = ["približno", "отприлике"]
        [currency.names]
        RSD = ["динара"]
    "#;
    for hedge in ["približno", "PRIBLIŽNO", "отприлике", "отпpилике"] {
        let found = read(serbian, &format!("x {hedge} 5 динара"));
        assert_eq!(found, ["5 динара = 5 RSD About"], "{hedge}");
    }
    for text in ["5 милиjaрди динара", "5 милијарди динaрa", "5 МИЛИЈАРДИ ДИНАРА"]
    {
        assert_eq!(read(serbian, text), [format!("{text} = 5000000 RSD")]);
    }
}

const KOREAN: &str = r#"
    endings = ["을", "를", "의", "이", "으로", "에"]
    [number]
    group = [","]
    switches = ["runs_on_numbers", "mixed_numbers"]
    [number.words]
    3 = ["삼"]
    [number.scale]
    100 = ["백"]
    10000 = ["만"]
    100000000 = ["억"]
    [currency.names]
    KRW = ["원~"]
    USD = ["달러~"]
    [hedge]
    about = ["약"]
    [hedge_after]
    at_least = ["이상"]
    about = ["가량"]
"#;

#[test]
fn units_stand_on_numbers_with_particles_on_them() {
    let read = |text: &str| read(KOREAN, text);
    assert_eq!(read("회사는 약 30만원을 냈다."), ["30만원을 = 300000 KRW About"]);
    assert_eq!(read("회사는 30만 달러의 벌금"), ["30만 달러의 = 300000 USD"]);
    assert_eq!(read("회사는 30억원이상을 냈다."), ["30억원 = 3000000000 KRW AtLeast"]);
    assert_eq!(read("삼백만원을 냈다."), ["삼백만원을 = 3000000 KRW"]);
}

#[test]
fn a_sign_that_marks_words_with_endings_is_a_word_by_itself() {
    let words = format!("{KOREAN}\n[range]\nto = [\"~\"]");
    assert_eq!(read(&words, "5~7원을 냈다."), ["5~7원을 = 5–7 KRW"]);
}

#[test]
fn letters_of_other_words_are_no_units() {
    assert!(read(KOREAN, "원래 만약 이상을 약속했다. 억울한 백화점").is_empty());
}
