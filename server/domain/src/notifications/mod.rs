//! Notifications: who is told that there is something new, by what, and when.
//! What leaves the server is one neutral sentence; nothing of a view, an answer,
//! an alert or a person does.
//!
//! Use cases raise an `Event` in the unit of work that gave rise to it, and
//! `events.rs` decides whom it reaches and by what. Sending is a job of the same
//! unit, so that publishing never waits for a push service and nothing is
//! forgotten.

mod devices;
mod events;

pub(crate) use devices::GOING;
pub use devices::{
    Choices, Device, SubscribeError, choose, chosen, device, forget_all, forget_device, known, speak, subscribe,
};
pub(crate) use events::{Event, Silence, raise, raise_past};
pub use events::{Front, Push, look_for_rechecks};
