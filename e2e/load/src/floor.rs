//! The floor: the least a durable form can cost here. Plain axum, one insert
//! of the size of Heard's row, one writer that puts all waiting requests into
//! one transaction, and an answer after the sync. No encryption, no audit, no
//! sessions; of pages one that is ready.

use std::path::PathBuf;
use std::sync::Arc;

use axum::Form;
use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use axum::routing::{get, post};
use clap::Args;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqliteSynchronous};
use sqlx::{Connection as _, Executor as _};
use tokio::net::TcpListener;
use tokio::sync::{mpsc, oneshot};

use crate::fault::{Fault, Outcome};
use crate::form::SEND;
use crate::out::say;

/// At most this many requests share a commit, as in Heard.
const GROUP: usize = 256;
/// What sealing adds to the text: nonce, tag, and the question around it.
const SEALING: usize = 116;

/// Serves the floor until it is killed.
#[derive(Args)]
pub struct FloorArgs {
    /// A folder for its database.
    #[arg(long)]
    data: PathBuf,
    /// The port on localhost.
    #[arg(long)]
    port: u16,
    /// A page to serve at `/`, compressed with brotli as it lies there.
    #[arg(long)]
    page: Option<PathBuf>,
}

/// The database of a floor's folder.
pub fn file(data: &std::path::Path) -> PathBuf {
    data.join("floor.db")
}

/// Runs the floor.
///
/// # Errors
/// When the folder or the port is not to be had.
pub fn run(args: &FloorArgs) -> Outcome {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(serve(args))
}

async fn serve(args: &FloorArgs) -> Outcome {
    std::fs::create_dir_all(&args.data)?;
    let conn = open(&file(&args.data)).await?;
    let (sender, receiver) = mpsc::channel(4096);
    tokio::spawn(write_all(conn, receiver));
    let page = axum::body::Bytes::from(args.page.as_ref().map_or_else(|| Ok(Vec::new()), std::fs::read)?);
    let home = || async move {
        ([(header::CONTENT_TYPE, "text/html; charset=utf-8"), (header::CONTENT_ENCODING, "br")], page)
    };
    let router = Router::new()
        .route("/", get(home))
        .route("/help", get(|| async { "here" }))
        .route(SEND, post(take))
        .with_state(Arc::new(sender));
    let listener = TcpListener::bind(("localhost", args.port)).await?;
    say(format_args!("listening on http://localhost:{}", args.port));
    Ok(axum::serve(listener, router).await?)
}

async fn open(file: &std::path::Path) -> Outcome<SqliteConnection> {
    let options = SqliteConnectOptions::new()
        .filename(file)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full);
    let mut conn = SqliteConnection::connect_with(&options).await?;
    conn.execute(
        "CREATE TABLE IF NOT EXISTS view (
            id BLOB NOT NULL PRIMARY KEY, submission_hash BLOB NOT NULL, receipt_hash BLOB NOT NULL,
            owner_key BLOB NOT NULL, wrapped_key BLOB NOT NULL, sealed BLOB NOT NULL, scenario TEXT NOT NULL,
            audience TEXT NOT NULL, helped TEXT NOT NULL, lang TEXT NOT NULL, state TEXT NOT NULL,
            received_at INTEGER NOT NULL
         ) STRICT",
    )
    .await?;
    Ok(conn)
}

/// One request's row, and whom to tell that it is on disk.
struct Waiting {
    id: Vec<u8>,
    text: String,
    done: oneshot::Sender<bool>,
}

type Queue = Arc<mpsc::Sender<Waiting>>;

async fn take(State(queue): State<Queue>, Form(fields): Form<Vec<(String, String)>>) -> Response {
    let field = |name: &str| fields.iter().find(|(n, _)| n == name).map(|(_, value)| value.clone());
    let id = field("id").and_then(|id| u128::from_str_radix(&id, 16).ok());
    let (Some(id), Some(text)) = (id, field("a.what")) else {
        return StatusCode::UNPROCESSABLE_ENTITY.into_response();
    };
    let (done, committed) = oneshot::channel();
    let waiting = Waiting { id: id.to_be_bytes().to_vec(), text, done };
    if queue.send(waiting).await.is_ok() && committed.await == Ok(true) {
        (StatusCode::SEE_OTHER, [(header::LOCATION, "/sent")]).into_response()
    } else {
        StatusCode::SERVICE_UNAVAILABLE.into_response()
    }
}

async fn write_all(mut conn: SqliteConnection, mut queue: mpsc::Receiver<Waiting>) {
    let mut waiting = Vec::with_capacity(GROUP);
    while queue.recv_many(&mut waiting, GROUP).await > 0 {
        let stored = commit(&mut conn, &waiting).await.is_ok();
        for one in waiting.drain(..) {
            // Nobody waits any more when the connection broke.
            let _ = one.done.send(stored);
        }
    }
}

async fn commit(conn: &mut SqliteConnection, rows: &[Waiting]) -> Result<(), Fault> {
    conn.execute("BEGIN IMMEDIATE").await?;
    for row in rows {
        if let Err(error) = insert(conn, row).await {
            conn.execute("ROLLBACK").await?;
            return Err(error);
        }
    }
    conn.execute("COMMIT").await?;
    Ok(())
}

async fn insert(conn: &mut SqliteConnection, row: &Waiting) -> Result<(), Fault> {
    let mut sealed = row.text.clone().into_bytes();
    sealed.resize(sealed.len() + SEALING, 7);
    sqlx::query("INSERT INTO view VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)")
        .bind(row.id.as_slice())
        .bind([1_u8; 32].as_slice())
        .bind([2_u8; 32].as_slice())
        .bind([3_u8; 16].as_slice())
        .bind([4_u8; 72].as_slice())
        .bind(sealed)
        .bind("something_wrong")
        .bind("anonymous")
        .bind("alone")
        .bind("en")
        .bind("sent")
        .bind(1_764_000_000_000_i64)
        .execute(conn)
        .await?;
    Ok(())
}
