//! What is locked unseen, above what may be harm.

use leptos::prelude::*;

use super::media_icon;
use super::props::LockedLine;
use crate::components::{icon, icon_small};
use crate::pages::staff::Worded as _;
use crate::pages::staff::parts::{grid, time_at};
use crate::pages::staff::text::many;
use crate::shell::Assets;

/// Everything that is locked; nothing where nothing is.
pub fn locked_list(assets: Assets, lines: Vec<LockedLine>) -> Option<AnyView> {
    (!lines.is_empty()).then(|| {
        let lines = lines.into_iter().map(|line| row(assets, line)).collect_view();
        let table = grid("Locked unseen", ["Since", "What it is", "What waits"], lines);
        view! {
            <h2>"Locked unseen"</h2>
            <p class="quiet">"Each may be an intimate picture of a child. Nobody can open them; the police advise what happens."</p>
            {table}
        }
        .into_any()
    })
}

fn row(assets: Assets, line: LockedLine) -> AnyView {
    let waits = line.asked.map_or("Nothing is asked", |_| "A second person has to answer");
    view! {
        <tr role="row">
            <td role="cell" data-label="Since">{time_at(line.since)}</td>
            <td role="cell" class="grid__main" data-label="What it is">
                <span data-main=""><a href=line.href dir="auto">{line.situation.words()}</a></span>
                <span class="chips"><span class="chip">{icon_small(assets, media_icon(line.kind))}{line.kind.words()}</span></span>
            </td>
            <td role="cell" data-label="What waits">{waits}</td>
        </tr>
    }
    .into_any()
}

/// That a second person is needed about something locked.
pub fn second_person(assets: Assets, waiting: i64) -> AnyView {
    view! {
        <p class="note" role="status">
            {icon(assets, "i-lock")}
            <span>
                <b>{format!("Locked unseen: a second person is needed, {}. ", many(waiting, "time", "times"))}</b>
                <a href="/safeguarding">"See what is asked"</a>
            </span>
        </p>
    }
    .into_any()
}
