//! Looking back at what may be harm in one view: when it was found and why, who was told at
//! each step and by what, who had it, who opened it, who wrote down what, and who signed
//! that off. For a safeguarding lead from whom it is not kept.
//!
//! Nothing of it is written down for this: it stands in the log, beside the concern, and
//! with the alerts about it, which name their view only under seal. It takes as many
//! statements for a long one as for a short one.

use std::collections::HashMap;

use heard_storage::clock::Moment;
use heard_storage::{Conn, Row, StorageError, Value, any_of, args};
use heard_vocabulary::{AlertAction, ConcernLevel, LogAction, LogKind, Recorded, ViewAction};

use super::search::{LoggedBy, Names};
use super::{Log, record};
use crate::Heard;
use crate::ids::{AccountId, AlertId, ViewId};
use crate::messages::{Left, left};
use crate::people::{Grant, LookAtConcerns, SignOffConcerns};
use crate::safeguarding::alerts::{AlertOf, alerts_of};
use crate::safeguarding::concerns::{ConcernDeed, ConcernLine, DeedBy, of_view};
use crate::safeguarding::conflicts::is_kept_from;
use crate::safeguarding::named::Staff;

/// As many lines of the log as one page shows: what comes after stands in the log.
const MOST: usize = 1_000;

/// What is written down beside a concern stands in the log too, in the same unit of work:
/// so many milliseconds apart they are one.
const APART: i64 = 10_000;

/// What became of what may be harm in one view.
#[derive(Debug, Clone)]
pub struct Trail {
    /// How it stands now.
    pub concern: ConcernLine,
    /// What was done, oldest first.
    pub lines: Vec<TrailLine>,
    /// Whether there is more than is shown.
    pub more: bool,
}

/// One thing that was done.
#[derive(Debug, Clone)]
pub struct TrailLine {
    /// When.
    pub at: Moment,
    /// What.
    pub what: Trailed,
}

/// What was done, and by whom.
#[derive(Debug, Clone)]
pub enum Trailed {
    /// Something was written down beside the concern.
    Deed(Box<ConcernDeed>),
    /// An alert was raised: by this colleague, or by a program; for the person outside the
    /// council alone, or for whoever is on duty.
    Raised(DeedBy, bool),
    /// These were told, at this step of an alert.
    Told(i64, Vec<TrailTold>),
    /// Something else was done; where it raised, how urgent it was found to be.
    Did(LoggedBy, Recorded, Option<ConcernLevel>),
    /// Somebody opened it for the first time; so often since.
    Opened(LoggedBy, ViewAction, i64),
}

/// Somebody who was told at a step.
#[derive(Debug, Clone)]
pub struct TrailTold {
    /// Their name, where it is still known.
    pub name: Option<String>,
    /// What became of the messages to them; nothing where none was to leave, or that is
    /// not known any more.
    pub left: Vec<Left>,
}

/// Looks back at one view; that somebody did is recorded first. `None` where it has no
/// concern, is kept from the reader, or was taken back and is gone.
///
/// # Errors
/// When storage fails.
pub async fn trail(heard: &Heard, by: &Grant<SignOffConcerns>, view: ViewId) -> Result<Option<Trail>, StorageError> {
    let Some(looks) = Grant::<LookAtConcerns>::check(by.account()) else { return Ok(None) };
    if is_kept_from(heard, by.id(), view).await? {
        return Ok(None);
    }
    let mut conn = heard.words().read().await?;
    let there = "SELECT 1 AS one FROM view v WHERE v.id = $1
                 AND (v.state <> 'withdrawn' OR EXISTS (SELECT 1 FROM held_view h WHERE h.id = v.id))";
    if conn.first(there, args![view]).await?.is_none() {
        return Ok(None);
    }
    drop(conn);
    let Some(concern) = of_view(heard, &looks, view).await? else { return Ok(None) };
    let (actor, detail) = (by.actor(), view.to_string());
    heard
        .words()
        .write(move |uow| Box::pin(async move { record(uow, actor, LogAction::Searched, Log, detail).await }))
        .await?;
    let names = Names::of(heard, &Staff::known(heard).await);
    let mut conn = heard.words().read().await?;
    let alerts = alerts_of(heard, &mut conn, view).await?;
    let told = told(&mut conn, &names, &alerts).await?;
    let mut rows = logged(&mut conn, view, &alerts).await?;
    let opened = openings(&mut conn, &names, view, concern.line.raised_at).await?;
    drop(conn);
    let more = rows.len() > MOST;
    rows.truncate(MOST);
    let mut found = Found { names, alerts, told, deeds: concern.deeds };
    let mut lines = Vec::with_capacity(rows.len() + found.deeds.len() + opened.len());
    for row in &rows {
        lines.extend(found.line(row)?);
    }
    let deeds = found.deeds.into_iter().map(|deed| TrailLine { at: deed.at, what: Trailed::Deed(Box::new(deed)) });
    lines.extend(deeds.chain(opened));
    // What was done at the same moment stays as the log has it.
    lines.sort_by_key(|line| line.at);
    Ok(Some(Trail { concern: concern.line, lines, more }))
}

/// Who was told, by alert and step.
type ToldAt = HashMap<(AlertId, i64), Vec<TrailTold>>;

async fn told(conn: &mut Conn, names: &Names, alerts: &[AlertOf]) -> Result<ToldAt, StorageError> {
    let (set, values) = any_of(1, alerts.iter().map(|alert| alert.id));
    let sql = format!(
        "SELECT alert_id, step, account_id FROM alert_told WHERE alert_id IN {set}
         ORDER BY told_at, step, account_id LIMIT {MOST}"
    );
    let one = |row: &Row| Ok((row.id("account_id")?, row.id("alert_id")?, row.int("step")?));
    let rows = conn.all(sql, values).await?;
    let told = rows.iter().map(one).collect::<Result<Vec<(AccountId, AlertId, i64)>, StorageError>>()?;
    let mut ways = left(conn, &told).await?;
    let mut at = ToldAt::new();
    for (who, alert, step) in told {
        let left = ways.remove(&(who, alert, step)).unwrap_or_default();
        at.entry((alert, step)).or_default().push(TrailTold { name: names.name(who), left });
    }
    Ok(at)
}

/// The lines of the log about a view's harm and who wrote it, and about its alerts, oldest
/// first: one more than a page shows, where there are more.
async fn logged(conn: &mut Conn, view: ViewId, alerts: &[AlertOf]) -> Result<Vec<Row>, StorageError> {
    let subjects = std::iter::once(view.to_string()).chain(alerts.iter().map(|alert| alert.id.to_string()));
    let (subjects, mut values) = any_of(1, subjects);
    let wanted = LogKind::Harm.actions().chain(LogKind::WhoWrote.actions()).map(Recorded::name);
    let (actions, more) = any_of(values.len() + 1, wanted);
    values.extend(more);
    let most = MOST + 1;
    // That the actions are among these is no reason to take another index: hence the "||".
    let sql = format!(
        "SELECT at, actor, action, subject, detail FROM audit_log
         WHERE subject IN {subjects} AND (action || '') IN {actions} ORDER BY seq LIMIT {most}"
    );
    conn.all(sql, values).await
}

/// Who opened it since it was found: each person's first time, and how often.
async fn openings(conn: &mut Conn, names: &Names, view: ViewId, since: Moment) -> Result<Vec<TrailLine>, StorageError> {
    let mut values: Vec<Value> = args![view.to_string(), since];
    let (actions, more) = any_of(3, Recorded::all().filter(|action| action.opens()).map(Recorded::name));
    values.extend(more);
    let sql = format!(
        "SELECT actor, action, MIN(at) AS at, COUNT(*) AS times FROM audit_log
         WHERE subject = $1 AND at >= $2 AND (action || '') IN {actions} GROUP BY actor, action"
    );
    let mut lines = Vec::new();
    for row in &conn.all(sql, values).await? {
        let Some(Recorded::View(action)) = Recorded::parse(&row.text("action")?) else { continue };
        let what = Trailed::Opened(names.actor(&row.text("actor")?), action, row.int("times")?);
        lines.push(TrailLine { at: row.moment("at")?, what });
    }
    lines.sort_by_key(|line| line.at);
    Ok(lines)
}

/// What was found beside the log.
struct Found {
    names: Names,
    alerts: Vec<AlertOf>,
    told: ToldAt,
    deeds: Vec<ConcernDeed>,
}

impl Found {
    /// What a line of the log says; nothing where it stands beside the concern already.
    fn line(&mut self, row: &Row) -> Result<Option<TrailLine>, StorageError> {
        let (at, subject, detail) = (row.moment("at")?, row.text("subject")?, row.text("detail")?);
        let by = self.names.actor(&row.text("actor")?);
        let Some(action) = Recorded::parse(&row.text("action")?) else { return Ok(None) };
        let what = match action {
            Recorded::Alert(AlertAction::Raised) => self.raised(&subject),
            Recorded::Alert(AlertAction::Told | AlertAction::Reminded) => {
                let step = step_of(&detail);
                let alert = subject.parse::<AlertId>().ok();
                let people = alert.and_then(|alert| self.told.remove(&(alert, step))).unwrap_or_default();
                Trailed::Told(step, people)
            }
            Recorded::View(done) => {
                let stands = |deed: &ConcernDeed| deed.action == done && (deed.at.0 - at.0).abs() <= APART;
                if self.deeds.iter().any(stands) {
                    return Ok(None);
                }
                Trailed::Did(by, action, ConcernLevel::parse(detail.trim()))
            }
            _ => Trailed::Did(by, action, None),
        };
        Ok(Some(TrailLine { at, what }))
    }

    /// Who raised an alert stands in it alone.
    fn raised(&self, subject: &str) -> Trailed {
        let alert = self.alerts.iter().find(|alert| alert.id.to_string() == *subject);
        let by = match alert.and_then(|alert| alert.raised_by) {
            Some(who) => DeedBy::Staff(self.names.name(who)),
            None => DeedBy::Program,
        };
        Trailed::Raised(by, alert.is_some_and(|alert| alert.outside))
    }
}

/// Which step a line of the log says: `step 2, 1 people`.
fn step_of(detail: &str) -> i64 {
    let number = detail.strip_prefix("step ").and_then(|rest| rest.split(',').next());
    number.and_then(|number| number.parse().ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mod_08_a_step_is_read_from_its_line() {
        for (detail, step) in [("step 2, 1 people", 2), ("step 14, 3 people", 14), ("step 1", 1), ("", 0)] {
            assert_eq!(step_of(detail), step, "{detail}");
        }
    }
}
