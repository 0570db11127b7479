//! What all that the team does with one view has in common: a form about it,
//! a use case, and either a word of what was done or the page again.

use axum::extract::{FromRequest, FromRequestParts as _, Path, Query, Request};
use axum::http::Uri;
use axum::response::Response;
use heard_app::pages::staff::StaffFrame;
use heard_app::pages::staff::views::{Done, ManyProblem, Refused, ViewForm, ViewProblem};
use heard_domain::ids::ViewId;
use heard_domain::people::{Grant, Moderate, Permission};
use heard_domain::views::{Drawn, TalkError};
use serde::Deserialize;

use super::queue::{self, Asked, draw_open};
use super::view::{draw, draw_not_undone, id};
use crate::fields::Fields;
use crate::posted::newest_when_drawn;
use crate::staff::form::Form;
use crate::staff::frame::done;
use crate::{App, Failure};

/// A form about one view, posted by somebody who may.
pub struct Work<P> {
    /// The app.
    pub app: App,
    /// Who does it.
    pub by: Grant<P>,
    /// The view of the path.
    pub view: ViewId,
    /// What was typed and chosen.
    pub fields: Fields,
    /// The frame of the page.
    pub frame: StaffFrame,
    /// The list that the view stood beside.
    list: Option<List>,
}

/// A list that a view stood beside when a form about it was posted.
#[derive(Deserialize)]
struct List {
    /// What it is narrowed to, as in its address.
    desk: String,
    /// The view after this one, or the place of the last line, after which another part begins.
    #[serde(default)]
    next: String,
}

impl<P: Permission> FromRequest<App> for Work<P> {
    type Rejection = Failure;

    async fn from_request(request: Request, app: &App) -> Result<Self, Failure> {
        let (mut parts, body) = request.into_parts();
        let view = Path::<String>::from_request_parts(&mut parts, app).await;
        let list = Query::<List>::try_from_uri(&parts.uri).ok().map(|Query(list)| list);
        let Form { app, by, fields, frame } = Form::<P>::from_request(Request::from_parts(parts, body), app).await?;
        let Path(view) = view.map_err(|_| Failure::NotFound)?;
        Ok(Self { app, by, view: id(&view)?, fields, frame, list })
    }
}

impl<P> Work<P> {
    /// What is done, and what the page of the form had shown.
    pub fn drawn<T>(&self, what: T) -> Drawn<T> {
        Drawn { what, at: newest_when_drawn(&self.app.heard, &self.fields) }
    }

    /// Where the answer leads: the view's own page, or the list it stood beside. What left
    /// the list makes room for the next.
    pub fn back(&self, left: bool) -> String {
        let Some(list) = &self.list else { return format!("/views/{}", self.view) };
        let asked = Asked::read(&list.desk);
        let query = asked.part();
        match (left, list.next.parse::<ViewId>()) {
            (true, Ok(next)) => format!("/queue?{query}open={next}"),
            (true, Err(_)) => asked.first_after(&list.next).unwrap_or_else(|| format!("/queue?{query}")),
            (false, _) => format!("/queue?{query}open={}", self.view),
        }
    }

    /// Leads back to the page, which tells what was done; with 422 the page
    /// itself, with what is wrong with the form and what was typed.
    pub async fn answer(self, form: ViewForm, outcome: Result<Done, ViewProblem>) -> Result<Response, Failure> {
        let problem = match outcome {
            Ok(what) => return Ok(done(&self.back(what.leaves()), what)),
            Err(problem) => problem,
        };
        let by = Grant::<Moderate>::check(self.by.account()).ok_or(Failure::NotFound)?;
        let refused = Refused { form, problem, values: self.fields.0 };
        if let Some(list) = &self.list {
            let refused = queue::Refused { form: Some(refused), ..queue::Refused::default() };
            return draw_open(&self.app, &by, self.frame, (&list.desk, self.view), refused).await;
        }
        draw(&self.app, &by, self.frame, self.view, false, Some(refused)).await
    }

    /// The page again with 422, which says why something was not undone.
    pub async fn not_undone(self, problem: ManyProblem) -> Result<Response, Failure> {
        let by = Grant::<Moderate>::check(self.by.account()).ok_or(Failure::NotFound)?;
        if let Some(list) = &self.list {
            let refused = queue::Refused { problem: Some(problem), ..queue::Refused::default() };
            return draw_open(&self.app, &by, self.frame, (&list.desk, self.view), refused).await;
        }
        draw_not_undone(&self.app, &by, self.frame, self.view, problem).await
    }
}

/// The list with this view open beside it, where the address of a form names one.
pub fn beside(uri: &Uri, view: ViewId) -> Option<String> {
    let Query(list) = Query::<List>::try_from_uri(uri).ok()?;
    Some(format!("/queue?{}open={view}", Asked::read(&list.desk).part()))
}

/// What went wrong with words that were typed; failures that are not the
/// person's to mend go on as failures.
pub fn mendable(error: TalkError, empty: ViewProblem, too_long: ViewProblem) -> Result<ViewProblem, Failure> {
    match error {
        TalkError::Empty => Ok(empty),
        TalkError::TooLong => Ok(too_long),
        TalkError::Held => Ok(ViewProblem::Held),
        TalkError::WroteAgain => Ok(ViewProblem::WroteAgain),
        TalkError::Gone => Err(Failure::NotFound),
        TalkError::Storage(error) => Err(error.into()),
    }
}
