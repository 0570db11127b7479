//! Which views a page of the queue shows. Every statement here runs along an
//! index that begins with what is asked for and goes on with the state, whose move
//! it is and the order of the list, so that it reads about as many rows as it gives,
//! however many views there are. Where several states, themes, services, moods or
//! languages are asked for, each is an arm of its own (`narrow.rs` says which).
//! `server/tests/suite/lists.rs` holds the plans of all of them against both databases.

mod also;

use std::collections::BTreeSet;

use heard_storage::clock::Moment;
use heard_storage::crypto::Hash;
use heard_storage::{Conn, Row, StorageError, Value};
use heard_vocabulary::WaitsFor;

use super::narrow::{Narrowed, Several};
use super::{COUNTED_TO, PAGE, QueueFilter};
use crate::ids::ViewId;
use crate::views::ViewState;
use crate::views::desk::OPEN;
pub(super) use also::also;

/// A statement and its binds.
pub type Statement = (String, Vec<Value>);

/// The views a filter is about, before their words are opened.
pub(super) struct Selection {
    /// `view`, or `view_theme`, whose rows carry what the queue is narrowed by.
    table: &'static str,
    /// Its column for the view.
    id: &'static str,
    /// What each arm is about.
    arms: Vec<Arm>,
    /// Whether a view may stand in more than one arm: it has several themes.
    overlap: bool,
    /// What is asked for value by value, each by its number in [`Arm::value`].
    several: Option<Several>,
    condition: String,
    args: Vec<Value>,
    /// Only what is for a meeting soon.
    soon: bool,
    /// The oldest first, as of what is late: the same index, read from its other end.
    oldest: bool,
}

/// Rows that stand side by side in an index, in the order of the list.
#[derive(Clone, Copy)]
struct Arm {
    state: ViewState,
    waits: WaitsFor,
    /// Which of several values.
    value: Option<usize>,
}

impl Selection {
    /// `reader` is whoever looks: what may be about them is left out.
    pub(super) fn new(filter: &QueueFilter, reader: Hash) -> Self {
        let themed = !filter.themes.is_empty();
        let (table, id) = if themed { ("view_theme", "view_id") } else { ("view", "id") };
        let Narrowed { sql: condition, args, several, .. } = Narrowed::by(filter, reader);
        // What has a theme is tagged; and no service is nobody's.
        let no_service = filter.services.as_ref().is_some_and(Vec::is_empty);
        let none = no_service || (filter.untagged && (themed || filter.tagged));
        let arms = if none { Vec::new() } else { arms(filter, several.as_ref()) };
        let (overlap, soon, oldest) = (filter.themes.len() > 1, filter.meetings, filter.oldest_first());
        Self { table, id, arms, overlap, several, condition, args, soon, oldest }
    }

    /// What stands first in an arm's condition.
    fn value(&self, value: Option<usize>) -> String {
        let each = value.zip(self.several.as_ref()).and_then(|(n, several)| several.each.get(n));
        each.map_or_else(String::new, |each| format!("{each} AND "))
    }

    fn arm(&self, arm: Arm, columns: &str, more: &str, most: i64) -> String {
        let Self { table, id, condition, .. } = self;
        let (state, waits, value) = (arm.state.name(), arm.waits.name(), self.value(arm.value));
        let way = if self.oldest { "" } else { " DESC" };
        format!(
            "SELECT {columns} FROM {table} WHERE {value}state = '{state}' AND waits_for = '{waits}'{condition}{more}
             ORDER BY received_at{way}, {id}{way} LIMIT {most}"
        )
    }

    /// How many there are: exactly up to [`COUNTED_TO`], then one more. What is for a
    /// meeting is counted from `today` to `until`.
    pub(super) async fn count(&self, conn: &mut Conn, soon: (&str, &str)) -> Result<i64, StorageError> {
        let counting = if self.soon { self.counting_meetings(soon) } else { self.counting() };
        let Some((sql, args)) = counting else { return Ok(0) };
        conn.first(sql, args).await?.map_or(Ok(0), |row| row.int("n"))
    }

    /// The newest, or the oldest where these come first, or those after `after`: at most `most`.
    pub(super) async fn listed(
        &self,
        conn: &mut Conn,
        after: Option<(Moment, ViewId)>,
        most: i64,
    ) -> Result<Vec<(Moment, ViewId)>, StorageError> {
        let Some((sql, args)) = self.listing(after, most) else { return Ok(Vec::new()) };
        let rows = conn.all(sql, args).await?;
        let place = |row: &Row| Ok((row.moment("received_at")?, row.id("id")?));
        let mut found = rows.iter().map(place).collect::<Result<Vec<_>, StorageError>>()?;
        found.sort_unstable_by(|one, other| if self.oldest { one.cmp(other) } else { other.cmp(one) });
        found.dedup();
        found.truncate(usize::try_from(most).unwrap_or(usize::MAX));
        Ok(found)
    }

    /// Those that wait and are for a meeting from `today` to `until`, the
    /// nearest first: at most `most` of them.
    pub(super) async fn for_meetings(
        &self,
        conn: &mut Conn,
        soon: (&str, &str),
        most: i64,
    ) -> Result<Vec<ViewId>, StorageError> {
        let Some((sql, args)) = self.meetings(soon, most) else { return Ok(Vec::new()) };
        let rows = conn.all(sql, args).await?;
        let place = |row: &Row| Ok((row.text("due_on")?, row.moment("received_at")?, row.id("id")?));
        let mut found = rows.iter().map(place).collect::<Result<Vec<_>, StorageError>>()?;
        found.sort_unstable();
        found.dedup();
        found.truncate(usize::try_from(most).unwrap_or(usize::MAX));
        Ok(found.into_iter().map(|(_, _, id)| id).collect())
    }

    fn counting(&self) -> Option<Statement> {
        let most = COUNTED_TO + 1;
        let sql = match self.overlap {
            true => {
                let id = format!("{} AS id", self.id);
                let list = |arm: &Arm| format!("SELECT id FROM ({}) AS arm", self.arm(*arm, &id, "", most));
                let arms: Vec<String> = self.arms.iter().map(list).collect();
                format!("SELECT COUNT(*) AS n FROM ({}) AS every", arms.join(" UNION "))
            }
            // To find out what is late, or who wrote last, costs more: no more is looked at than is
            // counted.
            false if self.oldest => {
                let list = |arm: &Arm| format!("SELECT one FROM ({}) AS arm", self.arm(*arm, "1 AS one", "", most));
                let arms: Vec<String> = self.arms.iter().map(list).collect();
                format!("SELECT COUNT(*) AS n FROM ({} LIMIT {most}) AS every", arms.join(" UNION ALL "))
            }
            false => {
                let count =
                    |arm: &Arm| format!("(SELECT COUNT(*) FROM ({}) AS arm)", self.arm(*arm, "1 AS one", "", most));
                let arms: Vec<String> = self.arms.iter().map(count).collect();
                format!("SELECT {} AS n", arms.join(" + "))
            }
        };
        (!self.arms.is_empty()).then(|| (sql, self.args.clone()))
    }

    fn listing(&self, after: Option<(Moment, ViewId)>, most: i64) -> Option<Statement> {
        let (mut args, mut more) = (self.args.clone(), String::new());
        if let Some((at, id)) = after {
            args.extend([Value::from(at), Value::from(id)]);
            let then = if self.oldest { ">" } else { "<" };
            more = format!(" AND (received_at, {}) {then} (${}, ${})", self.id, args.len() - 1, args.len());
        }
        let columns = format!("received_at, {} AS id", self.id);
        let list =
            |arm: &Arm| format!("SELECT received_at, id FROM ({}) AS arm", self.arm(*arm, &columns, &more, most));
        let arms: Vec<String> = self.arms.iter().map(list).collect();
        (!arms.is_empty()).then(|| (arms.join(" UNION ALL "), args))
    }

    /// Read along the days of meetings. Everything but the theme stands in an
    /// expression, so that no database takes another index for a better one.
    fn meetings(&self, (today, until): (&str, &str), most: i64) -> Option<Statement> {
        let open: Vec<&Arm> = self.arms.iter().filter(|arm| OPEN.contains(&arm.state)).collect();
        if open.is_empty() {
            return None;
        }
        let one_of =
            |names: BTreeSet<&str>| names.iter().map(|name| format!("'{name}'")).collect::<Vec<_>>().join(", ");
        let states = one_of(open.iter().map(|arm| arm.state.name()).collect());
        let waits = one_of(open.iter().map(|arm| arm.waits.name()).collect());
        let mut args = self.args.clone();
        args.extend([Value::from(today), Value::from(until)]);
        let Self { table, id, condition, .. } = self;
        let themed = *table == "view_theme";
        let any = match &self.several {
            Some(several) if !themed && !several.each.is_empty() => format!(" AND {}", several.any),
            _ => String::new(),
        };
        let list = |theme: Option<usize>| {
            let theme = self.value(theme);
            format!(
                "SELECT due_on, received_at, {id} AS id FROM {table}
                 WHERE {theme}due_on >= ${} AND due_on <= ${}
                    AND CASE WHEN state IN ({states}) AND waits_for IN ({waits}){any}{condition} THEN 1 ELSE 0 END = 1
                 ORDER BY due_on, received_at, {id} LIMIT {most}",
                args.len() - 1,
                args.len(),
            )
        };
        let themes: BTreeSet<Option<usize>> = open.iter().map(|arm| arm.value.filter(|_| themed)).collect();
        let one = |theme| format!("SELECT due_on, received_at, id FROM ({}) AS arm", list(theme));
        let arms: Vec<String> = themes.into_iter().map(one).collect();
        Some((arms.join(" UNION ALL "), args))
    }

    fn counting_meetings(&self, soon: (&str, &str)) -> Option<Statement> {
        let (sql, args) = self.meetings(soon, COUNTED_TO + 1)?;
        Some((format!("SELECT COUNT(*) AS n FROM (SELECT DISTINCT id FROM ({sql}) AS every) AS each"), args))
    }
}

/// Each state that is asked for, each whose move it may be, each theme.
fn arms(filter: &QueueFilter, several: Option<&Several>) -> Vec<Arm> {
    let states = match filter.state {
        // What was taken back has no words: it stands in no list.
        Some(ViewState::Withdrawn) => Vec::new(),
        Some(state) => vec![state],
        None => OPEN.to_vec(),
    };
    let waits = match (filter.waits, filter.state) {
        (Some(waits), _) => vec![waits],
        (None, None) => vec![WaitsFor::Team],
        (None, Some(_)) => WaitsFor::ALL.to_vec(),
    };
    let values: Vec<Option<usize>> = match several.map_or(0, |several| several.each.len()) {
        0 => vec![None],
        n => (0..n).map(Some).collect(),
    };
    let mut arms = Vec::new();
    for state in states {
        for waits in &waits {
            arms.extend(values.iter().map(|value| Arm { state, waits: *waits, value: *value }));
        }
    }
    arms
}

/// Every statement a page of the queue is chosen by, for the suite that looks
/// at their plans.
#[doc(hidden)]
#[must_use]
pub fn statements_for_test(filter: &QueueFilter) -> Vec<Statement> {
    let selection = Selection::new(filter, [0; 32]);
    let day = "2026-11-20";
    [selection.counting(), selection.listing(filter.after, PAGE), selection.meetings((day, day), PAGE)]
        .into_iter()
        .flatten()
        .collect()
}
