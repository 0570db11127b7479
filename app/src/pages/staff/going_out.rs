//! What goes out to children in some minutes: when, and the ways to stop it or to send it at once.

use jiff::civil::DateTime;
use leptos::prelude::*;

use crate::components::hidden;
use crate::pages::staff::parts::time_of_day;

/// What waits before it goes out, as pages are given it.
#[derive(Debug, Clone)]
pub struct GoingOut {
    /// When it goes, on the council's clocks.
    pub at: DateTime,
    /// What the reader did to send it, where it is theirs to undo.
    pub deed: Option<String>,
    /// The message, where a colleague wrote it: the team's to stop.
    pub stop: Option<String>,
}

/// "Going out at 14:32", and where it is the reader's own and the page has forms for that,
/// the ways to stop it (a form to the first address) and to send it at once (one to the
/// second); `what` it is, such as "reply".
pub(super) fn going_out(one: &GoingOut, what: &'static str, forms: Option<(String, String)>) -> AnyView {
    let ways = one.deed.clone().zip(forms).map(|(deed, (undo, now))| {
        view! {
            <form method="post" action=undo>
                {hidden("deed", deed.clone())}
                <button class="button button--quiet">"Undo"<span class="vh">{format!(" this {what}")}</span></button>
            </form>
            <form method="post" action=now>
                {hidden("deed", deed)}
                <button class="button button--quiet">"Send now"</button>
            </form>
        }
    });
    waits(one.at, "Until then the child does not see it.", ways)
}

/// That something goes out at a time, what that means, and the ways to stop it or send it.
pub(super) fn waits(at: DateTime, means: &'static str, ways: impl IntoView + 'static) -> AnyView {
    view! {
        <div class="note sunny cluster">
            <span><b>"Going out at "{time_of_day(at)}"."</b>" "{means}</span>
            {ways}
        </div>
    }
    .into_any()
}
