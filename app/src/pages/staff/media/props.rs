//! What recordings and pictures are made from, and what stands about those that were
//! locked unseen.

use heard_vocabulary::{LockedEnd, LockedState, MediaKind, Role, ToldTo, ViewAction};
use jiff::civil::DateTime;

use super::{LockedForm, LockedProblem};
use crate::pages::staff::Situation;
use crate::pages::staff::directory::NumberLine;

/// That somebody opened a recording or picture for the first time.
#[derive(Debug, Clone, Copy)]
pub struct FirstOpened {
    /// When.
    pub at: DateTime,
    /// In which role; `None` where a role is stored that is on no list.
    pub role: Option<Role>,
}

/// A recording or picture of a view. Its forms post to `{href}/…`.
#[derive(Debug, Clone)]
pub struct Media {
    /// Its id.
    pub id: String,
    /// Where it is.
    pub href: String,
    /// Where the picture is shown: the page it stands on, or the list that its view stands beside.
    pub show: String,
    /// What is put behind the addresses of its forms: nothing, or which list leads back.
    pub form: String,
    /// What it is.
    pub kind: MediaKind,
    /// How long a recording lasts, such as `1:35`.
    pub length: Option<String>,
    /// That somebody opened it.
    pub opened: Option<FirstOpened>,
    /// That it was locked unseen.
    pub lock: Option<Locked>,
    /// Whether the reader may open it.
    pub may_open: bool,
    /// Whether the reader is one of the team, and writes down what is in it.
    pub team: bool,
    /// Whether the picture was asked for: `?show={m}` behind the page's address.
    pub shown: bool,
    /// What the team wrote down of it.
    pub transcript: String,
}

/// That something was locked unseen.
#[derive(Debug, Clone)]
pub struct Locked {
    /// Where it stands.
    pub state: LockedState,
    /// Since when it is locked.
    pub since: DateTime,
    /// In which role somebody pressed; `None` where Heard locked it again.
    pub by: Option<Role>,
    /// When it was released or destroyed.
    pub ended: Option<DateTime>,
    /// The police, as the directory knows them.
    pub police: Vec<NumberLine>,
    /// What stands about it, for whoever reads views.
    pub known: Option<LockedKnown>,
}

/// What stands about something locked, beside it.
#[derive(Debug, Clone)]
pub struct LockedKnown {
    /// The page on which everything stands, and is done.
    pub href: String,
    /// What was advised last.
    pub advised: Option<LockedDeed>,
    /// That the police have it.
    pub handed_over: Option<LockedDeed>,
    /// What is asked.
    pub asked: Option<LockedAsked>,
    /// Whether the reader looks after what is locked.
    pub lead: bool,
}

/// Something that was done with what is locked.
#[derive(Debug, Clone)]
pub struct LockedDeed {
    /// When.
    pub at: DateTime,
    /// By whom; `None` where they have no name any more, or Heard did it.
    pub by: Option<String>,
    /// What.
    pub action: ViewAction,
    /// Which service.
    pub to: Option<ToldTo>,
    /// Who there.
    pub who: String,
    /// When, as it was typed.
    pub when: String,
    /// The reference there.
    pub reference: String,
    /// What they said, or the reason.
    pub what: String,
    /// Whether it cannot be read.
    pub unreadable: bool,
}

/// What somebody asks for, and a second person has to answer.
#[derive(Debug, Clone)]
pub struct LockedAsked {
    /// What.
    pub end: LockedEnd,
    /// Who; `None` where they have no name any more.
    pub by: Option<String>,
    /// When.
    pub at: DateTime,
    /// The same in milliseconds, as the form of an answer sends it.
    pub sent: i64,
    /// Whether that is the reader.
    pub mine: bool,
}

/// Everything that stands about one thing that was locked. Its forms post to `{href}/…`.
#[derive(Debug, Clone)]
pub struct LockedPage {
    /// The view it came with.
    pub view: String,
    /// The view's situation.
    pub situation: Situation,
    /// Where it is.
    pub href: String,
    /// What it is.
    pub kind: MediaKind,
    /// How many bytes it has.
    pub size: i64,
    /// Where its object lies, for whoever looks after it.
    pub file: Option<String>,
    /// That it is locked.
    pub lock: Locked,
    /// Who locked it; `None` where they have no name any more, or Heard did it.
    pub locked_by: Option<String>,
    /// Everything that was done, oldest first.
    pub deeds: Vec<LockedDeed>,
    /// What is asked.
    pub asked: Option<LockedAsked>,
    /// Whether the reader looks after what is locked.
    pub lead: bool,
    /// What the reader may ask for.
    pub may_ask: Vec<LockedEnd>,
    /// The form that was refused.
    pub refused: Option<RefusedLocked>,
}

/// A form that was refused, with what was typed.
#[derive(Debug, Clone)]
pub struct RefusedLocked {
    /// Which form.
    pub form: LockedForm,
    /// What is wrong.
    pub problem: LockedProblem,
    /// What was typed: the field's name and its value.
    pub values: Vec<(String, String)>,
}

/// One line of what is locked.
#[derive(Debug, Clone)]
pub struct LockedLine {
    /// Its page.
    pub href: String,
    /// The view's situation.
    pub situation: Situation,
    /// What it is.
    pub kind: MediaKind,
    /// Since when.
    pub since: DateTime,
    /// What is asked, if anything is.
    pub asked: Option<LockedEnd>,
}
