//! Who belongs to the invented young people, what staff belong to, and who is
//! on duty whenever nobody is on the rota.

use heard_domain::Heard;
use heard_domain::assignments::scope::{self, District, Team};
use heard_domain::assignments::{AssignError, AssignedAs, Days, Place, assign, join};
use heard_domain::people::{Account, AssignPeople, AssignStaff, Grant, KeepDuty, Role};
use heard_domain::safeguarding::directory::{NewEntry, add_entry};
use heard_domain::safeguarding::duty::{OnDuty, keep_duty};
use heard_domain::safeguarding::outside::{self, OutsideError};
use heard_storage::clock::Moment;
use heard_vocabulary::ToldTo;

use super::DemoError;
use super::story::grant;

fn refused(error: AssignError) -> DemoError {
    DemoError::Refused(error.to_string())
}

fn first(staff: &[Account], role: Role) -> Result<Account, DemoError> {
    let found = staff.iter().find(|account| account.role() == role).copied();
    found.ok_or_else(|| DemoError::Content(format!("nobody is a {}", role.title())))
}

/// The team that somebody belongs to: one of the content's.
const TEAM: &str = "Children in care, north";

/// How long each of those on duty has to answer, in milliseconds.
const WAIT: i64 = 10 * Moment::MINUTE;

/// Around the first two young people, and a few memberships. Service managers
/// are given none: they see every service then.
pub(super) async fn store(heard: &Heard, staff: &[Account], young: &[Account]) -> Result<(), DemoError> {
    let days = Days::from(heard.now().day());
    let lead: Grant<AssignPeople> = grant(staff, Role::ParticipationLead)?;
    let around = [
        (0, Role::Worker, AssignedAs::Worker),
        (0, Role::ReviewingOfficer, AssignedAs::Iro),
        (0, Role::Carer, AssignedAs::Carer),
        (0, Role::Advocate, AssignedAs::Advocate),
        (1, Role::PersonalAdviser, AssignedAs::Adviser),
    ];
    for (at, role, assigned_as) in around {
        let Some(child) = young.get(at) else { continue };
        let person = scope::person(heard, &lead, child.id()).await?;
        let person = person.ok_or_else(|| DemoError::Refused("a young person is out of scope".to_owned()))?;
        let colleague = first(staff, role)?.id();
        assign(heard, &lead, &person, colleague, assigned_as, days).await.map_err(refused)?;
    }
    let admin: Grant<AssignStaff> = grant(staff, Role::Administrator)?;
    let catalogue = heard.catalogue();
    let home = catalogue.services.iter().find(|service| service.kind == "where_i_live");
    let home = home.ok_or_else(|| DemoError::Content("no home among the services".to_owned()))?;
    let north = Place::Team(Team(TEAM.to_owned()));
    let mut memberships =
        vec![(Role::Provider, Place::Service(home.id)), (Role::Worker, north.clone()), (Role::TeamManager, north)];
    if let Some(district) = catalogue.services.iter().find_map(|service| service.district.clone()) {
        memberships.push((Role::DutyWorker, Place::District(District(district))));
    }
    for (role, place) in memberships {
        let place = scope::place_kept(heard, &admin, place).await?;
        let place = place.ok_or_else(|| DemoError::Refused("a place is out of scope".to_owned()))?;
        join(heard, &admin, &place, first(staff, role)?.id(), days).await.map_err(refused)?;
    }
    let lead: Grant<KeepDuty> = grant(staff, Role::SafeguardingLead)?;
    let on_duty = |role| Ok::<_, DemoError>(OnDuty { account: first(staff, role)?.id(), wait: WAIT });
    let list = vec![on_duty(Role::DutyWorker)?, on_duty(Role::SafeguardingLead)?];
    keep_duty(heard, &lead, list).await.map_err(|error| DemoError::Refused(error.to_string()))?;
    end_of_chain(heard, staff, &lead).await
}

/// Who stands outside the council.
async fn end_of_chain(heard: &Heard, staff: &[Account], lead: &Grant<KeepDuty>) -> Result<(), DemoError> {
    let refused = |error: OutsideError| DemoError::Refused(error.to_string());
    let admin: Grant<KeepDuty> = grant(staff, Role::Administrator)?;
    outside::ask(heard, &admin, Some(first(staff, Role::Scrutineer)?.id())).await.map_err(refused)?;
    match outside::end_of_chain(heard, lead).await?.waiting {
        Some(waiting) => outside::confirm(heard, lead, waiting.id).await.map_err(refused),
        None => Ok(()),
    }
}

/// Whom to ring in two invented places: each rung lately.
pub(super) async fn whom_to_ring(heard: &Heard, staff: &[Account]) -> Result<(), DemoError> {
    use ToldTo::{AdultTeam, DomesticAbuse, DutyTeam, EmergencyTeam, FirstResponder, Lado, Police};

    let lead: Grant<KeepDuty> = grant(staff, Role::SafeguardingLead)?;
    let numbers = [
        ("Eastmere", DutyTeam, "Eastmere first response", "01632 960 410", "Monday to Friday, 08:30 to 17:00"),
        ("Eastmere", EmergencyTeam, "Eastmere out of hours", "01632 960 411", "Evenings, nights and weekends"),
        ("Eastmere", Police, "Public protection desk", "01632 960 412", "At any time"),
        ("Eastmere", Lado, "Designated officer", "01632 960 413", "Monday to Friday, 09:00 to 17:00"),
        ("Eastmere", AdultTeam, "Adult front door", "01632 960 414", "Monday to Friday, 09:00 to 17:00"),
        ("Eastmere", DomesticAbuse, "Advisers on domestic abuse", "01632 960 415", "Every day, 08:00 to 20:00"),
        ("Eastmere", FirstResponder, "Modern slavery desk", "01632 960 416", "Monday to Friday, 09:00 to 17:00"),
        (
            "Harrow Vale",
            DutyTeam,
            "Harrow Vale children’s duty desk",
            "01632 960 510",
            "Monday to Friday, 09:00 to 17:00",
        ),
        ("Harrow Vale", EmergencyTeam, "Shared night team", "01632 960 511", "Nights and weekends"),
    ];
    for (area, service, name, phone, hours) in numbers {
        let [area, name, phone, hours] = [area, name, phone, hours].map(str::to_owned);
        let entry = NewEntry { area, service, name, phone, hours };
        add_entry(heard, &lead, entry).await.map_err(|error| DemoError::Refused(error.to_string()))?;
    }
    Ok(())
}
