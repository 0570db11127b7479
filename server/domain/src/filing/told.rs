//! Before something is sent: whether its author is told that it goes into their record, and
//! that they were.

use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::Audience;

use crate::Heard;
use crate::case_system::{case_number_of, is_matched};
use crate::ids::{AccountId, FilingId, ViewId};
use crate::intake::{RATING, Submission};
use crate::people::{Grant, OwnVoice};
use crate::safeguarding::alarm::SITUATION;

/// Situations of which nothing is filed: "I am not safe", what goes to an advocate, and what
/// has a record of its own there.
const NEVER: [&str; 5] = [SITUATION, "advocate", "complaint", "missing", RATING];

/// Whether what is said in this situation may go into a record at all.
#[must_use]
pub fn may_be_told(situation: &str) -> bool {
    !NEVER.contains(&situation)
}

/// Whether somebody who says something in this situation is told that it goes into their
/// record: filing is on, and the council knows whose account it is.
///
/// # Errors
/// When storage fails.
pub async fn is_told(heard: &Heard, me: &Grant<OwnVoice>, situation: &str) -> Result<bool, StorageError> {
    Ok(heard.catalogue().settings.filing && may_be_told(situation) && is_matched(heard, me).await?)
}

/// That what comes in goes into its author's record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Told(FilingId);

/// What comes in goes into its author's record where they read that, `told`, and it is still
/// so; what its author wants nobody to know they said never does.
///
/// # Errors
/// When storage fails.
pub(crate) async fn of_submission(
    heard: &Heard,
    author: Option<AccountId>,
    what: &Submission,
    told: bool,
) -> Result<Option<Told>, StorageError> {
    let Some(author) = author.filter(|_| told && what.audience != Audience::Anonymous) else { return Ok(None) };
    if !heard.catalogue().settings.filing || !may_be_told(&what.scenario) {
        return Ok(None);
    }
    let known = case_number_of(heard, author).await?;
    Ok(known.map(|_| Told(FilingId::random(heard.entropy()))))
}

impl Told {
    /// Writes it down, in the unit that stores what was said.
    pub(crate) fn store(self, uow: &mut Uow, view: ViewId) {
        uow.defer("INSERT INTO filing (view_id, first_id) VALUES ($1, $2)", args![view, self.0]);
    }
}
