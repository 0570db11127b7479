//! The small parts pages are made of. Plain functions: nothing in them lives
//! on in the browser.

mod cards;
mod fields;
mod listen;
mod media;
mod pictures;
mod typed;

pub use cards::{card_picture, cards, day_fields};
pub use fields::{Input, RadioCard, Speak, error_summary, faces, field_error, hidden, input, radios, speak};
pub use listen::listen;
pub use media::{media, tool, ways};
pub use pictures::{arrow, back_link, icon, icon_small, in_english, note, pair, picture, row, status_line};
pub use typed::{spoken, typed};
