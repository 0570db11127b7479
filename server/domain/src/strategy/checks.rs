//! Decision checks: the page that a report of the council carries on what a decision means for
//! children in care, what they say about it, and who was asked (STR-11).
//!
//! What children say is read from what was published, for the period that was newest when the
//! check was written, so that a report that was handed round says the same a year later. A quote
//! that is taken back is gone from it at once.

use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_storage::{Row, StorageError, args};

use crate::Heard;
use crate::board::good;
use crate::figures::tables::Table;
use crate::figures::{About, Listed, Period, Publication, Published, Share, publication};
use crate::ids::{CheckId, ObjectiveId, ThemeId};
use crate::people::{Grant, ReadStrategy};
use crate::views::published_quotes_about;

/// So many checks are listed, the newest.
const LISTED: i64 = 200;

/// What is written into a check.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CheckText {
    /// What the report is called.
    pub title: String,
    /// What is decided.
    pub decision: String,
    /// The day it is decided, as `2026-03-14`.
    pub on: String,
    /// Headings of the coding frame it concerns.
    pub themes: Vec<ThemeId>,
    /// Objectives it concerns.
    pub objectives: Vec<ObjectiveId>,
    /// What it means for children in care.
    pub means: String,
    /// Who was asked, and how.
    pub asked: String,
}

/// Why a check is not kept.
#[derive(Debug, thiserror::Error)]
pub enum CheckError {
    /// It is not said what the report is called.
    #[error("no title")]
    NoTitle,
    /// It is not said what is decided.
    #[error("no decision")]
    NoDecision,
    /// There is no such day.
    #[error("no such day")]
    NoDay,
    /// Nothing was chosen that it concerns, or far too much.
    #[error("nothing that it concerns")]
    NoConcern,
    /// It is not said what it means.
    #[error("no meaning")]
    NoMeaning,
    /// It is not said who was asked.
    #[error("nobody asked")]
    NobodyAsked,
    /// Longer than a page.
    #[error("too long")]
    TooLong,
    /// It is not there.
    #[error("it is not there")]
    Gone,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// A check in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckLine {
    /// The check.
    pub id: CheckId,
    /// What the report is called.
    pub title: String,
    /// The day it is decided.
    pub on: Day,
}

/// Something that a decision concerns, and what is heard of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Concerned {
    /// What it is.
    pub about: About,
    /// Its number, where it is an objective.
    pub number: Option<i64>,
    /// Its words.
    pub text: String,
    /// In young people's words, where it has any.
    pub young_wording: Option<String>,
    /// How many young people said something of it, as published.
    pub voices: Published,
    /// The share that is good or very good, of those who chose a face.
    pub good: Option<Share>,
}

/// A check, with what children say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckPage {
    /// The check.
    pub id: CheckId,
    /// What is written.
    pub text: CheckText,
    /// The day it is decided.
    pub on: Day,
    /// What it concerns.
    pub concerned: Vec<Concerned>,
    /// Quotes that were published with the period, and are about what it concerns.
    pub quotes: Vec<String>,
    /// Which figures these are; `None` where none were published when it was written.
    pub listed: Option<Listed>,
    /// When it was written last.
    pub at: Moment,
}

/// Every check, the newest decision first.
///
/// # Errors
/// When storage fails.
pub async fn checks(heard: &Heard, _by: &Grant<ReadStrategy>) -> Result<Vec<CheckLine>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT id, title, decided_on FROM decision_check ORDER BY decided_on DESC, id DESC LIMIT $1";
    let mut lines = Vec::new();
    for row in &conn.all(sql, args![LISTED]).await? {
        lines.push(CheckLine { id: row.id("id")?, title: row.text("title")?, on: day(row)? });
    }
    Ok(lines)
}

fn day(row: &Row) -> Result<Day, StorageError> {
    Day::parse(&row.text("decided_on")?).ok_or(StorageError::inconsistent("decision_check.decided_on", "a day"))
}

/// One check.
///
/// # Errors
/// When storage fails. `Ok(None)` when it is not there.
pub async fn check(heard: &Heard, _by: &Grant<ReadStrategy>, id: CheckId) -> Result<Option<CheckPage>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT title, decision, decided_on, means, asked, themes, period, written_at
               FROM decision_check WHERE id = $1";
    let Some(row) = conn.first(sql, args![id]).await? else { return Ok(None) };
    let on = day(&row)?;
    let sql = "SELECT o.id, o.position, o.text, o.young_wording FROM decision_check_objective c
               JOIN objective o ON o.id = c.objective_id WHERE c.check_id = $1 ORDER BY c.place";
    let mut objectives = Vec::new();
    for row in &conn.all(sql, args![id]).await? {
        let said = (row.int("position")?, row.text("text")?, row.text_opt("young_wording")?);
        objectives.push((row.id::<ObjectiveId>("id")?, said));
    }
    drop(conn);
    let text = CheckText {
        title: row.text("title")?,
        decision: row.text("decision")?,
        on: on.to_string(),
        themes: listed(&row.text("themes")?)?,
        objectives: objectives.iter().map(|(id, _)| *id).collect(),
        means: row.text("means")?,
        asked: row.text("asked")?,
    };
    let published = match row.text_opt("period")?.as_deref().and_then(Period::parse) {
        Some(period) => publication(heard, period).await?,
        None => None,
    };
    let concerned = concerned(heard, &text, &objectives, published.as_ref());
    Ok(Some(CheckPage {
        id,
        on,
        quotes: quotes(heard, &concerned, published.as_ref()).await?,
        concerned,
        listed: published.map(|published| published.listed),
        at: row.moment("written_at")?,
        text,
    }))
}

fn listed(stored: &str) -> Result<Vec<ThemeId>, StorageError> {
    serde_json::from_str(stored).map_err(|_| StorageError::inconsistent("decision_check", "what it concerns"))
}

/// An objective's number, words, and young people's words.
type Objective = (i64, String, Option<String>);

fn concerned(
    heard: &Heard,
    text: &CheckText,
    objectives: &[(ObjectiveId, Objective)],
    published: Option<&Publication>,
) -> Vec<Concerned> {
    let catalogue = heard.catalogue();
    let one = |table: Table, about: About, number: Option<i64>, text: String, young_wording: Option<String>| {
        let figure = published.and_then(|published| published.figure(table, &about));
        Concerned {
            number,
            text,
            young_wording,
            voices: figure.map_or(Published::WITHHELD, |figure| figure.count),
            good: published.zip(figure).and_then(|(published, figure)| good(published.rule, figure)),
            about,
        }
    };
    let mut all = Vec::new();
    for (id, (number, words, young)) in objectives {
        let about = About::Objective(*id);
        all.push(one(Table::Objectives, about, Some(*number), words.clone(), young.clone()));
    }
    for id in &text.themes {
        let Some(theme) = catalogue.standing_theme(*id) else { continue };
        all.push(one(Table::TopThemes, About::Theme(theme.id), None, theme.title.clone(), None));
    }
    all
}

/// Quotes about what it concerns, where so many spoke of that that their number was published.
async fn quotes(
    heard: &Heard,
    concerned: &[Concerned],
    published: Option<&Publication>,
) -> Result<Vec<String>, StorageError> {
    let Some(published) = published else { return Ok(Vec::new()) };
    if !published.count(Table::Everyone, &About::Whole).is_shown() {
        return Ok(Vec::new());
    }
    let (mut headings, mut objectives) = (Vec::new(), Vec::new());
    for one in concerned.iter().filter(|one| one.voices.is_shown()) {
        match one.about {
            About::Theme(id) => headings.push(id),
            About::Objective(id) => objectives.push(id),
            _ => {}
        }
    }
    if headings.is_empty() && objectives.is_empty() {
        return Ok(Vec::new());
    }
    published_quotes_about(heard, &published.listed.period.key(), &headings, &objectives).await
}
