//! The board's summary of a period, by objective (BRD-01). Every figure about
//! children in it is one that was published; the council's own (ratings,
//! answers, promises) are counted here.

mod complaints;

use std::collections::HashMap;

use heard_storage::args;
use heard_storage::{Conn, Row, StorageError};
use heard_vocabulary::{Contrast, Trend, Verdict};

use crate::Heard;
use crate::figures::tables::{Split, Table};
use crate::figures::{
    About, Figure, Listed, Period, Publication, Published, Rule, Share, newest_year, offered, quotes,
};
use crate::ids::{ObjectiveId, ThemeId};
use crate::people::{Grant, ReadBoard};
use crate::responses::ResponseState;
use crate::strategy::{Beside, contrast};
use crate::views::Helped;

pub use complaints::Complaints;

/// Blue, Green, Amber, Red and unrated actions of an objective: the plan's own
/// published figures, so they are shown as they are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct RatingMix {
    /// Complete.
    pub blue: i64,
    /// On target.
    pub green: i64,
    /// At risk, managed.
    pub amber: i64,
    /// Off target.
    pub red: i64,
    /// Not rated.
    pub none: i64,
}

/// What is said of one objective.
#[derive(Debug, Clone)]
pub struct ObjectiveSummary {
    /// The objective.
    pub id: ObjectiveId,
    /// Its number.
    pub position: i64,
    /// In the council's words.
    pub text: String,
    /// In young people's words.
    pub young_wording: Option<String>,
    /// How many young people said something that bears on it.
    pub voices: Published,
    /// Against the period before.
    pub trend: Trend,
    /// The share that is good or very good, of those who chose a face.
    pub good: Option<Share>,
    /// How the council rates its own actions.
    pub ratings: RatingMix,
    /// What children say beside that.
    pub contrast: Contrast,
    /// Responses published in the period.
    pub responses: i64,
}

/// What became of what was promised, by claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Promises {
    /// Responses published.
    pub published: i64,
    /// Claimed done.
    pub done: i64,
    /// Promised by a date that has not come.
    pub open: i64,
    /// Promised by a date that has passed without a word.
    pub overdue: i64,
    /// "Cannot, because".
    pub cannot: i64,
    /// "Already there".
    pub already_there: i64,
}

/// What young people said became of what the council claims to have done, in
/// the year that was published last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DidItHappen {
    /// The year.
    pub year: i32,
    /// How many said anything.
    pub said: Published,
    /// Yes, partly, no, in the order of [`Verdict::ALL`].
    pub parts: [Published; Verdict::ALL.len()],
}

/// Ways to have been helped.
pub const HELPED: usize = Helped::ALL.len();

/// The board's summary.
#[derive(Debug, Clone)]
pub struct Summary {
    /// The period, and when it was published.
    pub listed: Listed,
    /// How many young people said something.
    pub voices: Published,
    /// Against the period before.
    pub trend: Trend,
    /// By who helped last, in the order of [`Helped::ALL`]; `None` where that is
    /// withheld.
    pub helped: Option<[Published; HELPED]>,
    /// The headings that were spoken of, those that are shown, most first.
    pub themes: Vec<(ThemeId, Published)>,
    /// All other headings together.
    pub other_themes: Published,
    /// What came without an account, by heading, those that are shown.
    pub entries: Vec<(ThemeId, Published)>,
    /// What came so under all other headings.
    pub other_entries: Published,
    /// By objective, in the plan's order.
    pub objectives: Vec<ObjectiveSummary>,
    /// What became of what was promised.
    pub promises: Promises,
    /// What young people said became of it; `None` before a year was published.
    pub happened: Option<DidItHappen>,
    /// Complaints that ended; `None` before a year was published.
    pub complaints: Option<Complaints>,
    /// Quotes of the council's children that were published with it.
    pub quotes: Vec<String>,
}

/// The summary of a period; `None` where it was not published.
///
/// # Errors
/// When storage fails.
pub async fn summary(heard: &Heard, _by: &Grant<ReadBoard>, period: Period) -> Result<Option<Summary>, StorageError> {
    let Some(beside) = Beside::of(heard, period).await? else { return Ok(None) };
    // Ratings are today's: beside older figures they would be compared with another time's.
    let is_newest = offered(heard).await?.first().is_some_and(|one| one.period == period);
    let (now, earlier) = (&beside.now, &beside.before);
    let mut conn = heard.words().read().await?;
    let mixes = ratings(&mut conn).await?;
    let answered = responses_by_objective(&mut conn, period).await?;
    let promises = promises(&mut conn, period).await?;
    drop(conn);
    let trend = |table, about: &About| {
        let before = earlier.as_ref().map_or(Published::WITHHELD, |earlier| earlier.count(table, about));
        now.count(table, about).trend(before)
    };
    let catalogue = heard.catalogue();
    let objectives = catalogue
        .objectives
        .iter()
        .map(|objective| {
            let about = About::Objective(objective.id);
            let figure = now.figure(Table::Objectives, &about);
            let ratings = mixes.get(&objective.id).copied().unwrap_or_default();
            ObjectiveSummary {
                id: objective.id,
                position: objective.position,
                text: objective.text.clone(),
                young_wording: objective.young_wording.clone(),
                voices: figure.map_or(Published::WITHHELD, |figure| figure.count),
                trend: trend(Table::Objectives, &about),
                good: figure.and_then(|figure| good(now.rule, figure)),
                ratings,
                contrast: match is_newest {
                    true => contrast(ratings, beside.voices(objective.id)),
                    false => Contrast::Earlier,
                },
                responses: answered.get(&objective.id).copied().unwrap_or_default(),
            }
        })
        .collect();
    let helped = now.figure(Table::Everyone, &About::Whole).and_then(|figure| figure.by(Split::Helper));
    Ok(Some(Summary {
        voices: now.count(Table::Everyone, &About::Whole),
        trend: trend(Table::Everyone, &About::Whole),
        helped: helped
            .filter(|parts| parts.is_shown())
            .map(|parts| std::array::from_fn(|at| parts.part(Helped::ALL[at].name()))),
        themes: shown_themes(now, Table::TopThemes),
        other_themes: now.count(Table::TopThemes, &About::EverythingElse),
        entries: shown_themes(now, Table::Entries),
        other_entries: now.count(Table::Entries, &About::EverythingElse),
        objectives,
        promises,
        happened: happened(heard).await?,
        complaints: complaints::complaints(heard).await?,
        quotes: quotes(heard, period).await?,
        listed: now.listed.clone(),
    }))
}

/// The share that is good or very good of those who chose a face.
pub(crate) fn good(rule: Rule, figure: &Figure) -> Option<Share> {
    figure.share_between(rule, Split::Mood, "good", &["good", "middle", "bad"])
}

/// The headings of a table that are shown, most first.
fn shown_themes(publication: &Publication, table: Table) -> Vec<(ThemeId, Published)> {
    let mut shown: Vec<(ThemeId, Published)> = publication
        .rows(table)
        .filter(|figure| figure.count.is_shown())
        .filter_map(|figure| match figure.about {
            About::Theme(id) => Some((id, figure.count)),
            _ => None,
        })
        .collect();
    shown.sort_by_key(|(_, count)| std::cmp::Reverse(count.about()));
    shown
}

/// What was said in the newest published year of what is claimed to be done.
async fn happened(heard: &Heard) -> Result<Option<DidItHappen>, StorageError> {
    let Some(year) = newest_year(heard).await? else { return Ok(None) };
    let figure = year.figure(Table::VerdictsByClaim, &About::Claim(heard_vocabulary::Claim::Done));
    Ok(figure.map(|figure| DidItHappen {
        year: year.listed.period.year(),
        said: figure.count,
        parts: std::array::from_fn(|at| {
            figure.by(Split::Verdict).map_or(Published::WITHHELD, |parts| parts.part(Verdict::ALL[at].name()))
        }),
    }))
}

/// The mix of ratings of every objective's actions.
pub(crate) async fn ratings(conn: &mut Conn) -> Result<HashMap<ObjectiveId, RatingMix>, StorageError> {
    let rows = conn
        .all(
            "SELECT objective_id, rating, COUNT(*) AS n FROM plan_row
             WHERE kind = 'action' AND objective_id IS NOT NULL AND missing_since IS NULL
             GROUP BY objective_id, rating",
            vec![],
        )
        .await?;
    let mut mixes: HashMap<ObjectiveId, RatingMix> = HashMap::new();
    for row in &rows {
        let mix = mixes.entry(row.id("objective_id")?).or_default();
        let n = row.int("n")?;
        match row.text_opt("rating")?.as_deref() {
            Some("blue") => mix.blue += n,
            Some("green") => mix.green += n,
            Some("amber") => mix.amber += n,
            Some("red") => mix.red += n,
            _ => mix.none += n,
        }
    }
    Ok(mixes)
}

async fn responses_by_objective(conn: &mut Conn, period: Period) -> Result<HashMap<ObjectiveId, i64>, StorageError> {
    conn.all(
        "SELECT objective_id, COUNT(*) AS n FROM response
         WHERE state = $3 AND objective_id IS NOT NULL AND published_at >= $1 AND published_at < $2
         GROUP BY objective_id",
        args![period.starts(), period.ends(), ResponseState::Published.name()],
    )
    .await?
    .iter()
    .map(|row| Ok((row.id("objective_id")?, row.int("n")?)))
    .collect()
}

async fn promises(conn: &mut Conn, period: Period) -> Result<Promises, StorageError> {
    let claims = conn
        .first(
            "SELECT COUNT(*) AS published, COUNT(CASE WHEN v.claim = 'done' THEN 1 END) AS done,
                COUNT(CASE WHEN v.claim = 'will_do' AND v.due_on >= $3 THEN 1 END) AS open_promises,
                COUNT(CASE WHEN v.claim = 'will_do' AND v.due_on < $3 THEN 1 END) AS overdue,
                COUNT(CASE WHEN v.claim = 'cannot' THEN 1 END) AS cannot,
                COUNT(CASE WHEN v.claim = 'already_there' THEN 1 END) AS already_there
             FROM response r JOIN response_version v ON v.response_id = r.id AND v.version = r.version
             WHERE r.state = $4 AND r.published_at >= $1 AND r.published_at < $2",
            args![period.starts(), period.ends(), period.ends().iso_date(), ResponseState::Published.name()],
        )
        .await?;
    let count = |name| claims.as_ref().map_or(Ok(0), |row: &Row| row.int(name));
    Ok(Promises {
        published: count("published")?,
        done: count("done")?,
        open: count("open_promises")?,
        overdue: count("overdue")?,
        cannot: count("cannot")?,
        already_there: count("already_there")?,
    })
}
