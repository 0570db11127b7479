//! The council's space, on both databases.

use heard_domain::council::{self, CardKind, CouncilError, Judgement, Progress, Reader, action_plan, membership};
use heard_domain::people::{AnswerCouncil, Grant, Participate, Role};

use super::client::Client;
use super::environment::{Environment, backends};
use super::polls::{staff, young};
use super::responses::run;

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
async fn brd_04_what_the_council_settled_stays_when_a_member_thinks_again_or_goes() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let lead: Grant<Participate> = staff(&env, "Lead", Role::ParticipationLead).await;
        let board: Grant<AnswerCouncil> = staff(&env, "Board", Role::BoardMember).await;
        let alone = young(&env, "Ann").await;
        council::add_member(heard, &lead, "Ann").await.unwrap();
        let alone = membership(heard, &alone).await.unwrap().unwrap();
        let card = council::propose(heard, &alone, CardKind::Challenge, "Bin bags?", "No.").await.unwrap();
        council::answer_card(heard, &board, card, "None any more.", None).await.unwrap();
        let judged =
            async || council::cards(heard, Reader::Everyone, CardKind::Challenge).await.unwrap().remove(0).judgement;
        council::judge_answer(heard, &alone, card, Judgement::No).await.unwrap();
        assert_eq!(judged().await, None, "one member alone is not the council");

        let mut members = vec![alone];
        for name in ["Bee", "Cat", "Dov", "Eve", "Fay", "Gil", "Hal"] {
            let me = young(&env, name).await;
            council::add_member(heard, &lead, name).await.unwrap();
            members.push(membership(heard, &me).await.unwrap().unwrap());
        }
        for member in &members[..5] {
            council::judge_answer(heard, member, card, Judgement::No).await.unwrap();
        }
        assert_eq!(judged().await, Some(Judgement::No));

        let pot = council::start_budget(heard, &lead, "Pot", "", 100, "Cake\nBus").await.unwrap();
        let items = council::budgets(heard, None).await.unwrap().remove(0).items;
        for (at, member) in members.iter().enumerate() {
            let cake = if at == 0 { 100 } else { 20 };
            council::divide(heard, member, pot, vec![(items[0].id, cake), (items[1].id, 100 - cake)]).await.unwrap();
        }
        let shared = async || -> Vec<Option<i64>> {
            council::budgets(heard, None).await.unwrap().remove(0).items.iter().map(|item| item.together).collect()
        };
        assert_eq!(shared().await, [None, None], "while it is open");
        council::close_budget(heard, &lead, pot).await.unwrap();
        assert_eq!(shared().await, [Some(30), Some(70)], "{backend:?}");

        council::judge_answer(heard, &members[4], card, Judgement::Yes).await.unwrap();
        for name in ["Ann", "Bee"] {
            council::remove_member(heard, &lead, name).await.unwrap();
        }
        council::close_budget(heard, &lead, pot).await.unwrap();
        assert_eq!(judged().await, Some(Judgement::No), "{backend:?}");
        assert_eq!(shared().await, [Some(30), Some(70)], "{backend:?}: whose share went does not show");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_20_what_is_past_its_day_is_late_however_it_is_rated_and_the_plan_leads_to_its_answers() {
    for backend in backends() {
        let env = Environment::demo(backend, 30).await;
        let all = async || {
            let mut sum = Progress::default();
            for (_, one) in action_plan(&env.heard).await.unwrap() {
                sum.done += one.done;
                sum.well += one.well;
                sum.maybe += one.maybe;
                sum.slips += one.slips;
                sum.late += one.late;
                sum.unsaid += one.unsaid;
            }
            sum
        };
        run(&env, "UPDATE plan_row SET rating = 'green', timescale_date = '2026-09-01'").await;
        let late = all().await;
        assert_eq!(late, Progress { late: late.late, ..Progress::default() }, "{backend:?}: green is late too");
        assert!(late.late > 0);
        let n = late.late;
        run(&env, "UPDATE plan_row SET rating = NULL, timescale_date = '2099-09-01'").await;
        assert_eq!(all().await, Progress { unsaid: n, ..Progress::default() }, "{backend:?}");
        run(&env, "UPDATE plan_row SET rating = 'red', timescale_date = NULL").await;
        assert_eq!(all().await, Progress { slips: n, ..Progress::default() }, "{backend:?}");
        run(&env, "UPDATE plan_row SET rating = 'blue', timescale_date = '2026-09-01'").await;
        assert_eq!(all().await, Progress { done: n, ..Progress::default() }, "{backend:?}");

        let page = Client::new(&env.heard).get("/council").await.body;
        let links = page.matches("more=1#answer-").count();
        assert!(links > 0, "{backend:?}: {page}");
        env.heard.close().await;
    }
}
