//! What young people are promised, and whether this council can keep it.

use leptos::prelude::*;

use super::{PromiseLine, PromisesPage, words};
use crate::pages::staff::StaffFrame;
use crate::pages::staff::parts::{back, line, page_head};
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::rows;

/// Every promise with what it takes.
pub fn promises(frame: StaffFrame, props: PromisesPage) -> AnyView {
    let assets = frame.assets;
    let broken = rows(props.lines.iter().filter(|line| !line.kept).count());
    let under = match broken {
        0 => "With those who are here, all of it can be kept.".to_owned(),
        1 => "One of them cannot be kept by those who are here.".to_owned(),
        n => format!("{n} of them cannot be kept by those who are here."),
    };
    let heads = ["Promise", "Can it be kept?", "What it takes", "Until then"]
        .map(|head| view! { <th scope="col" role="columnheader">{head}</th> })
        .collect_view();
    // What cannot be kept comes first.
    let (kept, not): (Vec<_>, Vec<_>) = props.lines.into_iter().partition(|line| line.kept);
    let lines = not.into_iter().chain(kept).map(promise).collect_view();
    let body = view! {
        {back(assets, "/setup", "Set-up")}
        {page_head("What young people are promised".to_owned(), line(under), None)}
        <table class="grid grid--stack" role="table">
            <caption class="vh">"Promises, and what each takes"</caption>
            <thead role="rowgroup"><tr role="row">{heads}</tr></thead>
            <tbody role="rowgroup">{lines}</tbody>
        </table>
    };
    staff_page(frame, "What young people are promised", false, body.into_any())
}

fn promise(line: PromiseLine) -> AnyView {
    let takes = match &line.people {
        Some((needs, has, roles)) => words::people(*needs, *has, roles),
        None => words::takes(line.promise).to_owned(),
    };
    let (letter, said) = if line.kept { ("G", "Yes") } else { ("R", "No") };
    let without = if line.kept { "–" } else { words::without(line.promise) };
    view! {
        <tr role="row">
            <th scope="row" role="rowheader">{words::promise(line.promise)}</th>
            <td role="cell" data-label="Can it be kept?"><span class="rag" data-letter=letter>{said}</span></td>
            <td role="cell" data-label="What it takes"><span>{takes}</span></td>
            <td role="cell" data-label="Until then"><span>{without}</span></td>
        </tr>
    }
    .into_any()
}
