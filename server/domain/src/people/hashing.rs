//! Argon2id, off the async threads and a few at a time. Each computation takes
//! 19 MiB: as many as strangers ask for would be a way to end the program.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use argon2::password_hash::phc::{Output, ParamsString, PasswordHash, Salt};
use argon2::{Algorithm, Argon2, Block, Params, Version};
use heard_storage::entropy::{Entropy, random16};
use heard_storage::text;
use subtle::ConstantTimeEq as _;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::password::{PasswordError, Rule, SecretHash, judge};

/// What one hash costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cost {
    /// Memory in KiB.
    pub memory: u32,
    /// Passes over it.
    pub passes: u32,
}

impl Cost {
    /// OWASP's second argon2id setting: 19 MiB, two passes, one lane.
    pub const FULL: Self = Self { memory: 19 * 1024, passes: 2 };

    /// As cheap as the function allows: for tests that sign in often and are
    /// about something else.
    #[doc(hidden)]
    pub const CHEAP: Self = Self { memory: 8, passes: 1 };
}

/// Who waits in which line, so that strangers never keep out the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lane {
    /// Anybody.
    Stranger,
    /// Somebody with a session, a device that signed in before, or an
    /// invitation that works.
    Known,
}

/// As many waited already as may wait, or it took too long.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Busy;

/// One line: so many at once, so many waiting, none for longer than this.
struct Line {
    places: Arc<Semaphore>,
    waiting: AtomicUsize,
    most: usize,
    longest: Duration,
}

/// Counts one who waits, until they wait no more.
struct Waiting<'l>(&'l AtomicUsize);

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

impl Line {
    fn new(places: usize, most: usize, longest: Duration) -> Self {
        Self { places: Arc::new(Semaphore::new(places)), waiting: AtomicUsize::new(0), most, longest }
    }

    async fn enter(&self) -> Result<OwnedSemaphorePermit, Busy> {
        if let Ok(place) = Arc::clone(&self.places).try_acquire_owned() {
            return Ok(place);
        }
        let before = self.waiting.fetch_add(1, Ordering::SeqCst);
        let _waiting = Waiting(&self.waiting);
        if before >= self.most {
            return Err(Busy);
        }
        let place = tokio::time::timeout(self.longest, Arc::clone(&self.places).acquire_owned()).await;
        place.map_err(|_| Busy)?.map_err(|_| Busy)
    }
}

/// Makes and checks hashes for the whole program.
pub struct Hashing {
    cost: Cost,
    strangers: Line,
    known: Line,
    /// Memory that was used before, at most one piece for each place: given
    /// back to the allocator it would stay with one thread after another.
    spare: Arc<Mutex<Vec<Vec<Block>>>>,
}

impl Hashing {
    /// Two places for strangers and one for the others.
    #[must_use]
    pub fn new(cost: Cost) -> Self {
        Self {
            cost,
            strangers: Line::new(2, 64, Duration::from_secs(5)),
            known: Line::new(1, 32, Duration::from_secs(10)),
            spare: Arc::default(),
        }
    }

    fn params(&self) -> Result<Params, PasswordError> {
        Params::new(self.cost.memory, self.cost.passes, 1, None).map_err(|_| PasswordError::Failed)
    }

    async fn work<T: Send + 'static>(
        &self,
        lane: Lane,
        work: impl FnOnce(&mut Vec<Block>) -> T + Send + 'static,
    ) -> Result<Option<T>, Busy> {
        let line = match lane {
            Lane::Stranger => &self.strangers,
            Lane::Known => &self.known,
        };
        let place = line.enter().await?;
        let spare = Arc::clone(&self.spare);
        let done = tokio::task::spawn_blocking(move || {
            let mut blocks = spare.lock().unwrap_or_else(PoisonError::into_inner).pop().unwrap_or_default();
            let done = work(&mut blocks);
            spare.lock().unwrap_or_else(PoisonError::into_inner).push(blocks);
            // The place is kept to the end, whether or not anybody still waits for the answer.
            drop(place);
            done
        });
        Ok(done.await.ok())
    }

    /// Hashes a new PIN or password after judging it, as [`text::secret`] reads
    /// it: the same digits in another script are the same PIN.
    ///
    /// # Errors
    /// [`PasswordError`] saying what is wrong with it, or that too many wait.
    pub async fn make(
        &self,
        lane: Lane,
        rule: Rule,
        secret: String,
        entropy: &dyn Entropy,
    ) -> Result<SecretHash, PasswordError> {
        let (params, salt) = (self.params()?, random16(entropy));
        let secret = text::secret(&secret);
        let made = self.work(lane, move |blocks| {
            judge(&secret, &rule)?;
            let out = stretch(&params, secret.as_bytes(), &salt, 32, blocks).ok_or(PasswordError::Failed)?;
            written(&params, &salt, &out).ok_or(PasswordError::Failed)
        });
        made.await.map_err(|Busy| PasswordError::Busy)?.unwrap_or(Err(PasswordError::Failed))
    }

    /// Whether `secret` is the one `stored` was made of. Without a stored hash
    /// the answer is no, after the same work.
    ///
    /// # Errors
    /// [`Busy`] when it was not looked at.
    pub async fn matches(&self, lane: Lane, stored: Option<SecretHash>, secret: String) -> Result<bool, Busy> {
        let ours = self.params();
        let secret = text::secret(&secret);
        let judged = self.work(lane, move |blocks| {
            let Some(stored) = stored else {
                if let Ok(params) = ours {
                    stretch(&params, secret.as_bytes(), b"nobody is called", 32, blocks);
                }
                return false;
            };
            checked(&stored, &secret, blocks).unwrap_or(false)
        });
        Ok(judged.await?.unwrap_or(false))
    }
}

fn checked(stored: &SecretHash, secret: &str, blocks: &mut Vec<Block>) -> Option<bool> {
    let hash = PasswordHash::new(stored.as_str()).ok()?;
    let (params, salt, expected) = (Params::try_from(&hash).ok()?, hash.salt?, hash.hash?);
    let found = stretch(&params, secret.as_bytes(), salt.as_ref(), expected.as_bytes().len(), blocks)?;
    Some(found.ct_eq(expected.as_bytes()).into())
}

fn stretch(params: &Params, secret: &[u8], salt: &[u8], length: usize, blocks: &mut Vec<Block>) -> Option<Vec<u8>> {
    if blocks.len() < params.block_count() {
        blocks.resize(params.block_count(), Block::default());
    }
    let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params.clone());
    let mut out = vec![0; length];
    argon.hash_password_into_with_memory(secret, salt, &mut out, &mut blocks[..]).ok()?;
    Some(out)
}

/// A hash in its usual text form.
fn written(params: &Params, salt: &[u8], out: &[u8]) -> Option<SecretHash> {
    let hash = PasswordHash {
        algorithm: Algorithm::Argon2id.ident(),
        version: Some(Version::V0x13.into()),
        params: ParamsString::try_from(params).ok()?,
        salt: Some(Salt::new(salt).ok()?),
        hash: Some(Output::new(out).ok()?),
    };
    Some(SecretHash::stored(hash.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use heard_storage::entropy::Seeded;

    #[tokio::test]
    async fn yp_02_a_secret_matches_its_own_hash_and_no_other() {
        let hashing = Hashing::new(Cost::FULL);
        let hash = hashing.make(Lane::Known, Rule::YoungPerson, "258013".into(), &Seeded::new(4)).await.unwrap();
        assert!(hash.as_str().starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
        assert_eq!(hashing.matches(Lane::Stranger, Some(hash.clone()), "258013".into()).await, Ok(true));
        assert_eq!(hashing.matches(Lane::Stranger, Some(hash), "258014".into()).await, Ok(false));
        assert_eq!(hashing.matches(Lane::Stranger, None, "258013".into()).await, Ok(false));
        let arabic = hashing.make(Lane::Known, Rule::YoungPerson, "٢٥٨٠١٣".into(), &Seeded::new(4)).await.unwrap();
        assert_eq!(hashing.matches(Lane::Stranger, Some(arabic), "۲۵۸۰۱۳".into()).await, Ok(true));
        let easy = hashing.make(Lane::Known, Rule::YoungPerson, "١٢٣٤٥٦".into(), &Seeded::new(4)).await;
        assert!(easy.is_err_and(|error| error == PasswordError::TooEasy));
    }

    #[tokio::test]
    async fn yp_02_a_hash_made_before_still_opens() {
        let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::new(1024, 2, 1, None).unwrap());
        let mut out = [0; 32];
        argon.hash_password_into(b"258013", b"sixteen letters.", &mut out).unwrap();
        let before = written(&Params::new(1024, 2, 1, None).unwrap(), b"sixteen letters.", &out).unwrap();
        let hashing = Hashing::new(Cost::CHEAP);
        assert_eq!(hashing.matches(Lane::Known, Some(before), "258013".into()).await, Ok(true));
    }

    #[tokio::test]
    async fn adm_08_strangers_wait_in_a_short_line_and_keep_nobody_out() {
        let hashing = Arc::new(Hashing::new(Cost::CHEAP));
        let _both = (hashing.strangers.enter().await.unwrap(), hashing.strangers.enter().await.unwrap());
        let mut waiting = Vec::new();
        for _ in 0..64 {
            let hashing = Arc::clone(&hashing);
            waiting.push(tokio::spawn(async move { hashing.strangers.enter().await.map(drop) }));
        }
        while hashing.strangers.waiting.load(Ordering::SeqCst) < 64 {
            tokio::task::yield_now().await;
        }
        assert_eq!(hashing.matches(Lane::Stranger, None, "258013".into()).await, Err(Busy));
        assert_eq!(hashing.matches(Lane::Known, None, "258013".into()).await, Ok(false));
        for one in &waiting {
            one.abort();
        }
        for one in waiting {
            drop(one.await);
        }
        assert_eq!(hashing.strangers.waiting.load(Ordering::SeqCst), 0, "who left waits no more");
    }
}
