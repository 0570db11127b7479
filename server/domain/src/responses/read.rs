//! Reading responses: for their writers, for the wall, for the young person.

use std::collections::HashMap;

use heard_storage::clock::Moment;
use heard_storage::{Conn, Row, StorageError, any_of, args};
use heard_vocabulary::{Claim, ResponseChangeState, Verdict};

use super::corrections::{TakenBack, taken_back};
use super::text::{VERSION, text_of};
use super::{About, ResponseState, ResponseText};
use crate::Heard;
use crate::figures::tables::{Split, Table};
use crate::figures::{About as Of, Listed, Publication, Published, newest_year};
use crate::ids::{AccountId, ObjectiveId, ResponseId, ViewId};
use crate::people::{Approve, Grant, Moderate, Respond, StaffHome};
use crate::safeguarding::conflicts::{not_kept, reader};

/// A response in the list its writers keep.
#[derive(Debug, Clone)]
pub struct ResponseLine {
    /// The response.
    pub id: ResponseId,
    /// Where it has got to.
    pub state: ResponseState,
    /// What it says; nothing where it was taken back.
    pub text: ResponseText,
    /// Which version that is.
    pub version: i64,
    /// That it was taken back.
    pub taken_back: Option<TakenBack>,
    /// Where the change of it has got to that is not done yet, for those who write or
    /// approve responses.
    pub changing: Option<ResponseChangeState>,
    /// What it is about.
    pub about: About,
    /// Views behind it, for those who read them.
    pub views: Option<i64>,
    /// When it was published.
    pub published_at: Option<Moment>,
    /// When those behind it are asked again.
    pub recheck_on: Option<String>,
    /// Whether this month's lot fell on it. It says nothing of any one verdict.
    pub being_checked: bool,
    /// Who wrote the newest version.
    pub written_by: AccountId,
}

/// What young people said became of all answers of a kind together, in the
/// newest published year. Of one answer it is published nowhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pooled {
    /// How many said anything.
    pub said: Published,
    /// The share that said yes, where it is shown.
    pub yes: Option<i64>,
}

/// What is published of verdicts: when, and of each claim.
#[derive(Debug, Clone)]
pub struct PooledVerdicts {
    /// Which year, and when it was published.
    pub listed: Listed,
    year: Publication,
}

impl PooledVerdicts {
    /// Of all answers with this claim.
    #[must_use]
    pub fn of_claim(&self, claim: Claim) -> Pooled {
        self.of(Table::VerdictsByClaim, &Of::Claim(claim))
    }

    /// Of all answers that serve this objective.
    #[must_use]
    pub fn of_objective(&self, id: ObjectiveId) -> Pooled {
        self.of(Table::VerdictsByObjective, &Of::Objective(id))
    }

    fn of(&self, table: Table, about: &Of) -> Pooled {
        let figure = self.year.figure(table, about);
        Pooled {
            said: figure.map_or(Published::WITHHELD, |figure| figure.count),
            yes: figure.and_then(|one| one.share(Split::Verdict, Verdict::Yes.name(), &Split::Verdict.parts())),
        }
    }
}

/// What is published of verdicts; `None` before a year was published.
///
/// # Errors
/// When storage fails.
pub async fn pooled_verdicts(heard: &Heard) -> Result<Option<PooledVerdicts>, StorageError> {
    let year = newest_year(heard).await?;
    Ok(year.map(|year| PooledVerdicts { listed: year.listed.clone(), year }))
}

/// Whether the newest lot fell on a response, and nobody has looked at it since.
const BEING_CHECKED: &str = "CAST(CASE WHEN EXISTS (SELECT 1 FROM recheck c WHERE c.response_id = r.id
    AND c.looked_at IS NULL AND c.month = (SELECT MAX(month) FROM recheck_month)) THEN 1 ELSE 0 END AS BIGINT)";

/// Responses with their newest version, those that `these` (`WHERE …`, or
/// nothing) narrows to.
pub(super) fn lines(these: &str) -> String {
    format!(
        "SELECT r.id, r.state, r.version, r.objective_id, r.service_id, r.theme_id, r.published_at, r.recheck_on,
            r.withdrawn_at, r.withdrawn_why, v.written_by, {BEING_CHECKED} AS being_checked, {VERSION},
            (SELECT c.state FROM response_change c WHERE c.response_id = r.id
                AND c.state IN ('waiting', 'sent_back', 'going_out')) AS changing
         FROM response r
         JOIN response_version v ON v.response_id = r.id AND v.version = r.version
         {these}"
    )
}

fn line_of((views, inside): (Option<i64>, bool), row: &Row) -> Result<ResponseLine, StorageError> {
    let taken_back = taken_back(row)?;
    let (text, changing) = (text_of(row)?, row.text_opt("changing")?);
    Ok(ResponseLine {
        id: row.id("id")?,
        state: ResponseState::parse(&row.text("state")?).ok_or(StorageError::inconsistent("state", "a state"))?,
        text: if taken_back.is_some() { nothing_of(text.claim) } else { text },
        version: row.int("version")?,
        taken_back,
        changing: changing.as_deref().and_then(ResponseChangeState::parse).filter(|_| inside),
        about: About {
            objective: row.id_opt("objective_id")?,
            service: row.id_opt("service_id")?,
            theme: row.id_opt("theme_id")?,
        },
        views,
        published_at: row.moment_opt("published_at")?,
        recheck_on: row.text_opt("recheck_on")?,
        being_checked: row.int("being_checked")? != 0,
        written_by: row.id("written_by")?,
    })
}

/// What is shown of a text that was taken back.
fn nothing_of(claim: Claim) -> ResponseText {
    let nothing = String::new;
    ResponseText {
        claim,
        you_said: nothing(),
        we_did: nothing(),
        reason: nothing(),
        next_step: nothing(),
        easy_read: nothing(),
        owner_name: nothing(),
        due_on: None,
    }
}

/// What everybody of staff sees: what was published, also where it was taken back.
pub(super) fn seen_by_all() -> String {
    let (published, taken_back) = (ResponseState::Published.name(), ResponseState::TakenBack.name());
    format!("r.state IN ('{published}', '{taken_back}')")
}

/// Whether someone has to do with responses before they are published.
pub(super) fn inside(by: &Grant<StaffHome>) -> bool {
    Grant::<Respond>::check(by.account()).is_some() || Grant::<Approve>::check(by.account()).is_some()
}

/// How many views stand behind each of these, for those who read views, without
/// what is kept from them; nothing for everybody else.
async fn views_of(
    heard: &Heard,
    conn: &mut Conn,
    by: &Grant<StaffHome>,
    rows: &[Row],
) -> Result<Option<HashMap<ResponseId, i64>>, StorageError> {
    if Grant::<Moderate>::check(by.account()).is_none() {
        return Ok(None);
    }
    let ids = rows.iter().map(|row| row.id("id")).collect::<Result<Vec<ResponseId>, _>>()?;
    let (set, mut args) = any_of(1, ids.iter().copied());
    args.push(reader(heard, by.id()).into());
    let sql = format!(
        "SELECT response_id, COUNT(*) AS n FROM response_view rv WHERE response_id IN {set}{} GROUP BY response_id",
        not_kept("rv.view_id", args.len(), by.account().role())
    );
    let mut counts: HashMap<ResponseId, i64> = ids.into_iter().map(|id| (id, 0)).collect();
    for row in &conn.all(sql, args).await? {
        counts.insert(row.id("response_id")?, row.int("n")?);
    }
    Ok(Some(counts))
}

/// Rows with how many views stand behind each, for those who read them.
async fn counted(
    heard: &Heard,
    conn: &mut Conn,
    by: &Grant<StaffHome>,
    rows: &[Row],
) -> Result<Vec<ResponseLine>, StorageError> {
    let views = views_of(heard, conn, by, rows).await?;
    let count = |id| views.as_ref().map(|views| views.get(&id).copied().unwrap_or_default());
    let inside = inside(by);
    rows.iter().map(|row| line_of((count(row.id("id")?), inside), row)).collect()
}

/// All responses, those that wait for something first. Who neither writes nor
/// approves any sees what was published.
///
/// # Errors
/// When storage fails.
pub async fn responses(heard: &Heard, by: &Grant<StaffHome>) -> Result<Vec<ResponseLine>, StorageError> {
    let [off_wall, waiting, draft, going] =
        [ResponseState::OffWall, ResponseState::Waiting, ResponseState::Draft, ResponseState::GoingOut]
            .map(ResponseState::name);
    let these = if inside(by) { String::new() } else { format!("WHERE {}", seen_by_all()) };
    let mut conn = heard.words().read().await?;
    let sql = format!(
        "{} ORDER BY CASE WHEN r.state IN ('{off_wall}', '{waiting}') THEN 0 WHEN r.state = '{draft}' THEN 1
                WHEN r.state = '{going}' THEN 2 ELSE 3 END,
            COALESCE(r.published_at, r.created_at) DESC LIMIT 300",
        lines(&these)
    );
    let rows = conn.all(sql, vec![]).await?;
    counted(heard, &mut conn, by, &rows).await
}

/// One response.
///
/// # Errors
/// When storage fails. `Ok(None)` when there is no such response, or it is not
/// published and its reader neither writes nor approves any.
pub async fn response(
    heard: &Heard,
    by: &Grant<StaffHome>,
    id: ResponseId,
) -> Result<Option<ResponseLine>, StorageError> {
    let these = if inside(by) { String::new() } else { format!("AND {}", seen_by_all()) };
    let mut conn = heard.words().read().await?;
    let rows = conn.all(lines(&format!("WHERE r.id = $1 {these}")), args![id]).await?;
    Ok(counted(heard, &mut conn, by, &rows).await?.pop())
}

/// Responses that more views may be put behind.
///
/// # Errors
/// When storage fails.
pub async fn open_responses(heard: &Heard, _by: &Grant<Respond>) -> Result<Vec<(ResponseId, String)>, StorageError> {
    let mut conn = heard.words().read().await?;
    conn.all(
        "SELECT r.id, v.you_said FROM response r
         JOIN response_version v ON v.response_id = r.id AND v.version = r.version
         WHERE r.state <> $1 ORDER BY r.created_at DESC LIMIT 100",
        args![ResponseState::TakenBack.name()],
    )
    .await?
    .iter()
    .map(|row| Ok((row.id("id")?, row.text("you_said")?)))
    .collect()
}

/// The views behind a response, newest first, for those who may read them;
/// without what is kept from the reader.
///
/// # Errors
/// When storage fails.
pub async fn views_behind(heard: &Heard, by: &Grant<Moderate>, id: ResponseId) -> Result<Vec<ViewId>, StorageError> {
    let mut conn = heard.words().read().await?;
    conn.all(
        format!(
            "SELECT rv.view_id FROM response_view rv JOIN kept_view v ON v.id = rv.view_id
             WHERE rv.response_id = $1{} ORDER BY v.received_at DESC LIMIT 50",
            not_kept("rv.view_id", 2, by.account().role())
        ),
        args![id, reader(heard, by.id())],
    )
    .await?
    .iter()
    .map(|row| row.id("view_id"))
    .collect()
}

/// What each of these responses says young people said; nothing of one that was
/// taken back, or off the wall.
///
/// # Errors
/// When storage fails.
pub async fn response_titles(
    conn: &mut Conn,
    responses: &[ResponseId],
) -> Result<HashMap<ResponseId, String>, StorageError> {
    let (set, args) = any_of(1, responses.iter().copied());
    let (taken_back, off_wall) = (ResponseState::TakenBack.name(), ResponseState::OffWall.name());
    let sql = format!(
        "SELECT r.id, v.you_said FROM response r
         JOIN response_version v ON v.response_id = r.id AND v.version = r.version
         WHERE r.state NOT IN ('{taken_back}', '{off_wall}') AND r.id IN {set}"
    );
    conn.all(sql, args).await?.iter().map(|row| Ok((row.id("id")?, row.text("you_said")?))).collect()
}
