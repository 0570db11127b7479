//! Slows guessing of receipts, codes, PINs and passwords. Sending a view is
//! never limited: a refused submission could be the one that mattered.
//!
//! A try is counted before it is judged and given back when it was right, and
//! one thing that is guessed at is judged once at a time: however many tries
//! come together, no more are judged than would be one after another. What may
//! be tried by whom is in `docs/decisions/0018-limits-on-guessing.md`.

mod shared;
mod tally;

use std::sync::Arc;

use heard_domain::Heard;
use heard_storage::clock::Moment;
use heard_storage::crypto::Hash;
use sha2::{Digest as _, Sha256};

use self::shared::Shared;
pub use self::shared::forget;
use self::tally::{InMemory, Pace, Place, Tally, Turn};

/// What is guessed at. Each is counted apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A receipt, as digits or pictures.
    Receipt,
    /// A young person's invitation code.
    JoinCode,
    /// What is typed after a code that works.
    JoinSecret,
    /// The link of a staff invitation.
    StaffInvitation,
    /// A code that leads back in.
    BackIn,
    /// A young person's PIN or password, at the door.
    Pin,
    /// A staff password, at the door.
    StaffPassword,
    /// A link for a new staff password: asked for, not guessed at.
    Reset,
    /// The code beside a staff password.
    SecondFactor,
    /// The old PIN, in "my account".
    OldSecret,
    /// The nickname of somebody to be helped back in.
    Recovery,
    /// What a provider of the council's says itself.
    ProviderLogout,
    /// A link of the demonstration.
    DemoLink,
    /// The number by which a device that was lent comes back.
    Lent,
}

impl Kind {
    /// Every kind.
    const ALL: [Kind; 14] = [
        Kind::Receipt,
        Kind::JoinCode,
        Kind::JoinSecret,
        Kind::StaffInvitation,
        Kind::BackIn,
        Kind::Pin,
        Kind::StaffPassword,
        Kind::Reset,
        Kind::SecondFactor,
        Kind::OldSecret,
        Kind::Recovery,
        Kind::ProviderLogout,
        Kind::DemoLink,
        Kind::Lent,
    ];

    /// Its name where it is stored.
    fn name(self) -> &'static str {
        match self {
            Kind::Receipt => "receipt",
            Kind::JoinCode => "join_code",
            Kind::JoinSecret => "join_secret",
            Kind::StaffInvitation => "staff_invitation",
            Kind::BackIn => "back_in",
            Kind::Pin => "pin",
            Kind::StaffPassword => "staff_password",
            Kind::Reset => "reset",
            Kind::SecondFactor => "second_factor",
            Kind::OldSecret => "old_secret",
            Kind::Recovery => "way_back",
            Kind::ProviderLogout => "provider_logout",
            Kind::DemoLink => "demo_link",
            Kind::Lent => "lent",
        }
    }
}

/// Failures in one network, whatever was guessed at, before each waits for its
/// minute: a school has one address.
const OF_A_NETWORK: Pace = Pace::Steady { most: 60, every: Moment::MINUTE };
/// Failures of strangers at one name, wherever they come from: what a thousand
/// machines together are given.
const OF_A_NAME: Pace = Pace::Steady { most: 40, every: 30 * Moment::MINUTE };

/// One try, before it is judged.
pub struct Guess {
    kind: Kind,
    turn: Hash,
    places: Vec<Place>,
}

fn key(parts: &[&[u8]]) -> Hash {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    }
    hash.finalize().into()
}

impl Guess {
    /// At something that has no name, from a network.
    #[must_use]
    pub fn from(kind: Kind, network: &str) -> Self {
        let key = key(&[b"network", network.as_bytes()]);
        Self { kind, turn: key, places: vec![Place { pace: Pace::Doubling, key }] }
    }

    /// At the secret of `name`, from a network; or from a device that signed in
    /// by that name before, which is judged by what it did itself.
    #[must_use]
    pub fn at(kind: Kind, name: &Hash, network: &str, device: Option<[u8; 16]>) -> Self {
        if let Some(device) = device {
            let key = key(&[b"device", name, &device]);
            return Self { kind, turn: key, places: vec![Place { pace: Pace::Doubling, key }] };
        }
        let network = network.as_bytes();
        let places = vec![
            Place { pace: Pace::Doubling, key: key(&[b"name from", name, network]) },
            Place { pace: OF_A_NETWORK, key: key(&[b"all from", network]) },
            Place { pace: OF_A_NAME, key: key(&[b"name", name]) },
        ];
        Self { kind, turn: key(&[b"name", name]), places }
    }

    /// Not a guess: something asked for in somebody's name. It is slowed where it
    /// comes from, and never because strangers elsewhere asked for the same.
    #[must_use]
    pub fn ask(kind: Kind, name: &Hash, network: &str, device: Option<[u8; 16]>) -> Self {
        let mut this = Self::at(kind, name, network, device);
        this.places.retain(|place| place.pace != OF_A_NAME);
        this
    }

    /// At something by somebody who is known already: signed in, or holding a
    /// code that works.
    #[must_use]
    pub fn by(kind: Kind, whom: &Hash) -> Self {
        let key = key(&[b"by", whom]);
        Self { kind, turn: key, places: vec![Place { pace: Pace::Doubling, key }] }
    }
}

/// Too many tries, or too many at once: nothing was judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SlowDown;

/// A try that is counted as wrong until it is known to be otherwise: a
/// request that breaks off half way leaves it so.
pub struct Attempt {
    tally: Arc<dyn Tally>,
    kind: Kind,
    places: Vec<Place>,
    _turn: Turn,
}

impl Attempt {
    /// It was right: nothing was lost by it, and what went before is forgiven
    /// to whoever was right, not to the others.
    pub async fn right(self) {
        self.tally.give_back(self.kind, &self.places, true).await;
    }

    /// It was not judged, for a reason that says nothing of the guess.
    pub async fn unjudged(self) {
        self.tally.give_back(self.kind, &self.places, false).await;
    }
}

/// Counts tries, and says which may be judged.
pub struct Limiter(Arc<dyn Tally>);

impl Default for Limiter {
    fn default() -> Self {
        Self(Arc::new(InMemory::default()))
    }
}

impl Limiter {
    /// What counts for `heard`: in memory where there is one process, in the
    /// database where there may be several.
    #[must_use]
    pub fn of(heard: &Heard) -> Self {
        match heard.words().is_postgres() {
            true => Self(Arc::new(Shared::new(heard.clone()))),
            false => Self::default(),
        }
    }

    /// Forgets what strangers tried at `name`: its owner has proven by other means
    /// who they are, and what was tried at is another now.
    pub async fn forget_strangers(&self, kind: Kind, name: &Hash) {
        self.0.forget(kind, &[Place { pace: OF_A_NAME, key: key(&[b"name", name]) }]).await;
    }

    /// Begins a try: waits for its turn, and counts it.
    ///
    /// # Errors
    /// [`SlowDown`] when it may not be judged now.
    pub async fn begin(&self, guess: Guess, now: Moment) -> Result<Attempt, SlowDown> {
        let Guess { kind, turn, places } = guess;
        // Who may not try anyway does not wait in line for it.
        if !self.0.allows(kind, &places, now).await {
            return Err(SlowDown);
        }
        let turn = self.0.turn(kind, turn).await.ok_or(SlowDown)?;
        if !self.0.reserve(kind, &places, now).await {
            return Err(SlowDown);
        }
        Ok(Attempt { tally: Arc::clone(&self.0), kind, places, _turn: turn })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: Moment = Moment(1_795_176_000_000);
    const NAME: Hash = [7; 32];

    async fn wrong(limiter: &Limiter, guess: Guess, now: Moment) -> bool {
        limiter.begin(guess, now).await.is_ok()
    }

    fn pin(network: &str, device: Option<[u8; 16]>) -> Guess {
        Guess::at(Kind::Pin, &NAME, network, device)
    }

    #[tokio::test]
    async fn yp_02_guessing_gets_slower_and_is_forgiven() {
        let limiter = Limiter::default();
        for second in 0..6 {
            assert!(wrong(&limiter, Guess::from(Kind::Receipt, "a"), NOON.plus(second * 1000)).await);
        }
        assert!(!wrong(&limiter, Guess::from(Kind::Receipt, "a"), NOON.plus(6_000)).await);
        assert!(wrong(&limiter, Guess::from(Kind::JoinCode, "a"), NOON.plus(6_000)).await, "counted apart");
        assert!(wrong(&limiter, Guess::from(Kind::Receipt, "b"), NOON.plus(6_000)).await);
        assert!(wrong(&limiter, Guess::from(Kind::Receipt, "a"), NOON.plus(7_000)).await);
        assert!(!wrong(&limiter, Guess::from(Kind::Receipt, "a"), NOON.plus(10_500)).await);
        limiter.begin(Guess::from(Kind::Receipt, "a"), NOON.plus(11_000)).await.unwrap().right().await;
        for _ in 0..6 {
            assert!(wrong(&limiter, Guess::from(Kind::Receipt, "a"), NOON.plus(11_000)).await);
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn yp_02_sixty_at_once_are_judged_no_more_than_sixty_one_after_another() {
        let limiter = Arc::new(Limiter::default());
        let judged = Arc::new(std::sync::atomic::AtomicUsize::new(0));
        let tries: Vec<_> = (0..60)
            .map(|_| {
                let (limiter, judged) = (Arc::clone(&limiter), Arc::clone(&judged));
                tokio::spawn(async move {
                    if let Ok(attempt) = limiter.begin(pin("a", None), NOON).await {
                        judged.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
                        tokio::task::yield_now().await;
                        drop(attempt);
                    }
                })
            })
            .collect();
        for one in tries {
            one.await.unwrap();
        }
        assert_eq!(judged.load(std::sync::atomic::Ordering::SeqCst), 6);
    }

    #[tokio::test]
    async fn yp_02_a_thousand_machines_are_given_forty_tries_and_then_two_an_hour() {
        let limiter = Limiter::default();
        let mut judged = 0;
        for machine in 0..1000 {
            judged += usize::from(wrong(&limiter, pin(&format!("m{machine}"), None), NOON).await);
        }
        assert_eq!(judged, 40);
        for half_hour in 1..=48 {
            let now = NOON.plus(half_hour * 30 * Moment::MINUTE);
            for machine in 0..20 {
                judged += usize::from(wrong(&limiter, pin(&format!("n{half_hour}.{machine}"), None), now).await);
            }
        }
        assert_eq!(judged, 40 + 48, "in the first day");
    }

    #[tokio::test]
    async fn yp_02_the_owner_gets_in_on_their_own_device_whatever_strangers_do() {
        let limiter = Limiter::default();
        for machine in 0..1000 {
            drop(limiter.begin(pin(&format!("m{machine}"), None), NOON).await);
        }
        let device = Some([3; 16]);
        assert!(!wrong(&limiter, pin("home", None), NOON).await);
        limiter.begin(pin("home", device), NOON).await.unwrap().right().await;
        // And from another place, eight wrong tries of one stranger lock nobody out.
        let limiter = Limiter::default();
        for _ in 0..8 {
            drop(limiter.begin(pin("stranger", None), NOON).await);
        }
        assert!(!wrong(&limiter, pin("stranger", None), NOON).await);
        limiter.begin(pin("home", None), NOON).await.unwrap().right().await;
        // Who was right forgives their own tries, not the stranger's.
        assert!(!wrong(&limiter, pin("stranger", None), NOON).await);
    }

    #[tokio::test]
    async fn yp_02_a_device_that_was_known_is_slowed_like_any_other() {
        let limiter = Limiter::default();
        let mut judged = 0;
        for _ in 0..60 {
            judged += usize::from(wrong(&limiter, pin("home", Some([3; 16])), NOON).await);
        }
        assert_eq!(judged, 6);
    }

    #[tokio::test]
    async fn yp_02_twenty_thousand_other_names_wash_nothing_away() {
        let limiter = Limiter::default();
        for _ in 0..8 {
            drop(limiter.begin(pin("a", None), NOON).await);
        }
        for other in 0..20_100_u32 {
            let mut name = [0; 32];
            name[..4].copy_from_slice(&other.to_be_bytes());
            drop(limiter.begin(Guess::at(Kind::Pin, &name, &format!("m{other}"), None), NOON).await);
        }
        assert!(!wrong(&limiter, pin("a", None), NOON).await);
    }

    #[tokio::test]
    async fn yp_02_a_try_that_breaks_off_counts_and_one_not_judged_does_not() {
        let limiter = Limiter::default();
        for _ in 0..20 {
            limiter.begin(pin("a", None), NOON).await.unwrap().unjudged().await;
        }
        for _ in 0..6 {
            drop(limiter.begin(pin("a", None), NOON).await.unwrap());
        }
        assert!(!wrong(&limiter, pin("a", None), NOON).await);
    }
}
