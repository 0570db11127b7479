//! Decision checks.

use jiff::civil::date;

use super::super::{
    CheckFormPage, CheckLine, CheckPage, CheckProblem, CheckTyped, ChecksPage, ConcernedLine, check, check_form,
    check_sheet, checks,
};
use super::QUARTER;
use crate::pages::staff::procedures::LetterPart;
use crate::pages::staff::tests::{TYPED, has, html, sound};
use crate::pages::staff::{Choice, Share, ShownCount};

fn page() -> CheckPage {
    CheckPage {
        href: "/strategy/checks/c1".into(),
        title: TYPED.into(),
        on: date(2026, 6, 1),
        ahead: false,
        decision: "Every bus pass runs to the end of the school year.".into(),
        means: "Nobody pays for the way to school.".into(),
        asked: "The council of children in care, in May.".into(),
        concerned: vec![
            ConcernedLine {
                number: Some(2),
                text: "Objective 2: School works".into(),
                young_wording: Some("I get there".into()),
                voices: ShownCount::About(65),
                good: Some(Share { low: 24, high: 36 }),
            },
            ConcernedLine {
                number: None,
                text: "Travel".into(),
                young_wording: None,
                voices: ShownCount::Withheld,
                good: None,
            },
        ],
        quotes: vec!["The bus pass runs out in May.".into()],
        figures: Some(QUARTER),
        can_edit: true,
    }
}

#[test]
fn str_11_one_page_says_what_a_decision_means_what_is_said_and_who_was_asked() {
    let shown = html(check, page());
    sound(&shown);
    has(
        &shown,
        &[
            "2. School works (“I get there”)",
            "2. School works: About 65 young people said something that bears on this.",
            "24 to 36% of the faces they chose are good or very good.",
            "Travel: It is withheld how many young people said something that bears on this.",
            "“The bus pass runs out in May.”",
            "Figures of July to September 2026",
            "Who was asked, and how",
            "href=\"/strategy/checks/c1/check.pdf\"",
            "href=\"/strategy/checks/c1/change\"",
            "&lt;script&gt;",
        ],
    );
    assert!(shown.contains("Decided on 1 June 2026") && !shown.contains("may come to two pages"));
    let ahead = html(check, CheckPage { ahead: true, means: "Free. ".repeat(200), ..page() });
    has(&ahead, &["To be decided on 1 June 2026", "may come to two pages"]);
    let read_only = html(check, CheckPage { can_edit: false, quotes: Vec::new(), ..page() });
    has(&read_only, &["No quote that is public is about this."]);
    assert!(!read_only.contains("/change"));
    // On paper stands what stands on the page.
    let sheet = check_sheet(&page(), "Withyshire".into());
    assert!(sheet.parts.contains(&LetterPart::Words("Nobody pays for the way to school.".into())));
    assert!(sheet.close, "one page");
    assert!(sheet.title.ends_with("what it means for children in care"));
}

#[test]
fn str_11_the_form_gives_back_what_was_typed() {
    let choice = Choice { value: "o1".into(), text: "1. A home".into(), chosen: true };
    let props = CheckFormPage {
        action: "/strategy/checks/new".into(),
        typed: CheckTyped { means: TYPED.into(), ..CheckTyped::default() },
        objectives: vec![choice],
        themes: Vec::new(),
        refused: Some(CheckProblem::NoTitle),
    };
    let shown = html(check_form, props);
    sound(&shown);
    has(&shown, &["Write what the report is called.", "name=\"objective\"", "&lt;script&gt;", "<title>Error: "]);
    let line = CheckLine { href: "/strategy/checks/c1".into(), title: TYPED.into(), on: date(2026, 6, 1) };
    let list = html(checks, ChecksPage { checks: vec![line], can_edit: true });
    sound(&list);
    has(&list, &["1 June 2026", "/strategy/checks/new", "&lt;script&gt;"]);
    sound(&html(checks, ChecksPage::default()));
}
