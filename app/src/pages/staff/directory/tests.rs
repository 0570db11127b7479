//! Whom to ring, by place.

use heard_vocabulary::{HelpLineBy, ToldTo};

use super::{
    AreaLines, DirectoryPage, DirectoryProblem, DirectoryTyped, HelpLineProblem, HelpLineTyped, HelpLinesPage,
    NumberLine, directory, help_lines,
};
use crate::i18n::Lang;
use crate::pages::staff::tests::{TYPED, has, html, sound};

fn number(service: ToldTo, stale: bool) -> NumberLine {
    NumberLine {
        id: "a1".into(),
        service,
        name: TYPED.into(),
        phone: "(01632) 960-110".into(),
        hours: "at night".into(),
        checked: Some(("2026-03-14 12:00".into(), Some("Ada".into()))),
        stale,
    }
}

#[test]
fn mod_08_numbers_stand_by_place_and_an_old_one_says_so() {
    let page = html(
        directory,
        DirectoryPage {
            areas: vec![AreaLines {
                name: TYPED.into(),
                own: false,
                numbers: vec![number(ToldTo::Lado, true), number(ToldTo::AdultTeam, false)],
            }],
            may_keep: true,
            ..DirectoryPage::default()
        },
    );
    sound(&page);
    has(
        &page,
        &[
            "href=\"tel:01632960110\"",
            "1 number has not been rung for half a year",
            "None is entered.",
            "Another authority",
            "action=\"/directory/take-out\"",
        ],
    );
}

#[test]
fn mod_08_a_number_is_dialled_as_a_telephone_wants_it() {
    let at = |phone: &str| NumberLine { phone: phone.into(), ..number(ToldTo::Police, false) };
    let own = ["+44 (0)1632 960110", "01632 960-111", "999"].map(at).to_vec();
    let page = html(directory, DirectoryPage { own, ..DirectoryPage::default() });
    has(&page, &["href=\"tel:+441632960110\"", "href=\"tel:01632960111\"", "href=\"tel:999\""]);
}

#[test]
fn mod_08_whoever_only_rings_changes_nothing_and_a_refused_number_keeps_what_was_typed() {
    let read =
        html(directory, DirectoryPage { own: vec![number(ToldTo::DutyTeam, false)], ..DirectoryPage::default() });
    sound(&read);
    assert!(!read.contains("<form method=\"post\" action=\"/directory"), "no form for whoever only reads");
    let typed = DirectoryTyped { area: TYPED.into(), phone: "ring us".into(), ..DirectoryTyped::default() };
    let page = html(
        directory,
        DirectoryPage { typed, may_keep: true, refused: Some(DirectoryProblem::NoNumber), ..DirectoryPage::default() },
    );
    sound(&page);
    has(&page, &["value=\"ring us\"", "Write a number that can be rung"]);
}

#[test]
fn adm_02_help_lines_are_written_line_by_line_and_what_is_wrong_stands_at_its_field() {
    let kooth = HelpLineTyped {
        name: TYPED.into(),
        number: "85258".into(),
        by: Some(HelpLineBy::Text),
        says: "Every evening".into(),
    };
    let props = HelpLinesPage {
        lines: vec![kooth, HelpLineTyped::default()],
        tried: Lang::Ar,
        versions: Vec::new(),
        problem: Some((1, HelpLineProblem::NoNumber)),
    };
    let page = html(help_lines, props);
    sound(&page);
    has(
        &page,
        &[
            "<title>Error: Help lines",
            "href=\"#lines-line.1.number\"",
            "<option value=\"text\" selected>",
            "formaction=\"/staff/help-lines/preview\"",
            "<option value=\"ar\" selected>",
            "Nothing was changed yet.",
            "&lt;script&gt;",
        ],
    );
}
