//! Undoing, and sending at once: what it must come to, by whom something was changed
//! since. It restores exactly, or is refused and says why.

use heard_domain::going_out::{CLOSING, WAIT};
use heard_domain::views::{SendNowError, UndoError, send_now, undo};
use heard_storage::clock::Moment;
use heard_vocabulary::{DeskDeed, ViewAction};
use rand::seq::IndexedRandom as _;

use super::desk::{Desk, NAMES, Verdict};

/// One of so many deeds, the newest, is undone or sent at once.
const RECENT: usize = 5;

/// The log's second: who did something in the same one as a deed did it since.
const SECOND: i64 = 1_000;

/// How undoing ends.
#[derive(Debug, PartialEq, Eq)]
enum Ends {
    /// It is undone, with so many items.
    Undone(usize),
    Over,
    GoneOut,
    GoesNow,
    /// Somebody changed an item since: a colleague by name, or nobody of the two.
    Changed(Option<String>),
    /// The same, of a reply.
    Goes(Option<String>),
}

fn ended(did: Result<usize, UndoError>) -> Ends {
    match did {
        Ok(many) => Ends::Undone(many),
        Err(UndoError::Over) => Ends::Over,
        Err(UndoError::GoneOut) => Ends::GoneOut,
        Err(UndoError::GoesNow) => Ends::GoesNow,
        Err(UndoError::Changed(who)) => Ends::Changed(who),
        Err(UndoError::Goes(who)) => Ends::Goes(who),
        Err(UndoError::Storage(error)) => panic!("not refused but failed: {error}"),
    }
}

impl Desk {
    /// Whoever else did something with an item last, since a deed of `who`; by name, where
    /// it is one of the two.
    fn since(&self, who: usize, at: usize, done: Moment) -> Option<String> {
        let (view, me) = (self.items[at].view.to_string(), self.actor(who));
        let others = |line: &&super::desk::Line| line.subject == view && line.actor != me;
        let last = self.lines.iter().rev().filter(others).find(|line| line.at >= done.plus(-SECOND))?;
        self.lead_called(&last.actor).map(|who| NAMES[who].to_owned())
    }

    /// How it must end when `who` undoes a deed.
    fn must_end(&self, who: usize, which: usize) -> Ends {
        let (done, now) = (&self.done[which], self.now());
        if done.by != who || done.undone {
            return Ends::Over;
        }
        if done.at < now.plus(-WAIT) {
            return if done.what == DeskDeed::Replied { Ends::GoneOut } else { Ends::Over };
        }
        let mut items: Vec<_> = done.items.iter().collect();
        items.sort_by_key(|(at, ..)| self.items[*at].view);
        for (at, _, became) in items {
            let item = &self.items[*at];
            let as_left = item.place == *became;
            match done.what {
                DeskDeed::Replied => {
                    let Some(written) = item.written.iter().find(|one| one.deed == done.id) else {
                        return Ends::GoneOut;
                    };
                    if written.goes_at <= now {
                        return Ends::GoneOut;
                    }
                    if written.goes_at <= now.plus(CLOSING) {
                        return Ends::GoesNow;
                    }
                    let colleague = self.since(who, *at, done.at);
                    if !as_left && colleague.is_some() {
                        return Ends::Goes(colleague);
                    }
                }
                // A tag says nothing of where an item is.
                DeskDeed::Tagged => {}
                DeskDeed::Settled | DeskDeed::Assigned | DeskDeed::PutOff => {
                    if !as_left {
                        return Ends::Changed(self.since(who, *at, done.at));
                    }
                }
            }
        }
        Ends::Undone(done.items.len())
    }

    /// One of the newest deeds, whoever did it.
    fn recent(&mut self) -> Option<usize> {
        let newest: Vec<usize> = (0..self.done.len()).rev().take(RECENT).collect();
        newest.choose(&mut self.rng).copied()
    }

    pub(super) async fn undoes(&mut self, who: usize) -> Verdict {
        let Some(which) = self.recent() else { return Ok(()) };
        let (heard, wanted) = (self.process(), self.must_end(who, which));
        let found = ended(undo(&heard, &self.leads[who].moderates, self.done[which].id).await);
        if found != wanted {
            let what = self.done[which].what;
            return Err(format!("{} undid {what:?}: {found:?}, and not {wanted:?}", NAMES[who]));
        }
        if matches!(wanted, Ends::Undone(_)) {
            self.is_undone(who, which);
        }
        Ok(())
    }

    /// Everything is where it was, and that is written down for each item.
    fn is_undone(&mut self, who: usize, which: usize) {
        self.undid = true;
        let (id, me) = (self.done[which].id, self.leads[who].id);
        let (what, theme) = (self.done[which].what, self.done[which].theme);
        self.done[which].undone = true;
        for (at, was, became) in self.done[which].items.clone() {
            let item = &mut self.items[at];
            let action = match what {
                DeskDeed::Replied => {
                    item.written.retain(|one| one.deed != id);
                    if item.place == became {
                        item.place = was;
                    }
                    ViewAction::WriteStopped
                }
                DeskDeed::Tagged => {
                    // Where somebody took it off and gave it again, it is theirs.
                    item.tags.retain(|tag, by| Some(*tag) != theme || *by != me);
                    ViewAction::Undone
                }
                DeskDeed::Settled | DeskDeed::Assigned | DeskDeed::PutOff => {
                    item.place = was;
                    ViewAction::Undone
                }
            };
            self.on_item(at, who, action);
        }
    }

    /// What was written goes at once.
    pub(super) async fn sends_now(&mut self, who: usize) -> Verdict {
        let Some(which) = self.recent() else { return Ok(()) };
        let (heard, now) = (self.process(), self.now());
        let done = &self.done[which];
        let (id, at) = (done.id, done.items.first().map_or(0, |(at, ..)| *at));
        let waits = |one: &super::desk::Written| one.deed == id && one.goes_at > now;
        let may = done.by == who && !done.undone && self.items[at].written.iter().any(waits);
        match (send_now(&heard, &self.leads[who].moderates, id).await, may) {
            (Ok(()), true) => {
                for written in self.items[at].written.iter_mut().filter(|one| one.deed == id) {
                    written.goes_at = now;
                }
                self.on_item(at, who, ViewAction::SentNow);
                Ok(())
            }
            (Err(SendNowError::Over), false) => Ok(()),
            (did, may) => Err(format!("sent at once, where {may} waits: {did:?}")),
        }
    }
}
