//! Complaints, and allegations about adults who work with children.

use heard_vocabulary::{
    AllegationThreshold, Asker, IncidentKind, ProcedureAction, ProcedureKind, ProcedureStage, RequestCheck,
};

use super::{
    NewProcedurePage, NewProcedureTyped, ProcedureDeed, ProcedureLine, ProcedurePage, ProcedureProblem, ProceduresPage,
    RefusedStep, Returned, new_procedure, procedure, procedures, step_name, step_named,
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
