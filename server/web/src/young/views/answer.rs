//! One question is answered, skipped, or answered with a file.

use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::pages::young::{self, Problem};
use heard_domain::catalogue::{Question, QuestionKind};
use heard_domain::intake::{AnswerProblem, check_answer};
use heard_domain::media::{DraftMedia, drop_objects, kept};
use heard_domain::people::Visitor;
use heard_storage::{Shelf, text};
use heard_vocabulary::MediaKind;

use super::question_page::{FromQuery, asking, kind_of, question_props, so_far};
use super::scenario::{answered, page_of};
use crate::fields::Fields;
use crate::page::{YoungFrame, page};
use crate::upload::Upload;
use crate::young::media::attachments;
use crate::{App, Failure, drafts};

/// The answer as typed or picked, in the form that drafts keep; what was typed
/// of a day stays as it is when there is no such day.
fn typed(asked: &Question, fields: &Fields) -> String {
    match asked.kind {
        QuestionKind::Cards => fields.all("answer").collect::<Vec<_>>().join(" "),
        QuestionKind::Date => {
            let part = |name: &str| text::number(fields.get(name));
            let (day, month, year) = (part("answer.day"), part("answer.month"), part("answer.year"));
            match (day.is_empty() && month.is_empty() && year.is_empty(), day.parse::<u8>(), month.parse::<u8>()) {
                (true, ..) => String::new(),
                (_, Ok(day), Ok(month)) => format!("{:0>4}-{month:02}-{day:02}", in_full(&year)),
                _ => format!("{year}-{month}-{day}"),
            }
        }
        _ => fields.get("answer").to_owned(),
    }
}

/// "27" as "2027".
fn in_full(year: &str) -> String {
    if year.len() == 2 { format!("20{year}") } else { year.to_owned() }
}

/// What a young person is told of an answer that was not taken.
fn problem_of(asked: &Question, problem: AnswerProblem) -> Problem {
    let own_words = matches!(asked.kind, QuestionKind::Text | QuestionKind::Date);
    match problem {
        AnswerProblem::TooLong => Problem::TooLong,
        AnswerProblem::Nothing if own_words => Problem::WriteSomething,
        AnswerProblem::NotOffered if asked.kind == QuestionKind::Date => Problem::NoSuchDay,
        AnswerProblem::Nothing | AnswerProblem::NotOffered => Problem::PickOne,
    }
}

/// `POST /say/{scenario}/{number}`
pub async fn answer(
    State(app): State<App>,
    Path((key, number)): Path<(String, usize)>,
    Query(query): Query<FromQuery>,
    headers: HeaderMap,
    visitor: Visitor,
    YoungFrame(frame): YoungFrame,
    Upload { fields, file }: Upload,
) -> Result<Response, Failure> {
    let version = fields.get("version").parse().ok();
    let (scenario, mut draft) = answered(&app, &headers, visitor, &key, version).await?;
    let asking = asking(&scenario, number, query.changing())?;
    let asked = asking.asked;
    let (answer, go, removed) = (typed(asked, &fields), fields.get("go"), fields.get("remove"));
    let token = drafts::token_or_new(&app.heard, &headers).await?;
    let text = asked.kind == QuestionKind::Text;
    // What is recorded or drawn stands with the whole, which others read than this answer.
    let files = text && !asked.unsaid;
    let wordless = files && (draft.media.iter().any(|media| media.question == asked.key) || file != Ok(None));
    let judged = match go == "skip" || !removed.is_empty() {
        true => Ok(()),
        false => check_answer(asked, &answer, go == "next" && !wordless),
    };
    let mut problem = judged.err().map(|problem| problem_of(asked, problem));
    if problem.is_none() && files && go != "skip" {
        problem = attachments::take(&app, token, &asked.key, fields.get("way"), file, &mut draft).await?;
    }
    if problem.is_some() {
        let own = |name: &str| fields.get(name).to_owned();
        let kind = match asked.kind {
            QuestionKind::Date => young::views::Kind::Date {
                day: own("answer.day"),
                month: own("answer.month"),
                year: own("answer.year"),
            },
            _ => kind_of(frame.tr, asked, &answer),
        };
        let props = young::views::QuestionPage {
            media: attachments::of_draft(&key, &asked.key, &draft.media),
            way: MediaKind::parse(fields.get("way")),
            so_far: so_far(frame.tr, &asking, &draft),
            ..question_props(&app, frame.tr, &asking, kind, problem)
        };
        let status = match problem {
            Some(Problem::FileTooLarge) => StatusCode::PAYLOAD_TOO_LARGE,
            _ => StatusCode::UNPROCESSABLE_ENTITY,
        };
        return Ok(page(status, move || young::views::question(frame, props)));
    }
    let dropped = |media: &DraftMedia| media.id == removed || (go == "skip" && media.question == asked.key);
    let (gone, stays): (Vec<_>, Vec<_>) = std::mem::take(&mut draft.media).into_iter().partition(dropped);
    draft.media = stays;
    if go == "skip" || answer.is_empty() {
        draft.answers.remove(&asked.key);
    } else {
        draft.answers.insert(asked.key.clone(), answer);
    }
    let last = number >= scenario.questions.len();
    // A tool is laid out by a button of the same form, so that nothing typed is lost.
    let tool = match go {
        _ if !removed.is_empty() => Some(String::new()),
        // Left without "Next": what was typed waits, and this is the question to go on with.
        "keep" => Some(String::new()),
        "more" => Some(format!("way={}", attachments::wanted(fields.get("way")).name())),
        _ => go.strip_prefix("way-").and_then(MediaKind::parse).map(|way| format!("way={}", way.name())),
    };
    draft.at = match tool {
        Some(_) => number,
        None if go == "send" || last || query.changing() => 0,
        None => number + 1,
    };
    let from = if query.changing() && tool.is_some() { "from=check&" } else { "" };
    let next = match &tool {
        Some(tool) => format!("{}?{from}{tool}#tool", page_of(&key, number)),
        None => page_of(&key, draft.at),
    };
    let mut response = Redirect::to(&next).into_response();
    drafts::keep(&app.heard, &headers, token, &draft, &mut response).await?;
    drop_objects(&app.heard, Shelf::Draft, kept(&gone)).await;
    Ok(response)
}
