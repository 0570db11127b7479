//! Conflicts of interest: whoever something may be about does not read it.
//!
//! A member of staff whose name stands in what a young person says, or of whom a
//! colleague says that it is about them, finds it on no page, in no list and in
//! no count, until somebody whom it is not about says that it is not about them.
//! What was sent to them because its author chose them is theirs, unless it may
//! be harm: that is kept from whoever it was sent to, named or not, until then.
//! Nothing is ever without a reader: where everybody who reads views
//! may be meant, what may be harm is read by the person outside the council, and
//! all else, or where nobody is named there, by all of them ([`weigh_all`] looks
//! again when somebody comes or leaves).
//!
//! Lists leave it out by `not_kept`; the page of a view, and whatever is done
//! there, asks [`is_kept_from`] before its handler runs.

mod keep;
mod say;
mod weigh;

use std::collections::HashSet;

use heard_storage::crypto::Hash;
use heard_storage::{Conn, Row, StorageError, Uow, any_of, args};
use heard_vocabulary::Role;

use crate::Heard;
use crate::ids::{AccountId, ViewId};
use crate::people::{Account, Moderate, Permission as _};

pub(crate) use keep::{
    Named, harm_sent_to, is_named, keep_from_chosen, keep_known, may_be_harm, remember_chosen, remember_covers,
    remember_page, tell_chosen,
};
pub use say::{KeptFrom, Meant, MeantError, about, meant, not_about};
pub(crate) use say::{keep_sent_outside, keep_written};
pub use weigh::weigh_all;
pub(crate) use weigh::{moderators, weigh, weigh_now};

/// The keyed hash by which a reader is found.
pub(crate) fn reader(heard: &Heard, account: AccountId) -> Hash {
    heard.keys().person_hash(&account.bytes(), b"something may be about them")
}

/// A condition that leaves out what is kept from the reader whose hash is the
/// statement's `$number`; `view` is the column of the view, with its table, and
/// `role` the reader's.
pub(crate) fn not_kept(view: &str, number: usize, role: Role) -> String {
    // Who reads no views reads nothing for want of another reader either.
    let yields = if reads(role) { " AND c.yields = 0" } else { "" };
    format!(
        " AND NOT EXISTS (SELECT 1 FROM conflict c WHERE c.view_id = {view} AND c.reader = ${number}
            AND c.cleared_at IS NULL{yields})"
    )
}

fn reads(role: Role) -> bool {
    Moderate::ROLES.contains(&role)
}

/// A concern of what may be harm, and of which nobody found that it is none; or a member of
/// staff reported it themselves, whatever others decided.
const MAY_BE_HARM: &str = "((level < 3 AND (state <> 'closed' OR outcome <> 'not_harm')) OR reported_at IS NOT NULL)";

/// A condition that leaves out what may be harm, whoever reads.
pub(crate) fn not_harm(view: &str) -> String {
    format!(" AND NOT EXISTS (SELECT 1 FROM concern WHERE view_id = {view} AND {MAY_BE_HARM})")
}

/// A row of what may be about somebody to whom it was sent: what may be harm
/// ([`MAY_BE_HARM`]); or a colleague said so.
fn from_chosen() -> String {
    format!(
        "c.cleared_at IS NULL AND (c.set_by IS NOT NULL OR EXISTS (
            SELECT 1 FROM concern WHERE view_id = c.view_id AND {MAY_BE_HARM}))"
    )
}

/// The same for somebody it was sent to because its author chose them: that their
/// name stands in it keeps nothing from them by itself.
pub(crate) fn not_kept_from_chosen(view: &str, number: usize) -> String {
    let from_chosen = from_chosen();
    format!(
        " AND NOT EXISTS (SELECT 1 FROM conflict c
            WHERE c.view_id = {view} AND c.reader = ${number} AND {from_chosen})"
    )
}

/// The same for whoever stands in for them, or follows them: nobody chose them, and that their
/// name stands in it is enough; that it may have been said to them keeps it only while it may be harm.
pub(crate) fn not_kept_from_unchosen(view: &str, number: usize) -> String {
    let from_chosen = from_chosen();
    format!(
        " AND NOT EXISTS (SELECT 1 FROM conflict c WHERE c.view_id = {view} AND c.reader = ${number}
            AND ((c.cleared_at IS NULL AND c.chosen = 0) OR ({from_chosen})))"
    )
}

/// A condition that leaves out what may be about anybody who works here, whoever reads: for
/// what many read. That it was only sent to them is no matter, once it is no harm.
pub(crate) fn about_nobody(view: &str) -> String {
    format!(
        " AND NOT EXISTS (SELECT 1 FROM conflict c WHERE c.view_id = {view} AND c.cleared_at IS NULL
            AND c.chosen = 0)"
    )
}

/// The hashes of those from whom a view is kept, also where it was sent to them.
pub(crate) async fn kept_from_chosen(conn: &mut Conn, view: ViewId) -> Result<HashSet<Vec<u8>>, StorageError> {
    let sql = format!("SELECT c.reader FROM conflict c WHERE c.view_id = $1 AND {}", from_chosen());
    conn.all(sql, args![view]).await?.iter().map(|row| row.blob("reader")).collect()
}

/// Whether a view may be about somebody, and their role; nothing where it is not.
/// `$1` is the view, `$2` the reader's hash, `$3` their account.
const MEANT: &str = "SELECT c.yields, a.role FROM conflict c, account a
    WHERE c.view_id = $1 AND c.reader = $2 AND a.id = $3 AND c.cleared_at IS NULL";

/// Whether that keeps it from them: where nobody else reads views, whoever does
/// reads it; others, such as who is on duty, never do.
fn keeps(row: Option<Row>) -> Result<bool, StorageError> {
    let Some(row) = row else { return Ok(false) };
    let role = Role::parse(&row.text("role")?);
    Ok(row.int("yields")? == 0 || !role.is_some_and(reads))
}

/// Whether a view is kept from whoever asks for it.
///
/// # Errors
/// When storage fails.
pub async fn is_kept_from(heard: &Heard, account: AccountId, view: ViewId) -> Result<bool, StorageError> {
    let mut conn = heard.words().read().await?;
    keeps(conn.first(MEANT, args![view, reader(heard, account), account]).await?)
}

/// Whether a view may be about somebody, also where they read it because nobody else
/// could.
///
/// # Errors
/// When storage fails.
pub(crate) async fn is_meant(heard: &Heard, account: AccountId, view: ViewId) -> Result<bool, StorageError> {
    let mut conn = heard.words().read().await?;
    Ok(conn.first(MEANT, args![view, reader(heard, account), account]).await?.is_some())
}

/// The same as [`is_kept_from`] within a unit of work.
pub(crate) async fn keeps_from(
    heard: &Heard,
    uow: &mut Uow,
    account: AccountId,
    view: ViewId,
) -> Result<bool, StorageError> {
    keeps(uow.first(MEANT, args![view, reader(heard, account), account]).await?)
}

/// Everybody whom a view may be about.
pub(crate) async fn meant_by(heard: &Heard, uow: &mut Uow, view: ViewId) -> Result<Vec<AccountId>, StorageError> {
    let rows = uow.all("SELECT reader FROM conflict WHERE view_id = $1 AND cleared_at IS NULL", args![view]).await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let kept = rows.iter().map(|row| row.blob("reader")).collect::<Result<HashSet<Vec<u8>>, _>>()?;
    let staff = uow.all("SELECT id FROM account WHERE role <> $1 ORDER BY id", args![Role::YoungPerson.name()]).await?;
    let staff = staff.iter().map(|row| row.id("id")).collect::<Result<Vec<AccountId>, _>>()?;
    Ok(staff.into_iter().filter(|one| kept.contains(reader(heard, *one).as_slice())).collect())
}

/// Everybody who reads views.
pub(crate) async fn all_readers(conn: &mut Conn) -> Result<Vec<AccountId>, StorageError> {
    let (roles, binds) = any_of(1, Moderate::ROLES.iter().map(|role| role.name()));
    let rows = conn.all(format!("SELECT id FROM usable_account WHERE role IN {roles}"), binds).await?;
    rows.iter().map(|row| row.id("id")).collect()
}

/// Everybody who reads views, and this one, too: it is not about them.
pub(crate) async fn readers_of(heard: &Heard, conn: &mut Conn, view: ViewId) -> Result<Vec<AccountId>, StorageError> {
    let all = all_readers(conn).await?;
    let sql = "SELECT reader FROM conflict WHERE view_id = $1 AND cleared_at IS NULL AND yields = 0";
    let rows = conn.all(sql, args![view]).await?;
    let kept = rows.iter().map(|row| row.blob("reader")).collect::<Result<HashSet<Vec<u8>>, _>>()?;
    Ok(all.into_iter().filter(|one| !kept.contains(reader(heard, *one).as_slice())).collect())
}

/// Those of these views that are kept from a reader.
pub(crate) async fn kept_of(
    heard: &Heard,
    conn: &mut Conn,
    account: Account,
    views: &[ViewId],
) -> Result<HashSet<ViewId>, StorageError> {
    let (set, mut args) = any_of(1, views.iter().copied());
    args.push(reader(heard, account.id()).into());
    let yields = if reads(account.role()) { " AND yields = 0" } else { "" };
    let sql = format!(
        "SELECT view_id FROM conflict WHERE view_id IN {set} AND reader = ${} AND cleared_at IS NULL{yields}",
        args.len()
    );
    conn.all(sql, args).await?.iter().map(|row| row.id("view_id")).collect()
}

/// Those of these whom nobody said not to be meant, and everybody else whom a view
/// may be about.
pub(crate) async fn still_meant(
    heard: &Heard,
    uow: &mut Uow,
    view: ViewId,
    named: &[AccountId],
) -> Result<Vec<AccountId>, StorageError> {
    // A row that nobody cleared only remembers that it was theirs.
    let sql = "SELECT reader FROM conflict WHERE view_id = $1 AND cleared_at IS NOT NULL AND cleared_by IS NOT NULL";
    let rows = uow.all(sql, args![view]).await?;
    let cleared = rows.iter().map(|row| row.blob("reader")).collect::<Result<HashSet<Vec<u8>>, _>>()?;
    let mut meant = meant_by(heard, uow, view).await?;
    meant.extend(named.iter().filter(|one| !cleared.contains(reader(heard, **one).as_slice())));
    meant.sort_unstable();
    meant.dedup();
    Ok(meant)
}
