//! Who reads what may be harm when something stands in the way: a death, or a
//! concern that cannot be read.

use heard_domain::intake::submit;
use heard_domain::notifications::Choices;
use heard_domain::people::{
    self, Change, Grant, LookAtConcerns, Moderate, OwnVoice, PauseAccounts, Role, SignOffConcerns, Visitor,
};
use heard_domain::safeguarding::concerns::{self, SignOff};
use heard_domain::views::{self, AfterReply, Replying, ViewState};
use heard_storage::args;
use heard_storage::clock::Moment;
use heard_vocabulary::{ConcernState, ViewAction};

use super::{HARM, PLAIN, account, not_harm, say, saying, stands, told};
use crate::environment::{Environment, backends};
use crate::offline::tell;

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_after_a_death_what_may_be_harm_is_read_by_those_who_decide() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let me = account(&env, Role::YoungPerson, "Heron").await;
        let one = account(&env, Role::SafeguardingLead, "One").await;
        let (looks, reads) = (Grant::<LookAtConcerns>::check(one).unwrap(), Grant::<Moderate>::check(one).unwrap());
        let mut sent = Vec::new();
        for (number, words) in [(1, HARM), (2, PLAIN)] {
            let what = saying(number, "something_wrong", "what", words, "en");
            sent.push(submit(heard, Visitor::new(Some(me)), what).await.unwrap().view.unwrap());
        }
        let pauses: Grant<PauseAccounts> = Grant::check(one).unwrap();
        assert!(people::happened(heard, &pauses, "Heron", Change::Death).await.unwrap(), "{backend:?}");
        let opened = views::open_view(heard, &reads, sent[0]).await.unwrap().unwrap();
        assert!(opened.words.unwrap().text().contains("Steve"), "{backend:?}");
        let read = "SELECT COUNT(*) AS n FROM audit_log WHERE action = $2 AND subject = $1
                       AND detail = 'resting'";
        assert_eq!(
            env.count(read.into(), args![sent[0].to_string(), ViewAction::Read.name()]).await,
            1,
            "{backend:?}: recorded"
        );
        // Everything else rests.
        let opened = views::open_view(heard, &reads, sent[1]).await.unwrap().unwrap();
        assert!(opened.words.is_none(), "{backend:?}");
        concerns::decide(heard, &looks, sent[0], told()).await.unwrap();

        // What does not open is decided all the same, by two: nothing waits for ever.
        let lost = say(&env, 3, HARM).await;
        let mut conn = heard.words().read().await.unwrap();
        let row = conn.first("SELECT owner_key FROM view WHERE id = $1", args![lost]).await.unwrap().unwrap();
        drop(conn);
        heard.key_store().destroy(row.id("owner_key").unwrap()).await.unwrap();
        assert_eq!(concerns::decide(heard, &looks, lost, told()).await.unwrap(), ConcernState::Decided, "{backend:?}");
        let signs = Grant::<SignOffConcerns>::check(account(&env, Role::SafeguardingLead, "Two").await).unwrap();
        concerns::sign_off(heard, &signs, lost, SignOff::Agreed).await.unwrap();
        assert_eq!(stands(&env, lost).await.unwrap().1, ConcernState::Closed, "{backend:?}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_one_that_cannot_be_read_hides_none_of_the_others() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let one = account(&env, Role::SafeguardingLead, "One").await;
        let looks: Grant<LookAtConcerns> = Grant::check(one).unwrap();
        let mut views = Vec::new();
        for number in 1..=3 {
            views.push(say(&env, number, HARM).await);
        }
        concerns::decide(heard, &looks, views[2], not_harm()).await.unwrap();
        let of = |view| match env.words_url {
            Some(_) => format!("'\\x{view}'"),
            None => format!("x'{view}'"),
        };
        let empty = if env.words_url.is_some() { "'\\x00'" } else { "x'00'" };
        env.run(format!("UPDATE concern SET sealed = {empty} WHERE view_id = {}", of(views[0]))).await;
        env.run(format!("UPDATE concern_deed SET sealed = {empty}")).await;
        let lines = concerns::open_concerns(heard, &looks).await.unwrap();
        assert_eq!(lines.len(), 3, "{backend:?}");
        let unread: Vec<_> = lines.iter().filter(|line| line.kinds.is_none()).map(|line| line.view).collect();
        assert_eq!(unread, [views[0]], "{backend:?}");
        let concern = concerns::of_view(heard, &looks, views[2]).await.unwrap().unwrap();
        assert!(concern.deeds[0].what.is_none(), "{backend:?}: what was done about it stands there all the same");
        // What was decided says where it stands, and lists nothing for it.
        let signs: Grant<SignOffConcerns> = Grant::check(account(&env, Role::SafeguardingLead, "Other").await).unwrap();
        let state = concerns::sign_off(heard, &signs, views[2], concerns::SignOff::Agreed).await.unwrap();
        assert_eq!(state, ConcernState::Closed, "{backend:?}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_what_may_be_harm_stands_still_for_its_author_until_contact_is_known_to_be_safe() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let me = account(&env, Role::YoungPerson, "Heron").await;
        let one = account(&env, Role::SafeguardingLead, "One").await;
        let (looks, reads) = (Grant::<LookAtConcerns>::check(one).unwrap(), Grant::<Moderate>::check(one).unwrap());
        let voice: Grant<OwnVoice> = Grant::check(me).unwrap();
        tell(&env, me, "http://127.0.0.1:9/one", Choices::default(), "http://127.0.0.1:9/").await;
        // Where it stands, how many lines say who read it, and how many messages there are.
        let seen = async |view| {
            let own = views::by_account(heard, &voice, view).await.unwrap().unwrap();
            let thread = views::thread(heard, own).await.unwrap().unwrap();
            let read = thread.history.iter().filter(|line| line.action == Some(ViewAction::Read)).count();
            (thread.state, read, thread.messages.len())
        };
        let pushes = async || env.count("SELECT COUNT(*) AS n FROM job WHERE kind = 'push'".into(), vec![]).await;
        let read_and_answered = async |number| {
            let what = saying(number, "something_wrong", "what", HARM, "en");
            let view = submit(heard, Visitor::new(Some(me)), what).await.unwrap().view.unwrap();
            env.clock.advance(Moment::MINUTE);
            views::open_view(heard, &reads, view).await.unwrap().unwrap();
            let safe = Replying { then: AfterReply::Stays, safe: true };
            views::reply(heard, &reads, view, "I am here", safe).await.unwrap();
            view
        };
        let view = read_and_answered(1).await;
        assert_eq!(seen(view).await, (ViewState::Sent, 0, 1), "{backend:?}: as it was when it was said");
        assert_eq!(pushes().await, 0, "{backend:?}: no device lights up");
        concerns::safe_to_reply(heard, &looks, view, "They said so on the telephone").await.unwrap();
        assert_eq!(seen(view).await, (ViewState::Read, 1, 1), "{backend:?}");
        assert_eq!(pushes().await, 1, "{backend:?}: what was written meanwhile is told");
        // Said anew, it is still known to be safe, and nobody asks: what is answered is told.
        let own = views::by_account(heard, &voice, view).await.unwrap().unwrap();
        views::talk_back(heard, own, HARM).await.unwrap();
        env.clock.advance(Moment::MINUTE);
        views::reply(heard, &reads, view, "I am here still", AfterReply::Stays).await.unwrap();
        assert_eq!(pushes().await, 2, "{backend:?}");

        // They write back themselves; what may be harm again stands still from then on.
        let view = read_and_answered(2).await;
        env.clock.advance(Moment::MINUTE);
        let own = views::by_account(heard, &voice, view).await.unwrap().unwrap();
        views::talk_back(heard, own, PLAIN).await.unwrap();
        assert_eq!(seen(view).await, (ViewState::Read, 1, 2), "{backend:?}");
        env.clock.advance(Moment::MINUTE);
        views::talk_back(heard, own, HARM).await.unwrap();
        env.clock.advance(Moment::MINUTE);
        views::open_view(heard, &reads, view).await.unwrap().unwrap();
        assert_eq!(seen(view).await, (ViewState::Read, 1, 3), "{backend:?}: what they saw stays");
        // Two find that it is no harm: nothing is to be feared from what shows.
        concerns::decide(heard, &looks, view, not_harm()).await.unwrap();
        let two = Grant::<SignOffConcerns>::check(account(&env, Role::SafeguardingLead, "Two").await).unwrap();
        concerns::sign_off(heard, &two, view, SignOff::Agreed).await.unwrap();
        assert_eq!(seen(view).await, (ViewState::Read, 2, 3), "{backend:?}");
        env.heard.close().await;
    }
}
