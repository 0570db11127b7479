//! The list of legal holds, and what stands of them on the page of a view.

use jiff::civil::DateTime;
use leptos::prelude::*;

use super::ending::ending;
use super::{HeldView, HoldLine, HoldsPage};
use crate::components::icon;
use crate::pages::staff::parts::{button_link, empty, grid, line, page_head, time_at};
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::{SOMEBODY_WHO_LEFT, many, rows};
use crate::pages::staff::{StaffFrame, Worded as _};
use crate::shell::Assets;

/// Every hold that the reader finds, and what ends.
pub fn holds(frame: StaffFrame, props: HoldsPage) -> AnyView {
    let assets = frame.assets;
    let under = match rows(props.standing.len()) {
        0 => "None stands.".to_owned(),
        n => format!("{}.", many(n, "stands", "stand")),
    };
    let actions = view! { {button_link("", "/holds/new", "Hold everything of a young person")} };
    let standing = match props.standing.is_empty() {
        true => empty(
            assets,
            "Nothing is on hold",
            "What a court, a coroner or the police ask for is put on hold here, on the page of what somebody said, or on a procedure. Nothing of it goes then, whoever asks."
                .to_owned(),
            None,
        ),
        false => table("Legal holds that stand", &props.standing),
    };
    let lifted = (!props.lifted.is_empty()).then(|| {
        view! { <h2>"Lifted"</h2> {table("Legal holds that were lifted", &props.lifted)} }
    });
    let body = view! {
        {page_head("Legal holds".to_owned(), line(under), Some(actions.into_any()))}
        {standing}
        {ending(&props)}
        {lifted}
    };
    staff_page(frame, "Legal holds", false, body.into_any())
}

fn table(caption: &'static str, lines: &[HoldLine]) -> AnyView {
    let heads = ["What is held", "For whom", "Put", "Lifted"];
    grid(caption, heads, lines.iter().map(row).collect_view())
}

/// What is held, in words: the situation or the procedure, where there is one.
pub(super) fn what(line: &HoldLine) -> AnyView {
    let thing = line.what.clone().map(|(name, _)| view! { ": "<span dir="auto">{name}</span> });
    view! { {line.on.words()}{thing} }.into_any()
}

/// By whom, and when.
pub(super) fn by((who, at): &(Option<String>, DateTime)) -> AnyView {
    let who = who.clone().unwrap_or_else(|| SOMEBODY_WHO_LEFT.to_owned());
    view! { {time_at(*at)}<br/><span class="small quiet" dir="auto">{who}</span> }.into_any()
}

fn row(one: &HoldLine) -> AnyView {
    let lifted = match &one.lifted {
        Some(lifted) => by(lifted),
        None => view! { <span class="quiet">"It stands"</span> }.into_any(),
    };
    view! {
        <tr role="row">
            <td role="cell" class="grid__main" data-label="What is held">
                <span data-main=""><a href=one.href.clone()>{what(one)}</a></span>
            </td>
            <td role="cell" data-label="For whom">{one.asked.words()}</td>
            <td role="cell" data-label="Put">{by(&one.put)}</td>
            <td role="cell" data-label="Lifted">{lifted}</td>
        </tr>
    }
    .into_any()
}

/// On the page of what somebody said, for whoever puts holds.
pub fn of_view(assets: Assets, view: &str, held: HeldView) -> AnyView {
    let new = format!("/holds/new?view={view}");
    let stands = held.held.then(|| {
        let asked = if held.asked_back { " Whoever said it asked to take it back: for them it is gone." } else { "" };
        view! {
            <p class="note sunny">
                {icon(assets, "i-lock")}
                <span>"A legal hold keeps this."{asked}" "<a href="/holds">"Legal holds"</a></span>
            </p>
        }
    });
    view! {
        <section class="sheet stack stack--tight" aria-labelledby="hold-title">
            <h2 id="hold-title">"Legal hold"</h2>
            {stands}
            <a class="link" href=new>"Put a legal hold"</a>
        </section>
    }
    .into_any()
}
