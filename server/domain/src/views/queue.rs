//! The queue: views that wait, newest first, those for a meeting of the coming
//! days above them.

mod alike;
mod clock;
mod due;
mod found;
mod in_mind;
mod lines;
mod narrow;
mod selection;
mod together;

use found::found;
use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_storage::{Row, StorageError};
use heard_vocabulary::{Attached, Audience, Helped, ListAction, MediaSeen, ViewState, WaitsFor};
use in_mind::counted;
use lines::lines;
use selection::Selection;

use crate::Heard;
use crate::ids::{AccountId, ServiceId, ThemeId, ViewId};
use crate::media;
use crate::people::{Grant, Moderate};
use crate::record::{List, record};
use crate::safeguarding::conflicts::{kept_of, reader};
use crate::search::Sought;
use crate::views::desk::come_back;
#[doc(hidden)]
pub use alike::alike_statement_for_test;
pub use alike::{Alike, ShownAlike, alike, alike_to};
pub use due::{Due, HEARD_IN, due, due_in, late_before};
#[doc(hidden)]
pub use found::search_statement_for_test;
pub(crate) use in_mind::CountsInMind;
#[doc(hidden)]
pub use selection::{Statement, statements_for_test};
#[doc(hidden)]
pub use together::clusters_statement_for_test;
pub use together::{ANSWERED_AT_ONCE, Cluster, ClusterPlace, ShownCluster, cluster, clusters, together};

/// Views on one page of the queue.
pub const PAGE: i64 = 30;

/// As far as a list's lines are counted; beyond, it says that there are more.
pub const COUNTED_TO: i64 = 1000;

/// Views on the page of those for a meeting soon.
const SOON: i64 = 100;

/// Days before a meeting from which on a view for it stands at the top.
const NEAR: i32 = 14;

/// What the queue is narrowed to. Nothing set: everything that waits.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct QueueFilter {
    /// Only this state; else everything not closed, withdrawn or hidden.
    pub state: Option<ViewState>,
    /// Only what waits for this; else, where no state is asked for, for the team.
    pub waits: Option<WaitsFor>,
    /// Only what this member of staff has.
    pub assigned: Option<AccountId>,
    /// Only one of these languages, each once; none: any.
    pub langs: Vec<String>,
    /// Only this scenario.
    pub scenario: Option<String>,
    /// Only what has one of these themes: one, and those below it.
    pub themes: Vec<ThemeId>,
    /// Only one of these services, each once; none of them: nothing.
    pub services: Option<Vec<ServiceId>>,
    /// Only one of these moods, 1 to 5, each once; none: any.
    pub moods: Vec<i64>,
    /// Only what was written with this help, or without.
    pub helped: Option<Helped>,
    /// Only what this audience was chosen for.
    pub audience: Option<Audience>,
    /// Only what came with such a file.
    pub attached: Option<Attached>,
    /// Only what came on this day or later, and on that day or earlier.
    pub received: (Option<Day>, Option<Day>),
    /// Only what nobody has tagged.
    pub untagged: bool,
    /// Only what has these words, wherever it has got to.
    pub sought: Sought,
    /// Only what somebody has tagged.
    pub tagged: bool,
    /// Only what nobody has.
    pub nobodys: bool,
    /// Only what nobody could read yet: no translation of all of it was handed in, and it was
    /// not opened in one of these languages, which somebody of the team reads.
    pub unread_by: Option<Vec<String>>,
    /// Only what is for a meeting of the coming days, the nearest first: a single page.
    pub meetings: bool,
    /// Only what is late: its author waits since before this moment. The oldest first.
    pub late: Option<Moment>,
    /// Only what its author wrote in last: since then nobody wrote to them, and it was put behind
    /// no answer that was told and still stands. The oldest first.
    pub wrote_again: bool,
    /// Continue after this view.
    pub after: Option<(Moment, ViewId)>,
}

impl QueueFilter {
    /// Whether the list begins with what came first: what waits longest is not to be overlooked.
    const fn oldest_first(&self) -> bool {
        self.late.is_some() || self.wrote_again
    }
}

/// One line of the queue.
#[derive(Debug, Clone)]
pub struct QueueLine {
    /// The view.
    pub id: ViewId,
    /// The beginning of its words, masked where they were masked.
    pub snippet: String,
    /// The beginning of what was handed in of it in English; none where names were masked.
    pub english: Option<String>,
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
    /// Whether its author wrote after it was put behind an answer that was told and still stands,
    /// and was not written to since.
    pub wrote_again: bool,
    /// Since when its author waits to hear from the team; nothing where they were written
    /// to last.
    pub waiting_since: Option<Moment>,
    /// Whether it may be harm and nobody has decided, for whoever looks at that.
    pub may_be_harm: bool,
    /// Whether nothing was noticed in it because nobody has heard, seen or can read it, and nobody
    /// has decided, for whoever looks at that.
    pub nobody_read: bool,
    /// Whether it came by the button, for whoever looks at that.
    pub by_the_button: bool,
    /// Its themes.
    pub themes: Vec<ThemeId>,
    /// Its service.
    pub service: Option<ServiceId>,
    /// Who of the team has it.
    pub assigned: Option<AccountId>,
    /// Whose move it is, and until when.
    pub waits: (WaitsFor, Option<Day>),
    /// The day of the meeting it is for.
    pub due_on: Option<Day>,
    /// Recordings and pictures, and whether the team opened each.
    pub media: Vec<(media::Kind, MediaSeen)>,
}

/// A page of the queue.
#[derive(Debug, Clone)]
pub struct QueuePage {
    /// The lines.
    pub lines: Vec<QueueLine>,
    /// How many match in all, as far as they were counted.
    pub total: i64,
    /// Whether there are more than were counted.
    pub over: bool,
    /// Whether others follow.
    pub more: bool,
}

/// A page of the queue. Listing words is reading them, so it is audited.
///
/// # Errors
/// When storage fails.
pub async fn queue(heard: &Heard, by: &Grant<Moderate>, filter: &QueueFilter) -> Result<QueuePage, StorageError> {
    come_back(heard).await?;
    if filter.sought.is_any() {
        return found(heard, by, filter).await;
    }
    let selection = Selection::new(filter, reader(heard, by.id()));
    let mut conn = heard.words().read().await?;
    let (today, until) = near(heard);
    let near = (today.as_str(), until.as_str());
    let counted = counted(heard, &mut conn, by, (filter, &selection)).await?;
    // Above what waits longest stands nothing.
    let soon = match filter.oldest_first() && !filter.meetings {
        true => Vec::new(),
        false => selection.for_meetings(&mut conn, near, if filter.meetings { SOON } else { PAGE }).await?,
    };
    // What stands above the first page stands in no page below: so many more
    // are read as may have to be left out.
    let found = match filter.meetings {
        true => Vec::new(),
        false => selection.listed(&mut conn, filter.after, 2 * PAGE + 1).await?,
    };
    let mut rest: Vec<ViewId> = found.into_iter().map(|(_, id)| id).filter(|id| !soon.contains(id)).collect();
    let page = usize::try_from(PAGE).unwrap_or(usize::MAX);
    let more = rest.len() > page;
    rest.truncate(page);
    let shown: Vec<ViewId> = if filter.after.is_none() { [soon, rest].concat() } else { rest };
    let lines = lines(heard, &mut conn, by, &shown).await?;
    drop(conn);
    record_listing(heard, by, &lines).await?;
    Ok(QueuePage { lines, total: counted.min(COUNTED_TO), over: counted > COUNTED_TO, more })
}

/// The first and the last day of meetings that are near.
fn near(heard: &Heard) -> (String, String) {
    let today = heard.now().day();
    (today.to_string(), today.plus(NEAR).to_string())
}

/// How many views each of these lists holds, as far as lists are counted, and whether
/// there are more: a statement for each.
///
/// # Errors
/// When storage fails.
pub async fn counts_of(
    heard: &Heard,
    by: &Grant<Moderate>,
    filters: &[QueueFilter],
) -> Result<Vec<(i64, bool)>, StorageError> {
    let mut conn = heard.words().read().await?;
    let mut counts = Vec::with_capacity(filters.len());
    for filter in filters {
        let selection = Selection::new(filter, reader(heard, by.id()));
        let counted = counted(heard, &mut conn, by, (filter, &selection)).await?;
        counts.push((counted.min(COUNTED_TO), counted > COUNTED_TO));
    }
    Ok(counts)
}

/// The beginnings of these views' words, masked where they were masked; without
/// what is kept from the reader.
///
/// # Errors
/// When storage fails.
pub async fn snippets(
    heard: &Heard,
    by: &Grant<Moderate>,
    views: &[ViewId],
) -> Result<Vec<(ViewId, String)>, StorageError> {
    let mut conn = heard.words().read().await?;
    let kept = kept_of(heard, &mut conn, by.account(), views).await?;
    let views: Vec<ViewId> = views.iter().copied().filter(|view| !kept.contains(view)).collect();
    let lines = lines(heard, &mut conn, by, &views).await?;
    drop(conn);
    record_listing(heard, by, &lines).await?;
    Ok(lines.into_iter().map(|line| (line.id, line.snippet)).collect())
}

async fn record_listing(heard: &Heard, by: &Grant<Moderate>, lines: &[QueueLine]) -> Result<(), StorageError> {
    if lines.is_empty() {
        return Ok(());
    }
    let detail = lines.iter().map(|line| line.id.to_string()).collect::<Vec<_>>().join(" ");
    let actor = by.actor();
    heard
        .words()
        .write_aside(move |uow| {
            Box::pin(async move { record(uow, actor, ListAction::Listed, List::Queue, detail).await })
        })
        .await
}

/// The day of the meeting that a view is for; a text that is no day is none.
pub(super) fn due_on(row: &Row) -> Result<Option<Day>, StorageError> {
    Ok(row.text_opt("due_on")?.as_deref().and_then(Day::parse))
}

/// Whose move it is, and until when.
pub(super) fn waits(row: &Row) -> Result<(WaitsFor, Option<Day>), StorageError> {
    let until = row.text_opt("waits_until")?.as_deref().and_then(Day::parse);
    Ok((parse(WaitsFor::parse, row, "waits_for")?, until))
}

/// Reads a vocabulary column.
pub(crate) fn parse<T>(read: fn(&str) -> Option<T>, row: &Row, column: &'static str) -> Result<T, StorageError> {
    read(&row.text(column)?).ok_or(StorageError::inconsistent(column, "a known word"))
}
