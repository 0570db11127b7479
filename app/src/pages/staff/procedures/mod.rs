//! Complaints, and allegations about adults who work with children.

mod forms;
mod frame;
mod hints;
mod incident;
mod letters;
mod list;
mod new;
mod one;
mod planned;
mod problems;
mod props;
#[cfg(test)]
mod tests;

pub use frame::{Done, PLACE, step_name, step_named};
pub use letters::{
    LetterFacts, LetterLine, LetterPage, LetterPart, LetterProblem, LetterSent, LetterSheet, LetterTyped,
    LetterVersion, RefusedLetter, letter, sheet,
};
pub use list::{of_view, procedures};
pub use new::new_procedure;
pub use one::procedure;
pub use planned::{PlanPart, PlannedLine, PlanningProblem, PlanningTyped};
pub use problems::ProcedureProblem;
pub use props::{
    NewProcedurePage, NewProcedureTyped, ProcedureDeed, ProcedureLine, ProcedurePage, ProceduresPage, RefusedStep,
    Returned,
};
