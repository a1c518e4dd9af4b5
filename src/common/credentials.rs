//! Removing user names and passwords from addresses.
//!
//! `"https://kari:secret@cms.example/a"` is shown as `"https://cms.example/a"`.

use std::borrow::Cow;

/// The address without user name and password, so that it can be shown. Other text is unchanged,
/// such as an address without them or a file name.
///
/// ```
/// use exchequer::article::without_credentials;
///
/// let shown = without_credentials("https://kari:secret@cms.example/a@b");
/// assert_eq!(shown, "https://cms.example/a@b");
/// assert_eq!(without_credentials("drafts/a@b.txt"), "drafts/a@b.txt");
/// ```
#[must_use]
pub fn without_credentials(address: &str) -> Cow<'_, str> {
    let Some((scheme, rest)) = address.split_once("://") else { return Cow::Borrowed(address) };
    // Browsers treat a backslash like a slash.
    let end = rest.find(['/', '?', '#', '\\']).unwrap_or(rest.len());
    let (authority, path) = rest.split_at_checked(end).unwrap_or((rest, ""));
    match authority.rsplit_once('@') {
        Some((_, host)) => Cow::Owned(format!("{scheme}://{host}{path}")),
        None => Cow::Borrowed(address),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn user_and_password_go_and_everything_else_stays() {
        for (address, shown) in [
            ("https://u:p@cms.example:8443/a?b=c@d#e", "https://cms.example:8443/a?b=c@d#e"),
            ("https://token@cms.example", "https://cms.example"),
            ("https://u:p@ss@cms.example/", "https://cms.example/"),
            ("https://u:p@[::1]:80\\x@y", "https://[::1]:80\\x@y"),
            ("https://medium.example/@kari/post", "https://medium.example/@kari/post"),
            ("https://cms.example?mail=a@b", "https://cms.example?mail=a@b"),
            ("kari@avis.example", "kari@avis.example"),
            ("", ""),
        ] {
            assert_eq!(without_credentials(address), shown);
        }
    }
}
