//! The directory of services, and one of them.

mod called;
mod frame;
mod problems;
mod props;
#[cfg(test)]
mod tests;

use heard_vocabulary::ServiceKind;
use leptos::prelude::*;

use crate::pages::staff::parts::{back, button_link, empty, fact, line, page_head};
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::{MOVED, many, published, rows};
use crate::pages::staff::{PublishedOn, ShownCount, StaffFrame, Worded as _};

pub use called::{service_called, services_called};
pub use frame::{CALLED, Done, PLACE};
pub use problems::ServiceProblem;
pub use props::{
    CalledLine, CalledPage, ServiceCalled, ServiceGroup, ServiceLine, ServicePage, ServicePart, ServicePoster,
    ServiceTyped, ServicesPage, Spoke,
};

/// What a small home says in place of a number, whatever was said there.
const VISIT: &str = "Too small to count: visit";

/// All services, by kind.
pub fn services(frame: StaffFrame, props: ServicesPage) -> AnyView {
    let assets = frame.assets;
    let all: usize = props.groups.iter().map(|group| group.services.len()).sum();
    let under = format!("{}, and how many young people spoke of each.", many(rows(all), "service", "services"));
    let nothing = (all == 0).then(|| {
        let under = "A service stands here once it is in the directory.".to_owned();
        empty(assets, "There are no services yet", under, None)
    });
    let groups = props.groups.into_iter().map(kind).collect_view();
    let providers = together("Providers of three services or more", "Provider", props.providers);
    let body = view! {
        {page_head("Services".to_owned(), line(under), None)}
        {nothing}
        {groups}
        {others(props.others)}
        {providers}
        {caveat(props.figures)}
    };
    staff_page(frame, "Services", false, body.into_any())
}

/// Services whose own number is withheld, together.
fn others(count: ShownCount) -> Option<AnyView> {
    count.about().map(|_| {
        let words = format!("Services whose number is withheld, together: {}.", count.people());
        view! { <p>{words}</p> }.into_any()
    })
}

fn caveat(figures: Option<PublishedOn>) -> AnyView {
    view! {
        <p class="small quiet">{published(figures)}</p>
        <p class="small quiet">{MOVED}" Where few speak, go and see."</p>
    }
    .into_any()
}

fn kind(group: ServiceGroup) -> Option<AnyView> {
    if group.services.is_empty() {
        return None;
    }
    let heads = ["Service", "Provider", "Place", COUNTED]
        .map(|head| {
            let class = (head == COUNTED).then_some("num");
            view! { <th scope="col" role="columnheader" class=class>{head}</th> }
        })
        .collect_view();
    let together = group.together.map(|count| {
        view! { <p>{format!("All of this kind together: {}.", count.people())}</p> }
    });
    let lines = group.services.into_iter().map(row).collect_view();
    Some(
        view! {
            <section class="stack stack--tight">
                <h2 dir="auto">{group.kind.words()}</h2>
                <table class="grid grid--stack" role="table">
                    <caption class="vh">{format!("Services: {}", group.kind.words())}</caption>
                    <thead role="rowgroup"><tr role="row">{heads}</tr></thead>
                    <tbody role="rowgroup">{lines}</tbody>
                </table>
                {together}
            </section>
        }
        .into_any(),
    )
}

const COUNTED: &str = "Young people";

fn row(line: ServiceLine) -> AnyView {
    view! {
        <tr role="row">
            <td role="cell" data-label="Service"><a href=line.href dir="auto">{line.name}</a></td>
            <td role="cell" data-label="Provider" dir="auto">{line.provider}</td>
            <td role="cell" data-label="Place" dir="auto">{line.district.unwrap_or_else(|| "Everywhere".to_owned())}</td>
            <td role="cell" class="num" data-label=COUNTED>{line.spoke.words()}</td>
        </tr>
    }
    .into_any()
}

/// What several services share: how many spoke of any of them.
fn together(title: &'static str, head: &'static str, lines: Vec<(String, ShownCount)>) -> Option<AnyView> {
    (!lines.is_empty()).then(|| {
        let rows = lines
            .into_iter()
            .map(|(name, count)| {
                view! { <tr><th scope="row" dir="auto">{name}</th><td class="num">{count.figure()}</td></tr> }
            })
            .collect_view();
        view! {
            <section class="stack stack--tight">
                <h2>{title}</h2>
                <table class="grid">
                    <caption class="vh">{title}</caption>
                    <thead><tr><th scope="col">{head}</th><th scope="col" class="num">{COUNTED}</th></tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </section>
        }
        .into_any()
    })
}

impl Spoke {
    /// In a table.
    fn words(self) -> String {
        match self {
            Spoke::TooSmall => VISIT.to_owned(),
            Spoke::Counted(count) => count.figure(),
        }
    }
}

fn kind_words(kind: Option<ServiceKind>) -> &'static str {
    kind.map_or("Of another kind", ServiceKind::words)
}

/// One service.
pub fn service(frame: StaffFrame, props: ServicePage) -> AnyView {
    let assets = frame.assets;
    let title = props.name.clone();
    let review =
        props.can_review.then(|| button_link("", format!("/reviews/new?service={}", props.slug), "Open a review"));
    let body = view! {
        {back(assets, "/services", "Services")}
        {page_head(title.clone(), line(format!("{}, {}", kind_words(props.kind), props.provider)), review)}
        <div class="cols">
            <div class="stack">{said(&props)}{reviews(&props)}</div>
            <aside class="side">{facts(&props)}{wall(&props)}</aside>
        </div>
    };
    staff_page(frame, &title, false, body.into_any())
}

fn said(props: &ServicePage) -> AnyView {
    let (count, visit) = match props.spoke {
        Spoke::TooSmall => (
            format!("{VISIT}."),
            "A home with fewer than 20 registered places has no figure, whatever is said there: its children could be told apart. Go, and ask the people who live there.",
        ),
        Spoke::Counted(count) => (
            format!("{}.", count.who("spoke of it")),
            "How they felt is published of no single service: too few speak of one for that to stay private. Go, and ask the people who live or work there.",
        ),
    };
    let share = |what: &'static str, count: Option<ShownCount>| {
        count.map(|count| view! { <p>{format!("{what}: {}.", count.people())}</p> })
    };
    view! {
        <section class="sheet">
            <h2>"How many young people spoke of it"</h2>
            <p>{count}</p>
            <p>{visit}</p>
            {share("All services of this provider together", props.of_provider)}
            {share("All services of this kind together", props.of_kind)}
            {caveat(props.figures)}
        </section>
    }
    .into_any()
}

/// With a capital first letter.
pub(super) fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn reviews(props: &ServicePage) -> AnyView {
    if props.reviews.is_empty() {
        return view! { <section class="sheet"><h2>"Reviews"</h2><p class="quiet">"There was none."</p></section> }
            .into_any();
    }
    let links = props
        .reviews
        .iter()
        .map(|link| view! { <li><a href=link.href.clone() dir="auto">{link.text.clone()}</a></li> })
        .collect_view();
    view! { <section class="sheet"><h2>"Reviews"</h2><ul class="list">{links}</ul></section> }.into_any()
}

fn facts(props: &ServicePage) -> AnyView {
    view! {
        <section class="sheet">
            <h2>"Facts"</h2>
            <dl class="facts">
                {fact("Kind", kind_words(props.kind))}
                {fact("Provider", props.provider.clone())}
                {fact("Place", props.district.clone().unwrap_or_else(|| "Everywhere".to_owned()))}
                {fact("Young people say", props.young_name.clone())}
            </dl>
        </section>
    }
    .into_any()
}

/// The code for the wall there.
fn wall(props: &ServicePage) -> AnyView {
    if props.closed {
        let closed = "It closed: young people are not asked about it any more.";
        return view! { <section class="sheet"><p>{closed}</p></section> }.into_any();
    }
    let code = props.qr.clone().map(|qr| {
        view! { <div class="qr" role="img" aria-label="A code to scan, for the wall" inner_html=qr></div> }
    });
    view! {
        <section class="sheet">
            <h2>"For the wall there"</h2>
            {code}
            <p class="small">"Young people rate this service at "<a href=props.rate_url.clone()>{props.rate_url.clone()}</a></p>
            <p><a href=format!("/services/{}/poster", props.slug)>"A poster to print"</a></p>
        </section>
    }
    .into_any()
}

/// A sheet for the wall: a question, a code, an address. It says neither
/// "care" nor the service's name, because visitors see it too.
pub fn service_poster(frame: StaffFrame, props: ServicePoster) -> AnyView {
    let code = props.qr.map(|qr| view! { <div class="qr" role="img" aria-label="A code to scan" inner_html=qr></div> });
    let body = view! {
        <div class="no-print">
            <p><a href=props.back dir="auto">{props.name}</a></p>
            <p class="quiet">"Print this page. It names neither the service nor care."</p>
        </div>
        <section class="stack poster">
            <h1>"How is it here?"</h1>
            <p>"Tell us what is good and what is not. Somebody reads it and answers."</p>
            {code}
            <p><b>{props.rate_url}</b></p>
            <p>"No name. No account. It takes a minute."</p>
        </section>
    };
    staff_page(frame, "A poster to print", false, body.into_any())
}
