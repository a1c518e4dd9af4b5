//! Numbers that add to the one before them: "1 million 200 thousand", "7 thousand, 750 euros".

use super::amount::Amount;
use super::assembly::{Number, Numbers};
use super::readings::Readings;
use super::token::TokenKind;
use crate::interval::Written;
use crate::language::{FigureCue, Meaning, MeaningSet, RangeWord, Switch};
use rust_decimal::{Decimal, dec};

impl Numbers<'_, '_> {
    /// "1 million 200 thousand", "3 lakh 50 thousand": a smaller scale after a larger one adds. So
    /// do hundreds after thousands, where a currency or a larger scale follows: "75 mil 300
    /// pesos", "36 mil 500 millones". The last part is added to the one before it, and so on to the
    /// first.
    pub(super) fn take_smaller_scales(&self, number: &mut Number) {
        let mut parts: Vec<Addend> = Vec::new();
        while parts.len() < MOST_ADDENDS {
            let last = parts.last().map_or(&*number, |part| &part.number);
            let Some(part) = self.addend(last) else { break };
            parts.push(part);
        }
        while let Some(part) = parts.pop() {
            let before = parts.last_mut().map_or(&mut *number, |part| &mut part.number);
            self.add(before, &part);
        }
    }

    /// What may add to a number with a scale: the number after it, without what may add to that.
    fn addend(&self, number: &Number) -> Option<Addend> {
        let and = self.tokens.get(number.next)?.is(&Meaning::And);
        let at = number.next + usize::from(and);
        let goes_on = self.tokens.get(at)?.may(MeaningSet::NUMBER);
        let large = number.form.scale && number.form.digits && number.scale >= dec!(1000);
        let comma = !and && self.follows_comma(at);
        let near = comma || (self.together(number.next) && self.together(at));
        if !(goes_on && large && near) || self.is_on_hyphen(at) {
            return None;
        }
        let more = self.plain(at).filter(|more| !more.article)?;
        let smaller = more.scale < number.scale && more.scale > Decimal::ONE;
        let hundreds = number.scale == dec!(1000) && more.is_hundreds();
        // "3 million, 200 thousand euros", but not "3 million, 200 thousand of them in Spain".
        let fills = || smaller && self.fills(number, &more);
        if (comma && !hundreds && !fills())
            || (and && smaller && !self.adds_after_and(number, &more))
        {
            return None;
        }
        (smaller || number.scale == dec!(1000)).then_some(Addend { number: more, smaller })
    }

    /// Whether a part after "and" is of the same amount: "1 billion and 200 million leva", but not
    /// "between 1 billion and 200 million" nor "1.5 billion and 200 million".
    fn adds_after_and(&self, number: &Number, more: &Number) -> bool {
        let first = self.tokens.partition_point(|token| token.span.end <= number.span.start);
        let before = first.checked_sub(1).and_then(|before| self.tokens.get(before));
        let opened = before.is_some_and(|before| {
            before.range() == Some(RangeWord::Between) && !before.says_of_figures(FigureCue::Base)
        });
        !opened && more.form.digits && self.fills(number, more)
    }

    /// Whether a hyphen is right before token `at`: "5 thousand-6 thousand dollars" is a range.
    fn is_on_hyphen(&self, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|before| self.tokens.get(before));
        let (Some(before), Some(token)) = (before, self.tokens.get(at)) else { return false };
        self.text
            .get(before.span.end..token.span.start)
            .is_some_and(|gap| !gap.trim().is_empty() && gap != ", ")
    }

    /// Whether a smaller scale fills the places that a whole number of a larger one leaves, and
    /// money or what it measures follows.
    fn fills(&self, number: &Number, more: &Number) -> bool {
        let whole = number.single().and_then(|whole| whole.value().checked_div(number.scale));
        let part = more.single().map(|part| part.value());
        whole.is_some_and(|whole| whole.fract().is_zero())
            && part.is_some_and(|part| part < number.scale)
            && self.unit_after(self.past_unit_link(more.next))
    }

    /// The place after a link that is within a figure: "500 de milioane de lei".
    fn past_unit_link(&self, at: usize) -> usize {
        let linked = self.tokens.get(at).is_some_and(|token| token.is(&Meaning::Link));
        at + usize::from(linked && self.together(at))
    }

    /// Whether a comma is between token `at` and the one before it: "7 thousand, 750 euros".
    pub(super) fn follows_comma(&self, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|before| self.tokens.get(before));
        let (Some(before), Some(token)) = (before, self.tokens.get(at)) else { return false };
        self.text.get(before.span.end..token.span.start) == Some(", ")
    }

    fn add(&self, number: &mut Number, part: &Addend) {
        let more = &part.number;
        let sum = if part.smaller { added(number, more) } else { self.with_hundreds(number, more) };
        if let Some(sum) = sum {
            number.readings = Readings::only(Amount::Single(sum));
            self.extend(number, more.next);
        }
    }

    /// A number in digits or number words at token `at`; no fraction, vague word or lone scale
    /// word.
    fn plain(&self, at: usize) -> Option<Number> {
        match &self.tokens.get(at)?.kind {
            TokenKind::Numeral(numeral) => Some(self.scaled_digits(at, numeral, false)),
            TokenKind::Number(_) => self.in_words(at),
            TokenKind::Phrase(meanings) => {
                let number = meanings.iter().any(|meaning| matches!(meaning, Meaning::Number(_)));
                number.then(|| self.in_words(at))?
            }
        }
    }

    /// The sum of whole thousands and the hundreds after them; both are multiplied by the
    /// hundreds' scale.
    fn with_hundreds(&self, number: &Number, more: &Number) -> Option<Written> {
        let (thousands, hundreds) = (number.single()?.value(), more.single()?.value());
        let scale = more.scale;
        let hundreds = hundreds.checked_div(scale)?;
        // "2 mil 50 millones" is 2,050 million; a thousand after a thousand opens a number, and so
        // does a number too small to fill three places: "500 binden 1 milyon liraya".
        let fills =
            hundreds >= dec!(100) || (hundreds >= Decimal::TEN && thousands < dec!(100_000));
        let larger = scale > number.scale && fills && self.language.has(Switch::ThousandMillions);
        let fits = number.scale == dec!(1000)
            && (larger || (scale < number.scale && self.unit_after(more.next)));
        let whole =
            thousands.fract().is_zero() && hundreds.fract().is_zero() && hundreds < dec!(1000);
        let sum = thousands.checked_add(hundreds).filter(|_| fits && whole)?;
        Some(Written::in_full(sum.checked_mul(scale)?.normalize()))
    }
}

/// A number that may add to the one before it.
struct Addend {
    number: Number,
    /// Whether its scale is the smaller one; else it may be the hundreds after thousands.
    smaller: bool,
}

/// The most numbers that add to another: trillions, billions, millions, thousands and hundreds,
/// crores and lakhs take fewer. A text may go on with scales for ever.
const MOST_ADDENDS: usize = 8;

fn added(large: &Number, small: &Number) -> Option<Written> {
    let small = small.single()?;
    Some(Written::new(large.single()?.value().checked_add(small.value())?, small.last_place()))
}

#[cfg(test)]
#[cfg(feature = "lang-all")]
mod tests {
    use crate::figure::{Amount, Figure};
    use crate::rates::RateBook;
    use crate::{Article, Checker};

    /// The figures of a sentence with their values.
    fn read(language: &str, text: &str) -> Vec<String> {
        let checker = Checker::with_rates(RateBook::empty());
        let figures = checker.extract(&Article::new(text).language(language)).figures;
        let value = |figure: &Figure| match figure.amount {
            Amount::Single(written) => written.value().normalize().to_string(),
            Amount::Range { low, high } => {
                format!("{}–{}", low.value().normalize(), high.value().normalize())
            }
            Amount::Vague { .. } | Amount::OutOfRange => "?".to_owned(),
        };
        figures.iter().map(value).collect()
    }

    #[test]
    fn a_scale_that_is_not_smaller_opens_a_number() {
        for (language, text, values) in [
            ("fi", "Hinta nousi 30 tuhannesta 45 tuhanteen euroon.", ["30000", "45000"]),
            ("tr", "Ücret 300 binden 2 milyon liraya çıktı.", ["300000", "2000000"]),
            ("ru", "Было 7 тысяч 9 тысяч рублей.", ["7000", "9000"]),
            ("en", "Offers of 6 million 8 million dollars came in.", ["6000000", "8000000"]),
        ] {
            assert_eq!(read(language, text), values, "{text}");
        }
        assert_eq!(read("en", "They paid 7 thousand-9 thousand dollars."), ["7000–9000"]);
    }

    #[test]
    fn smaller_parts_and_hundreds_add() {
        for (language, text, value) in [
            ("en", "It cost 2 million 300 thousand dollars.", "2300000"),
            ("es", "Costó 36 mil 500 millones de pesos.", "36500000000"),
            ("es", "Costó 3 mil 50 millones de pesos.", "3050000000"),
            ("es", "Costó 75 mil 300 pesos.", "75300"),
            ("tr", "Ücret 4 milyon 250 bin lira.", "4250000"),
        ] {
            assert_eq!(read(language, text), [value], "{text}");
        }
    }

    #[test]
    fn and_adds_a_smaller_scale_before_a_unit() {
        for (language, text, value) in [
            ("bg", "Печалбата е 2 милиарда и 300 милиона лева.", "2300000000"),
            ("ro", "Profitul este de 4 miliarde și 700 de milioane de lei.", "4700000000"),
            ("es", "Ganó 5 millones y 200 mil pesos.", "5200000"),
            ("sr", "Добит је 3 милијарде и 400 милиона динара.", "3400000000"),
            ("el", "Το κέρδος είναι 2 δισεκατομμύρια και 600 εκατομμύρια ευρώ.", "2600000000"),
        ] {
            assert_eq!(read(language, text), [value], "{text}");
        }
        for text in [
            "It has between 3 million and 500 thousand dollars.",
            "They have 3.5 million and 200 thousand dollars.",
            "There are 3 million and 200 thousand of them have cars.",
            "They paid 3 million euros and 200 thousand dollars.",
        ] {
            let values = read("en", text);
            assert!(
                !values.iter().any(|value| ["3200000", "3700000"].contains(&&**value)),
                "{text}"
            );
        }
    }

    #[test]
    fn units_after_a_hundred_add_where_the_scale_is_first() {
        for (text, values) in [
            ("Alilipa shilingi mia mbili na saba.", ["207"]),
            ("Alilipa shilingi elfu moja mia tatu na nne.", ["1304"]),
            ("Alilipa dola elfu kumi na sita.", ["16000"]),
            ("Alilipa dola milioni mbili na elfu nne.", ["2004000"]),
        ] {
            assert_eq!(read("sw", text), values, "{text}");
        }
    }

    #[test]
    fn a_word_for_the_decimal_mark_is_between_digits() {
        for (language, text, value) in [
            ("en", "The deal is worth 3 point 4 billion dollars.", "3400000000"),
            ("id", "Nilainya 2 koma 5 miliar rupiah.", "2500000000"),
            ("hi", "कीमत 3 दशमलव 5 करोड़ रुपये है।", "35000000"),
            ("de", "Es kostet 3 Komma 5 Millionen Euro.", "3500000"),
        ] {
            assert_eq!(read(language, text), [value], "{text}");
        }
    }
}
