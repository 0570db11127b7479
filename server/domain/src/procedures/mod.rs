//! Formal procedures: complaints under the Children Act 1989, allegations about adults
//! who work with children, requests for an advocate, requests from outside for what is
//! known of a child, deaths and serious harm, and return conversations with children who were missing, which have 72 hours by the clock. Each goes through stages with clocks in working
//! days; what was done stands beside it, sealed under a key of its own.
//!
//! Anybody of the staff may open one. Who reads it is decided in `readers`: those who
//! keep such procedures, without whoever it may be about or whoever manages them, and
//! the person outside the council where nobody else is left. What can be done, and
//! where it stands then, is decided in `rules`; by when, in `clock`.

mod checked;
pub mod clock;
mod due;
mod from_words;
mod held;
mod incident;
mod kept;
pub mod letters;
mod open;
mod own;
mod planned;
mod read;
mod readers;
pub mod rules;
mod step;
mod tell;

use heard_storage::calendar::Day;
use heard_storage::crypto::{Key, open as unseal, seal};
use heard_storage::{Row, StorageError};
use heard_vocabulary::{AllegationThreshold, Asker, ProcedureKind, ProcedureStage};
use serde::{Deserialize, Serialize};

use crate::Heard;
use crate::going::{Becomes, Names, STAFF, Table, of_the_council};
use crate::ids::ProcedureId;
use crate::views::parse;

pub(crate) use from_words::{asked_for, of_submission};
pub(crate) use held::{may_hold, read_of};
pub(crate) use kept::keep_of_view;
pub use open::{Opened, Opening, open};
pub use own::{OwnAdvocate, OwnComplaint};
pub(crate) use own::{forget_view, own_advocate, own_complaint};
pub(crate) use planned::learned_under;
pub use planned::{Planned, Planning, PlanningError, plan_learning, planned_of};
pub use read::{Colleague, Deed, Line, Open, Page, colleagues, lines, lines_of, lines_of_view, one, waiting};
pub(crate) use readers::reader;
pub use readers::{may_keep, read_by_nobody};
pub use step::{Did, Step, step};
pub use tell::tell_of_late;

const KEPT: Becomes = Becomes::Stays("a procedure goes on after a death, and whoever answers for it decides about it");

/// A procedure says itself who complains; that it came from something that is gone, or
/// names nobody any more, is forgotten.
pub(crate) const GOING: &[Table] = &[
    Table {
        name: "procedure",
        names: Names::View("view_id"),
        also: &[("opened_by", STAFF)],
        erase: Becomes::Unnamed,
        // A view has another owner by then: `forget_view` did so already.
        anonymise: Becomes::Unnamed,
        rest: KEPT,
        take_back: Becomes::Unnamed,
    },
    of_the_council("procedure_deed", &[("by_id", STAFF)]),
    of_the_council("procedure_kept", &[("set_by", STAFF)]),
    of_the_council("procedure_letter", &[("sent_by", STAFF)]),
    of_the_council("procedure_letter_version", &[("by_id", STAFF)]),
];

/// The longest text, in characters.
pub const LONGEST: usize = 8_000;

/// What somebody writes of a procedure, or of what was done in it. All of it may be
/// empty; which of it must not be, depends on what is done.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Written {
    /// What it is about, what was answered, why.
    pub text: String,
    /// Who complains, whom it is about, who was told.
    pub who: String,
    /// What they do, and where they work.
    pub place: String,
    /// On which day it was, as `2026-03-14`.
    pub on: String,
    /// At what time of that day, as `21:30`.
    pub at: String,
    /// The other side's reference.
    pub reference: String,
    /// What was found or chosen, by its name in the vocabulary.
    pub chosen: String,
}

/// Why something is not done in a procedure.
#[derive(Debug, thiserror::Error)]
pub enum ProcedureError {
    /// Nothing is written.
    #[error("nothing is written")]
    NoText,
    /// It is not said who.
    #[error("nobody is named")]
    NoName,
    /// It is not said that whoever said it agrees, and how that is known.
    #[error("they have to agree")]
    NotAgreed,
    /// The day is none, lies ahead, or before what it counts from.
    #[error("no such day")]
    NoDay,
    /// The time is none, or lies ahead.
    #[error("no such time")]
    NoTime,
    /// Nobody of the staff was chosen.
    #[error("no member of staff was chosen")]
    NoColleague,
    /// Nothing was chosen.
    #[error("nothing was chosen")]
    NotChosen,
    /// Longer than 8,000 characters.
    #[error("too long")]
    TooLong,
    /// It cannot be done as it stands.
    #[error("it cannot be done as it stands")]
    NotNow,
    /// Its time is over already.
    #[error("its time is over already")]
    TooLate,
    /// As it was weighed it does not end like this.
    #[error("as it was weighed it does not end like this")]
    OtherOutcome,
    /// It is not answered.
    #[error("it has to be answered before it ends")]
    NotAnswered,
    /// It is not said who asks from outside.
    #[error("it is not said who asks")]
    NoAsker,
    /// Nobody of that nickname has an account.
    #[error("there is no such account")]
    NoAccount,
    /// Nobody told the siblings.
    #[error("the siblings have to be told before it ends")]
    SiblingsNotTold,
    /// The rapid review was not held.
    #[error("the rapid review has to be held before it ends")]
    NotReviewed,
    /// Something has to be looked at before anything leaves.
    #[error("everything has to be looked at before anything leaves")]
    NotChecked,
    /// No advocate was found.
    #[error("an advocate has to be found before it ends")]
    NoAdvocate,
    /// It is not written down what became of the return conversation.
    #[error("what became of the conversation has to be written down before it ends")]
    NotTalked,
    /// Nobody to speak for them was offered.
    #[error("advocacy has to be offered before it ends")]
    NoAdvocacy,
    /// Nobody independent was named.
    #[error("an independent person has to be named before stage 2 is answered")]
    NobodyIndependent,
    /// The designated officer was not told.
    #[error("the designated officer has to be told")]
    LadoNotTold,
    /// It was not said what it is.
    #[error("it has to be weighed before it ends")]
    NotWeighed,
    /// What was learned is not written down.
    #[error("what was learned has to be written down before it ends")]
    NotLearned,
    /// Whoever opened or weighed it does not end it.
    #[error("a second person has to end it")]
    SamePerson,
    /// Nobody would be left to read it.
    #[error("somebody else has to be able to read it")]
    NobodyLeft,
    /// It is not there, or not for them.
    #[error("it is not there")]
    Gone,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

fn place(id: ProcedureId, column: &str) -> Vec<u8> {
    [b"procedure.".as_slice(), column.as_bytes(), b":", &id.bytes()].concat()
}

fn seal_written(
    heard: &Heard,
    key: &Key,
    id: ProcedureId,
    column: &str,
    what: &Written,
) -> Result<Vec<u8>, StorageError> {
    let plain = serde_json::to_vec(what).map_err(|error| StorageError::Bind(Box::new(error)))?;
    Ok(seal(key, &place(id, column), &plain, heard.entropy()))
}

fn open_written(key: &Key, id: ProcedureId, column: &str, row: &Row) -> Result<Written, StorageError> {
    let plain = unseal(key, &place(id, column), &row.blob("sealed")?)?;
    serde_json::from_slice(&plain).map_err(|_| StorageError::inconsistent("procedure.sealed", "what was written"))
}

/// Where a procedure stands, from its row.
fn standing(row: &Row) -> Result<rules::Standing, StorageError> {
    let came = Day::parse(&row.text("came_on")?).ok_or(StorageError::inconsistent("procedure.came_on", "a day"))?;
    let began = Day::parse(&row.text("began_on")?).ok_or(StorageError::inconsistent("procedure.began_on", "a day"))?;
    let weighed = row.text_opt("weighed")?;
    Ok(rules::Standing {
        came,
        came_at: row.moment_opt("came_at")?,
        stage: parse(ProcedureStage::parse, row, "stage")?,
        began,
        extended: row.int("extended")? == 1,
        ended: row.moment_opt("ended_at")?.is_some(),
        advocacy: row.int("advocacy")? == 1,
        independent: row.int("independent")? == 1,
        lado: row.int("lado")? == 1,
        weighed: weighed.as_deref().and_then(AllegationThreshold::parse),
        learned: row.int("learned")? == 1,
        siblings: row.int("siblings")? == 1,
        asker: row.text_opt("asker")?.as_deref().and_then(Asker::parse),
        checks: rules::Checks(row.int("checks")?),
    })
}

/// Which kind, from its row.
fn kind(row: &Row) -> Result<ProcedureKind, StorageError> {
    parse(ProcedureKind::parse, row, "kind")
}

/// A text that is not empty, of bearable length.
fn said(text: &str, missing: ProcedureError) -> Result<String, ProcedureError> {
    let text = text.trim();
    if heard_storage::text::is_empty(text) {
        return Err(missing);
    }
    short(text)
}

/// A text of bearable length; it may be empty.
fn short(text: &str) -> Result<String, ProcedureError> {
    match heard_storage::text::length(text) {
        0..=LONGEST => Ok(text.trim().to_owned()),
        _ => Err(ProcedureError::TooLong),
    }
}

/// The day that was typed; today where nothing was. It lies neither ahead nor before
/// `earliest`.
fn day(typed: &str, today: Day, earliest: Day) -> Result<Day, ProcedureError> {
    let day = match typed.trim() {
        "" => today,
        typed => Day::parse(typed).ok_or(ProcedureError::NoDay)?,
    };
    if day > today || day < earliest { Err(ProcedureError::NoDay) } else { Ok(day) }
}
