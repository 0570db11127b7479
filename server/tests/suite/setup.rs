//! Setting a council up: the first way in, settings and their history, the
//! doors. Every young person's route is met before they open.

use axum::http::{Method, StatusCode};
use heard_domain::Heard;
use heard_domain::messages::{Carrier, set_up};
use heard_domain::people::{Account, Grant, KeepDoors, KeepDuty, Permission, Role, SetUp, issue_for_test};
use heard_domain::people::{Identity, accept};
use heard_domain::safeguarding::duty::{OnDuty, keep_duty};
use heard_domain::setup::{
    Condition, Doors, FirstError, OpeningDeed, OpeningError, Promise, SettingError, SettingName, SettingPart, Signed,
    ask_to_close, ask_to_open, change_settings, changes, confirm, deeds, first_administrator, link_works, make_link,
    promises, put_back, readiness, stored, take_back,
};
use heard_storage::args;
use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_vocabulary::{OpeningAction, SettingsAction};
use heard_web::{WhileClosed, routes};

use super::client::Client;
use super::environment::{Backend, Environment, backends};

const PASSWORD: &str = "nine grey herons at dusk";

/// Runs one statement.
async fn run(heard: &Heard, sql: &'static str) {
    heard.words().write(move |uow| Box::pin(async move { uow.execute(sql, vec![]).await.map(drop) })).await.unwrap();
}

/// Shut again, as a council is that nobody has opened.
async fn shut(heard: &Heard) {
    run(heard, "DELETE FROM opening").await;
    heard.reload().await.unwrap();
}

async fn count(heard: &Heard, sql: &'static str) -> i64 {
    let mut conn = heard.words().read().await.unwrap();
    conn.first(sql, vec![]).await.unwrap().unwrap().int("n").unwrap()
}

/// Somebody of this role.
async fn somebody(heard: &Heard, role: Role, name: &str) -> Account {
    let email = format!("{}@northmere.example", name.to_lowercase());
    let identity = Identity { name: name.to_owned(), avatar: None, title: None, email: Some(email) };
    let invite = issue_for_test(heard, role, identity).await.unwrap();
    accept(heard, &invite.code, "", None, PASSWORD.to_owned()).await.unwrap()
}

fn grant<P: Permission>(account: Account) -> Grant<P> {
    Grant::check(account).unwrap()
}

fn signed(by: &str) -> Signed {
    Signed { day: Day::parse("2026-11-02").unwrap(), by: by.to_owned() }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_01_the_first_link_works_once_for_a_day_and_only_while_nobody_is_there() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let first = make_link(heard).await.unwrap().unwrap();
        let link = make_link(heard).await.unwrap().unwrap();
        assert!(!link_works(heard, &first.code).await.unwrap(), "{backend:?}: a newer one ended it");
        assert!(link_works(heard, &link.code.to_lowercase()).await.unwrap(), "{backend:?}");
        let stored = count(heard, "SELECT COUNT(*) AS n FROM setup_link").await;
        assert_eq!(stored, 1, "{backend:?}: only the newest is kept, as a hash");

        let make = |name, email: &'static str, secret: &str| {
            let secret = secret.to_owned();
            let code = link.code.clone();
            async move { first_administrator(heard, &code, name, email, secret).await }
        };
        let refused = make("", "ada@northmere.example", PASSWORD).await;
        assert!(matches!(refused, Err(FirstError::BadName)), "{backend:?}");
        let refused = make("Ada Brook", "ada", PASSWORD).await;
        assert!(matches!(refused, Err(FirstError::BadEmail)), "{backend:?}");
        for short in ["eleven char", "password1234", "ada brook ada brook"] {
            let refused = make("Ada Brook", "ada@northmere.example", short).await;
            assert!(matches!(refused, Err(FirstError::Secret(_))), "{backend:?}: {short}");
        }
        assert!(link_works(heard, &link.code).await.unwrap(), "{backend:?}: refusals do not use it up");

        // Two at once: one account.
        let (one, two) = tokio::join!(
            make("Ada Brook", "ada@northmere.example", PASSWORD),
            make("Huw Pendry", "huw@northmere.example", PASSWORD)
        );
        assert_eq!([&one, &two].into_iter().filter(|made| made.is_ok()).count(), 1, "{backend:?}");
        let account = one.or(two).unwrap();
        assert_eq!(account.role(), Role::Administrator);
        assert_eq!(count(heard, "SELECT COUNT(*) AS n FROM account").await, 1, "{backend:?}");
        assert!(!link_works(heard, &link.code).await.unwrap(), "{backend:?}");
        assert!(make_link(heard).await.unwrap().is_none(), "{backend:?}: an administrator invites the others");

        // Out of time.
        let late = Environment::on(backend).await;
        let link = make_link(&late.heard).await.unwrap().unwrap();
        late.clock.set(late.heard.now().plus(Moment::DAY));
        assert!(!link_works(&late.heard, &link.code).await.unwrap(), "{backend:?}: a day is over");
        env.heard.close().await;
        late.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_01_the_page_behind_the_link_makes_an_administrator_and_leads_to_set_up() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        shut(&env.heard).await;
        let link = make_link(&env.heard).await.unwrap().unwrap();
        let path = format!("/first-start/{}", link.code);
        let mut browser = Client::new(&env.heard);
        assert!(browser.get(&path).await.body.contains("Welcome to Heard"));
        let fields = |again| {
            [("name", "Ada Brook"), ("email", "ada@northmere.example"), ("secret", PASSWORD), ("secret_again", again)]
        };
        let refused = browser.post(&path, &fields("something else")).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.body.contains("value=\"Ada Brook\"") && !refused.body.contains(PASSWORD), "{}", refused.body);
        let made = browser.post(&path, &fields(PASSWORD)).await;
        assert_eq!(made.location.as_deref(), Some("/setup?done=first-start"), "{}", made.body);
        // Whoever lets others in shows first that a password alone does not do.
        assert_eq!(browser.get("/setup").await.location.as_deref(), Some("/staff/door"), "{backend:?}");
        super::doors::with_app_by(&env.heard, &mut browser, PASSWORD).await;
        let page = browser.get("/setup").await.body;
        assert!(
            page.contains("Heard is not open yet.") && page.contains("It is not complete and not signed off"),
            "{page}"
        );
        let gone = Client::new(&env.heard).get(&path).await;
        assert_eq!(gone.status, StatusCode::GONE, "{backend:?}");
        assert!(gone.body.contains("heard setup-link"));
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_01_what_was_set_for_the_first_time_goes_back_to_not_being_set() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let by: Grant<SetUp> = grant(somebody(heard, Role::Administrator, "Ada").await);
        let threshold = vec![(SettingName::Threshold, "9".to_owned())];
        change_settings(heard, &by, SettingPart::Figures, threshold).await.unwrap();
        let first = changes(heard, &by).await.unwrap().remove(0);
        assert_eq!((first.setting, first.was.as_deref()), (SettingName::Threshold, None), "{backend:?}");
        put_back(heard, &by, first.id).await.unwrap();
        assert!(!stored(heard).await.unwrap().contains_key(&SettingName::Threshold), "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_01_settings_are_versioned_and_put_back() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let by: Grant<SetUp> = grant(somebody(heard, Role::Administrator, "Ada").await);
        let council = |name: &str, colour: &str, letters: &str| {
            vec![
                (SettingName::Council, name.to_owned()),
                (SettingName::OwnWord, "in care".to_owned()),
                (SettingName::Colour, colour.to_owned()),
                (SettingName::Letters, letters.to_owned()),
            ]
        };
        let change = |values| change_settings(heard, &by, SettingPart::Council, values);
        change(council("Northmere", "#1d4a35", "#ffffff")).await.unwrap();
        assert_eq!(heard.catalogue().settings.council, "Northmere", "{backend:?}: read again at once");
        let refused = change(council("Southmere", "#777777", "#ffffff")).await;
        assert!(matches!(refused, Err(SettingError::Contrast(447))), "{backend:?}");
        assert_eq!(heard.catalogue().settings.council, "Northmere", "{backend:?}: all or nothing");
        let refused = change(council("", "", "")).await;
        assert!(matches!(refused, Err(SettingError::Empty(SettingName::Council))), "{backend:?}");
        env.clock.set(heard.now().plus(Moment::MINUTE));
        change(council("Southmere", "#222222", "#eeeeee")).await.unwrap();
        let all = changes(heard, &by).await.unwrap();
        assert_eq!(all.len(), 4 + 3, "{backend:?}: the word stayed as it was");
        let of = |name: SettingName| all.iter().find(|change| change.setting == name).unwrap().clone();
        let newest = of(SettingName::Council);
        assert_eq!(
            (newest.was.as_deref(), newest.became.as_deref(), newest.by.as_deref(), newest.undoes),
            (Some("Northmere"), Some("Southmere"), Some("Ada"), true),
            "{backend:?}"
        );
        put_back(heard, &by, newest.id).await.unwrap();
        assert_eq!(heard.catalogue().settings.council, "Northmere", "{backend:?}");
        let again = put_back(heard, &by, newest.id).await;
        assert!(matches!(again, Err(SettingError::Gone)), "{backend:?}: it is that already");
        // One colour alone could not be read: both go back.
        put_back(heard, &by, of(SettingName::Letters).id).await.unwrap();
        let now = stored(heard).await.unwrap();
        assert_eq!(now.get(&SettingName::Colour).map(String::as_str), Some("#1d4a35"), "{backend:?}");
        assert_eq!(now.get(&SettingName::Letters).map(String::as_str), Some("#ffffff"), "{backend:?}");
        let lines: Vec<String> = log(heard, "settings council").await;
        let name = |action: SettingsAction| action.name().to_owned();
        let wanted =
            [SettingsAction::Changed, SettingsAction::Changed, SettingsAction::PutBack, SettingsAction::PutBack];
        assert_eq!(lines, wanted.map(name), "{backend:?}");
        env.heard.close().await;
    }
}

/// The actions with a subject, the oldest first.
async fn log(heard: &Heard, subject: &'static str) -> Vec<String> {
    let mut conn = heard.words().read().await.unwrap();
    let rows = conn.all("SELECT action FROM audit_log WHERE subject = $1 ORDER BY seq", args![subject]).await.unwrap();
    rows.iter().map(|row| row.text("action").unwrap()).collect()
}

/// A council with everything that opening rests on but the chain: two
/// administrators and a safeguarding lead.
async fn whole(env: &Environment) -> [Account; 3] {
    let heard = &env.heard;
    shut(heard).await;
    let one = somebody(heard, Role::Administrator, "Ada").await;
    let two = somebody(heard, Role::Administrator, "Huw").await;
    let lead = somebody(heard, Role::SafeguardingLead, "Wren").await;
    let numbers = [
        (SettingName::DutyPhone, "01632 960 110"),
        (SettingName::DutyHours, "by day"),
        (SettingName::EmergencyPhone, "01632 960 999"),
        (SettingName::EmergencyHours, "by night"),
    ];
    let numbers = numbers.map(|(name, value)| (name, value.to_owned())).to_vec();
    change_settings(heard, &grant::<SetUp>(one), SettingPart::Numbers, numbers).await.unwrap();
    let on_duty = [one, lead].map(|account| OnDuty { account: account.id(), wait: 10 * Moment::MINUTE });
    keep_duty(heard, &grant::<KeepDuty>(lead), on_duty.to_vec()).await.unwrap();
    [one, two, lead]
}

async fn demonstration(heard: &Heard) {
    run(heard, "INSERT INTO setting (name, value) VALUES ('demonstration', 'yes')").await;
    heard.reload().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_01_no_council_opens_before_the_chain_is_there_but_the_demonstration() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let [one, two, lead] = whole(&env).await;
        let by: Grant<KeepDoors> = grant(one);
        let ready = readiness(heard, &by).await.unwrap();
        assert_eq!(ready.lapses, [Condition::Lead, Condition::Chain], "{backend:?}: a password alone is one factor");
        let refused = ask_to_open(heard, &by, signed("A DPO"), signed("A DPO")).await;
        assert!(matches!(refused, Err(OpeningError::NotReady(_))), "{backend:?}");

        // Somebody with the database alone cannot get around it: what is asked for waits, and is refused.
        demonstration(heard).await;
        ask_to_open(heard, &by, signed("A DPO"), signed("A DPO")).await.unwrap();
        run(heard, "DELETE FROM setting WHERE name = 'demonstration'").await;
        heard.reload().await.unwrap();
        let id = deeds(heard, &by).await.unwrap().0.unwrap().deed.id;
        let refused = confirm(heard, &grant(two), id).await;
        assert!(matches!(refused, Err(OpeningError::NotReady(_))), "{backend:?}");
        assert_eq!(heard.catalogue().settings.doors, Doors::NotYet, "{backend:?}");
        assert!(take_back(heard, &grant(lead), id).await.is_ok(), "{backend:?}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_01_two_people_open_and_close_and_nobody_alone() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let [one, two, lead] = whole(&env).await;
        demonstration(heard).await;
        let (by, other): (Grant<KeepDoors>, Grant<KeepDoors>) = (grant(one), grant(two));
        let waiting = async || deeds(heard, &by).await.unwrap().0.unwrap();
        let tomorrow = Signed { day: Day::parse("2026-11-21").unwrap(), by: "A DPO".to_owned() };
        for paper in [signed("  "), tomorrow] {
            let refused = ask_to_open(heard, &by, signed("A DPO"), paper).await;
            assert!(matches!(refused, Err(OpeningError::NotSigned)), "{backend:?}");
        }
        ask_to_open(heard, &by, signed("A DPO"), signed("A chief officer")).await.unwrap();
        let twice = ask_to_open(heard, &other, signed("A DPO"), signed("A chief officer")).await;
        assert!(matches!(twice, Err(OpeningError::Waits)), "{backend:?}");
        let id = waiting().await.deed.id;
        assert!(matches!(confirm(heard, &by, id).await, Err(OpeningError::NotTogether)), "{backend:?}: alone");
        assert_eq!(heard.catalogue().settings.doors, Doors::NotYet, "{backend:?}");
        assert_eq!(confirm(heard, &other, id).await.unwrap(), OpeningDeed::Open, "{backend:?}");
        assert!(matches!(heard.catalogue().settings.doors, Doors::Open { .. }), "{backend:?}");
        assert!(matches!(confirm(heard, &other, id).await, Err(OpeningError::Gone)), "{backend:?}");

        // What is gone afterwards closes nothing.
        run(heard, "DELETE FROM duty").await;
        heard.reload().await.unwrap();
        assert_eq!(readiness(heard, &by).await.unwrap().lapses, [Condition::Rota], "{backend:?}");
        assert!(matches!(heard.catalogue().settings.doors, Doors::Open { .. }), "{backend:?}");

        // A lead asks, an administrator confirms; a lead and a lead may not.
        env.clock.set(heard.now().plus(Moment::MINUTE));
        let (lead, second): (Grant<KeepDoors>, _) =
            (grant(lead), somebody(heard, Role::SafeguardingLead, "Ines").await);
        assert!(matches!(ask_to_close(heard, &lead, " ").await, Err(OpeningError::NoReason)), "{backend:?}");
        ask_to_close(heard, &lead, "The rota is gone").await.unwrap();
        let id = waiting().await.deed.id;
        assert!(matches!(confirm(heard, &grant(second), id).await, Err(OpeningError::NotTogether)), "{backend:?}");
        assert_eq!(confirm(heard, &by, id).await.unwrap(), OpeningDeed::Close, "{backend:?}");
        assert!(matches!(heard.catalogue().settings.doors, Doors::Closed { .. }), "{backend:?}");
        let lines = log(heard, "doors").await;
        let wanted = [
            // The suite's own opening, before it was shut.
            OpeningAction::Opened,
            OpeningAction::OpenAsked,
            OpeningAction::Opened,
            OpeningAction::CloseAsked,
            OpeningAction::Closed,
        ];
        assert_eq!(lines, wanted.map(|action| action.name().to_owned()), "{backend:?}");
        let (none, settled) = deeds(heard, &by).await.unwrap();
        assert!(none.is_none() && settled.len() == 2, "{backend:?}");
        let (dpia, notice) = settled[1].papers.clone().unwrap();
        assert_eq!((dpia.by.as_str(), notice.by.as_str()), ("A DPO", "A chief officer"), "{backend:?}");

        // Whoever asked and left does not open it from afar.
        env.clock.set(heard.now().plus(Moment::MINUTE));
        keep_duty(
            heard,
            &grant(one),
            [one, two].map(|account| OnDuty { account: account.id(), wait: 10 * Moment::MINUTE }).to_vec(),
        )
        .await
        .unwrap();
        ask_to_open(heard, &other, signed("A DPO"), signed("A DPO")).await.unwrap();
        let id = waiting().await.deed.id;
        heard
            .words()
            .write(move |uow| {
                Box::pin(async move {
                    uow.execute("UPDATE account SET state = 'paused' WHERE id = $1", args![two.id()]).await.map(drop)
                })
            })
            .await
            .unwrap();
        let refused = confirm(heard, &by, id).await;
        assert!(matches!(refused, Err(OpeningError::NotTogether | OpeningError::NotReady(_))), "{backend:?}");
        env.heard.close().await;
    }
}

/// A path with something in place of each `{name}`.
fn concrete(path: &str) -> String {
    let mut out = String::new();
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let (name, tail) = after.split_once('}').unwrap();
        out.push_str(match name {
            "lang" => "en",
            "scenario" => "something_wrong",
            "number" | "m" => "1",
            "kind" | "change" => "worker",
            _ => "00000000000000000000000000000000",
        });
        rest = tail;
    }
    out + rest
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_01_no_young_persons_route_answers_before_the_doors_are_open() {
    for backend in backends() {
        let env = Environment::demo(backend, 10).await;
        shut(&env.heard).await;
        let before = count(&env.heard, "SELECT COUNT(*) AS n FROM view").await;
        let child = Client::demo(&env.heard, "young_person").await;
        let fields = [
            ("id", "0123456789abcdef0123456789abcdef"),
            ("version", "1"),
            ("a.what", "A demonstration view"),
            ("audience", "team"),
            ("helped", "alone"),
            ("lang", "en"),
            ("text", "words"),
            ("name", "Kestrel"),
        ];
        let (mut shut_routes, mut others) = (0, 0);
        for route in routes() {
            for mut client in [child.clone(), Client::new(&env.heard)] {
                let path = concrete(route.path);
                let told = format!("{backend:?}: {} {path}", route.method);
                let says = |body: &str| body.contains("Heard is not open here yet");
                let answer = match route.method {
                    Method::GET => client.get(&path).await,
                    _ => client.post(&path, &fields).await,
                };
                if route.while_closed() == WhileClosed::Answers {
                    others += 1;
                    assert!(!says(&answer.body), "{told}: {}", answer.status);
                    continue;
                }
                shut_routes += 1;
                if path == "/outbox" {
                    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE, "{told}: it stays on the phone");
                    assert!(answer.body.contains("waiting"), "{told}");
                    continue;
                }
                let kept = route.method == Method::POST || route.background;
                let status = if kept { StatusCode::CONFLICT } else { StatusCode::OK };
                assert_eq!(answer.status, status, "{told}: {}", answer.body);
                for there in ["tel:999", "tel:08001111", "sms:85258"] {
                    assert!(answer.body.contains(there) && says(&answer.body), "{told}: {there}");
                }
                assert!(!answer.body.contains("<form method=\"post\" action=\"/say"), "{told}");
            }
        }
        assert!(shut_routes > 120 && others > 150, "{shut_routes} shut, {others} others");
        assert_eq!(count(&env.heard, "SELECT COUNT(*) AS n FROM view").await, before, "{backend:?}");
        for path in ["/help", "/look", "/moderation", "/language/ar"] {
            let answer = Client::new(&env.heard).get(path).await;
            assert!(answer.status.is_success() || answer.status.is_redirection(), "{path}: {}", answer.status);
        }
        env.heard.close().await;
    }
}

#[test]
fn adm_01_every_route_of_a_young_persons_room_is_shut_or_says_why_not() {
    let all = routes();
    let answers: Vec<&str> = all
        .iter()
        .filter(|route| route.while_closed() == WhileClosed::Answers)
        .filter(|route| route.access.allows(None) || route.access.allows(Some(Role::YoungPerson)))
        .map(|route| route.path)
        .collect();
    // Help, the look, the way out; what is no young person's; forms kept after a session's end.
    let known = [
        "/help",
        "/moderation",
        "/exit",
        "/look",
        "/language/{lang}",
        "/council.css",
        "/council-crest/{hash}",
        "/shared-device",
        "/sign-out",
        "/demo/sign-in/{token}",
        "/first-start/{code}",
        "/health/live",
        "/health/ready",
        "/.well-known/security.txt",
        "/kept",
        "/kept/throw-away",
        "/messages/receipts",
        "/staff/help-mode/back",
        "/staff/sign-in",
        "/staff/join/{code}",
        "/staff/reset",
        "/staff/reset/{code}",
        "/staff/sign-in/second",
        "/staff/sign-in/role",
        "/staff/sign-in/with/{provider}",
        "/staff/sign-in/with/{provider}/back",
        "/staff/sign-in/with/{provider}/out",
        "/staff/sign-in/with/{provider}/sign-out",
        "/staff/passkey/options",
        "/staff/passkey",
    ];
    for path in answers {
        assert!(known.contains(&path), "{path} answers while Heard is not open");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_01_a_closed_heard_keeps_what_was_said_and_takes_nothing_new() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let question = env.heard.catalogue().scenario("idea").unwrap().questions[0].key.clone();
        let mut phone = Client::new(&env.heard);
        let receipt = phone.say("idea", &question, "A quillwort idea").await;
        run(&env.heard, "UPDATE opening SET deed = 'close'").await;
        env.heard.reload().await.unwrap();
        let home = phone.get("/").await.body;
        assert!(home.contains("Heard is closed here for now") && home.contains("href=\"/receipt\""), "{home}");
        assert_eq!(phone.post("/receipt", &[("receipt", &receipt)]).await.status, StatusCode::SEE_OTHER);
        assert!(phone.get("/thread").await.body.contains("A quillwort idea"), "{backend:?}");
        let before = count(&env.heard, "SELECT COUNT(*) AS n FROM view").await;
        let name = format!("a.{question}");
        let fields = [
            ("id", "0123456789abcdef0123456789abcdef"),
            ("version", "1"),
            (name.as_str(), "Another"),
            ("audience", "team"),
            ("helped", "alone"),
        ];
        let refused = phone.post("/say/idea/send", &fields).await;
        assert_eq!(refused.status, StatusCode::CONFLICT);
        assert!(refused.body.contains("It was not sent."), "{}", refused.body);
        assert_eq!(count(&env.heard, "SELECT COUNT(*) AS n FROM view").await, before, "{backend:?}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_01_languages_that_are_not_offered_are_not_shown_but_for_help() {
    let env = Environment::on(super::environment::Backend::Sqlite).await;
    let by: Grant<SetUp> = grant(somebody(&env.heard, Role::Administrator, "Ada").await);
    let values = vec![(SettingName::Languages, "en uk".to_owned()), (SettingName::ImmigrationChecked, String::new())];
    change_settings(&env.heard, &by, SettingPart::Languages, values).await.unwrap();
    let mut phone = Client::new(&env.heard);
    phone.get("/language/ar").await;
    let home = phone.get("/").await.body;
    assert!(home.starts_with("<!doctype html><html lang=\"en\"") && !home.contains("العربية"), "{home}");
    assert!(home.contains("Українська"));
    let help = phone.get("/help").await.body;
    assert!(help.starts_with("<!doctype html><html lang=\"ar\"") && help.contains("العربية"), "{help}");
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_01_promises_count_who_is_there() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let [one, ..] = whole(&env).await;
        let ready = readiness(&env.heard, &grant(one)).await.unwrap();
        let all = promises(&env.heard, &grant(one), &ready).await.unwrap();
        let kept = |promise| all.iter().find(|kept| kept.promise == promise).unwrap().can_be();
        assert!(kept(Promise::Read) && kept(Promise::Doors), "{backend:?}");
        assert!(!kept(Promise::Alert), "{backend:?}: two are on the rota, and no message reaches either");
        for broken in [Promise::Cleared, Promise::Approved, Promise::ReadBy, Promise::Board, Promise::Advocate] {
            assert!(!kept(broken), "{backend:?}: {broken:?}");
        }
        set_up(&env.heard, Carrier::Smtp, Carrier::Outbox).await.unwrap();
        super::alarm::reached(&env, one).await;
        let ready = readiness(&env.heard, &grant(one)).await.unwrap();
        let all = promises(&env.heard, &grant(one), &ready).await.unwrap();
        let alert = all.iter().find(|kept| kept.promise == Promise::Alert).unwrap();
        assert!(alert.can_be(), "{backend:?}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_01_pages_of_set_up_refuse_with_what_was_typed_and_show_both_when_two_change() {
    let env = Environment::demo(super::environment::Backend::Sqlite, 5).await;
    let mut admin = Client::demo(&env.heard, "administrator").await;
    let refused = admin
        .post(
            "/setup/council",
            &[("council", "North"), ("own_word", "in care"), ("colour", "#777777"), ("letters", "#ffffff")],
        )
        .await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("4.47 to 1") && refused.body.contains("value=\"North\""), "{}", refused.body);
    let refused = admin.post("/setup/numbers", &[("duty_phone", "ring us")]).await;
    assert!(refused.body.contains("value=\"ring us\"") && refused.status == StatusCode::UNPROCESSABLE_ENTITY);
    let hours = [("duty_from_0", "17:00"), ("duty_until_0", "09:00")];
    let refused = admin.post("/calendar/hours", &hours).await;
    assert!(refused.body.contains("The duty team, Monday") && refused.body.contains("value=\"17:00\""));
    let saved = admin.post("/calendar/hours", &[("duty_from_0", "09:00"), ("duty_until_0", "17:00")]).await;
    assert_eq!(saved.location.as_deref(), Some("/calendar?done=hours-saved"));
    assert!(admin.get("/calendar").await.body.contains("Monday, 09:00 to 17:00"));
    for (kind, name) in [("district", "Fen"), ("team", "Team West")] {
        let added = admin.post("/setup/places", &[("kind", kind), ("name", name)]).await;
        assert_eq!(added.location.as_deref(), Some("/setup/places?done=place-added"));
        let twice = admin.post("/setup/places", &[("kind", kind), ("name", name)]).await;
        assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let service = [
        ("name", "Fen House"),
        ("young_name", "Fen House"),
        ("kind", "where_i_live"),
        ("provider", "The Council"),
        ("district", "Fen"),
    ];
    assert!(admin.post("/setup/services", &service).await.status.is_redirection());
    assert!(Client::new(&env.heard).get("/rate").await.body.contains("Fen House"));
    let used = admin.post("/setup/places/take-away", &[("kind", "district"), ("name", "Fen")]).await;
    assert!(used.body.contains("Somebody belongs to it, or a service is there."), "{}", used.body);

    // Two change the same page: the second sees both.
    let drawn = admin.get("/setup/figures").await.body;
    let hidden = |name: &str| {
        let form = drawn.split("action=\"/setup/figures\"").nth(1).unwrap();
        form.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap().split('"').next().unwrap().to_owned()
    };
    let (own, at) = (hidden("posted"), hidden("drawn"));
    assert!(admin.post("/setup/figures", &[("threshold", "10")]).await.status.is_redirection());
    let stale = admin.post("/setup/figures", &[("posted", &own), ("drawn", &at), ("threshold", "12")]).await;
    assert_eq!(stale.status, StatusCode::CONFLICT, "{}", stale.body);

    // An open council that lost its rota says so loudly, and takes views all the same.
    assert!(!admin.get("/staff").await.body.contains("this is gone"));
    run(&env.heard, "DELETE FROM duty").await;
    for path in ["/staff", "/status"] {
        assert!(admin.get(path).await.body.contains("this is gone"), "{path}");
    }
    assert!(admin.get("/opening").await.body.contains("Open, and this is gone"));
    assert!(Client::new(&env.heard).get("/").await.body.contains("/say/"));
}

/// The dots of a picture, as a browser would bring them in a form.
fn picture_form(png: &[u8]) -> Vec<u8> {
    let head = "--b\r\ncontent-disposition: form-data; name=\"file\"; filename=\"crest.png\"\r\ncontent-type: image/png\r\n\r\n";
    [head.as_bytes(), png, b"\r\n--b--\r\n"].concat()
}

async fn bring(client: &mut Client, bytes: &[u8]) -> super::client::Answer {
    let mut request = client.request(Method::POST, "/setup/council/crest", Some(String::new()));
    request.headers_mut().insert("content-type", "multipart/form-data; boundary=b".parse().unwrap());
    *request.body_mut() = axum::body::Body::from(picture_form(bytes));
    client.run(request).await
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_01_the_councils_crest_stands_on_every_page_with_its_name_as_text() {
    let env = Environment::demo(Backend::Sqlite, 5).await;
    let heard = &env.heard;
    let mut admin = Client::demo(heard, "administrator").await;
    let mut png = std::io::Cursor::new(Vec::new());
    let dots = image::RgbImage::from_fn(1200, 300, |x, y| image::Rgb([(x % 256) as u8, (y % 256) as u8, 90]));
    dots.write_to(&mut png, image::ImageFormat::Png).unwrap();
    let png = png.into_inner();

    for refused in [&b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>"[..], b"", b"\x89PNG\r\n\x1a\nnothing"] {
        let answer = bring(&mut admin, refused).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", answer.body);
        assert!(answer.body.contains("id=\"council-file-error\""), "{}", answer.body);
    }
    let mut phone = Client::new(heard);
    assert!(!phone.get("/").await.body.contains("class=\"crest\""));
    assert!(bring(&mut admin, &png).await.location.is_some());

    let council = heard.catalogue().settings.council.clone();
    for (client, path) in [(&mut phone, "/"), (&mut admin, "/setup")] {
        let page = client.get(path).await.body;
        let image = page.split("<img ").find(|rest| rest.contains("/council-crest/")).unwrap();
        assert!(image.contains(&format!("alt=\"{council}\"")), "{path}: {image}");
        let src = image.split("src=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let picture = client.get(&src).await;
        assert_eq!(picture.headers["content-type"], "image/png");
        assert!(picture.headers["cache-control"].to_str().unwrap().contains("immutable"));
        let small = image::load_from_memory(&picture.bytes).unwrap();
        assert_eq!((small.width(), small.height()), (480, 120), "{path}: made small");
    }
    let page = admin.get("/setup").await.body;
    let was = page.split("/council-crest/").nth(1).unwrap().split('"').next().unwrap().to_owned();
    admin.post("/setup/council/no-crest", &[]).await;
    assert!(!phone.get("/").await.body.contains("class=\"crest\""));
    assert_eq!(phone.get(&format!("/council-crest/{was}")).await.status, StatusCode::NOT_FOUND);
}
