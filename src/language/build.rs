//! From the text of language files to a [`Language`].

pub(in crate::language) mod choices;
pub(super) mod clash;
pub(in crate::language) mod cldr;
pub(in crate::language) mod file;
mod money;
mod numbers;
mod source;
pub(in crate::language) mod switch;
mod units;

use super::choices::expand;
use super::error::{DataError, Words};
use super::file::{File, Lists, Text};
use super::meaning::{Cue, FigureCue, Meaning, Position, RangeWord, Unit};
use super::scale_forms::ScaleForms;
use super::scale_forms::plural::Plurals;
use super::search::{MatcherBuilder, Spacing};
use super::word_sets::WordSets;
use super::{Inner, Language, Lexicon, NumberFormat};
use crate::currency::{Country, Currency};
use rust_decimal::Decimal;
use rustc_hash::{FxHashMap, FxHashSet};
use source::Source;
use std::ops::Deref;
use switch::Switch;
use units::unit;

/// A language of these files, each with the text whose lines errors name. Later files add to
/// earlier ones, and the table from CLDR to them all.
pub(super) fn language(
    tag: &str,
    files: Vec<(Words<'_>, File<'_>)>,
    cldr: Option<&Words<'_>>,
) -> Result<Language, DataError> {
    let (words, files): (Vec<Words<'_>>, Vec<File<'_>>) = files.into_iter().unzip();
    let letters = words.iter().chain(cldr).map(|words| words.text.chars().count()).sum();
    let blanks = files.iter().rev().find_map(|file| file.blanks);
    let spacing = if blanks == Some(false) { Spacing::NoBlanks } else { Spacing::Blanks };
    let switches = || files.iter().flat_map(|file| &file.number.switches);
    let mut reader = Reader {
        spacing,
        mixed_numbers: switches().any(|switch| *switch == Switch::MixedNumbers),
        phrases: MatcherBuilder::for_files(letters, spacing),
        ..Reader::default()
    };
    files.iter().for_each(|file| reader.orthography(file));
    let codes = Words { file: "iso4217.csv", text: "" };
    for currency in Currency::all() {
        let unit = Meaning::Unit(Unit { sign: true, ..Unit::named(currency) });
        reader.list(Source(&codes), &[currency.code()], &unit)?;
    }
    let mut overridden = Vec::new();
    for (words, file) in words.iter().zip(files) {
        reader.read(Source(words), &file)?;
        overridden.extend(file.overrides.into_iter().map(|phrase| (phrase, words.file)));
    }
    if let Some(table) = cldr {
        reader.cldr(table, &words, &overridden)?;
    }
    let format = NumberFormat {
        decimal: reader.decimal.unwrap_or('.'),
        groups: reader.groups,
        decimals: reader.decimals,
    };
    Ok(Language::new(Inner {
        tag: tag.to_owned(),
        name: reader.name.unwrap_or_else(|| tag.to_owned()),
        country: reader.country,
        format,
        country_formats: reader.country_formats,
        switches: reader.switches,
        lexicon: Lexicon::new(reader.phrases.build()),
        conventions: reader.conventions,
        words: reader.words,
        price_dash: reader.price_dash,
        agreement: reader.agreement,
        abbreviations: reader.abbreviations,
        scale_forms: reader.scale_forms,
        plurals: reader.plurals,
        sentence_ends: reader.sentence_ends,
    }))
}

/// A language of files as they are written.
#[cfg(test)]
pub(super) fn written(
    tag: &str,
    words: &[&Words<'_>],
    cldr: Option<&Words<'_>>,
) -> Result<Language, DataError> {
    let files = words.iter().map(|words| Ok((**words, File::read(words)?)));
    language(tag, files.collect::<Result<_, _>>()?, cldr)
}

/// Hardly a phrase takes more bytes.
const LONG_PHRASE: usize = 96;

/// The most words that one entry may stand for: a few braces more would be more than memory holds.
const MOST_WORDS: usize = 4_096;

#[derive(Default)]
pub(super) struct Reader {
    spacing: Spacing,
    /// Whether digits and scale words mix and add.
    mixed_numbers: bool,
    name: Option<String>,
    country: Option<Country>,
    pub(super) decimal: Option<char>,
    pub(super) groups: Vec<char>,
    pub(super) decimals: Vec<char>,
    country_formats: Vec<(Country, NumberFormat)>,
    switches: Vec<Switch>,
    pub(super) phrases: MatcherBuilder,
    conventions: FxHashMap<Currency, Vec<Currency>>,
    words: WordSets,
    price_dash: Option<super::Unit>,
    agreement: Vec<(String, Vec<String>)>,
    abbreviations: FxHashSet<String>,
    scale_forms: ScaleForms,
    plurals: Plurals,
    sentence_ends: Vec<String>,
}

impl Reader {
    fn read(&mut self, source: Source<'_>, file: &File<'_>) -> Result<(), DataError> {
        self.phrases.next_file();
        if let Some(code) = &file.country {
            self.country = Some(source.country(code)?);
        }
        self.sentence_ends.extend(file.sentence_ends.iter().map(|end| end.to_string()));
        self.name = file.name.as_deref().map(str::to_owned).or(self.name.take());
        self.decimal = file.number.decimal.or(self.decimal);
        self.groups.extend(&file.number.group);
        self.decimals.extend(&file.number.decimals);
        self.switches.extend(&file.number.switches);
        if self.switches.contains(&Switch::Compounds) {
            self.phrases.allow_compounds();
        }
        for (code, format) in &file.number.country {
            let country = source.country(code)?;
            let format = NumberFormat {
                decimal: format.decimal,
                groups: format.group.clone(),
                decimals: format.decimals.clone(),
            };
            self.country_formats.push((country, format));
        }
        self.numbers(source, file)?;
        for (scale, words) in &file.number.parallel {
            let value = scale.parse().map_err(|_| source.key_error(scale, "a number"))?;
            self.scale_forms.add(value, words.iter().map(|word| word.to_string()).collect());
        }
        if let [consonant, vowel] = file.number.scale_link.as_slice() {
            self.scale_forms.link([consonant.to_string(), vowel.to_string()]);
        }
        self.plurals(source, file)?;
        self.money(source, file)?;
        self.context(source, file)?;
        self.relations(source, file)
    }

    /// Endings, prefixes and letters, which must be known before the first word is added.
    fn orthography(&mut self, file: &File<'_>) {
        let orthography = self.phrases.orthography();
        file.same_letters.iter().for_each(|letters| orthography.add_letters(letters));
        file.endings.iter().for_each(|ending| orthography.add_ending(ending));
        if !file.endings.is_empty() {
            let marks = file.ending_marks.as_deref().unwrap_or(&['\'', '-']);
            marks.iter().for_each(|mark| orthography.add_mark(*mark));
        }
        file.prefixes.iter().for_each(|prefix| orthography.add_prefix(prefix));
        if file.number.switches.contains(&Switch::RunsOnNumbers) {
            self.phrases.cut_runs();
        }
    }

    fn context(&mut self, source: Source<'_>, file: &File<'_>) -> Result<(), DataError> {
        self.countries(source, &file.nationality, Meaning::Nationality)?;
        self.countries(source, &file.place, Meaning::Place)?;
        for (name, words) in &file.per {
            self.list(source, words, &Meaning::Per(name.to_string()))?;
        }
        for (name, words) in &file.percent {
            self.list(source, words, &Meaning::Percent(name.to_string()))?;
        }
        for (name, words) in &file.unit {
            self.list(source, words, &Meaning::Quantity(name.to_string()))?;
        }
        for (number, words) in &file.month {
            let month = number.parse().ok().filter(|month| (1..=12).contains(month));
            let month = month.ok_or_else(|| source.key_error(number, "a month from 1 to 12"))?;
            self.list(source, words, &Meaning::Month(month))?;
        }
        self.abbreviations.extend(file.abbreviation.iter().map(|word| word.to_string()));
        self.list(source, &file.nothing, &Meaning::Nothing)
    }

    fn relations(&mut self, source: Source<'_>, file: &File<'_>) -> Result<(), DataError> {
        for (position, hedges) in
            [(Position::Before, &file.hedge), (Position::After, &file.hedge_after)]
        {
            for (hedge, words) in hedges {
                self.list(source, words, &Meaning::Hedge(*hedge, position))?;
            }
        }
        let range = &file.range;
        for (word, words) in [
            (RangeWord::Between, &range.between),
            (RangeWord::From, &range.from),
            (RangeWord::To, &range.to),
            (RangeWord::Into, &range.into),
            (RangeWord::Out, &range.out),
            (RangeWord::BetweenAfter, &range.between_after),
        ] {
            self.list(source, words, &Meaning::Range(word))?;
        }
        let of_whole = file.figures.of_whole.iter().map(|word| (**word).into());
        self.words.of_whole.extend(of_whole);
        self.words.add_role_endings(RangeWord::From, range.from_after.iter().map(|word| &**word));
        self.words.add_role_endings(RangeWord::To, range.to_after.iter().map(|word| &**word));
        let cue = &file.cue;
        let cues = [
            (Cue::Equals, &cue.equals),
            (Cue::Worth, &cue.worth),
            (Cue::Or, &cue.or),
            (Cue::Editorial, &cue.editorial),
            (Cue::Respectively, &cue.respectively),
            (Cue::Different, &cue.different),
            (Cue::Comparison, &cue.comparison),
            (Cue::Earlier, &cue.earlier),
            (Cue::Then, &cue.then),
            (Cue::Now, &cue.now),
            (Cue::Copula, &cue.copula),
            (Cue::Average, &cue.average),
            (Cue::ThatIs, &cue.that_is),
            (Cue::RateOf, &cue.rate_of),
            (Cue::ListPrice, &cue.list_price),
        ];
        for (cue, words) in cues {
            self.list(source, words, &Meaning::Cue(cue))?;
        }
        word_set(source, &cue.converted, &mut self.words.converted)?;
        let figures = &file.figures;
        word_set(source, &cue.unreal, &mut self.words.unreal)?;
        word_set(source, &figures.extreme, &mut self.words.extremes)?;
        word_set(source, &figures.traded, &mut self.words.traded)?;
        word_set(source, &figures.part_of, &mut self.words.part_of)?;
        let denominators = figures.denominator.iter().map(|word| word.to_string());
        self.words.denominators.extend(denominators);
        word_set(source, &figures.per_number, &mut self.words.per_number)?;
        word_set(source, &figures.printed, &mut self.words.printed)?;
        word_set(source, &figures.page, &mut self.words.pages)?;
        word_set(source, &figures.phone, &mut self.words.phones)?;
        word_set(source, &figures.model, &mut self.words.models)?;
        for (cue, words) in [
            (FigureCue::Base, &figures.base),
            (FigureCue::Total, &figures.total),
            (FigureCue::Born, &figures.born),
            (FigureCue::NoBase, &figures.no_base),
            (FigureCue::Difference, &figures.difference),
            (FigureCue::OfWhich, &figures.of_which),
            (FigureCue::Aged, &figures.aged),
            (FigureCue::OneIn, &figures.one_in),
            (FigureCue::Moved, &figures.moved),
            (FigureCue::Weighed, &figures.weighed),
            (FigureCue::OfYear, &figures.of_year),
            (FigureCue::BeforeYear, &figures.before_year),
            (FigureCue::OfDate, &figures.of_date),
            (FigureCue::Since, &figures.since),
            (FigureCue::ChangeOf, &figures.change_of),
            (FigureCue::Than, &figures.than),
            (FigureCue::Rest, &figures.rest),
            (FigureCue::MadeUpOf, &figures.made_up_of),
            (FigureCue::Reached, &figures.reached),
            (FigureCue::OverTime, &figures.over_time),
            (FigureCue::InEvery, &figures.in_every),
            (FigureCue::Anniversary, &figures.anniversary),
            (FigureCue::Precious, &figures.precious),
            (FigureCue::Account, &figures.account),
            (FigureCue::Tolerance, &figures.tolerance),
        ] {
            self.list(source, words, &Meaning::FigureCue(cue))?;
        }
        self.values(source, &figures.multiple, Meaning::Multiple)?;
        self.values(source, &figures.ratio, Meaning::Ratio)
    }

    fn values(
        &mut self,
        source: Source<'_>,
        words: &Lists<'_>,
        meaning: fn(Decimal) -> Meaning,
    ) -> Result<(), DataError> {
        for (key, words) in words {
            let value = key.parse().map_err(|_| source.key_error(key, "a number"))?;
            self.list(source, words, &meaning(value))?;
        }
        Ok(())
    }

    fn countries(
        &mut self,
        source: Source<'_>,
        words: &Lists<'_>,
        meaning: fn(Country) -> Meaning,
    ) -> Result<(), DataError> {
        for (key, words) in words {
            let country = source.country(key)?;
            self.list(source, words, &meaning(country))?;
        }
        Ok(())
    }

    /// Adds every word of a list; within one file, a word may be in one list of each group only.
    /// A later file takes a word over from an earlier one.
    fn list(
        &mut self,
        source: Source<'_>,
        words: &[impl Deref<Target = str>],
        meaning: &Meaning,
    ) -> Result<(), DataError> {
        let stored = self.phrases.push_meaning(meaning);
        let mut begun = String::with_capacity(LONG_PHRASE);
        for written in words {
            let mut add = |phrase: &str| {
                self.phrases
                    .add(phrase, stored)
                    .map_err(|one| source.clash(written, phrase, &one, meaning))
            };
            each_word(source, written, &mut begun, &mut add)?;
        }
        Ok(())
    }
}

/// Gives each word that an entry stands for; an error where they are too many. `begun` is empty.
fn each_word(
    source: Source<'_>,
    written: &str,
    begun: &mut String,
    word: &mut dyn FnMut(&str) -> Result<(), DataError>,
) -> Result<(), DataError> {
    let mut count = 0;
    expand(written, begun, &mut |one: &str| {
        count += 1;
        if count > MOST_WORDS {
            return Err(source.key_error(written, "an entry of no more than 4,096 words"));
        }
        word(one)
    })
}

/// Adds the words of a list in lower case.
fn word_set(
    source: Source<'_>,
    words: &[Text<'_>],
    set: &mut FxHashSet<String>,
) -> Result<(), DataError> {
    for written in words {
        each_word(source, written, &mut String::new(), &mut |word: &str| {
            set.insert(word.to_lowercase());
            Ok(())
        })?;
    }
    Ok(())
}

#[cfg(test)]
mod tests;
