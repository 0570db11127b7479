//! The settings: shown, changed, refused with what was typed.

use std::collections::HashMap;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::i18n::Lang;
use heard_app::pages::staff;
use heard_app::pages::staff::StaffFrame;
use heard_app::pages::staff::setup::{
    CouncilPage, Done, FiguresPage, LanguagesPage, LinesPage, SettingProblem, field_of,
};
use heard_domain::media::Refusal;
use heard_domain::people::{Grant, SetUp};
use heard_domain::setup::{Colours, SettingError, SettingName, SettingPart, change_settings, set_crest, stored};

use crate::fields::Fields;
use crate::page::{crest, page};
use crate::staff::frame::{Staff, done, status_of};
use crate::upload::Upload;
use crate::{App, Failure};
use leptos::prelude::AnyView;

/// What is wrong, where it is something that was typed.
pub(super) fn problem(error: SettingError) -> Result<SettingProblem, Failure> {
    Ok(match error {
        SettingError::Empty(name) => SettingProblem::Empty(name),
        SettingError::TooLong(name) => SettingProblem::TooLong(name),
        SettingError::Unreadable(name) => SettingProblem::Unreadable(name),
        SettingError::Contrast(hundredths) => SettingProblem::Contrast(hundredths),
        SettingError::Gone => return Err(Failure::NotFound),
        SettingError::Storage(error) => return Err(error.into()),
    })
}

/// Names of one part, in the order they are shown.
fn of(part: SettingPart) -> impl Iterator<Item = SettingName> {
    SettingName::ALL.iter().copied().filter(move |name| name.part() == part)
}

/// What was typed into the fields of a part.
fn typed(fields: &Fields, part: SettingPart) -> HashMap<SettingName, String> {
    of(part).map(|name| (name, fields.get(field_of(name)).to_owned())).collect()
}

async fn save(
    app: &App,
    by: &Grant<SetUp>,
    part: SettingPart,
    values: &HashMap<SettingName, String>,
) -> Result<Option<SettingProblem>, Failure> {
    let values = values.iter().map(|(name, value)| (*name, value.clone())).collect();
    match change_settings(&app.heard, by, part, values).await {
        Ok(()) => Ok(None),
        Err(error) => problem(error).map(Some),
    }
}

fn council_page(
    app: &App,
    frame: StaffFrame,
    mut values: HashMap<SettingName, String>,
    problems: Vec<SettingProblem>,
) -> Response {
    let mut take = |name| values.remove(&name).unwrap_or_default();
    let props = CouncilPage {
        council: take(SettingName::Council),
        own_word: take(SettingName::OwnWord),
        colour: take(SettingName::Colour),
        letters: take(SettingName::Letters),
        crest: crest(&app.heard.catalogue().settings),
        contrast: app.heard.catalogue().settings.colours.map(Colours::contrast),
        problems,
    };
    page(status_of(!props.problems.is_empty()), move || staff::setup::council(frame, props))
}

/// `GET /setup/council`
pub async fn show_council(State(app): State<App>, _by: Grant<SetUp>, Staff(frame): Staff) -> Result<Response, Failure> {
    let values = stored(&app.heard).await?;
    Ok(council_page(&app, frame, values, Vec::new()))
}

/// `POST /setup/council`
pub async fn save_council(
    State(app): State<App>,
    by: Grant<SetUp>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let values = typed(&fields, SettingPart::Council);
    match save(&app, &by, SettingPart::Council, &values).await? {
        None => Ok(done("/setup/council", Done::Saved)),
        Some(problem) => Ok(council_page(&app, frame, values, vec![problem])),
    }
}

/// `POST /setup/council/crest`
pub async fn bring_crest(
    State(app): State<App>,
    by: Grant<SetUp>,
    Staff(frame): Staff,
    upload: Upload,
) -> Result<Response, Failure> {
    let made = match upload.file {
        Ok(Some(bytes)) => app.heard.checker().crest(bytes).await,
        Ok(None) => Err(Refusal::Empty),
        Err(refusal) => Err(refusal),
    };
    let problem = match made {
        Ok(crest) => {
            set_crest(&app.heard, &by, Some(crest)).await?;
            return Ok(done("/setup/council", Done::Saved));
        }
        Err(Refusal::Empty) => SettingProblem::NoPicture,
        Err(Refusal::TooLarge | Refusal::TooManyDots) => SettingProblem::PictureTooLarge,
        Err(Refusal::Busy) => SettingProblem::PictureBusy,
        Err(Refusal::PictureForm | Refusal::Film | Refusal::TooLong | Refusal::WrongKind | Refusal::Damaged) => {
            SettingProblem::PictureForm
        }
    };
    Ok(council_page(&app, frame, stored(&app.heard).await?, vec![problem]))
}

/// `POST /setup/council/no-crest`
pub async fn take_crest_away(State(app): State<App>, by: Grant<SetUp>) -> Result<Response, Failure> {
    set_crest(&app.heard, &by, None).await?;
    Ok(done("/setup/council", Done::TakenAway))
}

/// Draws a page of typed settings.
type Draw = fn(StaffFrame, LinesPage) -> AnyView;

fn lines_page(
    draw: Draw,
    frame: StaffFrame,
    values: HashMap<SettingName, String>,
    problems: Vec<SettingProblem>,
) -> Response {
    let props = LinesPage { values: values.into_iter().collect(), problems };
    page(status_of(!props.problems.is_empty()), move || draw(frame, props))
}

async fn save_lines(
    app: &App,
    by: &Grant<SetUp>,
    (part, draw): (SettingPart, Draw),
    frame: StaffFrame,
    fields: &Fields,
) -> Result<Response, Failure> {
    let values = typed(fields, part);
    match save(app, by, part, &values).await? {
        None => Ok(done("/setup", Done::Saved)),
        Some(problem) => Ok(lines_page(draw, frame, values, vec![problem])),
    }
}

/// `GET /setup/numbers`
pub async fn show_numbers(State(app): State<App>, _by: Grant<SetUp>, Staff(frame): Staff) -> Result<Response, Failure> {
    Ok(lines_page(staff::setup::numbers, frame, stored(&app.heard).await?, Vec::new()))
}

/// `POST /setup/numbers`
pub async fn save_numbers(
    State(app): State<App>,
    by: Grant<SetUp>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    save_lines(&app, &by, (SettingPart::Numbers, staff::setup::numbers), frame, &fields).await
}

/// `GET /setup/clocks`
pub async fn show_clocks(State(app): State<App>, _by: Grant<SetUp>, Staff(frame): Staff) -> Result<Response, Failure> {
    Ok(lines_page(staff::setup::clocks, frame, stored(&app.heard).await?, Vec::new()))
}

/// `POST /setup/clocks`
pub async fn save_clocks(
    State(app): State<App>,
    by: Grant<SetUp>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    save_lines(&app, &by, (SettingPart::Clocks, staff::setup::clocks), frame, &fields).await
}

/// `GET /setup/retention`
pub async fn show_retention(
    State(app): State<App>,
    _by: Grant<SetUp>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    Ok(lines_page(staff::setup::retention, frame, stored(&app.heard).await?, Vec::new()))
}

/// `POST /setup/retention`
pub async fn save_retention(
    State(app): State<App>,
    by: Grant<SetUp>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    save_lines(&app, &by, (SettingPart::Retention, staff::setup::retention), frame, &fields).await
}

/// `GET /setup/languages`
pub async fn show_languages(State(app): State<App>, _by: Grant<SetUp>, Staff(frame): Staff) -> Response {
    let settings = app.heard.catalogue().settings.clone();
    let all = || Lang::ALL.into_iter().map(|lang| lang.code().to_owned()).collect();
    let offered = if settings.languages.is_empty() { all() } else { settings.languages };
    let props = LanguagesPage { offered, read: settings.team_reads, checked: settings.immigration_checked };
    page(StatusCode::OK, move || staff::setup::languages(frame, props))
}

/// `POST /setup/languages`. English is always offered; there is nothing to
/// refuse.
pub async fn save_languages(State(app): State<App>, by: Grant<SetUp>, fields: Fields) -> Result<Response, Failure> {
    let codes = |name: SettingName| {
        let chosen: Vec<&str> = fields.all(field_of(name)).collect();
        let there = |lang: &Lang| *lang == Lang::En || chosen.contains(&lang.code());
        Lang::ALL.into_iter().filter(there).map(Lang::code).collect::<Vec<_>>().join(" ")
    };
    let checked = fields.get(field_of(SettingName::ImmigrationChecked)).to_owned();
    let checked = if checked == "yes" { checked } else { String::new() };
    let values = HashMap::from([
        (SettingName::Languages, codes(SettingName::Languages)),
        (SettingName::TeamReads, codes(SettingName::TeamReads)),
        (SettingName::ImmigrationChecked, checked),
    ]);
    match save(&app, &by, SettingPart::Languages, &values).await? {
        None => Ok(done("/setup", Done::Saved)),
        Some(_) => Err(Failure::Status(StatusCode::UNPROCESSABLE_ENTITY)),
    }
}

fn figures_page(frame: StaffFrame, threshold: String, problems: Vec<SettingProblem>) -> Response {
    let props = FiguresPage { threshold, problems };
    page(status_of(!props.problems.is_empty()), move || staff::setup::figures(frame, props))
}

/// `GET /setup/figures`
pub async fn show_figures(State(app): State<App>, _by: Grant<SetUp>, Staff(frame): Staff) -> Response {
    let threshold = app.heard.catalogue().settings.disclosure.threshold().to_string();
    figures_page(frame, threshold, Vec::new())
}

/// `POST /setup/figures`
pub async fn save_figures(
    State(app): State<App>,
    by: Grant<SetUp>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let values = typed(&fields, SettingPart::Figures);
    match save(&app, &by, SettingPart::Figures, &values).await? {
        None => Ok(done("/setup", Done::Saved)),
        Some(problem) => {
            Ok(figures_page(frame, fields.get(field_of(SettingName::Threshold)).to_owned(), vec![problem]))
        }
    }
}
