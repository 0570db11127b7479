//! The page of the case system's extract.

use heard_vocabulary::{AssignedAs, CaseColumn, CaseFile, CaseFileFault, CaseLineFault, ExtractState, HeldBecause};

use super::{CaseSystemPage, ExtractCounts, ExtractLine, ExtractProblem, FaultLine, StrangerLine, case_system};
use crate::pages::staff::tests::{TYPED, has, html, sound};

fn came(state: ExtractState) -> ExtractLine {
    ExtractLine {
        id: "e1".into(),
        at: "2026-03-14 02:00".into(),
        seen_at: "2026-03-14 02:00".into(),
        old: state == ExtractState::Taken,
        state,
        counts: ExtractCounts { new: 2_000, broken: 1, ..ExtractCounts::default() },
        held: (state == ExtractState::Waiting).then_some(HeldBecause::First),
        unread: (state == ExtractState::Unread).then_some((CaseFile::People, CaseFileFault::NotLetIn)),
        faults: vec![FaultLine {
            file: CaseFile::Children,
            line: 12,
            column: Some(CaseColumn::BornOn),
            what: CaseLineFault::BadDay,
        }],
        fault_count: 900,
    }
}

#[test]
fn adm_11_without_an_extract_the_page_says_how_one_is_set_up() {
    let page = html(case_system, CaseSystemPage::default());
    sound(&page);
    has(&page, &["No extract is set up", "HEARD_CASE_SYSTEM", "docs/case-system.md"]);
    let waits = html(case_system, CaseSystemPage { set_up: true, ..CaseSystemPage::default() });
    sound(&waits);
    has(&waits, &["No extract has come yet"]);
}

#[test]
fn adm_11_what_waits_is_shown_with_its_numbers_its_faults_and_two_ways_on() {
    let stranger = StrangerLine {
        name: TYPED.into(),
        email: String::new(),
        assigned_as: AssignedAs::Worker,
        has_account: false,
        children: 12,
    };
    let with = |state| CaseSystemPage {
        set_up: true,
        came: vec![came(state), came(ExtractState::Unread)],
        strangers: vec![stranger.clone()],
        ..CaseSystemPage::default()
    };
    let page = html(case_system, with(ExtractState::Waiting));
    sound(&page);
    has(
        &page,
        &[
            "It is the first one.",
            "2,000 children",
            "action=\"/staff/case-system/confirm\"",
            "action=\"/staff/case-system/turn-down\"",
            "born_on",
            "This is no day.",
            "And 899 lines more",
            "The extract has no address of theirs",
            "&lt;script&gt;",
        ],
    );
    let taken = html(case_system, CaseSystemPage { problem: Some(ExtractProblem::Gone), ..with(ExtractState::Taken) });
    sound(&taken);
    has(&taken, &["It is taken in.", "somebody was quicker", "still write it?"]);
    assert!(!taken.contains("/staff/case-system/confirm"), "what is taken in waits for nobody");
    let unread = html(case_system, with(ExtractState::Unread));
    sound(&unread);
    has(&unread, &["does not let Heard in"]);
    for state in ExtractState::ALL {
        sound(&html(case_system, with(*state)));
    }
}
