//! Public quotes: separate text, the young person's consent, and a second
//! person's answer to "could anyone recognise them?".

use heard_storage::clock::Moment;
use heard_storage::{Row, StorageError, args};
use heard_vocabulary::{Consent, QuoteState};

use super::queue::parse;
use super::words::{item_key, item_keys, open_text, words_under};
use crate::Heard;
use crate::ids::{QuoteId, ViewId};
use crate::people::{ClearQuotes, Grant, Moderate};

/// Why a quote was not taken or cleared.
#[derive(Debug, thiserror::Error)]
pub enum QuoteError {
    /// Nothing was written.
    #[error("nothing was written yet")]
    Empty,
    /// Longer than 400 characters.
    #[error("too long for a quote")]
    TooLong,
    /// A helper's observation: nothing the young person said.
    #[error("a helper wrote this, not the young person")]
    NotSaid,
    /// The proposer cannot clear their own quote.
    #[error("a second person has to decide this")]
    SamePerson,
    /// Already decided, or its view is gone.
    #[error("this quote is no longer waiting")]
    Gone,
    /// Its author did not say that it may be celebrated.
    #[error("its author did not agree to that")]
    NotAgreed,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// A quote that waits for a second person.
#[derive(Debug, Clone)]
pub struct WaitingQuote {
    /// The quote.
    pub id: QuoteId,
    /// Its view.
    pub view: ViewId,
    /// The text to be public.
    pub text: String,
    /// The words it was drawn from.
    pub original: String,
    /// How consent was given.
    pub consent: Consent,
    /// When it was proposed.
    pub proposed_at: Moment,
    /// Whether the reader proposed it, and so cannot decide it.
    pub own: bool,
}

/// Quotes that wait for a second person, oldest first.
///
/// # Errors
/// When storage fails.
pub async fn waiting_quotes(heard: &Heard, by: &Grant<ClearQuotes>) -> Result<Vec<WaitingQuote>, StorageError> {
    let mut conn = heard.words().read().await?;
    let rows = conn
        .all(
            "SELECT q.id AS quote_id, q.sealed AS quote_sealed, q.consent, q.proposed_by, q.proposed_at,
                    v.id, v.owner_key, v.wrapped_key, v.sealed
             FROM quote q JOIN listed_view v ON v.id = q.view_id JOIN own_view o ON o.id = v.id
             WHERE q.state = $1 ORDER BY q.proposed_at LIMIT 100",
            args![QuoteState::Waiting.name()],
        )
        .await?;
    drop(conn);
    let keys = item_keys(heard, &rows).await?;
    let mut quotes = Vec::with_capacity(rows.len());
    for row in &rows {
        let view: ViewId = row.id("id")?;
        let Some(key) = keys.get(&view) else { continue };
        let proposed_by: crate::ids::AccountId = row.id("proposed_by")?;
        quotes.push(WaitingQuote {
            id: row.id("quote_id")?,
            view,
            text: open_text(key, view, "quote", &row.blob("quote_sealed")?)?,
            original: words_under(key, view, row)?.text(),
            consent: super::queue::parse(Consent::parse, row, "consent")?,
            proposed_at: row.moment("proposed_at")?,
            own: proposed_by == by.id(),
        });
    }
    Ok(quotes)
}

/// Cleared quotes of these views, for the board's and public pages.
pub(crate) async fn cleared_quotes(
    heard: &Heard,
    conn: &mut heard_storage::Conn,
    objective: crate::ids::ObjectiveId,
    from: Moment,
    until: Moment,
    limit: usize,
) -> Result<Vec<String>, StorageError> {
    let rows = conn
        .all(
            "SELECT q.sealed AS quote_sealed, v.id, v.owner_key, v.wrapped_key FROM quote q
             JOIN listed_view v ON v.id = q.view_id JOIN own_view o ON o.id = v.id
             JOIN evidence_link e ON e.from_kind = 'view' AND e.from_id = v.id AND e.to_kind = 'objective' AND e.to_id = $1
             WHERE q.state = $4 AND v.received_at >= $2 AND v.received_at < $3
             ORDER BY q.decided_at DESC LIMIT 20",
            args![objective, from, until, QuoteState::Cleared.name()],
        )
        .await?;
    quote_texts(heard, &rows[..rows.len().min(limit)]).await
}

/// The quotes proposed from one view: their text and state.
///
/// # Errors
/// When storage fails.
pub async fn view_quotes(
    heard: &Heard,
    _by: &Grant<Moderate>,
    view: ViewId,
) -> Result<Vec<(String, QuoteState)>, StorageError> {
    let mut conn = heard.words().read().await?;
    let Some(row) = conn.first("SELECT * FROM view WHERE id = $1", args![view]).await? else { return Ok(Vec::new()) };
    let Some(key) = item_key(heard, view, &row).await? else { return Ok(Vec::new()) };
    conn.all("SELECT sealed, state FROM quote WHERE view_id = $1 ORDER BY proposed_at", args![view])
        .await?
        .iter()
        .map(|quote| {
            Ok((open_text(&key, view, "quote", &quote.blob("sealed")?)?, parse(QuoteState::parse, quote, "state")?))
        })
        .collect()
}

/// Cleared quotes from views about a service, for its reviews.
pub(crate) async fn cleared_quotes_of_review(
    heard: &Heard,
    conn: &mut heard_storage::Conn,
    review: crate::ids::ReviewId,
) -> Result<Vec<String>, StorageError> {
    let rows = conn
        .all(
            "SELECT q.sealed AS quote_sealed, v.id, v.owner_key, v.wrapped_key FROM quote q
             JOIN listed_view v ON v.id = q.view_id JOIN own_view o ON o.id = v.id JOIN review_view rv ON rv.view_id = v.id
             WHERE q.state = $2 AND rv.review_id = $1
             ORDER BY q.decided_at DESC LIMIT 6",
            args![review, QuoteState::Cleared.name()],
        )
        .await?;
    quote_texts(heard, &rows).await
}

/// The texts of quotes whose views' keys open, in their order.
async fn quote_texts(heard: &Heard, rows: &[Row]) -> Result<Vec<String>, StorageError> {
    let keys = item_keys(heard, rows).await?;
    let mut texts = Vec::with_capacity(rows.len());
    for row in rows {
        let view: ViewId = row.id("id")?;
        if let Some(key) = keys.get(&view) {
            texts.push(open_text(key, view, "quote", &row.blob("quote_sealed")?)?);
        }
    }
    Ok(texts)
}

/// Good news that was cleared for everyone, the newest `at_most`, newest first;
/// none while fewer than ten young people sent any in the last year.
///
/// # Errors
/// When storage fails.
pub async fn celebrations(heard: &Heard, at_most: i64) -> Result<Vec<(String, Moment)>, StorageError> {
    let mut conn = heard.words().read().await?;
    let since = heard.now().plus(-365 * Moment::DAY);
    let rule = heard.catalogue().settings.disclosure;
    // Counted no further than it matters, and in no order: that would read them all.
    let group = conn
        .first(
            "SELECT COUNT(*) AS n FROM (SELECT 1 FROM countable_view
             WHERE scenario = 'good_news' AND received_at >= $1 LIMIT $2) AS few",
            args![since, rule.quoted_from()],
        )
        .await?
        .map_or(Ok(0), |row| row.int("n"))?;
    if !rule.may_quote(group) {
        return Ok(Vec::new());
    }
    // A word, not a bind: the index holds only what is cleared.
    let rows = conn
        .all(
            "SELECT q.sealed AS quote_sealed, q.decided_at, v.id, v.owner_key, v.wrapped_key FROM quote q
             JOIN listed_view v ON v.id = q.view_id JOIN own_view o ON o.id = v.id
             WHERE q.celebration = 1 AND q.state = 'cleared'
             ORDER BY q.decided_at DESC LIMIT $1",
            args![at_most],
        )
        .await?;
    drop(conn);
    let keys = item_keys(heard, &rows).await?;
    let mut all = Vec::with_capacity(rows.len());
    for row in &rows {
        let view: ViewId = row.id("id")?;
        if let Some(key) = keys.get(&view) {
            all.push((open_text(key, view, "quote", &row.blob("quote_sealed")?)?, row.moment("decided_at")?));
        }
    }
    Ok(all)
}
