//! Reading the plan in force.

use std::collections::HashMap;

use heard_storage::args;
use heard_storage::clock::Moment;
use heard_storage::{Conn, StorageError};
use heard_vocabulary::{Contrast, Verdict};

use super::contrast::{Beside, contrast};
use super::import::{PlanRow, withhold};
use super::lines::{WorkLine, lines_under};
use super::lundy::Lundy;
use super::outlook::lundy_of;
use super::story::{AnswerTold, Spoken, answers, spoken};
use crate::Heard;
use crate::board::{RatingMix, good, ratings};
use crate::evidence::{End, Kind, Link, links_of, links_under};
use crate::figures::tables::{Split, Table};
use crate::figures::{About, Listed, Publication, Published, Share, newest_year};
use crate::ids::{ObjectiveId, PlanRowId, ProcedureId};
use crate::people::{EditStrategy, Grant, ReadStrategy};
use crate::procedures::learned_under;

/// One objective in the list.
#[derive(Debug, Clone)]
pub struct ObjectiveLine {
    /// The objective.
    pub id: ObjectiveId,
    /// Its number.
    pub position: i64,
    /// In the council's words.
    pub text: String,
    /// In young people's words.
    pub young_wording: Option<String>,
    /// How its actions are rated.
    pub ratings: RatingMix,
    /// How many young people said something that bears on it, as published last.
    pub voices: Published,
    /// The share that is good or very good, of those who chose a face.
    pub good: Option<Share>,
    /// What children say beside how its actions are rated.
    pub contrast: Contrast,
}

/// The plan in force.
#[derive(Debug, Clone)]
pub struct Strategy {
    /// Its title.
    pub title: String,
    /// The file it came from, and when.
    pub imported: Option<(String, Moment)>,
    /// Its objectives, in order.
    pub objectives: Vec<ObjectiveLine>,
    /// Which figures stand beside them; `None` before any were published.
    pub listed: Option<Listed>,
}

/// What young people said became of answers that serve an objective, in the
/// newest published year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Happened {
    /// The year.
    pub year: i32,
    /// How many said anything.
    pub said: Published,
    /// The share that said yes, where it is shown.
    pub yes: Option<i64>,
}

/// An action or measure as it is shown.
#[derive(Debug, Clone)]
pub struct ActionLine {
    /// The row.
    pub id: PlanRowId,
    /// Word for word as the plan has it.
    pub row: PlanRow,
    /// Whether cells with small numbers were taken out of it.
    pub withheld: bool,
    /// The rating in force, which may be newer than the plan's file.
    pub rating: Option<String>,
    /// Earlier ratings, newest first: when, what, why.
    pub history: Vec<(Moment, String, String)>,
    /// Whether a newer file no longer has it.
    pub missing: bool,
    /// Whether it was made of what was learned from a complaint or an allegation; and which
    /// one, where the reader reads that.
    pub learned: Option<Option<ProcedureId>>,
}

/// One objective with everything under it.
#[derive(Debug, Clone)]
pub struct ObjectivePage {
    /// The objective.
    pub line: ObjectiveLine,
    /// How it will be achieved.
    pub how: Option<String>,
    /// What the plan's file says in young people's words.
    pub file_wording: Option<String>,
    /// Its actions and measures, in the plan's order.
    pub rows: Vec<ActionLine>,
    /// Its actions as every list shows them: who leads each, and what was said of it last.
    pub lines: HashMap<PlanRowId, WorkLine>,
    /// What bears on it and on its actions, apart from views.
    pub links: Vec<Link>,
    /// Which figures these are; `None` before any were published.
    pub listed: Option<Listed>,
    /// What became of answers; `None` before a year was published.
    pub happened: Option<Happened>,
    /// What was published of it, period by period, newest first.
    pub spoken: Vec<Spoken>,
    /// Public answers that serve it, newest first.
    pub answers: Vec<AnswerTold>,
    /// Its Lundy check; `None` before anything was published.
    pub lundy: Option<Lundy>,
}

/// The plan in force; `None` before one was imported.
///
/// # Errors
/// When storage fails.
pub async fn strategy(heard: &Heard, _by: &Grant<ReadStrategy>) -> Result<Option<Strategy>, StorageError> {
    let beside = Beside::newest(heard).await?;
    let mut conn = heard.words().read().await?;
    let plan = conn
        .first(
            "SELECT p.title, i.file_name, i.imported_at FROM plan p
             LEFT JOIN plan_import i ON i.plan_id = p.id AND i.undone_at IS NULL
             WHERE p.in_force = 1 ORDER BY i.imported_at DESC LIMIT 1",
            vec![],
        )
        .await?;
    let Some(plan) = plan else { return Ok(None) };
    let imported = match (plan.text_opt("file_name")?, plan.moment_opt("imported_at")?) {
        (Some(name), Some(at)) => Some((name, at)),
        _ => None,
    };
    Ok(Some(Strategy {
        title: plan.text("title")?,
        imported,
        objectives: objective_lines(heard, &mut conn, beside.as_ref()).await?,
        listed: beside.map(|beside| beside.now.listed),
    }))
}

/// Every objective of the plan in force, beside what was published.
pub(super) async fn objective_lines(
    heard: &Heard,
    conn: &mut Conn,
    beside: Option<&Beside>,
) -> Result<Vec<ObjectiveLine>, StorageError> {
    let catalogue = heard.catalogue();
    let published = beside.map(|beside| &beside.now);
    let mixes = ratings(conn).await?;
    Ok(catalogue
        .objectives
        .iter()
        .map(|objective| {
            let about = About::Objective(objective.id);
            let figure = published.and_then(|published| published.figure(Table::Objectives, &about));
            let voices = beside.map(|beside| beside.voices(objective.id)).unwrap_or_default();
            let ratings = mixes.get(&objective.id).copied().unwrap_or_default();
            ObjectiveLine {
                id: objective.id,
                position: objective.position,
                text: objective.text.clone(),
                young_wording: objective.young_wording.clone(),
                ratings,
                voices: figure.map_or(Published::WITHHELD, |figure| figure.count),
                good: published.zip(figure).and_then(|(published, figure)| good(published.rule, figure)),
                contrast: contrast(ratings, voices),
            }
        })
        .collect())
}

/// What became of answers that serve an objective.
async fn happened(heard: &Heard, id: ObjectiveId) -> Result<Option<Happened>, StorageError> {
    Ok(newest_year(heard).await?.and_then(|year| happened_in(&year, id)))
}

/// The same, of one published year.
pub(super) fn happened_in(year: &Publication, id: ObjectiveId) -> Option<Happened> {
    let figure = year.figure(Table::VerdictsByObjective, &About::Objective(id))?;
    Some(Happened {
        year: year.listed.period.year(),
        said: figure.count,
        yes: figure.share(Split::Verdict, Verdict::Yes.name(), &Split::Verdict.parts()),
    })
}

/// One objective of the plan in force.
///
/// # Errors
/// When storage fails. `Ok(None)` when it is not in the plan in force.
pub async fn objective(
    heard: &Heard,
    by: &Grant<ReadStrategy>,
    id: ObjectiveId,
) -> Result<Option<ObjectivePage>, StorageError> {
    let beside = Beside::newest(heard).await?;
    let happened = happened(heard, id).await?;
    let spoken = spoken(heard, id).await?;
    let lundy = match &beside {
        Some(beside) => Some(lundy_of(heard, beside, id).await?),
        None => None,
    };
    let mut conn = heard.words().read().await?;
    let lines = objective_lines(heard, &mut conn, beside.as_ref()).await?;
    let Some(line) = lines.into_iter().find(|line| line.id == id) else {
        return Ok(None);
    };
    let said = conn.first("SELECT how, file_wording FROM objective WHERE id = $1", args![id]).await?;
    let (how, file_wording) = match said {
        Some(row) => (row.text_opt("how")?, row.text_opt("file_wording")?),
        None => (None, None),
    };
    let rows = conn
        .all(
            "SELECT id, content, rating, missing_since FROM plan_row WHERE objective_id = $1
             ORDER BY missing_since IS NOT NULL, position",
            args![id],
        )
        .await?;
    let every = Grant::<EditStrategy>::check(by.account()).is_some();
    let mut histories = histories(&mut conn, id).await?;
    let worked = lines_under(heard, &mut conn, id).await?;
    let learned = learned_under(heard, by.account(), &mut conn, id).await?;
    let mut lines = Vec::with_capacity(rows.len());
    for row in &rows {
        let row_id: PlanRowId = row.id("id")?;
        let mut content: PlanRow = serde_json::from_str(&row.text("content")?)
            .map_err(|_| StorageError::inconsistent("plan_row.content", "a row of a plan"))?;
        lines.push(ActionLine {
            id: row_id,
            withheld: !every && withhold(&mut content),
            row: content,
            rating: row.text_opt("rating")?,
            history: histories.remove(&row_id).unwrap_or_default(),
            missing: row.moment_opt("missing_since")?.is_some(),
            learned: learned.get(&row_id).copied(),
        });
    }
    let end = End { kind: Kind::Objective, id: id.bytes() };
    let mut links = links_of(&mut conn, end).await?;
    links.extend(links_under(&mut conn, id).await?);
    Ok(Some(ObjectivePage {
        how,
        file_wording,
        links,
        answers: answers(&mut conn, id).await?,
        rows: lines,
        lines: worked,
        line,
        listed: beside.map(|beside| beside.now.listed),
        happened,
        spoken,
        lundy,
    }))
}

/// The ratings of every action and measure under an objective, newest first.
async fn histories(conn: &mut Conn, id: ObjectiveId) -> Result<HashMap<PlanRowId, History>, StorageError> {
    let rows = conn
        .all(
            "SELECT r.row_id, r.at, r.rating, r.reason FROM plan_row p JOIN plan_row_rating r ON r.row_id = p.id
             WHERE p.objective_id = $1 ORDER BY r.at DESC",
            args![id],
        )
        .await?;
    let mut all: HashMap<PlanRowId, History> = HashMap::new();
    for row in &rows {
        let rating = row.text_opt("rating")?.unwrap_or_default();
        all.entry(row.id("row_id")?).or_default().push((row.moment("at")?, rating, row.text("reason")?));
    }
    Ok(all)
}

/// When something was rated, how, and why.
type History = Vec<(Moment, String, String)>;

/// The objective an action or measure stands under.
///
/// # Errors
/// When storage fails.
pub async fn row_objective(heard: &Heard, id: PlanRowId) -> Result<Option<ObjectiveId>, StorageError> {
    let mut conn = heard.words().read().await?;
    let row = conn.first("SELECT objective_id FROM plan_row WHERE id = $1", args![id]).await?;
    row.map(|row| row.id_opt("objective_id")).transpose().map(Option::flatten)
}
