//! Passwords and PINs: argon2id, off the async threads.

use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _, phc::PasswordHash};
use argon2::{Algorithm, Argon2, Params, Version};

use crate::entropy::{Entropy, random16};

/// A stored argon2id hash, in its usual text form.
#[derive(Clone, PartialEq, Eq)]
pub struct SecretHash(String);

/// Why a password or PIN is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PasswordError {
    /// A PIN of fewer than 6 digits or a password of fewer than 8 characters.
    #[error("too short")]
    TooShort,
    /// More than 200 characters.
    #[error("too long")]
    TooLong,
    /// All the same, or a run such as 123456.
    #[error("too easy to guess")]
    TooEasy,
    /// The hash could not be made or read.
    #[error("the password could not be processed")]
    Failed,
}

/// OWASP's second argon2id setting: 19 MiB, two passes, one lane.
fn hasher() -> Result<Argon2<'static>, PasswordError> {
    let params = Params::new(19 * 1024, 2, 1, None).map_err(|_| PasswordError::Failed)?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

impl SecretHash {
    /// A hash read from storage.
    #[must_use]
    pub fn stored(text: String) -> Self {
        Self(text)
    }

    /// The text to store.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Hashes a new PIN or password after judging it.
    ///
    /// # Errors
    /// [`PasswordError`] saying what is wrong with it.
    pub async fn make(secret: String, entropy: &dyn Entropy) -> Result<Self, PasswordError> {
        judge(&secret)?;
        let salt = random16(entropy);
        tokio::task::spawn_blocking(move || {
            let hash =
                hasher()?.hash_password_with_salt(secret.as_bytes(), &salt).map_err(|_| PasswordError::Failed)?;
            Ok(Self(hash.to_string()))
        })
        .await
        .map_err(|_| PasswordError::Failed)?
    }

    /// Whether `secret` is the one this hash was made of.
    pub async fn matches(self, secret: String) -> bool {
        tokio::task::spawn_blocking(move || {
            let (Ok(hash), Ok(argon)) = (PasswordHash::new(&self.0), hasher()) else {
                return false;
            };
            argon.verify_password(secret.as_bytes(), &hash).is_ok()
        })
        .await
        .unwrap_or(false)
    }

    /// A hash that nothing matches, so that an unknown name takes as long as a
    /// wrong password.
    #[must_use]
    pub fn nobody() -> Self {
        Self(
            "$argon2id$v=19$m=19456,t=2,p=1$aGVhcmQtbm8tYm9keSEhIQ$8Y0dJm6eK3u1wXqT9b2rVn5sLhGcPzAoFiUyEt7WkQM"
                .to_owned(),
        )
    }
}

fn judge(secret: &str) -> Result<(), PasswordError> {
    let letters: Vec<char> = secret.chars().collect();
    let digits_only = letters.iter().all(char::is_ascii_digit);
    if letters.len() < if digits_only { 6 } else { 8 } {
        return Err(PasswordError::TooShort);
    }
    if letters.len() > 200 {
        return Err(PasswordError::TooLong);
    }
    let steps: Vec<i64> = letters.windows(2).map(|w| i64::from(u32::from(w[1])) - i64::from(u32::from(w[0]))).collect();
    if steps.iter().all(|step| *step == steps[0]) && steps[0].abs() <= 1 {
        return Err(PasswordError::TooEasy);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entropy::Seeded;

    #[test]
    fn yp_02_easy_pins_are_refused() {
        assert_eq!(judge("12345"), Err(PasswordError::TooShort));
        assert_eq!(judge("123456"), Err(PasswordError::TooEasy));
        assert_eq!(judge("777777"), Err(PasswordError::TooEasy));
        assert_eq!(judge("258013"), Ok(()));
        assert_eq!(judge("seven77"), Err(PasswordError::TooShort));
        assert_eq!(judge("a quiet place"), Ok(()));
    }

    #[tokio::test]
    async fn a_secret_matches_its_own_hash_and_no_other() {
        let hash = SecretHash::make("258013".into(), &Seeded::new(4)).await.unwrap();
        assert!(hash.clone().matches("258013".into()).await);
        assert!(!hash.matches("258014".into()).await);
        assert!(!SecretHash::nobody().matches("258013".into()).await);
    }
}
