//! Translations.

use std::collections::HashMap;

use axum::extract::{Path, Query, State};
use axum::http::{Method, StatusCode};
use axum::response::Response;
use heard_app::i18n::Lang;
use heard_app::pages::staff;
use heard_app::pages::staff::translations::{
    AboutText, Done, How, LanguageLine, LanguagePage, PLACE, TextLine, TranslationProblem, TranslationsPage,
};
use heard_domain::catalogue::{Catalogue, Place};
use heard_domain::people::{Grant, KeepContent};
use heard_domain::translations::{
    About, Line, State as Far, TranslationError, approve, item_of, lines, take_approval_back, tallies,
};
use serde::Deserialize;

use crate::fields::Fields;
use crate::page::page;
use crate::registry::{Route, only};
use crate::staff::form::Form;
use crate::staff::frame::{Staff, done, status_of};
use crate::staff::{MenuLine, Room, options};
use crate::{App, Failure};

/// Translations.
pub const ROOM: Room = Room { routes, menu: &[MenuLine::of::<KeepContent>(PLACE)], notices: Done::TOLD };

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    let (get, post) = (Method::GET, Method::POST);
    vec![
        only::<KeepContent, _, _>(get.clone(), "/staff/translations", table),
        only::<KeepContent, _, _>(get, "/staff/translations/{lang}", show),
        only::<KeepContent, _, _>(post.clone(), "/staff/translations/{lang}", stand_for),
        only::<KeepContent, _, _>(post, "/staff/translations/{lang}/take-back", take_back),
    ]
}

/// Every language but English.
fn others() -> impl Iterator<Item = Lang> {
    Lang::ALL.into_iter().filter(|lang| *lang != Lang::En)
}

/// `GET /staff/translations`
async fn table(State(app): State<App>, by: Grant<KeepContent>, Staff(frame): Staff) -> Result<Response, Failure> {
    let codes: Vec<&'static str> = others().map(Lang::code).collect();
    let found = tallies(&app.heard, &by, &codes).await?;
    let lines = others().zip(found).map(|(lang, (_, tally))| LanguageLine {
        lang,
        missing: tally.missing,
        drafted: tally.drafted,
        approved: tally.approved,
    });
    let props = TranslationsPage { lines: lines.collect() };
    Ok(page(StatusCode::OK, move || staff::translations::translations(frame, props)))
}

/// What texts are shown.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    about: String,
}

/// The language of the path; English needs no translation.
fn language(code: &str) -> Result<Lang, Failure> {
    Lang::parse(code).filter(|lang| *lang != Lang::En).ok_or(Failure::NotFound)
}

/// What there are texts about.
fn abouts(catalogue: &Catalogue) -> Vec<AboutText> {
    let situations = catalogue.scenarios.iter().filter(|scenario| scenario.place != Place::Nowhere);
    let called = |key: &str| options::situation(catalogue, key).words();
    let situations = situations.map(|scenario| AboutText::Scenario(scenario.key.clone(), called(&scenario.key)));
    situations.chain([AboutText::Themes, AboutText::Services, AboutText::HelpLines]).collect()
}

fn about(of: &AboutText) -> About {
    match of {
        AboutText::Scenario(key, _) => About::Scenario(key.clone()),
        AboutText::Themes => About::Themes,
        AboutText::Services => About::Services,
        AboutText::HelpLines => About::HelpLines,
    }
}

/// What stands for a text as it is kept.
fn mark(text: &str) -> String {
    item_of(text.trim())
}

fn text(line: Line) -> TextLine {
    TextLine {
        was: mark(&line.text),
        item: line.item,
        english: line.english,
        text: line.text,
        how: match line.state {
            Far::Missing => How::Missing,
            Far::Drafted => How::Drafted,
            Far::Approved(who, at) => How::Approved(who, at.local()),
        },
    }
}

async fn props(app: &App, by: &Grant<KeepContent>, lang: Lang, asked: &str) -> Result<LanguagePage, Failure> {
    let abouts = abouts(&app.heard.catalogue());
    let of = abouts.iter().find(|about| about.name() == asked).or(abouts.first()).cloned();
    let of = of.unwrap_or(AboutText::Themes);
    let found = lines(&app.heard, by, lang.code(), &about(&of)).await?;
    Ok(LanguagePage { lang, abouts, about: of, lines: found.into_iter().map(text).collect(), typed: 0, refused: None })
}

/// `GET /staff/translations/{lang}`
async fn show(
    State(app): State<App>,
    by: Grant<KeepContent>,
    Path(code): Path<String>,
    Staff(frame): Staff,
    Query(asked): Query<Asked>,
) -> Result<Response, Failure> {
    let props = props(&app, &by, language(&code)?, &asked.about).await?;
    Ok(page(StatusCode::OK, move || staff::translations::language(frame, props)))
}

/// What was typed for one text.
fn typed<'f>(fields: &'f Fields, item: &str) -> &'f str {
    fields.get(&format!("text.{item}"))
}

/// Leads back to the texts, which tell what was done; where others were typed beside it
/// they stand as they were, and with 422 where this one was refused.
async fn answer(
    Form { app, by, fields, frame }: Form<KeepContent>,
    lang: Lang,
    outcome: Result<Done, TranslationError>,
) -> Result<Response, Failure> {
    let (item, asked) = (fields.get("item"), fields.get("about"));
    // What was chosen from a list has no other letters.
    let plain = |c: char| c.is_ascii_alphanumeric() || "._-".contains(c);
    let asked = if asked.chars().all(plain) { asked } else { "" };
    let (done_with, problem) = match outcome {
        Ok(what) => (Some(what), None),
        Err(TranslationError::Storage(error)) => return Err(error.into()),
        Err(TranslationError::Gone) => return Err(Failure::NotFound),
        Err(TranslationError::NoText) => (None, Some(TranslationProblem::NoText)),
        Err(TranslationError::TooLong) => (None, Some(TranslationProblem::TooLong)),
        Err(TranslationError::Parts) => (None, Some(TranslationProblem::Parts)),
    };
    let mut props = props(&app, &by, lang, asked).await?;
    let posted: HashMap<&str, &str> = fields.0.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let mut others = 0;
    for line in &mut props.lines {
        let posted = |part: &str| posted.get(format!("{part}.{}", line.item).as_str()).copied();
        let Some(typed) = posted("text") else { continue };
        // What stands there otherwise by now because a colleague wrote it was not typed here.
        let other = line.item != item && posted("was").is_some_and(|was| was != mark(typed));
        if other || (line.item == item && problem.is_some()) {
            typed.clone_into(&mut line.text);
        }
        others += usize::from(other);
    }
    if let (Some(what), 0) = (done_with, others) {
        return Ok(done(&format!("/staff/translations/{}?about={asked}", lang.code()), what));
    }
    props.typed = if problem.is_some() { 0 } else { others };
    props.refused = problem.map(|problem| (item.to_owned(), problem));
    Ok(page(status_of(problem.is_some()), move || staff::translations::language(frame, props)))
}

/// `POST /staff/translations/{lang}`
async fn stand_for(Path(code): Path<String>, form: Form<KeepContent>) -> Result<Response, Failure> {
    let lang = language(&code)?;
    let item = form.fields.get("item");
    let outcome = approve(&form.app.heard, &form.by, lang.code(), item, typed(&form.fields, item)).await;
    answer(form, lang, outcome.map(|()| Done::Approved)).await
}

/// `POST /staff/translations/{lang}/take-back`
async fn take_back(Path(code): Path<String>, form: Form<KeepContent>) -> Result<Response, Failure> {
    let lang = language(&code)?;
    let outcome = take_approval_back(&form.app.heard, &form.by, lang.code(), form.fields.get("item")).await;
    answer(form, lang, outcome.map(|()| Done::TakenBack)).await
}
