//! Which language a text is in, when nobody says.
//!
//! ```
//! use exchequer::language::detect;
//!
//! let danish = "Prisen er steget til omkring fem millioner kroner om året, siger han.";
//! assert_eq!(detect(danish).unwrap().tag(), "da");
//! assert!(detect("299 €").is_none());
//! ```
//!
//! Small words vote first (`data/telling.tsv`): in a text of some length they are sure, and they
//! alone tell Danish from the two kinds of Norwegian. Where they are few, the letter patterns of
//! [`whatlang`] decide, among the languages of this crate only. That crate is small, without build
//! steps and fit for wasm, but knows neither Icelandic nor Nynorsk; `lingua` knows both, for tens
//! of megabytes of models, and `whichlang` lacks Danish, Norwegian, Finnish and Polish as well.
//!
//! It is no general detector: a text in any other language gives `None` or its nearest neighbour.

use super::telling::{MOST_LANGUAGES, Telling, Voice, Word};
use super::{Language, is_letter};
use whatlang::{Detector, Lang, Script};

/// A language that was detected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Detected {
    tag: &'static str,
    reliable: bool,
}

impl Detected {
    /// The language's BCP 47 tag.
    #[must_use]
    pub fn tag(self) -> &'static str {
        self.tag
    }

    /// Whether the text leaves no doubt. A text of a few words does, and so does one in a language
    /// that the crate has no words for.
    #[must_use]
    pub fn is_reliable(self) -> bool {
        self.reliable
    }

    /// The language itself.
    ///
    /// ```
    /// use exchequer::language::detect;
    ///
    /// let detected = detect("Bøden er på fem tusind kroner, siger politiet i Aarhus.").unwrap();
    /// assert_eq!(detected.language().unwrap().name(), "Danish");
    /// ```
    #[must_use]
    pub fn language(self) -> Option<Language> {
        Language::find(self.tag)
    }
}

/// The language of `text` among those that come with the crate; `None` where nothing tells. The
/// same text always gives the same answer.
///
/// ```
/// use exchequer::language::detect;
///
/// let detected = detect("Bøden er på fem tusind kroner, siger politiet i Aarhus.").unwrap();
/// assert_eq!(detected.tag(), "da");
/// assert!(detect("").is_none());
/// ```
#[must_use]
pub fn detect(text: &str) -> Option<Detected> {
    let text = beginning(text);
    let poll = Poll::of(text);
    let (first, second) = poll.leaders();
    let ahead = first.votes * 2 >= second.votes * 3 || first.votes >= second.votes + 2 * VOTE;
    if first.votes >= 3 * VOTE && ahead {
        // In an unknown language a few small words are the same by chance.
        let reliable = first.votes * 12 >= poll.words * VOTE;
        return Some(Detected { tag: first.tag, reliable });
    }
    let letters = if poll.words == 0 { None } else { by_letters(text, poll.words) };
    let poll = poll.with_letters(letters).with_known_words(text);
    let (first, second) = poll.leaders();
    (first.votes >= VOTE / 2 && first.votes > second.votes)
        .then_some(Detected { tag: first.tag, reliable: false })
}

/// So much of a text is enough to tell, and a long one costs no more than a short one.
const ENOUGH: usize = 4096;

/// After so many words it is asked whether the rest is worth reading.
const EVERY: u32 = 64;

/// So far ahead, a language stays ahead.
const CLEAR: u32 = 8 * VOTE;

/// The patterns of letters mean nothing in fewer words.
const LEAST_WORDS: u32 = 3;

/// The vote of a word that one language has. One that several have counts for each, and the less.
const VOTE: u32 = 5040;

/// What speaks for one language.
#[derive(Clone, Copy)]
struct Standing {
    tag: &'static str,
    votes: u32,
}

/// How the languages stand, by their places in the table.
#[derive(Clone, Copy, Default)]
struct Poll {
    votes: [u32; MOST_LANGUAGES],
    words: u32,
}

impl Poll {
    /// What the small words of a text say; of a long text, those at its beginning, if they leave no
    /// doubt.
    fn of(text: &str) -> Self {
        let table = Telling::table();
        let mut poll = Self::default();
        let mut word = Word::default();
        for c in text.chars() {
            if is_letter(c) {
                table.spell(&mut word, c);
            } else if word.letters > 0 {
                poll.take(&std::mem::take(&mut word));
                if poll.words.is_multiple_of(EVERY) && poll.is_clear() {
                    return poll;
                }
            }
        }
        poll.take(&word);
        poll
    }

    fn take(&mut self, word: &Word) {
        self.words += u32::from(word.letters > 1);
        Telling::table().voices(word).into_iter().for_each(|voice| self.count(voice));
    }

    fn count(&mut self, voice: Voice) {
        let Some(share) = VOTE.checked_div(voice.count()) else { return };
        for (place, votes) in self.votes.iter_mut().enumerate() {
            *votes += share * voice.for_place(place);
        }
    }

    /// Whether more of the text would hardly tell otherwise.
    fn is_clear(&self) -> bool {
        let (first, second) = self.leaders();
        first.votes >= (2 * CLEAR).max(second.votes + CLEAR)
    }

    fn standings(&self) -> impl Iterator<Item = Standing> {
        Telling::table().tags.iter().zip(self.votes).map(|(tag, votes)| Standing { tag, votes })
    }

    /// The votes of each language, by tag.
    fn by_tag(&mut self) -> impl Iterator<Item = (&'static str, &mut u32)> {
        Telling::table().tags.iter().copied().zip(&mut self.votes)
    }

    /// The two languages with the most votes; of equals, the first by tag.
    fn leaders(&self) -> (Standing, Standing) {
        let none = Standing { tag: "und", votes: 0 };
        self.standings().fold((none, none), |(first, second), standing| {
            if standing.votes > first.votes {
                (standing, first)
            } else if standing.votes > second.votes {
                (first, standing)
            } else {
                (first, second)
            }
        })
    }

    /// Adds what the languages in question know of a short text: names of money, months, numbers.
    fn with_known_words(mut self, text: &str) -> Self {
        let words: Vec<String> =
            words(text).filter(|word| word.len() > 1).map(str::to_lowercase).collect();
        // Reading the words of all languages would take longer than the article does.
        let most = self.leaders().0.votes;
        for (tag, votes) in self.by_tag().filter(|(_, votes)| **votes * 4 >= most) {
            let Some(language) = Language::find(tag) else { continue };
            let known = words.iter().filter(|word| language.lexicon().word(word).is_some()).count();
            *votes += VOTE / 3 * known as u32;
        }
        self
    }

    fn with_letters(mut self, letters: Option<(&'static str, bool)>) -> Self {
        let Some((tag, sure)) = letters else { return self };
        for (_, votes) in self.by_tag().filter(|(known, _)| *known == tag) {
            *votes += if sure { VOTE } else { VOTE / 3 };
        }
        self
    }
}

/// What the patterns of letters say, and whether they are sure.
fn by_letters(text: &str, words: u32) -> Option<(&'static str, bool)> {
    const KNOWN: [(Lang, &str); 13] = [
        (Lang::Dan, "da"),
        (Lang::Deu, "de"),
        (Lang::Eng, "en"),
        (Lang::Spa, "es"),
        (Lang::Fin, "fi"),
        (Lang::Fra, "fr"),
        (Lang::Ita, "it"),
        (Lang::Nob, "nb"),
        (Lang::Nld, "nl"),
        (Lang::Pol, "pl"),
        (Lang::Por, "pt"),
        (Lang::Rus, "ru"),
        (Lang::Swe, "sv"),
    ];
    let detector = Detector::with_allowlist(KNOWN.iter().map(|(lang, _)| *lang).collect());
    let info = detector.detect(text)?;
    let (_, tag) = KNOWN.iter().find(|(lang, _)| *lang == info.lang())?;
    // Another script than the Latin one has a single language here.
    let alone = info.script() != Script::Latin;
    (alone || words >= LEAST_WORDS).then_some((tag, alone || info.is_reliable()))
}

fn beginning(text: &str) -> &str {
    let end = (0..=ENOUGH.min(text.len())).rev().find(|at| text.is_char_boundary(*at));
    end.and_then(|end| text.get(..end)).unwrap_or(text)
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    const NEWS: [(&str, &str); 30] = [
        (
            "da",
            "Bøden på over fem millioner kroner var omkring det dobbelte af sidste års, siger direktøren.",
        ),
        ("da", "Regeringen vil bruge to milliarder på nye veje i hele landet."),
        ("de", "Der Konzern zahlte rund 2,5 Milliarden Euro für die Übernahme des Rivalen."),
        ("de", "Die Miete steigt um 80 Euro im Monat."),
        ("en", "The fine of more than five million pounds was about twice that of last year."),
        ("en", "Shares fell 3% to $12.50 on Tuesday."),
        ("es", "La empresa pagó cerca de 300 millones de dólares por el 40 % de las acciones."),
        ("es", "El alquiler subió a 950 euros al mes."),
        ("fi", "Yhtiö maksoi kaupasta noin 300 miljoonaa euroa viime vuonna."),
        ("fi", "Vuokra nousi 950 euroon kuukaudessa."),
        ("fr", "L'entreprise a payé près de 300 millions d'euros pour cette acquisition."),
        ("fr", "Le loyer passe à 950 euros par mois."),
        ("is", "Fyrirtækið greiddi um 300 milljónir króna fyrir hlutinn á síðasta ári."),
        ("is", "Leigan hækkar í 250 þúsund krónur á mánuði."),
        ("it", "L'azienda ha pagato circa 300 milioni di euro per l'acquisizione della rivale."),
        ("it", "L'affitto sale a 950 euro al mese."),
        (
            "nb",
            "Boten på over fem millioner kroner var omtrent det dobbelte av fjorårets, sier direktøren.",
        ),
        ("nb", "Regjeringen vil bruke to milliarder på nye veier etter nyttår."),
        ("nl", "Het bedrijf betaalde ongeveer 300 miljoen euro voor de overname van zijn rivaal."),
        ("nl", "De huur stijgt naar 950 euro per maand."),
        (
            "nn",
            "Bota på over fem millionar kroner var om lag det dobbelte av i fjor, seier direktøren, som ikkje vil seie meir.",
        ),
        ("nn", "Regjeringa vil bruke to milliardar på nye vegar, men veit ikkje kva dei kostar."),
        ("pl", "Spółka zapłaciła około 300 milionów złotych za przejęcie konkurenta."),
        ("pl", "Czynsz wzrośnie do 3500 zł miesięcznie."),
        ("pt", "A empresa pagou cerca de 300 milhões de reais pela aquisição da concorrente."),
        ("pt", "O aluguel subiu para 950 euros por mês, segundo a imobiliária."),
        ("ru", "Компания заплатила около 300 миллионов рублей за долю в проекте."),
        ("ru", "Девяносто рублей."),
        ("sv", "Bolaget betalade omkring 300 miljoner kronor för förvärvet av konkurrenten."),
        ("sv", "Hyran höjs till 9 500 kronor i månaden."),
    ];

    #[test]
    fn tells_all_languages_by_a_sentence_of_news() {
        let wrong: Vec<_> = NEWS
            .iter()
            .filter(|(tag, text)| detect(text).map(Detected::tag) != Some(*tag))
            .map(|(tag, text)| (tag, text, detect(text)))
            .collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn is_sure_of_a_paragraph() {
        for (tag, _) in NEWS {
            let paragraph: String = NEWS
                .iter()
                .filter(|(other, _)| *other == tag)
                .flat_map(|(_, text)| [*text, " "])
                .collect();
            let paragraph = paragraph.repeat(2);
            let detected = detect(&paragraph).unwrap();
            assert!(detected.tag() == tag && detected.is_reliable(), "{tag} {detected:?}");
        }
    }

    #[test]
    fn does_not_guess_from_figures_alone() {
        for text in ["", "1.234,50", "€5 $3 £2", "\u{0}\u{feff}", "USD 5"] {
            assert_eq!(detect(text), None, "{text}");
        }
    }

    #[test]
    fn a_few_words_are_no_proof() {
        assert!(!detect("Prisen er 299 kroner.").unwrap().is_reliable());
    }
}
