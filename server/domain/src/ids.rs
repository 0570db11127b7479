//! One id type per table. What people are and say has random ids (UUIDs of
//! version 4): they tell neither when nor in which order they were made. What
//! staff write for others to read has ids that sort by time (version 7). The
//! text form of both is 32 hexadecimal digits.

use heard_storage::clock::Moment;
use heard_storage::entropy::{Entropy, random_id};
use heard_storage::{Bound, Value};

/// An id that is no id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an id")]
pub struct NotAnId;

/// A fresh version 7 UUID at `at`.
#[must_use]
pub fn fresh(at: Moment, entropy: &dyn Entropy) -> [u8; 16] {
    let mut random = [0u8; 10];
    entropy.fill(&mut random);
    let millis = u64::try_from(at.0).unwrap_or(0);
    uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid().into_bytes()
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name([u8; 16]);

        impl $name {
            /// The 16 bytes, as stored.
            #[must_use]
            pub fn bytes(self) -> [u8; 16] {
                self.0
            }
        }

        impl From<[u8; 16]> for $name {
            fn from(bytes: [u8; 16]) -> Self {
                Self(bytes)
            }
        }

        impl From<$name> for Value {
            fn from(id: $name) -> Self {
                Value::Blob(Some(id.0.to_vec()))
            }
        }

        impl Bound for $name {
            const NULL: Value = Value::Blob(None);
        }

        impl std::str::FromStr for $name {
            type Err = NotAnId;
            fn from_str(text: &str) -> Result<Self, NotAnId> {
                uuid::Uuid::try_parse(text).map(|id| Self(id.into_bytes())).map_err(|_| NotAnId)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                uuid::Uuid::from_bytes(self.0).simple().fmt(f)
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self)
            }
        }
    )*};
}

macro_rules! random_ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {
        ids! { $($(#[$doc])* $name;)* }
        $(impl $name {
            /// A fresh id, which tells nothing.
            #[must_use]
            pub fn random(entropy: &dyn Entropy) -> Self {
                Self(random_id(entropy))
            }
        })*
    };
}

macro_rules! timed_ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {
        ids! { $($(#[$doc])* $name;)* }
        $(impl $name {
            /// A fresh id at `at`, which it tells.
            #[must_use]
            pub fn new(at: Moment, entropy: &dyn Entropy) -> Self {
                Self(fresh(at, entropy))
            }
        })*
    };
}

random_ids! {
    /// A person who can sign in.
    AccountId;
    /// One thing a young person said.
    ViewId;
    /// Something done with views that can be undone.
    DeedId;
    /// A list of the queue that somebody keeps.
    SavedListId;
    /// A message in a view's private thread.
    MessageId;
    /// An internal note on a view.
    NoteId;
    /// A proposed or cleared public quote.
    QuoteId;
    /// Quotes that were taken out together.
    QuotePackId;
    /// A span of a view's words that somebody decided about.
    RedactionId;
    /// A recording or picture of a view.
    AttachmentId;
    /// What was done with one that was locked unseen.
    LockedDeedId;
    /// A line of the moderation log.
    ModerationId;
    /// One answer to a poll.
    PollAnswerId;
    /// A priority or challenge card of the Children in Care Council.
    CardId;
    /// Something that one person has to take on.
    AlertId;
    /// That something said may be harm.
    ConcernId;
    /// What was done about a concern.
    ConcernDeedId;
    /// That somebody asked who wrote something.
    AuthorRequestId;
    /// A complaint, or an allegation about an adult who works with children.
    ProcedureId;
    /// What was done in one.
    ProcedureDeedId;
    /// A letter to whoever complained.
    LetterId;
    /// A document that is filed to a child's record in the case system.
    FilingId;
    /// A legal hold.
    LegalHoldId;
    /// Something that a child's review decided.
    DecisionId;
    /// What was done with it.
    DecisionDeedId;
    /// One review of a child.
    ChildReviewId;
    /// That it was said how they took part in it.
    TookPartId;
    /// That a member of staff stands in for another.
    CoverId;
    /// That somebody is a young person's worker, adviser, carer, …
    AssignmentId;
    /// A message that leaves by e-mail or text message, and the job that sends it.
    DispatchId;
    /// That a member of staff belongs to a team, a district or a service.
    MembershipId;
    /// A meeting at which a group spoke.
    GroupMeetingId;
    /// A day of the council's own calendar.
    CalendarDayId;
    /// A day on which the board meets.
    BoardDayId;
    /// A time for which people are on duty.
    ShiftId;
}

timed_ids! {
    /// That the case system's extract came.
    ExtractId;
    /// A time of which nothing is here.
    IntervalId;
    /// A theme of the coding frame.
    ThemeId;
    /// That a theme was merged into another.
    ThemeMergeId;
    /// That a program learned from the team's tags in one language.
    TrainingRunId;
    /// A service that young people use.
    ServiceId;
    /// A council's plan.
    PlanId;
    /// A reading of a plan's file.
    ImportId;
    /// An objective, outcome or priority of a plan.
    ObjectiveId;
    /// An action or measure of a plan.
    PlanRowId;
    /// What was written about an action.
    PlanEntryId;
    /// The page on what a decision means for children in care.
    CheckId;
    /// An answer: "you said, we did".
    ResponseId;
    /// A correction of one that is public, or that it is taken back.
    ResponseChangeId;
    /// What somebody wrote who sent one back.
    ResponseCommentId;
    /// A link from evidence to what it bears on.
    LinkId;
    /// Something the council counts.
    MeasureId;
    /// A place or a group that it is counted of.
    MeasureAreaId;
    /// A reading of measures' files.
    MeasureImportId;
    /// That a measure counts something else since a period.
    MeasureBreakId;
    /// A commissioning review of a service.
    ReviewId;
    /// A poll, survey or exit interview.
    PollId;
    /// A pot of money that its members divide.
    BudgetId;
    /// One thing it could be spent on.
    BudgetItemId;
    /// Somebody every young person may know.
    ContactId;
    /// A change of a setting.
    SettingChangeId;
    /// Opening Heard to young people, or closing it.
    OpeningId;
    /// A number of the directory of whom to ring.
    DirectoryEntryId;
    /// Naming who stands at the end of the chain, outside the council.
    OutsidePersonId;
}
