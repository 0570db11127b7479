//! What this room puts into the frame of a staff page, and before the page of one's own.

use leptos::prelude::*;

use crate::components::icon;
use crate::pages::staff::menu::{Heading, Place};
use crate::pages::staff::notice::notices;
use crate::pages::staff::text::many;
use crate::shell::Assets;

/// The audit log.
pub const PLACE: Place = Place {
    heading: Heading::System,
    href: "/audit",
    label: "Audit log",
    icon: "i-eye",
    what: "Who did what, and when. Reading it is recorded too.",
    also: None,
};

notices! {
    /// What was just done in this room.
    Done {
        /// Somebody looked at what a colleague opened.
        Looked = "reading-looked-at", "Saved that you looked, and what you found.";
    }
}

/// So many lines of unusual reading wait for a safeguarding lead.
pub(in crate::pages::staff) fn unusual_notice(assets: Assets, waiting: i64) -> AnyView {
    let waiting = many(waiting, "day of unusual reading waits", "days of unusual reading wait");
    view! {
        <p class="note" role="status">
            {icon(assets, "i-eye")}
            <span><b>{format!("{waiting} for somebody to look. ")}</b><a href="/audit/reading">"See who opened what"</a></span>
        </p>
    }
    .into_any()
}
