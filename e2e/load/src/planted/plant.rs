//! What was planted so far.

use std::collections::BTreeMap;

use super::search::Needles;
use crate::chance::Chance;
use crate::fault::Outcome;

/// Secrets made and remembered.
pub struct Planted {
    /// To look for.
    pub needles: Needles,
    /// How many of each kind.
    pub kinds: BTreeMap<&'static str, usize>,
    /// Where they come from.
    pub chance: Chance,
}

impl Planted {
    /// Nothing planted yet.
    ///
    /// # Errors
    /// When the system gives no random bytes.
    pub fn new() -> Outcome<Self> {
        Ok(Self { needles: Needles::default(), kinds: BTreeMap::new(), chance: Chance::new(None)? })
    }

    /// A new word of this kind, to be looked for.
    pub fn word(&mut self, kind: &'static str) -> String {
        let word = self.chance.word();
        self.secret(kind, &word);
        word
    }

    /// A sentence around a new word.
    pub fn sentence(&mut self, kind: &'static str) -> String {
        format!("Please tell nobody else about {} until we have spoken.", self.word(kind))
    }

    /// Something that is to be found nowhere.
    pub fn secret(&mut self, kind: &'static str, secret: &str) {
        *self.kinds.entry(kind).or_default() += 1;
        self.needles.add(kind, secret);
    }

    /// A receipt, shown or guessed.
    pub fn receipt(&mut self, kind: &'static str, digits: &str) {
        *self.kinds.entry(kind).or_default() += 1;
        self.needles.add_receipt(digits);
    }

    /// Secret bytes given in hexadecimal.
    pub fn hexadecimal(&mut self, kind: &'static str, digits: &str) {
        self.secret(kind, digits);
        self.needles.add_bytes(kind, digits);
    }

    /// The secrets among a visitor's cookies.
    pub fn cookies(&mut self, header: &str) {
        for (name, value) in header.split("; ").filter_map(|pair| pair.split_once('=')) {
            match name {
                "__Host-heard" => self.secret("session ids", value),
                "__Host-draft" => self.hexadecimal("draft addresses", value),
                _ => {}
            }
        }
    }
}
