//! A view is taken back.

use heard_storage::{Shelf, StorageError, Uow, args};
use heard_vocabulary::ViewAction;

use super::thread::OwnView;
use crate::filing;
use crate::going::run::Which;
use crate::going::{Going, run};
use crate::heard::{Heard, to_the_end};
use crate::ids::ViewId;
use crate::media::drop_objects;
use crate::owner_keys::{Fate, carry_out, decide};
use crate::record::{AUTHOR, record};
use crate::safeguarding::concerns;

/// Who ends what was kept long enough, in the log.
const PROGRAM: &str = "heard";

/// Takes a view back: it leaves every queue and list at once, and its words
/// are destroyed. Without an account its key goes too, so that no backup can
/// read it; an account's key stays for whatever else its owner said.
///
/// While it may be harm, or somebody was told of it, it is gone for its author
/// alone, and the rest is done once it is found to be no harm or may go.
///
/// # Errors
/// When storage fails: nothing is taken back then.
pub async fn take_back(heard: &Heard, own: OwnView) -> Result<(), StorageError> {
    to_the_end(take_back_whole(heard.clone(), own.id())).await
}

async fn take_back_whole(heard: Heard, id: ViewId) -> Result<(), StorageError> {
    let Gone { owner, objects } = heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if concerns::keeps(uow, id).await? {
                    concerns::ask_back(uow, id).await?;
                    return Ok(Gone::default());
                }
                take_back_now(uow, id).await
            })
        })
        .await?;
    carry_out(&heard, owner.as_slice()).await;
    drop_objects(&heard, Shelf::View, objects).await;
    Ok(())
}

/// What is destroyed after the commit that took a view back.
#[derive(Default)]
pub(crate) struct Gone {
    /// The owner of what was said without an account.
    pub(crate) owner: Option<[u8; 16]>,
    /// Recordings and pictures.
    pub(crate) objects: Vec<[u8; 16]>,
}

/// Takes a view back within a unit of work; what it answers goes after it.
pub(crate) async fn take_back_now(uow: &mut Uow, id: ViewId) -> Result<Gone, StorageError> {
    let gone = empty(uow, id).await?;
    record(uow, AUTHOR, ViewAction::TakenBack, id, "").await?;
    Ok(gone)
}

/// The same, because it was kept as long as the schedule says.
pub(crate) async fn end_now(uow: &mut Uow, id: ViewId) -> Result<Gone, StorageError> {
    // The record it went to has a schedule of its own: nothing is withdrawn from it.
    filing::forget(uow, id).await?;
    let gone = empty(uow, id).await?;
    record(uow, PROGRAM, ViewAction::ScheduleEnded, id, "").await?;
    Ok(gone)
}

async fn empty(uow: &mut Uow, id: ViewId) -> Result<Gone, StorageError> {
    // First, which also holds the row: its owner is the one it has now.
    run::views(uow, Going::TakeBack, Which::One(id)).await?;
    let sql = "SELECT owner_key FROM view WHERE id = $1 AND signed_in = 0";
    let owner: Option<[u8; 16]> = uow.first(sql, args![id]).await?.map(|row| row.id("owner_key")).transpose()?;
    let rows = uow.all("SELECT id FROM attachment WHERE view_id = $1", args![id]).await?;
    let objects = rows.iter().map(|row| row.id("id")).collect::<Result<Vec<[u8; 16]>, _>>()?;
    run::beside_views(uow, Going::TakeBack, Which::One(id)).await?;
    if let Some(owner) = owner {
        decide(uow, owner, Fate::Destroy).await?;
    }
    Ok(Gone { owner, objects })
}
