//! What is written into the audit log: for each kind of subject the closed list
//! of what can be done with it. A case's name is the stored one and is never
//! changed: lines that were written keep it.

mod answers;
mod case_system;
mod content;
mod decision;
mod door;
mod group;
mod log;
mod measure;
mod people;
mod plan;
mod procedure;
mod quote_pack;
mod retention;
mod saved_list;
mod setup;
mod suggestions;
mod translators;
mod view;

pub use answers::{ResponseAction, ReviewAction};
pub use case_system::CaseAction;
pub use content::{
    GuideAction, HelpLinesAction, MessageTextAction, ScenarioAction, ServiceAction, ThemeAction, TranslationAction,
};
pub use decision::{ChildReviewAction, DecisionAction};
pub use door::DoorAction;
pub use group::GroupAction;
pub use log::LogAction;
pub use measure::{MeasureAction, MeasuresAction};
pub use people::{AssignmentAction, CoverAction, OwnContactAction};
pub use plan::{CheckAction, LinkAction, ObjectiveAction, PlanAction, PlanRowAction};
pub use procedure::ProcedureAction;
pub use quote_pack::QuotePackAction;
pub use retention::{HoldAction, RetentionAction};
pub use saved_list::SavedListAction;
pub use setup::{OpeningAction, PlaceAction, SettingsAction, SetupLinkAction};
pub use suggestions::SuggestionsAction;
pub use translators::TranslatorAction;
pub use view::{Deed, ViewAction};

vocabulary! {
    /// What can be done with a list of views.
    ListAction {
        /// The beginnings of its views were shown.
        Listed = "view.listed",
    }
    /// What becomes of an alert.
    AlertAction {
        /// Somebody raised it.
        Raised = "alert.raised",
        /// The next on duty were told.
        Told = "alert.told",
        /// One of them has it.
        Acknowledged = "alert.acknowledged",
        /// It may be about whoever had it: it is nobody's again.
        TakenFrom = "alert.taken_from",
        /// Whoever has it wrote nothing down: they were told again, and others with them.
        Reminded = "alert.reminded",
        /// Whoever had it cannot see to it: the next were told.
        GivenBack = "alert.given_back",
        /// Somebody took it over from whoever wrote nothing down.
        TakenOver = "alert.taken_over",
    }
    /// What can be done with the list of who is on duty.
    DutyAction {
        /// The list that answers where the rota has nobody was written anew.
        Kept = "duty.kept",
        /// People were put on the rota for a time.
        ShiftAdded = "duty.shift_added",
        /// They were taken off it.
        ShiftTakenAway = "duty.shift_taken_away",
    }
    /// What can be done with the directory of whom to ring.
    DirectoryAction {
        /// A number was put in.
        Added = "directory.added",
        /// Somebody rang it, and it is right.
        Checked = "directory.checked",
        /// It was taken out.
        TakenOut = "directory.taken_out",
    }
    /// What becomes of a time of which nothing is here.
    IntervalAction {
        /// It was noticed that words were put back, or that the log's end is gone.
        Noticed = "interval.noticed",
        /// A safeguarding lead signed that what came otherwise was looked at.
        Checked = "interval.checked",
    }
    /// What becomes of who stands at the end of the chain, outside the council.
    OutsideAction {
        /// Somebody asked that it be this person, or nobody.
        Asked = "outside.asked",
        /// A second person confirmed it.
        Confirmed = "outside.confirmed",
        /// What was asked for was taken back.
        TakenBack = "outside.taken_back",
    }
    /// What can be done with the jobs that were given up.
    JobsAction {
        /// Somebody has seen them.
        Noted = "jobs.noted",
        /// Somebody had some of them tried again.
        TriedAgain = "jobs.tried_again",
        /// Somebody let some of them go.
        LetGo = "jobs.let_go",
    }
    /// What somebody can do with how they are written to.
    MessagesAction {
        /// An address was put in, and a code sent there.
        AddressSet = "messages.address_set",
        /// Its code was typed in.
        AddressProven = "messages.address_proven",
        /// It was taken away.
        AddressRemoved = "messages.address_removed",
        /// How often they are told was chosen.
        PaceChosen = "messages.pace_chosen",
        /// A try was asked for.
        Tried = "messages.tried",
    }
    /// What can be done with the published figures of a period.
    FiguresAction {
        /// They were published.
        Published = "figures.published",
        /// They were corrected at the year's end.
        Corrected = "figures.corrected",
    }
    /// What can be done with a poll.
    PollAction {
        /// It was opened.
        Opened = "poll.opened",
        /// It was closed.
        Closed = "poll.closed",
        /// Somebody answered it.
        Answered = "poll.answered",
        /// Answers in own words were read.
        WordsRead = "poll.words_read",
    }
    /// What can be done with the Children in Care Council itself.
    CouncilAction {
        /// A young person became a member.
        MemberAdded = "council.member_added",
        /// A membership ended.
        MemberRemoved = "council.member_removed",
    }
    /// What can be done with the council's own settings.
    SettingAction {
        /// A day was added on which the council is closed.
        DayClosed = "calendar.day_closed",
        /// Such a day was taken away.
        DayOpened = "calendar.day_opened",
        /// A bank holiday was added on which the council is open.
        DayWorked = "calendar.day_worked",
        /// Such a bank holiday was taken away.
        DayWorkedTakenBack = "calendar.day_worked_taken_back",
        /// A day was added on which the board meets.
        BoardDayAdded = "calendar.board_day_added",
        /// Such a day was taken away.
        BoardDayTakenBack = "calendar.board_day_taken_back",
        /// The leads of the plan's actions were asked before the board.
        LeadsAsked = "calendar.leads_asked",
        /// Those who had not answered were asked again.
        LeadsReminded = "calendar.leads_reminded",
        /// Whoever chairs the board was told what is missing.
        BoardBriefed = "calendar.board_briefed",
    }
    /// What can be done with a card of the Children in Care Council.
    CardAction {
        /// A member proposed it.
        Proposed = "council.proposed",
        /// A member agreed, or no longer does.
        Voted = "council.voted",
        /// The board answered it.
        Answered = "council.answered",
        /// A member said whether that is an answer.
        Judged = "council.judged",
        /// It was taken off every page.
        Hidden = "council.card_hidden",
    }
    /// What can be done with a pot of money that members divide.
    BudgetAction {
        /// It was opened.
        Opened = "council.budget_opened",
        /// It was closed.
        Closed = "council.budget_closed",
        /// A member divided it.
        Divided = "council.budget_divided",
    }
    /// What can be done with somebody every young person may know.
    ContactAction {
        /// Their card was written.
        Saved = "contact.saved",
        /// They were taken off the page.
        Removed = "contact.removed",
        /// It says again what it said in an earlier version.
        PutBack = "contact.put_back",
    }
    /// What can be done with what a member of staff belongs to.
    MembershipAction {
        /// Somebody joined a team, a district or a service.
        Made = "membership.made",
        /// The last day of it was set.
        Ended = "membership.ended",
        /// It was a mistake, and is as if it had never been.
        TakenBack = "membership.taken_back",
    }
    /// What can be done with an invitation.
    InviteAction {
        /// It was issued.
        Issued = "invite.issued",
        /// It was withdrawn, or a newer one took its place.
        Withdrawn = "invite.withdrawn",
    }
    /// What is refused without saying to whom it was meant.
    RefusedAction {
        /// Somebody asked for a way back in that they may not give.
        Recovery = "way_back.refused",
        /// Somebody asked for a link to an account that there is not.
        Reset = "door.reset_refused",
    }
    /// What can be done with an account.
    AccountAction {
        /// It was made.
        Made = "account.made",
        /// Its owner signed in.
        SignedIn = "session.started",
        /// Its owner took a copy of everything.
        Copied = "account.copied",
        /// A new PIN or password was set by its owner.
        SecretChanged = "account.secret_changed",
        /// It was stopped.
        Paused = "account.paused",
        /// It is to go.
        Leaving = "account.leaving",
        /// It stays after all.
        Kept = "account.kept",
        /// It was erased with everything said from it.
        Erased = "account.erased",
        /// Its owner was taken off everything said from it.
        Anonymised = "account.unsigned",
        /// Its owner said what is to become of their words after a change.
        ChangeWished = "change.wished",
        /// A change in its owner's life was noted.
        ChangeNoted = "change.noted",
        /// Everything stays as it is after a change.
        ChangeKept = "change.kept",
        /// A change that was noted by mistake was taken back.
        ChangeUndone = "change.undone",
        /// What was decided after a change was called off.
        ChangeCalledOff = "change.called_off",
        /// A passkey was added.
        PasskeyAdded = "passkey.added",
        /// A passkey was taken away.
        PasskeyRemoved = "passkey.removed",
        /// Its owner chose who can help them back in.
        RecoveryChosen = "way_back.chosen",
        /// An adult said that its owner asked for a way back in.
        RecoveryConfirmed = "way_back.confirmed",
        /// A second adult was given the code to show.
        RecoveryCodeMade = "way_back.code_made",
        /// Its owner came back in with the code.
        RecoveryUsed = "way_back.used",
    }
    /// What a moderator did, as the moderation log names it.
    ModerationAction {
        /// Names or places were masked.
        Masked = "masked",
        /// The mask was taken off.
        Unmasked = "unmasked",
        /// A view was hidden.
        Hidden = "hidden",
        /// A view was shown again.
        Shown = "shown",
        /// A quote was refused.
        QuoteRefused = "quote refused",
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::{Path, PathBuf};

    use super::*;
    use crate::{LogKind, Recorded};

    /// Every stored name, list after list.
    fn names() -> Vec<&'static str> {
        fn of<T: Copy>(all: &[T], name: fn(T) -> &'static str) -> impl Iterator<Item = &'static str> {
            all.iter().map(move |case| name(*case))
        }
        of(ViewAction::ALL, ViewAction::name)
            .chain(of(ListAction::ALL, ListAction::name))
            .chain(of(ResponseAction::ALL, ResponseAction::name))
            .chain(of(AlertAction::ALL, AlertAction::name))
            .chain(of(DutyAction::ALL, DutyAction::name))
            .chain(of(DirectoryAction::ALL, DirectoryAction::name))
            .chain(of(OutsideAction::ALL, OutsideAction::name))
            .chain(of(JobsAction::ALL, JobsAction::name))
            .chain(of(MessagesAction::ALL, MessagesAction::name))
            .chain(of(FiguresAction::ALL, FiguresAction::name))
            .chain(of(ReviewAction::ALL, ReviewAction::name))
            .chain(of(PollAction::ALL, PollAction::name))
            .chain(of(CouncilAction::ALL, CouncilAction::name))
            .chain(of(SettingAction::ALL, SettingAction::name))
            .chain(of(SettingsAction::ALL, SettingsAction::name))
            .chain(of(PlaceAction::ALL, PlaceAction::name))
            .chain(of(SetupLinkAction::ALL, SetupLinkAction::name))
            .chain(of(OpeningAction::ALL, OpeningAction::name))
            .chain(of(ScenarioAction::ALL, ScenarioAction::name))
            .chain(of(TranslationAction::ALL, TranslationAction::name))
            .chain(of(ThemeAction::ALL, ThemeAction::name))
            .chain(of(CardAction::ALL, CardAction::name))
            .chain(of(BudgetAction::ALL, BudgetAction::name))
            .chain(of(ContactAction::ALL, ContactAction::name))
            .chain(of(OwnContactAction::ALL, OwnContactAction::name))
            .chain(of(AssignmentAction::ALL, AssignmentAction::name))
            .chain(of(CaseAction::ALL, CaseAction::name))
            .chain(of(MembershipAction::ALL, MembershipAction::name))
            .chain(of(GuideAction::ALL, GuideAction::name))
            .chain(of(ServiceAction::ALL, ServiceAction::name))
            .chain(of(HelpLinesAction::ALL, HelpLinesAction::name))
            .chain(of(MessageTextAction::ALL, MessageTextAction::name))
            .chain(of(PlanAction::ALL, PlanAction::name))
            .chain(of(CheckAction::ALL, CheckAction::name))
            .chain(of(ObjectiveAction::ALL, ObjectiveAction::name))
            .chain(of(PlanRowAction::ALL, PlanRowAction::name))
            .chain(of(LinkAction::ALL, LinkAction::name))
            .chain(of(MeasuresAction::ALL, MeasuresAction::name))
            .chain(of(MeasureAction::ALL, MeasureAction::name))
            .chain(of(InviteAction::ALL, InviteAction::name))
            .chain(of(RefusedAction::ALL, RefusedAction::name))
            .chain(of(DoorAction::ALL, DoorAction::name))
            .chain(of(IntervalAction::ALL, IntervalAction::name))
            .chain(of(LogAction::ALL, LogAction::name))
            .chain(of(ProcedureAction::ALL, ProcedureAction::name))
            .chain(of(HoldAction::ALL, HoldAction::name))
            .chain(of(GroupAction::ALL, GroupAction::name))
            .chain(of(RetentionAction::ALL, RetentionAction::name))
            .chain(of(DecisionAction::ALL, DecisionAction::name))
            .chain(of(ChildReviewAction::ALL, ChildReviewAction::name))
            .chain(of(CoverAction::ALL, CoverAction::name))
            .chain(of(SuggestionsAction::ALL, SuggestionsAction::name))
            .chain(of(TranslatorAction::ALL, TranslatorAction::name))
            .chain(of(SavedListAction::ALL, SavedListAction::name))
            .chain(of(QuotePackAction::ALL, QuotePackAction::name))
            .chain(of(AccountAction::ALL, AccountAction::name))
            .chain(of(ModerationAction::ALL, ModerationAction::name))
            .collect()
    }

    fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                sources(&path, found);
            } else if path.extension().is_some_and(|end| end == "rs") {
                found.push(path);
            }
        }
    }

    fn project() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
    }

    #[test]
    fn adm_04_no_two_actions_share_a_name_and_every_list_is_looked_at() {
        let names = names();
        let different: BTreeSet<_> = names.iter().collect();
        assert_eq!(different.len(), names.len());
        let source = |path: &str| fs::read_to_string(project().join("app/vocabulary/src").join(path)).unwrap();
        let (own, views) = (source("actions.rs"), source("actions/view.rs"));
        let others = [
            "answers",
            "case_system",
            "content",
            "decision",
            "door",
            "group",
            "log",
            "measure",
            "people",
            "plan",
            "procedure",
            "quote_pack",
            "retention",
            "saved_list",
            "setup",
            "suggestions",
            "translators",
        ]
        .map(|name| format!("actions/{name}.rs"));
        let others = others.map(|file| source(&file).matches(" = \"").count());
        let lists = own.split_once("#[cfg(test)]").unwrap().0.matches(" = \"").count() + others.iter().sum::<usize>();
        let of_views = views.split_once("/// What was done with a view").unwrap().0.matches(" = \"").count();
        assert_eq!(lists + of_views, names.len(), "a list stands above and not in `names`");
    }

    #[test]
    fn adm_04_whatever_can_be_recorded_is_of_one_kind_and_found_by_its_name() {
        // The moderation log is another one.
        let moderated: BTreeSet<_> = ModerationAction::ALL.iter().map(|action| action.name()).collect();
        for name in names().into_iter().filter(|name| !moderated.contains(name)) {
            let found = Recorded::parse(name);
            assert_eq!(found.map(Recorded::name), Some(name), "{name} is in no list of `Recorded`");
        }
        assert_eq!(Recorded::all().count() + moderated.len(), names().len());
        for kind in LogKind::ALL {
            assert!(kind.actions().next().is_some(), "{kind:?} has no action");
        }
        assert_eq!(LogKind::ALL.iter().map(|kind| kind.actions().count()).sum::<usize>(), Recorded::all().count());
    }

    #[test]
    fn adm_04_an_action_is_named_nowhere_but_in_its_list() {
        let mut files = Vec::new();
        for folder in ["app/src", "server", "e2e/load/src"] {
            sources(&project().join(folder), &mut files);
        }
        assert!(files.len() > 100, "{} files were found", files.len());
        let names: BTreeSet<_> = names().into_iter().filter(|name| name.contains('.')).collect();
        let mut wrong = Vec::new();
        for file in files {
            let text = fs::read_to_string(&file).unwrap();
            let quoted = text.split(['"', '\'']).filter(|quoted| names.contains(quoted));
            wrong.extend(quoted.map(|name| (file.clone(), name.to_owned())));
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }
}
