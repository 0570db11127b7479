//! Packs: quotes that were taken out together, for somebody. Each download is read anew,
//! so that what was withdrawn is in none of them; what a pack held before stays known, so
//! that whoever has it can be asked to take it out (`recall_pack.rs`). Whom one is for, in
//! staff's words, is sealed. What is kept from a reader is in no pack that they see, in no
//! count of one, and leaves no gap in its numbers.

use std::collections::HashMap;

use heard_storage::clock::Moment;
use heard_storage::crypto::{Key, open, seal};
use heard_storage::{Row, StorageError, Value, args};
use heard_vocabulary::{QuoteState, ViewAction};

use super::quote_bank::{BankQuote, quote_bank, read};
use crate::Heard;
use crate::ids::{AccountId, QuoteId, QuotePackId, ThemeId, ViewId};
use crate::people::{ClearQuotes, Grant};
use crate::record::record_on_each;
use crate::safeguarding::concerns::council_key;
use crate::safeguarding::conflicts::{not_kept, reader};
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
    /// Of how many of these nobody said yet that whoever has the pack was asked.
    pub to_recall: i64,
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
    let sealed = seal(&council_key(heard).await?, &place(id), title.as_bytes(), heard.entropy());
    let (actor, me) = (by.actor(), by.id());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                uow.defer(
                    "INSERT INTO quote_pack (id, sealed, taken_by, taken_at) VALUES ($1, $2, $3, $4)",
                    args![id, sealed, me, now],
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

/// Where a pack's title belongs, for the cipher.
fn place(id: QuotePackId) -> Vec<u8> {
    [b"quote_pack.sealed:".as_slice(), &id.bytes()].concat()
}

fn title(key: &Key, id: QuotePackId, row: &Row) -> Result<String, StorageError> {
    let plain = open(key, &place(id), &row.blob("sealed")?)?;
    String::from_utf8(plain).map_err(|_| StorageError::inconsistent("quote_pack.sealed", "text"))
}

/// The packs that were taken, the newest first: those first of which somebody is still to
/// be asked to take something out.
///
/// # Errors
/// When storage fails or a title does not open.
pub async fn packs(heard: &Heard, by: &Grant<ClearQuotes>) -> Result<Vec<QuotePackLine>, StorageError> {
    let order = "ORDER BY CASE WHEN COUNT(CASE WHEN o.id IS NULL AND i.recalled_at IS NULL THEN 1 END) > 0
        THEN 0 ELSE 1 END, p.taken_at DESC, p.id LIMIT $3";
    lines(heard, by, "", order, LISTED.into()).await
}

/// What a list says of each: what is gone, hidden or taken back stands as well as what was
/// withdrawn. Positions begin at 1; what is asked for besides is put after that.
const LINES: &str = "SELECT p.id, p.sealed, p.taken_by, p.taken_at, COUNT(i.position) AS held,
        COUNT(i.position) - COUNT(o.id) AS withdrawn,
        COUNT(CASE WHEN o.id IS NULL AND i.recalled_at IS NULL THEN 1 END) AS to_recall
     FROM quote_pack p JOIN quote_pack_item i ON i.pack_id = p.id
     LEFT JOIN quote q ON q.id = i.quote_id
     LEFT JOIN listed_view v ON v.id = q.view_id AND q.state = $1
     LEFT JOIN own_view o ON o.id = v.id
     WHERE i.position > 0";

/// Packs as this reader finds them; `third` is the statement's `$3`.
async fn lines(
    heard: &Heard,
    by: &Grant<ClearQuotes>,
    only: &str,
    order: &str,
    third: Value,
) -> Result<Vec<QuotePackLine>, StorageError> {
    let kept = not_kept("q.view_id", 2, by.account().role());
    let sql = format!("{LINES}{kept}{only} GROUP BY p.id, p.sealed, p.taken_by, p.taken_at {order}");
    let mut args = args![QuoteState::Cleared.name(), reader(heard, by.id())];
    args.push(third);
    let mut conn = heard.words().read().await?;
    let rows = conn.all(sql, args).await?;
    drop(conn);
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let (staff, key) = (Staff::known(heard).await, council_key(heard).await?);
    let mut lines = Vec::with_capacity(rows.len());
    for row in &rows {
        let (id, who): (QuotePackId, AccountId) = (row.id("id")?, row.id("taken_by")?);
        lines.push(QuotePackLine {
            id,
            title: title(&key, id, row)?,
            taken_at: row.moment("taken_at")?,
            by: staff.members().iter().find(|one| one.account.id() == who).map(|one| one.known.name.clone()),
            held: row.int("held")?,
            withdrawn: row.int("withdrawn")?,
            to_recall: row.int("to_recall")?,
        });
    }
    Ok(lines)
}

/// One pack, with those of its quotes that may be shown now.
///
/// # Errors
/// When storage fails. `Ok(None)` where there is none that they find.
pub async fn quote_pack(
    heard: &Heard,
    by: &Grant<ClearQuotes>,
    id: QuotePackId,
) -> Result<Option<QuotePack>, StorageError> {
    let mut found = lines(heard, by, " AND p.id = $3", "", id.into()).await?;
    let Some(line) = found.pop() else { return Ok(None) };
    let kept = not_kept("q.view_id", 2, by.account().role());
    let sql = format!(
        "SELECT i.quote_id FROM quote_pack_item i LEFT JOIN quote q ON q.id = i.quote_id
         WHERE i.pack_id = $1{kept} ORDER BY i.position"
    );
    let mut conn = heard.words().read().await?;
    let rows = conn.all(sql, args![id, reader(heard, by.id())]).await?;
    drop(conn);
    let bank = read(heard, by, None, Some(id)).await?;
    let mut standing: HashMap<QuoteId, BankQuote> =
        bank.quotes.into_iter().filter(|_| bank.enough).map(|quote| (quote.id, quote)).collect();
    let mut quotes = Vec::with_capacity(rows.len());
    for (position, row) in (1_i64..).zip(&rows) {
        let quote: QuoteId = row.id("quote_id")?;
        quotes.push(PackedQuote { position, stands: standing.remove(&quote) });
    }
    Ok(Some(QuotePack { line, quotes }))
}
