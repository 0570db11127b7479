//! Somebody may need help: what counts as distress, and who is there when.

pub mod distress;
pub mod hours;
