//! Which team, district or service a member of staff belongs to. It names no
//! young person, and stands in clear.

use heard_storage::calendar::Day;
use heard_storage::{Conn, Row, StorageError, Uow, args};
use heard_vocabulary::MembershipAction;

use super::scope::{District, InScope, Team};
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
    /// What kind of place it is.
    #[must_use]
    pub fn kind(&self) -> MemberOf {
        match self {
            Place::Team(_) => MemberOf::Team,
            Place::District(_) => MemberOf::District,
            Place::Service(_) => MemberOf::Service,
        }
    }

    pub(crate) fn stored(&self) -> String {
        match self {
            Place::Team(Team(name)) | Place::District(District(name)) => name.trim().to_owned(),
            Place::Service(id) => id.to_string(),
        }
    }

    pub(crate) fn read(kind: MemberOf, stored: String) -> Option<Self> {
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

impl Membership {
    /// Whether it is of this place.
    #[must_use]
    pub fn is_in(&self, place: &Place) -> bool {
        self.place.kind() == place.kind() && self.place.stored() == place.stored()
    }
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

/// Where a member of staff belongs today, each place once.
pub(crate) async fn places_of(heard: &Heard, staff: AccountId) -> Result<Vec<Place>, StorageError> {
    let today = heard.now().day();
    let mut places: Vec<Place> = Vec::new();
    for one in of(heard, staff).await? {
        if one.days.include(today) && !places.contains(&one.place) {
            places.push(one.place);
        }
    }
    Ok(places)
}

/// Every membership that is not over on `today`, of everybody.
pub(super) async fn all_from(conn: &mut Conn, today: Day) -> Result<Vec<Membership>, StorageError> {
    let sql = "SELECT id, account_id, kind, place, first_day, last_day FROM membership
               WHERE last_day IS NULL OR last_day >= $1 ORDER BY first_day, id";
    conn.all(sql, args![today.to_string()]).await?.iter().map(read).collect()
}

/// Whoever belongs to one of these places, or will, from `today` on.
pub(super) async fn in_places(heard: &Heard, places: &[Place], today: Day) -> Result<Vec<AccountId>, StorageError> {
    if places.is_empty() {
        return Ok(Vec::new());
    }
    let mut conn = heard.words().read().await?;
    let all = all_from(&mut conn, today).await?;
    let here = |one: &Membership| places.iter().any(|place| one.is_in(place));
    Ok(all.iter().filter(|one| here(one)).map(|one| one.staff).collect())
}

/// Says that `staff` belongs to a place on these days.
///
/// # Errors
/// [`AssignError`]; nothing is kept then.
pub async fn join(
    heard: &Heard,
    by: &Grant<AssignStaff>,
    place: &InScope<Place>,
    staff: AccountId,
    days: Days,
) -> Result<MembershipId, AssignError> {
    let (days, place) = (days.check()?, place.id());
    if !place.there(heard) {
        return Err(AssignError::NoSuchPlace);
    }
    let mut conn = heard.words().read().await?;
    let colleague = usable(&mut conn, staff).await?.filter(|account| account.role() != Role::YoungPerson);
    drop(conn);
    colleague.ok_or(AssignError::NoSuchColleague)?;
    let id = MembershipId::random(heard.entropy());
    let actor = by.actor();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let theirs = held(uow, staff).await?;
                if theirs.iter().any(|one| one.is_in(&place) && one.days.meet(days)) {
                    return Err(AssignError::Already);
                }
                put_membership(uow, id, staff, &place, days);
                record(uow, actor, MembershipAction::Made, id, place.kind().name()).await?;
                Ok::<_, AssignError>(())
            })
        })
        .await?;
    Ok(id)
}

/// Queues the row of a membership.
pub(crate) fn put_membership(uow: &mut Uow, id: MembershipId, staff: AccountId, place: &Place, days: Days) {
    let (first, last) = (days.first.to_string(), days.last.map(|day| day.to_string()));
    uow.defer(
        "INSERT INTO membership (id, account_id, kind, place, first_day, last_day)
         VALUES ($1, $2, $3, $4, $5, $6)",
        args![id, staff, place.kind().name(), place.stored(), first, last],
    );
}

/// Everything a member of staff belongs to, held until the unit ends: two at
/// once do not put them into the same team twice.
async fn held(uow: &mut Uow, staff: AccountId) -> Result<Vec<Membership>, StorageError> {
    if uow.is_postgres() {
        uow.execute("SELECT id FROM account WHERE id = $1 FOR UPDATE", args![staff]).await?;
    }
    let sql = "SELECT id, account_id, kind, place, first_day, last_day FROM membership WHERE account_id = $1";
    uow.all(sql, args![staff]).await?.iter().map(read).collect()
}

/// The membership of that id, where it is one of this place.
async fn one_in(uow: &mut Uow, place: &Place, id: MembershipId) -> Result<Membership, AssignError> {
    let sql = "SELECT id, account_id, kind, place, first_day, last_day FROM membership WHERE id = $1";
    let one = read(&uow.first(sql, args![id]).await?.ok_or(AssignError::Gone)?)?;
    if one.is_in(place) { Ok(one) } else { Err(AssignError::Gone) }
}

/// Sets the last day of a membership of this place.
///
/// # Errors
/// [`AssignError`]; nothing is changed then.
pub async fn end_membership(
    heard: &Heard,
    by: &Grant<AssignStaff>,
    place: &InScope<Place>,
    id: MembershipId,
    last: Day,
) -> Result<(), AssignError> {
    let (actor, place) = (by.actor(), place.id());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let one = one_in(uow, &place, id).await?;
                Days { first: one.days.first, last: Some(last) }.check()?;
                uow.execute("UPDATE membership SET last_day = $1 WHERE id = $2", args![last.to_string(), id]).await?;
                record(uow, actor, MembershipAction::Ended, id, one.place.kind().name()).await?;
                Ok(())
            })
        })
        .await
}

/// Takes a membership of this place back that was a mistake.
///
/// # Errors
/// [`AssignError`]; nothing is changed then.
pub async fn take_back_membership(
    heard: &Heard,
    by: &Grant<AssignStaff>,
    place: &InScope<Place>,
    id: MembershipId,
) -> Result<(), AssignError> {
    let (actor, place) = (by.actor(), place.id());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                one_in(uow, &place, id).await?;
                uow.execute("DELETE FROM membership WHERE id = $1", args![id]).await?;
                record(uow, actor, MembershipAction::TakenBack, id, place.kind().name()).await?;
                Ok(())
            })
        })
        .await
}
