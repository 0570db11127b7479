//! Checking what was said, choosing who sees it, and sending it.

use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::i18n::{Lang, Tr, date};
use heard_app::pages::young::{self, Problem};
use heard_app::shell::Device;
use heard_domain::catalogue::{Place, Question, QuestionKind, Scenario, in_language};
use heard_domain::contacts::reached;
use heard_domain::media::DraftMedia;
use heard_domain::people::Visitor;
use heard_domain::safeguarding::distress;
use heard_domain::safeguarding::hours::{Hours, Now, On};
use heard_domain::views::{
    Accepted, Answer, Audience, Beside, Helped, Submission, SubmitError, Translator, sent_otherwise, submit_with,
    was_sent,
};
use heard_storage::entropy::random16;
use serde::Deserialize;
use sha2::{Digest as _, Sha256};
use tower_sessions::Session;

use super::media;
use super::pages::help_numbers;
use super::say::{allowed, asked_of, nothing_said, page_of, scenario, under_way, worded};
use crate::drafts::{self, Draft};
use crate::fields::Fields;
use crate::page::{self, YoungFrame, page};
use crate::registry::{Route, open};
use crate::{App, Failure, cookies, session};

/// How the page "sent" is told that who can help comes first, and that not.
const HELP_FIRST: char = '!';
const ALL_WELL: char = '-';

/// The routes of this part.
#[must_use]
pub fn routes() -> Vec<Route> {
    vec![
        open(Method::GET, "/say/{scenario}/check", check),
        open(Method::POST, "/say/{scenario}/send", send),
        open(Method::POST, "/say/{scenario}/without-account", without_account),
        open(Method::GET, "/sent", sent),
    ]
}

/// `POST /say/{scenario}/without-account`: signs out, and what was said stays
/// to be sent by nobody in particular. Nothing links it to the account then:
/// it gets another id than the form that could have been sent under it.
async fn without_account(
    State(app): State<App>,
    Path(key): Path<String>,
    session: Session,
    visitor: Visitor,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response, Failure> {
    let (_, mut draft) = under_way(&app, &headers, visitor, &key).await?;
    let mut response = Redirect::to(&format!("/say/{key}/check?as=anonymous")).into_response();
    draft.id = cookies::hex(&random16(app.heard.entropy()));
    draft.beside = BESIDE.map(|name| (name.to_owned(), fields.get(name).to_owned())).into();
    let token = drafts::token_or_new(&app.heard, &headers).await?;
    session::end(&session, &mut response).await?;
    drafts::keep(&app.heard, &headers, token, &draft, &mut response).await?;
    Ok(response)
}

/// What the page before sending asks beside the answers.
const BESIDE: [&str; 3] = ["seen", "helped", "translator"];

/// Whom the choice stands at to begin with.
#[derive(Deserialize)]
pub struct AsQuery {
    #[serde(rename = "as")]
    audience: Option<String>,
}

/// `GET /say/{scenario}/check`
pub async fn check(
    State(app): State<App>,
    Path(key): Path<String>,
    Query(query): Query<AsQuery>,
    headers: HeaderMap,
    visitor: Visitor,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    let (scenario, draft) = under_way(&app, &headers, visitor, &key).await?;
    if draft.answers.is_empty() && draft.media.is_empty() {
        let props = nothing_said(&app, frame.tr, &scenario)?;
        return Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || young::views::question(frame, props)));
    }
    // The id is shown in the form, so it has to stay the same on a reload.
    let props = young::views::CheckPage {
        reached: reached_by(&app, visitor).await?,
        audience: query.audience.as_deref().and_then(Audience::parse),
        ..check_props(&app, frame.tr, frame.signed_in.is_some(), &scenario, &draft)
    };
    Ok(page(StatusCode::OK, move || young::views::check(frame, props)))
}

/// Who gets what this visitor sends to their worker or reviewing officer, by
/// the names they know them by.
pub async fn reached_by(app: &App, visitor: Visitor) -> Result<Vec<(Audience, String)>, Failure> {
    let Some(me) = visitor.young_person() else { return Ok(Vec::new()) };
    let mut all = Vec::new();
    for audience in [Audience::Worker, Audience::Iro] {
        let names: Vec<String> = reached(&app.heard, &me, audience).await?.into_iter().map(|(.., name)| name).collect();
        if !names.is_empty() {
            all.push((audience, names.join(", ")));
        }
    }
    Ok(all)
}

fn check_props(app: &App, tr: Tr, signed_in: bool, scenario: &Scenario, draft: &Draft) -> young::views::CheckPage {
    let lang = tr.lang().code();
    let lines = scenario.questions.iter().enumerate().filter_map(|(at, asked)| {
        let media = media::of_draft(&scenario.key, &asked.key, &draft.media);
        let value = draft.answers.get(&asked.key).cloned().or_else(|| (!media.is_empty()).then(String::new))?;
        Some(young::views::CheckLine {
            media,
            question_key: asked.key.clone(),
            ask: worded(app, &asked.ask, lang),
            shown: shown(tr, asked, &value),
            drawn: if scenario.place == Place::Pictures { drawn(asked, &value) } else { Vec::new() },
            value,
            change_href: format!("/say/{}/{}?from=check", scenario.key, at + 1),
        })
    });
    let beside = |name: &str| draft.beside.get(name).map(String::as_str);
    let face =
        scenario.questions.iter().find(|q| q.kind == QuestionKind::Faces).and_then(|q| draft.answers.get(&q.key));
    young::views::CheckPage {
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
        helped: beside("helped").and_then(Helped::parse),
        pictures: scenario.place == Place::Pictures,
        seen: beside("seen").unwrap_or_default().to_owned(),
        translator: beside("translator").and_then(Translator::parse),
        help: help_waiting(app, answers_raise(scenario, draft)),
        error: None,
    }
}

/// Whether a draft's answers bring help first.
fn answers_raise(scenario: &Scenario, draft: &Draft) -> bool {
    let of = |asked: &Question| draft.answers.get(&asked.key).is_some_and(|raw| distress::answer(asked, raw));
    distress::situation(&scenario.key) || scenario.questions.iter().any(of)
}

/// Who can help while something cannot be sent.
pub fn help_waiting(app: &App, raised: bool) -> young::safeguarding::HelpWaiting {
    young::safeguarding::HelpWaiting { raised, fields: distress::fields().join(" "), numbers: help_numbers(app) }
}

/// Who can help now, by the council's clock.
fn help_now(app: &App) -> young::safeguarding::HelpFirst {
    let (now, settings) = (app.heard.now(), app.heard.catalogue().settings.clone());
    let stands = |hours: Option<Hours>| hours.and_then(|hours| hours.at(now)).map(by_clock);
    young::safeguarding::HelpFirst {
        numbers: help_numbers(app),
        duty: stands(settings.duty_open),
        readers: stands(settings.team_open),
    }
}

fn by_clock(stands: Now) -> young::safeguarding::ByClock {
    let time = |minute: u16| format!("{}:{:02}", minute / 60, minute % 60);
    match stands {
        Now::Open { until } => young::safeguarding::ByClock::Open { until: time(until) },
        Now::Closed { on, from } => {
            let day = match on {
                On::Today => "today".to_owned(),
                On::Tomorrow => "tomorrow".to_owned(),
                On::Day(weekday) => weekday.number_from_monday().to_string(),
            };
            young::safeguarding::ByClock::Closed { day, from: time(from) }
        }
    }
}

/// An answer as a path of pictures draws it.
fn drawn(asked: &Question, value: &str) -> Vec<young::views::Drawn> {
    match asked.kind {
        QuestionKind::Cards => value.split_whitespace().map(|key| young::views::Drawn::Card(key.to_owned())).collect(),
        QuestionKind::Faces => value.parse().map(young::views::Drawn::Face).into_iter().collect(),
        QuestionKind::YesNo => vec![young::views::Drawn::Sign(match value {
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

/// The fields that are part of what a form says, beside its answers. `m` names
/// its files by their hashes. The outbox has the same list (`public/js/box.js`).
const SAYS: [&str; 6] = ["m", "mood", "seen", "audience", "helped", "translator"];

/// The id under which a form is accepted once: its own, together with what it says.
///
/// The same form sent again is the same submission. Other words under an id
/// that was accepted before, from a draft that was changed meanwhile or a
/// second tab, are another one, and are not lost. Half of the id is the form's,
/// half is that of what it says.
pub fn accepted_as(own: [u8; 16], fields: &Fields) -> [u8; 16] {
    let says = |name: &str| name.starts_with("a.") || name.starts_with("aspect.") || SAYS.contains(&name);
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
    id[..8].copy_from_slice(&Sha256::digest(own)[..8]);
    id[8..].copy_from_slice(&hash.finalize()[..8]);
    id
}

/// Reads what the check page (or a phone's outbox) sends.
fn read(scenario: &Scenario, fields: &Fields) -> Option<Submission> {
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
        helped: Helped::parse(fields.get("helped")).unwrap_or(Helped::NotAsked),
        lang: tr.lang().code().to_owned(),
        mood: fields.one::<i64>("mood").filter(|mood| (1..=5).contains(mood)),
        // Which service it is about is for the team to say; ratings have their own form.
        service: None,
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
    let scenario = asked_of(&app, visitor, scenario);
    let Some(mut submission) = read(&scenario, &fields) else {
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
                Ok(accepted) => {
                    return sent_response(&app, &headers, accepted, &submission).await;
                }
                Err(error) => problem_of(&error),
            }
        }
    };
    // Boxed, so that what is sent does not carry the room of what is refused.
    Box::pin(refused(app, (&headers, visitor), key, (scenario, kept), fields, submission, problem)).await
}

/// The check page again, with what was typed and what is wrong.
async fn refused(
    app: App,
    (headers, visitor): (&HeaderMap, Visitor),
    key: String,
    (scenario, kept): (Arc<Scenario>, Vec<DraftMedia>),
    fields: Fields,
    submission: Submission,
    problem: Problem,
) -> Result<Response, Failure> {
    let translator = translator(lang_of(&submission), &fields);
    let frame = page::frame(&app, headers, &format!("/say/{key}/check"), visitor).await?;
    let draft = Draft {
        scenario: key,
        version: scenario.version,
        id: fields.get("id").to_owned(),
        answers: submission.answers.iter().map(|a| (a.question.clone(), a.raw())).collect(),
        at: 0,
        media: kept,
        ..Draft::default()
    };
    let props = young::views::CheckPage {
        reached: reached_by(&app, visitor).await?,
        audience: Audience::parse(fields.get("audience")),
        helped: Helped::parse(fields.get("helped")),
        seen: submission.seen,
        translator,
        error: Some(problem),
        ..check_props(&app, frame.tr, frame.signed_in.is_some(), &scenario, &draft)
    };
    Ok(page(status_of(problem), move || young::views::check(frame, props)))
}

/// The language a submission was written in.
pub fn lang_of(submission: &Submission) -> Lang {
    Lang::parse(&submission.lang).unwrap_or(Lang::En)
}

/// Who may translate, from the form; not asked of those who write in English,
/// and nothing where it was skipped.
pub fn translator(lang: Lang, fields: &Fields) -> Option<Translator> {
    Translator::parse(fields.get("translator")).filter(|_| lang != Lang::En)
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
        Problem::NotSent | Problem::Busy => StatusCode::SERVICE_UNAVAILABLE,
        Problem::SlowDown => StatusCode::TOO_MANY_REQUESTS,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    }
}

/// On to "sent", with the receipt and whether help comes first in a sealed
/// cookie that page alone reads; the draft of what was sent ends.
pub async fn sent_response(
    app: &App,
    headers: &HeaderMap,
    accepted: Accepted,
    what: &Submission,
) -> Result<Response, Failure> {
    let mut response = Redirect::to("/sent").into_response();
    *response.status_mut() = StatusCode::SEE_OTHER;
    let others = cookies::device(headers) != Device::Own;
    let first = if distress::help_first(&app.heard.catalogue(), what, others) { HELP_FIRST } else { ALL_WELL };
    // As long with a receipt as without.
    let receipt = accepted.receipt.as_deref().unwrap_or("");
    let told = format!("{first}{receipt:16}{}", cookies::hex(&what.id));
    let sealed = cookies::seal_text(&app.heard, cookies::SENT, &told);
    cookies::set(&mut response, cookies::SENT, &sealed, "/", Some(900));
    drafts::finish(&app.heard, headers, &what.scenario, &mut response).await?;
    Ok(response)
}

/// `GET /sent`
pub async fn sent(
    State(app): State<App>,
    headers: HeaderMap,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    let sealed = cookies::read(&headers, cookies::SENT);
    let told = sealed.and_then(|sealed| cookies::open_text(&app.heard, cookies::SENT, sealed));
    let Some((told, receipt, id)) = told.as_deref().and_then(what_was_sent) else {
        return Ok(Redirect::to("/").into_response());
    };
    let props = young::views::SentPage {
        again: sent_otherwise(&app.heard, &id).await?,
        receipt: Some(receipt.to_owned()).filter(|digits| !digits.is_empty()),
        help: (told == HELP_FIRST).then(|| help_now(&app)),
        signed_in: frame.signed_in.is_some(),
        kiosk: frame.device == Device::Kiosk,
    };
    let kiosk = props.kiosk;
    let mut response = page(StatusCode::OK, move || young::views::sent(frame, props));
    if kiosk {
        // Without script too: the next person begins afresh.
        response.headers_mut().insert(header::REFRESH, HeaderValue::from_static("60;url=/kiosk-done"));
    }
    Ok(response)
}

/// What the cookie of the page "sent" says: whether help comes first, the
/// receipt or nothing, and the submission's id.
fn what_was_sent(told: &str) -> Option<(char, &str, [u8; 16])> {
    let first = told.chars().next()?;
    let (receipt, id) = told.get(first.len_utf8()..)?.split_at_checked(16)?;
    Some((first, receipt.trim(), cookies::unhex(id)?.try_into().ok()?))
}
