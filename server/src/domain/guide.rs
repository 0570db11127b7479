//! The pages about rights, the pledge, the charter and the local offer: edited
//! in the app, every version kept.

use crate::args;
use crate::clock::Moment;
use crate::domain::people::{Grant, Participate};
use crate::heard::Heard;
use crate::storage::{AuditEntry, Row, StorageError};

/// A page in one language, as last written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct GuidePage {
    /// Its name in links.
    pub slug: String,
    /// The language it is written in.
    pub lang: String,
    /// 1 for the first version.
    pub version: i64,
    /// Its title.
    pub title: String,
    /// Its text: paragraphs, `- ` for lists, `# ` for headings.
    pub body: String,
    /// The same, easy to read; may be empty.
    pub easy: String,
    /// When it was written, as `2026-04-30`.
    pub on: String,
}

/// Why a page was not kept.
#[derive(Debug, thiserror::Error)]
pub enum GuideError {
    /// No title, or one without a letter.
    #[error("a title is missing")]
    NoTitle,
    /// No text.
    #[error("the text is missing")]
    NoBody,
    /// Longer than 20,000 letters.
    #[error("too long")]
    TooLong,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

fn page_of(row: &Row) -> Result<GuidePage, StorageError> {
    Ok(GuidePage {
        slug: row.text("slug")?,
        lang: row.text("lang")?,
        version: row.int("version")?,
        title: row.text("title")?,
        body: row.text("body")?,
        easy: row.text("easy")?,
        on: row.moment("written_at")?.iso_date(),
    })
}

/// Every page in `lang`, in English where it is not translated, in order.
///
/// # Errors
/// When storage fails.
pub async fn guide(heard: &Heard, lang: &str) -> Result<Vec<GuidePage>, StorageError> {
    let mut conn = heard.words().read().await?;
    let rows = conn
        .all(
            "SELECT slug, lang, version, title, body, easy, written_at FROM guide_page p
             WHERE lang IN ($1, 'en')
               AND version = (SELECT MAX(n.version) FROM guide_page n WHERE n.slug = p.slug AND n.lang = p.lang)
             ORDER BY (SELECT MIN(f.position) FROM guide_page f WHERE f.slug = p.slug), slug",
            args![lang],
        )
        .await?;
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

/// Whether a page holds every word of `wanted`.
#[must_use]
pub fn holds(page: &GuidePage, wanted: &str) -> bool {
    let text = format!("{} {} {}", page.title, page.body, page.easy).to_lowercase();
    wanted.to_lowercase().split_whitespace().all(|word| text.contains(word))
}

/// A name for links out of a title.
fn slug_of(title: &str) -> String {
    let words: Vec<String> = title
        .to_lowercase()
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    words.join("-").chars().take(60).collect()
}

/// Keeps a new version of a page; an empty `slug` makes a new page.
///
/// # Errors
/// [`GuideError`].
pub async fn write_page(heard: &Heard, by: &Grant<Participate>, page: GuidePage) -> Result<String, GuideError> {
    let slug = if page.slug.is_empty() { slug_of(&page.title) } else { page.slug.clone() };
    if page.title.trim().is_empty() || slug.is_empty() {
        return Err(GuideError::NoTitle);
    }
    if page.body.trim().is_empty() {
        return Err(GuideError::NoBody);
    }
    if [&page.title, &page.body, &page.easy].iter().any(|text| text.chars().count() > 20_000) {
        return Err(GuideError::TooLong);
    }
    let (actor, me, subject) = (by.actor(), by.id(), slug.clone());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now: Moment = uow.now();
                let row = uow
                    .first(
                        "SELECT (SELECT COALESCE(MAX(version), 0) FROM guide_page WHERE slug = $1 AND lang = $2) AS version,
                                COALESCE((SELECT MIN(position) FROM guide_page WHERE slug = $1),
                                         (SELECT COALESCE(MAX(position), 0) + 1 FROM guide_page)) AS position",
                        args![subject.as_str(), page.lang.as_str()],
                    )
                    .await?;
                let (version, position) = match row {
                    Some(row) => (row.int("version")? + 1, row.int("position")?),
                    None => (1, 1),
                };
                uow.defer(
                    "INSERT INTO guide_page (slug, lang, version, position, title, body, easy, written_by, written_at)
                     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
                    args![
                        subject.as_str(),
                        page.lang.as_str(),
                        version,
                        position,
                        page.title.trim(),
                        page.body.trim(),
                        page.easy.trim(),
                        me,
                        now
                    ],
                );
                let detail = format!("{} {version}", page.lang);
                uow.audit(AuditEntry { actor, action: "guide.written".into(), subject, detail }).await?;
                Ok(())
            })
        })
        .await
        .map(|()| slug)
        .map_err(GuideError::Storage)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yp_21_a_page_is_found_by_all_its_words_in_any_case() {
        let page =
            GuidePage { title: "My rights".into(), body: "An advocate speaks for you.".into(), ..Default::default() };
        assert!(holds(&page, "ADVOCATE rights"));
        assert!(!holds(&page, "advocate money"));
        assert_eq!(slug_of("The local offer: 18+"), "the-local-offer-18");
    }
}
