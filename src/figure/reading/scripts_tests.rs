//! Figures in scripts and orders of words other than those of Europe.

use crate::number::fixtures::{read, read_in};

const CHINESE: &str = r#"
    blanks = false
    [number]
    group = [","]
    switches = ["mixed_numbers", "percent_before"]
    [number.words]
    1 = ["一"]
    3 = ["三"]
    5 = ["五"]
    [number.scale]
    10 = ["十"]
    10000 = ["万"]
    100000000 = ["亿"]
    [percent]
    percent = ["百分之", "％"]
    percentage_point = ["个百分点"]
    tenth = ["成"]
    [currency.names]
    CNY = ["元"]
    [currency.signs]
    CNY = ["￥"]
    [currency.slang]
    "0.1 CNY" = ["角"]
    [currency.minor]
    CNY = ["分"]
    [hedge]
    about = ["约"]
    [unit]
    year = ["年"]
    [figures]
    of_year = ["年"]
    of_date = ["月", "日"]
    denominator = ["分之", "分の "]
"#;

const PERSIAN: &str = r#"
    [number]
    decimal = "٫"
    decimals = ["/", "."]
    group = ["٬", "،"]
    [number.country.AF]
    decimal = "."
    group = [","]
    [number.scale]
    1000000 = ["میلیون"]
    [number.dual]
    1000000 = ["مليوني"]
    [currency.names]
    IRR = ["ریال"]
    USD = ["دلار"]
"#;

const ROMANIAN: &str = r#"
    [number]
    decimal = ","
    group = ["."]
    and = ["și"]
    switches = ["link_after_digits", "percent_before", "link_before_nationality"]
    [number.scale]
    100 = ["sută"]
    1000000 = ["milioane"]
    [currency]
    link = ["de", "za"]
    [currency.names]
    RON = ["lei"]
    dollar = ["dola"]
    [place]
    US = ["Marekani"]
    [percent]
    percent = ["yüzde"]
    [figures]
    before_year = ["ปี"]
"#;

#[test]
fn letters_of_other_scripts_may_stand_on_digits() {
    assert_eq!(read(CHINESE, "投资约3亿元"), ["3亿元 = 300000000 CNY About"]);
    assert_eq!(
        read(PERSIAN, "ب11 و300 దలార్5 ב7"),
        ["11 = 11 count", "300 = 300 count", "5 = 5 count", "7 = 7 count"]
    );
    assert_eq!(read(CHINESE, "A4 МИ8 ＭＨ370"), [""; 0]);
    assert_eq!(read(CHINESE, "方圆 200 英里，单元 30"), ["200 = 200 count", "30 = 30 count"]);
    assert_eq!(read(CHINESE, "￥500起"), ["￥500 = 500 CNY"]);
    assert_eq!(read(CHINESE, "￥５００，０００"), ["￥５００，０００ = 500000 CNY"]);
}

#[test]
fn digits_and_marks_of_a_language_are_read() {
    assert_eq!(read(PERSIAN, "۲/۵ میلیون دلار"), ["۲/۵ میلیون دلار = 2500000 USD"]);
    assert_eq!(read(PERSIAN, "۲۶،۷۵۰ ریال"), ["۲۶،۷۵۰ ریال = 26750 IRR"]);
    assert_eq!(read(PERSIAN, "$٣٬٥٠٠٫٢٥"), ["$٣٬٥٠٠٫٢٥ = 3500.25 USD"]);
    assert_eq!(read(PERSIAN, "مليوني دلار"), ["مليوني دلار = 2000000 USD"]);
    assert_eq!(read(PERSIAN, "۱۳۹۷/۵/۱۲"), ["۱۳۹۷/۵/۱۲ = 1397 date"]);
    assert_eq!(read(PERSIAN, "ساعت ۱۴:۳۰"), [""; 0]);
    let afghanistan = Some("AF".parse().unwrap());
    assert_eq!(read_in(PERSIAN, afghanistan, "3,500.25 دلار"), ["3,500.25 دلار = 3500.25 USD"]);
}

#[test]
fn percent_may_be_before_its_number() {
    assert_eq!(read(CHINESE, "增长百分之十五"), ["百分之十五 = 15 %"]);
    assert_eq!(
        read(CHINESE, "约3成，5％，2个百分点"),
        ["3成 = 30 % About", "5％ = 5 %", "2个百分点 = 2 pp"]
    );
    assert_eq!(
        read(ROMANIAN, "%40, % 10, yüzde 25, 5 % 7"),
        ["%40 = 40 %", "% 10 = 10 %", "yüzde 25 = 25 %", "5 % = 5 %", "7 = 7 count"]
    );
    assert_eq!(
        read(ROMANIAN, "yüzde 8 5 yüzde 9"),
        ["yüzde 8 = 8 %", "5 = 5 count", "yüzde 9 = 9 %"]
    );
    assert_eq!(read(ROMANIAN, "5 %9"), ["5 = 5 count", "%9 = 9 %"]);
}

#[test]
fn the_denominator_of_a_fraction_may_be_before_its_numerator() {
    assert_eq!(read(CHINESE, "约5分之3"), ["5分之3 = 0.6 ratio About"]);
    assert_eq!(read(CHINESE, "五分之一"), ["五分之一 = 0.2 ratio"]);
    assert_eq!(read(CHINESE, "3分の 1"), ["3分の 1 = 0.3333333333 ratio"]);
    assert_eq!(read(CHINESE, "3分之5"), ["3 = 3 count", "5 = 5 count"]);
}

#[test]
fn tenths_and_hundredths_follow_their_main_unit() {
    assert_eq!(read(CHINESE, "3元5角"), ["3元5角 = 3.5 CNY"]);
    assert_eq!(read(CHINESE, "3元5角1分"), ["3元5角1分 = 3.51 CNY"]);
    assert_eq!(read(CHINESE, "5角1分"), ["5角1分 = 0.51 CNY"]);
    assert_eq!(read(CHINESE, "3元5分"), ["3元5分 = 3.05 CNY"]);
    assert_eq!(read(CHINESE, "5角"), ["5角 = 0.5 CNY"]);
    assert_eq!(read(CHINESE, "得了5分"), ["5 = 5 count"]);
}

#[test]
fn years_and_dates_are_no_amounts() {
    assert_eq!(
        read(CHINESE, "2018年3月5日，5年"),
        ["2018 = 2018 year", "3 = 3 date", "5 = 5 date", "5年 = 5 a"]
    );
    assert_eq!(read(CHINESE, "一五一五年"), ["一五一五 = 1515 year"]);
    assert_eq!(read(PERSIAN, "سال ۲۰۱۸"), ["۲۰۱۸ = 2018 year"]);
    assert_eq!(read(ROMANIAN, "ปี 2561"), ["2561 = 2561 year"]);
    assert_eq!(read(CHINESE, "1500人"), ["1500 = 1500 count"]);
}

#[test]
fn decimals_may_follow_a_word_for_their_mark() {
    let words = "[number]\npoint = [\"ነጥብ\"]\n[number.scale]\n1000000 = [\"ሚሊዮን\"]\n\
        [currency.names]\nETB = [\"ብር\"]";
    assert_eq!(read(words, "2 ነጥብ 5 ሚሊዮን ብር"), ["2 ነጥብ 5 ሚሊዮን ብር = 2500000 ETB"]);
    assert_eq!(read(words, "10 ነጥብ 05 ብር"), ["10 ነጥብ 05 ብር = 10.05 ETB"]);
    assert_eq!(read(words, "10 ነጥብ 1,000 ብር")[0], "10 = 10 count");
}

#[test]
fn a_link_may_follow_any_number() {
    assert_eq!(
        read(ROMANIAN, "125 de milioane de lei"),
        ["125 de milioane de lei = 125000000 RON"]
    );
    let mixed = ROMANIAN.replace("_digits\"", "_digits\", \"mixed_numbers\"");
    let text = "3 milioane și 2 sută de lei";
    assert_eq!(read(&mixed, text), [format!("{text} = 3000200 RON")]);
    assert_eq!(read(ROMANIAN, "20 de lei"), ["20 de lei = 20 RON"]);
    assert_eq!(
        read(ROMANIAN, "sută de milioane de lei"),
        ["sută de milioane de lei = 100000000 RON"]
    );
    assert_eq!(read(ROMANIAN, "5 dola za Marekani"), ["5 dola za Marekani = 5 USD"]);
}
