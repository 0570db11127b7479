//! The closed lists that only the young people's pages speak in, each with the
//! name it has in forms and message ids. The others are `heard_vocabulary`'s.

use heard_vocabulary::{AccountAction, Role, Sender, vocabulary};

vocabulary! {
    /// Where a view has got to.
    Status {
        /// Nobody has opened it.
        Sent = "sent",
        /// Whoever is on duty has it.
        HasIt = "has-it",
        /// The team opened it.
        Read = "read",
        /// Somebody wrote back, and nothing was written since.
        WroteBack = "wrote-back",
        /// An answer was published.
        Answered = "answered",
        /// The young person said that it happened.
        Closed = "closed",
        /// The team read it, and nothing is left to do.
        Settled = "settled",
        /// The young person said that it did not.
        Reopened = "reopened",
        /// Hidden by a moderator.
        Hidden = "hidden",
    }
    /// What an adult did with an account.
    AccountDeed {
        /// Said that its owner asked for a new way in.
        Confirmed = "confirmed",
        /// Was given the code to show.
        Code = "code",
        /// Stopped it.
        Paused = "paused",
    }
    /// Who runs the meeting.
    Chair {
        /// I do.
        All = "all",
        /// I do, in part.
        Part = "part",
        /// I speak first.
        First = "first",
    }
    /// What is wrong with what was typed. The name is the message id after
    /// `problem-`.
    Problem {
        /// A question in own words was left empty.
        WriteSomething = "write-something",
        /// Nothing was picked.
        PickOne = "pick-one",
        /// Longer than an answer may be.
        TooLong = "too-long",
        /// There is no such day.
        NoSuchDay = "no-such-day",
        /// A helper wrote what they saw, and nobody is said to have helped.
        NobodyHelped = "nobody-helped",
        /// Every question was skipped.
        NothingSaid = "nothing-said",
        /// The audience needs an account.
        NeedsAccount = "needs-account",
        /// It was not stored; try again.
        NotSent = "not-sent",
        /// No view has this receipt.
        NoSuchReceipt = "no-such-receipt",
        /// Too many tries.
        SlowDown = "slow-down",
        /// Too many are signing in at once.
        Busy = "busy",
        /// Nickname and secret do not open an account.
        NoSuchAccount = "no-such-account",
        /// Unknown, used, or out of time.
        NoSuchCode = "no-such-code",
        /// Someone has this nickname already.
        NameTaken = "name-taken",
        /// Empty, or too long.
        BadName = "bad-name",
        /// Too short a PIN or password.
        SecretShort = "secret-short",
        /// Too long a password.
        SecretLong = "secret-long",
        /// Too easy to guess.
        SecretEasy = "secret-easy",
        /// The old PIN or password is not right.
        WrongSecret = "wrong-secret",
        /// Fewer than two adults, or none from outside the team.
        TooFewAdults = "too-few-adults",
        /// A member of staff is signed in here.
        StaffHere = "staff-here",
        /// The pictures do not open anything.
        NoSuchPictures = "no-such-pictures",
        /// The device's passkey did not work.
        NoSuchPasskey = "no-such-passkey",
        /// A file with nothing in it.
        FileEmpty = "file-empty",
        /// A file above 10 MB.
        FileTooLarge = "file-too-large",
        /// A recording above ten minutes.
        FileTooLong = "file-too-long",
        /// No recording or picture that is known.
        FileWrongKind = "file-wrong-kind",
        /// A picture in a form that only some phones open.
        FilePictureForm = "file-picture-form",
        /// A film.
        FileFilm = "file-film",
        /// A picture with more dots than can be opened.
        FileTooManyDots = "file-too-many-dots",
        /// A file that cannot be read to its end.
        FileDamaged = "file-damaged",
        /// Nobody had time to look at it.
        FileBusy = "file-busy",
        /// Six recordings and pictures are there already.
        FileTooMany = "file-too-many",
        /// It was kept for two hours and is gone.
        FileGone = "file-gone",
        /// The two are not the same.
        SecretsDiffer = "secrets-differ",
    }
}

impl AccountDeed {
    /// How an action is told to the account's owner: what an adult did with it.
    /// `None` for what they did themselves, and for what is decided or noted
    /// about them, which has pages of its own.
    #[must_use]
    pub const fn of(action: AccountAction) -> Option<Self> {
        match action {
            AccountAction::RecoveryConfirmed => Some(Self::Confirmed),
            AccountAction::RecoveryCodeMade => Some(Self::Code),
            AccountAction::Paused => Some(Self::Paused),
            AccountAction::Made
            | AccountAction::SignedIn
            | AccountAction::Copied
            | AccountAction::SecretChanged
            | AccountAction::Leaving
            | AccountAction::Kept
            | AccountAction::Erased
            | AccountAction::Anonymised
            | AccountAction::ChangeWished
            | AccountAction::ChangeNoted
            | AccountAction::ChangeKept
            | AccountAction::ChangeUndone
            | AccountAction::ChangeCalledOff
            | AccountAction::PasskeyAdded
            | AccountAction::PasskeyRemoved
            | AccountAction::RecoveryChosen
            | AccountAction::RecoveryUsed => None,
        }
    }
}

/// The message id of "so-and-so said".
#[must_use]
pub const fn who_said(sender: Sender) -> &'static str {
    match sender {
        Sender::YoungPerson => "you-said",
        Sender::Team => "team-said",
        Sender::Worker => "person-said",
    }
}

/// The message id of whoever did something with a view, by role: to its author,
/// a young person is themselves.
#[must_use]
pub const fn who_looked(role: Role) -> &'static str {
    match role {
        Role::YoungPerson => "reader-me",
        Role::Worker => "reader-worker",
        Role::ParticipationLead => "reader-participation_lead",
        Role::SafeguardingLead => "reader-safeguarding_lead",
        Role::ServiceManager => "reader-service_manager",
        Role::Commissioner => "reader-commissioner",
        Role::BoardMember => "reader-board_member",
        Role::Administrator => "reader-administrator",
        Role::PersonalAdviser => "reader-personal_adviser",
        Role::ReviewingOfficer => "reader-reviewing_officer",
        Role::Carer => "reader-carer",
        Role::Advocate => "reader-advocate",
        Role::DutyWorker => "reader-duty_worker",
        Role::TeamManager => "reader-team_manager",
        Role::ActionLead => "reader-action_lead",
        Role::Provider => "reader-provider",
        Role::Regulation44Visitor => "reader-regulation_44_visitor",
        Role::ComplaintsManager => "reader-complaints_manager",
        Role::IndependentPerson => "reader-independent_person",
        Role::Lado => "reader-lado",
        Role::Scrutineer => "reader-scrutineer",
        Role::Translator => "reader-translator",
        Role::Auditor => "reader-auditor",
    }
}

/// Who did something with a view, as its author is told it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LookedBy {
    /// Somebody in a role; a young person is themselves.
    Somebody(Role),
    /// Nobody: the council's computer.
    Computer,
}

impl LookedBy {
    /// What it is called in a copy of everything.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Somebody(role) => role.name(),
            Self::Computer => "computer",
        }
    }

    /// The message id of whoever it was.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::Somebody(role) => who_looked(role),
            Self::Computer => "reader-computer",
        }
    }
}

/// How many people said something, as far as that may be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Voices {
    /// Too few to say, or nobody: the two look alike.
    Few,
    /// About this many.
    About(u32),
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use heard_vocabulary::{Deed, ViewAction};

    use super::*;
    use crate::i18n::{Lang, Tr};

    #[test]
    fn yp_23_whatever_is_done_with_a_view_is_told_its_author_in_every_language() {
        let mut told = vec![Deed::Other];
        for action in ViewAction::ALL {
            let Some(deed) = action.deed() else {
                use ViewAction::{
                    FilingAsked, QuoteBack, ScheduleEnded, SentNow, TakeBackAsked, TakenBack, TakenFromResponse,
                    TranslationAgain, TranslationGivenBack, TranslationTaken, TranslatorChosen, WriteHeld,
                    WriteStopped,
                };
                // What was taken from a response again takes that it was put there along; what did
                // not go out yet, a quote that waits again, and which translator has it, is the
                // council's own.
                let gone = matches!(
                    action,
                    TakenBack
                        | TakeBackAsked
                        | ScheduleEnded
                        | TakenFromResponse
                        | WriteStopped
                        | WriteHeld
                        | SentNow
                        | QuoteBack
                        | TranslationTaken
                        | TranslationGivenBack
                        | TranslationAgain
                        | TranslatorChosen
                        | FilingAsked
                );
                let kept = ["concern.", "conflict.", "author.", "desk.", "media."]
                    .iter()
                    .any(|kind| action.name().starts_with(kind));
                assert!(
                    gone || kept,
                    "{action:?}: only what is gone, concerns, who is meant or asked for, and whose desk it lies on"
                );
                continue;
            };
            told.push(deed);
            for lang in Lang::ALL {
                let text = Tr(lang).of("deed", deed.name());
                assert!(!text.trim().is_empty() && !text.contains("deed-"), "{action:?} in {}: {text}", lang.code());
            }
        }
        let never: Vec<_> = Deed::ALL.iter().filter(|deed| !told.contains(deed)).collect();
        assert!(never.is_empty(), "texts that nobody can ever read: {never:?}");
    }

    #[test]
    fn yp_23_each_role_has_words_of_its_own_in_every_language() {
        for lang in Lang::ALL {
            let mut told = BTreeMap::new();
            let roles = Role::ALL.iter().map(|role| LookedBy::Somebody(*role));
            for who in roles.chain([LookedBy::Computer]) {
                let text = Tr(lang).s(who.message());
                assert!(!text.trim().is_empty() && !text.starts_with("reader-"), "{who:?} in {}: {text}", lang.code());
                assert!(text.chars().count() <= 90, "{who:?} in {}: too long for a line: {text}", lang.code());
                assert_eq!(told.insert(text, who), None, "{who:?} in {}: another role's words", lang.code());
            }
        }
    }

    #[test]
    fn yp_02_whatever_adults_do_with_an_account_is_told_in_every_language() {
        for deed in AccountAction::ALL.iter().filter_map(|action| AccountDeed::of(*action)) {
            for lang in Lang::ALL {
                let text = Tr(lang).of("account-deed", deed.name());
                assert!(!text.trim().is_empty() && !text.contains("account-deed"), "{deed:?}: {text}");
            }
        }
        let told: Vec<_> = AccountAction::ALL.iter().filter_map(|action| AccountDeed::of(*action)).collect();
        assert!(AccountDeed::ALL.iter().all(|deed| told.contains(deed)), "a deed that nobody does");
    }
}
