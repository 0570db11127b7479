//! Districts, teams, topics and services, by hand.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff;
use heard_app::pages::staff::setup::{Done, PlaceForm, PlaceProblem, PlaceTyped, PlacesPage};
use heard_app::pages::staff::{Choice, StaffFrame, Worded as _};
use heard_domain::catalogue::in_language;
use heard_domain::people::{Grant, SetUp};
use heard_domain::setup::{self, NewService, PlaceError, add_place, add_service, add_topic, take_away_place};
use heard_vocabulary::{MemberOf, ServiceKind};

use crate::fields::Fields;
use crate::page::page;
use crate::staff::frame::{Staff, done};
use crate::{App, Failure};

const HERE: &str = "/setup/places";

async fn props(app: &App, kind: &str) -> Result<PlacesPage, Failure> {
    let lists = setup::places(&app.heard).await?;
    let catalogue = app.heard.catalogue();
    let top = catalogue.themes.iter().filter(|theme| theme.in_use() && theme.parent.is_none());
    let choice = |of: &ServiceKind| Choice {
        value: of.name().to_owned(),
        text: of.words().to_owned(),
        chosen: of.name() == kind,
    };
    Ok(PlacesPage {
        districts: lists.districts,
        teams: lists.teams,
        topics: top.map(|theme| (theme.title.clone(), in_language(&theme.young_name, "en").to_owned())).collect(),
        services: catalogue.services.iter().map(|one| (one.name.clone(), one.provider.clone())).collect(),
        kinds: ServiceKind::ALL.iter().map(choice).collect(),
        ..PlacesPage::default()
    })
}

/// `GET /setup/places`
pub async fn show(State(app): State<App>, _by: Grant<SetUp>, Staff(frame): Staff) -> Result<Response, Failure> {
    let props = props(&app, "").await?;
    Ok(page(StatusCode::OK, move || staff::setup::places(frame, props)))
}

fn problem(error: PlaceError) -> Result<PlaceProblem, Failure> {
    Ok(match error {
        PlaceError::BadName => PlaceProblem::BadName,
        PlaceError::NoProvider => PlaceProblem::NoProvider,
        PlaceError::NoYoungName => PlaceProblem::NoYoungName,
        PlaceError::Already => PlaceProblem::Already,
        PlaceError::TooMany => PlaceProblem::TooMany,
        PlaceError::InUse => PlaceProblem::InUse,
        PlaceError::Gone => PlaceProblem::Gone,
        PlaceError::Storage(error) => return Err(error.into()),
    })
}

/// The page again, with what was typed and what is wrong.
async fn again(
    app: &App,
    frame: StaffFrame,
    fields: &Fields,
    form: PlaceForm,
    problem: PlaceProblem,
) -> Result<Response, Failure> {
    let field = |name| fields.get(name).to_owned();
    let typed = PlaceTyped {
        name: field("name"),
        young_name: field("young_name"),
        provider: field("provider"),
        district: field("district"),
    };
    let props = PlacesPage { typed, refused: Some((form, problem)), ..props(app, fields.get("kind")).await? };
    Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || staff::setup::places(frame, props)))
}

/// Which list a form is about.
fn list(fields: &Fields) -> Result<(MemberOf, PlaceForm), Failure> {
    match MemberOf::parse(fields.get("kind")) {
        Some(MemberOf::District) => Ok((MemberOf::District, PlaceForm::District)),
        Some(MemberOf::Team) => Ok((MemberOf::Team, PlaceForm::Team)),
        Some(MemberOf::Service) | None => Err(Failure::NotFound),
    }
}

/// `POST /setup/places`
pub async fn add(
    State(app): State<App>,
    by: Grant<SetUp>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let (kind, form) = list(&fields)?;
    match add_place(&app.heard, &by, kind, fields.get("name")).await {
        Ok(()) => Ok(done(HERE, Done::Added)),
        Err(error) => again(&app, frame, &fields, form, problem(error)?).await,
    }
}

/// `POST /setup/places/take-away`
pub async fn take_away(
    State(app): State<App>,
    by: Grant<SetUp>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let (kind, form) = list(&fields)?;
    match take_away_place(&app.heard, &by, kind, fields.get("name")).await {
        Ok(()) => Ok(done(HERE, Done::TakenAway)),
        Err(error) => {
            let props = PlacesPage { refused: Some((form, problem(error)?)), ..props(&app, "").await? };
            Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || staff::setup::places(frame, props)))
        }
    }
}

/// `POST /setup/topics`
pub async fn topic(
    State(app): State<App>,
    by: Grant<SetUp>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    match add_topic(&app.heard, &by, fields.get("name"), fields.get("young_name")).await {
        Ok(()) => Ok(done(HERE, Done::Added)),
        Err(error) => again(&app, frame, &fields, PlaceForm::Topic, problem(error)?).await,
    }
}

/// `POST /setup/services`
pub async fn service(
    State(app): State<App>,
    by: Grant<SetUp>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let Some(kind) = ServiceKind::parse(fields.get("kind")) else {
        return again(&app, frame, &fields, PlaceForm::Service, PlaceProblem::NoKind).await;
    };
    // A district that is on no list was not chosen on the page.
    let known = setup::places(&app.heard).await?.districts;
    let service = NewService {
        name: fields.get("name").to_owned(),
        young_name: fields.get("young_name").to_owned(),
        kind,
        provider: fields.get("provider").to_owned(),
        district: Some(fields.get("district").to_owned()).filter(|name| known.contains(name)),
    };
    match add_service(&app.heard, &by, service).await {
        Ok(()) => Ok(done(HERE, Done::Added)),
        Err(error) => again(&app, frame, &fields, PlaceForm::Service, problem(error)?).await,
    }
}
