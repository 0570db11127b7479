//! All themes, and one more.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff;
use heard_app::pages::staff::themes::{Done, NewTheme, ThemeLine, ThemeProblem, ThemeState, ThemesPage};
use heard_domain::catalogue::{Catalogue, Theme, Words, in_language};
use heard_domain::ids::ThemeId;
use heard_domain::people::{Grant, KeepContent};
use heard_domain::themes::{ThemeError, ThemeWords, add_theme};

use crate::page::page;
use crate::staff::form::Form;
use crate::staff::frame::{Staff, done};
use crate::staff::options;
use crate::{App, Failure};

fn line(theme: &Theme) -> ThemeLine {
    ThemeLine {
        href: format!("/staff/themes/{}", theme.id),
        title: theme.title.clone(),
        young: in_language(&theme.young_name, "en").to_owned(),
        depth: theme.depth,
        state: state(theme),
    }
}

/// Whether a theme is offered.
pub fn state(theme: &Theme) -> ThemeState {
    match (theme.merged, theme.retired) {
        (Some(_), _) => ThemeState::Merged,
        (None, true) => ThemeState::Retired,
        (None, false) => ThemeState::InUse,
    }
}

fn props(catalogue: &Catalogue, parent: Option<ThemeId>) -> ThemesPage {
    ThemesPage {
        lines: catalogue.themes.iter().map(line).collect(),
        parents: options::themes_in_use(catalogue, parent, &[]),
        ..ThemesPage::default()
    }
}

/// `GET /staff/themes`
pub async fn show(State(app): State<App>, _by: Grant<KeepContent>, Staff(frame): Staff) -> Result<Response, Failure> {
    let props = props(&app.heard.catalogue(), None);
    Ok(page(StatusCode::OK, move || staff::themes::themes(frame, props)))
}

/// `POST /staff/themes`
pub async fn add(Form { app, by, fields, frame }: Form<KeepContent>) -> Result<Response, Failure> {
    let typed = NewTheme { title: fields.get("title").to_owned(), young: fields.get("young").to_owned() };
    let parent = fields.one("parent");
    let young = Words::from([("en".to_owned(), typed.young.clone())]);
    let words = ThemeWords { title: typed.title.clone(), young };
    let problem = match add_theme(&app.heard, &by, parent, words).await {
        Ok(_) => return Ok(done("/staff/themes", Done::Added)),
        Err(ThemeError::Storage(error)) => return Err(error.into()),
        Err(ThemeError::TooLong) => ThemeProblem::TooLong,
        Err(ThemeError::TitleTaken) => ThemeProblem::TitleTaken,
        Err(ThemeError::TooDeep) => ThemeProblem::TooDeep,
        Err(ThemeError::NotInUse | ThemeError::Gone | ThemeError::Below) => ThemeProblem::ParentGone,
        Err(ThemeError::TooMany) => ThemeProblem::TooMany,
        Err(ThemeError::NoTitle | ThemeError::Parts | ThemeError::MergedOn | ThemeError::NoVersion) => {
            ThemeProblem::NoTitle
        }
    };
    let props = ThemesPage { typed, problem: Some(problem), ..props(&app.heard.catalogue(), parent) };
    Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || staff::themes::themes(frame, props)))
}
