//! What this room puts into the frame of a staff page.

use crate::pages::staff::menu::{Heading, Place};
use crate::pages::staff::notice::notices;

/// One's own way in.
pub const DOOR: Place = Place {
    heading: Heading::People,
    href: "/staff/door",
    label: "My sign-in",
    icon: "i-lock",
    what: "Your password, a second step, and where you are signed in.",
    also: None,
};

/// Many invitations at once.
pub const MANY: Place = Place {
    heading: Heading::People,
    href: "/people/invite-many",
    label: "Invite many",
    icon: "i-person",
    what: "Links for many colleagues, from a sheet.",
    also: None,
};

notices! {
    /// What was just done about somebody's way in.
    Done {
        /// The password was changed.
        Password = "door-password", "Changed. Everywhere else you are signed out.";
        /// The second step was waited for too long.
        Again = "door-again", "That took too long, or was done elsewhere. Sign in again.";
        /// The password was set by a link.
        Reset = "door-reset", "Your new password is set. Sign in with it.";
        /// An app was set up.
        App = "door-app", "The app is set up. From now on signing in asks for its code.";
        /// A passkey was added.
        Passkey = "door-passkey", "The passkey is added. You can sign in with it alone.";
        /// It was oneself who set the password by a link.
        Seen = "door-seen", "Good.";
        /// A second factor was taken away.
        FactorGone = "door-factor-gone", "Taken away.";
        /// A session was ended.
        SessionEnded = "door-session-ended", "Signed out there.";
        /// Every other session was ended.
        OthersEnded = "door-others-ended", "Signed out everywhere else.";
        /// One's account at a provider is connected.
        Connected = "door-connected", "Connected. From now on you can come in with it.";
        /// It is no more.
        Disconnected = "door-disconnected", "Taken away. You come in with your password.";
        /// A colleague's is no more.
        TheirsDisconnected = "door-theirs-disconnected", "Taken away, and they are signed out. They come in by what they have here.";
        /// A colleague has another role.
        Role = "door-role", "Changed. They are signed out, and have the new role when they sign in again.";
        /// A colleague may not sign in.
        Suspended = "door-suspended", "Suspended. They are signed out and cannot sign in until you end it. What they hold stays theirs; what they were to translate waits for others.";
        /// A colleague may sign in again.
        Resumed = "door-resumed", "They can sign in again.";
        /// A colleague was signed out everywhere.
        SignedOut = "door-signed-out", "Signed out everywhere.";
        /// What a colleague held was handed over.
        HandedOver = "door-handed-over", "Handed over. The young people concerned read of it on their own pages.";
        /// A colleague left.
        Left = "door-left", "Their account is ended, and what they held is handed over. The young people concerned read of it on their own pages.";
        /// Many were invited.
        Invited = "door-invited", "Everybody in the sheet is invited, by e-mail.";
    }
}
