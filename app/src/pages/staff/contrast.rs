//! Whether children and leads tell the same story of an objective, in the same words
//! wherever it stands. The rule itself is the program's; here it is only said.

use heard_vocabulary::Contrast;
use leptos::prelude::*;

use crate::pages::staff::Worded as _;
use crate::pages::staff::parts::late;
use crate::shell::Assets;

/// The rule, with its uncertainty.
const RULE: &str = "They disagree where at least 60% of an objective’s rated actions are on target and clearly more children chose a bad face than a good one, or fewer than half are and clearly more chose a good one. A face in the middle is neither. Clearly means: more than chance, and what every figure is moved by, brings about once in 200 objectives, after as many children are taken off as one home or one helper may speak for: fifteen, or forty where it is withheld who helped. Where fewer than 30 spoke nothing is compared; nor where from half to less than 60% of the rated actions are on target. A quarter is compared with the same one of the year before. So where it says that they disagree, that is rarely wrong; where it does not, they may disagree all the same.";

/// Whether they agree.
pub(super) fn verdict(assets: Assets, found: Contrast) -> AnyView {
    match found {
        Contrast::LeadsBetter => late(assets, "i-warn", found.words().to_owned()),
        Contrast::ChildrenBetter
        | Contrast::Alike
        | Contrast::Even
        | Contrast::Mixed
        | Contrast::NotRated
        | Contrast::Few
        | Contrast::Faces
        | Contrast::Helped
        | Contrast::OneSource
        | Contrast::EachYear
        | Contrast::Earlier => found.words().into_any(),
    }
}

/// How many objectives are rated better than children say; `None` where none is.
pub(super) fn disagreements(found: impl Iterator<Item = Contrast>) -> Option<String> {
    match found.filter(|one| *one == Contrast::LeadsBetter).count() {
        0 => None,
        1 => Some("One objective is rated on target, and children disagree".to_owned()),
        n => Some(format!("{n} objectives are rated on target, and children disagree")),
    }
}

/// How that is decided, to unfold.
pub(super) fn rule() -> AnyView {
    view! {
        <details class="more">
            <summary>"How it is decided whether they agree"</summary>
            <p>{RULE}</p>
        </details>
    }
    .into_any()
}
