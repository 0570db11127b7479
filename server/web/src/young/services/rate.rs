//! Rating a service: five faces and own words, on one page.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use heard_app::pages::young::{self, Problem};
use heard_domain::catalogue::{Service, in_language};
use heard_domain::people::Visitor;
use heard_domain::views::{Answer, AspectSaid, Audience, Beside, Helped, Submission, submit_with};
use heard_storage::entropy::random16;
use heard_vocabulary::ServiceKind;

use crate::fields::Fields;
use crate::page::{YoungFrame, page};
use crate::young::problem::status_of;
use crate::young::submission::{accepted_as, needs_account, problem_of, reached_by, sent_response, translator};
use crate::young::who_helps::help_waiting;
use crate::{App, Failure, cookies};

/// The scenario under which ratings are kept.
pub const RATING: &str = "rating";

/// The parts of a service as they are asked, with what was answered.
fn aspects(service: &Service, lang: &str, fields: &Fields) -> Vec<young::services::Aspect> {
    service
        .aspects
        .iter()
        .enumerate()
        .map(|(at, words)| young::services::Aspect {
            words: in_language(words, lang).to_owned(),
            lang: if words.contains_key(lang) { lang } else { "en" }.to_owned(),
            said: fields.get(&format!("aspect.{at}")).to_owned(),
        })
        .collect()
}

/// What was answered, by the council's English wording: the number changes
/// when the council edits its list.
fn aspects_said(service: &Service, fields: &Fields) -> Vec<(String, AspectSaid)> {
    service
        .aspects
        .iter()
        .enumerate()
        .filter_map(|(at, words)| {
            let said = AspectSaid::parse(fields.get(&format!("aspect.{at}")))?;
            Some((in_language(words, "en").to_owned(), said))
        })
        .collect()
}

/// `GET /rate`
pub async fn list(State(app): State<App>, YoungFrame(frame): YoungFrame) -> Response {
    let catalogue = app.heard.catalogue();
    let lang = frame.tr.lang().code();
    let services = ServiceKind::ALL
        .iter()
        .filter_map(|kind| {
            let those: Vec<(String, String)> = catalogue
                .services
                .iter()
                .filter(|service| service.kind == kind.name())
                .map(|service| (service.slug.clone(), in_language(&service.young_name, lang).to_owned()))
                .collect();
            (!those.is_empty()).then(|| (kind.name().to_owned(), those))
        })
        .collect();
    page(StatusCode::OK, move || young::services::rate_list(frame, young::services::RateListPage { services }))
}

/// `GET /rate/{slug}`
pub async fn show(
    State(app): State<App>,
    Path(slug): Path<String>,
    visitor: Visitor,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    let service = app.heard.catalogue().service_by_slug(&slug).cloned().ok_or(Failure::NotFound)?;
    let props = young::services::RatePage {
        slug,
        aspects: aspects(&service, frame.tr.lang().code(), &Fields::default()),
        team: ServiceKind::parse(&service.kind) == Some(ServiceKind::Workers),
        translator: None,
        service: in_language(&service.young_name, frame.tr.lang().code()).to_owned(),
        mood: None,
        words: String::new(),
        audience: None,
        helped: None,
        id: cookies::hex(&random16(app.heard.entropy())),
        lang_code: frame.tr.lang().code().to_owned(),
        signed_in: frame.signed_in.is_some(),
        reached: reached_by(&app, visitor).await?,
        help: help_waiting(&app, false),
        error: None,
    };
    Ok(page(StatusCode::OK, move || young::services::rate(frame, props)))
}

/// `POST /rate/{slug}`
pub async fn send(
    State(app): State<App>,
    Path(slug): Path<String>,
    headers: HeaderMap,
    visitor: Visitor,
    YoungFrame(frame): YoungFrame,
    fields: Fields,
) -> Result<Response, Failure> {
    let service = app.heard.catalogue().service_by_slug(&slug).cloned().ok_or(Failure::NotFound)?;
    let own: Option<[u8; 16]> = cookies::unhex(fields.get("id")).and_then(|bytes| bytes.try_into().ok());
    let own = own.unwrap_or_else(|| random16(app.heard.entropy()));
    let mood = fields.one::<i64>("mood").filter(|mood| (1..=5).contains(mood));
    let words = fields.get("a.words").to_owned();
    let answer = |said: String| Answer {
        question: "words".to_owned(),
        asked: in_language(&service.young_name, frame.tr.lang().code()).to_owned(),
        said,
        keys: Vec::new(),
    };
    let submission = Submission {
        id: accepted_as(own, &fields),
        scenario: RATING.to_owned(),
        version: 1,
        answers: if words.is_empty() { Vec::new() } else { vec![answer(words.clone())] },
        audience: Audience::parse(fields.get("audience")).unwrap_or(Audience::Team),
        helped: Helped::parse(fields.get("helped")).unwrap_or(Helped::NotAsked),
        lang: frame.tr.lang().code().to_owned(),
        mood,
        service: Some(service.id),
        due_on: None,
        seen: String::new(),
    };
    let said = aspects_said(&service, &fields);
    let translator = translator(frame.tr.lang(), &fields);
    let problem = match needs_account(visitor, &submission) {
        Some(problem) => problem,
        None if mood.is_none() && words.is_empty() && said.is_empty() => Problem::PickOne,
        None => {
            match submit_with(
                &app.heard,
                visitor,
                submission.clone(),
                Beside { aspects: said, translator, files: Vec::new() },
            )
            .await
            {
                Ok(accepted) => {
                    return sent_response(&app, &headers, accepted, &submission).await;
                }
                Err(error) => problem_of(&error),
            }
        }
    };
    let props = young::services::RatePage {
        slug,
        aspects: aspects(&service, frame.tr.lang().code(), &fields),
        team: ServiceKind::parse(&service.kind) == Some(ServiceKind::Workers),
        translator,
        service: in_language(&service.young_name, frame.tr.lang().code()).to_owned(),
        mood: mood.and_then(|mood| u8::try_from(mood).ok()),
        words,
        audience: Audience::parse(fields.get("audience")),
        helped: Helped::parse(fields.get("helped")),
        id: cookies::hex(&own),
        lang_code: frame.tr.lang().code().to_owned(),
        signed_in: frame.signed_in.is_some(),
        reached: reached_by(&app, visitor).await?,
        help: help_waiting(&app, false),
        error: Some(problem),
    };
    Ok(page(status_of(problem), move || young::services::rate(frame, props)))
}
