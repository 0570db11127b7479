//! Which team, district or service a member of staff belongs to. It names no
//! young person, and stands in clear.

use heard_storage::calendar::Day;
use heard_storage::{Row, StorageError, args};
use heard_vocabulary::MembershipAction;

use super::scope::{District, Team};
use super::{AssignError, Days, MemberOf};
use crate::Heard;
use crate::ids::{AccountId, MembershipId, ServiceId};
use crate::people::{AssignStaff, Grant, Role, usable};
use crate::record::record;

/// Letters that the name of a team or district has at most.
const LONGEST: usize = 120;

/// Where a member of staff belongs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// To a team.
    Team(Team),
    /// To a district.
    District(District),
    /// To a service.
    Service(ServiceId),
}

impl Place {
    pub(super) fn kind(&self) -> MemberOf {
        match self {
            Place::Team(_) => MemberOf::Team,
            Place::District(_) => MemberOf::District,
            Place::Service(_) => MemberOf::Service,
        }
    }

    pub(super) fn stored(&self) -> String {
        match self {
            Place::Team(Team(name)) | Place::District(District(name)) => name.trim().to_owned(),
            Place::Service(id) => id.to_string(),
        }
    }

    fn read(kind: MemberOf, stored: String) -> Option<Self> {
        Some(match kind {
            MemberOf::Team => Place::Team(Team(stored)),
            MemberOf::District => Place::District(District(stored)),
            MemberOf::Service => Place::Service(stored.parse().ok()?),
        })
    }

    /// Whether there is such a place, as far as the council keeps a list of them.
    fn there(&self, heard: &Heard) -> bool {
        match self {
            Place::Service(id) => heard.catalogue().service(*id).is_some(),
            Place::Team(_) | Place::District(_) => {
                let name = self.stored();
                !heard_storage::text::is_empty(&name) && heard_storage::text::length(&name) <= LONGEST
            }
        }
    }
}

/// That a member of staff belongs somewhere on these days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Membership {
    /// The membership.
    pub id: MembershipId,
    /// Whose.
    pub staff: AccountId,
    /// Where.
    pub place: Place,
    /// From when until when.
    pub days: Days,
}

fn read(row: &Row) -> Result<Membership, StorageError> {
    let day =
        |name: &'static str, text: String| Day::parse(&text).ok_or_else(|| StorageError::inconsistent(name, "a day"));
    let place = MemberOf::parse(&row.text("kind")?).zip(Some(row.text("place")?));
    let place = place.and_then(|(kind, stored)| Place::read(kind, stored));
    let last = row.text_opt("last_day")?.map(|text| day("membership.last_day", text)).transpose()?;
    Ok(Membership {
        id: row.id("id")?,
        staff: row.id("account_id")?,
        place: place.ok_or_else(|| StorageError::inconsistent("membership.place", "a place"))?,
        days: Days { first: day("membership.first_day", row.text("first_day")?)?, last },
    })
}

/// Everything a member of staff belonged and belongs to, whatever the day.
pub(super) async fn of(heard: &Heard, staff: AccountId) -> Result<Vec<Membership>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT id, account_id, kind, place, first_day, last_day FROM membership WHERE account_id = $1
               ORDER BY first_day, id";
    conn.all(sql, args![staff]).await?.iter().map(read).collect()
}

/// Says that `staff` belongs to a place on these days.
///
/// # Errors
/// [`AssignError`]; nothing is kept then.
pub async fn join(
    heard: &Heard,
    by: &Grant<AssignStaff>,
    staff: AccountId,
    place: Place,
    days: Days,
) -> Result<MembershipId, AssignError> {
    let days = days.check()?;
    if !place.there(heard) {
        return Err(AssignError::NoSuchPlace);
    }
    let mut conn = heard.words().read().await?;
    let colleague = usable(&mut conn, staff).await?.filter(|account| account.role() != Role::YoungPerson);
    drop(conn);
    colleague.ok_or(AssignError::NoSuchColleague)?;
    let same = |one: &Membership| one.place.kind() == place.kind() && one.place.stored() == place.stored();
    if of(heard, staff).await?.iter().any(|one| same(one) && one.days.meet(days)) {
        return Err(AssignError::Already);
    }
    let id = MembershipId::random(heard.entropy());
    let (actor, kind, stored) = (by.actor(), place.kind(), place.stored());
    let (first, last) = (days.first.to_string(), days.last.map(|day| day.to_string()));
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                uow.defer(
                    "INSERT INTO membership (id, account_id, kind, place, first_day, last_day)
                     VALUES ($1, $2, $3, $4, $5, $6)",
                    args![id, staff, kind.name(), stored, first, last],
                );
                record(uow, actor, MembershipAction::Made, id, kind.name()).await?;
                Ok::<_, AssignError>(())
            })
        })
        .await?;
    Ok(id)
}

/// Sets the last day of a membership.
///
/// # Errors
/// [`AssignError`]; nothing is changed then.
pub async fn end_membership(
    heard: &Heard,
    by: &Grant<AssignStaff>,
    id: MembershipId,
    last: Day,
) -> Result<(), AssignError> {
    let actor = by.actor();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let sql = "SELECT id, account_id, kind, place, first_day, last_day FROM membership WHERE id = $1";
                let row = uow.first(sql, args![id]).await?.ok_or(AssignError::Gone)?;
                let one = read(&row)?;
                Days { first: one.days.first, last: Some(last) }.check()?;
                uow.execute("UPDATE membership SET last_day = $1 WHERE id = $2", args![last.to_string(), id]).await?;
                record(uow, actor, MembershipAction::Ended, id, one.place.kind().name()).await?;
                Ok(())
            })
        })
        .await
}

/// Everything a member of staff belonged and belongs to, the first day first.
///
/// # Errors
/// When storage fails.
pub async fn memberships(
    heard: &Heard,
    _by: &Grant<AssignStaff>,
    staff: AccountId,
) -> Result<Vec<Membership>, StorageError> {
    of(heard, staff).await
}
