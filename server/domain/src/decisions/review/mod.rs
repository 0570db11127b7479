//! One review of a child, by its day: on which day they were asked beforehand what they want,
//! how they took part in it, and its summary for the case file. The review itself, and the
//! case file, live in the case system.

mod ahead;
mod days;
mod invite;
mod read;
mod summary;
mod take_back;
mod took_part;

use heard_storage::calendar::Day;
use heard_storage::crypto::Hash;
use heard_storage::{Row, StorageError, Uow, args};

use super::Whose;
use super::around::Around;
use super::read::whose;
use super::rules::Part;
use crate::Heard;
use crate::ids::{AccountId, ChildReviewId};
use crate::people::{Grant, KeepDecisions};

pub use ahead::{Ahead, Waiting, ahead};
pub use days::NextReview;
pub use invite::invite;
pub use read::{Asked, ChildReview, ChildReviews, child_reviews};
pub use summary::{ReviewSummary, summary};
pub use take_back::take_back_review;
pub use took_part::{SaidOfPart, took_part};

/// Which review a form is about, as it was typed.
#[derive(Debug, Clone, Copy)]
pub struct OfReview<'a> {
    /// Its day.
    pub on: &'a str,
    /// Whether whoever typed it says that it is another one than that of a day near it.
    pub another: bool,
}

/// One of whoever's own young people; nobody else's.
async fn one_of(heard: &Heard, by: &Grant<KeepDecisions>, person: AccountId) -> Result<Option<Whose>, StorageError> {
    Ok(whose(heard, by).await?.into_iter().find(|one| one.person == person))
}

/// What whoever asks is to one of their own young people; nothing where they are not theirs.
async fn part_of(heard: &Heard, by: &Grant<KeepDecisions>, person: AccountId) -> Result<Option<Part>, StorageError> {
    match one_of(heard, by, person).await? {
        Some(_) => Ok(Around::of(heard, person).await?.part_of(by.account())),
        None => Ok(None),
    }
}

/// Whether somebody in this part says anew what is said already: where somebody is their
/// reviewing officer, nobody else does.
fn may_change(part: Part, said: bool) -> bool {
    part != Part::Worker || !said
}

/// Whether somebody in this part takes back a review of which these said something: beside a
/// reviewing officer, only what they said themselves.
fn removable(part: Part, who: &[AccountId], me: AccountId) -> bool {
    part != Part::Worker || who.iter().all(|one| *one == me)
}

/// Whether somebody else than `me` said that they were asked: whoever said it mends a slip.
fn by_another(row: &Row, me: AccountId) -> Result<bool, StorageError> {
    Ok(row.id_opt::<AccountId>("invited_by")?.is_some_and(|who| who != me))
}

fn day_of(row: &Row, column: &'static str) -> Result<Day, StorageError> {
    Day::parse(&row.text(column)?).ok_or(StorageError::inconsistent(column, "a day"))
}

fn day_opt(row: &Row, column: &'static str) -> Result<Option<Day>, StorageError> {
    let wrong = StorageError::inconsistent(column, "a day");
    row.text_opt(column)?.map(|text| Day::parse(&text).ok_or(wrong)).transpose()
}

/// A day as typed, which is at most so many days before and after today.
fn day_within(heard: &Heard, typed: &str, (first, last): (i32, i32)) -> Option<Day> {
    let today = heard.now().day();
    Day::parse(typed.trim()).filter(|day| *day >= today.plus(first) && *day <= today.plus(last))
}

/// The row of a review, which is made where there is none; held until the unit ends.
async fn row_of(heard: &Heard, uow: &mut Uow, person: Hash, on: Day) -> Result<ChildReviewId, StorageError> {
    let id = ChildReviewId::random(heard.entropy());
    let sql = "INSERT INTO child_review (id, person_hash, held_on) VALUES ($1, $2, $3)
               ON CONFLICT (person_hash, held_on) DO NOTHING";
    uow.execute(sql, args![id, person, on.to_string()]).await?;
    let sql = match uow.is_postgres() {
        true => "SELECT id FROM child_review WHERE person_hash = $1 AND held_on = $2 FOR UPDATE",
        false => "SELECT id FROM child_review WHERE person_hash = $1 AND held_on = $2",
    };
    let row = uow.first(sql, args![person, on.to_string()]).await?;
    row.map_or(Err(StorageError::inconsistent("child_review", "the row that was made")), |row| row.id("id"))
}
