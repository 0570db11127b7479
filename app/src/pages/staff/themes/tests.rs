//! The coding frame.

use jiff::civil::date;

use super::{
    MergeLine, NewTheme, ThemeForm, ThemeLine, ThemePage, ThemeProblem, ThemeState, ThemeTyped, ThemeWord, ThemesPage,
    theme, themes,
};
use crate::i18n::Lang;
use crate::pages::staff::Link;
use crate::pages::staff::tests::{TYPED, choices, has, html, sound};
use crate::pages::staff::versions::{Changed, Version, Writer};

#[test]
fn adm_02_the_frame_is_a_tree_and_says_what_is_not_offered() {
    let line = |title: &str, depth, state| ThemeLine {
        href: format!("/staff/themes/{title}"),
        title: title.into(),
        young: if depth == 0 { "My home".into() } else { String::new() },
        depth,
        state,
    };
    let props = ThemesPage {
        lines: vec![
            line("Home", 0, ThemeState::InUse),
            line("Food", 1, ThemeState::Retired),
            line("Breakfast", 2, ThemeState::InUse),
            line("School", 0, ThemeState::InUse),
            line("Lessons", 0, ThemeState::Merged),
        ],
        parents: choices(&["Home"]),
        typed: NewTheme { title: TYPED.into(), young: String::new() },
        problem: Some(ThemeProblem::TitleTaken),
    };
    let page = html(themes, props);
    sound(&page);
    has(
        &page,
        &["<title>Error: Coding frame", "href=\"#new-title\"", ">Retired</span>", ">Merged</span>", "&lt;script&gt;"],
    );
    let food = page.find("/staff/themes/Food").unwrap();
    let lists = page[..food].matches("<ul class=\"tree\"").count();
    assert_eq!(lists, 2, "a narrower theme stands in a list of its own");
}

#[test]
fn adm_02_a_theme_can_be_called_moved_merged_split_and_retired() {
    let link = |text: &str| Link { href: format!("/staff/themes/{text}"), text: text.into() };
    let at = date(2026, 11, 20).at(12, 0, 0, 0);
    let props = ThemePage {
        id: "0a".into(),
        title: TYPED.into(),
        words: ThemeTyped {
            title: "Home".into(),
            young: vec![(Lang::En, "My home".into()), (Lang::Ar, "بيتي".into())],
        },
        parents: choices(&["School"]),
        others: choices(&["School"]),
        tagged: Some("/queue?theme=0a".into()),
        merges: vec![MergeLine { id: "0b".into(), from: link("Food"), into: link("Home"), by: None, at }],
        versions: vec![
            Version {
                number: 2,
                by: Writer::Named("Tamsin".into()),
                at,
                changes: vec![Changed {
                    what: ThemeWord::Young(Lang::Ar), was: String::new(), became: "بيتي".into()
                }],
                now: true,
            },
            Version { number: 1, by: Writer::Program, at, changes: Vec::new(), now: false },
        ],
        refused: Some((ThemeForm::Merge, ThemeProblem::IntoGone)),
        ..ThemePage::default()
    };
    let page = html(theme, props.clone());
    sound(&page);
    has(
        &page,
        &[
            "href=\"#merge-into\"",
            "name=\"young.ar\"",
            "action=\"/staff/themes/0a/move\"",
            "action=\"/staff/themes/0a/split\"",
            "action=\"/staff/themes/0a/retire\"",
            "action=\"/staff/themes/0a/undo\"",
            "action=\"/staff/themes/0a/put-back\"",
            "was merged into",
            "Somebody who left",
            "&lt;script&gt;",
        ],
    );
    let merged = html(theme, ThemePage { state: ThemeState::Merged, refused: None, ..props });
    assert!(!merged.contains("/staff/themes/0a/merge\""), "what has no tags cannot be merged on");
    has(&merged, &["action=\"/staff/themes/0a/undo\""]);
}
