//! "I am not safe": taken whatever is in it, told at once, quiet on its author's
//! side, on both databases.

use std::ops::Range;
use std::pin::pin;

use axum::http::StatusCode;
use futures::stream::{self, StreamExt as _};
use heard_domain::ids::{AccountId, AlertId, ViewId};
use heard_domain::jobs::beat;
use heard_domain::people::{Account, Role};
use heard_domain::safeguarding::alarm::{next_is_told, staffed};
use heard_domain::safeguarding::alerts::{acknowledge, escalate, told as told_alert};
use heard_domain::views::{by_receipt, thread};
use heard_storage::clock::Moment;
use heard_storage::{StorageError, args};
use heard_vocabulary::{ConcernLevel, ConcernState, ViewAction};
use rand::rngs::StdRng;
use rand::seq::SliceRandom as _;
use rand::{Rng as _, SeedableRng as _};

use super::alerts::{home, on_duty, signed_in, staff, told_of};
use super::assure::Assurance;
use super::client::{Client, digits, link};
use super::environment::{Backend, Environment, backends, demonstration};
use super::jobs::{count, recorded};
use super::side_by_side::side_by_side;

const MINUTE: i64 = Moment::MINUTE;
const ID: &str = "0123456789abcdef0123456789abcdef";

/// How many alerts, concerns of danger and views by the button there are.
async fn told(env: &Environment) -> [i64; 3] {
    let danger = ConcernLevel::Danger.number();
    [
        env.count("SELECT COUNT(*) AS n FROM alert".into(), vec![]).await,
        env.count("SELECT COUNT(*) AS n FROM concern WHERE level = $1".into(), args![danger]).await,
        env.count("SELECT COUNT(*) AS n FROM view WHERE scenario = $1".into(), args!["not_safe"]).await,
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_13_the_button_stands_on_every_page_and_an_empty_press_says_enough() {
    for backend in backends() {
        let env = Environment::demo(backend, 10).await;
        let before = told(&env).await;
        let mut phone = Client::new(&env.heard);
        for path in ["/", "/help", "/wall", "/receipt", "/sign-in", "/say/idea/1", "/no-such-page", "/offline"] {
            assert!(phone.get(path).await.body.contains("href=\"/now\""), "{backend:?}: {path}");
        }
        let page = phone.get("/now").await;
        assert_eq!(page.status, StatusCode::OK, "{backend:?}");
        for part in
            ["a.where", "a.place", "a.reach", "a.reply", "a.what", "tel:999", "action=\"/now\"", "value=\"away\""]
        {
            assert!(page.body.contains(part), "{backend:?}: {part}");
        }
        assert!(!page.body.contains("checked"), "{backend:?}: nothing is chosen beforehand");
        assert!(page.body.contains("<title>Help now"), "{backend:?}: its title says nothing");

        // Nothing in it, no id, a version there is not, and twice the same.
        for fields in [&[][..], &[("version", "99")], &[("id", ID)], &[("id", ID)]] {
            let sent = phone.post("/now", fields).await;
            assert_eq!((sent.status, sent.location.as_deref()), (StatusCode::SEE_OTHER, Some("/sent")), "{backend:?}");
        }
        assert_eq!(told(&env).await, before.map(|n| n + 3), "{backend:?}");
        let after = phone.get("/sent").await.body;
        assert!(after.contains("Thank you for telling us") && after.contains("tel:999"), "{backend:?}: {after}");
        assert_eq!(digits(&after), "", "{backend:?}: no receipt");
        // Shown once: nothing on this phone tells that it was pressed.
        assert_eq!(phone.get("/sent").await.location.as_deref(), Some("/"), "{backend:?}");
        assert_eq!(phone.cookie(), None, "{backend:?}");

        // Nothing in it is a reason to refuse it: too much is cut.
        let long = "a".repeat(20_001);
        let fields = [("a.place", "By the canal"), ("a.what", &long), ("audience", "worker"), ("seen", "x")];
        assert_eq!(phone.post("/now", &fields).await.location.as_deref(), Some("/sent"), "{backend:?}");
        assert_eq!(told(&env).await, before.map(|n| n + 4), "{backend:?}");
        // Its questions have one page.
        assert_eq!(phone.get("/say/not_safe").await.location.as_deref(), Some("/now"), "{backend:?}");
        for path in ["/say/not_safe/1", "/kiosk/not_safe"] {
            assert_eq!(phone.get(path).await.status, StatusCode::NOT_FOUND, "{backend:?}: {path}");
        }
    }
}

/// Gives somebody an address that messages go to.
pub(super) async fn reached(env: &Environment, who: Account) {
    let write = env.heard.words().write(move |uow| {
        Box::pin(async move {
            let sql =
                "INSERT INTO dispatch_address (account_id, medium, sealed, code_seed, code_until, code_tries, codes,
                          asked_at, proven_at) VALUES ($1, 'email', $2, $2, 0, 0, 0, 0, 1)
                       ON CONFLICT (account_id, medium) DO UPDATE SET sealed = excluded.sealed, proven_at = 1";
            uow.execute(sql, args![who.id(), vec![1_u8]]).await?;
            let sql = "INSERT INTO dispatch_pace (account_id, pace, told_at) VALUES ($1, 'at_once', 0)
                       ON CONFLICT (account_id) DO NOTHING";
            uow.execute(sql, args![who.id()]).await?;
            Ok::<_, StorageError>(())
        })
    });
    write.await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_13_the_page_promises_nobody_who_is_not_on_duty() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let lead = staff(&env, Role::SafeguardingLead, "lead").await;
        beat(heard).await.unwrap();
        assert!(!staffed(heard).await.unwrap(), "{backend:?}: nobody is on duty");
        on_duty(&env, lead, &[(lead, 10 * MINUTE)]).await.unwrap();
        assert!(!staffed(heard).await.unwrap(), "{backend:?}: no message reaches who is on duty");
        reached(&env, lead).await;
        assert!(staffed(heard).await.unwrap(), "{backend:?}");
        env.clock.advance(30 * MINUTE);
        assert!(!staffed(heard).await.unwrap(), "{backend:?}: what tells them has not run for a while");
        beat(heard).await.unwrap();

        demonstration(heard, true).await;
        let mut phone = Client::new(heard);
        let page = phone.get("/now").await.body;
        assert!(page.contains("Someone on duty is told at once"), "{backend:?}: {page}");
        assert!(page.contains("You have not signed in"), "{backend:?}");
        phone.post("/now", &[]).await;
        assert!(phone.get("/sent").await.body.contains("Someone on duty is told at once"), "{backend:?}");
        on_duty(&env, lead, &[]).await.unwrap();
        let page = phone.get("/now").await.body;
        assert!(page.contains("Nobody is on duty now") && !page.contains("Someone on duty"), "{backend:?}: {page}");
        phone.post("/now", &[]).await;
        assert!(phone.get("/sent").await.body.contains("Nobody is on duty now"), "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_13_the_next_person_is_told_where_one_alone_is_on_duty_and_promised_only_then() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let lead = staff(&env, Role::SafeguardingLead, "lead").await;
        reached(&env, lead).await;
        on_duty(&env, lead, &[(lead, 10 * MINUTE)]).await.unwrap();
        beat(heard).await.unwrap();
        assert!(!next_is_told(heard).await.unwrap(), "{backend:?}: there is nobody else");
        let second = staff(&env, Role::SafeguardingLead, "second").await;
        assert!(!next_is_told(heard).await.unwrap(), "{backend:?}: no message reaches them");
        reached(&env, second).await;
        assert!(next_is_told(heard).await.unwrap(), "{backend:?}");

        demonstration(heard, true).await;
        let mut phone = Client::new(heard);
        assert!(phone.get("/now").await.body.contains("the next person is told"), "{backend:?}");
        phone.post("/now", &[]).await;
        let mut conn = heard.words().read().await.unwrap();
        let row = conn.first("SELECT id FROM alert", args![]).await.unwrap().unwrap();
        drop(conn);
        let alert: AlertId = row.id("id").unwrap();
        for step in 2..=4 {
            env.clock.advance(10 * MINUTE);
            escalate(heard).await.unwrap();
            let all = told_of(heard, alert).await;
            let mut last: Vec<AccountId> =
                all.into_iter().filter(|(at, ..)| *at == step).map(|(_, who, _)| who).collect();
            last.sort_unstable();
            let mut both = vec![lead.id(), second.id()];
            both.sort_unstable();
            assert_eq!(last, both, "{backend:?}: {step}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_13_what_was_sent_is_quiet_until_it_is_safe_to_write_back() {
    for backend in backends() {
        let env = Environment::demo(backend, 10).await;
        let mut lead = Client::demo(&env.heard, "participation_lead").await;
        let own = "SELECT COUNT(*) AS n FROM own_view WHERE scenario = 'not_safe'";
        for (reply, kept) in [("no", 0), ("", 0), ("not_sure", 0), ("yes", 1)] {
            let mut her = Client::demo(&env.heard, "young_person").await;
            let plain = her.get("/mine").await.body.matches("I am not safe").count();
            let said = format!("By the canal {reply}.");
            her.post("/now", &[("a.where", "away"), ("a.what", &said), ("a.reply", reply), ("lang", "en")]).await;
            assert_eq!(env.count(own.into(), vec![]).await, kept, "{backend:?}: {reply}");
            let shown = her.get("/mine").await.body.matches("I am not safe").count();
            assert_eq!(shown > plain, kept == 1, "{backend:?}: {reply}");
            let mut without = Client::new(&env.heard);
            without.post("/now", &[("a.what", &said), ("a.reply", reply)]).await;
            let receipt = digits(&without.get("/sent").await.body);
            assert_eq!(receipt.len(), if kept == 1 { 16 } else { 0 }, "{backend:?}: {reply}");
        }
        // The team sees it, as a danger, in its own words.
        let list = lead.get("/safeguarding").await.body;
        assert!(list.contains("I am not safe") && list.contains("The button"), "{backend:?}: {list}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_whoever_is_on_duty_reads_it_rings_and_writes_down_whom_they_told() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        demonstration(heard, true).await;
        let lead = staff(&env, Role::SafeguardingLead, "lead").await;
        let [first, second] =
            [staff(&env, Role::DutyWorker, "first").await, staff(&env, Role::DutyWorker, "second").await];
        on_duty(&env, lead, &[(first, 10 * MINUTE), (second, 10 * MINUTE)]).await.unwrap();
        let mut phone = Client::new(heard);
        let said =
            [("a.where", "away"), ("a.reach", "07700 900123"), ("a.what", "He is at the <door>"), ("lang", "en")];
        phone.post("/now", &said).await;

        let mut duty = signed_in(heard, "first").await;
        let address = format!("/staff/alerts/{}", link(&duty.get("/staff").await.body, "/staff/alerts/").unwrap());
        let page = duty.get(&address).await.body;
        for part in ["He is at the &lt;door&gt;", "07700 900123", "Nobody knows where I am", "Danger now", "I have it"]
        {
            assert!(page.contains(part), "{backend:?}: {part}: {page}");
        }
        assert!(!page.contains(&format!("{address}/told")), "{backend:?}: nobody has it yet");
        assert_eq!(count(heard, recorded(ViewAction::ReadOnDuty.name())).await, 1, "{backend:?}");
        // Who was not told of it finds nothing.
        let mut other = signed_in(heard, "second").await;
        assert_eq!(other.get(&address).await.status, StatusCode::NOT_FOUND, "{backend:?}");
        let form = [("to", "emergency_team"), ("who", "Sam"), ("when", "2026-11-20T12:00"), ("reference", "")];
        assert_eq!(other.post(&format!("{address}/told"), &form).await.status, StatusCode::NOT_FOUND, "{backend:?}");
        // Before they have it nothing is written down.
        let early = duty.post(&format!("{address}/told"), &form).await;
        assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");

        duty.post(&format!("{address}/acknowledge"), &[]).await;
        let refused = duty
            .post(&format!("{address}/told"), &[("to", "emergency_team"), ("who", ""), ("when", "2026-11-20T12:00")])
            .await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        assert!(
            refused.body.contains("Write whom you spoke to") && refused.body.contains("2026-11-20T12:00"),
            "{backend:?}"
        );
        for (when, wrong) in [
            ("2026-11-20T14:20", "still to come"),
            ("five past three", "Write when you told them"),
            ("2019-01-01T02:10", "before they told us"),
            ("2026-11-20T11:59", "before they told us"),
        ] {
            let told = [("to", "emergency_team"), ("who", "Sam"), ("when", when)];
            let refused = duty.post(&format!("{address}/told"), &told).await;
            assert!(refused.body.contains(wrong) && refused.body.contains(when), "{backend:?}: {}", refused.body);
        }
        let done = duty.post(&format!("{address}/told"), &form).await;
        assert!(done.status.is_redirection(), "{backend:?}: {}", done.body);
        let state = "SELECT COUNT(*) AS n FROM concern WHERE state = $1 AND outcome = 'told'";
        assert_eq!(env.count(state.into(), args![ConcernState::Decided.name()]).await, 1, "{backend:?}");
        assert!(
            duty.get(&address).await.body.contains("Emergency duty team: Sam, 20 November 2026, 12:00"),
            "{backend:?}"
        );
        // The police were told too, ten minutes later.
        let more = [("to", "police"), ("who", "Kim"), ("when", "2026-11-20T12:00"), ("reference", "17")];
        assert!(duty.post(&format!("{address}/told"), &more).await.status.is_redirection(), "{backend:?}");
        assert!(
            duty.get(&address).await.body.contains("Police: Kim, 20 November 2026, 12:00, crime reference 17"),
            "{backend:?}"
        );

        // What they wrote is corrected beside it, and stays.
        let page = duty.get(&address).await.body;
        let mut values = page.split("<option value=\"").map(|part| part.split('"').next().unwrap_or_default());
        let wrong = values.find(|id| id.len() >= 32).expect("a line of their own").to_owned();
        let right = [("corrects", wrong.as_str()), ("to", "police"), ("who", "Alex"), ("when", "2026-11-20T12:00")];
        assert!(duty.post(&format!("{address}/told"), &right).await.status.is_redirection(), "{backend:?}");
        let page = duty.get(&address).await.body;
        for part in ["corrected whom they told", "Police: Alex, 20 November 2026, 12:00", "Police: Kim"] {
            assert!(page.contains(part), "{backend:?}: {part}: {page}");
        }

        // Signed off by a lead, it is closed, and no longer whoever was on duty's to read.
        let mut lead = signed_in(heard, "lead").await;
        let view = link(&lead.get("/safeguarding").await.body, "/views/").unwrap();
        lead.post(&format!("/views/{view}/sign-off"), &[("decision", "agreed")]).await;
        assert_eq!(env.count(state.into(), args![ConcernState::Closed.name()]).await, 1, "{backend:?}");
        assert!(!duty.get(&address).await.body.contains("He is at the"), "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_whoever_has_it_writes_to_a_child_who_said_that_it_is_safe() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        demonstration(heard, true).await;
        let lead = staff(&env, Role::SafeguardingLead, "lead").await;
        let first = staff(&env, Role::DutyWorker, "first").await;
        on_duty(&env, lead, &[(first, 10 * MINUTE)]).await.unwrap();
        let mut duty = signed_in(heard, "first").await;
        for (reply, safe) in [("no", false), ("yes", true)] {
            env.clock.advance(MINUTE);
            let mut phone = Client::new(heard);
            phone.post("/now", &[("a.what", "A man follows me"), ("a.reply", reply), ("lang", "en")]).await;
            let receipt = digits(&phone.get("/sent").await.body);
            let home = duty.get("/staff").await.body;
            assert!(home.contains("was pressed"), "{backend:?}: {home}");
            let address = format!("/staff/alerts/{}", link(&home, "/staff/alerts/").unwrap());
            let answer = format!("{address}/reply");
            let words = [("text", "I am Sam, on duty. I ring your carer now.")];
            assert!(!duty.get(&address).await.body.contains(&answer), "{backend:?}: nobody has it yet");
            let early = duty.post(&answer, &words).await;
            assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}: {reply}");
            duty.post(&format!("{address}/acknowledge"), &[]).await;
            assert_eq!(duty.get(&address).await.body.contains(&answer), safe, "{backend:?}: {reply}");
            let sent = duty.post(&answer, &words).await;
            assert_eq!(sent.status.is_redirection(), safe, "{backend:?}: {reply}: {}", sent.body);
            if safe {
                let own = by_receipt(heard, &receipt).await.unwrap().unwrap();
                let seen = thread(heard, own).await.unwrap().unwrap();
                assert!(seen.has_it, "{backend:?}: somebody has it");
                // At once, although nothing else reaches a child before ten minutes.
                assert_eq!(seen.messages.last().unwrap().text, words[0].1, "{backend:?}");
                // Nothing is written down in time: it is not said any more, until something is.
                env.clock.advance(30 * MINUTE);
                escalate(heard).await.unwrap();
                assert!(!thread(heard, own).await.unwrap().unwrap().has_it, "{backend:?}");
                let form = [("to", "emergency_team"), ("who", "Sam"), ("when", "2026-11-20T12:30"), ("reference", "")];
                let mut duty = signed_in(heard, "first").await;
                let written = duty.post(&format!("{address}/told"), &form).await;
                assert!(written.status.is_redirection(), "{backend:?}: {}", written.body);
                assert!(thread(heard, own).await.unwrap().unwrap().has_it, "{backend:?}: something is");
            }
        }
        assert_eq!(count(heard, recorded(ViewAction::CouncilWrote.name())).await, 1, "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_safe_contact_is_said_by_a_person_with_how_they_know() {
    for backend in backends() {
        let env = Environment::demo(backend, 10).await;
        let mut her = Client::demo(&env.heard, "young_person").await;
        her.post("/now", &[("a.what", "Under the bridge"), ("lang", "en")]).await;
        assert!(!her.get("/mine").await.body.contains("Under the bridge"), "{backend:?}");
        let mut lead = Client::demo(&env.heard, "participation_lead").await;
        let mut conn = env.heard.words().read().await.unwrap();
        let sql = "SELECT id FROM view WHERE scenario = 'not_safe'";
        let view: ViewId = conn.first(sql, vec![]).await.unwrap().unwrap().id("id").unwrap();
        drop(conn);
        let page = lead.get(&format!("/views/{view}")).await.body;
        assert!(page.contains("They did not say that it is safe to write to them here"), "{backend:?}: {page}");
        let path = format!("/views/{view}/safe-to-reply");
        assert_eq!(lead.post(&path, &[("reason", " ")]).await.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        let own = "SELECT COUNT(*) AS n FROM own_view WHERE scenario = 'not_safe'";
        assert_eq!(env.count(own.into(), vec![]).await, 0, "{backend:?}");
        assert!(lead.post(&path, &[("reason", "They said so on the telephone.")]).await.status.is_redirection());
        assert_eq!(env.count(own.into(), vec![]).await, 1, "{backend:?}");
        assert_eq!(lead.post(&path, &[("reason", "Twice")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
}

/// Who works for the council: their role and name, and words of a child that
/// name them.
const COUNCIL: [(Role, &str, &[&str]); 8] = [
    (Role::SafeguardingLead, "Ada Kestrel", &["kestrel", "Ada Kestrel", "KESTREL's"]),
    (Role::SafeguardingLead, "Noor Plover", &["noor", "Plover"]),
    (Role::Administrator, "Bo Wigeon", &["wigeon", "bo wigeon"]),
    (Role::DutyWorker, "Ada Merlin", &["merlin", "Merlin!"]),
    (Role::DutyWorker, "Zuri Teasel", &["zuri", "teasel\u{2019}s"]),
    (Role::DutyWorker, "Will Heron", &["will heron", "mr heron"]),
    (Role::Worker, "Se\u{301}an O\u{2019}Dunlin", &["sean", "o'dunlin", "Séan"]),
    (Role::Worker, "Iman Garganey", &["iman", "Garganey?"]),
];

/// Said by the way, which names nobody.
const BESIDES: [&str; 4] = ["I will run", "it hurts", "the brown door", "please be quick"];

/// What is known of one press when time has passed.
#[derive(Clone)]
struct Press {
    /// Who stands in the list, in this order; places in [`COUNCIL`].
    list: Vec<usize>,
    /// Who is named in the words.
    named: Vec<usize>,
    /// Whether its author said that it is safe to write back.
    safe: bool,
    /// Whom each step told.
    told: Vec<Vec<usize>>,
    alerts: i64,
    concerns: i64,
    found_by_author: i64,
}

/// Whether it went as it must.
fn judge(press: &Press) -> Result<(), String> {
    if (press.alerts, press.concerns) != (1, 1) {
        return Err(format!("{} alerts and {} concerns of danger for one press", press.alerts, press.concerns));
    }
    if press.found_by_author != i64::from(press.safe) {
        return Err("what is quiet is to be seen, or what is not is hidden".into());
    }
    let free = |who: &usize| !press.named.contains(who);
    let turns: Vec<usize> = press.list.iter().copied().filter(|who| free(who)).collect();
    let keepers: Vec<usize> = vec![0, 1, 2];
    let others: Vec<usize> = keepers.iter().copied().filter(|who| free(who)).collect();
    let keepers_free = others.clone();
    let everybody = if others.is_empty() { keepers } else { others };
    if press.told.is_empty() {
        return Err("nobody was told".into());
    }
    // Once all of these were told: leads who have no turn, and where that is nobody else, and
    // one alone or nobody who leads has a turn, the administrator.
    let leads = [0, 1];
    let mut beside: Vec<usize> = leads.iter().copied().filter(|who| free(who) && !turns.contains(who)).collect();
    if beside.is_empty() && !(turns.len() > 1 && leads.iter().any(|who| turns.contains(who))) {
        beside.extend(keepers_free.iter().copied().filter(|who| !turns.contains(who)));
    }
    for (n, told) in press.told.iter().enumerate() {
        let mut wanted = if turns.is_empty() { everybody.clone() } else { vec![turns[n % turns.len()]] };
        if !turns.is_empty() && n >= turns.len() {
            wanted.extend(&beside);
            wanted.sort_unstable();
        }
        if *told != wanted {
            return Err(format!("step {n} told {told:?} and not {wanted:?}: {:?} of {:?}", press.named, press.list));
        }
    }
    Ok(())
}

/// One press, and what became of it over some hours.
async fn press(env: &Environment, council: &[Account], number: u64, rng: &mut StdRng) -> Press {
    let heard = &env.heard;
    env.clock.advance(24 * 60 * MINUTE);
    let mut list: Vec<usize> = (0..COUNCIL.len()).collect();
    list.shuffle(rng);
    list.truncate(rng.random_range(0..=4));
    let duty: Vec<_> = list.iter().map(|who| (council[*who], 10 * MINUTE)).collect();
    on_duty(env, council[0], &duty).await.unwrap();
    let mut named: Vec<usize> = (0..COUNCIL.len()).filter(|_| rng.random_bool(0.25)).collect();
    let mut said: Vec<&str> =
        named.iter().map(|who| COUNCIL[*who].2[rng.random_range(0..COUNCIL[*who].2.len())]).collect();
    // Two have the same first name: it names both.
    if rng.random_bool(0.2) {
        said.push("ada did it");
        named.extend([0, 3]);
        named.sort_unstable();
        named.dedup();
    } else if said.contains(&"Ada Kestrel") {
        named.push(3);
        named.sort_unstable();
        named.dedup();
    }
    said.push(BESIDES[rng.random_range(0..BESIDES.len())]);
    said.shuffle(rng);
    let words = said.join(" and ");
    let reply = ["yes", "no", "not_sure", ""][rng.random_range(0..4)];
    let place = ["home", "away", "", "nowhere there is"][rng.random_range(0..4)];
    let id = format!("{number:032x}");
    let mut phone = Client::new(heard);
    let field = ["a.what", "a.place", "a.reach"][rng.random_range(0..3)];
    let sent = phone
        .post("/now", &[("id", &id), ("a.where", place), (field, &words), ("a.reply", reply), ("lang", "en")])
        .await;
    assert_eq!(sent.location.as_deref(), Some("/sent"), "{}", sent.body);
    let since = heard.now();
    let count = async |table: &str, column: &str| {
        env.count(format!("SELECT COUNT(*) AS n FROM {table} WHERE {column} >= $1"), args![since]).await
    };
    let (alerts, concerns) = (count("alert", "raised_at").await, count("concern", "raised_at").await);
    let found_by_author =
        env.count("SELECT COUNT(*) AS n FROM own_view WHERE received_at >= $1".into(), args![since]).await;
    let mut conn = heard.words().read().await.unwrap();
    let row = conn.first("SELECT id FROM alert WHERE raised_at >= $1", args![since]).await.unwrap();
    drop(conn);
    let alert: Option<AlertId> = row.map(|row| row.id("id").unwrap());
    let mut steps: Vec<Vec<usize>> = Vec::new();
    if let Some(alert) = alert {
        for _ in 0..rng.random_range(0..6) {
            env.clock.advance(10 * MINUTE);
            escalate(heard).await.unwrap();
        }
        let place_of = |id: AccountId| council.iter().position(|one| one.id() == id).unwrap();
        for (step, who, _) in told_of(heard, alert).await {
            let step = usize::try_from(step).unwrap();
            steps.resize(steps.len().max(step), Vec::new());
            steps[step - 1].push(place_of(who));
        }
        steps.iter_mut().for_each(|step| step.sort_unstable());
        // Taken on, so that it is not told with the next.
        let last = council[steps.last().unwrap()[0]];
        let theirs = told_alert(heard, &home(last), alert).await.unwrap().unwrap();
        assert!(acknowledge(heard, theirs).await.unwrap());
        // And decided, so that whoever has it is not told again with the next.
        let decided = heard.words().write(|uow| {
            Box::pin(async move {
                uow.execute("UPDATE concern SET state = 'decided' WHERE state = 'open'", vec![]).await?;
                Ok::<_, StorageError>(())
            })
        });
        decided.await.unwrap();
    }
    Press { list, named, safe: reply == "yes", told: steps, alerts, concerns, found_by_author }
}

/// How many presses one council sees: what others left there makes the next slower.
const OF_ONE_TOWN: usize = 50;

/// The presses in one town, from the first number to before the last.
struct Presses {
    backend: Backend,
    seed: u64,
    numbers: Range<usize>,
}

/// How each press went.
async fn of_one_town(presses: Presses) -> Vec<(Press, Result<(), String>)> {
    let Presses { backend, seed, numbers } = presses;
    let env = Environment::on(backend).await;
    demonstration(&env.heard, true).await;
    let mut council = Vec::new();
    for (role, name, _) in COUNCIL {
        council.push(staff(&env, role, name).await);
    }
    let mut all = Vec::new();
    for number in numbers {
        let number = u64::try_from(number).unwrap();
        let mut rng = StdRng::seed_from_u64(seed + number);
        let went = press(&env, &council, number, &mut rng).await;
        let verdict = judge(&went).map_err(|wrong| format!("{backend:?}, {number}: {wrong}"));
        all.push((went, verdict));
    }
    env.heard.close().await;
    all
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_assure_alarm_every_press_is_told_to_somebody_it_is_not_about() {
    let mut tried = Assurance::begin("alarm", 20_261_127);
    let backends = backends();
    let (seed, each) = (tried.seed(), Assurance::cases(30, 5_000) / backends.len());
    // In turns: a run that is broken off has tried both databases.
    let towns = (0..each).step_by(OF_ONE_TOWN).flat_map(|from| {
        let numbers = from..each.min(from + OF_ONE_TOWN);
        backends.iter().map(move |backend| Presses { backend: *backend, seed, numbers: numbers.clone() })
    });
    let mut told = pin!(side_by_side(towns, of_one_town).flat_map(stream::iter));
    let mut met = false;
    while let Some((went, verdict)) = told.next().await {
        tried.case(verdict);
        if met || went.told.len() < 2 || went.named.is_empty() || went.list.len() <= went.named.len() + 1 {
            continue;
        }
        met = true;
        let spoilt = |spoil: fn(&mut Press)| {
            let mut other = went.clone();
            spoil(&mut other);
            judge(&other).is_err()
        };
        tried.mutant("somebody named is told", spoilt(|press| press.told[0] = vec![press.named[0]]));
        tried.mutant("nobody is told", spoilt(|press| press.told.clear()));
        tried.mutant("the same person is told twice", spoilt(|press| press.told[1] = press.told[0].clone()));
        tried.mutant("no alert", spoilt(|press| press.alerts = 0));
        tried.mutant("two alerts", spoilt(|press| press.alerts = 2));
        tried.mutant("no concern", spoilt(|press| press.concerns = 0));
        tried.mutant("what is quiet is seen", spoilt(|press| press.found_by_author = 1 - press.found_by_author));
    }
    assert!(met, "no press by which mutants could be tried");
    tried.finish();
}
