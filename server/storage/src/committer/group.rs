//! The units of one commit, on SQLite: those that need no answer before it are
//! sent together.

use std::collections::HashMap;

use super::super::StorageError;
use super::super::append::Lines;
use super::{Statement, Uow};
use crate::clock::Moment;

/// A unit that is done and of which nothing was sent yet: it needed no answer
/// before its commit. Others like it are sent in one hand-over.
struct Waiting {
    number: usize,
    statements: Vec<Statement>,
    lines: Vec<(Lines, Moment)>,
}

/// So many units of the same statements are sent at once. Few sizes, so that
/// the database meets the same text again and has it prepared.
const AT_ONCE: [usize; 3] = [16, 4, 1];

/// The units of one commit, on SQLite.
#[derive(Default)]
pub(super) struct Group {
    /// The unit under way; `None` outside a group, as always on PostgreSQL.
    pub(super) number: Option<usize>,
    /// The unit under way stands behind its savepoint: something of it was sent.
    pub(super) behind: bool,
    /// The end of the audit log's chain at that savepoint.
    pub(super) head: Option<(i64, Vec<u8>)>,
    waiting: Vec<Waiting>,
    /// Those that waited and that the database then refused.
    refused: HashMap<usize, StorageError>,
    /// The transaction is not what it should be: nothing of it may be kept.
    pub(super) lost: bool,
}

impl Uow {
    /// A group of units begins.
    pub(in super::super) fn begin_group(&mut self) {
        self.group = Group::default();
    }

    /// A group of units is over: those of them that were refused after all, by
    /// their numbers; `None` where nothing of the group may be kept.
    pub(in super::super) async fn end_group(&mut self) -> Option<HashMap<usize, StorageError>> {
        self.group.number = None;
        if !self.group.lost && self.send_waiting().await.is_err() {
            self.group.lost = true;
        }
        let group = std::mem::take(&mut self.group);
        (!group.lost).then_some(group.refused)
    }

    /// The unit of that number in its group begins.
    pub(in super::super) fn begin_unit(&mut self, number: usize) {
        self.group.number = Some(number);
        self.group.behind = false;
    }

    /// A unit that is to be kept is done. What was sent nothing of waits for
    /// others like it.
    ///
    /// # Errors
    /// What the database refuses: it is to be undone then.
    pub(in super::super) async fn finish_unit(&mut self) -> Result<(), StorageError> {
        let lines = std::mem::take(&mut self.lines);
        match self.group.number {
            Some(number) if !self.group.behind => {
                let statements = std::mem::take(&mut self.deferred);
                if !statements.is_empty() || !lines.is_empty() {
                    self.group.waiting.push(Waiting { number, statements, lines });
                }
                Ok(())
            }
            _ => {
                let appended = self.appended(lines).await?;
                self.deferred.extend(appended);
                self.defer("RELEASE unit", Vec::new());
                self.flush().await.map(drop)
            }
        }
    }

    /// Whether the group's transaction is what it should be.
    pub(in super::super) fn stands(&self) -> bool {
        !self.group.lost
    }

    /// Undoes the unit under way.
    pub(in super::super) async fn undo_unit(&mut self) {
        self.deferred.clear();
        self.lines.clear();
        if self.group.behind {
            self.head = self.group.head.take();
            self.group.lost |= self.raw("ROLLBACK TO unit; RELEASE unit").await.is_err();
        }
    }

    /// Sends the units that wait.
    pub(super) async fn send_waiting(&mut self) -> Result<(), StorageError> {
        let mut waiting = std::mem::take(&mut self.group.waiting).into_iter().peekable();
        let mut chunk: Vec<Waiting> = Vec::new();
        while let Some(unit) = waiting.next() {
            chunk.push(unit);
            if waiting.peek().is_some_and(|next| alike(next, &chunk[0])) {
                continue;
            }
            while !chunk.is_empty() {
                let size = AT_ONCE.into_iter().find(|size| *size <= chunk.len()).unwrap_or(1);
                let rest = chunk.split_off(size);
                self.send_together(std::mem::replace(&mut chunk, rest)).await?;
            }
        }
        Ok(())
    }

    /// Sends units together; if that fails, each by itself, so that only those
    /// are refused that the database refuses.
    async fn send_together(&mut self, units: Vec<Waiting>) -> Result<(), StorageError> {
        let Err(error) = self.try_together(&units).await? else { return Ok(()) };
        if let [only] = &units[..] {
            self.group.refused.insert(only.number, error);
            return Ok(());
        }
        for unit in units {
            if let Err(error) = self.try_together(std::slice::from_ref(&unit)).await? {
                self.group.refused.insert(unit.number, error);
            }
        }
        Ok(())
    }

    /// All of these units, or nothing of them and why.
    ///
    /// # Errors
    /// When what failed cannot be undone: the group is lost.
    async fn try_together(&mut self, units: &[Waiting]) -> Result<Result<(), StorageError>, StorageError> {
        let head = self.head.clone();
        let mut statements = vec![("SAVEPOINT waiting", Vec::new())];
        for unit in units {
            statements.extend(unit.statements.iter().cloned());
            statements.extend(self.appended(unit.lines.clone()).await?);
        }
        statements.push(("RELEASE waiting", Vec::new()));
        match self.conn.batch(statements, &mut self.joined).await {
            Ok(_) => Ok(Ok(())),
            Err(error) => {
                self.head = head;
                self.raw("ROLLBACK TO waiting; RELEASE waiting").await?;
                Ok(Err(error))
            }
        }
    }
}

/// Whether two units send the same statements.
fn alike(one: &Waiting, other: &Waiting) -> bool {
    let texts = |unit: &Waiting| unit.statements.iter().map(|(sql, _)| sql.as_ptr()).collect::<Vec<_>>();
    one.lines.len() == other.lines.len() && texts(one) == texts(other)
}
