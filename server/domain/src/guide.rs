//! The pages about rights, the pledge, the charter and the local offer: edited
//! in the app, every version kept.

use heard_storage::args;
use heard_storage::clock::Moment;
use heard_storage::text;
use heard_storage::{Row, StorageError, Uow};
use heard_vocabulary::GuideAction;

use crate::Heard;
use crate::going::{STAFF, Table, of_the_council};
use crate::people::{Grant, Participate};
use crate::record::{GuideSlug, record};

/// Every version of a page says who wrote it.
pub(crate) const GOING: &[Table] = &[of_the_council("guide_page", &[("written_by", STAFF)])];

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
    text::holds(&format!("{} {} {}", page.title, page.body, page.easy), wanted)
}

/// A name for links that no page has yet, out of a title of any script.
async fn new_slug(uow: &mut Uow, title: &str) -> Result<String, StorageError> {
    let of_title = Some(text::slug(title)).filter(|slug| !slug.is_empty()).unwrap_or_else(|| "page".to_owned());
    let taken: Vec<String> = uow
        .all("SELECT DISTINCT slug FROM guide_page", args![])
        .await?
        .iter()
        .map(|row| row.text("slug"))
        .collect::<Result<_, _>>()?;
    let numbered = (2..).map(|n| format!("{of_title}-{n}"));
    let free = std::iter::once(of_title.clone()).chain(numbered).find(|slug| !taken.contains(slug));
    Ok(free.unwrap_or(of_title))
}

/// Whether a page other than `slug` has this title in this language now.
async fn title_taken(uow: &mut Uow, slug: &str, lang: &str, title: &str) -> Result<bool, StorageError> {
    let titles = uow
        .all(
            "SELECT p.title FROM guide_page p WHERE p.lang = $1 AND p.slug <> $2
               AND p.version = (SELECT MAX(n.version) FROM guide_page n WHERE n.slug = p.slug AND n.lang = p.lang)",
            args![lang, slug],
        )
        .await?;
    let wanted = text::name(title);
    for row in &titles {
        if text::name(&row.text("title")?) == wanted {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether a page in any language has this name in links.
///
/// # Errors
/// When storage fails.
pub async fn is_page(heard: &Heard, slug: &str) -> Result<bool, StorageError> {
    let mut conn = heard.words().read().await?;
    Ok(conn.first("SELECT 1 AS one FROM guide_page WHERE slug = $1", args![slug]).await?.is_some())
}

/// Keeps a new version of a page; an empty `slug` makes a new page, which never
/// stands in another's place.
///
/// # Errors
/// [`GuideError`].
pub async fn write_page(heard: &Heard, by: &Grant<Participate>, page: GuidePage) -> Result<String, GuideError> {
    if text::is_empty(&page.title) {
        return Err(GuideError::NoTitle);
    }
    if text::is_empty(&page.body) {
        return Err(GuideError::NoBody);
    }
    if [&page.title, &page.body, &page.easy].iter().any(|text| text::length(text) > 20_000) {
        return Err(GuideError::TooLong);
    }
    let (actor, me) = (by.actor(), by.id());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now: Moment = uow.now();
                if title_taken(uow, &page.slug, &page.lang, &page.title).await? {
                    return Err(GuideError::TitleTaken);
                }
                let subject = match page.slug.as_str() {
                    "" => new_slug(uow, &page.title).await?,
                    slug => slug.to_owned(),
                };
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
                let slug = subject.clone();
                record(uow, actor, GuideAction::Written, GuideSlug(subject), detail).await?;
                Ok(slug)
            })
        })
        .await
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
    }
}
