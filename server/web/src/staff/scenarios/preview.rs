//! A question of the working version as a young person would see it.

use axum::extract::{Path, Query, State};
use axum::response::Response;
use heard_app::i18n::Tr;
use heard_app::pages::young;
use heard_domain::people::{Grant, KeepContent};
use heard_domain::scenarios::version_of;
use serde::Deserialize;

use super::one::OnPhone;
use crate::page::on_phone;
use crate::young::{asking, kind_of, question_props};
use crate::{App, Failure};

/// Which state, and what of it.
#[derive(Deserialize)]
pub struct Asked {
    state: Option<i64>,
    #[serde(default)]
    lang: String,
    #[serde(default)]
    n: String,
}

/// `GET /staff/scenarios/{scenario}/preview`
pub async fn show(
    State(app): State<App>,
    by: Grant<KeepContent>,
    Path(key): Path<String>,
    Query(Asked { state, lang, n }): Query<Asked>,
) -> Result<Response, Failure> {
    let scenario = version_of(&app.heard, &by, &key, state).await?.ok_or(Failure::NotFound)?;
    let scenario = app.heard.catalogue().translated(&scenario);
    let phone = OnPhone { lang, n }.phone(scenario.questions.len());
    let asking = asking(&scenario, phone.number, false)?;
    let tr = Tr(phone.lang);
    let props = question_props(&app, tr, &asking, kind_of(tr, asking.asked, ""), None);
    Ok(on_phone(&app, phone.lang, "/say", move |frame| young::views::question(frame, props)))
}
