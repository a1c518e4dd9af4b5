//! Accepting connections, few at a time and none for ever.
//!
//! A connection ends when no whole head of a request came in time, be it half-sent or not begun,
//! when it has lasted long, and soon after the service is told to end. So clients that are slow,
//! that stop in the middle or that read no answer cost a place for a while, and no more.

use super::problem::Problem;
use axum::Router;
use axum::body::to_bytes;
use axum::response::IntoResponse;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use std::io;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tokio::time::{sleep, timeout};

/// How many connections, and for how long.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// How many at a time.
    pub connections: usize,
    /// How long one may take to send the head of a request, and stay open without one.
    pub head: Duration,
    /// How long one lasts before it is told to end.
    pub life: Duration,
    /// How long one may take to end then.
    pub ending: Duration,
    /// How long the requests at hand may take when the service is told to end.
    pub last_orders: Duration,
}

/// So many clients at most are told at a time that there is no place for them.
const REFUSED_AT_ONCE: usize = 64;

/// How long telling that may take.
const REFUSING: Duration = Duration::from_secs(1);

/// The most bytes of a head: headers and address together.
const LONGEST_HEAD: usize = 64 * 1024;

/// How long to wait where no connection can be accepted, for want of file handles.
const BREATH: Duration = Duration::from_millis(100);

/// Serves until `told_to_end`, and then for as long as the requests at hand may take.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    limits: Limits,
    told_to_end: impl Future<Output = ()>,
) {
    let places = Arc::new(Semaphore::new(limits.connections.min(Semaphore::MAX_PERMITS)));
    let refusals = Arc::new(Semaphore::new(REFUSED_AT_ONCE));
    let (end, ended) = watch::channel(());
    let mut told_to_end = pin!(told_to_end);
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            () = told_to_end.as_mut() => break,
        };
        match accepted {
            Ok((stream, _)) => match Arc::clone(&places).try_acquire_owned() {
                Ok(place) => {
                    let connection = connection(stream, router.clone(), limits, ended.clone());
                    tokio::spawn(holding(place, connection));
                }
                Err(_) => {
                    if let Ok(place) = Arc::clone(&refusals).try_acquire_owned() {
                        let refusal = timeout(REFUSING, refused(stream, limits.connections));
                        tokio::spawn(holding(place, refusal));
                    }
                }
            },
            Err(error) if is_of_the_client(&error) => {}
            Err(_) => sleep(BREATH).await,
        }
    }
    drop((listener, ended));
    // Each connection holds a receiver until it has ended.
    let _ = end.send(());
    let _ = timeout(limits.last_orders, end.closed()).await;
}

async fn holding(place: OwnedSemaphorePermit, work: impl Future) {
    work.await;
    drop(place);
}

async fn connection(
    stream: TcpStream,
    router: Router,
    limits: Limits,
    mut ended: watch::Receiver<()>,
) {
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(limits.head).max_buf_size(LONGEST_HEAD);
    let served = http.serve_connection(TokioIo::new(stream), TowerToHyperService::new(router));
    let mut served = pin!(served);
    let ending = tokio::select! {
        // What went wrong is the client's doing, and told to it where that was possible.
        _ = served.as_mut() => return,
        () = sleep(limits.life) => limits.ending,
        _ = ended.changed() => limits.last_orders,
    };
    served.as_mut().graceful_shutdown();
    let _ = timeout(ending, served).await;
}

/// Says that there are too many connections, to whomever it may concern.
async fn refused(mut stream: TcpStream, connections: usize) -> io::Result<()> {
    let detail = format!(
        "there are {connections} connections already; try again, or start the service with a larger \
         --max-connections"
    );
    let (parts, body) = Problem::busy(detail).into_response().into_parts();
    let body = to_bytes(body, LONGEST_HEAD).await.map_err(io::Error::other)?;
    let mut answer = format!("HTTP/1.1 {}\r\n", parts.status).into_bytes();
    for (name, value) in &parts.headers {
        answer.extend([name.as_str().as_bytes(), b": ", value.as_bytes(), b"\r\n"].concat());
    }
    let length = body.len();
    answer.extend(format!("content-length: {length}\r\nconnection: close\r\n\r\n").into_bytes());
    answer.extend(&body);
    stream.write_all(&answer).await?;
    stream.shutdown().await?;
    // With something unread, closing would take the answer back.
    let mut unread = [0; 4096];
    while stream.read(&mut unread).await? > 0 {}
    Ok(())
}

fn is_of_the_client(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
    matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset)
}
