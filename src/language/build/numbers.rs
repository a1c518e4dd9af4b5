//! The tables `[number]` and `[plural]` of a language file.

use super::{Reader, Source};
use crate::language::error::DataError;
use crate::language::file::{File, Text};
use crate::language::meaning::Meaning;
use crate::language::scale_forms::plural::Plurals;
use rust_decimal::dec;

impl Reader {
    pub(super) fn numbers(&mut self, source: Source<'_>, file: &File<'_>) -> Result<(), DataError> {
        let number = &file.number;
        self.values(source, &number.words, Meaning::Number)?;
        self.values(source, &number.scale, Meaning::Scale)?;
        self.values(source, &number.suffix, Meaning::Suffix)?;
        self.values(source, &number.fraction, Meaning::Fraction)?;
        self.values(source, &number.plus, Meaning::Plus)?;
        self.values(source, &number.plus_before, Meaning::PlusBefore)?;
        for (scale, words) in &number.dual {
            let value = scale.parse().map_err(|_| source.key_error(scale, "a number"))?;
            let two = dec!(2).checked_mul(value);
            let two = two.ok_or_else(|| source.key_error(scale, "a number"))?;
            self.list(source, words, &Meaning::Number(two))?;
        }
        self.list(source, &number.article, &Meaning::Article)?;
        self.list(source, &number.and, &Meaning::And)?;
        self.list(source, &number.point, &Meaning::Point)?;
        self.list(source, &number.minus, &Meaning::Minus)?;
        for (bounds, words) in &number.vague {
            let ends = bounds
                .split_once('-')
                .and_then(|(low, high)| Some((low.parse().ok()?, high.parse().ok()?)));
            let (low, high) =
                ends.ok_or_else(|| source.key_error(bounds, "two numbers with a hyphen between"))?;
            self.list(source, words, &Meaning::Vague { low, high })?;
        }
        Ok(())
    }

    pub(super) fn plurals(&mut self, source: Source<'_>, file: &File<'_>) -> Result<(), DataError> {
        let owned = |forms: &[Text<'_>]| -> Vec<String> {
            forms.iter().map(|form| form.to_string()).collect()
        };
        let Plurals { rules, scales, nouns } = &mut self.plurals;
        rules.extend(owned(&file.plural.rules));
        nouns.extend(owned(&file.plural.nouns));
        for (scale, cases) in &file.plural.scale {
            let value = scale.parse().map_err(|_| source.key_error(scale, "a number"))?;
            scales.push((value, owned(cases)));
        }
        Ok(())
    }
}
