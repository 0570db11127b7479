//! What happens when life changes.

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::pages::young;
use heard_domain::filing::any_of_mine_there;
use heard_domain::people::{Coming, Grant, How, OwnVoice, Visitor, Wish, ask_for, comings, keep_all, leaving};
use heard_storage::clock::Moment;
use serde::Deserialize;

use crate::fields::Fields;
use crate::page::{YoungFrame, page};
use crate::young::threads::elsewhere;
use crate::{App, Failure};

/// What was just done.
#[derive(Deserialize)]
pub(super) struct SavedQuery {
    saved: Option<String>,
}

/// Whether something happened to this young person and is not decided, or is
/// decided and under way: they can still call it off.
pub async fn undecided(app: &App, me: &Grant<OwnVoice>) -> Result<bool, Failure> {
    let happened = comings(&app.heard, me).await?.iter().any(|coming| coming.happened_at.is_some());
    Ok(happened || leaving(&app.heard, me).await?.is_some())
}

/// `GET /changes`: with an account, what it is asked about too.
pub(super) async fn changes(
    State(app): State<App>,
    visitor: Visitor,
    Query(query): Query<SavedQuery>,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    let mut props = young::people::ChangesPage::default();
    if let Some(me) = visitor.young_person() {
        props.comings = comings(&app.heard, &me).await?.into_iter().map(coming).collect();
        props.saved = query.saved.is_some();
        props.anonymising = match leaving(&app.heard, &me).await? {
            Some((on, How::Anonymise)) => Some(on.iso_date()),
            _ => None,
        };
    }
    Ok(page(StatusCode::OK, move || young::people::changes(frame, props)))
}

fn coming(coming: Coming) -> young::people::Coming {
    young::people::Coming {
        change: coming.change.name(),
        wish: coming.wish,
        happened_on: coming.happened_at.map(Moment::iso_date),
    }
}

/// The change of that name, if it is one a young person is asked about.
async fn asked(app: &App, me: &Grant<OwnVoice>, change: &str) -> Result<Coming, Failure> {
    let mut all = comings(&app.heard, me).await?.into_iter();
    all.find(|coming| coming.change.name() == change).ok_or(Failure::NotFound)
}

/// `GET /changes/{change}`
pub(super) async fn change(
    State(app): State<App>,
    me: Grant<OwnVoice>,
    Path(change): Path<String>,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    let elsewhere = elsewhere(any_of_mine_there(&app.heard, &me).await?);
    let props = young::people::ChangePage { coming: coming(asked(&app, &me, &change).await?), elsewhere };
    Ok(page(StatusCode::OK, move || young::people::change(frame, props)))
}

/// `POST /changes/{change}`: a wish for later, or, once it has happened, the
/// way to what was decided.
pub(super) async fn wish(
    State(app): State<App>,
    me: Grant<OwnVoice>,
    Path(change): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let coming = asked(&app, &me, &change).await?;
    let wish = Wish::parse(fields.get("wish"));
    let to = match (coming.happened_at, wish) {
        (None, _) => {
            ask_for(&app.heard, &me, coming.change, wish).await?;
            "/changes?saved"
        }
        (Some(_), Some(Wish::Delete)) => "/mine/leave",
        (Some(_), Some(Wish::Anonymise)) => "/mine/leave?how=unsign",
        (Some(_), Some(Wish::Keep)) => {
            keep_all(&app.heard, &me, coming.change).await?;
            "/changes?saved"
        }
        (Some(_), None) => "/changes",
    };
    Ok(Redirect::to(to).into_response())
}
