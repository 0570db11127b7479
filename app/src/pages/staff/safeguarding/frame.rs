//! What this room puts into the frame of a staff page.

use crate::pages::staff::menu::{Heading, Place};
use crate::pages::staff::notice::notices;
use crate::pages::staff::text::number;

/// What may be harm and waits for a decision.
pub const CONCERNS: Place = Place {
    heading: Heading::Listen,
    href: "/safeguarding",
    label: "May be harm",
    icon: "i-warn",
    what: "What sounds like harm, or nobody has read. Somebody decides on each.",
    also: None,
};

/// How many wait, for the menu: "3, 1 late".
#[must_use]
pub fn waiting_words(open: i64, late: i64) -> String {
    match late {
        0 => number(open),
        late => format!("{}, {} late", number(open), number(late)),
    }
}

notices! {
    /// What was just done about what may be harm.
    Done {
        /// Somebody was told.
        Told = "concern-told", "Saved whom you told.";
        /// It is not harm.
        NotHarm = "concern-not-harm", "Saved why it is not harm.";
        /// It sounds like harm.
        Raised = "concern-raised", "It stands with what may be harm now, until somebody decides.";
        /// The decision was signed off.
        SignedOff = "concern-signed-off", "Signed off.";
        /// It is safe to write to its author.
        SafeToReply = "concern-safe-to-reply", "Saved. They see now where it stands and who read it.";
        /// Whether they are under 18.
        Age = "concern-age", "Saved their age.";
        /// Whether an adult agrees, and can decide.
        Wishes = "concern-wishes", "Saved what they want, and whether they can decide it.";
        /// Somebody reported it themselves.
        Reported = "concern-reported", "Saved that you reported it, to whom and when. It ends nothing here.";
        /// Whoever has the alert wrote to them.
        Replied = "concern-replied", "Sent. They can read it now.";
        /// An alert was given back.
        GivenBack = "alert-given-back", "The next is told now. It is not yours any more.";
        /// The person outside gave an alert back.
        GivenBackOutside = "alert-given-back-outside", "It is not yours any more. Whoever keeps the duty list is asked now to ring you. It stays on your page until somebody has it.";
        /// An alert was taken over.
        TakenOver = "alert-taken-over", "You have it now. Read it, ring, and write down whom you told.";
        /// Nothing was to be given back or taken over.
        NothingToGive = "alert-as-it-was", "Nothing was changed: something is written down, or somebody was quicker.";
        /// The person outside is told.
        SentOutside = "concern-sent-outside", "The person outside is told now, again and again until they have it. It stays open here too.";
        /// What came otherwise was looked at.
        Looked = "missing-looked-at", "Signed. It stands at the end of this page.";
        /// It may go.
        MayGo = "concern-may-go", "Saved. What its author asks for is done.";
        /// One of two says that it may go.
        MayGoOne = "concern-may-go-one", "Saved. A second safeguarding lead has to say so too.";
        /// It has to be looked at again.
        LookAgain = "concern-look-again", "It has to be looked at again. It is open until somebody decides.";
    }
}
