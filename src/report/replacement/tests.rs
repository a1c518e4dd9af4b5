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

#[test]
fn a_number_in_another_countrys_style_keeps_it() {
    assert_eq!(instead("da", "$36,000.50", &[full(dec!(34_500.25))]), "$34,500.25");
    assert_eq!(instead("en", "36.000,50 euros", &[full(dec!(34_500.25))]), "34.500,25 euros");
}

#[test]
fn what_would_not_be_read_as_the_amount_is_not_written() {
    assert_eq!(instead("en", "tens of thousands of euros", &[full(dec!(5))]), "nothing");
}
