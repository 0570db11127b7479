//! An adult says that they have seen the young person.

use heard_storage::clock::Moment;
use heard_storage::{StorageError, args};
use heard_vocabulary::{AccountAction, RefusedAction};

use crate::Heard;
use crate::ids::AccountId;
use crate::people::invite::{YOUNG_LIFETIME, code};
use crate::people::{Grant, HelpBackIn};
use crate::record::{Nobody, logged, record};

/// How long one adult's word waits for the second's, in milliseconds.
const WAITS: i64 = Moment::DAY;

/// What an adult's word led to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Confirmed {
    /// A second adult has to say so too, within a day.
    OneMore,
    /// The code to show to the young person, and when it stops working.
    Code(String, Moment),
    /// Refused, whatever the reason: nobody learns from it who has an account.
    Refused,
}

/// An adult says that they have seen the young person of this nickname.
/// `allowed` is false when they have tried too often: the answer is the same
/// refusal after the same work.
///
/// # Errors
/// When storage fails.
pub async fn confirm(
    heard: &Heard,
    by: &Grant<HelpBackIn>,
    nickname: &str,
    allowed: bool,
) -> Result<Confirmed, StorageError> {
    let login = heard.keys().login_hash(nickname);
    let (adult, actor) = (by.id(), by.actor());
    let code = code(heard.entropy(), 8);
    let hash = heard.keys().invite_hash(&format!("way back {code}"));
    let this = heard.clone();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                let found = uow
                    .first(
                        "SELECT a.id FROM usable_account a JOIN chosen_adult c ON c.account_id = a.id AND c.adult_id = $2
                         WHERE a.login_hash = $1 AND a.role = 'young_person'",
                        args![login, adult],
                    )
                    .await?;
                let Some(row) = found.filter(|_| allowed) else {
                    record(uow, actor, RefusedAction::Recovery, Nobody, "").await?;
                    return Ok(Confirmed::Refused);
                };
                let account: AccountId = row.id("id")?;
                let other = uow
                    .first(
                        "SELECT w.adult_id FROM way_back w
                         JOIN chosen_adult c ON c.account_id = w.account_id AND c.adult_id = w.adult_id
                         WHERE w.account_id = $1 AND w.adult_id <> $2 AND w.at > $3",
                        args![account, adult, Moment(now.0 - WAITS)],
                    )
                    .await?;
                let who = logged(&this, account);
                if other.is_none() {
                    uow.defer(
                        "INSERT INTO way_back (account_id, adult_id, at) VALUES ($1, $2, $3)
                         ON CONFLICT (account_id, adult_id) DO UPDATE SET at = excluded.at",
                        args![account, adult, now],
                    );
                    record(uow, actor, AccountAction::RecoveryConfirmed, who, "").await?;
                    return Ok(Confirmed::OneMore);
                }
                let expires = now.plus(YOUNG_LIFETIME);
                uow.defer("DELETE FROM way_back WHERE account_id = $1", args![account]);
                uow.defer("DELETE FROM way_back_code WHERE account_id = $1", args![account]);
                uow.defer(
                    "INSERT INTO way_back_code (code_hash, account_id, made_at, expires_at) VALUES ($1, $2, $3, $4)",
                    args![hash, account, now, expires],
                );
                record(uow, actor, AccountAction::RecoveryCodeMade, who, "").await?;
                Ok(Confirmed::Code(code, expires))
            })
        })
        .await
}
