//! Authenticated encryption of one value.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use zeroize::Zeroize as _;

use crate::entropy::Entropy;

/// Bytes of nonce in front of every sealed value.
const NONCE: usize = 24;

/// A 256-bit key that is wiped when dropped and never printed.
#[derive(Clone)]
pub struct Key([u8; 32]);

impl Drop for Key {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl Key {
    /// A key made of these bytes.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// A fresh random key.
    #[must_use]
    pub fn random(entropy: &dyn Entropy) -> Self {
        let mut bytes = [0; 32];
        entropy.fill(&mut bytes);
        Self(bytes)
    }

    pub(super) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// This key sealed under `outer`; `name` is what the wrapped key is for.
    #[must_use]
    pub fn wrap(&self, outer: &Key, name: &[u8], entropy: &dyn Entropy) -> Vec<u8> {
        seal(outer, name, &self.0, entropy)
    }

    /// Reads a key that [`Key::wrap`] sealed.
    ///
    /// # Errors
    /// When the outer key or the name differs, or the bytes were changed.
    pub fn unwrap(outer: &Key, name: &[u8], wrapped: &[u8]) -> Result<Self, OpenError> {
        let bytes = open(outer, name, wrapped)?;
        <[u8; 32]>::try_from(bytes.as_slice()).map(Self).map_err(|_| OpenError)
    }
}

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Key(…)")
    }
}

/// The value cannot be opened: another key, another place, or changed bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a sealed value could not be opened with the key at hand")]
pub struct OpenError;

/// Seals `plain` under `key`, bound to `place` (table, column and row), as
/// 24 bytes of nonce, the ciphertext and 16 bytes of tag.
#[must_use]
pub fn seal(key: &Key, place: &[u8], plain: &[u8], entropy: &dyn Entropy) -> Vec<u8> {
    let mut nonce = [0u8; NONCE];
    entropy.fill(&mut nonce);
    let cipher = XChaCha20Poly1305::new(&(*key.bytes()).into());
    let payload = Payload { msg: plain, aad: place };
    let sealed = cipher
        .encrypt(&XNonce::from(nonce), payload)
        // The cipher refuses only messages above 256 GiB.
        .unwrap_or_default();
    let mut out = Vec::with_capacity(NONCE + sealed.len());
    out.extend_from_slice(&nonce);
    out.extend_from_slice(&sealed);
    out
}

/// Opens what [`seal`] made with the same key for the same place.
///
/// # Errors
/// [`OpenError`], without saying which of the possible reasons it was.
pub fn open(key: &Key, place: &[u8], sealed: &[u8]) -> Result<Vec<u8>, OpenError> {
    let (nonce, body) = sealed.split_at_checked(NONCE).ok_or(OpenError)?;
    let nonce = <[u8; NONCE]>::try_from(nonce).map_err(|_| OpenError)?;
    let cipher = XChaCha20Poly1305::new(&(*key.bytes()).into());
    cipher.decrypt(&XNonce::from(nonce), Payload { msg: body, aad: place }).map_err(|_| OpenError)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entropy::Seeded;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_sealed_opens_only_in_its_own_place(plain: Vec<u8>, place: Vec<u8>, other: Vec<u8>) {
            let entropy = Seeded::new(1);
            let key = Key::random(&entropy);
            let sealed = seal(&key, &place, &plain, &entropy);
            prop_assert_eq!(open(&key, &place, &sealed), Ok(plain));
            if other != place {
                prop_assert_eq!(open(&key, &other, &sealed), Err(OpenError));
            }
            prop_assert_eq!(open(&Key::random(&entropy), &place, &sealed), Err(OpenError));
        }

        #[test]
        fn bytes_that_were_never_sealed_do_not_open(bytes: Vec<u8>) {
            prop_assert_eq!(open(&Key::from_bytes([3; 32]), b"x", &bytes), Err(OpenError));
        }
    }
}
