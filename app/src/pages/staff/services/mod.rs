//! The directory of services, and one of them.

mod frame;
mod props;
#[cfg(test)]
mod tests;

use heard_vocabulary::ServiceKind;
use leptos::prelude::*;

use crate::pages::staff::bars::{Bar, bars, columns};
use crate::pages::staff::parts::{back, button_link, empty, fact, feeling, line, page_head};
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::{MOODS, many, rows};
use crate::pages::staff::{ShownCount, StaffFrame, Worded as _};
use crate::shell::Assets;

pub use frame::PLACE;
pub use props::{AspectLine, Heeded, ServiceGroup, ServiceLine, ServicePage, ServicePoster, ServicesPage};

const TOO_FEW: &str = "Too few to count: visit";

/// All services, by kind.
pub fn services(frame: StaffFrame, props: ServicesPage) -> AnyView {
    let assets = frame.assets;
    let all: usize = props.groups.iter().map(|group| group.services.len()).sum();
    let under = format!(
        "{}, and what young people say of each {}.",
        many(rows(all), "service", "services"),
        props.period.span()
    );
    let nothing = (all == 0).then(|| {
        let under = "A service stands here once it is in the directory.".to_owned();
        empty(assets, "There are no services yet", under, None)
    });
    let groups = props.groups.into_iter().map(|group| kind(assets, props.threshold, group)).collect_view();
    let body = view! {
        {page_head("Services".to_owned(), line(under), None)}
        {nothing}
        {groups}
        <p class="small quiet">{caveat(props.threshold)}</p>
    };
    staff_page(frame, "Services", false, body.into_any())
}

fn caveat(threshold: i64) -> String {
    format!("Rounded to 5. Counts under {threshold} are not shown. Where few speak, go and see.")
}

fn kind(assets: Assets, threshold: i64, group: ServiceGroup) -> Option<AnyView> {
    if group.services.is_empty() {
        return None;
    }
    let heads = ["Service", "Provider", "Place", "Views", "Where it stands", "Faces"]
        .map(|head| {
            let class = (head == "Views").then_some("num");
            view! { <th scope="col" role="columnheader" class=class>{head}</th> }
        })
        .collect_view();
    let lines = group.services.into_iter().map(|line| row(assets, threshold, line)).collect_view();
    Some(
        view! {
            <section class="stack stack--tight">
                <h2 dir="auto">{group.kind.words()}</h2>
                <table class="grid grid--stack" role="table">
                    <caption class="vh">{format!("Services: {}", group.kind.words())}</caption>
                    <thead role="rowgroup"><tr role="row">{heads}</tr></thead>
                    <tbody role="rowgroup">{lines}</tbody>
                </table>
            </section>
        }
        .into_any(),
    )
}

fn row(assets: Assets, threshold: i64, line: ServiceLine) -> AnyView {
    let faces = match line.heeded.faces {
        Some(faces) => {
            let words = face_words(faces, threshold);
            view! { {columns(faces, words.clone())}<span class="small quiet">{words}</span> }.into_any()
        }
        None => view! { <span class="quiet">"Not shown"</span> }.into_any(),
    };
    view! {
        <tr role="row">
            <td role="cell" data-label="Service"><a href=line.href dir="auto">{line.name}</a></td>
            <td role="cell" data-label="Provider" dir="auto">{line.provider}</td>
            <td role="cell" data-label="Place" dir="auto">{line.district.unwrap_or_else(|| "Everywhere".to_owned())}</td>
            <td role="cell" class="num" data-label="Views">{line.heeded.voices.figure(threshold)}</td>
            <td role="cell" data-label="Where it stands">{stands(assets, line.heeded)}</td>
            <td role="cell" data-label="Faces">{faces}</td>
        </tr>
    }
    .into_any()
}

/// The share that is good, or that there are too few to say.
fn stands(assets: Assets, heeded: Heeded) -> AnyView {
    match (heeded.good, heeded.voices, heeded.faces) {
        (Some(good), _, _) => feeling(assets, good),
        (None, ShownCount::About(_), Some(_)) => "Share not shown".into_any(),
        (None, _, _) => TOO_FEW.into_any(),
    }
}

/// "very bad 0, bad fewer than 8, …"
fn face_words(faces: [ShownCount; 5], threshold: i64) -> String {
    let words: Vec<String> = MOODS
        .iter()
        .zip(faces)
        .map(|(mood, count)| format!("{}: {}", mood.to_lowercase(), count.figure(threshold)))
        .collect();
    words.join(", ")
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
            <div class="stack">{said(assets, &props)}{parts(&props)}{reviews(&props)}</div>
            <aside class="side">{facts(&props)}{wall(&props)}</aside>
        </div>
    };
    staff_page(frame, &title, false, body.into_any())
}

fn said(assets: Assets, props: &ServicePage) -> AnyView {
    let heading = format!("What young people say {}", props.period.span());
    let count = format!("{} came in.", capital(&props.heeded.voices.views(props.threshold)));
    let faces = match props.heeded.faces {
        Some(faces) => {
            let parts: Vec<Bar> = MOODS.iter().zip(faces).map(|(mood, count)| (*mood, count, "f-say")).collect();
            bars("Faces young people chose", "Face", &parts, props.threshold)
        }
        None => line("Too few to count. Go and visit, and ask the people who live or work there."),
    };
    view! {
        <section class="sheet">
            <h2>{heading}</h2>
            <p>{count}</p>
            <p>{stands(assets, props.heeded)}</p>
            {faces}
            <p class="small quiet">{caveat(props.threshold)}</p>
        </section>
    }
    .into_any()
}

/// With a capital first letter.
pub(super) fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The parts of it, each with the share of yes where it may be shown.
fn parts(props: &ServicePage) -> Option<AnyView> {
    if props.aspects.is_empty() {
        return None;
    }
    let lines = props
        .aspects
        .iter()
        .map(|part| {
            let share = part.yes.map_or_else(|| TOO_FEW.to_owned(), |yes| format!("{yes} in 100 say yes"));
            view! {
                <tr role="row">
                    <th scope="row" role="rowheader" dir="auto">{part.words.clone()}</th>
                    <td role="cell" class="num" data-label="Answers">{part.voices.figure(props.threshold)}</td>
                    <td role="cell" data-label="Of yes and no">{share}</td>
                </tr>
            }
        })
        .collect_view();
    Some(
        view! {
            <section class="sheet">
                <h2>"Part by part"</h2>
                <table class="grid grid--stack" role="table">
                    <caption class="vh">"What young people say of each part"</caption>
                    <thead role="rowgroup">
                        <tr role="row">
                            <th scope="col" role="columnheader">"Part"</th>
                            <th scope="col" role="columnheader" class="num">"Answers"</th>
                            <th scope="col" role="columnheader">"Of yes and no"</th>
                        </tr>
                    </thead>
                    <tbody role="rowgroup">{lines}</tbody>
                </table>
                <p class="small quiet">{caveat(props.threshold)}</p>
            </section>
        }
        .into_any(),
    )
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
