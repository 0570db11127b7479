//! Commissioning reviews.

mod approve;

use axum::extract::{Path, Query, State};
use axum::http::{Method, StatusCode};
use axum::response::Response;
use heard_app::pages::staff::reviews::{Done, PLACE, PendingDecision, ReviewOutcome, ReviewProblem, ReviewWhyNot};
use heard_app::pages::staff::{self, Link};
use heard_domain::figures::told_of_review;
use heard_domain::ids::{ReviewId, ServiceId};
use heard_domain::people::{ApproveReviews, Commission, EditStrategy, Grant, ReadReviews};
use heard_domain::reviews::{self as domain, Brief, Outcome, Pending, Review, ReviewError};
use heard_domain::services::spoke;
use heard_storage::clock::Moment;
use heard_vocabulary::{ReviewPart, ReviewState};
use serde::Deserialize;

use crate::fields::Fields;
use crate::page::page;
use crate::registry::{Route, Subject, only};
use crate::staff::frame::{Staff, done, published_on, shown, status_of};
use crate::staff::services::spoke as spoke_props;
use crate::staff::{MenuLine, Room, options};
use crate::{App, Failure};

/// Commissioning reviews.
pub const ROOM: Room = Room { routes, menu: &[MenuLine::of::<ReadReviews>(PLACE)], notices: Done::TOLD };

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    vec![
        only::<ReadReviews, _, _>(Method::GET, "/reviews", list),
        only::<Commission, _, _>(Method::GET, "/reviews/new", new),
        only::<Commission, _, _>(Method::POST, "/reviews", start),
        only::<ReadReviews, _, _>(Method::GET, "/reviews/{id}", show).about(Subject::Review),
        only::<Commission, _, _>(Method::POST, "/reviews/{id}/gather", gather).about(Subject::Review),
        only::<Commission, _, _>(Method::POST, "/reviews/{id}/decide", decide).about(Subject::Review),
        only::<ApproveReviews, _, _>(Method::POST, "/reviews/{id}/approve", approve::approve).about(Subject::Review),
        only::<ApproveReviews, _, _>(Method::POST, "/reviews/{id}/send-back", approve::send_back)
            .about(Subject::Review),
        only::<ApproveReviews, _, _>(Method::POST, "/reviews/{id}/undo", approve::undo).about(Subject::Review),
        only::<ApproveReviews, _, _>(Method::POST, "/reviews/{id}/now", approve::now).about(Subject::Review),
    ]
}

fn id(text: &str) -> Result<ReviewId, Failure> {
    text.parse().map_err(|_| Failure::NotFound)
}

/// `GET /reviews`
async fn list(State(app): State<App>, by: Grant<ReadReviews>, Staff(frame): Staff) -> Result<Response, Failure> {
    let catalogue = app.heard.catalogue();
    let reviews = domain::reviews(&app.heard, &by).await?;
    let line = |r: Review| staff::reviews::ReviewLine {
        href: format!("/reviews/{}", r.id),
        title: r.brief.title,
        service: catalogue.service(r.brief.service).map(|s| s.name.clone()).unwrap_or_default(),
        opened_on: r.opened_at.day().civil(),
        decided_on: r.decided_at.map(|at| at.day().civil()),
    };
    let props = staff::reviews::ReviewsPage {
        reviews: reviews.into_iter().map(line).collect(),
        can_commission: Grant::<Commission>::check(by.account()).is_some(),
    };
    Ok(page(StatusCode::OK, move || staff::reviews::reviews(frame, props)))
}

/// The service a new review is about.
#[derive(Deserialize)]
pub struct Begin {
    #[serde(default)]
    service: String,
}

/// `GET /reviews/new`
async fn new(
    State(app): State<App>,
    _by: Grant<Commission>,
    Staff(frame): Staff,
    Query(begin): Query<Begin>,
) -> Response {
    let catalogue = app.heard.catalogue();
    let chosen = catalogue.service_by_slug(&begin.service).map(|s| s.id);
    let props = staff::reviews::ReviewNewPage {
        services: options::services(&catalogue, chosen),
        ..staff::reviews::ReviewNewPage::default()
    };
    page(StatusCode::OK, move || staff::reviews::review_new(frame, props))
}

/// `POST /reviews`
async fn start(
    State(app): State<App>,
    by: Grant<Commission>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let catalogue = app.heard.catalogue();
    let service = fields.one::<ServiceId>("service").filter(|id| catalogue.service(*id).is_some());
    let problems = if let Some(service) = service {
        let brief = Brief {
            service,
            title: fields.get("title").to_owned(),
            scope: fields.get("scope").to_owned(),
            enquiry: fields.get("enquiry").to_owned(),
        };
        match domain::open_review(&app.heard, &by, brief).await {
            Ok(id) => return Ok(done(&format!("/reviews/{id}"), Done::Opened)),
            Err(ReviewError::Missing(parts)) => missing(parts),
            Err(ReviewError::Storage(error)) => return Err(error.into()),
            Err(_) => return Err(Failure::NotFound),
        }
    } else {
        vec![ReviewProblem::NoService]
    };
    let props = staff::reviews::ReviewNewPage {
        services: options::services(&catalogue, service),
        title: fields.get("title").to_owned(),
        scope: fields.get("scope").to_owned(),
        enquiry: fields.get("enquiry").to_owned(),
        problems,
    };
    Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || staff::reviews::review_new(frame, props)))
}

fn missing(parts: Vec<ReviewPart>) -> Vec<ReviewProblem> {
    parts.into_iter().map(ReviewProblem::Missing).collect()
}

/// `GET /reviews/{id}`
async fn show(
    State(app): State<App>,
    by: Grant<ReadReviews>,
    Path(review): Path<String>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    draw(&app, &by, frame, id(&review)?, None, Wrong::default()).await
}

/// What is wrong with a form, or why something was not done.
#[derive(Default)]
struct Wrong {
    problems: Vec<ReviewProblem>,
    why_not: Option<ReviewWhyNot>,
}

fn outcome_props(outcome: Outcome) -> ReviewOutcome {
    ReviewOutcome {
        recommended: outcome.recommended,
        decision: outcome.decision,
        changed: outcome.changed,
        told: outcome.told,
    }
}

/// What waits for approval or goes out, with what its reader may do about it.
async fn pending_props(
    app: &App,
    by: &Grant<ReadReviews>,
    id: ReviewId,
    pending: Pending,
) -> Result<PendingDecision, Failure> {
    let approver = Grant::<ApproveReviews>::check(by.account());
    let waits = pending.state == ReviewState::Waiting && pending.by != Some(by.id());
    let told = match approver.filter(|_| waits) {
        Some(approver) => Some(shown(told_of_review(&app.heard, &approver, id).await?)),
        None => None,
    };
    Ok(PendingDecision {
        outcome: outcome_props(pending.outcome),
        goes_at: pending.goes_at.map(Moment::local),
        can_approve: told.is_some(),
        can_stop: approver.is_some() && pending.goes_at.is_some(),
        told,
    })
}

async fn draw(
    app: &App,
    by: &Grant<ReadReviews>,
    frame: staff::StaffFrame,
    id: ReviewId,
    typed: Option<ReviewOutcome>,
    wrong: Wrong,
) -> Result<Response, Failure> {
    let catalogue = app.heard.catalogue();
    let review = domain::review(&app.heard, by, id).await?.ok_or(Failure::NotFound)?;
    // What was sent back is open again, and written on.
    let (written, pending) = match review.pending {
        Some(pending) if pending.state == ReviewState::Open => (Some(pending), None),
        pending => (None, pending),
    };
    let (sent_back, written) = written.map_or((None, None), |one| (one.sent_back, Some(outcome_props(one.outcome))));
    let open = review.outcome.is_none() && pending.is_none();
    let pending = match pending {
        Some(pending) => Some(pending_props(app, by, id, pending).await?),
        None => None,
    };
    let (listed, said) = spoke(&app.heard, review.brief.service).await?;
    let service = catalogue.service(review.brief.service);
    let Wrong { problems, why_not } = wrong;
    let status = match why_not {
        Some(ReviewWhyNot::SamePerson | ReviewWhyNot::WrongState) => StatusCode::CONFLICT,
        _ => status_of(!problems.is_empty() || why_not.is_some()),
    };
    let props = staff::reviews::ReviewPage {
        id: id.to_string(),
        title: review.brief.title,
        service: service
            .map(|s| Link { href: format!("/services/{}", s.slug), text: s.name.clone() })
            .unwrap_or_default(),
        scope: review.brief.scope,
        enquiry: review.brief.enquiry,
        spoke: spoke_props(said),
        figures: listed.as_ref().map(published_on),
        opened_on: review.opened_at.day().civil(),
        decided_on: review.decided_at.map(|at| at.day().civil()),
        can_decide: Grant::<Commission>::check(by.account()).is_some() && open,
        outcome: review.outcome.map(outcome_props),
        pending,
        sent_back,
        why_not,
        values: typed.or(written).unwrap_or_default(),
        problems,
        pack_hash: review.pack_hash,
        link: Grant::<EditStrategy>::check(by.account()).map(|_| format!("/strategy/link?other=review:{}", review.id)),
    };
    Ok(page(status, move || staff::reviews::review(frame, props)))
}

/// `POST /reviews/{id}/gather`
async fn gather(
    State(app): State<App>,
    by: Grant<Commission>,
    Path(review): Path<String>,
) -> Result<Response, Failure> {
    let review = id(&review)?;
    match domain::gather(&app.heard, &by, review).await {
        Ok(()) => Ok(done(&format!("/reviews/{review}"), Done::Gathered)),
        Err(ReviewError::Storage(error)) => Err(error.into()),
        Err(_) => Err(Failure::NotFound),
    }
}

/// `POST /reviews/{id}/decide`
async fn decide(
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
        Ok(()) => Ok(done(&format!("/reviews/{review}"), Done::HandedIn)),
        Err(ReviewError::Missing(parts)) => {
            let reader = Grant::<ReadReviews>::check(by.account()).ok_or(Failure::Forbidden)?;
            draw(&app, &reader, frame, review, Some(values), Wrong { problems: missing(parts), why_not: None }).await
        }
        Err(ReviewError::Storage(error)) => Err(error.into()),
        Err(_) => Err(Failure::NotFound),
    }
}
