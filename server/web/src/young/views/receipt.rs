//! A thread is opened with its receipt, in digits or in pictures.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::pages::young::{self, Problem};
use heard_domain::views::{OwnView, by_receipt};
use tower_sessions::Session;

use crate::fields::Fields;
use crate::guesser::Guesser;
use crate::limiter::{Guess, Kind};
use crate::page::{YoungFrame, page};
use crate::young::problem::status_of;
use crate::{App, Failure, session};

/// `GET /receipt`
pub async fn receipt_form(YoungFrame(frame): YoungFrame) -> Response {
    page(StatusCode::OK, move || young::views::receipt(frame, young::views::ReceiptPage::default()))
}

/// `POST /receipt`
pub async fn receipt(
    State(app): State<App>,
    session: Session,
    Guesser(guesser): Guesser,
    YoungFrame(frame): YoungFrame,
    fields: Fields,
) -> Result<Response, Failure> {
    let typed = fields.get("receipt").to_owned();
    match find(&app, &guesser, &typed).await? {
        Ok(own) => {
            session::open_thread(&session, own.id()).await?;
            Ok(Redirect::to("/thread").into_response())
        }
        Err(problem) => {
            let props = young::views::ReceiptPage { error: Some(problem), value: typed, pictures: None };
            Ok(page(status_of(problem), move || young::views::receipt(frame, props)))
        }
    }
}

/// `GET /receipt/pictures`
pub async fn pictures_form(YoungFrame(frame): YoungFrame) -> Response {
    page(StatusCode::OK, move || young::views::receipt_pictures(frame, young::views::ReceiptPage::default()))
}

/// `POST /receipt/pictures`: one more picture; the eighth opens the thread.
pub async fn pictures(
    State(app): State<App>,
    session: Session,
    Guesser(guesser): Guesser,
    YoungFrame(frame): YoungFrame,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut picked: Vec<u8> = fields.get("picked").as_bytes().chunks_exact(2).filter_map(two_digits).collect();
    match fields.get("pick") {
        "undo" => drop(picked.pop()),
        pick => picked.extend(two_digits(pick.as_bytes())),
    }
    if picked.len() < young::views::PICTURES {
        let props = young::views::ReceiptPage { pictures: Some(picked), ..young::views::ReceiptPage::default() };
        return Ok(page(StatusCode::OK, move || young::views::receipt_pictures(frame, props)));
    }
    let digits: String = picked.iter().map(|n| format!("{n:02}")).collect();
    match find(&app, &guesser, &digits).await? {
        Ok(own) => {
            session::open_thread(&session, own.id()).await?;
            Ok(Redirect::to("/thread").into_response())
        }
        Err(problem) => {
            let error = if problem == Problem::NoSuchReceipt { Problem::NoSuchPictures } else { problem };
            let props = young::views::ReceiptPage { error: Some(error), ..young::views::ReceiptPage::default() };
            Ok(page(status_of(error), move || young::views::receipt_pictures(frame, props)))
        }
    }
}

fn two_digits(two: &[u8]) -> Option<u8> {
    std::str::from_utf8(two).ok().filter(|two| two.len() == 2)?.parse().ok()
}

/// The view of a receipt, with wrong tries slowed.
async fn find(app: &App, guesser: &str, typed: &str) -> Result<Result<OwnView, Problem>, Failure> {
    let guess = Guess::from(Kind::Receipt, guesser);
    let Ok(attempt) = app.limiter.begin(guess, app.heard.now()).await else { return Ok(Err(Problem::SlowDown)) };
    let Some(found) = by_receipt(&app.heard, typed).await? else { return Ok(Err(Problem::NoSuchReceipt)) };
    // A receipt of one's own must not buy more tries at others'.
    attempt.unjudged().await;
    Ok(Ok(found))
}
