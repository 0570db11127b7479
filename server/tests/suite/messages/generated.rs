//! Histories of a council whose channel fails in every documented way, whose
//! program is stopped at the worst moment, and whose people change their minds.
//! The channel is the stand-in for GOV.UK Notify. What is judged is only what
//! arrived, and what was to arrive.

use std::collections::{BTreeMap, BTreeSet};

use heard::jobs::{message_rows, run_row};
use heard::messages::{Channel, Messenger};
use heard_domain::Heard;
use heard_domain::ids::AlertId;
use heard_domain::messages::{self, Pace};
use heard_domain::people::{Account, Role, Visitor};
use heard_domain::safeguarding::alerts::{About, acknowledge, escalate, raise_alert, told};
use heard_storage::args;
use heard_storage::clock::Moment;
use rand::rngs::StdRng;
use rand::{Rng as _, SeedableRng as _};

use super::neutral::may_leave;
use super::stand_in::{Mishap, StandIn, Taken};
use super::{crashed, home, messenger, on_duty, proven, run, staff, writes, young};
use crate::assure::Assurance;
use crate::environment::{Backend, Environment, backends};
use crate::jobs::another;

const MINUTE: i64 = Moment::MINUTE;
const HOUR: i64 = 60 * MINUTE;

/// The addresses of the two people, which are theirs from beginning to end.
const ADDRESSES: [&str; 2] = ["+447700900120", "+447700900121"];

struct Town {
    env: Environment,
    notify: StandIn,
    messenger: Messenger,
    processes: [Heard; 2],
    people: [Account; 2],
    young: [Account; 2],
}

/// What happened, and what arrived.
#[derive(Default)]
struct History {
    taken: Vec<Taken>,
    /// When somebody's words came to a person's page.
    letters: Vec<(usize, Moment)>,
    /// When a person was told of an alert that nobody had when all was over.
    urgent: Vec<(usize, Moment)>,
    /// Messages that may come twice: the program was stopped, or not answered.
    excused: BTreeSet<String>,
    /// Whether a request was refused for good: what it was may be missing.
    refused: bool,
}

impl Town {
    async fn on(backend: Backend) -> Self {
        let env = Environment::on(backend).await;
        let notify = StandIn::start(env.clock.clone()).await;
        let lead = staff(&env, Role::ParticipationLead, "lead").await;
        let people = [staff(&env, Role::Worker, "one").await, staff(&env, Role::Worker, "two").await];
        let young = [young(&env, lead, "Heron", people[0]).await, young(&env, lead, "Kite", people[1]).await];
        for (person, address) in people.iter().zip(ADDRESSES) {
            proven(&env, *person, address).await;
        }
        let keeper = staff(&env, Role::SafeguardingLead, "keeper").await;
        on_duty(&env, keeper, &[(people[0], 10 * MINUTE), (people[1], 10 * MINUTE)]).await;
        let messenger = messenger(Channel::Outbox, Channel::Notify(notify.sender()));
        let processes = [env.heard.clone(), another(&env).await];
        Self { env, notify, messenger, processes, people, young }
    }

    fn now(&self) -> Moment {
        self.env.heard.now()
    }

    /// Both processes send what is due, at once or one.
    async fn sends(&self, both: bool) {
        for row in message_rows(self.messenger.clone()) {
            if both {
                let (one, two) = tokio::join!(run_row(&self.processes[0], &row), run_row(&self.processes[1], &row));
                one.unwrap();
                two.unwrap();
            } else {
                run_row(&self.processes[1], &row).await.unwrap();
            }
        }
    }

    async fn case(&self, rng: &mut StdRng) -> History {
        let heard = &self.env.heard;
        self.begin(rng).await;
        let mut history = History::default();
        let mut alerts: Vec<AlertId> = Vec::new();
        for _ in 0..rng.random_range(8..22) {
            let who = rng.random_range(0..2);
            match rng.random_range(0..100) {
                0..28 => {
                    writes(&self.env, self.young[who], "Hello").await;
                    history.letters.push((who, self.now()));
                }
                28..40 => alerts.push(raise_alert(heard, Visitor::new(None), About::NothingHere).await.unwrap()),
                40..46 => self.takes_on(&mut alerts, who).await,
                46..54 => {
                    let pace = if rng.random_bool(0.5) { Pace::AtOnce } else { Pace::Daily };
                    messages::choose_pace(heard, &home(self.people[who]), pace).await.unwrap();
                }
                54..72 => {
                    let refused = if rng.random_bool(0.5) { Mishap::Address } else { Mishap::Trial };
                    let mishap = [Mishap::Fails, Mishap::HangsUp, Mishap::HangsUpAfter, Mishap::Forbids, refused]
                        [rng.random_range(0..5)];
                    self.notify.meet(mishap, rng.random_range(1..3));
                }
                72..78 => {
                    let everything = self.notify.everything();
                    let refused = |one: &Taken| everything.iter().any(|o| o.refused && o.reference == one.reference);
                    if let Some(last) = everything.iter().rev().find(|one| !refused(one)) {
                        history.excused.insert(last.reference.clone());
                        crashed(heard, &last.reference).await;
                    }
                }
                _ => {
                    let longest = [MINUTE, 20 * MINUTE, 3 * HOUR][rng.random_range(0..3)];
                    self.env.clock.advance(rng.random_range(1..longest));
                }
            }
            if rng.random_bool(0.7) {
                escalate(heard).await.unwrap();
                self.sends(rng.random_bool(0.4)).await;
            }
        }
        self.end(alerts, history).await
    }

    async fn begin(&self, rng: &mut StdRng) {
        let heard = &self.env.heard;
        for sql in [
            "DELETE FROM dispatch",
            "DELETE FROM job WHERE kind IN ('message.send', 'message.urgent')",
            "DELETE FROM alert_told",
            "DELETE FROM alert",
            "UPDATE dispatch_pace SET told_at = 0, pace = 'at_once'",
        ] {
            run(heard, sql, vec![]).await;
        }
        self.notify.forget();
        self.env.clock.advance(rng.random_range(0..Moment::DAY));
    }

    async fn takes_on(&self, alerts: &mut Vec<AlertId>, who: usize) {
        let Some(alert) = alerts.first().copied() else { return };
        if let Some(told) = told(&self.env.heard, &home(self.people[who]), alert).await.unwrap() {
            acknowledge(&self.env.heard, told).await.unwrap();
            alerts.remove(0);
        }
    }

    /// The channel works again, and there is time for everything that waits. What
    /// an open alert still tells meanwhile is not looked at: it would have no end.
    async fn end(&self, open: Vec<AlertId>, mut history: History) -> History {
        let mut conn = self.env.heard.words().read().await.unwrap();
        for alert in open {
            let sql = "SELECT account_id, told_at FROM alert_told WHERE alert_id = $1";
            for row in conn.all(sql, args![alert]).await.unwrap() {
                // Who keeps the list is told too where nobody took it on, and has no address that was proven.
                if let Some(who) = self.people.iter().position(|one| row.id("account_id").ok() == Some(one.id())) {
                    history.urgent.push((who, row.moment("told_at").unwrap()));
                }
            }
        }
        drop(conn);
        for _ in 0..16 {
            self.env.clock.advance(2 * HOUR);
            self.sends(false).await;
        }
        let everything = self.notify.everything();
        history.refused = everything.iter().any(|one| one.refused);
        history.taken = everything;
        history
    }
}

/// What is wrong with a history, if anything is.
fn judge(history: &History) -> Result<(), String> {
    let mut by_reference: BTreeMap<&str, Vec<&Taken>> = BTreeMap::new();
    for one in &history.taken {
        if !may_leave(&one.text, &one.link) {
            return Err(format!("words that may not leave: {one:?}"));
        }
        if !ADDRESSES.contains(&one.to.as_str()) {
            return Err(format!("to an address that nobody proved: {one:?}"));
        }
        by_reference.entry(&one.reference).or_default().push(one);
    }
    for (reference, tries) in &by_reference {
        if let Some(at) = tries.iter().position(|one| one.refused)
            && at + 1 < tries.len()
        {
            return Err(format!("{reference} was refused for good and tried again"));
        }
        let arrived = tries.iter().filter(|one| !one.refused).count();
        if arrived > 1 && !history.excused.contains(*reference) {
            return Err(format!("{reference} arrived {arrived} times"));
        }
    }
    for (who, address) in ADDRESSES.iter().enumerate() {
        let first = |text: &str| {
            let mut at: Vec<Moment> = by_reference
                .values()
                .filter_map(|tries| tries.iter().find(|one| !one.refused))
                .filter(|one| one.to == *address && one.text.contains(text))
                .map(|one| one.at)
                .collect();
            at.sort();
            at
        };
        let waits = first("something waits");
        if let Some(pair) = waits.windows(2).find(|pair| pair[1] < pair[0].plus(HOUR)) {
            return Err(format!("“something waits” twice within an hour: {pair:?}"));
        }
        if history.refused {
            continue;
        }
        let said = |one: &&Taken| !one.refused && one.to == *address && one.text.contains("something waits");
        for (_, at) in history.letters.iter().filter(|(to, _)| *to == who) {
            if !history.taken.iter().filter(said).any(|told| told.at >= *at) {
                return Err(format!("what came at {at:?} was never said"));
            }
        }
        let (urgent, told) = (first("urgent"), history.urgent.iter().filter(|(to, _)| *to == who));
        for (n, (_, at)) in told.clone().enumerate() {
            if !urgent.iter().any(|arrived| arrived >= at) || urgent.len() <= n {
                return Err(format!("an alert of {at:?} did not arrive"));
            }
        }
    }
    Ok(())
}

/// Results spoilt on purpose; whether this history has anything to spoil so.
fn spoil(history: &mut History, what: &str) -> bool {
    let waits = |one: &Taken| !one.refused && one.text.contains("something waits");
    match what {
        "a message with words in it" => {
            let Some(one) = history.taken.first_mut() else { return false };
            one.text.push_str(" Kestrel");
        }
        "a message to an address that nobody proved" => {
            let Some(one) = history.taken.first_mut() else { return false };
            one.to = "+447700900999".to_owned();
        }
        "a refused message that is tried again" => {
            let Some(one) = history.taken.iter().find(|one| one.refused).cloned() else { return false };
            history.taken.push(Taken { refused: false, ..one });
        }
        "two within an hour" => {
            let Some(one) = history.taken.iter().find(|one| waits(one)).cloned() else { return false };
            history.taken.push(Taken { reference: "another".to_owned(), at: one.at.plus(HOUR - 1), ..one });
        }
        "one message twice" => {
            let once = |one: &&Taken| !one.refused && !history.excused.contains(&one.reference);
            let Some(one) = history.taken.iter().find(once).cloned() else { return false };
            history.taken.push(one);
        }
        "a letter that is never told of" => {
            if history.refused || history.letters.is_empty() {
                return false;
            }
            history.taken.retain(|one| !waits(one));
        }
        _ => {
            if history.refused || history.urgent.is_empty() {
                return false;
            }
            history.taken.retain(|one| !one.text.contains("urgent"));
        }
    }
    true
}

const MUTANTS: [&str; 7] = [
    "a message with words in it",
    "a message to an address that nobody proved",
    "a refused message that is tried again",
    "two within an hour",
    "one message twice",
    "a letter that is never told of",
    "an alert that does not arrive",
];

#[tokio::test(flavor = "multi_thread")]
async fn adm_10_assure_messages_arrive_whatever_happens_and_say_nothing() {
    let mut assurance = Assurance::begin("messages", 10);
    let mut caught: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut arrived = 0;
    for backend in backends() {
        let town = Town::on(backend).await;
        for n in 0..Assurance::cases(40, 600) {
            let mut rng = StdRng::seed_from_u64(assurance.seed() + n as u64);
            let mut history = town.case(&mut rng).await;
            // A connection that ended after it was taken leaves the program in doubt.
            history.excused.extend(town.notify.doubted());
            arrived += history.taken.iter().filter(|one| !one.refused).count();
            assurance.case(judge(&history).map_err(|wrong| format!("{backend:?}, case {n}: {wrong}")));
            let what = MUTANTS[n % MUTANTS.len()];
            if spoil(&mut history, what) {
                let tally = caught.entry(what).or_default();
                tally.0 += 1;
                tally.1 += usize::from(judge(&history).is_err());
            }
        }
    }
    for what in MUTANTS {
        let (tried, refused) = caught.get(what).copied().unwrap_or_default();
        assurance.mutant(what, tried > 0 && refused == tried);
    }
    println!("{arrived} messages arrived");
    assurance.finish();
}
