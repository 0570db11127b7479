//! The local outbox, which stands in for both channels in a demonstration: what
//! would have left, for its administrator to read.

use heard_storage::args;
use heard_storage::clock::Moment;
use heard_storage::crypto::{open, seal};
use heard_storage::{Row, StorageError};
use heard_vocabulary::MessageText;
use serde::{Deserialize, Serialize};

use super::address::Address;
use super::letter::{Code, Link};
use super::send::Outgoing;
use crate::Heard;
use crate::ids::DispatchId;
use crate::people::{Grant, LookAfterMessages};
use crate::record::Head;

/// How many are shown, the newest.
const MOST: i64 = 100;

/// What is sealed of a message in the outbox.
#[derive(Serialize, Deserialize)]
struct Kept {
    to: Address,
    says: String,
    link: Link,
    code: Option<Code>,
    #[serde(default)]
    head: Option<Head>,
}

/// A message that would have left.
#[derive(Debug, Clone)]
pub struct Laid {
    /// When.
    pub at: Moment,
    /// Where to.
    pub to: Address,
    /// Which sentence.
    pub says: MessageText,
    /// Where it leads.
    pub link: Link,
    /// The code it brings.
    pub code: Option<Code>,
    /// The end of the audit log that it brings.
    pub head: Option<Head>,
}

fn laid_place(id: DispatchId) -> Vec<u8> {
    [b"dispatch_outbox.sealed:".as_slice(), &id.bytes()].concat()
}

/// A message as the outbox keeps it.
pub(super) fn sealed(heard: &Heard, sent: &Outgoing) -> Result<Vec<u8>, StorageError> {
    let Outgoing { id, to, says, link, code, head, .. } = sent;
    let kept = Kept { to: to.clone(), says: says.name().to_owned(), link: *link, code: *code, head: *head };
    let plain = serde_json::to_vec(&kept).map_err(|error| StorageError::Bind(Box::new(error)))?;
    Ok(seal(&heard.keys().cookie, &laid_place(*id), &plain, heard.entropy()))
}

/// What would have left, newest first; `None` outside a demonstration.
///
/// # Errors
/// When storage fails, or what is sealed does not open.
pub async fn laid(heard: &Heard, _by: &Grant<LookAfterMessages>) -> Result<Option<Vec<Laid>>, StorageError> {
    if !heard.catalogue().settings.demonstration {
        return Ok(None);
    }
    let mut conn = heard.words().read().await?;
    let sql = "SELECT id, laid_at, sealed FROM dispatch_outbox ORDER BY laid_at DESC, id LIMIT $1";
    let rows = conn.all(sql, args![MOST]).await?;
    rows.iter().map(|row| one(heard, row)).collect::<Result<_, _>>().map(Some)
}

fn one(heard: &Heard, row: &Row) -> Result<Laid, StorageError> {
    let wrong = || StorageError::inconsistent("dispatch_outbox.sealed", "a message");
    let plain = open(&heard.keys().cookie, &laid_place(row.id("id")?), &row.blob("sealed")?)?;
    let Kept { to, says, link, code, head } = serde_json::from_slice(&plain).map_err(|_| wrong())?;
    let says = MessageText::parse(&says).ok_or_else(wrong)?;
    Ok(Laid { at: row.moment("laid_at")?, to, says, link, code, head })
}
