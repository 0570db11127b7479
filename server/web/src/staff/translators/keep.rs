//! Who translates, from which languages, and as what.

use std::collections::BTreeSet;

use axum::extract::{FromRequest as _, FromRequestParts as _, Path, Request, State};
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff::StaffFrame;
use heard_app::pages::staff::translators::{
    self as pages, Done, TRANSLATORS, TranslateProblem, TranslatorLine, TranslatorsPage,
};
use heard_domain::ids::AccountId;
use heard_domain::people::{Grant, KeepTranslators};
use heard_domain::translators::{KeepError, keep_translator, translators};
use heard_vocabulary::{TranslatedFrom, TranslatorGender};

use crate::page::page;
use crate::staff::form::Form;
use crate::staff::frame::{Staff, done};
use crate::{App, Failure};

async fn draw(
    app: &App,
    by: &Grant<KeepTranslators>,
    frame: StaffFrame,
    refused: Option<TranslateProblem>,
) -> Result<Response, Failure> {
    let found = translators(&app.heard, by).await?;
    let lines = found.into_iter().map(|one| TranslatorLine {
        id: one.account.to_string(),
        name: one.name,
        languages: one.languages,
        gender: one.gender,
    });
    let props = TranslatorsPage { translators: lines.collect(), refused };
    let status = if refused.is_some() { StatusCode::CONFLICT } else { StatusCode::OK };
    Ok(page(status, move || pages::translators(frame, props)))
}

/// `GET /staff/translators`
pub async fn show(
    State(app): State<App>,
    by: Grant<KeepTranslators>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    draw(&app, &by, frame, None).await
}

/// `POST /staff/translators/{id}`
pub async fn keep(State(app): State<App>, request: Request) -> Result<Response, Failure> {
    let (mut parts, body) = request.into_parts();
    let Path(id) = Path::<String>::from_request_parts(&mut parts, &app).await.map_err(|_| Failure::NotFound)?;
    let account: AccountId = id.parse().map_err(|_| Failure::NotFound)?;
    let Form { by, fields, frame, .. } =
        Form::<KeepTranslators>::from_request(Request::from_parts(parts, body), &app).await?;
    let languages: BTreeSet<TranslatedFrom> = fields.all("language").filter_map(TranslatedFrom::parse).collect();
    let gender = TranslatorGender::parse(fields.get("gender"));
    match keep_translator(&app.heard, &by, account, languages, gender).await {
        Ok(()) => Ok(done(TRANSLATORS.href, Done::Kept)),
        Err(KeepError::NoTranslator) => draw(&app, &by, frame, Some(TranslateProblem::NoTranslator)).await,
        Err(KeepError::Storage(error)) => Err(error.into()),
    }
}
