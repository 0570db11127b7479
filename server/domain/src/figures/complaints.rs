//! Complaints in figures: those that ended in a year, for the council's annual report
//! (SI 2006/1738, regulation 13).

use heard_storage::{StorageError, args};
use heard_vocabulary::{ComplaintOutcome, ProcedureKind, ProcedureStage};

use super::period::Period;
use super::published::About;
use super::tables::Table;
use super::tally::{Tally, Who};
use crate::Heard;
use crate::views::parse;

/// A complaint that ended, as far as it is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Complained {
    /// Whose it is: the child's account where it came from what they said with one; one and
    /// the same for all that came from what somebody said of whom nobody knows, or which is
    /// gone; else the complaint itself.
    pub who: Who,
    /// The stage it reached, as [`STAGES`] names it.
    pub stage: &'static str,
    /// What was found last, as `outcomes` names it; nothing where nothing was.
    pub outcome: Option<&'static str>,
    /// Whether an answer was late.
    pub late: bool,
}

/// The stages that a complaint can reach.
pub const STAGES: [&str; 3] = ["stage_1", "stage_2", "panel"];

/// Whether every answer was in time, or one was late.
pub const IN_TIME: [&str; 2] = ["in_time", "late"];

/// Whoever complained in Heard and cannot be told from others any more, because what they
/// said is gone or came without an account: all of them count as one. One child may have
/// complained many times, and the small-number rule is about children.
pub const SOMEBODY: Who = Who::Nobody([0; 16]);

/// How a complaint was taken back, where outcomes stand.
const TAKEN_BACK: &str = "taken_back";

/// How a complaint can have ended.
#[must_use]
pub fn outcomes() -> Vec<&'static str> {
    ComplaintOutcome::ALL.iter().map(|found| found.name()).chain([TAKEN_BACK]).collect()
}

/// The stage that a complaint reached; nothing for what is no complaint.
fn reached(stage: ProcedureStage) -> Option<&'static str> {
    use ProcedureStage as S;
    let [one, two, panel] = STAGES;
    match stage {
        S::StageOne | S::AfterOne => Some(one),
        S::StageTwo | S::AfterTwo => Some(two),
        S::Panel | S::PanelReport | S::PanelAnswer | S::AfterPanel => Some(panel),
        _ => None,
    }
}

impl Tally {
    /// Counts a complaint, in the order in which they ended.
    pub fn complain(&mut self, complained: &Complained) {
        let (Who::Child(who) | Who::Nobody(who)) = complained.who;
        let [in_time, late] = IN_TIME;
        let said = [Some(complained.stage), complained.outcome, Some(if complained.late { late } else { in_time })];
        self.put(Table::Complaints, About::Whole, who, said);
    }
}

/// The complaints that ended in this period and were not opened again.
pub(super) async fn complaints(heard: &Heard, period: Period, tally: &mut Tally) -> Result<(), StorageError> {
    let mut conn = heard.words().read().await?;
    // Also of what was hidden: it stays the same child's.
    let sql = "SELECT p.id, p.stage, p.outcome, p.said_here, v.owner_key,
                  CAST(CASE WHEN l.procedure_id IS NULL THEN 0 ELSE 1 END AS BIGINT) AS late
               FROM procedure p
               LEFT JOIN kept_view v ON v.id = p.view_id AND v.signed_in = 1
               LEFT JOIN procedure_late l ON l.procedure_id = p.id
               WHERE p.kind = $1 AND p.ended_at >= $2 AND p.ended_at < $3
               ORDER BY p.ended_at, p.id";
    let kind = ProcedureKind::Complaint.name();
    for row in &conn.all(sql, args![kind, period.starts(), period.ends()]).await? {
        let stage = reached(parse(ProcedureStage::parse, row, "stage")?);
        let outcome = row.text_opt("outcome")?;
        let outcome = outcome.and_then(|name| outcomes().into_iter().find(|one| *one == name));
        let itself = if row.int("said_here")? == 1 { SOMEBODY } else { Who::Nobody(row.id("id")?) };
        tally.complain(&Complained {
            who: row.id_opt("owner_key")?.map_or(itself, Who::Child),
            stage: stage.ok_or(StorageError::inconsistent("procedure.stage", "a stage of a complaint"))?,
            outcome,
            late: row.int("late")? == 1,
        });
    }
    Ok(())
}
