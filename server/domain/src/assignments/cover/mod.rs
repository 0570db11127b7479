//! Who stands in for a member of staff while they are away, from a day to a day. Whoever
//! does sees the same young people for these days, or finds the views they see to beside their
//! own, and not a day longer: nothing is copied, so that nothing has to be taken back. It names no
//! young person, and stands in clear.

mod end;
mod make;
mod tell;
mod told;

use std::collections::HashMap;

use heard_storage::calendar::Day;
use heard_storage::{Conn, Row, StorageError, Uow, Value, any_of, args};
use heard_vocabulary::AccountState;

use super::Days;
use super::scope::{InScope, Staff};
use crate::Heard;
use crate::ids::{AccountId, CoverId, ViewId};
use crate::people::{AskForCover, Grant, KeepCover, Moderate, Permission as _, Role, names_of};

pub use end::{end_cover, end_own_cover};
pub use make::{cover_for, cover_me};
pub use told::{CoverTold, covers_told};

/// The longest time, in days: whoever is away for longer has somebody who follows them.
pub const LONGEST: i64 = 84;

/// Why nobody covers.
#[derive(Debug, thiserror::Error)]
pub enum CoverError {
    /// Nobody who works here signs in with this address.
    #[error("nobody signs in with this address")]
    NoSuchColleague,
    /// Nobody stands in for themselves.
    #[error("nobody covers for themselves")]
    Themselves,
    /// Their role is another: they could not be the same to the same young people.
    #[error("they have another role")]
    OtherRole,
    /// Somebody covers on one of these days already.
    #[error("somebody covers already")]
    Already,
    /// They are away themselves on one of these days.
    #[error("they are away themselves")]
    Away,
    /// Whoever is away stands in for somebody on one of these days.
    #[error("whoever is away covers for somebody")]
    Covers,
    /// The last day is before the first.
    #[error("it ends before it begins")]
    EndsBeforeItBegins,
    /// The last day is over.
    #[error("it is over already")]
    Over,
    /// Longer than [`LONGEST`].
    #[error("too long")]
    TooLong,
    /// It is not there any more.
    #[error("it is not there")]
    Gone,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// That somebody stands in for somebody else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cover {
    /// Which.
    pub id: CoverId,
    /// Who is away.
    pub whose: AccountId,
    /// Who stands in.
    pub by: AccountId,
    /// From when until when; there always is a last day.
    pub days: Days,
}

/// The same, with names.
#[derive(Debug, Clone)]
pub struct NamedCover {
    /// What.
    pub cover: Cover,
    /// Who is away; `None` where they have no name any more.
    pub whose: Option<String>,
    /// Who stands in; `None` where they have no name any more.
    pub by: Option<String>,
}

fn day_of(row: &Row, name: &'static str) -> Result<Day, StorageError> {
    Day::parse(&row.text(name)?).ok_or(StorageError::inconsistent("cover's days", "a day"))
}

fn read(row: &Row) -> Result<Cover, StorageError> {
    let days = Days { first: day_of(row, "first_day")?, last: Some(day_of(row, "last_day")?) };
    Ok(Cover { id: row.id("id")?, whose: row.id("account_id")?, by: row.id("by_id")?, days })
}

/// Those that hold on the day `$1`: both work here, in the same role.
const HOLDING: &str = "SELECT c.account_id, c.by_id, c.first_day FROM cover c JOIN account a ON a.id = c.account_id
    JOIN usable_account b ON b.id = c.by_id
    WHERE c.first_day <= $1 AND c.last_day >= $1 AND c.ended_at IS NULL AND a.role = b.role AND a.state IN ($2, $3)";

fn holding(column: &'static str, accounts: &[AccountId], today: Day) -> (String, Vec<Value>) {
    let mut values = args![today.to_string(), AccountState::Active.name(), AccountState::Paused.name()];
    let (set, more) = any_of(values.len() + 1, accounts.iter().copied());
    values.extend(more);
    (format!("{HOLDING} AND c.{column} IN {set} ORDER BY c.first_day, c.id"), values)
}

/// For whom somebody stands in today.
pub(crate) async fn covered(heard: &Heard, by: AccountId) -> Result<Vec<AccountId>, StorageError> {
    let mut conn = heard.words().read().await?;
    let all = covered_from(&mut conn, by, heard.now().day()).await?;
    Ok(all.into_iter().map(|(whose, _)| whose).collect())
}

/// The same, with a connection in hand, and since which day.
pub(crate) async fn covered_from(
    conn: &mut Conn,
    by: AccountId,
    today: Day,
) -> Result<Vec<(AccountId, Day)>, StorageError> {
    let (sql, values) = holding("by_id", &[by], today);
    let rows = conn.all(sql, values).await?;
    rows.iter().map(|row| Ok((row.id("account_id")?, day_of(row, "first_day")?))).collect()
}

/// Who stands in for each of these today; nothing of those for whom nobody does.
pub(super) async fn covering(
    conn: &mut Conn,
    whose: &[AccountId],
    today: Day,
) -> Result<HashMap<AccountId, Vec<AccountId>>, StorageError> {
    let (sql, values) = holding("account_id", whose, today);
    let mut all: HashMap<AccountId, Vec<AccountId>> = HashMap::new();
    for row in &conn.all(sql, values).await? {
        all.entry(row.id("account_id")?).or_default().push(row.id("by_id")?);
    }
    Ok(all)
}

/// Who stands in for somebody today, within a unit of work.
pub(crate) async fn covering_now(uow: &mut Uow, whose: AccountId) -> Result<Vec<AccountId>, StorageError> {
    let (sql, values) = holding("account_id", &[whose], uow.now().day());
    uow.all(sql, values).await?.iter().map(|row| row.id("by_id")).collect()
}

/// Whoever stood in, on one day or more since it came, for somebody on whose page a view stands:
/// "you" in it may be them, also where they do not stand in any more.
pub(crate) async fn covered_since_sent(uow: &mut Uow, view: ViewId) -> Result<Vec<AccountId>, StorageError> {
    let all = covered_since(uow, "view_id", view.into()).await?;
    Ok(all.into_iter().map(|(_, by)| by).collect())
}

/// The same of everything on somebody's page, each with the view.
pub(crate) async fn covered_on_page(uow: &mut Uow, whose: AccountId) -> Result<Vec<(ViewId, AccountId)>, StorageError> {
    covered_since(uow, "account_id", whose.into()).await
}

async fn covered_since(
    uow: &mut Uow,
    column: &'static str,
    value: Value,
) -> Result<Vec<(ViewId, AccountId)>, StorageError> {
    let today = uow.now().day().to_string();
    // What was ended before it began, ended before its first day, and let nobody stand in.
    let sql = format!(
        "SELECT d.view_id, d.delivered_at, c.by_id, c.last_day, c.ended_at
         FROM delivery d JOIN cover c ON c.account_id = d.account_id
         WHERE d.{column} = $1 AND c.first_day <= $2 AND c.first_day <= c.last_day
         ORDER BY d.view_id, c.by_id"
    );
    let mut all = Vec::new();
    for row in &uow.all(sql, vec![value, today.into()]).await? {
        let came = row.moment("delivered_at")?;
        // Days are compared as they are written: the year comes first.
        let since = row.text("last_day")? >= came.day().to_string();
        if since && row.moment_opt("ended_at")?.is_none_or(|ended| ended >= came) {
            all.push((row.id("view_id")?, row.id("by_id")?));
        }
    }
    Ok(all)
}

/// Who stands in for each of these, today or later, with their name: the first one each.
pub(crate) async fn away(
    heard: &Heard,
    accounts: &[AccountId],
) -> Result<HashMap<AccountId, (String, Days)>, StorageError> {
    if accounts.is_empty() {
        return Ok(HashMap::new());
    }
    let (set, mut values) = any_of(1, accounts.iter().copied());
    values.push(heard.now().day().to_string().into());
    let sql = format!(
        "SELECT c.id, c.account_id, c.by_id, c.first_day, c.last_day FROM cover c
         JOIN account a ON a.id = c.account_id JOIN usable_account b ON b.id = c.by_id
         WHERE c.account_id IN {set} AND c.last_day >= ${} AND c.ended_at IS NULL AND a.role = b.role
         ORDER BY c.first_day, c.id",
        values.len()
    );
    let mut conn = heard.words().read().await?;
    let all = conn.all(sql, values).await?.iter().map(read).collect::<Result<Vec<_>, _>>()?;
    let by: Vec<AccountId> = all.iter().map(|one| one.by).collect();
    let names = names_of(heard, &mut conn, &by).await?;
    let mut first = HashMap::new();
    for one in all {
        if let Some(identity) = names.get(&one.by) {
            first.entry(one.whose).or_insert_with(|| (identity.name.clone(), one.days));
        }
    }
    Ok(first)
}

/// What is not over, of which somebody is either end; with names, the first day first.
async fn of(heard: &Heard, account: AccountId) -> Result<Vec<NamedCover>, StorageError> {
    let sql = "SELECT id, account_id, by_id, first_day, last_day FROM cover
               WHERE (account_id = $1 OR by_id = $1) AND last_day >= $2 AND ended_at IS NULL ORDER BY first_day, id";
    let mut conn = heard.words().read().await?;
    let rows = conn.all(sql, args![account, heard.now().day().to_string()]).await?;
    let all = rows.iter().map(read).collect::<Result<Vec<_>, _>>()?;
    named(heard, &mut conn, all).await
}

/// These, with names.
async fn named(heard: &Heard, conn: &mut Conn, all: Vec<Cover>) -> Result<Vec<NamedCover>, StorageError> {
    let people: Vec<AccountId> = all.iter().flat_map(|one| [one.whose, one.by]).collect();
    let names = names_of(heard, conn, &people).await?;
    let name = |id: AccountId| names.get(&id).map(|identity| identity.name.clone());
    Ok(all.into_iter().map(|cover| NamedCover { whose: name(cover.whose), by: name(cover.by), cover }).collect())
}

/// Who stands in for whoever asks, and for whom they do.
///
/// # Errors
/// When storage fails or a stored value does not open.
pub async fn own_covers(heard: &Heard, me: &Grant<AskForCover>) -> Result<Vec<NamedCover>, StorageError> {
    of(heard, me.id()).await
}

/// For whom whoever reads views stands in today, with names: what these see to is theirs to find.
///
/// # Errors
/// When storage fails or a stored value does not open.
pub async fn covered_today(heard: &Heard, me: &Grant<Moderate>) -> Result<Vec<NamedCover>, StorageError> {
    let today = heard.now().day();
    let mut all = of(heard, me.id()).await?;
    all.retain(|one| one.cover.by == me.id() && one.cover.days.include(today));
    Ok(all)
}

/// Who stands in for a member of staff whom whoever asks may see, and for whom they do.
///
/// # Errors
/// When storage fails or a stored value does not open.
pub async fn covers_of(
    heard: &Heard,
    _by: &Grant<KeepCover>,
    one: &InScope<Staff>,
) -> Result<Vec<NamedCover>, StorageError> {
    of(heard, one.id()).await
}

/// Whether somebody in this role can be covered for: not carers, whose home is theirs, nor
/// advocates, who belong to the child and not to the council.
#[must_use]
pub fn can_be_covered(role: Role) -> bool {
    AskForCover::ROLES.contains(&role)
}
