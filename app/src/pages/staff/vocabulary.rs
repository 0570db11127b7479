//! The small closed lists staff pages speak in: each case has the name it has
//! in forms and storage, and the words staff read.

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

worded! {
    /// Where a view has got to.
    State {
        /// Nobody has opened it.
        Sent = "sent", "New";
        /// The team opened it.
        Read = "read", "Read";
        /// An answer was published.
        Answered = "answered", "Answered";
        /// The young person said that it happened.
        Closed = "closed", "Closed by the child";
        /// Read, and nothing is left to do.
        Settled = "settled", "Settled";
        /// The young person said that it did not.
        Reopened = "reopened", "Open again";
        /// Taken back by the young person.
        Withdrawn = "withdrawn", "Taken back";
        /// Hidden by a moderator.
        Hidden = "hidden", "Hidden";
    }
    /// What came beside words.
    MediaKind {
        /// A recording.
        Voice = "voice", "Recording";
        /// A drawing.
        Drawing = "drawing", "Drawing";
        /// A photo.
        Photo = "photo", "Photo";
    }
    /// Who wrote a message of a view's thread.
    Sender {
        /// Its author.
        YoungPerson = "young_person", "The young person";
        /// The participation team.
        Team = "council", "The council";
        /// A worker it was sent to.
        Worker = "worker", "The worker it was sent to";
    }
    /// What a worker is to the author of what was sent to them.
    SentAs {
        /// Social worker.
        Worker = "worker", "social worker";
        /// Personal adviser.
        Adviser = "pa", "personal adviser";
        /// Reviewing officer.
        Iro = "iro", "reviewing officer";
        /// Advocate.
        Advocate = "advocate", "advocate";
    }
    /// Who may see a view.
    Audience {
        /// Nobody is to know who said it.
        Anonymous = "anonymous", "Nobody is to know who said it";
        /// The participation team.
        Team = "team", "The participation team";
        /// Their social worker or personal adviser.
        Worker = "worker", "Their social worker or personal adviser";
        /// Their independent reviewing officer.
        Iro = "iro", "Their reviewing officer";
    }
    /// Whether anyone helped.
    Helped {
        /// Nobody.
        Alone = "alone", "On their own";
        /// Someone they know.
        Known = "someone_known", "Someone they know";
        /// Someone independent.
        Independent = "someone_independent", "Someone independent";
        /// An adult wrote it.
        AdultWrote = "adult_wrote", "An adult wrote it";
        /// Nobody asked, or it was skipped.
        NotAsked = "not_asked", "Not asked, or not said";
    }
    /// What a public answer claims.
    Claim {
        /// It is done.
        Done = "done", "Done";
        /// It will be done by a date.
        WillDo = "will_do", "Will do, by a date";
        /// It cannot be done.
        Cannot = "cannot", "Cannot, because";
        /// It was there all along.
        AlreadyThere = "already_there", "Already there";
    }
    /// Where a response has got to.
    ResponseState {
        /// A second person has to approve it.
        Waiting = "waiting", "To approve";
        /// Being written.
        Draft = "draft", "Draft";
        /// Public; everyone behind it was told.
        Published = "published", "Published";
    }
    /// How the young person agreed to be quoted.
    Consent {
        /// In the private thread.
        Thread = "thread", "In the private thread";
        /// Face to face, recorded by the team.
        InPerson = "in_person", "Face to face";
        /// Through an advocate.
        Advocate = "advocate", "Through an advocate";
        /// When it was sent, for the page of good news.
        Sending = "sending", "When it was sent";
    }
    /// Where a quote has got to.
    QuoteState {
        /// It waits for a second person.
        Waiting = "waiting", "Waits for a second person";
        /// It may be public.
        Cleared = "cleared", "Cleared";
        /// It may never be public.
        Refused = "refused", "Refused";
    }
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
    /// Which way the number of voices moved.
    Trend {
        /// More than in the quarter before.
        More = "more", "More than in the quarter before";
        /// About as many.
        Same = "same", "About as many as in the quarter before";
        /// Fewer.
        Fewer = "fewer", "Fewer than in the quarter before";
        /// Too few in one of the two periods.
        Unknown = "unknown", "Too few to compare";
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

impl MediaKind {
    /// Its picture in the sprite.
    #[must_use]
    pub const fn icon(self) -> &'static str {
        match self {
            Self::Voice => "i-mic",
            Self::Drawing => "i-draw",
            Self::Photo => "i-camera",
        }
    }

    /// The words for one that nobody has opened.
    #[must_use]
    pub const fn unopened(self) -> &'static str {
        match self {
            Self::Voice => "Recording, not heard yet",
            Self::Drawing => "Drawing, not looked at yet",
            Self::Photo => "Photo, not looked at yet",
        }
    }
}
