//! What a child said, what was answered and what was decided goes into their record in the
//! council's case system: once, as a document that is made, kept and sent from here.
//!
//! Only what its author was told of before they sent it has a row in `filing`, made in the
//! unit that stores it (`told`). Whatever changes what stands in a document notes that in
//! its own unit: triggers do, so that nobody has to remember. `look` finds what has changed,
//! decides whether it goes and makes the document, each once; `carry` hands documents to
//! whoever sends them (`server/src/filing.rs`) and writes down what became of each.
//!
//! Nothing waits for filing: where it fails, a child's answer and everything about their
//! safety go their own way.

mod carry;
mod document;
mod list;
mod look;
mod may;
mod now;
mod there;
mod told;
mod whose;

use heard_storage::crypto::{Hash, Key, open, seal};
use heard_storage::{StorageError, Uow, args};
use sha2::{Digest as _, Sha256};

pub use carry::{Leaving, filed, next, not_filed};
pub use document::{Answered, Decided, Document, SCHEMA, Said, Statement};
pub use list::{FilingLine, Listed, PAGE, any_failed, listed, try_again};
pub use look::look;
pub use now::{FileNowError, FilingStands, file_now, of_view};
pub(crate) use there::may_be_there;
pub use there::{Elsewhere, any_of_mine_there};
pub(crate) use told::of_submission;
pub use told::{is_told, may_be_told};
pub(crate) use whose::forget_whose;

pub use heard_vocabulary::{FilingFault, FilingKind, FilingState};

use crate::Heard;
use crate::going::{Becomes, Names, Table, of_the_council};
use crate::ids::{FilingId, ViewId};
use crate::jobs::first_half;
use crate::safeguarding::concerns::council_key;

/// Who stands in the log where something was filed: nobody, but the council's computer.
pub(crate) const ACTOR: &str = "case system";

/// It is looked at, and withdrawn from the record it went to.
fn looked_at() -> String {
    "look_at = 0".to_owned()
}

/// What went is withdrawn when its author takes it back; without its author nothing may
/// lead to their record.
pub(crate) const GOING: &[Table] = &[
    Table {
        name: "filing",
        names: Names::View("view_id"),
        also: &[],
        erase: Becomes::Set(looked_at),
        anonymise: Becomes::DeletedBy("`rehouse` in people/anonymise.rs, with each view's owner"),
        rest: Becomes::Stays("nothing of it opens while words rest, and so nothing of it is filed"),
        take_back: Becomes::Set(looked_at),
    },
    of_the_council("filing_document", &[]),
];

/// Nothing of this view is filed or withdrawn any more.
///
/// # Errors
/// When storage fails.
pub(crate) async fn forget(uow: &mut Uow, view: ViewId) -> Result<(), StorageError> {
    // What may be on its way stays, without its words, so that it is known that it left.
    uow.execute(
        "DELETE FROM filing_document WHERE begun_at IS NULL
            AND first_id IN (SELECT first_id FROM filing WHERE view_id = $1)",
        args![view],
    )
    .await?;
    uow.execute(
        "UPDATE filing_document SET state = $2, sealed = NULL WHERE state IN ($3, $4)
            AND first_id IN (SELECT first_id FROM filing WHERE view_id = $1)",
        args![view, FilingState::Overtaken.name(), FilingState::Waiting.name(), FilingState::Failed.name()],
    )
    .await?;
    uow.execute("DELETE FROM filing WHERE view_id = $1", args![view]).await.map(drop)
}

/// This view is looked at again.
pub(crate) fn look_again(uow: &mut Uow, view: ViewId) {
    uow.defer("UPDATE filing SET look_at = 0 WHERE view_id = $1", args![view]);
}

/// A document's words, where they stand for the cipher.
fn document_place(id: FilingId) -> Vec<u8> {
    [b"filing_document.sealed:".as_slice(), &id.bytes()].concat()
}

fn receipt_place(id: FilingId) -> Vec<u8> {
    [b"filing_document.receipt:".as_slice(), &id.bytes()].concat()
}

/// What tells one content from the next, to nobody who has no key.
fn digest_of(heard: &Heard, content: &[u8]) -> Hash {
    heard.keys().person_hash(&first_half(Sha256::new().chain_update(content)), b"what was filed")
}

/// To whose record something went: another one for each, so that no two rows say that they
/// are one child's.
fn filed_to(heard: &Heard, first: FilingId, case_number: &str) -> Hash {
    let plain = Sha256::new().chain_update(first.bytes()).chain_update(case_number);
    heard.keys().person_hash(&first_half(plain), b"to whose record")
}

async fn sealed_receipt(heard: &Heard, id: FilingId, receipt: &str) -> Result<Vec<u8>, StorageError> {
    let key = council_key(heard).await?;
    Ok(seal(&key, &receipt_place(id), receipt.as_bytes(), heard.entropy()))
}

fn opened_receipt(key: &Key, id: FilingId, sealed: &[u8]) -> Result<String, StorageError> {
    let plain = open(key, &receipt_place(id), sealed)?;
    String::from_utf8(plain).map_err(|_| StorageError::inconsistent("filing_document.receipt", "text"))
}
