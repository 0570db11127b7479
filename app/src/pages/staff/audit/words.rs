//! What each action of the log is in words, after who did it; what is said of those about
//! views, procedures and decisions of reviews stands in their own rooms.

use heard_vocabulary::{
    AccountAction, AlertAction, AssignmentAction, BudgetAction, CardAction, CaseAction, CheckAction, ContactAction,
    CouncilAction, CoverAction, DirectoryAction, DoorAction, DutyAction, FiguresAction, GroupAction, GuideAction,
    HelpLinesAction, HoldAction, IntervalAction, InviteAction, JobsAction, LinkAction, ListAction, LogAction, LogKind,
    MeasureAction, MeasuresAction, MembershipAction, MessageTextAction, MessagesAction, ObjectiveAction, OpeningAction,
    OutsideAction, OwnContactAction, PlaceAction, PlanAction, PlanRowAction, PollAction, QuotePackAction, Recorded,
    RefusedAction, ResponseAction, RetentionAction, ReviewAction, SavedListAction, ScenarioAction, ServiceAction,
    SettingAction, SettingsAction, SetupLinkAction, SuggestionsAction, ThemeAction, TranslationAction,
    TranslatorAction,
};

use crate::pages::staff::vocabulary::{Worded, words};

words! {
    LogKind {
        Reading = "Opened or listed what was said", Work = "Worked on what was said", Harm = "What may be harm",
        WhoWrote = "Who wrote something", Conflicts = "Kept from whom it is about",
        Procedures = "Procedures and review decisions", People = "Accounts and people", WayIn = "How staff come in",
        Council = "How the council works", Content = "What the council writes", Plans = "Plans, reviews and figures",
        Log = "The log itself",
    }
    ListAction { Listed = "read a list of what was said" }
    AlertAction {
        Raised = "raised an alert", Told = "told the next of an alert", Acknowledged = "took an alert on",
        TakenFrom = "took an alert from somebody it may be about", Reminded = "told again of an alert, with nothing written down",
        GivenBack = "gave an alert back to the next", TakenOver = "took an alert over",
    }
    DutyAction {
        Kept = "wrote the duty list anew", ShiftAdded = "put people on the rota", ShiftTakenAway = "took people off the rota",
    }
    DirectoryAction {
        Added = "put a number into the directory", Checked = "rang a number of the directory",
        TakenOut = "took a number out of the directory",
    }
    IntervalAction {
        Noticed = "noticed that something is missing", Checked = "signed that what is missing was looked at",
    }
    OutsideAction {
        Asked = "asked who stands outside the council", Confirmed = "confirmed who stands outside the council",
        TakenBack = "took back who is to stand outside",
    }
    JobsAction { Noted = "saw what failed", TriedAgain = "had what failed tried again", LetGo = "let go what failed" }
    MessagesAction {
        AddressSet = "put in an address of their own", AddressProven = "proved an address of their own",
        AddressRemoved = "took away an address of their own", PaceChosen = "chose how often they are written to",
        Tried = "tried a message to themselves",
    }
    ResponseAction {
        Started = "began a response", Revised = "revised a response", ViewAdded = "put a view behind a response",
        HandedIn = "handed a response in", Approved = "approved a response", SentBack = "sent a response back",
        Stopped = "stopped what was going out of a response", Published = "published a response",
        ToldMore = "told more young people of a response",
        CorrectionAsked = "asked that a response be corrected", WithdrawalAsked = "asked that a response be taken back",
        ChangeLeft = "gave up a change of a response", Corrected = "corrected a response",
        TakenBack = "took a response back", TakenOffWall = "took a response off the wall at once",
        PutBack = "put a response back on the wall",
        CheckedAgain = "began to check a response again", LookedAt = "looked at a response again",
        JudgedOnWall = "said at the wall whether it made a difference",
    }
    FiguresAction { Published = "published figures", Corrected = "corrected figures" }
    ReviewAction {
        Opened = "opened a review of a service", Gathered = "gathered views for a review",
        HandedIn = "handed in what a review decided", Approved = "approved what a review decided",
        SentBack = "sent back what a review decided", Stopped = "stopped a decision that was going out",
        Decided = "decided a review",
    }
    PollAction {
        Opened = "opened a poll", Closed = "closed a poll", Answered = "answered a poll",
        WordsRead = "read answers in own words",
    }
    CouncilAction { MemberAdded = "made somebody a member of the young people’s council", MemberRemoved = "ended a membership of the young people’s council" }
    SettingAction {
        DayClosed = "added a closed day", DayOpened = "took a closed day away", DayWorked = "added a worked bank holiday",
        DayWorkedTakenBack = "took a worked bank holiday away", BoardDayAdded = "added a day of the board",
        BoardDayTakenBack = "took a day of the board away", LeadsAsked = "asked the leads of the plan",
        LeadsReminded = "asked leads of the plan again", BoardBriefed = "said what is missing before the board",
    }
    CardAction {
        Proposed = "proposed a card", Voted = "voted on a card", Answered = "answered a card",
        Judged = "said whether a card was answered", Hidden = "hid a card",
    }
    BudgetAction { Opened = "opened a budget", Closed = "closed a budget", Divided = "divided a budget" }
    ContactAction { Saved = "wrote a card of who is who", Removed = "took a card of who is who away", PutBack = "put a card of who is who back" }
    MembershipAction {
        Made = "put somebody into a team, district or service", Ended = "ended what somebody belongs to",
        TakenBack = "took back what somebody belongs to",
    }
    PlanAction {
        Imported = "read a plan in", PutInForce = "put a plan in force", Undone = "undid what was read into a plan",
        Exported = "took the plan’s file out", Renamed = "renamed a plan", Removed = "removed a plan",
    }
    CheckAction { Written = "wrote a decision check", Changed = "changed a decision check" }
    ObjectiveAction { Worded = "worded an objective for young people" }
    PlanRowAction {
        Rated = "rated an action", Learned = "made an action of what was learned", Added = "added an action",
        LeadNamed = "named the lead of an action", Written = "wrote about an action",
        EntryCorrected = "corrected what they wrote about an action",
        EntryTakenBack = "took back what they wrote about an action",
        Referred = "named an action that belongs to another", ReferenceTaken = "took away that actions belong together",
    }
    LinkAction { Made = "linked evidence", Removed = "took a link of evidence off" }
    MeasuresAction { Imported = "read measures in" }
    MeasureAction {
        Described = "described a measure", BreakAdded = "said since when a measure counts something else",
    }
    InviteAction { Issued = "invited somebody", Withdrawn = "withdrew an invitation" }
    RefusedAction { Recovery = "was refused a way back in", Reset = "asked for a link to an account that is not there" }
    AccountAction {
        Made = "made an account", SignedIn = "signed in", Copied = "took a copy of everything",
        SecretChanged = "set a new PIN or password", Paused = "stopped an account", Leaving = "an account is to go",
        Kept = "an account stays", Erased = "erased an account", Anonymised = "took somebody off what they said",
        ChangeWished = "said what is to happen after a change", ChangeNoted = "noted a change in somebody’s life",
        ChangeKept = "left everything as it is after a change", ChangeUndone = "took back a change",
        ChangeCalledOff = "called off what was decided after a change", PasskeyAdded = "added a passkey",
        PasskeyRemoved = "took a passkey away", RecoveryChosen = "chose who helps them back in",
        RecoveryConfirmed = "said that somebody asks for a way back in",
        RecoveryCodeMade = "was given a code for somebody’s way back in", RecoveryUsed = "came back in",
    }
    CaseAction {
        Waits = "found an extract that waits", Taken = "took in an extract", Unread = "could not read an extract",
        Confirmed = "confirmed an extract", TurnedDown = "turned down an extract", LookedUp = "looked up a case number",
        Linked = "linked an account to a case number", Unlinked = "unlinked an account from a case number",
        FilingFailed = "could not file to a child’s record", FilingTriedAgain = "had filing to a child’s record tried again",
        FilingWithdrawn = "withdrew something from a child’s record",
    }
    GuideAction { Written = "wrote a page about rights", PutBack = "put a page about rights back" }
    ServiceAction { Changed = "changed a service", PutBack = "put a service’s words back", Closed = "closed a service", Reopened = "opened a service again" }
    HelpLinesAction { Written = "wrote the help lines", PutBack = "put the help lines back" }
    MessageTextAction { Written = "wrote a message’s words", PutBack = "put a message’s words back" }
    ThemeAction {
        Added = "added a theme", Renamed = "renamed a theme", PutBack = "put a theme’s words back",
        Moved = "moved a theme", Merged = "merged a theme", MergeUndone = "undid the merging of a theme",
        Split = "split a theme", Retired = "retired a theme", BroughtBack = "brought a theme back",
    }
    TranslationAction { Approved = "approved a translation", TakenBack = "took back a translation’s approval" }
    ScenarioAction {
        Added = "added a situation", Edited = "edited a situation", PutBack = "put a situation’s questions back",
        Published = "published a situation", Moved = "moved a situation",
    }
    DoorAction {
        PasswordChanged = "changed their password", ResetAsked = "asked for a link for a new password",
        ResetUsed = "set a password by a link", FactorAdded = "added a second factor",
        FactorRemoved = "took a second factor away", CodesMade = "made recovery codes", CodeUsed = "used a recovery code",
        CodesWrong = "typed too many wrong codes", SessionEnded = "ended a session", SessionsEnded = "ended all sessions",
        RoleChanged = "changed somebody’s role", Suspended = "suspended somebody", Resumed = "ended a suspension",
        HandedOver = "handed over what somebody held", ProviderConnected = "connected the council’s sign-in",
        ProviderDisconnected = "disconnected the council’s sign-in", ProviderEnded = "the council’s sign-in ended an account",
        Left = "left",
    }
    OwnContactAction { Assigned = "put somebody among a young person’s people", Reworded = "reworded one of a young person’s people", TakenOff = "took somebody off a young person’s people" }
    AssignmentAction { Made = "assigned somebody to a young person", Ended = "ended an assignment", TakenBack = "took back an assignment" }
    SettingsAction { Changed = "changed a setting", PutBack = "put a setting back" }
    PlaceAction { Added = "added a place, team or topic", TakenAway = "took a place, team or topic away" }
    SetupLinkAction { Made = "made the link for the first administrator" }
    OpeningAction {
        OpenAsked = "asked to open Heard", CloseAsked = "asked to close Heard", TakenBack = "took that back",
        Opened = "opened Heard to young people", Closed = "closed Heard to young people",
    }
    GroupAction { Recorded = "wrote down what a group said" }
    HoldAction { Put = "put a legal hold", Read = "read why a legal hold stands", Lifted = "lifted a legal hold" }
    RetentionAction {
        AlertEnded = "ended an alert, as the schedule says", ProcedureEnded = "ended a procedure, as the schedule says",
        DecisionEnded = "ended what a review decided, as the schedule says",
        PollAnswersEnded = "ended the answers to a poll, as the schedule says",
    }
    SuggestionsAction {
        Trained = "learned from the team’s tags", Asked = "asked that it learns from the tags anew",
        Stopped = "turned suggestions off", Resumed = "turned suggestions on",
    }
    SavedListAction {
        Saved = "kept a list of the queue", Renamed = "gave a list another name", Removed = "removed a list that was kept",
    }
    CoverAction { Made = "said who covers for somebody who is away", Ended = "ended that somebody covers" }
    QuotePackAction { Recalled = "asked whoever has a pack of quotes to take some out" }
    TranslatorAction { Kept = "said which languages a translator works in" }
    LogAction { Searched = "read the audit log", LookedAt = "looked at what a colleague opened" }
}

impl Worded for Recorded {
    fn words(self) -> &'static str {
        match self {
            Self::View(action) => action.words(),
            Self::List(action) => action.words(),
            Self::Alert(action) => action.words(),
            Self::Duty(action) => action.words(),
            Self::Directory(action) => action.words(),
            Self::Interval(action) => action.words(),
            Self::Outside(action) => action.words(),
            Self::Jobs(action) => action.words(),
            Self::Messages(action) => action.words(),
            Self::Response(action) => action.words(),
            Self::Figures(action) => action.words(),
            Self::Review(action) => action.words(),
            Self::Poll(action) => action.words(),
            Self::Council(action) => action.words(),
            Self::Setting(action) => action.words(),
            Self::Card(action) => action.words(),
            Self::Budget(action) => action.words(),
            Self::Contact(action) => action.words(),
            Self::Membership(action) => action.words(),
            Self::Plan(action) => action.words(),
            Self::Objective(action) => action.words(),
            Self::PlanRow(action) => action.words(),
            Self::Check(action) => action.words(),
            Self::Link(action) => action.words(),
            Self::Invite(action) => action.words(),
            Self::Refused(action) => action.words(),
            Self::Account(action) => action.words(),
            Self::Case(action) => action.words(),
            Self::Guide(action) => action.words(),
            Self::Service(action) => action.words(),
            Self::HelpLines(action) => action.words(),
            Self::MessageText(action) => action.words(),
            Self::Theme(action) => action.words(),
            Self::Translation(action) => action.words(),
            Self::Scenario(action) => action.words(),
            Self::Door(action) => action.words(),
            Self::OwnContact(action) => action.words(),
            Self::Assignment(action) => action.words(),
            Self::Settings(action) => action.words(),
            Self::Place(action) => action.words(),
            Self::SetupLink(action) => action.words(),
            Self::Opening(action) => action.words(),
            Self::Procedure(action) => action.words(),
            Self::Decision(action) => action.words(),
            Self::Log(action) => action.words(),
            Self::Hold(action) => action.words(),
            Self::Group(action) => action.words(),
            Self::Retention(action) => action.words(),
            Self::Suggestions(action) => action.words(),
            Self::SavedList(action) => action.words(),
            Self::QuotePack(action) => action.words(),
            Self::Translator(action) => action.words(),
            Self::ChildReview(action) => action.words(),
            Self::Cover(action) => action.words(),
            Self::Measures(action) => action.words(),
            Self::Measure(action) => action.words(),
        }
    }
}
