//! The marks that end sentences, in all scripts.

/// Whether a mark ends statements: "." and what other scripts write in its place. Headlines have
/// none.
pub(crate) fn is_full_stop(c: char) -> bool {
    matches!(c, '.' | '。' | '｡' | '।' | '॥' | '۔' | '։' | '።' | '។')
}

/// Whether a mark ends sentences of any kind. "." "!" and "?" stand in abbreviations and names as
/// well; the other marks always end one.
pub(crate) fn is_sentence_mark(c: char) -> bool {
    is_full_stop(c) || matches!(c, '!' | '?' | '！' | '？' | '؟')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn questions_end_sentences_and_not_statements() {
        assert!(
            "The bill was £5m.".ends_with(is_full_stop) && "价格是5元。".ends_with(is_full_stop)
        );
        assert!("Is it £5m?".ends_with(is_sentence_mark) && "5 دولار؟".ends_with(is_sentence_mark));
        assert!(!"Is it £5m?".ends_with(is_full_stop) && !"£5m;".ends_with(is_sentence_mark));
    }
}
