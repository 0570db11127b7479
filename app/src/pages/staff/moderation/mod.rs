//! The moderation log.

mod frame;
mod props;
#[cfg(test)]
mod tests;

use leptos::prelude::*;

use crate::pages::staff::StaffFrame;
use crate::pages::staff::parts::{button_link, empty, line, page_head, time_at};
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::{LEFT, moderated};

pub use frame::PLACE;
pub use props::{LogLine, LogPage};

/// The moderation log.
pub fn log(frame: StaffFrame, props: LogPage) -> AnyView {
    let assets = frame.assets;
    let under = "Every hide, mask and refusal, with its reason.";
    let policy = button_link("button--quiet", "/moderation", "Read the policy");
    let content = if props.lines.is_empty() {
        empty(assets, "Nothing was moderated yet", "What is hidden, masked or refused stands here.".to_owned(), None)
    } else {
        table(props.lines)
    };
    let body = view! { {page_head("Moderation log".to_owned(), line(under), Some(policy))} {content} };
    staff_page(frame, "Moderation log", false, body.into_any())
}

fn table(lines: Vec<LogLine>) -> AnyView {
    let heads = ["When", "Who", "What", "Reason", "Is the child told?"]
        .map(|head| view! { <th scope="col" role="columnheader">{head}</th> })
        .collect_view();
    let lines = lines.into_iter().map(row).collect_view();
    view! {
        <table class="grid grid--stack" role="table">
            <caption class="vh">"Moderation log"</caption>
            <thead role="rowgroup"><tr role="row">{heads}</tr></thead>
            <tbody role="rowgroup">{lines}</tbody>
        </table>
    }
    .into_any()
}

fn row(line: LogLine) -> AnyView {
    let by = line.by.unwrap_or_else(|| LEFT.to_owned());
    let what = moderated(line.what);
    let what = match line.view_href {
        Some(href) => view! { <a href=href>{what}</a> }.into_any(),
        None => what.into_any(),
    };
    view! {
        <tr role="row">
            <td role="cell" data-label="When">{time_at(line.at)}</td>
            <td role="cell" data-label="Who" dir="auto">{by}</td>
            <td role="cell" data-label="What">{what}</td>
            <td role="cell" data-label="Reason" dir="auto">{line.reason}</td>
            <td role="cell" data-label="Is the child told?">{if line.told { "Yes" } else { "No" }}</td>
        </tr>
    }
    .into_any()
}
