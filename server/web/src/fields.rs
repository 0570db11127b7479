//! A posted form, as handlers extract it.

use axum::Form;
use axum::extract::{FromRequest, Request};
use axum::http::StatusCode;
use heard_app::shell::Device;
use heard_vocabulary::Helped;

use super::App;
use super::failure::Failure;
use crate::cookies;

pub use heard_domain::intake::Fields;

impl FromRequest<App> for Fields {
    type Rejection = Failure;

    async fn from_request(request: Request, state: &App) -> Result<Self, Failure> {
        let lent = cookies::device(request.headers()) == Device::Lent;
        match Form::<Vec<(String, String)>>::from_request(request, state).await {
            Ok(Form(mut fields)) => {
                if lent {
                    helped_by_lender(&mut fields);
                }
                Ok(Self::received(fields))
            }
            Err(rejection) => {
                let status = rejection_status(&rejection);
                Err(Failure::Status(status))
            }
        }
    }
}

/// Whoever lent the device is beside whoever says something, whatever the form says.
fn helped_by_lender(fields: &mut Vec<(String, String)>) {
    fields.retain(|(name, _)| name != "helped");
    fields.push(("helped".to_owned(), Helped::Known.name().to_owned()));
}

fn rejection_status(rejection: &axum::extract::rejection::FormRejection) -> StatusCode {
    match rejection.status() {
        StatusCode::PAYLOAD_TOO_LARGE => StatusCode::PAYLOAD_TOO_LARGE,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    }
}
