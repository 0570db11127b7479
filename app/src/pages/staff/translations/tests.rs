//! Translations.

use jiff::civil::date;

use super::{
    AboutText, How, LanguageLine, LanguagePage, TextLine, TranslationProblem, TranslationsPage, language, translations,
};
use crate::i18n::Lang;
use crate::pages::staff::tests::{TYPED, has, html, sound};

#[test]
fn adm_02_a_table_says_what_is_missing_drafted_and_approved() {
    let line = |lang, missing| LanguageLine { lang, missing, drafted: 1_234, approved: 5 };
    let page = html(translations, TranslationsPage { lines: vec![line(Lang::Ar, 0), line(Lang::Uk, 7)] });
    sound(&page);
    has(&page, &["/staff/translations/ar", "data-label=\"Missing\" class=\"num\">7<", "1,234", "Nobody stands for it"]);
}

#[test]
fn adm_02_a_draft_is_marked_until_somebody_stands_for_it() {
    let text = |item: &str, how| TextLine {
        item: item.into(),
        english: TYPED.into(),
        text: TYPED.into(),
        was: "f0".into(),
        how,
    };
    let at = date(2026, 11, 20).at(12, 0, 0, 0);
    let props = LanguagePage {
        lang: Lang::Ar,
        abouts: vec![AboutText::Scenario("idea".into(), "An idea".into()), AboutText::Themes],
        about: AboutText::Themes,
        lines: vec![
            text("0a", How::Drafted),
            text("0b", How::Missing),
            text("0c", How::Approved(Some("Tamsin".into()), at)),
        ],
        typed: 1,
        refused: Some(("0b".into(), TranslationProblem::NoText)),
    };
    let page = html(language, props);
    sound(&page);
    has(
        &page,
        &[
            "href=\"#one-text.0b\"",
            "1 other text is below typed",
            ">Nobody stands for it</span>",
            ">Missing</span>",
            "Tamsin",
            "formaction=\"/staff/translations/ar/take-back\"",
            "<option value=\"themes\" selected>",
        ],
    );
    assert_eq!(page.matches("/take-back").count(), 1, "only what is approved");
}
