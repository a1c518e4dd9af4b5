//! Which requests are accepted: those that name the service by an allowed host, and that do not
//! come from a page of another site.
//!
//! A page in a browser can send requests to any address, this machine's included. The browser
//! states the page's site in `Origin`, which stops cross-site requests. It states the name that the
//! page used for the service in `Host`, which stops DNS rebinding: a name of an attacker's that
//! resolves to this machine is not an allowed host.

use super::problem::Problem;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, Method, StatusCode, header, uri::Authority};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use std::net::IpAddr;
use std::sync::Arc;

/// What the options allow in addition to local names, IP addresses and the service's own page.
#[derive(Debug)]
pub struct Admission {
    /// Origins of pages that may send articles.
    pub origins: Vec<HeaderValue>,
    /// Names of the service that requests may give in `Host`.
    pub hosts: Vec<String>,
}

/// Answers a request that is not allowed with the option that would allow it.
pub async fn admit(
    State(admission): State<Arc<Admission>>,
    request: Request,
    next: Next,
) -> Response {
    match admission.refusal(&request) {
        Some(problem) => problem.into_response(),
        None => next.run(request).await,
    }
}

impl Admission {
    fn refusal(&self, request: &Request) -> Option<Problem> {
        let Some(authority) = authority(request) else {
            return Some(Problem::new(StatusCode::BAD_REQUEST, "the request has no valid Host"));
        };
        if !self.knows(authority.host()) {
            let detail = format!(
                "`{}` is no name of this service; start it with --allow-host to make it one",
                authority.host()
            );
            return Some(Problem::new(StatusCode::MISDIRECTED_REQUEST, detail));
        }
        // Reading has no effects, and browsers do not show the answer to pages of other origins.
        if matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS) {
            return None;
        }
        let origin = request.headers().get(header::ORIGIN)?;
        if self.origins.contains(origin) || is_own(origin, &authority) {
            return None;
        }
        let origin = origin.to_str().unwrap_or("that origin");
        let detail = format!(
            "pages of {origin} may not send articles; start the service with --allow-origin to \
             allow them"
        );
        Some(Problem::new(StatusCode::FORBIDDEN, detail))
    }

    /// Whether the host is an IP address, a name of this machine or one from the options. Any other
    /// name can be an attacker's.
    fn knows(&self, host: &str) -> bool {
        let bare = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
        let host = host.strip_suffix('.').unwrap_or(host).to_ascii_lowercase();
        bare.parse::<IpAddr>().is_ok()
            || host == "localhost"
            || host.ends_with(".localhost")
            || self.hosts.iter().any(|known| known.eq_ignore_ascii_case(&host))
    }
}

/// The host and port by which the client calls the service.
fn authority(request: &Request) -> Option<Authority> {
    if let Some(authority) = request.uri().authority() {
        return Some(authority.clone());
    }
    let mut hosts = request.headers().get_all(header::HOST).iter();
    let host = hosts.next().filter(|_| hosts.next().is_none())?;
    let authority: Authority = host.to_str().ok()?.parse().ok()?;
    (!authority.as_str().contains('@')).then_some(authority)
}

/// Whether a page is the service's own.
fn is_own(origin: &HeaderValue, authority: &Authority) -> bool {
    let site = origin.to_str().ok().and_then(|origin| origin.split_once("://"));
    site.is_some_and(|(scheme, site)| {
        matches!(scheme, "http" | "https") && site.eq_ignore_ascii_case(authority.as_str())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::arguments::origin;
    use axum::body::Body;

    fn status(method: &str, headers: &[(&str, &str)]) -> Option<u16> {
        let admission = Admission {
            origins: vec![origin("https://cms.example").unwrap()],
            hosts: vec!["checker.example".to_owned()],
        };
        let mut request = Request::builder().method(method).uri("/check");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let refusal = admission.refusal(&request.body(Body::empty()).unwrap());
        refusal.map(|problem| problem.into_response().status().as_u16())
    }

    #[test]
    fn addresses_localhost_and_allowed_names_are_names_of_the_service() {
        for host in [
            "127.0.0.1:8080",
            "[::1]:8080",
            "192.168.1.5",
            "localhost",
            "LOCALHOST:80",
            "localhost.:80",
            "cms.localhost:8080",
            "checker.example",
            "Checker.Example:443",
        ] {
            assert_eq!(status("GET", &[("host", host)]), None, "{host}");
        }
        for host in [
            "attacker.example",
            "localhost.attacker.example",
            "127.0.0.1.attacker.example",
            "notlocalhost",
            "[::1",
            "user@127.0.0.1",
            "127.0.0.1 ",
            "",
            "0x7f.1",
        ] {
            assert!(status("GET", &[("host", host)]).is_some(), "{host}");
        }
        assert_eq!(status("GET", &[]), Some(400));
        assert_eq!(status("GET", &[("host", "localhost"), ("host", "localhost")]), Some(400));
    }

    #[test]
    fn pages_of_other_sites_send_nothing_unless_allowed() {
        let posted = |origin| status("POST", &[("host", "localhost:8080"), ("origin", origin)]);
        for allowed in ["http://localhost:8080", "https://localhost:8080", "https://cms.example"] {
            assert_eq!(posted(allowed), None, "{allowed}");
        }
        for refused in [
            "null",
            "http://localhost:9999",
            "http://localhost",
            "https://attacker.example",
            "http://cms.example",
            "https://cms.example.attacker.example",
            "file://localhost:8080",
        ] {
            assert_eq!(posted(refused), Some(403), "{refused}");
        }
        assert_eq!(status("POST", &[("host", "localhost")]), None, "no browser, no page");
    }

    #[test]
    fn an_origin_is_written_as_browsers_write_it() {
        assert_eq!(origin("https://CMS.example:8443").unwrap(), "https://cms.example:8443");
        for bad in
            ["cms.example", "https://cms.example/", "https://", "ftp://a", "https://a@b", "*"]
        {
            assert!(origin(bad).unwrap_err().contains("without a path"), "{bad}");
        }
    }
}
