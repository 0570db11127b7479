//! Who works here, written into a sheet whose columns are those that invitations
//! are read from.

use std::collections::HashMap;

use heard_storage::StorageError;
use heard_vocabulary::{AccountState, MemberOf};

use super::read::list_staff;
use super::staff::{Membership, Place};
use crate::Heard;
use crate::ids::AccountId;
use crate::people::{Grant, KeepStaff, SeeStaff, doors, names_of};

/// The columns, in the order they are written. The first seven are read again.
const HEADINGS: [&str; 10] = [
    "Name",
    "Job title",
    "E-mail",
    "Role",
    "Team",
    "District",
    "Service",
    "Last signed in",
    "Second step",
    "Suspended",
];

/// Everybody who works here as rows, the headings first. Several teams of one
/// colleague stand in one cell.
///
/// # Errors
/// When storage fails or a stored value does not open.
pub async fn staff_out(heard: &Heard, by: &Grant<KeepStaff>) -> Result<Vec<[String; 10]>, StorageError> {
    let mut rows = vec![HEADINGS.map(str::to_owned)];
    let Some(sees) = Grant::<SeeStaff>::check(by.account()) else { return Ok(rows) };
    let all = list_staff(heard, &sees).await?;
    let ids: Vec<AccountId> = all.iter().map(|one| one.id).collect();
    let ways = doors::ways(heard, by, &ids).await?;
    let names: HashMap<_, _> = {
        let mut conn = heard.words().read().await?;
        names_of(heard, &mut conn, &ids).await?
    };
    let (today, catalogue) = (heard.now().day(), heard.catalogue());
    let yes = |is: bool| if is { "Yes" } else { "" }.to_owned();
    for one in all {
        let belongs = |wanted: MemberOf| {
            let today_there = |membership: &&Membership| membership.days.include(today);
            let name = |place: &Place| match (wanted, place) {
                (MemberOf::Team, Place::Team(team)) => Some(team.0.clone()),
                (MemberOf::District, Place::District(district)) => Some(district.0.clone()),
                (MemberOf::Service, Place::Service(id)) => catalogue.service(*id).map(|service| service.name.clone()),
                _ => None,
            };
            let those = one.memberships.iter().filter(today_there).filter_map(|membership| name(&membership.place));
            those.collect::<Vec<_>>().join("; ")
        };
        let way = ways.get(&one.id);
        let email = names.get(&one.id).and_then(|identity| identity.email.clone()).unwrap_or_default();
        let last = way.and_then(|way| way.last).map(|at| at.day().to_string()).unwrap_or_default();
        rows.push([
            one.name.clone(),
            one.title.clone(),
            email,
            one.role.title().to_owned(),
            belongs(MemberOf::Team),
            belongs(MemberOf::District),
            belongs(MemberOf::Service),
            last,
            yes(way.is_some_and(|way| way.second)),
            yes(way.is_some_and(|way| way.state == AccountState::Paused)),
        ]);
    }
    Ok(rows)
}
