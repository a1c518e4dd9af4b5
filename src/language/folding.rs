//! The form in which letters are compared: what is written in several ways counts as one.
//!
//! "ي" and "ی", "e" with an accent of its own and "é", a name with a soft hyphen in it and one
//! without: to a reader they are the same, and to the phrases of a language too. A text is never
//! rewritten for that. It is read letter by letter through [`first_folded`], so that all places
//! stay those of the text.
//!
//! Source of the compositions: `UnicodeData.txt` of Unicode 16, for the scripts that news is
//! written in. Letter case is not folded here.

use super::characters::{is_apostrophe, is_ignored, is_within_word, simple_lowercase};

/// Whether the word before a text goes on in it.
pub(crate) fn goes_on(after: &str) -> bool {
    match after.as_bytes().first() {
        None => false,
        Some(byte) if byte.is_ascii() => byte.is_ascii_alphabetic(),
        // No-break spaces, guillemets, dashes, quotation marks.
        Some(_) if matches!(after.as_bytes(), [0xc2, 0xa0 | 0xab | 0xbb, ..]) => false,
        Some(_) if matches!(after.as_bytes(), [0xe2, 0x80, 0x90..=0xa9 | 0xaf, ..]) => false,
        Some(_) => {
            let mut next = after.chars().take(MOST_IGNORED).skip_while(|c| is_ignored(*c));
            next.next().is_some_and(is_within_word)
        }
    }
}

/// No word has more signs in a row that are ignored.
const MOST_IGNORED: usize = 8;

/// The first character of a text in its folded form, and how many bytes it takes with the marks
/// that are composed with it and the signs before it that are ignored.
#[inline]
pub(crate) fn first_folded(text: &str) -> Option<(char, usize)> {
    match text.as_bytes() {
        [byte, next, ..] if byte.is_ascii() && next.is_ascii() => Some((char::from(*byte), 1)),
        _ => first_of_any(text),
    }
}

fn first_of_any(text: &str) -> Option<(char, usize)> {
    let first = text.chars().next()?;
    let length = first.len_utf8();
    if is_itself(first) && !may_begin_mark(text.as_bytes().get(length).copied()) {
        return Some((first, length));
    }
    first_with_marks(text)
}

/// Whether a character is one of those that are folded to themselves and are most of the letters
/// of a text.
fn is_itself(c: char) -> bool {
    matches!(
        c,
        '\0'..='\u{7f}' | 'À'..='ɿ' | 'Ѐ'..='ҁ' | 'Ҋ'..='ԯ' | 'α'..='ρ' | 'σ'..='ω'
            | 'ա'..='ֆ' | 'א'..='ת' | 'ا'..='ؿ' | 'ف'..='ق' | 'ل'..='و'
            | 'ऄ'..='ह' | 'ก'..='ฺ' | 'ა'..='ჺ' | 'ሀ'..='ፚ' | 'Ạ'..='ỹ'
            | 'ぁ'..='ゖ' | 'ァ'..='ヺ' | '\u{4e00}'..='\u{9fff}' | '가'..='힣'
    )
}

/// Whether a mark that is composed with the letter before it may begin with a byte.
fn may_begin_mark(byte: Option<u8>) -> bool {
    matches!(byte, Some(0xcc | 0xcd | 0xe0 | 0xe1 | 0xe3))
}

fn first_with_marks(text: &str) -> Option<(char, usize)> {
    let is_passed =
        |(place, (_, c)): &(usize, (usize, char))| *place < MOST_IGNORED && is_ignored(*c);
    let (_, (at, first)) = text.char_indices().enumerate().find(|next| !is_passed(next))?;
    let (mut folded, mut end) = (fold(first), at + first.len_utf8());
    while let Some(next) = text.get(end..).and_then(|after| after.chars().next())
        && !next.is_ascii()
        && let Some(composed) = compose(folded, next)
    {
        (folded, end) = (composed, end + next.len_utf8());
    }
    Some((folded, end))
}

/// A text with all its letters folded; `None` where they are already.
pub(crate) fn folded(text: &str) -> Option<String> {
    if is_all_folded(text) {
        return None;
    }
    let (mut all, mut at) = (String::with_capacity(text.len()), 0);
    while let Some((c, length)) = text.get(at..).and_then(first_folded) {
        all.push(c);
        at += length;
    }
    Some(all)
}

/// Whether every character of a text is what it is folded to.
fn is_all_folded(text: &str) -> bool {
    let mut rest = text.as_bytes();
    loop {
        rest = match rest {
            [] => return true,
            [byte, rest @ ..] if byte.is_ascii() => rest,
            // The letters from "À" to "ɿ" and from "Ѐ" to "ѿ".
            [0xc3..=0xc9 | 0xd0 | 0xd1, _, rest @ ..] => rest,
            _ => return text.chars().all(is_folded),
        }
    }
}

/// Whether a character is what it is folded to, whatever is before it.
fn is_folded(c: char) -> bool {
    is_itself(c) || (!is_ignored(c) && fold(c) == c && !composes(c))
}

/// A character in small letters, where that is one character; "İ" is "i".
pub(crate) fn lowered(c: char) -> char {
    if let Some(lower) = simple_lowercase(c) {
        return lower;
    }
    if c == 'İ' {
        return 'i';
    }
    let mut lower = c.to_lowercase();
    lower.next().filter(|_| lower.next().is_none()).unwrap_or(c)
}

/// What a character by itself is folded to.
pub(super) fn fold(c: char) -> char {
    match c {
        '\0'..='\u{7f}' | 'À'..='ɿ' | 'Ѐ'..='ԯ' => c,
        _ if is_apostrophe(c) => '\'',
        '\u{370}'..='\u{3ff}' => fold_greek(c),
        '\u{5be}' | '\u{2010}' | '\u{2011}' => '-',
        '\u{5f4}' | '“' | '”' | '„' => '"',
        '\u{600}'..='\u{6ff}' => fold_arabic(c),
        // Letters with a nukta.
        '\u{958}'..='\u{95f}' => of_row("कखगजडढफय", c, '\u{958}'),
        '\u{9dc}'..='\u{9df}' => of_row("ডঢ৞য", c, '\u{9dc}'),
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        '\u{ffe0}' => '¢',
        '\u{ffe1}' => '£',
        '\u{ffe5}' => '¥',
        '\u{ffe6}' => '₩',
        _ => c,
    }
}

/// The character at the place in a row that `c` has after `first`.
fn of_row(row: &str, c: char, first: char) -> char {
    row.chars().nth((u32::from(c) - u32::from(first)) as usize).unwrap_or(c)
}

fn fold_greek(c: char) -> char {
    match c {
        'Ά' => 'Α',
        'Έ' => 'Ε',
        'Ή' => 'Η',
        'Ί' | 'Ϊ' => 'Ι',
        'Ό' => 'Ο',
        'Ύ' | 'Ϋ' => 'Υ',
        'Ώ' => 'Ω',
        'ά' => 'α',
        'έ' => 'ε',
        'ή' => 'η',
        'ί' | 'ϊ' | 'ΐ' => 'ι',
        'ό' => 'ο',
        'ύ' | 'ϋ' | 'ΰ' => 'υ',
        'ώ' => 'ω',
        'ς' => 'σ',
        _ => c,
    }
}

fn fold_arabic(c: char) -> char {
    match c {
        // Alef with hamza or madda.
        '\u{622}' | '\u{623}' | '\u{625}' | '\u{671}' => '\u{627}',
        // Kaf, yeh and heh as in Persian.
        '\u{643}' => '\u{6a9}',
        '\u{649}' | '\u{64a}' => '\u{6cc}',
        '\u{6c0}' | '\u{6c1}' | '\u{6c2}' | '\u{6d5}' => '\u{647}',
        '\u{66a}' => '%',
        _ => c,
    }
}

/// Whether a character may be composed with the one before it.
fn composes(c: char) -> bool {
    is_vowel_or_tail(c) || COMPOSED.iter().any(|(mark, _)| *mark == c)
}

/// Vowels and last consonants of Korean syllables that are written apart.
fn is_vowel_or_tail(c: char) -> bool {
    matches!(c, '\u{1161}'..='\u{1175}' | '\u{11a8}'..='\u{11c2}')
}

/// What a character and a mark after it are together.
fn compose(base: char, mark: char) -> Option<char> {
    match mark {
        '\u{300}'..='\u{36f}' if matches!(base, 'Ͱ'..='Ͽ') => Some(base),
        '\u{307}' if matches!(base, 'i' | 'I') => Some('i'),
        '\u{1161}'..='\u{1175}' | '\u{11a8}'..='\u{11c2}' => compose_syllable(base, mark),
        '\u{300}'..='\u{36f}' | '\u{900}'..='\u{dff}' | '\u{3099}' | '\u{309a}' => {
            let small = lowered(base);
            let composed = COMPOSED.iter().filter(|(own, _)| *own == mark);
            let found = composed.into_iter().find_map(|(_, pairs)| after(pairs, small))?;
            Some(if small == base { found } else { raised(found) })
        }
        _ => None,
    }
}

/// The second of the pair of characters that begins with `first`.
fn after(pairs: &str, first: char) -> Option<char> {
    let mut characters = pairs.chars();
    while let Some(one) = characters.next() {
        let other = characters.next()?;
        if one == first {
            return Some(other);
        }
    }
    None
}

fn raised(c: char) -> char {
    let mut upper = c.to_uppercase();
    upper.next().filter(|_| upper.next().is_none()).unwrap_or(c)
}

/// The syllable of two parts (The Unicode Standard, 3.12).
fn compose_syllable(base: char, part: char) -> Option<char> {
    const FIRST: u32 = 0xac00;
    let (base, part) = (u32::from(base), u32::from(part));
    let vowel = part.checked_sub(0x1161).filter(|vowel| *vowel < 21);
    if let Some((lead, vowel)) = base.checked_sub(0x1100).filter(|lead| *lead < 19).zip(vowel) {
        return char::from_u32(FIRST + (lead * 21 + vowel) * 28);
    }
    let open = base.checked_sub(FIRST).is_some_and(|place| place < 11_172 && place % 28 == 0);
    let tail = part.checked_sub(0x11a7).filter(|tail| open && (1..28).contains(tail))?;
    char::from_u32(base + tail)
}

/// Marks, each with pairs of a letter and what it is with the mark.
const COMPOSED: [(char, &str); 31] = [
    ('\u{300}', "aàeèiìoòuùüǜnǹеѐиѝēḕōṑwẁâầăằêềôồơờưừyỳ"),
    ('\u{301}', "aáeéiíoóuúyýcćlĺnńrŕsśzźüǘgǵåǻæǽøǿгѓкќçḉēḗïḯkḱmḿõṍōṓpṕũṹwẃâấăắêếôốơớưứ"),
    ('\u{302}', "aâeêiîoôuûcĉgĝhĥjĵsŝwŵyŷzẑạậẹệọộ"),
    ('\u{303}', "aãnñoõiĩuũvṽâẫăẵeẽêễôỗơỡưữyỹ"),
    ('\u{304}', "aāeēiīoōuūüǖäǟȧǡæǣǫǭöȫõȭȯȱyȳиӣуӯgḡḷḹṛṝ"),
    ('\u{306}', "aăeĕgğiĭoŏuŭийуўжӂаӑеӗȩḝạặ"),
    ('\u{307}', "cċeėgġzżaȧoȯbḃdḋfḟhḣmṁnṅpṗrṙsṡśṥšṧṣṩtṫwẇxẋyẏſẛ"),
    ('\u{308}', "aäeëiïoöuüyÿеёіїаӓәӛжӝзӟиӥоӧөӫэӭуӱчӵыӹhḧõṏūṻwẅxẍtẗ"),
    ('\u{309}', "aảâẩăẳeẻêểiỉoỏôổơởuủưửyỷ"),
    ('\u{30a}', "aåuůwẘyẙ"),
    ('\u{30b}', "oőuűуӳ"),
    ('\u{30c}', "cčdďeělľnňrřsštťzžaǎiǐoǒuǔüǚgǧkǩʒǯjǰhȟ"),
    ('\u{31b}', "oơuư"),
    ('\u{323}', "bḅdḍhḥkḳlḷmṃnṇrṛsṣtṭvṿwẉzẓaạeẹiịoọơợuụưựyỵ"),
    ('\u{326}', "sștț"),
    ('\u{327}', "cçgģkķlļnņrŗsştţeȩdḑhḩ"),
    ('\u{328}', "aąeęiįuųoǫ"),
    ('\u{331}', "bḇdḏkḵlḻnṉrṟtṯzẕhẖ"),
    ('\u{9be}', "েো"),
    ('\u{9d7}', "েৌ"),
    ('\u{bbe}', "ெொேோ"),
    ('\u{bd7}', "ெௌ"),
    ('\u{c56}', "ెై"),
    ('\u{cc2}', "ೆೊ"),
    ('\u{cd5}', "ಿೀೆೇೊೋ"),
    ('\u{cd6}', "ೆೈ"),
    ('\u{d3e}', "െൊേോ"),
    ('\u{d57}', "െൌ"),
    (
        '\u{3099}',
        "かがきぎくぐけげこごさざしじすずせぜそぞただちぢつづてでとどはばひびふぶへべほぼうゔゝゞカガキギクグケゲコゴサザシジスズセゼ",
    ),
    ('\u{3099}', "ソゾタダチヂツヅテデトドハバヒビフブヘベホボウヴワヷヰヸヱヹヲヺヽヾ"),
    ('\u{309a}', "はぱひぴふぷへぺほぽハパヒピフプヘペホポ"),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn all(text: &str) -> String {
        folded(text).unwrap_or_else(|| text.to_owned())
    }

    #[test]
    fn what_is_written_in_several_ways_is_one() {
        for (one, other) in [
            ("năm triệu", "na\u{306}m trie\u{323}\u{302}u"),
            ("krón", "kro\u{301}n"),
            ("МИЙ", "МИИ\u{306}"),
            ("ملیون", "مليون"),
            ("ملیون", "مِلـيون"),
            ("دستکم", "دست\u{200c}کم"),
            ("हजार", "हज़ार"),
            ("हजार", "हज़ार"),
            ("হয", "হয়"),
            ("கொ", "கொ"),
            ("ευρω", "ευρώ"),
            ("τουσ", "τούς"),
            ("US$5", "ＵＳ＄５"),
            ("so'm", "soʻm"),
            ("원", "\u{110b}\u{116f}\u{11ab}"),
            ("kroner", "kro\u{ad}ner"),
        ] {
            assert_eq!(all(other), all(one), "{other}");
        }
    }

    #[test]
    fn most_letters_are_folded_to_themselves() {
        let letters = ('\0'..=char::MAX).filter(|c| is_itself(*c));
        for c in letters {
            assert!(fold(c) == c && !is_ignored(c) && !composes(c), "{c:?}");
        }
        let marks = ('\0'..=char::MAX).filter(|c| composes(*c));
        let first = |c: char| c.encode_utf8(&mut [0; 4]).bytes().next();
        assert!(marks.map(first).all(may_begin_mark));
    }

    #[test]
    fn plain_texts_are_not_copied() {
        let plain = ["kroner", "5 €", "рублей", "złoty", "원", "円", "บาท"];
        assert!(plain.into_iter().all(|text| folded(text).is_none()));
    }

    #[test]
    fn a_word_goes_on_with_letters_and_marks() {
        assert!(goes_on("er") && goes_on("\u{301}e") && goes_on("\u{200c}م") && goes_on("\u{94d}"));
        assert!(!goes_on("") && !goes_on(" e") && !goes_on("\u{200f} م") && !goes_on("’s"));
    }
}
