//! The words staff read for the closed lists of `heard_vocabulary`, and the lists
//! that only these pages speak in.

use heard_vocabulary::{
    Audience, Claim, Consent, Helped, JobKind, MediaKind, ModerationAction, OwnKind, QuoteState, ResponseState, Sender,
    Trend, ViewAction, ViewState,
};

macro_rules! worded {
    ($($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $text:literal, $words:literal);+ $(;)? })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $name { $($(#[$vdoc])* $variant),+ }

        impl $name {
            /// Every case, in the order lists show them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The name in forms and storage.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }

            /// The words staff read.
            #[must_use]
            pub const fn words(self) -> &'static str {
                match self { $(Self::$variant => $words),+ }
            }

            /// The case of that name.
            #[must_use]
            pub fn parse(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|case| case.name() == name)
            }
        }
    )*};
}

/// The words staff read for a case of a closed list that all share.
pub trait Worded {
    /// The words staff read.
    fn words(self) -> &'static str;
}

macro_rules! words {
    ($($name:ident { $($variant:ident = $words:literal),+ $(,)? })*) => {$(
        impl Worded for $name {
            fn words(self) -> &'static str {
                match self { $(Self::$variant => $words),+ }
            }
        }
    )*};
}

words! {
    ViewState { Sent = "New", Read = "Read", Answered = "Answered", Closed = "Closed by the child", Settled = "Settled", Reopened = "Open again", Withdrawn = "Taken back", Hidden = "Hidden" }
    MediaKind { Voice = "Recording", Drawing = "Drawing", Photo = "Photo" }
    Sender { YoungPerson = "The young person", Team = "The council", Worker = "The worker it was sent to" }
    OwnKind { Worker = "social worker", Adviser = "personal adviser", Iro = "reviewing officer", Advocate = "advocate" }
    Audience { Anonymous = "Nobody is to know who said it", Team = "The participation team", Worker = "Their social worker or personal adviser", Iro = "Their reviewing officer" }
    Helped { Alone = "On their own", Known = "Someone they know", Independent = "Someone independent", AdultWrote = "An adult wrote it", NotAsked = "Not asked, or not said" }
    Claim { Done = "Done", WillDo = "Will do, by a date", Cannot = "Cannot, because", AlreadyThere = "Already there" }
    ResponseState { Waiting = "To approve", Draft = "Draft", Published = "Published" }
    Consent { Thread = "In the private thread", InPerson = "Face to face", Advocate = "Through an advocate", Sending = "When it was sent" }
    QuoteState { Waiting = "Waits for a second person", Cleared = "Cleared", Refused = "Refused" }
    ViewAction {
        Sent = "sent", Read = "opened", Coded = "themes, mood, service and objectives set",
        Masked = "names masked, or the mask taken off", Hidden = "hidden", Shown = "shown again",
        Settled = "settled: nothing is left to do", Shared = "shared with someone else too", TakenBack = "taken back",
        PutBehindResponse = "put behind a response", GatheredForReview = "gathered for a review of a service",
        MediaOpened = "recording or picture opened", MediaTranscribed = "recording or picture written down",
        MediaLocked = "picture locked to the safeguarding lead", MediaReleased = "picture released to the team",
        NoteWritten = "note written", CouncilWrote = "replied", AuthorWrote = "wrote back",
        QuoteProposed = "quote proposed", QuoteCleared = "quote cleared", QuoteRefused = "quote refused",
        AnswerJudged = "said whether it happened", MeetingJudged = "said whether it happened",
    }
    ModerationAction { Masked = "Masked names or places", Unmasked = "Took the mask off", Hidden = "Hid a view", Shown = "Showed a view again", QuoteRefused = "Refused a quote" }
    JobKind { Erase = "Erasing an account", Push = "Telling a phone that there is something new", Escalate = "Telling the next person of an alert", SweepKeys = "Destroying keys that were to go", ForgetGuesses = "Forgetting failed tries", SweepObjects = "Deleting files that nothing needs", Rechecks = "Asking whether promises were kept", Heartbeat = "Noting that the work is done" }
    Trend { More = "More than in the quarter before", Same = "About as many as in the quarter before", Fewer = "Fewer than in the quarter before", Unknown = "Too few to compare" }
}

worded! {
    /// A lead's rating of an action.
    Rating {
        /// Complete and closed.
        Blue = "blue", "Blue";
        /// On target.
        Green = "green", "Green";
        /// May slip.
        Amber = "amber", "Amber";
        /// Will slip.
        Red = "red", "Red";
    }
    /// What a newer plan does to a row.
    ChangeKind {
        /// It was not there before.
        New = "new", "New";
        /// Some of its cells read differently.
        Changed = "changed", "Changed";
        /// The file no longer has it.
        Missing = "missing", "Not in the file any more";
    }
    /// A form on the page of one view.
    ViewForm {
        /// Themes, mood, service and objectives.
        Code = "code", "What it is about";
        /// Names and places masked.
        Mask = "mask", "Mask names";
        /// A note for colleagues.
        Note = "note", "Note for colleagues";
        /// A reply to the child.
        Reply = "reply", "Reply to the child";
        /// Hide or show.
        Hide = "hide", "Hide";
        /// Propose a public quote.
        Quote = "quote", "Propose a public quote";
        /// Put behind a response.
        Respond = "respond", "Add to a response";
    }
    /// Why a page of staff cannot be shown.
    ErrorKind {
        /// No such page.
        NotFound = "not_found", "We can’t find that page";
        /// The role does not allow it.
        Forbidden = "forbidden", "You can’t open that";
        /// The invitation is unknown, used or out of time.
        InvitationGone = "invitation_gone", "This invitation does not work any more";
        /// Somebody was quicker, or it was taken back.
        Gone = "gone", "This has changed in the meantime";
        /// Something went wrong on our side.
        Broken = "broken", "Something went wrong";
    }
}

/// The picture of a kind of file, in the sprite.
#[must_use]
pub const fn media_icon(kind: MediaKind) -> &'static str {
    match kind {
        MediaKind::Voice => "i-mic",
        MediaKind::Drawing => "i-draw",
        MediaKind::Photo => "i-camera",
    }
}

/// The words for a file that nobody has opened.
#[must_use]
pub const fn unopened(kind: MediaKind) -> &'static str {
    match kind {
        MediaKind::Voice => "Recording, not heard yet",
        MediaKind::Drawing => "Drawing, not looked at yet",
        MediaKind::Photo => "Photo, not looked at yet",
    }
}
