//! What this room puts into the frame of a staff page, and the words of its lists.

use heard_vocabulary::{HoldFor, HoldOn, RetentionKind};

use crate::pages::staff::menu::{Heading, Place};
use crate::pages::staff::notice::notices;
use crate::pages::staff::vocabulary::words;

/// Legal holds, and what ends.
pub const PLACE: Place = Place {
    heading: Heading::Account,
    href: "/holds",
    label: "Legal holds",
    icon: "i-lock",
    what: "What is kept whatever anybody asks, for whom and why; and how much ends next by the council’s schedule.",
    also: None,
};

notices! {
    /// What was just done with a legal hold.
    Done {
        /// It was put.
        Put = "hold-put", "Held. Nothing of it goes until another safeguarding lead lifts it.";
        /// It was lifted.
        Lifted = "hold-lifted", "Lifted. What was asked for meanwhile is done now, where nothing else keeps it.";
    }
}

words! {
    HoldOn { View = "One thing somebody said", Procedure = "One procedure", Account = "Everything of one young person" }
    HoldFor {
        Court = "A court", Coroner = "A coroner", Police = "The police", Lawyers = "The council’s lawyers",
        SeriousHarm = "A child died, or was seriously harmed", Other = "Somebody else, such as an inquiry",
    }
    RetentionKind {
        Views = "What young people said", Concerns = "What may have been harm", Alerts = "Alerts",
        AuthorRequests = "Who asked who wrote something", Complaints = "Complaints", Allegations = "Allegations",
        ReturnTalks = "Return conversations", Advocates = "Requests for an advocate",
        OutsideRequests = "Requests from outside", Incidents = "Deaths and serious harm",
        Decisions = "What reviews decided", PollAnswers = "Answers to polls",
    }
}
