//! Codes of an app on somebody's own phone (RFC 6238): six digits, another every
//! half minute. Its secret is sealed under their own key.

use heard_storage::crypto::{Key, open, seal};
use heard_storage::{Conn, StorageError, Uow, args};
use heard_vocabulary::DoorAction;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use totp_rs::{Builder, Secret, Totp};

use super::password::{DoorError, is_password};
use super::{own_key, tell};
use crate::Heard;
use crate::ids::AccountId;
use crate::people::grant::{Grant, StaffHome};
use crate::record::{colleague, record};

/// Bytes of a secret: as many as RFC 4226 asks for.
const LENGTH: usize = 20;

fn place(account: AccountId) -> Vec<u8> {
    [b"code_app.sealed:".as_slice(), &account.bytes()].concat()
}

/// A secret, as an app takes it in.
#[derive(Debug, Clone)]
pub struct AppSecret {
    /// In groups of four letters, to be typed.
    pub letters: String,
    /// The address that a picture of it holds.
    pub link: String,
}

impl AppSecret {
    /// As an app shows it: of the council, with the address of whoever signs in.
    fn of(secret: &Secret, council: &str, email: &str) -> Self {
        let letters = secret.to_base32();
        let [council, email] = [council, email].map(|text| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string());
        let link = format!("otpauth://totp/Heard%20{council}:{email}?secret={letters}&issuer=Heard%20{council}");
        let groups: Vec<&str> =
            letters.as_bytes().chunks(4).filter_map(|group| std::str::from_utf8(group).ok()).collect();
        Self { letters: groups.join(" "), link }
    }
}

/// SHA-1, six digits, thirty seconds: the one choice that every app knows. A
/// phone's clock may be off by one step either way.
fn totp(secret: &[u8]) -> Result<Totp, StorageError> {
    let made = Builder::new().with_secret(Secret::from(secret.to_vec())).build();
    made.map_err(|error| StorageError::Bind(Box::new(error)))
}

/// The step that a code is of, around this moment.
fn step_of(heard: &Heard, secret: &[u8], digits: &str) -> Result<Option<i64>, StorageError> {
    let seconds = u64::try_from(heard.now().0 / 1000).unwrap_or_default();
    let step = totp(secret)?.check(digits, seconds);
    Ok(step.and_then(|step| i64::try_from(step).ok()))
}

/// The code that an app would show now: for tests, which have no phone.
#[doc(hidden)]
pub fn code_for_test(letters: &str, seconds: u64) -> Option<String> {
    let secret = Secret::try_from_base32(letters.replace(' ', "")).ok()?;
    Some(Builder::new().with_secret(secret).build().ok()?.generate(seconds).to_string())
}

async fn secret_of(
    heard: &Heard,
    conn: &mut Conn,
    account: AccountId,
    proven: bool,
) -> Result<Option<Vec<u8>>, StorageError> {
    let row = conn.first("SELECT sealed, proven_at FROM code_app WHERE account_id = $1", args![account]).await?;
    let Some(row) = row else { return Ok(None) };
    if row.moment_opt("proven_at")?.is_some() != proven {
        return Ok(None);
    }
    let key: Key = own_key(heard, account).await?;
    Ok(Some(open(&key, &place(account), &row.blob("sealed")?)?))
}

fn shown(heard: &Heard, secret: Vec<u8>, email: &str) -> AppSecret {
    AppSecret::of(&Secret::from(secret), &heard.catalogue().settings.council, email)
}

/// The secret that waits for an app to show its first code; `None` where none
/// was begun, or an app is set up.
///
/// # Errors
/// When storage fails.
pub async fn app_waiting(heard: &Heard, me: &Grant<StaffHome>, email: &str) -> Result<Option<AppSecret>, StorageError> {
    let mut conn = heard.words().read().await?;
    let secret = secret_of(heard, &mut conn, me.id(), false).await?;
    Ok(secret.map(|secret| shown(heard, secret, email)))
}

/// Makes a secret to be taken into an app, where there is none.
///
/// # Errors
/// When storage fails.
pub async fn begin_app(heard: &Heard, me: &Grant<StaffHome>) -> Result<(), StorageError> {
    let account = me.id();
    let mut secret = vec![0; LENGTH];
    heard.entropy().fill(&mut secret);
    let sealed = seal(&own_key(heard, account).await?, &place(account), &secret, heard.entropy());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                // Two pages opened at once show one secret.
                let sql = "INSERT INTO code_app (account_id, sealed, step) VALUES ($1, $2, 0) ON CONFLICT DO NOTHING";
                uow.execute(sql, args![account, sealed]).await.map(drop)
            })
        })
        .await
}

/// The app is set up once it has shown the right code.
///
/// # Errors
/// [`DoorError::Wrong`] where it has not.
pub async fn prove_app(heard: &Heard, me: &Grant<StaffHome>, typed: &str) -> Result<(), DoorError> {
    let (account, actor) = (me.id(), me.actor());
    let mut conn = heard.words().read().await?;
    let secret = secret_of(heard, &mut conn, account, false).await?.ok_or(DoorError::Wrong)?;
    drop(conn);
    let step = step_of(heard, &secret, &heard_storage::text::digits(typed))?.ok_or(DoorError::Wrong)?;
    let this = heard.clone();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                let sql = "UPDATE code_app SET proven_at = $1, step = $2 WHERE account_id = $3 AND proven_at IS NULL";
                if uow.execute(sql, args![now, step, account]).await? == 0 {
                    return Err(DoorError::Wrong);
                }
                tell(&this, uow, account).await?;
                record(uow, actor, DoorAction::FactorAdded, colleague(&this, account), "app").await?;
                Ok(())
            })
        })
        .await
}

/// Takes the app away, knowing the password.
///
/// # Errors
/// [`DoorError::Wrong`] where the password is not right.
pub async fn remove_app(heard: &Heard, me: &Grant<StaffHome>, password: String) -> Result<(), DoorError> {
    let (account, actor) = (me.id(), me.actor());
    if !is_password(heard, account, password).await? {
        return Err(DoorError::Wrong);
    }
    let this = heard.clone();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if uow.execute("DELETE FROM code_app WHERE account_id = $1", args![account]).await? > 0 {
                    tell(&this, uow, account).await?;
                    record(uow, actor, DoorAction::FactorRemoved, colleague(&this, account), "app").await?;
                }
                Ok(())
            })
        })
        .await
}

/// The step of a code that the account's app shows around now; `None` where it
/// shows another, or there is no app.
pub(super) async fn right_step(heard: &Heard, account: AccountId, digits: &str) -> Result<Option<i64>, StorageError> {
    let mut conn = heard.words().read().await?;
    let secret = secret_of(heard, &mut conn, account, true).await?;
    drop(conn);
    secret.map_or(Ok(None), |secret| step_of(heard, &secret, digits))
}

/// Whether the code of this step is used here and now for the first time.
pub(super) async fn use_step(uow: &mut Uow, account: AccountId, step: i64) -> Result<bool, StorageError> {
    let sql = "UPDATE code_app SET step = $1 WHERE account_id = $2 AND step < $1 AND proven_at IS NOT NULL";
    Ok(uow.execute(sql, args![step, account]).await? == 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mod_11_codes_are_those_of_rfc_6238() {
        // Appendix B, SHA-1: eight digits there, of which these are the last six.
        let secret = b"12345678901234567890";
        let vectors = [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ];
        for (seconds, code) in vectors {
            assert_eq!(totp(secret).unwrap().check(code, seconds), Some(seconds / 30), "{seconds}");
        }
        let late = totp(secret).unwrap();
        assert_eq!(late.check("287082", 59 + 30), Some(1), "a phone that is slow by one step");
        assert_eq!(late.check("287082", 59 + 61), None);
    }

    #[test]
    fn mod_11_an_app_reads_the_secret_under_the_councils_name() {
        let shown = AppSecret::of(&Secret::from(b"12345678901234567890".to_vec()), "Northmere Council", "a@b.example");
        assert_eq!(shown.letters, "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        assert_eq!(
            shown.link,
            "otpauth://totp/Heard%20Northmere%20Council:a%40b%2Eexample?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ\
             &issuer=Heard%20Northmere%20Council"
        );
    }
}
