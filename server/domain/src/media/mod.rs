//! Recordings, drawings and photos: what may come in, how it is kept, who
//! opened it.
//!
//! A file is judged by what it holds, never by its name or by what a browser
//! calls it. Pictures are decoded and written anew; recordings are decoded
//! whole and stripped of what is not sound.

mod audio;
mod caf;
mod check;
mod containers;
mod drafts;
mod films;
mod image;
mod keep;
mod on_duty;
mod team;

use crate::going::{BESIDE_A_VIEW, Becomes, Names, Table};

pub use check::{Checked, Checker, Refusal, check};
pub use drafts::{DraftMedia, keep_draft, kept, open_draft};
pub use image::{Crest, Portrait};
pub use keep::{Attachment, attach_to, drop_objects, open_own, sweep};
pub(crate) use keep::{Held, attach, hold, insert};
pub use on_duty::{blurred_on_duty, lock_on_duty, open_on_duty};
pub use team::{
    Beside, OpenError, beside, blurred, blurred_delivered, lock, open, open_delivered, release, transcribe,
};

/// Rows of recordings and pictures go with their view; what each holds is an
/// object, dropped after the commit ([`drop_objects`]).
pub(crate) const GOING: &[Table] = &[Table {
    name: "attachment",
    names: Names::View("view_id"),
    also: &[],
    erase: Becomes::Deleted,
    anonymise: BESIDE_A_VIEW,
    rest: Becomes::WithTheKey,
    take_back: Becomes::Deleted,
}];

/// The largest file that is taken, in bytes.
pub const LARGEST: usize = 10 * 1024 * 1024;

/// The most recordings and pictures of one view.
pub const MOST: usize = 6;

pub use heard_vocabulary::MediaKind as Kind;
