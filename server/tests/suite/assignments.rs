//! Who belongs to whom, and who may see whom because of it, on both databases
//! and with a clock that stands still.

use heard_domain::assignments::scope::{self, District, Team};
use heard_domain::assignments::{
    AssignError, AssignedAs, Days, Place, assign, end_assignment, end_membership, join, memberships, of_person,
    of_staff,
};
use heard_domain::ids::ServiceId;
use heard_domain::people::{self, Account, AssignPeople, AssignStaff, Grant, OwnVoice, ReadServices, Role, StaffHome};
use heard_domain::services::heeded;
use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_storage::{StorageError, args};

use super::environment::{Backend, Environment, NOON, backends, scoped};

async fn someone(env: &Environment, role: Role, name: &str) -> Account {
    let email = (role != Role::YoungPerson).then(|| format!("{name}@example.org"));
    let identity = people::Identity { name: name.into(), avatar: None, title: None, email };
    let made = people::issue_for_test(&env.heard, role, identity).await.unwrap();
    let secret = if role == Role::YoungPerson { "258013" } else { "a long password" };
    people::accept(&env.heard, &made.code, name, None, secret.into()).await.unwrap()
}

struct Council {
    env: Environment,
    child: Account,
    other: Account,
    lead: Grant<AssignPeople>,
    admin: Grant<AssignStaff>,
}

impl Council {
    async fn on(backend: Backend) -> Self {
        let env = Environment::on(backend).await;
        let child = someone(&env, Role::YoungPerson, "Heron").await;
        let other = someone(&env, Role::YoungPerson, "Plover").await;
        let lead = Grant::check(someone(&env, Role::ParticipationLead, "Lead").await).unwrap();
        let admin = Grant::check(someone(&env, Role::Administrator, "Admin").await).unwrap();
        Self { env, child, other, lead, admin }
    }

    fn today(&self) -> Day {
        self.env.heard.now().day()
    }

    async fn sees(&self, who: Account, person: Account) -> bool {
        let by: Grant<StaffHome> = Grant::check(who).unwrap();
        scope::person(&self.env.heard, &by, person.id()).await.unwrap().is_some()
    }

    async fn give(&self, staff: Account, assigned_as: AssignedAs, days: Days) -> Result<(), AssignError> {
        let person = scoped(&self.env.heard, &self.lead, self.child).await;
        assign(&self.env.heard, &self.lead, &person, staff.id(), assigned_as, days).await.map(drop)
    }

    async fn sees_service(&self, who: Account, service: ServiceId) -> bool {
        let by: Grant<StaffHome> = Grant::check(who).unwrap();
        let seen = scope::service(&self.env.heard, &by, service).await.unwrap().is_some();
        let listed = scope::services(&self.env.heard, &by).await.unwrap().iter().any(|one| one.id() == service);
        assert_eq!(seen, listed, "a list and a line of it are decided alike");
        seen
    }
}

/// One way to be assigned, and whether it opens the young person today.
struct Case {
    what: &'static str,
    role: Role,
    assigned: Option<(AssignedAs, i32, Option<i32>)>,
    sees: bool,
}

const fn case(what: &'static str, role: Role, assigned: Option<(AssignedAs, i32, Option<i32>)>, sees: bool) -> Case {
    Case { what, role, assigned, sees }
}

/// Days are counted from today.
const CASES: &[Case] = &[
    case("from today on", Role::Worker, Some((AssignedAs::Worker, 0, None)), true),
    case("today alone", Role::PersonalAdviser, Some((AssignedAs::Adviser, 0, Some(0))), true),
    case("since last year", Role::ReviewingOfficer, Some((AssignedAs::Iro, -365, Some(30))), true),
    case("a carer", Role::Carer, Some((AssignedAs::Carer, -1, None)), true),
    case("an advocate", Role::Advocate, Some((AssignedAs::Advocate, -1, None)), true),
    case("ended yesterday", Role::Worker, Some((AssignedAs::Worker, -30, Some(-1))), false),
    case("begins tomorrow", Role::Worker, Some((AssignedAs::Worker, 1, None)), false),
    case("never assigned", Role::Worker, None, false),
    case("the whole council's, assigned to nobody", Role::SafeguardingLead, None, true),
    case("runs the system", Role::Administrator, None, false),
    case("a manager of others", Role::TeamManager, None, false),
];

#[tokio::test(flavor = "multi_thread")]
async fn mod_11_a_young_person_opens_to_whoever_is_assigned_today_and_to_no_other() {
    for backend in backends() {
        let all = Council::on(backend).await;
        for (at, case) in CASES.iter().enumerate() {
            let staff = someone(&all.env, case.role, &format!("Colleague{at}")).await;
            if let Some((assigned_as, first, last)) = case.assigned {
                let days = Days { first: all.today().plus(first), last: last.map(|last| all.today().plus(last)) };
                all.give(staff, assigned_as, days).await.unwrap();
            }
            assert_eq!(all.sees(staff, all.child).await, case.sees, "{backend:?}: {}", case.what);
            let whole = case.role == Role::SafeguardingLead;
            assert_eq!(all.sees(staff, all.other).await, whole, "{backend:?}: {}: somebody else's", case.what);
        }
        assert!(!all.sees(all.admin.account(), all.lead.account()).await, "{backend:?}: no young person");
    }
    // A check that ignored one of the three would answer otherwise somewhere.
    let council = |role| matches!(role, Role::ParticipationLead | Role::SafeguardingLead);
    let today = |(_, first, last): (AssignedAs, i32, Option<i32>)| first <= 0 && last.is_none_or(|last| last >= 0);
    let whatever_day = |case: &Case| council(case.role) || case.assigned.is_some();
    let whatever_role = |case: &Case| case.assigned.is_some_and(today);
    let unassigned = |case: &Case| !matches!(case.role, Role::Administrator | Role::TeamManager);
    let told = |mutant: &dyn Fn(&Case) -> bool| CASES.iter().any(|case| mutant(case) != case.sees);
    assert!(CASES.iter().all(|case| (council(case.role) || case.assigned.is_some_and(today)) == case.sees));
    assert!(told(&whatever_day) && told(&whatever_role) && told(&unassigned));
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_11_what_was_somebodys_in_another_role_opens_nothing() {
    for backend in backends() {
        let all = Council::on(backend).await;
        let staff = someone(&all.env, Role::Worker, "Ada").await;
        all.give(staff, AssignedAs::Iro, Days::from(all.today())).await.unwrap();
        assert!(all.sees(staff, all.child).await, "{backend:?}");
        for role in Role::ALL.iter().copied().filter(|role| *role != Role::YoungPerson) {
            let now = Account::new(staff.id(), role);
            let may = matches!(
                role,
                Role::Worker | Role::ReviewingOfficer | Role::ParticipationLead | Role::SafeguardingLead
            );
            assert_eq!(all.sees(now, all.child).await, may, "{backend:?}: {role:?} with an officer's assignment");
        }
        let carer = someone(&all.env, Role::Carer, "Carer").await;
        let refused = all.give(carer, AssignedAs::Worker, Days::from(all.today())).await;
        assert!(matches!(refused, Err(AssignError::NotTheirRole)), "{backend:?}: {refused:?}");
        let child = all.give(all.other, AssignedAs::Carer, Days::from(all.today())).await;
        assert!(matches!(child, Err(AssignError::NoSuchColleague)), "{backend:?}: {child:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_11_an_assignment_ends_with_its_last_day_and_is_found_from_either_end() {
    for backend in backends() {
        let all = Council::on(backend).await;
        let heard = &all.env.heard;
        let staff = someone(&all.env, Role::Worker, "Ada").await;
        all.give(staff, AssignedAs::Worker, Days::from(all.today().plus(-10))).await.unwrap();
        let twice = all.give(staff, AssignedAs::Worker, Days::from(all.today())).await;
        assert!(matches!(twice, Err(AssignError::Already)), "{backend:?}: {twice:?}");

        let person = scoped(heard, &all.lead, all.child).await;
        let from_child = of_person(heard, &all.lead, &person).await.unwrap();
        let from_staff = of_staff(heard, &all.lead, staff.id()).await.unwrap();
        assert_eq!(from_child, from_staff, "{backend:?}");
        assert_eq!((from_staff.len(), from_staff[0].person, from_staff[0].staff), (1, all.child.id(), staff.id()));
        let elsewhere = scoped(heard, &all.lead, all.other).await;
        let other = end_assignment(heard, &all.lead, &elsewhere, from_child[0].id, all.today()).await;
        assert!(matches!(other, Err(AssignError::Gone)), "{backend:?}: under another young person");
        let early = end_assignment(heard, &all.lead, &person, from_child[0].id, all.today().plus(-11)).await;
        assert!(matches!(early, Err(AssignError::EndsBeforeItBegins)), "{backend:?}: {early:?}");

        end_assignment(heard, &all.lead, &person, from_child[0].id, all.today()).await.unwrap();
        assert!(all.sees(staff, all.child).await, "{backend:?}: the last day is one of them");
        all.env.clock.set(Moment(NOON.0 + Moment::DAY));
        assert!(!all.sees(staff, all.child).await, "{backend:?}: the day after");
        all.give(staff, AssignedAs::Worker, Days::from(all.today())).await.unwrap();
        assert!(all.sees(staff, all.child).await, "{backend:?}: again");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_23_an_erased_young_person_belongs_to_nobody() {
    for backend in backends() {
        let all = Council::on(backend).await;
        let heard = &all.env.heard;
        let staff = someone(&all.env, Role::Worker, "Ada").await;
        all.give(staff, AssignedAs::Worker, Days::from(all.today())).await.unwrap();
        let me: Grant<OwnVoice> = Grant::check(all.child).unwrap();
        people::erase(heard, &me).await.unwrap();
        for who in [staff, all.lead.account()] {
            assert!(!all.sees(who, all.child).await, "{backend:?}: {:?}", who.role());
        }
        assert!(of_staff(heard, &all.lead, staff.id()).await.unwrap().is_empty(), "{backend:?}");
        let mut conn = heard.words().read().await.unwrap();
        assert!(conn.first("SELECT id FROM assignment", vec![]).await.unwrap().is_none(), "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn com_01_a_provider_and_an_assigned_manager_see_their_own_service_alone() {
    for backend in backends() {
        let all = Council::on(backend).await;
        let heard = &all.env.heard;
        let (mine, theirs) = (all.env.add_service().await, another_service(&all.env).await);
        let provider = someone(&all.env, Role::Provider, "Provider").await;
        let manager = someone(&all.env, Role::ServiceManager, "Manager").await;
        let buyer = someone(&all.env, Role::Commissioner, "Buyer").await;
        assert!(!all.sees_service(provider, mine).await, "{backend:?}: a provider without a service");
        assert!(all.sees_service(manager, mine).await && all.sees_service(manager, theirs).await, "{backend:?}");
        let none = join(heard, &all.admin, provider.id(), Place::Service([9; 16].into()), Days::from(all.today()));
        assert!(matches!(none.await, Err(AssignError::NoSuchPlace)), "{backend:?}");

        let mut ids = Vec::new();
        for who in [provider, manager] {
            let place = Place::Service(mine);
            ids.push(join(heard, &all.admin, who.id(), place.clone(), Days::from(all.today())).await.unwrap());
            assert_eq!(memberships(heard, &all.admin, who.id()).await.unwrap()[0].place, place);
            assert!(all.sees_service(who, mine).await, "{backend:?}: {:?}", who.role());
            assert!(!all.sees_service(who, theirs).await, "{backend:?}: {:?}: another's", who.role());
            let reads: Grant<ReadServices> = Grant::check(who).unwrap();
            let seen: Vec<_> = heeded(heard, &reads).await.unwrap().iter().map(|one| one.service).collect();
            assert_eq!(seen, [mine], "{backend:?}: {:?}", who.role());
        }
        for id in ids {
            end_membership(heard, &all.admin, id, all.today()).await.unwrap();
        }
        all.env.clock.set(Moment(NOON.0 + Moment::DAY));
        for who in [provider, manager] {
            for service in [mine, theirs] {
                assert!(!all.sees_service(who, service).await, "{backend:?}: {:?}: ended yesterday", who.role());
            }
        }
        assert!(all.sees_service(buyer, mine).await && all.sees_service(buyer, theirs).await, "{backend:?}");
    }
}

async fn another_service(env: &Environment) -> ServiceId {
    let id = ServiceId::new(env.heard.now(), env.heard.entropy());
    let add = move |uow: &mut heard_storage::Uow| {
        uow.defer(
            "INSERT INTO service (id, slug, kind, name, provider, district, young_name, young_words, aspects)
             SELECT $1, 'another', kind, 'Another', provider, district, young_name, young_words, aspects
             FROM service LIMIT 1",
            args![id],
        );
    };
    env.heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                add(uow);
                Ok::<_, StorageError>(())
            })
        })
        .await
        .unwrap();
    env.heard.reload().await.unwrap();
    id
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_11_a_team_and_a_district_open_to_those_in_them() {
    for backend in backends() {
        let all = Council::on(backend).await;
        let heard = &all.env.heard;
        let staff = someone(&all.env, Role::TeamManager, "Manager").await;
        let by: Grant<StaffHome> = Grant::check(staff).unwrap();
        let (north, south) = (Team("North".into()), Team("South".into()));
        join(heard, &all.admin, staff.id(), Place::Team(north.clone()), Days::from(all.today())).await.unwrap();
        assert!(scope::team(heard, &by, north).await.unwrap().is_some(), "{backend:?}");
        assert!(scope::team(heard, &by, south).await.unwrap().is_none(), "{backend:?}");
        let district = District("North".into());
        assert!(scope::district(heard, &by, district.clone()).await.unwrap().is_none(), "{backend:?}: a team is none");
        let days = Days { first: all.today().plus(-9), last: Some(all.today().plus(-1)) };
        join(heard, &all.admin, staff.id(), Place::District(district.clone()), days).await.unwrap();
        assert!(scope::district(heard, &by, district).await.unwrap().is_none(), "{backend:?}: ended yesterday");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_09_nobody_reads_from_the_tables_who_belongs_to_whom() {
    for backend in backends() {
        let all = Council::on(backend).await;
        let staff = someone(&all.env, Role::Worker, "Ada").await;
        let officer = someone(&all.env, Role::ReviewingOfficer, "Iris").await;
        all.give(staff, AssignedAs::Worker, Days::from(all.today())).await.unwrap();
        let days = Days { first: all.today(), last: Some(all.today().plus(3)) };
        all.give(officer, AssignedAs::Iro, days).await.unwrap();
        let mut conn = all.env.heard.words().read().await.unwrap();
        let columns = ["id", "person_hash", "staff_hash", "sealed_person", "wrapped_key", "sealed"];
        let rows = conn.all(format!("SELECT {} FROM assignment", columns.join(", ")), vec![]).await.unwrap();
        assert_eq!(rows.len(), 2, "{backend:?}");
        let mut lengths = Vec::new();
        for row in &rows {
            let cells: Vec<Vec<u8>> = columns.iter().map(|column| row.blob(column).unwrap()).collect();
            lengths.push(cells.iter().map(Vec::len).collect::<Vec<_>>());
            for cell in &cells {
                let text = String::from_utf8_lossy(cell);
                for never in ["Heron", "Ada", "Iris", "worker", "iro", "2026"] {
                    assert!(!text.contains(never), "{backend:?}: {never}");
                }
                for who in [all.child, staff, officer] {
                    let id = who.id().bytes();
                    let owner = all.env.heard.keys().owner_of(&id);
                    for never in [id, owner] {
                        assert!(!cell.windows(16).any(|part| part == never), "{backend:?}: an id");
                    }
                    assert!(!text.contains(&who.id().to_string()), "{backend:?}: an id in digits");
                }
            }
        }
        assert_eq!(lengths[0], lengths[1], "{backend:?}: what somebody is and whether it ends tell by no length");
        let logged = conn.all("SELECT subject, detail FROM audit_log WHERE subject = 'person'", vec![]).await.unwrap();
        assert_eq!(logged.len(), 2, "{backend:?}: each is recorded, under no name");
    }
}
