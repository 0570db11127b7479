//! Which views a page of the queue shows. Every statement here runs along an
//! index that begins with what is asked for and goes on with the state and the
//! order of the list, so that it reads about as many rows as it gives, however
//! many views there are. Where several states are asked for, each is an arm of
//! its own. `server/tests/suite/lists.rs` holds the plans of all of them
//! against both databases.

use heard_storage::clock::Moment;
use heard_storage::crypto::Hash;
use heard_storage::{Conn, Row, StorageError, Value};
use heard_vocabulary::Role;

use super::{COUNTED_TO, PAGE, QueueFilter};
use crate::ids::ViewId;
use crate::safeguarding::conflicts::not_kept;
use crate::views::ViewState;

/// The states of what waits for an answer.
const WAITING: [ViewState; 3] = [ViewState::Sent, ViewState::Read, ViewState::Reopened];

/// A statement and its binds.
pub type Statement = (String, Vec<Value>);

/// The views a filter is about, before their words are opened.
pub(super) struct Selection {
    /// `view`, or `view_theme`, whose rows carry what the queue is narrowed by.
    table: &'static str,
    /// Its column for the view.
    id: &'static str,
    states: Vec<ViewState>,
    condition: String,
    args: Vec<Value>,
}

impl Selection {
    /// `reader` is whoever looks: what may be about them is left out.
    pub(super) fn new(filter: &QueueFilter, reader: Hash) -> Self {
        let (table, id) = if filter.theme.is_some() { ("view_theme", "view_id") } else { ("view", "id") };
        let mut states = match filter.state {
            // What was taken back has no words: it stands in no list.
            Some(ViewState::Withdrawn) => Vec::new(),
            Some(state) => vec![state],
            None => WAITING.to_vec(),
        };
        let (mut condition, mut args) = (String::new(), Vec::new());
        let mut with = |column: &str, value: Option<Value>| {
            if let Some(value) = value {
                args.push(value);
                condition.push_str(&format!(" AND {column} = ${}", args.len()));
            }
        };
        with("theme_id", filter.theme.map(Value::from));
        with("scenario", filter.scenario.as_ref().map(Value::from));
        with("service_id", filter.service.map(Value::from));
        with("mood", filter.mood.map(Value::from));
        if filter.untagged {
            match filter.theme {
                Some(_) => states.clear(),
                None => condition.push_str(" AND tagged = 0"),
            }
        }
        args.push(Value::from(reader));
        // Whoever sees the queue reads views.
        condition.push_str(&not_kept(&format!("{table}.{id}"), args.len(), Role::ParticipationLead));
        Self { table, id, states, condition, args }
    }

    fn arm(&self, state: ViewState, columns: &str, more: &str, most: i64) -> String {
        let Self { table, id, condition, .. } = self;
        let state = state.name();
        format!(
            "SELECT {columns} FROM {table} WHERE state = '{state}'{condition}{more}
             ORDER BY received_at DESC, {id} DESC LIMIT {most}"
        )
    }

    /// How many there are: exactly up to [`COUNTED_TO`], then one more.
    pub(super) async fn count(&self, conn: &mut Conn) -> Result<i64, StorageError> {
        let Some((sql, args)) = self.counting() else { return Ok(0) };
        conn.first(sql, args).await?.map_or(Ok(0), |row| row.int("n"))
    }

    /// The newest, or those after `after`: at most `most`.
    pub(super) async fn newest(
        &self,
        conn: &mut Conn,
        after: Option<(Moment, ViewId)>,
        most: i64,
    ) -> Result<Vec<(Moment, ViewId)>, StorageError> {
        let Some((sql, args)) = self.listing(after, most) else { return Ok(Vec::new()) };
        let rows = conn.all(sql, args).await?;
        let place = |row: &Row| Ok((row.moment("received_at")?, row.id("id")?));
        let mut found = rows.iter().map(place).collect::<Result<Vec<_>, StorageError>>()?;
        found.sort_unstable_by(|one, other| other.cmp(one));
        found.truncate(usize::try_from(most).unwrap_or(usize::MAX));
        Ok(found)
    }

    /// Those that wait and are for a meeting from `today` to `until`, the
    /// nearest first: at most a page of them.
    pub(super) async fn for_meetings(
        &self,
        conn: &mut Conn,
        today: String,
        until: String,
    ) -> Result<Vec<ViewId>, StorageError> {
        let Some((sql, args)) = self.meetings(today, until) else { return Ok(Vec::new()) };
        conn.all(sql, args).await?.iter().map(|row| row.id("id")).collect()
    }

    fn counting(&self) -> Option<Statement> {
        let count = |state: &ViewState| {
            format!("(SELECT COUNT(*) FROM ({}) AS arm)", self.arm(*state, "1 AS one", "", COUNTED_TO + 1))
        };
        let arms: Vec<String> = self.states.iter().map(count).collect();
        (!arms.is_empty()).then(|| (format!("SELECT {} AS n", arms.join(" + ")), self.args.clone()))
    }

    fn listing(&self, after: Option<(Moment, ViewId)>, most: i64) -> Option<Statement> {
        let (mut args, mut more) = (self.args.clone(), String::new());
        if let Some((at, id)) = after {
            args.extend([Value::from(at), Value::from(id)]);
            more = format!(" AND (received_at, {}) < (${}, ${})", self.id, args.len() - 1, args.len());
        }
        let columns = format!("received_at, {} AS id", self.id);
        let list = |state: &ViewState| {
            format!("SELECT received_at, id FROM ({}) AS arm", self.arm(*state, &columns, &more, most))
        };
        let arms: Vec<String> = self.states.iter().map(list).collect();
        (!arms.is_empty()).then(|| (arms.join(" UNION ALL "), args))
    }

    /// Read along the days of meetings. Everything but the theme stands in an
    /// expression, so that no database takes another index for a better one.
    fn meetings(&self, today: String, until: String) -> Option<Statement> {
        let waiting: Vec<String> =
            self.states.iter().filter(|s| WAITING.contains(s)).map(|s| format!("'{}'", s.name())).collect();
        if waiting.is_empty() {
            return None;
        }
        let mut args = self.args.clone();
        args.extend([Value::from(today), Value::from(until)]);
        let Self { table, id, condition, .. } = self;
        let theme = if *table == "view_theme" { "theme_id = $1 AND " } else { "" };
        let sql = format!(
            "SELECT {id} AS id FROM {table} WHERE {theme}due_on >= ${} AND due_on <= ${}
                AND CASE WHEN state IN ({}){condition} THEN 1 ELSE 0 END = 1
             ORDER BY due_on, received_at, {id} LIMIT {PAGE}",
            args.len() - 1,
            args.len(),
            waiting.join(", ")
        );
        Some((sql, args))
    }
}

/// Every statement a page of the queue is chosen by, for the suite that looks
/// at their plans.
#[doc(hidden)]
#[must_use]
pub fn statements_for_test(filter: &QueueFilter) -> Vec<Statement> {
    let selection = Selection::new(filter, [0; 32]);
    let day = "2026-11-20".to_owned();
    [selection.counting(), selection.listing(filter.after, PAGE), selection.meetings(day.clone(), day)]
        .into_iter()
        .flatten()
        .collect()
}
