//! Somebody may need help: what counts as distress, who is there when, who is
//! on duty, and alerts that go from one to the next until somebody takes them on.

pub mod alerts;
pub mod distress;
pub mod duty;
pub mod hours;
