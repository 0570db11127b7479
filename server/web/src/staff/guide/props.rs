//! A page about rights, on its way to the team's page.

use heard_app::i18n::Lang;
use heard_app::pages::staff::Link;
use heard_app::pages::staff::guide::{GuideAdminPage, GuideIn, GuidePart, GuideTyped};
use heard_app::pages::staff::versions::Changed;
use heard_domain::guide::{GuidePage, GuideText, POLICY, Written, guide, page_versions, policy, written_in};
use heard_domain::people::{Grant, Participate};

use super::heards_own;
use crate::staff::editions::{changed_lines, versions};
use crate::{App, Failure};

/// What a form holds.
pub fn shown(GuideText { title, body, easy }: GuideText) -> GuideTyped {
    GuideTyped { title, body, easy }
}

/// The page of that name as young people read it in that language; `None` for one
/// that is new.
pub async fn read(app: &App, slug: &str, lang: Lang) -> Result<Option<GuidePage>, Failure> {
    if slug == POLICY {
        let heards = || GuidePage {
            slug: POLICY.to_owned(),
            lang: lang.code().to_owned(),
            text: heards_own(slug, lang).unwrap_or_default(),
            ..GuidePage::default()
        };
        return Ok(Some(policy(&app.heard, lang.code()).await?.unwrap_or_else(heards)));
    }
    Ok(guide(&app.heard, lang.code()).await?.into_iter().find(|page| page.slug == slug))
}

/// What the form begins with where nobody wrote the page in this language: Heard's own
/// words where there are some, else nothing; and the English to translate from.
fn begun(found: &GuidePage, lang: Lang) -> (GuideTyped, Option<GuideTyped>) {
    if found.lang == lang.code() {
        return (shown(found.text.clone()), None);
    }
    (heards_own(&found.slug, lang).map(shown).unwrap_or_default(), Some(shown(found.text.clone())))
}

/// What young people read of a page in each language.
fn languages(written: &[Written], policy: bool) -> Vec<(Lang, GuideIn)> {
    let english = written.iter().any(|one| one.lang == "en" && !one.heards);
    let how = |lang: Lang| match written.iter().find(|one| one.lang == lang.code()) {
        Some(one) if one.heards => GuideIn::Heard,
        Some(one) => GuideIn::Written { at: one.at.local(), older: one.older },
        None if policy && !english => GuideIn::Heard,
        None => GuideIn::English,
    };
    Lang::ALL.into_iter().map(|lang| (lang, how(lang))).collect()
}

fn changes(before: &GuideText, after: &GuideText) -> Vec<Changed<GuidePart>> {
    let parts = [
        (GuidePart::Title, &before.title, &after.title),
        (GuidePart::Body, &before.body, &after.body),
        (GuidePart::Easy, &before.easy, &after.easy),
    ];
    parts.into_iter().flat_map(|(part, was, became)| changed_lines(part, was, became)).collect()
}

/// The team's page of a page about rights; of a new one where `slug` names none.
pub async fn of(app: &App, by: &Grant<Participate>, slug: &str, lang: Lang) -> Result<GuideAdminPage, Failure> {
    let pages = guide(&app.heard, lang.code()).await?;
    let link =
        |page: &GuidePage| Link { href: format!("/staff/guide?page={}", page.slug), text: page.text.title.clone() };
    let links = pages.iter().map(link).collect();
    let Some(found) = read(app, slug, lang).await? else {
        return Ok(GuideAdminPage {
            pages: links,
            slug: String::new(),
            policy: false,
            version: 0,
            lang,
            typed: GuideTyped::default(),
            english: None,
            problems: Vec::new(),
            languages: Vec::new(),
            versions: Vec::new(),
        });
    };
    let (typed, english) = begun(&found, lang);
    let written = written_in(&app.heard, by, slug).await?;
    Ok(GuideAdminPage {
        pages: links,
        policy: slug == POLICY,
        version: if found.lang == lang.code() { found.version } else { 0 },
        lang,
        typed,
        english,
        problems: Vec::new(),
        languages: languages(&written, slug == POLICY),
        versions: versions(page_versions(&app.heard, by, slug, lang.code()).await?, changes),
        slug: found.slug,
    })
}
