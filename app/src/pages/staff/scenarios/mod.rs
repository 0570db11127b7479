//! Situations and their questions: all of them, one, and one question.

mod frame;
mod list;
mod problems;
mod props;
mod question;
mod situation;
#[cfg(test)]
mod tests;
mod vocabulary;

pub use frame::{Done, PLACE};
pub use list::scenarios;
pub use problems::ScenarioProblem;
pub use props::{
    Changes, ChoiceRow, HeadTyped, Phone, QuestionEdited, QuestionLine, QuestionPage, ScenarioForm, ScenarioLine,
    ScenarioPage, ScenariosPage, Shown,
};
pub use question::question;
pub use situation::situation;
pub use vocabulary::{Asks, NotReady, Stands, beside, icon, ticked, whom};
