//! What this room puts into the frame of a staff page.

use crate::pages::staff::menu::{Heading, Place};
use crate::pages::staff::notice::notices;

/// The strategy.
pub const PLACE: Place = Place {
    heading: Heading::Change,
    href: "/strategy",
    label: "Strategy",
    icon: "i-tick",
    what: "The plan’s objectives beside what children say.",
    also: None,
};

/// The actions that the reader leads.
pub const MY_LINES: Place = Place {
    heading: Heading::Change,
    href: "/my-lines",
    label: "My lines of the plan",
    icon: "i-text",
    what: "The actions you lead: rate them, and say what happened.",
    also: None,
};

notices! {
    /// What was just done with the strategy.
    Done {
        /// An objective was put into young people's words.
        Worded = "worded", "Wording saved.";
        /// An action was rated.
        Rated = "rated", "Rating saved, with its reason.";
        /// Something was linked to the plan.
        Linked = "linked", "Linked, with its reason.";
        /// A link was taken off.
        Unlinked = "unlinked", "The link was taken off.";
        /// Somebody had taken it off before.
        UnlinkedBefore = "unlinked-before", "The link was off already: somebody was quicker. Nothing else changed.";
        /// Something was written about an action.
        Written = "line-written", "Saved. It stands in the log of this action.";
        /// An own entry was written anew.
        EntryCorrected = "entry-corrected", "Corrected. What stood there before stays visible.";
        /// An own entry was taken back.
        EntryTakenBack = "entry-taken-back", "Taken back. It stays visible, with the reason.";
        /// An action's lead was named.
        LeadNamed = "lead-named", "Saved. They are told that something waits among their lines.";
        /// The same, and no message reaches them.
        LeadNamedUntold = "lead-named-untold", "Saved. No message reaches them: tell them yourself that the action is theirs.";
        /// The same of an action that is complete.
        LeadNamedComplete = "lead-named-complete", "Saved. The action is complete: nothing waits for them, and they are not told.";
        /// They led it before.
        LeadAsBefore = "lead-as-before", "Nothing changed: they lead it already.";
        /// Leads of many actions were named.
        LeadsNamed = "leads-named", "Saved. Whoever has something open among their lines is told that it waits.";
        /// The same, and no message reaches some of them.
        LeadsNamedUntold = "leads-named-untold", "Saved. No message reaches some of them, who are marked below: tell them yourself.";
        /// Leads were asked again.
        LeadsAskedAgain = "leads-asked-again", "Asked again, by message.";
        /// An action was added.
        ActionAdded = "action-added", "Added. Whoever leads it is told that something waits.";
        /// The same, and no message reaches whoever leads it.
        ActionAddedUntold = "action-added-untold", "Added. No message reaches whoever leads it: tell them yourself.";
        /// An action was named that belongs to this one.
        Referred = "referred", "Saved. Both actions show it.";
        /// It does not belong to it any more.
        ReferenceTaken = "reference-taken", "Taken away from both actions.";
        /// Somebody had taken it away before.
        ReferenceTakenBefore = "reference-taken-before", "Somebody took it away from both actions before you. Nothing else changed.";
        /// A day of the board was added.
        BoardDayAdded = "board-day-added", "Added. Leads whom a message reaches are asked three weeks before.";
        /// A day of the board was taken away.
        BoardDayTakenBack = "board-day-taken-back", "Taken away. Nobody is asked for that day.";
        /// A plan was put in force.
        InForce = "plan-in-force", "This plan is in force now. The one before it is kept.";
        /// An import was undone.
        Undone = "import-undone", "Undone. Ratings that were given since then stay.";
        /// A plan was renamed.
        PlanRenamed = "plan-renamed", "Saved. The plan has its new name.";
        /// A plan was removed.
        PlanRemoved = "plan-removed", "The plan was removed, with its files.";
        /// A decision check was kept.
        CheckKept = "check-kept", "Saved.";
    }
}
