//! What happened to a view, from the audit log: for the team, and as its author is told it.

use std::collections::{HashMap, HashSet};

use heard_storage::clock::Moment;
use heard_storage::{Conn, Row, StorageError, Value, any_of, args};
use heard_vocabulary::{DeskDeed, ResponseAction, Sender, ViewAction, ViewState};

use super::queue::parse;
use crate::Heard;
use crate::filing::ACTOR;
use crate::ids::{AccountId, MessageId, ResponseId, ViewId};
use crate::people::{Grant, Moderate, Role};
use crate::record::action_of;

/// One line of a view's history, from the audit log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryLine {
    /// When.
    pub at: Moment,
    /// In which role; `None` for the young person, and where nobody did it.
    pub role: Option<Role>,
    /// Whether the council's computer did it, and nobody.
    pub computer: bool,
    /// What was done; `None` where it is on no list, which is our fault.
    pub action: Option<ViewAction>,
}

/// What happened to an answer that a view stands behind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerLine {
    /// When.
    pub at: Moment,
    /// In which role; `None` where nobody did it: it went out by itself.
    pub role: Option<Role>,
    /// What.
    pub what: ResponseAction,
}

/// Opening a view again within this time, in milliseconds, is looking on.
const LOOKING_ON: i64 = 15 * Moment::MINUTE;

/// What happened to a view, oldest first: for the team, who need not read each time that one
/// person opened it. The log itself keeps all of them.
pub(super) async fn history(conn: &mut Conn, id: ViewId) -> Result<Vec<HistoryLine>, StorageError> {
    let rows = conn.all(LINES, args![id.to_string()]).await?;
    let (mut all, mut opened) = (Vec::with_capacity(rows.len()), HashMap::new());
    for row in &rows {
        let (line, _) = read(row)?;
        if line.action == Some(ViewAction::Read) {
            let actor = row.text("actor")?;
            if opened.get(&actor).is_some_and(|until| line.at < *until) {
                continue;
            }
            opened.insert(actor, line.at.plus(LOOKING_ON));
        }
        all.push(line);
    }
    Ok(all)
}

/// What became of the answers that a view stands behind, since it does: what went out, was
/// corrected, or taken back or off the wall.
pub(super) async fn of_answers(conn: &mut Conn, id: ViewId) -> Result<Vec<AnswerLine>, StorageError> {
    use ResponseAction::{Corrected, Published, PutBack, TakenBack, TakenOffWall};
    let rows = conn.all("SELECT response_id, added_at FROM response_view WHERE view_id = $1", args![id]).await?;
    let mut since: HashMap<String, Moment> = HashMap::with_capacity(rows.len());
    for row in &rows {
        since.insert(row.id::<ResponseId>("response_id")?.to_string(), row.moment("added_at")?);
    }
    if since.is_empty() {
        return Ok(Vec::new());
    }
    let shown = [Published, Corrected, TakenBack, TakenOffWall, PutBack].map(|what| format!("'{}'", what.name()));
    let (set, args) = any_of(1, since.keys().cloned());
    let sql = format!(
        "SELECT at, actor, action, subject FROM audit_log WHERE subject IN {set} AND action IN ({}) ORDER BY seq",
        shown.join(", ")
    );
    let mut all = Vec::new();
    for row in &conn.all(sql, args).await? {
        let (at, of) = (row.moment("at")?, row.text("subject")?);
        let Some(what) = action_of::<ResponseId>(row)? else { continue };
        if since.get(&of).is_some_and(|since| at >= *since) {
            all.push(AnswerLine { at, role: role(&row.text("actor")?), what });
        }
    }
    Ok(all)
}

/// Who last settled or hid a view, and when; `None` where nobody of the staff did.
///
/// # Errors
/// When storage fails.
pub async fn ended_by(
    heard: &Heard,
    _by: &Grant<Moderate>,
    id: ViewId,
) -> Result<Option<(AccountId, Moment)>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT actor, at FROM audit_log WHERE subject = $1 AND action IN ($2, $3) ORDER BY seq DESC LIMIT 1";
    let [settled, hidden] = [ViewAction::Settled, ViewAction::Hidden].map(ViewAction::name);
    let Some(row) = conn.first(sql, args![id.to_string(), settled, hidden]).await? else { return Ok(None) };
    let actor = row.text("actor")?;
    let who = actor.split_once(':').and_then(|(_, id)| id.parse().ok());
    who.map(|who| Ok((who, row.moment("at")?))).transpose()
}

const LINES: &str = "SELECT at, actor, action, detail FROM audit_log WHERE subject = $1 ORDER BY seq";

fn read(row: &Row) -> Result<(HistoryLine, String), StorageError> {
    let actor = row.text("actor")?;
    let (role, computer) = (role(&actor), actor == ACTOR);
    let line = HistoryLine { at: row.moment("at")?, role, computer, action: action_of::<ViewId>(row)? };
    Ok((line, row.text("detail")?))
}

/// In which role somebody of the staff did something.
fn role(actor: &str) -> Option<Role> {
    actor.split(':').next().and_then(Role::parse).filter(|role| *role != Role::YoungPerson)
}

/// The same as its author is told it at `now`: nothing of what has not gone out to them or
/// was stopped; nothing of what was done since it stands still; and not yet that somebody
/// opened who they are, where a safeguarding lead said why they must not see that.
pub(super) async fn history_told(conn: &mut Conn, id: ViewId, now: Moment) -> Result<Vec<HistoryLine>, StorageError> {
    Ok(history_told_each(conn, &[id], now).await?.remove(&id).unwrap_or_default())
}

/// The same of each of these views, in a fixed number of statements; nothing of those to which
/// nothing happened.
pub(super) async fn history_told_each(
    conn: &mut Conn,
    views: &[ViewId],
    now: Moment,
) -> Result<HashMap<ViewId, Vec<HistoryLine>>, StorageError> {
    if views.is_empty() {
        return Ok(HashMap::new());
    }
    let (set, these) = any_of(1, views.iter().copied());
    let sql = format!(
        "SELECT view_id, MIN(asked_at) AS since FROM author_request WHERE view_id IN {set} AND quiet = 1
         GROUP BY view_id"
    );
    let quiet = since(conn, sql, these.clone()).await?;
    let sql =
        format!("SELECT view_id, still_since AS since FROM concern WHERE view_id IN {set} AND still_since IS NOT NULL");
    let still = since(conn, sql, these.clone()).await?;
    let sql = format!("SELECT id, state, shown_as, shown_until FROM view WHERE id IN {set}");
    let mut waiting = HashSet::new();
    for row in &conn.all(sql, these.clone()).await? {
        if still_shown(row, now)?.is_some() {
            waiting.insert(row.id::<ViewId>("id")?);
        }
    }
    let mut values = these;
    let (child, until) = (values.len() + 1, values.len() + 2);
    values.extend(args![Sender::YoungPerson.name(), now]);
    let sql = format!("SELECT id FROM message WHERE view_id IN {set} AND author <> ${child} AND goes_at <= ${until}");
    let rows = conn.all(sql, values).await?;
    let gone = rows.iter().map(|row| row.id("id")).collect::<Result<HashSet<MessageId>, _>>()?;
    let named: HashMap<String, ViewId> = views.iter().map(|id| (id.to_string(), *id)).collect();
    let (set, values) = any_of(1, named.keys().cloned());
    let sql = format!("SELECT subject, at, actor, action, detail FROM audit_log WHERE subject IN {set} ORDER BY seq");
    let mut lines: HashMap<ViewId, Vec<(HistoryLine, String)>> = HashMap::new();
    for row in &conn.all(sql, values).await? {
        if let Some(view) = named.get(&row.text("subject")?) {
            lines.entry(*view).or_default().push(read(row)?);
        }
    }
    let told_of = |(view, lines): (ViewId, Vec<(HistoryLine, String)>)| {
        let (quiet, still) = (quiet.get(&view), still.get(&view));
        let mut told = told(without_pairs(lines), &gone, waiting.contains(&view));
        // What they were told before stays.
        told.retain(|line| line.action != Some(ViewAction::AuthorOpened) || quiet.is_none_or(|since| line.at < *since));
        told.retain(|line| still.is_none_or(|since| is_told_of_what_is_still(line, *since)));
        (view, told)
    };
    Ok(lines.into_iter().map(told_of).collect())
}

/// Since when something is so of each of these views.
async fn since(conn: &mut Conn, sql: String, values: Vec<Value>) -> Result<HashMap<ViewId, Moment>, StorageError> {
    let rows = conn.all(sql, values).await?;
    rows.iter().map(|row| Ok((row.id("view_id")?, row.moment("since")?))).collect()
}

/// Whether a line is told of what stands still since then: its author's own, what was done
/// before, that it was typed in for them, that somebody wrote what they read above it, and
/// that it was opened who wrote it, which a safeguarding lead found safe to say.
fn is_told_of_what_is_still(line: &HistoryLine, since: Moment) -> bool {
    use ViewAction::{AuthorOpened, CouncilWrote, Entered};
    let theirs = matches!(line.action, Some(Entered | CouncilWrote | AuthorOpened));
    (line.role.is_none() && !line.computer) || line.at < since || theirs
}

/// Leaves out that it was put behind a response where it was taken from that again before
/// its author was told: both lines.
fn without_pairs(lines: Vec<(HistoryLine, String)>) -> Vec<(HistoryLine, String)> {
    let mut left: Vec<(HistoryLine, String)> = Vec::with_capacity(lines.len());
    for (line, detail) in lines {
        if line.action != Some(ViewAction::TakenFromResponse) {
            left.push((line, detail));
            continue;
        }
        let put =
            |(line, of): &(HistoryLine, String)| line.action == Some(ViewAction::PutBehindResponse) && *of == detail;
        if let Some(at) = left.iter().rposition(put) {
            left.remove(at);
        }
    }
    left
}

/// Leaves out that somebody wrote what is not in `gone`, and with it that it was settled by
/// that; that it was settled where that was undone; and, where the last time still `waits`
/// before its author sees it, that time.
fn told(lines: Vec<(HistoryLine, String)>, gone: &HashSet<MessageId>, waits: bool) -> Vec<HistoryLine> {
    let mut told: Vec<HistoryLine> = Vec::with_capacity(lines.len());
    let (mut unsaid, mut settled) = (false, None);
    for (line, detail) in lines {
        let by_what_is_unsaid = std::mem::take(&mut unsaid);
        match line.action {
            // A worker's line names the side before the message.
            Some(ViewAction::CouncilWrote) => {
                let message: Option<MessageId> = detail.rsplit(' ').next().and_then(|id| id.parse().ok());
                unsaid = message.is_some_and(|message| !gone.contains(&message));
                if unsaid {
                    continue;
                }
            }
            Some(ViewAction::Settled) if by_what_is_unsaid => {
                // Where that is undone, nothing that was told before is.
                settled = None;
                continue;
            }
            Some(ViewAction::Settled) => settled = Some(told.len()),
            Some(ViewAction::Undone) if detail == DeskDeed::Settled.name() => {
                if let Some(at) = settled.take() {
                    told.remove(at);
                }
            }
            _ => {}
        }
        told.push(line);
    }
    if let Some(at) = settled.filter(|_| waits) {
        told.remove(at);
    }
    told
}

/// Where its author sees a view of `own_view`: where it was, while it stands still.
pub(super) fn shown(row: &Row, now: Moment) -> Result<ViewState, StorageError> {
    let stands = parse(ViewState::parse, row, "state")?;
    // What they said of an answer, or of their meeting, they know themselves.
    let theirs = matches!(stands, ViewState::Reopened | ViewState::Closed);
    if let Some(state) = row.text_opt("still_as")?.as_deref().and_then(ViewState::parse).filter(|_| !theirs) {
        return Ok(state);
    }
    match still_shown(row, now)? {
        Some(state) => Ok(state),
        None => Ok(stands),
    }
}

/// Where its author still sees what was settled a moment ago.
fn still_shown(row: &Row, now: Moment) -> Result<Option<ViewState>, StorageError> {
    let until = row.moment_opt("shown_until")?;
    if row.text("state")? != ViewState::Settled.name() || until.is_none_or(|until| until <= now) {
        return Ok(None);
    }
    Ok(row.text_opt("shown_as")?.as_deref().and_then(ViewState::parse))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(action: ViewAction, detail: &str) -> (HistoryLine, String) {
        let role = Some(Role::ParticipationLead);
        (HistoryLine { at: Moment(0), role, computer: false, action: Some(action) }, detail.to_owned())
    }

    #[test]
    fn yp_23_its_author_is_told_nothing_of_what_was_stopped_or_has_not_gone() {
        let [sent, waits] = [[1; 16], [2; 16]].map(MessageId::from);
        let gone = HashSet::from([sent]);
        let lines = || {
            vec![
                line(ViewAction::Read, ""),
                line(ViewAction::CouncilWrote, &sent.to_string()),
                line(ViewAction::Settled, ""),
                line(ViewAction::PutBack, ""),
                line(ViewAction::Settled, ""),
                line(ViewAction::Undone, "settled"),
                line(ViewAction::CouncilWrote, &format!("worker {waits}")),
                line(ViewAction::Settled, ""),
                line(ViewAction::Undone, "settled"),
            ]
        };
        let actions = |told: Vec<HistoryLine>| -> Vec<ViewAction> {
            told.into_iter().filter_map(|line| line.action).filter(|action| action.deed().is_some()).collect()
        };
        let before = [ViewAction::Read, ViewAction::CouncilWrote, ViewAction::Settled, ViewAction::PutBack];
        assert_eq!(actions(told(lines(), &gone, false)), before);
        let mut settled_later = lines();
        settled_later.push(line(ViewAction::Settled, ""));
        assert_eq!(actions(told(settled_later.clone(), &gone, true)), before, "not before its time");
        assert_eq!(actions(told(settled_later, &gone, false)), [&before[..], &[ViewAction::Settled]].concat());
    }
}
