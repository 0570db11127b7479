//! A leaver: whatever they held has a colleague's name in the same step, and
//! nothing is left that names them where something is still to be done.

use std::collections::BTreeMap;

use axum::http::StatusCode;
use heard_domain::assignments::scope::{InScope, Staff};
use heard_domain::assignments::{AssignedAs, Days, assign, cover_me, of_person};
use heard_domain::contacts::{self, ContactCard, own_contacts};
use heard_domain::going::tables;
use heard_domain::ids::{AccountId, ViewId};
use heard_domain::people::doors::{KeepError, change_role};
use heard_domain::people::handover::{DECIDED, Decided, LeaveError, Then, hand_over, held};
use heard_domain::people::{
    self, Account, AssignPeople, Grant, InviteYoungPeople, KeepStaff, OwnVoice, Participate, ReadSentToMe, Role,
};
use heard_domain::{Heard, views};
use heard_storage::clock::Moment;
use heard_storage::entropy::random16;
use heard_storage::{StorageError, Value, args};
use heard_vocabulary::{Holding, OwnKind};
use proptest::prelude::{Strategy, any};
use proptest::strategy::ValueTree as _;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

use super::alarm::reached;
use super::client::Client;
use super::doors::{seen, someone};
use super::environment::{Environment, NOON, backends, demonstration, scoped};

struct Town {
    env: Environment,
    admin: Account,
    lead: Account,
    /// Who may take over what.
    next: BTreeMap<Role, Account>,
    young: Vec<Account>,
    views: Vec<ViewId>,
}

async fn raw(heard: &Heard, sql: &'static str, args: Vec<Value>) {
    let done = heard.words().write(move |uow| {
        Box::pin(async move {
            uow.defer(sql, args);
            Ok::<_, StorageError>(())
        })
    });
    done.await.unwrap();
}

async fn young(env: &Environment, lead: Account, name: &str) -> Account {
    let by: Grant<InviteYoungPeople> = Grant::check(lead).unwrap();
    let made = people::issue(&env.heard, &by).await.unwrap();
    people::accept(&env.heard, &made.code, name, None, "258013".into()).await.unwrap()
}

impl Town {
    async fn on(backend: super::environment::Backend) -> Self {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let admin = someone(heard, Role::Administrator, "Admin").await;
        let lead = someone(heard, Role::ParticipationLead, "Lead").await;
        let mut next = BTreeMap::from([(Role::ParticipationLead, lead), (Role::Administrator, admin)]);
        for (role, name) in [(Role::Worker, "Next worker"), (Role::Commissioner, "Next buyer")] {
            next.insert(role, someone(heard, role, name).await);
        }
        let sql = "INSERT INTO service (id, slug, kind, name, provider, young_name, aspects)
                   VALUES ($1, 'larch', 'where_i_live', 'Larch House', 'Larch', 'Larch House', '[]')";
        raw(heard, sql, args![random16(heard.entropy())]).await;
        let mut all = Vec::new();
        let mut views = Vec::new();
        for number in 0..6_u8 {
            let person = young(&env, lead, &format!("Heron {number}")).await;
            for n in 0..40_u8 {
                let audience = views::Audience::Team;
                views.push(super::people::say(&env, person, "my words", audience, number * 40 + n).await);
            }
            all.push(person);
        }
        Self { env, admin, lead, next, young: all, views }
    }

    fn by(&self) -> Grant<KeepStaff> {
        Grant::check(self.admin).unwrap()
    }

    /// Makes so many of everything theirs, in tables as the program writes them.
    async fn give(&self, leaver: Account, name: &str, many: &BTreeMap<Holding, usize>) {
        let heard = &self.env.heard;
        let entropy = heard.entropy();
        let (id, now) = (leaver.id(), NOON);
        let several = |holding: Holding| many.get(&holding).copied().unwrap_or(0);
        for view in self.views.iter().take(several(Holding::Letters)) {
            let sql = "INSERT INTO delivery (view_id, account_id, kind, delivered_at) VALUES ($1, $2, 'worker', $3)";
            raw(heard, sql, args![*view, id, now]).await;
        }
        for view in self.views.iter().take(several(Holding::Views)) {
            raw(heard, "UPDATE view SET assigned_to = $1 WHERE id = $2", args![id, *view]).await;
        }
        for _ in 0..several(Holding::Responses) {
            let sql =
                "INSERT INTO response (id, state, version, created_by, created_at) VALUES ($1, 'draft', 1, $2, $3)";
            raw(heard, sql, args![random16(entropy), id, now]).await;
        }
        for at in 0..several(Holding::Quotes) {
            let sql = "INSERT INTO quote (id, view_id, sealed, consent, state, proposed_by, proposed_at)
                       VALUES ($1, $2, $3, 'yes', 'waiting', $4, $5)";
            let view = self.views[at % self.views.len()];
            raw(heard, sql, args![random16(entropy), view, vec![0_u8], id, now]).await;
        }
        for _ in 0..several(Holding::Reviews) {
            let sql = "INSERT INTO review (id, service_id, title, scope, enquiry, state, opened_by, opened_at)
                       VALUES ($1, (SELECT id FROM service LIMIT 1), 'Doors', 'Doors', '', 'open', $2, $3)";
            raw(heard, sql, args![random16(entropy), id, now]).await;
        }
        for _ in 0..several(Holding::Polls) {
            let sql = "INSERT INTO poll (id, kind, title, lead, questions, members_only, created_by, created_at)
                       VALUES ($1, 'poll', 'Doors', '', '[]', 0, $2, $3)";
            raw(heard, sql, args![random16(entropy), id, now]).await;
        }
        for at in 0..several(Holding::Duty) {
            let (shift, at) = (random16(entropy), i64::try_from(at).unwrap());
            let starts = now.plus(at * Moment::DAY);
            let sql = "INSERT INTO duty_shift (id, starts_at, ends_at) VALUES ($1, $2, $3)";
            raw(heard, sql, args![shift, starts, starts.plus(Moment::DAY)]).await;
            let sql = "INSERT INTO duty_shift_person (position, shift_id, account_id, wait)
                       VALUES ((SELECT COALESCE(MAX(position), 999) + 1 FROM duty_shift_person), $1, $2, 60000)";
            raw(heard, sql, args![shift, id]).await;
            // A colleague is on some of them already.
            if at % 3 == 0 {
                let sql = "INSERT INTO duty_shift_person (position, shift_id, account_id, wait)
                           VALUES ((SELECT MAX(position) + 1 FROM duty_shift_person), $1, $2, 60000)";
                raw(heard, sql, args![shift, self.lead.id()]).await;
            }
        }
        if several(Holding::Actions) > 0 {
            let plan = random16(entropy);
            raw(heard, "INSERT INTO plan (id, title, created_at) VALUES ($1, 'Plan', $2)", args![plan, now]).await;
            for at in 0..several(Holding::Actions) {
                let row = serde_json::json!({
                    "kind": "action", "activity": format!("Action {at}"), "lead": name,
                    "other": {}, "source": { "sheet": "Plan", "row": at + 2 },
                });
                let sql = "INSERT INTO plan_row (id, plan_id, kind, position, activity, lead, content)
                           VALUES ($1, $2, 'action', $3, 'Action', $4, $5)";
                let position = i64::try_from(at).unwrap();
                let row_id = random16(entropy);
                raw(heard, sql, args![row_id, plan, position, name, row.to_string()]).await;
                // Of some of them the account is named beside the plan's own words.
                if at % 2 == 0 {
                    let sql = "INSERT INTO plan_lead (row_id, account_id, named_at, named_by) VALUES ($1, $2, $3, $4)";
                    raw(heard, sql, args![row_id, id, now, self.lead.id()]).await;
                }
            }
        }
        let by: Grant<AssignPeople> = Grant::check(self.lead).unwrap();
        for person in self.young.iter().take(several(Holding::YoungPeople)) {
            let seen = scoped(heard, &by, *person).await;
            assign(heard, &by, &seen, id, AssignedAs::Worker, Days::from(now.day())).await.unwrap();
        }
    }

    /// Where rows still name somebody in a column that something follows from.
    async fn left(&self, whose: AccountId) -> Vec<String> {
        let mut conn = self.env.heard.words().read().await.unwrap();
        let mut left = Vec::new();
        for (table, column, decided) in DECIDED {
            let open = match (*table, *decided) {
                (_, Decided::Stays) => continue,
                ("response", _) => " AND state NOT IN ('published', 'taken_back')",
                ("quote", _) => " AND state = 'waiting'",
                ("review", _) => " AND state <> 'decided'",
                ("poll", _) => " AND closed_at IS NULL",
                ("membership", _) => " AND (last_day IS NULL OR last_day > '2026-11-20')",
                _ => "",
            };
            let sql = format!("SELECT COUNT(*) AS n FROM {table} WHERE {column} = $1{open}");
            let many = conn.first(sql, args![whose]).await.unwrap().unwrap().int("n").unwrap();
            if many > 0 {
                left.push(format!("{many} of {table}.{column}"));
            }
        }
        left
    }

    async fn count(&self, sql: &'static str, whose: AccountId) -> i64 {
        let mut conn = self.env.heard.words().read().await.unwrap();
        conn.first(sql, args![whose]).await.unwrap().unwrap().int("n").unwrap()
    }

    fn successors(&self) -> BTreeMap<Holding, AccountId> {
        let of = |role: Role| self.next[&role].id();
        let roles = |holding: &Holding| match holding {
            Holding::YoungPeople | Holding::Letters => Role::Worker,
            Holding::Reviews => Role::Commissioner,
            _ => Role::ParticipationLead,
        };
        Holding::ALL.iter().map(|holding| (*holding, of(roles(holding)))).collect()
    }
}

/// How many of each a leaver holds: 200 in all, at least one of every kind.
fn holdings() -> impl Strategy<Value = BTreeMap<Holding, usize>> {
    const KINDS: [Holding; 8] = [
        Holding::Letters,
        Holding::Views,
        Holding::Responses,
        Holding::Quotes,
        Holding::Reviews,
        Holding::Polls,
        Holding::Duty,
        Holding::Actions,
    ];
    any::<[u8; 8]>().prop_map(|weights| {
        let all: usize = weights.iter().map(|weight| usize::from(*weight) + 1).sum();
        let mut many: BTreeMap<Holding, usize> = KINDS
            .iter()
            .zip(weights)
            .map(|(kind, weight)| (*kind, ((usize::from(weight) + 1) * 194 / all).max(1)))
            .collect();
        many.insert(Holding::YoungPeople, 6);
        let short = 200_usize.saturating_sub(many.values().sum());
        *many.get_mut(&Holding::Responses).unwrap() += short;
        many
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_11_a_leaver_who_holds_200_things_of_every_kind_leaves_none_behind() {
    for backend in backends() {
        let town = Town::on(backend).await;
        let heard = &town.env.heard;
        let mut runner = TestRunner::new_with_rng(
            Config { failure_persistence: None, ..Config::default() },
            TestRng::from_seed(RngAlgorithm::ChaCha, &[11; 32]),
        );
        for case in 0..6 {
            let many = holdings().new_tree(&mut runner).unwrap().current();
            let name = format!("Leaver {case}");
            let leaver = someone(heard, Role::Worker, &name).await;
            town.give(leaver, &name, &many).await;
            let sql = "SELECT COUNT(*) AS n FROM response WHERE created_by = $1";
            let responses = town.count(sql, town.lead.id()).await;
            let whose = seen(heard, town.admin, leaver).await;
            let shown: BTreeMap<Holding, i64> = held(heard, &town.by(), &whose)
                .await
                .unwrap()
                .into_iter()
                .map(|held| (held.holding, held.count))
                .collect();
            for (holding, many) in &many {
                assert_eq!(shown.get(holding), Some(&i64::try_from(*many).unwrap()), "{backend:?} {case} {holding:?}");
            }
            assert!(many.values().sum::<usize>() >= 200, "{many:?}");
            // With nobody named for one of them nothing is done.
            for missing in shown.keys() {
                let mut to = town.successors();
                to.remove(missing);
                let refused = hand_over(heard, &town.by(), &whose, &to, "", Then::Leave).await;
                assert!(matches!(refused, Err(LeaveError::Nobody(holding)) if holding == *missing), "{refused:?}");
            }
            assert!(!town.left(leaver.id()).await.is_empty(), "{backend:?}: refused, and nothing done");
            hand_over(heard, &town.by(), &whose, &town.successors(), "", Then::Leave).await.unwrap();
            assert_eq!(town.left(leaver.id()).await, Vec::<String>::new(), "{backend:?} {case}");
            let after = town.count(sql, town.lead.id()).await;
            assert_eq!(after - responses, i64::try_from(many[&Holding::Responses]).unwrap(), "{backend:?} {case}");
            young_people(&town, leaver, case).await;
            let mut door = Client::new(heard);
            let fields = [("email", format!("{name}@example.org")), ("secret", "a long password".to_owned())];
            let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            assert_eq!(door.post("/staff/sign-in", &fields).await.status.as_u16(), 422, "{backend:?}: gone");
            // For the next case the letters and the assignments begin anew.
            raw(heard, "DELETE FROM delivery", vec![]).await;
            raw(heard, "DELETE FROM assignment", vec![]).await;
            raw(heard, "DELETE FROM own_contact", vec![]).await;
            raw(heard, "DELETE FROM duty_shift", vec![]).await;
            raw(heard, "DELETE FROM plan", vec![]).await;
        }
    }
}

/// Each has the next worker, and their own page says that somebody changed.
async fn young_people(town: &Town, leaver: Account, case: i32) {
    let heard = &town.env.heard;
    let by: Grant<AssignPeople> = Grant::check(town.lead).unwrap();
    let next = town.next[&Role::Worker].id();
    for person in &town.young {
        let seen = scoped(heard, &by, *person).await;
        let all = of_person(heard, &by, &seen).await.unwrap();
        let open: Vec<_> = all.iter().filter(|one| one.days.last.is_none()).collect();
        assert_eq!(open.len(), 1, "case {case}: {all:?}");
        assert_eq!((open[0].staff, open[0].assigned_as), (next, AssignedAs::Worker));
        assert!(all.iter().any(|one| one.staff == leaver.id() && one.days.last == Some(NOON.day())), "{all:?}");
        let me: Grant<OwnVoice> = Grant::check(*person).unwrap();
        let own = own_contacts(heard, &me).await.unwrap();
        let worker = own.iter().find(|one| one.kind == OwnKind::Worker).unwrap();
        assert_eq!((worker.card.name.as_str(), worker.account), ("Next worker", Some(next)));
        assert!(worker.changed_at.is_some(), "case {case}: nobody is told");
    }
    let sql = "SELECT COUNT(*) AS n FROM delivery WHERE account_id = $1";
    assert!(town.count(sql, next).await > 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_11_a_young_persons_page_names_whoever_follows_and_their_letters_come_to_them() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let admin = someone(heard, Role::Administrator, "Admin").await;
        let lead = someone(heard, Role::ParticipationLead, "Lead").await;
        let (leaver, next) = (someone(heard, Role::Worker, "Leaver").await, someone(heard, Role::Worker, "Next").await);
        let her = young(&env, lead, "Heron").await;
        let other = young(&env, lead, "Kite").await;
        let by: Grant<Participate> = Grant::check(lead).unwrap();
        let card =
            |name: &str| ContactCard { name: name.into(), role: "Social worker".into(), ..ContactCard::default() };
        contacts::assign(heard, &by, "Heron", OwnKind::Worker, card("Leaver"), Some(leaver.id()), None).await.unwrap();
        contacts::assign(heard, &by, "Kite", OwnKind::Worker, card("Next"), Some(next.id()), None).await.unwrap();
        let view = super::people::say(&env, her, "to my worker", views::Audience::Worker, 1).await;
        let named = super::people::say(&env, her, "Next never rings me back", views::Audience::Worker, 2).await;
        // The leaver has read what she wrote last, and answers nothing.
        let read = super::people::say(&env, her, "to my worker again", views::Audience::Worker, 3).await;
        let mine: Grant<OwnVoice> = Grant::check(her).unwrap();
        let own = views::by_account(heard, &mine, read).await.unwrap().unwrap();
        views::talk_back(heard, own, "And on Friday?").await.unwrap();
        let theirs: Grant<ReadSentToMe> = Grant::check(leaver).unwrap();
        let sent = views::delivered(heard, &theirs, read).await.unwrap().unwrap();
        views::open_sent(heard, &theirs, sent).await.unwrap();
        // Whoever stood in for the leaver may be "you", too, whoever has the letters later.
        someone(heard, Role::Worker, "Bea").await;
        let today = heard.now().day();
        cover_me(heard, &Grant::check(leaver).unwrap(), "Bea@example.org", (today, today)).await.unwrap();
        let whose = seen(heard, admin, leaver).await;
        let keeps: Grant<KeepStaff> = Grant::check(admin).unwrap();
        // Another role cannot hold what they hold; who stays keeps signing in.
        let moved = change_role(heard, &keeps, &whose, Role::Commissioner).await;
        assert!(matches!(moved, Err(KeepError::StillHolds)), "{backend:?}");
        let to = BTreeMap::from([(Holding::YoungPeople, next.id()), (Holding::Letters, next.id())]);
        let nobody = BTreeMap::from([(Holding::YoungPeople, admin.id()), (Holding::Letters, next.id())]);
        let refused = hand_over(heard, &keeps, &whose, &nobody, "", Then::Leave).await;
        assert!(
            matches!(refused, Err(LeaveError::Nobody(Holding::YoungPeople))),
            "not an administrator's: {refused:?}"
        );
        hand_over(heard, &keeps, &whose, &to, "", Then::Stay).await.unwrap();
        for theirs in [view, named] {
            let mut conn = heard.words().read().await.unwrap();
            let sql = "SELECT COUNT(*) AS n FROM conflict WHERE view_id = $1 AND chosen = 1";
            let remembered = conn.first(sql, args![theirs]).await.unwrap().unwrap().int("n").unwrap();
            assert_eq!(remembered, 2, "{backend:?}: the leaver, and whoever stood in");
        }
        let follows: Grant<ReadSentToMe> = Grant::check(next).unwrap();
        let mut conn = heard.words().read().await.unwrap();
        let waits = views::unopened(heard, &mut conn, &follows).await.unwrap();
        drop(conn);
        assert_eq!(waits, 2, "{backend:?}: the one nobody opened, and the one in which she wrote last");
        assert!(people::sign_in(heard, "Leaver@example.org", "a long password".into()).await.is_ok());
        change_role(heard, &keeps, &whose, Role::Commissioner).await.unwrap();

        let me: Grant<OwnVoice> = Grant::check(her).unwrap();
        let own = own_contacts(heard, &me).await.unwrap();
        assert_eq!(own[0].card.name, "Next", "{backend:?}");
        let others = own_contacts(heard, &Grant::check(other).unwrap()).await.unwrap();
        assert!(others[0].changed_at.is_none(), "{backend:?}: nothing changed for the other");
        demonstration(heard, true).await;
        let mut phone = Client::new(heard);
        phone.post("/sign-in", &[("name", "Heron"), ("secret", "258013")]).await;
        let page = phone.get("/mine/looked").await.body;
        assert!(page.contains("let someone else see it"), "{backend:?}: {page}");
        let mut desk = Client::new(heard);
        desk.post("/staff/sign-in", &[("email", "Next@example.org"), ("secret", "a long password")]).await;
        assert!(desk.get(&format!("/sent-to-me/{view}")).await.body.contains("to my worker"), "{backend:?}");
        // Nobody chose who follows: whose name stands in a letter does not get it.
        assert_eq!(desk.get(&format!("/sent-to-me/{named}")).await.status, StatusCode::NOT_FOUND, "{backend:?}");
        assert!(!desk.get("/sent-to-me").await.body.contains("rings me back"), "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_11_nobody_ends_their_own_account_or_that_of_whoever_left() {
    let env = Environment::sqlite().await;
    let heard = &env.heard;
    let admin = someone(heard, Role::Administrator, "Admin").await;
    let buyer = someone(heard, Role::Commissioner, "Buyer").await;
    let by: Grant<KeepStaff> = Grant::check(admin).unwrap();
    let leave = async |whose: &InScope<Staff>| hand_over(heard, &by, whose, &BTreeMap::new(), "", Then::Leave).await;
    let own = seen(heard, admin, admin).await;
    assert!(matches!(leave(&own).await, Err(LeaveError::Keep(KeepError::Oneself))));
    let whose = seen(heard, admin, buyer).await;
    leave(&whose).await.unwrap();
    assert!(matches!(leave(&whose).await, Err(LeaveError::Keep(KeepError::Changed))), "once");
    // The address is free, and makes another account.
    let again = someone(heard, Role::Commissioner, "Buyer").await;
    assert_ne!(again.id(), buyer.id());
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_11_a_letter_that_is_on_its_way_to_a_leaver_comes_to_whoever_follows() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let admin = someone(heard, Role::Administrator, "Admin").await;
        let lead = someone(heard, Role::ParticipationLead, "Lead").await;
        let next = someone(heard, Role::Worker, "Next").await;
        let her = young(&env, lead, "Heron").await;
        let by: Grant<Participate> = Grant::check(lead).unwrap();
        let keeps: Grant<KeepStaff> = Grant::check(admin).unwrap();
        let to = BTreeMap::from([(Holding::YoungPeople, next.id()), (Holding::Letters, next.id())]);
        for round in 0..10 {
            let leaver = someone(heard, Role::Worker, &format!("Leaver{round}")).await;
            let card = ContactCard { name: "Leaver".into(), ..ContactCard::default() };
            contacts::assign(heard, &by, "Heron", OwnKind::Worker, card, Some(leaver.id()), None).await.unwrap();
            let whose = seen(heard, admin, leaver).await;
            let leaves = async {
                // Whatever comes in between is looked at again.
                while let Err(error) = hand_over(heard, &keeps, &whose, &to, "01632 960 777", Then::Leave).await {
                    assert!(matches!(error, LeaveError::Changed | LeaveError::Nobody(_)), "{backend:?}: {error}");
                }
            };
            let (view, ()) =
                tokio::join!(super::people::say(&env, her, "to my worker", views::Audience::Worker, round), leaves);
            let mut conn = heard.words().read().await.unwrap();
            let sql = "SELECT account_id FROM delivery WHERE view_id = $1";
            let rows = conn.all(sql, args![view]).await.unwrap();
            let there: Vec<AccountId> = rows.iter().map(|row| row.id("account_id").unwrap()).collect();
            assert_eq!(there, [next.id()], "{backend:?} {round}");
            drop(conn);
            let own = own_contacts(heard, &Grant::check(her).unwrap()).await.unwrap();
            assert_eq!(own[0].card.reach, "01632 960 777", "{backend:?}: how to reach whoever follows");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_11_whoever_takes_an_open_action_of_the_plan_over_is_told() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let admin = someone(heard, Role::Administrator, "Admin").await;
        let by: Grant<KeepStaff> = Grant::check(admin).unwrap();
        let (plan, now) = (random16(heard.entropy()), heard.now());
        let sql = "INSERT INTO plan (id, title, in_force, created_at) VALUES ($1, 'Plan', 1, $2)";
        raw(heard, sql, args![plan, now]).await;
        for (at, rating, told) in [(0_i64, "amber", 1_i64), (1, "blue", 0)] {
            let leaver = someone(heard, Role::ActionLead, &format!("Leaver{at}")).await;
            let next = someone(heard, Role::ActionLead, &format!("Next{at}")).await;
            reached(&env, next).await;
            let row = random16(heard.entropy());
            let sql = "INSERT INTO plan_row (id, plan_id, kind, position, activity, rating, content)
                       VALUES ($1, $2, 'action', $3, 'Paint the hall', $4, '{}')";
            raw(heard, sql, args![row, plan, at, rating]).await;
            let sql = "INSERT INTO plan_lead (row_id, account_id, named_at, named_by) VALUES ($1, $2, $3, $4)";
            raw(heard, sql, args![row, leaver.id(), now, admin.id()]).await;
            let (whose, to) = (seen(heard, admin, leaver).await, BTreeMap::from([(Holding::Actions, next.id())]));
            hand_over(heard, &by, &whose, &to, "", Then::Leave).await.unwrap();
            let mut conn = heard.words().read().await.unwrap();
            let sql = "SELECT COUNT(*) AS n FROM dispatch WHERE account_id = $1";
            let sent = conn.first(sql, args![next.id()]).await.unwrap().unwrap().int("n").unwrap();
            assert_eq!(sent, told, "{backend:?}: {rating}");
        }
    }
}

/// A column that names somebody of the council is decided on, for the day on
/// which they leave.
#[test]
fn mod_11_every_column_that_names_staff_says_what_becomes_of_it() {
    let decided = |table: &str, column: &str| DECIDED.iter().any(|(known, of, _)| *known == table && *of == column);
    let named = ["it names somebody of the council", "the worker whose page it reached"];
    let mut undecided = Vec::new();
    for table in tables() {
        for (column, why) in table.also.iter().filter(|(_, why)| named.iter().any(|named| why.starts_with(named))) {
            if !decided(table.name, column) {
                undecided.push(format!("{}.{column} ({why})", table.name));
            }
        }
    }
    assert!(undecided.is_empty(), "say in people/handover/tables.rs what becomes of {undecided:#?}");
}
