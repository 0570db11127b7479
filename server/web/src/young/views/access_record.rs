//! Who looked at any of one's own words.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::young;
use heard_domain::ids::ViewId;
use heard_domain::people::{Grant, OwnVoice};
use heard_domain::suggestions::last_learnt;
use heard_domain::views::looked_at;
use heard_storage::clock::Moment;

use crate::page::{YoungFrame, page};
use crate::young::threads::{deed, reader};
use crate::{App, Failure};

/// `GET /mine/looked`
pub(super) async fn looked(
    State(app): State<App>,
    me: Grant<OwnVoice>,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    let mut days: Vec<(String, Vec<young::views::LookedLine>)> = Vec::new();
    // Which things each line of the newest day stands for.
    let mut things: Vec<Vec<ViewId>> = Vec::new();
    for (view, line) in looked_at(&app.heard, &me).await? {
        let Some(did) = deed(&line) else { continue };
        let day = line.at.iso_date();
        if days.last().is_none_or(|(last, _)| *last != day) {
            days.push((day, Vec::new()));
            things.clear();
        }
        let Some((_, lines)) = days.last_mut() else { continue };
        let who = reader(&line);
        let at = lines.iter().position(|l| l.who == who && l.did == did).unwrap_or_else(|| {
            lines.push(young::views::LookedLine { who, did, things: 0 });
            things.push(Vec::new());
            lines.len() - 1
        });
        if !things[at].contains(&view) {
            things[at].push(view);
            lines[at].things += 1;
        }
    }
    let learnt = last_learnt(&app.heard).await?.map(Moment::iso_date);
    let props = young::views::LookedPage { days, learnt };
    Ok(page(StatusCode::OK, move || young::views::looked(frame, props)))
}
