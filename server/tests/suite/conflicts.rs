//! Whoever something may be about finds it nowhere, and everybody else who reads
//! views does; nothing is without a reader. On both databases.

mod beside;

use std::collections::BTreeSet;
use std::ops::Range;
use std::pin::pin;

use axum::http::StatusCode;
use futures::StreamExt as _;
use heard_domain::contacts::{ContactCard, OwnKind, assign};
use heard_domain::going_out::WAIT;
use heard_domain::ids::{ResponseId, ThemeId, ViewId};
use heard_domain::intake::{Submission, submit};
use heard_domain::people::{
    Account, Grant, Identity, LookAtConcerns, Moderate, Participate, ReadSentToMe, Role, SignOffConcerns, Visitor,
    store_identity,
};
use heard_domain::responses::views_behind;
use heard_domain::safeguarding::alerts::escalate;
use heard_domain::safeguarding::concerns::{
    Decision, Report, SignOff, counts, decide, open_concerns, raise, reported, sign_off,
};
use heard_domain::safeguarding::conflicts::{MeantError, about, is_kept_from, meant, not_about, weigh_all};
use heard_domain::search::keep_up;
use heard_domain::views::{self, Audience, QueueFilter, by_account, delivered, queue, snippets, talk_back, unopened};
use heard_storage::clock::Moment;
use heard_storage::{StorageError, Value, args};
use heard_vocabulary::{ConcernLevel, ToldTo, ViewAction};
use rand::rngs::StdRng;
use rand::seq::IndexedMutRandom as _;
use rand::{Rng as _, SeedableRng as _};

use super::alerts::{on_duty, signed_in, staff, told_of};
use super::assure::Assurance;
use super::client::{Client, link};
use super::concerns::saying;
use super::environment::{Backend, Environment, backends};
use super::jobs::{count, recorded};
use super::side_by_side::side_by_side;
use beside::Beside;

/// A child with an account, whose adviser is `worker`.
async fn child_of(env: &Environment, lead: Account, worker: Account) -> Account {
    let child = super::concerns::account(env, Role::YoungPerson, "Heron").await;
    let by: Grant<Participate> = Grant::check(lead).unwrap();
    let card = ContactCard { name: "My adviser".into(), ..ContactCard::default() };
    assign(&env.heard, &by, "Heron", OwnKind::Adviser, card, Some(worker.id()), None).await.unwrap();
    child
}

async fn say(env: &Environment, child: Account, number: u64, audience: Audience, words: &str) -> ViewId {
    let what = Submission { audience, ..saying(number, "something_wrong", "what", words, "en") };
    submit(&env.heard, Visitor::new(Some(child)), what).await.unwrap().view.unwrap()
}

async fn write_back(env: &Environment, child: Account, view: ViewId, words: &str) {
    let own = by_account(&env.heard, &Grant::check(child).unwrap(), view).await.unwrap().unwrap();
    talk_back(&env.heard, own, words).await.unwrap();
}

async fn run(env: &Environment, sql: &'static str, values: Vec<Value>) {
    let write = env.heard.words().write(move |uow| {
        Box::pin(async move {
            uow.execute(sql, values).await?;
            Ok::<_, StorageError>(())
        })
    });
    write.await.unwrap();
}

/// A response that everything said is behind.
async fn response(env: &Environment, lead: Account) -> ResponseId {
    let id = ResponseId::from([5; 16]);
    let sql = "INSERT INTO response (id, state, version, created_by, created_at) VALUES ($1, 'draft', 1, $2, 0)";
    run(env, sql, args![id, lead.id()]).await;
    id
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_09_whoever_is_named_finds_it_on_no_page_until_somebody_else_says_it_is_not_about_them() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let named = staff(&env, Role::ParticipationLead, "Steve").await;
        staff(&env, Role::ParticipationLead, "Mia").await;
        staff(&env, Role::ParticipationLead, "Ada").await;
        staff(&env, Role::SafeguardingLead, "Lena").await;
        let worker = staff(&env, Role::Worker, "Kofi").await;
        let child = child_of(&env, named, worker).await;
        let plain = say(&env, child, 1, Audience::Team, "Steve, the bus is always late").await;
        let harm = say(&env, child, 2, Audience::Team, "steve hits me when nobody is there").await;
        let (mut his, mut hers) = (signed_in(heard, "Steve").await, signed_in(heard, "Mia").await);
        let mut guard = signed_in(heard, "Lena").await;
        for (client, sees) in [(&mut his, false), (&mut hers, true), (&mut guard, true)] {
            for path in ["/queue", "/queue?scenario=something_wrong", "/queue?untagged=yes"] {
                let page = client.get(path).await.body;
                assert_eq!(page.contains("bus is always late"), sees, "{backend:?}: {path}");
                assert_eq!(page.contains("hits me"), sees, "{backend:?}: {path}");
            }
            // By its words, and beside the queue.
            keep_up(heard).await.unwrap();
            for path in ["/queue?q=always+late", "/queue?q=late&words=masked"] {
                let page = client.get(path).await.body;
                assert_eq!(page.contains("bus is always late"), sees, "{backend:?}: {path}");
                assert_eq!(page.contains("1 view match."), sees, "{backend:?}: {path}");
            }
            for path in ["/queue/together", "/quotes", "/staff"] {
                let page = client.get(path).await.body;
                assert!(!page.contains("always late") && !page.contains("hits me"), "{backend:?}: {path}");
            }
            let waiting = if sees { "2 views are waiting" } else { "Nothing is waiting" };
            let page = client.get("/queue").await.body;
            assert!(page.contains(waiting), "{backend:?}: {waiting}: {page}");
            assert_eq!(page.contains("1 view may be harm."), sees, "{backend:?}: {page}");
            let list = client.get("/safeguarding").await.body;
            assert_eq!(list.contains(&format!("/views/{harm}")), sees, "{backend:?}");
            for view in [plain, harm] {
                let page = client.get(&format!("/views/{view}")).await;
                assert_eq!(page.status == StatusCode::OK, sees, "{backend:?}: {}", page.status);
                assert!(sees || !page.body.contains("always late") && !page.body.contains("hits"), "{backend:?}");
            }
        }
        // Nothing he posts there does anything, and he cannot say that it is not about him.
        for (what, fields) in [
            ("note", vec![("text", "Nonsense")]),
            ("reply", vec![("text", "I did ring")]),
            ("hide", vec![("reason", "Untrue")]),
            ("not-about", vec![("who", "")]),
            ("raise", vec![("level", "danger"), ("reason", "x")]),
        ] {
            let who = named.id().to_string();
            let fields: Vec<(&str, &str)> =
                fields.into_iter().map(|(name, value)| (name, if name == "who" { &who } else { value })).collect();
            let answer = his.post(&format!("/views/{plain}/{what}"), &fields).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{backend:?}: {what}");
        }
        // Whoever reads it sees from whom it is kept, and gives it back to them.
        let page = hers.get(&format!("/views/{plain}")).await.body;
        assert!(page.contains("Kept from") && page.contains("Their name stands in it"), "{backend:?}: {page}");
        let who = named.id().to_string();
        let path = format!("/views/{plain}/not-about");
        assert_eq!(hers.post(&path, &[("who", "nobody")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(hers.post(&path, &[("who", &who)]).await.status.is_redirection(), "{backend:?}");
        assert!(his.get("/queue").await.body.contains("bus is always late"), "{backend:?}");
        assert_eq!(his.get(&format!("/views/{plain}")).await.status, StatusCode::OK, "{backend:?}");
        assert_eq!(his.get(&format!("/views/{harm}")).await.status, StatusCode::NOT_FOUND, "{backend:?}");
        assert_eq!(count(heard, recorded(ViewAction::NotAboutThem.name())).await, 1, "{backend:?}");
        // Named again in what is said next, he may be meant.
        write_back(&env, child, plain, "Ask Steve why").await;
        assert_eq!(his.get(&format!("/views/{plain}")).await.status, StatusCode::NOT_FOUND, "{backend:?}");
        // A colleague says that it is about her: she reads it no more, and nothing of it is told to its author.
        let mia = guard.get(&format!("/views/{plain}")).await.body;
        let option = mia.split("<option").find(|part| part.contains("Mia,")).unwrap();
        let id = option.split('"').nth(1).unwrap().to_owned();
        assert!(guard.post(&format!("/views/{plain}/about"), &[("who", &id)]).await.status.is_redirection());
        assert_eq!(hers.get(&format!("/views/{plain}")).await.status, StatusCode::NOT_FOUND, "{backend:?}");
        assert_eq!(count(heard, recorded(ViewAction::KeptFrom.name())).await, 1, "{backend:?}");
        let own = by_account(heard, &Grant::check(child).unwrap(), plain).await.unwrap().unwrap();
        let told = views::thread(heard, own).await.unwrap().unwrap().history;
        let quiet = [ViewAction::KeptFrom, ViewAction::NotAboutThem];
        assert!(
            told.iter()
                .filter_map(|line| line.action)
                .all(|action| { !quiet.contains(&action) || action.deed().is_none() })
        );
        // Whoever has an interest of their own says so, and is led to the list.
        let lena = page_of_me(&guard.get(&format!("/views/{harm}")).await.body);
        let declared = guard.post(&format!("/views/{harm}/about"), &[("who", &lena)]).await;
        assert!(declared.location.unwrap().starts_with("/queue"), "{backend:?}");
        assert_eq!(guard.get(&format!("/views/{harm}")).await.status, StatusCode::NOT_FOUND, "{backend:?}");
        env.heard.close().await;
    }
}

/// The reader's own account, from the list of whom a view may be about.
fn page_of_me(page: &str) -> String {
    page.split("<option").find(|part| part.contains("(you)")).unwrap().split('"').nth(1).unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_09_what_a_child_sent_to_somebody_is_theirs_unless_it_may_be_harm_about_them() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let lead = staff(&env, Role::ParticipationLead, "Mia").await;
        let worker = staff(&env, Role::Worker, "Steve").await;
        let child = child_of(&env, lead, worker).await;
        let by: Grant<ReadSentToMe> = Grant::check(worker).unwrap();
        let thanks = say(&env, child, 1, Audience::Worker, "Thank you Steve for ringing").await;
        let harm = say(&env, child, 2, Audience::Worker, "steve hits me when nobody is there").await;
        let other = say(&env, child, 3, Audience::Worker, "the neighbour hits me when nobody is there").await;
        let page = async || -> BTreeSet<ViewId> {
            views::sent_to_me(heard, &by).await.unwrap().into_iter().map(|line| line.id).collect()
        };
        assert_eq!(page().await, BTreeSet::from([thanks]), "{backend:?}: the team has what may be harm first");
        let reads: Grant<Moderate> = Grant::check(lead).unwrap();
        not_about(heard, &reads, other, worker.id()).await.unwrap();
        assert_eq!(page().await, BTreeSet::from([thanks, other]), "{backend:?}");
        let mut conn = heard.words().read().await.unwrap();
        assert_eq!(unopened(heard, &mut conn, &by).await.unwrap(), 2, "{backend:?}");
        drop(conn);
        assert!(delivered(heard, &by, harm).await.unwrap().is_none(), "{backend:?}");
        let mut his = signed_in(heard, "Steve").await;
        assert_eq!(his.get(&format!("/sent-to-me/{harm}")).await.status, StatusCode::NOT_FOUND, "{backend:?}");
        assert_eq!(his.get(&format!("/sent-to-me/{thanks}")).await.status, StatusCode::OK, "{backend:?}");
        let answer = his.post(&format!("/sent-to-me/{harm}/reply"), &[("text", "I did not")]).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{backend:?}");
        // The child says more of what he had read already.
        write_back(&env, child, thanks, "Steve touches me and says not to tell").await;
        assert_eq!(his.get(&format!("/sent-to-me/{thanks}")).await.status, StatusCode::NOT_FOUND, "{backend:?}");
        // Shared with him later, it is not his either.
        let later = say(&env, child, 4, Audience::Team, "Steve locks me in my room and hits me").await;
        let me = Grant::check(child).unwrap();
        let own = by_account(heard, &me, later).await.unwrap().unwrap();
        views::share_again(heard, views::Author::Account(me), own, Audience::Worker).await.unwrap();
        assert!(delivered(heard, &by, later).await.unwrap().is_none(), "{backend:?}");
        env.heard.close().await;
    }
}

/// What Steve writes back about what may be harm goes at once: he says that it is safe.
async fn asked_whether_it_is_safe(env: &Environment, backend: Backend, view: ViewId) {
    let (mut his, page) = (signed_in(&env.heard, "Steve").await, format!("/sent-to-me/{view}"));
    let drawn = his.get(&page).await.body;
    assert!(drawn.contains("This goes at once and cannot be stopped"), "{backend:?}: {drawn}");
    let typed = ("text", "I come at five");
    let refused = his.post(&format!("{page}/reply"), &[typed]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
    let asks = refused.body.contains("It would go at once") && refused.body.contains("I come at five</textarea>");
    assert!(asks, "{backend:?}: {}", refused.body);
    let sent = "SELECT COUNT(*) AS n FROM message WHERE author = 'worker'";
    assert_eq!(count(&env.heard, sent).await, 0, "{backend:?}");
    let taken = his.post(&format!("{page}/reply"), &[typed, ("safe", "yes")]).await;
    assert_eq!(taken.status, StatusCode::SEE_OTHER, "{backend:?}");
    assert_eq!(count(&env.heard, sent).await, 1, "{backend:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_09_what_may_be_harm_and_was_sent_to_somebody_is_theirs_once_somebody_looked() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let lead = staff(&env, Role::ParticipationLead, "Mia").await;
        let worker = staff(&env, Role::Worker, "Steve").await;
        let child = child_of(&env, lead, worker).await;
        let by: Grant<ReadSentToMe> = Grant::check(worker).unwrap();
        let reads: Grant<Moderate> = Grant::check(lead).unwrap();
        let his = async |view| delivered(heard, &by, view).await.unwrap().is_some();
        let thread = async |view| {
            let own = by_account(heard, &Grant::check(child).unwrap(), view).await.unwrap().unwrap();
            views::thread(heard, own).await.unwrap().unwrap()
        };
        // It names nobody: it may be he who reads it.
        let view = say(&env, child, 1, Audience::Worker, "you hit me when nobody is there").await;
        assert!(!his(view).await, "{backend:?}");
        let told = thread(view).await;
        assert!(told.team_first && told.deliveries.is_empty(), "{backend:?}: nobody is said to have got it");
        let page = signed_in(heard, "Mia").await.get(&format!("/views/{view}")).await.body;
        assert!(page.contains("It was sent to them and may be harm"), "{backend:?}: {page}");
        not_about(heard, &reads, view, worker.id()).await.unwrap();
        assert!(his(view).await, "{backend:?}");
        asked_whether_it_is_safe(&env, backend, view).await;
        // Said anew, it is kept from him again; what raises nothing is not.
        write_back(&env, child, view, "the bus is late").await;
        assert!(his(view).await, "{backend:?}");
        write_back(&env, child, view, "you hit me again when nobody was there").await;
        assert!(!his(view).await, "{backend:?}");

        // What a colleague reported is not his because two others found no harm in it.
        let looks: Grant<LookAtConcerns> = Grant::check(lead).unwrap();
        let report = Report { to: ToldTo::Police, who: String::new(), when: String::new(), reference: String::new() };
        reported(heard, &looks, view, &report).await.unwrap();
        let found = Decision::NotHarm { reason: "It was a game".into() };
        decide(heard, &looks, view, found).await.unwrap();
        let signs: Grant<SignOffConcerns> = Grant::check(staff(&env, Role::SafeguardingLead, "Lena").await).unwrap();
        sign_off(heard, &signs, view, SignOff::Agreed).await.unwrap();
        assert!(!his(view).await && thread(view).await.team_first, "{backend:?}");

        let plain = say(&env, child, 2, Audience::Worker, "the bus is always late").await;
        assert!(his(plain).await && thread(plain).await.deliveries.len() == 1, "{backend:?}");
        let proof = delivered(heard, &by, plain).await.unwrap().unwrap();
        views::reply_to_sent(heard, &by, proof, "I come at six", false).await.unwrap();
        write_back(&env, child, plain, "and you hit me when nobody is there").await;
        assert!(!his(plain).await && thread(plain).await.team_first, "{backend:?}");
        // What he wrote before goes: that it was sent to him accuses him of nothing.
        env.clock.advance(WAIT);
        let reads = thread(plain).await.messages;
        assert!(reads.iter().any(|one| one.text == "I come at six"), "{backend:?}: {}", reads.len());

        // Where he is named it does not.
        let named = say(&env, child, 3, Audience::Worker, "a marram club on Mondays").await;
        let proof = delivered(heard, &by, named).await.unwrap().unwrap();
        views::reply_to_sent(heard, &by, proof, "Tell nobody", false).await.unwrap();
        write_back(&env, child, named, "Steve hits me when nobody is there").await;
        env.clock.advance(WAIT);
        let reads = thread(named).await.messages;
        assert!(reads.iter().all(|one| one.text != "Tell nobody"), "{backend:?}: {}", reads.len());
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_09_nothing_is_without_somebody_who_may_read_it() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let only = staff(&env, Role::ParticipationLead, "Steve").await;
        let view = {
            let mut phone = Client::new(heard);
            phone.say("something_wrong", "what", "steve hits me when nobody is there").await;
            let by: Grant<Moderate> = Grant::check(only).unwrap();
            let page = queue(heard, &by, &QueueFilter::default()).await.unwrap();
            assert_eq!(page.lines.len(), 1, "{backend:?}: there is nobody else");
            page.lines[0].id
        };
        let mut his = signed_in(heard, "Steve").await;
        let page = his.get(&format!("/views/{view}")).await.body;
        assert!(page.contains("This may be about you") && !page.contains("/not-about"), "{backend:?}: {page}");
        let refused = his.post(&format!("/views/{view}/not-about"), &[("who", &only.id().to_string())]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        assert!(refused.body.contains("Somebody else has to say so"), "{backend:?}");
        // Somebody comes, and it is kept from him; they leave, and it is not.
        let other = staff(&env, Role::SafeguardingLead, "Lena").await;
        weigh_all(heard).await.unwrap();
        assert_eq!(his.get(&format!("/views/{view}")).await.status, StatusCode::NOT_FOUND, "{backend:?}");
        run(&env, "UPDATE account SET state = 'paused' WHERE id = $1", args![other.id()]).await;
        weigh_all(heard).await.unwrap();
        assert_eq!(his.get(&format!("/views/{view}")).await.status, StatusCode::OK, "{backend:?}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_whoever_is_named_later_is_told_no_more_and_finds_no_alert() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let lead = staff(&env, Role::SafeguardingLead, "Lena").await;
        let other = staff(&env, Role::SafeguardingLead, "Mia").await;
        let steve = staff(&env, Role::DutyWorker, "Steve").await;
        let kofi = staff(&env, Role::DutyWorker, "Kofi").await;
        on_duty(&env, lead, &[(steve, 10 * Moment::MINUTE), (kofi, 10 * Moment::MINUTE)]).await.unwrap();
        let ines = staff(&env, Role::ParticipationLead, "Ines").await;
        let zuri = staff(&env, Role::Worker, "Zuri").await;
        let child = child_of(&env, ines, zuri).await;
        let view = say(&env, child, 1, Audience::Team, "I am going to kill myself tonight").await;
        let mut his = signed_in(heard, "Steve").await;
        let page = his.get("/staff").await.body;
        let alert = link(&page, "/staff/alerts/").unwrap();
        let address = format!("/staff/alerts/{alert}");
        assert!(his.get(&address).await.body.contains("kill myself"), "{backend:?}");

        write_back(&env, child, view, "it is because of what Steve does").await;
        assert_eq!(his.get(&address).await.status, StatusCode::NOT_FOUND, "{backend:?}");
        assert!(!his.get("/staff").await.body.contains("/staff/alerts/"), "{backend:?}");
        for what in ["acknowledge", "told"] {
            let fields = [("to", "police"), ("who", "Kim"), ("when", "2026-11-19T02:10")];
            let answer = his.post(&format!("{address}/{what}"), &fields).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{backend:?}: {what}");
        }
        // Round and round, past him.
        for _ in 0..5 {
            env.clock.advance(10 * Moment::MINUTE);
            escalate(heard).await.unwrap();
        }
        let told: Vec<_> = told_of(heard, alert.parse().unwrap()).await.into_iter().skip(1).collect();
        let whom = [kofi.id(), lead.id(), other.id()];
        assert!(told.len() > 2 && told.iter().all(|(_, who, _)| whom.contains(who)), "{backend:?}: {told:?}");
        assert_eq!(told.iter().filter(|(_, who, _)| *who == kofi.id()).count(), 5, "{backend:?}: {told:?}");

        // Whoever has it is named: it is nobody's, and the next is told.
        let mut theirs = signed_in(heard, "Kofi").await;
        theirs.post(&format!("{address}/acknowledge"), &[]).await;
        let open = "SELECT COUNT(*) AS n FROM alert WHERE acknowledged_at IS NULL";
        let before = env.count(open.into(), vec![]).await;
        write_back(&env, child, view, "thank you Kofi for ringing").await;
        escalate(heard).await.unwrap();
        assert!(env.count(open.into(), vec![]).await > before, "{backend:?}");
        assert_eq!(theirs.get(&address).await.status, StatusCode::NOT_FOUND, "{backend:?}");
        let last = told_of(heard, alert.parse().unwrap()).await.pop().unwrap().1;
        assert!(last != kofi.id() && last != steve.id(), "{backend:?}: {last:?}");

        // Nobody keeps what may be harm to themselves alone.
        let by: Grant<Moderate> = Grant::check(lead).unwrap();
        about(heard, &by, view, ines.id()).await.unwrap();
        let alone = about(heard, &by, view, other.id()).await;
        assert!(matches!(alone, Err(MeantError::NobodyLeft)), "{backend:?}: {alone:?}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_nobody_keeps_harm_from_everybody_else_by_naming_them_in_what_they_write() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let steve = staff(&env, Role::ParticipationLead, "Steve").await;
        staff(&env, Role::ParticipationLead, "Mia").await;
        staff(&env, Role::SafeguardingLead, "Lena").await;
        let child = child_of(&env, steve, staff(&env, Role::Worker, "Zuri").await).await;
        let view = say(&env, child, 1, Audience::Team, "the night man comes in").await;
        let by: Grant<Moderate> = Grant::check(steve).unwrap();
        let how = views::Replying { then: views::AfterReply::Stays, safe: true };
        views::reply(heard, &by, view, "Mia and Lena know", how).await.unwrap();
        let looks: Grant<LookAtConcerns> = Grant::check(steve).unwrap();
        raise(heard, &looks, view, ConcernLevel::PossibleHarm, "Mia and Lena know").await.unwrap();
        let mut still = 0;
        for name in ["Mia", "Lena"] {
            let mut theirs = signed_in(heard, name).await;
            still += usize::from(theirs.get("/safeguarding").await.body.contains(&format!("/views/{view}")));
        }
        assert!(still > 0, "{backend:?}: somebody besides him reads it");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_09_whoever_is_suspended_is_looked_for_too() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let steve = staff(&env, Role::ParticipationLead, "Steve").await;
        staff(&env, Role::ParticipationLead, "Mia").await;
        run(&env, "UPDATE account SET state = 'paused' WHERE id = $1", args![steve.id()]).await;
        let mut phone = Client::new(heard);
        phone.say("something_wrong", "what", "steve hits me when nobody is there").await;
        run(&env, "UPDATE account SET state = 'active' WHERE id = $1", args![steve.id()]).await;
        weigh_all(heard).await.unwrap();
        let mut his = signed_in(heard, "Steve").await;
        assert!(!his.get("/queue").await.body.contains("hits me"), "{backend:?}");
        let mut hers = signed_in(heard, "Mia").await;
        assert!(hers.get("/queue").await.body.contains("hits me"), "{backend:?}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_09_whoever_comes_or_is_called_something_else_is_looked_for_from_then_on() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        staff(&env, Role::ParticipationLead, "Mia").await;
        let mut phone = Client::new(heard);
        // Everybody's name was looked for once.
        phone.say("something_wrong", "what", "nobody listens, not even steve").await;
        let steve = staff(&env, Role::ParticipationLead, "Steve").await;
        phone.say("something_wrong", "what", "steve hits me when nobody is there").await;
        let owner = heard.key_store().get_or_create(heard.keys().owner_of(&steve.id().bytes()), heard.entropy());
        let (owner, there) = (owner.await.unwrap(), heard.clone());
        let called = Identity { name: "Kestrel".to_owned(), avatar: None, title: None, email: None };
        let renamed = heard
            .words()
            .write(move |uow| Box::pin(async move { store_identity(&there, uow, steve.id(), &owner, &called) }));
        renamed.await.unwrap();
        phone.say("something_wrong", "what", "kestrel hurts me in the car").await;
        let queue = signed_in(heard, "Steve").await.get("/queue").await.body;
        assert!(queue.contains("not even steve"), "{backend:?}: he was not here yet");
        assert!(!queue.contains("hits me"), "{backend:?}: he came");
        assert!(!queue.contains("in the car"), "{backend:?}: he is called something else");
        let queue = signed_in(heard, "Mia").await.get("/queue").await.body;
        assert!(queue.contains("hits me") && queue.contains("in the car"), "{backend:?}");
        env.heard.close().await;
    }
}

/// Who works for the council, and how a child writes their name.
const COUNCIL: [(Role, &str, &str); 7] = [
    (Role::ParticipationLead, "Kestrel", "kestrel"),
    (Role::ParticipationLead, "Plover", "PLOVER"),
    (Role::ParticipationLead, "Wigeon", "mr wigeon"),
    (Role::SafeguardingLead, "Merlin", "merlin's"),
    (Role::SafeguardingLead, "Dunlin", "Dunlin!"),
    (Role::Worker, "Teasel", "teasel"),
    (Role::Worker, "Garganey", "garganey"),
];

/// Those of the council who read views; the rest are workers.
const READERS: usize = 5;

/// Those of them who sign decisions off.
const SIGNERS: [usize; 2] = [3, 4];

const HARM: &str = "hits me when nobody is there";
const PLAIN: &str = ", the bus is always late";

/// One view as the test knows it.
#[derive(Clone)]
struct Said {
    view: ViewId,
    /// From whom it is kept; places in [`COUNCIL`].
    kept: BTreeSet<usize>,
    /// Of whom a colleague said so, among them.
    told: BTreeSet<usize>,
    harm: bool,
    /// Whether it was sent to the child's own worker.
    sent: bool,
    /// Whether a quote of it was cleared; else it waits.
    cleared: bool,
}

/// What one member of staff finds.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
struct Finds {
    queue: BTreeSet<ViewId>,
    total: i64,
    concerns: BTreeSet<ViewId>,
    counted: i64,
    opens: BTreeSet<ViewId>,
    snippets: BTreeSet<ViewId>,
    behind: BTreeSet<ViewId>,
    sent: BTreeSet<ViewId>,
    unopened: i64,
    beside: Beside,
}

/// Whether something is not kept from somebody who reads views, or from all who do.
fn theirs(one: &Said, who: usize, there: &[bool; READERS]) -> bool {
    let alone = (0..READERS).all(|reader| !there[reader] || one.kept.contains(&reader));
    !one.kept.contains(&who) || alone
}

/// Who takes a pack of quotes: the first who is there.
fn taker(there: &[bool; READERS]) -> usize {
    there.iter().position(|there| *there).unwrap_or(0)
}

/// What they must find, by a reckoning of its own.
fn expected(said: &[Said], who: usize, there: &[bool; READERS]) -> Finds {
    let mut finds = Finds::default();
    for one in said {
        if who < READERS && theirs(one, who, there) {
            finds.queue.insert(one.view);
            finds.opens.insert(one.view);
            finds.snippets.insert(one.view);
            finds.behind.insert(one.view);
            if one.harm {
                finds.concerns.insert(one.view);
            }
        }
        // The child's own worker is the first of them.
        if who == READERS && one.sent && !(one.kept.contains(&who) && (one.harm || one.told.contains(&who))) {
            finds.sent.insert(one.view);
        }
    }
    finds.total = i64::try_from(finds.queue.len()).unwrap();
    finds.counted = i64::try_from(finds.concerns.len()).unwrap();
    finds.unopened = i64::try_from(finds.sent.len()).unwrap();
    if who < READERS {
        let own: Vec<&Said> = said.iter().filter(|one| theirs(one, who, there)).collect();
        let found = |one: &&Said| one.cleared && theirs(one, taker(there), there);
        let taken = said.iter().filter(found).map(|one| one.view).collect();
        finds.beside = Beside::expected(&own, &taken, SIGNERS.contains(&who));
    }
    finds
}

fn judge(found: &Finds, wanted: &Finds) -> Result<(), String> {
    if found == wanted { Ok(()) } else { Err(format!("finds {found:?} and not {wanted:?}")) }
}

/// Puts something there that is not theirs.
fn strange(found: &mut BTreeSet<ViewId>) {
    found.insert(ViewId::from([9; 16]));
}

struct Town {
    env: Environment,
    council: Vec<Account>,
    child: Account,
    response: ResponseId,
    theme: ThemeId,
    number: u64,
}

impl Town {
    async fn on(backend: super::environment::Backend) -> Self {
        let env = Environment::on(backend).await;
        let mut council = Vec::new();
        for (role, name, _) in COUNCIL {
            council.push(staff(&env, role, name).await);
        }
        let child = child_of(&env, council[0], council[READERS]).await;
        let response = response(&env, council[0]).await;
        let theme = beside::prepared(&env, council[0]).await;
        Self { env, council, child, response, theme, number: 0 }
    }

    async fn finds(&self, who: usize, said: &[Said]) -> Finds {
        let (heard, account) = (&self.env.heard, self.council[who]);
        let mut finds = Finds::default();
        let mut conn = heard.words().read().await.unwrap();
        if who >= READERS {
            let by: Grant<ReadSentToMe> = Grant::check(account).unwrap();
            finds.unopened = unopened(heard, &mut conn, &by).await.unwrap();
            drop(conn);
            for line in views::sent_to_me(heard, &by).await.unwrap() {
                assert!(delivered(heard, &by, line.id).await.unwrap().is_some(), "listed, and not there");
                finds.sent.insert(line.id);
            }
            for one in said {
                let there = delivered(heard, &by, one.view).await.unwrap().is_some();
                assert_eq!(there, finds.sent.contains(&one.view), "opens what is not listed");
            }
            return finds;
        }
        finds.counted = counts(heard, &mut conn, account).await.unwrap().unwrap().0;
        drop(conn);
        let by: Grant<Moderate> = Grant::check(account).unwrap();
        let page = queue(heard, &by, &QueueFilter::default()).await.unwrap();
        finds.total = page.total;
        finds.queue = page.lines.into_iter().map(|line| line.id).collect();
        let looks: Grant<LookAtConcerns> = Grant::check(account).unwrap();
        finds.concerns = open_concerns(heard, &looks).await.unwrap().into_iter().map(|line| line.view).collect();
        let all: Vec<ViewId> = said.iter().map(|one| one.view).collect();
        finds.snippets = snippets(heard, &by, &all).await.unwrap().into_iter().map(|(view, _)| view).collect();
        finds.behind = views_behind(heard, &by, self.response).await.unwrap().into_iter().collect();
        for view in all {
            if !is_kept_from(heard, account.id(), view).await.unwrap() {
                finds.opens.insert(view);
            }
        }
        finds.beside = self.finds_beside(account, said).await;
        finds
    }

    /// Words that name these of the council.
    fn words(named: &BTreeSet<usize>, harm: bool) -> String {
        let names: Vec<&str> = named.iter().map(|who| COUNCIL[*who].2).collect();
        let what = if harm { HARM } else { PLAIN };
        format!("{} {what}", names.join(" and "))
    }

    /// A few views, and what is said and done about them; whether everybody finds
    /// what they must after each, and what was found last.
    async fn case(&mut self, rng: &mut StdRng) -> (Result<(), String>, Vec<(Finds, Finds)>) {
        let heard = self.env.heard.clone();
        let (mut said, mut there): (Vec<Said>, [bool; READERS]) = (Vec::new(), [true; READERS]);
        let some = |rng: &mut StdRng| (0..COUNCIL.len()).filter(|_| rng.random_bool(0.3)).collect::<BTreeSet<_>>();
        for _ in 0..rng.random_range(4..12) {
            let deed = rng.random_range(0..10);
            if deed < 9 && there.iter().any(|there| !there) {
                // Whoever is away is named by nobody: they are back before anything is said.
                for (who, _) in there.iter().enumerate().filter(|(_, there)| !**there) {
                    run(&self.env, "UPDATE account SET state = 'active' WHERE id = $1", args![self.council[who].id()])
                        .await;
                }
                there = [true; READERS];
                weigh_all(&heard).await.unwrap();
            }
            match deed {
                0..4 => {
                    let (named, harm, sent) = (some(rng), rng.random_bool(0.4), rng.random_bool(0.4));
                    let audience = if sent { Audience::Worker } else { Audience::Team };
                    self.number += 1;
                    let words = Self::words(&named, harm);
                    let view = say(&self.env, self.child, self.number, audience, &words).await;
                    run(
                        &self.env,
                        "INSERT INTO response_view (response_id, view_id, added_at) VALUES ($1, $2, 0)",
                        args![self.response, view],
                    )
                    .await;
                    let mut kept = named;
                    if sent && harm {
                        // It may be about whoever it was sent to, named or not.
                        kept.insert(READERS);
                    }
                    let cleared = self.number.is_multiple_of(2);
                    self.worked_with(view, cleared).await;
                    said.push(Said { view, kept, told: BTreeSet::new(), harm, sent, cleared });
                }
                4 | 5 => {
                    let Some(one) = said.choose_mut(rng) else { continue };
                    let (named, harm) = (some(rng), rng.random_bool(0.3));
                    let words = Self::words(&named, harm);
                    write_back(&self.env, self.child, one.view, &words).await;
                    one.harm |= harm;
                    one.kept.extend(named);
                    if one.sent && harm {
                        one.kept.insert(READERS);
                    }
                }
                6 | 7 => {
                    let Some(one) = said.choose_mut(rng) else { continue };
                    let (by, who) = (rng.random_range(0..READERS), rng.random_range(0..COUNCIL.len()));
                    let grant: Grant<Moderate> = Grant::check(self.council[by]).unwrap();
                    let did = not_about(&heard, &grant, one.view, self.council[who].id()).await;
                    match (did, one.kept.contains(&by)) {
                        (Ok(()), false) => {
                            one.kept.remove(&who);
                            one.told.remove(&who);
                        }
                        (Err(MeantError::MayBeMeant), true) => {}
                        (did, meant) => return (Err(format!("{did:?} where {meant} is meant")), Vec::new()),
                    }
                }
                8 => {
                    let Some(one) = said.choose_mut(rng) else { continue };
                    let (by, who) = (rng.random_range(0..READERS), rng.random_range(0..COUNCIL.len()));
                    let grant: Grant<Moderate> = Grant::check(self.council[by]).unwrap();
                    // Whoever it is kept from has no page on which to say it.
                    if one.kept.contains(&by) {
                        continue;
                    }
                    // Who is left: somebody besides whoever says so, and while it may
                    // be harm a safeguarding lead too, where it is kept from one.
                    let free: Vec<usize> =
                        (0..READERS).filter(|reader| *reader != who && !one.kept.contains(reader)).collect();
                    let besides = free.iter().any(|reader| *reader != by);
                    let signed = !one.harm
                        || who == by
                        || !SIGNERS.contains(&who)
                        || free.iter().any(|one| SIGNERS.contains(one));
                    let left = who >= READERS || (besides && signed);
                    match (about(&heard, &grant, one.view, self.council[who].id()).await, left) {
                        (Ok(()), true) => {
                            one.kept.insert(who);
                            one.told.insert(who);
                        }
                        (Err(MeantError::NobodyLeft), false) => {}
                        (did, left) => return (Err(format!("{did:?} where {left} are left")), Vec::new()),
                    }
                    let listed = meant(&heard, &grant, one.view).await.unwrap().kept.len();
                    if listed != one.kept.len() {
                        return (Err(format!("{listed} listed of {:?}", one.kept)), Vec::new());
                    }
                }
                _ => {
                    let who = rng.random_range(0..READERS);
                    there[who] = !there[who];
                    let state = if there[who] { "active" } else { "paused" };
                    run(&self.env, "UPDATE account SET state = $2 WHERE id = $1", args![self.council[who].id(), state])
                        .await;
                    weigh_all(&heard).await.unwrap();
                }
            }
        }
        self.takes(taker(&there)).await;
        let mut all = Vec::new();
        let mut verdict = Ok(());
        for who in (0..COUNCIL.len()).filter(|who| *who >= READERS || there[*who]) {
            let (found, wanted) = (self.finds(who, &said).await, expected(&said, who, &there));
            verdict =
                verdict.and_then(|()| judge(&found, &wanted).map_err(|wrong| format!("{}: {wrong}", COUNCIL[who].1)));
            all.push((found, wanted));
        }
        self.over().await;
        (verdict, all)
    }

    /// What was said is out of every list, and everybody is there again.
    async fn over(&self) {
        for sql in [
            "DELETE FROM delivery",
            "DELETE FROM response_view",
            "DELETE FROM quote_pack_item",
            "DELETE FROM quote_pack",
            "DELETE FROM quote",
            "DELETE FROM second_coding",
            "DELETE FROM concern_deed",
            "DELETE FROM concern",
            "UPDATE view SET state = 'settled'",
            "UPDATE account SET state = 'active' WHERE state = 'paused'",
        ] {
            run(&self.env, sql, vec![]).await;
        }
        weigh_all(&self.env.heard).await.unwrap();
    }
}

/// How many cases one council sees: what others left there makes the next slower.
const OF_ONE_TOWN: usize = 50;

/// What a lead and a worker found who both found something, each with what they should have.
type Found = [(Finds, Finds); 2];

/// The cases of one town, from the first number to before the last.
struct Cases {
    backend: Backend,
    seed: u64,
    numbers: Range<usize>,
}

/// How each case went, and the first in which a lead and a worker both found something.
async fn of_one_town(cases: Cases) -> (Vec<Result<(), String>>, Option<Found>) {
    let Cases { backend, seed, numbers } = cases;
    let mut town = Town::on(backend).await;
    let (mut verdicts, mut both) = (Vec::new(), None);
    for number in numbers {
        let mut rng = StdRng::seed_from_u64(seed + number as u64);
        let (verdict, all) = town.case(&mut rng).await;
        verdicts.push(verdict.map_err(|wrong| format!("{backend:?}, {number}: {wrong}")));
        let lead = all.iter().find(|(found, _)| !found.queue.is_empty() && !found.concerns.is_empty());
        let worker = all.iter().find(|(found, _)| !found.sent.is_empty());
        both = both.or_else(|| Some([lead?.clone(), worker?.clone()]));
    }
    town.env.heard.close().await;
    (verdicts, both)
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_09_assure_conflicts_nobody_finds_what_may_be_about_them_and_everybody_else_does() {
    let mut tried = Assurance::begin("conflicts", 9);
    let backends = backends();
    let (seed, each) = (tried.seed(), Assurance::cases(24, 10_000) / backends.len());
    // In turns: a run that is broken off has tried both databases.
    let towns = (0..each).step_by(OF_ONE_TOWN).flat_map(|from| {
        let numbers = from..each.min(from + OF_ONE_TOWN);
        backends.iter().map(move |backend| Cases { backend: *backend, seed, numbers: numbers.clone() })
    });
    let mut told = pin!(side_by_side(towns, of_one_town));
    let (mut met, mut many) = (false, 0);
    while let Some((verdicts, both)) = told.next().await {
        many += verdicts.len();
        println!("{many} cases");
        for verdict in verdicts {
            if let Err(wrong) = &verdict {
                println!("{wrong}");
            }
            tried.case(verdict);
        }
        let (false, Some([(lead, wanted), (worker, theirs)])) = (met, &both) else { continue };
        met = true;
        let spoilt = |from: &Finds, wanted: &Finds, spoil: fn(&mut Finds)| {
            let mut other = from.clone();
            spoil(&mut other);
            judge(&other, wanted).is_err()
        };
        for (what, caught) in [
            ("listed, though kept", spoilt(lead, wanted, |f| strange(&mut f.queue))),
            ("not listed, though theirs", spoilt(lead, wanted, |f| f.queue.clear())),
            ("counted, though kept", spoilt(lead, wanted, |f| f.total += 1)),
            ("a concern listed, though kept", spoilt(lead, wanted, |f| strange(&mut f.concerns))),
            ("a concern hidden from everybody", spoilt(lead, wanted, |f| f.concerns.clear())),
            ("a concern counted, though kept", spoilt(lead, wanted, |f| f.counted += 1)),
            ("its page opens", spoilt(lead, wanted, |f| strange(&mut f.opens))),
            ("its words beside a response", spoilt(lead, wanted, |f| strange(&mut f.snippets))),
            ("named among what is behind a response", spoilt(lead, wanted, |f| strange(&mut f.behind))),
            ("taken from whom its author chose", spoilt(worker, theirs, |f| f.sent.clear())),
            ("harm given to whom it is about", spoilt(worker, theirs, |f| strange(&mut f.sent))),
            ("counted for whom it is about", spoilt(worker, theirs, |f| f.unopened += 1)),
            ("found by its words, though kept", spoilt(lead, wanted, |f| strange(&mut f.beside.searched))),
            ("not found by its words, though theirs", spoilt(lead, wanted, |f| f.beside.searched.clear())),
            ("counted above a list, though kept", spoilt(lead, wanted, |f| f.beside.counted[0] += 1)),
            ("for a meeting soon, though kept", spoilt(lead, wanted, |f| strange(&mut f.beside.soon))),
            ("in a cluster, though kept", spoilt(lead, wanted, |f| strange(&mut f.beside.together))),
            ("a quote of it waits, though kept", spoilt(lead, wanted, |f| strange(&mut f.beside.waiting))),
            ("a quote of it in the bank, though kept", spoilt(lead, wanted, |f| strange(&mut f.beside.bank))),
            ("counted in a pack, though kept", spoilt(lead, wanted, |f| f.beside.packed += 1)),
            ("drawn for them to tag, though kept", spoilt(lead, wanted, |f| strange(&mut f.beside.second))),
            ("its trail opens, though kept", spoilt(lead, wanted, |f| strange(&mut f.beside.trails))),
        ] {
            tried.mutant(what, caught);
        }
    }
    assert!(met, "no case by which mutants could be tried");
    tried.finish();
}
