//! The board's summary of a quarter that is over, by objective (BRD-01). Every
//! figure in it passes the disclosure rule before it leaves this module.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use heard_storage::args;
use heard_storage::clock::Moment;
use heard_storage::{Conn, Row, StorageError};

use crate::Heard;
use crate::disclosure::{Disclosure, Shown};
use crate::ids::{ObjectiveId, ThemeId};
use crate::people::{Grant, ReadBoard};
use crate::quarter::{OFFERED, Quarter};
use crate::responses::ResponseState;
use crate::views::{Helped, cleared_quotes};

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

pub use heard_vocabulary::Trend;

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
    /// How many views bear on it.
    pub voices: Shown,
    /// Against the quarter before.
    pub trend: Trend,
    /// The share that is good or very good.
    pub good: Option<i64>,
    /// What most of it is about.
    pub themes: Vec<(ThemeId, Shown)>,
    /// Cleared quotes, from a group of at least ten.
    pub quotes: Vec<String>,
    /// How the council rates its own actions.
    pub ratings: RatingMix,
    /// Responses published in the quarter.
    pub responses: i64,
}

/// What became of what was promised, by claim and by verdict.
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
    /// Young people who were told.
    pub told: Shown,
    /// Of those, who said yes, partly, no, and nothing yet; `None` where that
    /// would tell what one of them said.
    pub said: Option<[Shown; 4]>,
}

/// Ways to have been helped.
pub const HELPED: usize = Helped::ALL.len();

/// The board's summary.
#[derive(Debug, Clone)]
pub struct Summary {
    /// The quarter.
    pub quarter: Quarter,
    /// How many views came.
    pub voices: Shown,
    /// Against the quarter before.
    pub trend: Trend,
    /// By who helped, in the order of [`Helped::ALL`]; `None` where all but a
    /// few say the same.
    pub helped: Option<[Shown; HELPED]>,
    /// With how many of them a helper noted what they saw: not said by a
    /// child, and counted apart.
    pub seen_by: Shown,
    /// By objective, in the plan's order.
    pub objectives: Vec<ObjectiveSummary>,
    /// What became of what was promised.
    pub promises: Promises,
}

/// A summary may be this old, in milliseconds, although something was written
/// since: two summaries one view apart would show what one child said, and a
/// busy day would have every reader count everything anew.
const MAY_BE_OLD: i64 = 10_000;

/// Summaries by quarter, each with the state of the audit log and the moment it
/// was made at. One is made at a time; whoever waits is given what was made.
#[derive(Default)]
pub struct Remembered {
    made: Mutex<HashMap<Quarter, Made>>,
    making: tokio::sync::Mutex<()>,
}

#[derive(Clone)]
struct Made {
    state: i64,
    at: Moment,
    summary: Arc<Summary>,
}

impl Remembered {
    fn made(&self) -> std::sync::MutexGuard<'_, HashMap<Quarter, Made>> {
        self.made.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    /// What is remembered of `quarter`, if it still serves.
    fn serving(&self, quarter: Quarter, state: i64, now: Moment) -> Option<Arc<Summary>> {
        let made = self.made().get(&quarter).cloned()?;
        let fresh = made.state == state || (0..MAY_BE_OLD).contains(&(now.0 - made.at.0));
        fresh.then_some(made.summary)
    }
}

/// The summary of a quarter.
///
/// # Errors
/// When storage fails.
pub async fn summary(heard: &Heard, _by: &Grant<ReadBoard>, quarter: Quarter) -> Result<Arc<Summary>, StorageError> {
    let memory = heard.board_memory();
    let state = state(heard).await?;
    if let Some(summary) = memory.serving(quarter, state, heard.now()) {
        return Ok(summary);
    }
    let _one_at_a_time = memory.making.lock().await;
    if let Some(summary) = memory.serving(quarter, state, heard.now()) {
        return Ok(summary);
    }
    let mut conn = heard.words().read().await?;
    let summary = Arc::new(compute(heard, &mut conn, quarter).await?);
    let mut made = memory.made();
    if made.len() > OFFERED {
        made.clear();
    }
    made.insert(quarter, Made { state, at: heard.now(), summary: Arc::clone(&summary) });
    Ok(summary)
}

/// The number of the newest audit line: it moves with every write that counts.
async fn state(heard: &Heard) -> Result<i64, StorageError> {
    let mut conn = heard.words().read().await?;
    let row = conn.first("SELECT COALESCE(MAX(seq), 0) AS n FROM audit_log", vec![]).await?;
    row.map_or(Ok(0), |row| row.int("n"))
}

/// Counts of views in a quarter by who helped.
async fn voices(conn: &mut Conn, quarter: Quarter) -> Result<HashMap<String, i64>, StorageError> {
    let rows = conn
        .all(
            "SELECT helped, COUNT(*) AS n FROM countable_view
             WHERE received_at >= $1 AND received_at < $2 GROUP BY helped",
            args![quarter.starts(), quarter.ends()],
        )
        .await?;
    rows.iter().map(|row| Ok((row.text("helped")?, row.int("n")?))).collect()
}

/// Views of a quarter with a helper's observation beside them.
async fn seen_by(conn: &mut Conn, quarter: Quarter) -> Result<i64, StorageError> {
    let row = conn
        .first(
            "SELECT COUNT(*) AS n FROM countable_view WHERE seen_by = 1 AND received_at >= $1 AND received_at < $2",
            args![quarter.starts(), quarter.ends()],
        )
        .await?;
    row.map_or(Ok(0), |row| row.int("n"))
}

/// What was said that bears on an objective: all of it, what has a face, and
/// what has a good one.
#[derive(Default, Clone, Copy)]
pub(crate) struct Said {
    pub(crate) all: i64,
    pub(crate) rated: i64,
    pub(crate) good: i64,
}

/// What bears on each objective in a quarter.
pub(crate) async fn by_objective(
    conn: &mut Conn,
    quarter: Quarter,
) -> Result<HashMap<ObjectiveId, Said>, StorageError> {
    let rows = conn
        .all(
            "SELECT e.to_id, COUNT(*) AS n, COUNT(v.mood) AS rated, COUNT(CASE WHEN v.mood >= 4 THEN 1 END) AS good
             FROM countable_view v JOIN evidence_link e ON e.from_kind = 'view' AND e.from_id = v.id
                AND e.relation = 'evidence_for' AND e.to_kind = 'objective'
             WHERE v.received_at >= $1 AND v.received_at < $2
             GROUP BY e.to_id",
            args![quarter.starts(), quarter.ends()],
        )
        .await?;
    rows.iter()
        .map(|row| {
            let said = Said { all: row.int("n")?, rated: row.int("rated")?, good: row.int("good")? };
            Ok((row.id("to_id")?, said))
        })
        .collect()
}

async fn themes_by_objective(
    conn: &mut Conn,
    quarter: Quarter,
) -> Result<HashMap<ObjectiveId, Vec<(ThemeId, i64)>>, StorageError> {
    let rows = conn
        .all(
            "SELECT e.to_id, t.theme_id, COUNT(*) AS n FROM countable_view v
             JOIN evidence_link e ON e.from_kind = 'view' AND e.from_id = v.id
                AND e.relation = 'evidence_for' AND e.to_kind = 'objective'
             JOIN view_theme t ON t.view_id = v.id
             WHERE v.received_at >= $1 AND v.received_at < $2
             GROUP BY e.to_id, t.theme_id ORDER BY n DESC, t.theme_id",
            args![quarter.starts(), quarter.ends()],
        )
        .await?;
    let mut themes: HashMap<ObjectiveId, Vec<(ThemeId, i64)>> = HashMap::new();
    for row in &rows {
        themes.entry(row.id("to_id")?).or_default().push((row.id("theme_id")?, row.int("n")?));
    }
    Ok(themes)
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

fn trend(rule: Disclosure, now: i64, before: i64) -> Trend {
    if !rule.allows(now) || !rule.allows(before) {
        return Trend::Unknown;
    }
    // A tenth either way is the noise of who happened to write.
    if now * 10 > before * 11 {
        Trend::More
    } else if now * 11 < before * 10 {
        Trend::Fewer
    } else {
        Trend::Same
    }
}

async fn compute(heard: &Heard, conn: &mut Conn, quarter: Quarter) -> Result<Summary, StorageError> {
    let catalogue = heard.catalogue();
    let rule = catalogue.settings.disclosure;
    let helped = voices(conn, quarter).await?;
    let all: i64 = helped.values().sum();
    let before: i64 = voices(conn, quarter.before()).await?.values().sum();
    let said = by_objective(conn, quarter).await?;
    let said_before = by_objective(conn, quarter.before()).await?;
    let themes = themes_by_objective(conn, quarter).await?;
    let mixes = ratings(conn).await?;
    let published = responses_by_objective(conn, quarter).await?;
    let mut objectives = Vec::with_capacity(catalogue.objectives.len());
    for objective in &catalogue.objectives {
        let here = said.get(&objective.id).copied().unwrap_or_default();
        let there = said_before.get(&objective.id).copied().unwrap_or_default();
        let quotes = match rule.may_quote(here.all) {
            true => cleared_quotes(heard, conn, objective.id, quarter.starts(), quarter.ends(), 2).await?,
            false => Vec::new(),
        };
        let top = themes.get(&objective.id).map(Vec::as_slice).unwrap_or_default();
        objectives.push(ObjectiveSummary {
            id: objective.id,
            position: objective.position,
            text: objective.text.clone(),
            young_wording: objective.young_wording.clone(),
            voices: rule.count(here.all),
            trend: trend(rule, here.all, there.all),
            good: rule.share(here.good, here.rated),
            themes: top.iter().filter(|(_, n)| rule.allows(*n)).take(3).map(|(id, n)| (*id, rule.count(*n))).collect(),
            quotes,
            ratings: mixes.get(&objective.id).copied().unwrap_or_default(),
            responses: published.get(&objective.id).copied().unwrap_or_default(),
        });
    }
    let mut by_helper = [0; HELPED];
    for (count, who) in by_helper.iter_mut().zip(Helped::ALL) {
        *count = helped.get(who.name()).copied().unwrap_or_default();
    }
    Ok(Summary {
        quarter,
        voices: rule.count(all),
        trend: trend(rule, all, before),
        helped: rule.split_of_whole(by_helper),
        seen_by: rule.count(seen_by(conn, quarter).await?),
        objectives,
        promises: promises(conn, rule, quarter).await?,
    })
}

async fn responses_by_objective(conn: &mut Conn, quarter: Quarter) -> Result<HashMap<ObjectiveId, i64>, StorageError> {
    conn.all(
        "SELECT objective_id, COUNT(*) AS n FROM response
         WHERE state = $3 AND objective_id IS NOT NULL AND published_at >= $1 AND published_at < $2
         GROUP BY objective_id",
        args![quarter.starts(), quarter.ends(), ResponseState::Published.name()],
    )
    .await?
    .iter()
    .map(|row| Ok((row.id("objective_id")?, row.int("n")?)))
    .collect()
}

async fn promises(conn: &mut Conn, rule: Disclosure, quarter: Quarter) -> Result<Promises, StorageError> {
    let (from, until) = (quarter.starts(), quarter.ends());
    let claims = conn
        .first(
            "SELECT COUNT(*) AS published, COUNT(CASE WHEN v.claim = 'done' THEN 1 END) AS done,
                COUNT(CASE WHEN v.claim = 'will_do' AND v.due_on >= $3 THEN 1 END) AS open_promises,
                COUNT(CASE WHEN v.claim = 'will_do' AND v.due_on < $3 THEN 1 END) AS overdue,
                COUNT(CASE WHEN v.claim = 'cannot' THEN 1 END) AS cannot,
                COUNT(CASE WHEN v.claim = 'already_there' THEN 1 END) AS already_there
             FROM response r JOIN response_version v ON v.response_id = r.id AND v.version = r.version
             WHERE r.state = $4 AND r.published_at >= $1 AND r.published_at < $2",
            args![from, until, quarter.day_after(), ResponseState::Published.name()],
        )
        .await?;
    let verdicts = conn
        .first(
            "SELECT COUNT(*) AS told, COUNT(CASE WHEN rv.verdict = 'yes' THEN 1 END) AS yes,
                COUNT(CASE WHEN rv.verdict = 'partly' THEN 1 END) AS partly,
                COUNT(CASE WHEN rv.verdict = 'no' THEN 1 END) AS verdict_no
             FROM response_view rv JOIN countable_view v ON v.id = rv.view_id
             WHERE rv.told_at >= $1 AND rv.told_at < $2",
            args![from, until],
        )
        .await?;
    let count = |row: &Option<Row>, name| row.as_ref().map_or(Ok(0), |row| row.int(name));
    let (told, yes) = (count(&verdicts, "told")?, count(&verdicts, "yes")?);
    let (partly, no) = (count(&verdicts, "partly")?, count(&verdicts, "verdict_no")?);
    Ok(Promises {
        published: count(&claims, "published")?,
        done: count(&claims, "done")?,
        open: count(&claims, "open_promises")?,
        overdue: count(&claims, "overdue")?,
        cannot: count(&claims, "cannot")?,
        already_there: count(&claims, "already_there")?,
        told: rule.count(told),
        // Only one of the two is shown: the whole beside its parts would tell
        // the smallest of them.
        said: rule.split(&[yes, partly, no, told - yes - partly - no]).and_then(|parts| parts.try_into().ok()),
    })
}
