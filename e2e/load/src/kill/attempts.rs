//! Submissions under way when the server is killed, and sent again afterwards.

use std::sync::Arc;
use std::time::Instant;

use tokio::sync::Mutex;
use tokio::task::JoinSet;

use crate::chance::Chance;
use crate::fault::{Outcome, ensure};
use crate::form::{SEND, submission};
use crate::http::{Connection, Reply, Request};
use crate::receipt;

/// One submission somebody tried to send.
#[derive(Debug, Clone)]
pub struct Attempt {
    /// The phone's own id.
    pub id: String,
    /// A word that only this submission holds.
    pub word: String,
    /// What shows its receipt, if it was answered "sent".
    pub answered: Option<String>,
}

impl Attempt {
    fn new(chance: &mut Chance) -> Self {
        Self { id: chance.id(), word: chance.word(), answered: None }
    }

    /// Sends it; the answer, if the server lives long enough to give one.
    async fn send(&self, connection: &mut Connection) -> Outcome<Reply> {
        let text = format!("Nobody told me that we would move, and now it is done: {}.", self.word);
        let form = submission(&self.id, &text);
        connection.send(Request { path: SEND, form: Some(form.as_str()), ..Request::default() }).await
    }
}

/// Submits on so many connections until the server is gone or `until` comes.
///
/// # Errors
/// When the server answers, but not "sent".
pub async fn submit(port: u16, connections: usize, until: Instant, chance: &mut Chance) -> Outcome<Vec<Attempt>> {
    let mut tasks = JoinSet::new();
    for _ in 0..connections {
        tasks.spawn(submit_one_by_one(port, until, chance.split()));
    }
    let mut attempts = Vec::new();
    while let Some(done) = tasks.join_next().await {
        attempts.extend(done??);
    }
    Ok(attempts)
}

async fn submit_one_by_one(port: u16, until: Instant, mut chance: Chance) -> Outcome<Vec<Attempt>> {
    let mut attempts = Vec::new();
    let Ok(mut connection) = Connection::open(port).await else {
        return Ok(attempts);
    };
    while Instant::now() < until {
        let mut attempt = Attempt::new(&mut chance);
        let Ok(reply) = attempt.send(&mut connection).await else {
            attempts.push(attempt);
            break;
        };
        ensure(reply.is_sent(), || format!("a submission was answered {}", reply.status))?;
        attempt.answered = Some(receipt::ticket(&reply)?);
        attempts.push(attempt);
    }
    Ok(attempts)
}

/// Sends every one again under its own id; each must be answered "sent".
///
/// # Errors
/// When one is not.
pub async fn send_again(port: u16, connections: usize, attempts: Vec<Attempt>) -> Outcome {
    let waiting = Arc::new(Mutex::new(attempts));
    let mut tasks = JoinSet::new();
    for _ in 0..connections {
        tasks.spawn(send_the_next(port, Arc::clone(&waiting)));
    }
    while let Some(done) = tasks.join_next().await {
        done??;
    }
    Ok(())
}

async fn send_the_next(port: u16, waiting: Arc<Mutex<Vec<Attempt>>>) -> Outcome {
    let mut connection = Connection::open(port).await?;
    loop {
        let next = waiting.lock().await.pop();
        let Some(attempt) = next else { return Ok(()) };
        let reply = attempt.send(&mut connection).await?;
        ensure(reply.is_sent(), || format!("a submission sent again was answered {}", reply.status))?;
    }
}

/// Opens a thread by the receipt of the answer from before the kill; whether
/// it holds the submission's own word.
///
/// # Errors
/// When the receipt is not shown or opens nothing.
pub async fn readable(port: u16, attempt: &Attempt) -> Outcome<bool> {
    let Some(ticket) = &attempt.answered else {
        return Ok(false);
    };
    let digits = receipt::shown(port, ticket).await?;
    let (_, page) = receipt::open(port, &digits).await?;
    Ok(page.contains(&attempt.word))
}
