//! The noise in every count: the cell-key method of the Office for National
//! Statistics and the Australian Bureau of Statistics.
//!
//! Each child has a secret number. The numbers of those in a cell, added up,
//! are the cell's key, and the key picks the noise from [`WEIGHTS`]. The same
//! children have the same noise however often and in whatever table they are
//! asked for, so that nothing is learnt by asking again; another set of children
//! has other noise, so that nothing is learnt by taking one cell from another.

use heard_storage::crypto::Key;
use heard_storage::{FIGURES, StorageError};

use crate::Heard;

/// The noise is never more than this, either way.
pub const REACH: i64 = 6;

/// How often, out of 65,536, a count is moved by −6, −5, … 0 … +6.
///
/// Each step is at most ∛4 times as likely as the next one out. Somebody stands
/// in three counts of one subject at most (the count, one face, one helper);
/// whoever knows everybody else in it and takes all three together is then at
/// most four times as sure as before: from an even guess to 80 %. Only where one
/// of the three was moved by the whole of [`REACH`] do they know for certain:
/// in 4.4 of a hundred draws.
pub const WEIGHTS: [u32; 13] = [982, 1552, 2463, 3908, 6203, 9846, 15628, 9846, 6203, 3908, 2463, 1552, 982];

/// The secret that children's numbers come from. It is kept in the key store
/// and leaves it for the moment in which a period is computed.
pub struct Secret(Key);

impl Secret {
    /// A secret made of these bytes: for those who attack the rules.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(Key::from_bytes(bytes))
    }

    /// The council's own, made the first time.
    pub(super) async fn of(heard: &Heard) -> Result<Self, StorageError> {
        heard.key_store().get_or_create(FIGURES, heard.entropy()).await.map(Self)
    }

    /// What stands for one child, or for one thing without an account.
    pub(super) fn number(&self, who: &[u8; 16]) -> u64 {
        self.0.number(&[b"record", who])
    }

    /// The noise of a cell whose numbers come to `sum`, modulo 2^64.
    pub(super) fn noise(&self, sum: u64) -> i64 {
        // Mixed once more: the keys of the parts of a whole add up to its own,
        // and their noise must not be tied together by that.
        let mut at = u32::try_from(self.0.number(&[b"cell", &sum.to_be_bytes()]) >> 48).unwrap_or(0);
        for (noise, weight) in (-REACH..).zip(WEIGHTS) {
            if at < weight {
                return noise;
            }
            at -= weight;
        }
        REACH
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brd_04_the_noise_is_even_and_its_weights_are_whole() {
        assert_eq!(WEIGHTS.iter().sum::<u32>(), 1 << 16);
        for at in 0..WEIGHTS.len() {
            assert_eq!(WEIGHTS[at], WEIGHTS[WEIGHTS.len() - 1 - at]);
        }
    }

    #[test]
    fn brd_04_three_counts_together_leave_an_even_guess_at_four_to_one() {
        // In whole numbers: (a/b)^3 <= 4 is a^3 <= 4 b^3.
        for pair in WEIGHTS[..7].windows(2) {
            let (out, inner) = (u64::from(pair[0]).pow(3), u64::from(pair[1]).pow(3));
            assert!(inner <= 4 * out, "{pair:?}");
        }
        let edge = f64::from(WEIGHTS[0]) / 65_536.0;
        assert!(1.0 - (1.0 - edge).powi(3) < 0.05, "certain in less than one draw of twenty");
    }

    #[test]
    fn brd_04_the_same_cell_always_has_the_same_noise_and_every_noise_occurs() {
        let (one, two) = (Secret::from_bytes([1; 32]), Secret::from_bytes([2; 32]));
        let of = |secret: &Secret| (0..4000_u64).map(|sum| secret.noise(sum)).collect::<Vec<_>>();
        assert_eq!(of(&one), of(&one));
        assert_ne!(of(&one), of(&two), "another council's noise is another");
        let found = of(&one);
        for noise in -REACH..=REACH {
            assert!(found.contains(&noise), "{noise}");
        }
        assert!(found.iter().all(|noise| noise.abs() <= REACH));
        assert!(found.iter().sum::<i64>().abs() < 600, "it leans neither way");
    }
}
