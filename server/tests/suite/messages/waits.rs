//! Who is told that something waits: of what may be harm past every limit, of
//! what needs a second person within them, and whoever did it never.

use heard::messages::{Channel, Messenger};
use heard_app::pages::staff::messages::sentence;
use heard_domain::intake::submit;
use heard_domain::messages::{self, MessageText, Pace};
use heard_domain::people::{Account, Grant, LookAtConcerns, Moderate, Respond, Role, Visitor};
use heard_domain::responses::{self, About, Claim, ResponseText};
use heard_domain::safeguarding::concerns::{self, Decision, tell_of_late};
use heard_domain::views::{self, Consent};
use heard_storage::clock::Moment;

use super::stand_in::StandIn;
use super::{home, messenger, on_duty, proven, send, staff};
use crate::concerns::{say, saying};
use crate::environment::{Environment, backends};

const HARM: &str = "Steve hits me when nobody is there";
const DANGER: &str = "I am going to kill myself tonight";
const PLAIN: &str = "The bus is always late";
const MINUTE: i64 = Moment::MINUTE;
const HOUR: i64 = 60 * MINUTE;

/// People who can be written to, each by the last digit of their number.
struct Team {
    env: Environment,
    notify: StandIn,
    texts: Messenger,
    /// A participation lead, a safeguarding lead, a service manager and a worker.
    people: [Account; 4],
}

impl Team {
    async fn of(env: Environment) -> Self {
        let notify = StandIn::start(env.clock.clone()).await;
        let texts = messenger(Channel::Outbox, Channel::Notify(notify.sender()));
        let people = [
            staff(&env, Role::ParticipationLead, "lead").await,
            staff(&env, Role::SafeguardingLead, "keeper").await,
            staff(&env, Role::ServiceManager, "manager").await,
            staff(&env, Role::Worker, "worker").await,
        ];
        for (at, one) in people.iter().enumerate() {
            proven(&env, *one, &format!("0770090012{at}")).await;
        }
        Self { env, notify, texts, people }
    }

    /// To whom this was said since it was last asked, in order.
    async fn told(&self, says: MessageText) -> Vec<usize> {
        send(&self.env.heard, &self.texts).await;
        let taken = self.notify.taken().into_iter().filter(|one| one.text == sentence(says));
        let mut to: Vec<_> = taken.map(|one| one.to.chars().last().unwrap().to_digit(10).unwrap() as usize).collect();
        self.notify.forget();
        to.sort_unstable();
        to
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_10_what_may_be_harm_is_said_at_once_past_the_hour_and_the_digest() {
    for backend in backends() {
        let team = Team::of(Environment::on(backend).await).await;
        let heard = &team.env.heard;
        messages::choose_pace(heard, &home(team.people[0]), Pace::Daily).await.unwrap();
        say(&team.env, 1, PLAIN).await;
        assert!(team.told(MessageText::Waits).await.is_empty(), "{backend:?}: it is read in the queue");
        for number in 2..4 {
            say(&team.env, number, HARM).await;
            assert_eq!(team.told(MessageText::Waits).await, [0, 1], "{backend:?}: {number}");
            team.env.clock.advance(MINUTE);
        }
        on_duty(&team.env, team.people[1], &[(team.people[3], 10 * MINUTE)]).await;
        say(&team.env, 4, DANGER).await;
        assert_eq!(team.told(MessageText::Waits).await, [0, 1], "{backend:?}: beside the alert");
        // What nobody of the team can read has until the next working day: within the limits.
        let foreign = saying(5, "something_wrong", "what", "ሰላም", "ti");
        submit(heard, Visitor::new(None), foreign).await.unwrap();
        assert!(team.told(MessageText::Waits).await.is_empty(), "{backend:?}: not within the hour");
        team.env.clock.advance(HOUR);
        assert_eq!(team.told(MessageText::Waits).await, [1], "{backend:?}: the other chose the morning");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_10_who_has_to_be_the_second_person_is_told_and_the_first_is_not() {
    for backend in backends() {
        let team = Team::of(Environment::demo(backend, 5).await).await;
        let heard = &team.env.heard;
        let view = say(&team.env, 1, PLAIN).await;
        let writer: Grant<Respond> = Grant::check(team.people[0]).unwrap();
        let moderates: Grant<Moderate> = Grant::check(team.people[0]).unwrap();
        views::open_view(heard, &moderates, view).await.unwrap().unwrap();
        let text = ResponseText {
            claim: Claim::Done,
            you_said: "The bus is late.".into(),
            we_did: "There is another.".into(),
            reason: "You were right.".into(),
            next_step: String::new(),
            easy_read: "There is another bus.".into(),
            owner_name: "A. Manager".into(),
            due_on: None,
        };
        for (n, wanted) in [vec![1, 2], vec![]].into_iter().enumerate() {
            let about = About { objective: None, service: Some(heard.catalogue().services[0].id), theme: None };
            let response = responses::start_response(heard, &writer, text.clone(), about, vec![view]).await.unwrap();
            responses::hand_in(heard, &writer, response).await.unwrap();
            assert_eq!(team.told(MessageText::Waits).await, wanted, "{backend:?}: {n}");
        }
        team.env.clock.advance(HOUR);
        assert_eq!(team.told(MessageText::Waits).await, [1, 2], "{backend:?}: the second, when the hour is over");
        team.env.clock.advance(HOUR);
        views::propose_quote(heard, &moderates, view, PLAIN, Consent::InPerson, false).await.unwrap();
        assert_eq!(team.told(MessageText::Waits).await, [1], "{backend:?}: who may clear a quote");
        team.env.clock.advance(HOUR);
        let view = say(&team.env, 2, HARM).await;
        assert_eq!(team.told(MessageText::Waits).await, [0, 1], "{backend:?}");
        team.env.clock.advance(HOUR);
        let looks: Grant<LookAtConcerns> = Grant::check(team.people[0]).unwrap();
        let decision = Decision::NotHarm { reason: "It is a line of a song.".into() };
        concerns::decide(heard, &looks, view, decision).await.unwrap();
        assert_eq!(team.told(MessageText::Waits).await, [1], "{backend:?}: who may sign it off");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_10_what_is_late_is_said_once_for_each_that_becomes_so() {
    for backend in backends() {
        let team = Team::of(Environment::on(backend).await).await;
        let heard = &team.env.heard;
        // At noon on a Friday: by the end of the day.
        let view = say(&team.env, 1, HARM).await;
        assert_eq!(team.told(MessageText::Waits).await, [0, 1], "{backend:?}");
        let late = async || {
            tell_of_late(heard).await.unwrap();
            team.told(MessageText::Waits).await
        };
        while heard.now().minute_of_day() < 17 * 60 + 15 {
            assert!(late().await.is_empty(), "{backend:?}: {}", heard.now().iso_minute());
            team.env.clock.advance(15 * MINUTE);
        }
        assert_eq!(late().await, [0, 1], "{backend:?}: both");
        assert!(late().await.is_empty(), "{backend:?}: once");
        // Decided by one, and signed off by nobody until the end of the next working day.
        let looks: Grant<LookAtConcerns> = Grant::check(team.people[0]).unwrap();
        let decision = Decision::NotHarm { reason: "It is a line of a song.".into() };
        concerns::decide(heard, &looks, view, decision).await.unwrap();
        team.env.clock.advance(HOUR);
        assert_eq!(team.told(MessageText::Waits).await, [1], "{backend:?}: it waits for a second person");
        assert!(late().await.is_empty(), "{backend:?}: who decided is not told that it is late");
        team.env.clock.advance(3 * Moment::DAY);
        assert_eq!(late().await, [1], "{backend:?}: a second person is");
    }
}
