//! The desk: who sees to a view, what waits for whom, many at once, and undoing it.

use axum::http::StatusCode;
use heard_domain::ids::{AccountId, ThemeId, ViewId};
use heard_domain::people::{Account, Grant, Moderate, Role};
use heard_domain::safeguarding::conflicts::{about, not_about};
use heard_domain::views::{
    self, AfterReply, AssignError, Audience, Giving, Many, ManyError, NoteError, PutOffError, QueueFilter, Replied,
    Replying, UndoError, asked_of_me, assign, bring_back, last_deed, many, note, open_view, put_off, queue, reply,
    settle, talk_back, undo,
};
use heard_storage::args;
use heard_storage::clock::Moment;
use heard_vocabulary::{DeskDeed, ViewAction, WaitsFor};

use super::alerts::signed_in;
use super::client::Client;
use super::environment::{Environment, NOON, backends};
use super::people::{say, someone};
use super::responses::count;

type Lead = Grant<Moderate>;

async fn lead(env: &Environment, name: &str) -> (Account, Lead) {
    let who = someone(env, Role::ParticipationLead, name).await;
    (who, Grant::check(who).unwrap())
}

/// What stands in a list.
async fn listed(env: &Environment, by: &Lead, filter: &QueueFilter) -> Vec<ViewId> {
    let mut found: Vec<ViewId> =
        queue(&env.heard, by, filter).await.unwrap().lines.into_iter().map(|line| line.id).collect();
    found.sort_unstable();
    found
}

fn sorted(mut views: Vec<ViewId>) -> Vec<ViewId> {
    views.sort_unstable();
    views
}

fn mine(by: &Lead) -> QueueFilter {
    QueueFilter { assigned: Some(by.id()), ..QueueFilter::default() }
}

fn waiting(waits: WaitsFor) -> QueueFilter {
    QueueFilter { waits: Some(waits), ..QueueFilter::default() }
}

async fn lines(env: &Environment, action: ViewAction) -> i64 {
    count(env, "SELECT COUNT(*) AS n FROM audit_log WHERE action = $1", args![action.name()]).await
}

/// A child, a lead, and views of hers that the lead has opened.
async fn opened(env: &Environment, by: &Lead, child: Account, numbers: std::ops::Range<u8>) -> Vec<ViewId> {
    let mut views = Vec::new();
    for number in numbers {
        let view =
            say(env, child, &format!("The bus is late again, the {number}th time"), Audience::Team, number).await;
        open_view(&env.heard, by, view).await.unwrap().unwrap();
        views.push(view);
    }
    sorted(views)
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_01_what_was_replied_to_leaves_the_queue_as_it_was_said_and_comes_back() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let ((_, ada), child) = (lead(&env, "Ada").await, someone(&env, Role::YoungPerson, "Heron").await);
        let views = opened(&env, &ada, child, 0..4).await;
        let any = QueueFilter::default();
        assert_eq!(listed(&env, &ada, &any).await, views, "{backend:?}");

        let after = |n: usize, then: AfterReply| reply(heard, &ada, views[n], "Thank you", then);
        assert_eq!(after(0, AfterReply::Child).await.unwrap().became, Replied::As(AfterReply::Child));
        assert_eq!(after(1, AfterReply::Done).await.unwrap().became, Replied::As(AfterReply::Done));
        assert_eq!(after(2, AfterReply::Stays).await.unwrap().became, Replied::As(AfterReply::Stays));
        assert_eq!(listed(&env, &ada, &any).await, sorted(vec![views[2], views[3]]), "{backend:?}: it empties");
        assert_eq!(listed(&env, &ada, &waiting(WaitsFor::Child)).await, [views[0]], "{backend:?}");
        let settled = QueueFilter { state: Some(views::ViewState::Settled), ..any.clone() };
        assert_eq!(listed(&env, &ada, &settled).await, [views[1]], "{backend:?}");

        // They write back: it is the team's move at once.
        let me = Grant::check(child).unwrap();
        let own = views::by_account(heard, &me, views[0]).await.unwrap().unwrap();
        talk_back(heard, own, "On Tuesdays").await.unwrap();
        assert!(listed(&env, &ada, &any).await.contains(&views[0]), "{backend:?}");
        assert!(listed(&env, &ada, &waiting(WaitsFor::Child)).await.is_empty(), "{backend:?}");

        // Nobody writes: it is the team's again after 14 days, and not a day before.
        after(3, AfterReply::Child).await.unwrap();
        for (days, there) in [(13, false), (14, true)] {
            env.clock.set(NOON.plus(days * Moment::DAY));
            assert_eq!(listed(&env, &ada, &any).await.contains(&views[3]), there, "{backend:?} {days}");
        }
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_01_what_may_be_harm_is_neither_put_off_nor_done_with_a_reply() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let ((_, ada), child) = (lead(&env, "Ada").await, someone(&env, Role::YoungPerson, "Heron").await);
        let plain = opened(&env, &ada, child, 0..1).await[0];
        let harm = say(&env, child, "he hits me every night", Audience::Team, 9).await;
        open_view(heard, &ada, harm).await.unwrap().unwrap();
        let until = NOON.day().plus(3);
        assert!(matches!(put_off(heard, &ada, harm, until).await, Err(PutOffError::Held)), "{backend:?}");
        for then in [AfterReply::Child, AfterReply::Done] {
            let how = Replying { then, safe: true };
            let written = reply(heard, &ada, harm, "I am here", how).await.unwrap();
            assert_eq!((written.became, written.deed), (Replied::Stays, None), "{backend:?}: and it went at once");
        }
        let both = [plain, harm];
        for what in [Many::Settle, Many::PutOff(until)] {
            let refused = many(heard, &ada, &both, what).await;
            assert!(matches!(&refused, Err(ManyError::Held(which)) if *which == [harm]), "{backend:?}: {refused:?}");
        }
        assert_eq!(listed(&env, &ada, &QueueFilter::default()).await, sorted(both.to_vec()), "{backend:?}");

        // What was put off and then turns out to be harm is there at once.
        put_off(heard, &ada, plain, until).await.unwrap();
        let me = Grant::check(child).unwrap();
        let own = views::by_account(heard, &me, plain).await.unwrap().unwrap();
        talk_back(heard, own, "he hits me and I want to die").await.unwrap();
        assert!(listed(&env, &ada, &QueueFilter::default()).await.contains(&plain), "{backend:?}");
        // And is not put back to where it was by undoing.
        let deed = last_deed(heard, &ada).await.unwrap().unwrap();
        assert!(matches!(undo(heard, &ada, deed.id).await, Err(UndoError::Changed(_))), "{backend:?}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_02_what_is_for_a_meeting_is_settled_once_somebody_was_asked_whether_the_iro_has_it() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let ((_, ada), child) = (lead(&env, "Ada").await, someone(&env, Role::YoungPerson, "Heron").await);
        let iro = someone(&env, Role::ReviewingOfficer, "Iris").await;
        let views = opened(&env, &ada, child, 0..3).await;
        let today = heard.now().day();
        let (first, second) = (views[0], views[1]);
        for (view, day) in [(first, today.plus(3)), (second, today), (views[2], today.plus(-1))] {
            let sql = "UPDATE view SET due_on = $2 WHERE id = $1";
            let day = day.to_string();
            let set = heard.words().write(move |uow| Box::pin(async move { uow.execute(sql, args![view, day]).await }));
            set.await.unwrap();
        }
        let settled = async |view: ViewId| settle(heard, &ada, view).await.unwrap();
        assert_eq!((settled(first).await, settled(second).await), (false, false), "{backend:?}");
        let all = many(heard, &ada, &views, Many::Settle).await;
        assert!(matches!(&all, Err(ManyError::Meetings(which)) if which.len() == 2), "{backend:?}: {all:?}");
        // Nor does a reply end it.
        let written = reply(heard, &ada, second, "The hall opens at five.", AfterReply::Done).await.unwrap();
        assert_eq!(written.became, Replied::Stays, "{backend:?}");
        let mut desk = signed_in(heard, "Ada").await;
        let settles = format!("/views/{first}/settle");
        let asked = desk.post(&settles, &[]).await;
        assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        let told = asked.body.contains("for a meeting still to come") && asked.body.contains("name=\"sure\"");
        assert!(told && asked.body.contains("Ask them whether their IRO may have it"), "{backend:?}: {}", asked.body);
        assert_eq!(desk.post(&settles, &[("sure", "yes")]).await.status, StatusCode::SEE_OTHER, "{backend:?}");
        // Where they have it, nobody is asked.
        let sql = "INSERT INTO delivery (view_id, account_id, kind, delivered_at) VALUES ($1, $2, 'iro', 0)";
        let has =
            heard.words().write(move |uow| Box::pin(async move { uow.execute(sql, args![second, iro.id()]).await }));
        has.await.unwrap();
        // Kept from them, they do not.
        about(heard, &ada, second, iro.id()).await.unwrap();
        assert!(!settled(second).await, "{backend:?}");
        let told = views::delivered_to(heard, &ada, second).await.unwrap();
        assert!(told.len() == 1 && told[0].kept, "{backend:?}: {told:?}");
        not_about(heard, &ada, second, iro.id()).await.unwrap();
        assert!(settled(second).await, "{backend:?}");
        assert_eq!(many(heard, &ada, &views[2..], Many::Settle).await.unwrap(), 1, "{backend:?}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_02_a_name_in_a_note_asks_a_colleague_who_can_read_it_and_is_refused_where_nobody_is() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let ((_, ada), (ben_is, ben), (cleo_is, cleo)) =
            (lead(&env, "Ada").await, lead(&env, "Ben").await, lead(&env, "Cleo").await);
        // Whoever it may be about, somebody is left who reads it.
        lead(&env, "Edda").await;
        someone(&env, Role::Worker, "Will").await;
        let child = someone(&env, Role::YoungPerson, "Heron").await;
        let view = opened(&env, &ada, child, 0..1).await[0];
        let asked = async |who: &Lead| {
            let found = asked_of_me(heard, who).await.unwrap();
            found.into_iter().map(|(view, _)| view).collect::<Vec<ViewId>>()
        };
        let nothing: Vec<ViewId> = Vec::new();
        note(heard, &ada, view, "@Ben, can you ring the home? I (@Ada) write to them.").await.unwrap();
        assert_eq!((asked(&ben).await, asked(&cleo).await), (vec![view], nothing.clone()), "{backend:?}");
        assert_eq!(asked(&ada).await, nothing, "{backend:?}: nobody asks themselves");
        let mut his = signed_in(heard, "Ben").await;
        let queue = his.get("/queue").await.body;
        assert!(queue.contains("A colleague asks you in a note"), "{backend:?}: {queue}");
        his.get(&format!("/views/{view}")).await;
        assert_eq!(asked(&ben).await, nothing, "{backend:?}: he read it");

        // Who does not read it, whom it is kept from and who does not work here look alike.
        about(heard, &ada, view, cleo_is.id()).await.unwrap();
        let notes = "SELECT COUNT(*) AS n FROM note";
        let before = count(&env, notes, vec![]).await;
        for text in ["@Will rings them", "@Cleo rings them", "@Dan rings them"] {
            let refused = note(heard, &ada, view, text).await;
            assert!(matches!(refused, Err(NoteError::Nobody)), "{backend:?}: {text}: {refused:?}");
        }
        let refused = his.post(&format!("/views/{view}/note"), &[("text", "@Cleo rings them")]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        assert!(refused.body.contains("No colleague who can read this is called so"), "{backend:?}");
        assert_eq!(count(&env, notes, vec![]).await, before, "{backend:?}: nothing is kept");
        // Asked, and then said to be meant: he finds it no more.
        note(heard, &ada, view, "@ben look again").await.unwrap();
        assert_eq!(asked(&ben).await, [view], "{backend:?}");
        about(heard, &ada, view, ben_is.id()).await.unwrap();
        assert_eq!(asked(&ben).await, nothing, "{backend:?}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_01_what_was_settled_meanwhile_is_taken_by_nobody_unseen_and_what_was_not_heard_says_so() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let ((ada_is, ada), (_, ben)) = (lead(&env, "Ada").await, lead(&env, "Ben").await);
        let child = someone(&env, Role::YoungPerson, "Heron").await;
        let view = opened(&env, &ada, child, 0..1).await[0];
        assert!(settle(heard, &ben, view).await.unwrap(), "{backend:?}");
        let to = Some(ada_is.id());
        let drawn = assign(heard, &ada, view, Giving { was: None, to, open: true }).await;
        assert!(matches!(drawn, Err(AssignError::Ended)), "{backend:?}: {drawn:?}");
        let mut desk = signed_in(heard, "Ada").await;
        let me = ada_is.id().to_string();
        let refused = desk.post(&format!("/views/{view}/assign"), &[("to", &me), ("open", "yes")]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        let told = refused.body.contains("since this page was drawn") && refused.body.contains("Settled by ");
        assert!(told && refused.body.contains(">Ben</b>"), "{backend:?}: {}", refused.body);
        let until = NOON.day().plus(3);
        assert!(matches!(put_off(heard, &ada, view, until).await, Err(PutOffError::Gone)), "{backend:?}");
        // Nor with others at once; who is nobody's then begins nothing.
        let open = opened(&env, &ada, child, 1..2).await[0];
        let both = many(heard, &ada, &[view, open], Many::Assign(to)).await;
        assert!(matches!(&both, Err(ManyError::Ended(which)) if *which == [view]), "{backend:?}: {both:?}");
        assert_eq!(many(heard, &ada, &[open], Many::Assign(to)).await.unwrap(), 1, "{backend:?}");
        assert_eq!(many(heard, &ada, &[view, open], Many::Assign(None)).await.unwrap(), 1, "{backend:?}");
        // Whoever read that it is settled can have it.
        assign(heard, &ada, view, (None, to)).await.unwrap();

        let unheard = say(&env, child, "A marram club on Mondays.", Audience::Team, 9).await;
        assert!(matches!(put_off(heard, &ada, unheard, until).await, Err(PutOffError::NotOpened)), "{backend:?}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_01_whoever_covers_for_a_lead_finds_what_they_see_to_until_the_last_day() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let ((ada_is, ada), (_, ben)) = (lead(&env, "Ada").await, lead(&env, "Ben").await);
        someone(&env, Role::SafeguardingLead, "Cleo").await;
        let child = someone(&env, Role::YoungPerson, "Heron").await;
        let view = opened(&env, &ada, child, 0..1).await[0];
        assign(heard, &ada, view, (None, Some(ada_is.id()))).await.unwrap();
        let mut desk = signed_in(heard, "Ada").await;
        assert!(desk.get("/queue").await.body.contains("href=\"/caseload/cover\""), "{backend:?}");
        let (first, last) = (NOON.day().to_string(), NOON.day().plus(7).to_string());
        let days = |email: &'static str| [("email", email), ("first", first.as_str()), ("last", last.as_str())];
        let other = desk.post("/caseload/cover", &days("Cleo@example.org")).await;
        assert_eq!(other.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}: in another role");
        let made = desk.post("/caseload/cover", &days("Ben@example.org")).await;
        assert_eq!(made.status, StatusCode::SEE_OTHER, "{backend:?}: {}", made.body);

        // Nothing changes hands: it is still hers, and his for as long as she is away.
        let theirs = format!("/queue?who={}", ada_is.id());
        let mut his = signed_in(heard, "Ben").await;
        for page in ["/queue", "/staff"] {
            let shown = his.get(page).await.body;
            assert!(shown.contains(&theirs) && shown.contains("ou cover"), "{backend:?}: {page}: {shown}");
        }
        assert!(his.get(&theirs).await.body.contains(&view.to_string()), "{backend:?}");
        assert_eq!(listed(&env, &ada, &mine(&ada)).await, [view], "{backend:?}");
        assert!(listed(&env, &ben, &mine(&ben)).await.is_empty(), "{backend:?}");
        // What may be about him he finds no more than else.
        about(heard, &ada, view, ben.id()).await.unwrap();
        assert!(!his.get(&theirs).await.body.contains(&view.to_string()), "{backend:?}");
        env.clock.set(NOON.plus(8 * Moment::DAY));
        let mut his = signed_in(heard, "Ben").await;
        assert!(!his.get("/queue").await.body.contains(&theirs), "{backend:?}: the day after the last");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_01_what_is_put_off_comes_back_on_its_day_and_no_later() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let ((_, ada), child) = (lead(&env, "Ada").await, someone(&env, Role::YoungPerson, "Heron").await);
        let view = opened(&env, &ada, child, 0..1).await[0];
        for days in [0, -1, 61] {
            let refused = put_off(heard, &ada, view, NOON.day().plus(days)).await;
            assert!(matches!(refused, Err(PutOffError::Day)), "{backend:?} {days}");
        }
        put_off(heard, &ada, view, NOON.day().plus(3)).await.unwrap();
        let any = QueueFilter::default();
        assert!(listed(&env, &ada, &any).await.is_empty(), "{backend:?}");
        assert_eq!(listed(&env, &ada, &waiting(WaitsFor::Later)).await, [view], "{backend:?}");
        bring_back(heard, &ada, view).await.unwrap();
        assert_eq!(listed(&env, &ada, &any).await, [view], "{backend:?}");
        assert!(matches!(bring_back(heard, &ada, view).await, Err(PutOffError::Gone)), "{backend:?}: once");

        put_off(heard, &ada, view, NOON.day().plus(3)).await.unwrap();
        for (days, there) in [(2, 0), (3, 1)] {
            env.clock.set(NOON.plus(days * Moment::DAY));
            assert_eq!(listed(&env, &ada, &any).await.len(), there, "{backend:?} {days}");
        }
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_01_a_view_is_one_persons_and_nobody_takes_it_unseen() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let ((ada_is, ada), (ben_is, ben)) = (lead(&env, "Ada").await, lead(&env, "Ben").await);
        let (cleo, _) = lead(&env, "Cleo").await;
        let child = someone(&env, Role::YoungPerson, "Heron").await;
        let worker = someone(&env, Role::Worker, "Will").await;
        let view = opened(&env, &ada, child, 0..1).await[0];
        let give = |by: Lead, was: Option<Account>, to: Option<Account>| {
            let chosen = (was.map(|one| one.id()), to.map(|one| one.id()));
            async move { assign(heard, &by, view, chosen).await }
        };
        give(ada, None, Some(ada_is)).await.unwrap();
        assert_eq!(listed(&env, &ada, &mine(&ada)).await, [view], "{backend:?}");
        // Ben's page still says that nobody has it.
        assert!(matches!(give(ben, None, Some(ben_is)).await, Err(AssignError::Quicker)), "{backend:?}");
        assert!(matches!(give(ada, Some(ada_is), Some(worker)).await, Err(AssignError::NotTheirs)), "{backend:?}");
        give(ben, Some(ada_is), Some(ben_is)).await.unwrap();
        assert!(listed(&env, &ada, &mine(&ada)).await.is_empty(), "{backend:?}");
        assert_eq!(listed(&env, &ben, &mine(&ben)).await, [view], "{backend:?}");
        let before = lines(&env, ViewAction::Assigned).await;
        give(ben, Some(ada_is), Some(ben_is)).await.unwrap();
        assert_eq!(lines(&env, ViewAction::Assigned).await, before, "{backend:?}: what is so is not done again");

        // It is said to be about Ben: it is not his any more, and cannot be.
        about(heard, &ada, view, ben_is.id()).await.unwrap();
        let row = "SELECT COUNT(*) AS n FROM view WHERE assigned_to IS NOT NULL";
        assert_eq!(count(&env, row, vec![]).await, 0, "{backend:?}");
        assert!(matches!(give(ada, None, Some(ben_is)).await, Err(AssignError::NotTheirs)), "{backend:?}");
        let takers = views::takers(heard, &ada, view).await.unwrap();
        let names: Vec<_> = takers.into_iter().map(|one| one.name).collect();
        assert_eq!(names, ["Ada", "Cleo"], "{backend:?}");
        assert!(matches!(
            many(heard, &ada, &[view], Many::Assign(Some(ben_is.id()))).await,
            Err(ManyError::NotTheirs(1))
        ));
        give(ada, None, Some(cleo)).await.unwrap();
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_01_a_deed_with_many_is_done_with_all_or_none_and_undone_as_one() {
    for backend in backends() {
        let env = Environment::demo(backend, 40).await;
        let heard = &env.heard;
        let ((ada_is, ada), (_, ben)) = (lead(&env, "Ada").await, lead(&env, "Ben").await);
        let child = someone(&env, Role::YoungPerson, "Heron").await;
        let views = opened(&env, &ada, child, 0..5).await;
        let unread = say(&env, child, "nobody opened this", Audience::Team, 50).await;
        let unread_too = [views.clone(), vec![unread]].concat();
        let settled = || QueueFilter { state: Some(views::ViewState::Settled), ..QueueFilter::default() };
        let is_settled = async || {
            let all = listed(&env, &ada, &settled()).await;
            all.into_iter().filter(|view| views.contains(view)).count()
        };

        assert!(matches!(many(heard, &ada, &[], Many::Settle).await, Err(ManyError::Nothing)), "{backend:?}");
        let refused = many(heard, &ada, &unread_too, Many::Settle).await;
        assert!(matches!(&refused, Err(ManyError::Moved(which)) if which.len() == 1), "{backend:?}: {refused:?}");
        assert_eq!(is_settled().await, 0, "{backend:?}: none of them");

        let twice = [views.clone(), views.clone()].concat();
        assert_eq!(many(heard, &ada, &twice, Many::Settle).await.unwrap(), 5, "{backend:?}");
        assert_eq!(is_settled().await, 5, "{backend:?}");
        let deed = last_deed(heard, &ada).await.unwrap().unwrap();
        assert_eq!((deed.what, deed.views), (DeskDeed::Settled, 5), "{backend:?}");
        assert_eq!(last_deed(heard, &ben).await.unwrap(), None, "{backend:?}: what others did is theirs to undo");
        assert!(matches!(undo(heard, &ben, deed.id).await, Err(UndoError::Over)), "{backend:?}");
        assert_eq!(undo(heard, &ada, deed.id).await.unwrap(), 5, "{backend:?}");
        assert_eq!(is_settled().await, 0, "{backend:?}");
        assert!(matches!(undo(heard, &ada, deed.id).await, Err(UndoError::Over)), "{backend:?}: once");

        // Where each was before is where it is again.
        many(heard, &ada, &views[..2], Many::Assign(Some(ada_is.id()))).await.unwrap();
        many(heard, &ada, &views[1..3], Many::PutOff(NOON.day().plus(5))).await.unwrap();
        let places = "SELECT COUNT(*) AS n FROM view WHERE assigned_to = $1 OR waits_for = 'later'";
        assert_eq!(count(&env, places, args![ada_is.id()]).await, 3, "{backend:?}");
        many(heard, &ada, &views, Many::Assign(None)).await.unwrap();
        let deed = last_deed(heard, &ada).await.unwrap().unwrap();
        assert_eq!(deed.views, 2, "{backend:?}: those that were somebody's");
        undo(heard, &ada, deed.id).await.unwrap();
        assert_eq!(listed(&env, &ada, &mine(&ada)).await, [views[0]], "{backend:?}");
        assert_eq!(count(&env, places, args![ada_is.id()]).await, 3, "{backend:?}");

        // A theme is taken off those who had it from this deed, and from no other.
        let theme: ThemeId = heard.catalogue().themes[0].id;
        many(heard, &ada, &views[..1], Many::Tag(theme)).await.unwrap();
        many(heard, &ada, &views, Many::Tag(theme)).await.unwrap();
        let tagged = "SELECT COUNT(*) AS n FROM view_theme WHERE tagged_by = $1";
        assert_eq!(count(&env, tagged, args![ada_is.id()]).await, 5, "{backend:?}");
        let deed = last_deed(heard, &ada).await.unwrap().unwrap();
        assert_eq!((deed.what, deed.views), (DeskDeed::Tagged, 4), "{backend:?}");
        undo(heard, &ada, deed.id).await.unwrap();
        assert_eq!(count(&env, tagged, args![ada_is.id()]).await, 1, "{backend:?}");

        // Somebody changed one since: nothing is undone, and it says who.
        many(heard, &ada, &views[3..], Many::Settle).await.unwrap();
        let deed = last_deed(heard, &ada).await.unwrap().unwrap();
        views::put_back(heard, &ben, views[4]).await.unwrap();
        match undo(heard, &ada, deed.id).await {
            Err(UndoError::Changed(Some(who))) => assert_eq!(who, "Ben", "{backend:?}"),
            other => panic!("{backend:?}: {other:?}"),
        }
        assert_eq!(is_settled().await, 1, "{backend:?}: the other stays as it is");

        // After ten minutes it is too late.
        assert!(settle(heard, &ada, views[4]).await.unwrap(), "{backend:?}");
        let deed = last_deed(heard, &ada).await.unwrap().unwrap();
        env.clock.set(heard.now().plus(11 * Moment::MINUTE));
        assert_eq!(last_deed(heard, &ada).await.unwrap(), None, "{backend:?}");
        assert!(matches!(undo(heard, &ada, deed.id).await, Err(UndoError::Over)), "{backend:?}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_01_a_theme_finds_everything_below_it() {
    for backend in backends() {
        let env = Environment::demo(backend, 120).await;
        let mut client = Client::demo(&env.heard, "participation_lead").await;
        let catalogue = env.heard.catalogue();
        let by = staff_of(&env, Role::ParticipationLead).await;
        let parent = catalogue.themes.iter().find(|theme| catalogue.below(theme.id).len() > 2).unwrap().id;
        let below = catalogue.below(parent);
        let none = listed(&env, &by, &QueueFilter { themes: vec![parent], ..QueueFilter::default() }).await;
        let all = queue(&env.heard, &by, &QueueFilter { themes: below, ..QueueFilter::default() }).await.unwrap();
        assert!(all.total > i64::try_from(none.len()).unwrap(), "{backend:?}: its children hold some");
        let page = client.get(&format!("/queue?theme={parent}")).await.body;
        let said = if all.total == 1 { "1 view match.".to_owned() } else { format!("{} views match.", all.total) };
        assert!(page.contains(&said), "{backend:?}: {said}");
        env.heard.close().await;
    }
}

async fn staff_of(env: &Environment, role: Role) -> Lead {
    let mut conn = env.heard.words().read().await.unwrap();
    let sql = "SELECT id FROM usable_account WHERE role = $1 ORDER BY id LIMIT 1";
    let id: AccountId = conn.first(sql, args![role.name()]).await.unwrap().unwrap().id("id").unwrap();
    Grant::check(Account::new(id, role)).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_01_whoever_is_given_a_view_reads_it_on_their_own_page() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let ((_, ada), (ben, _)) = (lead(&env, "Ada").await, lead(&env, "Ben").await);
        let child = someone(&env, Role::YoungPerson, "Heron").await;
        let view = say(&env, child, "A marram club on Mondays", Audience::Team, 1).await;
        let page = async || signed_in(&env.heard, "Ben").await.get("/staff").await.body;
        assert!(!page().await.contains("yours to see to"), "{backend:?}");
        many(&env.heard, &ada, &[view], Many::Assign(Some(ben.id()))).await.unwrap();
        assert!(page().await.contains("1 view is yours to see to."), "{backend:?}");
        assert!(!page().await.contains("1 is late"), "{backend:?}");
        env.clock.advance(21 * Moment::DAY);
        assert!(page().await.contains("1 is late"), "{backend:?}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_02_next_on_the_last_line_opens_the_first_of_the_next_part() {
    for backend in backends() {
        let env = Environment::demo(backend, 200).await;
        let mut client = Client::demo(&env.heard, "participation_lead").await;
        let by = staff_of(&env, Role::ParticipationLead).await;
        let page = queue(&env.heard, &by, &QueueFilter::default()).await.unwrap();
        let last = page.lines.last().filter(|_| page.more).unwrap();
        let after = Some((last.received_at, last.id));
        let next = queue(&env.heard, &by, &QueueFilter { after, ..QueueFilter::default() }).await.unwrap();
        let place = format!("{}-{}", last.received_at.0, last.id);
        let body = client.get(&format!("/queue?open={}", last.id)).await.body;
        assert!(body.contains(&format!("/queue?after={place}&amp;open=first")), "{backend:?}: {body}");
        assert!(body.contains(&format!("&amp;next={place}\"")), "{backend:?}: and what is done with it leads there");
        let body = client.get(&format!("/queue?after={place}&open=first")).await.body;
        assert!(body.contains(&format!("action=\"/views/{}/note?", next.lines[0].id)), "{backend:?}: {body}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_01_what_is_ticked_is_done_at_once_and_a_refusal_keeps_the_ticks() {
    for backend in backends() {
        let env = Environment::demo(backend, 200).await;
        let mut client = Client::demo(&env.heard, "participation_lead").await;
        let by = staff_of(&env, Role::ParticipationLead).await;
        let filter = QueueFilter { scenario: Some("something_wrong".into()), ..QueueFilter::default() };
        let there = listed(&env, &by, &filter).await;
        let some: Vec<String> = there.iter().take(2).map(ToString::to_string).collect();
        let fields = |what: &'static str| {
            let mut fields = vec![("do", what), ("query", "scenario=something_wrong&")];
            fields.extend(some.iter().map(|view| ("view", view.as_str())));
            fields
        };
        let done = client.post("/queue/many", &fields("mine")).await;
        assert_eq!(done.location.as_deref(), Some("/queue?scenario=something_wrong&"), "{backend:?}");
        let page = client.get("/queue?scenario=something_wrong&").await.body;
        assert!(page.contains("You said who sees to 2 views") && page.contains("You see to it"), "{backend:?}: {page}");
        let deed = super::client::link(&page[page.find("name=\"deed\"").unwrap()..], "value=\"").unwrap();
        client.post("/queue/undo", &[("deed", &deed), ("query", "")]).await;
        let page = client.get("/queue").await.body;
        assert!(!page.contains("You see to it") && !page.contains("name=\"deed\""), "{backend:?}");

        let refused = client.post("/queue/many", &fields("put-off")).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        assert!(refused.body.contains("Choose a day from tomorrow on"), "{backend:?}");
        assert_eq!(
            refused.body.matches("name=\"view\"").count(),
            there.len().min(30),
            "{backend:?}: as it was narrowed"
        );
        let ticked = refused
            .body
            .split("name=\"view\"")
            .skip(1)
            .filter(|row| row.split('>').next().unwrap().contains("checked"));
        assert_eq!(ticked.count(), 2, "{backend:?}: what was ticked stays ticked");
        let nothing = client.post("/queue/many", &[("do", "settle"), ("query", "")]).await;
        assert!(nothing.body.contains("Tick the views first."), "{backend:?}");
        env.heard.close().await;
    }
}
