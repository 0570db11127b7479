//! What stands sealed about something locked: who advised what, and reasons, under a
//! key of its own that the council's wraps. It stays when what it came with goes.

use heard_storage::crypto::{Key, open as unseal, seal};
use heard_storage::{Row, StorageError, Uow, args};
use heard_vocabulary::ViewAction;

use crate::Heard;
use crate::ids::{AccountId, AttachmentId, LockedDeedId};
use crate::safeguarding::concerns::Particulars;

fn key_place(id: AttachmentId) -> Vec<u8> {
    [b"locked_media.wrapped_key:".as_slice(), &id.bytes()].concat()
}

fn deed_place(id: LockedDeedId) -> Vec<u8> {
    [b"locked_deed.sealed:".as_slice(), &id.bytes()].concat()
}

/// A key for something that is locked for the first time, wrapped by the council's.
pub(super) fn new_key(heard: &Heard, council: &Key, id: AttachmentId) -> (Key, Vec<u8>) {
    let key = Key::random(heard.entropy());
    let wrapped = key.wrap(council, &key_place(id), heard.entropy());
    (key, wrapped)
}

/// Its key from its row.
pub(super) fn key_of(council: &Key, id: AttachmentId, row: &Row) -> Result<Key, StorageError> {
    Ok(Key::unwrap(council, &key_place(id), &row.blob("wrapped_key")?)?)
}

/// Something that is done with it.
pub(super) struct Deed {
    pub(super) file: AttachmentId,
    pub(super) action: ViewAction,
    pub(super) by: Option<AccountId>,
}

impl Deed {
    /// Writes it beside the row, what was said sealed.
    pub(super) fn write(self, heard: &Heard, uow: &mut Uow, key: &Key, what: &Particulars) -> Result<(), StorageError> {
        let Self { file, action, by } = self;
        let id = LockedDeedId::random(heard.entropy());
        let plain = serde_json::to_vec(what).map_err(|error| StorageError::Bind(Box::new(error)))?;
        let (sealed, now) = (seal(key, &deed_place(id), &plain, heard.entropy()), uow.now());
        uow.defer(
            "INSERT INTO locked_deed (id, attachment_id, action, by_id, at, sealed) VALUES ($1, $2, $3, $4, $5, $6)",
            args![id, file, action.name(), by, now, sealed],
        );
        Ok(())
    }
}

/// What was said in a deed.
pub(super) fn open_deed(key: &Key, row: &Row) -> Result<Particulars, StorageError> {
    let plain = unseal(key, &deed_place(row.id("id")?), &row.blob("sealed")?)?;
    serde_json::from_slice(&plain).map_err(|_| StorageError::inconsistent("locked_deed.sealed", "what was said"))
}
