//! What a young person's home page has to tell its owner. It is the page most
//! often opened, and mostly there is nothing: one statement finds out, and the
//! rest is only read where there is something.

use heard_storage::StorageError;
use heard_storage::args;

use crate::Heard;
use crate::people::{Grant, OwnVoice};
use crate::polls::PollKind;
use crate::responses::{ASKED_FOR, SAID_OF_THIS};

/// What there may be to tell; what is false is certainly not there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct News {
    /// A promise whose day has come.
    pub promise: bool,
    /// A meeting that is over.
    pub meeting: bool,
    /// A change noted by the team, or an account that is leaving.
    pub changed: bool,
    /// Something is asked of everyone.
    pub polls: bool,
}

/// Looks for what there is to tell this young person.
///
/// # Errors
/// When storage fails.
pub async fn news(heard: &Heard, me: &Grant<OwnVoice>) -> Result<News, StorageError> {
    let owner = heard.keys().owner_of(&me.id().bytes());
    let now = heard.now();
    let (today, since) = (now.day().to_string(), now.day().plus(-ASKED_FOR).to_string());
    let there =
        |what: &str, name: &str| format!("CAST(CASE WHEN EXISTS ({what}) THEN 1 ELSE 0 END AS BIGINT) AS {name}");
    let sql = format!(
        "SELECT {}, {}, {}, {}, {}",
        there(
            &format!(
                "SELECT 1 FROM own_view w JOIN response_view rv ON rv.view_id = w.id
                 JOIN response r ON r.id = rv.response_id
                 WHERE w.owner_key = $1 AND w.signed_in = 1 AND w.told = 1 AND rv.told_at IS NOT NULL
                   AND r.recheck_on <= $2 AND (rv.verdict IS NULL OR rv.verdict <> 'yes' OR NOT {SAID_OF_THIS})"
            ),
            "promise"
        ),
        there(
            "SELECT 1 FROM own_view WHERE owner_key = $1 AND signed_in = 1 AND due_on < $2 AND due_on >= $3
               AND meeting_verdict IS NULL",
            "meeting"
        ),
        there("SELECT 1 FROM coming WHERE account_id = $4 AND happened_at IS NOT NULL", "happened"),
        there("SELECT 1 FROM leaving WHERE account_id = $4", "going"),
        there(
            "SELECT 1 FROM poll WHERE members_only = 0 AND kind <> $5 AND closed_at IS NULL
               AND (open_until IS NULL OR open_until > $6)",
            "polls"
        ),
    );
    let mut conn = heard.words().read().await?;
    let args = args![owner, today, since, me.id(), PollKind::Exit.name(), now];
    let row = conn.first(sql, args).await?.ok_or(StorageError::inconsistent("home", "one row"))?;
    let there = |name| row.int(name).map(|n| n != 0);
    Ok(News {
        promise: there("promise")?,
        meeting: there("meeting")?,
        changed: there("happened")? || there("going")?,
        polls: there("polls")?,
    })
}
