//! What can be done while a council sets Heard up, and with its doors.

vocabulary! {
    /// What can be done with settings that are changed together.
    SettingsAction {
        /// Some of them were changed.
        Changed = "setting.changed",
        /// One of them is again what it was before a change.
        PutBack = "setting.put_back",
    }
    /// What can be done with the council's lists of districts, teams, topics and
    /// services.
    PlaceAction {
        /// One was added.
        Added = "place.added",
        /// One was taken off the list.
        TakenAway = "place.taken_away",
    }
    /// What can be done with the link behind which the first administrator is
    /// made.
    SetupLinkAction {
        /// A new one was made, and the one before ended.
        Made = "setup_link.made",
    }
    /// What becomes of opening Heard to young people, and of closing it.
    OpeningAction {
        /// Somebody asked for it to be opened.
        OpenAsked = "opening.open_asked",
        /// Somebody asked for it to be closed.
        CloseAsked = "opening.close_asked",
        /// What was asked for was taken back.
        TakenBack = "opening.taken_back",
        /// It was opened.
        Opened = "opening.opened",
        /// It was closed.
        Closed = "opening.closed",
    }
}
