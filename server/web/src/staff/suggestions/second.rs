//! A second coder: how far two people agree, and one view that is tagged again.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff;
use heard_app::pages::staff::suggestions::{CodeSecondPage, DisagreementLine, Done, Kappa, SecondPage};
use heard_domain::catalogue::Catalogue;
use heard_domain::ids::{ThemeId, ViewId};
use heard_domain::people::{Grant, Moderate};
use heard_domain::suggestions::{
    self as domain, Disagreement, PAIRS, SAMPLE, agreement, code_second, draw_sample, is_mine, still_to_code,
};
use heard_domain::views::open_view;

use crate::answers::said_to_staff;
use crate::page::page;
use crate::staff::form::Form;
use crate::staff::frame::{Staff, done};
use crate::staff::options;
use crate::{App, Failure};

fn whole(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

fn kappa(kappa: domain::Kappa) -> Kappa {
    let domain::Kappa { hundredths, low, high } = kappa;
    Kappa { hundredths, low, high }
}

fn titles(catalogue: &Catalogue, themes: &[ThemeId]) -> Vec<String> {
    themes.iter().filter_map(|theme| catalogue.theme(*theme)).map(|theme| theme.title.clone()).collect()
}

fn line(catalogue: &Catalogue, one: &Disagreement) -> DisagreementLine {
    DisagreementLine {
        href: format!("/views/{}", one.view),
        on: one.at.day().civil(),
        first: titles(catalogue, &one.first),
        second: titles(catalogue, &one.second),
        both: titles(catalogue, &one.both),
    }
}

/// `GET /suggestions/second`
pub async fn show(State(app): State<App>, by: Grant<Moderate>, Staff(frame): Staff) -> Result<Response, Failure> {
    let found = agreement(&app.heard, &by).await?;
    let waiting = still_to_code(&app.heard, &by).await?;
    let catalogue = app.heard.catalogue();
    let theme = |(theme, of): &(ThemeId, domain::Kappa)| Some((catalogue.theme(*theme)?.title.clone(), kappa(*of)));
    let props = SecondPage {
        pairs: whole(found.pairs),
        enough: whole(PAIRS),
        sample: whole(SAMPLE),
        overall: found.overall.map(kappa),
        themes: found.themes.iter().filter_map(theme).collect(),
        disagreements: found.disagreements.iter().map(|one| line(&catalogue, one)).collect(),
        waiting: waiting.iter().map(|view| format!("/views/{view}/second")).collect(),
    };
    Ok(page(StatusCode::OK, move || staff::suggestions::second(frame, props)))
}

/// `POST /suggestions/second/draw`
pub async fn draw(Form { app, by, .. }: Form<Moderate>) -> Result<Response, Failure> {
    let drawn = draw_sample(&app.heard, &by).await?;
    Ok(done("/suggestions/second", if drawn > 0 { Done::Drawn } else { Done::NothingToDraw }))
}

fn id(text: &str) -> Result<ViewId, Failure> {
    text.parse().map_err(|_| Failure::NotFound)
}

/// `GET /views/{id}/second`
pub async fn one(
    State(app): State<App>,
    by: Grant<Moderate>,
    Path(view): Path<String>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    let view = id(&view)?;
    if !is_mine(&app.heard, &by, view).await? {
        return Err(Failure::NotFound);
    }
    let opened = open_view(&app.heard, &by, view).await?.ok_or(Failure::NotFound)?;
    let catalogue = app.heard.catalogue();
    let answers = opened.words.map(|words| words.answers).unwrap_or_default();
    let answers = said_to_staff(&catalogue, (&opened.scenario.0, opened.scenario.1), answers);
    let props = CodeSecondPage {
        id: view.to_string(),
        lang: opened.lang,
        answers,
        themes: options::themes_in_use(&catalogue, None, &[]),
    };
    Ok(page(StatusCode::OK, move || staff::suggestions::code_second(frame, props)))
}

/// `POST /views/{id}/second`
pub async fn code(Path(view): Path<String>, form: Form<Moderate>) -> Result<Response, Failure> {
    let view = id(&view)?;
    // It may have been kept from them, or have gone, since it was drawn.
    if !is_mine(&form.app.heard, &form.by, view).await? {
        return Err(Failure::NotFound);
    }
    let catalogue = form.app.heard.catalogue();
    let themes: Vec<ThemeId> = form.fields.parsed("theme");
    let themes = themes.into_iter().filter(|theme| catalogue.theme(*theme).is_some()).collect();
    match code_second(&form.app.heard, &form.by, view, themes).await? {
        true => Ok(done("/suggestions/second", Done::CodedAgain)),
        false => Err(Failure::NotFound),
    }
}
