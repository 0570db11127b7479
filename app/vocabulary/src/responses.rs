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
        /// Handed in; a second person has to approve it.
        Waiting = "waiting",
        /// Being written.
        Draft = "draft",
        /// Published; everyone behind it was told.
        Published = "published",
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
