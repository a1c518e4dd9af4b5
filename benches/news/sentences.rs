//! One language's sentences, read from its file.

use super::SHARES;

/// What is in a file.
#[derive(Default)]
pub struct Sentences {
    pub tag: &'static str,
    /// Between thousands.
    pub group: &'static str,
    /// Before decimals.
    pub decimal: &'static str,
    /// Million and billion.
    pub scale: [&'static str; 2],
    pub currencies: Vec<CurrencyForm>,
    pub home: Vec<&'static str>,
    pub plain: Vec<&'static str>,
    /// Sentences with figures, by the kind of their first one, in the order of [`SHARES`].
    pub figures: [Vec<&'static str>; 5],
    pub conversion: Vec<&'static str>,
    pub open: Vec<&'static str>,
    lists: Vec<(&'static str, Vec<&'static str>)>,
}

/// How amounts in a currency are written.
pub struct CurrencyForm {
    pub code: &'static str,
    /// With {n} for the number.
    pub plain: &'static str,
    /// The same with a {scale} word.
    pub scaled: &'static str,
}

impl Sentences {
    /// The sentences of a language.
    pub fn of(tag: &str) -> Self {
        let (tag, text) = file(tag);
        let mut sentences = Self { tag, ..Self::default() };
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let (kind, rest) = line.split_once('\t').unwrap();
            sentences.take(kind, rest);
        }
        sentences
    }

    fn take(&mut self, kind: &'static str, rest: &'static str) {
        match kind {
            "number" => {
                let (group, decimal) = rest.split_once(' ').unwrap();
                self.group = if group == "nbsp" { "\u{a0}" } else { group };
                self.decimal = decimal;
            }
            "scale" => self.scale = rest.split_once(' ').map(|(one, two)| [one, two]).unwrap(),
            "home" => self.home = rest.split(' ').collect(),
            "plain" => self.plain.push(rest),
            "figures" => self.figures[first_kind(rest)].push(rest),
            "conversion" => self.conversion.push(rest),
            "open" => self.open.push(rest),
            _ => self.take_named(kind, rest),
        }
    }

    fn take_named(&mut self, kind: &'static str, rest: &'static str) {
        if let Some(name) = kind.strip_prefix("list ") {
            self.lists.push((name, rest.split('|').collect()));
        } else if let Some(code) = kind.strip_prefix("currency ") {
            let (plain, scaled) = rest.split_once('\t').unwrap();
            self.currencies.push(CurrencyForm { code, plain, scaled });
        } else {
            panic!("{}.txt: nothing called {kind}", self.tag);
        }
    }

    /// The words of a list.
    pub fn list(&self, name: &str) -> &[&'static str] {
        let list = self.lists.iter().find(|(list, _)| *list == name);
        &list.unwrap_or_else(|| panic!("{}.txt: no list {name}", self.tag)).1
    }
}

/// The place in [`SHARES`] of the kind that a slot's letter stands for.
pub fn kind_of(letter: &str) -> Option<usize> {
    let at = ["c", "d", "m", "q", "p"].iter().position(|known| *known == letter)?;
    (at < SHARES.len()).then_some(at)
}

fn first_kind(sentence: &str) -> usize {
    let letter =
        |slot: &str| slot.split_once(' ').and_then(|(letter, _)| kind_of(&letter.to_lowercase()));
    sentence
        .split('{')
        .skip(1)
        .find_map(letter)
        .unwrap_or_else(|| panic!("no figure in {sentence:?}"))
}

fn file(tag: &str) -> (&'static str, &'static str) {
    match tag {
        "en" => ("en", include_str!("en.txt")),
        "da" => ("da", include_str!("da.txt")),
        "de" => ("de", include_str!("de.txt")),
        "fr" => ("fr", include_str!("fr.txt")),
        "ru" => ("ru", include_str!("ru.txt")),
        "fi" => ("fi", include_str!("fi.txt")),
        _ => panic!("no sentences in {tag}"),
    }
}
