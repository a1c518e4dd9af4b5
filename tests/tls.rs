//! Servers on loopback with certificates that are good, bad or missing, and names that resolve to
//! this machine, asked by the command.

// A test's helpers may fail it.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, date_time_ymd};
use rustls::pki_types::PrivateKeyDer;
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use std::fs;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Command, Output};
use std::sync::Arc;
use std::thread;

const PAGE: &str = include_str!("../examples/articles/omsk.html");

/// An authority that the command is told to trust.
struct Authority {
    issuer: Issuer<'static, KeyPair>,
    /// Its certificate, in a file.
    file: PathBuf,
}

impl Authority {
    fn new(name: &str) -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.distinguished_name.push(DnType::CommonName, name);
        let key = KeyPair::generate().unwrap();
        let certificate = params.self_signed(&key).unwrap();
        let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.pem"));
        fs::write(&file, certificate.pem()).unwrap();
        Self { issuer: Issuer::new(params, key), file }
    }

    /// The port of a server with a certificate that this authority signed.
    fn server(&self, names: &[&str], change: impl FnOnce(&mut CertificateParams)) -> u16 {
        let (mut params, key) = (params(names), KeyPair::generate().unwrap());
        change(&mut params);
        let certificate = params.signed_by(&key, &self.issuer).unwrap();
        encrypted(certificate.der().clone(), &key)
    }

    /// Takes the text of a page, trusting this authority and no other.
    fn asked(&self, url: &str, options: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_exchequer"));
        for proxy in ["https_proxy", "http_proxy", "all_proxy"] {
            command.env_remove(proxy).env_remove(proxy.to_uppercase());
        }
        command.env_remove("SSL_CERT_DIR").env("SSL_CERT_FILE", &self.file);
        command.arg("text").arg(url).args(options).output().unwrap()
    }

    /// What is said of a server that is refused.
    fn refusal(&self, port: u16) -> String {
        let output = self.asked(&format!("https://localhost:{port}/a"), &["--allow-private"]);
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{said}");
        said
    }
}

fn params(names: &[&str]) -> CertificateParams {
    CertificateParams::new(names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>()).unwrap()
}

fn encrypted(certificate: rustls::pki_types::CertificateDer<'static>, key: &KeyPair) -> u16 {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let key = PrivateKeyDer::Pkcs8(key.serialize_der().into());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate], key)
        .unwrap();
    let config = Arc::new(config);
    served(move |stream| {
        let connection = ServerConnection::new(config.clone()).unwrap();
        answer(StreamOwned::new(connection, stream));
    })
}

fn served(serve: impl Fn(TcpStream) + Send + 'static) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    thread::spawn(move || listener.incoming().map_while(Result::ok).for_each(serve));
    port
}

/// Sends the page, or redirects from "/to/PLACE" to the place.
fn answer(mut stream: impl Read + Write) {
    let mut request = [0; 4096];
    let Ok(read) = stream.read(&mut request) else { return };
    let request = String::from_utf8_lossy(&request[..read]).into_owned();
    let path = request.split(' ').nth(1).unwrap_or_default();
    let length = PAGE.len();
    let answer = match path.strip_prefix("/to/") {
        Some(place) => {
            format!("HTTP/1.1 302 Found\r\nLocation: {place}\r\nContent-Length: 0\r\n\r\n")
        }
        None => format!(
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {length}\r\n\r\n{PAGE}"
        ),
    };
    let _ = stream.write_all(answer.as_bytes());
    let _ = stream.flush();
}

#[test]
fn a_good_certificate_is_trusted_and_bad_ones_are_refused_by_their_fault() {
    let authority = Authority::new("trusted");
    let good = authority.server(&["localhost"], |_| {});
    let output = authority.asked(&format!("https://localhost:{good}/a"), &["--allow-private"]);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(0), "{said}");
    let stranger = Authority::new("stranger").server(&["localhost"], |_| {});
    let own_key = KeyPair::generate().unwrap();
    let self_signed = params(&["localhost"]).self_signed(&own_key).unwrap();
    for (port, fault) in [
        (authority.server(&["other.example"], |_| {}), "NotValidForName"),
        (
            authority.server(&["localhost"], |one| one.not_after = date_time_ymd(2020, 1, 1)),
            "Expired",
        ),
        (
            authority.server(&["localhost"], |one| one.not_before = date_time_ymd(2090, 1, 1)),
            "NotValidYet",
        ),
        (stranger, "UnknownIssuer"),
        (encrypted(self_signed.der().clone(), &own_key), "UnknownIssuer"),
        (served(answer), "InvalidContentType"),
    ] {
        let said = authority.refusal(port);
        let joined = said.replace(' ', "").to_lowercase();
        assert!(joined.contains(&fault.to_lowercase()), "{fault}: {said}");
    }
}

#[test]
fn a_name_that_leads_to_this_machine_is_refused_unless_asked_for() {
    let authority = Authority::new("names");
    let port = served(answer);
    let named = format!("http://localhost:{port}/a");
    let refused = authority.asked(&named, &[]);
    let said = String::from_utf8(refused.stderr).unwrap();
    assert_eq!((refused.status.code(), refused.stdout.len()), (Some(2), 0));
    assert!(said.contains("localhost leads to") && said.contains("allow"), "{said}");
    assert_eq!(authority.asked(&named, &["--allow-private"]).status.code(), Some(0));
    // A literal IP address is always allowed.
    let written = format!("http://127.0.0.1:{port}/a");
    assert_eq!(authority.asked(&written, &[]).status.code(), Some(0));
}

#[test]
fn a_page_that_moves_there_is_not_followed() {
    let authority = Authority::new("moves");
    let (port, other) = (served(answer), served(answer));
    for (from, to) in [
        ("127.0.0.1", format!("http://localhost:{port}/a")),
        ("127.0.0.1", format!("http://127.0.0.1:{other}/a")),
        ("127.0.0.1", "http://169.254.169.254/latest/meta-data".to_owned()),
        ("127.0.0.1", "http://kari:secret@[::1]/a".to_owned()),
        ("localhost", format!("http://127.0.0.1:{port}/a")),
    ] {
        let url = format!("http://{from}:{port}/to/{to}");
        let options: &[&str] = if from == "localhost" { &["--allow-private"] } else { &[] };
        let output = authority.asked(&url, options);
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{said}");
        assert!(said.contains("it leads to"), "{said}");
    }
}

#[test]
fn a_password_in_an_address_is_shown_nowhere() {
    let authority = Authority::new("passwords");
    let port = served(answer);
    for path in ["a", "to/http://kari:s3cret@127.0.0.1:1/b", "to/ftp://x"] {
        let url = format!("http://kari:s3cret@127.0.0.1:{port}/{path}");
        let output = authority.asked(&url, &["--format", "json"]);
        let all = [output.stdout, output.stderr].concat();
        let all = String::from_utf8(all).unwrap();
        // The password in the path is not one of the address.
        let all = all.replace("/to/http://kari:s3cret@", "/to/");
        assert!(!all.contains("s3cret") && all.contains("127.0.0.1"), "{all}");
    }
}
