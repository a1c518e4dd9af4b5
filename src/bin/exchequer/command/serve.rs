//! `exchequer serve`: articles in and reports out by HTTP, for plug-ins of content systems.
//!
//! ```text
//! curl --data-binary @article.txt -H 'Content-Type: text/plain' 'http://127.0.0.1:8080/check?date=2023-08'
//! ```
//!
//! The library does the checking; here requests are parsed and limited, and reports are sent. There
//! is no password: the service is for the machine it runs on, unless `--listen` says otherwise, and
//! pages of other sites cannot use it, unless `--allow-origin` names them.

mod admission;
mod answer;
mod connections;
mod format;
mod limits;
mod openapi;
mod page;
mod problem;
mod question;

use super::lists;
use crate::arguments::ServeOptions;
use crate::supply::Supply;
use crate::supply::clock::Clock;
use crate::supply::live::Reach;
use crate::supply::progress::Watch;
use crate::{Outcome, batch};
use admission::{Admission, admit};
use answer::{Service, check};
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::{Method, header};
use axum::middleware;
use axum::routing::{get, post};
use std::io::{self, Write};
use std::sync::Arc;
use std::time::Duration;
use tokio::runtime;
use tower_http::cors::{AllowOrigin, CorsLayer};

/// How long requests in progress may still take when the service is told to end.
const SHUTDOWN_GRACE: Duration = Duration::from_secs(5);

/// How long a connection is kept before the client has to make another.
const CONNECTION_LIFETIME: Duration = Duration::from_secs(300);

/// Serves until the process is told to end.
pub fn serve(options: &ServeOptions) -> io::Result<Outcome> {
    let runtime = runtime::Builder::new_multi_thread().enable_all().build()?;
    let outcome = runtime.block_on(listen(options));
    runtime.shutdown_background();
    outcome
}

async fn listen(options: &ServeOptions) -> io::Result<Outcome> {
    let listener = connections::listener(options.listen)?;
    let mut out = io::stdout();
    // In one piece: who starts the service may read the address and close the pipe.
    let told =
        format!("exchequer serves http://{}\n{}", listener.local_addr()?, rates_told(options));
    out.write_all(told.as_bytes())?;
    out.flush()?;
    connections::serve(listener, router(options), connections(options), told_to_end()).await;
    Ok(Outcome::Passes)
}

fn connections(options: &ServeOptions) -> connections::Limits {
    // The time limit holds three times: for arriving, for waiting and for checking.
    let closing = Duration::from_secs(options.timeout).saturating_mul(3);
    connections::Limits {
        connections: options.max_connections.get(),
        head: Duration::from_secs(options.header_timeout),
        lifetime: CONNECTION_LIFETIME,
        closing,
        shutdown: SHUTDOWN_GRACE,
    }
}

/// How old the rates are that articles are judged by.
fn rates_told(options: &ServeOptions) -> String {
    let later = if options.live {
        "what an article needs beyond them is asked for"
    } else {
        "later days by the cache, else by indicative rates; `exchequer update` or --live asks for more"
    };
    lists::age_of_rates().map(|age| format!("rates: {age}; {later}\n")).unwrap_or_default()
}

fn router(options: &ServeOptions) -> Router {
    let reach = if options.live { Reach::Online } else { Reach::Offline };
    let service = Service::new(
        Supply::by(Clock::system(), reach, Watch::Nothing),
        limits::Limits {
            articles: options.threads.unwrap_or_else(batch::cores).get(),
            patience: Duration::from_secs(options.timeout),
            bytes: options.max_bytes,
            claims: options.max_claims,
            output: options.max_output,
        },
    );
    let admission =
        Admission { origins: options.allow_origin.clone(), hosts: options.allow_host.clone() };
    let router = Router::new()
        .route("/", get(page::page))
        .route("/check", post(check))
        .route("/openapi.json", get(openapi::openapi))
        .route("/health", get(|| async { "ok\n" }))
        .fallback(problem::not_found)
        .method_not_allowed_fallback(problem::method_not_allowed)
        .layer(DefaultBodyLimit::max(options.max_bytes))
        .with_state(Arc::new(service))
        .layer(middleware::from_fn_with_state(Arc::new(admission), admit));
    if options.allow_origin.is_empty() { router } else { router.layer(cors(options)) }
}

/// Which pages of other origins may send articles and read the answers.
fn cors(options: &ServeOptions) -> CorsLayer {
    CorsLayer::new()
        .allow_origin(AllowOrigin::list(options.allow_origin.clone()))
        .allow_methods([Method::GET, Method::POST])
        .allow_headers([header::ACCEPT, header::CONTENT_TYPE])
}

/// Waits for Ctrl-C, and on Unix for SIGTERM too.
async fn told_to_end() {
    let interrupted = async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    tokio::select! {
        () = interrupted => {}
        () = terminated() => {}
    }
}

#[cfg(unix)]
async fn terminated() {
    use tokio::signal::unix::{SignalKind, signal};
    match signal(SignalKind::terminate()) {
        Ok(mut signal) => {
            signal.recv().await;
        }
        Err(_) => std::future::pending().await,
    }
}

#[cfg(not(unix))]
async fn terminated() {
    std::future::pending().await
}
