//! What reaches a child waits ten minutes before it goes: they see nothing of it until then,
//! and whoever wrote it undoes it or sends it at once; on both databases.

use axum::http::StatusCode;
use heard_domain::assignments::scope;
use heard_domain::going_out::{CLOSING, WAIT};
use heard_domain::ids::{DeedId, MessageId, ViewId};
use heard_domain::notifications::Choices;
use heard_domain::people::doors::{resume, suspend};
use heard_domain::people::{Account, Grant, KeepStaff, Moderate, OwnVoice, Role, SeeStaff, StaffHome};
use heard_domain::procedures::{self, Opening};
use heard_domain::safeguarding::conflicts::about;
use heard_domain::views::{
    self, AfterReply, Audience, MineLine, Replying, SendNowError, StopError, TalkError, Thread, UndoError, ViewState,
    WithheldMessage, assign, drop_held, held_replies, last_deed, open_view, reply, send_held, send_now, settle,
    stop_reply, talk_back, tell_what_went, undo,
};
use heard_storage::args;
use heard_storage::clock::Moment;
use heard_vocabulary::{DeskDeed, ProcedureKind, ViewAction, Withheld};

use super::alerts::signed_in;
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
        let how = Replying { then, safe: true };
        reply(&self.env.heard, &self.ada, self.view, words, how).await.unwrap().deed
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
        let replied = thread.replied();
        let words: Vec<String> = thread.messages.into_iter().map(|one| one.text).collect();
        assert_eq!((line.replied, wrote), (!words.is_empty(), !words.is_empty()), "they agree");
        assert_eq!(replied, line.replied, "and so does the page");
        (words, wrote, line.state)
    }

    async fn state(&self) -> ViewState {
        open_view(&self.env.heard, &self.ada, self.view).await.unwrap().unwrap().state
    }

    async fn given_back(&self) -> Option<String> {
        open_view(&self.env.heard, &self.ada, self.view).await.unwrap().unwrap().given_back
    }

    /// What waits to go, as a colleague finds it on the page.
    async fn waits(&self) -> MessageId {
        let by = Grant::check(self.ben).unwrap();
        let now = self.env.heard.now();
        let messages = open_view(&self.env.heard, &by, self.view).await.unwrap().unwrap().messages;
        messages.into_iter().find(|one| one.goes_at > now).unwrap().id
    }

    /// What did not go, for a colleague.
    async fn withheld(&self) -> Vec<WithheldMessage> {
        let by = Grant::check(self.ben).unwrap();
        open_view(&self.env.heard, &by, self.view).await.unwrap().unwrap().withheld
    }

    async fn recorded(&self, action: ViewAction) -> i64 {
        count(&self.env, "SELECT COUNT(*) AS n FROM audit_log WHERE action = $1", args![action.name()]).await
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
        clock.advance(WAIT - CLOSING - 1);
        undo(heard, &it.ada, first).await.unwrap();
        let deed = last_deed(heard, &it.ada).await.unwrap().unwrap();
        assert_eq!((deed.id, deed.what), (last, DeskDeed::Replied), "{backend:?}");
        // So shortly before, it could be read before it is undone.
        clock.advance(1);
        assert!(matches!(undo(heard, &it.ada, last).await, Err(UndoError::GoesNow)), "{backend:?}");
        assert_eq!(last_deed(heard, &it.ada).await.unwrap(), None, "{backend:?}");
        clock.advance(CLOSING - 1);
        tell_what_went(heard).await.unwrap();
        assert_eq!((it.sees().await, it.pushes().await), (nothing.clone(), 0), "{backend:?}");

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
        let (thread, line) = it.seen().await;
        assert_eq!(line.state, ViewState::Read, "{backend:?}");
        assert_eq!((thread.replied(), line.replied), (false, false), "{backend:?}: their author wrote last");

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
        assert!(settle(heard, &it.ada, it.view).await.unwrap(), "{backend:?}");
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
        // Nobody knows that it is safe to write to them, and nothing could be stopped.
        let heard = &it.env.heard;
        let unknown = reply(heard, &it.ada, it.view, "I am here", AfterReply::Child).await;
        assert!(matches!(unknown, Err(TalkError::Held)), "{backend:?}: {unknown:?}");
        let mut desk = signed_in(heard, "Ada").await;
        let page = format!("/views/{}", it.view);
        let shown = desk.get(&page).await.body;
        assert!(shown.contains("This goes at once and cannot be stopped"), "{backend:?}: {shown}");
        let refused = desk.post(&format!("{page}/reply"), &[("text", "I am here"), ("then", "stays")]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        assert!(refused.body.contains("I am here</textarea>"), "{backend:?}: {}", refused.body);
        assert_eq!(it.sees().await.0, Vec::<String>::new(), "{backend:?}");
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

        // Nor is what is written while an allegation runs that comes from it, concern or not.
        let it = Desk::on(backend, "The driver of the bus is a nuisance.").await;
        let what = Opening {
            view: Some(it.view),
            text: "The driver shouts".into(),
            who: "The driver".into(),
            place: "The bus company".into(),
            ..Opening::default()
        };
        let by: Grant<StaffHome> = Grant::check(it.ben).unwrap();
        procedures::open(&it.env.heard, &by, ProcedureKind::Allegation, what).await.unwrap();
        assert_eq!(it.replies("We look into it today", AfterReply::Stays).await, None, "{backend:?}");
        assert_eq!(it.sees().await.0, ["We look into it today"], "{backend:?}");
        it.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_a_colleague_stops_what_waits_and_its_words_are_kept() {
    for backend in backends() {
        let it = Desk::on(backend, "A marram club on Mondays.").await;
        let heard = &it.env.heard;
        let lena: Grant<Moderate> = Grant::check(someone(&it.env, Role::SafeguardingLead, "Lena").await).unwrap();
        let deed = it.replies("Tell nobody of the club", AfterReply::Done).await.unwrap();
        let message = it.waits().await;
        stop_reply(heard, &lena, it.view, message).await.unwrap();
        assert!(matches!(stop_reply(heard, &lena, it.view, message).await, Err(StopError::Over)), "{backend:?}");
        assert!(matches!(undo(heard, &it.ada, deed).await, Err(UndoError::Over)), "{backend:?}");
        assert!(matches!(send_now(heard, &it.ada, deed).await, Err(SendNowError::Over)), "{backend:?}");
        assert_eq!(it.state().await, ViewState::Read, "{backend:?}: nobody answered it");
        assert_eq!(it.recorded(ViewAction::WriteStopped).await, 1, "{backend:?}");
        let kept = it.withheld().await.remove(0);
        assert_eq!((kept.text.as_str(), kept.state), ("Tell nobody of the club", Withheld::Stopped), "{backend:?}");
        assert_eq!(kept.written_by.as_deref(), Some("Ada"), "{backend:?}");
        assert_eq!(kept.stopped.and_then(|(who, _)| who).as_deref(), Some("Lena"), "{backend:?}");
        assert!(!kept.close, "{backend:?}");
        it.env.clock.advance(2 * WAIT);
        tell_what_went(heard).await.unwrap();
        assert_eq!(it.sees().await, (Vec::new(), false, ViewState::Read), "{backend:?}");

        // To the very end; then it says that it may have been read. What has gone is not stopped.
        it.replies("On Mondays", AfterReply::Stays).await.unwrap();
        let message = it.waits().await;
        it.env.clock.advance(WAIT - 1);
        stop_reply(heard, &lena, it.view, message).await.unwrap();
        assert!(it.withheld().await[1].close, "{backend:?}");
        it.replies("On Tuesdays", AfterReply::Stays).await.unwrap();
        let message = it.waits().await;
        it.env.clock.advance(WAIT);
        assert!(matches!(stop_reply(heard, &lena, it.view, message).await, Err(StopError::GoneOut)), "{backend:?}");
        assert_eq!(it.sees().await.0, ["On Tuesdays"], "{backend:?}");
        it.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_09_what_waits_of_somebody_it_may_be_about_is_held_until_a_colleague_sends_it() {
    for backend in backends() {
        let it = Desk::on(backend, "The bus pass runs out in May.").await;
        let heard = &it.env.heard;
        let ben: Grant<Moderate> = Grant::check(it.ben).unwrap();
        let lena: Grant<Moderate> = Grant::check(someone(&it.env, Role::SafeguardingLead, "Lena").await).unwrap();
        let deed = it.replies("Say nothing of it", AfterReply::Done).await.unwrap();
        let message = it.waits().await;
        about(heard, &lena, it.view, it.ada.id()).await.unwrap();
        assert!(matches!(undo(heard, &it.ada, deed).await, Err(UndoError::Over)), "{backend:?}");
        assert!(matches!(send_now(heard, &it.ada, deed).await, Err(SendNowError::Over)), "{backend:?}");
        let again = reply(heard, &it.ada, it.view, "Say nothing", AfterReply::Stays).await;
        assert!(matches!(again, Err(TalkError::Gone)), "{backend:?}");
        it.env.clock.advance(2 * WAIT);
        tell_what_went(heard).await.unwrap();
        assert_eq!(it.sees().await, (Vec::new(), false, ViewState::Read), "{backend:?}");
        assert_eq!(it.withheld().await[0].state, Withheld::Held, "{backend:?}");
        assert_eq!(it.recorded(ViewAction::WriteHeld).await, 1, "{backend:?}");
        let held: Vec<ViewId> = held_replies(heard, &ben).await.unwrap().into_iter().map(|(view, _)| view).collect();
        assert_eq!(held, [it.view], "{backend:?}");
        assert!(held_replies(heard, &it.ada).await.unwrap().is_empty(), "{backend:?}: it may be about her");
        assert!(matches!(send_held(heard, &it.ada, it.view, message, true).await, Err(StopError::Over)), "{backend:?}");
        // An allegation comes from it meanwhile: nobody knows that it is safe to write to them here.
        let what = Opening {
            view: Some(it.view),
            text: "The driver shouts".into(),
            who: "The driver".into(),
            place: "The bus company".into(),
            ..Opening::default()
        };
        let home: Grant<StaffHome> = Grant::check(it.ben).unwrap();
        procedures::open(heard, &home, ProcedureKind::Allegation, what).await.unwrap();
        let unknown = send_held(heard, &ben, it.view, message, false).await;
        assert!(matches!(unknown, Err(StopError::NotKnownSafe)), "{backend:?}: {unknown:?}");
        assert_eq!(it.sees().await.0, Vec::<String>::new(), "{backend:?}");
        send_held(heard, &ben, it.view, message, true).await.unwrap();
        let gone = (vec!["Say nothing of it".to_owned()], true, ViewState::Read);
        assert_eq!(it.sees().await, gone, "{backend:?}: at once");
        assert!(held_replies(heard, &ben).await.unwrap().is_empty(), "{backend:?}");
        it.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_11_what_waits_of_somebody_who_is_suspended_is_held() {
    for backend in backends() {
        let it = Desk::on(backend, "A marram club on Mondays.").await;
        let heard = &it.env.heard;
        let ben: Grant<Moderate> = Grant::check(it.ben).unwrap();
        let admin = someone(&it.env, Role::Administrator, "Olu").await;
        let (keeps, sees) = (Grant::<KeepStaff>::check(admin).unwrap(), Grant::<SeeStaff>::check(admin).unwrap());
        let whom = scope::staff(heard, &sees, it.ada.id()).await.unwrap().unwrap();
        it.replies("Wait for me at the bus", AfterReply::Child).await.unwrap();
        let message = it.waits().await;
        suspend(heard, &keeps, &whom).await.unwrap();
        it.env.clock.advance(2 * WAIT);
        tell_what_went(heard).await.unwrap();
        assert_eq!(it.sees().await.0, Vec::<String>::new(), "{backend:?}");
        assert_eq!(held_replies(heard, &ben).await.unwrap().len(), 1, "{backend:?}");
        // Whoever wrote it does not send it, even when they are back.
        resume(heard, &keeps, &whom).await.unwrap();
        assert!(matches!(send_held(heard, &it.ada, it.view, message, true).await, Err(StopError::Own)), "{backend:?}");
        drop_held(heard, &ben, it.view, message).await.unwrap();
        assert!(matches!(send_held(heard, &ben, it.view, message, true).await, Err(StopError::Over)), "{backend:?}");
        assert_eq!(it.withheld().await[0].state, Withheld::Stopped, "{backend:?}");
        assert_eq!(it.sees().await.0, Vec::<String>::new(), "{backend:?}");
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

        // A colleague stops another; everybody who reads the view sees what it was.
        lead.post(&format!("{page}/reply"), &[("text", "On Thursdays then"), ("then", "stays")]).await;
        let shown = colleague.get(&page).await.body;
        let form = &shown[shown.find("/stop-reply\"").unwrap()..];
        let message = link(&form[form.find("name=\"message\"").unwrap()..], "value=\"").unwrap();
        let stopped = colleague.post(&format!("{page}/stop-reply"), &[("message", &message)]).await;
        assert_eq!(stopped.status, StatusCode::SEE_OTHER, "{backend:?}: {}", stopped.body);
        let shown = lead.get(&page).await.body;
        assert!(shown.contains("Stopped, never sent.") && shown.contains("On Thursdays then"), "{backend:?}");
        for form in ["stop-reply", "send-held", "drop-held"] {
            let refused = colleague.post(&format!("{page}/{form}"), &[("message", &message)]).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}: {form}");
        }
        env.clock.advance(11 * Moment::MINUTE);
        assert!(!phone.get("/thread").await.body.contains("On Thursdays then"), "{backend:?}");
        env.heard.close().await;
    }
}
