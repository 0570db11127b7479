//! Complaints, and allegations about adults who work with children.

use heard_vocabulary::{
    AllegationThreshold, Asker, IncidentKind, LetterKind, LetterWay, LetterWords, ProcedureAction, ProcedureKind,
    ProcedureStage, RequestCheck,
};
use jiff::civil::date;

use super::{
    LetterFacts, LetterLine, LetterPage, LetterPart, LetterProblem, LetterSent, LetterTyped, LetterVersion,
    NewProcedurePage, NewProcedureTyped, PlanPart, PlannedLine, PlanningProblem, PlanningTyped, ProcedureDeed,
    ProcedureLine, ProcedurePage, ProcedureProblem, ProceduresPage, RefusedLetter, RefusedStep, Returned, letter,
    new_procedure, procedure, procedures, sheet, step_name, step_named,
};
use crate::pages::staff::Choice;
use crate::pages::staff::tests::{TYPED, has, html, sound};

fn line(kind: ProcedureKind, stage: ProcedureStage) -> ProcedureLine {
    ProcedureLine {
        href: "/procedures/a1".into(),
        kind,
        stage,
        who: Some(TYPED.into()),
        came_on: "2026-03-02".into(),
        due: ("2026-03-16".into(), 3),
        due_at: (stage == ProcedureStage::TalkDue).then(|| "2026-03-16 21:30".into()),
        late: false,
        outcome: None,
        ended_at: None,
    }
}

fn one(kind: ProcedureKind, stage: ProcedureStage, steps: &[ProcedureAction]) -> ProcedurePage {
    ProcedurePage {
        line: line(kind, stage),
        written: Some((TYPED.into(), TYPED.into(), TYPED.into())),
        view: Some("/views/a1".into()),
        returned: (stage == ProcedureStage::TalkDue).then(|| Returned {
            at: "2026-03-13 21:30".into(),
            known: true,
            until: "2026-03-16 21:30".into(),
        }),
        deeds: vec![ProcedureDeed {
            at: "2026-03-03 10:00".into(),
            by: None,
            action: ProcedureAction::LadoTold,
            on: Some("2026-03-02".into()),
            hour: "18:30".into(),
            said: false,
            who: TYPED.into(),
            reference: "E-77".into(),
            chosen: Some("An allegation"),
            about: Some(TYPED.into()),
            text: TYPED.into(),
            unreadable: true,
        }],
        next: steps.first().copied(),
        steps: steps.to_vec(),
        longest: Some("2026-03-30".into()),
        advocacy: false,
        lado: false,
        asked: (kind == ProcedureKind::OutsideRequest).then(|| (Asker::Solicitor, vec![RequestCheck::Harm])),
        weighed: Some(AllegationThreshold::Met),
        incident: (kind == ProcedureKind::SeriousIncident).then_some(IncidentKind::Died),
        siblings: false,
        kept: vec![Choice { value: "a1".into(), text: TYPED.into(), chosen: false }],
        colleagues: vec![Choice { value: "a2".into(), text: TYPED.into(), chosen: false }],
        own: true,
        hold: Some("/holds/new?procedure=a1".into()),
        refused: None,
        letters: (kind == ProcedureKind::Complaint)
            .then(|| (vec![draft_line(), sent_line()], vec![LetterKind::Answer])),
        plan: PlanPart {
            lines: vec![PlannedLine {
                href: Some("/strategy/objectives/a1".into()),
                activity: TYPED.into(),
                lead: TYPED.into(),
                by: "2027-03-31".into(),
            }],
            objectives: Some(vec![Choice { value: "a1".into(), text: TYPED.into(), chosen: false }]),
            leads: vec![Choice { value: "a3".into(), text: TYPED.into(), chosen: true }],
            typed: PlanningTyped::default(),
            refused: None,
        },
    }
}

fn draft_line() -> LetterLine {
    LetterLine {
        href: "/procedures/a1/letters/b1".into(),
        kind: LetterKind::Received,
        began: date(2026, 3, 3).at(10, 0, 0, 0),
        sent: None,
    }
}

fn sent_line() -> LetterLine {
    LetterLine {
        href: "/procedures/a1/letters/b2".into(),
        sent: Some((date(2026, 3, 4), LetterWay::Post)),
        ..draft_line()
    }
}

#[test]
fn mod_10_mod_17_the_list_says_by_when_and_what_is_late() {
    let late = ProcedureLine {
        late: true,
        due: ("2026-03-02".into(), -9),
        ..line(ProcedureKind::Allegation, ProcedureStage::TellLado)
    };
    let answered =
        ProcedureLine { due: ("2026-03-02".into(), -9), ..line(ProcedureKind::Complaint, ProcedureStage::AfterOne) };
    let ended = ProcedureLine {
        ended_at: Some("2026-03-12 12:00".into()),
        outcome: Some("partly_upheld".into()),
        ..line(ProcedureKind::Complaint, ProcedureStage::AfterOne)
    };
    let taken_back = ProcedureLine { outcome: Some("taken_back".into()), ..ended.clone() };
    let page = html(
        procedures,
        ProceduresPage {
            open: vec![late, answered, line(ProcedureKind::Complaint, ProcedureStage::StageOne)],
            ended: vec![
                ended,
                taken_back,
                ProcedureLine {
                    ended_at: Some("2026-03-12 12:00".into()),
                    outcome: Some("found".into()),
                    ..line(ProcedureKind::Advocate, ProcedureStage::AdvocateFound)
                },
                ProcedureLine { who: None, ..line(ProcedureKind::Complaint, ProcedureStage::StageTwo) },
            ],
            keeps: true,
            lado: None,
        },
    );
    sound(&page);
    has(
        &page,
        &[
            "3 are open, 1 is late.",
            "Late since 2 March 2026",
            "Their time was over on 2 March 2026: end it",
            "By 16 March 2026",
            "They are right in part",
            "Taken back",
            "Somebody speaks for them",
            "It cannot be read",
        ],
    );
    let nobody = html(
        procedures,
        ProceduresPage { lado: Some(("01632 960110".into(), "by day".into())), ..ProceduresPage::default() },
    );
    sound(&nobody);
    has(&nobody, &["Nobody has to allow it first", "tel:01632960110", "Report an allegation"]);
    has(&html(procedures, ProceduresPage { keeps: true, ..ProceduresPage::default() }), &["Nothing is open"]);
}

#[test]
fn mod_10_mod_17_every_step_has_a_form_that_is_sound() {
    for kind in ProcedureKind::ALL {
        for stage in ProcedureStage::ALL.iter().filter(|stage| stage.kind() == *kind) {
            let page = html(procedure, one(*kind, *stage, ProcedureAction::ALL));
            sound(&page);
            has(&page, &["E-77", "What was written about it cannot be read", "Give it back to them", "&lt;script&gt;"]);
        }
    }
    for action in ProcedureAction::ALL {
        assert_eq!(step_named(step_name(*action)), Some(*action));
    }
    assert_eq!(step_named("nothing"), None);
}

#[test]
fn mod_10_a_refused_step_keeps_what_was_typed() {
    let refused = RefusedStep {
        action: ProcedureAction::Answered,
        problem: ProcedureProblem::NotChosen,
        values: vec![("text".into(), TYPED.into()), ("chosen".into(), String::new())],
    };
    let steps = [ProcedureAction::Answered, ProcedureAction::Noted];
    let page = html(
        procedure,
        ProcedurePage { refused: Some(refused), ..one(ProcedureKind::Complaint, ProcedureStage::StageOne, &steps) },
    );
    sound(&page);
    has(&page, &["href=\"#answered-chosen\"", "Choose one.", "Next: "]);
    assert!(page.matches("&lt;script&gt;").count() > 4, "what was typed stands in its field");
    // A colleague did it meanwhile: what was typed is not lost with its form.
    let values = vec![("text".into(), "typed all the same".into())];
    let refused = RefusedStep { action: ProcedureAction::Answered, problem: ProcedureProblem::NotNow, values };
    let steps = [ProcedureAction::Learned, ProcedureAction::Noted];
    let page = html(
        procedure,
        ProcedurePage { refused: Some(refused), ..one(ProcedureKind::Complaint, ProcedureStage::AfterOne, &steps) },
    );
    sound(&page);
    has(&page, &["Somebody was quicker", "typed all the same</textarea>"]);
}

#[test]
fn mod_10_mod_17_the_form_that_opens_one_keeps_what_was_typed() {
    let typed = NewProcedureTyped {
        text: TYPED.into(),
        who: TYPED.into(),
        place: TYPED.into(),
        agreed: TYPED.into(),
        asker: Asker::Court.name().into(),
        incident: IncidentKind::Died.name().into(),
        nickname: TYPED.into(),
        on: "2026-03-01".into(),
        at: "25:00".into(),
    };
    for kind in ProcedureKind::ALL {
        let page = html(
            new_procedure,
            NewProcedurePage {
                kind: *kind,
                view: Some("a1".into()),
                today: "2026-03-02".into(),
                answer_days: 10,
                freezes: true,
                colleagues: vec![Choice { value: "a2".into(), text: TYPED.into(), chosen: true }],
                typed: typed.clone(),
                refused: Some(ProcedureProblem::NoDay),
            },
        );
        sound(&page);
        has(&page, &["value=\"2026-03-01\"", "none before this stage began", "name=\"view\" value=\"a1\"", "checked"]);
    }
}

#[test]
fn mod_10_a_request_from_outside_says_what_has_to_be_looked_at_before_anything_leaves() {
    use ProcedureAction as A;
    let steps = [A::Checked, A::Acknowledged, A::Extended, A::Released, A::Withheld, A::TakenBack, A::Noted];
    let page = html(procedure, one(ProcedureKind::OutsideRequest, ProcedureStage::RequestOpen, &steps));
    sound(&page);
    has(
        &page,
        &[
            "Nothing leaves before everything was looked at",
            "A solicitor",
            "Whether it would do serious harm",
            "Siblings, carers, other children",
            "Information Commissioner",
            "For whom, and as what: ",
        ],
    );
}

fn facts(kind: LetterKind) -> LetterFacts {
    LetterFacts {
        kind,
        came: date(2026, 3, 2),
        began: date(2026, 3, 3),
        by: date(2026, 3, 16),
        today: date(2026, 3, 4),
        council: TYPED.into(),
        complaints: ("01632 960222".into(), "by day".into()),
        advocacy: ("0800 1632960".into(), String::new()),
    }
}

fn typed() -> LetterTyped {
    LetterTyped {
        to: "Heron\n1 Any Street".into(),
        text: format!("{TYPED}\n\nNext"),
        easy: "It was lost.\nHere is one.".into(),
        signed: "Isla Green\nComplaints manager".into(),
        lang: "ar".into(),
    }
}

fn letter_page(kind: LetterKind) -> LetterPage {
    let (facts, typed) = (facts(kind), typed());
    LetterPage {
        complaint: "/procedures/a1".into(),
        href: "/procedures/a1/letters/b1".into(),
        kind,
        languages: vec![Choice { value: "ar".into(), text: "العربية".into(), chosen: true }],
        seen: Some(2),
        versions: vec![LetterVersion { at: date(2026, 3, 3).at(10, 0, 0, 0), by: None }],
        sheets: Some((sheet(LetterWords::Plain, &facts, &typed), sheet(LetterWords::EasyRead, &facts, &typed))),
        typed,
        sent: None,
        fits: true,
        begun: None,
        refused: None,
    }
}

#[test]
fn mod_10_every_letter_says_who_is_asked_that_an_advocate_is_free_and_what_comes_next() {
    for kind in LetterKind::ALL {
        let page = html(letter, letter_page(*kind));
        sound(&page);
        has(
            &page,
            &[
                "Heron",
                " March 2026",
                "01632 960222 (by day)",
                "It is free, and you can have one at any time.",
                "0800 1632960",
                "0808 800 5792",
                "Isla Green, Complaints manager",
                "section 26",
                "SI 2006/1738",
                "&lt;script&gt;",
                "href=\"/procedures/a1/letters/b1/easy-read.pdf\"",
                "name=\"seen\" value=\"2\"",
            ],
        );
        // After the last stage there is the Ombudsman, before it a day by which somebody does something.
        let last = *kind == LetterKind::AnswerPanel;
        assert_eq!(page.contains("www.lgo.org.uk"), last || *kind == LetterKind::MoreTimeTwo, "{kind:?}");
        assert_eq!(page.contains("by 16 March 2026"), !last, "{kind:?}");
        for words in LetterWords::ALL {
            let sheet = sheet(*words, &facts(*kind), &LetterTyped::default());
            let typed = |part: &LetterPart| matches!(part, LetterPart::Typed(..));
            assert!(!sheet.parts.iter().any(typed), "nothing stands under a heading of its own where nothing is typed");
        }
    }
}

#[test]
fn mod_10_easy_words_stand_in_short_lines() {
    for kind in LetterKind::ALL {
        let sheet = sheet(LetterWords::EasyRead, &facts(*kind), &typed());
        assert!(sheet.large);
        assert!(sheet.parts.iter().any(|part| matches!(part, LetterPart::Heading(_))), "{kind:?}");
        for part in &sheet.parts {
            let LetterPart::Points(points) = part else { continue };
            for point in points {
                // Numbers and names of laws are as long as they are.
                let words = point.split_whitespace().count();
                assert!(words <= 16, "{kind:?}: {point}");
            }
        }
        let typed = sheet.parts.iter().find_map(|part| match part {
            LetterPart::Typed(words, lang, rtl) => Some((words.as_str(), lang.as_str(), *rtl)),
            _ => None,
        });
        assert_eq!(typed, Some(("It was lost.\n\nHere is one.", "ar", true)), "each line stands alone");
    }
}

#[test]
fn mod_10_a_letter_that_was_refused_keeps_what_was_typed_and_one_that_went_is_not_written_again() {
    let refused =
        |sending, problem| Some(RefusedLetter { sending, problem, went: ("post".into(), "2026-03-01".into()) });
    let fresh = LetterPage {
        seen: None,
        sheets: None,
        versions: Vec::new(),
        begun: Some("/procedures/a1/letters/b9".into()),
        refused: refused(false, LetterProblem::Changed),
        ..letter_page(LetterKind::Answer)
    };
    let page = html(letter, fresh);
    sound(&page);
    has(&page, &["Somebody was quicker", "letters/b9", "Next</textarea>", "Save the draft"]);
    let day = LetterPage { refused: refused(true, LetterProblem::NoDay), ..letter_page(LetterKind::Answer) };
    let page = html(letter, day);
    sound(&page);
    has(&page, &["none before the letter was begun", "value=\"2026-03-01\"", "href=\"#went-on\""]);
    let sent = LetterSent {
        on: date(2026, 3, 4),
        way: LetterWay::ByHand,
        at: date(2026, 3, 4).at(9, 0, 0, 0),
        by: Some(TYPED.into()),
    };
    let page = html(letter, LetterPage { sent: Some(sent), ..letter_page(LetterKind::Answer) });
    sound(&page);
    has(&page, &["It went by hand on 4 March 2026", "As it went it stays"]);
    assert!(!page.contains("<textarea"), "what went is not written again");
    let page = html(letter, LetterPage { fits: false, ..letter_page(LetterKind::Received) });
    has(&page, &["The complaint has moved on"]);
    assert!(!page.contains("<textarea"));
}

#[test]
fn mod_10_what_was_learned_becomes_an_action_in_new_words() {
    let steps = [ProcedureAction::Noted];
    let page = html(procedure, one(ProcedureKind::Complaint, ProcedureStage::AfterOne, &steps));
    sound(&page);
    has(
        &page,
        &[
            "Nothing about the child may stand in it",
            "In the plan",
            "by 31 March 2027",
            "action=\"/procedures/a1/plan\"",
        ],
    );
    let mut refused = one(ProcedureKind::Complaint, ProcedureStage::AfterOne, &steps);
    refused.plan.typed = PlanningTyped { activity: "Ring before a move".into(), by: "2001-01-01".into() };
    refused.plan.refused = Some(PlanningProblem::NoDay);
    let page = html(procedure, refused);
    sound(&page);
    has(&page, &["href=\"#plan-by\"", "Ring before a move</textarea>", "<option value=\"a3\" selected"]);
    let mut none = one(ProcedureKind::Allegation, ProcedureStage::WithLado, &steps);
    none.plan = PlanPart { objectives: Some(Vec::new()), ..PlanPart::default() };
    has(&html(procedure, none), &["There is no plan yet"]);
    let nobody = ProcedurePage {
        plan: PlanPart::default(),
        letters: None,
        ..one(ProcedureKind::Advocate, ProcedureStage::AdvocateToAsk, &steps)
    };
    let page = html(procedure, nobody);
    assert!(!page.contains("In the plan") && !page.contains("letters-title"));
}

#[test]
fn mod_08_a_death_says_what_is_due_and_that_a_person_tells_the_siblings() {
    use ProcedureAction as A;
    let steps = [A::PanelNotified, A::NotNeeded, A::RapidReviewHeld, A::SiblingsTold, A::Ended, A::Noted];
    let page = html(procedure, one(ProcedureKind::SeriousIncident, ProcedureStage::PanelToNotify, &steps));
    sound(&page);
    has(
        &page,
        &[
            "The national Panel has to be notified",
            "They died",
            "Siblings told by a person",
            "Who told them, and whom?",
            "Where: ",
            "another person ends it",
            "ending this lifts none",
        ],
    );
    let form = |freezes| NewProcedurePage {
        kind: ProcedureKind::SeriousIncident,
        view: None,
        today: "2026-03-02".into(),
        answer_days: 10,
        freezes,
        colleagues: Vec::new(),
        typed: NewProcedureTyped::default(),
        refused: None,
    };
    let lead = html(new_procedure, form(true));
    sound(&lead);
    has(&lead, &["name=\"nickname\"", "put on legal hold", "value=\"harmed\"", "Ring 999"]);
    assert!(!html(new_procedure, form(false)).contains("name=\"nickname\""), "others name no account");
}
