//! What the two do with items, and what the rules say it must come to. A deed that was
//! begun from what somebody saw before is refused where it would undo another's unseen.

use heard_domain::assignments::scope;
use heard_domain::people::handover::{Then, hand_over, held};
use heard_domain::views::{
    AfterReply, AssignError, Coding, Many, ManyError, PutOffError, Replied, Reply, TalkError, assign, bring_back, code,
    many, put_back, put_off, reply, settle, talk_back,
};
use heard_vocabulary::{DeskDeed, Holding, ViewAction, ViewState, WaitsFor};
use rand::Rng as _;
use rand::seq::IndexedRandom as _;

use super::desk::{Desk, NAMES, Seen, Verdict, Written};

/// For how many days a child is waited for who was written to.
const FORTNIGHT: i32 = 14;

impl Desk {
    /// Somebody says whose an item is, from what they saw.
    pub(super) async fn assigns(&mut self, who: usize, at: usize, seen: &Seen) -> Verdict {
        let (was, heard, view) = (seen.with, self.process(), self.items[at].view);
        let to = *[None, Some(self.leads[0].id), Some(self.leads[1].id)].choose(&mut self.rng).unwrap();
        let before = self.items[at].place.clone();
        match assign(&heard, &self.leads[who].moderates, view, (was, to)).await {
            // What is so already is not done again.
            Ok(()) if before.with == to => Ok(()),
            Ok(()) if before.with == was => {
                self.items[at].place.with = to;
                self.on_item(at, who, ViewAction::Assigned);
                self.did(who, DeskDeed::Assigned, vec![(at, before)], None).await
            }
            Err(AssignError::Quicker) if before.with != to && before.with != was => Ok(()),
            did => Err(format!("{} gave what was {was:?} and is {:?} to {to:?}: {did:?}", NAMES[who], before.with)),
        }
    }

    /// Both take what is nobody's, in the same moment: one has it, and the other is told.
    pub(super) async fn both_take(&mut self, at: usize) -> Verdict {
        let (view, before) = (self.items[at].view, self.items[at].place.clone());
        if before.with.is_some() {
            return Ok(());
        }
        let [one, two] = [&self.leads[0], &self.leads[1]];
        let (first, second) = tokio::join!(
            assign(&self.processes[0], &one.moderates, view, (None, Some(one.id))),
            assign(&self.processes[1], &two.moderates, view, (None, Some(two.id)))
        );
        let who = match (first, second) {
            (Ok(()), Err(AssignError::Quicker)) => 0,
            (Err(AssignError::Quicker), Ok(())) => 1,
            did => return Err(format!("both took it: {did:?}")),
        };
        self.items[at].place.with = Some(self.leads[who].id);
        self.on_item(at, who, ViewAction::Assigned);
        self.did(who, DeskDeed::Assigned, vec![(at, before)], None).await
    }

    /// An item is tagged, from the tags that were seen.
    pub(super) async fn tags(&mut self, who: usize, at: usize, seen: &Seen) -> Verdict {
        let many = self.rng.random_range(0..=self.themes.len());
        let themes: Vec<_> = self.themes.choose_multiple(&mut self.rng, many).copied().collect();
        let shown = Some(seen.tags.iter().copied().collect());
        let coding = Coding { themes: themes.clone(), shown, ..Coding::default() };
        let (heard, me) = (self.process(), self.leads[who].id);
        code(&heard, &self.leads[who].moderates, self.items[at].view, coding).await.unwrap();
        // What a colleague gave since stays, and what they took off since is not given again.
        let tags = &mut self.items[at].tags;
        tags.retain(|theme, _| !seen.tags.contains(theme) || themes.contains(theme));
        for theme in themes.into_iter().filter(|theme| !seen.tags.contains(theme)) {
            tags.entry(theme).or_insert(me);
        }
        self.on_item(at, who, ViewAction::Coded);
        Ok(())
    }

    pub(super) async fn puts_off(&mut self, who: usize, at: usize) -> Verdict {
        let (until, heard) = (self.today().plus(self.rng.random_range(1..4)), self.process());
        let item = &self.items[at];
        let (before, may) = (item.place.clone(), item.place.is_open() && item.read);
        match (put_off(&heard, &self.leads[who].moderates, item.view, until).await, may) {
            (Ok(()), true) => {
                let place = &mut self.items[at].place;
                (place.waits, place.until) = (WaitsFor::Later, Some(until));
                self.on_item(at, who, ViewAction::PutOff);
                self.did(who, DeskDeed::PutOff, vec![(at, before)], None).await
            }
            (Err(PutOffError::Gone), false) => Ok(()),
            (did, _) => Err(format!("put off from {before:?}: {did:?}")),
        }
    }

    pub(super) async fn brings_back(&mut self, who: usize, at: usize) -> Verdict {
        let (heard, waits) = (self.process(), self.items[at].place.waits);
        match bring_back(&heard, &self.leads[who].moderates, self.items[at].view).await {
            Ok(()) if waits != WaitsFor::Team => {
                self.items[at].place.is_the_teams();
                self.on_item(at, who, ViewAction::BroughtBack);
                Ok(())
            }
            Err(PutOffError::Gone) if waits == WaitsFor::Team => Ok(()),
            did => Err(format!("brought back what waits for {waits:?}: {did:?}")),
        }
    }

    pub(super) async fn settles(&mut self, who: usize, at: usize) -> Verdict {
        let heard = self.process();
        let item = &self.items[at];
        let (before, may) = (item.place.clone(), item.place.may_settle() && item.read);
        match (settle(&heard, &self.leads[who].moderates, item.view).await, may) {
            (Ok(true), true) => {
                self.items[at].place.becomes(ViewState::Settled);
                self.on_item(at, who, ViewAction::Settled);
                self.did(who, DeskDeed::Settled, vec![(at, before)], None).await
            }
            (Err(TalkError::Gone), false) => Ok(()),
            (did, _) => Err(format!("settled from {before:?}: {did:?}")),
        }
    }

    pub(super) async fn puts_back(&mut self, who: usize, at: usize) -> Verdict {
        let (heard, state) = (self.process(), self.items[at].place.state);
        match put_back(&heard, &self.leads[who].moderates, self.items[at].view).await {
            Ok(()) if state == ViewState::Settled => {
                self.items[at].place.becomes(ViewState::Read);
                self.on_item(at, who, ViewAction::PutBack);
                Ok(())
            }
            Err(TalkError::Gone) if state != ViewState::Settled => Ok(()),
            did => Err(format!("put back from {state:?}: {did:?}")),
        }
    }

    pub(super) async fn replies(&mut self, who: usize, at: usize) -> Verdict {
        let then = *AfterReply::ALL.choose(&mut self.rng).unwrap();
        let (heard, text, now) = (self.process(), self.words("Answer"), self.now());
        let item = &self.items[at];
        let before = item.place.clone();
        let may = match then {
            AfterReply::Stays => true,
            AfterReply::Child => before.is_open() && item.read,
            AfterReply::Done => before.may_settle() && item.read,
        };
        let wanted = if may { Replied::As(then) } else { Replied::Stays };
        let deed = match reply(&heard, &self.leads[who].moderates, item.view, &text, then).await {
            Ok(Reply { became, deed: Some(deed) }) if became == wanted => deed,
            did => return Err(format!("replied from {before:?}, and then {then:?}: {did:?}")),
        };
        self.on_item(at, who, ViewAction::CouncilWrote);
        let until = self.today().plus(FORTNIGHT);
        let place = &mut self.items[at].place;
        match then {
            AfterReply::Child if may => (place.waits, place.until) = (WaitsFor::Child, Some(until)),
            AfterReply::Done if may => {
                place.becomes(ViewState::Settled);
                self.on_item(at, who, ViewAction::Settled);
            }
            AfterReply::Child | AfterReply::Done | AfterReply::Stays => {}
        }
        let goes_at = heard_domain::going_out::goes_at(now);
        self.items[at].written.push(Written { text, deed, at: now, goes_at });
        self.remember(deed, who, DeskDeed::Replied, vec![(at, before)], None);
        Ok(())
    }

    /// Its author writes: it is the team's move at once.
    pub(super) async fn writes_back(&mut self, at: usize) -> Verdict {
        let (heard, text, own) = (self.process(), self.words("It sticks still"), self.items[at].own);
        talk_back(&heard, own, &text).await.map_err(|error| format!("a child was not heard: {error}"))?;
        let now = self.now();
        let item = &mut self.items[at];
        item.wrote = Some(now);
        if matches!(item.place.state, ViewState::Settled | ViewState::Answered) {
            item.place.becomes(ViewState::Read);
        }
        item.place.is_the_teams();
        item.said.push(text);
        let view = item.view;
        self.line(view, heard_domain::record::AUTHOR, ViewAction::AuthorWrote.name());
        Ok(())
    }

    /// The same with many: with all of them, or with none.
    pub(super) async fn in_bulk(&mut self, who: usize) -> Verdict {
        let some = self.rng.random_range(1..=self.items.len());
        let mut all: Vec<usize> = (0..self.items.len()).collect();
        all = all.choose_multiple(&mut self.rng, some).copied().collect();
        all.sort_unstable();
        let (me, heard) = (self.leads[who].id, self.process());
        let to = *[None, Some(self.leads[0].id), Some(self.leads[1].id)].choose(&mut self.rng).unwrap();
        let until = self.today().plus(2);
        let theme = *self.themes.choose(&mut self.rng).unwrap();
        let kinds = [Many::Settle, Many::Assign(to), Many::PutOff(until), Many::Tag(theme)];
        let what = *kinds.choose(&mut self.rng).unwrap();
        let count = |test: &dyn Fn(&super::desk::Item) -> bool| all.iter().filter(|at| test(&self.items[**at])).count();
        // How many of them are in the way.
        let in_the_way = match what {
            Many::Settle => count(&|item| !(item.place.may_settle() && item.read)),
            Many::PutOff(_) => count(&|item| !(item.place.is_open() && item.read)),
            Many::Assign(to) => count(&|item| item.place.with.is_some_and(|with| with != me && Some(with) != to)),
            Many::Tag(_) => 0,
        };
        let touched: Vec<usize> = match what {
            Many::Settle | Many::PutOff(_) => all.clone(),
            Many::Assign(to) => all.iter().copied().filter(|at| self.items[*at].place.with != to).collect(),
            Many::Tag(theme) => all.iter().copied().filter(|at| !self.items[*at].tags.contains_key(&theme)).collect(),
        };
        // What is settled is given to nobody together with others.
        let ended = match what {
            Many::Assign(Some(_)) => touched.iter().filter(|at| !self.items[**at].place.is_open()).count(),
            Many::Assign(None) | Many::Settle | Many::PutOff(_) | Many::Tag(_) => 0,
        };
        let views: Vec<_> = all.iter().map(|at| self.items[*at].view).collect();
        match (many(&heard, &self.leads[who].moderates, &views, what).await, in_the_way) {
            (Ok(done), 0) if done == touched.len() && ended == 0 => {}
            (Err(ManyError::Moved(which)), wrong) if which.len() == wrong && !matches!(what, Many::Assign(_)) => {
                return Ok(());
            }
            (Err(ManyError::Others(which)), wrong) if which.len() == wrong && matches!(what, Many::Assign(_)) => {
                return Ok(());
            }
            (Err(ManyError::Ended(which)), 0) if which.len() == ended && ended > 0 => return Ok(()),
            (did, wrong) => {
                let touched = touched.len();
                return Err(format!("{what:?}: {did:?}, where {touched} are touched and {wrong} are in the way"));
            }
        }
        let before: Vec<_> = touched.iter().map(|at| (*at, self.items[*at].place.clone())).collect();
        for at in touched {
            let item = &mut self.items[at];
            let action = match what {
                Many::Settle => {
                    item.place.becomes(ViewState::Settled);
                    ViewAction::Settled
                }
                Many::Assign(to) => {
                    item.place.with = to;
                    ViewAction::Assigned
                }
                Many::PutOff(until) => {
                    (item.place.waits, item.place.until) = (WaitsFor::Later, Some(until));
                    ViewAction::PutOff
                }
                Many::Tag(theme) => {
                    item.tags.insert(theme, me);
                    ViewAction::Coded
                }
            };
            self.on_item(at, who, action);
        }
        if before.is_empty() {
            return Ok(());
        }
        let (deed, theme) = match what {
            Many::Settle => (DeskDeed::Settled, None),
            Many::Assign(_) => (DeskDeed::Assigned, None),
            Many::PutOff(_) => (DeskDeed::PutOff, None),
            Many::Tag(theme) => (DeskDeed::Tagged, Some(theme)),
        };
        self.did(who, deed, before, theme).await
    }

    /// What somebody has is a colleague's from now on, as before a holiday.
    pub(super) async fn hands_over(&mut self, who: usize) -> Verdict {
        let (heard, from, to) = (self.process(), self.leads[who].id, self.leads[1 - who].id);
        let whose = scope::staff(&heard, &self.sees, from).await.unwrap().unwrap();
        let holds = held(&heard, &self.keeps, &whose).await.unwrap();
        let theirs = |place: &super::desk::Place| place.is_open() && place.with == Some(from);
        let wanted = self.items.iter().filter(|item| theirs(&item.place)).count();
        let found = holds.iter().find(|one| one.holding == Holding::Views).map_or(0, |one| one.count);
        if usize::try_from(found) != Ok(wanted) {
            return Err(format!("{} has {wanted}, and {found} are handed over", NAMES[who]));
        }
        let chosen = holds.iter().map(|one| (one.holding, to)).collect();
        hand_over(&heard, &self.keeps, &whose, &chosen, "", Then::Stay)
            .await
            .map_err(|error| format!("not handed over: {error}"))?;
        for item in self.items.iter_mut().filter(|item| theirs(&item.place)) {
            item.place.with = Some(to);
        }
        self.handed += holds.len();
        Ok(())
    }
}
