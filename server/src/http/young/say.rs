//! Saying something: one question a page, check, send.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::i18n::{Lang, Tr};
use heard_app::pages::young::{self, Problem};

use crate::domain::catalogue::{Question, QuestionKind, Scenario, in_language};
use crate::domain::people::Visitor;
use crate::domain::views::{
    Accepted, Answer, Audience, Beside, Helped, LONGEST, Submission, SubmitError, Translator, submit_with,
};
use crate::http::drafts::{self, Draft};
use crate::http::fields::Fields;
use crate::http::page::{self, YoungFrame, page};
use crate::http::{App, Failure, cookies};

fn scenario(app: &App, key: &str) -> Result<Arc<Scenario>, Failure> {
    app.heard.catalogue().scenario(key).cloned().ok_or(Failure::NotFound)
}

/// `GET /say/{scenario}`
pub async fn begin(State(app): State<App>, Path(key): Path<String>) -> Result<Response, Failure> {
    scenario(&app, &key)?;
    Ok(Redirect::to(&format!("/say/{key}/1")).into_response())
}

/// `GET /say/{scenario}/{number}`
pub async fn question(
    State(app): State<App>,
    Path((key, number)): Path<(String, usize)>,
    headers: HeaderMap,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    let scenario = scenario(&app, &key)?;
    let asked = number.checked_sub(1).and_then(|at| scenario.questions.get(at)).ok_or(Failure::NotFound)?;
    let draft = drafts::load(&app.heard, &headers, &key, scenario.version).await?;
    let value = draft.answers.get(&asked.key).cloned().unwrap_or_default();
    let props = question_props(frame.tr, &scenario, asked, number, value, None);
    Ok(page(StatusCode::OK, move || young::question(frame, props)))
}

fn question_props(
    tr: Tr,
    scenario: &Scenario,
    asked: &Question,
    number: usize,
    value: String,
    error: Option<Problem>,
) -> young::QuestionPage {
    let lang = tr.lang().code();
    let chosen = Some(value.clone()).filter(|v| !v.is_empty());
    let hint = in_language(&asked.hint, lang);
    young::QuestionPage {
        scenario_key: scenario.key.clone(),
        scenario_title: in_language(&scenario.title, lang).to_owned(),
        number,
        count: scenario.questions.len(),
        ask: in_language(&asked.ask, lang).to_owned(),
        hint: Some(hint.to_owned()).filter(|h| !h.is_empty()),
        kind: match asked.kind {
            QuestionKind::Text => young::Kind::Text { value },
            QuestionKind::Faces => young::Kind::Faces { value: value.parse().ok() },
            QuestionKind::Choice => young::Kind::Choice {
                options: asked.choices.iter().map(|c| (c.key.clone(), in_language(&c.text, lang).to_owned())).collect(),
                value: chosen,
            },
            QuestionKind::YesNo => young::Kind::YesNo { value: chosen },
        },
        error,
        back: if number == 1 { "/".to_owned() } else { format!("/say/{}/{}", scenario.key, number - 1) },
        first: number == 1,
    }
}

/// Whether an answer is one the question allows.
fn allowed(asked: &Question, answer: &str) -> bool {
    match asked.kind {
        QuestionKind::Text => true,
        QuestionKind::Faces => matches!(answer, "1" | "2" | "3" | "4" | "5"),
        QuestionKind::Choice => asked.choices.iter().any(|choice| choice.key == answer),
        QuestionKind::YesNo => matches!(answer, "yes" | "no" | "not_sure"),
    }
}

/// `POST /say/{scenario}/{number}`
pub async fn answer(
    State(app): State<App>,
    Path((key, number)): Path<(String, usize)>,
    headers: HeaderMap,
    YoungFrame(frame): YoungFrame,
    fields: Fields,
) -> Result<Response, Failure> {
    let scenario = scenario(&app, &key)?;
    let asked = number.checked_sub(1).and_then(|at| scenario.questions.get(at)).ok_or(Failure::NotFound)?;
    let (answer, go) = (fields.get("answer").to_owned(), fields.get("go"));
    let problem = match () {
        () if go == "skip" => None,
        () if answer.chars().count() > LONGEST => Some(Problem::TooLong),
        () if answer.is_empty() && go == "next" && asked.kind == QuestionKind::Text => Some(Problem::WriteSomething),
        () if answer.is_empty() && go == "next" => Some(Problem::PickOne),
        () if !answer.is_empty() && !allowed(asked, &answer) => Some(Problem::PickOne),
        () => None,
    };
    if problem.is_some() {
        let props = question_props(frame.tr, &scenario, asked, number, answer, problem);
        return Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || young::question(frame, props)));
    }
    let mut draft = drafts::load(&app.heard, &headers, &key, scenario.version).await?;
    if go == "skip" || answer.is_empty() {
        draft.answers.remove(&asked.key);
    } else {
        draft.answers.insert(asked.key.clone(), answer);
    }
    let next = match go {
        "send" => format!("/say/{key}/check"),
        _ if number >= scenario.questions.len() => format!("/say/{key}/check"),
        _ => format!("/say/{key}/{}", number + 1),
    };
    let mut response = Redirect::to(&next).into_response();
    drafts::keep(&app.heard, &headers, &draft, &mut response).await?;
    Ok(response)
}

/// `GET /say/{scenario}/check`
pub async fn check(
    State(app): State<App>,
    Path(key): Path<String>,
    headers: HeaderMap,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    let scenario = scenario(&app, &key)?;
    let draft = drafts::load(&app.heard, &headers, &key, scenario.version).await?;
    if draft.answers.is_empty() {
        let asked = scenario.questions.first().ok_or(Failure::NotFound)?;
        let problem = Some(Problem::NothingSaid);
        let props = question_props(frame.tr, &scenario, asked, 1, String::new(), problem);
        return Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || young::question(frame, props)));
    }
    // The id is shown in the form, so it has to stay the same on a reload.
    let props = check_props(frame.tr, frame.signed_in.is_some(), &scenario, &draft, None, None, None);
    Ok(page(StatusCode::OK, move || young::check(frame, props)))
}

fn check_props(
    tr: Tr,
    signed_in: bool,
    scenario: &Scenario,
    draft: &Draft,
    audience: Option<young::Audience>,
    helped: Option<young::Helped>,
    error: Option<Problem>,
) -> young::CheckPage {
    let lang = tr.lang().code();
    let lines = scenario.questions.iter().enumerate().filter_map(|(at, asked)| {
        let value = draft.answers.get(&asked.key)?;
        Some(young::CheckLine {
            question_key: asked.key.clone(),
            ask: in_language(&asked.ask, lang).to_owned(),
            shown: shown(tr, asked, value),
            value: value.clone(),
            change_href: format!("/say/{}/{}", scenario.key, at + 1),
        })
    });
    let face =
        scenario.questions.iter().find(|q| q.kind == QuestionKind::Faces).and_then(|q| draft.answers.get(&q.key));
    young::CheckPage {
        action: format!("/say/{}/send", scenario.key),
        id: draft.id.clone(),
        version: scenario.version,
        lang_code: lang.to_owned(),
        scenario_key: scenario.key.clone(),
        service: String::new(),
        mood: face.cloned().unwrap_or_default(),
        answers: lines.collect(),
        back: format!("/say/{}/1", scenario.key),
        signed_in,
        audience,
        helped,
        translator: None,
        error,
    }
}

/// An answer as people read it.
pub fn shown(tr: Tr, asked: &Question, value: &str) -> String {
    let lang = tr.lang().code();
    match asked.kind {
        QuestionKind::Text => value.to_owned(),
        QuestionKind::Faces => tr.of("mood", value),
        QuestionKind::YesNo => tr.of("yes-no", value),
        QuestionKind::Choice => asked
            .choices
            .iter()
            .find(|choice| choice.key == value)
            .map_or_else(|| value.to_owned(), |choice| in_language(&choice.text, lang).to_owned()),
    }
}

/// Reads what the check page (or a phone's outbox) sends.
fn read(app: &App, scenario: &Scenario, fields: &Fields) -> Option<Submission> {
    let id: [u8; 16] = cookies::unhex(fields.get("id"))?.try_into().ok()?;
    let lang = fields.get("lang");
    let answers = scenario
        .questions
        .iter()
        .filter_map(|asked| {
            let said = fields.get(&format!("a.{}", asked.key));
            (!said.is_empty() && allowed(asked, said)).then(|| Answer {
                question: asked.key.clone(),
                asked: in_language(&asked.ask, lang).to_owned(),
                said: said.to_owned(),
            })
        })
        .collect();
    Some(Submission {
        id,
        scenario: scenario.key.clone(),
        version: scenario.version,
        answers,
        audience: Audience::parse(fields.get("audience")).unwrap_or(Audience::Team),
        helped: Helped::parse(fields.get("helped")).unwrap_or(Helped::Alone),
        lang: heard_app::i18n::Lang::parse(lang).map_or("en", heard_app::i18n::Lang::code).to_owned(),
        mood: fields.one::<i64>("mood").filter(|mood| (1..=5).contains(mood)),
        service: app.heard.catalogue().service_by_slug(fields.get("service")).map(|service| service.id),
    })
}

/// `POST /say/{scenario}/send`
pub async fn send(
    State(app): State<App>,
    Path(key): Path<String>,
    headers: HeaderMap,
    visitor: Visitor,
    fields: Fields,
) -> Result<Response, Failure> {
    let scenario = scenario(&app, &key)?;
    let Some(submission) = read(&app, &scenario, &fields) else {
        return Ok(Redirect::to(&format!("/say/{key}/1")).into_response());
    };
    let translator = translator(lang_of(&submission), &fields);
    let problem = match needs_account(visitor, &submission) {
        Some(problem) => problem,
        None => match submit_with(&app.heard, visitor, submission.clone(), Beside { translator, ..Beside::default() })
            .await
        {
            Ok(accepted) => return sent_response(&app, &headers, accepted).await,
            Err(error) => problem_of(&error),
        },
    };
    let frame = page::frame(&app, &headers, &format!("/say/{key}/check"), visitor).await?;
    let draft = Draft {
        scenario: key,
        version: scenario.version,
        id: cookies::hex(&submission.id),
        answers: submission.answers.iter().map(|a| (a.question.clone(), a.said.clone())).collect(),
    };
    let audience = young::Audience::parse(submission.audience.name());
    let helped = young::Helped::parse(submission.helped.name());
    let props = check_props(frame.tr, frame.signed_in.is_some(), &scenario, &draft, audience, helped, Some(problem));
    let props = young::CheckPage { translator: translator.and_then(|t| young::Translator::parse(t.name())), ..props };
    Ok(page(status_of(problem), move || young::check(frame, props)))
}

/// The language a submission was written in.
pub fn lang_of(submission: &Submission) -> Lang {
    Lang::parse(&submission.lang).unwrap_or(Lang::En)
}

/// Who may translate, from the form; not asked of those who write in English.
pub fn translator(lang: Lang, fields: &Fields) -> Option<Translator> {
    (lang != Lang::En).then(|| Translator::parse(fields.get("translator")).unwrap_or(Translator::Anyone))
}

/// A named worker can only be told by someone the worker can know.
pub fn needs_account(visitor: Visitor, submission: &Submission) -> Option<Problem> {
    let named = matches!(submission.audience, Audience::Worker | Audience::Iro);
    (named && visitor.young_person().is_none()).then_some(Problem::NeedsAccount)
}

/// What a young person is told of a submission that was not taken.
pub fn problem_of(error: &SubmitError) -> Problem {
    match error {
        SubmitError::Empty => Problem::NothingSaid,
        SubmitError::TooLong => Problem::TooLong,
        SubmitError::Storage(cause) => {
            tracing::error!(%cause, "a submission was not stored");
            Problem::NotSent
        }
    }
}

/// The status that goes with a problem.
pub fn status_of(problem: Problem) -> StatusCode {
    match problem {
        Problem::NotSent => StatusCode::SERVICE_UNAVAILABLE,
        Problem::SlowDown => StatusCode::TOO_MANY_REQUESTS,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    }
}

/// On to "sent", with the receipt in a sealed cookie that page alone reads.
pub async fn sent_response(app: &App, headers: &HeaderMap, accepted: Accepted) -> Result<Response, Failure> {
    let mut response = Redirect::to("/sent").into_response();
    *response.status_mut() = StatusCode::SEE_OTHER;
    let sealed = cookies::seal_text(&app.heard, cookies::SENT, accepted.receipt.as_deref().unwrap_or(""));
    cookies::set(&mut response, cookies::SENT, &sealed, "/sent", Some(900));
    drafts::forget(&app.heard, headers, &mut response).await?;
    Ok(response)
}

/// `GET /sent`
pub async fn sent(State(app): State<App>, headers: HeaderMap, YoungFrame(frame): YoungFrame) -> Response {
    let sealed = cookies::read(&headers, cookies::SENT);
    let Some(receipt) = sealed.and_then(|sealed| cookies::open_text(&app.heard, cookies::SENT, sealed)) else {
        return Redirect::to("/").into_response();
    };
    let props = young::SentPage {
        receipt: Some(receipt).filter(|digits| !digits.is_empty()),
        signed_in: frame.signed_in.is_some(),
    };
    page(StatusCode::OK, move || young::sent(frame, props))
}
