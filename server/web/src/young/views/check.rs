//! Checking what was said, and choosing who sees it.

use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::i18n::Tr;
use heard_app::pages::young;
use heard_domain::catalogue::{Place, Question, QuestionKind, Scenario};
use heard_domain::people::Visitor;
use heard_domain::safeguarding::distress;
use heard_domain::views::{Audience, Helped, Translator};
use heard_storage::entropy::random16;
use serde::Deserialize;
use tower_sessions::Session;

use super::question::nothing_said;
use super::scenario::{page_of, under_way, worded};
use crate::drafts::Draft;
use crate::fields::Fields;
use crate::page::{YoungFrame, page};
use crate::young::answers::shown;
use crate::young::attachments;
use crate::young::submission::reached_by;
use crate::young::who_helps::help_waiting;
use crate::{App, Failure, cookies, drafts, session};

/// `POST /say/{scenario}/without-account`: signs out, and what was said stays
/// to be sent by nobody in particular. Nothing links it to the account then:
/// it gets another id than the form that could have been sent under it.
pub(super) async fn without_account(
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

pub(super) fn check_props(
    app: &App,
    tr: Tr,
    signed_in: bool,
    scenario: &Scenario,
    draft: &Draft,
) -> young::views::CheckPage {
    let lang = tr.lang().code();
    let lines = scenario.questions.iter().enumerate().filter_map(|(at, asked)| {
        let media = attachments::of_draft(&scenario.key, &asked.key, &draft.media);
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
