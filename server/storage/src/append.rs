//! Lines of the audit log: how a unit of work appends them, and the chain that
//! each is a link of.

use std::borrow::Cow;

use sha2::{Digest as _, Sha256};

use super::StorageError;
use super::committer::{Statement, Uow};
use crate::args;
use crate::clock::Moment;

/// Held to the end of the transaction: one appender at a time. Waiting for it
/// is waiting for every unit in front, so it has longer than any other lock.
const AUDIT_LOCK: &str =
    "SET LOCAL lock_timeout = '9s'; SELECT pg_advisory_xact_lock(72746); SET LOCAL lock_timeout = '3s'";

/// One line of the audit log. `detail` never holds anyone's words.
#[derive(Debug, Clone)]
pub struct AuditEntry {
    /// Role and account id of who did it, or `anonymous`.
    pub actor: String,
    /// What was done, as `subject.verb`.
    pub action: Cow<'static, str>,
    /// The id of what it was done to.
    pub subject: String,
    /// Reason or short facts.
    pub detail: String,
}

/// The same line for each of many subjects, whose ids stand in it as
/// [`AuditEntry::subject`] does.
#[derive(Clone)]
pub(super) struct Each {
    actor: String,
    action: Cow<'static, str>,
    subjects: Vec<[u8; 16]>,
    detail: String,
}

/// What is appended to the log together.
#[derive(Clone)]
pub(super) enum Lines {
    One(AuditEntry),
    Each(Each),
}

const APPEND: &str = "INSERT INTO audit_log (seq, at, actor, action, subject, detail, prev, hash)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";

/// Appends a line for each id: `$5` holds all of them as text, 32 digits each,
/// and `$7` the hash before the first line and then each line's own.
const APPEND_EACH: &str = "WITH RECURSIVE line (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM line WHERE i + 1 < $8)
     INSERT INTO audit_log (seq, at, actor, action, subject, detail, prev, hash)
     SELECT $1 + i, $2, $3, $4, substr($5, i * 32 + 1, 32), $6, substr($7, i * 32 + 1, 32),
            substr($7, i * 32 + 33, 32)
     FROM line";

impl Uow {
    /// Appends to the audit log, in the same commit.
    ///
    /// # Errors
    /// When the end of the chain cannot be read.
    pub async fn audit(&mut self, entry: AuditEntry) -> Result<(), StorageError> {
        debug_assert!(self.audited, "the key store has no audit log");
        let now = self.now();
        self.lines.push((Lines::One(entry), now));
        Ok(())
    }

    /// Appends to the audit log what happened at `at`: for the demonstration,
    /// whose year is written down in a second.
    ///
    /// # Errors
    /// As [`Uow::audit`].
    pub async fn audit_at(&mut self, entry: AuditEntry, at: Moment) -> Result<(), StorageError> {
        debug_assert!(self.audited, "the key store has no audit log");
        self.lines.push((Lines::One(entry), at));
        Ok(())
    }

    /// Appends the same line for each of `subjects`, in the same commit and in
    /// one statement, however many they are.
    ///
    /// # Errors
    /// As [`Uow::audit`].
    pub async fn audit_each(
        &mut self,
        actor: String,
        action: Cow<'static, str>,
        subjects: Vec<[u8; 16]>,
        detail: String,
    ) -> Result<(), StorageError> {
        debug_assert!(self.audited, "the key store has no audit log");
        let (each, now) = (Each { actor, action, subjects, detail }, self.now());
        self.lines.push((Lines::Each(each), now));
        Ok(())
    }

    /// The statements that put these lines behind the last one. That is the last
    /// thing a unit does: whoever waits for the log, on PostgreSQL, then holds no
    /// row that somebody with the log could be waiting for.
    pub(super) async fn appended(&mut self, lines: Vec<(Lines, Moment)>) -> Result<Vec<Statement>, StorageError> {
        let mut statements = Vec::with_capacity(lines.len());
        for (lines, at) in lines {
            match lines {
                Lines::One(entry) => statements.push(self.one(entry, at).await?),
                Lines::Each(each) if each.subjects.is_empty() => {}
                Lines::Each(each) => statements.push(self.each(each, at).await?),
            }
        }
        Ok(statements)
    }

    async fn one(&mut self, entry: AuditEntry, at: Moment) -> Result<Statement, StorageError> {
        let (seq, previous) = self.end().await?;
        let seq = seq + 1;
        let hash = chain(&previous, seq, at, &entry);
        self.head = Some((seq, hash.clone()));
        let AuditEntry { actor, action, subject, detail } = entry;
        Ok((APPEND, args![seq, at, actor, action.into_owned(), subject, detail, previous, hash]))
    }

    async fn each(&mut self, each: Each, at: Moment) -> Result<Statement, StorageError> {
        let Each { actor, action, subjects, detail } = each;
        let count = i64::try_from(subjects.len()).unwrap_or(i64::MAX);
        let (last, mut hash) = self.end().await?;
        let mut entry = AuditEntry { actor, action, subject: String::new(), detail };
        let mut ids = String::with_capacity(subjects.len() * 32);
        let mut hashes = hash.clone();
        for (seq, subject) in (last + 1..).zip(subjects) {
            entry.subject = uuid::Uuid::from_bytes(subject).simple().to_string();
            hash = chain(&hash, seq, at, &entry);
            ids.push_str(&entry.subject);
            hashes.extend_from_slice(&hash);
        }
        self.head = Some((last + count, hash));
        let AuditEntry { actor, action, detail, .. } = entry;
        Ok((APPEND_EACH, args![last + 1, at, actor, action.into_owned(), ids, detail, hashes, count]))
    }

    /// The end of the chain, for whoever appends next.
    async fn end(&mut self) -> Result<(i64, Vec<u8>), StorageError> {
        match self.head.take() {
            Some(head) => Ok(head),
            None => self.read_head().await,
        }
    }

    /// Lets nobody else append before this unit has committed.
    pub(super) async fn hold_log(&mut self) -> Result<(), StorageError> {
        if self.head.is_none() {
            self.head = Some(self.read_head().await?);
        }
        Ok(())
    }

    pub(super) async fn read_head(&mut self) -> Result<(i64, Vec<u8>), StorageError> {
        if self.conn.is_postgres() {
            let locked = self.conn.raw(AUDIT_LOCK).await;
            self.note(locked)?;
        }
        let row = self.conn.first("SELECT seq, hash FROM audit_log ORDER BY seq DESC LIMIT 1", vec![]).await?;
        Ok(match row {
            Some(row) => (row.int("seq")?, row.blob("hash")?),
            None => (0, vec![0; 32]),
        })
    }

    /// Reads the end of the audit log's chain anew.
    pub(super) async fn find_head(&mut self) -> Result<(), StorageError> {
        self.head = None;
        if self.audited {
            self.head = Some(self.read_head().await?);
        }
        Ok(())
    }
}

/// The hash of an audit line: SHA-256 over the previous hash and every field,
/// each with its length in front, so that no two lines hash the same text.
pub(crate) fn chain(previous: &[u8], seq: i64, at: Moment, entry: &AuditEntry) -> Vec<u8> {
    let mut hasher = Sha256::new();
    hasher.update(previous);
    hasher.update(seq.to_be_bytes());
    hasher.update(at.0.to_be_bytes());
    for part in [&*entry.actor, &*entry.action, &*entry.subject, &*entry.detail] {
        hasher.update((part.len() as u64).to_be_bytes());
        hasher.update(part.as_bytes());
    }
    hasher.finalize().to_vec()
}
