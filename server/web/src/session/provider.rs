//! What a session keeps of somebody on their way to a provider of the council's and back.

use heard_domain::people::doors::provider::Told;
use heard_domain::people::{Account, Role};
use heard_storage::clock::Moment;
use serde::{Deserialize, Serialize};
use tower_sessions::Session;

use super::lasts;
use crate::App;
use crate::single_sign_on::Leaving;

/// On their way to a provider.
const LEFT: &str = "provider-left";
/// Back from it, and asked which of their roles it is to be.
const CHOOSES: &str = "provider-chooses";
/// Back from it, and asked for their second factor.
const AFTER: &str = "provider-after-second";
/// How long each is kept, in milliseconds.
const A_WHILE: i64 = 10 * Moment::MINUTE;

/// Who left, and for what.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Left {
    /// The provider's name.
    pub provider: String,
    /// What proves that it is they who come back.
    pub leaving: Leaving,
    /// Whose account is to be connected; `None`: they sign in.
    connects: Option<(String, i64)>,
    until: i64,
}

impl Left {
    /// Whether this account left to be connected.
    #[must_use]
    pub fn connects(&self, account: Account) -> bool {
        self.connects.as_ref().is_some_and(|(id, epoch)| *id == account.id().to_string() && *epoch == account.epoch())
    }

    /// Whether they left to sign in.
    #[must_use]
    pub fn signs_in(&self) -> bool {
        self.connects.is_none()
    }
}

/// Somebody leaves for a provider: to sign in, or to connect this account.
///
/// # Errors
/// When storage fails.
pub async fn leave(
    session: &Session,
    app: &App,
    provider: &str,
    leaving: Leaving,
    connects: Option<Account>,
) -> Result<(), tower_sessions::session::Error> {
    let connects = connects.map(|account| (account.id().to_string(), account.epoch()));
    let signs_in = connects.is_none();
    let until = app.heard.now().plus(A_WHILE).0;
    session.insert(LEFT, Left { provider: provider.to_owned(), leaving, connects, until }).await?;
    if signs_in && session.get::<String>(super::ACCOUNT).await?.is_none() {
        lasts(session, A_WHILE).await
    } else {
        Ok(())
    }
}

/// Whoever left, once: a second answer to the same question is none.
///
/// # Errors
/// When storage fails.
pub async fn left(session: &Session, app: &App) -> Result<Option<Left>, tower_sessions::session::Error> {
    let left = session.remove::<Left>(LEFT).await?;
    Ok(left.filter(|left| app.heard.now().0 < left.until))
}

/// What a provider said of somebody who is asked something before they come in.
#[derive(Serialize, Deserialize)]
struct Waits {
    told: Told,
    chosen: Option<String>,
    until: i64,
}

/// Asks somebody which of their roles it is to be.
///
/// # Errors
/// When storage fails.
pub async fn ask_role(session: &Session, app: &App, told: Told) -> Result<(), tower_sessions::session::Error> {
    session.clear().await;
    session.cycle_id().await?;
    let until = app.heard.now().plus(A_WHILE).0;
    session.insert(CHOOSES, Waits { told, chosen: None, until }).await?;
    lasts(session, A_WHILE).await
}

/// What the provider said of whoever is asked for their role.
///
/// # Errors
/// When storage fails.
pub async fn chooses(session: &Session, app: &App) -> Result<Option<Told>, tower_sessions::session::Error> {
    let waits = session.get::<Waits>(CHOOSES).await?;
    Ok(waits.filter(|one| app.heard.now().0 < one.until).map(|one| one.told))
}

/// Keeps what the provider said, and as what they come in, until their second factor is
/// proven.
///
/// # Errors
/// When storage fails.
pub async fn after_second(
    session: &Session,
    app: &App,
    told: Told,
    role: Role,
) -> Result<(), tower_sessions::session::Error> {
    let waits = Waits { told, chosen: Some(role.name().to_owned()), until: app.heard.now().plus(A_WHILE).0 };
    session.insert(AFTER, waits).await
}

/// What was kept until then, once.
///
/// # Errors
/// When storage fails.
pub async fn came_before(
    session: &Session,
    app: &App,
) -> Result<Option<(Told, Option<Role>)>, tower_sessions::session::Error> {
    let waits = session.remove::<Waits>(AFTER).await?.filter(|one| app.heard.now().0 < one.until);
    Ok(waits.map(|one| (one.told, one.chosen.as_deref().and_then(Role::parse))))
}
