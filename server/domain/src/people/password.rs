//! What a PIN or password has to be, and its stored hash.

use zxcvbn::{Score, zxcvbn};

use super::identity::Identity;

/// A stored argon2id hash, in its usual text form.
#[derive(Clone, PartialEq, Eq)]
pub struct SecretHash(String);

/// Why a password or PIN is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PasswordError {
    /// A PIN of fewer than 6 digits, a password of fewer than 8 characters, or
    /// of fewer than 12 for staff.
    #[error("too short")]
    TooShort,
    /// More than 200 characters.
    #[error("too long")]
    TooLong,
    /// All the same, a run such as 123456, one that many people use, their own
    /// name or the council's.
    #[error("too easy to guess")]
    TooEasy,
    /// Too many are being hashed at once; nothing is wrong with it.
    #[error("too many at once")]
    Busy,
    /// The hash could not be made or read.
    #[error("the password could not be processed")]
    Failed,
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
}

/// What is asked of a new secret.
#[derive(Debug, Clone)]
pub enum Rule {
    /// A PIN of six digits, or eight characters.
    YoungPerson,
    /// Twelve characters that nobody guesses who knows these names.
    Staff(Vec<String>),
}

impl Rule {
    /// For a member of staff of this council: their names and addresses, and the
    /// council's name, are no passwords.
    #[must_use]
    pub fn of_staff(identity: &Identity, council: &str) -> Self {
        // Of an address, what stands before its last dot: "org" is in many words.
        let address = identity.email.as_deref().and_then(|email| email.rsplit_once('.')).map(|(before, _)| before);
        let known = [Some(identity.name.as_str()), address, Some(council)].into_iter().flatten();
        let parts = known.flat_map(|text| text.split(|c: char| !c.is_alphanumeric()));
        Rule::Staff(parts.filter(|part| part.chars().count() > 3).map(str::to_lowercase).collect())
    }
}

/// Of these many guesses, the first reach what very many people use.
const FIRST_GUESSES: u64 = 1000;

/// Whether a new secret may be used.
///
/// Guesses are counted by zxcvbn, which knows 30,000 common passwords, names
/// and English words, and what people do to them.
pub(super) fn judge(secret: &str, rule: &Rule) -> Result<(), PasswordError> {
    let letters: Vec<char> = secret.chars().collect();
    let digits_only = letters.iter().all(char::is_ascii_digit);
    let fewest = match rule {
        Rule::YoungPerson if digits_only => 6,
        Rule::YoungPerson => 8,
        Rule::Staff(_) => 12,
    };
    if letters.len() < fewest {
        return Err(PasswordError::TooShort);
    }
    if letters.len() > 200 {
        return Err(PasswordError::TooLong);
    }
    let steps: Vec<i64> = letters.windows(2).map(|w| i64::from(u32::from(w[1])) - i64::from(u32::from(w[0]))).collect();
    let run = steps.iter().all(|step| *step == steps[0]) && steps[0].abs() <= 1;
    if run || easily_guessed(secret, rule) {
        return Err(PasswordError::TooEasy);
    }
    Ok(())
}

fn easily_guessed(secret: &str, rule: &Rule) -> bool {
    match rule {
        Rule::YoungPerson => zxcvbn(secret, &[]).guesses() < FIRST_GUESSES,
        Rule::Staff(known) => {
            let lower = secret.to_lowercase();
            let known: Vec<&str> = known.iter().map(String::as_str).collect();
            known.iter().any(|part| lower.contains(part)) || zxcvbn(secret, &known).score() < Score::Three
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yp_02_easy_pins_are_refused() {
        let judge = |secret| judge(secret, &Rule::YoungPerson);
        assert_eq!(judge("12345"), Err(PasswordError::TooShort));
        for easy in ["123456", "777777", "121212", "112233", "123123", "password", "iloveyou"] {
            assert_eq!(judge(easy), Err(PasswordError::TooEasy), "{easy}");
        }
        assert_eq!(judge("seven77"), Err(PasswordError::TooShort));
        for good in ["258013", "739215", "a quiet place", "quiet otters", "480265"] {
            assert_eq!(judge(good), Ok(()), "{good}");
        }
    }

    #[test]
    fn mod_11_staff_choose_a_password_that_is_neither_short_nor_common_nor_their_name() {
        let identity = Identity {
            name: "Morwenna Example".into(),
            avatar: None,
            title: Some("Participation lead".into()),
            email: Some("m.penhale@council.example".into()),
        };
        let rule = Rule::of_staff(&identity, "Northmere Council");
        let judge = |secret| judge(secret, &rule);
        for short in ["password", "739215", "seven lamps", "Xk4!vQ9z"] {
            assert_eq!(judge(short), Err(PasswordError::TooShort), "{short}");
        }
        for easy in [
            "passwordpassword",
            "password1234",
            "Password2026!",
            "qwertyuiop123",
            "123456789012",
            "aaaaaaaaaaaaaa",
            "letmeinletmein",
            "morwenna in the rain",
            "two for penhale and me",
            "iloveyou1234",
            "rain over northmere again",
            "the council of the birds",
        ] {
            assert_eq!(judge(easy), Err(PasswordError::TooEasy), "{easy}");
        }
        for good in ["a lantern under the bridge", "a long password", "nine grey herons at dusk", "vK3-8sQz.m2Lp"] {
            assert_eq!(judge(good), Ok(()), "{good}");
        }
    }
}
