//! Which language of messages a reader is given who asks for others as well.

use super::MessageLanguage;
use crate::Error;
use crate::claim::LanguageBasis;
use crate::language::primary;
use crate::report::Report;

/// Tags by which a language is also asked for.
const ALIASES: [(&str, &str); 2] = [("no", "nb"), ("nn", "nb")];

impl MessageLanguage {
    /// The language that a BCP 47 tag names, whatever its region; `None` where it is none of these.
    ///
    /// ```
    /// use exchequer::report::MessageLanguage;
    ///
    /// assert_eq!(MessageLanguage::of_tag("nn-NO"), Some(MessageLanguage::Norwegian));
    /// assert_eq!(MessageLanguage::of_tag("ja"), None);
    /// ```
    #[must_use]
    pub fn of_tag(tag: &str) -> Option<Self> {
        let primary = primary(tag).to_ascii_lowercase();
        let alias = ALIASES.iter().find(|(alias, _)| *alias == primary);
        alias.map_or(primary.as_str(), |(_, known)| known).parse().ok()
    }

    /// The same, for a tag that was given: as an option, in a file or in a request.
    ///
    /// ```
    /// use exchequer::report::MessageLanguage;
    ///
    /// assert_eq!(MessageLanguage::from_tag("da-DK")?, MessageLanguage::Danish);
    /// let error = MessageLanguage::from_tag("tlh").unwrap_err();
    /// assert!(error.to_string().contains("`tlh` is no language of messages; there are en, da"));
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::is_unknown_word`] where it is none of these; the message lists those there are.
    pub fn from_tag(tag: &str) -> Result<Self, Error> {
        let known = || Self::ALL.iter().map(|language| language.as_str());
        Self::of_tag(tag).ok_or_else(|| Error::unknown_word(tag, "language of messages", known()))
    }

    /// The languages by every primary tag that asks for them, for programs that choose among
    /// wishes by themselves.
    ///
    /// ```
    /// use exchequer::report::MessageLanguage;
    ///
    /// let mut tags = MessageLanguage::by_tag();
    /// assert!(tags.any(|named| named == ("no", MessageLanguage::Norwegian)));
    /// ```
    pub fn by_tag() -> impl Iterator<Item = (&'static str, Self)> {
        let aliases =
            ALIASES.iter().filter_map(|(alias, known)| Some((*alias, known.parse().ok()?)));
        Self::all().map(|language| (language.as_str(), language)).chain(aliases)
    }

    /// The language of the article; `None` where it is none of these, or was only assumed.
    ///
    /// ```
    /// # #[cfg(all(feature = "embedded", feature = "lang-all"))] {
    /// use exchequer::report::MessageLanguage;
    /// use exchequer::{Article, Checker};
    ///
    /// let report = Checker::new().check(&Article::new("Bøden er på 500 kroner.").language("da"));
    /// assert_eq!(MessageLanguage::of_article(&report), Some(MessageLanguage::Danish));
    /// # }
    /// ```
    #[must_use]
    pub fn of_article(report: &Report) -> Option<Self> {
        match report.language_basis() {
            LanguageBasis::Given | LanguageBasis::Detected => Self::of_tag(report.language().tag()),
            LanguageBasis::Assumed => None,
        }
    }

    /// The language that the `Accept-Language` header of a browser prefers among these (RFC 9110,
    /// section 12.5.4); `None` where it names none of them.
    ///
    /// ```
    /// use exchequer::report::MessageLanguage;
    ///
    /// let wished = MessageLanguage::accepted("en;q=0.3, da, sv;q=0.9");
    /// assert_eq!(wished, Some(MessageLanguage::Danish));
    /// assert_eq!(MessageLanguage::accepted("*"), None);
    /// ```
    #[must_use]
    pub fn accepted(header: &str) -> Option<Self> {
        const MOST: usize = 32;
        let wishes = header.split(',').take(MOST).filter_map(|wish| {
            let mut parts = wish.split(';').map(str::trim);
            let language = Self::of_tag(parts.next()?)?;
            let weight = parts.find_map(|part| part.strip_prefix("q=")).map_or(1000, thousandths);
            (weight > 0).then_some((weight, language))
        });
        // Of equal wishes the first counts.
        let best = wishes.reduce(|best, next| if next.0 > best.0 { next } else { best });
        best.map(|(_, language)| language)
    }
}

/// A weight from 0 to 1 with at most three decimals; 0 for what is none.
fn thousandths(weight: &str) -> u32 {
    let (whole, decimals) = weight.split_once('.').unwrap_or((weight, ""));
    let decimals = format!("{decimals:0<3}");
    match (whole, decimals.get(..3).and_then(|three| three.parse::<u32>().ok())) {
        ("1", _) => 1000,
        ("0", Some(thousandths)) => thousandths,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wish_with_the_greatest_weight_counts_and_of_equal_ones_the_first() {
        use MessageLanguage::{Danish, English};
        for (header, wished) in [
            ("da-DK,da;q=0.9,en-US;q=0.8,en;q=0.7", Some(Danish)),
            ("en;q=0.5, da;q=0.75", Some(Danish)),
            ("da, en", Some(Danish)),
            ("da;q=0, en;q=0.001", Some(English)),
            ("da;q=nonsense", None),
            ("zh, ja", None),
            ("", None),
        ] {
            assert_eq!(MessageLanguage::accepted(header), wished, "{header}");
        }
    }
}
