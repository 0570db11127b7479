//! Random ids and words, reproducible from a seed.

use rand::rngs::StdRng;
use rand::{Rng as _, SeedableRng as _};

use crate::fault::{Fault, Outcome};

/// A source of chance with the seed that made it.
pub struct Chance {
    /// What it was made from; given again it gives the same.
    pub seed: u64,
    source: StdRng,
}

impl Chance {
    /// From `seed`, or from the system's randomness when there is none.
    ///
    /// # Errors
    /// When the system gives no random bytes.
    pub fn new(seed: Option<u64>) -> Outcome<Self> {
        let seed = match seed {
            Some(seed) => seed,
            None => {
                let mut bytes = [0; 8];
                getrandom::fill(&mut bytes).map_err(|e| Fault::new(e.to_string()))?;
                u64::from_le_bytes(bytes)
            }
        };
        Ok(Self { seed, source: StdRng::seed_from_u64(seed) })
    }

    /// Another source, apart from this one.
    pub fn split(&mut self) -> Self {
        let seed = self.source.random();
        Self { seed, source: StdRng::seed_from_u64(seed) }
    }

    /// A submission's id: 32 hexadecimal digits.
    pub fn id(&mut self) -> String {
        format!("{:032x}", self.source.random::<u128>())
    }

    /// A number from `low` up to and with `high`.
    pub fn between(&mut self, low: u64, high: u64) -> u64 {
        self.source.random_range(low..=high)
    }

    /// A word that nobody writes by chance: 14 letters, no vowels.
    pub fn word(&mut self) -> String {
        const LETTERS: &[u8] = b"bcdfghjklmnpqrstvwxz";
        (0..14).map(|_| char::from(LETTERS[self.source.random_range(0..LETTERS.len())])).collect()
    }

    /// As many decimal digits as asked.
    pub fn digits(&mut self, count: usize) -> String {
        (0..count).map(|_| char::from(b'0' + self.source.random_range(0..10_u8))).collect()
    }
}
