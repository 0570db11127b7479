//! What this room puts into the frame of a staff page.

use crate::pages::staff::menu::{Heading, Place};
use crate::pages::staff::notice::notices;

/// Situations and questions.
pub const PLACE: Place = Place {
    heading: Heading::Council,
    href: "/staff/scenarios",
    label: "Situations and questions",
    icon: "i-text",
    what: "What young people are asked: words, order, kinds, choices and pictures, tried on a phone in each language.",
    also: None,
};

notices! {
    /// What was just done with a situation.
    Done {
        /// It was added.
        Added = "scenario-added", "Added. Young people see it once it has a question and you show it to them.";
        /// Its working version was changed.
        Edited = "scenario-edited", "Saved. Young people do not see it yet.";
        /// A question was added.
        Asked = "question-added", "Added. Young people do not see it yet.";
        /// A question was taken away.
        Removed = "question-removed", "Taken away. Young people still see it until you show them the change.";
        /// An earlier state is the working version.
        PutBack = "state-put-back", "Put back. Young people do not see it yet.";
        /// It is shown.
        Published = "scenario-published", "Young people see it from now on. What they answered before keeps its question.";
        /// It stands elsewhere.
        Stepped = "scenario-stepped", "Moved. Young people see the new order from now on.";
    }
}
