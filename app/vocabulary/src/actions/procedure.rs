//! What is done in a formal procedure.

vocabulary! {
    /// What can be done in a formal procedure.
    ProcedureAction {
        /// It was opened.
        Opened = "procedure.opened",
        /// Somebody read it.
        Read = "procedure.read",
        /// Somebody to speak for whoever complained was offered.
        AdvocacyOffered = "procedure.advocacy_offered",
        /// The time for an answer was extended, with a reason.
        Extended = "procedure.extended",
        /// The independent person of the second stage was named.
        IndependentNamed = "procedure.independent_named",
        /// The council answered.
        Answered = "procedure.answered",
        /// Whoever complained asked for the next stage.
        WentOn = "procedure.went_on",
        /// The panel met.
        PanelMet = "procedure.panel_met",
        /// The panel reported.
        PanelReported = "procedure.panel_reported",
        /// The designated officer was told, by a person.
        LadoTold = "procedure.lado_told",
        /// It was written down when a child came back who was missing.
        CameBack = "procedure.came_back",
        /// It was written down what became of a return conversation.
        Talked = "procedure.talked",
        /// The advocacy service was asked for somebody.
        AdvocateAsked = "procedure.advocate_asked",
        /// An advocate was found.
        AdvocateFound = "procedure.advocate_found",
        /// The advocacy service that was asked has nobody.
        AdvocateDeclined = "procedure.advocate_declined",
        /// Whoever asked from outside was told that it came.
        Acknowledged = "procedure.acknowledged",
        /// Something was looked at before anything leaves: what, the line's deed says.
        Checked = "procedure.checked",
        /// Something that was looked at does not hold, or not any more: nothing leaves.
        Doubted = "procedure.doubted",
        /// Who asks from outside is somebody else than it was said.
        AskerCorrected = "procedure.asker_corrected",
        /// Something left: what, to whom and by which way, the deed says.
        Released = "procedure.released",
        /// Nothing leaves, with a reason.
        Withheld = "procedure.withheld",
        /// The national Panel was notified of a death or of serious harm.
        PanelNotified = "procedure.panel_notified",
        /// What is due does not have to be done, with a reason.
        NotNeeded = "procedure.not_needed",
        /// The rapid review was held.
        RapidReviewHeld = "procedure.rapid_review_held",
        /// A person told the siblings.
        SiblingsTold = "procedure.siblings_told",
        /// It was said what an allegation is: one, a low-level concern, or a complaint.
        Weighed = "procedure.weighed",
        /// A member of staff whom it is about, or who manages them, finds it no more.
        KeptFrom = "procedure.kept_from",
        /// It is not about a member of staff from whom it was kept.
        NotAbout = "procedure.not_about",
        /// Something was written down.
        Noted = "procedure.noted",
        /// What was learned from it was written down.
        Learned = "procedure.learned",
        /// An action of the plan was made of what was learned.
        Planned = "procedure.planned",
        /// A letter was written, or written anew.
        LetterWritten = "procedure.letter_written",
        /// A letter was sent, outside Heard.
        LetterSent = "procedure.letter_sent",
        /// Somebody opened a letter, or printed it.
        LetterRead = "procedure.letter_read",
        /// Whoever complained took it back.
        TakenBack = "procedure.taken_back",
        /// It ended.
        Ended = "procedure.ended",
        /// It was opened again.
        Reopened = "procedure.reopened",
    }
}
