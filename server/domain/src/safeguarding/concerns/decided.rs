//! What may have been harm and was decided, month by month: how it ended, by when, and who
//! decided and signed it off. For safeguarding leads; nothing of a child's words is in it.

use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_storage::{Conn, Row, StorageError, Value, any_of, args};
use heard_vocabulary::{ConcernLevel, ConcernOutcome, ViewAction};

use super::begin::outcome_of;
use crate::Heard;
use crate::ids::{AccountId, ConcernId, ViewId};
use crate::people::{Grant, SignOffConcerns, names_of};
use crate::safeguarding::conflicts::{not_kept, reader};

/// Lines on one page.
pub const DECIDED: i64 = 50;

/// A month of the council's calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month(Day);

impl Month {
    /// The month written as `2026-11`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Day::parse(&format!("{}-01", text.trim())).map(Self)
    }

    /// The month of a day.
    #[must_use]
    pub fn of(day: Day) -> Self {
        Self(day.plus(1 - i32::from(day.civil().day())))
    }

    /// Its first day.
    #[must_use]
    pub fn first(self) -> Day {
        self.0
    }

    /// The month before.
    #[must_use]
    pub fn before(self) -> Self {
        Self::of(self.0.plus(-1))
    }

    /// The first moment after it.
    fn end(self) -> Moment {
        Self::of(self.0.plus(31)).0.start()
    }
}

/// As `2026-11`.
impl std::fmt::Display for Month {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let day = self.0.civil();
        write!(f, "{:04}-{:02}", day.year(), day.month())
    }
}

/// One that was decided, and signed off where that takes two.
#[derive(Debug, Clone)]
pub struct DecidedConcern {
    /// Which.
    pub id: ConcernId,
    /// What it was about.
    pub view: ViewId,
    /// Whether that is still there to be opened.
    pub there: bool,
    /// The situation's name.
    pub scenario: String,
    /// How urgent it was.
    pub level: ConcernLevel,
    /// When it was first found.
    pub raised_at: Moment,
    /// How it ended.
    pub outcome: ConcernOutcome,
    /// When it was decided.
    pub decided_at: Moment,
    /// By whom, where they are still known.
    pub decided_by: Option<String>,
    /// By when it was to be decided; danger, from when on. `None` where that is not known.
    pub decide_by: Option<Moment>,
    /// When it was signed off, by whom, and by when it was to be: where that takes two.
    pub signed: Option<(Moment, Option<String>, Moment)>,
}

/// A page of a month.
#[derive(Debug, Clone)]
pub struct DecidedMonth {
    /// Its lines, the newest first.
    pub lines: Vec<DecidedConcern>,
    /// How many there are in the month.
    pub total: i64,
    /// How many of them, danger aside, were decided late.
    pub late: i64,
    /// Whether older ones of the month follow.
    pub more: bool,
    /// The first month in which anything was decided.
    pub since: Option<Month>,
}

/// A page of what was decided in a month; from `after` on, by when it was decided and its id.
/// What is kept from the reader is in none of it.
///
/// # Errors
/// When storage fails.
pub async fn decided_page(
    heard: &Heard,
    by: &Grant<SignOffConcerns>,
    month: Month,
    after: Option<(Moment, ConcernId)>,
) -> Result<DecidedMonth, StorageError> {
    let mut conn = heard.words().read().await?;
    let mine = not_kept("v.id", 1, by.account().role());
    let sql = format!(
        "SELECT COUNT(*) AS n, CAST(COALESCE(SUM(CASE WHEN c.level > 1 AND c.decided_at > c.was_due_at THEN 1 ELSE 0 END), 0)
             AS BIGINT) AS late
         FROM concern c JOIN view v ON v.id = c.view_id
         WHERE c.state = 'closed' AND c.decided_at >= $2 AND c.decided_at < $3{mine}"
    );
    let reader = reader(heard, by.id());
    let counted = conn.first(sql, args![reader, month.first().start(), month.end()]).await?;
    let (total, late) = match &counted {
        Some(row) => (row.int("n")?, row.int("late")?),
        None => (0, 0),
    };
    let sql = format!(
        "SELECT c.decided_at FROM concern c JOIN view v ON v.id = c.view_id
         WHERE c.state = 'closed' AND c.decided_at IS NOT NULL{mine} ORDER BY c.decided_at LIMIT 1"
    );
    let first = conn.first(sql, args![reader]).await?;
    let since = first.map(|row| row.moment("decided_at")).transpose()?.map(|at| Month::of(at.day()));
    let mut lines = read(heard, &mut conn, by, month, after, Some(DECIDED + 1)).await?;
    drop(conn);
    let page = usize::try_from(DECIDED).unwrap_or(usize::MAX);
    let more = lines.len() > page;
    lines.truncate(page);
    Ok(DecidedMonth { lines, total, late, more, since })
}

/// All that was decided in a month, for a file. What is kept from the reader is not in it.
///
/// # Errors
/// When storage fails.
pub async fn decided_in(
    heard: &Heard,
    by: &Grant<SignOffConcerns>,
    month: Month,
) -> Result<Vec<DecidedConcern>, StorageError> {
    let mut conn = heard.words().read().await?;
    read(heard, &mut conn, by, month, None, None).await
}

async fn read(
    heard: &Heard,
    conn: &mut Conn,
    by: &Grant<SignOffConcerns>,
    month: Month,
    after: Option<(Moment, ConcernId)>,
    most: Option<i64>,
) -> Result<Vec<DecidedConcern>, StorageError> {
    let mut values: Vec<Value> = args![reader(heard, by.id()), month.first().start(), month.end()];
    let mut older = "";
    if let Some((at, id)) = after {
        values.extend(args![at, id]);
        older = " AND (c.decided_at, c.id) < ($4, $5)";
    }
    let most = most.map(|most| format!(" LIMIT {most}")).unwrap_or_default();
    let sql = format!(
        "SELECT c.id, c.view_id, c.level, c.outcome, c.raised_at, c.decided_at, c.decided_by, c.was_due_at, c.due_at,
             v.scenario, CAST(CASE WHEN v.state <> 'withdrawn' OR EXISTS (SELECT 1 FROM held_view h WHERE h.id = v.id)
                 THEN 1 ELSE 0 END AS BIGINT) AS there
         FROM concern c JOIN view v ON v.id = c.view_id
         WHERE c.state = 'closed' AND c.decided_at >= $2 AND c.decided_at < $3{}{older}
         ORDER BY c.decided_at DESC, c.id DESC{most}",
        not_kept("v.id", 1, by.account().role())
    );
    let rows = conn.all(sql, values).await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let signed = signed(conn, &rows).await?;
    let mut staff: Vec<AccountId> = signed.iter().filter_map(|one| one.by).collect();
    for row in &rows {
        staff.extend(row.id_opt::<AccountId>("decided_by")?);
    }
    staff.sort_unstable();
    staff.dedup();
    let names = if staff.is_empty() { Default::default() } else { names_of(heard, conn, &staff).await? };
    let name = |who: Option<AccountId>| who.and_then(|who| names.get(&who)).map(|identity| identity.name.clone());
    let mut lines = Vec::with_capacity(rows.len());
    for row in &rows {
        let (id, decided_at): (ConcernId, _) = (row.id("id")?, row.moment("decided_at")?);
        // Not what was signed off before it was opened again and decided anew by one alone.
        let last = signed.iter().rfind(|one| one.concern == id && one.at >= decided_at);
        let due = row.moment("due_at")?;
        lines.push(DecidedConcern {
            id,
            view: row.id("view_id")?,
            there: row.int("there")? == 1,
            scenario: row.text("scenario")?,
            // What cannot be read is as urgent as can be.
            level: ConcernLevel::numbered(row.int("level")?).unwrap_or(ConcernLevel::Danger),
            raised_at: row.moment("raised_at")?,
            outcome: outcome_of(row)?.ok_or(StorageError::inconsistent("concern.outcome", "how it ended"))?,
            decided_at,
            decided_by: name(row.id_opt("decided_by")?),
            decide_by: row.moment_opt("was_due_at")?,
            signed: last.map(|one| (one.at, name(one.by), due)),
        });
    }
    Ok(lines)
}

/// That somebody signed one off.
struct Signed {
    concern: ConcernId,
    by: Option<AccountId>,
    at: Moment,
}

/// Every signing off of these, the oldest first.
async fn signed(conn: &mut Conn, rows: &[Row]) -> Result<Vec<Signed>, StorageError> {
    let ids = rows.iter().map(|row| row.id("id")).collect::<Result<Vec<ConcernId>, _>>()?;
    let (set, mut values) = any_of(1, ids);
    values.push(ViewAction::ConcernSignedOff.name().into());
    let sql = format!(
        "SELECT concern_id, by_id, at FROM concern_deed WHERE concern_id IN {set} AND action = ${} ORDER BY at, id",
        values.len()
    );
    let one =
        |row: &Row| Ok(Signed { concern: row.id("concern_id")?, by: row.id_opt("by_id")?, at: row.moment("at")? });
    conn.all(sql, values).await?.iter().map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mod_08_a_month_ends_where_the_next_begins() {
        let month = Month::parse("2026-02").unwrap();
        assert_eq!((month.to_string(), month.first().to_string()), ("2026-02".to_owned(), "2026-02-01".to_owned()));
        assert_eq!(month.end().iso_minute(), "2026-03-01 00:00");
        assert_eq!(Month::parse("2026-03").unwrap().end().iso_minute(), "2026-04-01 00:00", "the clocks go forward");
        assert_eq!(Month::parse("2026-01").unwrap().before().to_string(), "2025-12");
        assert_eq!(Month::of(Day::parse("2026-12-31").unwrap()).to_string(), "2026-12");
        for wrong in ["", "2026", "2026-13", "november"] {
            assert_eq!(Month::parse(wrong), None, "{wrong}");
        }
    }
}
