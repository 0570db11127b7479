//! Leaving: everything is hidden at once, and destroyed after 14 days in
//! which the young person can change their mind, or at once if they say so.
//!
//! Destroying a person's key means that every copy of their words, in
//! yesterday's backup too, can no longer be read by anyone.

use super::grant::{Grant, OwnVoice};
use crate::args;
use crate::clock::Moment;
use crate::domain::ids::AccountId;
use crate::domain::media::{drop_objects, objects_of};
use crate::domain::responses::forget_voter;
use crate::heard::Heard;
use crate::jobs;
use crate::storage::{AuditEntry, Shelf, StorageError};

/// How long somebody can change their mind, in milliseconds.
pub const TIME_TO_THINK: i64 = 14 * Moment::DAY;

/// The job that destroys what its owner did not come back for.
pub(crate) const JOB: &str = "account.erase";

/// Erases everything a young person said, their name and their account, now.
///
/// # Errors
/// When storage fails.
pub async fn erase(heard: &Heard, me: &Grant<OwnVoice>) -> Result<(), StorageError> {
    destroy(heard, me.id(), me.actor()).await
}

/// Takes everything out of every list at once, signs the account out
/// everywhere, and has it destroyed in [`TIME_TO_THINK`].
///
/// # Errors
/// When storage fails.
pub async fn leave(heard: &Heard, me: &Grant<OwnVoice>) -> Result<(), StorageError> {
    let (account, actor) = (me.id(), me.actor());
    let owner = heard.keys().owner_of(&account.bytes());
    let job = crate::domain::ids::fresh(heard.now(), heard.entropy());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                let asked = uow
                    .execute(
                        "INSERT INTO leaving (account_id, asked_at, destroy_at) VALUES ($1, $2, $3)
                         ON CONFLICT (account_id) DO NOTHING",
                        args![account, now, now.plus(TIME_TO_THINK)],
                    )
                    .await?;
                uow.execute(
                    "INSERT INTO set_aside (view_id, state) SELECT id, state FROM view
                     WHERE owner_key = $1 AND signed_in = 1 AND state <> 'withdrawn'",
                    args![owner],
                )
                .await?;
                uow.execute("UPDATE view SET state = 'withdrawn' WHERE owner_key = $1 AND signed_in = 1", args![owner])
                    .await?;
                uow.execute("UPDATE account SET state = 'leaving' WHERE id = $1", args![account]).await?;
                uow.execute("DELETE FROM session WHERE account_id = $1", args![account]).await?;
                if asked == 1 {
                    jobs::queue(uow, job, JOB, account.to_string(), now.plus(TIME_TO_THINK));
                }
                let subject = account.to_string();
                uow.audit(AuditEntry { actor, action: "account.leaving".into(), subject, detail: String::new() }).await
            })
        })
        .await
}

/// When everything will be destroyed, if that was asked for.
///
/// # Errors
/// When storage fails.
pub async fn leaving(heard: &Heard, me: &Grant<OwnVoice>) -> Result<Option<Moment>, StorageError> {
    let mut conn = heard.words().read().await?;
    let row = conn.first("SELECT destroy_at FROM leaving WHERE account_id = $1", args![me.id()]).await?;
    row.map(|row| row.moment("destroy_at")).transpose()
}

/// Keeps everything after all: each view is again where it was.
///
/// # Errors
/// When storage fails.
pub async fn stay(heard: &Heard, me: &Grant<OwnVoice>) -> Result<(), StorageError> {
    let (account, actor) = (me.id(), me.actor());
    let owner = heard.keys().owner_of(&account.bytes());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if uow.execute("DELETE FROM leaving WHERE account_id = $1", args![account]).await? == 0 {
                    return Ok(());
                }
                uow.execute("UPDATE account SET state = 'active' WHERE id = $1", args![account]).await?;
                uow.execute(
                    "UPDATE view SET state = (SELECT s.state FROM set_aside s WHERE s.view_id = view.id)
                     WHERE owner_key = $1 AND id IN (SELECT view_id FROM set_aside)",
                    args![owner],
                )
                .await?;
                uow.execute(
                    "DELETE FROM set_aside WHERE view_id IN (SELECT id FROM view WHERE owner_key = $1)",
                    args![owner],
                )
                .await?;
                let subject = account.to_string();
                uow.audit(AuditEntry { actor, action: "account.kept".into(), subject, detail: String::new() }).await
            })
        })
        .await
}

/// Destroys what its owner asked to be rid of and did not come back for; does
/// nothing when they changed their mind.
///
/// # Errors
/// When storage fails.
pub(crate) async fn destroy_if_left(heard: &Heard, account: AccountId) -> Result<(), StorageError> {
    let mut conn = heard.words().read().await?;
    let due = conn
        .first("SELECT 1 AS due FROM leaving WHERE account_id = $1 AND destroy_at <= $2", args![account, heard.now()])
        .await?;
    drop(conn);
    if due.is_none() {
        return Ok(());
    }
    destroy(heard, account, "young_person:".to_owned() + &account.to_string()).await
}

async fn destroy(heard: &Heard, account: AccountId, actor: String) -> Result<(), StorageError> {
    let owner = heard.keys().owner_of(&account.bytes());
    // The key first: if anything fails afterwards, the words are already gone.
    heard.key_store().destroy(owner).await?;
    crate::domain::polls::forget(heard, account).await?;
    crate::domain::council::forget(heard, account).await?;
    crate::domain::contacts::forget(heard, account).await?;
    let objects = objects_of(heard, "v.owner_key = $1 AND v.signed_in = 1", owner).await?;
    let system = heard.clone();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                for sql in OF_VIEWS {
                    uow.execute(sql, args![owner]).await?;
                }
                uow.execute(
                    "UPDATE view SET state = 'withdrawn', sealed = $1, sealed_masked = NULL, sealed_seen = NULL, seen_by = 0,
                        due_on = NULL, meeting_verdict = NULL,
                        meeting_verdict_at = NULL, celebrate = NULL, wrapped_key = $1
                     WHERE owner_key = $2 AND signed_in = 1",
                    args![Vec::<u8>::new(), owner],
                )
                .await?;
                forget_voter(&system, uow, account.bytes()).await?;
                for sql in OF_ACCOUNT {
                    uow.execute(sql, args![account]).await?;
                }
                uow.execute(
                    "UPDATE account SET state = 'erased', login_hash = NULL, secret = NULL WHERE id = $1",
                    args![account],
                )
                .await?;
                uow.audit(AuditEntry {
                    actor,
                    action: "account.erased".into(),
                    subject: account.to_string(),
                    detail: String::new(),
                })
                .await
            })
        })
        .await?;
    drop_objects(heard, Shelf::View, objects).await;
    Ok(())
}

/// What goes with an owner's views; `$1` is the owner.
const OF_VIEWS: [&str; 9] = [
    "DELETE FROM push_subscription WHERE owner_key = $1",
    "DELETE FROM attachment WHERE view_id IN (SELECT id FROM view WHERE owner_key = $1 AND signed_in = 1)",
    "DELETE FROM rating_aspect WHERE view_id IN (SELECT id FROM view WHERE owner_key = $1 AND signed_in = 1)",
    "DELETE FROM message WHERE view_id IN (SELECT id FROM view WHERE owner_key = $1 AND signed_in = 1)",
    "DELETE FROM note WHERE view_id IN (SELECT id FROM view WHERE owner_key = $1 AND signed_in = 1)",
    "DELETE FROM quote WHERE view_id IN (SELECT id FROM view WHERE owner_key = $1 AND signed_in = 1)",
    "DELETE FROM delivery WHERE view_id IN (SELECT id FROM view WHERE owner_key = $1 AND signed_in = 1)",
    "DELETE FROM view_share WHERE view_id IN (SELECT id FROM view WHERE owner_key = $1 AND signed_in = 1)",
    "DELETE FROM set_aside WHERE view_id IN (SELECT id FROM view WHERE owner_key = $1 AND signed_in = 1)",
];

/// What goes with an account; `$1` is the account.
const OF_ACCOUNT: [&str; 7] = [
    "DELETE FROM identity WHERE account_id = $1",
    "DELETE FROM session WHERE account_id = $1",
    "DELETE FROM chosen_adult WHERE account_id = $1",
    "DELETE FROM way_back WHERE account_id = $1",
    "DELETE FROM way_back_code WHERE account_id = $1",
    "DELETE FROM passkey WHERE account_id = $1",
    "DELETE FROM leaving WHERE account_id = $1",
];
