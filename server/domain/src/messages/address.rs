//! Addresses that can be written to, and nothing else: what is read here can
//! bring no second line into a mail's head and no second recipient.

use std::fmt;

use heard_storage::text;
use heard_vocabulary::Medium;
use serde::{Deserialize, Serialize};

/// The longest address of e-mail (RFC 5321, 4.5.3.1.3), in characters.
const LONGEST: usize = 254;
/// The longest part before the `@` (RFC 5321, 4.5.3.1.1), in characters.
const LONGEST_LOCAL: usize = 64;

/// An address of e-mail, in the letters that every mail server takes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Email(String);

/// A telephone number that takes text messages, as `+447700900123`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Mobile(String);

/// Where a message goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Address {
    /// By e-mail.
    Email(Email),
    /// By text message.
    Mobile(Mobile),
}

impl Email {
    /// Reads an address as it was typed; `None` where it is none.
    #[must_use]
    pub fn parse(typed: &str) -> Option<Self> {
        let typed = typed.trim();
        let (local, domain) = typed.rsplit_once('@')?;
        let in_local = |c: u8| c.is_ascii_alphanumeric() || b"!#$%&'*+/=?^_`{|}~-".contains(&c);
        let atoms = local.split('.').all(|atom| !atom.is_empty() && atom.bytes().all(in_local));
        let label = |label: &str| {
            let inside = label.bytes().all(|c| c.is_ascii_alphanumeric() || c == b'-');
            inside && !label.is_empty() && label.len() <= 63 && !label.starts_with('-') && !label.ends_with('-')
        };
        let labels = domain.split('.').count() >= 2 && domain.split('.').all(label);
        let sound = atoms && labels && typed.len() <= LONGEST && local.len() <= LONGEST_LOCAL;
        sound.then(|| Self(typed.to_owned()))
    }

    /// The address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Mobile {
    /// Reads a number as it was typed, a British one with its leading nought;
    /// `None` where it is none.
    #[must_use]
    pub fn parse(typed: &str) -> Option<Self> {
        let typed = typed.trim();
        let fits = |c: char| c.is_ascii_digit() || " +-()\u{a0}".contains(c) || !c.is_ascii();
        let digits = text::digits(typed);
        let abroad = typed.starts_with('+');
        let digits = match (abroad, digits.strip_prefix('0')) {
            (false, Some(rest)) if rest.starts_with('0') => rest[1..].to_owned(),
            (false, Some(rest)) => format!("44{rest}"),
            (false, None) => return None,
            (true, _) => digits.strip_prefix("440").map_or(digits.clone(), |rest| format!("44{rest}")),
        };
        // E.164 has fifteen digits at most; a British mobile number is 07 and nine more.
        let british = digits.strip_prefix("44").is_none_or(|rest| rest.len() == 10 && rest.starts_with('7'));
        let sound = typed.chars().all(fits) && (8..=15).contains(&digits.len()) && !digits.starts_with('0') && british;
        sound.then(|| Self(format!("+{digits}")))
    }

    /// The number.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Address {
    /// Reads what was typed for a medium.
    #[must_use]
    pub fn parse(medium: Medium, typed: &str) -> Option<Self> {
        match medium {
            Medium::Email => Email::parse(typed).map(Self::Email),
            Medium::Sms => Mobile::parse(typed).map(Self::Mobile),
        }
    }

    /// By what it is reached.
    #[must_use]
    pub fn medium(&self) -> Medium {
        match self {
            Self::Email(_) => Medium::Email,
            Self::Mobile(_) => Medium::Sms,
        }
    }

    /// As its owner reads it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Email(email) => email.as_str(),
            Self::Mobile(mobile) => mobile.as_str(),
        }
    }
}

/// What is no address.
#[derive(Debug, Clone, Copy)]
pub struct NoAddress;

impl fmt::Display for NoAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not an address")
    }
}

impl TryFrom<String> for Email {
    type Error = NoAddress;

    fn try_from(text: String) -> Result<Self, NoAddress> {
        Self::parse(&text).ok_or(NoAddress)
    }
}

impl From<Email> for String {
    fn from(email: Email) -> Self {
        email.0
    }
}

impl TryFrom<String> for Mobile {
    type Error = NoAddress;

    fn try_from(text: String) -> Result<Self, NoAddress> {
        Self::parse(&text).ok_or(NoAddress)
    }
}

impl From<Mobile> for String {
    fn from(mobile: Mobile) -> Self {
        mobile.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adm_10_an_address_brings_no_second_line_and_no_second_recipient() {
        for sound in ["sam@example.org", "a.b+c@mail.council.example", " o'brien@x.example "] {
            assert!(Email::parse(sound).is_some(), "{sound}");
        }
        for wrong in [
            "",
            "sam",
            "sam@",
            "@example.org",
            "sam@localhost",
            "sam@example.org\r\nBcc: all@example.org",
            "sam@example.org,eve@example.org",
            "sam@example.org eve@example.org",
            "<sam@example.org>",
            "\"sam eve\"@example.org",
            "sam..eve@example.org",
            "sam@-example.org",
            "sam@exa mple.org",
            "säm@example.org",
        ] {
            assert_eq!(Email::parse(wrong), None, "{wrong}");
        }
        assert_eq!(Email::parse(&format!("{}@example.org", "a".repeat(65))), None);
    }

    #[test]
    fn adm_10_a_number_is_one_number_however_it_is_typed() {
        let one = Mobile::parse("+447700900123").unwrap();
        for typed in ["07700 900123", "(07700) 900-123", "0044 7700 900123", "+44 (0)7700 900123", "٠٧٧٠٠٩٠٠١٢٣"]
        {
            assert_eq!(Mobile::parse(typed), Some(one.clone()), "{typed}");
        }
        assert!(Mobile::parse("+353851234567").is_some());
        for wrong in ["", "999", "01632 960000", "7700900123", "+0123456789", "07700 900123 ext 4", "+4477009001234567"]
        {
            assert_eq!(Mobile::parse(wrong), None, "{wrong}");
        }
    }
}
