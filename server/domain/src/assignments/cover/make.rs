//! Says who stands in for somebody.

use heard_storage::calendar::Day;
use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::{AccountState, CoverAction};

use super::tell::tell;
use super::{CoverError, LONGEST, can_be_covered, read};
use crate::Heard;
use crate::assignments::Days;
use crate::assignments::scope::{InScope, Staff};
use crate::ids::{AccountId, CoverId};
use crate::people::{Account, AskForCover, Grant, KeepCover, Role, in_role, usable};
use crate::record::record;

/// Says who stands in for whoever says so, by the address they sign in with.
///
/// # Errors
/// [`CoverError`]; nothing is kept then.
pub async fn cover_me(
    heard: &Heard,
    me: &Grant<AskForCover>,
    email: &str,
    days: (Day, Day),
) -> Result<CoverId, CoverError> {
    make(heard, (me.actor(), me.id()), me.account(), email, days).await
}

/// Says who stands in for a colleague.
///
/// # Errors
/// [`CoverError`]; nothing is kept then.
pub async fn cover_for(
    heard: &Heard,
    by: &Grant<KeepCover>,
    one: &InScope<Staff>,
    email: &str,
    days: (Day, Day),
) -> Result<CoverId, CoverError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT role FROM account WHERE id = $1 AND state IN ($2, $3)";
    let (active, paused) = (AccountState::Active.name(), AccountState::Paused.name());
    let row = conn.first(sql, args![one.id(), active, paused]).await?.ok_or(CoverError::Gone)?;
    drop(conn);
    let role = Role::parse(&row.text("role")?).filter(|role| can_be_covered(*role)).ok_or(CoverError::OtherRole)?;
    make(heard, (by.actor(), by.id()), Account::new(one.id(), role), email, days).await
}

fn checked((first, last): (Day, Day), today: Day) -> Result<Days, CoverError> {
    if last < first {
        return Err(CoverError::EndsBeforeItBegins);
    }
    if last < today {
        return Err(CoverError::Over);
    }
    // What is over already opened nothing to anybody: it begins today.
    let first = first.max(today);
    if last.days_since(first) >= LONGEST {
        return Err(CoverError::TooLong);
    }
    Ok(Days { first, last: Some(last) })
}

async fn make(
    heard: &Heard,
    (actor, me): (String, AccountId),
    whose: Account,
    email: &str,
    days: (Day, Day),
) -> Result<CoverId, CoverError> {
    let days = checked(days, heard.now().day())?;
    let mut conn = heard.words().read().await?;
    let sql = "SELECT id FROM usable_account WHERE login_hash = $1";
    let found = conn.first(sql, args![heard.keys().login_hash(email)]).await?;
    let by: AccountId = found.ok_or(CoverError::NoSuchColleague)?.id("id")?;
    let colleague = usable(&mut conn, by).await?.filter(|one| one.role() != Role::YoungPerson);
    drop(conn);
    let role = colleague.ok_or(CoverError::NoSuchColleague)?.role();
    if by == whose.id() {
        return Err(CoverError::Themselves);
    }
    if role != whose.role() {
        return Err(CoverError::OtherRole);
    }
    let (id, whose) = (CoverId::random(heard.entropy()), whose.id());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                held(uow, whose, by).await?;
                if !in_role(uow, by, role).await? {
                    return Err(CoverError::NoSuchColleague);
                }
                if meets(uow, "account_id", whose, days).await? {
                    return Err(CoverError::Already);
                }
                if meets(uow, "account_id", by, days).await? {
                    return Err(CoverError::Away);
                }
                // Nobody covers who is away: whoever they stand in for would have nobody.
                if meets(uow, "by_id", whose, days).await? {
                    return Err(CoverError::Covers);
                }
                let (first, last) = (days.first.to_string(), days.last.unwrap_or(days.first).to_string());
                let now = uow.now();
                uow.defer(
                    "INSERT INTO cover (id, account_id, by_id, first_day, last_day, made_by, made_at)
                     VALUES ($1, $2, $3, $4, $5, $6, $7)",
                    args![id, whose, by, first, last, me, now],
                );
                record(uow, actor, CoverAction::Made, id, "").await?;
                tell(uow, (whose, by), me).await?;
                Ok(())
            })
        })
        .await?;
    Ok(id)
}

/// Holds both accounts until the unit ends: two at once do not say it twice, nor that two
/// people stand in for each other.
async fn held(uow: &mut Uow, whose: AccountId, by: AccountId) -> Result<(), StorageError> {
    if uow.is_postgres() {
        let sql = "SELECT id FROM account WHERE id IN ($1, $2) ORDER BY id FOR UPDATE";
        uow.execute(sql, args![whose, by]).await?;
    }
    Ok(())
}

/// Whether they are this end of a cover on one of these days already: away, or standing in.
async fn meets(uow: &mut Uow, end: &'static str, who: AccountId, days: Days) -> Result<bool, StorageError> {
    let sql =
        format!("SELECT id, account_id, by_id, first_day, last_day FROM cover WHERE {end} = $1 AND ended_at IS NULL");
    for row in &uow.all(sql, args![who]).await? {
        if read(row)?.days.meet(days) {
            return Ok(true);
        }
    }
    Ok(false)
}
