//! Polls and surveys, on both databases.

use std::collections::BTreeMap;

use axum::http::StatusCode;
use heard_domain::figures::{Published, REACH};
use heard_domain::people::{
    Account, Grant, Identity, OwnVoice, Participate, Permission, Role, Visitor, accept, erase, issue_for_test,
};
use heard_domain::polls::{self, NewPoll, PollError, PollKind};
use heard_storage::entropy::random16;
use heard_storage::verify_audit;

use super::client::{Client, link};
use super::environment::{Backend, Environment, backends, seeded};
use super::responses::count;

pub(super) async fn staff<P: Permission>(env: &Environment, name: &str, role: Role) -> Grant<P> {
    Grant::check(account(env, name, role).await).unwrap()
}

async fn account(env: &Environment, name: &str, role: Role) -> Account {
    let email = Some(format!("{}@example.org", name.to_lowercase()));
    let identity = Identity { name: name.to_owned(), avatar: None, title: None, email };
    let made = issue_for_test(&env.heard, role, identity).await.unwrap();
    accept(&env.heard, &made.code, name, None, "a long enough secret 7".into()).await.unwrap()
}

pub(super) async fn young(env: &Environment, name: &str) -> Grant<OwnVoice> {
    Grant::check(account(env, name, Role::YoungPerson).await).unwrap()
}

fn new_poll(questions: &str, members_only: bool) -> NewPoll {
    let kind = if questions.contains('\n') { PollKind::Survey } else { PollKind::Poll };
    let title = "When do we meet?".to_owned();
    NewPoll { kind, title, lead: String::new(), questions: questions.to_owned(), members_only, open_until: None }
}

fn answers(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    pairs.iter().map(|(key, said)| ((*key).to_owned(), (*said).to_owned())).collect()
}

async fn kept(env: &Environment) -> i64 {
    count(env, "SELECT COUNT(*) AS n FROM poll_answer", vec![]).await
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_19_a_poll_counts_each_account_and_each_submission_once_and_tells_of_nobody() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let lead: Grant<Participate> = staff(&env, "Lead", Role::ParticipationLead).await;
        let id =
            polls::open_poll(heard, &lead, new_poll("choice: When? | Now | Later\nwords: Why?", false)).await.unwrap();
        let poll = polls::poll(heard, id).await.unwrap().unwrap();
        let anonymous = Visitor::new(None);
        let now = answers(&[("q1", "c1")]);
        let once = random16(&seeded());
        polls::answer_poll(heard, anonymous, &poll, once, &now).await.unwrap();
        polls::answer_poll(heard, anonymous, &poll, once, &now).await.unwrap();
        assert_eq!(kept(&env).await, 1, "one answer, sent twice");

        // Gone back, and sent again with something else: the last answer is the one that counts.
        let other = answers(&[("q1", "c2"), ("q2", "the early bus")]);
        polls::answer_poll(heard, anonymous, &poll, once, &other).await.unwrap();
        assert_eq!(polls::read_words(heard, &lead, id).await.unwrap()[0].1[0].said, "the early bus");
        polls::answer_poll(heard, anonymous, &poll, once, &now).await.unwrap();
        assert!(polls::read_words(heard, &lead, id).await.unwrap().is_empty(), "and the words before it are gone");

        let me = young(&env, "Fox").await;
        let fox = Visitor::new(Some(me.account()));
        let said = answers(&[("q1", "c2"), ("q2", "because of the bus")]);
        polls::answer_poll(heard, fox, &poll, [9; 16], &said).await.unwrap();
        assert!(polls::has_answered(heard, fox, id).await.unwrap());
        let again = polls::answer_poll(heard, fox, &poll, [8; 16], &said).await;
        assert!(matches!(again, Err(PollError::Already)));
        let nothing = polls::answer_poll(heard, anonymous, &poll, [7; 16], &answers(&[("q1", "c9")])).await;
        assert!(matches!(nothing, Err(PollError::Empty)), "what cannot be picked is no answer");
        for n in 0..78_u8 {
            let pick = if n < 39 { "c1" } else { "c2" };
            polls::answer_poll(heard, anonymous, &poll, [100 + n; 16], &answers(&[("q1", pick)])).await.unwrap();
        }
        assert!(polls::tallies(heard, &poll).await.unwrap().is_none(), "nothing is published while it is open");

        assert_eq!(polls::unread(heard, &lead).await.unwrap(), [(id, 1)]);
        let words = polls::read_words(heard, &lead, id).await.unwrap();
        assert_eq!(words[0].1[0].said, "because of the bus");
        assert!(polls::unread(heard, &lead).await.unwrap().is_empty());

        erase(heard, &me).await.unwrap();
        assert!(polls::read_words(heard, &lead, id).await.unwrap().is_empty(), "{backend:?}: erased with the account");

        polls::close_poll(heard, &lead, id).await.unwrap();
        let poll = polls::poll(heard, id).await.unwrap().unwrap();
        let (_, entries, tallies) = polls::tallies(heard, &poll).await.unwrap().unwrap();
        let near = |count: Published, n: i64| count.about().is_some_and(|about| (about - n).abs() <= REACH);
        assert!(near(entries, 79), "{entries:?}");
        let parts = tallies[0].parts.clone().unwrap();
        assert!(near(parts[0], 40) && near(parts[1], 39), "{parts:?}");
        polls::close_poll(heard, &lead, id).await.unwrap();
        assert_eq!(polls::tallies(heard, &poll).await.unwrap().unwrap().1, entries, "published once");
        let late = polls::answer_poll(heard, anonymous, &poll, [6; 16], &now).await;
        assert!(matches!(late, Err(PollError::Closed)));
        assert_eq!(verify_audit(heard.words()).await.unwrap().broken_at, None);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_19_a_survey_is_answered_one_question_a_page_without_an_account() {
    let env = Environment::demo(Backend::Sqlite, 20).await;
    let mut lead = Client::demo(&env.heard, "participation_lead").await;
    let questions = "faces: How is it?\nwords: What would you change?";
    let refused = lead.post("/staff/polls", &[("kind", "poll"), ("title", "Tea"), ("questions", questions)]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("What would you change?"), "what was typed is kept");
    let made = lead.post("/staff/polls", &[("kind", "survey"), ("title", "Tea"), ("questions", questions)]).await;
    let id = link(made.location.as_deref().unwrap(), "/staff/polls/").unwrap();
    assert!(lead.get(&format!("/staff/polls/{id}/poster")).await.body.contains("<svg"));

    let mut phone = Client::new(&env.heard);
    assert_eq!(phone.get(&format!("/polls/{id}")).await.location, Some(format!("/polls/{id}/1")));
    let empty = phone.post(&format!("/polls/{id}/1"), &[("answer", ""), ("go", "next")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    phone.post(&format!("/polls/{id}/1"), &[("answer", "4"), ("go", "next")]).await;
    let next = phone.post(&format!("/polls/{id}/2"), &[("answer", "more biscuits"), ("go", "next")]).await;
    assert_eq!(next.location, Some(format!("/polls/{id}/check")));
    let check = phone.get(&format!("/polls/{id}/check")).await.body;
    assert!(check.contains("more biscuits") && check.contains("Good"));
    let sent = phone
        .post(&format!("/polls/{id}/send"), &[("id", &"ab".repeat(16)), ("a.q1", "4"), ("a.q2", "more biscuits")])
        .await;
    assert_eq!(sent.location, Some(format!("/polls/{id}/thanks")));
    let words = lead.post(&format!("/staff/polls/{id}/words"), &[]).await;
    assert!(words.body.contains("more biscuits"));
    lead.post(&format!("/staff/polls/{id}/close"), &[]).await;
    let closed = phone.get(&format!("/polls/{id}")).await;
    assert!(closed.body.contains("Too few people to show"));
    assert!(!closed.body.contains("more biscuits"));
}
