//! What reaches a worker's own page because its author chose it; storage and
//! pages on both databases.

use axum::http::{Method, StatusCode};
use heard_domain::assignments::cover_me;
use heard_domain::contacts::{
    ContactCard, ContactError, ContactPart, OwnKind, assign, colleagues, contacts, own_photo, save_contact,
};
use heard_domain::going_out::WAIT;
use heard_domain::ids::ViewId;
use heard_domain::intake::{Submission, submit};
use heard_domain::media::Portrait;
use heard_domain::people::{self, Account, Grant, Moderate, Participate, ReadSentToMe, Role, Visitor};
use heard_domain::safeguarding::conflicts::about;
use heard_domain::views::{self, Answer, Audience, Author, QueueFilter, Sender, Words};
use heard_storage::calendar::Day;
use heard_vocabulary::LetterState;

use super::alarm::reached;
use super::alerts::signed_in;
use super::client::{Client, link};
use super::concerns::saying;
use super::environment::{Backend, Environment, backends};

async fn someone(env: &Environment, role: Role, name: &str) -> Account {
    let email = (role != Role::YoungPerson).then(|| format!("{name}@example.org"));
    let identity = people::Identity { name: name.into(), avatar: None, title: None, email };
    let made = people::issue_for_test(&env.heard, role, identity).await.unwrap();
    people::accept(&env.heard, &made.code, name, None, "a long password".into()).await.unwrap()
}

fn submission(number: u8, audience: Audience, due_on: Option<&str>) -> Submission {
    let said = format!("words number {number}");
    Submission {
        version: 2,
        audience,
        due_on: due_on.map(str::to_owned),
        ..saying(number.into(), "my_review", "matters", &said, "en")
    }
}

struct People {
    env: Environment,
    child: Account,
    lead: Account,
    iro: Grant<ReadSentToMe>,
    worker: Grant<ReadSentToMe>,
    stranger: Grant<ReadSentToMe>,
}

impl People {
    async fn on(backend: Backend) -> Self {
        let env = Environment::on(backend).await;
        let child = someone(&env, Role::YoungPerson, "Heron").await;
        let lead = someone(&env, Role::ParticipationLead, "Lead").await;
        let mut workers = Vec::new();
        for name in ["Iro", "Worker", "Stranger"] {
            workers.push(Grant::check(someone(&env, Role::Worker, name).await).unwrap());
        }
        let by: Grant<Participate> = Grant::check(lead).unwrap();
        for (kind, grant) in [(OwnKind::Iro, &workers[0]), (OwnKind::Adviser, &workers[1])] {
            let card = ContactCard { name: format!("My {}", kind.name()), ..ContactCard::default() };
            assign(&env.heard, &by, "Heron", kind, card, Some(grant.id()), None).await.unwrap();
        }
        let [iro, worker, stranger] = <[_; 3]>::try_from(workers).ok().unwrap();
        Self { env, child, lead, iro, worker, stranger }
    }

    async fn say(&self, number: u8, audience: Audience, due_on: Option<&str>) -> ViewId {
        let visitor = Visitor::new(Some(self.child));
        let sent = submit(&self.env.heard, visitor, submission(number, audience, due_on)).await.unwrap();
        sent.view.unwrap()
    }

    /// The same, with the day of the meeting and something that must not be said there.
    async fn say_unsaid(&self, number: u8, audience: Audience) -> ViewId {
        let mut what = submission(number, audience, None);
        for (question, said) in [("when", "2026-12-07"), ("not_say", "The blue box.")] {
            let (asked, said) = (String::new(), said.to_owned());
            what.answers.push(Answer { question: question.into(), asked, said, keys: Vec::new() });
        }
        let what = Submission { version: 3, ..what };
        submit(&self.env.heard, Visitor::new(Some(self.child)), what).await.unwrap().view.unwrap()
    }

    async fn pages(&self, by: &Grant<ReadSentToMe>) -> Vec<ViewId> {
        views::sent_to_me(&self.env.heard, by).await.unwrap().into_iter().map(|line| line.id).collect()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_03_a_view_for_a_review_reaches_the_reviewing_officer_before_it() {
    for backend in backends() {
        let all = People::on(backend).await;
        let later = all.say(1, Audience::Iro, Some("2026-12-10")).await;
        let sooner = all.say(2, Audience::Iro, Some("2026-11-27")).await;
        let no_day = all.say(3, Audience::Iro, None).await;
        assert_eq!(all.pages(&all.iro).await, [sooner, later, no_day], "{backend:?}: the nearest meeting first");
        assert!(all.pages(&all.worker).await.is_empty(), "{backend:?}: chosen for the IRO alone");

        let heard = &all.env.heard;
        let proof = views::delivered(heard, &all.iro, sooner).await.unwrap().unwrap();
        let opened = views::open_sent(heard, &all.iro, proof).await.unwrap().unwrap();
        assert_eq!(opened.words.unwrap().answers[0].said, "words number 2");
        assert_eq!(opened.due_on, Day::parse("2026-11-27"));
        assert_eq!(all.pages(&all.iro).await, [later, no_day, sooner], "{backend:?}: what is unopened first");

        let by: Grant<Moderate> = Grant::check(all.lead).unwrap();
        let known = views::delivered_to(heard, &by, sooner).await.unwrap();
        assert!(known.len() == 1 && known[0].kind == OwnKind::Iro && known[0].opened_at.is_some());
        let queue = views::queue(heard, &by, &QueueFilter::default()).await.unwrap();
        assert!(
            queue.lines.iter().all(|line| line.state == views::ViewState::Sent),
            "{backend:?}: new to the team still"
        );
    }
}

fn says_box(words: Option<Words>) -> bool {
    words.unwrap().answers.iter().any(|one| one.said == "The blue box.")
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_07_what_must_not_be_said_is_read_by_the_reviewing_officer_and_safeguarding_leads_alone() {
    for backend in backends() {
        let all = People::on(backend).await;
        let heard = &all.env.heard;
        let (to_worker, to_iro) = (all.say_unsaid(1, Audience::Worker).await, all.say_unsaid(2, Audience::Iro).await);
        for (by, view, words, reads) in
            [(&all.worker, to_worker, "words number 1", false), (&all.iro, to_iro, "words number 2", true)]
        {
            let line = views::sent_to_me(heard, by).await.unwrap().remove(0);
            assert_eq!(line.snippet, words, "{backend:?}: in no line of a list, nor a bare day");
            let proof = views::delivered(heard, by, view).await.unwrap().unwrap();
            let opened = views::open_sent(heard, by, proof).await.unwrap().unwrap();
            assert_eq!((opened.kept_back, says_box(opened.words)), (usize::from(!reads), reads), "{backend:?}");
        }
        let by: Grant<Moderate> = Grant::check(all.lead).unwrap();
        let safe: Grant<Moderate> = Grant::check(someone(&all.env, Role::SafeguardingLead, "Safe").await).unwrap();
        let queue = views::queue(heard, &by, &QueueFilter::default()).await.unwrap();
        assert!(queue.lines.iter().all(|line| !line.snippet.contains("blue box")), "{backend:?}");
        for (who, kept, reads) in [(&by, 1, false), (&safe, 0, true)] {
            let opened = views::open_view(heard, who, to_worker).await.unwrap().unwrap();
            assert_eq!((opened.kept_back, says_box(opened.words)), (kept, reads), "{backend:?}");
        }
        // What a helper saw is no quote, though its author says it where it must not be said.
        let mut what = submission(3, Audience::Worker, None);
        let (asked, said) = (String::new(), "The blue box.".to_owned());
        what.answers.push(Answer { question: "not_say".into(), asked, said, keys: Vec::new() });
        let (helped, seen) = (views::Helped::Known, "The blue box.".to_owned());
        let what = Submission { version: 3, helped, seen, ..what };
        let both = submit(heard, Visitor::new(Some(all.child)), what).await.unwrap().view.unwrap();
        let quoted = views::propose_quote(heard, &by, both, "The blue box.", views::Consent::Thread, false).await;
        assert!(matches!(quoted, Err(views::QuoteError::NotSaid)), "{backend:?}: {quoted:?}");
        // Whoever reads it does not type it in again, where all read why.
        let typed = views::hide(heard, &safe, to_iro, true, "The blue box.").await;
        assert!(matches!(typed, Err(views::HideError::TheirWords)), "{backend:?}: {typed:?}");
        // No refusal says to whoever guesses at it whether they are right.
        views::hide(heard, &by, to_iro, true, "The blue box.").await.unwrap();
        // What may be harm is read whole by whoever looks at it.
        let me = Grant::check(all.child).unwrap();
        let own = views::by_account(heard, &me, to_worker).await.unwrap().unwrap();
        views::talk_back(heard, own, "you hit me when nobody is there").await.unwrap();
        let opened = views::open_view(heard, &by, to_worker).await.unwrap().unwrap();
        assert!(opened.kept_back == 0 && says_box(opened.words), "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_12_a_reviewing_officer_and_an_adviser_read_and_answer_what_is_sent_to_them() {
    for backend in backends() {
        let all = People::on(backend).await;
        let heard = &all.env.heard;
        let by: Grant<Participate> = Grant::check(all.lead).unwrap();
        let cases = [
            (Role::ReviewingOfficer, OwnKind::Iro, Audience::Iro, 1),
            (Role::PersonalAdviser, OwnKind::Adviser, Audience::Worker, 2),
        ];
        for (role, kind, audience, number) in cases {
            let account = someone(&all.env, role, role.name()).await;
            let card = ContactCard { name: role.name().into(), ..ContactCard::default() };
            assign(heard, &by, "Heron", kind, card, Some(account.id()), None).await.unwrap();
            let view = all.say(number, audience, None).await;
            let mut desk = signed_in(heard, role.name()).await;
            let words = format!("words number {number}");
            assert!(desk.get("/sent-to-me").await.body.contains(&words), "{backend:?}: {role:?}");
            assert!(desk.get(&format!("/sent-to-me/{view}")).await.body.contains(&words), "{backend:?}: {role:?}");
            let sent = desk.post(&format!("/sent-to-me/{view}/reply"), &[("text", "I ring on Friday.")]).await;
            assert_eq!(sent.status, StatusCode::SEE_OTHER, "{backend:?}: {role:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_12_whoever_wrote_last_is_said_and_a_follow_up_is_told() {
    for backend in backends() {
        let all = People::on(backend).await;
        let heard = &all.env.heard;
        let view = all.say(1, Audience::Worker, None).await;
        let proof = views::delivered(heard, &all.worker, view).await.unwrap().unwrap();
        views::open_sent(heard, &all.worker, proof).await.unwrap();
        let state = async || views::sent_to_me(heard, &all.worker).await.unwrap()[0].state;
        assert_eq!(state().await, LetterState::Unanswered, "{backend:?}");
        views::reply_to_sent(heard, &all.worker, proof, "I ring you on Friday", false).await.unwrap();
        assert_eq!(state().await, LetterState::GoingOut, "{backend:?}");
        all.env.clock.advance(WAIT);
        assert_eq!(state().await, LetterState::Answered, "{backend:?}");
        let replied = async || {
            let me = Grant::check(all.child).unwrap();
            let own = views::by_account(heard, &me, view).await.unwrap().unwrap();
            let page = views::thread(heard, own).await.unwrap().unwrap().replied();
            (page, views::mine(heard, &me).await.unwrap()[0].replied)
        };
        assert_eq!(replied().await, (true, true), "{backend:?}");

        reached(&all.env, all.worker.account()).await;
        let told = "SELECT COUNT(*) AS n FROM dispatch";
        let before = super::jobs::count(heard, told).await;
        let me = Grant::check(all.child).unwrap();
        let own = views::by_account(heard, &me, view).await.unwrap().unwrap();
        views::talk_back(heard, own, "Friday is swimming.").await.unwrap();
        assert_eq!(state().await, LetterState::WroteBack, "{backend:?}");
        assert_eq!(replied().await, (false, false), "{backend:?}: they wrote last, also at the same moment");
        assert!(super::jobs::count(heard, told).await > before, "{backend:?}: that something waits");
        let mut conn = heard.words().read().await.unwrap();
        let waits = views::unopened(heard, &mut conn, &all.worker).await.unwrap();
        assert_eq!(waits, 1, "{backend:?}: the menu counts it");
        drop(conn);
        views::open_sent(heard, &all.worker, proof).await.unwrap();
        assert_eq!(state().await, LetterState::WroteBack, "{backend:?}: nobody has answered that");
        let mut conn = heard.words().read().await.unwrap();
        let waits = views::unopened(heard, &mut conn, &all.worker).await.unwrap();
        assert_eq!(waits, 0, "{backend:?}: they have read it");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_12_what_stands_on_ones_own_page_and_on_one_that_is_covered_waits_once() {
    for backend in backends() {
        let all = People::on(backend).await;
        let heard = &all.env.heard;
        let view = all.say(1, Audience::Worker, None).await;
        let me = Grant::check(all.child).unwrap();
        let own = views::by_account(heard, &me, view).await.unwrap().unwrap();
        assert!(views::share_again(heard, Author::Account(me), own, Audience::Iro).await.unwrap());
        let today = heard.now().day();
        let away = Grant::check(all.iro.account()).unwrap();
        cover_me(heard, &away, "Worker@example.org", (today, today)).await.unwrap();
        let proof = views::delivered(heard, &all.worker, view).await.unwrap().unwrap();
        views::open_sent(heard, &all.worker, proof).await.unwrap();
        let mut conn = heard.words().read().await.unwrap();
        assert_eq!(views::unopened(heard, &mut conn, &all.worker).await.unwrap(), 0, "{backend:?}: as in the list");
        assert_eq!(views::unopened(heard, &mut conn, &all.iro).await.unwrap(), 1, "{backend:?}: theirs is unopened");
        drop(conn);
        let lines = views::sent_to_me(heard, &all.worker).await.unwrap();
        let shown: Vec<(bool, bool)> = lines.iter().map(|line| (line.covered, line.opened_at.is_some())).collect();
        assert_eq!(shown, [(false, true)], "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_07_a_view_never_reaches_somebody_its_author_did_not_choose() {
    for backend in backends() {
        let all = People::on(backend).await;
        let heard = &all.env.heard;
        for (number, audience) in [(1, Audience::Team), (2, Audience::Anonymous)] {
            let view = all.say(number, audience, None).await;
            for by in [&all.iro, &all.worker, &all.stranger] {
                assert!(all.pages(by).await.is_empty(), "{backend:?}: {audience:?}");
                assert!(views::delivered(heard, by, view).await.unwrap().is_none());
            }
        }
        let view = all.say(3, Audience::Worker, None).await;
        assert_eq!(all.pages(&all.worker).await, [view]);
        assert!(all.pages(&all.iro).await.is_empty() && all.pages(&all.stranger).await.is_empty());

        // Sent again after a lost answer: once on the page.
        let again = submit(heard, Visitor::new(Some(all.child)), submission(3, Audience::Worker, None)).await;
        assert_eq!(again.unwrap().view, Some(view));
        assert_eq!(all.pages(&all.worker).await.len(), 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_11_sharing_again_puts_it_on_their_page_and_taking_back_takes_it_off() {
    for backend in backends() {
        let all = People::on(backend).await;
        let heard = &all.env.heard;
        let view = all.say(1, Audience::Anonymous, None).await;
        let me = Grant::check(all.child).unwrap();
        let own = views::by_account(heard, &me, view).await.unwrap().unwrap();
        assert!(views::share_again(heard, Author::Account(me), own, Audience::Iro).await.unwrap());
        let lines = views::sent_to_me(heard, &all.iro).await.unwrap();
        assert_eq!(lines.len(), 1, "{backend:?}");
        assert_eq!(lines[0].from.as_deref(), Some("Heron"), "{backend:?}: the nickname goes with it, as was said");

        let thread = views::thread(heard, own).await.unwrap().unwrap();
        assert!(thread.deliveries.len() == 1 && thread.deliveries[0].opened_at.is_none());
        views::take_back(heard, own).await.unwrap();
        assert!(all.pages(&all.iro).await.is_empty(), "{backend:?}");
        assert!(views::delivered(heard, &all.iro, view).await.unwrap().is_none());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_12_a_worker_answers_and_the_team_and_the_child_read_it() {
    for backend in backends() {
        let all = People::on(backend).await;
        let heard = &all.env.heard;
        let view = all.say(1, Audience::Worker, None).await;
        let proof = views::delivered(heard, &all.worker, view).await.unwrap().unwrap();
        assert!(matches!(
            views::reply_to_sent(heard, &all.worker, proof, "  ", false).await,
            Err(views::TalkError::Empty)
        ));
        views::reply_to_sent(heard, &all.worker, proof, "I ring you on Friday", false).await.unwrap();

        let by: Grant<Moderate> = Grant::check(all.lead).unwrap();
        let team = views::open_view(heard, &by, view).await.unwrap().unwrap().messages;
        let me = Grant::check(all.child).unwrap();
        let own = views::by_account(heard, &me, view).await.unwrap().unwrap();
        let before = views::thread(heard, own).await.unwrap().unwrap();
        assert!(before.messages.is_empty() && !views::mine(heard, &me).await.unwrap()[0].replied, "{backend:?}");
        all.env.clock.advance(WAIT);
        let child = views::thread(heard, own).await.unwrap().unwrap();
        for messages in [&team, &child.messages] {
            assert!(messages.len() == 1 && messages[0].sender == Sender::Worker, "{backend:?}");
            assert_eq!(messages[0].text, "I ring you on Friday");
        }
        assert!(views::mine(heard, &me).await.unwrap()[0].replied);
        assert_eq!(views::sent_to_me(heard, &all.worker).await.unwrap()[0].state, LetterState::Answered);

        // The team hides it: it is off the worker's page too.
        views::hide(heard, &by, view, true, "It names another child").await.unwrap();
        assert!(all.pages(&all.worker).await.is_empty(), "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_26_what_is_open_goes_to_whoever_is_the_new_one_the_same_moment() {
    for backend in backends() {
        let all = People::on(backend).await;
        let heard = &all.env.heard;
        let by: Grant<Participate> = Grant::check(all.lead).unwrap();
        let now =
            |who: &Grant<ReadSentToMe>| (ContactCard { name: "My iro".into(), ..ContactCard::default() }, who.id());
        let [answered, open, ahead, about_them] = [
            all.say(1, Audience::Iro, None).await,
            all.say(2, Audience::Iro, None).await,
            all.say(3, Audience::Iro, Some("2026-12-10")).await,
            all.say(4, Audience::Iro, None).await,
        ];
        let to_another = all.say(5, Audience::Worker, None).await;
        for view in [answered, ahead] {
            let proof = views::delivered(heard, &all.iro, view).await.unwrap().unwrap();
            views::reply_to_sent(heard, &all.iro, proof, "I read it", false).await.unwrap();
        }
        all.env.clock.advance(WAIT);
        let proof = views::delivered(heard, &all.iro, open).await.unwrap().unwrap();
        views::open_sent(heard, &all.iro, proof).await.unwrap();
        about(heard, &Grant::check(all.lead).unwrap(), about_them, all.stranger.id()).await.unwrap();

        // The same one once more, with another word on the card: nothing goes anywhere.
        let (card, who) = now(&all.iro);
        assign(heard, &by, "Heron", OwnKind::Iro, card, Some(who), None).await.unwrap();
        assert_eq!(all.pages(&all.iro).await.len(), 4, "{backend:?}");

        reached(&all.env, all.stranger.account()).await;
        let told = "SELECT COUNT(*) AS n FROM dispatch";
        let before = super::jobs::count(heard, told).await;
        let (card, who) = now(&all.stranger);
        assign(heard, &by, "Heron", OwnKind::Iro, card, Some(who), None).await.unwrap();
        assert_eq!(all.pages(&all.stranger).await, [ahead, open], "{backend:?}: open, and for a meeting to come");
        let stays: Vec<ViewId> = all.pages(&all.iro).await;
        assert!(stays.len() == 2 && stays.contains(&answered) && stays.contains(&about_them), "{backend:?}");
        assert_eq!(all.pages(&all.worker).await, [to_another], "{backend:?}: what was sent to another stays there");
        let line = views::sent_to_me(heard, &all.stranger).await.unwrap().remove(1);
        assert!(line.kind == OwnKind::Iro && line.opened_at.is_none(), "{backend:?}: new to them");
        assert!(views::delivered(heard, &all.iro, open).await.unwrap().is_none(), "{backend:?}");
        let lines = format!(
            "SELECT COUNT(*) AS n FROM audit_log WHERE action = '{}'",
            heard_vocabulary::ViewAction::HandedOver.name()
        );
        assert_eq!(super::jobs::count(heard, lines).await, 2, "{backend:?}: each is in its author's record");
        assert!(super::jobs::count(heard, told).await > before, "{backend:?}: that something waits");

        // Nobody for a while, then somebody: what stood with whoever was that first goes to them.
        let (card, _) = now(&all.stranger);
        assign(heard, &by, "Heron", OwnKind::Iro, card, None, None).await.unwrap();
        assert_eq!(all.pages(&all.stranger).await.len(), 2, "{backend:?}: nobody follows yet");
        let named = Submission {
            version: 2,
            audience: Audience::Worker,
            ..saying(6, "my_review", "matters", "Thank you to Iro for the bike", "en")
        };
        let of_iro = submit(heard, Visitor::new(Some(all.child)), named).await.unwrap().view.unwrap();
        let (card, who) = now(&all.iro);
        assign(heard, &by, "Heron", OwnKind::Adviser, card, Some(who), None).await.unwrap();
        assert!(all.pages(&all.iro).await.contains(&to_another), "{backend:?}");
        assert_eq!(all.pages(&all.worker).await, [of_iro], "{backend:?}: whose name stands in it does not get it");

        // And back: nothing is lost on the way, and nothing is there twice.
        let (card, who) = now(&all.iro);
        assign(heard, &by, "Heron", OwnKind::Iro, card, Some(who), None).await.unwrap();
        assert!(all.pages(&all.stranger).await.is_empty() && all.pages(&all.iro).await.len() == 5, "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_09_what_may_be_harm_is_kept_from_whoever_follows_and_from_whoever_had_it_first() {
    for backend in backends() {
        let all = People::on(backend).await;
        let heard = &all.env.heard;
        let by: Grant<Participate> = Grant::check(all.lead).unwrap();
        let card = || ContactCard { name: "My iro".into(), ..ContactCard::default() };
        let me = Grant::check(all.child).unwrap();
        let [first, later] = [all.say(1, Audience::Iro, None).await, all.say(2, Audience::Iro, None).await];
        let own = views::by_account(heard, &me, first).await.unwrap().unwrap();
        views::talk_back(heard, own, "you hit me when nobody is there").await.unwrap();
        assign(heard, &by, "Heron", OwnKind::Iro, card(), Some(all.stranger.id()), None).await.unwrap();
        assert_eq!(all.pages(&all.stranger).await, [later], "{backend:?}: the team looks first");
        // It turns out to be harm when somebody else has it: the first may be meant as well.
        let own = views::by_account(heard, &me, later).await.unwrap().unwrap();
        views::talk_back(heard, own, "you hit me when nobody is there").await.unwrap();
        assert!(all.pages(&all.stranger).await.is_empty(), "{backend:?}");
        assign(heard, &by, "Heron", OwnKind::Iro, card(), Some(all.iro.id()), None).await.unwrap();
        assert!(all.pages(&all.iro).await.is_empty(), "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_26_a_letter_whose_answer_has_not_gone_out_is_open_still() {
    for backend in backends() {
        let all = People::on(backend).await;
        let heard = &all.env.heard;
        let by: Grant<Participate> = Grant::check(all.lead).unwrap();
        let view = all.say(1, Audience::Iro, None).await;
        let proof = views::delivered(heard, &all.iro, view).await.unwrap().unwrap();
        let deed = views::reply_to_sent(heard, &all.iro, proof, "I read it", false).await.unwrap().unwrap();
        let card = ContactCard { name: "My iro".into(), ..ContactCard::default() };
        assign(heard, &by, "Heron", OwnKind::Iro, card, Some(all.stranger.id()), None).await.unwrap();
        views::undo_sent(heard, &all.iro, proof, deed).await.unwrap();
        assert_eq!(all.pages(&all.stranger).await, [view], "{backend:?}: nobody else would answer it");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_24_only_a_worker_whose_account_is_in_use_can_be_named() {
    for backend in backends() {
        let all = People::on(backend).await;
        let by: Grant<Participate> = Grant::check(all.lead).unwrap();
        let names: Vec<String> =
            colleagues(&all.env.heard, &by).await.unwrap().into_iter().map(|(_, name, _)| name).collect();
        assert_eq!(names, ["Iro", "Stranger", "Worker"]);
        let card = ContactCard { name: "Lead".into(), ..ContactCard::default() };
        let refused = assign(&all.env.heard, &by, "Heron", OwnKind::Iro, card, Some(all.lead.id()), None).await;
        assert!(matches!(refused, Err(ContactError::NoSuchColleague)), "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_24_a_face_is_sealed_with_ones_own_people_and_goes_with_who_replaces_them() {
    let icon = include_bytes!("../../../public/icons/icon-192.png");
    for backend in backends() {
        let all = People::on(backend).await;
        let heard = &all.env.heard;
        let by: Grant<Participate> = Grant::check(all.lead).unwrap();
        let me = Grant::check(all.child).unwrap();
        let card = |name: &str| ContactCard { name: name.into(), ..ContactCard::default() };
        let face = Portrait::of(icon).unwrap();
        assign(heard, &by, "Heron", OwnKind::Iro, card("Huw"), None, Some(face.clone())).await.unwrap();
        assert_eq!(own_photo(heard, &me, OwnKind::Iro).await.unwrap().as_deref(), Some(face.jpeg()), "{backend:?}");
        assert!(own_photo(heard, &me, OwnKind::Worker).await.unwrap().is_none());
        assign(heard, &by, "Heron", OwnKind::Iro, card("Nerys"), None, None).await.unwrap();
        assert!(own_photo(heard, &me, OwnKind::Iro).await.unwrap().is_none(), "{backend:?}: not the one before");

        save_contact(heard, &by, None, ContactPart::Team, card("Bo"), Some(face.clone())).await.unwrap();
        let id = contacts(heard).await.unwrap()[0].id;
        save_contact(heard, &by, Some(id), ContactPart::Team, card("Bo B"), None).await.unwrap();
        assert!(contacts(heard).await.unwrap()[0].photo, "{backend:?}: written anew without a picture, it stays");
        let mut anyone = Client::new(heard);
        let shown = anyone.get(&format!("/my-people/{id}/photo")).await;
        assert_eq!(shown.headers["content-type"], "image/jpeg");
        assert_eq!(anyone.get("/my-people/own/iro/photo").await.status, StatusCode::SEE_OTHER, "hers alone");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_12_pages_of_another_worker_are_not_there() {
    let env = Environment::demo(Backend::Sqlite, 80).await;
    let mut priya = Client::demo(&env.heard, "worker").await;
    let list = priya.get("/sent-to-me").await;
    assert_eq!(list.status, StatusCode::OK);
    let href = link(&list.body, "/sent-to-me/").unwrap();
    assert_eq!(priya.get(&format!("/sent-to-me/{href}")).await.status, StatusCode::OK);

    someone(&env, Role::Worker, "Stranger").await;
    let mut other = Client::new(&env.heard);
    let secret = [("email", "Stranger@example.org"), ("secret", "a long password")];
    assert_eq!(other.post("/staff/sign-in", &secret).await.status, StatusCode::SEE_OTHER);
    assert_eq!(other.get("/sent-to-me").await.status, StatusCode::OK);
    for (method, path) in [(Method::GET, ""), (Method::POST, "/reply")] {
        let body = (method == Method::POST).then(|| "text=hello".to_owned());
        let answer = other.send(method, &format!("/sent-to-me/{href}{path}"), body).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
    }
}
