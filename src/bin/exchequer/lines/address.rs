//! A line that is the address of an article.

use crate::arguments::SharedOptions;
use crate::command::check::{given, pages};
use crate::guard::guarded;
use crate::input;
use exchequer::Article;

/// The address, by which the report calls the article, and the article.
pub fn article(line: &[u8], options: &SharedOptions) -> (Option<String>, Result<Article, String>) {
    let address = String::from_utf8_lossy(line);
    let address = address.trim();
    let id = Some(input::shown(address));
    let scheme = address.split_once("://").map(|(scheme, _)| scheme.to_ascii_lowercase());
    if !matches!(scheme.as_deref(), Some("https" | "http")) {
        return (
            id,
            Err("no address: write one a line, such as https://avis.example/a".to_owned()),
        );
    }
    let read = guarded(|| input::clipping(address, options.date, pages(options)));
    let article = match read {
        Ok(Ok(clipping)) => Ok(given(clipping.article, options)),
        Ok(Err(error)) => Err(error.to_string()),
        Err(fault) => Err(fault.to_string()),
    };
    (id, article)
}
