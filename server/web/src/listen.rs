//! Takes connections: a bounded number, each for as long as it gets on. What
//! stands still, before a request, in its head, in its body or in its answer,
//! is closed; what is slow and moves is not.

use std::collections::HashMap;
use std::convert::Infallible;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{ConnectInfo, Request};
use hyper::body::{Body as HttpBody, Frame, Incoming, SizeHint};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::time::{Instant, Sleep, sleep};
use tower::ServiceExt as _;

use super::guesser::network;

/// What a connection may take.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// For the head of a request to arrive, and between two requests.
    pub head: Duration,
    /// Without a byte of a body or of an answer getting on.
    pub still: Duration,
    /// For a whole body.
    pub body: Duration,
    /// Open at once.
    pub connections: usize,
    /// Of those, from one network; a proxy on this machine has no such limit.
    pub of_a_network: usize,
    /// For what is under way when the program is told to stop.
    pub farewell: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            head: Duration::from_secs(30),
            still: Duration::from_secs(30),
            // 20 MB at a bad 15 kB a second.
            body: Duration::from_secs(30 * 60),
            // Below the 1,024 files that a system commonly lets a program open.
            connections: 800,
            of_a_network: 200,
            farewell: Duration::from_secs(60),
        }
    }
}

/// Largest head of a request, in bytes.
const LARGEST_HEAD: usize = 64 * 1024;
/// After a connection could not be taken, as when no more files may be opened.
const AFTER_REFUSAL: Duration = Duration::from_millis(100);

/// Answers by `router` until `stop`, then finishes what is under way.
pub async fn serve(listener: TcpListener, router: Router, limits: Limits, stop: impl Future<Output = ()>) {
    let places = Arc::new(Semaphore::new(limits.connections));
    let networks = Arc::<Networks>::default();
    let graceful = GracefulShutdown::new();
    let mut stop = pin!(stop);
    loop {
        let taken = async {
            let place = Arc::clone(&places).acquire_owned().await.map_err(io::Error::other)?;
            listener.accept().await.map(|(stream, peer)| (place, stream, peer))
        };
        let (place, stream, peer) = tokio::select! {
            () = &mut stop => break,
            taken = taken => match taken {
                Ok(taken) => taken,
                Err(error) => {
                    tracing::warn!(%error, "a connection could not be taken");
                    sleep(AFTER_REFUSAL).await;
                    continue;
                }
            },
        };
        // One too many of a network is closed at once.
        let Some(among) = Networks::enter(&networks, peer.ip(), limits.of_a_network) else { continue };
        let connection = graceful.watch(connection(stream, peer, router.clone(), limits));
        tokio::spawn(async move {
            // How a visitor went away is nobody's business.
            drop(connection.await);
            drop((place, among));
        });
    }
    drop(listener);
    if tokio::time::timeout(limits.farewell, graceful.shutdown()).await.is_err() {
        tracing::warn!("told to stop, and some requests took too long to finish");
    }
}

/// One connection, as something to wait for.
fn connection(
    stream: TcpStream,
    peer: SocketAddr,
    router: Router,
    limits: Limits,
) -> impl hyper_util::server::graceful::GracefulConnection<Error = hyper::Error> + Send {
    // Answers leave whole; there is nothing to collect them for.
    drop(stream.set_nodelay(true));
    let service = service_fn(move |request: Request<Incoming>| {
        let router = router.clone();
        async move {
            let mut request = request.map(|body| Body::new(Paced::new(body, limits)));
            request.extensions_mut().insert(ConnectInfo(peer));
            Ok::<_, Infallible>(router.oneshot(request).await.unwrap_or_else(|never| match never {}))
        }
    });
    http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(limits.head)
        .max_buf_size(LARGEST_HEAD)
        .serve_connection(TokioIo::new(Moving::new(stream, limits.still)), service)
}

/// How many connections each network has open.
#[derive(Default)]
struct Networks(Mutex<HashMap<String, usize>>);

/// One of them.
struct Among(Option<(Arc<Networks>, String)>);

impl Networks {
    fn enter(this: &Arc<Self>, peer: IpAddr, most: usize) -> Option<Among> {
        if peer.to_canonical().is_loopback() {
            return Some(Among(None));
        }
        let name = network(peer);
        let mut open = this.0.lock().unwrap_or_else(PoisonError::into_inner);
        let count = open.entry(name.clone()).or_default();
        if *count >= most {
            return None;
        }
        *count += 1;
        Some(Among(Some((Arc::clone(this), name))))
    }
}

impl Drop for Among {
    fn drop(&mut self) {
        let Some((networks, name)) = self.0.take() else { return };
        let mut open = networks.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = open.get_mut(&name) {
            *count -= 1;
            if *count == 0 {
                open.remove(&name);
            }
        }
    }
}

/// A body that has to get on.
struct Paced {
    body: Incoming,
    still: Duration,
    since: Pin<Box<Sleep>>,
    whole: Pin<Box<Sleep>>,
}

impl Paced {
    fn new(body: Incoming, limits: Limits) -> Self {
        let Limits { still, body: whole, .. } = limits;
        Self { body, still, since: Box::pin(sleep(still)), whole: Box::pin(sleep(whole)) }
    }
}

impl HttpBody for Paced {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>> {
        let this = &mut *self;
        if let Poll::Ready(frame) = Pin::new(&mut this.body).poll_frame(cx) {
            this.since.as_mut().reset(Instant::now() + this.still);
            return Poll::Ready(frame.map(|frame| frame.map_err(axum::Error::new)));
        }
        if this.since.as_mut().poll(cx).is_ready() || this.whole.as_mut().poll(cx).is_ready() {
            return Poll::Ready(Some(Err(axum::Error::new(stood_still()))));
        }
        Poll::Pending
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

fn stood_still() -> io::Error {
    io::Error::new(io::ErrorKind::TimedOut, "it stood still")
}

/// A connection whose answers have to get on. Reading has its own limits:
/// while an answer is being made there is nothing to read.
struct Moving {
    stream: TcpStream,
    still: Duration,
    since: Option<Pin<Box<Sleep>>>,
}

impl Moving {
    fn new(stream: TcpStream, still: Duration) -> Self {
        Self { stream, still, since: None }
    }

    fn or_still<T>(&mut self, cx: &mut Context<'_>, written: Poll<io::Result<T>>) -> Poll<io::Result<T>> {
        if written.is_ready() {
            self.since = None;
            return written;
        }
        let still = self.still;
        let since = self.since.get_or_insert_with(|| Box::pin(sleep(still)));
        since.as_mut().poll(cx).map(|()| Err(stood_still()))
    }
}

impl AsyncRead for Moving {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, into: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, into)
    }
}

impl AsyncWrite for Moving {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write(cx, bytes);
        self.or_still(cx, written)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let flushed = Pin::new(&mut self.stream).poll_flush(cx);
        self.or_still(cx, flushed)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let closed = Pin::new(&mut self.stream).poll_shutdown(cx);
        self.or_still(cx, closed)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write_vectored(cx, bytes);
        self.or_still(cx, written)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adm_08_a_network_has_so_many_connections_and_a_proxy_here_any_number() {
        let networks = Arc::<Networks>::default();
        let enter = |peer: &str| Networks::enter(&networks, peer.parse().unwrap(), 2);
        let (one, two) = (enter("2001:db8::1"), enter("2001:db8::2"));
        assert!(one.is_some() && enter("2001:db8::3").is_none());
        assert!(enter("2001:db8:0:1::3").is_some() && enter("203.0.113.9").is_some());
        let proxied: Vec<_> = (0..50).map(|_| enter("127.0.0.1")).collect();
        assert!(proxied.iter().all(Option::is_some));
        drop(one);
        assert!(enter("2001:db8::3").is_some());
        drop((proxied, two));
        assert!(networks.0.lock().unwrap().is_empty());
    }
}
