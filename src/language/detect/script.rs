//! The script of a letter, by Unicode block: coarse, and enough to tell which languages a text
//! cannot be in.
//!
//! Latin is the common case and is answered by the first comparison. Han, kana and Hangul are
//! scripts of their own here; marks, digits and signs have none. Source: the block list of
//! Unicode 16 (`Blocks.txt`), abridged to the scripts that newspapers are printed in.

/// A script.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Script {
    Latin,
    Greek,
    Cyrillic,
    Armenian,
    Hebrew,
    Arabic,
    Devanagari,
    Bengali,
    Gurmukhi,
    Gujarati,
    Tamil,
    Telugu,
    Kannada,
    Malayalam,
    Sinhala,
    Thai,
    Lao,
    Myanmar,
    Georgian,
    Ethiopic,
    Khmer,
    Hangul,
    Han,
    Kana,
}

impl Script {
    pub(super) const ALL: [Self; SCRIPTS] = [
        Self::Latin,
        Self::Greek,
        Self::Cyrillic,
        Self::Armenian,
        Self::Hebrew,
        Self::Arabic,
        Self::Devanagari,
        Self::Bengali,
        Self::Gurmukhi,
        Self::Gujarati,
        Self::Tamil,
        Self::Telugu,
        Self::Kannada,
        Self::Malayalam,
        Self::Sinhala,
        Self::Thai,
        Self::Lao,
        Self::Myanmar,
        Self::Georgian,
        Self::Ethiopic,
        Self::Khmer,
        Self::Hangul,
        Self::Han,
        Self::Kana,
    ];

    /// Whether several languages of news are written in it, so that it does not tell them apart.
    pub(super) const fn is_shared(self) -> bool {
        matches!(self, Self::Latin | Self::Cyrillic | Self::Arabic | Self::Devanagari)
    }
}

/// First and last character of each block, sorted.
const BLOCKS: [(char, char, Script); 34] = [
    ('a', 'z', Script::Latin),
    ('\u{c0}', '\u{24f}', Script::Latin),
    ('\u{370}', '\u{3ff}', Script::Greek),
    ('\u{400}', '\u{52f}', Script::Cyrillic),
    ('\u{530}', '\u{58f}', Script::Armenian),
    ('\u{590}', '\u{5ff}', Script::Hebrew),
    ('\u{600}', '\u{6ff}', Script::Arabic),
    ('\u{750}', '\u{77f}', Script::Arabic),
    ('\u{900}', '\u{97f}', Script::Devanagari),
    ('\u{980}', '\u{9ff}', Script::Bengali),
    ('\u{a00}', '\u{a7f}', Script::Gurmukhi),
    ('\u{a80}', '\u{aff}', Script::Gujarati),
    ('\u{b80}', '\u{bff}', Script::Tamil),
    ('\u{c00}', '\u{c7f}', Script::Telugu),
    ('\u{c80}', '\u{cff}', Script::Kannada),
    ('\u{d00}', '\u{d7f}', Script::Malayalam),
    ('\u{d80}', '\u{dff}', Script::Sinhala),
    ('\u{e00}', '\u{e7f}', Script::Thai),
    ('\u{e80}', '\u{eff}', Script::Lao),
    ('\u{1000}', '\u{109f}', Script::Myanmar),
    ('\u{10a0}', '\u{10ff}', Script::Georgian),
    ('\u{1100}', '\u{11ff}', Script::Hangul),
    ('\u{1200}', '\u{137f}', Script::Ethiopic),
    ('\u{1780}', '\u{17ff}', Script::Khmer),
    ('\u{1e00}', '\u{1eff}', Script::Latin),
    ('\u{1f00}', '\u{1fff}', Script::Greek),
    ('\u{3040}', '\u{30ff}', Script::Kana),
    ('\u{3130}', '\u{318f}', Script::Hangul),
    ('\u{3400}', '\u{4dbf}', Script::Han),
    ('\u{4e00}', '\u{9fff}', Script::Han),
    ('\u{ac00}', '\u{d7af}', Script::Hangul),
    ('\u{f900}', '\u{faff}', Script::Han),
    ('\u{fb50}', '\u{fdff}', Script::Arabic),
    ('\u{fe70}', '\u{fefe}', Script::Arabic),
];

/// The script of a letter; `None` for digits, for punctuation of all scripts, and for rarer
/// scripts.
pub(super) fn script(c: char) -> Option<Script> {
    if c.is_ascii() {
        return c.is_ascii_alphabetic().then_some(Script::Latin);
    }
    let at = BLOCKS.partition_point(|(_, last, _)| *last < c);
    let (first, _, script) = BLOCKS.get(at)?;
    (*first <= c).then_some(*script)
}

/// The number of scripts.
const SCRIPTS: usize = Script::Kana as usize + 1;

/// The letters of a text, by script.
#[derive(Default)]
pub(super) struct Letters([u32; SCRIPTS]);

impl Letters {
    pub(super) fn of(text: &str) -> Self {
        let mut letters = Self::default();
        letters.count_all(text);
        letters
    }

    /// Counts the letters of another text too.
    pub(super) fn count_all(&mut self, text: &str) {
        for script in text.chars().filter_map(script) {
            if let Some(count) = self.0.get_mut(script as usize) {
                *count += 1;
            }
        }
    }

    /// The letters in a script.
    pub(super) fn count(&self, script: Script) -> u32 {
        self.0.get(script as usize).copied().unwrap_or_default()
    }

    /// The script that most of the text is written in. Where kana is among Han, all of it is
    /// Japanese, and a letter of those scripts is as much as several of an alphabet.
    pub(super) fn main_script(mut self) -> Option<Script> {
        let [han, kana, hangul] =
            [Script::Han, Script::Kana, Script::Hangul].map(|script| self.count(script));
        let (han, kana) = if kana * 16 > han { (0, han + kana) } else { (han + kana, 0) };
        for (script, count) in [(Script::Han, han), (Script::Kana, kana), (Script::Hangul, hangul)]
        {
            self.0.get_mut(script as usize).into_iter().for_each(|place| *place = 3 * count);
        }
        let most = self.0.iter().copied().max().filter(|most| *most > 0)?;
        Script::ALL.into_iter().find(|script| self.count(*script) == most)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn most_letters_decide_the_script_of_a_text() {
        for (text, script) in [
            ("Prisen på iPhone", Script::Latin),
            ("Цена iPhone выросла", Script::Cyrillic),
            ("约3亿元，苹果公司iPhone", Script::Han),
            ("費用は約３億円", Script::Kana),
            ("약 3억 원(三億) iPhone", Script::Hangul),
            ("iPhone की कीमत बढ़ी", Script::Devanagari),
        ] {
            assert_eq!(Letters::of(text).main_script(), Some(script), "{text}");
        }
        assert_eq!(Letters::of("€5 – 6").main_script(), None);
    }

    #[test]
    fn the_blocks_are_sorted_and_apart() {
        assert!(BLOCKS.windows(2).all(|pair| pair[0].1 < pair[1].0));
        assert!(BLOCKS.iter().all(|(first, last, _)| first < last));
    }

    #[test]
    fn letters_have_their_script_and_digits_none() {
        let of = |text: &str| text.chars().map(script).collect::<Vec<_>>();
        assert_eq!(of("zÅ"), [Some(Script::Latin); 2]);
        assert_eq!(of("жҰ"), [Some(Script::Cyrillic); 2]);
        assert_eq!(of("億か한"), [Some(Script::Han), Some(Script::Kana), Some(Script::Hangul)]);
        assert_eq!(of("5 —\u{10ffff}"), [None; 4]);
    }
}
