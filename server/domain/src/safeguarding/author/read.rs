//! What the team sees of who asked for whose name, and why.

use std::collections::HashMap;

use heard_storage::clock::Moment;
use heard_storage::{Conn, Row, StorageError, args};
use heard_vocabulary::{AuthorReason, AuthorRequestState, Role};

use super::FROM_ACCOUNT;
use super::sealed::{open_first, open_second};
use super::seconds::{leads, readers};
use crate::Heard;
use crate::case_keys::{CaseKeys, Opened};
use crate::ids::{AccountId, AuthorRequestId, ViewId};
use crate::people::{Account, Grant, Identity, LookAtConcerns, Moderate, names_of};
use crate::safeguarding::conflicts::{not_kept, reader};
use crate::views::parse;

/// That somebody asked who wrote something, or opened it alone, and what came of it.
#[derive(Debug, Clone)]
pub struct AuthorRequest {
    /// The request.
    pub id: AuthorRequestId,
    /// Where it stands.
    pub state: AuthorRequestState,
    /// Why; `None` where it was opened alone.
    pub why: Option<AuthorReason>,
    /// Who asked, or opened it; `None` where they have no name any more.
    pub asked_by: Option<String>,
    /// When.
    pub asked_at: Moment,
    /// Their reason; `None` where it cannot be read.
    pub reason: Option<String>,
    /// Who was the second person, and when.
    pub second: Option<(Option<String>, Moment)>,
    /// What the second person wrote; may be empty.
    pub answer: String,
    /// Whether its author is not told.
    pub quiet: bool,
    /// By when a second person answers or looks; then until when it may be opened.
    pub until: Moment,
    /// Whether nobody was the second person in time.
    pub late: bool,
    /// Whether the reader asked, or opened it.
    pub mine: bool,
    /// Whether the reader may be the second person.
    pub may_answer: bool,
    /// Whether the reader may agree: one of the two is a safeguarding lead.
    pub may_agree: bool,
    /// Whether nobody can be the second person.
    pub nobody: bool,
    /// Whether the reader may open it now.
    pub may_open: bool,
}

/// What stands about who wrote a view.
#[derive(Debug, Clone, Default)]
pub struct OfView {
    /// The situation's name.
    pub scenario: String,
    /// Whether an account leads to whoever wrote it.
    pub account: bool,
    /// Every request, oldest first.
    pub requests: Vec<AuthorRequest>,
    /// Whether somebody may be asked now.
    pub may_ask: bool,
    /// Whether the reader is a safeguarding lead, who says when its author is told.
    pub lead: bool,
    /// Whether the reader may say that its author is told now.
    pub may_tell: bool,
}

/// Who asked for the author of a view, for whoever reads it. `None` where there is no
/// such view.
///
/// # Errors
/// When storage fails.
pub async fn of_view(heard: &Heard, by: &Grant<Moderate>, view: ViewId) -> Result<Option<OfView>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT scenario, state FROM view WHERE id = $1";
    let Some(row) = conn.first(sql, args![view]).await? else { return Ok(None) };
    let (scenario, gone) = (row.text("scenario")?, row.text("state")? == "withdrawn");
    let lead = leads(by.account().role());
    let account = !gone && conn.first(FROM_ACCOUNT, args![view]).await?.is_some();
    let sql = "SELECT * FROM author_request WHERE view_id = $1 ORDER BY asked_at, id";
    let rows = conn.all(sql, args![view]).await?;
    if rows.is_empty() {
        return Ok(Some(OfView { scenario, account, may_ask: account, lead, ..OfView::default() }));
    }
    let names = names(heard, &mut conn, &rows).await?;
    drop(conn);
    let all = readers(heard, view).await?;
    let cases = CaseKeys::of(heard).of_rows(&rows).await?;
    let reads = Reads { now: heard.now(), cases, names, me: by.account(), readers: all, gone };
    let requests = rows.iter().map(|row| reads.request(row)).collect::<Result<Vec<_>, _>>()?;
    let busy = requests.iter().any(|one| match one.state {
        AuthorRequestState::Waiting => true,
        AuthorRequestState::Agreed => one.until > reads.now,
        _ => false,
    });
    let may_tell = lead && requests.iter().any(|one| one.quiet && one.state != AuthorRequestState::Alone);
    Ok(Some(OfView { scenario, account, may_ask: account && !busy, lead, may_tell, requests }))
}

/// The names of whoever asked and of second people.
async fn names(heard: &Heard, conn: &mut Conn, rows: &[Row]) -> Result<HashMap<AccountId, Identity>, StorageError> {
    let mut staff: Vec<AccountId> = Vec::with_capacity(2 * rows.len());
    for row in rows {
        staff.push(row.id("asked_by")?);
        staff.extend(row.id_opt::<AccountId>("second_by")?);
    }
    staff.sort_unstable();
    staff.dedup();
    names_of(heard, conn, &staff).await
}

/// What rows are read with.
struct Reads {
    now: Moment,
    cases: Opened,
    names: HashMap<AccountId, Identity>,
    me: Account,
    /// Who may read the view.
    readers: Vec<(AccountId, Role)>,
    /// Whether the view was taken back.
    gone: bool,
}

impl Reads {
    fn name(&self, account: AccountId) -> Option<String> {
        self.names.get(&account).map(|identity| identity.name.clone())
    }

    fn request(&self, row: &Row) -> Result<AuthorRequest, StorageError> {
        let id: AuthorRequestId = row.id("id")?;
        let state = parse(AuthorRequestState::parse, row, "state")?;
        let (first, second): (AccountId, Option<AccountId>) = (row.id("asked_by")?, row.id_opt("second_by")?);
        let until = row.moment("until_at")?;
        // What cannot be read, which is our fault, hides nothing of what was done.
        let key = self.cases.of(row);
        let reason = key.and_then(|key| open_first(key, id, row).ok());
        let said = key.and_then(|key| open_second(key, id, row).ok().flatten()).unwrap_or_default();
        let (me, mine, lead) = (self.me.id(), first == self.me.id(), leads(self.me.role()));
        let waits = matches!(state, AuthorRequestState::Waiting | AuthorRequestState::Alone);
        let first_leads = self.readers.iter().any(|(who, role)| *who == first && leads(*role));
        let can = |who: AccountId, role: Role| match state {
            AuthorRequestState::Waiting => who != first && (leads(role) || first_leads),
            _ => who != first && leads(role),
        };
        Ok(AuthorRequest {
            id,
            state,
            why: row.text_opt("why")?.as_deref().and_then(AuthorReason::parse),
            asked_by: self.name(first),
            asked_at: row.moment("asked_at")?,
            reason: reason.map(|first| first.reason),
            second: match (second, row.moment_opt("second_at")?) {
                (Some(second), Some(at)) => Some((self.name(second), at)),
                _ => None,
            },
            answer: said.reason,
            quiet: row.int("quiet")? == 1,
            until,
            late: waits && until < self.now,
            mine,
            may_answer: !mine
                && match state {
                    AuthorRequestState::Waiting => !self.gone,
                    AuthorRequestState::Alone => lead,
                    _ => false,
                },
            may_agree: lead || first_leads,
            nobody: waits && !self.readers.iter().any(|(who, role)| can(*who, *role)),
            may_open: !self.gone
                && state == AuthorRequestState::Agreed
                && until > self.now
                && (mine || second == Some(me)),
        })
    }
}

/// One line of what waits for a second person: never whose name it is.
#[derive(Debug, Clone)]
pub struct RequestLine {
    /// What it is about.
    pub view: ViewId,
    /// The situation's name.
    pub scenario: String,
    /// Whether it waits to be answered, or was opened alone.
    pub state: AuthorRequestState,
    /// Who asked, or opened it.
    pub asked_by: Option<String>,
    /// When.
    pub asked_at: Moment,
    /// By when a second person answers, or looks.
    pub due_at: Moment,
    /// Whether nobody did by then.
    pub late: bool,
    /// Whether the reader may be the second person.
    pub may_answer: bool,
}

/// Everything that waits for a second person, what was opened alone first, each by
/// when it is due. What is asked about something that was taken back waits no more.
///
/// # Errors
/// When storage fails.
pub async fn waiting(heard: &Heard, by: &Grant<LookAtConcerns>) -> Result<Vec<RequestLine>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = format!(
        "SELECT r.view_id, r.state, r.asked_by, r.asked_at, r.until_at, r.second_by, v.scenario
         FROM author_request r JOIN view v ON v.id = r.view_id
         WHERE r.state IN ('waiting', 'alone') AND (r.state = 'alone' OR v.state <> 'withdrawn'){}
         ORDER BY r.state, r.until_at, r.id",
        not_kept("v.id", 1, by.account().role())
    );
    let rows = conn.all(sql, args![reader(heard, by.id())]).await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let names = names(heard, &mut conn, &rows).await?;
    let (now, lead) = (heard.now(), leads(by.account().role()));
    let line = |row: &Row| {
        let state = parse(AuthorRequestState::parse, row, "state")?;
        let (first, due_at): (AccountId, _) = (row.id("asked_by")?, row.moment("until_at")?);
        Ok(RequestLine {
            view: row.id("view_id")?,
            scenario: row.text("scenario")?,
            state,
            asked_by: names.get(&first).map(|identity| identity.name.clone()),
            asked_at: row.moment("asked_at")?,
            due_at,
            late: due_at < now,
            may_answer: first != by.id() && (lead || state == AuthorRequestState::Waiting),
        })
    };
    rows.iter().map(line).collect()
}
