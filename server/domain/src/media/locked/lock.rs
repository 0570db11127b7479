//! One press locks, before anybody opened it: from the page of a view or its line in
//! the queue, from a worker's own page, and from the page of an alert.

use heard_storage::crypto::Key;
use heard_storage::{Row, StorageError, Uow, args};
use heard_vocabulary::{LockedState, ViewAction};

use super::away::put_away;
use super::sealed::{Deed, key_of, new_key};
use crate::Heard;
use crate::heard::to_the_end;
use crate::ids::{AccountId, AttachmentId, ViewId};
use crate::media::OpenError;
use crate::people::{Grant, Moderate, ReadSentToMe, Role};
use crate::record::record;
use crate::safeguarding::alerts::ToldAlert;
use crate::safeguarding::concerns::{self, Particulars, Prepared, council_key, read_on_duty};
use crate::views::{DeliveredView, parse, still_there_to_change};

/// Which of a view's recordings and pictures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// This one.
    One(AttachmentId),
    /// All of them: whoever locks from a list has seen none.
    All,
}

/// Locks what may be an intimate picture, for the team.
///
/// # Errors
/// [`OpenError::Gone`] where nothing of it is there; storage.
pub async fn lock(heard: &Heard, by: &Grant<Moderate>, view: ViewId, which: Which) -> Result<(), OpenError> {
    let who = (by.id(), by.account().role(), by.actor());
    press(heard, view, which, ViewAction::MediaLocked, who).await
}

/// The same, for a worker it was sent to.
///
/// # Errors
/// As [`lock`].
pub async fn lock_delivered(
    heard: &Heard,
    by: &Grant<ReadSentToMe>,
    sent: DeliveredView,
    id: AttachmentId,
) -> Result<(), OpenError> {
    let who = (by.id(), by.account().role(), by.actor());
    press(heard, sent.id(), Which::One(id), ViewAction::MediaLocked, who).await
}

/// The same, for whoever was told of an alert about it, as long as the words are theirs
/// to read.
///
/// # Errors
/// As [`lock`].
pub async fn lock_on_duty(heard: &Heard, alert: ToldAlert, id: AttachmentId) -> Result<(), OpenError> {
    let view = read_on_duty(heard, alert).await?.ok_or(OpenError::Gone)?;
    let by = alert.by();
    let who = (by.id(), by.account().role(), by.actor());
    press(heard, view, Which::One(id), ViewAction::LockedOnDuty, who).await
}

/// Locks, and puts away what was locked, whoever waits for it.
async fn press(
    heard: &Heard,
    view: ViewId,
    which: Which,
    action: ViewAction,
    (by, role, actor): (AccountId, Role, String),
) -> Result<(), OpenError> {
    let raised = concerns::for_locked(heard, view).await?;
    let council = council_key(heard).await?;
    let this = heard.clone();
    let whole = async move {
        let unit = this.clone();
        let locked = this
            .words()
            .write(move |uow| {
                Box::pin(async move {
                    let press = Press { view, by: Some((by, role)), actor: &actor, action, to: LockedState::Locked };
                    let rows = files_of(uow, view, which).await?;
                    // What is locked already stays so: pressing twice is pressing once.
                    if rows.is_empty() {
                        return Err(OpenError::Gone);
                    }
                    Ok(press.lock(&unit, uow, &council, &rows, raised).await?)
                })
            })
            .await?;
        put_away(&this, &locked).await;
        Ok(())
    };
    to_the_end(whole).await
}

/// A view's recordings and pictures with how each stands, and the view's row held; none
/// once it was taken back.
pub(super) async fn files_of(uow: &mut Uow, view: ViewId, which: Which) -> Result<Vec<Row>, StorageError> {
    if !still_there_to_change(uow, view).await? {
        return Ok(Vec::new());
    }
    let sql = "SELECT a.id, a.kind, a.size, l.state, l.wrapped_key
               FROM attachment a LEFT JOIN locked_media l ON l.attachment_id = a.id
               WHERE a.view_id = $1 ORDER BY a.position";
    let rows = uow.all(sql, args![view]).await?;
    let mut wanted = Vec::with_capacity(rows.len());
    for row in rows {
        let id: AttachmentId = row.id("id")?;
        if which == Which::All || which == Which::One(id) {
            wanted.push(row);
        }
    }
    Ok(wanted)
}

/// That something of a view is locked, within a unit of work.
pub(super) struct Press<'a> {
    pub(super) view: ViewId,
    /// Who pressed; nobody where a program locks again what was locked.
    pub(super) by: Option<(AccountId, Role)>,
    pub(super) actor: &'a str,
    pub(super) action: ViewAction,
    /// Locked; or destroyed, where the key store knows that it was.
    pub(super) to: LockedState,
}

impl Press<'_> {
    /// Locks these, and raises what that may mean. Which were not locked before.
    pub(super) async fn lock(
        &self,
        heard: &Heard,
        uow: &mut Uow,
        council: &Key,
        files: &[Row],
        raised: Prepared,
    ) -> Result<Vec<AttachmentId>, StorageError> {
        let mut locked = Vec::new();
        for file in files {
            let was = match file.text_opt("state")? {
                Some(_) => Some(parse(LockedState::parse, file, "state")?),
                None => None,
            };
            let stays = match was {
                Some(LockedState::Destroyed) => true,
                Some(LockedState::Locked) => self.to == LockedState::Locked,
                Some(LockedState::Released) | None => false,
            };
            if !stays {
                self.lock_one(heard, uow, council, file, was.is_some()).await?;
                locked.push(file.id("id")?);
            }
        }
        if !locked.is_empty() {
            let by = self.by.map(|(who, _)| (who, self.actor));
            raised.open_locked(heard, uow, by).await?;
        }
        Ok(locked)
    }

    async fn lock_one(
        &self,
        heard: &Heard,
        uow: &mut Uow,
        council: &Key,
        file: &Row,
        known: bool,
    ) -> Result<(), StorageError> {
        let (id, now): (AttachmentId, _) = (file.id("id")?, uow.now());
        let (who, role) = (self.by.map(|(who, _)| who), self.by.map(|(_, role)| role.name()));
        let ended = (self.to == LockedState::Destroyed).then_some(now);
        let key = if known {
            let sql = "UPDATE locked_media SET state = $2, pending = 1, locked_at = $3, locked_by = $4,
                           locked_role = $5, asked = NULL, asked_by = NULL, asked_at = NULL, ended_at = $6
                       WHERE attachment_id = $1";
            uow.execute(sql, args![id, self.to.name(), now, who, role, ended]).await?;
            key_of(council, id, file)?
        } else {
            let (key, wrapped) = new_key(heard, council, id);
            let (kind, size) = (file.text("kind")?, file.int("size")?);
            let sql = "INSERT INTO locked_media (attachment_id, view_id, wrapped_key, kind, size, state, pending,
                           locked_at, locked_by, locked_role, ended_at)
                       VALUES ($1, $2, $3, $4, $5, $6, 1, $7, $8, $9, $10)";
            let row = args![id, self.view, wrapped, kind, size, self.to.name(), now, who, role, ended];
            uow.execute(sql, row).await?;
            key
        };
        // The preview goes with the press: nothing of it is drawn any more.
        uow.defer("UPDATE attachment SET sealed_blur = NULL WHERE id = $1", args![id]);
        Deed { file: id, action: self.action, by: who }.write(heard, uow, &key, &Particulars::default())?;
        record(uow, self.actor, self.action, self.view, id.to_string()).await
    }
}
