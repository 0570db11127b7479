//! An answer is taken, once.

use std::collections::BTreeMap;

use heard_storage::crypto::Hash;
use heard_storage::{StorageError, args};
use heard_vocabulary::PollAction;

use super::read::person;
use super::tallies::options;
use super::words::{OwnWords, Sealed, seal_words};
use super::{LONGEST, Poll, PollError};
use crate::catalogue::QuestionKind;
use crate::council::membership;
use crate::heard::{Heard, to_the_end};
use crate::ids::{PollAnswerId, PollId};
use crate::owner_keys::{Fate, carry_out, decide};
use crate::people::Visitor;
use crate::record::{AUTHOR, record};

/// Takes an answer, by question, once for each submission and once for each
/// account. Answers that fit no question are left out.
///
/// # Errors
/// [`PollError`]; nothing is stored then.
pub async fn answer_poll(
    heard: &Heard,
    visitor: Visitor,
    poll: &Poll,
    submission: [u8; 16],
    answers: &BTreeMap<String, String>,
) -> Result<(), PollError> {
    if !poll.is_open(heard.now()) {
        return Err(PollError::Closed);
    }
    let me = visitor.young_person();
    if poll.members_only {
        match &me {
            Some(me) if membership(heard, me).await?.is_some() => {}
            _ => return Err(PollError::MembersOnly),
        }
    }
    let (mut picked, mut said) = (BTreeMap::new(), Vec::new());
    for asked in &poll.questions {
        let Some(answer) = answers.get(&asked.key).map(|a| a.trim()).filter(|a| !heard_storage::text::is_empty(a))
        else {
            continue;
        };
        if heard_storage::text::length(answer) > LONGEST {
            return Err(PollError::TooLong);
        }
        if asked.kind == QuestionKind::Text {
            let asked = asked.ask.get("en").cloned().unwrap_or_default();
            said.push(OwnWords { asked, said: answer.to_owned() });
        } else if options(asked).iter().any(|key| key == answer) {
            picked.insert(asked.key.clone(), answer.to_owned());
        }
    }
    if picked.is_empty() && said.is_empty() {
        return Err(PollError::Empty);
    }
    let hash = heard.keys().submission_hash(&submission);
    let person = me.map(|me| person(heard, me.id(), poll.id));
    to_the_end(keep_answer(heard.clone(), poll.id, hash, person, picked, said)).await
}

/// Stores what was checked: its key, its row, and the end of what it replaces.
async fn keep_answer(
    heard: Heard,
    poll: PollId,
    submission: Hash,
    person: Option<Hash>,
    picked: BTreeMap<String, String>,
    said: Vec<OwnWords>,
) -> Result<(), PollError> {
    let id = PollAnswerId::random(heard.entropy());
    let sealed = match said.is_empty() {
        true => None,
        false => Some(seal_words(&heard, id, &said).await?),
    };
    let fresh = sealed.as_ref().map(|sealed| sealed.fresh.clone());
    match store(&heard, poll, id, submission, person, picked, sealed).await? {
        Kept::Once => Ok(()),
        Kept::Instead(before) => {
            carry_out(&heard, before.as_slice()).await;
            Ok(())
        }
        Kept::Not => {
            if let Some(unused) = fresh {
                heard.key_store().put_back(unused);
            }
            Err(PollError::Already)
        }
    }
}

/// What became of an answer.
enum Kept {
    /// It is the first under its id.
    Once,
    /// It stands instead of what the same form said before, sent again after
    /// going back, whose words are under this owner's key.
    Instead(Option<[u8; 16]>),
    /// The same person answered this poll elsewhere.
    Not,
}

async fn store(
    heard: &Heard,
    poll: PollId,
    id: PollAnswerId,
    submission: Hash,
    person: Option<Hash>,
    picked: BTreeMap<String, String>,
    sealed: Option<Sealed>,
) -> Result<Kept, StorageError> {
    let picked = serde_json::to_string(&picked).map_err(|e| StorageError::Bind(Box::new(e)))?;
    let actor = if person.is_some() { AUTHOR } else { "anonymous" };
    let (owner, wrapped, sealed) = match sealed {
        Some(s) => (Some(s.fresh.owner), Some(s.wrapped), Some(s.sealed)),
        None => (None, None, None),
    };
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                let stored = uow
                    .execute(
                        "INSERT INTO poll_answer
                            (id, poll_id, submission_hash, person_hash, picked, owner_key, wrapped_key, sealed, received_at)
                         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING",
                        args![id, poll, submission, person, picked.clone(), owner, wrapped.clone(), sealed.clone(), now],
                    )
                    .await?;
                let kept = if stored == 1 {
                    Kept::Once
                } else {
                    let before = uow
                        .first(
                            "SELECT owner_key FROM poll_answer WHERE submission_hash = $1 AND poll_id = $2",
                            args![submission, poll],
                        )
                        .await?;
                    let Some(before) = before else { return Ok(Kept::Not) };
                    uow.defer(
                        "UPDATE poll_answer SET id = $1, picked = $2, owner_key = $3, wrapped_key = $4, sealed = $5,
                            received_at = $6, read_at = NULL
                         WHERE submission_hash = $7 AND poll_id = $8",
                        args![id, picked, owner, wrapped, sealed, now, submission, poll],
                    );
                    let before = before.id_opt("owner_key")?;
                    if let Some(owner) = before {
                        decide(uow, owner, Fate::Destroy).await?;
                    }
                    Kept::Instead(before)
                };
                record(uow, actor, PollAction::Answered, poll, "").await?;
                Ok(kept)
            })
        })
        .await
}
