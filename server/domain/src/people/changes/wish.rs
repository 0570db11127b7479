//! What a young person asks for, beforehand or when it has happened.

use heard_storage::clock::Moment;
use heard_storage::{StorageError, args};
use heard_vocabulary::{AccountAction, Change, Wish};

use super::{change_of, settle};
use crate::heard::Heard;
use crate::people::stay::call_off;
use crate::people::{Grant, OwnVoice};
use crate::record::{logged, record};

/// One change, as the young person it is about sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Coming {
    /// What changes.
    pub change: Change,
    /// What they asked for beforehand.
    pub wish: Option<Wish>,
    /// When the team noted that it happened, while it is not decided.
    pub happened_at: Option<Moment>,
}

/// Each change they are asked about, in order.
///
/// # Errors
/// When storage fails.
pub async fn comings(heard: &Heard, me: &Grant<OwnVoice>) -> Result<Vec<Coming>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT change, wish, happened_at, settled_at FROM coming WHERE account_id = $1";
    let rows = conn.all(sql, args![me.id()]).await?;
    let mut all: Vec<Coming> =
        Change::ASKED.into_iter().map(|change| Coming { change, wish: None, happened_at: None }).collect();
    for row in &rows {
        let change = change_of(row)?;
        let Some(coming) = all.iter_mut().find(|coming| coming.change == change) else { continue };
        coming.wish = row.text_opt("wish")?.as_deref().and_then(Wish::parse);
        coming.happened_at = match row.moment_opt("settled_at")? {
            None => row.moment_opt("happened_at")?,
            Some(_) => None,
        };
    }
    Ok(all)
}

/// Notes what a young person asks for, should `change` happen; `None`: they
/// want to be asked then. Nothing can be asked for after a death.
///
/// # Errors
/// When storage fails.
pub async fn ask_for(
    heard: &Heard,
    me: &Grant<OwnVoice>,
    change: Change,
    wish: Option<Wish>,
) -> Result<(), StorageError> {
    if change == Change::Death {
        return Ok(());
    }
    let (account, actor, this) = (me.id(), me.actor(), heard.clone());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                uow.defer(
                    "INSERT INTO coming (account_id, change, wish) VALUES ($1, $2, $3)
                     ON CONFLICT (account_id, change) DO UPDATE SET wish = excluded.wish",
                    args![account, change.name(), wish.map(Wish::name)],
                );
                record(uow, actor, AccountAction::ChangeWished, logged(&this, account), "").await
            })
        })
        .await
}

/// Everything stays as it is: what happened is decided, and what was under way
/// is called off.
///
/// # Errors
/// When storage fails.
pub async fn keep_all(heard: &Heard, me: &Grant<OwnVoice>, change: Change) -> Result<(), StorageError> {
    let (account, actor, this) = (me.id(), me.actor(), heard.clone());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let owner = this.keys().owner_of(&account.bytes());
                call_off(uow, account, owner, None).await?;
                settle(uow, account, Some(change));
                record(uow, actor, AccountAction::ChangeKept, logged(&this, account), "").await
            })
        })
        .await
}
