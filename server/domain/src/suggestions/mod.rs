//! Suggestions: what a program learned from the team's own tags, and what it proposes.
//!
//! Each process learns by itself, in the background, and keeps what it learned in its
//! memory alone: never on a disk, never in a copy. It is thrown away when anybody goes,
//! or something they said does (`somebody_went` in the tables, raised in the same unit
//! by triggers), which is asked before every suggestion. `read` says what is learnt
//! from, `engine` learns and knows no storage, `memory` keeps and forgets, `learn` does
//! it in the background, and nothing is ever tagged without a person
//! (docs/decisions/0056-suggestions-from-the-teams-own-tags.md).

mod bulk;
mod engine;
mod kappa;
mod learn;
mod memory;
mod overview;
mod read;
mod schedule;
mod second;
mod suggest;
mod words;

use crate::going::{BESIDE_A_VIEW, Becomes, Names, STAFF, Table};

pub use bulk::{MOST_TOGETHER, proposed, take_together};
pub use kappa::Kappa;
pub use learn::learn;
pub(crate) use memory::Learnt;
pub use memory::forget_if_gone;
pub use overview::{Language, Overview, Share, ThemeFigures, last_learnt, overview};
pub use schedule::{ask_to_learn, keep_up, set_stopped, want_if_due};
pub use second::{Agreement, Disagreement, PAIRS, SAMPLE, agreement, code_second, draw_sample, is_mine, still_to_code};
pub use suggest::{MOST_AT_ONCE, Suggestion, suggestions, take_suggestion};
pub use words::{NewWord, new_words};

const CODING: Becomes = Becomes::Stays("it says how far two of the team agree, beside a row that holds no words");

pub(crate) const GOING: &[Table] = &[Table {
    name: "second_coding",
    names: Names::View("view_id"),
    also: &[("coder", STAFF)],
    erase: Becomes::Deleted,
    anonymise: BESIDE_A_VIEW,
    rest: CODING,
    take_back: Becomes::Deleted,
}];

/// So many views that the team tagged have to be there in a language before anything
/// is learnt in it. What was measured on fewer says nothing: of six themes each would
/// have been met some fifteen times where it is measured.
pub const ENOUGH: usize = 500;

/// So many people at least have used whatever is remembered of words.
const AUTHORS: u32 = 10;

/// So many views at least have a theme that is learnt.
const TAGGED: u32 = 20;
