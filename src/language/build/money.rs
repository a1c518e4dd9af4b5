//! From the `[currency]` tables of language files to the phrases that name money.

use super::{Reader, Source, unit, word_set};
use crate::currency::{Currency, family};
use crate::language::characters::is_unspaced_letter;
use crate::language::error::DataError;
use crate::language::file::{File, Money, Scaled, Text};
use crate::language::meaning::{Meaning, Unit};
use crate::language::search::Spacing;
use rust_decimal::Decimal;

impl Reader {
    pub(super) fn money(&mut self, source: Source<'_>, file: &File<'_>) -> Result<(), DataError> {
        let money = &file.currency;
        for (key, words) in &money.names {
            self.list(source, words, &Meaning::Unit(unit(source, key)?))?;
        }
        for (key, words) in &money.after {
            let after = Unit { after_only: true, ..unit(source, key)? };
            self.list(source, words, &Meaning::Unit(after))?;
        }
        for (key, words) in &money.doubtful {
            let doubtful = Unit { after_only: true, doubtful: true, ..unit(source, key)? };
            self.list(source, words, &Meaning::Unit(doubtful))?;
        }
        for (key, words) in &money.signs {
            let sign = Unit { sign: true, ..unit(source, key)? };
            self.list(source, words, &Meaning::Unit(sign))?;
        }
        for (key, words) in &money.doubtful_signs {
            let sign = Unit { sign: true, doubtful: true, ..unit(source, key)? };
            self.list(source, words, &Meaning::Unit(sign))?;
        }
        for (key, words) in &money.damaged_signs {
            for word in words {
                let doubtful = word.is_ascii();
                let sign = Unit { sign: true, damaged: true, doubtful, ..unit(source, key)? };
                self.list(source, std::slice::from_ref(word), &Meaning::Unit(sign))?;
            }
        }
        for (key, words) in &money.subunits {
            let subunit = Unit { subunit: true, ..unit(source, key)? };
            self.list(source, words, &Meaning::Unit(subunit))?;
        }
        for (key, words) in &money.minor {
            let minor = Unit { subunit: true, minor_only: true, ..unit(source, key)? };
            self.list(source, words, &Meaning::Unit(minor))?;
        }
        if let Some(key) = &money.price_dash {
            self.price_dash = Some(unit(source, key)?);
        }
        for (key, words) in &money.slang {
            let worth = worth(source, key)?;
            // "5毛" is money, and "角" in "主角3人" (three leading actors) is none.
            let after_only = worth.times < Decimal::ONE;
            self.list(source, words, &Meaning::Unit(Unit { after_only, ..worth }))?;
        }
        self.scaled(source, &money.scaled)?;
        word_set(source, &money.objects, &mut self.words.objects)?;
        word_set(source, &money.governing, &mut self.words.governing)?;
        word_set(source, &money.losses, &mut self.words.losses)?;
        for (ending, names) in &money.agreement {
            let names = names.iter().map(|name| name.to_string()).collect();
            self.agreement.push((ending.to_string(), names));
        }
        self.conventions(source, money)?;
        self.list(source, &money.link, &Meaning::Link)
    }

    /// "MSEK", "£m": every form of every code and sign, and the other words of the kind.
    fn scaled(&mut self, source: Source<'_>, scaled: &Scaled<'_>) -> Result<(), DataError> {
        for (times, forms) in &scaled.codes {
            for code in &scaled.with_codes {
                self.forms(source, (times, forms), code, code)?;
            }
        }
        for (times, forms) in &scaled.signs {
            for (key, signs) in &scaled.with_signs {
                for sign in signs {
                    self.forms(source, (times, forms), key, sign)?;
                }
            }
        }
        for (key, words) in &scaled.words {
            let unit = Unit { sign: true, ..worth(source, key)? };
            // Where words have no blanks or the parts of a number add, the scale and the currency
            // of "億円" are words of their own.
            let own_words = self.spacing == Spacing::NoBlanks || self.mixed_numbers;
            let apart = |word: &&Text<'_>| {
                own_words && word.ends_with(|last| is_unspaced_letter(last) || is_hangul(last))
            };
            let words: Vec<&str> =
                words.iter().filter(|word| !apart(word)).map(|word| &**word).collect();
            self.list(source, &words, &Meaning::Unit(unit))?;
        }
        Ok(())
    }

    /// The forms of a code or sign that multiply with one number.
    fn forms(
        &mut self,
        source: Source<'_>,
        (times, forms): (&str, &[Text<'_>]),
        key: &str,
        written: &str,
    ) -> Result<(), DataError> {
        let times = times.parse().map_err(|_| source.key_error(times, "a number"))?;
        let unit = Unit { sign: true, times, ..unit(source, key)? };
        let words: Vec<String> = forms.iter().map(|form| form.replace('*', written)).collect();
        self.list(source, &words, &Meaning::Unit(unit))
    }

    /// What names mean where nothing else is said. The language's own conventions take precedence
    /// over the common ones.
    fn conventions(&mut self, source: Source<'_>, money: &Money<'_>) -> Result<(), DataError> {
        for (name, codes) in &money.convention {
            let usual: Option<Vec<Currency>> = codes.split(' ').map(Currency::from_code).collect();
            let usual = usual.ok_or_else(|| source.key_error(codes, "currency codes"))?;
            let family = family(name);
            if !usual.iter().all(|usual| family.contains(usual)) {
                return Err(source.key_error(name, "a family that the currency belongs to"));
            }
            self.conventions.extend(family.iter().map(|member| (*member, usual.clone())));
        }
        Ok(())
    }
}

/// Whether a character is a Korean syllable.
const fn is_hangul(c: char) -> bool {
    matches!(c, '가'..='힣')
}

/// The unit that a key names with what one of it is worth: "1000 dollar GBP".
fn worth(source: Source<'_>, key: &str) -> Result<Unit, DataError> {
    let wrong = || source.key_error(key, "a number and currencies");
    let (times, currencies) = key.split_once(' ').ok_or_else(wrong)?;
    Ok(Unit { times: times.parse().map_err(|_| wrong())?, ..unit(source, currencies)? })
}
