//! Codes of an app on somebody's own phone (RFC 6238): six digits, another every
//! half minute. Its secret is sealed under their own key, and stored once the app
//! has shown the right code: until then whoever began it carries it.

use heard_storage::crypto::{Key, open, seal};
use heard_storage::{Conn, StorageError, Uow, args};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use totp_rs::{Builder, Secret, Totp};

use super::factor::{First, Hand, adding, may_add, removing};
use super::own_key;
use super::password::DoorError;
use crate::Heard;
use crate::ids::AccountId;
use crate::people::grant::{Grant, StaffHome};

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

async fn secret_of(heard: &Heard, conn: &mut Conn, account: AccountId) -> Result<Option<Vec<u8>>, StorageError> {
    let row = conn.first("SELECT sealed FROM code_app WHERE account_id = $1", args![account]).await?;
    let Some(row) = row else { return Ok(None) };
    let key: Key = own_key(heard, account).await?;
    Ok(Some(open(&key, &place(account), &row.blob("sealed")?)?))
}

/// A secret that was begun, as an app takes it in.
#[must_use]
pub fn app_begun(heard: &Heard, secret: &[u8], email: &str) -> AppSecret {
    AppSecret::of(&Secret::from(secret.to_vec()), &heard.catalogue().settings.council, email)
}

/// Makes a secret to be taken into an app. Nothing is stored of it: whoever
/// began it brings it back with the first code, so that nobody else's stands
/// where its owner finds it.
///
/// # Errors
/// [`DoorError`] as [`may_add`].
pub async fn begin_app(
    heard: &Heard,
    me: &Grant<StaffHome>,
    hand: Hand,
    password: String,
) -> Result<Vec<u8>, DoorError> {
    may_add(heard, me, hand, password).await?;
    let mut secret = vec![0; LENGTH];
    heard.entropy().fill(&mut secret);
    Ok(secret)
}

/// The app is set up once it has shown the right code; one that was there
/// before shows codes in vain from then on.
///
/// # Errors
/// [`DoorError::Wrong`] where it has not; [`DoorError::Over`] where the session
/// may not add it.
pub async fn prove_app(
    heard: &Heard,
    me: &Grant<StaffHome>,
    hand: Hand,
    secret: &[u8],
    typed: &str,
) -> Result<Option<First>, DoorError> {
    let account = me.id();
    let step = step_of(heard, secret, &heard_storage::text::digits(typed))?.ok_or(DoorError::Wrong)?;
    let sealed = seal(&own_key(heard, account).await?, &place(account), secret, heard.entropy());
    adding(heard, me, hand, "app", move |uow| {
        Box::pin(async move {
            let now = uow.now();
            uow.defer(
                "INSERT INTO code_app (account_id, sealed, proven_at, step) VALUES ($1, $2, $3, $4)
                 ON CONFLICT (account_id) DO UPDATE
                    SET sealed = excluded.sealed, proven_at = excluded.proven_at, step = excluded.step",
                args![account, sealed, now, step],
            );
            Ok(())
        })
    })
    .await
}

/// Takes the app away, knowing the password.
///
/// # Errors
/// [`DoorError`]; nothing is changed then.
pub async fn remove_app(heard: &Heard, me: &Grant<StaffHome>, password: String) -> Result<(), DoorError> {
    let account = me.id();
    removing(heard, me, password, "app", move |uow| {
        Box::pin(async move { uow.execute("DELETE FROM code_app WHERE account_id = $1", args![account]).await })
    })
    .await
}

/// The step of a code that the account's app shows around now; `None` where it
/// shows another, or there is no app.
pub(super) async fn right_step(heard: &Heard, account: AccountId, digits: &str) -> Result<Option<i64>, StorageError> {
    let mut conn = heard.words().read().await?;
    let secret = secret_of(heard, &mut conn, account).await?;
    drop(conn);
    secret.map_or(Ok(None), |secret| step_of(heard, &secret, digits))
}

/// Whether the code of this step is used here and now for the first time.
pub(super) async fn use_step(uow: &mut Uow, account: AccountId, step: i64) -> Result<bool, StorageError> {
    let sql = "UPDATE code_app SET step = $1 WHERE account_id = $2 AND step < $1";
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
