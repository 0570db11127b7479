//! A promise's day has come, or a meeting is over: those who spoke are asked
//! whether it happened.

use heard_storage::clock::Moment;
use heard_storage::{StorageError, args};

use super::answers::SAID_OF_THIS;
use super::text::{VERSION, text_of};
use super::{Claim, ResponseState};
use crate::Heard;
use crate::ids::{ResponseId, ViewId};
use crate::people::{Grant, OwnVoice};
use crate::views::LISTED;

/// One promise to be asked about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueAgain {
    /// The view it answered.
    pub view: ViewId,
    /// The response.
    pub response: ResponseId,
    /// Which version of it stands.
    pub version: i64,
    /// What it claimed.
    pub claim: Claim,
    /// What it said was done or would be.
    pub we_did: String,
    /// When it was last corrected, where it was.
    pub corrected_at: Option<Moment>,
    /// The day of asking again, such as `2026-11-20`.
    pub on: String,
}

/// What this young person is to be asked today: told, its day has come, and
/// neither "yes" at any time nor anything since that day was said of it. What was said
/// before another claim or another day was put in does not count.
///
/// # Errors
/// When storage fails.
pub async fn due_again(heard: &Heard, me: &Grant<OwnVoice>) -> Result<Vec<DueAgain>, StorageError> {
    let owner = heard.keys().owner_of(&me.id().bytes());
    let today = heard.now().iso_date();
    let mut conn = heard.words().read().await?;
    let rows = conn
        .all(
            format!(
                "SELECT rv.view_id, r.id, r.version, r.recheck_on, {VERSION},
                    CASE WHEN {SAID_OF_THIS} THEN rv.verdict_at END AS said_at,
                    (SELECT MAX(c.done_at) FROM response_change c
                        WHERE c.response_id = r.id AND c.kind = 'correction') AS corrected_at
                 FROM response_view rv
                 JOIN own_view w ON w.id = rv.view_id
                 JOIN response r ON r.id = rv.response_id
                 JOIN response_version v ON v.response_id = r.id AND v.version = r.version
                 WHERE w.owner_key = $1 AND w.signed_in = 1 AND w.told = 1 AND w.{LISTED}
                   AND rv.told_at IS NOT NULL AND r.state = $3 AND r.recheck_on <= $2
                   AND (rv.verdict IS NULL OR rv.verdict <> 'yes' OR NOT {SAID_OF_THIS})
                 ORDER BY r.recheck_on, r.id"
            ),
            args![owner, today, ResponseState::Published.name()],
        )
        .await?;
    let mut due = Vec::new();
    for row in &rows {
        let on = row.text("recheck_on")?;
        if row.moment_opt("said_at")?.is_some_and(|at| at.iso_date() >= on) {
            continue;
        }
        let text = text_of(row)?;
        due.push(DueAgain {
            view: row.id("view_id")?,
            response: row.id("id")?,
            version: row.int("version")?,
            claim: text.claim,
            we_did: text.we_did,
            corrected_at: row.moment_opt("corrected_at")?,
            on,
        });
    }
    Ok(due)
}

/// How long after a meeting one is asked on home, in milliseconds. In the
/// thread it can be said at any time after.
pub(crate) const ASKED_FOR: i32 = 60;

/// A meeting that is over, and for which something was said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MetAbout {
    /// What was said for it.
    pub view: ViewId,
    /// Its day, such as `2026-11-20`.
    pub on: String,
}

/// The meetings this young person is to be asked about: over for at least a
/// day and at most 60 days, and nothing was said of them yet.
///
/// # Errors
/// When storage fails.
pub async fn meetings_over(heard: &Heard, me: &Grant<OwnVoice>) -> Result<Vec<MetAbout>, StorageError> {
    let owner = heard.keys().owner_of(&me.id().bytes());
    let (today, since) = (heard.now().iso_date(), heard.now().day().plus(-ASKED_FOR).to_string());
    let mut conn = heard.words().read().await?;
    let sql = format!(
        "SELECT id, due_on FROM own_view WHERE owner_key = $1 AND signed_in = 1 AND {LISTED}
            AND due_on < $2 AND due_on >= $3 AND meeting_verdict IS NULL ORDER BY due_on, id"
    );
    conn.all(sql, args![owner, today, since])
        .await?
        .iter()
        .map(|row| Ok(MetAbout { view: row.id("id")?, on: row.text("due_on")? }))
        .collect()
}
