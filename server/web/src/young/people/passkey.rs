//! Passkeys: adding one in "my account", and signing in with one. Both need
//! script; everything else about an account does not.

use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::pages::young::{self, Problem};
use heard_app::shell::Device;
use heard_domain::people::{
    Account, Grant, OwnVoice, Visitor, add_passkey, find_passkey, passkeys, remove_passkey, used_passkey,
};
use heard_storage::clock::Moment;
use serde_json::{Value, json};
use tower_sessions::Session;
use webauthn_rs::prelude::{
    DiscoverableAuthentication, DiscoverableKey, Passkey, PasskeyRegistration, PublicKeyCredential,
    RegisterPublicKeyCredential, Uuid,
};
use webauthn_rs::{Webauthn, WebauthnBuilder};

use super::door::{let_in, staff_here};
use crate::fields::Fields;
use crate::page::{YoungFrame, page};
use crate::{App, Failure, cookies};

/// Where the question asked of the device waits for its answer.
const ADDING: &str = "passkey-adding";

const SIGNING_IN: &str = "passkey-signing-in";

/// The passkeys of one's own account: id and day of each.
///
/// # Errors
/// When storage fails.
pub(super) async fn of(app: &App, me: &Grant<OwnVoice>) -> Result<Vec<(String, String)>, Failure> {
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

/// `POST /mine/passkey/options`
pub(super) async fn creation(
    State(app): State<App>,
    me: Grant<OwnVoice>,
    session: Session,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    if frame.device != Device::Own {
        return Err(Failure::NotFound);
    }
    let name = frame.signed_in.unwrap_or_default();
    let (ask, waiting) = webauthn(&app)?
        .start_passkey_registration(Uuid::from_bytes(me.id().bytes()), &name, &name, None)
        .map_err(|error| Failure::Broken(error.to_string()))?;
    session.insert(ADDING, waiting).await?;
    let mut ask = as_json(ask)?;
    // Kept on the device, so that signing in needs no nickname.
    ask["publicKey"]["authenticatorSelection"]["residentKey"] = json!("required");
    ask["publicKey"]["authenticatorSelection"]["requireResidentKey"] = json!(true);
    Ok(Json(json!({ "publicKey": ask["publicKey"], "create": true })).into_response())
}

/// `POST /mine/passkey`
pub(super) async fn add(
    State(app): State<App>,
    me: Grant<OwnVoice>,
    session: Session,
    fields: Fields,
) -> Result<Response, Failure> {
    let waiting = session.remove::<PasskeyRegistration>(ADDING).await?;
    let said = serde_json::from_str::<RegisterPublicKeyCredential>(fields.get("passkey")).ok();
    let (Some(waiting), Some(said)) = (waiting, said) else {
        return Ok(Redirect::to("/mine/account").into_response());
    };
    let Ok(passkey) = webauthn(&app)?.finish_passkey_registration(&said, &waiting) else {
        return Ok(Redirect::to("/mine/account").into_response());
    };
    let record = as_json(&passkey)?.to_string();
    add_passkey(&app.heard, &me, passkey.cred_id().as_ref(), record.as_bytes()).await?;
    Ok(Redirect::to("/mine/account?done=passkey").into_response())
}

/// `POST /mine/passkey/remove`
pub(super) async fn remove(State(app): State<App>, me: Grant<OwnVoice>, fields: Fields) -> Result<Response, Failure> {
    let hash = cookies::unhex(fields.get("passkey")).ok_or(Failure::NotFound)?;
    remove_passkey(&app.heard, &me, hash).await?;
    Ok(Redirect::to("/mine/account?done=removed").into_response())
}

/// `POST /passkey/options`
pub(super) async fn request(State(app): State<App>, session: Session) -> Result<Response, Failure> {
    let (ask, waiting) =
        webauthn(&app)?.start_discoverable_authentication().map_err(|error| Failure::Broken(error.to_string()))?;
    session.insert(SIGNING_IN, waiting).await?;
    Ok(Json(json!({ "publicKey": as_json(ask)?["publicKey"], "create": false })).into_response())
}

/// `POST /passkey`
pub(super) async fn sign_in(
    State(app): State<App>,
    visitor: Visitor,
    headers: HeaderMap,
    session: Session,
    YoungFrame(frame): YoungFrame,
    fields: Fields,
) -> Result<Response, Failure> {
    let waiting = session.remove::<DiscoverableAuthentication>(SIGNING_IN).await?;
    let said = serde_json::from_str::<PublicKeyCredential>(fields.get("passkey")).ok();
    let account = match (waiting, said) {
        (Some(waiting), Some(said)) if !staff_here(visitor) => check(&app, waiting, &said).await?,
        _ => None,
    };
    let Some(account) = account else {
        let props =
            young::people::SignInPage { error: Some(Problem::NoSuchPasskey), ..young::people::SignInPage::default() };
        return Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || young::people::sign_in(frame, props)));
    };
    let_in(&app, &session, &headers, account).await?;
    Ok(Redirect::to("/mine").into_response())
}

/// The account a passkey proves.
async fn check(
    app: &App,
    waiting: DiscoverableAuthentication,
    said: &PublicKeyCredential,
) -> Result<Option<Account>, Failure> {
    let webauthn = webauthn(app)?;
    let Ok((_, credential)) = webauthn.identify_discoverable_authentication(said) else { return Ok(None) };
    let Some((account, record)) = find_passkey(&app.heard, credential).await? else { return Ok(None) };
    let mut passkey: Passkey =
        serde_json::from_slice(&record).map_err(|_| Failure::Broken("a stored passkey cannot be read".to_owned()))?;
    #[expect(deprecated, reason = "its successor takes a type that a passkey does not become")]
    let proof = webauthn.finish_discoverable_authentication(said, waiting, &[DiscoverableKey::from(&passkey)]);
    let Ok(proof) = proof else { return Ok(None) };
    passkey.update_credential(&proof);
    let record = as_json(&passkey)?.to_string();
    used_passkey(&app.heard, account, credential, record.as_bytes()).await?;
    Ok(Some(account))
}
