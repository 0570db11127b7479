//! Rating a service: five faces and own words, on one page.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::i18n::Lang;
use heard_app::pages::young::{self, Problem};
use heard_app::shell::{Device, Frame};
use heard_domain::catalogue::{Service, Words, in_language};
use heard_domain::intake::{self, Incoming, SubmitError, submit_with};
use heard_domain::people::Visitor;
use heard_domain::translations::item_of;
use heard_storage::entropy::random16;
use heard_vocabulary::{Audience, Helped, ServiceKind, Translator};

use crate::fields::Fields;
use crate::page::{self, YoungFrame, kept, page};
use crate::young::intake::form;
use crate::young::intake::problem::problem_of;
use crate::young::intake::reached::reached_by;
use crate::young::intake::receipt::sent_response;
use crate::young::problem::status_of;
use crate::young::safeguarding::who_helps::help_waiting;
use crate::{App, Failure, cookies};

/// The parts of a service as they are asked, with what was answered; those that are
/// asked no more where something was answered of them before the list was another.
fn aspects(service: &Service, lang: &str, fields: &Fields) -> Vec<young::services::Aspect> {
    let answered = |words: &&Words| !fields.get(&format!("aspect.{}", item_of(in_language(words, "en")))).is_empty();
    service
        .aspects
        .iter()
        .chain(service.aspects_before.iter().filter(answered))
        .map(|words| {
            let item = item_of(in_language(words, "en"));
            young::services::Aspect {
                words: in_language(words, lang).to_owned(),
                lang: if words.contains_key(lang) { lang } else { "en" }.to_owned(),
                said: fields.get(&format!("aspect.{item}")).to_owned(),
                item,
            }
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
                .services_asked()
                .filter(|service| service.kind == kind.name())
                .map(|service| (service.slug.clone(), in_language(&service.young_name, lang).to_owned()))
                .collect();
            (!those.is_empty()).then(|| (kind.name().to_owned(), those))
        })
        .collect();
    page(StatusCode::OK, move || young::services::rate_list(frame, young::services::RateListPage { services }))
}

/// The page of one service, with what was typed.
async fn props(
    app: &App,
    frame: &Frame,
    visitor: Visitor,
    service: &Service,
    typed: &Fields,
) -> Result<young::services::RatePage, Failure> {
    let lang = frame.tr.lang().code();
    Ok(young::services::RatePage {
        slug: service.slug.clone(),
        aspects: aspects(service, lang, typed),
        team: ServiceKind::parse(&service.kind) == Some(ServiceKind::Workers),
        translator: Translator::parse(typed.get("translator")),
        service: in_language(&service.young_name, lang).to_owned(),
        mood: typed.one("mood").filter(|mood| (1..=5).contains(mood)),
        words: typed.get("a.words").to_owned(),
        audience: Audience::parse(typed.get("audience")),
        helped: Helped::parse(typed.get("helped")),
        lent: frame.device == Device::Lent,
        id: cookies::hex(&random16(app.heard.entropy())),
        lang_code: lang.to_owned(),
        signed_in: frame.signed_in.is_some(),
        reached: reached_by(app, visitor).await?,
        help: help_waiting(app, false),
        error: None,
    })
}

/// The page of a service on a phone, to be tried.
pub async fn on_phone(app: &App, service: Service, lang: Lang) -> Result<Response, Failure> {
    let props = props(app, &kept(app, lang, "/rate"), Visitor::new(None), &service, &Fields::default()).await?;
    Ok(page::on_phone(app, lang, "/rate", move |frame| young::services::rate(frame, props)))
}

/// `GET /rate/{slug}`
pub async fn show(
    State(app): State<App>,
    Path(slug): Path<String>,
    visitor: Visitor,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    let service = app.heard.catalogue().service_by_slug(&slug).cloned().ok_or(Failure::NotFound)?;
    if service.closed {
        return Ok(Redirect::to("/rate").into_response());
    }
    let props = props(&app, &frame, visitor, &service, &Fields::default()).await?;
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
    let form = form(&fields);
    let own = form.own_id().unwrap_or_else(|| random16(app.heard.entropy()));
    let Incoming { submission, beside } = intake::rate(&service, form, own);
    let problem = match submit_with(&app.heard, visitor, submission.clone(), beside).await {
        Ok(accepted) => return sent_response(&app, &headers, &accepted, &submission).await,
        Err(SubmitError::Empty) => Problem::PickOne,
        Err(error) => problem_of(&error),
    };
    let props = young::services::RatePage {
        id: cookies::hex(&own),
        error: Some(problem),
        ..props(&app, &frame, visitor, &service, &fields).await?
    };
    Ok(page(status_of(problem), move || young::services::rate(frame, props)))
}
