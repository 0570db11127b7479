//! What a child's review decided, and how far a reviewing officer goes where it was not
//! done.

vocabulary! {
    /// Where something that a review decided has got to.
    DecisionState {
        /// It is to be done.
        Open = "open",
        /// Somebody says that it is done.
        Done = "done",
        /// It was not done, and the reviewing officer challenges that.
        Challenged = "challenged",
        /// It is over: whoever it was decided for said that it happened, or was told what
        /// changed.
        Ended = "ended",
    }
    /// How far a reviewing officer's challenge has gone, the gentlest first (IRO Handbook,
    /// on dispute resolution). The challenge itself lives in the case system.
    ChallengeLevel {
        /// A word with whoever was to do it.
        Informal = "informal",
        /// A management alert: their manager has to answer.
        Alert = "management_alert",
        /// The formal problem resolution process.
        Resolution = "problem_resolution",
    }
    /// How a child took part in a review of theirs: the codes that every council counts them by
    /// (SSDA903 guidance, on participation in reviews).
    Participation {
        /// They were under four then.
        UnderFour = "pn0",
        /// They were there and spoke for themselves.
        Spoke = "pn1",
        /// They were there and an advocate spoke for them.
        AdvocateSpoke = "pn2",
        /// They were there and showed what they think without words.
        Showed = "pn3",
        /// They were there, and did not say or show what they think.
        Silent = "pn4",
        /// They were not there, and an advocate spoke for them.
        Briefed = "pn5",
        /// They were not there, and what they think reached it another way.
        OtherWay = "pn6",
        /// They were not there, and what they think did not reach it.
        NotHeard = "pn7",
    }
}
