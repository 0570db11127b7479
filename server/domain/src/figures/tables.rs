//! The whole list of tables in which figures about children exist. There are no
//! others: nothing else counts children for anyone who may not read views.
//!
//! To be read by a statistician without reading any other code: [`TABLES`] says
//! of each table what a row is, who is counted, for how long, what it is split
//! by, and where small rows go. Changing a line changes the hash that stands
//! beside every published figure.

use heard_vocabulary::{Helped, Verdict, vocabulary};

use super::complaints::{IN_TIME, STAGES, outcomes};
use super::decided::{CHALLENGE, HAPPENED, KEPT, SETTLED};

vocabulary! {
    /// A table. Its name is stored with every published row and never changes.
    Table {
        /// The council as a whole.
        Everyone = "everyone",
        /// By theme, the frame's own headings.
        TopThemes = "top_themes",
        /// By provider.
        Providers = "providers",
        /// By what kind of service.
        ServiceKinds = "service_kinds",
        /// By objective of the plan.
        Objectives = "objectives",
        /// By theme, every one there is.
        Themes = "themes",
        /// By service.
        Services = "services",
        /// What became of answers, by objective.
        VerdictsByObjective = "verdicts_by_objective",
        /// What became of answers, by what the council claims.
        VerdictsByClaim = "verdicts_by_claim",
        /// What came without an account, by the frame's own headings.
        Entries = "entries",
        /// What was answered to a poll or survey.
        Polls = "polls",
        /// Complaints that ended.
        Complaints = "complaints",
        /// What reviews decided and was due, by team.
        Decided = "decided",
        /// What of that was raised, by team.
        Raised = "raised",
    }
    /// What a row is split by. Each of those counted stands in one part.
    Split {
        /// The face chosen last.
        Mood = "mood",
        /// Who helped last.
        Helper = "helper",
        /// What was said last of an answer.
        Verdict = "verdict",
        /// What can be answered to a question of a poll.
        Option = "option",
        /// The stage that a complaint reached.
        Stage = "stage",
        /// What was found of it last.
        Outcome = "outcome",
        /// Whether each of its answers was in time.
        InTime = "in_time",
        /// Whether what a review decided was done.
        Kept = "kept",
        /// Whether it happened, as they say.
        Happened = "happened",
        /// How far it was challenged.
        Challenge = "challenge",
        /// What became of the challenge.
        Settled = "settled",
    }
}

/// Whom a table counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Young people with an account, each once, whatever they sent.
    Children,
    /// What was sent, each thing once: the same person may have sent many. They
    /// stand in no table of children and decide no threshold.
    Entries,
    /// Complaints: of whoever complained with an account all of them once; all that came from
    /// something said in Heard whose author nobody knows any more together once; what came
    /// another way each. They stand in no table of children.
    Complaints,
}

/// For how long a table counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grain {
    /// A calendar year; a quarter where what was published of the year before
    /// says that a quarter's objectives will be large enough to be shown, see
    /// [`QUARTERS_FROM`]. Where nothing was published of it, a year.
    QuarterOrYear,
    /// A calendar year.
    Year,
    /// As long as a poll takes answers; published when it closes.
    Poll,
}

/// A council's figures are quarterly where each objective published of the year
/// before, but for one of nine, came in each quarter to this many times what a
/// row has to come to to be shown: so many of so many, three halves. Objectives
/// decide for all: they are the smallest rows that a quarter has.
pub const QUARTERS_FROM: (i64, i64) = (3, 2);

/// Homes with fewer registered places stand in no table, whatever was said.
pub const PLACES: i64 = 20;

/// A provider or kind of service is a row where this many services share it.
pub const SHARED_BY: usize = 3;

/// The kinds of service that people live in, which have registered places.
pub const LIVED_IN: [&str; 2] = ["where_i_live", "housing"];

/// One table, in words and in what is computed from them.
#[derive(Debug, Clone, Copy)]
pub struct Definition {
    /// Which.
    pub table: Table,
    /// What a row is.
    pub row: &'static str,
    /// Whom it counts.
    pub unit: Unit,
    /// For how long.
    pub grain: Grain,
    /// Whether somebody can stand in several rows, which then do not add up.
    pub overlaps: bool,
    /// What each row is split by.
    pub splits: &'static [Split],
    /// Whether rows that are too small are counted together as "everything
    /// else", each of those counted once.
    pub folds: bool,
}

/// Every table there is.
pub const TABLES: [Definition; 14] = [
    Definition {
        table: Table::Everyone,
        row: "the council as a whole: whoever sent something with an account",
        unit: Unit::Children,
        grain: Grain::QuarterOrYear,
        overlaps: false,
        splits: &[Split::Mood, Split::Helper],
        folds: false,
    },
    Definition {
        table: Table::TopThemes,
        row: "a heading of the coding frame: whoever said something under it",
        unit: Unit::Children,
        grain: Grain::QuarterOrYear,
        overlaps: true,
        splits: &[],
        folds: true,
    },
    Definition {
        table: Table::Providers,
        row: "a provider of three services or more: whoever said something of one of them",
        unit: Unit::Children,
        grain: Grain::Year,
        overlaps: true,
        splits: &[],
        folds: false,
    },
    Definition {
        table: Table::ServiceKinds,
        row: "a kind of which there are three services or more: whoever said something of one of them",
        unit: Unit::Children,
        grain: Grain::Year,
        overlaps: true,
        splits: &[],
        folds: false,
    },
    Definition {
        table: Table::Objectives,
        row: "an objective of the plan: whoever said something that was put behind it",
        unit: Unit::Children,
        grain: Grain::QuarterOrYear,
        overlaps: true,
        splits: &[Split::Mood, Split::Helper],
        folds: true,
    },
    Definition {
        table: Table::Themes,
        row: "a theme under a heading: whoever said something that was coded so",
        unit: Unit::Children,
        grain: Grain::Year,
        overlaps: true,
        splits: &[],
        folds: true,
    },
    Definition {
        table: Table::Services,
        row: "a service, but for homes under 20 registered places: whoever said something of it",
        unit: Unit::Children,
        grain: Grain::Year,
        overlaps: true,
        splits: &[],
        folds: true,
    },
    Definition {
        table: Table::VerdictsByObjective,
        row: "an objective: whoever said what became of an answer that serves it",
        unit: Unit::Children,
        grain: Grain::Year,
        overlaps: true,
        splits: &[Split::Verdict],
        folds: false,
    },
    Definition {
        table: Table::VerdictsByClaim,
        row: "what the council claims (done, will do, cannot, already there): whoever said what became of it",
        unit: Unit::Children,
        grain: Grain::Year,
        overlaps: true,
        splits: &[Split::Verdict],
        folds: false,
    },
    Definition {
        table: Table::Entries,
        row: "a heading of the coding frame: what came without an account and was read",
        unit: Unit::Entries,
        grain: Grain::QuarterOrYear,
        overlaps: true,
        splits: &[],
        folds: true,
    },
    Definition {
        table: Table::Polls,
        row: "a question of a poll or survey: what was answered to it, with an account or without",
        unit: Unit::Entries,
        grain: Grain::Poll,
        overlaps: true,
        splits: &[Split::Option],
        folds: false,
    },
    Definition {
        table: Table::Complaints,
        row: "the council as a whole: complaints under the Children Act 1989 that ended",
        unit: Unit::Complaints,
        grain: Grain::Year,
        overlaps: false,
        splits: &[Split::Stage, Split::Outcome, Split::InTime],
        folds: false,
    },
    Definition {
        table: Table::Decided,
        row: "the council as a whole, and each team: whoever had something due that a review decided",
        unit: Unit::Children,
        grain: Grain::QuarterOrYear,
        overlaps: true,
        splits: &[Split::Kept, Split::Happened],
        folds: false,
    },
    Definition {
        table: Table::Raised,
        row: "the same, of whom something of that was late, not done, not so to them, or challenged",
        unit: Unit::Children,
        grain: Grain::QuarterOrYear,
        overlaps: true,
        splits: &[Split::Challenge, Split::Settled],
        folds: false,
    },
];

impl Table {
    /// What it is.
    #[must_use]
    pub fn definition(self) -> &'static Definition {
        // Each has a line, which a test holds; the first stands for none.
        TABLES.iter().find(|one| one.table == self).unwrap_or(&TABLES[0])
    }
}

impl Split {
    /// Its parts, in the order pages show them.
    #[must_use]
    pub fn parts(self) -> Vec<&'static str> {
        match self {
            // Two faces on each side are one part, fixed beforehand: five parts
            // of thirty children would all be too small.
            Split::Mood => vec!["good", "middle", "bad", "no_face"],
            Split::Helper => Helped::ALL.iter().map(|helped| helped.name()).collect(),
            Split::Verdict => Verdict::ALL.iter().map(|verdict| verdict.name()).collect(),
            // Each question has its own.
            Split::Option => Vec::new(),
            Split::Stage => STAGES.to_vec(),
            Split::Outcome => outcomes(),
            Split::InTime => IN_TIME.to_vec(),
            Split::Kept => KEPT.to_vec(),
            Split::Happened => HAPPENED.to_vec(),
            Split::Challenge => CHALLENGE.to_vec(),
            Split::Settled => SETTLED.to_vec(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tally::part_of_mood;
    use super::*;

    #[test]
    fn brd_04_every_table_has_one_line_and_every_part_a_name() {
        for table in Table::ALL {
            assert_eq!(TABLES.iter().filter(|one| one.table == *table).count(), 1, "{table:?}");
        }
        assert_eq!(TABLES.len(), Table::ALL.len());
        for mood in [None, Some(1), Some(2), Some(3), Some(4), Some(5)] {
            assert!(Split::Mood.parts().contains(&part_of_mood(mood)));
        }
    }

    #[test]
    fn brd_04_only_objectives_and_the_whole_are_split_by_face_and_helper_and_no_entry_is() {
        for one in TABLES {
            let crossed = one.splits.contains(&Split::Mood) || one.splits.contains(&Split::Helper);
            assert_eq!(crossed, [Table::Everyone, Table::Objectives].contains(&one.table), "{:?}", one.table);
            // Neither polls nor complaints are split by anything that is told of a child elsewhere.
            let apart = one.grain == Grain::Poll || one.unit == Unit::Complaints;
            assert!(one.unit == Unit::Children || one.splits.is_empty() || apart, "{:?}", one.table);
        }
    }
}
