//! The audit log, for those who may search it: who did what, and when. Reading it is a
//! deed too, and recorded first.
//!
//! A safeguarding lead reads every line but those about what is kept from them, which they
//! find nowhere else either. Administrators answer for the program and protect no
//! children: of what is done for a child's safety they read by whom and when, never what
//! or about which, and of what young people do the day alone.

mod kept;
mod line;
mod selection;

use std::collections::HashMap;

use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_storage::{Conn, Row, StorageError};
use heard_vocabulary::{LogAction, LogKind, Recorded, Role};

use super::{Log, record};
use crate::Heard;
use crate::ids::{AccountId, AlertId, ViewId};
use crate::people::{Grant, ReadLog, SignOffConcerns};
use crate::safeguarding::alerts::{alerts_of, views_of};
use crate::safeguarding::named::Staff;
use kept::Kept;
use selection::Selection;

pub(super) use line::Names;
pub use line::{LogLine, LoggedBy, Said};
#[doc(hidden)]
pub use selection::statements_for_test;

/// Lines on one page of the log.
pub const PAGE: i64 = 50;

/// As far as lines are counted; beyond, it says that there are more.
pub const COUNTED_TO: i64 = 1_000;

/// What the log is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Only by this member of staff.
    pub who: Option<AccountId>,
    /// Only of this kind.
    pub kind: Option<LogKind>,
    /// Only about this view.
    pub view: Option<ViewId>,
    /// From this day on.
    pub from: Day,
    /// Until this day, and with it.
    pub until: Day,
    /// Continue after this line: its moment and its number.
    pub after: Option<(Moment, i64)>,
}

impl Asked {
    /// What stands of it in the log.
    fn detail(&self) -> String {
        let kind = self.kind.map(|kind| format!("{} ", kind.name())).unwrap_or_default();
        let who = self.who.map(|who| format!("{who} ")).unwrap_or_default();
        let view = self.view.map(|view| format!("{view} ")).unwrap_or_default();
        format!("{kind}{who}{view}{} {}", self.from, self.until)
    }

    /// The same without what would tell by its answer what is withheld.
    fn without_what_is_withheld(&self) -> Self {
        Self { kind: self.kind.filter(|kind| !kind.is_withheld()), view: None, ..self.clone() }
    }
}

/// A page of the log.
#[derive(Debug, Clone)]
pub struct LogPage {
    /// Its lines, newest first.
    pub lines: Vec<LogLine>,
    /// How many there are in all, as far as they were counted.
    pub total: i64,
    /// Whether there are more than were counted.
    pub over: bool,
    /// Whether older ones follow.
    pub more: bool,
}

/// A page of the log. Reading it is recorded before anything is read.
///
/// # Errors
/// When storage fails.
pub async fn read_log(heard: &Heard, by: &Grant<ReadLog>, asked: &Asked) -> Result<LogPage, StorageError> {
    let protects = Grant::<SignOffConcerns>::check(by.account()).is_some();
    let asked = if protects { asked.clone() } else { asked.without_what_is_withheld() };
    let (actor, detail) = (by.actor(), asked.detail());
    heard
        .words()
        .write(move |uow| Box::pin(async move { record(uow, actor, LogAction::Searched, Log, detail).await }))
        .await?;
    let names = Names::of(heard, &Staff::known(heard).await);
    let mut conn = heard.words().read().await?;
    let kept = if protects { Kept::from(heard, &mut conn, by.id()).await? } else { Kept::nothing() };
    // What an alert about it went through stands among the lines of a view too.
    let alerts: Vec<String> = match asked.view {
        Some(view) => alerts_of(heard, &mut conn, view).await?.iter().map(|one| one.id.to_string()).collect(),
        None => Vec::new(),
    };
    let selection = Selection::new(&asked, &kept, &alerts, conn.is_postgres());
    let counted = selection.count(&mut conn).await?;
    let mut rows = selection.newest(&mut conn, asked.after, PAGE + 1).await?;
    let page = usize::try_from(PAGE).unwrap_or(usize::MAX);
    let more = rows.len() > page;
    rows.truncate(page);
    let about = if protects { about(heard, &mut conn, &rows).await? } else { HashMap::new() };
    drop(conn);
    let lines = rows.iter().map(|row| line::line(&names, row, protects, &about)).collect::<Result<_, _>>()?;
    Ok(LogPage { lines, total: counted.min(COUNTED_TO), over: counted > COUNTED_TO, more })
}

/// Which view each alert of a page's lines is about: the log itself does not say that.
async fn about(heard: &Heard, conn: &mut Conn, rows: &[Row]) -> Result<HashMap<String, ViewId>, StorageError> {
    let mut alerts: Vec<AlertId> = Vec::new();
    for row in rows {
        if let Some(Recorded::Alert(_)) = Recorded::parse(&row.text("action")?) {
            alerts.extend(row.text("subject")?.parse::<AlertId>().ok());
        }
    }
    views_of(heard, conn, &alerts).await
}

/// Everybody of the staff, by name, for the list that the log is narrowed by: their
/// account, name and role. Nobody where names cannot be read, which is our fault.
pub async fn staff_in_log(heard: &Heard, _by: &Grant<ReadLog>) -> Vec<(AccountId, String, Role)> {
    let staff = Staff::known(heard).await;
    let mut all: Vec<_> =
        staff.members().iter().map(|one| (one.account.id(), one.known.name.clone(), one.account.role())).collect();
    all.sort_by(|one, other| one.1.cmp(&other.1).then(one.0.cmp(&other.0)));
    all
}
