//! One view, opened by the team.

use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_storage::crypto::Key;
use heard_storage::{Conn, Row, StorageError, Uow, args};
use heard_vocabulary::{Audience, Celebrate, Helped, ReplyGoes, Sender, ViewAction, ViewState, WaitsFor};

use super::desk::given_back;
use super::history::{AnswerLine, HistoryLine, history, of_answers};
use super::note::notes;
use super::queue::{due_on, parse, waits};
use super::withheld::{WithheldMessage, withheld};
use super::words::{Words, item_key, key_for_safety, open_text, words_for_most, words_under};
use crate::Heard;
use crate::ids::{AccountId, DeedId, MessageId, ObjectiveId, ResponseId, ServiceId, ThemeId, ViewId};
use crate::media::{Attachment, attach};
use crate::people::{Account, Grant, LookAtConcerns, Moderate, Role};
use crate::record::record;
use crate::retention;
use crate::safeguarding::concerns;

/// A view as the team reads it.
#[derive(Debug, Clone)]
pub struct OpenedView {
    /// The view.
    pub id: ViewId,
    /// Its words, as far as whoever reads them may; `None` once erased.
    pub words: Option<Words>,
    /// How many answers it has that must not be said in a meeting, and that are not for whoever
    /// reads this.
    pub kept_back: usize,
    /// Its words with names and places masked, where someone masked them.
    pub masked: Option<String>,
    /// The scenario's name and the version of its questions.
    pub scenario: (String, i64),
    /// Who may see it.
    pub audience: Audience,
    /// Who helped.
    pub helped: Helped,
    /// Its language.
    pub lang: String,
    /// How things are, 1 to 5.
    pub mood: Option<i64>,
    /// Whether it may be shown with the good news; `None`: not asked.
    pub celebrate: Option<Celebrate>,
    /// Where it has got to.
    pub state: ViewState,
    /// When it came.
    pub received_at: Moment,
    /// Whose move it is, and until when.
    pub waits: (WaitsFor, Option<Day>),
    /// Who of the team sees to it.
    pub assigned: Option<AccountId>,
    /// The day of the meeting it is for.
    pub due_on: Option<Day>,
    /// What a helper saw: not said by the young person, never to be quoted.
    pub seen: Option<String>,
    /// Its service.
    pub service: Option<ServiceId>,
    /// Its themes.
    pub themes: Vec<ThemeId>,
    /// Objectives it is evidence for.
    pub objectives: Vec<ObjectiveId>,
    /// The private thread, with what has not gone yet.
    pub messages: Vec<Message>,
    /// What was written to its author and did not go.
    pub withheld: Vec<WithheldMessage>,
    /// What whoever reads this wrote to its author and stopped, for them to go on with.
    pub given_back: Option<String>,
    /// Internal notes: who wrote it, when, and the note.
    pub notes: Vec<(String, Moment, String)>,
    /// Recordings and pictures.
    pub media: Vec<Attachment>,
    /// Responses it is behind.
    pub responses: Vec<ResponseId>,
    /// Whether its author can still be written to: not once they were taken off it,
    /// took it back or left it behind.
    pub reachable: bool,
    /// Whether it came from an account, from which it can be shared with others.
    pub account: bool,
    /// How what is written to its author goes out.
    pub goes: ReplyGoes,
    /// Whether a concern keeps it, whatever else became of it; or, for whoever puts legal
    /// holds, one of these.
    pub held: bool,
    /// What happened to it: when, by whom and what.
    pub history: Vec<HistoryLine>,
    /// What became of the answers it stands behind.
    pub answers: Vec<AnswerLine>,
}

/// One message of a private thread.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The message.
    pub id: MessageId,
    /// Who wrote it.
    pub sender: Sender,
    /// What it says.
    pub text: String,
    /// When it was sent.
    pub sent_at: Moment,
    /// When it went, or goes, to the view's author.
    pub goes_at: Moment,
    /// Whose deed sent it, while that can be undone.
    pub deed: Option<(DeedId, AccountId)>,
}

impl Message {
    /// What the view's author reads at `now`: what has gone, at the moment it went.
    pub(super) fn gone(all: Vec<Message>, now: Moment) -> Vec<Message> {
        let went = all.into_iter().filter(|one| one.goes_at <= now);
        went.map(|one| Message { sent_at: one.goes_at, deed: None, ..one }).collect()
    }
}

/// Opens a view for the team, records who did, and marks it read, unless a
/// recording or picture of it is still to be opened.
///
/// # Errors
/// When storage fails. `Ok(None)` when there is no such view.
pub async fn open_view(heard: &Heard, by: &Grant<Moderate>, id: ViewId) -> Result<Option<OpenedView>, StorageError> {
    let sql = "SELECT * FROM view WHERE id = $1";
    let mut conn = heard.words().read().await?;
    let Some(row) = conn.first(sql, args![id]).await? else { return Ok(None) };
    let (key, resting) = match item_key(heard, id, &row).await? {
        // Who looks at concerns reads what may be harm, whatever became of its author.
        None if Grant::<LookAtConcerns>::check(by.account()).is_some() => (key_for_safety(heard, id).await?, true),
        key => (key, false),
    };
    // What rests is not read by being looked for.
    if key.is_some() {
        drop(conn);
        mark_read(heard, by, id, if resting { "resting" } else { "" }).await?;
        conn = heard.words().read().await?;
    }
    let Some(row) = conn.first(sql, args![id]).await? else { return Ok(None) };
    let mut opened = load(heard, &mut conn, id, &row, (key, by.account())).await?;
    opened.held |= retention::shows_held(heard, &mut conn, by.account(), id).await?;
    Ok(Some(opened))
}

/// Notes that the team has read a view, once it has opened everything that came
/// with it but for what is locked, which nobody opens.
pub(crate) fn mark_read_in(uow: &mut Uow, id: ViewId, now: Moment, role: &str) {
    uow.defer(
        "UPDATE view SET state = CASE WHEN state = $4 THEN $5 ELSE state END,
            read_at = COALESCE(read_at, $1), read_by_role = COALESCE(read_by_role, $2)
         WHERE id = $3
           AND NOT EXISTS (SELECT 1 FROM attachment a WHERE a.view_id = view.id AND a.opened_at IS NULL
               AND NOT EXISTS (SELECT 1 FROM locked_media l WHERE l.attachment_id = a.id))",
        args![now, role, id, ViewState::Sent.name(), ViewState::Read.name()],
    );
}

async fn mark_read(heard: &Heard, by: &Grant<Moderate>, id: ViewId, detail: &'static str) -> Result<(), StorageError> {
    let (actor, role, me) = (by.actor(), by.account().role().name(), by.id());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                mark_read_in(uow, id, now, role);
                concerns::looked(uow, id, me);
                // What a colleague asked them there, they read.
                uow.defer("DELETE FROM note_for WHERE view_id = $1 AND account_id = $2", args![id, me]);
                record(uow, actor, ViewAction::Read, id, detail).await
            })
        })
        .await
}

async fn load(
    heard: &Heard,
    conn: &mut Conn,
    id: ViewId,
    row: &Row,
    (key, by): (Option<Key>, Account),
) -> Result<OpenedView, StorageError> {
    let found = conn.first("SELECT id FROM own_view WHERE id = $1", args![id]).await?.is_some();
    let held = conn.first("SELECT id FROM held_view WHERE id = $1", args![id]).await?.is_some();
    // What was taken back has no words left under any key.
    let key = key.filter(|_| row.blob("wrapped_key").is_ok_and(|wrapped| !wrapped.is_empty()));
    let masked = match (&key, row.blob_opt("sealed_masked")?) {
        (Some(key), Some(sealed)) => Some(open_text(key, id, "sealed_masked", &sealed)?),
        _ => None,
    };
    let seen = match &key {
        Some(key) => seen_under(key, id, row)?,
        None => None,
    };
    let all = reads_unsaid(conn, by, id).await?;
    let (words, kept_back) = match &key {
        None => (None, 0),
        Some(key) if all => (Some(words_under(key, id, row)?), 0),
        Some(key) => {
            let (words, kept_back) = words_for_most(&heard.catalogue(), key, id, row)?;
            (Some(words), kept_back)
        }
    };
    Ok(OpenedView {
        id,
        words,
        kept_back,
        masked,
        scenario: (row.text("scenario")?, row.int("scenario_version")?),
        audience: parse(Audience::parse, row, "audience")?,
        helped: parse(Helped::parse, row, "helped")?,
        lang: row.text("lang")?,
        mood: row.int_opt("mood")?,
        celebrate: row.text_opt("celebrate")?.as_deref().and_then(Celebrate::parse),
        state: parse(ViewState::parse, row, "state")?,
        received_at: row.moment("received_at")?,
        waits: waits(row)?,
        assigned: row.id_opt("assigned_to")?,
        due_on: due_on(row)?,
        seen,
        service: row.id_opt("service_id")?,
        themes: ids(conn, "SELECT theme_id AS x FROM view_theme WHERE view_id = $1 ORDER BY tagged_at", id).await?,
        objectives: ids(
            conn,
            "SELECT to_id AS x FROM evidence_link WHERE from_kind = 'view' AND to_kind = 'objective' AND from_id = $1",
            id,
        )
        .await?,
        messages: messages_under(conn, id, key.as_ref()).await?,
        withheld: withheld(heard, conn, id, key.as_ref()).await?,
        given_back: given_back(conn, id, key.as_ref(), by.id()).await?,
        notes: notes(conn, id, key.as_ref()).await?,
        media: attach(conn, id, key.as_ref()).await?,
        responses: ids(conn, "SELECT response_id AS x FROM response_view WHERE view_id = $1", id).await?,
        reachable: found && (row.int("signed_in")? == 1 || row.blob_opt("receipt_hash")?.is_some()),
        account: row.int("signed_in")? == 1,
        goes: concerns::goes_now(conn, id).await?,
        held,
        history: history(conn, id).await?,
        answers: of_answers(conn, id).await?,
    })
}

/// Whether one of the team reads what its author said must not be said in a meeting, as they
/// were told: a safeguarding lead does; and, until it is decided whether it is harm, whoever
/// looks at that.
pub(super) async fn reads_unsaid(conn: &mut Conn, by: Account, id: ViewId) -> Result<bool, StorageError> {
    if by.role() == Role::SafeguardingLead {
        return Ok(true);
    }
    let looks = Grant::<LookAtConcerns>::check(by).is_some();
    Ok(looks && conn.first("SELECT id FROM undecided_view WHERE id = $1", args![id]).await?.is_some())
}

async fn ids<I: From<[u8; 16]>>(conn: &mut Conn, sql: &'static str, view: ViewId) -> Result<Vec<I>, StorageError> {
    conn.all(sql, args![view]).await?.iter().map(|row| row.id("x")).collect()
}

/// The private thread of a view, oldest first, with what has not gone to its author yet.
pub(super) async fn messages(
    heard: &Heard,
    conn: &mut Conn,
    id: ViewId,
    view: &Row,
) -> Result<Vec<Message>, StorageError> {
    let key = item_key(heard, id, view).await?;
    messages_under(conn, id, key.as_ref()).await
}

/// What a helper saw, with the view's key in hand.
pub(crate) fn seen_under(key: &Key, id: ViewId, row: &Row) -> Result<Option<String>, StorageError> {
    row.blob_opt("sealed_seen")?.map(|sealed| open_text(key, id, "sealed_seen", &sealed)).transpose()
}

/// As [`messages`], with the view's key in hand.
///
/// # Errors
/// When storage fails or something does not open.
pub(crate) async fn messages_under(
    conn: &mut Conn,
    id: ViewId,
    key: Option<&Key>,
) -> Result<Vec<Message>, StorageError> {
    let Some(key) = key else { return Ok(Vec::new()) };
    let sql = "SELECT m.id, m.author, m.sealed, m.sent_at, m.goes_at, d.id AS deed_id, d.by_id FROM message m
               LEFT JOIN desk_deed_view v ON v.view_id = m.view_id AND v.message_id = m.id
               LEFT JOIN desk_deed d ON d.id = v.deed_id
               WHERE m.view_id = $1 ORDER BY m.goes_at, m.id";
    let message = |row: &Row| {
        Ok(Message {
            id: row.id("id")?,
            sender: parse(Sender::parse, row, "author")?,
            text: open_text(key, id, "message", &row.blob("sealed")?)?,
            sent_at: row.moment("sent_at")?,
            goes_at: row.moment("goes_at")?,
            deed: row.id_opt("deed_id")?.zip(row.id_opt("by_id")?),
        })
    };
    conn.all(sql, args![id]).await?.iter().map(message).collect()
}
