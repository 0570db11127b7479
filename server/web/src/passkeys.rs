//! Passkeys: what a device is asked, and what its answer proves. One mechanism
//! behind both doors; which pages it belongs to is theirs.

use heard_domain::people::{Account, Door, Grant, find_passkey, passkeys, used_passkey};
use heard_storage::clock::Moment;
use serde_json::{Value, json};
use tower_sessions::Session;
use webauthn_rs::prelude::{
    DiscoverableAuthentication, DiscoverableKey, Passkey, PasskeyRegistration, PublicKeyCredential,
    RegisterPublicKeyCredential, Uuid,
};
use webauthn_rs::{Webauthn, WebauthnBuilder};

use super::{App, Failure, cookies};

/// Where the question asked of the device waits for its answer.
const ADDING: &str = "passkey-adding";

const SIGNING_IN: &str = "passkey-signing-in";

/// The passkeys of one's own account: id and day of each.
///
/// # Errors
/// When storage fails.
pub async fn of<P>(app: &App, me: &Grant<P>) -> Result<Vec<(String, String)>, Failure> {
    let all = passkeys(&app.heard, me).await?;
    Ok(all.into_iter().map(|(hash, at): (Vec<u8>, Moment)| (cookies::hex(&hash), at.iso_date())).collect())
}

/// Who asks: a browser gives a passkey to the address it was made at and to no
/// other.
fn webauthn(app: &App) -> Result<Webauthn, Failure> {
    let origin = &app.origin;
    WebauthnBuilder::new(origin.host(), origin.url())
        .map(|builder| builder.rp_name("Heard"))
        .and_then(WebauthnBuilder::build)
        .map_err(|error| Failure::Broken(format!("passkeys at {origin}: {error}")))
}

fn as_json(value: impl serde::Serialize) -> Result<Value, Failure> {
    serde_json::to_value(value).map_err(|error| Failure::Broken(error.to_string()))
}

/// What a device is asked so that it makes a passkey for this account.
///
/// # Errors
/// When storage fails.
pub async fn ask_to_add<P>(app: &App, session: &Session, me: &Grant<P>, name: &str) -> Result<Value, Failure> {
    let (ask, waiting) = webauthn(app)?
        .start_passkey_registration(Uuid::from_bytes(me.id().bytes()), name, name, None)
        .map_err(|error| Failure::Broken(error.to_string()))?;
    session.insert(ADDING, waiting).await?;
    let mut ask = as_json(ask)?;
    // Kept on the device, so that signing in needs no nickname.
    ask["publicKey"]["authenticatorSelection"]["residentKey"] = json!("required");
    ask["publicKey"]["authenticatorSelection"]["requireResidentKey"] = json!(true);
    Ok(json!({ "publicKey": ask["publicKey"], "create": true }))
}

/// A passkey that a device made.
pub struct Made {
    /// The id of its credential.
    pub credential: Vec<u8>,
    /// What proves it later.
    pub record: String,
}

/// The passkey that a device made, where it was asked for in this session and
/// made one.
///
/// # Errors
/// When storage fails.
pub async fn made(app: &App, session: &Session, said: &str) -> Result<Option<Made>, Failure> {
    let waiting = session.remove::<PasskeyRegistration>(ADDING).await?;
    let said = serde_json::from_str::<RegisterPublicKeyCredential>(said).ok();
    let (Some(waiting), Some(said)) = (waiting, said) else { return Ok(None) };
    let Ok(passkey) = webauthn(app)?.finish_passkey_registration(&said, &waiting) else { return Ok(None) };
    let credential: &[u8] = passkey.cred_id().as_ref();
    Ok(Some(Made { credential: credential.to_vec(), record: as_json(&passkey)?.to_string() }))
}

/// What a device is asked so that it says whose it is.
///
/// # Errors
/// When storage fails.
pub async fn ask_who(app: &App, session: &Session) -> Result<Value, Failure> {
    let (ask, waiting) =
        webauthn(app)?.start_discoverable_authentication().map_err(|error| Failure::Broken(error.to_string()))?;
    session.insert(SIGNING_IN, waiting).await?;
    Ok(json!({ "publicKey": as_json(ask)?["publicKey"], "create": false }))
}

/// The account behind this door that a device's answer proves; the sign-in is
/// recorded then.
///
/// # Errors
/// When storage fails.
pub async fn proven(app: &App, session: &Session, door: Door, said: &str) -> Result<Option<Account>, Failure> {
    let waiting = session.remove::<DiscoverableAuthentication>(SIGNING_IN).await?;
    let said = serde_json::from_str::<PublicKeyCredential>(said).ok();
    let (Some(waiting), Some(said)) = (waiting, said) else { return Ok(None) };
    let webauthn = webauthn(app)?;
    let Ok((_, credential)) = webauthn.identify_discoverable_authentication(&said) else { return Ok(None) };
    let Some((account, record)) = find_passkey(&app.heard, door, credential).await? else { return Ok(None) };
    let mut passkey: Passkey =
        serde_json::from_slice(&record).map_err(|_| Failure::Broken("a stored passkey cannot be read".to_owned()))?;
    #[expect(deprecated, reason = "its successor takes a type that a passkey does not become")]
    let proof = webauthn.finish_discoverable_authentication(&said, waiting, &[DiscoverableKey::from(&passkey)]);
    let Ok(proof) = proof else { return Ok(None) };
    passkey.update_credential(&proof);
    let record = as_json(&passkey)?.to_string();
    used_passkey(&app.heard, account, credential, record.as_bytes()).await?;
    Ok(Some(account))
}
