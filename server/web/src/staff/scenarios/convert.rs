//! Kinds, places and problems on their way to the pages and back.

use heard_app::pages::staff::scenarios::{Asks, HeadTyped, NotReady, ScenarioProblem, Stands};
use heard_domain::catalogue::{Place, QuestionKind, Scenario, Words, in_language};
use heard_domain::scenarios::{self, ScenarioError, Unready};

use crate::Failure;
use crate::fields::Fields;

pub fn asks(kind: QuestionKind) -> Asks {
    match kind {
        QuestionKind::Text => Asks::Text,
        QuestionKind::Faces => Asks::Faces,
        QuestionKind::Choice => Asks::Choice,
        QuestionKind::YesNo => Asks::YesNo,
        QuestionKind::Cards => Asks::Cards,
        QuestionKind::Date => Asks::Date,
    }
}

pub fn kind(asks: Asks) -> QuestionKind {
    match asks {
        Asks::Text => QuestionKind::Text,
        Asks::Faces => QuestionKind::Faces,
        Asks::Choice => QuestionKind::Choice,
        Asks::YesNo => QuestionKind::YesNo,
        Asks::Cards => QuestionKind::Cards,
        Asks::Date => QuestionKind::Date,
    }
}

pub fn stands(place: Place) -> Stands {
    match place {
        Place::Home => Stands::Home,
        Place::More => Stands::More,
        Place::Pictures => Stands::Pictures,
        Place::Alarm => Stands::Alarm,
        Place::Nowhere => Stands::Nowhere,
    }
}

fn place(stands: Stands) -> Place {
    match stands {
        Stands::Home => Place::Home,
        Stands::More => Place::More,
        Stands::Pictures => Place::Pictures,
        Stands::Alarm => Place::Alarm,
        Stands::Nowhere => Place::Nowhere,
    }
}

/// A text in English.
pub fn english(words: &Words) -> String {
    in_language(words, "en").to_owned()
}

/// What a situation's form holds of it.
pub fn head_of(scenario: &Scenario) -> HeadTyped {
    HeadTyped {
        title: english(&scenario.title),
        lead: english(&scenario.lead),
        icon: scenario.icon.clone(),
        place: stands(scenario.place),
        agenda: scenario.agenda,
    }
}

/// What was typed and chosen in a situation's form.
pub fn head_typed(fields: &Fields) -> HeadTyped {
    HeadTyped {
        title: fields.get("title").to_owned(),
        lead: fields.get("lead").to_owned(),
        icon: fields.get("icon").to_owned(),
        place: Stands::parse(fields.get("place")).unwrap_or_default(),
        agenda: !fields.get("agenda").is_empty(),
    }
}

/// The same for the use case.
pub fn head(typed: &HeadTyped, same: bool) -> scenarios::HeadTyped {
    scenarios::HeadTyped {
        title: typed.title.clone(),
        lead: typed.lead.clone(),
        icon: typed.icon.clone(),
        place: place(typed.place),
        agenda: typed.agenda,
        same,
    }
}

pub fn not_ready(unready: Unready) -> NotReady {
    match unready {
        Unready::NoQuestion => NotReady::NoQuestion,
        Unready::TooFewChoices(ask) => NotReady::TooFewChoices(ask),
        Unready::NotInPictures(ask) => NotReady::NotInPictures(ask),
        Unready::TooManyPictures => NotReady::TooManyPictures,
        Unready::FirstNeedsAccount => NotReady::FirstNeedsAccount,
    }
}

/// What is wrong with the form of a situation.
pub fn of_head(error: ScenarioError) -> Result<ScenarioProblem, Failure> {
    Ok(match error {
        ScenarioError::Storage(error) => return Err(error.into()),
        ScenarioError::Gone => return Err(Failure::NotFound),
        ScenarioError::NoWords => ScenarioProblem::NoTitle,
        ScenarioError::TooLong | ScenarioError::TooMany => ScenarioProblem::HeadTooLong,
        ScenarioError::NoKind => ScenarioProblem::NoIcon,
        ScenarioError::Stays => ScenarioProblem::Stays,
        ScenarioError::NotReady(_) => ScenarioProblem::NotReady,
        ScenarioError::Same => ScenarioProblem::Same,
    })
}

/// What is wrong with the form of a question.
pub fn of_question(error: ScenarioError, new: bool) -> Result<ScenarioProblem, Failure> {
    Ok(match error {
        ScenarioError::Storage(error) => return Err(error.into()),
        ScenarioError::Gone => return Err(Failure::NotFound),
        ScenarioError::NoWords => ScenarioProblem::NoAsk,
        ScenarioError::TooLong => ScenarioProblem::AskTooLong,
        ScenarioError::TooMany if new => ScenarioProblem::TooManyQuestions,
        ScenarioError::TooMany => ScenarioProblem::TooManyChoices,
        ScenarioError::NoKind | ScenarioError::Stays => ScenarioProblem::NoKind,
        ScenarioError::NotReady(_) => ScenarioProblem::NotReady,
        ScenarioError::Same => ScenarioProblem::Same,
    })
}
