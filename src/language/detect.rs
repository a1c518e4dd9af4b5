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
//! The evidence is the table `[detection]` of each language's file: its commonest words, its
//! letters, and parts of words such as "-hed". Each word of the text is a point for every language
//! that lists it, so a word that sisters share says nothing among them and a word that one lacks
//! speaks against that one. Most texts are decided by that. Where they are not, the parts of the
//! other words count too, and how figures are written ("1.400", "1 400"), and at last the words
//! for numbers, money and hedges of the few languages that are left.
//!
//! The script comes first: a text in a script that no language here is written in is in none of
//! them, and one in a script of one language is in that. Kana makes a text with Han Japanese.
//!
//! It is no general detector: a text in any other language gives `None` or its nearest neighbour.

mod language_set;
mod poll;
mod reading;
mod script;
mod separators;
mod table;
mod word;

use super::{LANGUAGES, Language};
use language_set::LanguageSet;
use poll::{Poll, WORD};
use script::Letters;
use table::Table;

/// Whether a word in small letters is one of the commonest of some language.
pub(crate) fn is_common(word: &str) -> bool {
    Table::get().lists(word)
}

/// A language that was detected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Detected {
    tag: &'static str,
    reliable: bool,
    rivals: LanguageSet,
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

    /// The tags of other languages that the text may be in as well, sorted: a text of few words may
    /// be Danish or Norwegian.
    ///
    /// ```
    /// use exchequer::language::detect;
    ///
    /// let detected = detect("Prisen er 299 kroner.").unwrap();
    /// assert!(detected.rivals().any(|tag| tag == "nb"));
    /// ```
    pub fn rivals(self) -> impl Iterator<Item = &'static str> {
        let tags = &Table::get().tags;
        self.rivals.places().filter_map(|place| tags.get(place).copied())
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
    detect_among(text, LanguageSet::ALL)
}

/// The language of `text` among those that a macrolanguage stands for: "no" is Bokmål or Nynorsk.
/// `None` where `tag` is of no macrolanguage, or nothing tells.
pub(crate) fn detect_macrolanguage(text: &str, tag: &str) -> Option<Detected> {
    let members = super::tag::members(tag)?;
    let of_tag = LANGUAGES.iter().enumerate().filter(|(_, one)| members.contains(&one.tag));
    detect_among(text, of_tag.fold(LanguageSet::default(), |set, (place, _)| set.with(place)))
}

fn detect_among(text: &str, among: LanguageSet) -> Option<Detected> {
    let text = beginning(text);
    let script = Letters::of(text).main_script()?;
    let among = among.and(Table::get().of_script(script));
    if let Some(only) = among.only().filter(|_| !script.is_shared()) {
        return told_by_script(only, Letters::of(text).count(script));
    }
    let mut poll = Poll::of(text, among);
    if !poll.is_decided() && poll.words() > 0 {
        poll.count_separators(text);
        poll.count_parts(text);
        if poll.rivals().places().count() > 0 {
            poll.count_own_words(text);
        }
    }
    let (first, _) = poll.leaders();
    let rivals = poll.rivals();
    let is_told = first.votes >= WORD / 2 && rivals.places().count() <= MOST_RIVALS;
    is_told.then_some(Detected { tag: first.tag, reliable: poll.is_reliable(), rivals })
}

/// The only language in a script, of which so many letters are in the text.
fn told_by_script(place: usize, letters: u32) -> Option<Detected> {
    const RELIABLE: u32 = 12;
    let tag = Table::get().tags.get(place).copied().filter(|_| letters > 1)?;
    Some(Detected { tag, reliable: letters >= RELIABLE, rivals: LanguageSet::default() })
}

/// So many bytes of a text are enough to tell, and a long one costs no more than a short one.
const ENOUGH: usize = 4096;

/// Where more languages than this are as likely as the first, nothing tells.
const MOST_RIVALS: usize = 3;

fn beginning(text: &str) -> &str {
    let end = (0..=ENOUGH.min(text.len())).rev().find(|at| text.is_char_boundary(*at));
    end.and_then(|end| text.get(..end)).unwrap_or(text)
}
#[cfg(test)]
#[cfg(feature = "lang-all")]
mod of_each_language;
#[cfg(test)]
#[cfg(feature = "lang-all")]
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
