//! Giving a plan back: the file it came in, with what changed since.

use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff;
use heard_app::pages::staff::strategy::ExportPage;
use heard_domain::people::{EditStrategy, Grant};
use heard_domain::strategy::{Exporter, plan_for_export, went_out};
use serde::Deserialize;

use crate::page::page;
use crate::staff::frame::Staff;
use crate::{App, Failure, download};

/// What the address says.
#[derive(Debug, Deserialize)]
pub struct Asked {
    /// There, where what is to be known of the file was read.
    take: Option<String>,
}

/// `GET /strategy/export`
pub async fn export(
    State(app): State<App>,
    by: Grant<EditStrategy>,
    Staff(frame): Staff,
    Query(asked): Query<Asked>,
) -> Result<Response, Failure> {
    let plan = plan_for_export(&app.heard).await?.ok_or(Failure::NotFound)?;
    let (goes_out, left_out) = (plan.goes_out(), plan.left_out);
    let given = match plan.given_back().await? {
        Ok(given) => given,
        Err(refused) => {
            let props = ExportPage { told: vec![refused.to_string()], ..ExportPage::default() };
            return Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || staff::strategy::export(frame, props)));
        }
    };
    if !(given.told.is_empty() && left_out.is_nothing()) && asked.take.is_none() {
        let told = given.told.iter().map(ToString::to_string).collect();
        let props = ExportPage { file_name: Some(given.file_name), told, left_out: (left_out.entries, left_out.leads) };
        return Ok(page(StatusCode::OK, move || staff::strategy::export(frame, props)));
    }
    went_out(&app.heard, Exporter::person(&by), goes_out).await?;
    Ok(download::given_back(&given.file_name, given.bytes))
}
