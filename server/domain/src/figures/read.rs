//! Reading what was published: stored rows and nothing else.

use std::collections::HashMap;

use heard_storage::clock::Moment;
use heard_storage::crypto::Hash;
use heard_storage::{Row, StorageError, Value, any_of, args};

use super::period::Period;
use super::published::{About, Figure, Parts, Published, Rule};
use super::tables::{Split, Table};
use crate::Heard;

/// Periods that are offered.
const OFFERED: usize = 8;

/// A publication in the list of those there are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Of which period.
    pub period: Period,
    /// When it was published.
    pub published_at: Moment,
    /// When it was corrected, where it was.
    pub corrected_at: Option<Moment>,
}

/// What was published of a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Publication {
    /// Which, and when.
    pub listed: Listed,
    /// The rule it was published by.
    pub rule: Rule,
    /// The version of the rules.
    pub rules: String,
    /// What those rules hash to.
    pub rules_hash: Hash,
    /// What its rows hash to.
    pub rows_hash: Hash,
    /// Its figures.
    pub figures: Vec<Figure>,
}

impl Publication {
    /// One row of a table; `None` where the table has none of that.
    #[must_use]
    pub fn figure(&self, table: Table, about: &About) -> Option<&Figure> {
        self.figures.iter().find(|one| one.table == table && one.about == *about)
    }

    /// How many, as published; withheld where there is no such row.
    #[must_use]
    pub fn count(&self, table: Table, about: &About) -> Published {
        self.figure(table, about).map_or(Published::WITHHELD, |figure| figure.count)
    }

    /// The rows of a table, in the order they were published.
    pub fn rows(&self, table: Table) -> impl Iterator<Item = &Figure> {
        self.figures.iter().filter(move |one| one.table == table)
    }
}

/// Every period that was published, newest first; of those that end together
/// the quarter before the year.
///
/// # Errors
/// When storage fails.
pub async fn publications(heard: &Heard) -> Result<Vec<Listed>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT p.period, p.published_at, c.published_at AS corrected_at FROM figures_publication p
               LEFT JOIN figures_publication c ON c.period = p.period AND c.edition = 1
               WHERE p.edition = 0 AND p.period NOT LIKE 'poll-%'";
    let rows = conn.all(sql, vec![]).await?;
    let mut all = rows.iter().map(listed).collect::<Result<Vec<_>, _>>()?;
    all.sort_by_key(|one| (std::cmp::Reverse(one.period.ends()), std::cmp::Reverse(one.period.starts())));
    Ok(all)
}

/// The periods that pages let one choose among, newest first: of a year that
/// was published by quarters its quarters, of another the year.
///
/// # Errors
/// When storage fails.
pub async fn offered(heard: &Heard) -> Result<Vec<Listed>, StorageError> {
    let all = publications(heard).await?;
    let by_quarters =
        |year| all.iter().any(|one| matches!(one.period, Period::Quarter(_)) && one.period.year() == year);
    let is_offered = |one: &&Listed| match one.period {
        Period::Quarter(_) => true,
        Period::Year(year) => !by_quarters(year),
    };
    Ok(all.iter().filter(is_offered).take(OFFERED).cloned().collect())
}

/// What was published last of the tables that every period has.
///
/// # Errors
/// When storage fails. `Ok(None)` before anything was published.
pub async fn newest(heard: &Heard) -> Result<Option<Publication>, StorageError> {
    match offered(heard).await?.first() {
        Some(listed) => publication(heard, listed.period).await,
        None => Ok(None),
    }
}

/// What was published last of a whole year: services, themes, what became of
/// answers.
///
/// # Errors
/// When storage fails. `Ok(None)` before a year was published.
pub async fn newest_year(heard: &Heard) -> Result<Option<Publication>, StorageError> {
    let all = publications(heard).await?;
    match all.iter().find(|one| matches!(one.period, Period::Year(_))) {
        Some(listed) => publication(heard, listed.period).await,
        None => Ok(None),
    }
}

fn listed(row: &Row) -> Result<Listed, StorageError> {
    let period = Period::parse(&row.text("period")?);
    Ok(Listed {
        period: period.ok_or(StorageError::inconsistent("figures_publication.period", "a period"))?,
        published_at: row.moment("published_at")?,
        corrected_at: row.moment_opt("corrected_at")?,
    })
}

/// What was published of a period, as corrected where it was.
///
/// # Errors
/// When storage fails. `Ok(None)` when it was not published.
pub async fn publication(heard: &Heard, period: Period) -> Result<Option<Publication>, StorageError> {
    Ok(published_in(heard, &[period]).await?.remove(&period))
}

/// What was published of each of these periods, as corrected where it was, read at once; nothing
/// of those that were not published.
///
/// # Errors
/// When storage fails.
pub async fn published_in(heard: &Heard, periods: &[Period]) -> Result<HashMap<Period, Publication>, StorageError> {
    let (set, values) = any_of(1, periods.iter().map(|one| one.key()));
    let sql = format!(
        "SELECT n.period, p.published_at, c.published_at AS corrected_at, n.edition, n.threshold, n.rules,
            n.rules_hash, n.rows_hash
         FROM figures_publication n
         JOIN figures_publication p ON p.period = n.period AND p.edition = 0
         LEFT JOIN figures_publication c ON c.period = n.period AND c.edition = 1
         WHERE n.period IN {set}
             AND n.edition = (SELECT MAX(m.edition) FROM figures_publication m WHERE m.period = n.period)"
    );
    let mut conn = heard.words().read().await?;
    let rows = conn.all(sql, values).await?;
    let mut editions = Vec::with_capacity(rows.len());
    for row in &rows {
        editions.push((row.text("period")?, row.int("edition")?));
    }
    // Of each its last edition, and no figure that another one was put in place of.
    let (which, values) = editions_sql(editions);
    let sql = format!("SELECT period, in_table, about, split, part, value FROM figure WHERE {which}");
    let mut of_period: HashMap<String, Vec<Row>> = HashMap::with_capacity(rows.len());
    for row in conn.all(sql, values).await? {
        of_period.entry(row.text("period")?).or_default().push(row);
    }
    drop(conn);
    let mut all: HashMap<Period, Publication> = HashMap::with_capacity(rows.len());
    for row in &rows {
        let listed = listed(row)?;
        let hash = |name: &'static str| -> Result<Hash, StorageError> {
            row.blob(name)?.try_into().map_err(|_| StorageError::inconsistent(name, "a hash"))
        };
        let rows = of_period.remove(&row.text("period")?).unwrap_or_default();
        let published = Publication {
            rule: Rule::with_threshold(row.int("threshold")?),
            rules: row.text("rules")?,
            rules_hash: hash("rules_hash")?,
            rows_hash: hash("rows_hash")?,
            figures: figures(&rows)?,
            listed,
        };
        all.insert(published.listed.period, published);
    }
    Ok(all)
}

/// What a statement says of rows that are of one of these editions, each a period and its number.
/// As with sets, the last stands there again until they are a power of two.
fn editions_sql(mut editions: Vec<(String, i64)>) -> (String, Vec<Value>) {
    let Some(last) = editions.last().cloned() else { return ("1 = 0".to_owned(), Vec::new()) };
    editions.resize(editions.len().next_power_of_two(), last);
    let one = |at: usize| format!("(period = ${} AND edition = ${})", 2 * at + 1, 2 * at + 2);
    let which: Vec<String> = (0..editions.len()).map(one).collect();
    (which.join(" OR "), editions.into_iter().flat_map(|(period, edition)| args![period, edition]).collect())
}

fn figures(rows: &[Row]) -> Result<Vec<Figure>, StorageError> {
    let mut figures: Vec<Figure> = Vec::new();
    let mut parts: Vec<(Table, About, Split, &'static str, Published)> = Vec::new();
    for row in rows {
        let table =
            Table::parse(&row.text("in_table")?).ok_or(StorageError::inconsistent("figure.in_table", "a table"))?;
        let about = About::parse(table, &row.text("about")?)
            .ok_or(StorageError::inconsistent("figure.about", "what a row is about"))?;
        let value = Published::stored(row.int_opt("value")?);
        let split = row.text("split")?;
        if split.is_empty() {
            figures.push(Figure { table, about, count: value, splits: Vec::new() });
            continue;
        }
        let split = Split::parse(&split).ok_or(StorageError::inconsistent("figure.split", "a split"))?;
        let part = row.text("part")?;
        let name = split.parts().into_iter().find(|name| *name == part);
        let name = name.ok_or(StorageError::inconsistent("figure.part", "a part of its split"))?;
        parts.push((table, about, split, name, value));
    }
    figures.sort_by(|one, two| (one.table, &one.about).cmp(&(two.table, &two.about)));
    for figure in &mut figures {
        for split in figure.table.definition().splits {
            let of = |name: &'static str| {
                let found = parts.iter().find(|(table, about, by, part, _)| {
                    *table == figure.table && *about == figure.about && by == split && *part == name
                });
                found.map(|(.., value)| (name, *value))
            };
            let parts: Vec<_> = split.parts().into_iter().filter_map(of).collect();
            if !parts.is_empty() {
                figure.splits.push(Parts { split: *split, parts });
            }
        }
    }
    Ok(figures)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brd_04_the_figures_of_one_edition_of_each_period_are_read() {
        let key = |period: &str| period.to_owned();
        let of = |editions: &[(&str, i64)]| {
            editions_sql(editions.iter().map(|(period, edition)| (key(period), *edition)).collect())
        };
        let (which, values) = of(&[("2018-Q2", 0), ("2018-Q3", 1)]);
        assert_eq!(which, "(period = $1 AND edition = $2) OR (period = $3 AND edition = $4)");
        assert_eq!(values, args![key("2018-Q2"), 0_i64, key("2018-Q3"), 1_i64]);
        assert_eq!(of(&[("a", 0), ("b", 1), ("c", 0)]).1[6..], args![key("c"), 0_i64]);
        assert_eq!(of(&[]), ("1 = 0".to_owned(), Vec::new()));
    }
}
