//! What a message can hold beside one of its fixed sentences: one of our own
//! addresses, and digits or letters that we made. None of it can be made of a
//! text from storage.

use heard_storage::crypto::Hash;
use heard_storage::text;
use serde::{Deserialize, Serialize};

/// How many letters the code of a staff invitation has.
const INVITE: usize = 32;

/// The code of a staff invitation, or of a link that sets a new password: letters
/// and digits that we drew.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InviteCode([u8; INVITE]);

impl InviteCode {
    /// Reads the code of an invitation; `None` where it is none.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        let plain = text::code(code);
        let bytes: [u8; INVITE] = plain.as_bytes().try_into().ok()?;
        Some(Self(bytes))
    }
}

impl std::fmt::Display for InviteCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.iter().try_for_each(|letter| std::fmt::Write::write_char(f, char::from(*letter)))
    }
}

impl Serialize for InviteCode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for InviteCode {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom("not a code"))
    }
}

/// Six digits that prove an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Code(u32);

impl Code {
    /// How many there are.
    const MANY: u32 = 1_000_000;

    /// The code that follows from a keyed hash.
    pub(super) fn of(hash: &Hash) -> Self {
        let mut wide = [0; 8];
        wide.copy_from_slice(&hash[..8]);
        // 2^64 modulo 10^6: the bias is below 10^-13.
        let digits = u64::from_be_bytes(wide) % u64::from(Self::MANY);
        Self(u32::try_from(digits).unwrap_or_default())
    }
}

impl std::fmt::Display for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:06}", self.0 % Self::MANY)
    }
}

/// Where a message leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Link {
    /// The page of one's own.
    Home,
    /// How one is written to.
    Messages,
    /// An invitation.
    Join(InviteCode),
    /// A new password.
    Reset(InviteCode),
    /// How one signs in.
    Door,
    /// How the channels are doing.
    Channel,
}

impl Link {
    /// The path of our own page.
    #[must_use]
    pub fn path(&self) -> String {
        match self {
            Self::Home => "/staff".to_owned(),
            Self::Messages => "/staff/messages".to_owned(),
            Self::Channel => "/staff/messages/channel".to_owned(),
            Self::Join(code) => format!("/staff/join/{code}"),
            Self::Reset(code) => format!("/staff/reset/{code}"),
            Self::Door => "/staff/door".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adm_10_no_words_fit_into_what_a_message_can_hold() {
        let code = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
        assert_eq!(InviteCode::parse(code).unwrap().to_string(), code);
        for wrong in ["", "ABC", "Kestrel said that the heating is off", &code[1..], &format!("{code}A")] {
            assert_eq!(InviteCode::parse(wrong).map(|code| code.to_string()), None, "{wrong}");
        }
        for seed in 0..200_u8 {
            let code = Code::of(&[seed; 32]).to_string();
            assert!(code.len() == 6 && code.bytes().all(|digit| digit.is_ascii_digit()), "{code}");
        }
    }
}
