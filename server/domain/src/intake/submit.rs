//! Takes what came in: checked, sealed, stored once.

use heard_storage::crypto::{Key, seal};
use heard_storage::{Shelf, StorageError, Uow, args};
use heard_vocabulary::ViewAction;

use super::before::{accepted_before, was_sent};
use super::{Accepted, Beside, LONGEST, Submission, SubmitError, needs_account};
use crate::contacts::{OwnKind, addressed};
use crate::entries::Entered;
use crate::filing;
use crate::heard::{Heard, to_the_end};
use crate::ids::{AccountId, ViewId};
use crate::media;
use crate::people::{AccountState, Visitor, name_of};
use crate::procedures;
use crate::record::{AUTHOR, record};
use crate::safeguarding::conflicts::{Named, keeps_from};
use crate::safeguarding::{alarm, concerns};
use crate::translators;
use crate::views::{Answer, Audience, Celebrate, Helped, Words, deliver, seal_text, tell_covers, view_place};

/// Takes a submission. The answer comes after it is on disk, and the same
/// submission sent twice is accepted once and answered alike.
///
/// # Errors
/// [`SubmitError`]; nothing is stored then.
pub async fn submit(heard: &Heard, visitor: Visitor, what: Submission) -> Result<Accepted, SubmitError> {
    submit_with(heard, visitor, what, Beside::default()).await
}

/// As [`submit`], with what comes beside the answers.
///
/// # Errors
/// [`SubmitError`]; nothing is stored then.
pub async fn submit_with(
    heard: &Heard,
    visitor: Visitor,
    what: Submission,
    beside: Beside,
) -> Result<Accepted, SubmitError> {
    if needs_account(visitor, what.audience) {
        return Err(SubmitError::NeedsAccount);
    }
    // Sent before, and the draft is gone with that: the same receipt again.
    if beside.file_gone && !was_sent(heard, &what.id).await? {
        return Err(SubmitError::FileGone);
    }
    let said = what.answers.iter().any(|a| !heard_storage::text::is_empty(&a.said));
    // Pressing the button says enough.
    let nothing =
        !said && !alarm::is(&what) && what.mood.is_none() && beside.aspects.is_empty() && beside.files.is_empty();
    // A drawing that is sent again has no file any more, and needs none.
    if nothing && !was_sent(heard, &what.id).await? {
        return Err(SubmitError::Empty);
    }
    if !what.seen.is_empty() && matches!(what.helped, Helped::Alone | Helped::NotAsked) {
        return Err(SubmitError::NobodyHelped);
    }
    let texts = what.answers.iter().map(|a| a.said.as_str()).chain([what.seen.as_str()]);
    if texts.into_iter().any(|text| heard_storage::text::length(text) > LONGEST) {
        return Err(SubmitError::TooLong);
    }
    to_the_end(send(heard.clone(), visitor, what, beside)).await
}

/// Stores what was checked: its key, its files and its row.
async fn send(heard: Heard, visitor: Visitor, what: Submission, beside: Beside) -> Result<Accepted, SubmitError> {
    let heard = &heard;
    let keys = heard.keys();
    let view = ViewId::random(heard.entropy());
    let author = visitor.young_person();
    // What only some submissions need is boxed: the others do not carry its room along.
    let mut fresh = None;
    let (owner, owner_key) = match author {
        Some(me) => {
            let owner = keys.owner_of(&me.id().bytes());
            (owner, Box::pin(heard.key_store().get_or_create(owner, heard.entropy())).await?)
        }
        None => {
            let taken = heard.fresh_owner().await?;
            fresh = Some(taken.clone());
            (taken.owner, taken.key)
        }
    };
    let quiet = alarm::is_quiet(&what);
    let typist = beside.entered.as_ref().map(Entered::typist);
    let receipt = (author.is_none() && !quiet).then(|| keys.receipt_for(&what.id));
    let from = match author {
        Some(me) if what.audience != Audience::Anonymous => {
            let mut conn = heard.words().read().await?;
            Box::pin(name_of(heard, &mut conn, me.id())).await?.map(|identity| identity.name)
        }
        _ => None,
    };
    let to = match author {
        Some(me) => Box::pin(addressed(heard, &me, what.audience)).await?,
        None => Vec::new(),
    };
    let row = NewView {
        view,
        owner,
        owner_key,
        receipt_hash: receipt.as_deref().map(|digits| keys.receipt_hash(digits)),
        from,
        // Never the account: the log would join words to their author in clear.
        actor: if author.is_some() { AUTHOR.to_owned() } else { visitor.actor() },
        author: author.map(|me| me.id()),
        to,
    };
    match store(heard, row, &what, beside).await {
        // With a receipt whoever may be meant would read and write as whoever said it.
        Ok(Stored { meant: true }) => Ok(Accepted { view: None, receipt: None }),
        Ok(Stored { meant: false }) => Ok(Accepted { view: author.map(|_| view).filter(|_| !quiet), receipt }),
        Err(StorageError::Duplicate) => {
            if let Some(unused) = fresh {
                heard.key_store().put_back(unused);
            }
            Ok(Box::pin(accepted_before(heard, &what, receipt, typist)).await?)
        }
        Err(error) => Err(error.into()),
    }
}

struct NewView {
    view: ViewId,
    owner: [u8; 16],
    owner_key: Key,
    receipt_hash: Option<[u8; 32]>,
    from: Option<String>,
    actor: String,
    author: Option<AccountId>,
    to: Vec<(AccountId, OwnKind)>,
}

/// What became of it.
struct Stored {
    /// Whether it is kept from whoever typed it in: it may be about them.
    meant: bool,
}

async fn store(heard: &Heard, new: NewView, what: &Submission, beside: Beside) -> Result<Stored, StorageError> {
    let NewView { view, owner, owner_key, receipt_hash, from, actor, author, to } = new;
    // Looked at before anything is sealed.
    let concern = Box::pin(concerns::for_submission(heard, view, what, &beside.files)).await?;
    let texts: Vec<&str> = what.answers.iter().filter(|a| a.keys.is_empty()).map(|a| a.said.as_str()).collect();
    let named = Box::pin(Named::in_texts(heard, &[texts, vec![what.seen.as_str()]].concat())).await;
    let harm = concern.as_ref().is_some_and(concerns::Prepared::is_harm);
    let filed = Box::pin(filing::of_submission(heard, author, what, beside.told_filed)).await?;
    let begins = Box::pin(procedures::of_submission(heard, what, from.as_deref(), author.is_some())).await?;
    let entered_by = beside.entered.as_ref().map(|entered| entered.by().to_owned());
    let typist = beside.entered.as_ref().map(Entered::typist);
    let to_translate = translators::asked_for(heard, what, beside.translator);
    let this = heard.clone();
    let words = Words { answers: what.answers.clone(), from };
    let plain = serde_json::to_vec(&words).map_err(|e| StorageError::Bind(Box::new(e)))?;
    let key = Key::random(heard.entropy());
    let sealed = seal(&key, &view_place(view, "sealed"), &plain, heard.entropy());
    let seen = (!what.seen.is_empty()).then(|| seal_text(heard, &key, view, "sealed_seen", &what.seen));
    let wrapped = key.wrap(&owner_key, &view_place(view, "wrapped_key"), heard.entropy());
    let submission = heard.keys().submission_hash(&what.id);
    let held = match beside.files.is_empty() {
        true => Vec::new(),
        false => Box::pin(media::hold(heard, &key, &beside.files)).await?,
    };
    let objects: Vec<[u8; 16]> = held.iter().map(media::Held::object).collect();
    let args = args![
        view,
        submission,
        receipt_hash,
        owner,
        wrapped,
        sealed,
        author.is_some(),
        what.scenario.as_str(),
        what.version,
        what.audience.name(),
        what.helped.name(),
        what.lang.as_str(),
        what.mood,
        what.service,
        heard.now(),
        what.due_on.as_deref(),
        seen.is_some(),
        seen,
        celebrate(&what.answers),
    ];
    let stored = heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if let Some(author) = author {
                    still_theirs(uow, author).await?;
                }
                uow.defer(
                    "INSERT INTO view (id, submission_hash, receipt_hash, owner_key, wrapped_key, sealed, signed_in,
                        scenario, scenario_version, audience, helped, lang, mood, service_id, state, received_at,
                        due_on, seen_by, sealed_seen, celebrate)
                     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 'sent', $15,
                        $16, $17, $18, $19)",
                    args,
                );
                media::insert(uow, view, held);
                beside.store(uow, view);
                if let Some(lang) = to_translate {
                    translators::wait(uow, view, lang);
                }
                if let Some(filed) = filed {
                    filed.store(uow, view);
                }
                deliver(uow, view, &to, &Named::default(), harm).await?;
                if let Some(begins) = begins {
                    Box::pin(begins.open(&this, uow, (view, owner), &named)).await?;
                }
                named.keep(&this, uow, view).await?;
                record(uow, actor, ViewAction::Sent, view, "").await?;
                if let Some(by) = entered_by {
                    record(uow, by, ViewAction::Entered, view, "").await?;
                }
                if let Some(concern) = concern {
                    Box::pin(concern.open(&this, uow)).await?;
                }
                if !to.is_empty() {
                    tell_covers(&this, uow, view).await?;
                }
                let meant = match typist {
                    Some(typist) => keeps_from(&this, uow, typist, view).await?,
                    None => false,
                };
                Ok::<_, StorageError>(Stored { meant })
            })
        })
        .await;
    if stored.is_err() {
        Box::pin(media::drop_objects(heard, Shelf::View, objects)).await;
    }
    stored
}

/// Refuses what comes while its author's account goes: the key it would be
/// under is about to be destroyed. The row is held until the commit.
async fn still_theirs(uow: &mut Uow, author: AccountId) -> Result<(), StorageError> {
    let sql = match uow.is_postgres() {
        true => "SELECT id FROM account WHERE id = $1 AND state = $2 FOR SHARE",
        false => "SELECT id FROM account WHERE id = $1 AND state = $2",
    };
    match uow.first(sql, args![author, AccountState::Active.name()]).await? {
        Some(_) => Ok(()),
        None => Err(StorageError::inconsistent("account.state", "an account in use")),
    }
}

/// Whether good news may be shown to others: what was answered to the question
/// `celebrate`; `None` where it was not asked or skipped, which means no.
fn celebrate(answers: &[Answer]) -> Option<&'static str> {
    let said = answers.iter().find(|answer| answer.question == "celebrate")?.raw();
    Celebrate::parse(&said).map(Celebrate::name)
}
