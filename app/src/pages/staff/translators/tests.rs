//! Translators.

use heard_vocabulary::{GiveBackReason, Sender, TranslatedFrom, TranslationState, TranslatorGender};
use jiff::civil::date;

use super::{
    LanguageWaits, ToTranslateLine, ToTranslatePage, TranslateProblem, TranslatorLine, TranslatorsPage,
    ViewTranslation, WorkPage, of_view, to_translate, translators, work,
};
use crate::i18n::Lang;
use crate::pages::staff::tests::{TYPED, frame, has, html, sound};
use crate::pages::staff::views::{Clock, Message, Said};
use crate::render::render;

fn clock(late: bool, days: i64) -> Clock {
    Clock { by: date(2026, 11, 25), late, days }
}

fn line(href: &str, first: bool, mine: bool) -> ToTranslateLine {
    ToTranslateLine {
        href: href.into(),
        lang: TranslatedFrom::Tigrinya,
        words: 40,
        came: date(2026, 11, 20),
        due: clock(first, 2),
        first,
        mine,
    }
}

#[test]
fn yp_17_every_language_but_english_is_translated_from() {
    let ours: Vec<&str> = TranslatedFrom::ALL.iter().map(|lang| lang.name()).collect();
    let shown: Vec<&str> = Lang::ALL.into_iter().filter(|lang| *lang != Lang::En).map(Lang::code).collect();
    assert_eq!(ours, shown);
}

#[test]
fn yp_17_a_translator_sees_what_waits_by_language_and_by_when() {
    let none = html(to_translate, ToTranslatePage::default());
    sound(&none);
    has(&none, &["You have no language yet"]);
    let languages = vec![
        LanguageWaits { lang: TranslatedFrom::Tigrinya, waits: 2 },
        LanguageWaits { lang: TranslatedFrom::Amharic, waits: 1_000 },
    ];
    let empty = html(to_translate, ToTranslatePage { languages: languages.clone(), ..ToTranslatePage::default() });
    sound(&empty);
    has(&empty, &["Nothing waits for you", "1,000 or more"]);
    let lines = vec![line("/translate/a1", true, false), line("/translate/a2", false, true)];
    let page = html(to_translate, ToTranslatePage { languages, lines, refused: Some(TranslateProblem::Taken) });
    sound(&page);
    has(
        &page,
        &[
            "Somebody was quicker",
            "First, please",
            "About 40 words",
            "2 working days over",
            "Due on 25 November 2026, 2 working days left",
            "action=\"/translate/a1/claim\"",
            "href=\"/translate/a2\"",
        ],
    );
}

#[test]
fn yp_17_words_and_translation_stand_side_by_side() {
    let props = WorkPage {
        href: "/translate/a1".into(),
        lang: TranslatedFrom::Arabic,
        words: vec![TYPED.into(), "▒▒▒▒".into()],
        text: TYPED.into(),
        came: date(2026, 11, 20),
        due: clock(false, 0),
        newest: "5".into(),
        duty_phone: "01234 567890".into(),
        refused: Some(TranslateProblem::NoReason),
    };
    let page = html(work, props);
    sound(&page);
    has(
        &page,
        &[
            "From Arabic",
            "lang=\"ar\"",
            "action=\"/translate/a1\"",
            "value=\"hand-in\"",
            "value=\"draft\"",
            "action=\"/translate/a1/give-back\"",
            "name=\"newest\" value=\"5\"",
            "01234 567890",
            "href=\"#translate-why\"",
        ],
    );
    for why in GiveBackReason::ALL {
        assert!(page.contains(&format!("value=\"{}\"", why.name())), "{why:?}");
    }
}

#[test]
fn yp_17_it_is_said_who_translates_from_what_and_what_nobody_does() {
    let one = TranslatorLine {
        id: "a1".into(),
        name: Some(TYPED.into()),
        languages: vec![TranslatedFrom::Arabic, TranslatedFrom::Dari],
        gender: Some(TranslatorGender::Woman),
    };
    let other = TranslatorLine { id: "a2".into(), name: None, languages: Vec::new(), gender: None };
    let page = html(translators, TranslatorsPage { translators: vec![one, other], refused: None });
    sound(&page);
    has(
        &page,
        &[
            "Nobody translates from Kurdish Sorani, Pashto, Farsi",
            "action=\"/staff/translators/a1\"",
            "value=\"prs\" checked",
            "<option value=\"woman\" selected>A woman",
        ],
    );
    has(&html(translators, TranslatorsPage::default()), &["Nobody translates yet"]);
}

#[test]
fn yp_17_the_page_of_a_view_says_how_far_its_translation_is() {
    let noon = date(2026, 11, 20).at(12, 0, 0, 0);
    let shown = |state, nobody, translated: bool| {
        let translation = ViewTranslation {
            state,
            with: (state == TranslationState::Claimed).then(|| (Some(TYPED.into()), noon)),
            text: translated.then(|| (TYPED.into(), Some(TYPED.into()), noon)),
            earlier: if translated { vec![("The bus goes.".into(), None, noon)] } else { Vec::new() },
            nobody,
            refused: false,
        };
        let said = vec![Said { asked: "What?".into(), said: TYPED.into(), unsaid: false }];
        let since = vec![Message { sender: Sender::YoungPerson, text: "And now?".into(), at: noon, going: None }];
        let assets = frame().assets;
        render(move || of_view(assets, &translation, ("ti", &said, &since), "/views/a1/translate-again".into()))
    };
    has(&shown(TranslationState::Waiting, false, false), &["It waits for a translator."]);
    let more = shown(TranslationState::Waiting, false, true);
    has(&more, &["they wrote more since", "And now?", "A translation by a person"]);
    has(&shown(TranslationState::Waiting, true, false), &["nobody may translate it", "/staff/translators"]);
    has(&shown(TranslationState::Claimed, false, false), &["has it since", "action=\"/views/a1/translate-again\""]);
    let done = shown(TranslationState::Done, false, true);
    has(&done, &["A translation by a person", "20 November 2026", "lang=\"ti\"", "Have it translated again"]);
    has(&done, &["An earlier translation: ", "The bus goes."]);
    assert!(!done.contains("<script"));
    // Nobody may, as they said: nobody is looked for.
    for state in [TranslationState::Waiting, TranslationState::Done] {
        let refused = ViewTranslation {
            state,
            with: None,
            text: Some((TYPED.into(), None, noon)),
            earlier: Vec::new(),
            nobody: state == TranslationState::Waiting,
            refused: true,
        };
        let page =
            render(move || of_view(frame().assets, &refused, ("ti", &[], &[]), "/views/a1/translate-again".into()));
        has(&page, &["They said that nobody may translate it", "A translation by a person"]);
        assert!(!page.contains("translate-again") && !page.contains("/staff/translators"), "{page}");
    }
}
