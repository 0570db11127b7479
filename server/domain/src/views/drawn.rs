//! What is done on a page that was drawn before a view's author wrote again: it would take
//! away what nobody has read.

use heard_storage::clock::Moment;
use heard_storage::{StorageError, Uow, any_of, args};
use heard_vocabulary::ViewAction;

use crate::ids::ViewId;

/// Something that is done on a page, and what that page had shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Drawn<T> {
    /// What is done.
    pub what: T,
    /// The number of the newest line of the log when the page was drawn; `None` where it was
    /// done on no page, and nothing came unseen.
    pub at: Option<i64>,
}

impl<T> From<T> for Drawn<T> {
    fn from(what: T) -> Self {
        Self { what, at: None }
    }
}

/// Those of these views whose author wrote after a page was drawn, in a unit that holds their
/// rows: whoever is just writing is waited for.
pub(crate) async fn wrote_unseen(
    uow: &mut Uow,
    views: &[ViewId],
    drawn: Option<i64>,
) -> Result<Vec<ViewId>, StorageError> {
    let Some(drawn) = drawn else { return Ok(Vec::new()) };
    let (set, values) = any_of(3, views.iter().map(ToString::to_string));
    let sql = format!("SELECT DISTINCT subject FROM audit_log WHERE seq > $1 AND action = $2 AND subject IN {set}");
    let binds = [args![drawn, ViewAction::AuthorWrote.name()], values].concat();
    let rows = uow.all(sql, binds).await?;
    let wrote: Vec<String> = rows.iter().map(|row| row.text("subject")).collect::<Result<_, _>>()?;
    Ok(views.iter().copied().filter(|view| wrote.contains(&view.to_string())).collect())
}

/// The moment after what a page had shown when it was drawn; `None` where it was done on no page.
pub(crate) async fn drawn_by(uow: &mut Uow, drawn: Option<i64>) -> Result<Option<Moment>, StorageError> {
    let Some(drawn) = drawn else { return Ok(None) };
    let row = uow.first("SELECT at FROM audit_log WHERE seq = $1", args![drawn]).await?;
    Ok(row.map(|row| row.moment("at")).transpose()?.map(|at| at.plus(1)))
}
