//! Quotes that were published with a period, by what they are about.

use std::collections::HashSet;

use heard_storage::{Row, StorageError, any_of, args};
use heard_vocabulary::{EvidenceEnd, EvidenceRelation, QuoteState};

use super::quote_bank::{headings_of, themes};
use super::quotes::quote_texts;
use crate::Heard;
use crate::ids::{ObjectiveId, ThemeId, ViewId};

/// The words of quotes that were published with a period and still stand, of views under one of
/// these headings or that are evidence for one of these objectives, in their order. Whoever asks
/// names only those of which a number was published.
pub(crate) async fn published_quotes_about(
    heard: &Heard,
    period: &str,
    headings: &[ThemeId],
    objectives: &[ObjectiveId],
) -> Result<Vec<String>, StorageError> {
    let mut conn = heard.words().read().await?;
    let rows = conn
        .all(
            "SELECT q.sealed AS quote_sealed, v.id, v.owner_key, v.wrapped_key FROM figures_quote f
             JOIN quote q ON q.id = f.quote_id JOIN listed_view v ON v.id = q.view_id JOIN own_view o ON o.id = v.id
             WHERE f.period = $1 AND q.state = $2 ORDER BY f.position",
            args![period, QuoteState::Cleared.name()],
        )
        .await?;
    let views = rows.iter().map(|row| row.id("id")).collect::<Result<Vec<ViewId>, StorageError>>()?;
    let tagged = themes(&mut conn, &views).await?;
    let (set, mut values) = any_of(1, views.iter().copied());
    let (wanted, more) = any_of(values.len() + 1, objectives.iter().copied());
    values.extend(more);
    let at = values.len();
    values.extend(args![EvidenceEnd::View.name(), EvidenceRelation::EvidenceFor.name(), EvidenceEnd::Objective.name()]);
    let sql = format!(
        "SELECT from_id FROM evidence_link WHERE from_kind = ${} AND relation = ${} AND to_kind = ${}
         AND from_id IN {set} AND to_id IN {wanted}",
        at + 1,
        at + 2,
        at + 3
    );
    let mut about = HashSet::new();
    for row in &conn.all(sql, values).await? {
        about.insert(row.id::<ViewId>("from_id")?);
    }
    drop(conn);
    for view in &views {
        let under = headings_of(heard, tagged.get(view).map(Vec::as_slice).unwrap_or_default());
        if headings.iter().any(|heading| under.contains(heading)) {
            about.insert(*view);
        }
    }
    let mut chosen: Vec<Row> = Vec::new();
    for (row, view) in rows.into_iter().zip(views) {
        if about.contains(&view) {
            chosen.push(row);
        }
    }
    quote_texts(heard, &chosen).await
}
