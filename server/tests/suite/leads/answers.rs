//! What the two do with public answers: one writes, the other approves what they read;
//! it goes out ten minutes later, is corrected, and taken back.

use heard_domain::ids::{ResponseChangeId, ResponseId};
use heard_domain::responses::{
    About, Claim, ResponseError, ResponseText, approve_change, ask_to_correct, ask_to_take_back, hand_in, leave_change,
    publish, revise_response, send_now, start_response, stop,
};
use heard_storage::clock::Moment;
use heard_vocabulary::{ResponseAction, ResponseGoing, ResponseState, ViewAction, ViewState};
use rand::Rng as _;
use rand::seq::IndexedRandom as _;

use super::desk::{Desk, NAMES, Verdict};

/// A change of a public answer that waits, or goes out.
pub struct Change {
    pub id: ResponseChangeId,
    /// Whose words are to stand there; `None`: it is to be taken back.
    pub version: Option<i64>,
    pub by: usize,
    pub goes_at: Option<Moment>,
}

/// A public answer, or what is to be one.
pub struct Answer {
    pub id: ResponseId,
    pub state: ResponseState,
    pub version: i64,
    /// What each version says; the first is version 1.
    pub words: Vec<String>,
    /// Who wrote the newest version before it was public.
    pub by: usize,
    /// The items behind it, by their place in the list, and when they were put there.
    pub behind: Vec<usize>,
    pub begun: Moment,
    pub goes_at: Option<Moment>,
    pub change: Option<Change>,
}

/// What somebody does with an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Deed {
    HandIn,
    Revise,
    Publish,
    SendNow,
    StopAnswer,
    StopChange,
    Correct,
    TakeBack,
    Approve,
    Leave,
}

const DEEDS: [Deed; 10] = [
    Deed::HandIn,
    Deed::Revise,
    Deed::Publish,
    Deed::SendNow,
    Deed::StopAnswer,
    Deed::StopChange,
    Deed::Correct,
    Deed::TakeBack,
    Deed::Approve,
    Deed::Leave,
];

/// How a deed ends.
#[derive(Debug, PartialEq, Eq)]
enum Ends {
    Done,
    WrongState,
    SamePerson,
    Changed,
    ToBeTakenBack,
    Otherwise(String),
}

fn ended(did: Result<(), ResponseError>) -> Ends {
    match did {
        Ok(()) => Ends::Done,
        Err(ResponseError::WrongState) => Ends::WrongState,
        Err(ResponseError::SamePerson) => Ends::SamePerson,
        Err(ResponseError::Changed) => Ends::Changed,
        Err(ResponseError::ToBeTakenBack) => Ends::ToBeTakenBack,
        Err(other) => Ends::Otherwise(other.to_string()),
    }
}

fn text(we_did: &str) -> ResponseText {
    ResponseText {
        claim: Claim::Done,
        you_said: "The gate sticks".into(),
        we_did: we_did.to_owned(),
        reason: "It was old".into(),
        next_step: String::new(),
        easy_read: "We did it".into(),
        owner_name: "The council".into(),
        due_on: None,
    }
}

impl Answer {
    fn going(&self) -> bool {
        self.change.as_ref().is_some_and(|change| change.goes_at.is_some())
    }

    fn waiting(&self) -> Option<&Change> {
        self.change.as_ref().filter(|change| change.goes_at.is_none())
    }

    /// What comes next, where nobody stops it.
    fn next(&self, withdrawn: bool) -> Option<Deed> {
        match (self.state, &self.change) {
            (ResponseState::Draft, _) => Some(Deed::HandIn),
            (ResponseState::Waiting, _) => Some(Deed::Publish),
            (ResponseState::GoingOut, _) => Some(Deed::SendNow),
            (ResponseState::Published, None) => Some(if withdrawn { Deed::TakeBack } else { Deed::Correct }),
            (ResponseState::Published, Some(change)) if change.goes_at.is_none() => Some(Deed::Approve),
            (ResponseState::Published, Some(_)) => Some(Deed::SendNow),
            (ResponseState::OffWall | ResponseState::TakenBack, _) => None,
        }
    }

    /// How it must end when `who` does this, having read that version and that change.
    fn must_end(&self, deed: Deed, who: usize, (version, change): (i64, ResponseChangeId)) -> Ends {
        let in_states =
            |states: &[ResponseState]| if states.contains(&self.state) { Ends::Done } else { Ends::WrongState };
        match deed {
            Deed::HandIn => in_states(&[ResponseState::Draft]),
            Deed::Revise => in_states(&[ResponseState::Draft, ResponseState::Waiting]),
            Deed::Publish if self.state != ResponseState::Waiting => Ends::WrongState,
            Deed::Publish if self.by == who => Ends::SamePerson,
            Deed::Publish if self.version != version => Ends::Changed,
            Deed::Publish => Ends::Done,
            Deed::SendNow if self.going() => Ends::Done,
            Deed::SendNow | Deed::StopAnswer => in_states(&[ResponseState::GoingOut]),
            Deed::StopChange if self.going() => Ends::Done,
            Deed::StopChange => Ends::WrongState,
            Deed::Correct | Deed::TakeBack if self.state != ResponseState::Published || self.going() => {
                Ends::WrongState
            }
            // Somebody may have asked because it gives a child away.
            Deed::Correct if self.waiting().is_some_and(|change| change.version.is_none()) => Ends::ToBeTakenBack,
            Deed::Correct | Deed::TakeBack => Ends::Done,
            Deed::Approve => match self.waiting() {
                None => Ends::WrongState,
                Some(waiting) if waiting.id != change => Ends::Changed,
                Some(waiting) if waiting.by == who => Ends::SamePerson,
                Some(_) => Ends::Done,
            },
            Deed::Leave if self.waiting().is_some() => Ends::Done,
            Deed::Leave => Ends::WrongState,
        }
    }
}

impl Desk {
    /// Somebody begins an answer, or goes on with one.
    pub(super) async fn answers(&mut self, who: usize) -> Verdict {
        if self.answers.is_empty() || self.rng.random_bool(0.1) {
            return self.begins(who).await;
        }
        let which = self.rng.random_range(0..self.answers.len());
        let natural = self.answers[which].next(self.rng.random_bool(0.5)).filter(|_| self.rng.random_bool(0.7));
        let deed = natural.unwrap_or(*DEEDS.choose(&mut self.rng).unwrap());
        let read = self.reads(who, which);
        let answer = &self.answers[which];
        let (id, wanted) = (answer.id, answer.must_end(deed, who, read));
        let words = self.words("We did what was asked, as of");
        let (heard, lead) = (self.process(), &self.leads[who]);
        let did = match deed {
            Deed::HandIn => hand_in(&heard, &lead.responds, id).await,
            Deed::Revise => revise_response(&heard, &lead.responds, id, text(&words), About::default()).await,
            Deed::Publish => publish(&heard, &lead.approves, id, read.0).await,
            Deed::SendNow => send_now(&heard, &lead.approves, id).await,
            Deed::StopAnswer => stop(&heard, &lead.approves, id, ResponseGoing::Answer).await,
            Deed::StopChange => stop(&heard, &lead.approves, id, ResponseGoing::Change).await,
            Deed::Correct => ask_to_correct(&heard, &lead.responds, id, text(&words), "It was wrong".into()).await,
            Deed::TakeBack => ask_to_take_back(&heard, &lead.responds, id, "It was wrong".into()).await,
            Deed::Approve => approve_change(&heard, &lead.approves, id, read.1).await,
            Deed::Leave => leave_change(&heard, &lead.responds, id).await,
        };
        let found = ended(did);
        if found != wanted {
            return Err(format!("{} did {deed:?} with an answer: {found:?}, and not {wanted:?}", NAMES[who]));
        }
        if found == Ends::Done {
            self.carries_out(deed, (who, which), words).await;
        }
        Ok(())
    }

    /// What somebody has on their page: as it is, or as it was when they looked last.
    fn reads(&mut self, who: usize, which: usize) -> (i64, ResponseChangeId) {
        let answer = &self.answers[which];
        let fresh = (answer.version, answer.change.as_ref().map(|change| change.id));
        let old = self.read[who].get(&answer.id).copied().filter(|_| self.rng.random_bool(0.2));
        let (version, change) = old.unwrap_or(fresh);
        self.read[who].insert(answer.id, (version, change));
        (version, change.unwrap_or(ResponseChangeId::from([9; 16])))
    }

    async fn begins(&mut self, who: usize) -> Verdict {
        let some = self.rng.random_range(1..=self.items.len());
        let all: Vec<usize> = (0..self.items.len()).collect();
        let behind: Vec<usize> = all.choose_multiple(&mut self.rng, some).copied().collect();
        let views = behind.iter().map(|at| self.items[*at].view).collect();
        let unread = behind.iter().filter(|at| !self.items[**at].read).count();
        let (heard, words) = (self.process(), self.words("We did what was asked, as of"));
        let started = start_response(&heard, &self.leads[who].responds, text(&words), About::default(), views).await;
        let id = match (started, unread) {
            (Ok(id), 0) => id,
            // What nobody opened is answered by itself.
            (Err(ResponseError::ByThemselves(n)), unread) if n == unread => return Ok(()),
            (did, unread) => return Err(format!("begun with {unread} that nobody opened: {did:?}")),
        };
        let actor = self.actor(who);
        self.line(id, actor, ResponseAction::Started.name());
        for at in &behind {
            self.on_item(*at, who, ViewAction::PutBehindResponse);
        }
        let (state, words, begun) = (ResponseState::Draft, vec![words], self.now());
        self.answers.push(Answer { id, state, version: 1, words, by: who, behind, begun, goes_at: None, change: None });
        Ok(())
    }

    /// What is known of an answer once something was done with it.
    async fn carries_out(&mut self, deed: Deed, (who, which): (usize, usize), words: String) {
        let (actor, id) = (self.actor(who), self.answers[which].id);
        let goes_at = heard_domain::going_out::goes_at(self.now());
        let asked = matches!(deed, Deed::Correct | Deed::TakeBack);
        let change = if asked { Some(self.change_of(id).await) } else { None };
        let answer = &mut self.answers[which];
        let action = match deed {
            Deed::HandIn => {
                answer.state = ResponseState::Waiting;
                ResponseAction::HandedIn
            }
            Deed::Revise => {
                answer.words.push(words);
                (answer.state, answer.version, answer.by) = (ResponseState::Draft, answer.version + 1, who);
                ResponseAction::Revised
            }
            Deed::Publish => {
                (answer.state, answer.goes_at) = (ResponseState::GoingOut, Some(goes_at));
                ResponseAction::Approved
            }
            Deed::SendNow => return self.leaves(which, &actor),
            Deed::StopAnswer => {
                (answer.state, answer.goes_at) = (ResponseState::Waiting, None);
                ResponseAction::Stopped
            }
            Deed::StopChange => {
                answer.change.as_mut().unwrap().goes_at = None;
                ResponseAction::Stopped
            }
            Deed::Correct => {
                answer.words.push(words);
                let version = i64::try_from(answer.words.len()).ok();
                answer.change = change.map(|id| Change { id, version, by: who, goes_at: None });
                ResponseAction::CorrectionAsked
            }
            Deed::TakeBack => {
                answer.change = change.map(|id| Change { id, version: None, by: who, goes_at: None });
                ResponseAction::WithdrawalAsked
            }
            Deed::Approve => {
                answer.change.as_mut().unwrap().goes_at = Some(goes_at);
                ResponseAction::Approved
            }
            Deed::Leave => {
                answer.change = None;
                ResponseAction::ChangeLeft
            }
        };
        self.line(id, actor, action.name());
    }

    /// Everything of answers whose time has come goes out.
    pub(super) fn what_goes_out(&mut self) {
        let now = self.now();
        for which in 0..self.answers.len() {
            let answer = &self.answers[which];
            let change = answer.change.as_ref().and_then(|change| change.goes_at);
            if answer.goes_at.or(change).is_some_and(|goes_at| goes_at <= now) {
                self.leaves(which, "heard");
            }
        }
    }

    /// Whether its author wrote last, and it was put behind no public answer since.
    fn wrote_again(&self, at: usize) -> bool {
        let (item, now) = (&self.items[at], self.now());
        let Some(wrote) = item.wrote else { return false };
        let replied = item.written.iter().any(|one| one.at > wrote && one.goes_at <= now);
        let answers = |one: &Answer| one.state == ResponseState::Published && one.behind.contains(&at);
        !replied && !self.answers.iter().any(|one| answers(one) && one.begun > wrote)
    }

    /// What is going out of one answer goes. What its author wrote in since it was begun
    /// stays at the desk.
    fn leaves(&mut self, which: usize, actor: &str) {
        let answer = &mut self.answers[which];
        let (id, behind) = (answer.id, answer.behind.clone());
        let action = if answer.state == ResponseState::GoingOut {
            (answer.state, answer.goes_at) = (ResponseState::Published, None);
            for at in behind {
                let waits = self.wrote_again(at);
                let place = &mut self.items[at].place;
                if place.state == ViewState::Settled || (place.is_open() && !waits) {
                    place.becomes(ViewState::Answered);
                }
            }
            ResponseAction::Published
        } else if let Some(version) = answer.change.take().and_then(|change| change.version) {
            answer.version = version;
            ResponseAction::Corrected
        } else {
            answer.state = ResponseState::TakenBack;
            for at in behind {
                let stands = |one: &Answer| one.state == ResponseState::Published && one.behind.contains(&at);
                if self.items[at].place.state == ViewState::Answered && !self.answers.iter().any(stands) {
                    self.items[at].place.becomes(ViewState::Read);
                }
            }
            ResponseAction::TakenBack
        };
        self.line(id, actor, action.name());
    }
}
