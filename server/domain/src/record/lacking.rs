//! Looking for what is stored and has no line in the log.

use heard_storage::{StorageError, Store, Value};
use heard_vocabulary::{ResponseAction, Sender, ViewAction};

/// A kind of thing that is never stored without its line in the log.
struct Lined {
    /// What an operator calls many of it.
    kind: &'static str,
    /// How many rows lack a line; `HEX` stands for an id as the log writes it.
    lacking: &'static str,
    /// What is bound in it.
    args: &'static [&'static str],
}

const LINED: [Lined; 3] = [
    Lined {
        kind: "views",
        lacking: "SELECT COUNT(*) AS n FROM view v WHERE NOT EXISTS (
            SELECT 1 FROM audit_log a WHERE a.subject = HEX(v.id) AND a.action = $1)",
        args: &[ViewAction::Sent.name()],
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
                        CASE WHEN author = $1 THEN CAST($2 AS TEXT) ELSE CAST($3 AS TEXT) END AS action
                    FROM message GROUP BY view_id, action) m) counted",
        args: &[Sender::YoungPerson.name(), ViewAction::AuthorWrote.name(), ViewAction::CouncilWrote.name()],
    },
    Lined {
        kind: "responses",
        lacking: "SELECT COUNT(*) AS n FROM response r WHERE NOT EXISTS (
            SELECT 1 FROM audit_log a WHERE a.subject = HEX(r.id) AND a.action = $1)",
        args: &[ResponseAction::Started.name()],
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
    for Lined { kind, lacking, args } in LINED {
        let sql = match conn.is_postgres() {
            true => hex_by(lacking, |id| format!("encode({id}, 'hex')")),
            false => hex_by(lacking, |id| format!("lower(hex({id}))")),
        };
        let args = args.iter().map(|name| Value::from(*name)).collect();
        let count = conn.first(sql, args).await?.map_or(Ok(0), |row| row.int("n"))?;
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
