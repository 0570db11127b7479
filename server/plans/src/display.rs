//! How a cell shows its number or date: enough of the format codes to give
//! the words a person sees in the sheet.

mod code;
mod moments;
mod numbers;

pub(super) use moments::{day, iso_moment, moment, moment_kind};
pub(super) use numbers::number;
