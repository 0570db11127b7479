//! Saying something: one question a page.

use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::i18n::Tr;
use heard_app::pages::young::{self, Problem};
use heard_domain::catalogue::{Place, Question, QuestionKind, Scenario, in_language};
use heard_domain::media::{DraftMedia, drop_objects, kept};
use heard_domain::people::Visitor;
use heard_domain::views::LONGEST;
use heard_storage::{Shelf, text};
use heard_vocabulary::MediaKind;
use serde::Deserialize;
use serde_json::json;

use super::scenario::{page_of, scenario, under_way, worded};
use crate::drafts::Draft;
use crate::fields::Fields;
use crate::page::{YoungFrame, page};
use crate::upload::Upload;
use crate::young::answers::{allowed, shown};
use crate::young::attachments;
use crate::{App, Failure, cookies, drafts};

/// Whether pictures are wanted.
#[derive(Deserialize)]
pub struct PicturesQuery {
    pictures: Option<String>,
}

/// `GET /say?pictures=1`, and `0`: to the home page with pictures, or without.
pub async fn pictures(Query(query): Query<PicturesQuery>) -> Response {
    let mut response = Redirect::to("/").into_response();
    match query.pictures.as_deref() {
        Some("1") => cookies::set(&mut response, cookies::PICTURES, "1", "/", Some(365 * 86_400)),
        Some(_) => cookies::set(&mut response, cookies::PICTURES, "", "/", Some(0)),
        None => {}
    }
    response
}

/// `POST /say/throw-away`: one draft is destroyed.
pub async fn throw_away(State(app): State<App>, headers: HeaderMap, fields: Fields) -> Result<Response, Failure> {
    let mut response = Redirect::to("/").into_response();
    drafts::finish(&app.heard, &headers, fields.get("scenario"), &mut response).await?;
    Ok(response)
}

/// `GET /say/{scenario}`
pub async fn begin(State(app): State<App>, Path(key): Path<String>) -> Result<Response, Failure> {
    scenario(&app, &key)?;
    Ok(Redirect::to(&page_of(&key, 1)).into_response())
}

/// Where a question was opened from.
#[derive(Deserialize)]
pub struct FromQuery {
    #[serde(default)]
    from: String,
    /// The tool that is laid out.
    #[serde(default)]
    way: String,
}

impl FromQuery {
    /// To change one answer, and go straight back to check.
    fn changing(&self) -> bool {
        self.from == "check"
    }
}

/// One question of a path, and how it was come to.
struct Asking<'a> {
    scenario: &'a Scenario,
    asked: &'a Question,
    number: usize,
    changing: bool,
}

fn asking<'a>(scenario: &'a Scenario, number: usize, changing: bool) -> Result<Asking<'a>, Failure> {
    let asked = number.checked_sub(1).and_then(|at| scenario.questions.get(at)).ok_or(Failure::NotFound)?;
    Ok(Asking { scenario, asked, number, changing })
}

/// `GET /say/{scenario}/{number}`
pub async fn question(
    State(app): State<App>,
    Path((key, number)): Path<(String, usize)>,
    Query(query): Query<FromQuery>,
    headers: HeaderMap,
    visitor: Visitor,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    let (scenario, draft) = under_way(&app, &headers, visitor, &key).await?;
    let asking = asking(&scenario, number, query.changing())?;
    let value = draft.answers.get(&asking.asked.key).map_or("", String::as_str);
    let kind = kind_of(frame.tr, asking.asked, value);
    let props = young::views::QuestionPage {
        media: attachments::of_draft(&key, &asking.asked.key, &draft.media),
        way: MediaKind::parse(&query.way),
        so_far: so_far(frame.tr, &asking, &draft),
        ..question_props(&app, frame.tr, &asking, kind, None)
    };
    Ok(page(StatusCode::OK, move || young::views::question(frame, props)))
}

/// How a question is answered, with what was answered before.
fn kind_of(tr: Tr, asked: &Question, value: &str) -> young::views::Kind {
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
pub(super) fn nothing_said(app: &App, tr: Tr, scenario: &Scenario) -> Result<young::views::QuestionPage, Failure> {
    let first = asking(scenario, 1, false)?;
    let kind = kind_of(tr, first.asked, "");
    Ok(question_props(app, tr, &first, kind, Some(Problem::NothingSaid)))
}

fn question_props(
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
        media: Vec::new(),
        way: None,
        so_far: None,
    }
}

/// What was said so far, for the page that goes on without a connection.
/// Files cannot come along, and pictures are not asked there.
fn so_far(tr: Tr, asking: &Asking<'_>, draft: &Draft) -> Option<String> {
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
    let (scenario, mut draft) = under_way(&app, &headers, visitor, &key).await?;
    let asking = asking(&scenario, number, query.changing())?;
    let asked = asking.asked;
    let (answer, go, removed) = (typed(asked, &fields), fields.get("go"), fields.get("remove"));
    let token = drafts::token_or_new(&app.heard, &headers).await?;
    let text = asked.kind == QuestionKind::Text;
    let wordless = text && (draft.media.iter().any(|media| media.question == asked.key) || file != Ok(None));
    let mut problem = match asked.kind {
        _ if go == "skip" || !removed.is_empty() => None,
        _ if text::length(&answer) > LONGEST => Some(Problem::TooLong),
        QuestionKind::Text if answer.is_empty() && wordless => None,
        QuestionKind::Text | QuestionKind::Date if answer.is_empty() && go == "next" => Some(Problem::WriteSomething),
        _ if answer.is_empty() && go == "next" => Some(Problem::PickOne),
        QuestionKind::Date if !answer.is_empty() && !allowed(asked, &answer) => Some(Problem::NoSuchDay),
        _ if !answer.is_empty() && !allowed(asked, &answer) => Some(Problem::PickOne),
        _ => None,
    };
    if problem.is_none() && text && go != "skip" {
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
