//! The team's queue: what was said, newest first, and what still waits.

use super::words::{Audience, Helped, ViewState, item_key, open_text, open_words};
use crate::args;
use crate::clock::Moment;
use crate::domain::ids::{ServiceId, ThemeId, ViewId};
use crate::domain::media;
use crate::domain::people::{Grant, Moderate};
use crate::heard::Heard;
use crate::storage::{AuditEntry, Conn, Row, StorageError, Value};

/// Views on one page of the queue.
pub const PAGE: i64 = 30;

/// What the queue is narrowed to. Nothing set: everything that waits.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct QueueFilter {
    /// Only this state; else everything not closed, withdrawn or hidden.
    pub state: Option<ViewState>,
    /// Only this scenario.
    pub scenario: Option<String>,
    /// Only this theme.
    pub theme: Option<ThemeId>,
    /// Only this service.
    pub service: Option<ServiceId>,
    /// Only this mood, 1 to 5.
    pub mood: Option<i64>,
    /// Only what nobody has tagged.
    pub untagged: bool,
    /// Continue after this view.
    pub after: Option<(Moment, ViewId)>,
}

/// One line of the queue.
#[derive(Debug, Clone)]
pub struct QueueLine {
    /// The view.
    pub id: ViewId,
    /// The beginning of its words, masked where they were masked.
    pub snippet: String,
    /// Whether its key opens: not while it rests, nor once it is destroyed.
    pub opens: bool,
    /// The scenario's name.
    pub scenario: String,
    /// How things are, 1 to 5.
    pub mood: Option<i64>,
    /// Where it has got to.
    pub state: ViewState,
    /// Who helped.
    pub helped: Helped,
    /// Who may see it.
    pub audience: Audience,
    /// Its language.
    pub lang: String,
    /// When it came.
    pub received_at: Moment,
    /// Its themes.
    pub themes: Vec<ThemeId>,
    /// Its service.
    pub service: Option<ServiceId>,
    /// The day of the meeting it is for, `YYYY-MM-DD`.
    pub due_on: Option<String>,
    /// Recordings and pictures, and whether the team opened each.
    pub media: Vec<(media::Kind, bool)>,
}

/// A page of the queue.
#[derive(Debug, Clone)]
pub struct QueuePage {
    /// The lines.
    pub lines: Vec<QueueLine>,
    /// How many match in all.
    pub total: i64,
    /// Whether older ones follow.
    pub more: bool,
}

/// The columns [`open_words`] and [`QueueLine`] need.
pub(super) const COLUMNS: &str =
    "v.id, v.owner_key, v.wrapped_key, v.sealed, v.sealed_masked, v.scenario, v.mood, v.state,
    v.helped, v.audience, v.lang, v.received_at, v.service_id, v.due_on";

/// A page of the queue. Listing words is reading them, so it is audited.
///
/// # Errors
/// When storage fails.
pub async fn queue(heard: &Heard, by: &Grant<Moderate>, filter: &QueueFilter) -> Result<QueuePage, StorageError> {
    let mut conn = heard.words().read().await?;
    let (condition, args) = condition(filter);
    let count = format!("SELECT COUNT(*) AS n FROM view v WHERE {condition}");
    let total = conn.first(count, args.clone()).await?.map_or(Ok(0), |row| row.int("n"))?;
    let (soon, mut condition, mut args) = meetings_apart(heard, condition, args);
    if let Some((at, id)) = filter.after {
        args.extend(args![at, id]);
        let n = args.len();
        condition.push_str(&format!(" AND (v.received_at, v.id) < (${}, ${n})", n - 1));
    }
    let sql = format!(
        "SELECT {COLUMNS} FROM view v WHERE {condition} ORDER BY v.received_at DESC, v.id DESC LIMIT {}",
        PAGE + 1
    );
    let mut rows = conn.all(sql, args).await?;
    let more = rows.len() > usize::try_from(PAGE).unwrap_or(usize::MAX);
    rows.truncate(usize::try_from(PAGE).unwrap_or(usize::MAX));
    let mut lines = Vec::with_capacity(rows.len());
    if filter.after.is_none() {
        for row in &conn.all(soon.0, soon.1).await? {
            lines.push(line(heard, &mut conn, row).await?);
        }
    }
    for row in &rows {
        lines.push(line(heard, &mut conn, row).await?);
    }
    drop(conn);
    record_listing(heard, by, &lines).await?;
    Ok(QueuePage { lines, total, more })
}

/// Days before a meeting from which on a view for it stands at the top.
const NEAR: i32 = 14;

/// Takes views for a meeting of the coming days out of the list and gives
/// them a list of their own, the nearest meeting first: it stands above the
/// first page.
fn meetings_apart(heard: &Heard, condition: String, args: Vec<Value>) -> ((String, Vec<Value>), String, Vec<Value>) {
    let (today, until) = (heard.now().day(), heard.now().day().plus(NEAR));
    let mut args = args;
    args.extend(args![today.to_string(), until.to_string()]);
    let n = args.len();
    let near = format!("v.due_on BETWEEN ${} AND ${n} AND v.state IN ('sent', 'read', 'reopened')", n - 1);
    let soon = format!(
        "SELECT {COLUMNS} FROM view v WHERE {condition} AND {near} ORDER BY v.due_on, v.received_at LIMIT {PAGE}"
    );
    // A day that is not known makes `near` unknown, not false.
    let rest = format!("{condition} AND NOT (v.due_on IS NOT NULL AND {near})");
    ((soon, args.clone()), rest, args)
}

async fn record_listing(heard: &Heard, by: &Grant<Moderate>, lines: &[QueueLine]) -> Result<(), StorageError> {
    if lines.is_empty() {
        return Ok(());
    }
    let detail = lines.iter().map(|line| line.id.to_string()).collect::<Vec<_>>().join(" ");
    let entry = AuditEntry { actor: by.actor(), action: "view.listed".into(), subject: "queue".into(), detail };
    heard.words().write(move |uow| Box::pin(async move { uow.audit(entry).await })).await
}

fn condition(filter: &QueueFilter) -> (String, Vec<Value>) {
    let mut parts: Vec<String> = Vec::new();
    let mut args: Vec<Value> = Vec::new();
    let mut with = |part: &str, value: Value| {
        args.push(value);
        parts.push(part.replace('?', &format!("${}", args.len())));
    };
    if let Some(state) = filter.state {
        with("v.state = ?", state.name().into());
    }
    if let Some(scenario) = &filter.scenario {
        with("v.scenario = ?", scenario.into());
    }
    if let Some(theme) = filter.theme {
        with("v.id IN (SELECT view_id FROM view_theme WHERE theme_id = ?)", theme.into());
    }
    if let Some(service) = filter.service {
        with("v.service_id = ?", service.into());
    }
    if let Some(mood) = filter.mood {
        with("v.mood = ?", mood.into());
    }
    if filter.state.is_none() {
        parts.push("v.state IN ('sent', 'read', 'reopened')".to_owned());
    }
    if filter.untagged {
        parts.push("NOT EXISTS (SELECT 1 FROM view_theme t WHERE t.view_id = v.id)".to_owned());
    }
    (parts.join(" AND "), args)
}

/// One queue line from its row, with its words opened for the snippet.
pub(super) async fn line(heard: &Heard, conn: &mut Conn, row: &Row) -> Result<QueueLine, StorageError> {
    let id: ViewId = row.id("id")?;
    let themes = conn.all("SELECT theme_id FROM view_theme WHERE view_id = $1 ORDER BY tagged_at", args![id]).await?;
    Ok(QueueLine {
        id,
        snippet: snippet(heard, conn, id, row).await?,
        opens: item_key(heard, id, row).await?.is_some(),
        media: media::marks(conn, id).await?,
        scenario: row.text("scenario")?,
        mood: row.int_opt("mood")?,
        state: parse(ViewState::parse, row, "state")?,
        helped: parse(Helped::parse, row, "helped")?,
        audience: parse(Audience::parse, row, "audience")?,
        lang: row.text("lang")?,
        received_at: row.moment("received_at")?,
        themes: themes.iter().map(|t| t.id("theme_id")).collect::<Result<_, _>>()?,
        service: row.id_opt("service_id")?,
        due_on: row.text_opt("due_on")?,
    })
}

/// Reads a vocabulary column.
pub(crate) fn parse<T>(read: fn(&str) -> Option<T>, row: &Row, column: &'static str) -> Result<T, StorageError> {
    read(&row.text(column)?).ok_or(StorageError::inconsistent(column, "a known word"))
}

async fn snippet(heard: &Heard, conn: &mut Conn, id: ViewId, row: &Row) -> Result<String, StorageError> {
    let text = match row.blob_opt("sealed_masked")? {
        Some(masked) => match item_key(heard, id, row).await? {
            Some(key) => open_text(&key, id, "sealed_masked", &masked)?,
            None => String::new(),
        },
        None => {
            let mut text = open_words(heard, id, row).await?.map(|words| words.text()).unwrap_or_default();
            if let Some(key) = item_key(heard, id, row).await? {
                for said in media::transcripts(conn, id, &key).await? {
                    text.push_str(if text.is_empty() { "" } else { "\n\n" });
                    text.push_str(&said);
                }
            }
            text
        }
    };
    let mut short: String = text.chars().take(220).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    Ok(short)
}

/// The beginnings of these views' words, masked where they were masked.
///
/// # Errors
/// When storage fails.
pub async fn snippets(
    heard: &Heard,
    by: &Grant<Moderate>,
    views: &[ViewId],
) -> Result<Vec<(ViewId, String)>, StorageError> {
    let mut conn = heard.words().read().await?;
    let mut lines = Vec::with_capacity(views.len());
    for id in views {
        let sql = format!("SELECT {COLUMNS} FROM view v WHERE v.id = $1 AND v.state <> 'withdrawn'");
        if let Some(row) = conn.first(sql, args![*id]).await? {
            lines.push(line(heard, &mut conn, &row).await?);
        }
    }
    drop(conn);
    record_listing(heard, by, &lines).await?;
    Ok(lines.into_iter().map(|line| (line.id, line.snippet)).collect())
}
