//! The questions of a situation as they are asked of a visitor, and what they
//! have begun.

use std::sync::Arc;

use axum::http::HeaderMap;
use heard_app::pages::young;
use heard_domain::catalogue::{Place, Scenario, Words, in_language};
use heard_domain::intake::{DraftFiles, asked_of};
use heard_domain::people::Visitor;

use crate::drafts::Draft;
use crate::{App, Failure, drafts};

pub(super) fn scenario(app: &App, key: &str) -> Result<Arc<Scenario>, Failure> {
    // The button's questions stand on a page of their own.
    let found = app.heard.catalogue().scenario(key).filter(|scenario| scenario.place != Place::Alarm).cloned();
    found.ok_or(Failure::NotFound)
}

/// The draft for a situation and the questions it answers: those it was begun
/// with, though there may be newer ones, as they are asked of this visitor.
pub(super) async fn under_way(
    app: &App,
    headers: &HeaderMap,
    visitor: Visitor,
    key: &str,
) -> Result<(Arc<Scenario>, Draft), Failure> {
    answered(app, headers, visitor, key, None).await
}

/// The same for an answer to a question of this version, as its form says: what is
/// begun with it goes on with the questions that were read, though there may be
/// newer ones since.
pub(super) async fn answered(
    app: &App,
    headers: &HeaderMap,
    visitor: Visitor,
    key: &str,
    version: Option<i64>,
) -> Result<(Arc<Scenario>, Draft), Failure> {
    let newest = scenario(app, key)?;
    let mut draft = drafts::load(&app.heard, headers, key, newest.version).await?;
    let begins = draft.answers.is_empty() && draft.media.is_empty();
    let read = version.filter(|version| begins && app.heard.catalogue().scenario_version(key, *version).is_some());
    draft.version = read.unwrap_or(draft.version);
    let scenario = asked_of(&app.heard, visitor, key, Some(draft.version)).ok_or(Failure::NotFound)?;
    Ok((scenario, draft))
}

/// The files of the visitor's draft for a situation, and what opens them.
pub async fn draft_files(app: &App, headers: &HeaderMap, key: &str) -> Result<DraftFiles, Failure> {
    let draft = drafts::under_way(&app.heard, headers).await?.into_iter().find(|draft| draft.scenario == key);
    Ok(DraftFiles { kept: draft.map(|draft| draft.media).unwrap_or_default(), token: drafts::token(headers) })
}

/// A text of a question, with the word young people chose for themselves.
pub fn worded(app: &App, words: &Words, lang: &str) -> String {
    let text = in_language(words, lang);
    if text.contains('{') {
        text.replace("{own_word}", &app.heard.catalogue().settings.own_word)
    } else {
        text.to_owned()
    }
}

/// The page of question `number`; 0 is the page before sending.
pub(super) fn page_of(key: &str, number: usize) -> String {
    if number == 0 { format!("/say/{key}/check") } else { format!("/say/{key}/{number}") }
}

/// What the visitor has begun and not sent, for the home page.
///
/// # Errors
/// When storage fails.
pub async fn unfinished(app: &App, headers: &HeaderMap, lang: &str) -> Result<Vec<young::home::Unfinished>, Failure> {
    let catalogue = app.heard.catalogue();
    let lines = drafts::under_way(&app.heard, headers).await?.into_iter().filter_map(|draft| {
        let scenario = catalogue.scenario(&draft.scenario).filter(|_| !draft.answers.is_empty())?;
        Some(young::home::Unfinished {
            title: in_language(&scenario.title, lang).to_owned(),
            href: page_of(&draft.scenario, draft.at),
            key: draft.scenario,
        })
    });
    Ok(lines.collect())
}
