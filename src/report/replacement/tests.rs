//! What is written for a figure.

use super::*;
use crate::Article;
use crate::currency::Currency;
use rust_decimal::dec;

/// What is written for the first figure of `text` when `values` are suggested.
fn instead(tag: &str, text: &str, values: &[Written]) -> String {
    let article = Article::new(text).language(tag);
    let checker = crate::Checker::with_rates(crate::rates::RateBook::empty());
    let extraction = checker.extract(&article);
    let figure = &extraction.figures[0];
    let suggestion = Suggestion {
        low: values[0].value(),
        high: values[0].value(),
        value: values[0],
        upper: values.get(1).copied(),
        currency: Currency::from_code("DKK"),
        figure: 0,
    };
    let style = Style { extraction: &extraction, native: extraction.figures.get(1) };
    style.reworded(figure, &suggestion).unwrap_or_else(|| "nothing".to_owned())
}

fn full(value: Decimal) -> Written {
    Written::in_full(value)
}

#[test]
fn digits_change_and_everything_around_them_stays() {
    assert_eq!(instead("da", "36.000 kroner", &[full(dec!(34_500))]), "34.500 kroner");
    assert_eq!(instead("en", "DKK 36,000", &[full(dec!(34_500))]), "DKK 34,500");
    assert_eq!(instead("en", "$5.50", &[full(dec!(4.80))]), "$4.80");
    assert_eq!(instead("da", "3,60 kroner", &[full(dec!(3.50))]), "3,50 kroner");
}

#[test]
fn scale_words_and_subunits_stay() {
    let written = Written::new(dec!(1_200_000_000), dec!(100_000_000));
    assert_eq!(instead("da", "1,1 milliarder kroner", &[written]), "1,2 milliarder kroner");
    assert_eq!(instead("en", "€3m", &[full(dec!(4_000_000))]), "€4m");
    assert_eq!(
        instead("da", "tre millioner kroner", &[full(dec!(2_000_000))]),
        "2 millioner kroner"
    );
    assert_eq!(instead("da", "50 øre", &[full(dec!(0.60))]), "60 øre");
}

#[test]
fn a_number_that_the_scale_word_does_not_suit_is_written_out() {
    assert_eq!(instead("da", "3 milliarder kroner", &[full(dec!(34_500))]), "34.500 kroner");
    assert_eq!(instead("da", "halvtreds kroner", &[full(dec!(60))]), "60 kroner");
    assert_eq!(instead("da", "femoghalvtreds kroner", &[full(dec!(60))]), "60 kroner");
    assert_eq!(instead("fr", "3 milliards d'euros", &[full(dec!(34_500))]), "34 500 euros");
}

#[test]
fn groups_are_marked_as_in_the_figure() {
    assert_eq!(instead("da", "36000 kroner", &[full(dec!(34_500))]), "34500 kroner");
    assert_eq!(instead("da", "36 000 kroner", &[full(dec!(34_500))]), "34 500 kroner");
    assert_eq!(instead("da", "900 kroner", &[full(dec!(34_500))]), "34.500 kroner");
}

#[test]
fn both_ends_of_a_range_change() {
    let ends = [full(dec!(11_000_000)), full(dec!(13_000_000))];
    assert_eq!(instead("da", "10-12 millioner kroner", &ends), "11-13 millioner kroner");
}

#[test]
fn a_slip_of_scale_mends_the_scale_word() {
    let billions = [Written::new(dec!(3_600_000_000), dec!(100_000_000))];
    for (tag, text, mended) in [
        ("da", "3,6 millioner kroner", "3,6 milliarder kroner"),
        ("da", "3,6 mio. kr. til byen", "3,6 mia. kr."),
        ("de", "3,6 Millionen Euro", "3,6 Milliarden Euro"),
        ("de", "3,6 Mio. Euro", "3,6 Mrd. Euro"),
        ("en", "$3.6 million", "$3.6 billion"),
        ("en", "€3.6m", "€3.6bn"),
        ("es", "3,6 millones de euros", "3,6 mil millones de euros"),
        ("fr", "3,6 millions d'euros", "3,6 milliards d'euros"),
        ("it", "3,6 milioni di euro", "3,6 miliardi di euro"),
        ("nl", "3,6 miljoen euro", "3,6 miljard euro"),
        ("pl", "3,6 mln euro", "3,6 mld euro"),
        ("ru", "3,6 миллиона долларов", "3,6 миллиарда долларов"),
        ("sv", "3,6 miljoner kronor", "3,6 miljarder kronor"),
        ("nb", "3,6 millioner kroner", "3,6 milliarder kroner"),
        ("nn", "3,6 millionar kroner", "3,6 milliardar kroner"),
        ("fi", "3,6 miljoonaa euroa", "3,6 miljardia euroa"),
        ("pt", "3,6 milhões de euros", "3,6 bilhões de euros"),
        ("is", "3,6 milljónir evra", "3,6 milljarðar evra"),
    ] {
        assert_eq!(instead(tag, text, &billions), mended, "{tag}");
    }
}

#[test]
fn a_lost_scale_word_is_put_in_and_full_digits_stay_full() {
    let millions = [Written::new(dec!(326_000_000), dec!(1_000_000))];
    assert_eq!(instead("en", "$326", &millions), "$326 million");
    assert_eq!(instead("en", "$326 (€300m)", &millions), "$326m");
    assert_eq!(instead("da", "326 kroner", &millions), "326 millioner kroner");
    assert_eq!(instead("fr", "326 euros", &millions), "326 millions d'euros");
    assert_eq!(instead("es", "326 dólares", &millions), "326 millones de dólares");
    assert_eq!(instead("en", "$326,668,000", &[full(dec!(326_668))]), "$326,668");
    assert_eq!(instead("de", "326.668 Euro", &[full(dec!(326_668_000))]), "326.668.000 Euro");
}

#[test]
fn one_million_and_two_are_written_in_their_own_numbers() {
    let two = [full(dec!(2_000_000))];
    assert_eq!(instead("da", "1 million kroner", &two), "2 millioner kroner");
    assert_eq!(instead("de", "1 Million Euro", &two), "2 Millionen Euro");
    assert_eq!(instead("fr", "1 million d'euros", &two), "2 millions d'euros");
    assert_eq!(instead("it", "2 milioni di euro", &[full(dec!(1_000_000))]), "1 milione di euro");
    assert_eq!(instead("en", "1 million euros", &two), "2 million euros");
}

/// The suggestion is `millions` with as many decimals as are given.
#[test]
fn scale_words_have_the_form_that_goes_with_the_number() {
    for (tag, text, millions, mended) in [
        ("cs", "5 milionů korun", dec!(6.7), "6,7 milionu korun"),
        ("cs", "6,7 milionu korun", dec!(3), "3 miliony korun"),
        ("cs", "2,5 miliardy korun", dec!(2000), "2 miliardy korun"),
        ("cs", "8 miliard korun", dec!(6.7), "6,7 milionu korun"),
        ("cs", "5 milionů korun", dec!(1000), "1 mld. korun"),
        ("cs", "k 5 milionům korun", dec!(3), "3 milionům korun"),
        ("sk", "5 miliónov eur", dec!(2.4), "2,4 milióna eur"),
        ("sk", "1 milión eur", dec!(3), "3 milióny eur"),
        ("pl", "2 miliardy złotych", dec!(5000), "5 miliardów złotych"),
        ("pl", "5 miliardów złotych", dec!(2500), "2,5 miliarda złotych"),
        ("pl", "12 milionów złotych", dec!(22), "22 miliony złotych"),
        ("ru", "5 миллионов рублей", dec!(21), "21 миллион рублей"),
        ("ru", "21 миллион рублей", dec!(2.5), "2,5 миллиона рублей"),
        ("uk", "5 мільйонів гривень", dec!(3), "3 мільйони гривень"),
        ("uk", "3 мільйони гривень", dec!(3.4), "3,4 мільйона гривень"),
        ("be", "5 мільёнаў рублёў", dec!(1.5), "1,5 мільёна рублёў"),
        ("hr", "5 milijardi eura", dec!(3000), "3 milijarde eura"),
        ("hr", "2 milijuna eura", dec!(21), "21 milijun eura"),
        ("sr", "5 milijardi dinara", dec!(2300), "2,3 milijarde dinara"),
        ("sr", "5 милијарди динара", dec!(2000), "2 милијарде динара"),
        ("bs", "4 milijarde maraka", dec!(6000), "6 milijardi maraka"),
        ("sl", "5 milijonov evrov", dec!(2), "2 milijona evrov"),
        ("sl", "2 milijona evrov", dec!(6.5), "6,5 milijona evrov"),
        ("sl", "3 milijone evrov", dec!(5), "5 milijonov evrov"),
        ("lt", "5 milijonai eurų", dec!(21), "21 milijonas eurų"),
        ("lt", "2 milijonus eurų", dec!(2.5), "2,5 milijono eurų"),
        ("lt", "2,5 milijono eurų", dec!(12), "12 milijonų eurų"),
        ("lv", "2 miljonus eiro", dec!(21), "21 miljonu eiro"),
        ("lv", "2 miljoni eiro", dec!(10), "10 miljonu eiro"),
        ("et", "1 miljon eurot", dec!(3.5), "3,5 miljonit eurot"),
        ("fi", "3 miljoonaa euroa", dec!(1), "1 miljoona euroa"),
        ("ro", "19 milioane de lei", dec!(25), "25 de milioane de lei"),
        ("ro", "25 de milioane de lei", dec!(3.4), "3,4 milioane de lei"),
        ("ro", "25 de milioane de lei", dec!(1), "1 milion de lei"),
        ("bg", "1 милион лева", dec!(3), "3 милиона лева"),
        ("mk", "20 милиони денари", dec!(21), "21 милион денари"),
        ("is", "20 milljónir króna", dec!(21), "21 milljón króna"),
        ("fr", "2 millions d'euros", dec!(1.6), "1,6 million d'euros"),
        ("fr", "1,6 million d'euros", dec!(2.6), "2,6 millions d'euros"),
        ("pt", "2 milhões de euros", dec!(1.5), "1,5 milhão de euros"),
        ("mt", "5 miljuni ewro", dec!(20), "20 miljun ewro"),
        ("ar", "5 ملايين دولار", dec!(12), "12 مليون دولار"),
        ("ar", "12 مليون دولار", dec!(3000), "3 مليارات دولار"),
    ] {
        let value = millions.checked_mul(dec!(1_000_000)).unwrap();
        let zeros = value.normalize().to_string().chars().rev().take_while(|c| *c == '0').count();
        let place = Decimal::from(10_u64.pow(zeros as u32));
        let value = [Written::new(value, place)];
        assert_eq!(instead(tag, text, &value), mended, "{tag}: {text}");
    }
}

#[test]
fn names_of_money_have_the_form_that_goes_with_the_number() {
    for (tag, text, value, mended) in [
        ("cs", "5 korun", dec!(3), "3 koruny"),
        ("cs", "2 miliony korun", dec!(34_502), "34 502 korun"),
        ("pl", "5 złotych", dec!(22), "22 złote"),
        ("ru", "5 рублей", dec!(21), "21 рубль"),
        ("uk", "1 гривня", dec!(7), "7 гривень"),
        ("hr", "5 eura", dec!(1), "1 euro"),
        ("sl", "2 evra", dec!(5), "5 evrov"),
        ("lt", "5 eurai", dec!(12), "12 eurų"),
        ("ro", "19 lei", dec!(120), "120 de lei"),
        ("fi", "1 euro", dec!(3), "3 euroa"),
        ("fr", "1 euro", dec!(3), "3 euros"),
        ("ar", "5 دولارات", dec!(12), "12 دولار"),
    ] {
        assert_eq!(instead(tag, text, &[full(value)]), mended, "{tag}: {text}");
    }
}

#[test]
fn a_number_in_another_countrys_style_keeps_it() {
    assert_eq!(instead("da", "$36,000.50", &[full(dec!(34_500.25))]), "$34,500.25");
    assert_eq!(instead("en", "36.000,50 euros", &[full(dec!(34_500.25))]), "34.500,25 euros");
}

#[test]
fn what_would_not_be_read_as_the_amount_is_not_written() {
    assert_eq!(instead("en", "tens of thousands of euros", &[full(dec!(5))]), "nothing");
}
