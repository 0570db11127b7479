//! What is published, as rows, and storing it once.

use heard_storage::crypto::Hash;
use heard_storage::{StorageError, args};
use heard_vocabulary::FiguresAction;
use sha2::{Digest as _, Sha256};

use crate::Heard;
use crate::figures::published::{Figure, Published, Rule};
use crate::figures::{RULES, rules_hash};
use crate::ids::QuoteId;
use crate::record::{PublishedPeriod, record};

/// Stores rows under the name of what they are published of.
pub(in crate::figures) async fn store_rows(
    heard: &Heard,
    key: String,
    edition: i64,
    rule: Rule,
    rows: Vec<Stored>,
    quotes: Vec<QuoteId>,
) -> Result<bool, StorageError> {
    let hash = rows_hash(&key, &rows);
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                let sql = "INSERT INTO figures_publication
                               (period, edition, published_at, threshold, rules, rules_hash, rows_hash)
                           VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING";
                let args = args![key.as_str(), edition, now, rule.threshold(), RULES, rules_hash(rule), hash];
                if uow.execute(sql, args).await? == 0 {
                    return Ok(false);
                }
                for row in rows {
                    uow.defer(
                        "INSERT INTO figure (period, edition, in_table, about, split, part, value)
                         VALUES ($1, $2, $3, $4, $5, $6, $7)",
                        args![key.as_str(), edition, row.table, row.about, row.split, row.part, row.value],
                    );
                }
                for (position, quote) in (1_i64..).zip(quotes) {
                    uow.defer(
                        "INSERT INTO figures_quote (period, position, quote_id, view_id)
                         SELECT $1, $2, id, view_id FROM quote WHERE id = $3",
                        args![key.as_str(), position, quote],
                    );
                }
                uow.defer("DELETE FROM figures_progress WHERE period = $1", args![key.as_str()]);
                let action = if edition == 0 { FiguresAction::Published } else { FiguresAction::Corrected };
                record(uow, "heard", action, PublishedPeriod(key), format!("rules {RULES}")).await?;
                Ok(true)
            })
        })
        .await
}

/// A row as it is stored.
#[derive(Debug, Clone)]
pub(in crate::figures) struct Stored {
    pub(in crate::figures) table: &'static str,
    pub(in crate::figures) about: String,
    pub(in crate::figures) split: &'static str,
    pub(in crate::figures) part: String,
    pub(in crate::figures) value: Option<i64>,
}

/// Figures as rows.
pub(super) fn rows(figures: &[Figure]) -> Vec<Stored> {
    let mut rows = Vec::new();
    for Figure { table, about, count, splits } in figures {
        let row = |split, part: &str, value: Published| Stored {
            table: table.name(),
            about: about.key(),
            split,
            part: part.to_owned(),
            value: value.about(),
        };
        rows.push(row("", "", *count));
        for parts in splits {
            rows.extend(parts.parts.iter().map(|(part, value)| row(parts.split.name(), part, *value)));
        }
    }
    rows
}

/// What stands for rows, whatever their order.
pub(super) fn rows_hash(period: &str, rows: &[Stored]) -> Hash {
    let line = |Stored { table, about, split, part, value }: &Stored| {
        let value = value.map_or_else(|| "withheld".to_owned(), |value| value.to_string());
        format!("{period}\t{table}\t{about}\t{split}\t{part}\t{value}\n")
    };
    let mut lines: Vec<String> = rows.iter().map(line).collect();
    lines.sort();
    Sha256::digest(lines.concat()).into()
}
