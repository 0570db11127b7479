//! Learning anew, and stopping all of it.

use axum::response::Response;
use heard_app::pages::staff::suggestions::Done;
use heard_domain::people::Moderate;
use heard_domain::suggestions::{ask_to_learn, set_stopped};

use crate::Failure;
use crate::staff::form::Form;
use crate::staff::frame::done;

/// `POST /suggestions/learn`
pub async fn ask(Form { app, by, .. }: Form<Moderate>) -> Result<Response, Failure> {
    match ask_to_learn(&app.heard, &by).await? {
        true => Ok(done("/suggestions", Done::Asked)),
        // Somebody stopped it meanwhile: the page says so.
        false => Ok(done("/suggestions", Done::Stopped)),
    }
}

/// `POST /suggestions/stop`
pub async fn stop(Form { app, by, fields, .. }: Form<Moderate>) -> Result<Response, Failure> {
    let stopped = fields.get("stopped") == "yes";
    set_stopped(&app.heard, &by, stopped).await?;
    Ok(done("/suggestions", if stopped { Done::Stopped } else { Done::Resumed }))
}
