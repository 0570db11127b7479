//! Following the audit log's chain, and looking for what has no line in it.

use super::committer::{AuditEntry, chain};
use super::{StorageError, Store};
use crate::args;

/// Entries read at a time.
const PAGE: i64 = 2000;

/// What following the chain found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChainVerdict {
    /// Entries that were followed.
    pub entries: i64,
    /// The first entry that does not follow from the one before.
    pub broken_at: Option<i64>,
}

/// Follows the chain from its beginning: each entry's number, its link to the
/// one before, and its own hash.
///
/// # Errors
/// When storage fails.
pub async fn verify_audit(store: &Store) -> Result<ChainVerdict, StorageError> {
    let mut conn = store.read().await?;
    let (mut entries, mut previous) = (0_i64, vec![0_u8; 32]);
    loop {
        let rows = conn
            .all(
                "SELECT seq, at, actor, action, subject, detail, prev, hash FROM audit_log
                 WHERE seq > $1 ORDER BY seq LIMIT $2",
                args![entries, PAGE],
            )
            .await?;
        if rows.is_empty() {
            return Ok(ChainVerdict { entries, broken_at: None });
        }
        for row in rows {
            let seq = row.int("seq")?;
            let entry = AuditEntry {
                actor: row.text("actor")?,
                action: row.text("action")?.into(),
                subject: row.text("subject")?,
                detail: row.text("detail")?,
            };
            let hash = chain(&previous, seq, row.moment("at")?, &entry);
            if seq != entries + 1 || row.blob("prev")? != previous || row.blob("hash")? != hash {
                return Ok(ChainVerdict { entries, broken_at: Some(seq) });
            }
            (entries, previous) = (seq, hash);
        }
    }
}

/// A kind of thing that is never stored without its line in the log.
struct Lined {
    /// What an operator calls many of it.
    kind: &'static str,
    /// How many rows lack a line; `HEX` stands for an id as the log writes it.
    lacking: &'static str,
}

const LINED: [Lined; 3] = [
    Lined {
        kind: "views",
        lacking: "SELECT COUNT(*) AS n FROM view v WHERE NOT EXISTS (
            SELECT 1 FROM audit_log a WHERE a.subject = HEX(v.id) AND a.action = 'view.sent')",
    },
    // Messages are many to a view, and go with it: there are never more of
    // them than lines.
    Lined {
        kind: "messages",
        lacking:
            "SELECT CAST(COALESCE(SUM(CASE WHEN messages > lines THEN messages - lines ELSE 0 END), 0) AS BIGINT) AS n
            FROM (SELECT m.messages,
                (SELECT COUNT(*) FROM audit_log a WHERE a.subject = HEX(m.view_id) AND a.action = m.action) AS lines
                FROM (SELECT view_id, COUNT(*) AS messages,
                        CASE WHEN author = 'young_person' THEN 'message.from_young_person'
                             ELSE 'message.from_council' END AS action
                    FROM message GROUP BY view_id, action) m) counted",
    },
    Lined {
        kind: "responses",
        lacking: "SELECT COUNT(*) AS n FROM response r WHERE NOT EXISTS (
            SELECT 1 FROM audit_log a WHERE a.subject = HEX(r.id) AND a.action = 'response.started')",
    },
];

/// What is stored without its line in the log: of which kind, and how many. A
/// unit holds both or neither, so this is empty unless somebody else wrote.
///
/// # Errors
/// When storage fails.
pub async fn without_line(store: &Store) -> Result<Vec<(&'static str, i64)>, StorageError> {
    let mut conn = store.read().await?;
    let mut found = Vec::new();
    for Lined { kind, lacking } in LINED {
        let sql = match conn.is_postgres() {
            true => hex_by(lacking, |id| format!("encode({id}, 'hex')")),
            false => hex_by(lacking, |id| format!("lower(hex({id}))")),
        };
        let count = conn.first(sql, vec![]).await?.map_or(Ok(0), |row| row.int("n"))?;
        if count > 0 {
            found.push((kind, count));
        }
    }
    Ok(found)
}

/// Writes `HEX(id)` as a database says it.
fn hex_by(sql: &str, write: impl Fn(&str) -> String) -> String {
    let mut parts = sql.split("HEX(");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (id, rest) = part.split_once(')').unwrap_or((part, ""));
        out.push_str(&write(id));
        out.push_str(rest);
    }
    out
}
