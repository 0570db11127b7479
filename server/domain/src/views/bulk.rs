//! Many views at once, for the demonstration: the same sealing, rows and audit
//! entries as a submission, fewer commits.

use heard_storage::clock::Moment;
use heard_storage::crypto::{Key, seal};
use heard_storage::entropy::random16;
use heard_storage::{StorageError, Uow, Value, args};
use heard_vocabulary::{
    AspectSaid, Audience, Consent, Helped, QuoteState, RedactionKind, RedactionState, ViewAction, ViewState,
};

use super::redact::{Placed, out_of, seal_placed, without};
use super::words::{Words, seal_text, view_place};
use crate::Heard;
use crate::ids::{LinkId, ObjectiveId, QuoteId, RedactionId, ServiceId, ThemeId, ViewId};
use crate::intake::Beside;
use crate::people::{Grant, Moderate};
use crate::record::{AUTHOR, record_at};
use crate::safeguarding::concerns;
use crate::safeguarding::conflicts::Named;
use crate::safeguarding::named::Staff;

/// One view to be stored.
pub struct Bulk {
    /// Its words.
    pub words: Words,
    /// Whose key wraps it.
    pub owner: [u8; 16],
    /// Whether it came from an account.
    pub signed_in: bool,
    /// The scenario's name.
    pub scenario: String,
    /// The version of its questions.
    pub version: i64,
    /// Who may see it.
    pub audience: Audience,
    /// Who helped.
    pub helped: Helped,
    /// Its language.
    pub lang: String,
    /// 1 to 5.
    pub mood: Option<i64>,
    /// Its service.
    pub service: Option<ServiceId>,
    /// When it came.
    pub received_at: Moment,
    /// When the team read it, if it has.
    pub read_at: Option<Moment>,
    /// Its themes.
    pub themes: Vec<ThemeId>,
    /// The objective it is evidence for.
    pub objective: Option<ObjectiveId>,
    /// A public quote drawn from it, consented and waiting for a second person.
    pub quote: Option<String>,
    /// Names in it, to be masked.
    pub names: Vec<String>,
    /// The day of the meeting it is for, `YYYY-MM-DD`.
    pub due_on: Option<String>,
    /// What a helper saw.
    pub seen: Option<String>,
    /// What is said of parts of its service.
    pub aspects: Vec<(String, AspectSaid)>,
}

struct Prepared {
    view: ViewId,
    row: Vec<Value>,
    redacted: Vec<(RedactionId, Vec<u8>)>,
    quote: Option<(QuoteId, Vec<u8>)>,
    bulk: Bulk,
    concern: Option<concerns::Prepared>,
    named: Named,
}

/// Stores views in one commit each of keys and words.
///
/// # Errors
/// When storage fails; nothing of the batch is stored then.
pub async fn store_bulk(heard: &Heard, batch: Vec<Bulk>, reader: &Grant<Moderate>) -> Result<(), StorageError> {
    let mut fresh = Vec::new();
    for bulk in &batch {
        if !bulk.signed_in {
            fresh.push(bulk.owner);
        }
    }
    let made = heard.key_store().create_many(fresh, heard.entropy()).await?;
    let staff = Staff::known(heard).await;
    let mut prepared = Vec::with_capacity(batch.len());
    for bulk in batch {
        let owner = match made.get(&bulk.owner) {
            Some(key) => key.clone(),
            None => heard.key_store().get_or_create(bulk.owner, heard.entropy()).await?,
        };
        let mut one = prepare(heard, &owner, bulk)?;
        one.concern = concern(heard, &one).await?;
        let own = one.bulk.words.answers.iter().filter(|answer| answer.keys.is_empty());
        let texts = own.map(|answer| answer.said.as_str());
        one.named = Named::among(&staff, &texts.chain(one.bulk.seen.as_deref()).collect::<Vec<_>>());
        prepared.push(one);
    }
    let system = heard.clone();
    let reader = reader.actor();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                for one in prepared {
                    store_one(&system, uow, one, &reader).await?;
                }
                Ok(())
            })
        })
        .await
}

/// What nobody has read yet is looked at as if it had just come. What the team
/// had read was decided in its time.
async fn concern(heard: &Heard, one: &Prepared) -> Result<Option<concerns::Prepared>, StorageError> {
    let bulk = &one.bulk;
    if bulk.read_at.is_some() {
        return Ok(None);
    }
    let own = bulk.words.answers.iter().filter(|answer| answer.keys.is_empty());
    let texts: Vec<&str> = own.map(|answer| answer.said.as_str()).chain(bulk.seen.as_deref()).collect();
    concerns::for_bulk(heard, one.view, &texts, &bulk.lang).await
}

fn prepare(heard: &Heard, owner: &Key, bulk: Bulk) -> Result<Prepared, StorageError> {
    let view = ViewId::random(heard.entropy());
    let plain = serde_json::to_vec(&bulk.words).map_err(|e| StorageError::Bind(Box::new(e)))?;
    let key = Key::random(heard.entropy());
    let submission = random16(heard.entropy());
    let receipt = heard.keys().receipt_for(&submission);
    let out = named(&bulk);
    let masked = without(&bulk.words.text(), &out).map(|text| seal_text(heard, &key, view, "sealed_masked", &text));
    let sealed = out.iter().map(|one| seal_placed(heard, &key, view, one)).collect::<Result<Vec<_>, _>>()?;
    let redacted = sealed.into_iter().map(|sealed| (RedactionId::random(heard.entropy()), sealed)).collect();
    let quote =
        bulk.quote.as_ref().map(|text| (QuoteId::random(heard.entropy()), seal_text(heard, &key, view, "quote", text)));
    let row = args![
        view,
        heard.keys().submission_hash(&submission),
        (!bulk.signed_in).then(|| heard.keys().receipt_hash(&receipt)),
        bulk.owner,
        key.wrap(owner, &view_place(view, "wrapped_key"), heard.entropy()),
        seal(&key, &view_place(view, "sealed"), &plain, heard.entropy()),
        masked,
        bulk.signed_in,
        bulk.scenario.as_str(),
        bulk.version,
        bulk.audience.name(),
        bulk.helped.name(),
        bulk.lang.as_str(),
        bulk.mood,
        bulk.service,
        if bulk.read_at.is_some() { "read" } else { "sent" },
        bulk.received_at,
        bulk.read_at,
        bulk.read_at.map(|_| "participation_lead"),
        bulk.due_on.as_deref(),
        bulk.seen.is_some(),
        bulk.seen.as_ref().map(|text| seal_text(heard, &key, view, "sealed_seen", text)),
    ];
    Ok(Prepared { view, row, redacted, quote, bulk, concern: None, named: Named::default() })
}

/// The names in what the team has read, wherever they stand.
fn named(bulk: &Bulk) -> Vec<Placed> {
    let names = bulk.names.iter().filter(|_| bulk.read_at.is_some());
    let text = bulk.words.text();
    names.flat_map(|name| out_of(&text, name)).collect()
}

async fn store_one(heard: &Heard, uow: &mut Uow, one: Prepared, reader: &str) -> Result<(), StorageError> {
    let Prepared { view, row, redacted, quote, bulk, concern, named } = one;
    let at = bulk.received_at;
    uow.defer(
        "INSERT INTO view (id, submission_hash, receipt_hash, owner_key, wrapped_key, sealed, sealed_masked, signed_in,
            scenario, scenario_version, audience, helped, lang, mood, service_id, state, received_at, read_at, read_by_role,
            due_on, seen_by, sealed_seen)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)",
        row,
    );
    for theme in bulk.themes {
        uow.defer("INSERT INTO view_theme (view_id, theme_id, tagged_at) VALUES ($1, $2, $3)", args![view, theme, at]);
    }
    Beside { aspects: bulk.aspects, ..Beside::default() }.store(uow, view);
    if let Some(objective) = bulk.objective {
        let link = LinkId::new(at, heard.entropy());
        uow.defer(
            "INSERT INTO evidence_link (id, from_kind, from_id, relation, to_kind, to_id, why, linked_by, linked_at)
             VALUES ($1, 'view', $2, 'evidence_for', 'objective', $3, 'coded by the team', $4, $5)",
            args![link, view, objective, [0_u8; 16], at],
        );
    }
    for (id, sealed) in redacted {
        uow.defer(
            "INSERT INTO redaction (id, view_id, sealed, kind, state, decided_by, decided_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7)",
            args![id, view, sealed, RedactionKind::Person.name(), RedactionState::Out.name(), [0_u8; 16], at],
        );
    }
    if let Some((id, sealed)) = quote {
        uow.defer(
            "INSERT INTO quote (id, view_id, sealed, consent, state, proposed_by, proposed_at)
             VALUES ($1, $2, $3, $6, $7, $4, $5)",
            args![id, view, sealed, [0_u8; 16], at, Consent::Thread.name(), QuoteState::Waiting.name()],
        );
    }
    let actor = if bulk.signed_in { AUTHOR } else { "anonymous" };
    record_at(uow, at, actor, ViewAction::Sent, view, "").await?;
    if let Some(at) = bulk.read_at {
        record_at(uow, at, reader, ViewAction::Read, view, "").await?;
    }
    if let Some(concern) = concern {
        concern.open_at(heard, uow, at).await?;
    }
    named.keep(heard, uow, view).await?;
    uow.flush().await.map(drop)
}

/// Settles many views at once, each at its own moment: for the demonstration,
/// the same row and audit entry as [`super::settle`].
///
/// # Errors
/// When storage fails; nothing is settled then.
pub async fn settle_many(heard: &Heard, by: &Grant<Moderate>, due: Vec<(Moment, ViewId)>) -> Result<(), StorageError> {
    for some in due.chunks(400) {
        let (some, actor) = (some.to_vec(), by.actor());
        heard
            .words()
            .write(move |uow| {
                Box::pin(async move {
                    for (at, id) in some {
                        let [settled, read, reopened] =
                            [ViewState::Settled, ViewState::Read, ViewState::Reopened].map(ViewState::name);
                        uow.defer(
                            "UPDATE view SET state = $2 WHERE id = $1 AND state IN ($3, $4)
                                AND id NOT IN (SELECT id FROM undecided_view)",
                            args![id, settled, read, reopened],
                        );
                        record_at(uow, at, actor.as_str(), ViewAction::Settled, id, "").await?;
                    }
                    uow.flush().await
                })
            })
            .await?;
    }
    Ok(())
}
