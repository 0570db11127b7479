//! What belongs together, and one answer for many.

use leptos::prelude::*;

use super::queue::beginning;
use super::{ClusterLine, ClusterPage, ClusterView, ShownPlace};
use crate::components::hidden;
use crate::pages::staff::StaffFrame;
use crate::pages::staff::parts::{button_link, empty, line, page_head, time_on};
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::{many, rows};

fn place(place: &ShownPlace) -> String {
    match place {
        ShownPlace::Service(name) => name.clone(),
        ShownPlace::District(name) => format!("Services in {name}"),
        ShownPlace::Anywhere => "About no service".to_owned(),
    }
}

/// What belongs together, the largest first.
pub fn together(frame: StaffFrame, clusters: Vec<ClusterLine>) -> AnyView {
    let assets = frame.assets;
    let none = clusters.is_empty();
    let lines = clusters
        .into_iter()
        .map(|one| {
            view! {
                <li>
                    <a class="row" href=one.href>
                        <b dir="auto">{one.theme}</b>
                        " "
                        <span dir="auto">{place(&one.place)}</span>
                        " "
                        <span class="quiet">{many(one.views, "view", "views")}</span>
                    </a>
                </li>
            }
        })
        .collect_view();
    let under = "Open views of the last 28 days with one theme, about one service or one district, said by three young people or groups at least: one answer may serve all of them. What may be harm is never here.";
    let nothing = none.then(|| {
        let under =
            "Views that are tagged alike stand here, once three young people or groups said something of the kind."
                .to_owned();
        empty(assets, "Nothing belongs together now", under, None)
    });
    let body = view! {
        {page_head("Together".to_owned(), line(under), Some(button_link("button--quiet", "/queue", "The queue")))}
        {nothing}
        <ul class="list">{lines}</ul>
    };
    staff_page(frame, "Together", false, body.into_any())
}

fn view_line(one: ClusterView) -> AnyView {
    let words = beginning(one.snippet.as_deref(), one.alone);
    let id = format!("words-{}", one.id);
    let shut = !one.read;
    let new = shut.then(|| view! { <span class="chip chip--new">"Not opened yet"</span> });
    view! {
        <li class="cluster">
            <input
                class="tick"
                type="checkbox"
                name="view"
                value=one.id.clone()
                checked=one.read
                disabled=shut
                aria-labelledby=id.clone()
            />
            <span>
                <a id=id href=format!("/views/{}", one.id) lang=one.lang dir="auto">{words}</a>
                <span class="small quiet">" "{time_on(one.received_on)}</span>
                " "
                {new}
            </span>
        </li>
    }
    .into_any()
}

/// One cluster: its views, ticked, and the answer to them.
pub fn cluster(frame: StaffFrame, props: ClusterPage) -> AnyView {
    let ClusterPage { theme, place: of, views, lines, begin } = props;
    let ready = rows(lines.iter().filter(|line| line.read).count());
    let shown = rows(lines.len());
    let title = format!("{theme}: {}", place(&of));
    let under = match views > shown {
        true => format!("{} belong together. These are the newest {shown}.", many(views, "view", "views")),
        false => format!("{} belong together.", many(views, "view", "views")),
    };
    let lines = lines.into_iter().map(view_line).collect_view();
    let answer = begin.is_some();
    let begin = begin.map(|begin| {
        view! {
            {hidden("theme", begin.theme)}
            {begin.service.map(|service| hidden("service", service))}
            {begin.objective.map(|objective| hidden("objective", objective))}
        }
    });
    let button = answer.then(|| {
        let words = match ready {
            0 => "Answer what is ticked".to_owned(),
            1 => "Answer this one".to_owned(),
            n => format!("Answer these {n}"),
        };
        view! {
            <div class="stack stack--tight">
                <div><button class="button button--answer">{words}</button></div>
                <p class="small quiet">"What is ticked goes with it. A view that nobody opened yet cannot be ticked: open it first."</p>
            </div>
        }
    });
    let body = view! {
        {page_head(title.clone(), line(under), Some(button_link("button--quiet", "/queue/together", "All of them")))}
        <form class="stack" method="get" action="/responses/new">
            {begin}
            <ul class="list">{lines}</ul>
            {button}
        </form>
    };
    staff_page(frame, &title, false, body.into_any())
}
