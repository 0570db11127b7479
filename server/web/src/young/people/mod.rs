//! Accounts: joining, signing in, getting back in, going.

mod account;
pub(super) mod changes;
mod copy;
mod device;
mod door;
mod join;
mod leaving;
mod passkey;
mod recovery;
mod sign_in;

use axum::http::Method;
use heard_domain::people::OwnVoice;

use crate::registry::{Route, only, open};

/// The routes of this room.
#[must_use]
pub fn routes() -> Vec<Route> {
    vec![
        open(Method::GET, "/changes", changes::changes),
        only::<OwnVoice, _, _>(Method::GET, "/changes/{change}", changes::change),
        only::<OwnVoice, _, _>(Method::POST, "/changes/{change}", changes::wish),
        only::<OwnVoice, _, _>(Method::GET, "/mine/account", account::show),
        only::<OwnVoice, _, _>(Method::POST, "/mine/account/adults", account::choose_adults),
        only::<OwnVoice, _, _>(Method::POST, "/mine/account/secret", account::new_secret),
        open(Method::GET, "/back-in", recovery::back_in_form),
        open(Method::POST, "/back-in", recovery::back_in),
        only::<OwnVoice, _, _>(Method::POST, "/mine/passkey/options", passkey::creation),
        only::<OwnVoice, _, _>(Method::POST, "/mine/passkey", passkey::add),
        only::<OwnVoice, _, _>(Method::POST, "/mine/passkey/remove", passkey::remove),
        open(Method::POST, "/passkey/options", passkey::request),
        open(Method::POST, "/passkey", passkey::sign_in),
        open(Method::POST, "/shared-device", device::shared),
        open(Method::GET, "/kiosk/{scenario}", device::kiosk).pressed(),
        open(Method::GET, "/kiosk-done", device::kiosk_done).pressed(),
        open(Method::POST, "/kiosk-done", device::kiosk_done),
        only::<OwnVoice, _, _>(Method::GET, "/mine/copy", copy::copy),
        open(Method::GET, "/join", join::join_form),
        open(Method::POST, "/join", join::join),
        open(Method::GET, "/sign-in", sign_in::sign_in_form),
        open(Method::POST, "/sign-in", sign_in::sign_in),
        open(Method::POST, "/sign-out", sign_in::sign_out),
        only::<OwnVoice, _, _>(Method::GET, "/mine/leave", leaving::erase_form),
        only::<OwnVoice, _, _>(Method::POST, "/mine/leave", leaving::leave),
        only::<OwnVoice, _, _>(Method::GET, "/mine/leaving", leaving::leaving),
        only::<OwnVoice, _, _>(Method::POST, "/mine/keep", leaving::keep),
        only::<OwnVoice, _, _>(Method::POST, "/mine/erase", leaving::erase),
    ]
}
