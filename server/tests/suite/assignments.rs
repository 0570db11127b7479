//! Who belongs to whom, and who may see whom because of it, on both databases
//! and with a clock that stands still.

use axum::http::StatusCode;
use heard_domain::assignments::scope::{self, District, Team};
use heard_domain::assignments::{
    AssignError, AssignedAs, Days, Place, assign, caseload, colleague, end_assignment, end_membership, join,
    list_staff, of_person, of_staff, take_back_assignment, take_back_membership,
};
use heard_domain::ids::{AccountId, MembershipId, ServiceId};
use heard_domain::people::{
    self, Account, AssignPeople, AssignStaff, Grant, OwnCaseload, OwnVoice, ReadServices, Role, SeeStaff, StaffHome,
};
use heard_domain::services::heeded;
use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_storage::{StorageError, args};

use super::client::{Client, link};
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

    /// Puts somebody into a place from today on, as the administrator.
    async fn put(&self, who: Account, place: Place, days: Days) -> Result<MembershipId, AssignError> {
        let heard = &self.env.heard;
        let place = scope::place_kept(heard, &self.admin, place).await.unwrap().unwrap();
        join(heard, &self.admin, &place, who.id(), days).await
    }

    async fn end(&self, id: MembershipId, place: Place, last: Day) -> Result<(), AssignError> {
        let heard = &self.env.heard;
        let place = scope::place_kept(heard, &self.admin, place).await.unwrap().unwrap();
        end_membership(heard, &self.admin, &place, id, last).await
    }

    async fn places(&self, who: AccountId) -> Vec<Place> {
        let heard = &self.env.heard;
        let by: Grant<SeeStaff> = Grant::check(self.admin.account()).unwrap();
        let one = scope::staff(heard, &by, who).await.unwrap().unwrap();
        colleague(heard, &by, &one).await.unwrap().unwrap().memberships.into_iter().map(|one| one.place).collect()
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
        let other = end_assignment(heard, &all.lead, &elsewhere, &from_child[0], all.today()).await;
        assert!(matches!(other, Err(AssignError::Gone)), "{backend:?}: under another young person");
        let early = end_assignment(heard, &all.lead, &person, &from_child[0], all.today().plus(-11)).await;
        assert!(matches!(early, Err(AssignError::EndsBeforeItBegins)), "{backend:?}: {early:?}");

        end_assignment(heard, &all.lead, &person, &from_child[0], all.today()).await.unwrap();
        // Whoever read it before that does not overwrite it unseen.
        let stale = end_assignment(heard, &all.lead, &person, &from_child[0], all.today().plus(5)).await;
        assert!(matches!(stale, Err(AssignError::Changed)), "{backend:?}: {stale:?}");
        let stale = take_back_assignment(heard, &all.lead, &person, &from_child[0]).await;
        assert!(matches!(stale, Err(AssignError::Changed)), "{backend:?}: {stale:?}");
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
        let none = all.put(provider, Place::Service([9; 16].into()), Days::from(all.today())).await;
        assert!(matches!(none, Err(AssignError::NoSuchPlace)), "{backend:?}");

        let mut ids = Vec::new();
        for who in [provider, manager] {
            let place = Place::Service(mine);
            ids.push(all.put(who, place.clone(), Days::from(all.today())).await.unwrap());
            assert_eq!(all.places(who.id()).await, [place], "{backend:?}");
            assert!(all.sees_service(who, mine).await, "{backend:?}: {:?}", who.role());
            assert!(!all.sees_service(who, theirs).await, "{backend:?}: {:?}: another's", who.role());
            let reads: Grant<ReadServices> = Grant::check(who).unwrap();
            let seen: Vec<_> = heeded(heard, &reads).await.unwrap().services.iter().map(|one| one.service).collect();
            assert_eq!(seen, [mine], "{backend:?}: {:?}", who.role());
        }
        for id in ids {
            all.end(id, Place::Service(mine), all.today()).await.unwrap();
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
        all.put(staff, Place::Team(north.clone()), Days::from(all.today())).await.unwrap();
        assert!(scope::team(heard, &by, north).await.unwrap().is_some(), "{backend:?}");
        assert!(scope::team(heard, &by, south).await.unwrap().is_none(), "{backend:?}");
        let district = District("North".into());
        assert!(scope::district(heard, &by, district.clone()).await.unwrap().is_none(), "{backend:?}: a team is none");
        let days = Days { first: all.today().plus(-9), last: Some(all.today().plus(-1)) };
        all.put(staff, Place::District(district.clone()), days).await.unwrap();
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

/// A team manager in the north, a worker of the same team and one of another.
struct Teams {
    all: Council,
    manager: Account,
    near: Account,
    far: Account,
    north: Place,
    south: Place,
}

impl Teams {
    async fn on(backend: Backend) -> Self {
        let all = Council::on(backend).await;
        let (north, south) = (Place::Team(Team("North".into())), Place::Team(Team("South".into())));
        let manager = someone(&all.env, Role::TeamManager, "Manager").await;
        let near = someone(&all.env, Role::Worker, "Near").await;
        let far = someone(&all.env, Role::Worker, "Far").await;
        for (who, place) in [(manager, &north), (near, &north), (far, &south)] {
            all.put(who, place.clone(), Days::from(all.today())).await.unwrap();
        }
        Self { all, manager, near, far, north, south }
    }

    /// Whom somebody sees, by list and one by one.
    async fn seen(&self, who: Account) -> Vec<AccountId> {
        let heard = &self.all.env.heard;
        let by: Grant<SeeStaff> = Grant::check(who).unwrap();
        let listed: Vec<AccountId> = list_staff(heard, &by).await.unwrap().iter().map(|one| one.id).collect();
        for one in [self.manager, self.near, self.far] {
            let opens = scope::staff(heard, &by, one.id()).await.unwrap().is_some();
            assert_eq!(opens, listed.contains(&one.id()), "a list and one of it do not agree");
        }
        listed
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_11_a_team_manager_sees_and_keeps_their_own_team_alone() {
    for backend in backends() {
        let teams = Teams::on(backend).await;
        let (all, heard) = (&teams.all, &teams.all.env.heard);
        let mut mine = teams.seen(teams.manager).await;
        mine.sort_unstable();
        let mut wanted = vec![teams.manager.id(), teams.near.id()];
        wanted.sort_unstable();
        assert_eq!(mine, wanted, "{backend:?}");
        // A young person is no member of staff, and is in no list of them.
        let everybody = teams.seen(all.admin.account()).await;
        assert_eq!(everybody.len(), 5, "{backend:?}");
        assert!(!everybody.contains(&all.child.id()), "{backend:?}");

        let by: Grant<AssignStaff> = Grant::check(teams.manager).unwrap();
        assert!(scope::place_kept(heard, &by, teams.south.clone()).await.unwrap().is_none(), "{backend:?}");
        let district = Place::District(District("North".into()));
        assert!(scope::place_kept(heard, &by, district).await.unwrap().is_none(), "{backend:?}: of the same name");
        let kept = scope::place_kept(heard, &by, teams.north.clone()).await.unwrap().unwrap();
        let joined = join(heard, &by, &kept, teams.far.id(), Days::from(all.today().plus(7))).await.unwrap();
        assert!(teams.seen(teams.manager).await.contains(&teams.far.id()), "{backend:?}: who will be in it");
        let twice = join(heard, &by, &kept, teams.far.id(), Days::from(all.today())).await;
        assert!(matches!(twice, Err(AssignError::Already)), "{backend:?}: {twice:?}");
        // What they belong to elsewhere is not this manager's to end.
        let elsewhere = scope::place_kept(heard, &all.admin, teams.south.clone()).await.unwrap().unwrap();
        let other = end_membership(heard, &by, &elsewhere, joined, all.today().plus(9)).await;
        assert!(matches!(other, Err(AssignError::Gone)), "{backend:?}: {other:?}");
        take_back_membership(heard, &by, &kept, joined).await.unwrap();
        assert!(!teams.seen(teams.manager).await.contains(&teams.far.id()), "{backend:?}: taken back");
        let again = take_back_membership(heard, &by, &kept, joined).await;
        assert!(matches!(again, Err(AssignError::Gone)), "{backend:?}: {again:?}");

        // A manager who left the team sees nobody of it the day after.
        let id = all.put(teams.manager, teams.south.clone(), Days::from(all.today())).await.unwrap();
        all.end(id, teams.south.clone(), all.today()).await.unwrap();
        assert!(teams.seen(teams.manager).await.contains(&teams.far.id()), "{backend:?}: today still");
        all.env.clock.set(Moment(NOON.0 + Moment::DAY));
        assert!(!teams.seen(teams.manager).await.contains(&teams.far.id()), "{backend:?}: since yesterday no more");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_11_two_at_once_do_not_put_somebody_into_a_team_twice() {
    for backend in backends() {
        let teams = Teams::on(backend).await;
        let days = Days::from(teams.all.today());
        let put = || teams.all.put(teams.far, teams.north.clone(), days);
        let done = futures::future::join_all([put(), put(), put()]).await;
        assert_eq!(done.iter().filter(|done| done.is_ok()).count(), 1, "{backend:?}: {done:?}");
        assert_eq!(teams.all.places(teams.far.id()).await.len(), 2, "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_11_a_worker_reads_their_own_young_people_and_those_of_today_alone() {
    for backend in backends() {
        let all = Council::on(backend).await;
        let heard = &all.env.heard;
        let worker = someone(&all.env, Role::Worker, "Ada").await;
        let other = someone(&all.env, Role::Worker, "Bea").await;
        let mine = async |who: Account| {
            let me: Grant<OwnCaseload> = Grant::check(who).unwrap();
            let all = caseload(heard, &me).await.unwrap();
            all.into_iter().map(|one| (one.nickname.unwrap(), one.assignment.assigned_as)).collect::<Vec<_>>()
        };
        assert!(mine(worker).await.is_empty(), "{backend:?}");
        all.give(worker, AssignedAs::Worker, Days::from(all.today())).await.unwrap();
        all.give(worker, AssignedAs::Iro, Days::from(all.today().plus(1))).await.unwrap();
        assert_eq!(mine(worker).await, [("Heron".to_owned(), AssignedAs::Worker)], "{backend:?}");
        assert!(mine(other).await.is_empty(), "{backend:?}: another's");
        // In a role that cannot be that any more.
        assert!(mine(Account::new(worker.id(), Role::Advocate)).await.is_empty(), "{backend:?}");
        for role in Role::ALL {
            let has = Grant::<OwnCaseload>::check(Account::new(worker.id(), *role)).is_some();
            assert_eq!(has, !scope::can_be(*role).is_empty(), "{backend:?}: {role:?}");
        }

        let person = scoped(heard, &all.lead, all.child).await;
        let there = of_person(heard, &all.lead, &person).await.unwrap();
        take_back_assignment(heard, &all.lead, &person, &there[0]).await.unwrap();
        assert!(mine(worker).await.is_empty(), "{backend:?}: it was a mistake");
        assert!(!all.sees(worker, all.child).await, "{backend:?}");
        let again = take_back_assignment(heard, &all.lead, &person, &there[0]).await;
        assert!(matches!(again, Err(AssignError::Gone)), "{backend:?}: {again:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_11_an_administrator_puts_a_colleague_into_a_team_and_ends_it_by_page() {
    let env = Environment::demo(Backend::Sqlite, 20).await;
    let mut admin = Client::demo(&env.heard, "administrator").await;
    let list = admin.get("/colleagues").await;
    assert_eq!(list.status, StatusCode::OK);
    assert!(list.body.contains("Children in care, north (team)"), "{}", list.body);
    assert!(!list.body.contains("Kestrel"), "a young person is no colleague");
    let north = admin.get("/colleagues?place=team%3AChildren+in+care%2C+north").await.body;
    assert!(north.contains("2 people"), "{north}");
    let someone = link(&north, "href=\"/colleagues/").map(|id| format!("/colleagues/{id}")).unwrap();
    let page = admin.get(&someone).await.body;
    assert!(page.contains("since"), "{page}");
    assert!(!page.contains("Their young people"), "whom they are assigned to is not for administrators");

    let place = "team:Leaving care";
    let action = format!("{someone}/memberships");
    let wrong = admin.post(&action, &[("place", place), ("first", "2026-11-20"), ("last", "2026-11-01")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains("The last day is before the first.") && wrong.body.contains("value=\"2026-11-01\""));
    let new = [("new", "yes"), ("kind", "team"), ("name", "Leaving care"), ("first", "2026-11-20")];
    assert_eq!(admin.post(&action, &new).await.location.unwrap(), format!("{someone}?done=joined"));
    let again = admin.post(&action, &new).await;
    assert!(again.body.contains("They belong there already"), "{}", again.body);
    let page = admin.get(&someone).await.body;
    let mine = page.split("Leaving care</b>").nth(1).unwrap();
    let (own, drawn, id) = (after(mine, "posted"), after(mine, "drawn"), after(mine, "membership"));
    // Two end it from the same page: the second sees both, and nothing is overwritten.
    let end = format!("{action}/end");
    let first = admin.post(&end, &[("membership", &id), ("last", "2026-12-31")]).await;
    assert_eq!(first.location.unwrap(), format!("{someone}?done=ended"));
    let fields = [("posted", own.as_str()), ("drawn", &drawn), ("membership", &id), ("last", "2027-01-31")];
    let stale = admin.post(&end, &fields).await;
    assert_eq!(stale.status, StatusCode::CONFLICT);
    assert!(stale.body.contains("2027-01-31"), "{}", stale.body);
    assert!(admin.get(&someone).await.body.contains("until 31 December 2026"));
    let back = admin.post(&format!("{action}/take-back"), &[("membership", &id)]).await;
    assert_eq!(back.location.unwrap(), format!("{someone}?done=taken-back"));
    assert!(!admin.get(&someone).await.body.contains("Leaving care</b>"));
}

/// The value of the first hidden field of this name.
fn after(page: &str, name: &str) -> String {
    let field = page.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap();
    field.split('"').next().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_26_a_lead_assigns_a_young_person_and_the_worker_reads_it_until_it_ends() {
    let env = Environment::demo(Backend::Sqlite, 20).await;
    let mut lead = Client::demo(&env.heard, "participation_lead").await;
    let mut adviser = Client::demo(&env.heard, "personal_adviser").await;
    let before = adviser.get("/caseload").await.body;
    assert!(before.contains("Biscuit") && !before.contains("Juno"), "{before}");
    assert_eq!(lead.get("/caseload").await.status, StatusCode::FORBIDDEN, "she is nobody's worker");

    let list = lead.get("/colleagues?role=personal_adviser").await.body;
    let href = link(&list, "href=\"/colleagues/").map(|id| format!("/colleagues/{id}")).unwrap();
    let action = format!("{href}/young-people");
    let wrong = lead.post(&action, &[("nickname", "Nobody at all"), ("as", "pa"), ("first", "2026-11-20")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains("No young person here has this nickname") && wrong.body.contains("Nobody at all"));
    let fields = [("nickname", "Juno"), ("as", "advocate"), ("first", "2026-11-20")];
    assert!(lead.post(&action, &fields).await.body.contains("Somebody in this role cannot be that."));
    let fields = [("nickname", "Juno"), ("as", "pa"), ("first", "2026-11-20"), ("last", "")];
    assert_eq!(lead.post(&action, &fields).await.location.unwrap(), format!("{href}?done=assigned"));
    assert!(adviser.get("/caseload").await.body.contains("You are their personal adviser, since 20 November 2026."));

    let found = lead.post("/young-people/find", &[("nickname", "Juno")]).await.location.unwrap();
    assert!(!found.contains("Juno"), "no nickname stands in an address: {found}");
    let page = lead.get(&found).await.body;
    let (id, end) = (after(&page, "assignment"), format!("{found}/assignments/end"));
    let ended = lead.post(&end, &[("assignment", &id), ("was", ""), ("last", "2026-11-30")]).await;
    assert_eq!(ended.location.unwrap(), format!("{found}?done=ended"));
    let stale = lead.post(&end, &[("assignment", &id), ("was", ""), ("last", "2027-01-31")]).await;
    assert_eq!(stale.status, StatusCode::CONFLICT, "opened before the other was saved");
    assert!(stale.body.contains("2027-01-31"));
    assert!(adviser.get("/caseload").await.body.contains("until 30 November 2026"));
    env.clock.set(Moment(NOON.0 + 11 * Moment::DAY));
    let mut adviser = Client::demo(&env.heard, "personal_adviser").await;
    assert!(!adviser.get("/caseload").await.body.contains("Juno"), "the day after the last");
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_11_a_council_of_three_hundred_is_listed_page_by_page() {
    let env = Environment::demo(Backend::Sqlite, 20).await;
    crowd(&env, 300).await;
    let mut admin = Client::demo(&env.heard, "administrator").await;
    let (mut seen, mut next) = (std::collections::BTreeSet::new(), Some("/colleagues".to_owned()));
    let mut pages = 0;
    while let Some(at) = next {
        let page = admin.get(&at).await.body;
        let names = page.match_indices("href=\"/colleagues/").map(|(at, _)| page[at + 18..at + 50].to_owned());
        seen.extend(names);
        let later = page.find(">Later names<").map(|end| &page[..end]);
        next = later
            .map(|page| page[page.rfind("href=\"").unwrap() + 6..].split('"').next().unwrap().replace("&amp;", "&"));
        pages += 1;
    }
    assert!(seen.len() > 300 && pages == seen.len().div_ceil(50), "{} on {pages} pages", seen.len());
    let past = admin.get("/colleagues?page=9999").await;
    assert_eq!(past.status, StatusCode::OK, "{}", past.body);
    let none = admin.get("/colleagues?letter=Q&role=lado").await.body;
    assert!(none.contains("Nobody here matches"), "{none}");
}

/// So many workers more, with accounts and names and without passwords.
async fn crowd(env: &Environment, many: usize) {
    for number in 0..many {
        let fresh = env.heard.fresh_owner().await.unwrap();
        let system = env.heard.clone();
        let name = format!("Worker {number:03} with a name that is long enough to be broken on a narrow screen");
        let identity = people::Identity { name, avatar: None, title: None, email: None };
        env.heard
            .words()
            .write(move |uow| {
                Box::pin(async move {
                    let id = AccountId::from(fresh.account);
                    let sql = "INSERT INTO account (id, role, login_hash, secret, state) VALUES ($1, $2, $3, NULL, $4)";
                    let hash = system.keys().login_hash(&identity.name);
                    uow.execute(sql, args![id, Role::Worker.name(), hash, "active"]).await?;
                    people::store_identity(&system, uow, id, &fresh.key, &identity)
                })
            })
            .await
            .map_err(|error: StorageError| error.to_string())
            .unwrap();
    }
}
