//! What a view is, who may see it, and what comes beside it.

vocabulary! {
    /// Who a young person chose to see the view, in the order it is offered.
    Audience {
        /// The participation team may know.
        Team = "team",
        /// My social worker or personal adviser.
        Worker = "worker",
        /// My independent reviewing officer.
        Iro = "iro",
        /// Nobody is to know who said it; the team reads it to change things.
        Anonymous = "anonymous",
    }
    /// Whether good news may be shown to others, without a name.
    Celebrate {
        /// Yes.
        Yes = "yes",
        /// Ask first.
        Ask = "ask",
        /// No.
        No = "no",
    }
    /// Whether anyone helped.
    Helped {
        /// On my own.
        Alone = "alone",
        /// Someone I know: a carer, worker, relative or friend.
        Known = "someone_known",
        /// Someone independent, such as an advocate.
        Independent = "someone_independent",
        /// An adult wrote it for me.
        AdultWrote = "adult_wrote",
        /// Nobody asked, or it was skipped. Never "on my own": who helped
        /// shapes what is said, and what is not known is not made up.
        NotAsked = "not_asked",
    }
    /// Who wrote a message of a view's thread.
    Sender {
        /// Its author.
        YoungPerson = "young_person",
        /// The participation team.
        Team = "council",
        /// A worker it was sent to.
        Worker = "worker",
    }
    /// How a letter and what was written in its thread stand, for whoever it was sent to.
    LetterState {
        /// Nobody of the council wrote back.
        Unanswered = "unanswered",
        /// Its author wrote last: they wait again.
        WroteBack = "wrote_back",
        /// What was written back has not gone yet.
        GoingOut = "going_out",
        /// What was written back has gone, and is the last of it.
        Answered = "answered",
    }
    /// What became of a message to a view's author that did not go.
    Withheld {
        /// It waits for a colleague who sends it or says that it never goes.
        Held = "held",
        /// It never goes.
        Stopped = "stopped",
    }
    /// Where a view has got to.
    ViewState {
        /// Sent; nobody has opened it.
        Sent = "sent",
        /// Opened by the team.
        Read = "read",
        /// An answer was published.
        Answered = "answered",
        /// The young person said that it happened.
        Closed = "closed",
        /// The team read it, and nothing is left to do: a thank-you, good news,
        /// something that a private reply settled.
        Settled = "settled",
        /// The young person said that it did not.
        Reopened = "reopened",
        /// Taken back by the young person.
        Withdrawn = "withdrawn",
        /// Hidden by a moderator, with a reason.
        Hidden = "hidden",
    }
    /// Whose move it is while a view is open.
    WaitsFor {
        /// The team's.
        Team = "team",
        /// Its author's: they were written to, and may write back.
        Child = "child",
        /// Nobody's until a day.
        Later = "later",
    }
    /// What becomes of a view that is replied to.
    AfterReply {
        /// It waits for what its author says to that.
        Child = "child",
        /// Nothing is left to do.
        Done = "done",
        /// The team has more to do with it.
        Stays = "stays",
    }
    /// How what is written to a view's author goes out.
    ReplyGoes {
        /// Some minutes later: it is no matter of their safety.
        Later = "later",
        /// At once, and it is known that it is safe to write to them here.
        AtOnce = "at_once",
        /// At once, and nobody knows that: whoever writes says that they do.
        AtOnceIfSafe = "if_safe",
    }
    /// What is done with several views at once, and can be undone.
    DeskDeed {
        /// Nothing is left to do with them.
        Settled = "settled",
        /// Somebody sees to them, or nobody.
        Assigned = "assigned",
        /// They wait for a day.
        PutOff = "put_off",
        /// They have one more theme.
        Tagged = "tagged",
        /// Its author was written to, and it has not gone yet.
        Replied = "replied",
    }
    /// What kind of answer a file is.
    MediaKind {
        /// A recording.
        Voice = "voice",
        /// A drawing.
        Drawing = "drawing",
        /// A photo.
        Photo = "photo",
    }
    /// Whose a list is that somebody keeps.
    ListOf {
        /// Whoever kept it.
        Own = "own",
        /// Those of one team, district or service, among whoever reads views.
        Place = "place",
        /// Everybody's who reads views.
        Team = "team",
    }
    /// Which files beside views a list is narrowed to.
    Attached {
        /// Any.
        Any = "any",
        /// A recording.
        Voice = "voice",
        /// A drawing.
        Drawing = "drawing",
        /// A photo.
        Photo = "photo",
        /// One that nobody of the team has opened.
        Unopened = "unopened",
    }
    /// What was said of one part of a service.
    AspectSaid {
        /// It is so.
        Yes = "yes",
        /// Not sure.
        NotSure = "not_sure",
        /// It is not so.
        No = "no",
    }
    /// What somebody took out of a child's words, or said may stay.
    RedactionKind {
        /// A person's name.
        Person = "person",
        /// A brother, a sister or somebody else of the family: a person of their own.
        Relative = "relative",
        /// Somebody of the council.
        Staff = "staff",
        /// A home, a school, a street, a team: where somebody can be found.
        Place = "place",
        /// A telephone number, an e-mail address, the name of an account.
        Contact = "contact",
        /// A day that tells who somebody is, such as the one they were born on.
        Day = "day",
        /// Anything else that tells it.
        Other = "other",
    }
    /// What was decided about a span of a child's words.
    RedactionState {
        /// It is taken out.
        Out = "out",
        /// It stays.
        Left = "left",
    }
    /// Why a span of a child's words is likely a name or a place.
    LikelyBecause {
        /// It is like what was taken out elsewhere in the same words.
        TakenOut = "taken_out",
        /// It has the form of an e-mail address.
        Email = "email",
        /// It has the form of a telephone number.
        Telephone = "telephone",
        /// It has the form of a postcode.
        Postcode = "postcode",
        /// A number and the name of a street.
        Address = "address",
        /// A whole date, or a day beside a word for being born.
        Date = "date",
        /// It begins as the name of an account does.
        Account = "account",
        /// The name of somebody of the council.
        Staff = "staff",
        /// The name that its author goes by.
        Own = "own",
        /// It stands after a word such as "brother".
        AfterRelative = "after_relative",
        /// The name of a service or of who runs it.
        Service = "service",
        /// The name of a team, a district or another area.
        Area = "area",
        /// It stands before a word such as "school".
        School = "school",
        /// It stands after a title, or a word such as "called".
        AfterTitle = "after_title",
        /// It has a capital letter where no sentence begins.
        Capital = "capital",
    }
    /// How the young person agreed to be quoted.
    Consent {
        /// In the private thread.
        Thread = "thread",
        /// Face to face, recorded by the team.
        InPerson = "in_person",
        /// Through an advocate.
        Advocate = "advocate",
        /// When it was sent, for the page of good news.
        Sending = "sending",
    }
    /// Where a quote has got to.
    QuoteState {
        /// It waits for a second person.
        Waiting = "waiting",
        /// It may be public.
        Cleared = "cleared",
        /// It may never be public.
        Refused = "refused",
        /// Whoever said it does not want it shown any more.
        Withdrawn = "withdrawn",
    }
}

impl LikelyBecause {
    /// What it is taken for.
    #[must_use]
    pub const fn kind(self) -> RedactionKind {
        match self {
            Self::Email | Self::Telephone | Self::Account => RedactionKind::Contact,
            Self::Postcode | Self::Address | Self::Service | Self::Area | Self::School => RedactionKind::Place,
            Self::Date => RedactionKind::Day,
            // What was decided about the place that it is like says more.
            Self::TakenOut => RedactionKind::Other,
            Self::Staff => RedactionKind::Staff,
            Self::AfterRelative => RedactionKind::Relative,
            Self::Own | Self::AfterTitle | Self::Capital => RedactionKind::Person,
        }
    }
}

impl ViewState {
    /// Whether its author and the team still find it: it was not taken back.
    /// The database view `kept_view` holds these.
    #[must_use]
    pub const fn kept(self) -> bool {
        !matches!(self, Self::Withdrawn)
    }

    /// Whether it may be shown and worked with. The database view
    /// `listed_view` holds these.
    #[must_use]
    pub const fn listed(self) -> bool {
        match self {
            Self::Sent | Self::Read | Self::Answered | Self::Closed | Self::Settled | Self::Reopened => true,
            Self::Withdrawn | Self::Hidden => false,
        }
    }
}

impl AspectSaid {
    /// As stored: 1 no, 2 not sure, 3 yes.
    #[must_use]
    pub const fn score(self) -> i64 {
        match self {
            AspectSaid::No => 1,
            AspectSaid::NotSure => 2,
            AspectSaid::Yes => 3,
        }
    }

    /// What is stored as `score`.
    #[must_use]
    pub fn scored(score: i64) -> Option<Self> {
        [AspectSaid::No, AspectSaid::NotSure, AspectSaid::Yes].into_iter().find(|said| said.score() == score)
    }
}
