//! The council's own help lines.

use std::cmp::Ordering;

use axum::extract::{Query, State};
use axum::http::{Method, StatusCode};
use axum::response::Response;
use heard_app::i18n::Lang;
use heard_app::pages::staff::directory::{Done, HELP_LINES, HelpLineProblem, HelpLineTyped, HelpLinesPage};
use heard_app::pages::staff::versions::{Changed, Version};
use heard_app::pages::staff::{self, StaffFrame};
use heard_app::pages::young;
use heard_domain::people::{Grant, KeepContent};
use heard_domain::safeguarding::help_lines::{
    HelpLineError, HelpLineText, MOST, checked, help_line_versions, put_back_help_lines, write_help_lines,
};
use heard_vocabulary::HelpLineBy;
use serde::Deserialize;

use crate::fields::Fields;
use crate::page::{on_phone, page};
use crate::registry::{Route, only};
use crate::staff::editions::{changed_lines, versions};
use crate::staff::form::Form;
use crate::staff::frame::{Staff, done};
use crate::young::safeguarding::who_helps::help_page;
use crate::{App, Failure};

/// So many empty lines for more.
const MORE: usize = 2;

/// The routes of these pages.
pub fn routes() -> Vec<Route> {
    let (get, post) = (Method::GET, Method::POST);
    vec![
        only::<KeepContent, _, _>(get.clone(), HELP_LINES.href, show),
        only::<KeepContent, _, _>(post.clone(), HELP_LINES.href, write),
        only::<KeepContent, _, _>(post.clone(), "/staff/help-lines/put-back", put_back),
        only::<KeepContent, _, _>(get, "/staff/help-lines/preview", preview),
        only::<KeepContent, _, _>(post, "/staff/help-lines/preview", preview_typed),
    ]
}

/// Lines as fields, with empty ones for more.
fn fields_of(mut lines: Vec<HelpLineTyped>) -> Vec<HelpLineTyped> {
    let fields = (lines.len() + MORE).min(MOST).max(lines.len());
    lines.resize(fields, HelpLineTyped::default());
    lines
}

fn shown(line: &HelpLineText) -> HelpLineTyped {
    let HelpLineText { name, number, by, says } = line.clone();
    HelpLineTyped { name, number, by: HelpLineBy::parse(&by), says }
}

/// The lines of a version, each on a line of its own.
fn written(lines: &[HelpLineText]) -> String {
    lines.iter().map(|line| shown(line).in_one_line()).collect::<Vec<_>>().join("\n")
}

fn changes(before: &[HelpLineText], after: &[HelpLineText]) -> Vec<Changed<()>> {
    changed_lines((), &written(before), &written(after))
}

async fn before(app: &App, by: &Grant<KeepContent>) -> Result<Vec<Version<()>>, Failure> {
    Ok(versions(help_line_versions(&app.heard, by).await?, |before, after| changes(before, after)))
}

/// The lines as they stand, as the form holds them.
fn stand(app: &App) -> Vec<HelpLineTyped> {
    let catalogue = app.heard.catalogue();
    let line = |line: &heard_domain::safeguarding::help_lines::HelpLine| HelpLineTyped {
        name: line.name.clone(),
        number: line.number.clone(),
        by: Some(line.by),
        says: heard_domain::catalogue::in_language(&line.says, "en").to_owned(),
    };
    catalogue.help_lines.iter().map(line).collect()
}

/// `GET /staff/help-lines`
async fn show(State(app): State<App>, by: Grant<KeepContent>, Staff(frame): Staff) -> Result<Response, Failure> {
    let props = HelpLinesPage {
        lines: fields_of(stand(&app)),
        tried: Lang::En,
        versions: before(&app, &by).await?,
        problem: None,
    };
    Ok(page(StatusCode::OK, move || staff::directory::help_lines(frame, props)))
}

/// The lines typed, in the order of the places chosen: one that was moved to a place
/// stands before the one that was there if it comes from below, and after it if from
/// above.
fn typed(fields: &Fields) -> Vec<HelpLineText> {
    let line = |at: usize| {
        let field = |name: &str| fields.get(&format!("line.{at}.{name}")).to_owned();
        let line = HelpLineText { name: field("name"), number: field("number"), by: field("by"), says: field("says") };
        let place: usize = field("place").parse().unwrap_or(at + 1);
        ((place, place.cmp(&(at + 1))), line)
    };
    let mut lines: Vec<((usize, Ordering), HelpLineText)> = (0..MOST + MORE).map(line).collect();
    lines.sort_by_key(|(place, _)| *place);
    let said = |line: &HelpLineText| [&line.name, &line.number, &line.says].iter().any(|part| !part.trim().is_empty());
    lines.into_iter().map(|(_, line)| line).filter(said).collect()
}

fn problem(error: HelpLineError) -> Result<(usize, HelpLineProblem), Failure> {
    Ok(match error {
        HelpLineError::Storage(error) => return Err(error.into()),
        HelpLineError::NoName(at) => (at, HelpLineProblem::NoName),
        HelpLineError::NoNumber(at) => (at, HelpLineProblem::NoNumber),
        HelpLineError::TooLong(at) => (at, HelpLineProblem::TooLong),
        HelpLineError::TooMany => (0, HelpLineProblem::TooMany),
        HelpLineError::NoVersion => (0, HelpLineProblem::NoVersion),
    })
}

async fn refused(
    app: &App,
    by: &Grant<KeepContent>,
    frame: StaffFrame,
    lines: Vec<HelpLineTyped>,
    tried: Lang,
    error: HelpLineError,
) -> Result<Response, Failure> {
    let problem = Some(problem(error)?);
    let props = HelpLinesPage { lines: fields_of(lines), tried, versions: before(app, by).await?, problem };
    Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || staff::directory::help_lines(frame, props)))
}

/// `POST /staff/help-lines`
async fn write(Form { app, by, fields, frame }: Form<KeepContent>) -> Result<Response, Failure> {
    let lines = typed(&fields);
    match write_help_lines(&app.heard, &by, lines.clone()).await {
        Ok(()) => Ok(done(HELP_LINES.href, Done::LinesWritten)),
        Err(error) => {
            let tried = Lang::parse(fields.get("tried")).unwrap_or(Lang::En);
            refused(&app, &by, frame, lines.iter().map(shown).collect(), tried, error).await
        }
    }
}

/// `POST /staff/help-lines/put-back`
async fn put_back(Form { app, by, fields, frame }: Form<KeepContent>) -> Result<Response, Failure> {
    let version = fields.get("version").parse().map_err(|_| Failure::NotFound)?;
    match put_back_help_lines(&app.heard, &by, version).await {
        Ok(()) => Ok(done(HELP_LINES.href, Done::LinesPutBack)),
        Err(error) => refused(&app, &by, frame, stand(&app), Lang::En, error).await,
    }
}

/// In which language it is tried.
#[derive(Deserialize)]
struct Tried {
    #[serde(default)]
    tried: String,
}

/// `GET /staff/help-lines/preview`
async fn preview(State(app): State<App>, _by: Grant<KeepContent>, Query(Tried { tried }): Query<Tried>) -> Response {
    let lang = Lang::parse(&tried).unwrap_or(Lang::En);
    let props = help_page(&app, lang, &app.heard.catalogue().help_lines);
    on_phone(&app, lang, "/help", move |frame| young::safeguarding::help(frame, props))
}

/// `POST /staff/help-lines/preview`: what cannot be kept is left out.
async fn preview_typed(State(app): State<App>, _by: Grant<KeepContent>, fields: Fields) -> Response {
    let lang = Lang::parse(fields.get("tried")).unwrap_or(Lang::En);
    let catalogue = app.heard.catalogue();
    let kept = typed(&fields).into_iter().filter_map(|line| checked(vec![line]).ok()).flatten();
    let lines: Vec<_> = kept.take(MOST).map(|line| line.laid(catalogue.overlay())).collect();
    let props = help_page(&app, lang, &lines);
    on_phone(&app, lang, "/help", move |frame| young::safeguarding::help(frame, props))
}
