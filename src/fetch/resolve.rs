//! Looking up the names of hosts, with errors that are told apart by their types.
//!
//! The system's resolver is used, as it would be anyway. Its failure gets a type here, so that no
//! message has to be parsed to know that there is no network, or no such host. A name that resolves
//! to this machine or into a private network is refused unless private addresses are allowed:
//! whoever controls a name could otherwise make us ask machines that only we can reach. The
//! connection is made to the addresses that were checked, without a second look-up.

use super::public::is_public;
use reqwest::Url;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use std::collections::BTreeSet;
use std::env;
use std::io;
use std::net::{IpAddr, SocketAddr, ToSocketAddrs};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// A name that leads to no address.
#[derive(Debug, thiserror::Error)]
#[error("no address for {name}")]
pub(super) struct NoAddress {
    name: String,
    #[source]
    reason: io::Error,
}

/// A name that resolves to this machine or into a private network, which is not allowed.
#[derive(Debug, thiserror::Error)]
#[error("{name} leads to {address}")]
pub(super) struct PrivateAddress {
    name: String,
    address: IpAddr,
}

/// The system's resolver. Clones allow the same.
#[derive(Clone, Debug, Default)]
pub(super) struct System {
    allows_private: Arc<AtomicBool>,
    /// The hosts of the proxies in the environment, in small letters.
    proxies: Arc<BTreeSet<String>>,
}

impl System {
    /// A resolver that refuses private addresses, except for the names of the proxies in the
    /// environment.
    pub(super) fn new() -> Self {
        const NAMES: [&str; 3] = ["http_proxy", "https_proxy", "all_proxy"];
        let values =
            NAMES.into_iter().flat_map(|name| [env::var(name), env::var(name.to_uppercase())]);
        let proxies = values.flatten().filter_map(|value| proxy_host(&value)).collect();
        Self { proxies: Arc::new(proxies), ..Self::default() }
    }

    /// Allows private addresses from now on, in all clones.
    pub(super) fn allow_private(&self) {
        self.allows_private.store(true, Ordering::Relaxed);
    }

    fn allows(&self, name: &str) -> bool {
        self.allows_private.load(Ordering::Relaxed)
            || self.proxies.contains(&name.to_ascii_lowercase())
    }
}

/// The host of a proxy in small letters; the proxy may be written without a scheme.
fn proxy_host(value: &str) -> Option<String> {
    let url = Url::parse(value).ok().filter(Url::has_host);
    let url = url.or_else(|| Url::parse(&format!("http://{value}")).ok())?;
    url.host_str().map(str::to_ascii_lowercase)
}

impl Resolve for System {
    fn resolve(&self, name: Name) -> Resolving {
        let name = name.as_str().to_owned();
        let allows = self.allows(&name);
        Box::pin(async move {
            let asked = name.clone();
            // The system's resolver blocks.
            let found =
                tokio::task::spawn_blocking(move || (asked.as_str(), 0).to_socket_addrs()).await;
            let found = found.unwrap_or_else(|stopped| Err(io::Error::other(stopped)));
            let all: Vec<SocketAddr> = match found {
                Ok(addresses) => addresses.collect(),
                Err(reason) => return Err(NoAddress { name, reason }.into()),
            };
            let fit = all.iter().copied().filter(|one| allows || is_public(one.ip()));
            let fit: Vec<SocketAddr> = fit.collect();
            match all.first().filter(|_| fit.is_empty()) {
                Some(first) => Err(PrivateAddress { name, address: first.ip() }.into()),
                None => Ok(Box::new(fit.into_iter()) as Addrs),
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::http;
    use super::super::outcome::Cause;
    use super::*;
    use std::str::FromStr;

    /// A label of more than 63 letters is no name, which the system knows without asking anybody.
    fn nowhere() -> String {
        format!("{}.example", "a".repeat(64))
    }

    #[tokio::test]
    async fn a_name_that_leads_nowhere_is_told_by_the_type_of_the_error() {
        let name = Name::from_str(&nowhere()).unwrap();
        let Err(error) = System::new().resolve(name).await else { panic!() };
        assert!(error.is::<NoAddress>(), "{error}");
    }

    #[tokio::test]
    async fn a_name_that_leads_to_this_machine_is_refused_unless_that_is_asked_for() {
        let localhost = || Name::from_str("localhost").unwrap();
        let system = System::new();
        let Err(error) = system.resolve(localhost()).await else { panic!() };
        assert!(error.is::<PrivateAddress>(), "{error}");
        let through_proxy =
            System { proxies: Arc::new(BTreeSet::from(["localhost".to_owned()])), ..System::new() };
        assert!(through_proxy.resolve(localhost()).await.is_ok());
        assert!(through_proxy.allows("LocalHost") && !through_proxy.allows("localhost.example"));
        system.clone().allow_private();
        let found = system.resolve(localhost()).await.unwrap();
        assert!(found.into_iter().all(|address| address.ip().is_loopback()));
    }

    #[test]
    fn the_host_of_a_proxy_is_found_however_it_is_written() {
        for (value, host) in [
            ("http://localhost:3128", Some("localhost")),
            ("proxy.corp:8080", Some("proxy.corp")),
            ("socks5://kari:secret@Proxy.corp", Some("proxy.corp")),
            ("", None),
        ] {
            assert_eq!(proxy_host(value).as_deref(), host, "{value}");
        }
    }

    #[tokio::test]
    async fn a_request_to_such_a_name_says_so() {
        let client = http::client(reqwest::Client::builder().no_proxy(), System::new()).unwrap();
        let error = client.get(format!("http://{}/", nowhere())).send().await.unwrap_err();
        assert!(matches!(http::cause(&error), Cause::NoSuchHost(_)), "{error:?}");
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        drop(listener);
        let error = client.get(format!("http://127.0.0.1:{port}/")).send().await.unwrap_err();
        assert!(matches!(http::cause(&error), Cause::Unreachable(_)), "{error:?}");
    }
}
