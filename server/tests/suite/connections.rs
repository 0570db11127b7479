//! Connections that stand still are closed, those that move are served, and
//! the others are answered meanwhile.

use std::net::SocketAddr;
use std::time::Duration;

use heard_web::{Limits, router, serve};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tokio::time::timeout;

use super::environment::{Backend, Environment};

/// Nobody waits longer than this for what has to come.
const AT_LAST: Duration = Duration::from_secs(30);

struct Served {
    _env: Environment,
    at: SocketAddr,
    stop: oneshot::Sender<()>,
    done: JoinHandle<()>,
}

async fn served(limits: Limits) -> Served {
    let env = Environment::demo(Backend::Sqlite, 5).await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let at = listener.local_addr().unwrap();
    let (stop, stopped) = oneshot::channel();
    let router = router(env.heard.clone());
    let done = tokio::spawn(async move {
        serve(listener, router, limits, async {
            drop(stopped.await);
        })
        .await;
    });
    Served { _env: env, at, stop, done }
}

fn limits() -> Limits {
    Limits { head: Duration::from_millis(700), still: Duration::from_millis(700), ..Limits::default() }
}

async fn sent(at: SocketAddr, bytes: &str) -> TcpStream {
    let mut stream = TcpStream::connect(at).await.unwrap();
    stream.write_all(bytes.as_bytes()).await.unwrap();
    stream
}

/// Everything up to the end of the connection.
async fn to_the_end(mut stream: TcpStream) -> String {
    let mut all = Vec::new();
    // A reset is an end too.
    drop(timeout(AT_LAST, stream.read_to_end(&mut all)).await.expect("it stays open"));
    String::from_utf8_lossy(&all).into_owned()
}

const WHOLE: &str = "GET /moderation HTTP/1.1\r\nhost: localhost:3000\r\nconnection: close\r\n\r\n";

#[tokio::test(flavor = "multi_thread")]
async fn adm_08_half_requests_are_closed_and_others_answered_meanwhile() {
    let served = served(limits()).await;
    let mut half = Vec::new();
    for number in 0..150 {
        let begun = match number % 3 {
            0 => "GET / HTTP/1.1\r\nhost: local",
            1 => "",
            _ => {
                "POST /receipt HTTP/1.1\r\nhost: localhost:3000\r\ncontent-length: 900\r\n\
                  content-type: application/x-www-form-urlencoded\r\n\r\nreceipt=12"
            }
        };
        half.push(sent(served.at, begun).await);
        if number % 30 == 0 {
            let answer = to_the_end(sent(served.at, WHOLE).await).await;
            assert!(answer.starts_with("HTTP/1.1 200"), "{number}");
        }
    }
    for stream in half {
        let answer = to_the_end(stream).await;
        assert!(!answer.starts_with("HTTP/1.1 200"), "{answer}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_08_a_connection_that_asks_nothing_more_is_closed() {
    let served = served(limits()).await;
    let kept = sent(served.at, &WHOLE.replace("connection: close\r\n", "")).await;
    let answer = to_the_end(kept).await;
    assert!(answer.starts_with("HTTP/1.1 200"));
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_05_a_slow_upload_that_moves_is_taken_whole() {
    let served = served(Limits { still: Duration::from_secs(3), ..limits() }).await;
    let body = "receipt=".to_owned() + &"1".repeat(80);
    let mut stream = sent(
        served.at,
        &format!(
            "POST /receipt HTTP/1.1\r\nhost: localhost:3000\r\nsec-fetch-site: same-origin\r\nconnection: close\r\n\
             content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n",
            body.len()
        ),
    )
    .await;
    // Longer in all than it may stand still.
    for piece in body.as_bytes().chunks(2) {
        stream.write_all(piece).await.unwrap();
        tokio::time::sleep(Duration::from_millis(80)).await;
    }
    let answer = to_the_end(stream).await;
    assert!(answer.starts_with("HTTP/1.1 422"), "{}", answer.lines().next().unwrap_or_default());
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_08_when_all_places_are_taken_the_next_is_answered_as_soon_as_one_is_free() {
    let served = served(Limits { connections: 3, ..limits() }).await;
    let mut half = Vec::new();
    for _ in 0..3 {
        half.push(sent(served.at, "GET / HT").await);
    }
    let answer = to_the_end(sent(served.at, WHOLE).await).await;
    assert!(answer.starts_with("HTTP/1.1 200"));
    drop(half);
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_08_told_to_stop_it_finishes_what_is_under_way() {
    let served = served(Limits { head: AT_LAST, still: AT_LAST, ..Limits::default() }).await;
    let idle = sent(served.at, &WHOLE.replace("connection: close\r\n", "")).await;
    let body = "receipt=1234";
    let mut under_way = sent(
        served.at,
        &format!(
            "POST /receipt HTTP/1.1\r\nhost: localhost:3000\r\nsec-fetch-site: same-origin\r\n\
             content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n",
            body.len()
        ),
    )
    .await;
    // Answered, so that the one after it was surely taken before the end.
    let mut seen = [0; 12];
    let mut idle = idle;
    idle.read_exact(&mut seen).await.unwrap();
    let probe = to_the_end(sent(served.at, WHOLE).await).await;
    assert!(probe.starts_with("HTTP/1.1 200"));
    served.stop.send(()).unwrap();
    under_way.write_all(body.as_bytes()).await.unwrap();
    let answer = to_the_end(under_way).await;
    assert!(answer.starts_with("HTTP/1.1 422"), "{}", answer.lines().next().unwrap_or_default());
    to_the_end(idle).await;
    timeout(AT_LAST, served.done).await.expect("it ends").unwrap();
    assert!(TcpStream::connect(served.at).await.is_err(), "nobody listens any more");
}
