//! `exchequer text`: the text that is checked, byte for byte.
//!
//! Offsets in reports count in this text. For a text file it is the file in UTF-8; for a web page its
//! main text.

use crate::arguments::TextOptions;
use crate::live::Reach;
use crate::{Outcome, complain, input};
use std::io::{self, Write};

/// Prints the text of each article.
pub fn text(options: &TextOptions) -> io::Result<Outcome> {
    let mut worst = Outcome::Passes;
    for file in options.articles.iter().flat_map(|argument| input::files(argument)) {
        match file.and_then(|file| input::article(&file, None, Reach::Online)) {
            Ok(article) => io::stdout().write_all(article.text().as_bytes())?,
            Err(error) => {
                complain(&error);
                worst = Outcome::BadInput;
            }
        }
    }
    Ok(worst)
}
