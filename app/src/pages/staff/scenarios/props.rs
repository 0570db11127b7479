//! What the pages of situations are made from.

use super::{Asks, NotReady, ScenarioProblem, Stands};
use crate::i18n::Lang;
use crate::pages::staff::Choice;
use crate::pages::staff::versions::Version;

/// All situations.
#[derive(Debug, Clone, Default)]
pub struct ScenariosPage {
    /// Each, in the order they stand in.
    pub lines: Vec<ScenarioLine>,
    /// The pictures there are.
    pub icons: Vec<&'static str>,
    /// What was typed of a new one.
    pub typed: HeadTyped,
    /// What is wrong with it.
    pub problem: Option<ScenarioProblem>,
}

/// A situation in the list.
#[derive(Debug, Clone, Default)]
pub struct ScenarioLine {
    /// Its name in links.
    pub key: String,
    /// Its title in English.
    pub title: String,
    /// Where it stands.
    pub place: Stands,
    /// How many questions it has.
    pub questions: usize,
    /// What young people see of it.
    pub shown: Shown,
}

/// What young people see of a situation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Shown {
    /// The version they see; 0 where they do not.
    pub version: i64,
    /// Whether something was changed that they do not see yet.
    pub waits: bool,
}

/// What the form of a situation holds.
#[derive(Debug, Clone, Default)]
pub struct HeadTyped {
    /// Its title in English.
    pub title: String,
    /// The line under it.
    pub lead: String,
    /// Its picture.
    pub icon: String,
    /// Where it stands.
    pub place: Stands,
    /// Whether its answers make an agenda.
    pub agenda: bool,
}

/// The forms of a situation's page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ScenarioForm {
    /// What it is called.
    Head,
    /// Everything without a field.
    Other,
}

/// One situation.
#[derive(Debug, Clone, Default)]
pub struct ScenarioPage {
    /// Its name in links.
    pub key: String,
    /// Its title in the working version.
    pub title: String,
    /// What the form holds.
    pub typed: HeadTyped,
    /// The pictures there are.
    pub icons: Vec<&'static str>,
    /// Its questions in order.
    pub questions: Vec<QuestionLine>,
    /// What young people see.
    pub shown: Shown,
    /// Why the working version cannot be shown.
    pub missing: Vec<NotReady>,
    /// What the phone shows.
    pub phone: Phone,
    /// Every state it was in.
    pub versions: Vec<Version<Changes>>,
    /// What is wrong with which form.
    pub refused: Option<(ScenarioForm, ScenarioProblem)>,
}

/// A question in a situation's list.
#[derive(Debug, Clone, Default)]
pub struct QuestionLine {
    /// Its name.
    pub key: String,
    /// What is asked, in English.
    pub ask: String,
    /// How it is answered.
    pub kind: Asks,
    /// What can be chosen, in English.
    pub choices: Vec<String>,
    /// Whether only those with an account are asked.
    pub needs_account: bool,
}

/// What is tried on a phone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Phone {
    /// In which language.
    pub lang: Lang,
    /// Which question, 1 for the first.
    pub number: usize,
    /// How many there are.
    pub count: usize,
}

impl Default for Phone {
    fn default() -> Self {
        Phone { lang: Lang::En, number: 1, count: 0 }
    }
}

/// What a state of a situation changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Changes {
    /// The title.
    Title,
    /// The line under it.
    Lead,
    /// The picture.
    Icon,
    /// Where it stands.
    Place,
    /// Whether it makes an agenda.
    Agenda,
    /// The order of the questions.
    Order,
    /// A question as a whole: it came or went.
    Question,
    /// What a question asks.
    Ask,
    /// The hint under this question.
    Hint(String),
    /// How this question is answered.
    Kind(String),
    /// What can be chosen at this question.
    Choices(String),
    /// Of whom this question is asked, and where its answer may be said.
    Whom(String),
}

/// One question that is edited.
#[derive(Debug, Clone, Default)]
pub struct QuestionPage {
    /// The situation's name in links.
    pub scenario: String,
    /// The situation's title.
    pub title: String,
    /// The question's name; `new` for one to come.
    pub key: String,
    /// What the form holds.
    pub typed: QuestionEdited,
    /// Pictures that can be added: name and words.
    pub pictures: Vec<Choice>,
    /// What is wrong.
    pub problem: Option<ScenarioProblem>,
}

/// What the form of a question holds.
#[derive(Debug, Clone, Default)]
pub struct QuestionEdited {
    /// What is asked.
    pub ask: String,
    /// The hint under it.
    pub hint: String,
    /// How it is answered.
    pub kind: Asks,
    /// What can be chosen.
    pub choices: Vec<ChoiceRow>,
    /// Whether several cards can be picked.
    pub many: bool,
    /// Whether the answer must not be said in a meeting.
    pub unsaid: bool,
    /// Whether only those with an account are asked.
    pub needs_account: bool,
}

/// One thing to choose.
#[derive(Debug, Clone, Default)]
pub struct ChoiceRow {
    /// Its name; empty for a new one.
    pub key: String,
    /// Its words in English.
    pub text: String,
    /// Whether only those with an account are offered it.
    pub needs_account: bool,
}
