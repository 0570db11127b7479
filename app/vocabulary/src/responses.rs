//! What the council claims, and what the young person says became of it.

vocabulary! {
    /// What the council claims.
    Claim {
        /// It is done.
        Done = "done",
        /// It will be done by a date.
        WillDo = "will_do",
        /// It cannot be done, for the reason given.
        Cannot = "cannot",
        /// It was there already; it had not been told well.
        AlreadyThere = "already_there",
    }
    /// What a response cannot do without.
    ResponsePart {
        /// What young people said.
        YouSaid = "you_said",
        /// What was done, or will be.
        WeDid = "we_did",
        /// Why.
        Reason = "reason",
        /// The same in easy words.
        EasyRead = "easy_read",
        /// Who answers for it.
        OwnerName = "owner_name",
        /// By when, for a promise.
        DueOn = "due_on",
    }
    /// Where a response has got to, in the order lists show it.
    ResponseState {
        /// Taken off the wall at once: a second person decides whether it comes back.
        OffWall = "off_wall",
        /// Handed in; a second person has to approve it.
        Waiting = "waiting",
        /// Being written.
        Draft = "draft",
        /// Approved, and going out: until then it can be stopped.
        GoingOut = "going_out",
        /// Published; everyone behind it was told.
        Published = "published",
        /// Taken back after it was published: a sentence stands where it was.
        TakenBack = "taken_back",
    }
    /// What is going out of a response: each is stopped by itself.
    ResponseGoing {
        /// The response.
        Answer = "answer",
        /// A change of it.
        Change = "change",
        /// Views that were put behind it once it was public.
        Views = "views",
    }
    /// What can be changed in an answer that is public.
    ResponseChangeKind {
        /// Other words; those that stood there stay visible as corrected.
        Correction = "correction",
        /// It is taken back.
        Withdrawal = "withdrawal",
    }
    /// Where a change of a public answer has got to.
    ResponseChangeState {
        /// A second person has to approve it.
        Waiting = "waiting",
        /// They sent it back with a comment.
        SentBack = "sent_back",
        /// Approved, and going out: until then it can be stopped.
        GoingOut = "going_out",
        /// It is done, and whoever was told of the answer was told of it.
        Done = "done",
        /// It was given up, or another was asked for in its place.
        Left = "left",
    }
    /// What the young person says became of it.
    Verdict {
        /// It happened.
        Yes = "yes",
        /// Partly.
        Partly = "partly",
        /// It did not.
        No = "no",
    }
}
