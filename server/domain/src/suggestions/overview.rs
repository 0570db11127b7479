//! What was learned last, how often it was right, and how often it was taken.

use std::collections::HashMap;

use heard_storage::clock::Moment;
use heard_storage::{Conn, Row, StorageError, args};
use heard_vocabulary::ViewState;

use super::ENOUGH;
use super::engine::wilson;
use super::memory::{known, standing};
use crate::Heard;
use crate::ids::{ThemeId, TrainingRunId};
use crate::people::{Grant, Moderate};
use crate::safeguarding::conflicts::{not_kept, reader};

/// A share that was counted, with the bounds within which it lies 95 times in 100.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    /// So many.
    pub found: u32,
    /// Of so many.
    pub of: u32,
    /// In hundredths.
    pub low: u32,
    /// In hundredths.
    pub high: u32,
}

impl Share {
    fn new(found: u32, of: u32) -> Self {
        let (low, high) = wilson(found, of);
        Self { found, of, low, high }
    }
}

/// What was found of one theme in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ThemeFigures {
    /// The theme.
    pub theme: ThemeId,
    /// Whether it is suggested.
    pub offered: bool,
    /// How many views it was learned from.
    pub learnt: u32,
    /// Of those it would have been suggested for: how many the team had tagged with it.
    pub precision: Share,
    /// Of those the team had tagged with it: for how many it would have been suggested.
    pub recall: Share,
    /// Of all that were measured: for how many it would have been suggested.
    pub coverage: Share,
}

/// What was learned last in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Language {
    /// Its code.
    pub lang: String,
    /// When.
    pub at: Moment,
    /// How long all of it took, in milliseconds.
    pub took: i64,
    /// Views that could be learned from then.
    pub items: u32,
    /// How many more there have to be.
    pub missing: u32,
    /// People who said them.
    pub authors: u32,
    /// Views for which anything would have been suggested, of those that were measured.
    pub covered: Share,
    /// Its themes, those with most views first.
    pub themes: Vec<ThemeFigures>,
}

/// How suggestions are doing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overview {
    /// Whether nothing is learned or suggested.
    pub stopped: bool,
    /// Whether this process has something in memory that may be used.
    pub ready: bool,
    /// When it was last asked that everybody learn.
    pub asked_at: Option<Moment>,
    /// What was learned last, the languages with most views first.
    pub languages: Vec<Language>,
    /// How many tags stand that were suggested before a person gave them.
    pub taken: HashMap<ThemeId, u32>,
}

/// How suggestions are doing, for whoever reads views.
///
/// # Errors
/// When storage fails.
pub async fn overview(heard: &Heard, by: &Grant<Moderate>) -> Result<Overview, StorageError> {
    let mut conn = heard.words().read().await?;
    let is = standing(&mut conn).await?;
    let ready = known(heard, &mut conn).await?.is_some_and(|known| !known.languages.is_empty());
    let mut languages: Vec<(TrainingRunId, Language)> = Vec::new();
    let sql = "SELECT id, lang, ran_at, took, items, authors, measured, covered FROM training_run r
               WHERE ran_at = (SELECT MAX(n.ran_at) FROM training_run n WHERE n.lang = r.lang)
               ORDER BY items DESC, lang, id";
    for row in &conn.all(sql, vec![]).await? {
        let lang = row.text("lang")?;
        // Two processes may have learned at one moment.
        if languages.iter().all(|(_, other)| other.lang != lang) {
            languages.push(language(row, lang)?);
        }
    }
    let mut found = Vec::with_capacity(languages.len());
    for (run, mut language) in languages {
        language.themes = themes(&mut conn, run, language.covered.of).await?;
        found.push(language);
    }
    let taken = taken(&mut conn, not_kept("t.view_id", 1, by.account().role()), reader(heard, by.id())).await?;
    Ok(Overview { stopped: is.stopped, ready, asked_at: is.wanted_at, languages: found, taken })
}

fn whole(row: &Row, column: &'static str) -> Result<u32, StorageError> {
    Ok(u32::try_from(row.int(column)?).unwrap_or(u32::MAX))
}

fn language(row: &Row, lang: String) -> Result<(TrainingRunId, Language), StorageError> {
    let items = whole(row, "items")?;
    let language = Language {
        lang,
        at: row.moment("ran_at")?,
        took: row.int("took")?,
        items,
        missing: u32::try_from(ENOUGH).unwrap_or(u32::MAX).saturating_sub(items),
        authors: whole(row, "authors")?,
        covered: Share::new(whole(row, "covered")?, whole(row, "measured")?),
        themes: Vec::new(),
    };
    Ok((row.id("id")?, language))
}

/// There are at most eleven languages, and a run of each is read by itself.
async fn themes(conn: &mut Conn, run: TrainingRunId, measured: u32) -> Result<Vec<ThemeFigures>, StorageError> {
    let sql = "SELECT theme_id, learnt, had, suggested, fitting, offered FROM training_theme
               WHERE run_id = $1 ORDER BY learnt DESC, theme_id";
    let figures = |row: &Row| {
        let (had, suggested, fitting) = (whole(row, "had")?, whole(row, "suggested")?, whole(row, "fitting")?);
        Ok(ThemeFigures {
            theme: row.id("theme_id")?,
            offered: row.int("offered")? == 1,
            learnt: whole(row, "learnt")?,
            precision: Share::new(fitting, suggested),
            recall: Share::new(fitting, had),
            coverage: Share::new(suggested, measured),
        })
    };
    conn.all(sql, args![run]).await?.iter().map(figures).collect()
}

/// Tags that stand and were suggested, without what is kept from the reader.
async fn taken(
    conn: &mut Conn,
    kept: String,
    reader: heard_storage::crypto::Hash,
) -> Result<HashMap<ThemeId, u32>, StorageError> {
    let [hidden, gone] = [ViewState::Hidden, ViewState::Withdrawn].map(ViewState::name);
    let sql = format!(
        "SELECT t.theme_id, COUNT(*) AS n FROM view_theme t
         WHERE t.suggested = 1 AND t.state NOT IN ('{hidden}', '{gone}'){kept} GROUP BY t.theme_id"
    );
    let rows = conn.all(sql, args![reader]).await?;
    rows.iter().map(|row| Ok((row.id("theme_id")?, whole(row, "n")?))).collect()
}

/// When a program last learned from what young people said, in any language; `None`
/// where it never did.
///
/// # Errors
/// When storage fails.
pub async fn last_learnt(heard: &Heard) -> Result<Option<Moment>, StorageError> {
    let mut conn = heard.words().read().await?;
    let row = conn.first("SELECT MAX(ran_at) AS at FROM training_run WHERE authors > 0", vec![]).await?;
    Ok(row.map(|row| row.moment_opt("at")).transpose()?.flatten())
}
