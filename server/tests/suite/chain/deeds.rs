//! What children, staff, jobs and the clock do, chosen by chance, and what is
//! known from it. Staff do on a view what its page would let them: whoever may be
//! meant finds none.

use heard_domain::ids::{AccountId, ViewId};
use heard_domain::intake::submit;
use heard_domain::people::{
    self, Account, Change, Grant, How, KeepDuty, LookAtConcerns, Moderate, OwnVoice, PauseAccounts, Role,
    SignOffConcerns, Visitor,
};
use heard_domain::safeguarding::alerts::{acknowledge, give_back, hands, take_over, told as told_alert, waiting_for};
use heard_domain::safeguarding::concerns::{self, DecideError, Decision, SignOff, WhoWasTold};
use heard_domain::safeguarding::conflicts::{MeantError, about, is_kept_from, not_about};
use heard_domain::safeguarding::duty::{OnDuty, add_shift, keep_duty};
use heard_domain::views::{self, Coding, TalkError};
use heard_storage::args;
use heard_storage::clock::Moment;
use heard_vocabulary::{ConcernLevel, ConcernState, ToldTo};
use rand::Rng as _;
use rand::seq::{IndexedRandom as _, SliceRandom as _};

use super::town::{Item, Town};
use crate::alerts::home;
use crate::concerns::{DANGER, HARM, PLAIN, saying};

const FOREIGN: &str = "fjala të thjeshta";
const MINUTE: i64 = Moment::MINUTE;

pub(super) fn level_of(words: &str, lang: &str) -> Option<ConcernLevel> {
    match words {
        DANGER => Some(ConcernLevel::Danger),
        HARM => Some(ConcernLevel::PossibleHarm),
        _ if lang != "en" => Some(ConcernLevel::Unread),
        _ => None,
    }
}

/// What was done; `None` where it was refused for a reason people understand.
pub(super) fn in_words<T>(did: Result<T, DecideError>) -> Option<T> {
    match did {
        Ok(done) => Some(done),
        Err(DecideError::Storage(error)) => panic!("not refused but failed: {error}"),
        Err(_) => None,
    }
}

pub(super) fn talked(did: Result<(), TalkError>) -> bool {
    match did {
        Ok(()) => true,
        Err(TalkError::Storage(error)) => panic!("not refused but failed: {error}"),
        Err(_) => false,
    }
}

impl Item {
    pub(super) fn says(&mut self, level: Option<ConcernLevel>, at: Moment, names: Vec<AccountId>) {
        self.noticed = self.noticed.into_iter().chain(level).min();
        self.news = self.noticed.is_some();
        if level == Some(ConcernLevel::Danger) {
            (self.danger, self.danger_at) = (true, Some(at));
        }
        self.meant.extend(names);
    }
}

impl Town {
    /// What is said of whom: of nobody, of some, or of everybody who could be told.
    pub(super) fn names(&mut self) -> (String, Vec<AccountId>) {
        let some: Vec<usize> = match self.rng.random_range(0..10) {
            0..5 => Vec::new(),
            5..8 => {
                let mut all: Vec<usize> = (0..self.people.len()).collect();
                all.shuffle(&mut self.rng);
                all.truncate(self.rng.random_range(1..=3));
                all
            }
            8 => (0..self.people.len()).filter(|at| self.people[*at].holds::<Moderate>()).collect(),
            _ => (0..self.people.len()).filter(|at| self.people[*at].role != Role::Scrutineer).collect(),
        };
        let names: Vec<&str> = some.iter().map(|at| self.people[*at].name).collect();
        let said = if names.is_empty() { String::new() } else { format!(" Ask {}.", names.join(" and ")) };
        (said, some.into_iter().map(|at| self.people[at].id).collect())
    }

    pub(super) async fn say(&mut self) {
        let (kind, lang) =
            *[(PLAIN, "en"), (HARM, "en"), (DANGER, "en"), (FOREIGN, "sq")].choose(&mut self.rng).unwrap();
        let (named, names) = self.names();
        let button = self.rng.random_bool(0.2);
        let words = format!("{kind}.{named}");
        let scenario = if button { "not_safe" } else { "something_wrong" };
        self.next += 1;
        let what = saying(self.next, scenario, "what", &words, lang);
        let childs = !self.gone && self.rng.random_bool(0.6);
        let visitor = Visitor::new(childs.then_some(self.child));
        let process = self.process();
        let hung_up = self.rng.random_bool(0.1);
        if hung_up {
            // The visitor hangs up in the middle, and their phone sends it again.
            let (heard, again) = (process.clone(), what.clone());
            let sending = tokio::spawn(async move { drop(submit(&heard, visitor, again).await) });
            tokio::task::yield_now().await;
            sending.abort();
            drop(sending.await);
        }
        let Ok(taken) = submit(&process, visitor, what).await else { return };
        let mut conn = self.env.heard.words().read().await.unwrap();
        let sql = "SELECT id FROM view ORDER BY received_at DESC, id DESC LIMIT 1";
        let view: ViewId = conn.first(sql, args![]).await.unwrap().unwrap().id("id").unwrap();
        drop(conn);
        let voice = Grant::<OwnVoice>::check(self.child).unwrap();
        let own = match (taken.receipt, taken.view) {
            (Some(receipt), _) => views::by_receipt(&self.env.heard, &receipt).await.unwrap(),
            (None, Some(view)) => views::by_account(&self.env.heard, &voice, view).await.unwrap(),
            (None, None) => None,
        };
        let level = if button { Some(ConcernLevel::Danger) } else { level_of(kind, lang) };
        let mut item = Item {
            view,
            own,
            words,
            noticed: None,
            news: false,
            danger: false,
            danger_at: None,
            asked_back: false,
            childs,
            could_go: false,
            gone: false,
            ended: false,
            meant: Default::default(),
        };
        item.says(level, self.now(), names);
        self.touched = Some(view);
        self.items.push(item);
    }

    pub(super) async fn reply(&mut self, at: usize) {
        let Some(own) = self.items[at].own else { return };
        let kind = *[PLAIN, HARM, DANGER].choose(&mut self.rng).unwrap();
        let (named, names) = self.names();
        let process = self.process();
        if talked(views::talk_back(&process, own, &format!("{kind}.{named}")).await) {
            let now = self.now();
            self.items[at].says(level_of(kind, "en"), now, names);
        }
    }

    pub(super) async fn take_back(&mut self, at: usize) {
        if let Some(own) = self.items[at].own {
            views::take_back(&self.process(), own).await.unwrap();
            self.items[at].asked_back = true;
        }
    }

    pub(super) async fn leave(&mut self) {
        let (heard, voice) = (self.process(), Grant::<OwnVoice>::check(self.child).unwrap());
        match self.rng.random_range(0..5) {
            0 => people::leave(&heard, &voice, How::Delete).await.unwrap(),
            1 => people::leave(&heard, &voice, How::Anonymise).await.unwrap(),
            2 => people::stay(&heard, &voice).await.unwrap(),
            3 => people::erase(&heard, &voice).await.unwrap(),
            _ => {
                if let Some(by) = self.one_of::<PauseAccounts>() {
                    people::happened(&heard, &Grant::check(by).unwrap(), "Heron", Change::Death).await.unwrap();
                }
            }
        }
        people::go_if_due(&heard, self.child.id()).await.unwrap();
        let sql = "SELECT COUNT(*) AS n FROM account WHERE id = $1 AND state IN ('active', 'leaving')";
        self.gone = self.env.count(sql.into(), args![self.child.id()]).await == 0;
    }

    /// Somebody who reads views and finds this one.
    pub(super) async fn reader(&mut self, at: usize) -> Option<Account> {
        let by = self.one_of::<Moderate>()?;
        let kept = is_kept_from(&self.env.heard, by.id(), self.items[at].view).await.unwrap();
        (!kept).then_some(by)
    }

    pub(super) async fn work(&mut self, at: usize) {
        let Some(by) = self.reader(at).await else { return };
        let (heard, by, view): (_, Grant<Moderate>, _) =
            (self.process(), Grant::check(by).unwrap(), self.items[at].view);
        match self.rng.random_range(0..6) {
            0 => drop(views::open_view(&heard, &by, view).await.unwrap()),
            1 => drop(views::code(&heard, &by, view, Coding::default()).await),
            2 => drop(views::hide(&heard, &by, view, true, "duplicate").await),
            3 => drop(views::hide(&heard, &by, view, false, "not one").await),
            4 => drop(views::settle(&heard, &by, view).await),
            _ => views::settle_many(&heard, &by, vec![(heard.now(), view)]).await.unwrap(),
        }
    }

    pub(super) fn decision(&mut self) -> Decision {
        match self.rng.random_bool(0.6) {
            true => {
                let (to, who, when) = (ToldTo::DutyTeam, "whoever answered".to_owned(), "today".to_owned());
                Decision::Told { to, who, when, reference: String::new(), area: String::new() }
            }
            false => Decision::NotHarm { reason: "because".into() },
        }
    }

    pub(super) async fn decide(&mut self, at: usize) {
        let Some(by) = self.reader(at).await else { return };
        let (heard, view) = (self.process(), self.items[at].view);
        let looks = Grant::<LookAtConcerns>::check(by).unwrap();
        let signs = Grant::<SignOffConcerns>::check(by);
        let now = self.now();
        match self.rng.random_range(0..9) {
            0..3 => {
                let decision = self.decision();
                if in_words(concerns::decide(&heard, &looks, view, decision).await).is_some() {
                    self.items[at].news = false;
                }
            }
            3 => {
                let level = *[ConcernLevel::Danger, ConcernLevel::PossibleHarm].choose(&mut self.rng).unwrap();
                if in_words(concerns::raise(&heard, &looks, view, level, "because").await).is_some() {
                    self.items[at].says(Some(level), now, Vec::new());
                }
            }
            4 => drop(in_words(concerns::send_outside(&heard, &looks, view, "because").await)),
            5 => {
                if let Some(signs) = signs {
                    in_words(concerns::may_go(&heard, &signs, view, "because").await);
                }
            }
            _ => {
                let again = self.rng.random_bool(0.3);
                if let Some(signs) = signs {
                    let said = if again { SignOff::LookAgain { reason: "because".into() } } else { SignOff::Agreed };
                    if in_words(concerns::sign_off(&heard, &signs, view, said).await) == Some(ConcernState::Closed) {
                        self.items[at].danger = false;
                    }
                }
            }
        }
    }

    /// Somebody says whom it is about, or that it is not about them.
    pub(super) async fn about(&mut self, at: usize) {
        let Some(by) = self.reader(at).await else { return };
        let (heard, by, view): (_, Grant<Moderate>, _) =
            (self.process(), Grant::check(by).unwrap(), self.items[at].view);
        let who = self.people.choose(&mut self.rng).unwrap().id;
        let (is, did) = match self.rng.random_bool(0.5) {
            true => (true, about(&heard, &by, view, who).await),
            false => (false, not_about(&heard, &by, view, who).await),
        };
        match did {
            Ok(()) if is => drop(self.items[at].meant.insert(who)),
            Ok(()) => drop(self.items[at].meant.remove(&who)),
            Err(MeantError::Storage(error)) => panic!("not refused but failed: {error}"),
            Err(_) => {}
        }
    }

    /// Whoever was told of something opens it, has it, gives it back, takes it over, or writes
    /// down whom they told.
    pub(super) async fn answer(&mut self) {
        let usable: Vec<Account> = self.people.iter().filter(|one| one.usable).map(|one| one.account()).collect();
        let (by, heard) = (home(*usable.choose(&mut self.rng).unwrap()), self.process());
        let ids: Vec<_> = self.alerts.keys().copied().collect();
        let waiting = waiting_for(&heard, &by).await.unwrap();
        let Some(id) = (match waiting.first() {
            Some(one) if self.rng.random_bool(0.7) => Some(one.id),
            _ => ids.choose(&mut self.rng).copied(),
        }) else {
            return;
        };
        let Some(alert) = told_alert(&heard, &by, id).await.unwrap() else { return };
        match self.rng.random_range(0..5) {
            0 => drop(concerns::said(&heard, alert).await.unwrap()),
            1 | 2 => {
                if acknowledge(&heard, alert).await.unwrap() {
                    self.alerts.get_mut(&id).unwrap().gave_back = None;
                }
            }
            3 => {
                let hands = hands(&heard, alert).await.unwrap();
                if hands.take_over {
                    take_over(&heard, alert).await.unwrap();
                } else if give_back(&heard, alert).await.unwrap() {
                    self.alerts.get_mut(&id).unwrap().gave_back = Some(by.id());
                }
            }
            _ => {
                let (to, who, when) = (ToldTo::EmergencyTeam, "whoever answered".to_owned(), "today".to_owned());
                let told = WhoWasTold { to, who, when, reference: String::new(), area: String::new() };
                if in_words(concerns::told_on_duty(&heard, alert, told).await).is_some()
                    && let Some(view) = self.alerts[&id].view
                    && let Some(item) = self.items.iter_mut().find(|item| item.view == view)
                {
                    item.news = false;
                }
            }
        }
    }

    pub(super) async fn rota(&mut self) {
        let Some(by) = self.one_of::<KeepDuty>() else { return };
        let (heard, by): (_, Grant<KeepDuty>) = (self.process(), Grant::check(by).unwrap());
        let mut who: Vec<AccountId> = self.people.iter().map(|one| one.id).collect();
        who.shuffle(&mut self.rng);
        who.truncate(self.rng.random_range(0..=4));
        let waits = [3, 10, 30].map(|minutes| minutes * MINUTE);
        let rng = &mut self.rng;
        let list = who.iter().map(|id| OnDuty { account: *id, wait: *waits.choose(rng).unwrap() }).collect();
        if self.rng.random_bool(0.5) {
            if keep_duty(&heard, &by, list).await.is_ok() {
                self.standing = who;
            }
        } else {
            let from = self.now().plus(self.rng.random_range(-2..3) * 60 * MINUTE);
            let until = from.plus(self.rng.random_range(1..16) * 60 * MINUTE);
            if add_shift(&heard, &by, from, until, list).await.is_ok() {
                self.shifts.push((from, until, who));
            }
        }
    }
}
