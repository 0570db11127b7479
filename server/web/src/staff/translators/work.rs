//! The words and their translation side by side.

use axum::extract::{FromRequest, FromRequestParts as _, Path, Request, State};
use axum::response::Response;
use heard_app::pages::staff::StaffFrame;
use heard_app::pages::staff::translators::{self as pages, Done, HAND_IN, TO_TRANSLATE, TranslateProblem, WorkPage};
use heard_domain::ids::ViewId;
use heard_domain::people::{Grant, TranslateWords};
use heard_domain::translators::{Claimed, claimed, hand_in, open, save_draft};
use heard_storage::clock::Moment;

use super::{at, clock, draw as draw_list, problem};
use crate::page::page;
use crate::staff::form::Form;
use crate::staff::frame::{Staff, done, status_of};
use crate::{App, Failure};

/// A form about what a translator may have, and which that is.
pub struct OneForm {
    /// The view of the path.
    pub view: ViewId,
    /// Who posts it, and what was typed.
    pub form: Form<TranslateWords>,
}

impl FromRequest<App> for OneForm {
    type Rejection = Failure;

    async fn from_request(request: Request, app: &App) -> Result<Self, Failure> {
        let (mut parts, body) = request.into_parts();
        let view = Path::<String>::from_request_parts(&mut parts, app).await;
        let form = Form::<TranslateWords>::from_request(Request::from_parts(parts, body), app).await?;
        let Path(view) = view.map_err(|_| Failure::NotFound)?;
        Ok(Self { view: view.parse().map_err(|_| Failure::NotFound)?, form })
    }
}

/// What the translator has; not found where it is not theirs.
pub async fn theirs(app: &App, by: &Grant<TranslateWords>, view: ViewId) -> Result<Claimed, Failure> {
    claimed(&app.heard, by, view).await?.ok_or(Failure::NotFound)
}

/// The page, with 422 where a form was refused and `typed` what stood in it.
pub async fn draw(
    app: &App,
    by: &Grant<TranslateWords>,
    frame: StaffFrame,
    claimed: Claimed,
    (typed, refused): (Option<String>, Option<TranslateProblem>),
) -> Result<Response, Failure> {
    let found = open(&app.heard, by, claimed).await?.ok_or(Failure::NotFound)?;
    let props = WorkPage {
        href: at(claimed.id()),
        lang: found.lang,
        words: found.words,
        text: typed.unwrap_or(found.draft),
        came: found.came.civil(),
        due: clock(found.due),
        newest: found.newest.0.to_string(),
        duty_phone: app.heard.catalogue().settings.duty_phone.clone(),
        refused,
    };
    Ok(page(status_of(refused.is_some()), move || pages::work(frame, props)))
}

/// `GET /translate/{id}`
pub async fn show(
    State(app): State<App>,
    by: Grant<TranslateWords>,
    Path(id): Path<String>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    let view: ViewId = id.parse().map_err(|_| Failure::NotFound)?;
    let claimed = theirs(&app, &by, view).await?;
    draw(&app, &by, frame, claimed, (None, None)).await
}

/// `POST /translate/{id}`: keeps a draft, or hands it in.
pub async fn write(one: OneForm) -> Result<Response, Failure> {
    let OneForm { view, form } = one;
    let Form { app, by, fields, frame } = form;
    let claimed = theirs(&app, &by, view).await?;
    let text = fields.get("text").to_owned();
    let hands_in = fields.get("go") == HAND_IN;
    let newest = Moment(fields.one("newest").unwrap_or_default());
    let outcome = match hands_in {
        true => hand_in(&app.heard, &by, claimed, (&text, newest)).await,
        false => save_draft(&app.heard, &by, claimed, &text).await,
    };
    match outcome {
        Ok(()) if hands_in => Ok(done(TO_TRANSLATE.href, Done::HandedIn)),
        Ok(()) => Ok(done(&at(view), Done::Drafted)),
        Err(error) => match problem(error)? {
            // It is nobody's page of theirs any more.
            TranslateProblem::Taken => draw_list(&app, &by, frame, Some(TranslateProblem::Taken)).await,
            refused => draw(&app, &by, frame, claimed, (Some(text), Some(refused))).await,
        },
    }
}
