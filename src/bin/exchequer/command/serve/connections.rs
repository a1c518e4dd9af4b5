//! Accepting connections, with limits on their number and on the time each may last.
//!
//! A connection is closed when the head of a request does not arrive in time, when its lifetime is
//! over, and soon after the service is told to end. So clients that are slow, that stop halfway or
//! that do not read the answer occupy a connection for a limited time only.

use super::problem::Problem;
use axum::Router;
use axum::body::to_bytes;
use axum::response::IntoResponse;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use std::io;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tokio::time::{sleep, timeout};

/// How many connections there may be, and how long each may last.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// How many at a time.
    pub connections: usize,
    /// How long one may take to send the head of a request, and how long it may be idle.
    pub head: Duration,
    /// How long one is kept before it takes no more requests.
    pub lifetime: Duration,
    /// How long its last request may then take.
    pub closing: Duration,
    /// How long requests in progress may still take when the service is told to end.
    pub shutdown: Duration,
}

/// At most this many clients at a time get the answer that there are too many connections; others
/// are disconnected without one.
const REFUSED_AT_ONCE: usize = 64;

/// How long sending that answer may take.
const REFUSAL_TIMEOUT: Duration = Duration::from_secs(1);

/// The most bytes of a request's head: request line and headers together.
const LONGEST_HEAD: usize = 64 * 1024;

/// How long to wait after the system could not accept a connection, as when it is out of file
/// handles.
const ACCEPT_PAUSE: Duration = Duration::from_millis(100);

/// How many connections the system keeps until they are accepted. Where more come at once, it drops
/// some in a way that their clients do not notice, so it is far more than the usual 128. The system
/// has a limit of its own, on Linux `net.core.somaxconn`.
const MOST_WAITING: u32 = 4096;

/// Listens at an address.
pub fn listener(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = if address.is_ipv4() { TcpSocket::new_v4() } else { TcpSocket::new_v6() }?;
    // On Windows it would let other programs listen at the same address.
    #[cfg(not(windows))]
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    socket.listen(MOST_WAITING)
}

/// Serves until `told_to_end`, and then for as long as requests in progress may take.
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
                        let refusal = timeout(REFUSAL_TIMEOUT, refused(stream, limits.connections));
                        tokio::spawn(holding(place, refusal));
                    }
                }
            },
            Err(error) if is_of_the_client(&error) => {}
            Err(_) => sleep(ACCEPT_PAUSE).await,
        }
    }
    drop((listener, ended));
    // Each connection holds a receiver until it has ended.
    let _ = end.send(());
    let _ = timeout(limits.shutdown, end.closed()).await;
}

/// Does some work while it holds a place.
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
    let closing = tokio::select! {
        // An error is the client's, and has been answered where that was possible.
        _ = served.as_mut() => return,
        () = sleep(limits.lifetime) => limits.closing,
        _ = ended.changed() => limits.shutdown,
    };
    served.as_mut().graceful_shutdown();
    let _ = timeout(closing, served).await;
}

/// Answers that there are too many connections, without waiting for a request.
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
    // Closing with unread input would reset the connection, and the client could lose the answer.
    let mut unread = [0; 4096];
    while stream.read(&mut unread).await? > 0 {}
    Ok(())
}

/// Whether accepting failed because the client has gone already.
fn is_of_the_client(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
    matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset)
}
