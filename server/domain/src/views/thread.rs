//! The young person's side of a view: the proof that it is theirs, and its thread.

use heard_storage::clock::Moment;
use heard_storage::{StorageError, args};
use heard_vocabulary::{AspectSaid, Audience, Helped, ModerationAction, Sender, Translator, ViewState};

use super::history::{HistoryLine, history_told, shown};
use super::queue::parse;
use super::quotes::{ViewQuote, quotes_of};
use super::reached::{Delivery, deliveries_told};
use super::read::{Message, messages};
use super::words::{Words, open_words};
use crate::filing::{Elsewhere, may_be_there};
use crate::heard::Heard;
use crate::ids::ViewId;
use crate::media::{Attachment, attach};
use crate::people::{Grant, OwnVoice};
use crate::procedures::{OwnAdvocate, OwnComplaint, own_advocate, own_complaint};
use crate::responses::{Answer, TakenBack, Verdict, answers_for, is_off_wall_for, taken_back_for};
use crate::safeguarding::alarm::SITUATION;
use crate::translators::to_choose;

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
    /// Whether they pressed "I am not safe", said that it is safe to write back, and
    /// somebody on duty has it.
    pub has_it: bool,
    /// Its language.
    pub lang: String,
    /// Whether there is something to translate, of which its author says who may.
    pub asks_translator: bool,
    /// Who may translate it, as its author said.
    pub translator: Option<Translator>,
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
    /// Answers that were taken back after they were told.
    pub taken_back: Vec<TakenBack>,
    /// Whether one is off the wall until somebody has decided about it.
    pub off_wall: bool,
    /// What a commissioning review that held it decided: title and words.
    pub told: Vec<(String, String)>,
    /// Why it was hidden, when it was.
    pub hidden_because: Option<String>,
    /// Where it is, if it became a complaint.
    pub complaint: Option<OwnComplaint>,
    /// Where the request for an advocate is, if it asked for one.
    pub advocate: Option<OwnAdvocate>,
    /// With whom else it was shared since, oldest first.
    pub shares: Vec<(Audience, Moment)>,
    /// Whose own page it reached, and whether they opened it.
    pub deliveries: Vec<Delivery>,
    /// Whether somebody else reads it before someone it was sent to.
    pub team_first: bool,
    /// Quotes from it, which its author may withdraw.
    pub quotes: Vec<ViewQuote>,
    /// Who looked, and what was done.
    pub history: Vec<HistoryLine>,
    /// What of it stays in its author's record or file, also where it is deleted here.
    pub elsewhere: Elsewhere,
}

/// Whether somebody wrote back, by when what its author wrote last went, and what others did:
/// what went at the same moment was written before they had it.
pub(super) fn wrote_back(theirs: Option<Moment>, ours: Option<Moment>) -> bool {
    ours > theirs
}

impl Thread {
    /// Whether somebody wrote back, and its author wrote nothing since.
    #[must_use]
    pub fn replied(&self) -> bool {
        let last = |theirs: bool| {
            let those = self.messages.iter().filter(|one| (one.sender == Sender::YoungPerson) == theirs);
            those.map(|one| one.goes_at).max()
        };
        wrote_back(last(true), last(false))
    }
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
    let row = conn.first("SELECT id FROM own_view WHERE id = $1 AND receipt_hash IS NOT NULL", args![id]).await?;
    Ok(row.map(|_| OwnView { view: id }))
}

/// The view `id`, when it is this young person's own.
///
/// # Errors
/// When storage fails. `Ok(None)` when it is not theirs or not there.
pub async fn by_account(heard: &Heard, me: &Grant<OwnVoice>, id: ViewId) -> Result<Option<OwnView>, StorageError> {
    let owner = heard.keys().owner_of(&me.id().bytes());
    let mut conn = heard.words().read().await?;
    // Whether it still stands is asked by whatever reads it: one that is gone and one
    // that is kept for safety look alike.
    let sql = "SELECT id FROM view WHERE id = $1 AND owner_key = $2 AND signed_in = 1";
    let row = conn.first(sql, args![id, owner]).await?;
    Ok(row.map(|_| OwnView { view: id }))
}

/// Opens one's own view, without what has not gone out yet, and notes that its answers were
/// opened.
///
/// # Errors
/// When storage fails. `Ok(None)` when it was taken back.
pub async fn thread(heard: &Heard, own: OwnView) -> Result<Option<Thread>, StorageError> {
    let id = own.view;
    let asks_translator = to_choose(heard, id).await?.is_some();
    let mut conn = heard.words().read().await?;
    let Some(row) = conn.first("SELECT * FROM own_view WHERE id = $1", args![id]).await? else {
        return Ok(None);
    };
    let answers = answers_for(&mut conn, id).await?;
    let taken_back = taken_back_for(&mut conn, id).await?;
    let off_wall = is_off_wall_for(&mut conn, id).await?;
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
    // What is quiet is not found here, and of what came otherwise nobody was asked.
    let had = "SELECT c.id FROM concern c JOIN view v ON v.id = c.view_id
               WHERE c.view_id = $1 AND c.had_at IS NOT NULL AND v.scenario = $2
                  AND (c.state = 'decided' OR (c.state = 'open' AND c.had_too_long = 0))";
    let has_it = conn.first(had, args![id, SITUATION]).await?.is_some();
    let now = heard.now();
    let (state, still) = (shown(&row, now)?, row.moment_opt("still_since")?);
    let (deliveries, team_first) = deliveries_told(heard, &mut conn, id, still).await?;
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
        has_it,
        lang: row.text("lang")?,
        asks_translator,
        translator: row.text_opt("translator")?.as_deref().and_then(Translator::parse),
        received_at: row.moment("received_at")?,
        read_at: row.moment_opt("read_at")?.filter(|at| still.is_none_or(|since| *at < since)),
        parts: super::beside::parts(&mut conn, id).await?,
        media: attach(&mut conn, id, None).await?,
        messages: Message::gone(messages(heard, &mut conn, id, &row).await?, now),
        told: told.iter().map(|r| Ok((r.text("title")?, r.text("told")?))).collect::<Result<_, StorageError>>()?,
        hidden_because: match (state, hidden) {
            (ViewState::Hidden, Some(row)) => Some(row.text("reason")?),
            _ => None,
        },
        complaint: own_complaint(heard, &mut conn, id).await?,
        advocate: own_advocate(heard, &mut conn, id).await?,
        shares: super::share::shares(&mut conn, id).await?,
        deliveries,
        team_first,
        quotes: quotes_of(heard, &mut conn, id, &row).await?,
        history: history_told(&mut conn, id, now).await?,
        elsewhere: may_be_there(&mut conn, id).await?,
        answers,
        taken_back,
        off_wall,
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
