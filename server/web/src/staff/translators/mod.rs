//! Translators: what waits for one, what they do with it, and who translates what.

mod again;
mod chosen;
mod claim;
mod give_back;
mod keep;
mod work;

use axum::extract::State;
use axum::http::{Method, StatusCode};
use axum::response::Response;
use heard_app::pages::staff::StaffFrame;
use heard_app::pages::staff::translators::{
    self as pages, Done, LanguageWaits, TO_TRANSLATE, TRANSLATORS, ToTranslateLine, ToTranslatePage, TranslateProblem,
    ViewTranslation,
};
use heard_app::pages::staff::views::Clock;
use heard_domain::ids::ViewId;
use heard_domain::people::{Grant, KeepTranslators, Moderate, TranslateWords};
use heard_domain::translators::{self, TranslateError, to_translate};
use heard_domain::views::Due;

use crate::page::page;
use crate::registry::{Route, Subject, only};
use crate::staff::frame::Staff;
use crate::staff::{MenuLine, Room};
use crate::{App, Failure};

/// Translators.
pub const ROOM: Room = Room {
    routes,
    menu: &[MenuLine::of::<TranslateWords>(TO_TRANSLATE), MenuLine::of::<KeepTranslators>(TRANSLATORS)],
    notices: Done::TOLD,
};

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    let (get, post) = (Method::GET, Method::POST);
    vec![
        only::<TranslateWords, _, _>(get.clone(), "/translate", show),
        only::<TranslateWords, _, _>(get.clone(), "/translate/{id}", work::show),
        only::<TranslateWords, _, _>(post.clone(), "/translate/{id}", work::write),
        only::<TranslateWords, _, _>(post.clone(), "/translate/{id}/claim", claim::claim),
        only::<TranslateWords, _, _>(post.clone(), "/translate/{id}/give-back", give_back::give_back),
        only::<Moderate, _, _>(post.clone(), "/views/{id}/translate-again", again::again).about(Subject::View),
        only::<Moderate, _, _>(post.clone(), "/views/{id}/translator", chosen::chosen).about(Subject::View),
        only::<KeepTranslators, _, _>(get, "/staff/translators", keep::show),
        only::<KeepTranslators, _, _>(post, "/staff/translators/{id}", keep::keep),
    ]
}

/// The page of one thing that is to be translated.
fn at(view: ViewId) -> String {
    format!("{}/{view}", TO_TRANSLATE.href)
}

fn clock(due: Due) -> Clock {
    let Due { by, late, days } = due;
    Clock { by: by.civil(), late, days: days.into() }
}

/// What is wrong with a form; what is not the person's to mend goes on as a failure.
fn problem(error: TranslateError) -> Result<TranslateProblem, Failure> {
    Ok(match error {
        TranslateError::Taken => TranslateProblem::Taken,
        TranslateError::Empty => TranslateProblem::Empty,
        TranslateError::More => TranslateProblem::More,
        TranslateError::TooLong => TranslateProblem::TooLong,
        TranslateError::Storage(error) => return Err(error.into()),
    })
}

/// How far the translation of a view is, for its page.
pub async fn of_view(app: &App, by: &Grant<Moderate>, view: ViewId) -> Result<Option<ViewTranslation>, Failure> {
    let found = translators::of_view(&app.heard, by, view).await?;
    Ok(found.map(|found| ViewTranslation {
        state: found.state,
        with: found.with.map(|(who, at)| (who, at.local())),
        text: found.text.map(|(text, who, at)| (text, who, at.local())),
        earlier: found.earlier.into_iter().map(|(text, who, at)| (text, who, at.local())).collect(),
        nobody: found.nobody,
        refused: found.refused,
    }))
}

/// `GET /translate`
async fn show(State(app): State<App>, by: Grant<TranslateWords>, Staff(frame): Staff) -> Result<Response, Failure> {
    draw(&app, &by, frame, None).await
}

/// The list; with 409 where somebody was quicker.
async fn draw(
    app: &App,
    by: &Grant<TranslateWords>,
    frame: StaffFrame,
    refused: Option<TranslateProblem>,
) -> Result<Response, Failure> {
    let queue = to_translate(&app.heard, by).await?;
    let languages = queue.languages.into_iter().map(|(lang, waits)| LanguageWaits { lang, waits });
    let lines = queue.lines.into_iter().map(|one| ToTranslateLine {
        href: at(one.id),
        lang: one.lang,
        words: i64::try_from(one.words).unwrap_or(i64::MAX),
        came: one.came.civil(),
        due: clock(one.due),
        first: one.first,
        mine: one.mine,
    });
    let props = ToTranslatePage { languages: languages.collect(), lines: lines.collect(), refused };
    let status = if refused.is_some() { StatusCode::CONFLICT } else { StatusCode::OK };
    Ok(page(status, move || pages::to_translate(frame, props)))
}
