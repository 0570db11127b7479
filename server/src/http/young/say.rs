//! Saying something: one question a page, check, send.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::i18n::Tr;
use heard_app::pages::young::{self, Problem};

use super::media;
use crate::domain::catalogue::{Question, QuestionKind, Scenario, in_language};
use crate::domain::media::{DraftMedia, MOST, drop_objects, keep_draft, kept, open_draft};
use crate::domain::people::Visitor;
use crate::domain::views::{
    Accepted, Answer, Audience, Helped, LONGEST, Submission, SubmitError, submit_with, was_sent,
};
use crate::http::drafts::{self, Draft};
use crate::http::fields::Fields;
use crate::http::page::{self, YoungFrame, page};
use crate::http::upload::Upload;
use crate::http::{App, Failure, cookies};
use crate::storage::Shelf;

fn scenario(app: &App, key: &str) -> Result<Arc<Scenario>, Failure> {
    app.heard.catalogue().scenario(key).cloned().ok_or(Failure::NotFound)
}

/// `GET /say/{scenario}`
pub async fn begin(State(app): State<App>, Path(key): Path<String>) -> Result<Response, Failure> {
    scenario(&app, &key)?;
    Ok(Redirect::to(&format!("/say/{key}/1")).into_response())
}

/// `GET /say/{scenario}/{number}`; `way=` names the tool that is laid out.
pub async fn question(
    State(app): State<App>,
    Path((key, number)): Path<(String, usize)>,
    Query(asked_for): Query<BTreeMap<String, String>>,
    headers: HeaderMap,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    let scenario = scenario(&app, &key)?;
    let asked = number.checked_sub(1).and_then(|at| scenario.questions.get(at)).ok_or(Failure::NotFound)?;
    let draft = drafts::load(&app.heard, &headers, &key, scenario.version).await?;
    let value = draft.answers.get(&asked.key).cloned().unwrap_or_default();
    let mut props = question_props(frame.tr, &scenario, asked, number, value, None);
    props.media = media::of_draft(&key, &asked.key, &draft.media);
    props.way = asked_for.get("way").and_then(|way| young::Way::parse(way));
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
        media: Vec::new(),
        way: None,
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
    Upload { fields, file }: Upload,
) -> Result<Response, Failure> {
    let scenario = scenario(&app, &key)?;
    let asked = number.checked_sub(1).and_then(|at| scenario.questions.get(at)).ok_or(Failure::NotFound)?;
    let (answer, go) = (fields.get("answer").to_owned(), fields.get("go"));
    let mut draft = drafts::load(&app.heard, &headers, &key, scenario.version).await?;
    let token = drafts::token_or_new(&app.heard, &headers);
    let removed = fields.get("remove");
    // A tool is laid out by a button of the same form, so that nothing typed is lost.
    let laid_out = go.strip_prefix("way-").and_then(young::Way::parse);
    let wordless = draft.media.iter().any(|media| media.question == asked.key) || file != Ok(None);
    let text = asked.kind == QuestionKind::Text;
    let mut problem = match () {
        () if go == "skip" || !removed.is_empty() => None,
        () if answer.chars().count() > LONGEST => Some(Problem::TooLong),
        () if answer.is_empty() && go == "next" && text && !wordless => Some(Problem::WriteSomething),
        () if answer.is_empty() && go == "next" && !text => Some(Problem::PickOne),
        () if !answer.is_empty() && !allowed(asked, &answer) => Some(Problem::PickOne),
        () => None,
    };
    if problem.is_none() && text && go != "skip" {
        problem = take_file(&app, token, &asked.key, fields.get("way"), file, &mut draft).await?;
    }
    if problem.is_some() {
        let mut props = question_props(frame.tr, &scenario, asked, number, answer, problem);
        props.media = media::of_draft(&key, &asked.key, &draft.media);
        props.way = young::Way::parse(fields.get("way"));
        let status = match problem {
            Some(Problem::FileTooLarge) => StatusCode::PAYLOAD_TOO_LARGE,
            _ => StatusCode::UNPROCESSABLE_ENTITY,
        };
        return Ok(page(status, move || young::question(frame, props)));
    }
    let dropped = |media: &DraftMedia| media.id == removed || (go == "skip" && media.question == asked.key);
    let (gone, stays): (Vec<_>, Vec<_>) = std::mem::take(&mut draft.media).into_iter().partition(dropped);
    draft.media = stays;
    if go == "skip" || answer.is_empty() {
        draft.answers.remove(&asked.key);
    } else {
        draft.answers.insert(asked.key.clone(), answer);
    }
    let next = match go {
        _ if !removed.is_empty() => format!("/say/{key}/{number}"),
        "more" => format!("/say/{key}/{number}?way={}", media::wanted(fields.get("way")).name()),
        _ if laid_out.is_some() => {
            format!("/say/{key}/{number}?way={}#tool", laid_out.map_or("", young::Way::name))
        }
        "send" => format!("/say/{key}/check"),
        _ if number >= scenario.questions.len() => format!("/say/{key}/check"),
        _ => format!("/say/{key}/{}", number + 1),
    };
    let mut response = Redirect::to(&next).into_response();
    drafts::keep_under(&app.heard, token, &draft, &mut response).await?;
    drop_objects(&app.heard, Shelf::Draft, kept(&gone)).await;
    Ok(response)
}

/// Judges the file of a form and keeps it with the draft; what is wrong with
/// it, when it is not kept.
async fn take_file(
    app: &App,
    token: [u8; 32],
    question: &str,
    way: &str,
    file: Result<Option<Vec<u8>>, crate::domain::media::Refusal>,
    draft: &mut Draft,
) -> Result<Option<Problem>, Failure> {
    let bytes = match file {
        Ok(None) => return Ok(None),
        Ok(Some(bytes)) => bytes,
        Err(refusal) => return Ok(Some(media::problem_of(refusal))),
    };
    if draft.media.len() >= MOST {
        return Ok(Some(Problem::FileTooMany));
    }
    match app.heard.checker().check(media::wanted(way), bytes).await {
        Ok(checked) => {
            draft.media.push(keep_draft(&app.heard, token, question, checked).await?);
            Ok(None)
        }
        Err(refusal) => Ok(Some(media::problem_of(refusal))),
    }
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
    if draft.answers.is_empty() && draft.media.is_empty() {
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
        let media = media::of_draft(&scenario.key, &asked.key, &draft.media);
        let value = draft.answers.get(&asked.key).cloned().or_else(|| (!media.is_empty()).then(String::new))?;
        Some(young::CheckLine {
            media,
            question_key: asked.key.clone(),
            ask: in_language(&asked.ask, lang).to_owned(),
            shown: shown(tr, asked, &value),
            value,
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
        error,
    }
}

/// An answer as people read it.
pub fn shown(tr: Tr, asked: &Question, value: &str) -> String {
    let lang = tr.lang().code();
    match asked.kind {
        QuestionKind::Text => value.to_owned(),
        QuestionKind::Faces => tr.of("mood", value),
        QuestionKind::YesNo => tr.of("yes-no", &value.replace('_', "-")),
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
    let Some(mut submission) = read(&app, &scenario, &fields) else {
        return Ok(Redirect::to(&format!("/say/{key}/1")).into_response());
    };
    let kept = drafts::load(&app.heard, &headers, &key, scenario.version).await?.media;
    let files = open_files(&app, &headers, &kept, &fields).await?;
    wordless_answers(&scenario, &mut submission, &kept);
    let problem = match (needs_account(visitor, &submission), files) {
        (Some(problem), _) => problem,
        // Sent before, and the draft is gone with that: the same receipt again.
        (None, None) if !was_sent(&app.heard, &submission.id).await? => Problem::FileGone,
        (None, files) => match submit_with(&app.heard, visitor, submission.clone(), files.unwrap_or_default()).await {
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
        media: kept,
    };
    let audience = young::Audience::parse(submission.audience.name());
    let helped = young::Helped::parse(submission.helped.name());
    let props = check_props(frame.tr, frame.signed_in.is_some(), &scenario, &draft, audience, helped, Some(problem));
    Ok(page(status_of(problem), move || young::check(frame, props)))
}

/// The files that the form names, opened with the key of the visitor's
/// cookie; `None` when one of them is not there any more.
async fn open_files(
    app: &App,
    headers: &HeaderMap,
    kept: &[DraftMedia],
    fields: &Fields,
) -> Result<Option<Vec<(DraftMedia, Vec<u8>)>>, Failure> {
    let mut files = Vec::new();
    for id in fields.all("m") {
        let found = kept.iter().find(|media| media.id == id);
        let (Some(media), Some(token)) = (found, drafts::token(headers)) else { return Ok(None) };
        let Some(bytes) = open_draft(&app.heard, token, media).await? else { return Ok(None) };
        files.push((media.clone(), bytes));
    }
    Ok(Some(files))
}

/// A question that was answered without words still stands with the view.
fn wordless_answers(scenario: &Scenario, submission: &mut Submission, kept: &[DraftMedia]) {
    let given = std::mem::take(&mut submission.answers);
    for asked in &scenario.questions {
        if let Some(answer) = given.iter().find(|answer| answer.question == asked.key) {
            submission.answers.push(answer.clone());
        } else if kept.iter().any(|media| media.question == asked.key) {
            submission.answers.push(Answer {
                question: asked.key.clone(),
                asked: in_language(&asked.ask, &submission.lang).to_owned(),
                said: String::new(),
            });
        }
    }
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
