//! What can be done with how a member of staff comes in.

vocabulary! {
    /// What can be done with the way in of a member of staff.
    DoorAction {
        /// They chose another password, knowing the old one.
        PasswordChanged = "door.password_changed",
        /// A link was asked for that sets a new password.
        ResetAsked = "door.reset_asked",
        /// Such a link was used, and every session ended.
        ResetUsed = "door.reset_used",
        /// A second factor was set up.
        FactorAdded = "door.factor_added",
        /// A second factor was taken away.
        FactorRemoved = "door.factor_removed",
        /// Recovery codes were made, and those there were work no more.
        CodesMade = "door.codes_made",
        /// A recovery code was used to sign in.
        CodeUsed = "door.code_used",
        /// Several wrong codes were typed after a right password: how many in a row,
        /// the line's detail says.
        CodesWrong = "door.codes_wrong",
        /// One session was ended.
        SessionEnded = "door.session_ended",
        /// Every session was ended.
        SessionsEnded = "door.sessions_ended",
        /// They have another role.
        RoleChanged = "door.role_changed",
        /// They may not sign in for now.
        Suspended = "door.suspended",
        /// They may sign in again.
        Resumed = "door.resumed",
        /// What they held is a colleague's now: what, the line's detail says.
        HandedOver = "door.handed_over",
        /// An account at a provider of the council's lets them in from now on: whose
        /// provider, the line's detail says.
        ProviderConnected = "door.provider_connected",
        /// It does no more.
        ProviderDisconnected = "door.provider_disconnected",
        /// The provider said that their account there is over, or has no role here: every
        /// session ended.
        ProviderEnded = "door.provider_ended",
        /// They left.
        Left = "door.left",
    }
}
