//! Whoever writes again is heard, wherever what they said had got to. On both databases.

use axum::http::StatusCode;
use heard_domain::going_out::WAIT;
use heard_domain::ids::{ResponseId, ViewId};
use heard_domain::intake::submit;
use heard_domain::people::{Account, Approve, ClearQuotes, Grant, Moderate, Respond, Role, Visitor};
use heard_domain::responses::{self, About, Claim, ResponseText, Verdict};
use heard_domain::safeguarding::conflicts::about;
use heard_domain::views::{self, AfterReply, Audience, Consent, OwnView, QueueFilter, ViewState};
use heard_storage::args;
use heard_storage::clock::Moment;
use heard_vocabulary::{QuoteState, ViewAction};

use super::alerts::{home, signed_in};
use super::client::{Answer, Client};
use super::concerns::{saying, state_of};
use super::environment::{Backend, Environment, backends};
use super::people::{say, someone};
use super::responses::count;
use super::twice::hidden;

const WORDS: &str = "The bus pass runs out in May.";
const MORE: &str = "The garden gate sticks, too.";

/// A team of two at their desk.
struct Desk {
    env: Environment,
    reads: Grant<Moderate>,
    writes: Grant<Respond>,
    approves: Grant<Approve>,
    clears: Grant<ClearQuotes>,
}

impl Desk {
    async fn on(backend: Backend) -> Self {
        let env = Environment::on(backend).await;
        let lead = someone(&env, Role::ParticipationLead, "Ada").await;
        let second = someone(&env, Role::ParticipationLead, "Ben").await;
        Self {
            reads: Grant::check(lead).unwrap(),
            writes: Grant::check(lead).unwrap(),
            approves: Grant::check(second).unwrap(),
            clears: Grant::check(second).unwrap(),
            env,
        }
    }

    /// A moment passes.
    fn later(&self) {
        self.env.clock.advance(Moment::MINUTE);
    }

    async fn opens(&self, view: ViewId) {
        views::open_view(&self.env.heard, &self.reads, view).await.unwrap().unwrap();
    }

    /// It is answered in public, and that has gone out.
    async fn answers(&self, view: ViewId) -> ResponseId {
        let id = self.begins(vec![view]).await;
        self.sends(id).await;
        id
    }

    /// They are put behind an answer that is begun.
    async fn begins(&self, views: Vec<ViewId>) -> ResponseId {
        let (heard, about) = (&self.env.heard, About::default());
        let text = ResponseText {
            claim: Claim::Done,
            you_said: "The pass runs out.".into(),
            we_did: "A new one comes in April.".into(),
            reason: "You were right.".into(),
            next_step: String::new(),
            easy_read: "You get a new one.".into(),
            owner_name: "A. Manager".into(),
            due_on: None,
        };
        responses::start_response(heard, &self.writes, text, about, views).await.unwrap()
    }

    /// It is approved, and goes out.
    async fn sends(&self, id: ResponseId) {
        let heard = &self.env.heard;
        responses::hand_in(heard, &self.writes, id).await.unwrap();
        responses::publish(heard, &self.approves, id, 1).await.unwrap();
        responses::send_now(heard, &self.approves, id).await.unwrap();
        self.later();
    }

    async fn judges(&self, own: OwnView, answer: ResponseId, said: Verdict) -> ViewState {
        assert!(responses::judge(&self.env.heard, own, (answer, 1), said).await.unwrap());
        self.later();
        state_of(&self.env, own.id()).await
    }

    /// Its author writes.
    async fn hears(&self, own: OwnView) -> ViewState {
        views::talk_back(&self.env.heard, own, MORE).await.unwrap();
        self.later();
        state_of(&self.env, own.id()).await
    }

    /// What stands in a list, in its order; it is counted as it says.
    async fn listed(&self, by: &Grant<Moderate>, filter: QueueFilter) -> Vec<ViewId> {
        let page = views::queue(&self.env.heard, by, &filter).await.unwrap();
        let counted = views::counts_of(&self.env.heard, by, &[filter]).await.unwrap();
        let found: Vec<ViewId> = page.lines.into_iter().map(|line| line.id).collect();
        assert_eq!(counted, [(i64::try_from(found.len()).unwrap(), false)]);
        found
    }

    /// What waits for the team.
    async fn waits(&self) -> Vec<ViewId> {
        self.listed(&self.reads, QueueFilter::default()).await
    }

    /// What was written in last by its author.
    async fn again(&self, by: &Grant<Moderate>) -> Vec<ViewId> {
        self.listed(by, QueueFilter { wrote_again: true, ..QueueFilter::default() }).await
    }

    /// A child's view that was opened, with the proof that it is theirs.
    async fn says(&self, child: Account, number: u8) -> OwnView {
        let view = say(&self.env, child, WORDS, Audience::Team, number).await;
        self.opens(view).await;
        self.later();
        views::by_account(&self.env.heard, &Grant::check(child).unwrap(), view).await.unwrap().unwrap()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_01_what_was_answered_and_written_on_waits_again_and_is_still_asked_about() {
    for backend in backends() {
        let desk = Desk::on(backend).await;
        let heard = &desk.env.heard;
        let what = saying(1, "something_wrong", "what", WORDS, "en");
        let receipt = submit(heard, Visitor::new(None), what).await.unwrap().receipt.unwrap();
        let own = views::by_receipt(heard, &receipt).await.unwrap().unwrap();
        let view = own.id();
        desk.opens(view).await;
        let answer = desk.answers(view).await;
        assert!(desk.waits().await.is_empty(), "{backend:?}: it is answered");

        let mut phone = Client::new(heard);
        phone.post("/receipt", &[("receipt", &receipt)]).await;
        let page = phone.get("/thread").await.body;
        assert!(page.contains("Answered. Did it happen?"), "{backend:?}: {page}");
        assert_eq!(phone.post("/thread/reply", &[("text", MORE)]).await.status, StatusCode::SEE_OTHER, "{backend:?}");
        desk.later();
        assert_eq!(desk.waits().await, [view], "{backend:?}");
        assert_eq!(state_of(&desk.env, view).await, ViewState::Read, "{backend:?}");
        let page = phone.get("/thread").await.body;
        assert!(page.contains("Read. We are looking at it"), "{backend:?}: {page}");
        let still = page.contains("A new one comes in April.") && page.contains("action=\"/thread/verdict\"");
        assert!(still, "{backend:?}: the answer, and whether it happened: {page}");

        // Whoever reads the queue reads why it is back.
        let mut team = signed_in(heard, "Ada").await;
        for path in ["/queue".to_owned(), format!("/views/{view}")] {
            let page = team.get(&path).await.body;
            assert!(page.contains("Wrote again after the answer"), "{backend:?}: {path}: {page}");
        }

        // That it happened does not take away what nobody has read; settling does.
        assert_eq!(desk.judges(own, answer, Verdict::Partly).await, ViewState::Read, "{backend:?}");
        assert_eq!(desk.judges(own, answer, Verdict::Yes).await, ViewState::Read, "{backend:?}");
        assert_eq!(desk.waits().await, [view], "{backend:?}");
        let said = views::thread(heard, own).await.unwrap().unwrap().answers[0].verdict;
        assert_eq!(said, Some(Verdict::Yes), "{backend:?}");
        assert!(views::settle(heard, &desk.reads, view).await.unwrap(), "{backend:?}");
        assert!(desk.waits().await.is_empty(), "{backend:?}");
        desk.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_01_what_was_closed_or_said_no_to_and_written_on_waits_until_somebody_replies() {
    for backend in backends() {
        let desk = Desk::on(backend).await;
        let heard = &desk.env.heard;
        let child = someone(&desk.env, Role::YoungPerson, "Heron").await;
        let own = desk.says(child, 1).await;
        let answer = desk.answers(own.id()).await;
        let asked = async || views::mine(heard, &Grant::check(child).unwrap()).await.unwrap()[0].asked;
        assert!(asked().await, "{backend:?}");
        assert_eq!(desk.judges(own, answer, Verdict::Yes).await, ViewState::Closed, "{backend:?}");
        assert!(!asked().await, "{backend:?}: they said it");
        assert_eq!(desk.hears(own).await, ViewState::Read, "{backend:?}");
        assert_eq!(desk.waits().await, [own.id()], "{backend:?}");
        let opened = views::open_view(heard, &desk.reads, own.id()).await.unwrap().unwrap();
        let after = views::wrote_after(heard, &desk.reads, &opened).await.unwrap();
        assert_eq!(after, Some(ViewState::Closed), "{backend:?}");
        // Once they were written to, and it has gone out, what they say of the answer closes it.
        views::reply(heard, &desk.reads, own.id(), "We oil it.", AfterReply::Stays).await.unwrap();
        let said = desk.judges(own, answer, Verdict::Yes).await;
        assert_eq!(said, ViewState::Read, "{backend:?}: the reply may still be stopped");
        desk.env.clock.advance(WAIT);
        let opened = views::open_view(heard, &desk.reads, own.id()).await.unwrap().unwrap();
        let after = views::wrote_after(heard, &desk.reads, &opened).await.unwrap();
        assert_eq!(after, None, "{backend:?}: they were written to");
        assert_eq!(desk.judges(own, answer, Verdict::Yes).await, ViewState::Closed, "{backend:?}");

        // What they wrote after a "no" does not go away with it.
        let own = desk.says(child, 2).await;
        assert_eq!(desk.hears(own).await, ViewState::Read, "{backend:?}");
        let answer = desk.answers(own.id()).await;
        assert_eq!(desk.judges(own, answer, Verdict::No).await, ViewState::Reopened, "{backend:?}");
        assert_eq!(desk.judges(own, answer, Verdict::Yes).await, ViewState::Closed, "{backend:?}: it was answered");
        assert_eq!(desk.judges(own, answer, Verdict::No).await, ViewState::Reopened, "{backend:?}");
        assert_eq!(desk.hears(own).await, ViewState::Reopened, "{backend:?}");
        assert_eq!(desk.judges(own, answer, Verdict::Yes).await, ViewState::Read, "{backend:?}");
        assert_eq!(desk.waits().await, [own.id()], "{backend:?}");
        // Nor by being hidden for a while; another answer ends it.
        views::hide(heard, &desk.reads, own.id(), true, "A duplicate").await.unwrap();
        views::hide(heard, &desk.reads, own.id(), false, "It is none").await.unwrap();
        assert_eq!(state_of(&desk.env, own.id()).await, ViewState::Read, "{backend:?}");
        desk.answers(own.id()).await;
        assert_eq!(state_of(&desk.env, own.id()).await, ViewState::Answered, "{backend:?}");
        desk.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_01_what_was_written_in_again_is_counted_above_the_queue_and_listed_oldest_first_until_somebody_replies() {
    for backend in backends() {
        let desk = Desk::on(backend).await;
        let heard = &desk.env.heard;
        // Somebody is left who reads what is about one of two.
        someone(&desk.env, Role::ParticipationLead, "Cleo").await;
        let ben: Grant<Moderate> = Grant::check(desk.clears.account()).unwrap();
        let child = someone(&desk.env, Role::YoungPerson, "Heron").await;
        let (answered, settled, hidden) =
            (desk.says(child, 1).await, desk.says(child, 2).await, desk.says(child, 3).await);
        let quiet = desk.says(child, 4).await;
        desk.answers(answered.id()).await;
        assert!(views::settle(heard, &desk.reads, settled.id()).await.unwrap(), "{backend:?}");
        views::hide(heard, &desk.reads, hidden.id(), true, "A duplicate").await.unwrap();
        desk.later();
        assert!(desk.again(&desk.reads).await.is_empty(), "{backend:?}: nobody wrote again");
        let mut ada_reads = signed_in(heard, "Ada").await;
        let page = ada_reads.get("/queue").await.body;
        assert!(!page.contains("href=\"/queue?wrote=again\""), "{backend:?}: what is nothing leads nowhere: {page}");

        for own in [hidden, settled, answered] {
            assert_eq!(desk.hears(own).await, ViewState::Read, "{backend:?}");
        }
        let all = [answered.id(), settled.id(), hidden.id()];
        assert_eq!(desk.again(&desk.reads).await, all, "{backend:?}: in the order in which they came");
        assert_eq!(desk.waits().await.len(), 4, "{backend:?}: beside what nobody wrote more in");
        let page = ada_reads.get("/queue").await.body;
        let leads = page.contains("Wrote again <b>3</b>") && page.contains("href=\"/queue?wrote=again\"");
        assert!(leads, "{backend:?}: {page}");
        let page = ada_reads.get("/queue?wrote=again").await.body;
        assert!(
            page.contains("Wrote again, the oldest first") && page.contains("3 views match."),
            "{backend:?}: {page}"
        );
        assert!(!page.contains(&format!("/views/{}", quiet.id())), "{backend:?}: {page}");

        // Whom one of them is about neither finds nor counts it.
        about(heard, &desk.reads, settled.id(), ben.id()).await.unwrap();
        assert_eq!(desk.again(&ben).await, [answered.id(), hidden.id()], "{backend:?}");
        let page = signed_in(heard, "Ben").await.get("/queue").await.body;
        assert!(page.contains("Wrote again <b>2</b>"), "{backend:?}: {page}");
        assert_eq!(desk.again(&desk.reads).await, all, "{backend:?}");

        // Whoever replied is not asked again; what is stopped was not written.
        let reply = views::reply(heard, &desk.reads, hidden.id(), "We oil it.", AfterReply::Stays).await.unwrap();
        assert_eq!(desk.again(&desk.reads).await, all[..2], "{backend:?}");
        views::undo(heard, &desk.reads, reply.deed.unwrap()).await.unwrap();
        assert_eq!(desk.again(&desk.reads).await, all, "{backend:?}: the reply was stopped");
        views::reply(heard, &desk.reads, hidden.id(), "We oil it.", AfterReply::Stays).await.unwrap();
        desk.env.clock.advance(WAIT);
        assert_eq!(desk.again(&desk.reads).await, all[..2], "{backend:?}: it has gone out");
        assert_eq!(desk.hears(hidden).await, ViewState::Read, "{backend:?}");
        assert_eq!(desk.again(&desk.reads).await, all, "{backend:?}: they wrote once more");
        // Nor is it in the list once it was answered, settled, or waits for its author.
        desk.answers(answered.id()).await;
        assert_eq!(desk.again(&desk.reads).await, all[1..], "{backend:?}");
        assert!(views::settle(heard, &desk.reads, settled.id()).await.unwrap(), "{backend:?}");
        views::reply(heard, &desk.reads, hidden.id(), "It is oiled.", AfterReply::Child).await.unwrap();
        assert!(desk.again(&desk.reads).await.is_empty(), "{backend:?}");
        assert_eq!(desk.waits().await, [quiet.id()], "{backend:?}");

        // An answer that was taken back answers nothing.
        assert_eq!(desk.hears(quiet).await, ViewState::Read, "{backend:?}");
        let answer = desk.answers(quiet.id()).await;
        assert!(desk.again(&desk.reads).await.is_empty(), "{backend:?}");
        responses::ask_to_take_back(heard, &desk.writes, answer, "It was another pass.".into()).await.unwrap();
        let change = responses::standing(heard, &home(desk.writes.account()), answer).await.unwrap().change.unwrap();
        responses::approve_change(heard, &desk.approves, answer, change.id).await.unwrap();
        responses::send_now(heard, &desk.approves, answer).await.unwrap();
        assert_eq!(desk.again(&desk.reads).await, [quiet.id()], "{backend:?}");
        desk.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_04_what_was_hidden_and_written_on_waits_again_and_its_quotes_stay_out_of_sight() {
    for backend in backends() {
        let desk = Desk::on(backend).await;
        let heard = &desk.env.heard;
        let child = someone(&desk.env, Role::YoungPerson, "Heron").await;
        let own = desk.says(child, 1).await;
        let view = own.id();
        let quote = views::propose_quote(heard, &desk.reads, view, WORDS, Consent::Thread, false).await.unwrap();
        views::decide_quote(heard, &desk.clears, quote, true, "").await.unwrap();
        let shown = async || views::quote_bank(heard, &desk.clears, None).await.unwrap().quotes.len();
        assert_eq!(shown().await, 1, "{backend:?}");
        views::hide(heard, &desk.reads, view, true, "A duplicate").await.unwrap();
        assert!(desk.waits().await.is_empty() && shown().await == 0, "{backend:?}");

        assert_eq!(desk.hears(own).await, ViewState::Read, "{backend:?}");
        assert_eq!(desk.waits().await, [view], "{backend:?}");
        assert_eq!(shown().await, 0, "{backend:?}: it is looked at anew first");
        let quotes = views::view_quotes(heard, &desk.reads, view).await.unwrap();
        assert_eq!(quotes[0].state, QuoteState::Waiting, "{backend:?}");
        let back = "SELECT COUNT(*) AS n FROM audit_log WHERE action = $1";
        assert_eq!(count(&desk.env, back, args![ViewAction::QuoteBack.name()]).await, 1, "{backend:?}");
        // Its author reads what is so, and the team that it was hidden.
        let thread = views::thread(heard, own).await.unwrap().unwrap();
        let told = (thread.state, thread.hidden_because, thread.quotes[0].state);
        assert_eq!(told, (ViewState::Read, None, QuoteState::Waiting), "{backend:?}");
        let opened = views::open_view(heard, &desk.reads, view).await.unwrap().unwrap();
        assert!(opened.history.iter().any(|line| line.action == Some(ViewAction::Hidden)), "{backend:?}");
        let mut team = signed_in(heard, "Ada").await;
        let page = team.get(&format!("/views/{view}")).await.body;
        assert!(page.contains("Wrote again after it was hidden"), "{backend:?}: {page}");

        let waiting = views::waiting_quotes(heard, &desk.clears).await.unwrap();
        assert_eq!(waiting.iter().map(|one| one.id).collect::<Vec<_>>(), [quote], "{backend:?}");
        views::decide_quote(heard, &desk.clears, quote, true, "").await.unwrap();
        assert_eq!(shown().await, 1, "{backend:?}: a person cleared it anew");
        desk.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_01_why_it_is_back_is_said_however_often_they_write_and_until_they_are_written_to() {
    for backend in backends() {
        let desk = Desk::on(backend).await;
        let heard = &desk.env.heard;
        let child = someone(&desk.env, Role::YoungPerson, "Heron").await;
        let own = desk.says(child, 1).await;
        desk.answers(own.id()).await;
        let after = async || {
            let opened = views::open_view(heard, &desk.reads, own.id()).await.unwrap().unwrap();
            views::wrote_after(heard, &desk.reads, &opened).await.unwrap()
        };
        for _ in 0..2 {
            assert_eq!(desk.hears(own).await, ViewState::Read, "{backend:?}");
            assert_eq!(after().await, Some(ViewState::Answered), "{backend:?}");
        }
        views::reply(heard, &desk.reads, own.id(), "We oil it.", AfterReply::Stays).await.unwrap();
        desk.env.clock.advance(WAIT);
        assert_eq!(after().await, None, "{backend:?}: they were written to");
        assert_eq!(desk.hears(own).await, ViewState::Read, "{backend:?}");
        assert_eq!(after().await, None, "{backend:?}: they write about the reply");
        assert!(views::settle(heard, &desk.reads, own.id()).await.unwrap(), "{backend:?}");
        assert_eq!(desk.hears(own).await, ViewState::Read, "{backend:?}");
        assert_eq!(after().await, Some(ViewState::Settled), "{backend:?}");
        desk.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_06_what_was_written_in_while_an_answer_was_on_its_way_is_told_of_it_and_waits_for_the_team() {
    for backend in backends() {
        let desk = Desk::on(backend).await;
        let heard = &desk.env.heard;
        let child = someone(&desk.env, Role::YoungPerson, "Heron").await;
        let (before, since) = (desk.says(child, 1).await, desk.says(child, 2).await);
        let (replied, settled) = (desk.says(child, 3).await, desk.says(child, 4).await);
        desk.hears(before).await;
        let all = [before, since, replied, settled].map(|own| own.id());
        let answer = desk.begins(all.to_vec()).await;
        desk.later();
        for own in [since, replied, settled] {
            assert_eq!(desk.hears(own).await, ViewState::Read, "{backend:?}");
        }
        views::reply(heard, &desk.reads, replied.id(), "We oil it.", AfterReply::Stays).await.unwrap();
        desk.env.clock.advance(WAIT);
        assert!(views::settle(heard, &desk.reads, settled.id()).await.unwrap(), "{backend:?}");
        desk.sends(answer).await;

        for own in [before, replied, settled] {
            assert_eq!(state_of(&desk.env, own.id()).await, ViewState::Answered, "{backend:?}");
        }
        assert_eq!(state_of(&desk.env, since.id()).await, ViewState::Read, "{backend:?}");
        assert_eq!(desk.waits().await, [since.id()], "{backend:?}: nobody need have read what they wrote");
        assert_eq!(desk.again(&desk.reads).await, [since.id()], "{backend:?}");
        let thread = views::thread(heard, since).await.unwrap().unwrap();
        assert_eq!(thread.answers.len(), 1, "{backend:?}: they have the answer as the others do");
        let mut team = signed_in(heard, "Ada").await;
        for path in ["/queue".to_owned(), format!("/views/{}", since.id())] {
            let page = team.get(&path).await.body;
            assert!(page.contains("Wrote again after the answer"), "{backend:?}: {path}: {page}");
        }
        // What they say of it leaves it there, and so does hiding it for a while; another answer ends it.
        assert_eq!(desk.judges(since, answer, Verdict::Yes).await, ViewState::Read, "{backend:?}");
        views::hide(heard, &desk.reads, since.id(), true, "A duplicate").await.unwrap();
        views::hide(heard, &desk.reads, since.id(), false, "It is none").await.unwrap();
        assert_eq!(state_of(&desk.env, since.id()).await, ViewState::Read, "{backend:?}");
        desk.answers(since.id()).await;
        assert_eq!(state_of(&desk.env, since.id()).await, ViewState::Answered, "{backend:?}");
        assert!(desk.again(&desk.reads).await.is_empty(), "{backend:?}");

        // One that is put behind a public answer is told later, and waits the same.
        let late = desk.says(child, 5).await;
        responses::add_view(heard, &desk.writes, answer, late.id()).await.unwrap();
        desk.later();
        desk.hears(late).await;
        responses::send_now(heard, &desk.approves, answer).await.unwrap();
        desk.later();
        assert_eq!(state_of(&desk.env, late.id()).await, ViewState::Read, "{backend:?}");
        // What was said "no" to stays open with what was written since, until that was answered.
        let no = desk.says(child, 6).await;
        let first = desk.answers(no.id()).await;
        assert_eq!(desk.judges(no, first, Verdict::No).await, ViewState::Reopened, "{backend:?}");
        let second = desk.begins(vec![no.id()]).await;
        desk.later();
        assert_eq!(desk.hears(no).await, ViewState::Reopened, "{backend:?}");
        desk.sends(second).await;
        assert_eq!(state_of(&desk.env, no.id()).await, ViewState::Reopened, "{backend:?}");
        assert_eq!(desk.judges(no, second, Verdict::Yes).await, ViewState::Read, "{backend:?}");
        assert_eq!(desk.again(&desk.reads).await, [late.id(), no.id()], "{backend:?}");
        desk.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_06_what_came_after_the_form_of_an_answer_was_drawn_is_not_answered_by_it() {
    for backend in backends() {
        let desk = Desk::on(backend).await;
        let heard = &desk.env.heard;
        let child = someone(&desk.env, Role::YoungPerson, "Heron").await;
        let (before, since) = (desk.says(child, 1).await, desk.says(child, 2).await);
        desk.hears(before).await;
        desk.hears(since).await;
        // They write while the answer is written.
        let mut team = signed_in(heard, "Ada").await;
        let [first, second] = [before, since].map(|own| own.id().to_string());
        let form = team.get(&format!("/responses/new?view={first}&view={second}")).await.body;
        desk.later();
        assert_eq!(desk.hears(since).await, ViewState::Read, "{backend:?}");
        let typed = [
            ("view", first.as_str()),
            ("view", second.as_str()),
            ("claim", Claim::Done.name()),
            ("you_said", "The pass runs out."),
            ("we_did", "A new one comes in April."),
            ("reason", "You were right."),
            ("easy_read", "You get a new one."),
            ("owner_name", "A. Manager"),
        ];
        let begun = posts(&mut team, &form, "/responses", &typed).await;
        assert_eq!(begun.status, StatusCode::SEE_OTHER, "{backend:?}: {}", begun.body);
        let address = begun.location.unwrap();
        let id = address.trim_start_matches("/responses/").split('?').next().unwrap();
        desk.sends(id.parse().unwrap()).await;
        assert_eq!(state_of(&desk.env, before.id()).await, ViewState::Answered, "{backend:?}");
        assert_eq!(state_of(&desk.env, since.id()).await, ViewState::Read, "{backend:?}");
        assert_eq!(desk.again(&desk.reads).await, [since.id()], "{backend:?}");

        // To one that is there a view is added once the page shows what they wrote.
        let added = desk.says(child, 3).await;
        let draft = desk.begins(vec![]).await;
        let (path, chosen) = (format!("/views/{}", added.id()), draft.to_string());
        let action = format!("{path}/respond");
        let drawn = team.get(&path).await.body;
        desk.hears(added).await;
        let refused = posts(&mut team, &drawn, &action, &[("response", &chosen)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}: {}", refused.body);
        assert!(refused.body.contains("They wrote again at "), "{backend:?}: {}", refused.body);
        assert!(refused.body.contains(&format!("value=\"{chosen}\" selected")), "{backend:?}: {}", refused.body);
        let behind = "SELECT COUNT(*) AS n FROM response_view WHERE response_id = $1";
        assert_eq!(count(&desk.env, behind, args![draft]).await, 0, "{backend:?}");
        let again = posts(&mut team, &refused.body, &action, &[("response", &chosen)]).await;
        assert_eq!(again.status, StatusCode::SEE_OTHER, "{backend:?}: {}", again.body);
        assert_eq!(count(&desk.env, behind, args![draft]).await, 1, "{backend:?}");
        desk.sends(draft).await;
        assert_eq!(state_of(&desk.env, added.id()).await, ViewState::Answered, "{backend:?}");
        desk.env.heard.close().await;
    }
}

/// Posts what was typed into a form of a page as it was drawn.
async fn posts(team: &mut Client, page: &str, action: &str, typed: &[(&str, &str)]) -> Answer {
    let [posted, drawn] = hidden(page, action);
    let mut fields = vec![("posted", posted.as_str()), ("drawn", drawn.as_str())];
    fields.extend_from_slice(typed);
    team.post(action, &fields).await
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_02_what_came_after_a_page_was_drawn_leaves_the_queue_with_no_deed_of_that_page() {
    for backend in backends() {
        let desk = Desk::on(backend).await;
        let heard = &desk.env.heard;
        let child = someone(&desk.env, Role::YoungPerson, "Heron").await;
        let own = desk.says(child, 1).await;
        let (path, id) = (format!("/views/{}", own.id()), own.id().to_string());
        let mut team = signed_in(heard, "Ada").await;
        let day = heard.now().plus(3 * Moment::DAY).day().to_string();
        let deeds: [(&str, &[(&str, &str)]); 5] = [
            ("hide", &[("hidden", "yes"), ("reason", "It came twice")]),
            ("put-off", &[("until", day.as_str())]),
            ("reply", &[("text", "We oil it."), ("then", "done")]),
            ("reply", &[("text", "We oil it."), ("then", "child")]),
            ("settle", &[]),
        ];
        for (deed, typed) in deeds {
            let action = format!("{path}/{deed}");
            let drawn = team.get(&path).await.body;
            assert_eq!(desk.hears(own).await, ViewState::Read, "{backend:?}");
            let refused = posts(&mut team, &drawn, &action, typed).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}: {deed}");
            assert!(refused.body.contains("They wrote again at "), "{backend:?}: {deed}: {}", refused.body);
            let kept = typed.iter().filter(|(name, _)| ["reason", "text"].contains(name));
            assert!(kept.map(|(_, value)| *value).all(|value| refused.body.contains(value)), "{backend:?}: {deed}");
            assert_eq!(desk.waits().await, [own.id()], "{backend:?}: {deed}");
            let written = views::thread(heard, own).await.unwrap().unwrap().messages;
            assert!(written.iter().all(|one| one.text == MORE), "{backend:?}: {deed}: no reply");
        }
        // What stays in the queue is answered all the same.
        let drawn = team.get(&path).await.body;
        desk.hears(own).await;
        let reply = [("text", "We oil it."), ("then", "stays")];
        let answer = posts(&mut team, &drawn, &format!("{path}/reply"), &reply).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{backend:?}: {}", answer.body);
        assert_eq!(desk.waits().await, [own.id()], "{backend:?}");

        // From the list the same, and beside it: what was in the way is ticked no more.
        let many = [("do", "settle"), ("view", id.as_str())];
        for what in [many, [("do", "put-off"), ("view", id.as_str())]] {
            let drawn = team.get("/queue").await.body;
            desk.hears(own).await;
            let typed = [what.as_slice(), &[("until", day.as_str())]].concat();
            let refused = posts(&mut team, &drawn, "/queue/many", &typed).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
            let told = "In 1 of these the young person wrote again since this list was drawn";
            assert!(refused.body.contains(told), "{backend:?}: {}", refused.body);
        }
        assert_eq!(desk.waits().await, [own.id()], "{backend:?}");

        // Once the page that shows it was drawn, it is theirs to settle.
        let drawn = team.get("/queue").await.body;
        let settled = posts(&mut team, &drawn, "/queue/many", &many).await;
        assert_eq!(settled.status, StatusCode::SEE_OTHER, "{backend:?}: {}", settled.body);
        assert_eq!(state_of(&desk.env, own.id()).await, ViewState::Settled, "{backend:?}");
        assert!(desk.waits().await.is_empty(), "{backend:?}");
        assert_eq!(desk.hears(own).await, ViewState::Read, "{backend:?}");
        let drawn = team.get(&path).await.body;
        desk.hears(own).await;
        let refused = posts(&mut team, &drawn, &format!("{path}/settle"), &[]).await;
        let again = posts(&mut team, &refused.body, &format!("{path}/settle"), &[]).await;
        assert_eq!(again.status, StatusCode::SEE_OTHER, "{backend:?}: {}", again.body);
        assert_eq!(state_of(&desk.env, own.id()).await, ViewState::Settled, "{backend:?}");
        desk.env.heard.close().await;
    }
}
