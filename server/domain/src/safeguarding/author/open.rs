//! Opening who wrote something.

use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::{AssignedAs, ViewAction};

use super::{AuthorError, account_of, refuse_meant};
use crate::Heard;
use crate::assignments::around_known;
use crate::case_system::{Known, child_of};
use crate::ids::ViewId;
use crate::people::{Grant, Moderate, SignOffConcerns};
use crate::record::record;
use crate::safeguarding::conflicts::is_meant;
use crate::views::still_there_to_change;

/// Who wrote something, as far as Heard knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Author {
    /// Their nickname; `None` where there is none any more.
    pub nickname: Option<String>,
    /// Who is there for them today, those first whom it is not about as far as is known.
    pub people: Vec<Beside>,
    /// What the case system's extract says of them; `None` where nobody said which child the
    /// account is of, or it does not name them.
    pub child: Option<Known>,
}

/// Somebody who is there for whoever wrote something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beside {
    /// As what.
    pub assigned_as: AssignedAs,
    /// Their name.
    pub name: String,
    /// What they do.
    pub title: String,
    /// Whether it may be about them: they are the last to be rung.
    pub meant: bool,
}

/// Who wrote something, opened just now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// Who it is.
    pub author: Author,
    /// Whether its author does not see yet that it was opened.
    pub quiet: bool,
}

/// What Heard knows of whoever said this.
pub(super) async fn author_of(heard: &Heard, view: ViewId) -> Result<Option<Author>, StorageError> {
    let mut conn = heard.words().read().await?;
    let account = account_of(heard, &mut conn, view).await?;
    drop(conn);
    let Some(account) = account else { return Ok(None) };
    let today = heard.now().day();
    let around = around_known(heard, account).await?;
    let mut people = Vec::new();
    for (one, who) in around.people.into_iter().filter(|(one, _)| one.days.include(today)) {
        let Some(who) = who else { continue };
        let meant = is_meant(heard, one.staff, view).await?;
        people.push(Beside { assigned_as: one.assigned_as, name: who.name, title: who.title, meant });
    }
    people.sort_by_key(|one| one.meant);
    let child = child_of(heard, account).await?;
    Ok(Some(Author { nickname: around.nickname, people, child }))
}

/// Whether its author is not told yet.
pub(super) async fn is_quiet(uow: &mut Uow, view: ViewId) -> Result<bool, StorageError> {
    let sql = "SELECT id FROM author_request WHERE view_id = $1 AND quiet = 1 LIMIT 1";
    Ok(uow.first(sql, args![view]).await?.is_some())
}

/// Opens who wrote a view, which two people agreed on within the last day. That is
/// recorded before it is shown.
///
/// # Errors
/// [`AuthorError`]; [`AuthorError::Gone`] where it was not agreed, the day is over,
/// or the reader is neither of the two.
pub async fn open_author(heard: &Heard, by: &Grant<Moderate>, view: ViewId) -> Result<Opened, AuthorError> {
    let (this, me, actor) = (heard.clone(), by.id(), by.actor());
    let unit = heard.words().write(move |uow| {
        Box::pin(async move {
            if !still_there_to_change(uow, view).await? {
                return Err(AuthorError::Gone);
            }
            refuse_meant(&this, uow, me, view).await?;
            let sql = "SELECT id FROM author_request WHERE view_id = $1 AND state = 'agreed' AND until_at > $2
                       AND (asked_by = $3 OR second_by = $3)";
            let now = uow.now();
            if uow.first(sql, args![view, now, me]).await?.is_none() {
                return Err(AuthorError::Gone);
            }
            record(uow, actor, ViewAction::AuthorOpened, view, "").await?;
            Ok(is_quiet(uow, view).await?)
        })
    });
    let quiet = unit.await?;
    Ok(Opened { author: author_of(heard, view).await?.ok_or(AuthorError::NoAccount)?, quiet })
}

/// Says that its author may see now that it was opened. What was opened alone and
/// nobody looked at stays quiet until somebody does.
///
/// # Errors
/// [`AuthorError`]; [`AuthorError::Gone`] where nothing is kept from them.
pub async fn tell_author_now(heard: &Heard, by: &Grant<SignOffConcerns>, view: ViewId) -> Result<(), AuthorError> {
    let (this, me, actor) = (heard.clone(), by.id(), by.actor());
    let unit = heard.words().write(move |uow| {
        Box::pin(async move {
            refuse_meant(&this, uow, me, view).await?;
            let sql = "UPDATE author_request SET quiet = 0 WHERE view_id = $1 AND quiet = 1 AND state <> 'alone'";
            if uow.execute(sql, args![view]).await? == 0 {
                return Err(AuthorError::Gone);
            }
            record(uow, actor, ViewAction::AuthorToldNow, view, "").await?;
            Ok(())
        })
    });
    unit.await
}
