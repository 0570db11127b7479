//! A posted form, as handlers extract it.

use axum::Form;
use axum::extract::{FromRequest, Request};
use axum::http::StatusCode;

use super::App;
use super::failure::Failure;

pub use heard_domain::intake::Fields;

impl FromRequest<App> for Fields {
    type Rejection = Failure;

    async fn from_request(request: Request, state: &App) -> Result<Self, Failure> {
        match Form::<Vec<(String, String)>>::from_request(request, state).await {
            Ok(Form(fields)) => Ok(Self::received(fields)),
            Err(rejection) => {
                let status = rejection_status(&rejection);
                Err(Failure::Status(status))
            }
        }
    }
}

fn rejection_status(rejection: &axum::extract::rejection::FormRejection) -> StatusCode {
    match rejection.status() {
        StatusCode::PAYLOAD_TOO_LARGE => StatusCode::PAYLOAD_TOO_LARGE,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    }
}
