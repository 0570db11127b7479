//! What services and their parts are called.

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::i18n::Lang;
use heard_app::pages::staff::services::{
    CalledLine, CalledPage, Done, ServiceCalled, ServicePart, ServiceProblem, ServiceTyped as Shown,
};
use heard_app::pages::staff::versions::Changed;
use heard_app::pages::staff::{self, Choice, Worded as _};
use heard_domain::catalogue::{Service, Words, in_language};
use heard_domain::people::{Grant, KeepContent, SetUp};
use heard_domain::services::{
    PARTS, ServiceError, ServiceText, ServiceTyped, ask_about, change_service, put_back_service, service_versions,
    tried,
};
use heard_domain::setup::places;
use heard_vocabulary::ServiceKind;
use serde::Deserialize;

use crate::fields::Fields;
use crate::page::page;
use crate::staff::editions::{changed_lines, versions};
use crate::staff::form::Form;
use crate::staff::frame::{Staff, done};
use crate::young::services::on_phone;
use crate::{App, Failure};

/// So many empty fields for further parts.
const MORE: usize = 3;

fn english(words: &Words) -> String {
    in_language(words, "en").to_owned()
}

/// `GET /staff/services`
pub async fn list(State(app): State<App>, by: Grant<KeepContent>, Staff(frame): Staff) -> Result<Response, Failure> {
    let line = |service: &Service| CalledLine {
        href: format!("/staff/services/{}", service.slug),
        name: service.name.clone(),
        young: english(&service.young_name),
        kind: ServiceKind::parse(&service.kind),
        parts: service.aspects.len(),
        closed: service.closed,
    };
    let props = CalledPage {
        lines: app.heard.catalogue().services.iter().map(line).collect(),
        may_add: Grant::<SetUp>::check(by.account()).is_some(),
    };
    Ok(page(StatusCode::OK, move || staff::services::services_called(frame, props)))
}

fn found(app: &App, slug: &str) -> Result<Service, Failure> {
    app.heard.catalogue().service_by_slug(slug).cloned().ok_or(Failure::NotFound)
}

fn kind_choices(chosen: &str) -> Vec<Choice> {
    let choice = |kind: &ServiceKind| Choice {
        value: kind.name().to_owned(),
        text: kind.words().to_owned(),
        chosen: kind.name() == chosen,
    };
    ServiceKind::ALL.iter().map(choice).collect()
}

/// The districts on the list, and the one it has where that is not on it.
async fn district_choices(app: &App, chosen: &str) -> Result<Vec<Choice>, Failure> {
    let mut names = places(&app.heard).await?.districts;
    if !chosen.is_empty() && !names.iter().any(|name| name == chosen) {
        names.push(chosen.to_owned());
    }
    Ok(names.into_iter().map(|name| Choice { value: name.clone(), chosen: name == chosen, text: name }).collect())
}

/// Parts as fields, with empty ones for more.
fn part_fields(mut parts: Vec<String>) -> Vec<String> {
    let fields = (parts.len() + MORE).min(PARTS).max(parts.len());
    parts.resize(fields, String::new());
    parts
}

fn changes(before: &ServiceText, after: &ServiceText) -> Vec<Changed<ServicePart>> {
    let kind = |text: &ServiceText| ServiceKind::parse(&text.kind).map_or("", ServiceKind::words).to_owned();
    let places = |text: &ServiceText| text.places.map(|places| places.to_string()).unwrap_or_default();
    let district = |text: &ServiceText| text.district.clone().unwrap_or_default();
    let said = |words: &Words, lang: Lang| words.get(lang.code()).cloned().unwrap_or_default();
    let parts =
        |text: &ServiceText, lang| text.parts.iter().map(|part| said(part, lang)).collect::<Vec<_>>().join("\n");
    let whole = [
        (ServicePart::Name, before.name.clone(), after.name.clone()),
        (ServicePart::Kind, kind(before), kind(after)),
        (ServicePart::Provider, before.provider.clone(), after.provider.clone()),
        (ServicePart::District, district(before), district(after)),
        (ServicePart::Places, places(before), places(after)),
    ];
    let young = Lang::ALL.map(|lang| (ServicePart::Young(lang), said(&before.young, lang), said(&after.young, lang)));
    let whole = whole.into_iter().chain(young).filter(|(_, was, became)| was != became);
    let whole = whole.map(|(what, was, became)| Changed { what, was, became });
    let parts = Lang::ALL
        .into_iter()
        .flat_map(|lang| changed_lines(ServicePart::Parts(lang), &parts(before, lang), &parts(after, lang)));
    whole.chain(parts).collect()
}

async fn props(app: &App, by: &Grant<KeepContent>, service: &Service) -> Result<ServiceCalled, Failure> {
    Ok(ServiceCalled {
        slug: service.slug.clone(),
        name: service.name.clone(),
        typed: Shown {
            name: service.name.clone(),
            provider: service.provider.clone(),
            places: service.places.map(|places| places.to_string()).unwrap_or_default(),
            young: english(&service.young_name),
            parts: part_fields(service.aspects.iter().map(english).collect()),
        },
        kinds: kind_choices(&service.kind),
        districts: district_choices(app, service.district.as_deref().unwrap_or_default()).await?,
        closed: service.closed,
        tried: Lang::En,
        versions: versions(service_versions(&app.heard, by, service.id).await?, changes),
        problem: None,
    })
}

/// `GET /staff/services/{slug}`
pub async fn show(
    State(app): State<App>,
    by: Grant<KeepContent>,
    Path(slug): Path<String>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    let props = props(&app, &by, &found(&app, &slug)?).await?;
    Ok(page(StatusCode::OK, move || staff::services::service_called(frame, props)))
}

/// What was typed.
fn typed(fields: &Fields) -> ServiceTyped {
    let field = |name: &str| fields.get(name).to_owned();
    ServiceTyped {
        name: field("name"),
        kind: ServiceKind::parse(fields.get("kind")),
        provider: field("provider"),
        district: field("district"),
        places: field("places"),
        young: field("young"),
        parts: (0..PARTS + MORE).map(|at| field(&format!("part.{at}"))).collect(),
        same: !fields.get("same").is_empty(),
    }
}

fn problem(error: ServiceError) -> Result<ServiceProblem, Failure> {
    Ok(match error {
        ServiceError::Storage(error) => return Err(error.into()),
        ServiceError::Gone => return Err(Failure::NotFound),
        ServiceError::BadName => ServiceProblem::BadName,
        ServiceError::NameTaken => ServiceProblem::NameTaken,
        ServiceError::NoKind => ServiceProblem::NoKind,
        ServiceError::NoProvider => ServiceProblem::NoProvider,
        ServiceError::BadPlaces => ServiceProblem::BadPlaces,
        ServiceError::NoYoung => ServiceProblem::NoYoung,
        ServiceError::BadParts => ServiceProblem::BadParts,
        ServiceError::NoVersion => ServiceProblem::NoVersion,
    })
}

/// Leads back to the service, which tells what was done; with 422 its page.
async fn answer(
    Form { app, by, fields, frame }: Form<KeepContent>,
    service: Service,
    words: bool,
    outcome: Result<Done, ServiceError>,
) -> Result<Response, Failure> {
    let problem = match outcome {
        Ok(what) => return Ok(done(&format!("/staff/services/{}", service.slug), what)),
        Err(error) => problem(error)?,
    };
    let mut props = ServiceCalled { problem: Some(problem), ..props(&app, &by, &service).await? };
    if words {
        let typed = typed(&fields);
        props.kinds = kind_choices(fields.get("kind"));
        props.districts = district_choices(&app, &typed.district).await?;
        props.tried = Lang::parse(fields.get("tried")).unwrap_or(Lang::En);
        let ServiceTyped { name, provider, places, young, parts, .. } = typed;
        let fields = parts.iter().rposition(|part| !part.is_empty()).map_or(0, |last| last + 1);
        props.typed = Shown { name, provider, places, young, parts: part_fields(parts[..fields].to_vec()) };
    }
    Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || staff::services::service_called(frame, props)))
}

/// `POST /staff/services/{slug}`
pub async fn write(Path(slug): Path<String>, form: Form<KeepContent>) -> Result<Response, Failure> {
    let service = found(&form.app, &slug)?;
    let mut typed = typed(&form.fields);
    // A district that is on no list was not chosen on the page.
    let known = district_choices(&form.app, service.district.as_deref().unwrap_or_default()).await?;
    if !known.iter().any(|choice| choice.value == typed.district) {
        typed.district.clear();
    }
    let outcome = change_service(&form.app.heard, &form.by, service.id, typed).await;
    answer(form, service, true, outcome.map(|()| Done::Changed)).await
}

/// `POST /staff/services/{slug}/put-back`
pub async fn put_back(Path(slug): Path<String>, form: Form<KeepContent>) -> Result<Response, Failure> {
    let service = found(&form.app, &slug)?;
    let version = form.fields.get("version").parse().map_err(|_| Failure::NotFound)?;
    let outcome = put_back_service(&form.app.heard, &form.by, service.id, version).await;
    answer(form, service, false, outcome.map(|()| Done::PutBack)).await
}

/// `POST /staff/services/{slug}/close`
pub async fn close(Path(slug): Path<String>, form: Form<KeepContent>) -> Result<Response, Failure> {
    let service = found(&form.app, &slug)?;
    let outcome = ask_about(&form.app.heard, &form.by, service.id, false).await;
    answer(form, service, false, outcome.map(|()| Done::Closed)).await
}

/// `POST /staff/services/{slug}/reopen`
pub async fn reopen(Path(slug): Path<String>, form: Form<KeepContent>) -> Result<Response, Failure> {
    let service = found(&form.app, &slug)?;
    let outcome = ask_about(&form.app.heard, &form.by, service.id, true).await;
    answer(form, service, false, outcome.map(|()| Done::Reopened)).await
}

/// In which language it is tried.
#[derive(Deserialize)]
pub struct Tried {
    #[serde(default)]
    tried: String,
}

/// `GET /staff/services/{slug}/preview`
pub async fn preview(
    State(app): State<App>,
    _by: Grant<KeepContent>,
    Path(slug): Path<String>,
    Query(Tried { tried }): Query<Tried>,
) -> Result<Response, Failure> {
    on_phone(&app, found(&app, &slug)?, Lang::parse(&tried).unwrap_or(Lang::En)).await
}

/// `POST /staff/services/{slug}/preview`
pub async fn preview_typed(
    State(app): State<App>,
    _by: Grant<KeepContent>,
    Path(slug): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let catalogue = app.heard.catalogue();
    let service = tried(found(&app, &slug)?, &typed(&fields), catalogue.overlay());
    on_phone(&app, service, Lang::parse(fields.get("tried")).unwrap_or(Lang::En)).await
}
