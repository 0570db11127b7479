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

pub(crate) use device::{GIVE_BACK, wipe};

/// The routes of this room.
#[must_use]
pub fn routes() -> Vec<Route> {
    vec![
        open(Method::GET, "/changes", changes::changes).once_opened(),
        only::<OwnVoice, _, _>(Method::GET, "/changes/{change}", changes::change).once_opened(),
        only::<OwnVoice, _, _>(Method::POST, "/changes/{change}", changes::wish).once_opened(),
        only::<OwnVoice, _, _>(Method::GET, "/mine/account", account::show).once_opened(),
        only::<OwnVoice, _, _>(Method::POST, "/mine/account/adults", account::choose_adults).once_opened(),
        only::<OwnVoice, _, _>(Method::POST, "/mine/account/secret", account::new_secret).once_opened(),
        open(Method::GET, "/back-in", recovery::back_in_form).once_opened(),
        open(Method::POST, "/back-in", recovery::back_in).once_opened(),
        only::<OwnVoice, _, _>(Method::POST, "/mine/passkey/options", passkey::creation).once_opened(),
        only::<OwnVoice, _, _>(Method::POST, "/mine/passkey", passkey::add).once_opened(),
        only::<OwnVoice, _, _>(Method::POST, "/mine/passkey/remove", passkey::remove).once_opened(),
        open(Method::POST, "/passkey/options", passkey::request).once_opened(),
        open(Method::POST, "/passkey", passkey::sign_in).once_opened(),
        open(Method::POST, "/shared-device", device::shared).even_closed(),
        open(Method::GET, "/kiosk/{scenario}", device::kiosk).pressed(),
        open(Method::GET, "/kiosk-done", device::kiosk_done).pressed(),
        open(Method::POST, "/kiosk-done", device::kiosk_done),
        only::<OwnVoice, _, _>(Method::GET, "/mine/copy", copy::copy).once_opened(),
        open(Method::GET, "/join", join::join_form),
        open(Method::POST, "/join", join::join),
        open(Method::GET, "/sign-in", sign_in::sign_in_form).once_opened(),
        open(Method::POST, "/sign-in", sign_in::sign_in).once_opened(),
        open(Method::POST, "/sign-out", sign_in::sign_out).even_closed(),
        only::<OwnVoice, _, _>(Method::GET, "/mine/leave", leaving::erase_form).once_opened(),
        only::<OwnVoice, _, _>(Method::POST, "/mine/leave", leaving::leave).once_opened(),
        only::<OwnVoice, _, _>(Method::GET, "/mine/leaving", leaving::leaving).once_opened(),
        only::<OwnVoice, _, _>(Method::POST, "/mine/keep", leaving::keep).once_opened(),
        only::<OwnVoice, _, _>(Method::POST, "/mine/erase", leaving::erase).once_opened(),
    ]
}
