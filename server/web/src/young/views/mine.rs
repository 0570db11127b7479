//! My things.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::i18n::Tr;
use heard_app::pages::young;
use heard_domain::catalogue::in_language;
use heard_domain::people::{Grant, How, OwnVoice};
use heard_domain::views::mine as my_views;
use heard_domain::{decisions, people};

use crate::page::{YoungFrame, page};
use crate::young::people::changes::undecided;
use crate::young::responses::asked_again::asked_again;
use crate::young::threads::status;
use crate::{App, Failure};

/// `GET /mine`
pub async fn mine(
    State(app): State<App>,
    me: Grant<OwnVoice>,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    if let Some((_, How::Delete)) = people::leaving(&app.heard, &me).await? {
        return Ok(Redirect::to("/mine/leaving").into_response());
    }
    let lang = frame.tr.lang().code();
    let catalogue = app.heard.catalogue();
    let lines = my_views(&app.heard, &me)
        .await?
        .into_iter()
        .map(|line| young::views::MineLine {
            href: format!("/mine/{}", line.id),
            snippet: line.snippet,
            scenario_title: title_of(&catalogue, &line.scenario, frame.tr, lang),
            status: status(line.state, line.opened, line.has_it, line.replied),
            on: line.received_at.iso_date(),
            replied: line.replied,
            asked: line.asked,
        })
        .collect();
    let again = asked_again(&app, &me).await?;
    let changed = undecided(&app, &me).await?;
    let review = decisions::asked(&app.heard, &me).await?;
    let name = frame.signed_in.clone().unwrap_or_default();
    let props = young::views::MinePage { lines, name, again, changed, review };
    Ok(page(StatusCode::OK, move || young::views::mine(frame, props)))
}

fn title_of(catalogue: &heard_domain::catalogue::Catalogue, key: &str, tr: Tr, lang: &str) -> String {
    catalogue.scenario(key).map_or_else(|| tr.s("home-rate"), |s| in_language(&s.title, lang).to_owned())
}
