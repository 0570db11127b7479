//! Where random bytes come from. Passed in, so that tests and the
//! demonstration repeat.

use std::sync::Mutex;

use rand::rngs::StdRng;
use rand::{RngCore as _, SeedableRng as _};

/// A source of random bytes.
pub trait Entropy: Send + Sync {
    /// Fills `bytes`.
    fn fill(&self, bytes: &mut [u8]);
}

/// 16 random bytes.
#[must_use]
pub fn random16(entropy: &dyn Entropy) -> [u8; 16] {
    let mut bytes = [0; 16];
    entropy.fill(&mut bytes);
    bytes
}

/// A random id: a UUID of version 4.
#[must_use]
pub fn random_id(entropy: &dyn Entropy) -> [u8; 16] {
    uuid::Builder::from_random_bytes(random16(entropy)).into_uuid().into_bytes()
}

/// The operating system's generator: the only one used with real data.
pub struct System;

impl Entropy for System {
    fn fill(&self, bytes: &mut [u8]) {
        if let Err(error) = getrandom::fill(bytes) {
            // Going on with predictable keys would be worse than stopping.
            tracing::error!(%error, "the operating system gave no random bytes");
            std::process::abort();
        }
    }
}

/// A repeatable generator for tests and the demonstration council.
pub struct Seeded(Mutex<StdRng>);

impl Seeded {
    /// The generator of this seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(Mutex::new(StdRng::seed_from_u64(seed)))
    }
}

impl Entropy for Seeded {
    fn fill(&self, bytes: &mut [u8]) {
        let mut rng = self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        rng.fill_bytes(bytes);
    }
}
