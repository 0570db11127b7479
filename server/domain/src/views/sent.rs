//! What young people sent to one worker: it reaches that worker's own page
//! because its author chose so, and is opened and answered there. The team
//! reads along, and its queue stays as it is. What its author finds no more, the
//! worker does not either.

use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_storage::{Conn, Row, StorageError, args};
use heard_vocabulary::{LetterState, ListAction, MediaSeen, ReplyGoes, Sender, ViewAction};

use super::desk::given_back;
use super::pages::{OPENED, Pages, once_each, wrote_last, wrote_since};
use super::queue::due_on;
use super::reached::{Delivery, delivery};
use super::read::{Message, messages_under};
use super::words::{Words, item_key, item_keys, words_for_a_line, words_for_most, words_under};
use crate::contacts::OwnKind;
use crate::ids::{AccountId, ViewId};
use crate::media::{Attachment, attach};
use crate::people::{Grant, ReadSentToMe};
use crate::record::{List, record};
use crate::safeguarding::concerns;
use crate::{Heard, media};

/// Lines on a worker's page; what is unopened always comes first.
const MOST: i64 = 200;

/// Proof that a view was sent to this worker.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeliveredView {
    view: ViewId,
    /// On whose page it stands: the worker's own, or that of a colleague for whom they
    /// stand in.
    page: AccountId,
}

impl DeliveredView {
    /// The view.
    #[must_use]
    pub fn id(self) -> ViewId {
        self.view
    }
}

/// One line of a worker's page.
#[derive(Debug, Clone)]
pub struct SentLine {
    /// The view.
    pub id: ViewId,
    /// Whether it was sent to a colleague for whom the worker stands in.
    pub covered: bool,
    /// What the worker is to its author.
    pub kind: OwnKind,
    /// The author's nickname.
    pub from: Option<String>,
    /// The beginning of its words.
    pub snippet: String,
    /// Whether its key opens: not while it rests, nor once it is destroyed.
    pub opens: bool,
    /// The scenario's name.
    pub scenario: String,
    /// How things are, 1 to 5.
    pub mood: Option<i64>,
    /// Its language.
    pub lang: String,
    /// The day of the meeting it is for.
    pub due_on: Option<Day>,
    /// When it came.
    pub delivered_at: Moment,
    /// When it was opened.
    pub opened_at: Option<Moment>,
    /// Whether somebody wrote back, and who wrote last.
    pub state: LetterState,
    /// Recordings and pictures.
    pub media: Vec<(media::Kind, MediaSeen)>,
}

/// A view as the worker reads it.
#[derive(Debug, Clone)]
pub struct SentView {
    /// What the worker is to its author.
    pub kind: OwnKind,
    /// Its words, as far as they are for whoever reads it; `None` once erased.
    pub words: Option<Words>,
    /// How many answers it has that must not be said in a meeting, and that its author was told
    /// only their reviewing officer reads.
    pub kept_back: usize,
    /// The scenario's name and the version of its questions.
    pub scenario: (String, i64),
    /// How things are, 1 to 5.
    pub mood: Option<i64>,
    /// Its language.
    pub lang: String,
    /// The day of the meeting it is for.
    pub due_on: Option<Day>,
    /// When it was sent.
    pub received_at: Moment,
    /// The thread, which the team reads too, with what has not gone yet.
    pub messages: Vec<Message>,
    /// How what is written to its author goes out.
    pub goes: ReplyGoes,
    /// What the worker wrote and stopped, for them to go on with.
    pub given_back: Option<String>,
    /// Recordings and pictures.
    pub media: Vec<Attachment>,
    /// Whether it was sent to a colleague for whom the worker stands in.
    pub covered: bool,
}

/// What was sent to this worker: unopened first, among those the nearest meeting first; then where its author wrote
/// last; then the newest. Listing words is reading them, so it is audited.
///
/// # Errors
/// When storage fails.
pub async fn sent_to_me(heard: &Heard, by: &Grant<ReadSentToMe>) -> Result<Vec<SentLine>, StorageError> {
    let pages = Pages::of(heard, by).await?;
    let (on, values) = pages.on(heard, 5);
    let own = args![by.id(), heard.now().iso_date(), Sender::YoungPerson.name(), heard.now()];
    let values = [own, values].concat();
    let wrote_last = wrote_last();
    let mut conn = heard.words().read().await?;
    let sql = format!(
        "SELECT v.*, d.account_id AS page, d.kind, d.delivered_at, d.covered_at, {OPENED} AS opened_at,
            (SELECT COUNT(*) FROM message m WHERE m.view_id = v.id AND m.author <> $3) AS replies,
            (SELECT COUNT(*) FROM message m WHERE m.view_id = v.id AND m.author <> $3 AND m.goes_at > $4) AS going,
            CAST(CASE WHEN {wrote_last} THEN 1 ELSE 0 END AS BIGINT) AS wrote_last
         FROM delivery d JOIN listed_view v ON v.id = d.view_id
         WHERE {on} AND v.id IN (SELECT id FROM own_view)
         ORDER BY CASE WHEN {OPENED} IS NULL THEN 0 WHEN {wrote_last} THEN 1 ELSE 2 END,
            CASE WHEN {OPENED} IS NULL AND v.due_on >= $2 THEN v.due_on ELSE '9999' END,
            d.delivered_at DESC, v.id DESC LIMIT {MOST}"
    );
    let rows = once_each(conn.all(sql, values).await?, by.id())?;
    let ids = rows.iter().map(|row| row.id("id")).collect::<Result<Vec<ViewId>, _>>()?;
    let (keys, catalogue) = (item_keys(heard, &rows).await?, heard.catalogue());
    let mut beside = media::beside(&mut conn, &ids, &keys).await?;
    drop(conn);
    let mut lines = Vec::with_capacity(rows.len());
    for (row, id) in rows.iter().zip(ids) {
        let words = keys.get(&id).map(|key| words_for_a_line(&catalogue, key, id, row)).transpose()?;
        let text = words.as_ref().map(Words::text).unwrap_or_default();
        let mut snippet: String = text.chars().take(220).collect();
        if snippet.len() < text.len() {
            snippet.push('…');
        }
        let Delivery { kind, delivered_at, opened_at, .. } = delivery(row)?;
        lines.push(SentLine {
            id,
            covered: row.id::<AccountId>("page")? != by.id(),
            kind,
            opens: words.is_some(),
            from: words.and_then(|words| words.from),
            snippet,
            scenario: row.text("scenario")?,
            mood: row.int_opt("mood")?,
            lang: row.text("lang")?,
            due_on: due_on(row)?,
            delivered_at,
            opened_at,
            state: letter_state(row)?,
            media: beside.remove(&id).unwrap_or_default().marks,
        });
    }
    if !lines.is_empty() {
        let detail = lines.iter().map(|line| line.id.to_string()).collect::<Vec<_>>().join(" ");
        let actor = by.actor();
        heard
            .words()
            .write(move |uow| {
                Box::pin(async move { record(uow, actor, ListAction::Listed, List::SentToMe, detail).await })
            })
            .await?;
    }
    Ok(lines)
}

fn letter_state(row: &Row) -> Result<LetterState, StorageError> {
    Ok(match (row.int("wrote_last")?, row.int("replies")?, row.int("going")?) {
        (1, ..) => LetterState::WroteBack,
        (_, 0, _) => LetterState::Unanswered,
        (.., 0) => LetterState::Answered,
        _ => LetterState::GoingOut,
    })
}

/// How many views sent to this worker wait for them: they have not opened it, or not since its
/// author wrote last.
///
/// # Errors
/// When storage fails.
pub async fn unopened(heard: &Heard, conn: &mut Conn, by: &Grant<ReadSentToMe>) -> Result<i64, StorageError> {
    let pages = Pages::with(heard, conn, by).await?;
    let (on, values) = pages.on(heard, 2);
    let wrote_since = wrote_since();
    let sql = format!(
        "SELECT COUNT(DISTINCT v.id) AS n FROM delivery d JOIN listed_view v ON v.id = d.view_id
         WHERE {on} AND ({OPENED} IS NULL OR {wrote_since}) AND v.id IN (SELECT id FROM own_view)"
    );
    conn.first(sql, [args![by.id()], values].concat()).await?.map_or(Ok(0), |row| row.int("n"))
}

/// The view `id`, when it was sent to this worker and still stands.
///
/// # Errors
/// When storage fails. `Ok(None)` when it was not, was taken back or hidden, or
/// may be harm and about them.
pub async fn delivered(
    heard: &Heard,
    by: &Grant<ReadSentToMe>,
    id: ViewId,
) -> Result<Option<DeliveredView>, StorageError> {
    let pages = Pages::of(heard, by).await?;
    let (on, values) = pages.on(heard, 2);
    // Of several colleagues' pages that which was opened longest ago, or never: each is in its turn.
    let sql = format!(
        "SELECT d.account_id AS page FROM delivery d JOIN listed_view v ON v.id = d.view_id
         WHERE d.view_id = $1 AND {on} AND v.id IN (SELECT id FROM own_view)
         ORDER BY CASE WHEN d.account_id = $2 THEN 0 ELSE 1 END, COALESCE(d.covered_last_at, 0), d.account_id LIMIT 1"
    );
    let mut conn = heard.words().read().await?;
    let row = conn.first(sql, [args![id], values].concat()).await?;
    row.map(|row| Ok(DeliveredView { view: id, page: row.id("page")? })).transpose()
}

/// Opens a view that was sent to this worker. That it was opened is recorded
/// first, and its author sees it; for the team it stands in the queue as it was.
///
/// # Errors
/// When storage fails. `Ok(None)` when it is gone.
pub async fn open_sent(
    heard: &Heard,
    by: &Grant<ReadSentToMe>,
    sent: DeliveredView,
) -> Result<Option<SentView>, StorageError> {
    let DeliveredView { view: id, page } = sent;
    let actor = by.actor();
    let own = page == by.id();
    // What rests is not opened by being looked for.
    let opens = super::words::key_of(heard, id).await?.is_some();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if !opens {
                    return Ok::<_, StorageError>(());
                }
                let now = uow.now();
                // Whom it was sent to finds it unopened when they are back.
                let opened = match own {
                    true => {
                        "UPDATE delivery SET opened_at = COALESCE(opened_at, $1), opened_last_at = $1
                         WHERE view_id = $2 AND account_id = $3"
                    }
                    false => {
                        "UPDATE delivery SET covered_at = COALESCE(covered_at, $1), covered_last_at = $1
                         WHERE view_id = $2 AND account_id = $3"
                    }
                };
                uow.defer(opened, args![now, id, page]);
                record(uow, actor, ViewAction::Read, id, "sent to me").await
            })
        })
        .await?;
    let mut conn = heard.words().read().await?;
    let row = conn
        .first(
            "SELECT v.*, d.kind, d.delivered_at, d.opened_at, d.covered_at FROM own_view v JOIN delivery d ON d.view_id = v.id
             WHERE v.id = $1 AND d.account_id = $2",
            args![id, page],
        )
        .await?;
    let Some(row) = row else { return Ok(None) };
    let key = item_key(heard, id, &row).await?;
    let kind = delivery(&row)?.kind;
    let (words, kept_back) = match (&key, kind) {
        (None, _) => (None, 0),
        // Their author reads beside the question that it goes to their reviewing officer; whoever
        // stands in for that one reads it as they would.
        (Some(key), OwnKind::Iro) => (Some(words_under(key, id, &row)?), 0),
        (Some(key), OwnKind::Worker | OwnKind::Adviser | OwnKind::Advocate) => {
            let (words, kept_back) = words_for_most(&heard.catalogue(), key, id, &row)?;
            (Some(words), kept_back)
        }
    };
    Ok(Some(SentView {
        kind,
        words,
        kept_back,
        scenario: (row.text("scenario")?, row.int("scenario_version")?),
        mood: row.int_opt("mood")?,
        lang: row.text("lang")?,
        due_on: due_on(&row)?,
        received_at: row.moment("received_at")?,
        messages: messages_under(&mut conn, id, key.as_ref()).await?,
        goes: concerns::goes_now(&mut conn, id).await?,
        given_back: given_back(&mut conn, id, key.as_ref(), by.id()).await?,
        media: attach(&mut conn, id, None).await?,
        covered: !own,
    }))
}
