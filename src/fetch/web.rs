//! An article from an address of the web.
//!
//! ```no_run
//! use exchequer::Checker;
//! use exchequer::fetch::{Client, web};
//!
//! # async fn check() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::new("2026-11-22".parse()?)?;
//! let clipping = web::clipping(&client, "https://www.example.org/2023/08/03/fines").await?;
//! println!("{clipping}");
//! println!("{}", Checker::new().check(&clipping.article).to_text());
//! # Ok(())
//! # }
//! ```
//!
//! A page is asked for once, under the client's name and within its limits, and without cookies. It
//! is asked for at any literal IP address; a name that resolves to this machine or into a private
//! network is refused unless the client [allows it](Client::allow_private_addresses). Redirects are
//! followed within the same site only: the same host, with or without "www.", and never from an
//! encrypted connection to one that is not. What a script writes, or a paywall hides, is not there;
//! then the page must be saved from a browser.

use crate::Error;
use crate::article::page::LONGEST_BYTES;
use crate::article::{Clipping, Page, without_credentials};
use crate::fetch::{self, Cause, Client, cause_of};
use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderName, LOCATION};
use reqwest::{Response, StatusCode, Url};

/// Why there is no article from an address.
#[derive(Debug, thiserror::Error)]
pub(crate) enum WebError {
    /// Not an address of the web.
    #[error("{0}: no address of the web; one begins with https:// or http://")]
    Address(String),
    /// There was no answer, or none that is a page.
    #[error("{address}: {cause}; save the page from a browser and give the file")]
    Unanswered {
        /// The address that was asked, which a redirect may have led to.
        address: String,
        /// What was in the way.
        #[source]
        cause: Cause,
    },
    /// The server sends us to another site.
    #[error("{address}: it leads to {to}; if that is the article, give that address")]
    Elsewhere {
        /// The address that was asked.
        address: String,
        /// Where it leads.
        to: String,
    },
    /// The server sends us round and round.
    #[error("{0}: it leads from one address to the next without end; give the file")]
    Moves(String),
    /// Something that is neither HTML nor plain text.
    #[error(
        "{address}: {found}, neither HTML nor plain text; save the article as text and give the file"
    )]
    ContentType {
        /// The address that was asked.
        address: String,
        /// What the server says it is.
        found: String,
    },
    /// A page or text file without an article.
    #[error("{address}: {error}")]
    NoArticle {
        /// The address that was asked.
        address: String,
        /// Why there is none.
        #[source]
        error: Error,
    },
}

impl WebError {
    /// Whether nothing came that could be used.
    pub(crate) const fn is_network(&self) -> bool {
        matches!(self, Self::Unanswered { .. })
    }

    /// Whether no article is there, or there is no such address.
    pub(crate) const fn is_article(&self) -> bool {
        !self.is_network()
    }
}

/// How often a server may send us on.
const MOST_MOVES: usize = 5;

/// The article at an address, called by that address. A user name and password in it are sent to
/// that server, and shown nowhere.
///
/// # Errors
///
/// [`Error::is_network`] where no page came, [`Error::is_article`] where there is no article in it;
/// either names the address and the way out.
pub async fn clipping(client: &Client, address: &str) -> Result<Clipping, Error> {
    let mut url = parsed(address)?;
    for _ in 0..=MOST_MOVES {
        let asked = client
            .http
            .get(url.clone())
            .header(ACCEPT, "text/html,application/xhtml+xml,text/plain;q=0.8");
        let answer = asked.timeout(client.limits.timeout).send().await;
        let response = answer.map_err(|error| unanswered(&url, cause_of(&error)))?;
        match response.status() {
            StatusCode::OK => return Ok(read(client, &url, response).await?),
            status if status.is_redirection() => url = followed(&url, &response)?,
            status => return Err(unanswered(&url, Cause::Status(status.as_u16())).into()),
        }
    }
    Err(WebError::Moves(shown(&url)).into())
}

/// [`clipping`] for programs without an async runtime.
///
/// # Errors
///
/// As [`clipping`]; [`Error::is_runtime`] where it would stall a runtime.
#[cfg(feature = "blocking")]
pub fn clipping_blocking(client: &Client, address: &str) -> Result<Clipping, Error> {
    crate::fetch::blocking(clipping(client, address))
}

fn parsed(address: &str) -> Result<Url, WebError> {
    let url =
        Url::parse(address.trim()).ok().filter(|url| matches!(url.scheme(), "http" | "https"));
    // In text that is no URL, a password can be anywhere before the last "@".
    let shown = address.rsplit_once('@').map_or(address, |(_, host)| host);
    url.ok_or_else(|| WebError::Address(shown.to_owned()))
}

/// An address as it may be shown: without user name and password.
fn shown(url: &Url) -> String {
    without_credentials(url.as_str()).into_owned()
}

fn unanswered(url: &Url, cause: Cause) -> WebError {
    WebError::Unanswered { address: shown(url), cause }
}

/// Where the server sends us, if that is the same site.
fn followed(from: &Url, response: &Response) -> Result<Url, WebError> {
    let to = header(response, &LOCATION).and_then(|to| from.join(&to).ok());
    let to = to.ok_or_else(|| unanswered(from, Cause::Status(response.status().as_u16())))?;
    if is_same_site(from, &to) {
        return Ok(to);
    }
    Err(WebError::Elsewhere { address: shown(from), to: shown(&to) })
}

fn is_same_site(from: &Url, to: &Url) -> bool {
    let bare =
        |url: &Url| url.host_str().map(|host| host.strip_prefix("www.").unwrap_or(host).to_owned());
    let is_as_safe = match (from.scheme(), to.scheme()) {
        ("http", "https") => from.port().is_none() && to.port().is_none(),
        (before, after) => {
            before == after && from.port_or_known_default() == to.port_or_known_default()
        }
    };
    is_as_safe && bare(from).is_some() && bare(from) == bare(to)
}

async fn read(client: &Client, url: &Url, response: Response) -> Result<Clipping, WebError> {
    let content_type = header(&response, &CONTENT_TYPE);
    let kind =
        content_type.as_deref().and_then(|header| header.split(';').next()).unwrap_or("text/html");
    let kind = kind.trim().to_ascii_lowercase();
    let address = shown(url);
    match kind.as_str() {
        "text/html" | "application/xhtml+xml" => {
            let page = Page::new(body(client, url, response).await?).address(&*address);
            let page = content_type.into_iter().fold(page, Page::content_type);
            page.clip().map_err(|error| WebError::NoArticle { address, error })
        }
        "text/plain" => {
            let text = Clipping::from_text(&body(client, url, response).await?);
            let mut clipping =
                text.map_err(|error| WebError::NoArticle { address: address.clone(), error })?;
            clipping.article = clipping.article.id(address);
            Ok(clipping)
        }
        _ => Err(WebError::ContentType { address, found: kind }),
    }
}

/// The answer's body, if it is no longer than a page may be.
async fn body(client: &Client, url: &Url, response: Response) -> Result<Vec<u8>, WebError> {
    let longest = LONGEST_BYTES.min(client.limits.largest);
    fetch::body(response, longest).await.map_err(|cause| unanswered(url, cause))
}

fn header(response: &Response, name: &HeaderName) -> Option<String> {
    response.headers().get(name)?.to_str().ok().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_site_is_followed_and_no_other() {
        let is_followed =
            |from, to| is_same_site(&Url::parse(from).unwrap(), &Url::parse(to).unwrap());
        assert!(is_followed("http://avis.dk/a", "https://www.avis.dk/a"));
        assert!(is_followed("https://www.avis.dk/a", "https://avis.dk/b"));
        assert!(is_followed("http://127.0.0.1:8080/a", "http://127.0.0.1:8080/b"));
        for (from, to) in [
            ("https://avis.dk/a", "http://avis.dk/a"),
            ("https://avis.dk/a", "https://samtykke.example/a"),
            ("https://avis.dk/a", "https://login.avis.dk/a"),
            ("https://avis.dk/a", "https://avis.dk:8443/a"),
            ("http://avis.dk:8080/a", "https://avis.dk/a"),
            ("https://avis.dk/a", "file:///etc/passwd"),
        ] {
            assert!(!is_followed(from, to), "{from} {to}");
        }
    }
}
