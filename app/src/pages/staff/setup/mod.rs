//! Setting a council up: what is there and what is missing, the pages that
//! change it, and opening Heard to young people.

mod clocks;
mod first;
mod forms;
mod frame;
mod history;
mod lists;
mod named;
mod opening;
mod places;
mod problems;
mod promises;
mod props;
mod retention;
#[cfg(test)]
mod tests;
mod words;

use leptos::prelude::*;

use crate::components::icon;
use crate::pages::staff::StaffFrame;
use crate::pages::staff::parts::{line, page_head, time};
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::{many, rows};
use crate::shell::Assets;
use words::Stands;

pub use clocks::clocks;
pub use first::{first_start, link_gone};
pub use forms::{council, figures, languages, numbers};
pub use frame::{Done, OPENING, PLACE};
pub use history::history;
pub use lists::{ListLine, ListsPage, lists};
pub use opening::opening;
pub use places::places;
pub use problems::{
    FirstProblem, ListsProblem, OpeningProblem, PlaceProblem, PutBackProblem, SettingProblem, field_of,
};
pub use promises::promises;
pub use props::{
    ChangeLine, CouncilPage, DeedLine, DoorsShown, FiguresPage, FirstStartPage, HistoryPage, Item, LanguagesPage,
    LinesPage, OpeningPage, OpeningTyped, PlaceForm, PlaceTyped, PlacesPage, PromiseLine, PromisesPage, SetupPage,
    WaitingLine,
};
pub use retention::retention;
pub(in crate::pages::staff) use words::lapse as lapse_words;

/// What is there and what is missing.
pub fn setup(frame: StaffFrame, props: SetupPage) -> AnyView {
    let assets = frame.assets;
    let count = |wanted| rows(props.items.iter().filter(|item| words::stands(item) == wanted).count());
    let (missing, to_do) = (count(Stands::Missing), count(Stands::Better));
    let under = match (missing, to_do) {
        (0, 0) => "Everything is there.".to_owned(),
        (0, to_do) => {
            format!("Everything that opening needs is there. {} would make it better.", many(to_do, "thing", "things"))
        }
        (missing, _) => format!(
            "{} before Heard can be opened to young people.",
            if missing == 1 { "1 thing is missing".to_owned() } else { format!("{missing} things are missing") }
        ),
    };
    let lines = props.items.iter().map(item).collect_view();
    let heads = ["What", "State", "How it stands", "Where"]
        .map(|head| view! { <th scope="col" role="columnheader">{head}</th> })
        .collect_view();
    let body = view! {
        {page_head("Set-up".to_owned(), line(under), None)}
        {doors(assets, &props.doors)}
        <table class="grid grid--stack" role="table">
            <caption class="vh">"What a council is set up with"</caption>
            <thead role="rowgroup"><tr role="row">{heads}</tr></thead>
            <tbody role="rowgroup">{lines}</tbody>
        </table>
        <ul class="ways">
            <li><a class="way" href="/setup/history">"Who changed what"</a></li>
            <li><a class="way" href="/setup/promises">"What young people are promised"</a></li>
            <li><a class="way" href="/colleagues">"Who works here"</a></li>
        </ul>
    };
    staff_page(frame, "Set-up", false, body.into_any())
}

/// Whether Heard is open, with the way to the page that changes it.
fn doors(assets: Assets, doors: &DoorsShown) -> AnyView {
    let (hue, picture, words) = match doors {
        DoorsShown::NotYet => (
            "note sunny",
            "i-lock",
            view! { <b>"Heard is not open yet. "</b>"Young people see who can help them now, and nothing they send is taken. " }.into_any(),
        ),
        DoorsShown::Open(since) => {
            ("note teal", "i-tick", view! { <b>"Heard is open "</b>"since "{time(since)}". " }.into_any())
        }
        DoorsShown::Closed(since) => (
            "note sunny",
            "i-lock",
            view! { <b>"Heard was closed "</b>"at "{time(since)}". Young people can open what they said before, and send nothing new. " }
                .into_any(),
        ),
    };
    view! { <p class=hue>{icon(assets, picture)}<span>{words}<a href="/opening">"Open and close"</a></span></p> }
        .into_any()
}

fn item(item: &Item) -> AnyView {
    let (letter, state) = words::stands_words(words::stands(item));
    let link = words::link(item).map_or_else(
        || view! { <span class="quiet">"Nothing to do here"</span> }.into_any(),
        |(href, label)| view! { <a href=href>{label}</a> }.into_any(),
    );
    view! {
        <tr role="row">
            <th scope="row" role="rowheader">{words::title(item)}</th>
            <td role="cell" data-label="State"><span class="rag" data-letter=letter>{state}</span></td>
            <td role="cell" data-label="How it stands"><span dir="auto">{words::how(item)}</span></td>
            <td role="cell" data-label="Where">{link}</td>
        </tr>
    }
    .into_any()
}
