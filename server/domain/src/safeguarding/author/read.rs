//! What the team sees of who asked for whose name, and why.

use std::collections::HashMap;

use heard_storage::clock::Moment;
use heard_storage::crypto::Key;
use heard_storage::{Conn, Row, StorageError, args};
use heard_vocabulary::{AuthorReason, AuthorRequestState};

use super::FROM_ACCOUNT;
use super::sealed::{council_key, key_of, open_first, open_second};
use crate::Heard;
use crate::ids::{AccountId, AuthorRequestId, ViewId};
use crate::people::{Account, Grant, Identity, LookAtConcerns, Moderate, SignOffConcerns, names_of};
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
    /// Why its author must not see yet that it was opened; may be empty.
    pub not_yet: String,
    /// Whether its author is not told.
    pub quiet: bool,
    /// Until when it may be opened, or by when a second person looks.
    pub until: Option<Moment>,
    /// Whether that second look is late.
    pub late: bool,
    /// Whether the reader may be the second person.
    pub may_answer: bool,
    /// Whether the reader may open it now.
    pub may_open: bool,
}

/// What stands on the page of a view about who wrote it.
#[derive(Debug, Clone, Default)]
pub struct OfView {
    /// Whether an account leads to whoever wrote it.
    pub account: bool,
    /// Every request, oldest first.
    pub requests: Vec<AuthorRequest>,
    /// Whether somebody may be asked now.
    pub may_ask: bool,
    /// Whether the reader may say that its author is told now.
    pub may_tell: bool,
}

/// Who asked for the author of a view, for whoever reads it.
///
/// # Errors
/// When storage fails.
pub async fn of_view(heard: &Heard, by: &Grant<Moderate>, view: ViewId) -> Result<OfView, StorageError> {
    let mut conn = heard.words().read().await?;
    let account = conn.first(FROM_ACCOUNT, args![view]).await?.is_some();
    let sql = "SELECT * FROM author_request WHERE view_id = $1 ORDER BY asked_at, id";
    let rows = conn.all(sql, args![view]).await?;
    if rows.is_empty() {
        return Ok(OfView { account, may_ask: account, ..OfView::default() });
    }
    let names = names(heard, &mut conn, &rows).await?;
    drop(conn);
    let council = council_key(heard).await?;
    let reads = Reads { now: heard.now(), council, names, me: by.account() };
    let requests = rows.iter().map(|row| reads.request(row)).collect::<Result<Vec<_>, _>>()?;
    let busy = requests.iter().any(|one| match one.state {
        AuthorRequestState::Waiting => true,
        AuthorRequestState::Agreed => one.until.is_some_and(|until| until > reads.now),
        _ => false,
    });
    let signs = Grant::<SignOffConcerns>::check(by.account()).is_some();
    let may_tell = signs && requests.iter().any(|one| one.quiet && one.state != AuthorRequestState::Alone);
    Ok(OfView { account, may_ask: account && !busy, may_tell, requests })
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
    council: Key,
    names: HashMap<AccountId, Identity>,
    me: Account,
}

impl Reads {
    fn name(&self, account: AccountId) -> Option<String> {
        self.names.get(&account).map(|identity| identity.name.clone())
    }

    fn request(&self, row: &Row) -> Result<AuthorRequest, StorageError> {
        let id: AuthorRequestId = row.id("id")?;
        let state = parse(AuthorRequestState::parse, row, "state")?;
        let (first, second): (AccountId, Option<AccountId>) = (row.id("asked_by")?, row.id_opt("second_by")?);
        let until = row.moment_opt("until_at")?;
        // What cannot be read, which is our fault, hides nothing of what was done.
        let key = key_of(&self.council, id, row)
            .inspect_err(|error| tracing::error!(%error, "the key of a request does not open"))
            .ok();
        let reason = key.as_ref().and_then(|key| open_first(key, id, row).ok());
        let said = key.as_ref().and_then(|key| open_second(key, id, row).ok().flatten()).unwrap_or_default();
        let (me, mine) = (self.me.id(), first == self.me.id());
        let signs = Grant::<SignOffConcerns>::check(self.me).is_some();
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
            not_yet: said.not_yet,
            quiet: row.int("quiet")? == 1,
            until,
            late: state == AuthorRequestState::Alone && until.is_some_and(|until| until < self.now),
            may_answer: !mine
                && match state {
                    AuthorRequestState::Waiting => true,
                    AuthorRequestState::Alone => signs,
                    _ => false,
                },
            may_open: state == AuthorRequestState::Agreed
                && until.is_some_and(|until| until > self.now)
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
    /// By when a second person looks at what was opened alone.
    pub due_at: Option<Moment>,
    /// Whether nobody did by then.
    pub late: bool,
}

/// Everything that waits for a second person, what was opened alone first, each by
/// when it came.
///
/// # Errors
/// When storage fails.
pub async fn waiting(heard: &Heard, by: &Grant<LookAtConcerns>) -> Result<Vec<RequestLine>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = format!(
        "SELECT r.view_id, r.state, r.asked_by, r.asked_at, r.until_at, r.second_by, v.scenario
         FROM author_request r JOIN view v ON v.id = r.view_id WHERE r.state IN ('waiting', 'alone'){}
         ORDER BY r.state, r.asked_at, r.id",
        not_kept("v.id", 1, by.account().role())
    );
    let rows = conn.all(sql, args![reader(heard, by.id())]).await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let names = names(heard, &mut conn, &rows).await?;
    let now = heard.now();
    let line = |row: &Row| {
        let state = parse(AuthorRequestState::parse, row, "state")?;
        let due_at = row.moment_opt("until_at")?;
        Ok(RequestLine {
            view: row.id("view_id")?,
            scenario: row.text("scenario")?,
            state,
            asked_by: names.get(&row.id::<AccountId>("asked_by")?).map(|identity| identity.name.clone()),
            asked_at: row.moment("asked_at")?,
            due_at,
            late: due_at.is_some_and(|due| due < now),
        })
    };
    rows.iter().map(line).collect()
}
