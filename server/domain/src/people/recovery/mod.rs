//! Recovery, when a PIN is forgotten: two adults whom the young person chose
//! beforehand each say that they have seen them; the second is given a
//! single-use code to show. No adult ever gets a session from it.

mod adults;
mod change_secret;
mod choose;
mod come_back;
mod confirm;
mod history;

pub use adults::{Adult, adults};
pub use change_secret::change_secret;
pub use choose::{ChooseError, choose};
pub use come_back::{RecoveryError, come_back};
pub use confirm::{Confirmed, confirm};
pub use history::account_history;
