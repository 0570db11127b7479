//! Public quotes: separate text, the young person's consent, and a second
//! person's answer to "could anyone recognise them?".

use std::collections::HashMap;

use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_storage::crypto::Key;
use heard_storage::{Conn, Row, StorageError, any_of, args};
use heard_vocabulary::{Consent, QuoteState};

use super::queue::parse;
use super::quotable::{alike, stands_in};
use super::words::{item_key, item_keys, open_text, words_under};
use crate::Heard;
use crate::figures::tables::Table;
use crate::figures::{About, Published, newest};
use crate::ids::{QuoteId, ViewId};
use crate::people::{ClearQuotes, Grant, Moderate};
use crate::safeguarding::conflicts::{not_kept, reader};

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
    /// A name or a place that somebody took out of the view stands in it.
    #[error("what was taken out of the view stands in it")]
    TakenOut,
    /// Its author took the same words back, and did not agree to them since.
    #[error("its author took these words back")]
    TakenBack,
    /// The proposer cannot clear their own quote.
    #[error("a second person has to decide this")]
    SamePerson,
    /// Already decided, or its view is gone.
    #[error("this quote is no longer waiting")]
    Gone,
    /// Its author did not say that it may be celebrated.
    #[error("its author did not agree to that")]
    NotAgreed,
    /// Its author is said to have agreed when sending it, and did not.
    #[error("its author did not agree when sending it")]
    NotThen,
    /// The same words of the view wait already, or may be shown.
    #[error("this was proposed already")]
    Twice,
    /// The reason says again what was said in the view.
    #[error("the reason is in its author's words")]
    TheirWords,
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
    /// Whether the text stands so in these words.
    pub word_for_word: bool,
    /// The name that its author goes by, where they gave it.
    pub from: Option<String>,
    /// How consent was given.
    pub consent: Consent,
    /// When it was proposed.
    pub proposed_at: Moment,
    /// When its author last took the same words back.
    pub taken_back: Option<Day>,
    /// On which day they agreed anew since.
    pub agreed_anew: Option<Day>,
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
            format!(
                "SELECT q.id AS quote_id, q.sealed AS quote_sealed, q.consent, q.proposed_by, q.proposed_at,
                    q.agreed_on, v.id, v.owner_key, v.wrapped_key, v.sealed
             FROM quote q JOIN listed_view v ON v.id = q.view_id JOIN own_view o ON o.id = v.id
             WHERE q.state = $1{} ORDER BY q.proposed_at LIMIT 100",
                not_kept("q.view_id", 2, by.account().role())
            ),
            args![QuoteState::Waiting.name(), reader(heard, by.id())],
        )
        .await?;
    let views = rows.iter().map(|row| row.id("id")).collect::<Result<Vec<ViewId>, _>>()?;
    let (set, mut values) = any_of(1, views);
    values.push(QuoteState::Withdrawn.name().into());
    let sql =
        format!("SELECT view_id, sealed, withdrawn_at FROM quote WHERE view_id IN {set} AND state = ${}", values.len());
    let withdrawn = conn.all(sql, values).await?;
    drop(conn);
    let keys = item_keys(heard, &rows).await?;
    let back = taken_back(&keys, &withdrawn)?;
    let mut quotes = Vec::with_capacity(rows.len());
    for row in &rows {
        let view: ViewId = row.id("id")?;
        let Some(key) = keys.get(&view) else { continue };
        let proposed_by: crate::ids::AccountId = row.id("proposed_by")?;
        let text = open_text(key, view, "quote", &row.blob("quote_sealed")?)?;
        let words = words_under(key, view, row)?;
        let same = back.get(&view).into_iter().flatten().filter(|(words, _)| alike(words, &text));
        let taken_back = same.map(|(_, day)| *day).max();
        let original = words.text();
        let word_for_word = stands_in(&text, &original);
        quotes.push(WaitingQuote {
            id: row.id("quote_id")?,
            view,
            text,
            original,
            word_for_word,
            from: words.from,
            consent: parse(Consent::parse, row, "consent")?,
            proposed_at: row.moment("proposed_at")?,
            taken_back,
            agreed_anew: row.text_opt("agreed_on")?.as_deref().and_then(Day::parse),
            own: proposed_by == by.id(),
        });
    }
    Ok(quotes)
}

/// What was taken back of each view, and on which day.
fn taken_back(keys: &HashMap<ViewId, Key>, rows: &[Row]) -> Result<HashMap<ViewId, Vec<(String, Day)>>, StorageError> {
    let mut back: HashMap<ViewId, Vec<(String, Day)>> = HashMap::new();
    for row in rows {
        let view: ViewId = row.id("view_id")?;
        let Some(key) = keys.get(&view) else { continue };
        let text = open_text(key, view, "quote", &row.blob("sealed")?)?;
        back.entry(view).or_default().push((text, row.moment("withdrawn_at")?.day()));
    }
    Ok(back)
}

/// The words of quotes that were published with a period and still stand, in
/// their order.
pub(crate) async fn published_quotes(heard: &Heard, period: &str) -> Result<Vec<String>, StorageError> {
    let mut conn = heard.words().read().await?;
    let rows = conn
        .all(
            "SELECT q.sealed AS quote_sealed, v.id, v.owner_key, v.wrapped_key FROM figures_quote f
             JOIN quote q ON q.id = f.quote_id JOIN listed_view v ON v.id = q.view_id JOIN own_view o ON o.id = v.id
             WHERE f.period = $1 AND q.state = $2 ORDER BY f.position",
            args![period, QuoteState::Cleared.name()],
        )
        .await?;
    drop(conn);
    quote_texts(heard, &rows).await
}

/// A quote from one view.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ViewQuote {
    /// The quote.
    pub id: QuoteId,
    /// The text to be public.
    pub text: String,
    /// Where it has got to.
    pub state: QuoteState,
}

/// The quotes proposed from one view, oldest first.
///
/// # Errors
/// When storage fails.
pub async fn view_quotes(heard: &Heard, _by: &Grant<Moderate>, view: ViewId) -> Result<Vec<ViewQuote>, StorageError> {
    let mut conn = heard.words().read().await?;
    let Some(row) = conn.first("SELECT * FROM view WHERE id = $1", args![view]).await? else { return Ok(Vec::new()) };
    quotes_of(heard, &mut conn, view, &row).await
}

/// The same, with the view's row in hand.
pub(super) async fn quotes_of(
    heard: &Heard,
    conn: &mut Conn,
    view: ViewId,
    row: &Row,
) -> Result<Vec<ViewQuote>, StorageError> {
    let quotes =
        conn.all("SELECT id, sealed, state FROM quote WHERE view_id = $1 ORDER BY proposed_at", args![view]).await?;
    if quotes.is_empty() {
        return Ok(Vec::new());
    }
    let Some(key) = item_key(heard, view, row).await? else { return Ok(Vec::new()) };
    let one = |quote: &Row| {
        Ok(ViewQuote {
            id: quote.id("id")?,
            text: open_text(&key, view, "quote", &quote.blob("sealed")?)?,
            state: parse(QuoteState::parse, quote, "state")?,
        })
    };
    quotes.iter().map(one).collect()
}

/// Whether so many young people spoke that their number is shown: before, nobody's words
/// are shown to others.
pub(super) async fn enough_spoke(heard: &Heard) -> Result<bool, StorageError> {
    let spoke = newest(heard).await?.map(|published| published.count(Table::Everyone, &About::Whole));
    Ok(spoke.is_some_and(Published::is_shown))
}

/// The texts of quotes whose views' keys open, in their order.
pub(super) async fn quote_texts(heard: &Heard, rows: &[Row]) -> Result<Vec<String>, StorageError> {
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
/// none until it was published that so many young people spoke that their number
/// is shown.
///
/// # Errors
/// When storage fails.
pub async fn celebrations(heard: &Heard, at_most: i64) -> Result<Vec<(String, Moment)>, StorageError> {
    if !enough_spoke(heard).await? {
        return Ok(Vec::new());
    }
    let mut conn = heard.words().read().await?;
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
