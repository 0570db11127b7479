//! How long things are kept: each kind ends on its day and not before, its keys with it,
//! and nothing that somebody still needs; on both databases.

mod evidence;
mod holds;
mod incidents;

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use axum::http::StatusCode;
use heard::jobs::run_due;
use heard_domain::Heard;
use heard_domain::assignments::{AssignedAs, Days, assign};
use heard_domain::decisions::{self, Deciding};
use heard_domain::ids::{ProcedureId, ViewId};
use heard_domain::intake::{Submission, submit};
use heard_domain::people::{
    Account, AssignPeople, Grant, KeepHolds, LookAtConcerns, Moderate, Participate, Permission, Role, Visitor,
};
use heard_domain::polls::{self, NewPoll, PollKind};
use heard_domain::procedures::{self, Opening, Step, Written};
use heard_domain::retention::{due_soon, end_due, schedule};
use heard_domain::safeguarding::alerts::{About, acknowledge, raise_alert, told as told_of};
use heard_domain::safeguarding::author;
use heard_domain::safeguarding::concerns::{self, Decision};
use heard_domain::views::{self, Audience};
use heard_storage::calendar::Day;
use heard_storage::clock::{FixedClock, Moment};
use heard_storage::{Location, Mark, StorageError, args, verify_audit};
use heard_vocabulary::{
    AuthorReason, ProcedureAction, ProcedureKind, RetentionAction, RetentionKind, SettingName, ToldTo, ViewAction,
};

use super::alerts::{home, on_duty, signed_in, staff};
use super::concerns::{HARM, PLAIN, account, say, saying};
use super::environment::{Backend, Environment, NOON, backends, keys_file, master, open, scoped};
use super::jobs::{another, count, recorded};

const MINUTE: i64 = Moment::MINUTE;

/// A council with two safeguarding leads, and those around a child with an account.
struct Town {
    env: Environment,
    oswin: Account,
    mirabel: Account,
    mia: Account,
    zadie: Account,
    wanda: Account,
    heron: Account,
}

async fn town(backend: Backend) -> Town {
    let env = Environment::on(backend).await;
    let oswin = staff(&env, Role::SafeguardingLead, "Oswin").await;
    let mirabel = staff(&env, Role::SafeguardingLead, "Mirabel").await;
    let mia = staff(&env, Role::ParticipationLead, "Mia").await;
    let zadie = staff(&env, Role::Administrator, "Zadie").await;
    let wanda = staff(&env, Role::Worker, "Wanda").await;
    let heron = account(&env, Role::YoungPerson, "Heron").await;
    Town { env, oswin, mirabel, mia, zadie, wanda, heron }
}

fn may<P: Permission>(account: Account) -> Grant<P> {
    Grant::check(account).unwrap()
}

impl Town {
    fn heard(&self) -> &Heard {
        &self.env.heard
    }

    fn at(&self, moment: Moment) {
        self.env.clock.set(moment);
    }

    /// Says for how long a kind is kept, as the page of set-up stores it.
    async fn keep(&self, kind: RetentionKind, months: u32) {
        let (name, value) = (kind.setting().name(), format!("{months} months"));
        let (id, by) = (uuid::Uuid::new_v4().into_bytes(), self.zadie.id());
        let write = self.heard().words().write(move |uow| {
            Box::pin(async move {
                let sql = "INSERT INTO setting (name, value) VALUES ($1, $2)
                           ON CONFLICT (name) DO UPDATE SET value = excluded.value";
                uow.execute(sql, args![name, value.clone()]).await?;
                let now = uow.now();
                let sql = "INSERT INTO setting_change (id, name, was, became, changed_by, changed_at)
                           VALUES ($1, $2, NULL, $3, $4, $5)";
                uow.execute(sql, args![id, name, value, by, now]).await?;
                Ok::<_, StorageError>(())
            })
        });
        write.await.unwrap();
    }

    /// What the team dealt with: said without an account, read and settled.
    async fn settled(&self, number: u64, words: &str) -> ViewId {
        let view = say(&self.env, number, words).await;
        self.settle(view).await;
        view
    }

    async fn settle(&self, view: ViewId) {
        let by: Grant<Moderate> = may(self.mia);
        views::open_view(self.heard(), &by, view).await.unwrap();
        assert!(views::settle(self.heard(), &by, view).await.unwrap());
    }

    /// Said from Heron's account without a name.
    async fn herons(&self, number: u64, words: &str) -> ViewId {
        let what =
            Submission { audience: Audience::Anonymous, ..saying(number, "something_wrong", "what", words, "en") };
        submit(self.heard(), Visitor::new(Some(self.heron)), what).await.unwrap().view.unwrap()
    }

    /// What may have been harm, and a person told somebody of it.
    async fn told(&self, view: ViewId) {
        let (to, who, when) = (ToldTo::DutyTeam, "the duty worker".to_owned(), "today".to_owned());
        let decision = Decision::Told { to, who, when, reference: String::new(), area: String::new() };
        concerns::decide(self.heard(), &may::<LookAtConcerns>(self.oswin), view, decision).await.unwrap();
    }

    async fn opened(&self, kind: ProcedureKind, what: Opening) -> ProcedureId {
        let what = Opening { text: "A bag was lost in the move".into(), who: "A child of the home".into(), ..what };
        procedures::open(self.heard(), &may(self.mia), kind, what).await.unwrap().id
    }

    async fn step(&self, by: Account, id: ProcedureId, action: ProcedureAction, chosen: &str) {
        let written = Written {
            text: "As was agreed".into(),
            who: "The officer".into(),
            chosen: chosen.into(),
            ..Written::default()
        };
        let step = Step { action, written, who: None };
        procedures::step(self.heard(), &may(by), id, step).await.unwrap_or_else(|error| panic!("{action:?}: {error}"));
    }

    async fn deal_with(&self, kind: ProcedureKind, what: Opening) -> ProcedureId {
        use ProcedureAction as A;
        let id = self.opened(kind, what).await;
        let one = self.oswin;
        let steps: &[(Account, A, &str)] = match kind {
            ProcedureKind::Complaint => &[(one, A::AdvocacyOffered, ""), (one, A::TakenBack, "")],
            ProcedureKind::Allegation => &[
                (one, A::LadoTold, ""),
                (one, A::Weighed, "met"),
                (one, A::Learned, ""),
                (self.mirabel, A::Ended, "unfounded"),
            ],
            ProcedureKind::ReturnTalk => &[(one, A::Talked, "refused"), (one, A::Ended, "")],
            ProcedureKind::Advocate => &[(one, A::TakenBack, "")],
            ProcedureKind::OutsideRequest => &[(one, A::Withheld, ""), (one, A::Ended, "")],
            ProcedureKind::SeriousIncident => {
                &[(one, A::NotNeeded, ""), (one, A::SiblingsTold, ""), (one, A::Ended, "no_review")]
            }
        };
        for (by, action, chosen) in steps {
            self.step(*by, id, *action, chosen).await;
        }
        id
    }

    /// One of everything, which ended today.
    async fn one_of_each(&self) {
        let heard = self.heard();
        self.settled(1, PLAIN).await;
        let harm = say(&self.env, 2, HARM).await;
        self.told(harm).await;
        self.settle(harm).await;
        // What nobody has read does not end.
        let unread = self.herons(3, "The bus was late again").await;

        on_duty(&self.env, self.oswin, &[(self.oswin, 10 * MINUTE)]).await.unwrap();
        let alert = raise_alert(heard, Visitor::new(None), About::View(unread)).await.unwrap();
        let alert = told_of(heard, &home(self.oswin), alert).await.unwrap().unwrap();
        assert!(acknowledge(heard, alert).await.unwrap());
        author::ask(heard, &may(self.mia), unread, AuthorReason::Danger, "They may be hurt").await.unwrap();
        let no = author::Answer { agreed: false, reason: "Nothing says so".into(), quiet: false };
        author::answer(heard, &may(self.oswin), unread, no).await.unwrap();
        for kind in ProcedureKind::ALL {
            let what = Opening {
                came_at: "10:00".into(),
                asker: "police".into(),
                incident: "harmed".into(),
                ..Opening::default()
            };
            self.deal_with(*kind, what).await;
        }
        let assigns: Grant<AssignPeople> = may(self.mia);
        let person = scoped(heard, &assigns, self.heron).await;
        let days = Days::from(heard.now().day());
        assign(heard, &assigns, &person, self.wanda.id(), AssignedAs::Worker, days).await.unwrap();
        let what = Deciding {
            person: Some(self.heron.id()),
            text: "A bus pass".into(),
            owner: "The worker".into(),
            due_on: heard.now().day().to_string(),
            ..Deciding::default()
        };
        decisions::decide(heard, &may(self.wanda), what).await.unwrap();
        self.env.run(format!("UPDATE review_decision SET ended_at = {}", NOON.0)).await;
        let by: Grant<Participate> = may(self.mia);
        let new = NewPoll {
            kind: PollKind::Survey,
            title: "When?".into(),
            lead: String::new(),
            questions: "choice: When? | Now | Later\nwords: Why?".into(),
            members_only: false,
            open_until: None,
        };
        let id = polls::open_poll(heard, &by, new).await.unwrap();
        let poll = polls::poll(heard, id).await.unwrap().unwrap();
        let said = BTreeMap::from([("q1".to_owned(), "c1".to_owned()), ("q2".to_owned(), "the bus".to_owned())]);
        polls::answer_poll(heard, Visitor::new(None), &poll, [203; 16], &said).await.unwrap();
        polls::read_words(heard, &by, id).await.unwrap();
        polls::close_poll(heard, &by, id).await.unwrap();
    }

    /// How much of each kind is there.
    async fn there(&self) -> HashMap<RetentionKind, i64> {
        let mut all = HashMap::new();
        for kind in RetentionKind::ALL {
            let rows = match kind {
                RetentionKind::Views => "view WHERE LENGTH(wrapped_key) > 0",
                RetentionKind::Concerns => "concern",
                RetentionKind::Alerts => "alert",
                RetentionKind::AuthorRequests => "author_request",
                RetentionKind::Complaints => "procedure WHERE kind = 'complaint'",
                RetentionKind::Allegations => "procedure WHERE kind = 'allegation'",
                RetentionKind::ReturnTalks => "procedure WHERE kind = 'return_talk'",
                RetentionKind::Advocates => "procedure WHERE kind = 'advocate'",
                RetentionKind::OutsideRequests => "procedure WHERE kind = 'outside_request'",
                RetentionKind::Incidents => "procedure WHERE kind = 'serious_incident'",
                RetentionKind::Decisions => "review_decision",
                RetentionKind::PollAnswers => "poll_answer",
            };
            let sql = format!("SELECT COUNT(*) AS n FROM {rows}");
            all.insert(*kind, count(self.heard(), sql).await);
        }
        all
    }

    /// The keys of every case, of an answer and of what was said without an account.
    async fn keys(&self) -> Vec<[u8; 16]> {
        let sql = "SELECT case_key AS id FROM concern UNION ALL SELECT case_key FROM alert
                   UNION ALL SELECT case_key FROM author_request UNION ALL SELECT case_key FROM procedure
                   UNION ALL SELECT owner_key FROM poll_answer WHERE owner_key IS NOT NULL
                   UNION ALL SELECT owner_key FROM view WHERE signed_in = 0";
        let mut conn = self.heard().words().read().await.unwrap();
        let rows = conn.all(sql, vec![]).await.unwrap();
        rows.iter().map(|row| row.id("id").unwrap()).collect()
    }

    async fn opens(&self, key: &[u8; 16]) -> bool {
        self.heard().key_store().get(key).await.unwrap().is_some()
    }

    async fn words_of(&self, view: ViewId) -> bool {
        let opened = views::open_view(self.heard(), &may(self.oswin), view).await.unwrap();
        opened.is_some_and(|opened| opened.words.is_some())
    }
}

fn least(kind: RetentionKind) -> u32 {
    kind.setting().months().unwrap().1
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_03_each_kind_ends_on_its_day_and_not_a_day_before_and_its_key_with_it() {
    for backend in backends() {
        let town = town(backend).await;
        let heard = town.heard();
        town.one_of_each().await;
        for kind in RetentionKind::ALL {
            town.keep(*kind, least(*kind)).await;
        }
        let keys = town.keys().await;
        let mut wanted = town.there().await;
        let before = HashMap::from([(RetentionKind::Views, 3)]);
        for kind in RetentionKind::ALL {
            assert_eq!(wanted[kind], before.get(kind).copied().unwrap_or(1), "{backend:?}: {kind:?}");
        }
        assert_eq!(keys.len(), 12, "{backend:?}: nine cases, one answer, two without an account");
        let mut terms: Vec<u32> = RetentionKind::ALL.iter().copied().map(least).collect();
        terms.sort_unstable();
        terms.dedup();
        for months in terms {
            let day = Day::parse(&format!("{}-11-20", 2026 + months / 12)).unwrap();
            for (minute, due) in [(-MINUTE, false), (MINUTE, true)] {
                town.at(day.start().plus(minute));
                // What was kept for the sake of something else goes the next time.
                for _ in 0..2 {
                    end_due(heard).await.unwrap();
                }
                if due {
                    for kind in RetentionKind::ALL.iter().filter(|kind| least(**kind) == months) {
                        wanted.insert(*kind, 0);
                    }
                    // What was told of is kept as long as its concern, and what nobody has read for good.
                    let views = if months < least(RetentionKind::Concerns) { 2 } else { 1 };
                    wanted.insert(RetentionKind::Views, views);
                }
                assert_eq!(town.there().await, wanted, "{backend:?}: {months} months, {minute}");
            }
        }
        for key in &keys {
            assert!(!town.opens(key).await, "{backend:?}: every key is destroyed");
        }
        for (action, times) in [
            (RetentionAction::AlertEnded.name(), 1),
            (RetentionAction::ProcedureEnded.name(), 6),
            (RetentionAction::DecisionEnded.name(), 1),
            (RetentionAction::PollAnswersEnded.name(), 1),
            (ViewAction::ScheduleEnded.name(), 2),
            (ViewAction::ConcernEnded.name(), 1),
            (ViewAction::AuthorEnded.name(), 1),
        ] {
            assert_eq!(count(heard, recorded(action)).await, times, "{backend:?}: {action}");
        }
        assert!(verify_audit(heard.words()).await.unwrap().broken_at.is_none(), "{backend:?}");
        assert_eq!(count(heard, "SELECT COUNT(*) AS n FROM key_fate").await, 0, "{backend:?}");
        for beside in ["concern_deed", "procedure_deed", "procedure_kept", "alert_told", "decision_deed"] {
            let sql = format!("SELECT COUNT(*) AS n FROM {beside}");
            assert_eq!(count(heard, sql).await, 0, "{backend:?}: {beside}");
        }
        town.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_03_nothing_ends_before_somebody_set_it_and_a_month_went_by() {
    for backend in backends() {
        let town = town(backend).await;
        let heard = town.heard();
        let view = town.settled(1, PLAIN).await;
        let day = Day::parse("2046-11-20").unwrap();
        town.at(day.start());
        assert_eq!(end_due(heard).await.unwrap(), 0, "{backend:?}: nobody decided");
        // A value that nobody is known to have set ends nothing.
        let name = SettingName::KeepViews.name();
        town.env.run(format!("INSERT INTO setting (name, value) VALUES ('{name}', '12 months')")).await;
        assert_eq!(end_due(heard).await.unwrap(), 0, "{backend:?}");
        town.keep(RetentionKind::Views, 24).await;
        assert_eq!(end_due(heard).await.unwrap(), 0, "{backend:?}: not at once");
        // Changed once more, the month begins anew.
        town.at(day.plus(29).start());
        town.keep(RetentionKind::Views, 12).await;
        town.at(day.plus(59).start().plus(-1));
        assert_eq!(end_due(heard).await.unwrap(), 0, "{backend:?}");
        assert!(town.words_of(view).await, "{backend:?}");
        town.at(day.plus(59).start());
        // Looking at it is no change.
        assert_eq!(end_due(heard).await.unwrap(), 1, "{backend:?}");
        assert!(!town.words_of(view).await, "{backend:?}");
        assert_eq!(end_due(heard).await.unwrap(), 0, "{backend:?}: once");
        town.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_03_what_is_unread_or_unsettled_or_belongs_to_what_runs_stays_beyond_its_time() {
    for backend in backends() {
        let town = town(backend).await;
        let heard = town.heard();
        let unread = say(&town.env, 1, PLAIN).await;
        let read = say(&town.env, 2, PLAIN).await;
        views::open_view(heard, &may(town.mia), read).await.unwrap();
        let complained = town.settled(3, PLAIN).await;
        let what = Opening { view: Some(complained), agreed: "They wrote so".into(), ..Opening::default() };
        let complaint = town.opened(ProcedureKind::Complaint, what).await;
        let asked = town.herons(4, PLAIN).await;
        town.settle(asked).await;
        author::ask(heard, &may(town.mia), asked, AuthorReason::Danger, "They may be hurt").await.unwrap();
        // May be harm, and nobody decided.
        let harm = say(&town.env, 5, HARM).await;
        town.keep(RetentionKind::Views, 12).await;
        town.keep(RetentionKind::Concerns, 72).await;
        town.at(Day::parse("2056-11-20").unwrap().start());
        assert_eq!(end_due(heard).await.unwrap(), 0, "{backend:?}");
        for view in [unread, read, complained, asked, harm] {
            let sql = "SELECT COUNT(*) AS n FROM view WHERE id = $1 AND LENGTH(wrapped_key) > 0";
            assert_eq!(town.env.count(sql.into(), args![view]).await, 1, "{backend:?}");
        }
        let lead: Grant<KeepHolds> = may(town.oswin);
        let due = due_soon(heard, &lead).await.unwrap();
        let of = |kind| due.iter().find(|due| due.kept.kind == kind).map(|due| (due.soon, due.over)).unwrap();
        assert_eq!(of(RetentionKind::Views), (0, 2), "{backend:?}: settled, and needed still");
        assert_eq!(of(RetentionKind::Concerns), (0, 0), "{backend:?}: what is not decided is over no time");
        // The procedure ends, and nobody asks any more.
        town.step(town.oswin, complaint, ProcedureAction::AdvocacyOffered, "").await;
        town.step(town.oswin, complaint, ProcedureAction::TakenBack, "").await;
        author::withdraw(heard, &may(town.mia), asked).await.unwrap();
        assert!(end_due(heard).await.unwrap() >= 1, "{backend:?}");
        assert!(!town.words_of(complained).await, "{backend:?}");
        town.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_03_who_answers_for_the_council_sets_the_times_and_only_leads_see_how_much_ends() {
    for backend in backends() {
        let town = town(backend).await;
        let heard = town.heard();
        town.settled(1, PLAIN).await;
        let mut zadie = signed_in(heard, "Zadie").await;
        let page = zadie.get("/setup/retention").await.body;
        assert!(page.contains("What nobody decides here is kept") && page.contains("2 years is suggested"), "{page}");
        for (field, wrong) in [("keep_views", "18"), ("keep_views", "11 months"), ("keep_concerns", "5 years")] {
            let answer = zadie.post("/setup/retention", &[(field, wrong), ("keep_alerts", "4 years")]).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}: {wrong}");
            let kept = format!("value=\"{wrong}\"");
            assert!(answer.body.contains(&kept) && answer.body.contains("value=\"4 years\""), "{backend:?}: {wrong}");
        }
        let chosen = [("keep_views", "1 year"), ("keep_concerns", "75 years")];
        assert!(zadie.post("/setup/retention", &chosen).await.status.is_redirection(), "{backend:?}");
        let history = zadie.get("/setup/history").await.body;
        assert!(history.contains("75 years"), "{backend:?}: who set it, and when, is kept: {history}");
        let found = schedule(heard, &may::<KeepHolds>(town.oswin)).await.unwrap();
        let found: Vec<_> = found.iter().map(|one| (one.kind, one.months, one.begins.to_string())).collect();
        let wanted = [
            (RetentionKind::Views, 12, "2026-12-20".to_owned()),
            (RetentionKind::Concerns, 900, "2026-12-20".to_owned()),
        ];
        assert_eq!(found, wanted, "{backend:?}");
        // Counts are no administrator's.
        assert_eq!(zadie.get("/holds").await.status, StatusCode::FORBIDDEN, "{backend:?}");
        let mut oswin = signed_in(heard, "Oswin").await;
        assert_eq!(oswin.get("/setup/retention").await.status, StatusCode::FORBIDDEN, "{backend:?}");
        let page = oswin.get("/holds").await.body;
        assert!(page.contains("What ends next") && page.contains("1 year"), "{backend:?}: {page}");
        assert!(page.contains("Of 10 kinds of things nobody decided"), "{backend:?}: {page}");
        let lead: Grant<KeepHolds> = may(town.oswin);
        let soon = async || {
            let due = due_soon(heard, &lead).await.unwrap();
            due.iter().find(|due| due.kept.kind == RetentionKind::Views).map(|due| due.soon)
        };
        assert_eq!(soon().await, Some(0), "{backend:?}");
        town.at(Day::parse("2027-10-21").unwrap().start().plus(-MINUTE));
        assert_eq!(soon().await, Some(0), "{backend:?}: 31 days before");
        town.at(Day::parse("2027-10-21").unwrap().start());
        assert_eq!(soon().await, Some(1), "{backend:?}");
        // What was chosen is taken back.
        let mut zadie = signed_in(heard, "Zadie").await;
        assert!(zadie.post("/setup/retention", &[("keep_views", "")]).await.status.is_redirection(), "{backend:?}");
        assert!(schedule(heard, &lead).await.unwrap().is_empty(), "{backend:?}: nothing ends by itself");
        town.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_03_two_processes_end_each_thing_once() {
    for backend in backends() {
        let town = town(backend).await;
        for number in 0..55 {
            say(&town.env, number, PLAIN).await;
        }
        town.env.run("UPDATE view SET state = 'settled', read_at = received_at".to_owned()).await;
        town.keep(RetentionKind::Views, 12).await;
        town.at(Day::parse("2027-11-20").unwrap().start());
        let other = another(&town.env).await;
        let (one, two) = tokio::join!(end_due(town.heard()), end_due(&other));
        assert_eq!(one.unwrap() + two.unwrap(), 55, "{backend:?}");
        assert_eq!(count(town.heard(), recorded(ViewAction::ScheduleEnded.name())).await, 55, "{backend:?}");
        for key in town.keys().await {
            assert!(!town.opens(&key).await, "{backend:?}");
        }
        assert!(verify_audit(town.heard().words()).await.unwrap().broken_at.is_none(), "{backend:?}");
        other.close().await;
        town.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_03_a_stop_between_the_words_and_the_keys_is_finished_by_the_sweep() {
    for backend in backends() {
        let town = town(backend).await;
        town.deal_with(ProcedureKind::Complaint, Opening::default()).await;
        let key = town.keys().await.remove(0);
        assert!(town.opens(&key).await, "{backend:?}");
        // As a crash after the commit leaves it.
        let write = town.heard().words().write(move |uow| {
            Box::pin(async move {
                uow.execute("DELETE FROM procedure", vec![]).await?;
                uow.execute("INSERT INTO key_fate (owner_key, fate) VALUES ($1, 'destroy')", args![key]).await?;
                Ok::<_, StorageError>(())
            })
        });
        write.await.unwrap();
        run_due(town.heard()).await.unwrap();
        assert!(!town.opens(&key).await, "{backend:?}");
        assert_eq!(count(town.heard(), "SELECT COUNT(*) AS n FROM key_fate").await, 0, "{backend:?}");
        town.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_03_the_job_ends_what_is_due_by_itself() {
    for backend in backends() {
        let town = town(backend).await;
        let view = town.settled(1, PLAIN).await;
        town.keep(RetentionKind::Views, 12).await;
        town.at(Day::parse("2027-11-19").unwrap().start());
        run_due(town.heard()).await.unwrap();
        assert!(town.words_of(view).await, "{backend:?}");
        town.at(Day::parse("2027-11-20").unwrap().start().plus(2 * 60 * MINUTE));
        run_due(town.heard()).await.unwrap();
        assert!(!town.words_of(view).await, "{backend:?}");
        town.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_03_after_words_were_put_back_nothing_ends_until_what_is_missing_was_looked_at() {
    for backend in backends() {
        let town = town(backend).await;
        town.settled(1, PLAIN).await;
        town.keep(RetentionKind::Views, 12).await;
        town.at(Day::parse("2027-11-20").unwrap().start());
        // The line that the key store remembers is not there: a hold may have been put after it.
        let mark = Mark { seq: 1_000_000, hash: vec![7; 32], at: NOON };
        town.heard().key_store().set_mark(mark).await.unwrap();
        assert_eq!(end_due(town.heard()).await.unwrap(), 0, "{backend:?}");
        assert_eq!(end_due(town.heard()).await.unwrap(), 0, "{backend:?}: nor the next hour");
        town.env.run("UPDATE missing_interval SET checked_at = 1".to_owned()).await;
        assert_eq!(end_due(town.heard()).await.unwrap(), 1, "{backend:?}");
        town.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_03_yesterdays_words_beside_todays_keys_do_not_open_a_case_that_ended() {
    let town = town(Backend::Sqlite).await;
    let (harm, other) = (say(&town.env, 1, HARM).await, say(&town.env, 2, HARM).await);
    for view in [harm, other] {
        town.told(view).await;
        town.settle(view).await;
    }
    town.keep(RetentionKind::Concerns, 72).await;
    town.keep(RetentionKind::Views, 12).await;
    town.at(Day::parse("2032-11-20").unwrap().start());
    // Something was done about the other one since.
    let noted = "UPDATE concern_deed SET at = $1 WHERE concern_id = (SELECT id FROM concern WHERE view_id = $2)";
    let now = town.heard().now();
    let write =
        town.heard().words().write(move |uow| Box::pin(async move { uow.execute(noted, args![now, other]).await }));
    write.await.unwrap();
    let backup = town.env.folder.path().join("yesterday.db");
    town.heard().words().copy_sqlite_to(&backup).await.unwrap();
    assert_eq!(end_due(town.heard()).await.unwrap(), 2, "what was said, and the concern with it");
    let looks: Grant<LookAtConcerns> = may(town.oswin);
    assert!(concerns::of_view(town.heard(), &looks, harm).await.unwrap().is_none());
    town.env.heard.close().await;

    let clock = Arc::new(FixedClock::new(NOON));
    let keys = Location::Sqlite(keys_file(town.env.folder.path()));
    let restored = open(Location::Sqlite(backup), keys, &master(), clock).await.unwrap();
    let found = concerns::of_view(&restored, &looks, harm).await.unwrap().unwrap();
    assert!(found.line.kinds.is_none() && found.deeds.iter().all(|deed| deed.what.is_none()), "its key is gone");
    let found = concerns::of_view(&restored, &looks, other).await.unwrap().unwrap();
    assert!(found.line.kinds.is_some() && found.deeds.iter().any(|deed| deed.what.is_some()), "the other's is not");
    restored.close().await;
}
