//! What this room puts into the frame of a staff page, and the words of its lists.

use heard_vocabulary::{ChallengeLevel, ChildReviewAction, DecisionAction, DecisionState, Participation, Verdict};

use crate::pages::staff::Worded as _;
use crate::pages::staff::menu::{Heading, Place};
use crate::pages::staff::notice::notices;
use crate::pages::staff::text::day;
use crate::pages::staff::vocabulary::words;

/// What reviews decided.
pub const PLACE: Place = Place {
    heading: Heading::Listen,
    href: "/decisions",
    label: "Review decisions",
    icon: "i-tick",
    what: "What your young people’s reviews decided, and whether it happened.",
    also: None,
};

/// What became of it, by team.
pub const PATTERNS: Place = Place {
    heading: Heading::Account,
    href: "/decisions/patterns",
    label: "Review patterns",
    icon: "i-eye",
    what: "What became of what reviews decided, by team: for the reviewing officers’ report.",
    also: None,
};

notices! {
    /// What was just done with what a review decided.
    Done {
        /// It was written down.
        Recorded = "decision-recorded", "Saved. They read it on their own page, and say there whether it happened.";
        /// Something was done with it.
        Saved = "decision-saved", "Saved.";
        /// It was taken back.
        TakenBack = "decision-taken-back", "Taken back. Nobody reads it any more.";
        /// It was said how they took part in a review.
        TookPart = "review-took-part", "Saved. It stands in the summary.";
        /// It was said that they were asked beforehand.
        Invited = "review-invited", "Saved: they were asked what they want for it.";
        /// A review was taken back.
        ReviewTakenBack = "review-taken-back", "Taken back. What they said for it stays, and stands by its own day.";
        /// It ended.
        Ended = "decision-ended", "It ended. They read what changed.";
    }
}

words! {
    DecisionState {
        Open = "To be done", Done = "Said to be done: they are asked whether it happened",
        Challenged = "Challenged by the reviewing officer", Ended = "Over",
    }
    ChallengeLevel {
        Informal = "Informal challenge", Alert = "Management alert", Resolution = "Problem resolution",
    }
    DecisionAction {
        Recorded = "wrote it down", Read = "read it", Done = "says that it is done", Moved = "agreed another day",
        Raised = "challenged it", Answered = "wrote down the answer to the challenge", Noted = "wrote a note",
        Judged = "said whether it happened", TakenBack = "took it back", Ended = "ended it",
    }
    ChildReviewAction {
        Invited = "said when a review is, and on which day the child was asked what they want",
        TakenBack = "took back a review that was written down by mistake",
        TookPart = "wrote down how a child took part in a review", SummaryTaken = "took the summary of a review",
    }
    Participation {
        UnderFour = "They were under four then", Spoke = "They were there and spoke for themselves",
        AdvocateSpoke = "They were there, and an advocate spoke for them",
        Showed = "They were there, and showed what they think without words",
        Silent = "They were there, and did not say or show what they think",
        Briefed = "They were not there, and an advocate spoke for them",
        OtherWay = "They were not there, and what they think reached it another way",
        NotHeard = "They were not there, and what they think did not reach it",
    }
}

/// What stands on the form for it.
pub(super) const fn deed_words(action: DecisionAction) -> &'static str {
    match action {
        DecisionAction::Done => "It is done",
        DecisionAction::Moved => "Agree another day",
        DecisionAction::Raised => "Challenge it",
        DecisionAction::Answered => "The challenge was answered",
        DecisionAction::Noted => "Write a note",
        DecisionAction::Ended => "End it: what changed for them",
        DecisionAction::TakenBack => "It was written down by mistake",
        DecisionAction::Recorded | DecisionAction::Read | DecisionAction::Judged => "",
    }
}

/// An action's name in a path and as a form's own.
#[must_use]
pub fn step_name(action: DecisionAction) -> &'static str {
    let name = action.name();
    name.strip_prefix("decision.").unwrap_or(name)
}

/// The action of a name in a path.
#[must_use]
pub fn step_named(name: &str) -> Option<DecisionAction> {
    DecisionAction::ALL.iter().copied().find(|action| step_name(*action) == name)
}

/// The level, the day or the answer that was chosen, in words.
pub(super) fn chosen_words(action: DecisionAction, name: &str) -> Option<String> {
    match action {
        DecisionAction::Raised => ChallengeLevel::parse(name).map(|level| level.words().to_owned()),
        DecisionAction::Moved => Some(day(name)),
        DecisionAction::Judged => Some(said(Verdict::parse(name)).to_owned()),
        _ => None,
    }
}

/// Whether it happened, as they say.
pub(super) const fn said(verdict: Option<Verdict>) -> &'static str {
    match verdict {
        Some(Verdict::Yes) => "It happened",
        Some(Verdict::Partly) => "It happened in part",
        Some(Verdict::No) => "It did not happen",
        None => "Nothing yet",
    }
}
