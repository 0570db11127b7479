//! Packs: quotes that were taken out together, for somebody. Each download is read anew,
//! so that what was withdrawn is in none of them; what a pack held before stays known, so
//! that whoever has it can be asked to take it out.

use std::collections::HashMap;

use heard_storage::clock::Moment;
use heard_storage::{StorageError, args};
use heard_vocabulary::{QuoteState, ViewAction};

use super::quote_bank::{BankQuote, quote_bank, read};
use crate::Heard;
use crate::ids::{AccountId, QuoteId, QuotePackId, ThemeId, ViewId};
use crate::people::{ClearQuotes, Grant};
use crate::record::record_on_each;
use crate::safeguarding::named::Staff;

/// So many quotes are in one pack at most.
const AT_MOST: usize = 100;

/// Packs that are listed, the newest.
const LISTED: i64 = 100;

/// Why no pack was made.
#[derive(Debug, thiserror::Error)]
pub enum PackError {
    /// Nobody said whom it is for.
    #[error("nobody said whom it is for")]
    NoTitle,
    /// What is said of it is too long.
    #[error("too long for a title")]
    TooLong,
    /// So few young people spoke that no number is shown.
    #[error("too few spoke")]
    TooFew,
    /// No quote may be shown.
    #[error("no quote may be shown")]
    Nothing,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// A pack in the list of those that were taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuotePackLine {
    /// The pack.
    pub id: QuotePackId,
    /// Whom it is for.
    pub title: String,
    /// When it was taken.
    pub taken_at: Moment,
    /// Who took it, where their name can be read.
    pub by: Option<String>,
    /// How many quotes it held.
    pub held: i64,
    /// How many of them may not be shown any more.
    pub withdrawn: i64,
}

/// A quote that a pack held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackedQuote {
    /// Its place in the pack, from 1.
    pub position: i64,
    /// The quote as it may be shown; nothing where it may not any more.
    pub stands: Option<BankQuote>,
}

/// One pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuotePack {
    /// What its list says of it.
    pub line: QuotePackLine,
    /// What it held, in its order.
    pub quotes: Vec<PackedQuote>,
}

/// Takes out the quotes that may be shown, all or those under a heading.
///
/// # Errors
/// [`PackError`].
pub async fn take_pack(
    heard: &Heard,
    by: &Grant<ClearQuotes>,
    title: &str,
    under: Option<ThemeId>,
) -> Result<QuotePackId, PackError> {
    let title = heard_storage::text::one_line(title);
    if title.is_empty() {
        return Err(PackError::NoTitle);
    }
    if heard_storage::text::length(&title) > 200 {
        return Err(PackError::TooLong);
    }
    let bank = quote_bank(heard, by, under).await?;
    if !bank.enough {
        return Err(PackError::TooFew);
    }
    let chosen: Vec<(QuoteId, ViewId)> = bank.quotes.iter().take(AT_MOST).map(|one| (one.id, one.view)).collect();
    if chosen.is_empty() {
        return Err(PackError::Nothing);
    }
    let id = QuotePackId::random(heard.entropy());
    let (actor, me) = (by.actor(), by.id());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                uow.defer(
                    "INSERT INTO quote_pack (id, title, taken_by, taken_at) VALUES ($1, $2, $3, $4)",
                    args![id, title, me, now],
                );
                let mut views = Vec::with_capacity(chosen.len());
                for (position, (quote, view)) in (1_i64..).zip(chosen) {
                    // Withdrawn since it was read: it is in no pack.
                    uow.defer(
                        "INSERT INTO quote_pack_item (pack_id, quote_id, position)
                         SELECT $1, id, $3 FROM quote WHERE id = $2 AND state = $4",
                        args![id, quote, position, QuoteState::Cleared.name()],
                    );
                    views.push(view);
                }
                views.sort_unstable();
                views.dedup();
                record_on_each(uow, actor, ViewAction::QuoteTaken, &views, id.to_string()).await?;
                Ok::<_, StorageError>(())
            })
        })
        .await?;
    Ok(id)
}

/// The packs that were taken, the newest first: those first that hold what was withdrawn.
///
/// # Errors
/// When storage fails.
pub async fn packs(heard: &Heard, _by: &Grant<ClearQuotes>) -> Result<Vec<QuotePackLine>, StorageError> {
    let sql = format!("{LINES} GROUP BY p.id, p.title, p.taken_by, p.taken_at ORDER BY p.taken_at DESC, p.id LIMIT $2");
    let mut lines = lines(heard, sql, args![QuoteState::Cleared.name(), LISTED]).await?;
    lines.sort_by_key(|line| line.withdrawn == 0);
    Ok(lines)
}

/// What a list says of each: what is gone, hidden or taken back stands as well as what was
/// withdrawn.
const LINES: &str = "SELECT p.id, p.title, p.taken_by, p.taken_at, COUNT(i.position) AS held,
        COUNT(i.position) - COUNT(o.id) AS withdrawn
     FROM quote_pack p JOIN quote_pack_item i ON i.pack_id = p.id
     LEFT JOIN quote q ON q.id = i.quote_id AND q.state = $1
     LEFT JOIN listed_view v ON v.id = q.view_id
     LEFT JOIN own_view o ON o.id = v.id";

async fn lines(
    heard: &Heard,
    sql: String,
    args: Vec<heard_storage::Value>,
) -> Result<Vec<QuotePackLine>, StorageError> {
    let mut conn = heard.words().read().await?;
    let rows = conn.all(sql, args).await?;
    drop(conn);
    let staff = Staff::known(heard).await;
    let mut lines = Vec::with_capacity(rows.len());
    for row in &rows {
        let who: AccountId = row.id("taken_by")?;
        lines.push(QuotePackLine {
            id: row.id("id")?,
            title: row.text("title")?,
            taken_at: row.moment("taken_at")?,
            by: staff.members().iter().find(|one| one.account.id() == who).map(|one| one.known.name.clone()),
            held: row.int("held")?,
            withdrawn: row.int("withdrawn")?,
        });
    }
    Ok(lines)
}

/// One pack, with those of its quotes that may be shown now.
///
/// # Errors
/// When storage fails. `Ok(None)` where there is none.
pub async fn quote_pack(
    heard: &Heard,
    by: &Grant<ClearQuotes>,
    id: QuotePackId,
) -> Result<Option<QuotePack>, StorageError> {
    let sql = format!("{LINES} WHERE p.id = $2 GROUP BY p.id, p.title, p.taken_by, p.taken_at");
    let mut found = lines(heard, sql, args![QuoteState::Cleared.name(), id]).await?;
    let Some(line) = found.pop() else { return Ok(None) };
    let mut conn = heard.words().read().await?;
    let sql = "SELECT quote_id, position FROM quote_pack_item WHERE pack_id = $1 ORDER BY position";
    let rows = conn.all(sql, args![id]).await?;
    drop(conn);
    let bank = read(heard, by, None, Some(id)).await?;
    let mut standing: HashMap<QuoteId, BankQuote> =
        bank.quotes.into_iter().filter(|_| bank.enough).map(|quote| (quote.id, quote)).collect();
    let mut quotes = Vec::with_capacity(rows.len());
    for row in &rows {
        let quote: QuoteId = row.id("quote_id")?;
        quotes.push(PackedQuote { position: row.int("position")?, stands: standing.remove(&quote) });
    }
    Ok(Some(QuotePack { line, quotes }))
}
