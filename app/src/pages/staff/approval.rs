//! What is said before something is approved that reaches children: how many are
//! told, and how it is sent back; and the ways to stop it while it is going out.

use jiff::civil::DateTime;
use leptos::prelude::*;

use super::ShownCount;
use super::forms::{Area, Form};
use super::going_out::waits;
use crate::components::hidden;
use crate::shell::Assets;

/// How many are told, protected as figures are, and never who; and what else
/// becomes of it.
pub(super) fn told(count: Option<ShownCount>, also: &'static str) -> Option<AnyView> {
    let who = match count? {
        shown @ ShownCount::About(_) => shown.who("are told"),
        ShownCount::Withheld => "How many young people are told is withheld".to_owned(),
    };
    let how = ": on their own page, and on the devices of those who chose that. Who they are is shown to nobody. ";
    Some(view! { <p id="who-is-told"><b>{who}</b>{how}{also}</p> }.into_any())
}

/// Until when it can be stopped; with the ways to stop it (for each of `stops` a form to
/// `/undo` under `base`, with its name in `what` and its words) and to send it at once (to
/// `/now`) where the reader may.
pub(super) fn going_out(at: DateTime, base: &str, stops: &[(&'static str, &'static str)]) -> AnyView {
    let ways = (!stops.is_empty()).then(|| {
        let now = format!("{base}/now");
        let undo = stops
            .iter()
            .map(|(what, words)| {
                let named = (!what.is_empty()).then(|| hidden("what", *what));
                let action = format!("{base}/undo");
                view! { <form method="post" action=action>{named}<button class="button button--quiet">{*words}</button></form> }
            })
            .collect_view();
        view! {
            {undo}
            <form method="post" action=now><button class="button button--quiet">"Send now"</button></form>
        }
    });
    waits(at, "Until then nobody sees it.", ways)
}

/// Sends back what waits, with a comment, to `action`.
pub(super) fn send_back(assets: Assets, action: String) -> AnyView {
    let form = Form { assets, id: "sent-back", errors: &[] };
    let hint = "For your colleague. Say nothing that points to a child.";
    view! {
        <details class="more">
            <summary>"Send it back"</summary>
            <form class="stack stack--tight" method="post" action=action>
                {form.area(Area::plain("words", "What has to change?", Some(hint), "", 2))}
                <div><button class="button button--quiet">"Send back with this comment"</button></div>
            </form>
        </details>
    }
    .into_any()
}
