//! What these pages are made from.

use heard_vocabulary::Holding;

use super::{CouncilAccount, DoorProblem, KeepProblem, LeaveProblem, NewPasswordProblem, ResetProblem, SecondProblem};
use crate::pages::staff::Choice;

/// Asking for a link: `email`, posted to `/staff/reset`.
#[derive(Debug, Clone, Default)]
pub struct ResetPage {
    /// Whether it was asked for: said whether or not anybody has this address.
    pub asked: bool,
    /// Whether no e-mail leaves Heard yet.
    pub nothing_leaves: bool,
    /// What was typed.
    pub email: String,
    /// What is wrong.
    pub problem: Option<ResetProblem>,
}

/// A new password by a link: `secret` and `secret_again`, to `/staff/reset/{code}`.
#[derive(Debug, Clone, Default)]
pub struct NewPasswordPage {
    /// The link's code.
    pub code: String,
    /// What is wrong.
    pub problem: Option<NewPasswordProblem>,
}

/// The second step of signing in: `code`, posted to `/staff/sign-in/second`.
#[derive(Debug, Clone, Default)]
pub struct SecondPage {
    /// Why it did not lead in.
    pub problem: Option<SecondProblem>,
}

/// An app that shows codes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum AppState {
    /// There is none.
    #[default]
    None,
    /// It is to show its first code.
    Begun {
        /// The secret in groups of four letters.
        letters: String,
        /// The same as a QR code: a whole `<svg>`, trusted.
        qr: String,
        /// Whether it takes the place of one that is set up.
        instead: bool,
    },
    /// It is set up.
    On,
}

/// A form of one's own page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DoorForm {
    /// A new password.
    Password,
    /// A new app.
    BeginApp,
    /// The app's first code.
    App,
    /// Taking the app away.
    RemoveApp,
    /// New recovery codes.
    Codes,
    /// A new passkey.
    Passkey,
    /// Taking a passkey away.
    RemovePasskey,
    /// Connecting one's account at a provider.
    Provider,
    /// Taking that away.
    RemoveProvider,
}

/// That a link set one's password.
#[derive(Debug, Clone, Default)]
pub struct SetByLink {
    /// When.
    pub at: String,
    /// Whether an administrator made the link.
    pub given: bool,
}

/// One's own way in.
#[derive(Debug, Clone, Default)]
pub struct DoorPage {
    /// What one signs in with.
    pub email: String,
    /// Whether one can read words, and nothing else opens until a second factor is
    /// set up.
    pub asked: bool,
    /// Whether a second factor is asked for of whoever reads words: not in a
    /// demonstration.
    pub demanded: bool,
    /// That a link set the password, until one has seen it.
    pub set_by_link: Option<SetByLink>,
    /// The app.
    pub app: AppState,
    /// How many recovery codes are left.
    pub codes_left: i64,
    /// Recovery codes that were just made; they are shown for some minutes.
    pub new_codes: Vec<String>,
    /// Passkeys: the name in forms, and the day each was added.
    pub passkeys: Vec<(String, String)>,
    /// Where one is signed in.
    pub sessions: Vec<SessionLine>,
    /// The council's providers: the name of each in forms, and what it is called.
    pub providers: Vec<(String, String)>,
    /// One's account at one of them.
    pub provider: Option<CouncilAccount>,
    /// The form that was refused, and why.
    pub refused: Option<(DoorForm, DoorProblem)>,
}

/// Where somebody is signed in.
#[derive(Debug, Clone, Default)]
pub struct SessionLine {
    /// What it is ended by.
    pub id: String,
    /// The browser; empty where it did not say.
    pub browser: String,
    /// When it began.
    pub started: String,
    /// When it was last used.
    pub seen: String,
    /// Whether it is this one.
    pub own: bool,
}

/// How a colleague's account stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Standing {
    /// They may sign in.
    #[default]
    Active,
    /// They may not for now.
    Suspended,
}

/// A colleague's way in: forms posted to `{href}/role`, `/suspend`, `/resume`,
/// `/reset`, `/sessions/end`.
#[derive(Debug, Clone, Default)]
pub struct ColleagueDoorPage {
    /// Where the page is.
    pub href: String,
    /// Where their own page is.
    pub back: String,
    /// Where what they hold is handed over.
    pub leave: String,
    /// Their name.
    pub name: String,
    /// Their role.
    pub role: String,
    /// How the account stands.
    pub standing: Standing,
    /// When they signed in last, if they did since it is written down.
    pub last: Option<String>,
    /// Whether they have a second factor.
    pub second: bool,
    /// Whether one is asked of them.
    pub demanded: bool,
    /// Where they are signed in.
    pub sessions: Vec<SessionLine>,
    /// The other roles.
    pub roles: Vec<Choice>,
    /// Whether it is the reader's own: nothing can be changed here.
    pub own: bool,
    /// A link for a new password that was just made, and when it stops working;
    /// shown only now.
    pub link: Option<(String, String)>,
    /// Their account at a provider, by which they come in.
    pub provider: Option<CouncilAccount>,
    /// Whether such a link can be made: where no e-mail carries one.
    pub can_link: bool,
    /// What is wrong.
    pub problem: Option<KeepProblem>,
}

/// Something a leaver holds, and who can take it over.
#[derive(Debug, Clone)]
pub struct HeldLine {
    /// What.
    pub holding: Holding,
    /// How many.
    pub count: i64,
    /// Who can have it.
    pub choices: Vec<Successor>,
}

/// Somebody who can take something over.
#[derive(Debug, Clone)]
pub struct Successor {
    /// Their id in forms.
    pub id: String,
    /// Their name.
    pub name: String,
    /// Their role.
    pub role: String,
    /// Whether they were chosen.
    pub chosen: bool,
}

/// How many cards carry a name and were typed by hand.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Named {
    /// On the page that every young person reads.
    pub for_all: i64,
    /// On a young person's own page.
    pub own: i64,
}

/// A leaver, or somebody whose things are handed over: the name of each holding,
/// and `then` (`leave` or `stay`), posted to `href`.
#[derive(Debug, Clone, Default)]
pub struct LeavePage {
    /// Where the page is.
    pub href: String,
    /// Where their way in is.
    pub back: String,
    /// Their name.
    pub name: String,
    /// What they hold.
    pub lines: Vec<HeldLine>,
    /// How young people reach whoever follows, as typed.
    pub reach: String,
    /// Cards that carry their name and lead to no account.
    pub named: Named,
    /// What is wrong.
    pub problems: Vec<LeaveProblem>,
}
