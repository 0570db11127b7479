//! What reaches a child waits ten minutes before it goes: they see nothing of it until then,
//! and whoever wrote it undoes it or sends it at once; on both databases.

use axum::http::StatusCode;
use heard_domain::going_out::WAIT;
use heard_domain::ids::{DeedId, ViewId};
use heard_domain::notifications::Choices;
use heard_domain::people::{Account, Grant, Moderate, OwnVoice, Role};
use heard_domain::views::{
    self, AfterReply, Audience, MineLine, SendNowError, Thread, UndoError, ViewState, assign, last_deed, open_view,
    reply, send_now, settle, talk_back, tell_what_went, undo,
};
use heard_storage::args;
use heard_storage::clock::Moment;
use heard_vocabulary::{DeskDeed, ViewAction};

use super::client::{Client, link};
use super::environment::{Backend, Environment, backends};
use super::jobs::another;
use super::offline::tell;
use super::people::{say, someone};
use super::responses::count;

/// A lead, a colleague, and a child who said something that the lead read.
struct Desk {
    env: Environment,
    ada: Grant<Moderate>,
    ben: Account,
    child: Account,
    view: ViewId,
}

impl Desk {
    async fn on(backend: Backend, words: &str) -> Self {
        let env = Environment::on(backend).await;
        let ada = Grant::check(someone(&env, Role::ParticipationLead, "Ada").await).unwrap();
        let ben = someone(&env, Role::ParticipationLead, "Ben").await;
        let child = someone(&env, Role::YoungPerson, "Heron").await;
        let view = say(&env, child, words, Audience::Team, 1).await;
        open_view(&env.heard, &ada, view).await.unwrap().unwrap();
        Self { env, ada, ben, child, view }
    }

    async fn replies(&self, words: &str, then: AfterReply) -> Option<DeedId> {
        reply(&self.env.heard, &self.ada, self.view, words, then).await.unwrap().deed
    }

    /// What the child sees: the page, and the line among their things.
    async fn seen(&self) -> (Thread, MineLine) {
        let heard = &self.env.heard;
        let me = Grant::<OwnVoice>::check(self.child).unwrap();
        let own = views::by_account(heard, &me, self.view).await.unwrap().unwrap();
        let thread = views::thread(heard, own).await.unwrap().unwrap();
        (thread, views::mine(heard, &me).await.unwrap().remove(0))
    }

    /// What of a reply the child sees: its words, whether a line says so, and the state.
    async fn sees(&self) -> (Vec<String>, bool, ViewState) {
        let (thread, line) = self.seen().await;
        assert_eq!(thread.state, line.state);
        let wrote = thread.history.iter().any(|line| line.action == Some(ViewAction::CouncilWrote));
        let words: Vec<String> = thread.messages.into_iter().map(|one| one.text).collect();
        assert_eq!((line.replied, wrote), (!words.is_empty(), !words.is_empty()), "they agree");
        (words, wrote, line.state)
    }

    async fn state(&self) -> ViewState {
        open_view(&self.env.heard, &self.ada, self.view).await.unwrap().unwrap().state
    }

    async fn given_back(&self) -> Option<String> {
        open_view(&self.env.heard, &self.ada, self.view).await.unwrap().unwrap().given_back
    }

    async fn pushes(&self) -> i64 {
        count(&self.env, "SELECT COUNT(*) AS n FROM job WHERE kind = 'push'", vec![]).await
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_02_a_reply_waits_ten_minutes_and_devices_are_told_when_it_went() {
    for backend in backends() {
        let it = Desk::on(backend, "A marram club on Mondays.").await;
        let (heard, clock) = (&it.env.heard, &it.env.clock);
        tell(&it.env, it.child, "http://127.0.0.1:9/one", Choices::default(), "http://127.0.0.1:9/").await;
        let first = it.replies("We ask the house", AfterReply::Stays).await.unwrap();
        let last = it.replies("It starts in May", AfterReply::Done).await.unwrap();
        // For the team it is answered, and settled.
        assert_eq!(it.state().await, ViewState::Settled, "{backend:?}");
        let nothing = (Vec::new(), false, ViewState::Read);
        assert_eq!(it.sees().await, nothing, "{backend:?}");
        clock.advance(WAIT - 1);
        tell_what_went(heard).await.unwrap();
        assert_eq!((it.sees().await, it.pushes().await), (nothing.clone(), 0), "{backend:?}");
        undo(heard, &it.ada, first).await.unwrap();
        let deed = last_deed(heard, &it.ada).await.unwrap().unwrap();
        assert_eq!((deed.id, deed.what), (last, DeskDeed::Replied), "{backend:?}");

        // Its time has come: it is there without any job, and devices are told once, whoever
        // looks and however often.
        clock.advance(1);
        let gone = (vec!["It starts in May".to_owned()], true, ViewState::Settled);
        assert_eq!((it.sees().await, it.pushes().await), (gone, 0), "{backend:?}");
        assert_eq!(it.seen().await.0.messages[0].sent_at, heard.now(), "{backend:?}: when it reached them");
        let other = another(&it.env).await;
        let (one, two) = tokio::join!(tell_what_went(heard), tell_what_went(&other));
        one.unwrap();
        two.unwrap();
        tell_what_went(heard).await.unwrap();
        assert_eq!(it.pushes().await, 1, "{backend:?}");
        assert_eq!(last_deed(heard, &it.ada).await.unwrap(), None, "{backend:?}");
        assert!(matches!(undo(heard, &it.ada, last).await, Err(UndoError::GoneOut)), "{backend:?}");
        assert!(matches!(send_now(heard, &it.ada, last).await, Err(SendNowError::Over)), "{backend:?}");

        // At once.
        let third = it.replies("On Mondays", AfterReply::Stays).await.unwrap();
        send_now(heard, &it.ada, third).await.unwrap();
        assert_eq!((it.sees().await.0.len(), it.pushes().await), (2, 2), "{backend:?}");
        clock.advance(WAIT);
        tell_what_went(heard).await.unwrap();
        assert_eq!(it.pushes().await, 2, "{backend:?}: told already");
        other.close().await;
        it.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_02_a_reply_that_is_undone_never_reaches_the_child_and_its_words_come_back() {
    for backend in backends() {
        let it = Desk::on(backend, "The bus pass runs out in May.").await;
        let heard = &it.env.heard;
        let deed = it.replies("Meant for somebody else", AfterReply::Done).await.unwrap();
        let others = Grant::check(it.ben).unwrap();
        assert!(matches!(undo(heard, &others, deed).await, Err(UndoError::Over)), "{backend:?}: it is Ada's");
        undo(heard, &it.ada, deed).await.unwrap();
        assert!(matches!(undo(heard, &it.ada, deed).await, Err(UndoError::Over)), "{backend:?}: once");
        assert_eq!(it.state().await, ViewState::Read, "{backend:?}: where it was");
        assert_eq!(it.given_back().await.as_deref(), Some("Meant for somebody else"), "{backend:?}");
        let theirs = open_view(heard, &others, it.view).await.unwrap().unwrap();
        assert_eq!(theirs.given_back, None, "{backend:?}: only to whoever wrote them");
        it.env.clock.advance(2 * WAIT);
        tell_what_went(heard).await.unwrap();
        assert_eq!(it.sees().await, (Vec::new(), false, ViewState::Read), "{backend:?}");
        let stopped = "SELECT COUNT(*) AS n FROM audit_log WHERE action = $1";
        assert_eq!(count(&it.env, stopped, args![ViewAction::WriteStopped.name()]).await, 1, "{backend:?}");

        // What its author says meanwhile stays heard, and does not keep anybody from undoing.
        let deed = it.replies("Once more", AfterReply::Done).await.unwrap();
        assert_eq!(it.given_back().await, None, "{backend:?}: written anew");
        let own = it.seen().await.0.own;
        talk_back(heard, own, "Thank you, the fen bus does").await.unwrap();
        undo(heard, &it.ada, deed).await.unwrap();
        assert_eq!(it.seen().await.1.state, ViewState::Read, "{backend:?}");

        // A colleague changed it since: it goes out, and it says who that was.
        let deed = it.replies("A third time", AfterReply::Stays).await.unwrap();
        assign(heard, &others, it.view, (None, Some(it.ben.id()))).await.unwrap();
        match undo(heard, &it.ada, deed).await {
            Err(UndoError::Goes(Some(who))) => assert_eq!(who, "Ben", "{backend:?}"),
            other => panic!("{backend:?}: {other:?}"),
        }
        it.env.clock.advance(WAIT);
        let words: Vec<String> = it.seen().await.0.messages.into_iter().map(|one| one.text).collect();
        assert_eq!(words, ["Thank you, the fen bus does", "A third time"], "{backend:?}");

        // Settled without a word: the child sees that later, too.
        settle(heard, &it.ada, it.view).await.unwrap();
        assert_eq!(it.seen().await.1.state, ViewState::Read, "{backend:?}");
        it.env.clock.advance(WAIT);
        assert_eq!(it.seen().await.1.state, ViewState::Settled, "{backend:?}");
        it.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_what_may_be_about_safety_is_never_delayed() {
    for backend in backends() {
        let it = Desk::on(backend, "he hits me every night").await;
        assert_eq!(it.replies("I am here, and I ring you", AfterReply::Stays).await, None, "{backend:?}");
        assert_eq!(it.sees().await.0, ["I am here, and I ring you"], "{backend:?}");
        // Decided and told: it stays a matter of safety.
        let told = "UPDATE concern SET state = 'closed', outcome = 'told', still_since = NULL, still_as = NULL
                    WHERE view_id = $1";
        let view = it.view;
        let words = it.env.heard.words();
        words.write(move |uow| Box::pin(async move { uow.execute(told, args![view]).await })).await.unwrap();
        assert_eq!(it.replies("And I come on Friday", AfterReply::Done).await, None, "{backend:?}");
        assert_eq!(it.seen().await.1.state, ViewState::Settled, "{backend:?}: and so is what becomes of it");
        it.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_02_undo_and_send_now_are_forms_on_the_view_and_say_when_it_has_gone() {
    for backend in backends() {
        let env = Environment::demo(backend, 40).await;
        let mut phone = Client::new(&env.heard);
        let receipt = phone.say("idea", "what", "A marram club on Tuesdays.").await;
        let mut lead = Client::demo(&env.heard, "participation_lead").await;
        let queue = lead.get("/queue").await.body;
        let at = queue.find("A marram club on Tuesdays.").unwrap();
        let view = link(&queue[queue[..at].rfind("/views/").unwrap()..], "/views/").unwrap();
        let page = format!("/views/{view}");
        lead.get(&page).await;
        lead.post(&format!("{page}/reply"), &[("text", "We ask the house"), ("then", "stays")]).await;
        let shown = lead.get(&page).await.body;
        assert!(shown.contains("Going out at "), "{backend:?}: {shown}");
        let deed = link(&shown[shown.find("name=\"deed\"").unwrap()..], "value=\"").unwrap();
        let mut colleague = Client::demo(&env.heard, "safeguarding_lead").await;
        assert!(!colleague.get(&page).await.body.contains("/undo-reply"), "{backend:?}: it is not theirs");
        let undone = lead.post(&format!("{page}/undo-reply"), &[("deed", &deed)]).await;
        assert_eq!(undone.status, StatusCode::SEE_OTHER, "{backend:?}: {}", undone.body);
        let shown = lead.get(&page).await.body;
        assert!(!shown.contains("Going out at ") && shown.contains("We ask the house</textarea>"), "{backend:?}");

        lead.post(&format!("{page}/reply"), &[("text", "We ask the house now"), ("then", "stays")]).await;
        let shown = lead.get(&page).await.body;
        let deed = link(&shown[shown.find("name=\"deed\"").unwrap()..], "value=\"").unwrap();
        phone.post("/receipt", &[("receipt", &receipt)]).await;
        assert!(!phone.get("/thread").await.body.contains("We ask the house"), "{backend:?}");
        env.clock.advance(11 * Moment::MINUTE);
        assert!(phone.get("/thread").await.body.contains("We ask the house now"), "{backend:?}");
        for form in ["undo-reply", "send-now"] {
            let refused = lead.post(&format!("{page}/{form}"), &[("deed", &deed)]).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}: {form}");
            assert!(refused.body.contains("it has gone out"), "{backend:?}: {form}");
        }
        env.heard.close().await;
    }
}
