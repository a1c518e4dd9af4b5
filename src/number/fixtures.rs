//! Figures that a few lines of a language of one's own give, for tests.

use crate::currency::Country;
use crate::figure::{Amount, Context, Figure, Unit, figures};
use crate::interrupt::Interrupt;
use crate::language::{Language, Words};
use crate::text::tokens;

/// The figures of a text as "written = value unit", by the words of a language of one's own.
pub(crate) fn read(words: &str, text: &str) -> Vec<String> {
    read_in(words, None, text)
}

/// The same in a country.
pub(crate) fn read_in(words: &str, country: Option<Country>, text: &str) -> Vec<String> {
    let file = Words { file: "own.toml", text: words };
    let language = Language::from_toml("x-own", &file).unwrap();
    let language = country.map_or(language.clone(), |country| language.written_in(country));
    let interrupt = &Interrupt::never();
    let context = Context { language: &language, country, day: None, interrupt };
    let tokens = tokens(text, &language, interrupt);
    figures(text, &tokens, &context).iter().map(|figure| line(figure, text)).collect()
}

fn line(figure: &Figure, text: &str) -> String {
    let unit = match &figure.unit {
        Unit::Money(money) => money.candidates.first().map_or("?", |money| money.code()).to_owned(),
        other => other.code().map_or_else(|| figure.kind().to_string(), str::to_owned),
    };
    let value = match figure.amount {
        Amount::Single(written) => written.value().normalize().to_string(),
        Amount::Range { low, high } => {
            format!("{}–{}", low.value().normalize(), high.value().normalize())
        }
        Amount::Vague { low, high } => format!("{low}~{high}"),
        Amount::OutOfRange => "?".to_owned(),
    };
    let hedge = figure.hedge().map_or_else(String::new, |hedge| format!(" {hedge:?}"));
    format!("{} = {value} {unit}{hedge}", figure.span.of(text))
}
