//! Whom to tell of a hole in the program, as `security.txt` has it (RFC 9116).

use heard_storage::clock::Moment;

use crate::origin::Origin;

/// For how many days what the file says is to be believed: well under the year
/// that the standard allows, and made anew each time it is asked for.
const BELIEVED: i32 = 90;

/// One or more addresses, the one to try first in front.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecurityContact(Vec<String>);

impl SecurityContact {
    /// Reads addresses with commas between them.
    ///
    /// # Errors
    /// A sentence for the operator where one is neither `mailto:…`, `https://…`
    /// nor `tel:…`.
    pub fn parse(text: &str) -> Result<Self, String> {
        let known = |address: &str| {
            let whole = ["mailto:", "https://", "tel:"]
                .iter()
                .any(|scheme| address.strip_prefix(scheme).is_some_and(|rest| !rest.is_empty()));
            whole && address.chars().all(|c| c.is_ascii_graphic())
        };
        let addresses: Vec<String> = text.split(',').map(|address| address.trim().to_owned()).collect();
        match addresses.iter().find(|address| !known(address)) {
            None => Ok(Self(addresses)),
            Some(wrong) => Err(format!(
                "the security contact {wrong:?} should begin with mailto:, https:// or tel: and hold no blanks"
            )),
        }
    }

    /// The file's text.
    pub(super) fn file(&self, origin: &Origin, now: Moment) -> String {
        let contacts: String = self.0.iter().map(|address| format!("Contact: {address}\n")).collect();
        let until = now.day().plus(BELIEVED);
        format!(
            "{contacts}Expires: {until}T00:00:00Z\nPreferred-Languages: en\n\
             Canonical: {origin}/.well-known/security.txt\n"
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adm_07_a_contact_that_nobody_could_use_is_refused() {
        let good = SecurityContact::parse("mailto:security@example.org, https://example.org/report").unwrap();
        assert_eq!(good.0.len(), 2);
        for wrong in ["", "security@example.org", "mailto:", "http://example.org", "mailto:a@b.org\nX: y", "mailto:a,"]
        {
            assert!(SecurityContact::parse(wrong).is_err(), "{wrong:?}");
        }
    }
}
