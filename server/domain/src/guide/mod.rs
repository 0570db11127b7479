//! Pages that the council writes for young people: their rights, the pledge, the
//! charter, the local offer, and how what they say is looked after. Every version
//! is kept (`editions`).

mod versions;
mod write;

use heard_storage::args;
use heard_storage::text;
use heard_storage::{Conn, Row, StorageError};
use heard_vocabulary::EditionKind;
use serde::{Deserialize, Serialize};

use crate::Heard;
use crate::editions::{IS_NEWEST, Of};

pub use versions::{Written, page_versions, put_back_page, written_in};
pub use write::write_page;

/// The page that says how what young people say is looked after, by its name in
/// links. It comes with the program, and is not among the pages about rights.
pub const POLICY: &str = "moderation";

/// What a page says in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct GuideText {
    /// Its title.
    pub title: String,
    /// Its text: paragraphs, `- ` for lists, `# ` for headings.
    pub body: String,
    /// The same, easy to read; may be empty.
    pub easy: String,
}

/// A page in one language, as last written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct GuidePage {
    /// Its name in links.
    pub slug: String,
    /// The language it is written in.
    pub lang: String,
    /// 1 for the first version.
    pub version: i64,
    /// What it says.
    pub text: GuideText,
    /// When it was written, as `2026-04-30`.
    pub on: String,
}

/// Why a page was not kept.
#[derive(Debug, thiserror::Error)]
pub enum GuideError {
    /// No title.
    #[error("a title is missing")]
    NoTitle,
    /// Another page in this language has this title.
    #[error("another page has this title")]
    TitleTaken,
    /// No text.
    #[error("the text is missing")]
    NoBody,
    /// Longer than 20,000 letters.
    #[error("too long")]
    TooLong,
    /// The text is the English one, in a page of another language.
    #[error("the text is in English")]
    StillEnglish,
    /// There is no such version, or the page says that already.
    #[error("there is no such version")]
    NoVersion,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// What versions of a page are kept under.
fn of<'a>(slug: &'a str, lang: &'a str) -> Of<'a> {
    Of { kind: EditionKind::GuidePage, item: slug, lang }
}

fn text_of(row: &Row) -> Result<GuideText, StorageError> {
    serde_json::from_str(&row.text("content")?)
        .map_err(|_| StorageError::inconsistent("edition.content", "a page about rights"))
}

fn page_of(row: &Row) -> Result<GuidePage, StorageError> {
    Ok(GuidePage {
        slug: row.text("item")?,
        lang: row.text("lang")?,
        version: row.int("version")?,
        text: text_of(row)?,
        on: row.moment("written_at")?.iso_date(),
    })
}

/// The newest version of each page in each language.
const NEWEST: &str = "SELECT e.item, e.lang, e.version, e.content, e.written_at FROM edition e";

/// Every page about rights in `lang`, in English where it is not translated, in
/// order.
///
/// # Errors
/// When storage fails.
pub async fn guide(heard: &Heard, lang: &str) -> Result<Vec<GuidePage>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = format!(
        "{NEWEST} JOIN guide_page p ON p.slug = e.item
         WHERE e.kind = $1 AND e.lang IN ($2, 'en') AND {IS_NEWEST} ORDER BY p.position, p.slug"
    );
    let rows = conn.all(sql, args![EditionKind::GuidePage.name(), lang]).await?;
    let mut pages: Vec<GuidePage> = Vec::new();
    for row in &rows {
        let page = page_of(row)?;
        match pages.iter_mut().find(|known| known.slug == page.slug) {
            Some(known) if page.lang == lang => *known = page,
            Some(_) => {}
            None => pages.push(page),
        }
    }
    Ok(pages)
}

/// How what young people say is looked after, in the council's own words: in
/// `lang`, or in English where the council wrote it in English alone; `None` where
/// Heard's own words stand in that language, also after they were put back.
///
/// # Errors
/// When storage fails.
pub async fn policy(heard: &Heard, lang: &str) -> Result<Option<GuidePage>, StorageError> {
    let mut conn = heard.words().read().await?;
    match own(&mut conn, lang).await? {
        Own::Written(page) => Ok(Some(*page)),
        Own::Heards => Ok(None),
        Own::Never => match own(&mut conn, "en").await? {
            Own::Written(page) => Ok(Some(*page)),
            Own::Heards | Own::Never => Ok(None),
        },
    }
}

/// What the council wrote of the policy in one language.
enum Own {
    /// Its own words.
    Written(Box<GuidePage>),
    /// It went back to what came with Heard.
    Heards,
    /// Nothing.
    Never,
}

async fn own(conn: &mut Conn, lang: &str) -> Result<Own, StorageError> {
    let sql = format!("{NEWEST} WHERE e.kind = $1 AND e.item = $2 AND e.lang = $3 AND {IS_NEWEST}");
    let Some(row) = conn.first(sql, args![EditionKind::GuidePage.name(), POLICY, lang]).await? else {
        return Ok(Own::Never);
    };
    let page = page_of(&row)?;
    let first = "SELECT content FROM edition
                 WHERE kind = $1 AND item = $2 AND lang = $3 AND version = 1 AND written_by IS NULL";
    let heards = conn.first(first, args![EditionKind::GuidePage.name(), POLICY, lang]).await?;
    match heards.as_ref().map(text_of).transpose()? {
        Some(heards) if heards == page.text => Ok(Own::Heards),
        _ => Ok(Own::Written(Box::new(page))),
    }
}

/// Whether a page holds every word of `wanted`.
#[must_use]
pub fn holds(page: &GuidePage, wanted: &str) -> bool {
    let GuideText { title, body, easy } = &page.text;
    text::holds(&format!("{title} {body} {easy}"), wanted)
}

/// Whether the council writes a page of this name in links.
///
/// # Errors
/// When storage fails.
pub async fn is_page(heard: &Heard, slug: &str) -> Result<bool, StorageError> {
    let mut conn = heard.words().read().await?;
    let known = conn.first("SELECT 1 AS one FROM guide_page WHERE slug = $1", args![slug]).await?;
    Ok(slug == POLICY || known.is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yp_21_a_page_is_found_by_all_its_words_in_any_case() {
        let text =
            GuideText { title: "My rights".into(), body: "An advocate speaks for you.".into(), easy: String::new() };
        let page = GuidePage { text, ..GuidePage::default() };
        assert!(holds(&page, "ADVOCATE rights"));
        assert!(!holds(&page, "advocate money"));
    }
}
