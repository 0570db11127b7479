//! Polls, the council's space, rights, good news and who is who, on both
//! databases.

use std::collections::BTreeMap;

use axum::http::StatusCode;
use heard_domain::contacts::{self, OwnKind};
use heard_domain::council::{self, CardKind, CouncilError, Judgement, Reader, membership};
use heard_domain::disclosure::Shown;
use heard_domain::guide::{GuidePage, guide, write_page};
use heard_domain::people::{
    Account, AnswerCouncil, Grant, Identity, OwnVoice, Participate, Permission, Role, Visitor, accept, erase,
    issue_for_test,
};
use heard_domain::polls::{self, NewPoll, PollError, PollKind};
use heard_domain::views::{self, Consent, QuoteError};
use heard_storage::entropy::random16;
use heard_storage::verify_audit;

use super::client::{Client, link};
use super::environment::{Backend, Environment, backends, seeded};

async fn staff<P: Permission>(env: &Environment, name: &str, role: Role) -> Grant<P> {
    Grant::check(account(env, name, role).await).unwrap()
}

async fn account(env: &Environment, name: &str, role: Role) -> Account {
    let email = Some(format!("{}@example.org", name.to_lowercase()));
    let identity = Identity { name: name.to_owned(), avatar: None, title: None, email };
    let made = issue_for_test(&env.heard, role, identity).await.unwrap();
    accept(&env.heard, &made.code, name, None, "a long enough secret 7".into()).await.unwrap()
}

async fn young(env: &Environment, name: &str) -> Grant<OwnVoice> {
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
        let (answered, tallies) = polls::tallies(heard, &poll).await.unwrap();
        assert_eq!(answered, Shown::Few, "one answer, sent twice");
        assert!(tallies[0].parts.is_none(), "too few to show");

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
        for n in 0..20_u8 {
            let pick = if n < 9 { "c1" } else { "c2" };
            polls::answer_poll(heard, anonymous, &poll, [100 + n; 16], &answers(&[("q1", pick)])).await.unwrap();
        }
        let (_, tallies) = polls::tallies(heard, &poll).await.unwrap();
        assert_eq!(tallies[0].parts, Some(vec![Shown::About(10), Shown::About(10)]), "rounded");

        assert_eq!(polls::unread(heard, &lead).await.unwrap(), [(id, 1)]);
        let words = polls::read_words(heard, &lead, id).await.unwrap();
        assert_eq!(words[0].1[0].said, "because of the bus");
        assert!(polls::unread(heard, &lead).await.unwrap().is_empty());

        erase(heard, &me).await.unwrap();
        assert!(polls::read_words(heard, &lead, id).await.unwrap().is_empty(), "{backend:?}: erased with the account");

        polls::close_poll(heard, &lead, id).await.unwrap();
        let poll = polls::poll(heard, id).await.unwrap().unwrap();
        let late = polls::answer_poll(heard, anonymous, &poll, [6; 16], &now).await;
        assert!(matches!(late, Err(PollError::Closed)));
        assert_eq!(verify_audit(heard.words()).await.unwrap().broken_at, None);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_20_half_the_council_makes_a_card_public_and_judges_its_answer() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let lead: Grant<Participate> = staff(&env, "Lead", Role::ParticipationLead).await;
        let board: Grant<AnswerCouncil> = staff(&env, "Board", Role::BoardMember).await;
        let mut members = Vec::new();
        for name in ["Ann", "Bee", "Cat"] {
            let me = young(&env, name).await;
            assert!(membership(heard, &me).await.unwrap().is_none());
            council::add_member(heard, &lead, name).await.unwrap();
            members.push(membership(heard, &me).await.unwrap().unwrap());
        }
        assert_eq!(council::members(heard, &lead).await.unwrap(), ["Ann", "Bee", "Cat"]);
        let nobody = council::add_member(heard, &lead, "Nobody").await;
        assert!(matches!(nobody, Err(CouncilError::NoSuchPerson)));

        let card = council::propose(heard, &members[0], CardKind::Challenge, "Bin bags?", "No.").await.unwrap();
        assert!(council::cards(heard, Reader::Everyone, CardKind::Challenge).await.unwrap().is_empty());
        assert!(council::answer_card(heard, &board, card, "Not yet.", None).await.is_err(), "not handed over yet");
        let seen = council::cards(heard, Reader::Member(&members[1]), CardKind::Challenge).await.unwrap();
        assert!(!seen[0].my_support);
        council::vote(heard, &members[1], card, true).await.unwrap();
        let public = council::cards(heard, Reader::Everyone, CardKind::Challenge).await.unwrap();
        assert_eq!(public[0].text.title, "Bin bags?");

        council::answer_card(heard, &board, card, "None any more.", Some("2027-01-31".into())).await.unwrap();
        council::judge_answer(heard, &members[0], card, Judgement::Partly).await.unwrap();
        let one = council::cards(heard, Reader::Everyone, CardKind::Challenge).await.unwrap();
        assert_eq!(one[0].judgement, None, "one of three is not the council");
        council::judge_answer(heard, &members[2], card, Judgement::Partly).await.unwrap();
        let two = council::cards(heard, Reader::Everyone, CardKind::Challenge).await.unwrap();
        assert_eq!(two[0].judgement, Some(Judgement::Partly));
        assert_eq!(two[0].answer.as_ref().unwrap().by, "Board");
        council::answer_card(heard, &board, card, "We looked again.", None).await.unwrap();
        let anew = council::cards(heard, Reader::Everyone, CardKind::Challenge).await.unwrap();
        assert_eq!(anew[0].judgement, None, "a new answer is judged anew");

        let pot = council::start_budget(heard, &lead, "Pot", "", 100, "Cake\nBus").await.unwrap();
        let items = council::budgets(heard, None).await.unwrap().remove(0).items;
        let too_much = council::divide(heard, &members[0], pot, vec![(items[0].id, 60), (items[1].id, 50)]).await;
        assert!(matches!(too_much, Err(CouncilError::TooMuch)));
        council::divide(heard, &members[0], pot, vec![(items[0].id, 60), (items[1].id, 40)]).await.unwrap();
        let mine = council::budgets(heard, Some(&members[0])).await.unwrap().remove(0);
        assert_eq!(mine.items[0].mine, Some(60));
        council::close_budget(heard, &lead, pot).await.unwrap();
        let closed = council::budgets(heard, None).await.unwrap().remove(0);
        assert!(closed.closed && closed.items[0].together.is_none(), "one member alone is not shown");

        council::hide_card(heard, &lead, card, "It named somebody.").await.unwrap();
        assert!(council::cards(heard, Reader::Everyone, CardKind::Challenge).await.unwrap().is_empty());
        council::remove_member(heard, &lead, "Ann").await.unwrap();
        assert_eq!(council::members(heard, &lead).await.unwrap(), ["Bee", "Cat"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_21_pages_keep_their_versions_and_fall_back_to_english() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let lead: Grant<Participate> = staff(&env, "Lead", Role::ParticipationLead).await;
        let page = |lang: &str, body: &str| GuidePage {
            slug: "rights".into(),
            lang: lang.into(),
            title: "My rights".into(),
            body: body.into(),
            ..GuidePage::default()
        };
        write_page(&env.heard, &lead, page("en", "First.")).await.unwrap();
        write_page(&env.heard, &lead, page("en", "Second.")).await.unwrap();
        let arabic = guide(&env.heard, "ar").await.unwrap();
        assert_eq!((arabic[0].lang.as_str(), arabic[0].body.as_str(), arabic[0].version), ("en", "Second.", 2));
        write_page(&env.heard, &lead, page("ar", "حقوقي")).await.unwrap();
        assert_eq!(guide(&env.heard, "ar").await.unwrap()[0].body, "حقوقي");
        assert_eq!(guide(&env.heard, "en").await.unwrap()[0].body, "Second.");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_22_only_good_news_whose_author_agreed_is_celebrated() {
    for backend in backends() {
        let env = Environment::demo(backend, 80).await;
        let shown = views::celebrations(&env.heard, 60).await.unwrap();
        let mut conn = env.heard.words().read().await.unwrap();
        let sent = conn
            .first("SELECT COUNT(*) AS n FROM countable_view WHERE scenario = 'good_news'", vec![])
            .await
            .unwrap()
            .unwrap()
            .int("n")
            .unwrap();
        drop(conn);
        assert_eq!(shown.is_empty(), sent < 10, "{sent} sent, {} shown: a group of ten", shown.len());

        let mut phone = Client::new(&env.heard);
        let id = "0123456789abcdef0123456789abcdef";
        let no =
            [("id", id), ("version", "2"), ("a.what", "I swam a mile"), ("audience", "team"), ("a.celebrate", "no")];
        assert_eq!(phone.post("/say/good_news/send", &no).await.status, StatusCode::SEE_OTHER);
        let mut lead = Client::demo(&env.heard, "participation_lead").await;
        let queue = lead.get("/queue?state=sent").await.body;
        let at = queue.find("I swam a mile").unwrap();
        let view = link(&queue[queue[..at].rfind("/views/").unwrap()..], "/views/").unwrap();
        let fields = [("text", "I swam a mile"), ("consent", "sending"), ("celebration", "yes")];
        let refused = lead.post(&format!("/views/{view}/quote"), &fields).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.body.contains("did not say that it may be shown"));
        let by = staff(&env, "Other", Role::ParticipationLead).await;
        let asked = views::propose_quote(&env.heard, &by, view.parse().unwrap(), "x", Consent::Thread, true).await;
        assert!(matches!(asked, Err(QuoteError::NotAgreed)));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_24_ones_own_people_open_for_nobody_else_and_a_change_is_told() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let lead: Grant<Participate> = staff(&env, "Lead", Role::ParticipationLead).await;
        let (fox, owl) = (young(&env, "Fox").await, young(&env, "Owl").await);
        let card = |name: &str| contacts::Card { name: name.into(), ..contacts::Card::default() };
        contacts::assign(heard, &lead, "fox", OwnKind::Iro, card("Huw"), None, None).await.unwrap();
        let mine = contacts::own_contacts(heard, &fox).await.unwrap();
        assert_eq!((mine[0].card.name.as_str(), mine[0].changed_at), ("Huw", None));
        assert!(contacts::own_contacts(heard, &owl).await.unwrap().is_empty());
        contacts::assign(heard, &lead, "fox", OwnKind::Iro, card("Nerys"), None, None).await.unwrap();
        let mine = contacts::own_contacts(heard, &fox).await.unwrap();
        assert_eq!((mine[0].card.name.as_str(), mine[0].changed_at), ("Nerys", Some(env.heard.now())));
        env.clock.advance(61 * 86_400_000);
        assert_eq!(contacts::own_contacts(heard, &fox).await.unwrap()[0].changed_at, None, "news for two months");
        erase(heard, &fox).await.unwrap();
        let mut conn = heard.words().read().await.unwrap();
        assert!(conn.first("SELECT kind FROM own_contact", vec![]).await.unwrap().is_none(), "{backend:?}");
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
