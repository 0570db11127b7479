//! Saying something: one question a page, check, send.

use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::i18n::{Lang, Tr, date};
use heard_app::pages::young::{self, Problem};
use heard_app::shell::Device;
use serde::Deserialize;
use sha2::{Digest as _, Sha256};

use super::media;
use crate::domain::catalogue::{Place, Question, QuestionKind, Scenario, Words, in_language};
use crate::domain::contacts::reached;
use crate::domain::media::{DraftMedia, drop_objects, kept};
use crate::domain::people::Visitor;
use crate::domain::views::{
    Accepted, Answer, Audience, Beside, Helped, LONGEST, Submission, SubmitError, Translator, submit_with, was_sent,
};
use crate::http::drafts::{self, Draft};
use crate::http::fields::Fields;
use crate::http::page::{self, YoungFrame, page};
use crate::http::registry::{Route, open};
use crate::http::upload::{LARGEST_UPLOAD, Upload};
use crate::http::{App, Failure, cookies};
use crate::storage::Shelf;

/// The routes of saying something.
#[must_use]
pub fn routes() -> Vec<Route> {
    let (get, post) = (Method::GET, Method::POST);
    vec![
        open(get.clone(), "/say", pictures),
        open(post.clone(), "/say/throw-away", throw_away),
        open(get.clone(), "/say/{scenario}", begin),
        open(get.clone(), "/say/{scenario}/check", check),
        open(post.clone(), "/say/{scenario}/send", send),
        open(get.clone(), "/say/{scenario}/{number}", question),
        open(post, "/say/{scenario}/{number}", answer).taking(LARGEST_UPLOAD),
        open(get, "/sent", sent),
    ]
}

fn scenario(app: &App, key: &str) -> Result<Arc<Scenario>, Failure> {
    app.heard.catalogue().scenario(key).cloned().ok_or(Failure::NotFound)
}

/// The draft for a situation and the questions it answers: those it was begun
/// with, though there may be newer ones.
async fn under_way(app: &App, headers: &HeaderMap, key: &str) -> Result<(Arc<Scenario>, Draft), Failure> {
    let newest = scenario(app, key)?;
    let draft = drafts::load(&app.heard, headers, key, newest.version).await?;
    let scenario = app.heard.catalogue().scenario_version(key, draft.version).cloned().unwrap_or(newest);
    Ok((scenario, draft))
}

/// A text of a question, with the word young people chose for themselves.
fn worded(app: &App, words: &Words, lang: &str) -> String {
    let text = in_language(words, lang);
    if text.contains('{') {
        text.replace("{own_word}", &app.heard.catalogue().settings.own_word)
    } else {
        text.to_owned()
    }
}

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

/// What the visitor has begun and not sent, for the home page.
///
/// # Errors
/// When storage fails.
pub async fn unfinished(app: &App, headers: &HeaderMap, lang: &str) -> Result<Vec<young::Unfinished>, Failure> {
    let catalogue = app.heard.catalogue();
    let lines = drafts::under_way(&app.heard, headers).await?.into_iter().filter_map(|draft| {
        let scenario = catalogue.scenario(&draft.scenario).filter(|_| !draft.answers.is_empty())?;
        Some(young::Unfinished {
            title: in_language(&scenario.title, lang).to_owned(),
            href: page_of(&draft.scenario, draft.at),
            key: draft.scenario,
        })
    });
    Ok(lines.collect())
}

/// The page of question `number`; 0 is the page before sending.
fn page_of(key: &str, number: usize) -> String {
    if number == 0 { format!("/say/{key}/check") } else { format!("/say/{key}/{number}") }
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
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    let (scenario, draft) = under_way(&app, &headers, &key).await?;
    let asking = asking(&scenario, number, query.changing())?;
    let value = draft.answers.get(&asking.asked.key).map_or("", String::as_str);
    let kind = kind_of(frame.tr, asking.asked, value);
    let props = young::QuestionPage {
        media: media::of_draft(&key, &asking.asked.key, &draft.media),
        way: young::Way::parse(&query.way),
        ..question_props(&app, frame.tr, &asking, kind, None)
    };
    Ok(page(StatusCode::OK, move || young::question(frame, props)))
}

/// How a question is answered, with what was answered before.
fn kind_of(tr: Tr, asked: &Question, value: &str) -> young::Kind {
    let lang = tr.lang().code();
    let chosen = Some(value.to_owned()).filter(|v| !v.is_empty());
    match asked.kind {
        QuestionKind::Text => young::Kind::Text { value: value.to_owned() },
        QuestionKind::Faces => young::Kind::Faces { value: value.parse().ok() },
        QuestionKind::Choice => young::Kind::Choice {
            options: asked.choices.iter().map(|c| (c.key.clone(), in_language(&c.text, lang).to_owned())).collect(),
            value: chosen,
        },
        QuestionKind::YesNo => young::Kind::YesNo { value: chosen },
        QuestionKind::Cards => young::Kind::Cards {
            options: asked.choices.iter().map(|c| (c.key.clone(), in_language(&c.text, lang).to_owned())).collect(),
            values: value.split_whitespace().map(str::to_owned).collect(),
            many: asked.many,
        },
        QuestionKind::Date => {
            let mut parts = value.split('-').map(|part| part.trim_start_matches('0').to_owned());
            let (year, month, day) = (parts.next(), parts.next(), parts.next());
            young::Kind::Date {
                day: day.unwrap_or_default(),
                month: month.unwrap_or_default(),
                year: year.unwrap_or_default(),
            }
        }
    }
}

fn question_props(
    app: &App,
    tr: Tr,
    asking: &Asking<'_>,
    kind: young::Kind,
    error: Option<Problem>,
) -> young::QuestionPage {
    let lang = tr.lang().code();
    let Asking { scenario, asked, number, changing } = *asking;
    let there = |text: String| Some(text).filter(|text| !text.is_empty());
    young::QuestionPage {
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
    }
}

/// Whether an answer is one the question allows.
pub fn allowed(asked: &Question, answer: &str) -> bool {
    let card = |key: &str| asked.choices.iter().any(|choice| choice.key == key);
    match asked.kind {
        QuestionKind::Text => true,
        QuestionKind::Faces => matches!(answer, "1" | "2" | "3" | "4" | "5"),
        QuestionKind::Choice => card(answer),
        QuestionKind::YesNo => matches!(answer, "yes" | "no" | "not_sure"),
        QuestionKind::Cards => {
            answer.split_whitespace().all(card) && (asked.many || answer.split_whitespace().count() == 1)
        }
        QuestionKind::Date => crate::domain::views::is_day(answer),
    }
}

/// The answer as typed or picked, in the form that drafts keep; what was typed
/// of a day stays as it is when there is no such day.
fn typed(asked: &Question, fields: &Fields) -> String {
    match asked.kind {
        QuestionKind::Cards => fields.all("answer").collect::<Vec<_>>().join(" "),
        QuestionKind::Date => {
            let part = |name: &str| western(fields.get(name));
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

/// Digits of other scripts as those that computers count with.
fn western(text: &str) -> String {
    let zeros = ['\u{660}', '\u{6f0}'];
    let digit = |c: char| zeros.iter().find_map(|zero| char::from_digit((c as u32).checked_sub(*zero as u32)?, 10));
    text.chars().map(|c| digit(c).unwrap_or(c)).collect()
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
    YoungFrame(frame): YoungFrame,
    Upload { fields, file }: Upload,
) -> Result<Response, Failure> {
    let (scenario, mut draft) = under_way(&app, &headers, &key).await?;
    let asking = asking(&scenario, number, query.changing())?;
    let asked = asking.asked;
    let (answer, go, removed) = (typed(asked, &fields), fields.get("go"), fields.get("remove"));
    let token = drafts::token_or_new(&app.heard, &headers);
    let text = asked.kind == QuestionKind::Text;
    let wordless = text && (draft.media.iter().any(|media| media.question == asked.key) || file != Ok(None));
    let mut problem = match asked.kind {
        _ if go == "skip" || !removed.is_empty() => None,
        _ if answer.chars().count() > LONGEST => Some(Problem::TooLong),
        QuestionKind::Text if answer.is_empty() && wordless => None,
        QuestionKind::Text | QuestionKind::Date if answer.is_empty() && go == "next" => Some(Problem::WriteSomething),
        _ if answer.is_empty() && go == "next" => Some(Problem::PickOne),
        QuestionKind::Date if !answer.is_empty() && !allowed(asked, &answer) => Some(Problem::NoSuchDay),
        _ if !answer.is_empty() && !allowed(asked, &answer) => Some(Problem::PickOne),
        _ => None,
    };
    if problem.is_none() && text && go != "skip" {
        problem = media::take(&app, token, &asked.key, fields.get("way"), file, &mut draft).await?;
    }
    if problem.is_some() {
        let own = |name: &str| fields.get(name).to_owned();
        let kind = match asked.kind {
            QuestionKind::Date => {
                young::Kind::Date { day: own("answer.day"), month: own("answer.month"), year: own("answer.year") }
            }
            _ => kind_of(frame.tr, asked, &answer),
        };
        let props = young::QuestionPage {
            media: media::of_draft(&key, &asked.key, &draft.media),
            way: young::Way::parse(fields.get("way")),
            ..question_props(&app, frame.tr, &asking, kind, problem)
        };
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
    let last = number >= scenario.questions.len();
    // A tool is laid out by a button of the same form, so that nothing typed is lost.
    let tool = match go {
        _ if !removed.is_empty() => Some(String::new()),
        "more" => Some(format!("way={}", media::wanted(fields.get("way")).name())),
        _ => go.strip_prefix("way-").and_then(young::Way::parse).map(|way| format!("way={}", way.name())),
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

/// `GET /say/{scenario}/check`
pub async fn check(
    State(app): State<App>,
    Path(key): Path<String>,
    headers: HeaderMap,
    visitor: Visitor,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    let (scenario, draft) = under_way(&app, &headers, &key).await?;
    if draft.answers.is_empty() && draft.media.is_empty() {
        let asking = asking(&scenario, 1, false)?;
        let kind = kind_of(frame.tr, asking.asked, "");
        let props = question_props(&app, frame.tr, &asking, kind, Some(Problem::NothingSaid));
        return Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || young::question(frame, props)));
    }
    // The id is shown in the form, so it has to stay the same on a reload.
    let props = young::CheckPage {
        reached: reached_by(&app, visitor).await?,
        ..check_props(&app, frame.tr, frame.signed_in.is_some(), &scenario, &draft)
    };
    Ok(page(StatusCode::OK, move || young::check(frame, props)))
}

/// Who gets what this visitor sends to their worker or reviewing officer, by
/// the names they know them by.
pub async fn reached_by(app: &App, visitor: Visitor) -> Result<Vec<(young::Audience, String)>, Failure> {
    let Some(me) = visitor.young_person() else { return Ok(Vec::new()) };
    let mut all = Vec::new();
    for (audience, shown) in [(Audience::Worker, young::Audience::Worker), (Audience::Iro, young::Audience::Iro)] {
        let names: Vec<String> = reached(&app.heard, &me, audience).await?.into_iter().map(|(.., name)| name).collect();
        if !names.is_empty() {
            all.push((shown, names.join(", ")));
        }
    }
    Ok(all)
}

fn check_props(app: &App, tr: Tr, signed_in: bool, scenario: &Scenario, draft: &Draft) -> young::CheckPage {
    let lang = tr.lang().code();
    let lines = scenario.questions.iter().enumerate().filter_map(|(at, asked)| {
        let media = media::of_draft(&scenario.key, &asked.key, &draft.media);
        let value = draft.answers.get(&asked.key).cloned().or_else(|| (!media.is_empty()).then(String::new))?;
        Some(young::CheckLine {
            media,
            question_key: asked.key.clone(),
            ask: worded(app, &asked.ask, lang),
            shown: shown(tr, asked, &value),
            drawn: if scenario.place == Place::Pictures { drawn(asked, &value) } else { Vec::new() },
            value,
            change_href: format!("/say/{}/{}?from=check", scenario.key, at + 1),
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
        back: page_of(&scenario.key, scenario.questions.len()),
        signed_in,
        reached: Vec::new(),
        audience: None,
        helped: None,
        pictures: scenario.place == Place::Pictures,
        seen: String::new(),
        translator: None,
        error: None,
    }
}

/// An answer as a path of pictures draws it.
fn drawn(asked: &Question, value: &str) -> Vec<young::Drawn> {
    match asked.kind {
        QuestionKind::Cards => value.split_whitespace().map(|key| young::Drawn::Card(key.to_owned())).collect(),
        QuestionKind::Faces => value.parse().map(young::Drawn::Face).into_iter().collect(),
        QuestionKind::YesNo => vec![young::Drawn::Sign(match value {
            "yes" => "i-tick",
            "no" => "i-cross",
            _ => "i-part",
        })],
        QuestionKind::Text | QuestionKind::Choice | QuestionKind::Date => Vec::new(),
    }
}

/// An answer as people read it, from the form that drafts keep.
pub fn shown(tr: Tr, asked: &Question, value: &str) -> String {
    let lang = tr.lang().code();
    let card = |key: &str| {
        let choice = asked.choices.iter().find(|choice| choice.key == key);
        choice.map_or_else(|| key.to_owned(), |choice| in_language(&choice.text, lang).to_owned())
    };
    match asked.kind {
        QuestionKind::Text => value.to_owned(),
        QuestionKind::Faces => tr.of("mood", value),
        QuestionKind::YesNo => tr.of("yes-no", value),
        QuestionKind::Choice => card(value),
        QuestionKind::Cards => {
            let comma = match tr.lang() {
                Lang::Ar | Lang::Ckb | Lang::Ps | Lang::Prs | Lang::Fa => "\u{60c} ",
                Lang::Ti | Lang::Am => "\u{1363} ",
                _ => ", ",
            };
            value.split_whitespace().map(card).collect::<Vec<_>>().join(comma)
        }
        QuestionKind::Date => date(tr, value),
    }
}

/// An answer of a stored view as people read it: through its keys where it has
/// them, so that everybody reads it in their own language.
pub fn shown_answer(tr: Tr, scenario: Option<&Scenario>, answer: &Answer) -> String {
    match scenario.and_then(|s| s.question(&answer.question)) {
        Some(asked) if asked.kind != QuestionKind::Text => shown(tr, asked, &answer.raw()),
        _ => answer.said.clone(),
    }
}

/// What is stored of an answer: words as they were shown, the keys beside.
fn stored(tr: Tr, asked: &Question, value: &str) -> Answer {
    let picked = matches!(asked.kind, QuestionKind::Choice | QuestionKind::YesNo | QuestionKind::Cards);
    let keys = if picked { value.split_whitespace().map(str::to_owned).collect() } else { Vec::new() };
    Answer {
        question: asked.key.clone(),
        asked: in_language(&asked.ask, tr.lang().code()).to_owned(),
        said: if picked { shown(tr, asked, value) } else { value.to_owned() },
        keys,
    }
}

/// The id under which a form is accepted once: its own, together with what it says.
///
/// The same form sent again is the same submission. Other words under an id
/// that was accepted before, from a draft that was changed meanwhile or a
/// second tab, are another one, and are not lost.
pub fn accepted_as(own: [u8; 16], fields: &Fields) -> [u8; 16] {
    let says =
        |name: &str| name.starts_with("a.") || name.starts_with("aspect.") || matches!(name, "m" | "mood" | "seen");
    let mut hash = Sha256::new();
    hash.update(own);
    for (name, value) in fields.0.iter().filter(|(name, _)| says(name)) {
        // A browser ends lines otherwise than a script that reads the same form.
        let value = value.replace('\r', "");
        for part in [name.as_bytes(), value.as_bytes()] {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part);
        }
    }
    let mut id = [0; 16];
    id.copy_from_slice(&hash.finalize()[..16]);
    id
}

/// Reads what the check page (or a phone's outbox) sends.
fn read(app: &App, scenario: &Scenario, fields: &Fields) -> Option<Submission> {
    let own: [u8; 16] = cookies::unhex(fields.get("id"))?.try_into().ok()?;
    let id = accepted_as(own, fields);
    let tr = Tr(Lang::parse(fields.get("lang")).unwrap_or(Lang::En));
    let given = |asked: &Question| {
        let value = fields.get(&format!("a.{}", asked.key));
        (!value.is_empty() && allowed(asked, value)).then(|| stored(tr, asked, value))
    };
    let answers: Vec<Answer> = scenario.questions.iter().filter_map(given).collect();
    // Only what is said for a meeting has the day of one.
    let day =
        scenario.questions.iter().find(|q| scenario.agenda && q.kind == QuestionKind::Date).map(|q| q.key.as_str());
    let due_on = answers.iter().find(|a| Some(a.question.as_str()) == day).map(|a| a.said.clone());
    Some(Submission {
        id,
        scenario: scenario.key.clone(),
        version: scenario.version,
        answers,
        audience: Audience::parse(fields.get("audience")).unwrap_or(Audience::Team),
        helped: Helped::parse(fields.get("helped")).unwrap_or(Helped::Alone),
        lang: tr.lang().code().to_owned(),
        mood: fields.one::<i64>("mood").filter(|mood| (1..=5).contains(mood)),
        service: app.heard.catalogue().service_by_slug(fields.get("service")).map(|service| service.id),
        due_on,
        seen: fields.get("seen").to_owned(),
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
    let newest = scenario(&app, &key)?;
    // A form opened before the questions changed is sent with its own.
    let version = fields.one("version").unwrap_or(newest.version);
    let scenario = app.heard.catalogue().scenario_version(&key, version).cloned().unwrap_or(newest);
    let Some(mut submission) = read(&app, &scenario, &fields) else {
        return Ok(Redirect::to(&format!("/say/{key}/1")).into_response());
    };
    let kept = drafts::load(&app.heard, &headers, &key, scenario.version).await?.media;
    let files = media::open_files(&app, &headers, &kept, &fields).await?;
    media::wordless_answers(&scenario, &mut submission, &kept);
    let translator = translator(lang_of(&submission), &fields);
    let problem = match (needs_account(visitor, &submission), files) {
        (Some(problem), _) => problem,
        // Sent before, and the draft is gone with that: the same receipt again.
        (None, None) if !was_sent(&app.heard, &submission.id).await? => Problem::FileGone,
        (None, files) => {
            let beside = Beside { translator, files: files.unwrap_or_default(), ..Beside::default() };
            match submit_with(&app.heard, visitor, submission.clone(), beside).await {
                Ok(accepted) => return sent_response(&app, &headers, accepted, &key).await,
                Err(error) => problem_of(&error),
            }
        }
    };
    let frame = page::frame(&app, &headers, &format!("/say/{key}/check"), visitor).await?;
    let draft = Draft {
        scenario: key,
        version: scenario.version,
        id: fields.get("id").to_owned(),
        answers: submission.answers.iter().map(|a| (a.question.clone(), a.raw())).collect(),
        at: 0,
        media: kept,
    };
    let props = young::CheckPage {
        reached: reached_by(&app, visitor).await?,
        audience: young::Audience::parse(submission.audience.name()),
        helped: young::Helped::parse(submission.helped.name()),
        seen: submission.seen,
        translator: translator.and_then(|t| young::Translator::parse(t.name())),
        error: Some(problem),
        ..check_props(&app, frame.tr, frame.signed_in.is_some(), &scenario, &draft)
    };
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
        SubmitError::NobodyHelped => Problem::NobodyHelped,
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

/// On to "sent", with the receipt in a sealed cookie that page alone reads; the
/// draft for `scenario` ends.
pub async fn sent_response(
    app: &App,
    headers: &HeaderMap,
    accepted: Accepted,
    scenario: &str,
) -> Result<Response, Failure> {
    let mut response = Redirect::to("/sent").into_response();
    *response.status_mut() = StatusCode::SEE_OTHER;
    let sealed = cookies::seal_text(&app.heard, cookies::SENT, accepted.receipt.as_deref().unwrap_or(""));
    cookies::set(&mut response, cookies::SENT, &sealed, "/sent", Some(900));
    drafts::finish(&app.heard, headers, scenario, &mut response).await?;
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
        kiosk: frame.device == Device::Kiosk,
    };
    let kiosk = props.kiosk;
    let mut response = page(StatusCode::OK, move || young::sent(frame, props));
    if kiosk {
        // Without script too: the next person begins afresh.
        response.headers_mut().insert(header::REFRESH, HeaderValue::from_static("60;url=/kiosk-done"));
    }
    response
}
