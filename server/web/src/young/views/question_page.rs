//! What the page of one question shows.

use heard_app::i18n::Tr;
use heard_app::pages::young::{self, Problem};
use heard_domain::catalogue::{Place, Question, QuestionKind, Scenario, in_language};
use serde::Deserialize;
use serde_json::json;

use super::scenario::{page_of, worded};
use crate::answers::shown;
use crate::drafts::Draft;
use crate::{App, Failure};

/// Where a question was opened from.
#[derive(Deserialize)]
pub struct FromQuery {
    #[serde(default)]
    from: String,
    /// The tool that is laid out.
    #[serde(default)]
    pub way: String,
}

impl FromQuery {
    /// To change one answer, and go straight back to check.
    pub fn changing(&self) -> bool {
        self.from == "check"
    }
}

/// One question of a path, and how it was come to.
pub struct Asking<'a> {
    pub scenario: &'a Scenario,
    pub asked: &'a Question,
    pub number: usize,
    pub changing: bool,
}

/// Question `number` of a path; 404 where there is none.
pub fn asking<'a>(scenario: &'a Scenario, number: usize, changing: bool) -> Result<Asking<'a>, Failure> {
    let asked = number.checked_sub(1).and_then(|at| scenario.questions.get(at)).ok_or(Failure::NotFound)?;
    Ok(Asking { scenario, asked, number, changing })
}

/// How a question is answered, with what was answered before.
pub fn kind_of(tr: Tr, asked: &Question, value: &str) -> young::views::Kind {
    let lang = tr.lang().code();
    let chosen = Some(value.to_owned()).filter(|v| !v.is_empty());
    match asked.kind {
        QuestionKind::Text => young::views::Kind::Text { value: value.to_owned() },
        QuestionKind::Faces => young::views::Kind::Faces { value: value.parse().ok() },
        QuestionKind::Choice => young::views::Kind::Choice {
            options: asked.choices.iter().map(|c| (c.key.clone(), in_language(&c.text, lang).to_owned())).collect(),
            value: chosen,
        },
        QuestionKind::YesNo => young::views::Kind::YesNo { value: chosen },
        QuestionKind::Cards => young::views::Kind::Cards {
            options: asked.choices.iter().map(|c| (c.key.clone(), in_language(&c.text, lang).to_owned())).collect(),
            values: value.split_whitespace().map(str::to_owned).collect(),
            many: asked.many,
        },
        QuestionKind::Date => {
            let mut parts = value.split('-').map(|part| part.trim_start_matches('0').to_owned());
            let (year, month, day) = (parts.next(), parts.next(), parts.next());
            young::views::Kind::Date {
                day: day.unwrap_or_default(),
                month: month.unwrap_or_default(),
                year: year.unwrap_or_default(),
            }
        }
    }
}

/// The first question again, for somebody who has said nothing yet.
pub fn nothing_said(app: &App, tr: Tr, scenario: &Scenario) -> Result<young::views::QuestionPage, Failure> {
    let first = asking(scenario, 1, false)?;
    let kind = kind_of(tr, first.asked, "");
    Ok(question_props(app, tr, &first, kind, Some(Problem::NothingSaid)))
}

/// The page of a question.
pub fn question_props(
    app: &App,
    tr: Tr,
    asking: &Asking<'_>,
    kind: young::views::Kind,
    error: Option<Problem>,
) -> young::views::QuestionPage {
    let lang = tr.lang().code();
    let Asking { scenario, asked, number, changing } = *asking;
    let there = |text: String| Some(text).filter(|text| !text.is_empty());
    young::views::QuestionPage {
        pictures: scenario.place == Place::Pictures,
        scenario_key: scenario.key.clone(),
        scenario_title: worded(app, &scenario.title, lang),
        lead: there(worded(app, &scenario.lead, lang)).filter(|_| number == 1),
        version: scenario.version,
        number,
        count: scenario.questions.len(),
        ask: worded(app, &asked.ask, lang),
        hint: there(worded(app, &asked.hint, lang)),
        kind,
        error,
        back: match number {
            _ if changing => page_of(&scenario.key, 0),
            1 => "/".to_owned(),
            _ => page_of(&scenario.key, number - 1),
        },
        first: number == 1,
        changing,
        words_only: asked.unsaid,
        media: Vec::new(),
        way: None,
        so_far: None,
    }
}

/// What was said so far, for the page that goes on without a connection.
/// Files cannot come along, and pictures are not asked there.
pub fn so_far(tr: Tr, asking: &Asking<'_>, draft: &Draft) -> Option<String> {
    let Asking { scenario, asked, .. } = *asking;
    if scenario.place == Place::Pictures || !draft.media.is_empty() {
        return None;
    }
    let lang = tr.lang().code();
    let said = scenario.questions.iter().filter_map(|question| {
        let value = draft.answers.get(&question.key)?;
        let ask = in_language(&question.ask, lang);
        Some((question.key.clone(), json!({ "value": value, "words": shown(tr, question, value), "ask": ask })))
    });
    let answers: serde_json::Map<_, _> = said.collect();
    let so_far = json!({
        "key": scenario.key, "version": scenario.version, "id": draft.id, "question": asked.key,
        "ask": in_language(&asked.ask, lang), "answers": answers,
    });
    Some(so_far.to_string())
}
