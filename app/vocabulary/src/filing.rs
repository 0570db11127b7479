//! What goes into a child's record in the council's case system.

vocabulary! {
    /// What a document is that is filed.
    FilingKind {
        /// What a child said and what was answered, for the first time.
        First = "first",
        /// The same as it stands now: something was corrected, added or taken back.
        Correction = "correction",
        /// The first is not to be in that record any more: its author took it back, or it was
        /// another child's.
        Withdrawal = "withdrawal",
    }
    /// Where a document has got to.
    FilingState {
        /// It is to go, or is tried again.
        Waiting = "waiting",
        /// The case system has it.
        Filed = "filed",
        /// It is not tried any more until somebody says so.
        Failed = "failed",
        /// It may have arrived, and was withdrawn before anybody knew.
        Overtaken = "overtaken",
    }
    /// Why a document was not filed.
    FilingFault {
        /// The folder cannot be written to.
        NotWritten = "not_written",
        /// Where it goes does not answer, or answers that it cannot now.
        NotReached = "not_reached",
        /// Where it goes does not let Heard in.
        NotLetIn = "not_let_in",
        /// Where it goes says that it will not take it.
        Refused = "refused",
        /// It could not be set as PDF.
        NotPrinted = "not_printed",
        /// What it says does not open: its words rest.
        NotOpened = "not_opened",
    }
}
