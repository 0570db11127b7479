//! The rota: several people in order for a time, the list that stands whenever
//! it has nobody, and the gaps of the next fortnight.

use axum::http::StatusCode;
use heard_domain::Heard;
use heard_domain::ids::{AccountId, AlertId};
use heard_domain::people::{self, Account, Grant, KeepDuty, Role, Visitor};
use heard_domain::safeguarding::alerts::{About, escalate, raise_alert, unstaffed};
use heard_domain::safeguarding::duty::{
    DutyError, Gap, OnDuty, add_shift, keep_duty, rota, take_away_shift, takes_duty,
};
use heard_storage::args;
use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_vocabulary::DutyAction;

use super::client::{Client, link};
use super::environment::{Backend, Environment, NOON, backends};

const HOUR: i64 = 60 * Moment::MINUTE;

async fn staff(env: &Environment, role: Role, name: &str) -> Account {
    let email = Some(format!("{name}@example.org"));
    let identity = people::Identity { name: name.into(), avatar: None, title: None, email };
    let made = people::issue_for_test(&env.heard, role, identity).await.unwrap();
    people::accept(&env.heard, &made.code, name, None, "a long password".into()).await.unwrap()
}

struct Team {
    env: Environment,
    by: Grant<KeepDuty>,
    people: Vec<Account>,
}

impl Team {
    /// A safeguarding lead, and four whom she puts on duty.
    async fn on(backend: Backend) -> Self {
        let env = Environment::on(backend).await;
        let by = Grant::check(staff(&env, Role::SafeguardingLead, "lead").await).unwrap();
        let mut people = Vec::new();
        for (role, name) in [
            (Role::DutyWorker, "Ada"),
            (Role::TeamManager, "Bea"),
            (Role::Worker, "Cyd"),
            (Role::ServiceManager, "Dan"),
        ] {
            people.push(staff(&env, role, name).await);
        }
        Self { env, by, people }
    }

    fn heard(&self) -> &Heard {
        &self.env.heard
    }

    fn list(&self, who: &[usize]) -> Vec<OnDuty> {
        who.iter().map(|at| OnDuty { account: self.people[*at].id(), wait: 10 * Moment::MINUTE }).collect()
    }

    /// Puts people on the rota from so many hours after noon until so many.
    async fn shift(&self, from: i64, until: i64, who: &[usize]) -> Result<(), DutyError> {
        let at = |hours: i64| NOON.plus(hours * HOUR);
        add_shift(self.heard(), &self.by, at(from), at(until), self.list(who)).await.map(drop)
    }

    async fn stands(&self, who: &[usize]) {
        keep_duty(self.heard(), &self.by, self.list(who)).await.unwrap();
    }

    async fn alert(&self) -> AlertId {
        raise_alert(self.heard(), Visitor::new(None), About::NothingHere).await.unwrap()
    }

    /// Who was told, in order.
    async fn told(&self, alert: AlertId) -> Vec<usize> {
        let mut conn = self.heard().words().read().await.unwrap();
        let sql = "SELECT account_id FROM alert_told WHERE alert_id = $1 ORDER BY step, account_id";
        let rows = conn.all(sql, args![alert]).await.unwrap();
        let number = |id: AccountId| self.people.iter().position(|one| one.id() == id).unwrap_or(99);
        rows.iter().map(|row| number(row.id("account_id").unwrap())).collect()
    }

    /// The same without the lead, who has no turn.
    async fn turns(&self, alert: AlertId) -> Vec<usize> {
        self.told(alert).await.into_iter().filter(|who| *who != 99).collect()
    }

    async fn wait(&self, minutes: i64) {
        self.env.clock.advance(minutes * Moment::MINUTE);
        escalate(self.heard()).await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_whoever_is_on_the_rota_is_told_in_order_and_the_next_shift_begins_with_its_first() {
    for backend in backends() {
        let team = Team::on(backend).await;
        team.stands(&[3]).await;
        // The later shift is stored first: what counts is the time.
        team.shift(1, 3, &[2, 1]).await.unwrap();
        team.shift(-1, 1, &[0, 1]).await.unwrap();
        let alert = team.alert().await;
        for _ in 0..2 {
            team.wait(10).await;
        }
        assert_eq!(team.turns(alert).await, [0, 1, 0], "{backend:?}: in order, and from the beginning again");
        team.env.clock.set(NOON.plus(HOUR));
        escalate(team.heard()).await.unwrap();
        team.wait(10).await;
        assert_eq!(team.turns(alert).await, [0, 1, 0, 2, 1], "{backend:?}: the hour is the next shift's");
        team.env.clock.set(NOON.plus(3 * HOUR));
        escalate(team.heard()).await.unwrap();
        team.wait(10).await;
        assert_eq!(team.turns(alert).await, [0, 1, 0, 2, 1, 3, 3], "{backend:?}: and then the list that stands");
        team.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_a_shift_whose_people_left_is_loud_or_falls_to_the_list_that_stands() {
    for backend in backends() {
        let team = Team::on(backend).await;
        team.shift(-1, 5, &[0]).await.unwrap();
        let gone = team.people[0].id();
        team.heard()
            .words()
            .write(move |uow| {
                Box::pin(async move {
                    let sql = "UPDATE account SET state = 'erased', login_hash = NULL, secret = NULL WHERE id = $1";
                    uow.execute(sql, args![gone]).await.map(drop)
                })
            })
            .await
            .map_err(|error: heard_storage::StorageError| error.to_string())
            .unwrap();
        let alert = team.alert().await;
        assert_eq!(team.told(alert).await, [99], "{backend:?}: the lead, who can put somebody on duty");
        assert!(unstaffed(team.heard(), &team.by).await.unwrap(), "{backend:?}");
        team.stands(&[1]).await;
        assert!(unstaffed(team.heard(), &team.by).await.unwrap(), "{backend:?}: no message reaches them");
        super::alarm::reached(&team.env, team.people[1]).await;
        assert!(!unstaffed(team.heard(), &team.by).await.unwrap(), "{backend:?}");
        team.wait(10).await;
        assert_eq!(team.told(alert).await, [99, 1], "{backend:?}");
        let rota = rota(team.heard(), &team.by).await.unwrap();
        assert!(!rota.known[&gone].reached, "{backend:?}: the page says that she cannot be told");
        assert_eq!(rota.at(NOON), team.list(&[1]), "{backend:?}");
        team.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_what_does_not_fit_on_the_rota_is_refused_and_changes_nothing() {
    for backend in backends() {
        let team = Team::on(backend).await;
        team.shift(0, 10, &[0, 1]).await.unwrap();
        for (from, until) in [(5, 6), (-2, 1), (9, 20), (-5, 50)] {
            let refused = team.shift(from, until, &[2]).await;
            assert!(matches!(refused, Err(DutyError::Taken)), "{backend:?}: {from} to {until}: {refused:?}");
        }
        assert!(matches!(team.shift(20, 20, &[2]).await, Err(DutyError::EndsBeforeItBegins)), "{backend:?}");
        assert!(matches!(team.shift(-9, -1, &[2]).await, Err(DutyError::Over)), "{backend:?}");
        assert!(matches!(team.shift(20, 20 + 28 * 24 + 1, &[2]).await, Err(DutyError::TooLong)), "{backend:?}");
        assert!(matches!(team.shift(20, 21, &[]).await, Err(DutyError::Nobody)), "{backend:?}");
        assert!(matches!(team.shift(20, 21, &[2, 1, 2]).await, Err(DutyError::Twice)), "{backend:?}");
        // Nobody outside the council learns that there is an alert.
        let carer = staff(&team.env, Role::Carer, "Carer").await;
        let outside = vec![OnDuty { account: carer.id(), wait: 10 * Moment::MINUTE }];
        let refused = add_shift(team.heard(), &team.by, NOON.plus(20 * HOUR), NOON.plus(21 * HOUR), outside).await;
        assert!(matches!(refused, Err(DutyError::NotStaff)), "{backend:?}: {refused:?}");
        assert!(!takes_duty(Role::YoungPerson) && !takes_duty(Role::Provider));
        // The next begins when the one before ends. Two at once: one of them.
        team.shift(10, 12, &[2]).await.unwrap();
        let both = futures::future::join(team.shift(12, 14, &[2]), team.shift(13, 15, &[3])).await;
        assert!(both.0.is_ok() != both.1.is_ok(), "{backend:?}: {both:?}");

        let read = rota(team.heard(), &team.by).await.unwrap();
        assert_eq!(read.shifts.len(), 3, "{backend:?}");
        let added = read.done.iter().filter(|one| one.action == Some(DutyAction::ShiftAdded)).count();
        assert_eq!(added, 3, "{backend:?}: what was refused is not recorded as done");
        assert_eq!(read.done[0].by.as_deref(), Some("lead"), "{backend:?}");
        let first = read.shifts[0].id;
        take_away_shift(team.heard(), &team.by, first).await.unwrap();
        let again = take_away_shift(team.heard(), &team.by, first).await;
        assert!(matches!(again, Err(DutyError::Gone)), "{backend:?}");
        let read = rota(team.heard(), &team.by).await.unwrap();
        assert_eq!(read.shifts.len(), 2, "{backend:?}");
        assert_eq!(read.done[0].times, "2026-11-20 12:00 to 2026-11-20 22:00", "{backend:?}");
        team.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_gaps_of_the_next_fortnight_are_found_to_the_minute() {
    for backend in backends() {
        let team = Team::on(backend).await;
        let at = |hours: i64| NOON.plus(hours * HOUR);
        let end = at(14 * 24);
        let gaps = async || rota(team.heard(), &team.by).await.unwrap().gaps(NOON);
        let nobody = |from, until| Gap { from, until, alone: None };
        assert_eq!(gaps().await, [nobody(NOON, end)], "{backend:?}: an empty rota is one gap");
        team.shift(-2, 5, &[0, 1]).await.unwrap();
        team.shift(7, 9, &[2]).await.unwrap();
        team.shift(9, 11, &[2]).await.unwrap();
        team.shift(11, 400, &[3, 0]).await.unwrap();
        let alone = Gap { from: at(7), until: at(11), alone: Some(team.people[2].id()) };
        assert_eq!(gaps().await, [nobody(at(5), at(7)), alone], "{backend:?}: two of one person after another are one");
        // A list that stands fills what nobody is on the rota for, and no more.
        team.stands(&[0, 1]).await;
        assert_eq!(gaps().await, [alone], "{backend:?}");
        team.stands(&[1]).await;
        let thin = Gap { from: at(5), until: at(7), alone: Some(team.people[1].id()) };
        assert_eq!(gaps().await, [thin, alone], "{backend:?}");
        team.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_the_page_puts_people_on_the_rota_and_says_what_does_not_fit() {
    let env = Environment::demo(Backend::Sqlite, 20).await;
    let mut lead = Client::demo(&env.heard, "safeguarding_lead").await;
    assert!(lead.get("/duty").await.body.contains("at least two people are on duty at any time"));
    // The demonstration's list that stands, taken away.
    assert!(lead.post("/duty/standing", &[("wait", "10")]).await.status.is_redirection());
    let page = lead.get("/duty").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("<b>nobody</b> is on duty"), "{}", page.body);
    let who: Vec<&str> =
        page.body.split("<option value=\"").skip(1).filter_map(|option| option.split('"').next()).collect();
    let who: Vec<&str> = who.into_iter().filter(|value| value.len() == 32).collect();
    let mut fields = vec![
        ("from_day", "2026-11-20"),
        ("from_time", "17:00"),
        ("until_day", "2026-11-20"),
        ("until_time", "16:00"),
        ("person_1", who[0]),
        ("person_2", who[1]),
        ("wait", "15"),
    ];
    let refused = lead.post("/duty/shifts", &fields).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    for kept in ["It ends before it begins.", "value=\"17:00\"", "value=\"16:00\"", "<option value=\"15\" selected"] {
        assert!(refused.body.contains(kept), "{kept}");
    }
    fields[2].1 = "2026-11-23";
    let added = lead.post("/duty/shifts", &fields).await;
    assert_eq!(added.location.as_deref(), Some("/duty?done=shift-added"));
    let page = lead.get("/duty").await.body;
    assert!(page.contains("Friday 20 November 2026, 17:00 until Monday 23 November 2026, 16:00"), "{page}");
    assert!(page.contains("From Monday 23 November 2026, 16:00 until Friday 4 December 2026, 12:00"), "{page}");
    for (name, value) in [("from_time", "25:00"), ("from_time", ""), ("person_1", "nobody"), ("wait", "0")] {
        let mut wrong = fields.clone();
        wrong.iter_mut().find(|(known, _)| *known == name).unwrap().1 = value;
        assert_eq!(lead.post("/duty/shifts", &wrong).await.status, StatusCode::UNPROCESSABLE_ENTITY, "{name} {value}");
    }
    let id = link(&page, "name=\"id\" value=\"").unwrap();
    let gone = lead.post("/duty/shifts/take-away", &[("id", &id)]).await;
    assert_eq!(gone.location.as_deref(), Some("/duty?done=shift-taken-away"));
    assert_eq!(lead.post("/duty/shifts/take-away", &[("id", &id)]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    // Daylight: five in the afternoon in summer is four by UTC.
    assert_eq!(Day::parse("2026-07-14").unwrap().at(17 * 60).iso_minute(), "2026-07-14 17:00");

    // Two keep the list that stands from the same page: the second sees both.
    let drawn = lead.get("/duty").await.body;
    let hidden = |name: &str| {
        let form = drawn.split("action=\"/duty/standing\"").nth(1).unwrap();
        let field = form.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap();
        field.split('"').next().unwrap().to_owned()
    };
    let (own, at) = (hidden("posted"), hidden("drawn"));
    let mut admin = Client::demo(&env.heard, "administrator").await;
    assert!(admin.post("/duty/standing", &[("person_1", who[1]), ("wait", "10")]).await.status.is_redirection());
    let stale =
        lead.post("/duty/standing", &[("posted", &own), ("drawn", &at), ("person_1", who[0]), ("wait", "10")]).await;
    assert_eq!(stale.status, StatusCode::CONFLICT, "{}", stale.body);
}
