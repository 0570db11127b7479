//! The button "I am not safe", which stands on every page.
//!
//! It sends answers to the questions of one situation, all of which may be left
//! out: pressing it says enough. What is sent is a view like any other, so that
//! whatever keeps views from being lost keeps it too, with a concern of the most
//! urgent level and an alert, in the same unit of work.
//!
//! Unless its author said that it is safe to write to them here, it is quiet: it
//! stands in no list of theirs, has no receipt, and nothing tells them of it.

use heard_storage::StorageError;

use super::duty;
use crate::Heard;
use crate::intake::{LONGEST, Submission};
use crate::jobs::{JobKind, life};
use crate::views::{Answer, Audience, Helped};

/// The situation, by its name in the catalogue.
pub const SITUATION: &str = "not_safe";

/// Where its form is posted.
pub const PATH: &str = "/now";

/// The question whether it is safe to write back.
const REPLY: &str = "reply";

/// Whether this was said by the button.
#[must_use]
pub fn is(what: &Submission) -> bool {
    what.scenario == SITUATION
}

/// Whether this answers, in what came by the button, whether it is safe to write back.
pub(crate) fn is_reply(answer: &Answer) -> bool {
    answer.question == REPLY
}

/// Whether nothing of it is to be seen on its author's side: they did not say
/// that it is safe.
#[must_use]
pub fn is_quiet(what: &Submission) -> bool {
    let safe = |answer: &Answer| is_reply(answer) && answer.raw() == "yes";
    is(what) && !what.answers.iter().any(safe)
}

/// As it is taken, whatever is in it: what is too long is cut, and nothing else
/// of the form decides who reads it or refuses it.
#[must_use]
pub fn as_taken(what: Submission) -> Submission {
    let cut = |said: String| said.chars().take(LONGEST / 2).collect::<String>();
    let short = |answer: Answer| match heard_storage::text::length(&answer.said) > LONGEST {
        true => Answer { said: cut(answer.said), ..answer },
        false => answer,
    };
    let answers = what.answers.into_iter().map(short).collect();
    Submission { answers, audience: Audience::Team, helped: Helped::NotAsked, mood: None, seen: String::new(), ..what }
}

/// Whether somebody is on duty now who is told at once, by a message to an
/// address of theirs: not while what tells them has not run for a while.
///
/// # Errors
/// When storage fails.
pub async fn staffed(heard: &Heard) -> Result<bool, StorageError> {
    let jobs = life(heard).await?;
    let late = jobs.overdue.iter().any(|kind| matches!(kind, JobKind::Escalate | JobKind::UrgentMessage));
    if late || jobs.is_silent(heard.now()) {
        return Ok(false);
    }
    let mut conn = heard.words().read().await?;
    if heard.catalogue().settings.demonstration {
        // There no message goes anywhere.
        return duty::staffed(&mut conn, heard.now()).await;
    }
    duty::reached_by_message(&mut conn, heard.now()).await
}

/// Whether somebody else is told where whoever is on duty now does not answer.
///
/// # Errors
/// When storage fails.
pub async fn next_is_told(heard: &Heard) -> Result<bool, StorageError> {
    let mut conn = heard.words().read().await?;
    // In a demonstration no message goes anywhere.
    duty::next_is_told(&mut conn, heard.now(), !heard.catalogue().settings.demonstration).await
}
