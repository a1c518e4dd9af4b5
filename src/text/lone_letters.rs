//! Words of one letter in languages that write words together: they count beside a number alone.
//!
//! Of "元" and "近" in Chinese, or "원" in Korean, a unit and a hedge are made in "近30元"; in "元旦" and
//! "附近" they are parts of other words.

use crate::language::MeaningSet;
use crate::number::gap::close;
use crate::number::token::{Token, TokenKind};

/// Takes out the words of one letter that stand beside no number and no word that does.
pub(super) fn remove(tokens: &mut Vec<Token<'_>>, text: &str) {
    let mut beside: Vec<bool> = tokens.iter().map(is_number).collect();
    let is_joined = |pair: &[Token<'_>]| match pair {
        [one, other] => close(text.get(one.span.end..other.span.start).unwrap_or(".")),
        _ => false,
    };
    let joined: Vec<bool> = tokens.windows(2).map(is_joined).collect();
    let places = 0..joined.len();
    for at in places.clone() {
        spread(&mut beside, &joined, at, at + 1);
    }
    for at in places.rev() {
        spread(&mut beside, &joined, at + 1, at);
    }
    let mut beside = beside.into_iter();
    tokens.retain(|token| beside.next().unwrap_or(true) || !is_letter(token, text));
}

/// What is beside a number at `from` is also so at `to`, where the two are joined.
fn spread(beside: &mut [bool], joined: &[bool], from: usize, to: usize) {
    let is_joined = joined.get(from.min(to)) == Some(&true);
    if is_joined && beside.get(from) == Some(&true) {
        beside.get_mut(to).into_iter().for_each(|place| *place = true);
    }
}

fn is_number(token: &Token<'_>) -> bool {
    const NUMBERS: MeaningSet = MeaningSet::NUMBER.with(MeaningSet::VAGUE).with(MeaningSet::SCALE);
    token.is_number() || token.may(NUMBERS)
}

/// Whether a token is one letter that words are written together with.
fn is_letter(token: &Token<'_>, text: &str) -> bool {
    let mut letters = token.span.of(text).chars();
    let is_one = letters.next().is_some_and(|c| c > '\u{e00}') && letters.next().is_none();
    is_one && matches!(token.kind, TokenKind::Phrase(_))
}

#[cfg(test)]
mod tests {
    use crate::number::fixtures::read;

    const CHINESE: &str = r#"
        blanks = false
        [number.scale]
        100000000 = ["亿"]
        [currency.names]
        CNY = ["元"]
        USD = ["美元"]
        [hedge]
        slightly_below = ["近"]
        [hedge_after]
        slightly_above = ["多"]
        [cue]
        equals = ["合"]
    "#;

    #[test]
    fn a_word_of_one_letter_counts_beside_a_number_alone() {
        let figures = read(CHINESE, "附近的元旦合作花了近30亿元，3亿多美元。");
        assert_eq!(
            figures,
            ["30亿元 = 3000000000 CNY SlightlyBelow", "3亿多美元 = 300000000 USD SlightlyAbove"]
        );
    }
}
