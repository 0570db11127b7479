//! SQLite: one writer takes all units that wait and commits them together.
//!
//! It must not end while the program runs: without it nothing could be written
//! and everybody would wait. Should it end all the same, the process ends,
//! loudly, and whatever started it starts it again.

use futures::future::BoxFuture;
use tokio::sync::{mpsc, oneshot};
use tokio::task::{JoinError, JoinHandle};

use super::StorageError;
use super::committer::Uow;

/// At most this many units share a commit: enough to make the sync cheap, few
/// enough that nobody waits long behind the others.
const GROUP: usize = 256;

/// Units that may wait before those who bring more wait themselves.
const WAITING: usize = 4096;

/// Delivers a unit's answer once its commit is known.
pub(super) type Answer = Box<dyn FnOnce(Result<(), StorageError>) + Send>;
/// Runs a unit; whether it wants to be kept, and how to answer it.
pub(super) type Unit = Box<dyn for<'u> FnOnce(&'u mut Uow) -> BoxFuture<'u, (bool, Answer)> + Send>;

enum Message {
    Unit(Unit),
    Stop(oneshot::Sender<()>),
}

/// A handle to the writer.
pub(super) struct SqliteWriter {
    queue: mpsc::Sender<Message>,
}

impl SqliteWriter {
    pub(super) fn start(uow: Uow) -> Self {
        let (queue, receiver) = mpsc::channel(WAITING);
        tokio::spawn(supervise(tokio::spawn(serve(uow, receiver)), |why| {
            tracing::error!(%why, "the writer of a store ended: nothing can be written any more, so the process ends");
            std::process::abort();
        }));
        Self { queue }
    }

    pub(super) async fn hand_in(&self, unit: Unit) -> Result<(), ()> {
        self.queue.send(Message::Unit(unit)).await.map_err(drop)
    }

    pub(super) async fn stop(&self) {
        let (sender, receiver) = oneshot::channel();
        if self.queue.send(Message::Stop(sender)).await.is_ok() {
            drop(receiver.await);
        }
    }
}

/// Waits for the writer's end; `died` is called unless it was told to stop.
async fn supervise(writer: JoinHandle<()>, died: impl FnOnce(JoinError)) {
    match writer.await {
        Ok(()) => {}
        // The whole program is ending.
        Err(error) if error.is_cancelled() => {}
        Err(error) => died(error),
    }
}

async fn serve(mut uow: Uow, mut queue: mpsc::Receiver<Message>) {
    let mut waiting = Vec::with_capacity(GROUP);
    loop {
        if queue.recv_many(&mut waiting, GROUP).await == 0 {
            return;
        }
        let mut units = Vec::with_capacity(waiting.len());
        let mut stops = Vec::new();
        for message in waiting.drain(..) {
            match message {
                Message::Unit(unit) => units.push(unit),
                Message::Stop(sender) => stops.push(sender),
            }
        }
        let mut rest = units.into_iter();
        while rest.len() > 0 {
            rest = commit_group(&mut uow, rest).await;
        }
        if !stops.is_empty() {
            for sender in stops {
                let _ = sender.send(());
            }
            return;
        }
    }
}

type Units = std::vec::IntoIter<Unit>;

/// Commits units together; those that could not be tried any more, because the
/// database had given up the whole transaction, come back.
async fn commit_group(uow: &mut Uow, mut units: Units) -> Units {
    uow.begin_group();
    if let Err(error) = begin(uow).await {
        refuse(uow, units, &error).await;
        return Vec::new().into_iter();
    }
    let mut answers = Vec::with_capacity(units.len());
    for unit in units.by_ref() {
        uow.begin_unit(answers.len());
        let (keep, answer) = unit(uow).await;
        answers.push(answer);
        if !keep {
            uow.undo_unit().await;
        }
        if !uow.stands() {
            break;
        }
    }
    let committed = match uow.end_group().await {
        None => Err(StorageError::NotCommitted("the database gave up the group it was in".into())),
        Some(refused) => uow.raw("COMMIT").await.map(|()| refused),
    };
    if committed.is_err() && uow.raw("ROLLBACK").await.is_err() {
        tracing::debug!("no transaction was left to roll back");
    }
    match committed {
        Ok(mut refused) => {
            for (number, answer) in answers.into_iter().enumerate() {
                answer(refused.remove(&number).map_or(Ok(()), Err));
            }
        }
        Err(error) => {
            for answer in answers {
                answer(Err(StorageError::NotCommitted(error.to_string())));
            }
        }
    }
    units
}

/// Begins a group. Another process (the command line) may have appended to the
/// audit log since the last.
async fn begin(uow: &mut Uow) -> Result<(), StorageError> {
    uow.raw("BEGIN IMMEDIATE").await?;
    uow.find_head().await
}

/// Drops every unit without running it; each caller is told that its unit was
/// not committed, because the sender of its answer is dropped with it.
async fn refuse(uow: &mut Uow, units: Units, error: &StorageError) {
    tracing::error!(%error, "a group of writes could not begin");
    if uow.raw("ROLLBACK").await.is_err() {
        tracing::debug!("no transaction was open");
    }
    drop(units);
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicBool, Ordering};

    use crate::args;
    use crate::clock::SystemClock;
    use crate::{Location, Store};

    use super::*;

    async fn note(store: &Store, name: &'static str, fails: bool) -> Result<(), StorageError> {
        store
            .write(move |uow| {
                Box::pin(async move {
                    uow.defer("INSERT INTO setting (name, value) VALUES ($1, 'x')", args![name]);
                    if fails {
                        uow.flush().await?;
                        return Err(StorageError::NotCommitted("it changed its mind".into()));
                    }
                    Ok(())
                })
            })
            .await
    }

    async fn refuse_at_once(store: &Store) -> Result<(), StorageError> {
        store.write(|_| Box::pin(async { Err(StorageError::NotCommitted("nothing was begun".into())) })).await
    }

    /// All of them wait before the writer runs, so that they share one commit.
    #[tokio::test]
    async fn adm_08_a_unit_that_fails_takes_nothing_of_its_group_along() {
        let folder = tempfile::tempdir().unwrap();
        let file = Location::Sqlite(folder.path().join("words.db"));
        let store = Store::open(&file, std::sync::Arc::new(SystemClock)).await.unwrap();
        let done = futures::join!(
            refuse_at_once(&store),
            note(&store, "a", false),
            refuse_at_once(&store),
            note(&store, "b", true),
            note(&store, "c", false),
            note(&store, "a", false),
            note(&store, "d", true),
            refuse_at_once(&store),
            note(&store, "e", false),
            refuse_at_once(&store),
        );
        let kept = [done.1.is_ok(), done.4.is_ok(), done.8.is_ok()];
        assert_eq!(kept, [true; 3]);
        assert!(matches!(done.5, Err(StorageError::Duplicate)), "{:?}", done.5);
        assert!([done.0, done.2, done.3, done.6, done.7, done.9].iter().all(Result::is_err));
        let mut conn = store.read().await.unwrap();
        let rows = conn.all("SELECT name FROM setting ORDER BY name", vec![]).await.unwrap();
        let names: Vec<String> = rows.iter().map(|row| row.text("name").unwrap()).collect();
        assert_eq!(names, ["a", "c", "e"]);
        drop(conn);
        store.close().await;
    }

    #[tokio::test]
    async fn adm_08_a_writer_that_dies_is_not_survived_and_one_that_stops_is() {
        let died = AtomicBool::new(false);
        supervise(tokio::spawn(async {}), |_| died.store(true, Ordering::SeqCst)).await;
        assert!(!died.load(Ordering::SeqCst), "it was told to stop");
        let broken = tokio::spawn(async { assert_eq!(1, 2, "the writer broke") });
        supervise(broken, |_| died.store(true, Ordering::SeqCst)).await;
        assert!(died.load(Ordering::SeqCst));
    }
}
