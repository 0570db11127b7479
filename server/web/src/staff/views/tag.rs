//! The team says what a view is about.

use axum::response::Response;
use heard_app::pages::staff::views::{Done, ViewForm};
use heard_domain::people::Moderate;
use heard_domain::views::{self, Coding};

use super::work::Work;
use crate::Failure;

/// `POST /views/{id}/code`
pub async fn code(work: Work<Moderate>) -> Result<Response, Failure> {
    let (fields, catalogue) = (&work.fields, work.app.heard.catalogue());
    let coding = Coding {
        themes: fields.parsed("theme").into_iter().filter(|t| catalogue.theme(*t).is_some()).collect(),
        shown: fields.all("shown").next().is_some().then(|| fields.parsed("shown")),
        mood: fields.one::<i64>("mood").filter(|mood| (1..=5).contains(mood)),
        service: fields.one("service").filter(|s| catalogue.service(*s).is_some()),
        objectives: fields.parsed("objective").into_iter().filter(|o| catalogue.objective(*o).is_some()).collect(),
    };
    views::code(&work.app.heard, &work.by, work.view, coding).await?;
    work.answer(ViewForm::Code, Ok(Done::Coded)).await
}
