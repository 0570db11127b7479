use heard_vocabulary::{DecisionAction, DecisionState, Verdict};

use super::{OwnDecisionLine, OwnDecisionsPage, decisions};
use crate::pages::young::tests::Page;

/// The pages of this room, filled with something.
pub(in crate::pages::young) fn pages() -> Vec<(&'static str, Page)> {
    vec![("/my-review", Box::new(|f| decisions(f, decisions_page())))]
}

pub(in crate::pages::young) fn decisions_page() -> OwnDecisionsPage {
    let one = OwnDecisionLine {
        href: "/my-review/a1".into(),
        text: "You see your brother every second Saturday".into(),
        owner: "Your social worker".into(),
        decided_on: "2026-03-02".into(),
        state: DecisionState::Done,
        until: None,
        late: false,
        told: Some((DecisionAction::Done, "It is booked until summer".into())),
        verdict: None,
        asked: true,
    };
    let until = Some("2026-03-24".to_owned());
    OwnDecisionsPage {
        officer: true,
        lines: vec![
            one.clone(),
            OwnDecisionLine { state: DecisionState::Open, until: until.clone(), late: true, ..one.clone() },
            OwnDecisionLine { state: DecisionState::Challenged, until, verdict: Some(Verdict::No), ..one.clone() },
            OwnDecisionLine { state: DecisionState::Ended, verdict: Some(Verdict::Yes), asked: false, ..one },
        ],
    }
}
