//! What belongs together, and one answer for many.

use leptos::prelude::*;

use super::queue::beginning;
use super::{AlikeLine, ClusterPage, ClusterView, ShownPlace, TogetherPage};
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

/// What all of a group share; never a word of theirs.
fn share(theme: Option<String>, of: Option<&ShownPlace>) -> String {
    let theme = theme.unwrap_or_else(|| "Much the same words".to_owned());
    of.map_or_else(|| theme.clone(), |of| format!("{theme}: {}", place(of)))
}

fn alike_line(one: AlikeLine) -> AnyView {
    let AlikeLine { href, theme, place, views } = one;
    view! {
        <li>
            <a class="row" href=href>
                <b dir="auto">{share(theme, place.as_ref())}</b>
                " "
                <span class="quiet">{many(views, "view", "views")}</span>
            </a>
        </li>
    }
    .into_any()
}

/// What is said in much the same words.
fn alike(lines: Vec<AlikeLine>) -> Option<AnyView> {
    (!lines.is_empty()).then(|| {
        let lines = lines.into_iter().map(alike_line).collect_view();
        view! {
            <section class="stack stack--tight" aria-labelledby="alike">
                <h2 id="alike">"In much the same words"</h2>
                <p>"Each shares with one of them at least three words that few others have. Which these are is not known to Heard without reading, and is not said: read them before you answer. Views of two months are not compared."</p>
                <ul class="list">{lines}</ul>
            </section>
        }
        .into_any()
    })
}

/// What belongs together, the largest first.
pub fn together(frame: StaffFrame, props: TogetherPage) -> AnyView {
    let assets = frame.assets;
    let TogetherPage { clusters, alike: by_words } = props;
    let none = clusters.is_empty() && by_words.is_empty();
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
        {alike(by_words)}
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
    let title = share(theme, of.as_ref());
    let under = match views > shown {
        true => format!("{} belong together. These are the newest {shown}.", many(views, "view", "views")),
        false => format!("{} belong together.", many(views, "view", "views")),
    };
    let lines = lines.into_iter().map(view_line).collect_view();
    let answer = begin.is_some();
    let begin = begin.map(|begin| {
        view! {
            {begin.theme.map(|theme| hidden("theme", theme))}
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
