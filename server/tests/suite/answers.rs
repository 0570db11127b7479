//! A public answer is corrected or taken back; what was approved waits, and can
//! be stopped; on both databases.

use axum::http::StatusCode;
use heard_domain::figures::{told_of_response, told_of_review};
use heard_domain::home;
use heard_domain::ids::{ResponseId, ViewId};
use heard_domain::notifications::{Choices, look_for_rechecks};
use heard_domain::people::{Approve, Grant, Moderate, OwnVoice, Respond, Role, StaffHome, Visitor};
use heard_domain::responses::{
    self, About, Claim, ResponseError, ResponseGoing, ResponseState, ResponseText, Says, Verdict,
};
use heard_domain::reviews::{self, Brief, Outcome};
use heard_domain::views::{self, HistoryLine, OwnView, Thread, ViewState};
use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_storage::{Value, args};
use heard_vocabulary::{ResponseAction, ViewAction};

use super::client::Client;
use super::concerns::{PLAIN, account, saying, state_of};
use super::environment::{Environment, backends};
use super::offline::tell;

/// A team of two and a young person's view, with the proof that it is theirs.
struct Desk {
    env: Environment,
    writes: Grant<Respond>,
    approves: Grant<Approve>,
    reads: Grant<StaffHome>,
    own: OwnView,
}

impl Desk {
    async fn of(env: Environment) -> Self {
        let lead = account(&env, Role::ParticipationLead, "Lead").await;
        let second = account(&env, Role::ServiceManager, "Second").await;
        let what = saying(1, "something_wrong", "what", PLAIN, "en");
        let nobody = Visitor::new(None);
        let receipt = heard_domain::intake::submit(&env.heard, nobody, what).await.unwrap().receipt.unwrap();
        let own = views::by_receipt(&env.heard, &receipt).await.unwrap().unwrap();
        let opens: Grant<Moderate> = Grant::check(lead).unwrap();
        views::open_view(&env.heard, &opens, own.id()).await.unwrap().unwrap();
        Self {
            writes: Grant::check(lead).unwrap(),
            approves: Grant::check(second).unwrap(),
            reads: Grant::check(second).unwrap(),
            own,
            env,
        }
    }

    /// An answer with the view behind it that waits for approval.
    async fn waiting(&self) -> ResponseId {
        let heard = &self.env.heard;
        let (about, view) = (About::default(), self.own.id());
        let id = responses::start_response(heard, &self.writes, text("The bus comes at four."), about, vec![view]);
        let id = id.await.unwrap();
        responses::hand_in(heard, &self.writes, id).await.unwrap();
        id
    }

    /// The same, published.
    async fn published(&self) -> ResponseId {
        let id = self.waiting().await;
        responses::publish(&self.env.heard, &self.approves, id, 1).await.unwrap();
        responses::send_now(&self.env.heard, &self.approves, id).await.unwrap();
        id
    }

    /// Approves the change that waits.
    async fn approve_change(&self, id: ResponseId) {
        let change = responses::standing(&self.env.heard, &self.reads, id).await.unwrap().change.unwrap();
        responses::approve_change(&self.env.heard, &self.approves, id, change.id).await.unwrap();
    }

    async fn thread(&self) -> Thread {
        views::thread(&self.env.heard, self.own).await.unwrap().unwrap()
    }

    async fn answers(&self) -> usize {
        self.thread().await.answers.len()
    }

    async fn wall(&self) -> Vec<Says> {
        responses::wall(&self.env.heard, None).await.unwrap().into_iter().map(|item| item.says).collect()
    }

    async fn state(&self, id: ResponseId) -> ResponseState {
        responses::response(&self.env.heard, &self.reads, id).await.unwrap().unwrap().state
    }

    /// Goes on by so many milliseconds, and sends what is due.
    async fn later(&self, by: i64) {
        self.env.clock.advance(by);
        responses::go_out_due(&self.env.heard).await.unwrap();
        reviews::go_out_due(&self.env.heard).await.unwrap();
    }
}

fn text(we_did: &str) -> ResponseText {
    ResponseText {
        claim: Claim::Done,
        you_said: "The bus is late.".into(),
        we_did: we_did.into(),
        reason: "You were right.".into(),
        next_step: String::new(),
        easy_read: "The bus comes.".into(),
        owner_name: "A. Manager".into(),
        due_on: None,
    }
}

const MINUTE: i64 = Moment::MINUTE;

#[tokio::test(flavor = "multi_thread")]
async fn mod_06_what_was_approved_waits_ten_minutes_and_can_be_stopped_or_sent_back() {
    for backend in backends() {
        let desk = Desk::of(Environment::on(backend).await).await;
        let heard = &desk.env.heard;
        let id = desk.waiting().await;
        let nothing = responses::send_back(heard, &desk.approves, id, "  ".into()).await;
        assert!(matches!(nothing, Err(ResponseError::NoWhy)), "{backend:?}");
        responses::send_back(heard, &desk.approves, id, "Which bus?".into()).await.unwrap();
        assert_eq!(desk.state(id).await, ResponseState::Draft, "{backend:?}");
        let comments = responses::standing(heard, &desk.reads, id).await.unwrap().comments;
        assert_eq!(comments[0].words, "Which bus?");
        responses::revise_response(heard, &desk.writes, id, text("The 4 comes at four."), About::default())
            .await
            .unwrap();
        responses::hand_in(heard, &desk.writes, id).await.unwrap();
        let unread = responses::publish(heard, &desk.approves, id, 1).await;
        assert!(matches!(unread, Err(ResponseError::Changed)), "{backend:?}: another version was read");

        responses::publish(heard, &desk.approves, id, 2).await.unwrap();
        desk.later(9 * MINUTE).await;
        assert_eq!((desk.answers().await, desk.wall().await.len()), (0, 0), "{backend:?}: nobody sees it");
        let edit = responses::revise_response(heard, &desk.writes, id, text("Later."), About::default()).await;
        assert!(matches!(edit, Err(ResponseError::WrongState)), "{backend:?}: it is not changed on its way");
        responses::stop(heard, &desk.approves, id, ResponseGoing::Answer).await.unwrap();
        desk.later(20 * MINUTE).await;
        assert_eq!((desk.answers().await, desk.state(id).await), (0, ResponseState::Waiting), "{backend:?}");

        responses::publish(heard, &desk.approves, id, 2).await.unwrap();
        desk.later(10 * MINUTE).await;
        assert_eq!((desk.answers().await, desk.wall().await.len()), (1, 1), "{backend:?}: it went by itself");
        assert_eq!(state_of(&desk.env, desk.own.id()).await, ViewState::Answered, "{backend:?}");
        let over = responses::stop(heard, &desk.approves, id, ResponseGoing::Answer).await;
        assert!(matches!(over, Err(ResponseError::WrongState)), "{backend:?}: it has gone");

        // One more view behind it waits as well, and can be taken off until it goes.
        let more = super::concerns::say(&desk.env, 2, PLAIN).await;
        responses::add_view(heard, &desk.writes, id, more).await.unwrap();
        assert_eq!(told(&desk, more).await, 0, "{backend:?}");
        responses::stop(heard, &desk.approves, id, ResponseGoing::Views).await.unwrap();
        responses::add_view(heard, &desk.writes, id, more).await.unwrap();
        desk.later(10 * MINUTE).await;
        assert_eq!(told(&desk, more).await, 1, "{backend:?}");
        assert_eq!(state_of(&desk.env, more).await, ViewState::Sent, "{backend:?}: nobody has opened it");
        desk.env.heard.close().await;
    }
}

/// How many answers a view was told.
async fn told(desk: &Desk, view: ViewId) -> i64 {
    let sql = "SELECT COUNT(*) AS n FROM response_view WHERE view_id = $1 AND told_at IS NOT NULL";
    desk.env.count(sql.into(), args![view]).await
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_06_a_correction_keeps_what_it_said_and_tells_those_who_were_told() {
    for backend in backends() {
        let desk = Desk::of(Environment::demo(backend, 5).await).await;
        let heard = &desk.env.heard;
        let id = desk.published().await;
        assert!(responses::judge(heard, desk.own, (id, 1), Verdict::No).await.unwrap());
        let silent = responses::ask_to_correct(heard, &desk.writes, id, text("At five."), " ".into()).await;
        assert!(matches!(silent, Err(ResponseError::NoWhy)), "{backend:?}: a child reads why");
        responses::ask_to_correct(heard, &desk.writes, id, text("At six."), "Wrong.".into()).await.unwrap();
        let first = responses::standing(heard, &desk.reads, id).await.unwrap().change.unwrap();
        responses::ask_to_correct(heard, &desk.writes, id, text("At five."), "The hour was wrong.".into())
            .await
            .unwrap();
        let old = responses::approve_change(heard, &desk.approves, id, first.id).await;
        assert!(matches!(old, Err(ResponseError::Changed)), "{backend:?}: another one waits by now");
        desk.approve_change(id).await;
        assert_eq!(desk.thread().await.answers[0].text.we_did, "The bus comes at four.", "{backend:?}");
        desk.later(10 * MINUTE).await;

        let answer = desk.thread().await.answers.remove(0);
        assert_eq!(answer.text.we_did, "At five.", "{backend:?}");
        let before = &answer.corrections[0];
        assert_eq!(before.why, "The hour was wrong.", "{backend:?}");
        assert_eq!(before.before.we_did, "The bus comes at four.", "{backend:?}");
        assert_eq!(answer.corrections.len(), 1, "{backend:?}: what was given up stands nowhere");
        let Says::Answer(now, before) = desk.wall().await.remove(0) else { panic!("it stands on the wall") };
        assert_eq!((now.we_did.as_str(), before.len()), ("At five.", 1), "{backend:?}");
        let again = "SELECT COUNT(*) AS n FROM response_view WHERE told_again_at IS NOT NULL AND judged = 1";
        assert_eq!(desk.env.count(again.into(), vec![]).await, 1, "{backend:?}: what was judged is the first version");
        // Beside what it says everywhere it is read.
        let wall = Client::new(heard).get("/wall").await.body;
        assert!(wall.contains("At five.") && wall.contains("<del>The bus comes at four.</del>"), "{backend:?}: {wall}");
        desk.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_07_an_answer_that_is_taken_back_is_gone_and_its_view_waits_again() {
    for backend in backends() {
        let desk = Desk::of(Environment::demo(backend, 5).await).await;
        let heard = &desk.env.heard;
        let id = desk.published().await;
        assert!(!told_of_response(heard, &desk.approves, id, true).await.unwrap().is_shown(), "{backend:?}: few");
        responses::ask_to_take_back(heard, &desk.writes, id, "It was another bus.".into()).await.unwrap();
        desk.approve_change(id).await;
        assert_eq!(desk.answers().await, 1, "{backend:?}: it waits");
        responses::send_now(heard, &desk.approves, id).await.unwrap();

        let thread = desk.thread().await;
        assert!(thread.answers.is_empty(), "{backend:?}");
        assert_eq!(thread.taken_back[0].why, "It was another bus.", "{backend:?}");
        assert_ne!(state_of(&desk.env, desk.own.id()).await, ViewState::Answered, "{backend:?}: it waits again");
        assert!(matches!(desk.wall().await.remove(0), Says::Nothing(_)), "{backend:?}");
        let judged = responses::judge(heard, desk.own, (id, 1), Verdict::Yes).await.unwrap();
        assert!(!judged, "{backend:?}: nothing to judge");
        let line = responses::response(heard, &desk.reads, id).await.unwrap().unwrap();
        assert_eq!((line.state, line.text.we_did.as_str()), (ResponseState::TakenBack, ""), "{backend:?}");
        let mut conn = heard.words().read().await.unwrap();
        assert!(responses::response_titles(&mut conn, &[id]).await.unwrap().is_empty(), "{backend:?}");
        drop(conn);
        let wall = Client::new(heard).get("/wall").await;
        assert_eq!(wall.status, StatusCode::OK);
        assert!(wall.body.contains("It was another bus.") && !wall.body.contains("comes at four"), "{backend:?}");

        // Who reads the view reads there what became of its answer, and once that one of them opened it.
        let opens: Grant<Moderate> = Grant::check(desk.writes.account()).unwrap();
        let opened = views::open_view(heard, &opens, desk.own.id()).await.unwrap().unwrap();
        let became: Vec<ResponseAction> = opened.answers.iter().map(|line| line.what).collect();
        assert_eq!(became, [ResponseAction::Published, ResponseAction::TakenBack], "{backend:?}");
        let read = |line: &&HistoryLine| line.action == Some(ViewAction::Read);
        assert_eq!(opened.history.iter().filter(read).count(), 1, "{backend:?}: twice in a quarter of an hour");
        desk.env.clock.advance(15 * MINUTE);
        let opened = views::open_view(heard, &opens, desk.own.id()).await.unwrap().unwrap();
        assert_eq!(opened.history.iter().filter(read).count(), 2, "{backend:?}");
        desk.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_07_what_was_said_of_another_promise_says_nothing_of_this_one() {
    for backend in backends() {
        let desk = Desk::of(Environment::demo(backend, 5).await).await;
        let heard = &desk.env.heard;
        let child = account(&desk.env, Role::YoungPerson, "Heron").await;
        let me = Grant::<OwnVoice>::check(child).unwrap();
        let what = saying(2, "something_wrong", "what", PLAIN, "en");
        let view = heard_domain::intake::submit(heard, Visitor::new(Some(child)), what).await.unwrap().view.unwrap();
        let own = views::by_account(heard, &me, view).await.unwrap().unwrap();
        let opens = Grant::<Moderate>::check(desk.writes.account()).unwrap();
        views::open_view(heard, &opens, view).await.unwrap().unwrap();
        let id = desk.waiting().await;
        responses::add_view(heard, &desk.writes, id, view).await.unwrap();
        responses::publish(heard, &desk.approves, id, 1).await.unwrap();
        let late = responses::add_view(heard, &desk.writes, id, desk.own.id()).await;
        assert!(matches!(late, Err(ResponseError::GoingOut)), "{backend:?}: it would have no wait");
        responses::send_now(heard, &desk.approves, id).await.unwrap();
        assert!(responses::judge(heard, own, (id, 1), Verdict::Yes).await.unwrap());

        let promise = ResponseText { claim: Claim::WillDo, due_on: Some("2026-12-11".into()), ..text("In December.") };
        responses::ask_to_correct(heard, &desk.writes, id, promise, "It is not done.".into()).await.unwrap();
        desk.approve_change(id).await;
        responses::send_now(heard, &desk.approves, id).await.unwrap();
        let answer = views::thread(heard, own).await.unwrap().unwrap().answers.remove(0);
        assert_eq!((answer.said_of(2), answer.said_of(1)), (None, Some(Verdict::Yes)), "{backend:?}: of the old words");
        assert!(!responses::judge(heard, own, (id, 3), Verdict::Yes).await.unwrap(), "{backend:?}: it never said that");
        // Of words that were corrected while they were on the screen.
        assert!(responses::judge(heard, own, (id, 1), Verdict::Partly).await.unwrap());
        assert_eq!(state_of(&desk.env, view).await, ViewState::Closed, "{backend:?}");

        desk.env.clock.advance(21 * Moment::DAY);
        let asked = responses::due_again(heard, &me).await.unwrap();
        assert_eq!(asked.iter().map(|one| one.version).collect::<Vec<_>>(), [2], "{backend:?}");
        assert!(home::news(heard, &me).await.unwrap().promise, "{backend:?}");
        // Where the day of the old claim was told already, the new day is told as well.
        let pushes = async || desk.env.count("SELECT COUNT(*) AS n FROM job WHERE kind = 'push'".into(), vec![]).await;
        let choices = Choices { answer: false, message: false, recheck: true, news: false };
        tell(&desk.env, child, "https://push.example/device", choices, "https://push.example/").await;
        let before = pushes().await;
        for day in ["2026-12-10", "2026-12-11", "2026-12-11"] {
            let sql = "UPDATE response SET recheck_on = $1 WHERE id = $2";
            let moved = heard.words().write(move |uow| Box::pin(async move { uow.execute(sql, args![day, id]).await }));
            moved.await.unwrap();
            look_for_rechecks(heard).await.unwrap();
        }
        assert_eq!(pushes().await, before + 2, "{backend:?}: once for each day");
        assert!(responses::judge(heard, own, (id, 2), Verdict::Yes).await.unwrap());
        assert!(responses::due_again(heard, &me).await.unwrap().is_empty(), "{backend:?}: now it counts");
        desk.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_06_a_promise_is_handed_in_approved_and_corrected_only_for_a_day_that_is_ahead() {
    for backend in backends() {
        let desk = Desk::of(Environment::on(backend).await).await;
        let heard = &desk.env.heard;
        let promise = |day: Day| {
            let due_on = Some(day.to_string());
            ResponseText { claim: Claim::WillDo, due_on, ..text("The bus comes at four.") }
        };
        let today = heard.now().day();
        let (about, views) = (About::default(), vec![desk.own.id()]);
        let id = responses::start_response(heard, &desk.writes, promise(today), about, views).await.unwrap();
        let gone = |outcome: Result<(), ResponseError>| matches!(outcome, Err(ResponseError::DayGone));
        assert!(gone(responses::hand_in(heard, &desk.writes, id).await), "{backend:?}: today is not ahead");
        let tomorrow = promise(today.plus(1));
        responses::revise_response(heard, &desk.writes, id, tomorrow.clone(), about).await.unwrap();
        responses::hand_in(heard, &desk.writes, id).await.unwrap();
        desk.env.clock.advance(Moment::DAY);
        assert!(gone(responses::publish(heard, &desk.approves, id, 2).await), "{backend:?}: it has come meanwhile");
        assert_eq!(desk.state(id).await, ResponseState::Waiting, "{backend:?}");
        let later = promise(today.plus(3));
        responses::revise_response(heard, &desk.writes, id, later.clone(), about).await.unwrap();
        responses::hand_in(heard, &desk.writes, id).await.unwrap();
        responses::publish(heard, &desk.approves, id, 3).await.unwrap();
        responses::send_now(heard, &desk.approves, id).await.unwrap();

        // Of a promise that was not kept the words are corrected; no other day that is gone is promised.
        desk.env.clock.advance(5 * Moment::DAY);
        let why = || "The hour was wrong.".to_owned();
        assert!(gone(responses::ask_to_correct(heard, &desk.writes, id, tomorrow, why()).await), "{backend:?}");
        let words = ResponseText { we_did: "The bus comes at five.".into(), ..later };
        responses::ask_to_correct(heard, &desk.writes, id, words, why()).await.unwrap();
        desk.approve_change(id).await;
        desk.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_07_what_goes_out_is_stopped_one_by_one_and_a_withdrawal_is_not_pushed_aside() {
    for backend in backends() {
        let desk = Desk::of(Environment::on(backend).await).await;
        let heard = &desk.env.heard;
        let id = desk.published().await;
        responses::ask_to_correct(heard, &desk.writes, id, text("At five."), "The hour.".into()).await.unwrap();
        desk.approve_change(id).await;
        let more = super::concerns::say(&desk.env, 2, PLAIN).await;
        responses::add_view(heard, &desk.writes, id, more).await.unwrap();
        let going = async || {
            let going = responses::standing(heard, &desk.reads, id).await.unwrap().going;
            going.into_iter().map(|(what, _)| what).collect::<Vec<_>>()
        };
        assert_eq!(going().await, [ResponseGoing::Change, ResponseGoing::Views], "{backend:?}");
        responses::stop(heard, &desk.approves, id, ResponseGoing::Views).await.unwrap();
        assert_eq!(going().await, [ResponseGoing::Change], "{backend:?}: the correction goes on");
        let behind = "SELECT COUNT(*) AS n FROM response_view WHERE view_id = $1";
        assert_eq!(desk.env.count(behind.into(), args![more]).await, 0, "{backend:?}");
        let taken = "SELECT COUNT(*) AS n FROM audit_log WHERE action = $1";
        let taken = desk.env.count(taken.into(), args![ViewAction::TakenFromResponse.name()]).await;
        assert_eq!(taken, 1, "{backend:?}");
        responses::stop(heard, &desk.approves, id, ResponseGoing::Change).await.unwrap();

        responses::ask_to_take_back(heard, &desk.writes, id, "It was another bus.".into()).await.unwrap();
        let pushed = responses::ask_to_correct(heard, &desk.writes, id, text("At six."), "The hour.".into()).await;
        assert!(matches!(pushed, Err(ResponseError::ToBeTakenBack)), "{backend:?}: that is decided first");
        // One that came behind it while it went out, with no moment to go at, is told.
        let sql = "INSERT INTO response_view (response_id, view_id, added_at) VALUES ($1, $2, 0)";
        let put = heard.words().write(move |uow| Box::pin(async move { uow.execute(sql, args![id, more]).await }));
        put.await.unwrap();
        responses::go_out_due(heard).await.unwrap();
        assert_eq!(told(&desk, more).await, 1, "{backend:?}");
        desk.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_07_one_person_takes_an_answer_off_the_wall_and_another_decides_whether_it_comes_back() {
    for backend in backends() {
        let desk = Desk::of(Environment::on(backend).await).await;
        let heard = &desk.env.heard;
        let id = desk.published().await;
        responses::ask_to_correct(heard, &desk.writes, id, text("At five."), "The hour.".into()).await.unwrap();
        desk.approve_change(id).await;
        responses::take_off_wall(heard, &desk.writes, id).await.unwrap();
        desk.later(20 * MINUTE).await;
        assert!(desk.wall().await.is_empty(), "{backend:?}: off at once");
        let thread = desk.thread().await;
        assert!(thread.answers.is_empty() && thread.off_wall, "{backend:?}: and for whoever was told");
        let correction = responses::ask_to_correct(heard, &desk.writes, id, text("At six."), "The hour.".into()).await;
        assert!(matches!(correction, Err(ResponseError::WrongState)), "{backend:?}: its words would stay beside it");
        let same = Grant::<Approve>::check(desk.writes.account()).unwrap();
        let alone = responses::put_back_on_wall(heard, &same, id).await;
        assert!(matches!(alone, Err(ResponseError::SamePerson)), "{backend:?}");
        responses::put_back_on_wall(heard, &desk.approves, id).await.unwrap();
        assert_eq!((desk.wall().await.len(), desk.answers().await), (1, 1), "{backend:?}: as it was");
        assert_eq!(desk.thread().await.answers[0].text.we_did, "The bus comes at four.", "{backend:?}");

        // Taken back from there; what its author left behind when they went waits again too.
        responses::take_off_wall(heard, &desk.writes, id).await.unwrap();
        responses::ask_to_take_back(heard, &desk.writes, id, "It was another bus.".into()).await.unwrap();
        let (sql, view) = ("INSERT INTO set_aside (view_id, state) VALUES ($1, 'answered')", desk.own.id());
        let left = heard.words().write(move |uow| Box::pin(async move { uow.execute(sql, args![view]).await }));
        left.await.unwrap();
        desk.approve_change(id).await;
        responses::send_now(heard, &desk.approves, id).await.unwrap();
        assert_eq!(desk.state(id).await, ResponseState::TakenBack, "{backend:?}");
        let aside = "SELECT COUNT(*) AS n FROM set_aside WHERE state = 'read'";
        assert_eq!(desk.env.count(aside.into(), vec![]).await, 1, "{backend:?}: it waits for the team again");
        desk.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn com_03_how_many_are_told_of_a_small_home_is_shown_to_nobody() {
    for backend in backends() {
        let desk = Desk::of(Environment::demo(backend, 240).await).await;
        let heard = &desk.env.heard;
        let id = desk.waiting().await;
        let behind = "INSERT INTO response_view (response_id, view_id, added_at)
                      SELECT $1, id, 0 FROM view WHERE owner_key IS NOT NULL ON CONFLICT DO NOTHING";
        let about = "UPDATE response SET service_id = $1 WHERE id = $2";
        let catalogue = heard.catalogue();
        let small = catalogue.services.iter().find(|one| one.is_small()).unwrap().id;
        let large = catalogue.services.iter().find(|one| !one.is_small()).unwrap().id;
        let run = async |sql: &'static str, args: Vec<Value>| {
            heard.words().write(move |uow| Box::pin(async move { uow.execute(sql, args).await })).await.unwrap();
        };
        run(behind, args![id]).await;
        for (service, shown) in [(large, true), (small, false)] {
            run(about, args![service, id]).await;
            let told = told_of_response(heard, &desk.approves, id, false).await.unwrap();
            assert_eq!(told.is_shown(), shown, "{backend:?}");
        }
        let buyer = Grant::check(account(&desk.env, Role::Commissioner, "Buyer").await).unwrap();
        let second = Grant::check(account(&desk.env, Role::ParticipationLead, "Reader").await).unwrap();
        let behind = "INSERT INTO review_view (review_id, view_id, added_at)
                      SELECT $1, view_id, 0 FROM response_view WHERE response_id = $2 ON CONFLICT DO NOTHING";
        for (service, shown) in [(large, true), (small, false)] {
            let brief = Brief { service, title: "A home".into(), scope: "It".into(), enquiry: String::new() };
            let review = reviews::open_review(heard, &buyer, brief).await.unwrap();
            run(behind, args![review, id]).await;
            let told = told_of_review(heard, &second, review).await.unwrap();
            assert_eq!(told.is_shown(), shown, "{backend:?}");
        }
        desk.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn com_03_what_a_review_decided_is_told_after_a_second_person_and_ten_minutes() {
    for backend in backends() {
        let desk = Desk::of(Environment::demo(backend, 40).await).await;
        let heard = &desk.env.heard;
        let buyer = Grant::check(account(&desk.env, Role::Commissioner, "Buyer").await).unwrap();
        let second = Grant::check(account(&desk.env, Role::ParticipationLead, "Reader").await).unwrap();
        let service = heard.catalogue().services[0].id;
        let brief = Brief { service, title: "The bus".into(), scope: "Buses".into(), enquiry: String::new() };
        let id = reviews::open_review(heard, &buyer, brief).await.unwrap();
        let outcome = Outcome {
            recommended: "A bus".into(),
            decision: "Yes".into(),
            changed: "A bus".into(),
            told: "There is a bus now.".into(),
        };
        let decided = "SELECT COUNT(*) AS n FROM review WHERE decided_at IS NOT NULL AND title = 'The bus'";
        let decided = async || desk.env.count(decided.into(), vec![]).await;
        reviews::decide(heard, &buyer, id, outcome.clone()).await.unwrap();
        assert!(reviews::decide(heard, &buyer, id, outcome.clone()).await.is_err(), "{backend:?}: it waits");
        reviews::send_decision_back(heard, &second, id, "Say from when.".into()).await.unwrap();
        reviews::decide(heard, &buyer, id, outcome).await.unwrap();
        reviews::approve_decision(heard, &second, id).await.unwrap();
        reviews::stop_decision(heard, &second, id).await.unwrap();
        desk.later(20 * MINUTE).await;
        assert_eq!(decided().await, 0, "{backend:?}: it was stopped");
        reviews::approve_decision(heard, &second, id).await.unwrap();
        desk.later(10 * MINUTE).await;
        assert_eq!(decided().await, 1, "{backend:?}");
        desk.env.heard.close().await;
    }
}
