//! The page of the case system's extract, and that of what was filed.

use heard_vocabulary::{
    AssignedAs, CaseColumn, CaseFile, CaseFileFault, CaseLineFault, ExtractState, FilingFault, FilingKind, FilingState,
    HeldBecause,
};

use super::{
    CaseSystemPage, ExtractCounts, ExtractLine, ExtractProblem, FaultLine, FilingDecided, FilingPaper, FilingProblem,
    FilingRow, FilingSaid, FilingsPage, StrangerLine, case_system, filing_day, filing_parts, filings,
};
use crate::pages::staff::procedures::LetterPart;
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

fn filed(state: FilingState) -> FilingRow {
    let at = jiff::civil::date(2026, 3, 14).at(16, 42, 0, 0);
    FilingRow {
        id: format!("d-{}", state.name()),
        first: "d1".into(),
        kind: FilingKind::Correction,
        state,
        made_at: at,
        state_at: at,
        due_at: at,
        tries: 3,
        fault: (state == FilingState::Failed).then_some(FilingFault::Refused),
        told: (state == FilingState::Failed).then_some((at, 2)),
        receipt: (state == FilingState::Filed).then(|| TYPED.into()),
        corrected: state == FilingState::Filed,
    }
}

#[test]
fn adm_11_what_was_filed_waits_and_failed_stands_on_one_page() {
    let page = html(filings, FilingsPage::default());
    sound(&page);
    has(&page, &["Nothing was filed yet", "HEARD_FILING", "Filing is off"]);
    assert!(!page.contains("Switch filing on"), "nothing says where it goes");
    let lines = FilingState::ALL.iter().map(|state| filed(*state)).collect();
    let props = FilingsPage {
        set_up: true,
        on: true,
        lines,
        waiting: 1_000,
        failed: 1,
        more_href: Some("/staff/case-system/filings?after=1-d1".into()),
        ..FilingsPage::default()
    };
    let page = html(filings, props.clone());
    sound(&page);
    has(
        &page,
        &[
            "Switch filing off",
            "1 document was not filed",
            "1,000 or more",
            "says that it does not take it",
            "2 administrators",
            "Tried 3 times",
            "Corrected or withdrawn since",
            "&lt;script&gt;",
            "Older ones",
        ],
    );
    for problem in [FilingProblem::NotSetUp, FilingProblem::NothingFailed] {
        sound(&html(filings, FilingsPage { problem: Some(problem), ..props.clone() }));
    }
}

#[test]
fn adm_11_a_document_says_what_it_corrects_and_a_withdrawal_says_nothing_else() {
    let paper = |kind: FilingKind| FilingPaper {
        kind,
        id: "d2".into(),
        first: "d1".into(),
        made_on: "2026-03-14".into(),
        case_number: None,
        said: None,
        answers: Vec::new(),
        decisions: Vec::new(),
    };
    assert_eq!(filing_parts(&paper(FilingKind::Withdrawal)).len(), 1);
    let whole = FilingPaper {
        case_number: Some("C-1".into()),
        said: Some(FilingSaid {
            on: "2026-03-01".into(),
            situation: "My review".into(),
            lang: "ar".into(),
            sent_to: "team".into(),
            helped: "alone".into(),
            said: vec![("What matters?".into(), "The bus".into()), ("And else?".into(), String::new())],
            files: 2,
        }),
        answers: vec![("2026-03-02".into(), "council".into(), "A new pass".into())],
        decisions: vec![FilingDecided {
            on: "2026-03-03".into(),
            claim: "will_do".into(),
            text: "Passes come by post".into(),
            reason: String::new(),
            due_on: Some("2026-04-01".into()),
        }],
        ..paper(FilingKind::Correction)
    };
    let parts = filing_parts(&whole);
    assert!(parts.contains(&LetterPart::Words("Case number: C-1".into())));
    assert!(parts.contains(&LetterPart::Typed("The bus".into(), "ar".into(), true)), "from right to left");
    assert!(parts.contains(&LetterPart::Words("By 1 April 2026.".into())));
    assert!(!parts.contains(&LetterPart::Typed("And else?".into(), "ar".into(), true)), "nothing was said to it");
    assert_eq!(filing_day(&whole), "14 March 2026");
}
