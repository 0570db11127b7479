//! Reading responses: for their writers, for the wall, for the young person.

use std::collections::HashMap;

use heard_storage::clock::Moment;
use heard_storage::{Conn, Row, StorageError, any_of, args};

use super::text::{VERSION, text_of};
use super::{About, ResponseState, ResponseText};
use crate::Heard;
use crate::disclosure::{Disclosure, Shown};
use crate::ids::{AccountId, ResponseId, ViewId};
use crate::people::{Approve, Grant, Moderate, Respond, StaffHome};

/// A response in the list its writers keep.
#[derive(Debug, Clone)]
pub struct ResponseLine {
    /// The response.
    pub id: ResponseId,
    /// Where it has got to.
    pub state: ResponseState,
    /// What its newest version says.
    pub text: ResponseText,
    /// What it is about.
    pub about: About,
    /// Views behind it, for those who write, approve or read them.
    pub views: Option<i64>,
    /// The same, as everybody may see it.
    pub voices: Shown,
    /// When it was published.
    pub published_at: Option<Moment>,
    /// When it is to be checked again.
    pub recheck_on: Option<String>,
    /// Who wrote the newest version.
    pub written_by: AccountId,
    /// Verdicts, through the disclosure rule: owners see no individual one.
    pub verdicts: Verdicts,
}

/// How many said what, as it may be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verdicts {
    /// People who were told.
    pub told: Shown,
    /// People who opened it.
    pub opened: Shown,
    /// How many said yes, partly and no; `None` where that would tell what one
    /// of them said.
    pub said: Option<[Shown; 3]>,
}

/// Responses with their newest version and how many are behind them, those that
/// `these` (`WHERE …`, or nothing) narrows to.
pub(super) fn lines(these: &str) -> String {
    let response =
        "r.id, r.state, r.objective_id, r.service_id, r.theme_id, r.published_at, r.recheck_on, r.created_at";
    format!(
        "SELECT {response}, v.written_by, {VERSION},
            COUNT(rv.view_id) AS views, COUNT(c.id) AS voices,
            COUNT(CASE WHEN c.id IS NOT NULL THEN rv.told_at END) AS told,
            COUNT(CASE WHEN c.id IS NOT NULL THEN rv.opened_at END) AS opened,
            COUNT(CASE WHEN c.id IS NOT NULL AND rv.verdict = 'yes' THEN 1 END) AS yes,
            COUNT(CASE WHEN c.id IS NOT NULL AND rv.verdict = 'partly' THEN 1 END) AS partly,
            COUNT(CASE WHEN c.id IS NOT NULL AND rv.verdict = 'no' THEN 1 END) AS verdict_no
         FROM response r
         JOIN response_version v ON v.response_id = r.id AND v.version = r.version
         LEFT JOIN response_view rv ON rv.response_id = r.id
         LEFT JOIN countable_view c ON c.id = rv.view_id
         {these} GROUP BY {response}, v.written_by, {VERSION}"
    )
}

fn line_of(rule: Disclosure, inside: bool, row: &Row) -> Result<ResponseLine, StorageError> {
    Ok(ResponseLine {
        id: row.id("id")?,
        state: ResponseState::parse(&row.text("state")?).ok_or(StorageError::inconsistent("state", "a state"))?,
        text: text_of(row)?,
        about: About {
            objective: row.id_opt("objective_id")?,
            service: row.id_opt("service_id")?,
            theme: row.id_opt("theme_id")?,
        },
        views: if inside { Some(row.int("views")?) } else { None },
        voices: rule.count(row.int("voices")?),
        published_at: row.moment_opt("published_at")?,
        recheck_on: row.text_opt("recheck_on")?,
        written_by: row.id("written_by")?,
        verdicts: Verdicts {
            told: rule.count(row.int("told")?),
            opened: rule.count(row.int("opened")?),
            said: rule
                .split(&[row.int("yes")?, row.int("partly")?, row.int("verdict_no")?])
                .and_then(|parts| parts.try_into().ok()),
        },
    })
}

/// Whether someone has to do with responses before they are published, and
/// with how many views are behind them.
fn inside(by: &Grant<StaffHome>) -> bool {
    Grant::<Respond>::check(by.account()).is_some() || Grant::<Approve>::check(by.account()).is_some()
}

/// All responses, those that wait for something first. Who neither writes nor
/// approves any sees what was published.
///
/// # Errors
/// When storage fails.
pub async fn responses(heard: &Heard, by: &Grant<StaffHome>) -> Result<Vec<ResponseLine>, StorageError> {
    let rule = heard.catalogue().settings.disclosure;
    let inside = inside(by);
    let [waiting, draft, published] =
        [ResponseState::Waiting, ResponseState::Draft, ResponseState::Published].map(ResponseState::name);
    let these = if inside { String::new() } else { format!("WHERE r.state = '{published}'") };
    let mut conn = heard.words().read().await?;
    let sql = format!(
        "{} ORDER BY CASE r.state WHEN '{waiting}' THEN 0 WHEN '{draft}' THEN 1 ELSE 2 END,
            COALESCE(r.published_at, r.created_at) DESC LIMIT 300",
        lines(&these)
    );
    conn.all(sql, vec![]).await?.iter().map(|row| line_of(rule, inside, row)).collect()
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
    let rule = heard.catalogue().settings.disclosure;
    let inside = inside(by);
    let published = ResponseState::Published.name();
    let these = if inside { String::new() } else { format!("AND r.state = '{published}'") };
    let mut conn = heard.words().read().await?;
    let sql = lines(&format!("WHERE r.id = $1 {these}"));
    conn.first(sql, args![id]).await?.map(|row| line_of(rule, inside, &row)).transpose()
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
         ORDER BY r.created_at DESC LIMIT 100",
        vec![],
    )
    .await?
    .iter()
    .map(|row| Ok((row.id("id")?, row.text("you_said")?)))
    .collect()
}

/// The views behind a response, newest first, for those who may read them.
///
/// # Errors
/// When storage fails.
pub async fn views_behind(heard: &Heard, _by: &Grant<Moderate>, id: ResponseId) -> Result<Vec<ViewId>, StorageError> {
    let mut conn = heard.words().read().await?;
    conn.all(
        "SELECT rv.view_id FROM response_view rv JOIN kept_view v ON v.id = rv.view_id
         WHERE rv.response_id = $1 ORDER BY v.received_at DESC LIMIT 50",
        args![id],
    )
    .await?
    .iter()
    .map(|row| row.id("view_id"))
    .collect()
}

/// What each of these responses says young people said.
///
/// # Errors
/// When storage fails.
pub async fn response_titles(
    conn: &mut Conn,
    responses: &[ResponseId],
) -> Result<HashMap<ResponseId, String>, StorageError> {
    let (set, args) = any_of(1, responses.iter().copied());
    let sql = format!(
        "SELECT r.id, v.you_said FROM response r
         JOIN response_version v ON v.response_id = r.id AND v.version = r.version WHERE r.id IN {set}"
    );
    conn.all(sql, args).await?.iter().map(|row| Ok((row.id("id")?, row.text("you_said")?))).collect()
}
