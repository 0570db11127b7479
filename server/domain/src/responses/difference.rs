//! What the wall asks everybody: did this make a difference for you? Kept
//! apart from the verdicts of those who were told, and never added to them. It
//! stands in no figure: of one answer too few tap, and anyone can tap again and
//! again without an account.

use std::collections::HashMap;

use heard_storage::{StorageError, args};
use heard_vocabulary::ResponseAction;

use super::{ResponseState, Verdict};
use crate::Heard;
use crate::ids::ResponseId;
use crate::record::record;

/// Who taps on the wall; each counts once for each answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Voter {
    /// A young person who is signed in.
    Account([u8; 16]),
    /// A browser, by a random number it keeps until it is closed.
    Browser([u8; 16]),
}

impl Voter {
    /// What stands for them beside one answer: another hash for every answer.
    pub(super) fn hash(self, heard: &Heard, response: ResponseId) -> [u8; 32] {
        let (kind, id): (&[u8], _) = match self {
            Voter::Account(id) => (b"account", id),
            Voter::Browser(id) => (b"browser", id),
        };
        heard.keys().wall_hash(kind, &id, &response.bytes())
    }
}

/// Records whether an answer on the wall made a difference; said again, the
/// last one counts.
///
/// # Errors
/// When storage fails. `Ok(false)` when nothing of that id is on the wall.
pub async fn say_difference(
    heard: &Heard,
    voter: Voter,
    response: ResponseId,
    said: Verdict,
) -> Result<bool, StorageError> {
    let hash = voter.hash(heard, response);
    let signed_in = matches!(voter, Voter::Account(_));
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let sql = "SELECT id FROM response WHERE id = $1 AND state = $2";
                let there = uow.first(sql, args![response, ResponseState::Published.name()]).await?;
                if there.is_none() {
                    return Ok(false);
                }
                let now = uow.now();
                uow.execute(
                    "INSERT INTO wall_verdict (response_id, voter_hash, verdict, at, signed_in) VALUES ($1, $2, $3, $4, $5)
                     ON CONFLICT (response_id, voter_hash) DO UPDATE SET verdict = excluded.verdict, at = excluded.at",
                    args![response, hash, said.name(), now, signed_in],
                )
                .await?;
                record(uow, "anonymous", ResponseAction::JudgedOnWall, response, "").await?;
                Ok(true)
            })
        })
        .await
}

/// What this voter said of these answers.
///
/// # Errors
/// When storage fails.
pub async fn said_before(
    heard: &Heard,
    voter: Voter,
    responses: &[ResponseId],
) -> Result<HashMap<ResponseId, Verdict>, StorageError> {
    if responses.is_empty() {
        return Ok(HashMap::new());
    }
    let places: Vec<String> = (1..=responses.len()).map(|n| format!("${n}")).collect();
    let hashes = responses.iter().map(|id| voter.hash(heard, *id).into()).collect();
    let sql = format!("SELECT response_id, verdict FROM wall_verdict WHERE voter_hash IN ({})", places.join(", "));
    let mut conn = heard.words().read().await?;
    let rows = conn.all(sql, hashes).await?;
    let mut said = HashMap::new();
    for row in &rows {
        if let Some(verdict) = Verdict::parse(&row.text("verdict")?) {
            said.insert(row.id("response_id")?, verdict);
        }
    }
    Ok(said)
}
