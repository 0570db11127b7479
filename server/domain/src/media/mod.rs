//! Recordings, drawings and photos: what may come in, how it is kept, who
//! opened it.
//!
//! What may be an intimate picture of a child is locked before anybody opened it, and
//! nobody opens it from then on ([`lock`]).
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
mod find;
mod image;
mod keep;
mod locked;
mod on_duty;
mod team;

use crate::going::{BESIDE_A_VIEW, Becomes, Names, STAFF, Table, of_the_council};

pub use check::{Checked, Checker, Refusal, check};
pub use drafts::{DraftMedia, keep_draft, kept, open_draft};
pub use find::Lock;
pub use image::{Crest, Portrait};
pub use keep::{Attachment, attach_to, drop_objects, open_own, sweep};
pub(crate) use keep::{Held, attach, hold, insert};
pub use locked::{
    Asked, LockedDeed, LockedError, LockedFile, LockedLine, ReadAsked, Shut, Told, Which, advised, answer_asked, ask,
    handed_over, lock, lock_again, lock_delivered, lock_on_duty, locked_lines, locked_name, locked_of_view, shut_now,
    sweep_locked,
};
pub use on_duty::{blurred_on_duty, open_on_duty};
pub use team::{Beside, OpenError, beside, blurred, blurred_delivered, open, open_delivered, transcribe};

const LOCKED: Becomes =
    Becomes::Stays("it says what was locked unseen, who locked it and what became of it: they answer for it");

/// Rows of recordings and pictures go with their view; what each holds is an
/// object, dropped after the commit ([`drop_objects`]). What was locked of them stays
/// known.
pub(crate) const GOING: &[Table] = &[
    Table {
        name: "attachment",
        names: Names::View("view_id"),
        also: &[],
        erase: Becomes::Deleted,
        anonymise: BESIDE_A_VIEW,
        rest: Becomes::WithTheKey,
        take_back: Becomes::Deleted,
    },
    Table {
        name: "locked_media",
        names: Names::View("view_id"),
        also: &[("locked_by", STAFF), ("asked_by", STAFF)],
        erase: LOCKED,
        anonymise: LOCKED,
        rest: LOCKED,
        take_back: LOCKED,
    },
    of_the_council("locked_deed", &[("by_id", STAFF)]),
];

/// The largest file that is taken, in bytes.
pub const LARGEST: usize = 10 * 1024 * 1024;

/// The most recordings and pictures of one view.
pub const MOST: usize = 6;

pub use heard_vocabulary::MediaKind as Kind;
