//! The phrases of a language, and how the phrase at a place of a text is looked up among them.

mod end;
pub(in crate::language::search) mod folded_word;
pub(in crate::language::search) mod followers;
pub(in crate::language::search) mod hash_filter;
pub(in crate::language::search) mod phrase;
pub(in crate::language::search) mod phrase_store;
pub(in crate::language::search) mod phrase_table;
pub(in crate::language::search) mod prefix;
pub(in crate::language::search) mod word_key;
