//! What a page said before, and in which languages it is written.

use heard_storage::clock::Moment;
use heard_storage::{StorageError, args};
use heard_vocabulary::{EditionKind, GuideAction};

use super::write::title_taken;
use super::{GuideError, GuideText, of};
use crate::Heard;
use crate::editions::{self, Edition, IS_NEWEST};
use crate::people::{Grant, Participate};
use crate::record::{GuideSlug, record};

/// In which language a page is written, and since when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The language's code.
    pub lang: String,
    /// When it was last written in it.
    pub at: Moment,
    /// Whether it was written in English anew since.
    pub older: bool,
    /// Whether it says again what came with Heard.
    pub heards: bool,
}

/// Every version of a page in one language, the newest first.
///
/// # Errors
/// When storage fails.
pub async fn page_versions(
    heard: &Heard,
    _by: &Grant<Participate>,
    slug: &str,
    lang: &str,
) -> Result<Vec<Edition<GuideText>>, StorageError> {
    let mut conn = heard.words().read().await?;
    editions::all(heard, &mut conn, of(slug, lang)).await
}

/// The languages a page is written in.
///
/// # Errors
/// When storage fails.
pub async fn written_in(heard: &Heard, _by: &Grant<Participate>, slug: &str) -> Result<Vec<Written>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = format!(
        "SELECT e.lang, e.written_at, CAST(CASE WHEN EXISTS (SELECT 1 FROM edition f
             WHERE f.kind = e.kind AND f.item = e.item AND f.lang = e.lang AND f.version = 1
               AND f.written_by IS NULL AND f.content = e.content) THEN 1 ELSE 0 END AS BIGINT) AS heards
         FROM edition e WHERE e.kind = $1 AND e.item = $2 AND {IS_NEWEST}"
    );
    let rows = conn.all(sql, args![EditionKind::GuidePage.name(), slug]).await?;
    let mut found = Vec::with_capacity(rows.len());
    for row in &rows {
        let (lang, at, heards) = (row.text("lang")?, row.moment("written_at")?, row.int("heards")? == 1);
        found.push(Written { lang, at, older: false, heards });
    }
    let english = found.iter().find(|one| one.lang == "en").map(|one| one.at);
    for one in &mut found {
        one.older = english.is_some_and(|english| one.at < english);
    }
    Ok(found)
}

/// Lets a page say again what it said in an earlier version, which is a version too.
///
/// # Errors
/// [`GuideError`]; it says what it said then.
pub async fn put_back_page(
    heard: &Heard,
    by: &Grant<Participate>,
    slug: &str,
    lang: &str,
    version: i64,
) -> Result<(), GuideError> {
    let (actor, me) = (by.actor(), by.id());
    let (slug, lang) = (slug.to_owned(), lang.to_owned());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let of = of(&slug, &lang);
                editions::hold(uow).await?;
                let becomes: GuideText = editions::to_put_back(uow, of, version).await?.ok_or(GuideError::NoVersion)?;
                if title_taken(uow, &slug, &lang, &becomes.title).await? {
                    return Err(GuideError::TitleTaken);
                }
                let kept = editions::keep(uow, of, None, &becomes, me).await?;
                let detail = format!("{lang} {version}, now {kept}");
                record(uow, actor, GuideAction::PutBack, GuideSlug(slug.clone()), detail).await?;
                Ok(())
            })
        })
        .await
}
