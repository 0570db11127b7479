//! Polls and surveys, as young people answer them.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::i18n::Tr;
use heard_app::pages::young::{self, Problem, Voices};
use heard_domain::catalogue::{Question, QuestionKind, in_language};
use heard_domain::disclosure::Shown;
use heard_domain::ids::PollId;
use heard_domain::people::Visitor;
use heard_domain::polls;
use heard_domain::polls::{Poll, PollError, PollKind};
use heard_storage::entropy::random16;

use crate::fields::Fields;
use crate::page::{YoungFrame, page};
use crate::young::answers::{allowed, shown as answer_in_words};
use crate::young::membership::{line, member};
use crate::young::problem::status_of;
use crate::{App, Failure, cookies, drafts};

/// `GET /polls`
pub async fn list(State(app): State<App>, YoungFrame(frame): YoungFrame) -> Result<Response, Failure> {
    let now = app.heard.now();
    let mut props = young::polls::PollsPage::default();
    for poll in polls::polls(&app.heard).await?.iter().filter(|poll| !poll.members_only) {
        match (poll.is_open(now), poll.kind) {
            (true, _) => props.open.push(line(poll)),
            // An exit interview is read by the team; nobody waits for its result.
            (false, PollKind::Exit) => {}
            (false, _) => props.closed.push(young::polls::PollLine { until: None, ..line(poll) }),
        }
    }
    Ok(page(StatusCode::OK, move || young::polls::polls(frame, props)))
}

async fn find(app: &App, id: &str) -> Result<Poll, Failure> {
    let id: PollId = id.parse().map_err(|_| Failure::NotFound)?;
    polls::poll(&app.heard, id).await?.ok_or(Failure::NotFound)
}

/// `GET /polls/{poll}`
pub async fn begin(
    State(app): State<App>,
    Path(id): Path<String>,
    visitor: Visitor,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    let poll = find(&app, &id).await?;
    if !poll.is_open(app.heard.now()) {
        return result(&app, frame, &poll, "closed", None, StatusCode::OK).await;
    }
    if polls::has_answered(&app.heard, visitor, poll.id).await? {
        return result(&app, frame, &poll, "already", None, StatusCode::OK).await;
    }
    if poll.members_only && member(&app, visitor).await?.is_none() {
        return result(&app, frame, &poll, "members", None, StatusCode::OK).await;
    }
    Ok(Redirect::to(&format!("/polls/{id}/1")).into_response())
}

async fn result(
    app: &App,
    frame: heard_app::shell::Frame,
    poll: &Poll,
    why: &'static str,
    again: Option<String>,
    status: StatusCode,
) -> Result<Response, Failure> {
    let tr = frame.tr;
    let questions = match why {
        "closed" if poll.kind != PollKind::Exit => polls::tallies(&app.heard, poll).await?.1,
        _ => Vec::new(),
    };
    let questions = questions
        .into_iter()
        .map(|tally| young::polls::PollResult {
            ask: in_language(&tally.question.ask, tr.lang().code()).to_owned(),
            parts: tally.parts.map(|parts| {
                let answers = polls::options(&tally.question);
                answers
                    .iter()
                    .map(|key| answer_in_words(tr, &tally.question, key))
                    .zip(parts.into_iter().map(voices))
                    .collect()
            }),
        })
        .collect();
    let below = app.heard.catalogue().settings.disclosure.threshold();
    let most_hidden = u32::try_from(below - 1).unwrap_or_default();
    let props = young::polls::PollResultPage { title: poll.title.clone(), why, again, questions, most_hidden };
    Ok(page(status, move || young::polls::poll_result(frame, props)))
}

fn voices(count: Shown) -> Voices {
    match count {
        Shown::Few => Voices::Few,
        Shown::About(n) => Voices::About(u32::try_from(n).unwrap_or(u32::MAX)),
    }
}

/// What a poll's answers under way are kept as.
fn draft_key(poll: &Poll) -> String {
    format!("poll:{}", poll.id)
}

/// `GET /polls/{poll}/{number}`
pub async fn question(
    State(app): State<App>,
    Path((id, number)): Path<(String, usize)>,
    headers: HeaderMap,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    let poll = find(&app, &id).await?;
    if !poll.is_open(app.heard.now()) {
        return Ok(Redirect::to(&format!("/polls/{id}")).into_response());
    }
    let asked = number.checked_sub(1).and_then(|at| poll.questions.get(at)).ok_or(Failure::NotFound)?;
    let draft = drafts::load(&app.heard, &headers, &draft_key(&poll), 1).await?;
    let value = draft.answers.get(&asked.key).cloned().unwrap_or_default();
    let props = question_props(&app, &frame, &poll, asked, number, value, None);
    Ok(page(StatusCode::OK, move || young::polls::poll_question(frame, props)))
}

fn question_props(
    app: &App,
    frame: &heard_app::shell::Frame,
    poll: &Poll,
    asked: &Question,
    number: usize,
    value: String,
    error: Option<Problem>,
) -> young::polls::PollQuestionPage {
    let lang = frame.tr.lang().code();
    let chosen = Some(value.clone()).filter(|v| !v.is_empty());
    let alone = poll.questions.len() == 1;
    let action = if alone { "send".to_owned() } else { number.to_string() };
    young::polls::PollQuestionPage {
        action: format!("/polls/{}/{action}", poll.id),
        title: poll.title.clone(),
        lead: poll.lead.clone(),
        number,
        count: poll.questions.len(),
        ask: in_language(&asked.ask, lang).to_owned(),
        kind: match asked.kind {
            // Polls ask for neither cards nor days.
            QuestionKind::Text | QuestionKind::Cards | QuestionKind::Date => young::views::Kind::Text { value },
            QuestionKind::Faces => young::views::Kind::Faces { value: value.parse().ok() },
            QuestionKind::Choice => young::views::Kind::Choice {
                options: asked.choices.iter().map(|c| (c.key.clone(), in_language(&c.text, lang).to_owned())).collect(),
                value: chosen,
            },
            QuestionKind::YesNo => young::views::Kind::YesNo { value: chosen },
        },
        back: if number == 1 { "/polls".to_owned() } else { format!("/polls/{}/{}", poll.id, number - 1) },
        id: alone.then(|| cookies::hex(&random16(app.heard.entropy()))),
        signed_in: frame.signed_in.is_some(),
        error,
    }
}

/// `POST /polls/{poll}/{number}`
pub async fn answer(
    State(app): State<App>,
    Path((id, number)): Path<(String, usize)>,
    headers: HeaderMap,
    YoungFrame(frame): YoungFrame,
    fields: Fields,
) -> Result<Response, Failure> {
    let poll = find(&app, &id).await?;
    let asked = number.checked_sub(1).and_then(|at| poll.questions.get(at)).ok_or(Failure::NotFound)?;
    let (said, go) = (fields.get("answer").to_owned(), fields.get("go"));
    let problem = match () {
        () if go == "skip" => None,
        () if heard_storage::text::length(&said) > polls::LONGEST => Some(Problem::TooLong),
        () if said.is_empty() && go == "next" && asked.kind == QuestionKind::Text => Some(Problem::WriteSomething),
        () if said.is_empty() && go == "next" => Some(Problem::PickOne),
        () if !said.is_empty() && !allowed(asked, &said) => Some(Problem::PickOne),
        () => None,
    };
    if problem.is_some() {
        let props = question_props(&app, &frame, &poll, asked, number, said, problem);
        return Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || young::polls::poll_question(frame, props)));
    }
    let mut draft = drafts::load(&app.heard, &headers, &draft_key(&poll), 1).await?;
    if go == "skip" || said.is_empty() {
        draft.answers.remove(&asked.key);
    } else {
        draft.answers.insert(asked.key.clone(), said);
    }
    let last = go == "check" || number >= poll.questions.len();
    let next = if last { format!("/polls/{id}/check") } else { format!("/polls/{id}/{}", number + 1) };
    let mut response = Redirect::to(&next).into_response();
    let token = drafts::token_or_new(&app.heard, &headers).await?;
    drafts::keep(&app.heard, &headers, token, &draft, &mut response).await?;
    Ok(response)
}

fn check_props(tr: Tr, poll: &Poll, draft: &drafts::Draft, error: Option<Problem>) -> young::polls::PollCheckPage {
    let lines = poll.questions.iter().enumerate().filter_map(|(at, asked)| {
        let value = draft.answers.get(&asked.key)?;
        Some(young::polls::PollCheckLine {
            ask: in_language(&asked.ask, tr.lang().code()).to_owned(),
            shown: answer_in_words(tr, asked, value),
            name: format!("a.{}", asked.key),
            value: value.clone(),
            change: format!("/polls/{}/{}", poll.id, at + 1),
        })
    });
    young::polls::PollCheckPage {
        action: format!("/polls/{}/send", poll.id),
        title: poll.title.clone(),
        id: draft.id.clone(),
        lines: lines.collect(),
        back: format!("/polls/{}/{}", poll.id, poll.questions.len()),
        error,
    }
}

/// `GET /polls/{poll}/check`
pub async fn check(
    State(app): State<App>,
    Path(id): Path<String>,
    headers: HeaderMap,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    let poll = find(&app, &id).await?;
    let draft = drafts::load(&app.heard, &headers, &draft_key(&poll), 1).await?;
    if draft.answers.is_empty() {
        let asked = poll.questions.first().ok_or(Failure::NotFound)?;
        let props = question_props(&app, &frame, &poll, asked, 1, String::new(), Some(Problem::NothingSaid));
        return Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || young::polls::poll_question(frame, props)));
    }
    let props = check_props(frame.tr, &poll, &draft, None);
    Ok(page(StatusCode::OK, move || young::polls::poll_check(frame, props)))
}

/// `POST /polls/{poll}/send`
pub async fn send(
    State(app): State<App>,
    Path(id): Path<String>,
    headers: HeaderMap,
    visitor: Visitor,
    YoungFrame(frame): YoungFrame,
    fields: Fields,
) -> Result<Response, Failure> {
    let poll = find(&app, &id).await?;
    let first = poll.questions.first().ok_or(Failure::NotFound)?;
    let submission = cookies::unhex(fields.get("id")).and_then(|bytes| bytes.try_into().ok());
    let submission: [u8; 16] = submission.unwrap_or_else(|| random16(app.heard.entropy()));
    let mut draft =
        drafts::Draft { scenario: draft_key(&poll), version: 1, id: cookies::hex(&submission), ..Default::default() };
    for asked in &poll.questions {
        let said = fields.get(&format!("a.{}", asked.key));
        if !said.is_empty() {
            draft.answers.insert(asked.key.clone(), said.to_owned());
        }
    }
    let alone = poll.questions.len() == 1;
    if alone && draft.answers.is_empty() && !fields.get("answer").is_empty() {
        draft.answers.insert(first.key.clone(), fields.get("answer").to_owned());
    }
    // A shared device keeps nobody's account in the answer.
    let visitor = if cookies::read(&headers, cookies::KIOSK).is_some() && !poll.members_only {
        Visitor::new(None)
    } else {
        visitor
    };
    let problem = match polls::answer_poll(&app.heard, visitor, &poll, submission, &draft.answers).await {
        Ok(()) => {
            let mut response = Redirect::to(&format!("/polls/{id}/thanks")).into_response();
            if !alone {
                drafts::finish(&app.heard, &headers, &draft_key(&poll), &mut response).await?;
            }
            return Ok(response);
        }
        Err(PollError::Closed) => {
            return result(&app, frame, &poll, "closed", None, StatusCode::UNPROCESSABLE_ENTITY).await;
        }
        Err(PollError::Already) => {
            return result(&app, frame, &poll, "already", None, StatusCode::UNPROCESSABLE_ENTITY).await;
        }
        Err(PollError::MembersOnly) => {
            return result(&app, frame, &poll, "members", None, StatusCode::UNPROCESSABLE_ENTITY).await;
        }
        Err(PollError::TooLong) => Problem::TooLong,
        Err(PollError::Storage(cause)) => {
            tracing::error!(%cause, "an answer to a poll was not stored");
            Problem::NotSent
        }
        Err(_) if alone => Problem::PickOne,
        Err(_) => Problem::NothingSaid,
    };
    let status = status_of(problem);
    if alone {
        let value = draft.answers.get(&first.key).cloned().unwrap_or_default();
        let mut props = question_props(&app, &frame, &poll, first, 1, value, Some(problem));
        props.id = Some(draft.id);
        return Ok(page(status, move || young::polls::poll_question(frame, props)));
    }
    let props = check_props(frame.tr, &poll, &draft, Some(problem));
    Ok(page(status, move || young::polls::poll_check(frame, props)))
}

/// `GET /polls/{poll}/thanks`
pub async fn thanks(
    State(app): State<App>,
    Path(id): Path<String>,
    headers: HeaderMap,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    let poll = find(&app, &id).await?;
    let again = cookies::read(&headers, cookies::KIOSK).map(|_| format!("/polls/{id}"));
    result(&app, frame, &poll, "thanks", again, StatusCode::OK).await
}
