//! What signing in, invitations, recovery, and comings and goings are made
//! from.

use jiff::civil::Date;

use super::{ChangeProblem, InviteProblem, JoinProblem, RecoveryProblem, SignInProblem, YoungInviteProblem};
use crate::pages::staff::Choice;
use crate::pages::staff::assignments::CaseCheck;

/// Staff sign in: `email` and `secret`, posted to `/staff/sign-in`.
#[derive(Debug, Clone, Default)]
pub struct SignInPage {
    /// Why it did not work.
    pub problem: Option<SignInProblem>,
    /// What was typed.
    pub email: String,
    /// The council's providers: the name of each in addresses, and what it is called.
    pub providers: Vec<(String, String)>,
}

/// An invitation: `secret` and `secret_again`, posted to
/// `/staff/join/{code}`. One that does not work gets the error page.
#[derive(Debug, Clone, Default)]
pub struct InvitationPage {
    /// Its code.
    pub code: String,
    /// Who is invited.
    pub name: String,
    /// As what.
    pub role_title: String,
    /// What they sign in with.
    pub email: String,
    /// What is wrong.
    pub problems: Vec<JoinProblem>,
}

/// Invitations, for whoever may issue them.
#[derive(Debug, Clone, Default)]
pub struct PeoplePage {
    /// Whether the reader may invite a young person.
    pub can_invite_young: bool,
    /// Whether young people's pages are closed.
    pub closed: bool,
    /// Whether the reader may say for which child of the case system a code is.
    pub by_case_number: bool,
    /// The case number as typed.
    pub case_number: String,
    /// What is wrong with it.
    pub young_problem: Option<YoungInviteProblem>,
    /// The code that was just made; it is shown only now.
    pub code: Option<NewCode>,
    /// Whether the reader may invite staff.
    pub can_invite_staff: bool,
    /// The invitation that was just made; it is shown only now.
    pub invited: Option<NewStaffInvite>,
    /// Colleagues who are invited and have not come in yet.
    pub waiting: Vec<WaitingInvite>,
    /// Staff roles.
    pub roles: Vec<Choice>,
    /// Teams, districts and services.
    pub places: Vec<Choice>,
    /// Whether e-mail carries the link as well.
    pub by_email: bool,
    /// The name as typed.
    pub name: String,
    /// The job title as typed.
    pub title: String,
    /// The address as typed.
    pub email: String,
    /// What is wrong with the staff invitation.
    pub problems: Vec<InviteProblem>,
}

/// A colleague's invitation that works: `invitation`, posted to
/// `/people/invite-staff/withdraw`.
#[derive(Debug, Clone)]
pub struct WaitingInvite {
    /// What it is withdrawn by.
    pub id: String,
    /// Who is invited.
    pub name: String,
    /// As what.
    pub role: String,
    /// Who invited them; empty, where it was made at the command line.
    pub by: String,
    /// The last day it works.
    pub until: Date,
}

/// Comings and goings: `name` and `change` posted to `/people/changes`;
/// `account` and `change` posted to its `/do`, `/undo` and, with `wish`,
/// `/decide`.
#[derive(Debug, Clone, Default)]
pub struct ChangesPage {
    /// Whether the reader decides after a death.
    pub can_decide: bool,
    /// The nickname as typed.
    pub name: String,
    /// What happened, as picked.
    pub change: String,
    /// What waits, oldest first.
    pub open: Vec<OpenChange>,
    /// What is wrong.
    pub problems: Vec<ChangeProblem>,
}

/// A change that waits to be decided.
#[derive(Debug, Clone)]
pub struct OpenChange {
    /// Whose, for the forms.
    pub account: String,
    /// Their nickname.
    pub name: String,
    /// What changed: its name in forms.
    pub change: String,
    /// The day it was noted.
    pub on: Date,
    /// What they asked for: its name in forms.
    pub wish: Option<String>,
    /// What is under way and the day it is done.
    pub under_way: Option<(String, Date)>,
    /// How many things they said that nobody has read.
    pub unread: i64,
    /// Whether the team may do what they asked for.
    pub can_do: bool,
    /// Whether the reader may undo it, or call off what is under way.
    pub can_undo: bool,
    /// Whether it is decided that everything stays.
    pub kept: bool,
}

/// A young person's code.
#[derive(Debug, Clone)]
pub struct NewCode {
    /// Its 8 characters; the page puts a dash in the middle.
    pub code: String,
    /// The address it opens, in full.
    pub link: String,
    /// That address as a QR code: a whole `<svg>`, trusted.
    pub qr: String,
    /// When it stops working, such as "15:20".
    pub expires: String,
    /// For which child of the case system it is, where that was said.
    pub child: Option<CaseCheck>,
}

/// A staff invitation.
#[derive(Debug, Clone)]
pub struct NewStaffInvite {
    /// Who is invited.
    pub name: String,
    /// The link to send them, in full.
    pub link: String,
    /// The last day it works.
    pub expires_on: Date,
}

/// Helping back in: `name` posted to `/people/way-back`.
#[derive(Debug, Clone, Default)]
pub struct RecoveryPage {
    /// Whether the reader may help.
    pub can_help: bool,
    /// Whether it was noted, and a second adult has to do the same.
    pub one_more: bool,
    /// The code that two adults led to; it is shown only now.
    pub code: Option<NewCode>,
    /// The nickname as typed.
    pub name: String,
    /// What is wrong.
    pub problem: Option<RecoveryProblem>,
}
