//! The first page.

use std::sync::Arc;

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use heard_app::pages::young;
use heard_domain::catalogue::{Place, Scenario, in_language};
use heard_domain::home::news;
use heard_domain::people::Visitor;
use heard_domain::polls::any_open;

use crate::page::{YoungFrame, page};
use crate::young::people::changes::undecided;
use crate::young::responses::asked_again::{asked_of_meetings, asked_of_promises};
use crate::young::views::scenario::unfinished;
use crate::{App, Failure, cookies};

/// `GET /`
pub async fn home(
    State(app): State<App>,
    headers: HeaderMap,
    visitor: Visitor,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    let lang = frame.tr.lang().code();
    let catalogue = app.heard.catalogue();
    let pictures = cookies::read(&headers, cookies::PICTURES).is_some();
    let tiles = |place: Place| {
        let those = catalogue.scenarios.iter().filter(|s| s.place == place);
        let tile = |s: &Arc<Scenario>| young::home::Tile {
            key: s.key.clone(),
            title: in_language(&s.title, lang).to_owned(),
            icon: s.icon.clone(),
        };
        those.map(tile).collect()
    };
    let (mut again, mut changed) = (Vec::new(), false);
    let polls = match visitor.young_person() {
        Some(me) => {
            let news = news(&app.heard, &me).await?;
            if news.meeting {
                again = asked_of_meetings(&app, &me).await?;
            }
            if news.promise {
                again.extend(asked_of_promises(&app, &me).await?);
            }
            changed = news.changed && undecided(&app, &me).await?;
            news.polls
        }
        None => any_open(&app.heard).await?,
    };
    let props = young::home::Home {
        scenarios: tiles(if pictures { Place::Pictures } else { Place::Home }),
        more: if pictures { Vec::new() } else { tiles(Place::More) },
        pictures,
        unfinished: unfinished(&app, &headers, lang).await?,
        signed_in: frame.signed_in.is_some(),
        again,
        changed,
        polls,
        signed_out: frame.signed_in.is_none() && frame.path == "/?signed-out",
    };
    Ok(page(StatusCode::OK, move || young::home::home(frame, props)))
}
