//! What stands under the choices of a form.

use heard_vocabulary::{AllegationThreshold, RequestCheck};

/// What stands under a side from which a request from outside is looked at.
pub(super) const fn check_under(check: RequestCheck) -> &'static str {
    match check {
        RequestCheck::Identity => "Call back by a number you know, or see a document.",
        RequestCheck::Authority => {
            "Parental responsibility, consent, a court order, a law. For a child who understands it: their own consent."
        }
        RequestCheck::OtherPeople => {
            "Siblings, carers, other children, whoever told something in confidence: each is a person of their own."
        }
        RequestCheck::ChildSays => "What they said about who may not see it. Ask them where that is safe.",
        RequestCheck::Harm => "To the child or anybody else (Data Protection Act 2018, schedule 3): who judged it.",
        RequestCheck::Legal => "Who signed it off, and when.",
    }
}

/// What stands under what an allegation is weighed as.
pub(super) const fn threshold_under(kind: AllegationThreshold) -> &'static str {
    match kind {
        AllegationThreshold::Met => "Harm, a crime against a child, or a risk to children. The LADO has to be told.",
        AllegationThreshold::LowLevel => {
            "It does not fit their work, and harmed nobody. A second person looks at that."
        }
        AllegationThreshold::Complaint => "About how somebody was treated. Open it as a complaint too.",
    }
}
