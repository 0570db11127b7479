//! "Did it happen?", asked when a promise's day has come or a meeting is over.

use heard_vocabulary::Verdict;
use leptos::prelude::*;

use crate::components::{hidden, icon, spoken};
use crate::i18n::{Tr, date};
use crate::shell::Assets;

/// Something to be asked about: did it happen? Posts `verdict`, with `response`
/// and `version` for a promise, to `/mine/{view}/verdict`.
#[derive(Debug, Clone)]
pub struct AskedAgain {
    /// The view it is about.
    pub view: String,
    /// The promise; none after a meeting.
    pub promise: Option<Promised>,
    /// The day of the meeting, or on which the promise is asked about.
    pub on: String,
}

/// A promise whose day has come.
#[derive(Debug, Clone)]
pub struct Promised {
    /// The response.
    pub response: String,
    /// Which version of it, for the form.
    pub version: i64,
    /// What was promised or said to be done.
    pub we_did: String,
    /// What it claimed.
    pub claim: heard_vocabulary::Claim,
    /// When it was last corrected, where it was: its page says what it said before.
    pub corrected_on: Option<String>,
}

/// The picture of a verdict.
pub(super) fn picture_of(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Yes => "i-tick",
        Verdict::Partly => "i-part",
        Verdict::No => "i-cross",
    }
}

/// A card for each thing to be asked about; nothing when there is none.
pub(in crate::pages::young) fn asked_again(tr: Tr, assets: Assets, asked: Vec<AskedAgain>) -> Option<AnyView> {
    let none = asked.is_empty();
    let cards = asked.into_iter().map(|one| card(tr, assets, one)).collect_view();
    (!none).then(|| view! { <section class="stack" aria-label=tr.s("again-title")>{cards}</section> }.into_any())
}

fn card(tr: Tr, assets: Assets, one: AskedAgain) -> AnyView {
    let AskedAgain { view, promise, on } = one;
    let base = format!("/mine/{view}");
    let day = date(tr, &on);
    let (ask, when, about, response) = match promise {
        Some(Promised { response, version, we_did, claim, corrected_on }) => {
            let corrected = corrected_on.map(|on| {
                let words = tr.with("answer-corrected", &[("date", date(tr, &on).into())]);
                view! { <p class="small"><a class="link" href=base.clone()>{words}</a></p> }
            });
            (
                tr.of("verdict-ask", claim.name()),
                tr.with("again-said", &[("date", day.into())]),
                view! { {spoken(we_did)}{corrected} }.into_any(),
                Some((response, version)),
            )
        }
        None => (
            tr.s("verdict-ask-meeting"),
            tr.with("again-met", &[("date", day.into())]),
            view! { <p><a class="link" href=base.clone()>{tr.s("again-met-words")}</a></p> }.into_any(),
            None,
        ),
    };
    view! {
        <form class="thing" method="post" action=format!("{base}/verdict")>
            {response.map(names)}
            <fieldset class="stack stack--tight">
                <legend><h2>{ask}</h2></legend>
                <p class="quiet small">{when}</p>
                {about}
                {verdict_buttons(tr, assets)}
            </fieldset>
        </form>
    }
    .into_any()
}

/// Which answer is judged, and which version of it stands beside the form.
pub(in crate::pages::young) fn names((response, version): (String, i64)) -> AnyView {
    view! { {hidden("response", response)}{hidden("version", version.to_string())} }.into_any()
}

/// Yes, partly, no: each sends the form it stands in.
pub(in crate::pages::young) fn verdict_buttons(tr: Tr, assets: Assets) -> AnyView {
    let buttons = Verdict::ALL
        .iter()
        .map(|verdict| {
            view! {
                <div class="verdict">
                    <button name="verdict" value=verdict.name()>
                        {icon(assets, picture_of(*verdict))}
                        {tr.of("verdict", verdict.name())}
                    </button>
                </div>
            }
        })
        .collect_view();
    view! { <div class="verdicts">{buttons}</div> }.into_any()
}
