//! The young person's side of a view: my things, the thread, talking back,
//! taking back.

use heard_storage::args;
use heard_storage::clock::Moment;
use heard_storage::{Shelf, StorageError, Uow};
use heard_vocabulary::{ModerationAction, ViewAction};

use super::beside::AspectSaid;
use super::queue::parse;
use super::read::{HistoryLine, Message, history, messages};
use super::sent::{Delivery, deliveries};
use super::standing::KEPT;
use super::words::{
    Audience, Helped, Sender, ViewState, Words, item_key, item_keys, open_words, seal_text, words_under,
};
use crate::going::Going;
use crate::going::run::{self, Which};
use crate::heard::{Heard, to_the_end};
use crate::ids::{MessageId, ViewId};
use crate::media::{Attachment, attach, drop_objects};
use crate::notifications::{Event, raise};
use crate::owner_keys::{Fate, carry_out, decide};
use crate::people::{Grant, OwnVoice};
use crate::record::{AUTHOR, record};
use crate::responses::{Answer, Verdict, answers_for};
use crate::safeguarding::concerns;

/// Proof that a view is one's own: by account, or by receipt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OwnView {
    view: ViewId,
}

impl OwnView {
    /// The view.
    #[must_use]
    pub fn id(self) -> ViewId {
        self.view
    }
}

/// A view as its author sees it.
#[derive(Debug, Clone)]
pub struct Thread {
    /// The proof it was opened with.
    pub own: OwnView,
    /// What was said; `None` once erased.
    pub words: Option<Words>,
    /// The scenario's name and the version of its questions.
    pub scenario: (String, i64),
    /// The day of the meeting it is for, `YYYY-MM-DD`.
    pub due_on: Option<String>,
    /// What its author says became of it, once that day had passed.
    pub met: Option<Verdict>,
    /// Who may see it.
    pub audience: Audience,
    /// Who helped.
    pub helped: Helped,
    /// How things are, 1 to 5.
    pub mood: Option<i64>,
    /// Where it has got to.
    pub state: ViewState,
    /// When it was sent.
    pub received_at: Moment,
    /// When it was first read.
    pub read_at: Option<Moment>,
    /// What was said of parts of a service, by the council's wording.
    pub parts: Vec<(String, AspectSaid)>,
    /// Recordings and pictures.
    pub media: Vec<Attachment>,
    /// The private thread.
    pub messages: Vec<Message>,
    /// What the council answered in public because of it.
    pub answers: Vec<Answer>,
    /// What a commissioning review that held it decided: title and words.
    pub told: Vec<(String, String)>,
    /// Why it was hidden, when it was.
    pub hidden_because: Option<String>,
    /// With whom else it was shared since, oldest first.
    pub shares: Vec<(Audience, Moment)>,
    /// Whose own page it reached, and whether they opened it.
    pub deliveries: Vec<Delivery>,
    /// Who looked, and what was done.
    pub history: Vec<HistoryLine>,
}

/// A line of "my things".
#[derive(Debug, Clone)]
pub struct MineLine {
    /// The view.
    pub id: ViewId,
    /// The beginning of what was said.
    pub snippet: String,
    /// The scenario's name.
    pub scenario: String,
    /// Where it has got to.
    pub state: ViewState,
    /// When it was sent.
    pub received_at: Moment,
    /// Whether someone wrote back.
    pub replied: bool,
    /// Whether somebody it was sent to has opened it.
    pub opened: bool,
}

/// Everything I said, newest first.
///
/// # Errors
/// When storage fails.
pub async fn mine(heard: &Heard, me: &Grant<OwnVoice>) -> Result<Vec<MineLine>, StorageError> {
    let owner = heard.keys().owner_of(&me.id().bytes());
    let mut conn = heard.words().read().await?;
    let rows = conn
        .all(
            "SELECT v.*, EXISTS (SELECT 1 FROM message m WHERE m.view_id = v.id AND m.author <> 'young_person') AS replied,
                EXISTS (SELECT 1 FROM delivery d WHERE d.view_id = v.id AND d.opened_at IS NOT NULL) AS opened
             FROM kept_view v WHERE v.owner_key = $1 AND v.signed_in = 1
                AND NOT EXISTS (SELECT 1 FROM concern c WHERE c.view_id = v.id AND c.taken_back_at IS NOT NULL)
             ORDER BY v.received_at DESC, v.id DESC LIMIT 200",
            args![owner],
        )
        .await?;
    drop(conn);
    let keys = item_keys(heard, &rows).await?;
    let mut lines = Vec::with_capacity(rows.len());
    for row in &rows {
        let id = row.id("id")?;
        let words = keys.get(&id).map(|key| words_under(key, id, row)).transpose()?;
        let text = words.map(|words| words.text()).unwrap_or_default();
        lines.push(MineLine {
            id,
            snippet: text.chars().take(140).collect(),
            scenario: row.text("scenario")?,
            state: parse(ViewState::parse, row, "state")?,
            received_at: row.moment("received_at")?,
            replied: row.truth("replied")?,
            opened: row.truth("opened")?,
        });
    }
    Ok(lines)
}

/// The view a receipt opens.
///
/// # Errors
/// When storage fails. `Ok(None)` when no view has this receipt.
pub async fn by_receipt(heard: &Heard, typed: &str) -> Result<Option<OwnView>, StorageError> {
    let digits = heard_storage::text::digits(typed);
    if digits.len() != 16 {
        return Ok(None);
    }
    let mut conn = heard.words().read().await?;
    let row =
        conn.first("SELECT id FROM view WHERE receipt_hash = $1", args![heard.keys().receipt_hash(&digits)]).await?;
    row.map(|row| Ok(OwnView { view: row.id("id")? })).transpose()
}

/// The view a receipt opened earlier in the same session.
///
/// # Errors
/// When storage fails. `Ok(None)` when it has no receipt or is gone.
pub async fn opened_by_receipt(heard: &Heard, id: ViewId) -> Result<Option<OwnView>, StorageError> {
    let mut conn = heard.words().read().await?;
    let row = conn.first("SELECT id FROM kept_view WHERE id = $1 AND receipt_hash IS NOT NULL", args![id]).await?;
    let there = row.is_some() && !concerns::asked_back(&mut conn, id).await?;
    Ok(there.then_some(OwnView { view: id }))
}

/// The view `id`, when it is this young person's own.
///
/// # Errors
/// When storage fails. `Ok(None)` when it is not theirs or not there.
pub async fn by_account(heard: &Heard, me: &Grant<OwnVoice>, id: ViewId) -> Result<Option<OwnView>, StorageError> {
    let owner = heard.keys().owner_of(&me.id().bytes());
    let mut conn = heard.words().read().await?;
    let row =
        conn.first("SELECT id FROM view WHERE id = $1 AND owner_key = $2 AND signed_in = 1", args![id, owner]).await?;
    let there = row.is_some() && !concerns::asked_back(&mut conn, id).await?;
    Ok(there.then_some(OwnView { view: id }))
}

/// Opens one's own view, and notes that its answers were opened.
///
/// # Errors
/// When storage fails. `Ok(None)` when it was taken back.
pub async fn thread(heard: &Heard, own: OwnView) -> Result<Option<Thread>, StorageError> {
    let id = own.view;
    let mut conn = heard.words().read().await?;
    let Some(row) = conn.first("SELECT * FROM kept_view WHERE id = $1", args![id]).await? else {
        return Ok(None);
    };
    if concerns::asked_back(&mut conn, id).await? {
        return Ok(None);
    }
    let answers = answers_for(&mut conn, id).await?;
    let hidden = conn
        .first(
            "SELECT reason FROM moderation WHERE view_id = $1 AND action = $2 ORDER BY at DESC LIMIT 1",
            args![id, ModerationAction::Hidden.name()],
        )
        .await?;
    let told = conn
        .all(
            "SELECT r.title, r.told FROM review r JOIN review_view rv ON rv.review_id = r.id
             WHERE rv.view_id = $1 AND rv.told_at IS NOT NULL AND r.told IS NOT NULL ORDER BY r.decided_at",
            args![id],
        )
        .await?;
    let state = parse(ViewState::parse, &row, "state")?;
    let thread = Thread {
        own,
        words: open_words(heard, id, &row).await?,
        scenario: (row.text("scenario")?, row.int("scenario_version")?),
        due_on: row.text_opt("due_on")?,
        met: row.text_opt("meeting_verdict")?.as_deref().and_then(Verdict::parse),
        audience: parse(Audience::parse, &row, "audience")?,
        helped: parse(Helped::parse, &row, "helped")?,
        mood: row.int_opt("mood")?,
        state,
        received_at: row.moment("received_at")?,
        read_at: row.moment_opt("read_at")?,
        parts: super::beside::parts(&mut conn, id).await?,
        media: attach(&mut conn, id, None).await?,
        messages: messages(heard, &mut conn, id, &row).await?,
        told: told.iter().map(|r| Ok((r.text("title")?, r.text("told")?))).collect::<Result<_, StorageError>>()?,
        hidden_because: match (state, hidden) {
            (ViewState::Hidden, Some(row)) => Some(row.text("reason")?),
            _ => None,
        },
        shares: super::share::shares(&mut conn, id).await?,
        deliveries: deliveries(&mut conn, id).await?,
        history: history(&mut conn, id).await?,
        answers,
    };
    drop(conn);
    if thread.answers.iter().any(|answer| answer.opened_at.is_none()) {
        note_opened(heard, id).await?;
    }
    Ok(Some(thread))
}

async fn note_opened(heard: &Heard, id: ViewId) -> Result<(), StorageError> {
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                uow.defer(
                    "UPDATE response_view SET opened_at = $1 WHERE view_id = $2 AND told_at IS NOT NULL AND opened_at IS NULL",
                    args![now, id],
                );
                Ok(())
            })
        })
        .await
}

/// Why a young person's message was not taken.
#[derive(Debug, thiserror::Error)]
pub enum TalkError {
    /// Nothing was written.
    #[error("nothing was written yet")]
    Empty,
    /// Longer than the longest answer.
    #[error("too long")]
    TooLong,
    /// The view was taken back or erased meanwhile.
    #[error("this is no longer here")]
    Gone,
    /// It may be harm, and nobody has decided yet.
    #[error("it may be harm, and nobody has decided yet")]
    Held,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Sends a message in a private thread, from either side.
pub(super) async fn send_message(
    heard: &Heard,
    id: ViewId,
    sender: Sender,
    text: &str,
    actor: String,
) -> Result<(), TalkError> {
    let text = text.trim();
    if heard_storage::text::is_empty(text) {
        return Err(TalkError::Empty);
    }
    if heard_storage::text::length(text) > super::submit::LONGEST {
        return Err(TalkError::TooLong);
    }
    let mut conn = heard.words().read().await?;
    // Nobody can be written to once the author was taken off.
    let sql = "SELECT * FROM kept_view WHERE id = $1 AND (signed_in = 1 OR receipt_hash IS NOT NULL)";
    let row = conn.first(sql, args![id]).await?;
    drop(conn);
    let row = row.ok_or(TalkError::Gone)?;
    let key = item_key(heard, id, &row).await?.ok_or(TalkError::Gone)?;
    let sealed = seal_text(heard, &key, id, "message", text);
    let message = MessageId::random(heard.entropy());
    let concern = match sender {
        Sender::YoungPerson => Some(concerns::for_message(heard, id, text, &row.text("lang")?).await?),
        Sender::Team | Sender::Worker => None,
    };
    let this = heard.clone();
    let (action, detail) = match sender {
        Sender::YoungPerson => (ViewAction::AuthorWrote, ""),
        Sender::Team => (ViewAction::CouncilWrote, ""),
        Sender::Worker => (ViewAction::CouncilWrote, "worker"),
    };
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if !still_there(uow, id).await? {
                    return Err(TalkError::Gone);
                }
                let now = uow.now();
                uow.defer(
                    "INSERT INTO message (id, view_id, author, sealed, sent_at) VALUES ($1, $2, $3, $4, $5)",
                    args![message, id, sender.name(), sealed, now],
                );
                if sender == Sender::YoungPerson {
                    // Whoever says more is heard again.
                    let (read, settled) = (ViewState::Read.name(), ViewState::Settled.name());
                    uow.defer("UPDATE view SET state = $2 WHERE id = $1 AND state = $3", args![id, read, settled]);
                } else {
                    raise(uow, Event::MessageSent(id, message)).await?;
                }
                record(uow, actor, action, id, detail).await?;
                if let Some(concern) = concern {
                    Box::pin(concern.open(&this, uow)).await?;
                }
                Ok(())
            })
        })
        .await
}

/// Whether a view still stands: what comes while it is taken back would stay
/// beside it, under a key that is about to be destroyed. The row is held until
/// the commit.
pub(crate) async fn still_there(uow: &mut Uow, id: ViewId) -> Result<bool, StorageError> {
    let lock = if uow.is_postgres() { " FOR SHARE" } else { "" };
    let sql = format!("SELECT id FROM view WHERE id = $1 AND {KEPT}{lock}");
    Ok(uow.first(sql, args![id]).await?.is_some())
}

/// The young person writes back.
///
/// # Errors
/// [`TalkError`].
pub async fn talk_back(heard: &Heard, own: OwnView, text: &str) -> Result<(), TalkError> {
    send_message(heard, own.view, Sender::YoungPerson, text, AUTHOR.to_owned()).await
}

/// Takes a view back: it leaves every queue and list at once, and its words
/// are destroyed. Without an account its key goes too, so that no backup can
/// read it; an account's key stays for whatever else its owner said.
///
/// While it may be harm and nobody has decided, it is gone for its author alone,
/// and the rest is done once somebody has.
///
/// # Errors
/// When storage fails: nothing is taken back then.
pub async fn take_back(heard: &Heard, own: OwnView) -> Result<(), StorageError> {
    to_the_end(take_back_whole(heard.clone(), own.view)).await
}

async fn take_back_whole(heard: Heard, id: ViewId) -> Result<(), StorageError> {
    let gone = heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if concerns::holds(uow, id).await? {
                    concerns::ask_back(uow, id).await?;
                    return Ok(Gone::default());
                }
                take_back_now(uow, id).await
            })
        })
        .await?;
    let Gone { owner, objects } = gone;
    carry_out(&heard, owner.as_slice()).await;
    drop_objects(&heard, Shelf::View, objects).await;
    Ok(())
}

/// What is destroyed after the commit that took a view back.
#[derive(Default)]
pub(crate) struct Gone {
    /// The owner of what was said without an account.
    pub(crate) owner: Option<[u8; 16]>,
    /// Recordings and pictures.
    pub(crate) objects: Vec<[u8; 16]>,
}

/// Takes a view back within a unit of work; what it answers goes after it.
pub(crate) async fn take_back_now(uow: &mut Uow, id: ViewId) -> Result<Gone, StorageError> {
    // First, which also holds the row: its owner is the one it has now.
    run::views(uow, Going::TakeBack, Which::One(id)).await?;
    let sql = "SELECT owner_key FROM view WHERE id = $1 AND signed_in = 0";
    let owner: Option<[u8; 16]> = uow.first(sql, args![id]).await?.map(|row| row.id("owner_key")).transpose()?;
    let rows = uow.all("SELECT id FROM attachment WHERE view_id = $1", args![id]).await?;
    let objects = rows.iter().map(|row| row.id("id")).collect::<Result<Vec<[u8; 16]>, _>>()?;
    run::beside_views(uow, Going::TakeBack, Which::One(id)).await?;
    if let Some(owner) = owner {
        decide(uow, owner, Fate::Destroy).await?;
    }
    record(uow, AUTHOR, ViewAction::TakenBack, id, "").await?;
    Ok(Gone { owner, objects })
}
