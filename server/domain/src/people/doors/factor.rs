//! What beside a password is asked for, of whom, and whether it is right.

use heard_storage::{StorageError, args};
use heard_vocabulary::DoorAction;

use super::{app, codes, note_signed_in};
use crate::Heard;
use crate::people::grant::{Grant, StaffHome, opens_words};
use crate::people::role::{Account, Role};
use crate::record::{colleague, record};

/// What somebody can prove themselves with beside a password.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Factors {
    /// An app that shows codes.
    pub app: bool,
    /// How many passkeys.
    pub passkeys: i64,
}

impl Factors {
    /// Whether there is any.
    #[must_use]
    pub fn any(self) -> bool {
        self.app || self.passkeys > 0
    }
}

/// Whether somebody in this role can read what young people wrote: whether any
/// permission that opens words is theirs.
#[must_use]
pub fn reads_words(role: Role) -> bool {
    role != Role::YoungPerson && opens_words(role)
}

/// Whether this account opens nothing here until a second factor was proven:
/// whoever can read words, but in a demonstration, where every word is invented.
#[must_use]
pub fn needs_second_factor(heard: &Heard, account: Account) -> bool {
    reads_words(account.role()) && !heard.catalogue().settings.demonstration
}

/// What somebody has set up.
///
/// # Errors
/// When storage fails.
pub async fn factors(heard: &Heard, me: &Grant<StaffHome>) -> Result<Factors, StorageError> {
    let mut conn = heard.words().read().await?;
    let app = "SELECT 1 AS one FROM code_app WHERE account_id = $1 AND proven_at IS NOT NULL";
    let app = conn.first(app, args![me.id()]).await?.is_some();
    let row = conn.first("SELECT COUNT(*) AS n FROM passkey WHERE account_id = $1", args![me.id()]).await?;
    Ok(Factors { app, passkeys: row.map_or(Ok(0), |row| row.int("n"))? })
}

/// Whether a code that was typed at the door is right: one of the app's, or a
/// recovery code. Either works once. The sign-in is recorded with it.
///
/// # Errors
/// When storage fails.
pub async fn prove_second(heard: &Heard, account: Account, typed: &str) -> Result<bool, StorageError> {
    let digits = heard_storage::text::digits(typed);
    let step = match digits.len() == 6 {
        true => app::right_step(heard, account.id(), &digits).await?,
        false => None,
    };
    let (this, typed) = (heard.clone(), typed.to_owned());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let how = match step {
                    Some(step) if app::use_step(uow, account.id(), step).await? => "app",
                    Some(_) => return Ok(false),
                    None if codes::use_code(&this, uow, account.id(), &typed).await? => {
                        let who = colleague(&this, account.id());
                        record(uow, crate::people::grant::actor(account), DoorAction::CodeUsed, who, "").await?;
                        "recovery code"
                    }
                    None => return Ok(false),
                };
                note_signed_in(&this, uow, account, how).await?;
                Ok(true)
            })
        })
        .await
}
