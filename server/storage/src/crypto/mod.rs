//! Keys and ciphers.
//!
//! Owns: the master key, the keys derived from it, the sealing of words and
//! the keyed hashes under which receipts, invites, submissions and session ids
//! are stored. Nothing here touches a database.

mod master;
mod seal;

pub use master::{MasterKey, MasterKeyError};
pub use seal::{Key, OpenError, open, seal};

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use crate::text;

/// The keys in use while the program runs, each derived from the master key
/// for one purpose, so that a value hashed for one use is worthless in another.
pub struct Keys {
    /// Wraps owner keys in the key store.
    pub owner_wrap: Key,
    /// Seals session records.
    pub session_seal: Key,
    /// Seals short-lived cookies (the receipt shown once, the draft's address).
    pub cookie: Key,
    /// Seals the server's own key pairs: the outbox's and the one that signs
    /// notifications.
    pub server_key: Key,
    /// Seals the tokens by which a sealed submission names its author.
    pub device: Key,
    session: Key,
    receipt: Key,
    submission: Key,
    invite: Key,
    login: Key,
    owner: Key,
    wall: Key,
    person: Key,
}

/// A 32-byte keyed hash, as stored.
pub type Hash = [u8; 32];

impl Keys {
    /// Derives every key from `master`.
    #[must_use]
    pub fn derive(master: &MasterKey) -> Self {
        let key = |label: &str| Key::from_bytes(mac(master.bytes(), &[b"heard.v1", label.as_bytes()]));
        Self {
            owner_wrap: key("owner-wrap"),
            session_seal: key("session-seal"),
            cookie: key("cookie"),
            server_key: key("server-key"),
            device: key("device"),
            session: key("session"),
            receipt: key("receipt"),
            submission: key("submission"),
            invite: key("invite"),
            login: key("login"),
            owner: key("owner"),
            wall: key("wall"),
            person: key("person-in"),
        }
    }

    /// The hash a session id is stored under.
    #[must_use]
    pub fn session_hash(&self, id: &[u8]) -> Hash {
        mac(self.session.bytes(), &[id])
    }

    /// The hash a receipt is stored under.
    #[must_use]
    pub fn receipt_hash(&self, digits: &str) -> Hash {
        mac(self.receipt.bytes(), &[b"stored", digits.as_bytes()])
    }

    /// The receipt of a submission: 16 decimal digits. It is a function of the
    /// submission's own secret id, so that a phone which sends again after a
    /// lost answer is given the same receipt, and none has to be stored.
    #[must_use]
    pub fn receipt_for(&self, submission: &[u8; 16]) -> String {
        let hash = mac(self.receipt.bytes(), &[b"digits", submission]);
        let mut wide = [0u8; 16];
        wide.copy_from_slice(&hash[..16]);
        // 2^128 modulo 10^16: the bias is below 10^-22.
        format!("{:016}", u128::from_be_bytes(wide) % 10_u128.pow(16))
    }

    /// The hash a client's submission id is stored under. The halves of the id
    /// are those of the form and of all it says (`accepted_as` in
    /// `server/domain/src/intake/form.rs`); the first half of the hash is the
    /// form's, so that what else was said in one form stands beside it.
    #[must_use]
    pub fn submission_hash(&self, id: &[u8; 16]) -> Hash {
        let form = mac(self.submission.bytes(), &[b"form", &id[..8]]);
        let mut hash = mac(self.submission.bytes(), &[id]);
        hash[..16].copy_from_slice(&form[..16]);
        hash
    }

    /// The id of something that staff typed in, from the id that its form, or its row of a
    /// sheet, would have anywhere else. Whoever has the form or the sheet cannot compute it,
    /// nor the receipt that follows from it, and nothing that comes another way has it.
    #[must_use]
    pub fn entered(&self, id: &[u8; 16]) -> [u8; 16] {
        let hash = mac(self.submission.bytes(), &[b"entered", id]);
        let mut entered = [0u8; 16];
        entered.copy_from_slice(&hash[..16]);
        entered
    }

    /// The hash the address of a device's notifications is stored under.
    #[must_use]
    pub fn endpoint_hash(&self, endpoint: &str) -> Hash {
        mac(self.session.bytes(), &[b"endpoint", endpoint.as_bytes()])
    }

    /// Tells one account's drafts on a device from another's, and says nothing
    /// else: 8 bytes.
    #[must_use]
    pub fn person_mark(&self, account: &[u8; 16]) -> [u8; 8] {
        let hash = mac(self.owner.bytes(), &[b"device mark", account]);
        let mut mark = [0u8; 8];
        mark.copy_from_slice(&hash[..8]);
        mark
    }

    /// The hash an invitation code is stored under.
    #[must_use]
    pub fn invite_hash(&self, code: &str) -> Hash {
        mac(self.invite.bytes(), &[code.as_bytes()])
    }

    /// The hash a nickname or work e-mail is looked up by: one for all the ways
    /// in which it can be typed.
    #[must_use]
    pub fn login_hash(&self, login: &str) -> Hash {
        mac(self.login.bytes(), &[text::name(login).as_bytes()])
    }

    /// What stands for a voter of some kind beside one answer on the wall.
    #[must_use]
    pub fn wall_hash(&self, kind: &[u8], voter: &[u8; 16], response: &[u8; 16]) -> Hash {
        mac(self.wall.bytes(), &[kind, voter, response])
    }

    /// What shows that the end of an audit log is this council's, by the hash of its line.
    #[must_use]
    pub fn log_head(&self, hash: &Hash) -> Hash {
        mac(self.session.bytes(), &[b"end of the audit log", hash])
    }

    /// What stands for an account in one subject (a poll, the council, …): the
    /// same each time, so that nobody counts twice, and another in every other
    /// subject.
    #[must_use]
    pub fn person_hash(&self, account: &[u8; 16], subject: &[u8]) -> Hash {
        mac(self.person.bytes(), &[account, subject])
    }

    /// What stands for an account in the audit log: 32 hexadecimal digits that
    /// lead nowhere without the master key.
    #[must_use]
    pub fn audit_name(&self, account: &[u8; 16]) -> String {
        hex::encode(&self.person_hash(account, b"audit log")[..16])
    }

    /// What stands for an account beside its sessions.
    #[must_use]
    pub fn session_owner(&self, account: &[u8; 16]) -> Hash {
        self.person_hash(account, b"session")
    }

    /// The name of an account's key in the key store. The words of a
    /// signed-in young person carry only this: without the master key it does
    /// not lead from words to account.
    #[must_use]
    pub fn owner_of(&self, account: &[u8; 16]) -> [u8; 16] {
        let hash = mac(self.owner.bytes(), &[account]);
        let mut id = [0u8; 16];
        id.copy_from_slice(&hash[..16]);
        id
    }
}

impl Key {
    /// A number that stands for these parts under this key, and leads back to
    /// nothing without it.
    #[must_use]
    pub fn number(&self, parts: &[&[u8]]) -> u64 {
        let hash = mac(self.bytes(), parts);
        hash.iter().take(8).fold(0, |number, byte| number << 8 | u64::from(*byte))
    }
}

/// HMAC-SHA-256 over length-prefixed parts.
fn mac(key: &[u8; 32], parts: &[&[u8]]) -> Hash {
    // A 32-byte key is always acceptable to HMAC; the branch cannot be taken.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key) else {
        return [0; 32];
    };
    for part in parts {
        mac.update(&(part.len() as u64).to_be_bytes());
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yp_01_a_receipt_is_sixteen_digits_and_the_same_for_the_same_submission() {
        let keys = Keys::derive(&MasterKey::from_bytes([7; 32]));
        let first = keys.receipt_for(&[1; 16]);
        assert_eq!(first.len(), 16);
        assert!(first.bytes().all(|b| b.is_ascii_digit()));
        assert_eq!(first, keys.receipt_for(&[1; 16]));
        assert_ne!(first, keys.receipt_for(&[2; 16]));
    }

    #[test]
    fn mod_15_whoever_has_a_form_cannot_tell_what_it_was_typed_in_as() {
        let keys = Keys::derive(&MasterKey::from_bytes([7; 32]));
        let entered = keys.entered(&[1; 16]);
        assert_eq!(entered, keys.entered(&[1; 16]));
        assert_ne!(entered, [1; 16]);
        assert_ne!(entered, keys.entered(&[2; 16]));
        assert_ne!(entered, Keys::derive(&MasterKey::from_bytes([8; 32])).entered(&[1; 16]), "it takes the key");
        assert_ne!(keys.receipt_for(&entered), keys.receipt_for(&[1; 16]));
    }

    #[test]
    fn keys_of_two_masters_share_no_hash() {
        let one = Keys::derive(&MasterKey::from_bytes([1; 32]));
        let two = Keys::derive(&MasterKey::from_bytes([2; 32]));
        assert_ne!(one.login_hash("fox"), two.login_hash("fox"));
        assert_ne!(one.invite_hash("fox"), one.login_hash("fox"));
    }
}
