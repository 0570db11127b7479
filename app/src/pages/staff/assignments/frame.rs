//! What this room puts into the frame of a staff page.

use crate::pages::staff::menu::{Heading, Place};
use crate::pages::staff::notice::notices;

/// Who works here.
pub const STAFF: Place = Place {
    heading: Heading::People,
    href: "/colleagues",
    label: "Staff and teams",
    icon: "i-person",
    what: "Who works here, and the teams, districts and services they belong to.",
    also: Some("/young-people"),
};

/// The young people of whoever reads.
pub const CASELOAD: Place = Place {
    heading: Heading::People,
    href: "/caseload",
    label: "My young people",
    icon: "i-person",
    what: "Whose worker, adviser, reviewing officer, carer or advocate you are.",
    also: None,
};

notices! {
    /// What was just done about who belongs where and to whom.
    Done {
        /// Somebody joined a team, a district or a service.
        Joined = "joined", "Saved. It holds from its first day on.";
        /// The last day of it was set.
        Ended = "ended", "Saved. It ends with that day.";
        /// It was a mistake.
        TakenBack = "taken-back", "Taken back. It is as if it had never been there; the log says that it was.";
        /// It was said which child of the case system somebody is.
        CaseJoined = "case-joined", "Saved. Who is there for them follows the case system from now on.";
        /// That was a mistake.
        CaseParted = "case-parted", "Taken back, with everything that had followed from it.";
        /// Somebody was assigned to a young person.
        Assigned = "assigned", "Assigned. It holds from its first day on.";
        /// It was said who covers.
        Covered = "covered", "Saved. The young people read who it is, and it ends by itself.";
        /// It ended.
        CoverEnded = "cover-ended", "It ended. Whoever covered sees nothing of it any more.";
    }
}
