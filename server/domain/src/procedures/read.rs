//! The list of procedures, and one of them.

use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_storage::crypto::Key;
use heard_storage::{Conn, Row, StorageError, Value, any_of, args};
use heard_vocabulary::{ProcedureAction, ProcedureKind, ProcedureStage, Role};

use super::clock::can_be_extended;
use super::due::last_day;
use super::from_words::SAID;
use super::readers::theirs;
use super::rules::Standing;
use super::{Written, kind, open_written, standing};
use crate::Heard;
use crate::case_keys::{CaseKeys, Opened};
use crate::ids::{AccountId, ProcedureId, ViewId};
use crate::people::{Account, Grant, KeepProcedures, Moderate, names_of};
use crate::record::record;
use crate::safeguarding::named::{Member, Staff};
use crate::views::parse;

/// How many that ended a list shows, the latest first, of these that are looked at.
const ENDED: usize = 100;
const LOOKED_AT: i64 = 2_000;

/// One line of the list.
#[derive(Debug, Clone)]
pub struct Line {
    /// Which.
    pub id: ProcedureId,
    /// What it is.
    pub kind: ProcedureKind,
    /// Where it stands.
    pub standing: Standing,
    /// On which day it came.
    pub came_on: Day,
    /// Who complains, or whom it is about; `None` where that cannot be read.
    pub who: Option<String>,
    /// The last day of its stage.
    pub due_on: Day,
    /// The minute of that day, where its clock runs by the hour.
    pub due_at: Option<Moment>,
    /// Whether the council should have done something by now.
    pub late: bool,
    /// What was found last, by its name in the vocabulary.
    pub outcome: Option<String>,
    /// When it ended.
    pub ended_at: Option<Moment>,
}

/// Something that was done.
#[derive(Debug, Clone)]
pub struct Deed {
    /// When it was written down.
    pub at: Moment,
    /// By whom, where they are still known.
    pub by: Option<String>,
    /// What.
    pub action: ProcedureAction,
    /// What was written; `None` where that cannot be read.
    pub what: Option<Written>,
    /// The member of staff whom it was about, where it was about one.
    pub about: Option<String>,
    /// Whether what a child said in Heard did it.
    pub said: bool,
}

/// A member of staff: who, their name, and what they do.
pub type Colleague = (AccountId, String, Role);

/// One procedure.
#[derive(Debug, Clone)]
pub struct Page {
    /// As its line says.
    pub line: Line,
    /// What was written when it was opened; `None` where that cannot be read.
    pub written: Option<Written>,
    /// What was said in Heard that it comes from, where the reader may open that.
    pub view: Option<ViewId>,
    /// When a child came back who was missing, and whether that is known: else it is when
    /// they said so.
    pub returned: Option<(Moment, bool)>,
    /// What was done, oldest first.
    pub deeds: Vec<Deed>,
    /// Whether its stage can be given more time, and until when then.
    pub longest: Option<Day>,
    /// From whom it is kept.
    pub kept: Vec<Colleague>,
    /// Who else works here.
    pub others: Vec<Colleague>,
    /// Whether the reader opened or weighed it, or kept it from somebody: another person
    /// ends an allegation.
    pub own: bool,
}

/// How many are open and how many of these late, for the menu.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Open {
    /// Open.
    pub open: i64,
    /// Late.
    pub late: i64,
}

/// Everything open that the reader keeps, what is due first on top; then what ended.
///
/// # Errors
/// When storage fails.
pub async fn lines(heard: &Heard, by: &Grant<KeepProcedures>) -> Result<Vec<Line>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT * FROM procedure WHERE ended_at IS NULL
               ORDER BY CASE WHEN due_at IS NULL THEN 1 ELSE 0 END, due_at, id";
    let open = conn.all(sql, vec![]).await?;
    let mut rows = theirs(heard, by.account(), &mut conn, open).await?;
    let sql = "SELECT * FROM procedure WHERE ended_at IS NOT NULL ORDER BY ended_at DESC, id LIMIT $1";
    let ended = conn.all(sql, args![LOOKED_AT]).await?;
    rows.extend(theirs(heard, by.account(), &mut conn, ended).await?.into_iter().take(ENDED));
    drop(conn);
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let keys = CaseKeys::of(heard).of_rows(rows.iter().map(|(row, _)| row)).await?;
    rows.iter().map(|(row, _)| line(heard, &keys, row).map(|(line, _)| line)).collect()
}

/// How many are open, and late, for whoever keeps them; nothing for everybody else.
///
/// # Errors
/// When storage fails.
pub async fn waiting(heard: &Heard, conn: &mut Conn, account: Account) -> Result<Option<Open>, StorageError> {
    let Some(by) = Grant::<KeepProcedures>::check(account) else { return Ok(None) };
    let rows = conn.all("SELECT * FROM procedure WHERE ended_at IS NULL", vec![]).await?;
    let rows = theirs(heard, by.account(), conn, rows).await?;
    let mut open = Open::default();
    for (row, _) in &rows {
        open.open += 1;
        open.late += i64::from(row.moment_opt("due_at")?.is_some_and(|due| due < heard.now()));
    }
    Ok(Some(open))
}

/// The procedures that come from something said in Heard, for whoever reads both.
///
/// # Errors
/// When storage fails.
pub async fn lines_of_view(heard: &Heard, by: &Grant<Moderate>, view: ViewId) -> Result<Vec<Line>, StorageError> {
    let sql = "SELECT * FROM procedure WHERE view_id = $1 ORDER BY opened_at, id";
    shown(heard, by.account(), sql.to_owned(), args![view]).await
}

/// Those of these that somebody reads.
///
/// # Errors
/// When storage fails.
pub async fn lines_of(
    heard: &Heard,
    by: &Grant<KeepProcedures>,
    ids: &[ProcedureId],
) -> Result<Vec<Line>, StorageError> {
    let (set, values) = any_of(1, ids.iter().copied());
    shown(heard, by.account(), format!("SELECT * FROM procedure WHERE id IN {set} ORDER BY id"), values).await
}

async fn shown(heard: &Heard, by: Account, sql: String, values: Vec<Value>) -> Result<Vec<Line>, StorageError> {
    let mut conn = heard.words().read().await?;
    let rows = conn.all(sql, values).await?;
    let rows = theirs(heard, by, &mut conn, rows).await?;
    drop(conn);
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let keys = CaseKeys::of(heard).of_rows(rows.iter().map(|(row, _)| row)).await?;
    rows.iter().map(|(row, _)| line(heard, &keys, row).map(|(line, _)| line)).collect()
}

/// The last day of what one waits for. A clock that runs keeps its day, whatever the
/// council chooses meanwhile.
pub(super) fn due_on(heard: &Heard, now: &Standing, due_at: Option<Moment>) -> Day {
    due_at.filter(|_| now.is_due()).map_or_else(|| last_day(heard, now), Moment::day)
}

/// A line, with the key it was read under: one that does not open hides nothing else.
fn line<'k>(heard: &Heard, keys: &'k Opened, row: &Row) -> Result<(Line, Option<&'k Key>), StorageError> {
    let id: ProcedureId = row.id("id")?;
    let key = keys.of(row);
    let who = key.and_then(|key| open_written(key, id, "sealed", row).ok()).map(|written| written.who);
    let standing = standing(row)?;
    let due_at = row.moment_opt("due_at")?;
    let due_on = due_on(heard, &standing, due_at);
    let came = Day::parse(&row.text("came_on")?).ok_or(StorageError::inconsistent("procedure.came_on", "a day"))?;
    let line = Line {
        id,
        kind: kind(row)?,
        standing,
        came_on: came,
        who,
        due_on,
        due_at: due_at.filter(|_| standing.stage == ProcedureStage::TalkDue),
        late: standing.is_due() && due_at.is_some_and(|due| due < heard.now()),
        outcome: row.text_opt("outcome")?,
        ended_at: row.moment_opt("ended_at")?,
    };
    Ok((line, key))
}

/// One procedure; `None` where it is not there, or not for the reader. That they read
/// it is recorded.
///
/// # Errors
/// When storage fails.
pub async fn one(heard: &Heard, by: &Grant<KeepProcedures>, id: ProcedureId) -> Result<Option<Page>, StorageError> {
    let mut conn = heard.words().read().await?;
    let rows = conn.all("SELECT * FROM procedure WHERE id = $1", args![id]).await?;
    let rows = theirs(heard, by.account(), &mut conn, rows).await?;
    let Some((row, circle)) = rows.first() else { return Ok(None) };
    let sql = "SELECT * FROM procedure_deed WHERE procedure_id = $1 ORDER BY at, id";
    let deeds = conn.all(sql, args![id]).await?;
    let keys = CaseKeys::of(heard).of_rows(std::iter::once(row)).await?;
    let (line, key) = line(heard, &keys, row)?;
    let who = deeds.iter().map(|row| row.id_opt("by_id")).collect::<Result<Vec<Option<AccountId>>, _>>()?;
    let names = names_of(heard, &mut conn, &who.iter().copied().flatten().collect::<Vec<_>>()).await?;
    drop(conn);
    let actor = by.actor();
    heard
        .words()
        .write(move |uow| Box::pin(async move { record(uow, actor, ProcedureAction::Read, id, "").await }))
        .await?;
    let all = everybody(heard).await;
    let called = |id: AccountId| all.iter().find(|(one, _)| one.0 == id).map(|(one, _)| one.1.clone());
    let (away, others): (Vec<_>, Vec<_>) = all.iter().cloned().partition(|(one, _)| circle.keeps_from(heard, one.0));
    let away: Vec<Colleague> = away.into_iter().map(|(one, _)| one).collect();
    let others: Vec<Colleague> = others.into_iter().filter(|(_, usable)| *usable).map(|(one, _)| one).collect();
    let deeds = deeds.iter().zip(who).map(|(row, who)| {
        let what = key.and_then(|key| open_written(key, id, "deed", row).ok());
        let about = what.as_ref().and_then(|what| what.chosen.parse().ok()).and_then(called);
        Ok(Deed {
            at: row.moment("at")?,
            by: who.and_then(|who| names.get(&who)).map(|identity| identity.name.clone()),
            action: parse(ProcedureAction::parse, row, "action")?,
            said: what.as_ref().is_some_and(|what| what.chosen == SAID),
            what,
            about,
        })
    });
    let deeds = deeds.collect::<Result<Vec<_>, StorageError>>()?;
    let standing = line.standing;
    let longest = (can_be_extended(standing.stage) && !standing.extended && !standing.ended)
        .then(|| last_day(heard, &Standing { extended: true, ..standing }));
    let said_at = (row.id_opt::<AccountId>("opened_by")?.is_none()).then(|| row.moment("opened_at")).transpose()?;
    let returned = standing.came_at.map(|at| (at, said_at != Some(at)));
    let own = circle.own.contains(&by.id());
    let view = match row.id_opt("view_id")? {
        Some(view) if Grant::<Moderate>::check(by.account()).is_some() => {
            let kept = crate::safeguarding::conflicts::is_kept_from(heard, by.id(), view).await?;
            (!kept).then_some(view)
        }
        _ => None,
    };
    Ok(Some(Page {
        written: key.and_then(|key| open_written(key, id, "sealed", row).ok()),
        line,
        view,
        returned,
        deeds,
        longest,
        kept: away,
        others,
        own,
    }))
}

/// Everybody of the staff by name, with whether their account is in use.
async fn everybody(heard: &Heard) -> Vec<(Colleague, bool)> {
    let staff = Staff::known(heard).await;
    let one =
        |member: &Member| ((member.account.id(), member.known.name.clone(), member.account.role()), member.usable);
    let mut all: Vec<_> = staff.members().iter().map(one).collect();
    all.sort_by(|one, other| one.0.1.cmp(&other.0.1));
    all
}

/// Colleagues who can be said to be those whom something is about, by name.
pub async fn colleagues(heard: &Heard) -> Vec<Colleague> {
    everybody(heard).await.into_iter().filter(|(_, usable)| *usable).map(|(one, _)| one).collect()
}
