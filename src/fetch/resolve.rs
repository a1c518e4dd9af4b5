//! Looking up the names of hosts, with an error that can be told by its type.
//!
//! The system's own look-up is used, as it would be anyway; only its failure is given a type here,
//! so that no message has to be read to know that there is no network, or no such host.

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use std::io;
use std::net::ToSocketAddrs;

/// A name that leads to no address.
#[derive(Debug, thiserror::Error)]
#[error("no address for {name}")]
pub(super) struct NoAddress {
    name: String,
    #[source]
    reason: io::Error,
}

/// The look-up of the system.
#[derive(Debug)]
pub(super) struct System;

impl Resolve for System {
    fn resolve(&self, name: Name) -> Resolving {
        let name = name.as_str().to_owned();
        Box::pin(async move {
            let asked = name.clone();
            // The system's look-up waits.
            let found =
                tokio::task::spawn_blocking(move || (asked.as_str(), 0).to_socket_addrs()).await;
            let found = found.unwrap_or_else(|stopped| Err(io::Error::other(stopped)));
            let addresses = found.map_err(|reason| NoAddress { name, reason })?;
            Ok(Box::new(addresses) as Addrs)
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
        let Err(error) = System.resolve(name).await else { panic!() };
        assert!(error.is::<NoAddress>(), "{error}");
        let found = System.resolve(Name::from_str("localhost").unwrap()).await.unwrap();
        assert!(found.into_iter().all(|address| address.ip().is_loopback()));
    }

    #[tokio::test]
    async fn a_request_to_such_a_name_says_so() {
        let client = http::client(reqwest::Client::builder().no_proxy()).unwrap();
        let error = client.get(format!("http://{}/", nowhere())).send().await.unwrap_err();
        assert!(matches!(http::cause(&error), Cause::NoSuchHost(_)), "{error:?}");
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        drop(listener);
        let error = client.get(format!("http://127.0.0.1:{port}/")).send().await.unwrap_err();
        assert!(matches!(http::cause(&error), Cause::Unreachable(_)), "{error:?}");
    }
}
