//! What was done about a concern, and who looked first.

use heard_storage::clock::Moment;
use heard_storage::crypto::Key;
use heard_storage::{Row, StorageError, Uow, args};
use heard_vocabulary::ViewAction;

use super::{Particulars, open_deed, seal_deed};
use crate::Heard;
use crate::ids::{AccountId, ConcernDeedId, ConcernId, ViewId};
use crate::people::names_of;
use crate::views::parse;

/// Something that was done about a concern.
pub(super) struct Deed {
    pub(super) concern: ConcernId,
    pub(super) action: ViewAction,
    pub(super) by: Option<AccountId>,
}

impl Deed {
    /// Writes it beside the concern, its particulars sealed.
    pub(super) fn write(self, heard: &Heard, uow: &mut Uow, key: &Key, what: &Particulars) -> Result<(), StorageError> {
        let sealed = seal_deed(heard, key, self.concern, what)?;
        let (id, now) = (ConcernDeedId::random(heard.entropy()), uow.now());
        uow.defer(
            "INSERT INTO concern_deed (id, concern_id, action, by_id, at, sealed) VALUES ($1, $2, $3, $4, $5, $6)",
            args![id, self.concern, self.action.name(), self.by, now, sealed],
        );
        Ok(())
    }
}

/// Notes who of the team looked first. It changes nothing of what is open.
pub(crate) fn looked(uow: &mut Uow, view: ViewId, by: AccountId) {
    let now = uow.now();
    uow.defer(
        "UPDATE concern SET looked_at = $2, looked_by = $3 WHERE view_id = $1 AND looked_at IS NULL",
        args![view, now, by],
    );
}

/// One thing that was done about a concern.
#[derive(Debug, Clone)]
pub struct ConcernDeed {
    /// Which.
    pub id: ConcernDeedId,
    /// Whether the reader did it.
    pub mine: bool,
    /// When.
    pub at: Moment,
    /// By whom.
    pub by: DeedBy,
    /// What.
    pub action: ViewAction,
    /// Whom, when, why; `None` where that cannot be read.
    pub what: Option<Particulars>,
}

/// Who did something about a concern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DeedBy {
    /// Its author, who said more.
    Author,
    /// A program, in what was written down of a recording or picture.
    Program,
    /// Somebody of the council, by name where it is still known.
    Staff(Option<String>),
}

/// What was done, with the names of who did it, in one statement.
pub(super) async fn deeds(
    heard: &Heard,
    id: ConcernId,
    key: Option<&Key>,
    (rows, reader): (&[Row], AccountId),
) -> Result<Vec<ConcernDeed>, StorageError> {
    let by: Vec<Option<AccountId>> = rows.iter().map(|deed| deed.id_opt("by_id")).collect::<Result<_, _>>()?;
    let mut staff: Vec<AccountId> = by.iter().copied().flatten().collect();
    staff.sort_unstable();
    staff.dedup();
    let mut conn = heard.words().read().await?;
    let names = if staff.is_empty() { Default::default() } else { names_of(heard, &mut conn, &staff).await? };
    drop(conn);
    let mut deeds = Vec::with_capacity(rows.len());
    for (deed, by) in rows.iter().zip(by) {
        let action = parse(ViewAction::parse, deed, "action")?;
        let what = key.and_then(|key| {
            open_deed(key, id, deed).inspect_err(|error| tracing::error!(%error, "a deed cannot be read")).ok()
        });
        let mine = by == Some(reader);
        let by = match (by, action) {
            (Some(by), _) => DeedBy::Staff(names.get(&by).map(|identity| identity.name.clone())),
            (None, ViewAction::ConcernNoticed | ViewAction::SentOutside) => DeedBy::Program,
            (None, _) => DeedBy::Author,
        };
        deeds.push(ConcernDeed { id: deed.id("id")?, mine, at: deed.moment("at")?, by, action, what });
    }
    Ok(deeds)
}
