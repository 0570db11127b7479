//! The bank of quotes: those a second person cleared, and what of them may be said.
//!
//! A quote is shown with a heading only where it was published that so many young people
//! spoke under it that their number is shown, and with nothing else: no place, no age, no
//! day, nobody who helped (docs/decisions/0064-names-are-proposed-people-decide.md).

use std::collections::{HashMap, HashSet};

use heard_storage::clock::Moment;
use heard_storage::{Conn, Row, StorageError, Value, any_of, args};
use heard_vocabulary::{Consent, QuoteState};
use sha2::{Digest as _, Sha256};

use super::queue::parse;
use super::quotes::enough_spoke;
use super::words::{item_keys, open_text};
use crate::Heard;
use crate::figures::tables::Table;
use crate::figures::{About, newest};
use crate::ids::{QuoteId, QuotePackId, ThemeId, ViewId};
use crate::people::{ClearQuotes, Grant};
use crate::safeguarding::conflicts::{not_kept, reader};

/// So many quotes are read at once, the newest.
const AT_MOST: i64 = 400;

/// A quote that may be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BankQuote {
    /// The quote.
    pub id: QuoteId,
    /// Its view.
    pub view: ViewId,
    /// The words.
    pub text: String,
    /// How the young person agreed.
    pub consent: Consent,
    /// When a second person cleared it.
    pub cleared_at: Moment,
    /// Whether it is for the page of good news.
    pub celebration: bool,
    /// Headings of the coding frame that may stand beside it, by their titles.
    pub headings: Vec<String>,
}

/// The bank.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct QuoteBank {
    /// Quotes that may be shown, in no order that says when they were sent.
    pub quotes: Vec<BankQuote>,
    /// Headings one may look under, by their titles.
    pub headings: Vec<(ThemeId, String)>,
    /// Whether so many young people spoke that quotes may go out.
    pub enough: bool,
}

/// The quotes that may be shown, all or those under a heading.
///
/// # Errors
/// When storage fails.
pub async fn quote_bank(
    heard: &Heard,
    by: &Grant<ClearQuotes>,
    under: Option<ThemeId>,
) -> Result<QuoteBank, StorageError> {
    read(heard, by, under, None).await
}

/// The same; of one pack, those that it held.
pub(super) async fn read(
    heard: &Heard,
    by: &Grant<ClearQuotes>,
    under: Option<ThemeId>,
    pack: Option<QuotePackId>,
) -> Result<QuoteBank, StorageError> {
    let headings = shown_headings(heard).await?;
    let kept = not_kept("q.view_id", 2, by.account().role());
    let held = match pack {
        Some(_) => " AND q.id IN (SELECT quote_id FROM quote_pack_item WHERE pack_id = $4)",
        None => "",
    };
    let mut args = args![QuoteState::Cleared.name(), reader(heard, by.id()), AT_MOST];
    args.extend(pack.map(Value::from));
    let sql = format!(
        "SELECT q.id AS quote_id, q.sealed AS quote_sealed, q.consent, q.decided_at, q.celebration,
            v.id, v.owner_key, v.wrapped_key
         FROM quote q JOIN listed_view v ON v.id = q.view_id JOIN own_view o ON o.id = v.id
         WHERE q.state = $1{kept}{held} ORDER BY q.decided_at DESC LIMIT $3"
    );
    let mut conn = heard.words().read().await?;
    let rows = conn.all(sql, args).await?;
    let views = rows.iter().map(|row| row.id("id")).collect::<Result<Vec<ViewId>, _>>()?;
    let themes = themes(&mut conn, &views).await?;
    drop(conn);
    let keys = item_keys(heard, &rows).await?;
    let mut quotes = Vec::with_capacity(rows.len());
    for row in &rows {
        let view: ViewId = row.id("id")?;
        let Some(key) = keys.get(&view) else { continue };
        let about = headings_of(heard, themes.get(&view).map(Vec::as_slice).unwrap_or_default());
        if under.is_some_and(|under| !about.contains(&under) || !headings.iter().any(|(id, _)| *id == under)) {
            continue;
        }
        let beside = headings.iter().filter(|(id, _)| about.contains(id)).map(|(_, title)| title.clone());
        quotes.push(BankQuote {
            id: row.id("quote_id")?,
            view,
            text: open_text(key, view, "quote", &row.blob("quote_sealed")?)?,
            consent: parse(Consent::parse, row, "consent")?,
            cleared_at: row.moment("decided_at")?,
            celebration: row.int("celebration")? == 1,
            headings: beside.collect(),
        });
    }
    quotes.sort_by_key(|quote| Sha256::digest(quote.id.bytes()));
    Ok(QuoteBank { quotes, headings, enough: enough_spoke(heard).await? })
}

/// Headings under which so many spoke that their number was published.
async fn shown_headings(heard: &Heard) -> Result<Vec<(ThemeId, String)>, StorageError> {
    let Some(published) = newest(heard).await? else { return Ok(Vec::new()) };
    let catalogue = heard.catalogue();
    let shown = published.rows(Table::TopThemes).filter(|figure| figure.count.is_shown());
    let titled = shown.filter_map(|figure| match figure.about {
        About::Theme(id) => catalogue.theme(id).map(|theme| (id, theme.title.clone())),
        _ => None,
    });
    Ok(titled.collect())
}

/// The themes of these views.
pub(super) async fn themes(conn: &mut Conn, views: &[ViewId]) -> Result<HashMap<ViewId, Vec<ThemeId>>, StorageError> {
    let (set, args) = any_of(1, views.iter().copied());
    let rows: Vec<Row> =
        conn.all(format!("SELECT view_id, theme_id FROM view_theme WHERE view_id IN {set}"), args).await?;
    let mut themes: HashMap<ViewId, Vec<ThemeId>> = HashMap::new();
    for row in &rows {
        themes.entry(row.id("view_id")?).or_default().push(row.id("theme_id")?);
    }
    Ok(themes)
}

/// The frame's own headings above these themes.
pub(super) fn headings_of(heard: &Heard, themes: &[ThemeId]) -> HashSet<ThemeId> {
    let catalogue = heard.catalogue();
    let standing = themes.iter().filter_map(|id| catalogue.standing_theme(*id));
    standing.map(|theme| catalogue.heading(theme)).collect()
}
