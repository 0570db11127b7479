//! Writing a page.

use heard_storage::args;
use heard_storage::text;
use heard_storage::{StorageError, Uow};
use heard_vocabulary::{EditionKind, GuideAction};

use super::{GuideError, GuideText, NEWEST, POLICY, of, text_of};
use crate::Heard;
use crate::editions::{self, IS_NEWEST};
use crate::people::{Grant, Participate};
use crate::record::{GuideSlug, record};

/// Letters that a page has at most, in each of its texts.
const LONGEST: usize = 20_000;

/// A name for links that no page has yet, out of a title of any script.
async fn new_slug(uow: &mut Uow, title: &str) -> Result<String, StorageError> {
    let of_title = Some(text::slug(title)).filter(|slug| !slug.is_empty()).unwrap_or_else(|| "page".to_owned());
    let mut taken = vec![POLICY.to_owned()];
    for row in uow.all("SELECT slug FROM guide_page", args![]).await? {
        taken.push(row.text("slug")?);
    }
    let numbered = (2..).map(|n| format!("{of_title}-{n}"));
    let free = std::iter::once(of_title.clone()).chain(numbered).find(|slug| !taken.contains(slug));
    Ok(free.unwrap_or(of_title))
}

/// Whether a page other than `slug` has this title in this language now.
pub(super) async fn title_taken(uow: &mut Uow, slug: &str, lang: &str, title: &str) -> Result<bool, StorageError> {
    let sql = format!("{NEWEST} WHERE e.kind = $1 AND e.lang = $2 AND e.item <> $3 AND {IS_NEWEST}");
    let wanted = text::name(title);
    for row in &uow.all(sql, args![EditionKind::GuidePage.name(), lang, slug]).await? {
        if text::name(&text_of(row)?.title) == wanted {
            return Ok(true);
        }
    }
    Ok(false)
}

/// What a page says in English now.
async fn english(uow: &mut Uow, slug: &str) -> Result<Option<GuideText>, StorageError> {
    let newest = editions::newest(uow, of(slug, "en")).await?;
    editions::read(uow, of(slug, "en"), newest).await
}

/// Keeps a new version of a page in one language, and gives its name in links. An
/// empty `slug` makes a new page, which never stands in another's place. `was` is
/// what came with the program and is shown until somebody writes.
///
/// # Errors
/// [`GuideError`]; nothing is kept then.
pub async fn write_page(
    heard: &Heard,
    by: &Grant<Participate>,
    slug: &str,
    lang: &str,
    typed: GuideText,
    was: Option<GuideText>,
) -> Result<String, GuideError> {
    if text::is_empty(&typed.title) {
        return Err(GuideError::NoTitle);
    }
    if text::is_empty(&typed.body) {
        return Err(GuideError::NoBody);
    }
    let GuideText { title, body, easy } = typed;
    let becomes =
        GuideText { title: title.trim().to_owned(), body: body.trim().to_owned(), easy: easy.trim().to_owned() };
    if [&becomes.title, &becomes.body, &becomes.easy].iter().any(|text| text::length(text) > LONGEST) {
        return Err(GuideError::TooLong);
    }
    let (actor, me) = (by.actor(), by.id());
    let (slug, lang) = (slug.to_owned(), lang.to_owned());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                editions::hold(uow).await?;
                if title_taken(uow, &slug, &lang, &becomes.title).await? {
                    return Err(GuideError::TitleTaken);
                }
                let slug = if slug.is_empty() { new_slug(uow, &becomes.title).await? } else { slug };
                if slug != POLICY {
                    uow.execute(
                        "INSERT INTO guide_page (slug, position)
                         SELECT $1, COALESCE(MAX(position), 0) + 1 FROM guide_page WHERE 1 = 1
                         ON CONFLICT (slug) DO NOTHING",
                        args![slug.as_str()],
                    )
                    .await?;
                }
                let newest = editions::newest(uow, of(&slug, &lang)).await?;
                let now: Option<GuideText> = editions::read(uow, of(&slug, &lang), newest).await?;
                // Heard's own words in another language are kept on purpose: what the council wrote in
                // English is read there otherwise.
                let untouched = lang == "en" && now.is_none() && was.as_ref() == Some(&becomes);
                if now.as_ref() == Some(&becomes) || untouched {
                    return Ok(slug);
                }
                if lang != "en" && english(uow, &slug).await?.is_some_and(|english| english.body == becomes.body) {
                    return Err(GuideError::StillEnglish);
                }
                let version = editions::keep(uow, of(&slug, &lang), was.as_ref(), &becomes, me).await?;
                record(uow, actor, GuideAction::Written, GuideSlug(slug.clone()), format!("{lang} {version}")).await?;
                Ok(slug)
            })
        })
        .await
}
