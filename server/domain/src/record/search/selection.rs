//! Which lines of the log a page shows. Every statement runs along an index that begins
//! with what is asked for and goes on with when it was, so that it reads about as many
//! lines as it gives: by several actions, or by the several roles somebody had, each is an
//! arm of its own. `server/tests/suite/audit.rs` holds the plans against the database.

use heard_storage::clock::Moment;
use heard_storage::{Conn, Row, StorageError, Value};
use heard_vocabulary::{LogKind, Role};

use super::kept::Kept;
use super::{Asked, COUNTED_TO, PAGE};

/// Alerts about one view whose lines stand among its own: a database takes so many arms.
const ALERTS: usize = 200;

/// A statement and its binds.
pub type Statement = (String, Vec<Value>);

pub(super) struct Selection {
    /// What is kept from the reader, before the statement.
    with: String,
    /// One condition for each arm: no line meets two.
    arms: Vec<String>,
    /// What all arms ask for too.
    common: String,
    args: Vec<Value>,
}

/// `($1, $2)` for these, bound after what is bound already.
fn any(args: &mut Vec<Value>, values: impl IntoIterator<Item = String>) -> String {
    let places: Vec<String> = values
        .into_iter()
        .map(|value| {
            args.push(Value::from(value));
            format!("${}", args.len())
        })
        .collect();
    format!("({})", places.join(", "))
}

fn actors(asked: &Asked) -> Vec<String> {
    let roles = Role::ALL.iter().filter(|role| **role != Role::YoungPerson);
    asked.who.iter().flat_map(|who| roles.clone().map(move |role| format!("{}:{who}", role.name()))).collect()
}

fn actions(kind: Option<LogKind>) -> Vec<String> {
    kind.into_iter().flat_map(LogKind::actions).map(|action| action.name().to_owned()).collect()
}

impl Selection {
    /// `alerts`: those about the view that is asked for, the oldest first, as the log names them.
    pub(super) fn new(asked: &Asked, kept: &Kept, alerts: &[String], postgres: bool) -> Self {
        let mut args: Vec<Value> = vec![asked.from.start().into(), asked.until.end().into()];
        let mut common = " AND at >= $1 AND at < $2".to_owned();
        let (actors, actions) = (actors(asked), actions(asked.kind));
        // Beside what leads, a condition is no reason to take another index: hence the "||".
        let beside = |common: &mut String, args: &mut Vec<Value>, column: &str, values: &[String]| {
            if !values.is_empty() {
                let set = any(args, values.iter().cloned());
                common.push_str(&format!(" AND ({column} || '') IN {set}"));
            }
        };
        let arm = |args: &mut Vec<Value>, column: &str, value: &String| {
            args.push(Value::from(value));
            format!("{column} = ${}", args.len())
        };
        if asked.view.is_some() {
            // Of one view there are few lines: its days are no reason to read all of theirs.
            common = " AND CASE WHEN at >= $1 AND at < $2 THEN 1 ELSE 0 END = 1".to_owned();
        }
        let arms = if let Some(view) = asked.view {
            beside(&mut common, &mut args, "actor", &actors);
            beside(&mut common, &mut args, "action", &actions);
            let newest = alerts.iter().rev().take(ALERTS).cloned();
            let subjects = std::iter::once(view.to_string()).chain(newest);
            subjects.map(|subject| arm(&mut args, "subject", &subject)).collect()
        } else if !actors.is_empty() {
            beside(&mut common, &mut args, "action", &actions);
            actors.iter().map(|actor| arm(&mut args, "actor", actor)).collect()
        } else if !actions.is_empty() {
            actions.iter().map(|action| arm(&mut args, "action", action)).collect()
        } else {
            vec!["1 = 1".to_owned()]
        };
        let with = without(kept, postgres, &mut args);
        if !with.is_empty() {
            common.push_str(" AND subject NOT IN (SELECT subject FROM kept)");
        }
        Self { with, arms, common, args }
    }

    fn arms(&self, columns: &str, more: &str, order: &str, most: i64) -> String {
        let Self { arms, common, .. } = self;
        let arm = |(at, arm): (usize, &String)| {
            format!(
                "SELECT * FROM (SELECT {columns} FROM audit_log WHERE {arm}{common}{more}{order} LIMIT {most}) AS arm{at}"
            )
        };
        arms.iter().enumerate().map(arm).collect::<Vec<_>>().join(" UNION ALL ")
    }

    /// How many there are: exactly up to [`COUNTED_TO`], then one more.
    pub(super) async fn count(&self, conn: &mut Conn) -> Result<i64, StorageError> {
        let (sql, args) = self.counting();
        conn.first(sql, args).await?.map_or(Ok(0), |row| row.int("n"))
    }

    /// The newest, or those after `after`: at most `most`.
    pub(super) async fn newest(
        &self,
        conn: &mut Conn,
        after: Option<(Moment, i64)>,
        most: i64,
    ) -> Result<Vec<Row>, StorageError> {
        let (sql, args) = self.listing(after, most);
        conn.all(sql, args).await
    }

    fn counting(&self) -> Statement {
        let arms = self.arms("1 AS one", "", "", COUNTED_TO + 1);
        let sql = format!(
            "{}SELECT COUNT(*) AS n FROM (SELECT * FROM ({arms}) AS arms LIMIT {}) AS counted",
            self.with,
            COUNTED_TO + 1
        );
        (sql, self.args.clone())
    }

    fn listing(&self, after: Option<(Moment, i64)>, most: i64) -> Statement {
        const ORDER: &str = " ORDER BY at DESC, seq DESC";
        let (mut args, mut more) = (self.args.clone(), String::new());
        if let Some((at, seq)) = after {
            args.extend([Value::from(at), Value::from(seq)]);
            more = format!(" AND (at, seq) < (${}, ${})", args.len() - 1, args.len());
        }
        let arms = self.arms("seq, at, actor, action, subject, detail", &more, ORDER, most);
        (format!("{}SELECT * FROM ({arms}) AS lines{ORDER} LIMIT {most}", self.with), args)
    }
}

/// What is kept from the reader, as subjects stand in the log; empty where nothing can be.
fn without(kept: &Kept, postgres: bool, args: &mut Vec<Value>) -> String {
    let Some([views, procedures, holds]) = kept.hashes else { return String::new() };
    let hex = |column: &str| match postgres {
        true => format!("encode({column}, 'hex')"),
        false => format!("lower(hex({column}))"),
    };
    args.extend([Value::from(views), Value::from(procedures), Value::from(holds)]);
    let (views, procedures, holds) = (args.len() - 2, args.len() - 1, args.len());
    let alerts: String = kept
        .alerts
        .iter()
        .enumerate()
        .map(|(at, _)| format!(" UNION ALL SELECT CAST(${} AS TEXT)", args.len() + at + 1))
        .collect();
    let with = format!(
        "WITH kept (subject) AS MATERIALIZED (
             SELECT {view} FROM conflict WHERE reader = ${views} AND cleared_at IS NULL AND yields = 0
             UNION ALL SELECT {procedure} FROM procedure_kept WHERE reader = ${procedures}
             UNION ALL SELECT {kept_hold} FROM legal_hold_kept WHERE reader = ${holds}
             UNION ALL SELECT {hold} FROM legal_hold h JOIN conflict c ON c.view_id = h.view_id
                 WHERE c.reader = ${views} AND c.cleared_at IS NULL AND c.yields = 0
             UNION ALL SELECT {hold} FROM legal_hold h JOIN procedure_kept k ON k.procedure_id = h.procedure_id
                 WHERE k.reader = ${procedures}{alerts}) ",
        view = hex("view_id"),
        procedure = hex("procedure_id"),
        kept_hold = hex("hold_id"),
        hold = hex("h.id"),
    );
    args.extend(kept.alerts.iter().map(Value::from));
    with
}

/// The statements of a page, for the suite that holds their plans against the database.
#[doc(hidden)]
#[must_use]
pub fn statements_for_test(asked: &Asked, postgres: bool) -> Vec<Statement> {
    let kept = Kept { hashes: Some([[1; 32], [2; 32], [3; 32]]), alerts: vec!["00".repeat(16)] };
    let selection = Selection::new(asked, &kept, &[], postgres);
    vec![selection.counting(), selection.listing(asked.after, PAGE + 1)]
}
