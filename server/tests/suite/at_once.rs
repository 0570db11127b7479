//! What many lines need beside them is read for all of them at once: as many statements for
//! many as for few, and each line says the same as where it is read alone.

use std::collections::BTreeSet;
use std::ops::Range;

use axum::http::StatusCode;
use heard_domain::assignments::scope::{self, District, Team};
use heard_domain::assignments::{AssignedAs, Days, Place, assign, cover_me, join};
use heard_domain::decisions::{self, Deciding, Step, lines, summary};
use heard_domain::figures::tables::Table;
use heard_domain::figures::{About, Period, published_in};
use heard_domain::ids::{ObjectiveId, ViewId};
use heard_domain::intake::{Submission, submit};
use heard_domain::people::{
    Account, AskForCover, AssignPeople, AssignStaff, Grant, KeepDecisions, KeepDoors, KeepHolds, Moderate, OwnVoice,
    Participate, Role, Visitor,
};
use heard_domain::retention::{On, Putting, Written, holds, put};
use heard_domain::setup::readiness;
use heard_domain::{council, views};
use heard_storage::calendar::Day;
use heard_storage::{StorageError, args, count_statements};
use heard_vocabulary::{Audience, DecisionAction, HoldFor, Verdict};

use super::alerts::{signed_in, staff};
use super::client::Client;
use super::concerns::{account, saying};
use super::environment::{Backend, Environment, NOON, backends, scoped};

/// A worker, and whoever gives them young people.
struct Casework {
    env: Environment,
    lead: Account,
    ada: Account,
}

impl Casework {
    async fn on(backend: Backend) -> Self {
        let env = Environment::on(backend).await;
        let lead = staff(&env, Role::ParticipationLead, "Mia").await;
        let ada = staff(&env, Role::Worker, "Ada").await;
        Self { env, lead, ada }
    }

    async fn be(&self, child: Account, who: Account, assigned_as: AssignedAs) {
        let by: Grant<AssignPeople> = Grant::check(self.lead).unwrap();
        let person = scoped(&self.env.heard, &by, child).await;
        let days = Days::from(self.env.heard.now().day());
        assign(&self.env.heard, &by, &person, who.id(), assigned_as, days).await.unwrap();
    }

    /// A young person of somebody's, who says that what their review decided did not happen.
    async fn child(&self, name: &str, worker: Account) -> Account {
        let heard = &self.env.heard;
        let child = account(&self.env, Role::YoungPerson, name).await;
        self.be(child, worker, AssignedAs::Worker).await;
        let by: Grant<KeepDecisions> = Grant::check(worker).unwrap();
        let what = Deciding {
            person: Some(child.id()),
            text: "A bus pass".into(),
            owner: "Ada".into(),
            due_on: heard.now().day().to_string(),
            ..Deciding::default()
        };
        let id = decisions::decide(heard, &by, what).await.unwrap();
        let done = Step { text: "It is there".into(), ..Step::plain(DecisionAction::Done) };
        decisions::step(heard, &by, id, done).await.unwrap();
        let me: Grant<OwnVoice> = Grant::check(child).unwrap();
        decisions::judge(heard, &me, id, Verdict::No).await.unwrap();
        child
    }

    /// So many more young people of the worker's own, and as many colleagues who are away, each
    /// with one, for whom the worker stands in.
    async fn more(&self, own: Range<usize>, away: Range<usize>) {
        for n in own {
            self.child(&format!("Heron {n}"), self.ada).await;
        }
        let today = self.env.heard.now().day();
        for n in away {
            let colleague = staff(&self.env, Role::Worker, &format!("Bea{n}")).await;
            self.child(&format!("Plover {n}"), colleague).await;
            let me: Grant<AskForCover> = Grant::check(colleague).unwrap();
            cover_me(&self.env.heard, &me, "Ada@example.org", (today, today.plus(7))).await.unwrap();
        }
    }
}

/// How many statements a page makes.
async fn counted(client: &mut Client, path: &str) -> u64 {
    // Once before: what is remembered afterwards is remembered for each length.
    client.get(path).await;
    let (answer, statements) = count_statements(client.get(path)).await;
    assert_eq!(answer.status, StatusCode::OK, "{path}");
    statements
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_16_a_workers_pages_make_as_many_statements_for_many_children_as_for_few() {
    for backend in backends() {
        let all = Casework::on(backend).await;
        let heard = &all.env.heard;
        let officer = staff(&all.env, Role::ReviewingOfficer, "Ivo").await;
        let first = all.child("Heron", all.ada).await;
        all.be(first, officer, AssignedAs::Iro).await;
        all.more(0..2, 0..1).await;
        let mut ada = signed_in(heard, "Ada").await;
        let mut few = Vec::new();
        for page in ["/staff", "/caseload", "/decisions"] {
            few.push((page, counted(&mut ada, page).await));
        }
        all.more(2..24, 1..6).await;
        for (page, few) in few {
            let many = counted(&mut ada, page).await;
            // One more at most: where the key store was asked for keys that were remembered before.
            assert!(many <= few + 1, "{backend:?} {page}: {few} statements for 4 children, {many} for 31");
        }
        let by: Grant<KeepDecisions> = Grant::check(all.ada).unwrap();
        let lines = lines(heard, &by).await.unwrap();
        assert_eq!(lines.len(), 31, "{backend:?}");
        for line in lines {
            // What a child says goes past their worker where somebody is their reviewing officer.
            assert_eq!(line.denied(), line.whose.person != first.id(), "{backend:?}: {:?}", line.whose.nickname);
        }
    }
}

async fn say(all: &Casework, child: Account, number: u64, audience: Audience) -> ViewId {
    let due_on = Some("2026-12-01".into());
    let said = saying(number, "my_review", "matters", &format!("A lamp for the desk, the {number}th."), "en");
    let what = Submission { version: 3, audience, due_on, ..said };
    submit(&all.env.heard, Visitor::new(Some(child)), what).await.unwrap().view.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_12_a_review_summary_makes_as_many_statements_for_much_that_was_said_as_for_little() {
    for backend in backends() {
        let all = Casework::on(backend).await;
        let heard = &all.env.heard;
        let child = account(&all.env, Role::YoungPerson, "Heron").await;
        all.be(child, all.ada, AssignedAs::Worker).await;
        let by: Grant<KeepDecisions> = Grant::check(all.ada).unwrap();
        let on = Day::parse("2026-12-01").unwrap();
        let taken = async |many: Range<u64>, said: usize| {
            for n in many {
                say(&all, child, n, Audience::Worker).await;
            }
            summary(heard, &by, child.id(), on).await.unwrap().unwrap();
            let (found, statements) = count_statements(summary(heard, &by, child.id(), on)).await;
            assert_eq!(found.unwrap().unwrap().said.len(), said, "{backend:?}");
            statements
        };
        let (few, many) = (taken(0..2, 2).await, taken(2..12, 12).await);
        assert!(many <= few + 1, "{backend:?}: {few} statements for 2 things said, {many} for 12");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_23_who_looked_is_read_in_as_many_statements_for_many_views_as_for_few() {
    for backend in backends() {
        let all = Casework::on(backend).await;
        let heard = &all.env.heard;
        let child = account(&all.env, Role::YoungPerson, "Heron").await;
        let me: Grant<OwnVoice> = Grant::check(child).unwrap();
        let by: Grant<Moderate> = Grant::check(all.lead).unwrap();
        let looked = async |many: Range<u64>, things: usize| {
            for n in many {
                let view = say(&all, child, n, Audience::Team).await;
                views::open_view(heard, &by, view).await.unwrap().unwrap();
            }
            let (found, statements) = count_statements(views::looked_at(heard, &me)).await;
            let seen: BTreeSet<ViewId> = found.unwrap().into_iter().map(|(view, _)| view).collect();
            assert_eq!(seen.len(), things, "{backend:?}");
            statements
        };
        let (few, many) = (looked(0..2, 2).await, looked(2..20, 20).await);
        assert_eq!(few, many, "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_03_legal_holds_are_read_in_as_many_statements_for_many_accounts_as_for_few() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let by: Grant<KeepHolds> = Grant::check(staff(&env, Role::SafeguardingLead, "Oswin").await).unwrap();
        let read = async |many: Range<usize>, standing: usize| {
            for n in many {
                let name = format!("Heron {n}");
                account(&env, Role::YoungPerson, &name).await;
                let written = Written { who: "the court".into(), reason: "an order".into(), ..Written::default() };
                let what = Putting { on: On::Nickname(name), asked: Some(HoldFor::Court), written };
                put(heard, &by, what).await.unwrap();
            }
            let (found, statements) = count_statements(holds(heard, &by)).await;
            assert_eq!(found.unwrap().0.len(), standing, "{backend:?}");
            statements
        };
        // Once before: the key of whose name it is is remembered then.
        read(0..1, 1).await;
        let (few, many) = (read(1..2, 2).await, read(2..12, 12).await);
        assert_eq!(few, many, "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_01_a_colleagues_page_makes_as_many_statements_for_many_places_as_for_few() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let admin: Grant<AssignStaff> = Grant::check(staff(&env, Role::Administrator, "Ann").await).unwrap();
        let manager = staff(&env, Role::TeamManager, "Tom").await;
        let ada = staff(&env, Role::Worker, "Ada").await;
        let put = async |who: Account, place: Place| {
            let place = scope::place_kept(heard, &admin, place).await.unwrap().unwrap();
            join(heard, &admin, &place, who.id(), Days::from(heard.now().day())).await.unwrap();
        };
        let district = |n: usize| Place::District(District(format!("District {n}")));
        let north = || Place::Team(Team("North".into()));
        put(manager, north()).await;
        put(ada, north()).await;
        put(ada, district(0)).await;
        let mut tom = signed_in(heard, "Tom").await;
        let page = format!("/colleagues/{}", ada.id());
        let few = counted(&mut tom, &page).await;
        for n in 1..12 {
            put(ada, district(n)).await;
        }
        let many = counted(&mut tom, &page).await;
        assert!(many <= few + 1, "{backend:?}: {few} statements for 2 places, {many} for 13");
        let by: Grant<AssignStaff> = Grant::check(manager).unwrap();
        let kept = scope::places_kept(heard, &by).await.unwrap();
        for (place, keeps) in [(north(), true), (Place::Team(Team("South".into())), false), (district(0), false)] {
            assert_eq!(kept.has(&place), keeps, "{backend:?}: {place:?}");
            let alone = scope::place_kept(heard, &by, place.clone()).await.unwrap();
            assert_eq!(alone.is_some(), keeps, "{backend:?}: {place:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_20_pots_are_read_in_as_many_statements_for_many_as_for_few() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let by: Grant<Participate> = Grant::check(staff(&env, Role::ParticipationLead, "Mia").await).unwrap();
        let read = async |many: Range<usize>, pots: usize| {
            for n in many {
                let items = format!("Cake {n}\nBus {n}\nA tent {n}");
                council::start_budget(heard, &by, &format!("Pot {n}"), "", 100, &items).await.unwrap();
            }
            let (found, statements) = count_statements(council::budgets(heard, None)).await;
            let found = found.unwrap();
            assert_eq!(found.len(), pots, "{backend:?}");
            for pot in found {
                let n = pot.title.strip_prefix("Pot ").unwrap();
                let titles: Vec<String> = pot.items.into_iter().map(|item| item.title).collect();
                assert_eq!(titles, ["Cake", "Bus", "A tent"].map(|what| format!("{what} {n}")), "{backend:?}");
            }
            statements
        };
        let (few, many) = (read(0..2, 2).await, read(2..12, 12).await);
        assert_eq!(few, many, "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_01_whether_heard_may_open_is_asked_in_as_many_statements_for_many_leads_as_for_one() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let by: Grant<KeepDoors> = Grant::check(staff(&env, Role::Administrator, "Ann").await).unwrap();
        let asked = async |many: Range<usize>, leads: usize| {
            for n in many {
                staff(&env, Role::SafeguardingLead, &format!("Oswin{n}")).await;
            }
            readiness(heard, &by).await.unwrap();
            let (found, statements) = count_statements(readiness(heard, &by)).await;
            let found = found.unwrap();
            assert_eq!((found.leads, found.leads_with_factor), (leads, 0), "{backend:?}");
            statements
        };
        let (few, many) = (asked(0..1, 1).await, asked(1..9, 9).await);
        assert_eq!(few, many, "{backend:?}");
    }
}

/// Publishes how many spoke of an objective in a period.
async fn publish(env: &Environment, objective: ObjectiveId, (period, edition): (&str, i64), about_many: i64) {
    let (period, about) = (period.to_owned(), About::Objective(objective).key());
    let published = env.heard.words().write(move |uow| {
        Box::pin(async move {
            let sql = "INSERT INTO figures_publication
                           (period, edition, published_at, threshold, rules, rules_hash, rows_hash)
                       VALUES ($1, $2, $3, 8, '4', $4, $4)";
            uow.execute(sql, args![period.clone(), edition, NOON, [4_u8; 32]]).await?;
            let sql = "INSERT INTO figure (period, edition, in_table, about, split, part, value)
                       VALUES ($1, $2, $3, $4, '', '', $5)";
            uow.execute(sql, args![period, edition, Table::Objectives.name(), about, about_many]).await?;
            Ok::<_, StorageError>(())
        })
    });
    published.await.unwrap();
    env.heard.reload().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn str_07_an_objectives_page_makes_as_many_statements_for_many_periods_as_for_few() {
    for backend in backends() {
        let env = Environment::demo(backend, 12).await;
        let heard = &env.heard;
        let mut conn = heard.words().read().await.unwrap();
        let sql = "SELECT objective_id FROM plan_row WHERE objective_id IS NOT NULL ORDER BY position, id LIMIT 1";
        let objective: ObjectiveId = conn.first(sql, vec![]).await.unwrap().unwrap().id("objective_id").unwrap();
        drop(conn);
        let mut lead = Client::demo(heard, "participation_lead").await;
        let pages = [format!("/strategy/objectives/{objective}"), "/strategy/side-by-side".to_owned()];
        publish(&env, objective, ("2018-Q1", 0), 31).await;
        let mut few = Vec::new();
        for page in &pages {
            few.push(counted(&mut lead, page).await);
        }
        for (quarter, about_many) in [("2018-Q2", 32), ("2018-Q3", 33), ("2018-Q4", 34), ("2019-Q1", 35)] {
            publish(&env, objective, (quarter, 0), about_many).await;
        }
        publish(&env, objective, ("2018-Q3", 1), 43).await;
        for (page, few) in pages.iter().zip(few) {
            let many = counted(&mut lead, page).await;
            assert!(many <= few + 1, "{backend:?} {page}: {few} statements for one period, {many} for five");
        }
        let periods = ["2018-Q2", "2018-Q3", "2017-Q1"].map(|key| Period::parse(key).unwrap());
        let found = published_in(heard, &periods).await.unwrap();
        let count = |period: &Period| {
            let published = found.get(period)?;
            let count = published.count(Table::Objectives, &About::Objective(objective));
            Some((count.about(), published.listed.corrected_at))
        };
        assert_eq!(count(&periods[0]), Some((Some(32), None)), "{backend:?}");
        assert_eq!(count(&periods[1]), Some((Some(43), Some(NOON))), "{backend:?}: as it was corrected");
        assert_eq!(count(&periods[2]), None, "{backend:?}: nothing was published of it");
    }
}
