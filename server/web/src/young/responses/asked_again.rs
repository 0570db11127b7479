//! Whether it happened: what a young person is asked when they come back.

use heard_app::pages::young;
use heard_domain::people::{Grant, OwnVoice};
use heard_domain::responses::{due_again, meetings_over};

use crate::{App, Failure};

/// Meetings that are over and promises whose day has come, for the cards that
/// ask whether it happened.
pub async fn asked_again(app: &App, me: &Grant<OwnVoice>) -> Result<Vec<young::responses::AskedAgain>, Failure> {
    let mut all = asked_of_meetings(app, me).await?;
    all.extend(asked_of_promises(app, me).await?);
    Ok(all)
}

/// Promises whose day has come.
pub async fn asked_of_promises(app: &App, me: &Grant<OwnVoice>) -> Result<Vec<young::responses::AskedAgain>, Failure> {
    let asked = due_again(&app.heard, me).await?.into_iter().map(|one| young::responses::AskedAgain {
        view: one.view.to_string(),
        promise: Some(young::responses::Promised {
            response: one.response.to_string(),
            version: one.version,
            we_did: one.we_did,
            claim: one.claim,
            corrected_on: one.corrected_at.map(|at| at.iso_date()),
        }),
        on: one.on,
    });
    Ok(asked.collect())
}

/// Meetings that are over.
pub async fn asked_of_meetings(app: &App, me: &Grant<OwnVoice>) -> Result<Vec<young::responses::AskedAgain>, Failure> {
    let asked = meetings_over(&app.heard, me).await?.into_iter().map(|one| young::responses::AskedAgain {
        view: one.view.to_string(),
        promise: None,
        on: one.on,
    });
    Ok(asked.collect())
}
