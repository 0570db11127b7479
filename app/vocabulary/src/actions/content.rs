//! What can be done with what the council writes and young people read.

vocabulary! {
    /// What can be done with a page about rights.
    GuideAction {
        /// A version was written.
        Written = "guide.written",
        /// It says again what it said in an earlier version.
        PutBack = "guide.put_back",
    }
    /// What can be done with a service and its parts.
    ServiceAction {
        /// It is called something else, or has other parts.
        Changed = "service.changed",
        /// It is again as it was in an earlier version.
        PutBack = "service.put_back",
        /// Young people are not asked about it any more.
        Closed = "service.closed",
        /// They are asked again.
        Reopened = "service.reopened",
    }
    /// What can be done with the council's own help lines.
    HelpLinesAction {
        /// They were written.
        Written = "help_lines.written",
        /// They are again as they were in an earlier version.
        PutBack = "help_lines.put_back",
    }
    /// What can be done with the sentence of a message.
    MessageTextAction {
        /// It was written.
        Written = "message_text.written",
        /// It says again what it said in an earlier version.
        PutBack = "message_text.put_back",
    }
    /// What can be done with a theme of the coding frame.
    ThemeAction {
        /// It was added.
        Added = "theme.added",
        /// It is called something else, by staff or by young people.
        Renamed = "theme.renamed",
        /// It is called again what it was called in an earlier version.
        PutBack = "theme.put_back",
        /// It stands elsewhere in the frame.
        Moved = "theme.moved",
        /// Its tags are another theme's.
        Merged = "theme.merged",
        /// They are its own again.
        MergeUndone = "theme.merge_undone",
        /// Narrower themes were made of it.
        Split = "theme.split",
        /// It is not offered any more.
        Retired = "theme.retired",
        /// It is offered again.
        BroughtBack = "theme.brought_back",
    }
    /// What can be done with a translation.
    TranslationAction {
        /// Somebody stands for it.
        Approved = "translation.approved",
        /// Nobody stands for it any more.
        TakenBack = "translation.taken_back",
    }
    /// What can be done with a situation and its questions.
    ScenarioAction {
        /// It was added; young people do not see it yet.
        Added = "scenario.added",
        /// Its working version was changed.
        Edited = "scenario.edited",
        /// An earlier state is its working version again.
        PutBack = "scenario.put_back",
        /// Its working version is what young people see.
        Published = "scenario.published",
        /// It stands elsewhere on the page.
        Moved = "scenario.moved",
    }
}
