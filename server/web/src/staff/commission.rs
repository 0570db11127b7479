//! Commissioning reviews.

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::pages::staff::{self, FieldErrors, Link, ReviewOutcome};
use heard_domain::ids::{ReviewId, ServiceId};
use heard_domain::people::{Commission, Grant, ReadReviews};
use heard_domain::reviews::{self as domain, Brief, Outcome, Review, ReviewError};
use serde::Deserialize;

use super::frame::{Staff, shown};
use super::options;
use crate::fields::Fields;
use crate::page::page;
use crate::{App, Failure};

fn id(text: &str) -> Result<ReviewId, Failure> {
    text.parse().map_err(|_| Failure::NotFound)
}

/// `GET /reviews`
pub async fn list(State(app): State<App>, by: Grant<ReadReviews>, Staff(frame): Staff) -> Result<Response, Failure> {
    let catalogue = app.heard.catalogue();
    let reviews = domain::reviews(&app.heard, &by).await?;
    let line = |r: Review| staff::ReviewLine {
        href: format!("/reviews/{}", r.id),
        title: r.brief.title,
        service: catalogue.service(r.brief.service).map(|s| s.name.clone()).unwrap_or_default(),
        opened_on: r.opened_at.iso_date(),
        decided_on: r.decided_at.map(|at| at.iso_date()),
        voices: shown(r.voices),
        good: r.good,
    };
    let props = staff::ReviewsPage {
        reviews: reviews.into_iter().map(line).collect(),
        can_commission: Grant::<Commission>::check(by.account()).is_some(),
        threshold: catalogue.settings.disclosure.threshold(),
    };
    Ok(page(StatusCode::OK, move || staff::reviews(frame, props)))
}

/// The service a new review is about.
#[derive(Deserialize)]
pub struct Begin {
    #[serde(default)]
    service: String,
}

/// `GET /reviews/new`
pub async fn new(
    State(app): State<App>,
    _by: Grant<Commission>,
    Staff(frame): Staff,
    Query(begin): Query<Begin>,
) -> Response {
    let catalogue = app.heard.catalogue();
    let chosen = catalogue.service_by_slug(&begin.service).map(|s| s.id);
    let props =
        staff::ReviewNewPage { services: options::services(&catalogue, chosen), ..staff::ReviewNewPage::default() };
    page(StatusCode::OK, move || staff::review_new(frame, props))
}

/// `POST /reviews`
pub async fn start(
    State(app): State<App>,
    by: Grant<Commission>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let catalogue = app.heard.catalogue();
    let service = fields.one::<ServiceId>("service").filter(|id| catalogue.service(*id).is_some());
    let mut errors: FieldErrors = Vec::new();
    if let Some(service) = service {
        let brief = Brief {
            service,
            title: fields.get("title").to_owned(),
            scope: fields.get("scope").to_owned(),
            enquiry: fields.get("enquiry").to_owned(),
        };
        match domain::open_review(&app.heard, &by, brief).await {
            Ok(id) => return Ok(Redirect::to(&format!("/reviews/{id}?done=review")).into_response()),
            Err(ReviewError::Missing(fields)) => errors.extend(missing(&fields)),
            Err(ReviewError::Storage(error)) => return Err(error.into()),
            Err(ReviewError::Decided | ReviewError::Gone) => return Err(Failure::NotFound),
        }
    } else {
        errors.push(("service".to_owned(), "Choose the service under review.".to_owned()));
    }
    let props = staff::ReviewNewPage {
        services: options::services(&catalogue, service),
        title: fields.get("title").to_owned(),
        scope: fields.get("scope").to_owned(),
        enquiry: fields.get("enquiry").to_owned(),
        errors,
    };
    Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || staff::review_new(frame, props)))
}

fn missing(fields: &[&'static str]) -> FieldErrors {
    let sentence = |field: &str| match field {
        "title" => "Say what the review is called.",
        "scope" => "Say what the review covers.",
        "recommended" => "Say what was recommended.",
        "decision" => "Say what was decided.",
        "changed" => "Say what changed, or what will.",
        "told" => "Tell the young people, in plain words.",
        _ => "This is missing.",
    };
    fields.iter().map(|field| ((*field).to_owned(), sentence(field).to_owned())).collect()
}

/// `GET /reviews/{id}`
pub async fn show(
    State(app): State<App>,
    by: Grant<ReadReviews>,
    Path(review): Path<String>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    draw(&app, &by, frame, id(&review)?, ReviewOutcome::default(), Vec::new()).await
}

async fn draw(
    app: &App,
    by: &Grant<ReadReviews>,
    frame: staff::StaffFrame,
    id: ReviewId,
    values: ReviewOutcome,
    errors: FieldErrors,
) -> Result<Response, Failure> {
    let catalogue = app.heard.catalogue();
    let review = domain::review(&app.heard, by, id).await?.ok_or(Failure::NotFound)?;
    let quotes = domain::review_quotes(&app.heard, &review).await?;
    let service = catalogue.service(review.brief.service);
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let props = staff::ReviewPage {
        id: id.to_string(),
        title: review.brief.title,
        service: service
            .map(|s| Link { href: format!("/services/{}", s.slug), text: s.name.clone() })
            .unwrap_or_default(),
        scope: review.brief.scope,
        enquiry: review.brief.enquiry,
        voices: shown(review.voices),
        good: review.good,
        quotes,
        opened_on: review.opened_at.iso_date(),
        decided_on: review.decided_at.map(|at| at.iso_date()),
        can_decide: Grant::<Commission>::check(by.account()).is_some() && review.outcome.is_none(),
        outcome: review.outcome.map(|o| ReviewOutcome {
            recommended: o.recommended,
            decision: o.decision,
            changed: o.changed,
            told: o.told,
        }),
        values,
        errors,
        told: shown(review.told),
        pack_hash: review.pack_hash,
        threshold: catalogue.settings.disclosure.threshold(),
    };
    Ok(page(status, move || staff::review(frame, props)))
}

/// `POST /reviews/{id}/gather`
pub async fn gather(
    State(app): State<App>,
    by: Grant<Commission>,
    Path(review): Path<String>,
) -> Result<Response, Failure> {
    let review = id(&review)?;
    match domain::gather(&app.heard, &by, review).await {
        Ok(()) => Ok(Redirect::to(&format!("/reviews/{review}?done=gathered")).into_response()),
        Err(ReviewError::Storage(error)) => Err(error.into()),
        Err(_) => Err(Failure::NotFound),
    }
}

/// `POST /reviews/{id}/decide`
pub async fn decide(
    State(app): State<App>,
    by: Grant<Commission>,
    Path(review): Path<String>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let review = id(&review)?;
    let field = |name: &str| fields.get(name).to_owned();
    let values = ReviewOutcome {
        recommended: field("recommended"),
        decision: field("decision"),
        changed: field("changed"),
        told: field("told"),
    };
    let outcome = Outcome {
        recommended: field("recommended"),
        decision: field("decision"),
        changed: field("changed"),
        told: field("told"),
    };
    match domain::decide(&app.heard, &by, review, outcome).await {
        Ok(()) => Ok(Redirect::to(&format!("/reviews/{review}?done=decided")).into_response()),
        Err(ReviewError::Missing(fields)) => {
            let reader = Grant::<ReadReviews>::check(by.account()).ok_or(Failure::Forbidden)?;
            draw(&app, &reader, frame, review, values, missing(&fields)).await
        }
        Err(ReviewError::Storage(error)) => Err(error.into()),
        Err(ReviewError::Decided | ReviewError::Gone) => Err(Failure::NotFound),
    }
}
