//! Whoever is 18 or over: other services are told, they are asked first, and nothing of it
//! delays what is danger. And what a member of staff reports themselves, which nothing
//! holds up. On both databases.

use axum::http::StatusCode;
use heard_domain::ids::ViewId;
use heard_domain::people::{Account, Grant, LookAtConcerns, Role, SignOffConcerns};
use heard_domain::safeguarding::concerns::{
    self, AskedAdult, DecideError, Decision, Report, SignOff, WhoWasTold, Wishes, say_age, say_wishes,
};
use heard_storage::args;
use heard_storage::clock::Moment;
use heard_vocabulary::{
    AdultAgrees, ConcernLevel, ConcernState, MentalCapacity, PersonAge, ToldTo, ViewAction, WithoutAgreement,
};

use super::alerts::{on_duty, signed_in, staff};
use super::client::{Client, link};
use super::concerns::{DANGER, HARM, PLAIN, say, stands};
use super::environment::{Environment, backends};
use super::jobs::{count, recorded};

fn looks(account: Account) -> Grant<LookAtConcerns> {
    Grant::check(account).unwrap()
}

fn told(to: ToldTo) -> Decision {
    let (who, when) = ("who answered".to_owned(), "today, 12:04".to_owned());
    Decision::Told { to, who, when, reference: String::new(), area: String::new() }
}

fn too(to: ToldTo) -> WhoWasTold {
    let (who, when) = ("who answered".to_owned(), "today, 12:14".to_owned());
    WhoWasTold { to, who, when, reference: String::new(), area: String::new() }
}

fn asked(agrees: AdultAgrees, because: Option<WithoutAgreement>) -> AskedAdult {
    AskedAdult { wishes: Wishes { agrees, because, capacity: MentalCapacity::NotDoubted }, assessor: String::new() }
}

fn report() -> Report {
    Report { to: ToldTo::Police, who: String::new(), when: String::new(), reference: "CR/17".into() }
}

async fn state(env: &Environment, view: ViewId) -> ConcernState {
    stands(env, view).await.unwrap().1
}

async fn held(env: &Environment, view: ViewId) -> bool {
    env.count("SELECT COUNT(*) AS n FROM held_view WHERE id = $1".into(), args![view]).await == 1
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_somebody_of_18_or_over_is_asked_before_a_service_for_adults_is_told() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let lead = looks(staff(&env, Role::SafeguardingLead, "Oswin").await);
        let view = say(&env, 1, HARM).await;
        say_age(heard, &lead, view, PersonAge::Adult).await.unwrap();
        for to in ToldTo::ALL.iter().filter(|to| to.asks_adults()) {
            let outcome = concerns::decide(heard, &lead, view, told(*to)).await;
            assert!(matches!(outcome, Err(DecideError::NotAsked)), "{backend:?} {to:?}: {outcome:?}");
        }
        assert_eq!(state(&env, view).await, ConcernState::Open, "{backend:?}");
        let none = say_wishes(heard, &lead, view, &asked(AdultAgrees::No, None)).await;
        assert!(matches!(none, Err(DecideError::NoBecause)), "{backend:?}: {none:?}");
        env.clock.advance(1_000);
        let serious = asked(AdultAgrees::No, Some(WithoutAgreement::SeriousCrime));
        say_wishes(heard, &lead, view, &serious).await.unwrap();
        // Nobody of 18 or over is referred to the National Referral Mechanism against their will.
        let outcome = concerns::decide(heard, &lead, view, told(ToldTo::FirstResponder)).await;
        assert!(matches!(outcome, Err(DecideError::NotAgreed)), "{backend:?}: {outcome:?}");
        concerns::decide(heard, &lead, view, told(ToldTo::Police)).await.unwrap();
        concerns::told(heard, &lead, view, too(ToldTo::AdultTeam)).await.unwrap();
        let refused = concerns::told(heard, &lead, view, too(ToldTo::FirstResponder)).await;
        assert!(matches!(refused, Err(DecideError::NotAgreed)), "{backend:?}: {refused:?}");
        env.clock.advance(1_000);
        say_wishes(heard, &lead, view, &asked(AdultAgrees::Yes, None)).await.unwrap();
        concerns::told(heard, &lead, view, too(ToldTo::FirstResponder)).await.unwrap();

        // Raised again, they are asked again, and are as old as they were.
        env.clock.advance(1_000);
        concerns::raise(heard, &lead, view, ConcernLevel::PossibleHarm, "It goes on.").await.unwrap();
        let outcome = concerns::decide(heard, &lead, view, told(ToldTo::AdultTeam)).await;
        assert!(matches!(outcome, Err(DecideError::NotAsked)), "{backend:?}: {outcome:?}");
        let found = concerns::of_view(heard, &lead, view).await.unwrap().unwrap();
        assert_eq!((found.of_age.age, found.of_age.wishes), (Some(PersonAge::Adult), None), "{backend:?}");
        // Children's services are told whatever an adult says: children may be at risk.
        concerns::decide(heard, &lead, view, told(ToldTo::DutyTeam)).await.unwrap();

        // Nobody is an adult before somebody says so, and whoever is not known to be one is none.
        let unsaid = say(&env, 2, HARM).await;
        concerns::decide(heard, &lead, unsaid, told(ToldTo::FirstResponder)).await.unwrap();
        let unknown = say(&env, 3, HARM).await;
        say_age(heard, &lead, unknown, PersonAge::Adult).await.unwrap();
        env.clock.advance(1_000);
        say_age(heard, &lead, unknown, PersonAge::NotKnown).await.unwrap();
        concerns::decide(heard, &lead, unknown, told(ToldTo::Police)).await.unwrap();

        // Where there is danger now, nothing is asked first.
        let danger = say(&env, 4, DANGER).await;
        say_age(heard, &lead, danger, PersonAge::Adult).await.unwrap();
        concerns::decide(heard, &lead, danger, told(ToldTo::Police)).await.unwrap();

        // What is no concern has no age; what was said is recorded, and nothing of it in clear.
        let plain = say(&env, 5, PLAIN).await;
        let none = say_age(heard, &lead, plain, PersonAge::Adult).await;
        assert!(matches!(none, Err(DecideError::Gone)), "{backend:?}: {none:?}");
        assert_eq!(count(heard, recorded(ViewAction::AgeSaid.name())).await, 4, "{backend:?}");
        assert_eq!(count(heard, recorded(ViewAction::WishesSaid.name())).await, 2, "{backend:?}");
        let clear = "SELECT COUNT(*) AS n FROM audit_log WHERE action LIKE 'concern.%' AND detail LIKE '%adult%'";
        assert_eq!(count(heard, clear).await, 0, "{backend:?}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_the_pages_of_a_view_and_of_an_alert_lead_an_adult_to_their_own_services() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let oswin = staff(&env, Role::SafeguardingLead, "Oswin").await;
        let kofi = staff(&env, Role::DutyWorker, "Kofi").await;
        on_duty(&env, oswin, &[(kofi, 10 * Moment::MINUTE)]).await.unwrap();

        let view = say(&env, 1, HARM).await;
        let mut lead = signed_in(heard, "Oswin").await;
        let address = format!("/views/{view}");
        let page = lead.get(&address).await.body;
        assert!(page.contains("Nobody said yet: treated as a child"), "{backend:?}: {page}");
        let none = lead.post(&format!("{address}/age"), &[]).await;
        assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        assert!(lead.post(&format!("{address}/age"), &[("age", "adult")]).await.status.is_redirection());
        let page = lead.get(&address).await.body;
        assert!(page.contains("18 or over: whom to tell, in this order"), "{backend:?}: {page}");
        let form = [("to", "adult_team"), ("who", "Kim"), ("when", "2026-11-20T12:00"), ("area", "own")];
        let early = lead.post(&format!("{address}/told"), &form).await;
        assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        assert!(early.body.contains("First save whether they agree") && early.body.contains("Kim"), "{backend:?}");
        let wishes = [("agrees", "no"), ("because", "pressure"), ("capacity", "doubted")];
        let half = lead.post(&format!("{address}/wishes"), &wishes).await;
        assert!(half.body.contains("Write who assesses"), "{backend:?}: {}", half.body);
        let whole = [wishes.as_slice(), &[("assessor", "Her doctor")]].concat();
        assert!(lead.post(&format!("{address}/wishes"), &whole).await.status.is_redirection(), "{backend:?}");
        assert!(lead.post(&format!("{address}/told"), &form).await.status.is_redirection(), "{backend:?}");
        let page = lead.get(&address).await.body;
        for part in [
            "Somebody puts them under pressure",
            "Her doctor",
            "Adult social care duty team: Kim, 20 November 2026, 12:00",
        ] {
            assert!(page.contains(part), "{backend:?}: {part}: {page}");
        }

        // On duty: whoever has it says it, and nothing holds up what is danger.
        let mut phone = Client::new(heard);
        phone.post("/now", &[("a.what", "He is at the door"), ("lang", "en")]).await;
        let mut duty = signed_in(heard, "Kofi").await;
        let alert = format!("/staff/alerts/{}", link(&duty.get("/staff").await.body, "/staff/alerts/").unwrap());
        let early = duty.post(&format!("{alert}/age"), &[("age", "adult")]).await;
        assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}: nobody has it yet");
        duty.post(&format!("{alert}/acknowledge"), &[]).await;
        assert!(duty.post(&format!("{alert}/age"), &[("age", "adult")]).await.status.is_redirection(), "{backend:?}");
        let page = duty.get(&alert).await.body;
        assert!(page.contains(&format!("{alert}/wishes")) && page.contains("Ask them first."), "{backend:?}: {page}");
        let form = [("to", "police"), ("who", "Kim"), ("when", "2026-11-20T12:00"), ("reference", "17")];
        assert!(duty.post(&format!("{alert}/told"), &form).await.status.is_redirection(), "{backend:?}");
        let wishes = [("agrees", "not_asked"), ("because", "danger"), ("capacity", "not_doubted")];
        assert!(duty.post(&format!("{alert}/wishes"), &wishes).await.status.is_redirection(), "{backend:?}");
        let page = duty.get(&alert).await.body;
        for part in ["crime reference 17", "They were not asked. It goes ahead: Somebody is in danger now"] {
            assert!(page.contains(part), "{backend:?}: {part}: {page}");
        }
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_what_somebody_reported_themselves_is_written_down_at_any_time_and_ends_nothing() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let (one, other, lead) = (
            staff(&env, Role::SafeguardingLead, "One").await,
            staff(&env, Role::SafeguardingLead, "Other").await,
            looks(staff(&env, Role::ParticipationLead, "Lead").await),
        );
        let signs = |account| Grant::<SignOffConcerns>::check(account).unwrap();
        let not_harm = || Decision::NotHarm { reason: "It is a game.".into() };

        // What nobody had noticed is a concern from then on, and whoever reported it raised it.
        let plain = say(&env, 1, PLAIN).await;
        concerns::reported(heard, &lead, plain, &report()).await.unwrap();
        assert_eq!(stands(&env, plain).await, Some((ConcernLevel::PossibleHarm, ConcernState::Open)), "{backend:?}");

        // Open, decided or signed off, it stays as it stands.
        let view = say(&env, 2, HARM).await;
        concerns::reported(heard, &lead, view, &report()).await.unwrap();
        assert_eq!(state(&env, view).await, ConcernState::Open, "{backend:?}");
        concerns::decide(heard, &lead, view, not_harm()).await.unwrap();
        concerns::reported(heard, &looks(one), view, &report()).await.unwrap();
        assert_eq!(state(&env, view).await, ConcernState::Decided, "{backend:?}");
        concerns::sign_off(heard, &signs(one), view, SignOff::Agreed).await.unwrap();
        assert_eq!(state(&env, view).await, ConcernState::Closed, "{backend:?}: whoever reports it may sign off");
        // Found to be no harm, it is kept all the same, until a lead says that it may go.
        assert!(held(&env, view).await, "{backend:?}");
        let found = concerns::of_view(heard, &looks(other), view).await.unwrap().unwrap();
        assert!(found.may_let_go && found.stays.is_some(), "{backend:?}");
        assert!(concerns::may_go(heard, &signs(other), view, "They were told.").await.unwrap(), "{backend:?}");
        assert!(!held(&env, view).await, "{backend:?}");
        // Reported after that, it is looked at again.
        concerns::reported(heard, &lead, view, &report()).await.unwrap();
        assert_eq!(state(&env, view).await, ConcernState::Open, "{backend:?}");
        let deeds = concerns::of_view(heard, &lead, view).await.unwrap().unwrap().deeds;
        let reports = deeds.iter().filter(|deed| deed.action == ViewAction::Reported);
        assert_eq!(reports.count(), 3, "{backend:?}");

        // What was found to be no harm and goes by itself is looked at again, too.
        let game = say(&env, 3, HARM).await;
        concerns::decide(heard, &lead, game, not_harm()).await.unwrap();
        concerns::sign_off(heard, &signs(one), game, SignOff::Agreed).await.unwrap();
        assert!(!held(&env, game).await, "{backend:?}");
        concerns::reported(heard, &lead, game, &report()).await.unwrap();
        assert_eq!(state(&env, game).await, ConcernState::Open, "{backend:?}");
        // What somebody was told of stays signed off.
        let known = say(&env, 4, HARM).await;
        concerns::decide(heard, &lead, known, told(ToldTo::DutyTeam)).await.unwrap();
        concerns::reported(heard, &lead, known, &report()).await.unwrap();
        assert_eq!(state(&env, known).await, ConcernState::Closed, "{backend:?}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_whoever_was_told_of_an_alert_reports_it_themselves_also_after_it_was_signed_off() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let oswin = staff(&env, Role::SafeguardingLead, "Oswin").await;
        staff(&env, Role::SafeguardingLead, "Lena").await;
        let (kofi, ama) = (staff(&env, Role::DutyWorker, "Kofi").await, staff(&env, Role::DutyWorker, "Ama").await);
        on_duty(&env, oswin, &[(kofi, 10 * Moment::MINUTE), (ama, 10 * Moment::MINUTE)]).await.unwrap();
        let mut phone = Client::new(heard);
        phone.post("/now", &[("a.what", "He is at the door"), ("lang", "en")]).await;
        let mut duty = signed_in(heard, "Kofi").await;
        let alert = format!("/staff/alerts/{}", link(&duty.get("/staff").await.body, "/staff/alerts/").unwrap());
        let reports = recorded(ViewAction::Reported.name());

        // Before they have it; whom it is not told to finds nothing.
        let form = [("to", "police"), ("who", ""), ("when", ""), ("reference", "")];
        let mut other = signed_in(heard, "Ama").await;
        let unknown = other.post(&format!("{alert}/reported"), &form).await;
        assert_eq!(unknown.status, StatusCode::NOT_FOUND, "{backend:?}");
        let nobody = duty.post(&format!("{alert}/reported"), &[("who", "Kim <b>")]).await;
        assert_eq!(nobody.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        assert!(nobody.body.contains("Kim &lt;b&gt;") || nobody.body.contains("Kim &lt;b>"), "{backend:?}");
        assert!(duty.post(&format!("{alert}/reported"), &form).await.status.is_redirection(), "{backend:?}");
        assert_eq!(count(heard, reports.clone()).await, 1, "{backend:?}");

        // And after everything is signed off, when nothing else of it is theirs to read.
        duty.post(&format!("{alert}/acknowledge"), &[]).await;
        let told = [("to", "emergency_team"), ("who", "Sam"), ("when", "2026-11-20T12:00"), ("reference", "")];
        assert!(duty.post(&format!("{alert}/told"), &told).await.status.is_redirection(), "{backend:?}");
        let mut lead = signed_in(heard, "Lena").await;
        let view = link(&lead.get("/safeguarding").await.body, "/views/").unwrap();
        lead.post(&format!("/views/{view}/sign-off"), &[("decision", "agreed")]).await;
        let page = duty.get(&alert).await.body;
        assert!(!page.contains("He is at the door") && page.contains("I reported it myself"), "{backend:?}: {page}");
        let again = duty.post(&format!("{alert}/reported"), &form).await;
        assert!(again.status.is_redirection(), "{backend:?}: {}", again.body);
        assert_eq!(count(heard, reports).await, 2, "{backend:?}");
        let page = lead.get(&format!("/views/{view}")).await.body;
        assert!(page.matches("reported it themselves").count() >= 2, "{backend:?}: {page}");
        let id: ViewId = view.parse().unwrap();
        assert_eq!(state(&env, id).await, ConcernState::Closed, "{backend:?}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_a_worker_reports_what_was_sent_to_them_and_it_waits_for_a_decision() {
    for backend in backends() {
        let env = Environment::demo(backend, 80).await;
        let heard = &env.heard;
        let mut worker = Client::demo(heard, "worker").await;
        let list = worker.get("/sent-to-me").await.body;
        let view = link(&list, "/sent-to-me/").expect("the demonstration's worker has something");
        let id: ViewId = view.parse().unwrap();
        let page = worker.get(&format!("/sent-to-me/{view}")).await.body;
        assert!(page.contains("I reported it myself"), "{backend:?}: {page}");
        let none = worker.post(&format!("/sent-to-me/{view}/reported"), &[("to", "")]).await;
        assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        let form = [("to", "lado"), ("who", "Kim"), ("when", "today"), ("reference", "9")];
        let done = worker.post(&format!("/sent-to-me/{view}/reported"), &form).await;
        assert!(done.status.is_redirection(), "{backend:?}: {}", done.body);
        assert!(stands(&env, id).await.is_some(), "{backend:?}: somebody decides about it");
        let mut lead = Client::demo(heard, "safeguarding_lead").await;
        let page = lead.get(&format!("/views/{view}")).await.body;
        assert!(page.contains("LADO: Kim, today, reference 9"), "{backend:?}: {page}");
        env.heard.close().await;
    }
}
