//! The bank of quotes, and a pack of them that was taken out.

use leptos::prelude::*;

use super::{BankLine, BankPage, PackLine, PackPage, PackQuote, WithdrawProblem};
use crate::pages::staff::forms::{Area, Form, Line};
use crate::pages::staff::parts::{back, button_link, empty, line, page_head, quote};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::{many, on_day};
use crate::pages::staff::{StaffFrame, Worded as _};
use crate::shell::Assets;

/// Quotes that may be shown.
pub fn bank(frame: StaffFrame, props: BankPage) -> AnyView {
    let assets = frame.assets;
    let pack_errors = by_field(props.refused_pack.as_ref().map(|(_, problem)| *problem).as_slice());
    let error = props.refused_pack.is_some() || props.refused_withdrawal.is_some();
    let summary = match &props.refused_withdrawal {
        Some((id, _, problem)) => Form { assets, id: id.as_str(), errors: &by_field(&[*problem]) }.summary(),
        None => Form { assets, id: "pack", errors: &pack_errors }.summary(),
    };
    let under = "Each child agreed, and a second person found that nobody could recognise them. They can take it back at any time: then it is on no page and in no new file. A heading stands beside a quote only once so many spoke under it that their number is published, and nothing else does: no place, no age, no day.";
    let few = (!props.enough).then(|| {
        view! { <p class="note sunny">"So few young people spoke that no number of them is published. Until one is, no quote goes out."</p> }
    });
    let nothing = props.quotes.is_empty().then(|| {
        empty(assets, "No quote may be shown", "A quote stands here once a second person cleared it.".to_owned(), None)
    });
    let fields = Form { assets, id: "pack", errors: &pack_errors };
    let take = (props.enough && !props.quotes.is_empty()).then(|| taking(fields, &props));
    let refused = props.refused_withdrawal.as_ref();
    let articles = props.quotes.iter().map(|one| article(assets, one, refused)).collect_view();
    let body = view! {
        {summary}
        {back(assets, "/quotes", "Quotes to check")}
        {page_head("Quotes that may be shown".to_owned(), line(under), None)}
        {few}
        {packs(&props.packs)}
        {narrow(Form { assets, id: "bank", errors: &[] }, &props)}
        {nothing}
        {articles}
        {take}
    };
    staff_page(frame, "Quotes that may be shown", error, body.into_any())
}

/// Headings one may look under.
fn narrow(fields: Form<'_>, props: &BankPage) -> Option<AnyView> {
    (!props.headings.is_empty()).then(|| {
        view! {
            <form class="cluster" method="get" action="/quotes/bank">
                {fields.select("under", "Under a heading", Some("All"), props.headings.clone())}
                <button class="button button--quiet">"Show"</button>
            </form>
        }
        .into_any()
    })
}

/// All that are shown, as a pack for somebody.
fn taking(fields: Form<'_>, props: &BankPage) -> AnyView {
    let value = props.refused_pack.as_ref().map(|(typed, _)| typed.clone()).unwrap_or_default();
    let hint = "Such as the board of March. A list is kept of what each pack held, so that whoever has it can be asked to take a quote out.";
    let under = props.headings.iter().find(|one| one.chosen).map(|one| one.value.clone());
    view! {
        <form class="sheet stack" method="post" action="/quotes/packs">
            <h2>"Take these out"</h2>
            {under.map(|under| crate::components::hidden("under", under))}
            {fields.line(Line::text("title", "Whom is it for?", Some(hint), &value))}
            <div><button class="button">"Make a pack"</button></div>
        </form>
    }
    .into_any()
}

fn packs(packs: &[PackLine]) -> Option<AnyView> {
    (!packs.is_empty()).then(|| {
        let lines = packs
            .iter()
            .map(|pack| {
                let about = taken(pack);
                let gone = gone(pack).map(|words| view! { <p class="small"><b>{words}</b></p> });
                view! {
                    <li>
                        <a href=pack.href.clone() dir="auto">{pack.title.clone()}</a>
                        <p class="small quiet" dir="auto">{about}</p>
                        {gone}
                    </li>
                }
            })
            .collect_view();
        view! {
            <section class="sheet stack stack--tight">
                <h2>"Packs that were taken out"</h2>
                <ul class="stack stack--tight lines">{lines}</ul>
            </section>
        }
        .into_any()
    })
}

fn taken(pack: &PackLine) -> String {
    let by = pack.by.as_deref().map(|by| format!(" by {by}")).unwrap_or_default();
    format!("{}, taken{by} on {}", many(pack.held, "quote", "quotes"), on_day(pack.on))
}

/// That somebody has what may not be shown any more, and whether they were asked.
fn gone(pack: &PackLine) -> Option<String> {
    (pack.withdrawn > 0).then(|| {
        let held = many(pack.withdrawn, "quote of it", "quotes of it");
        let asked = match pack.to_recall {
            0 => "Whoever has this pack was asked to take that out.",
            _ => "Ask whoever has this pack to take that out.",
        };
        format!("{held} may not be shown any more. {asked}")
    })
}

/// Somebody says that whoever has it was asked.
fn recall(pack: &PackLine) -> Option<AnyView> {
    (pack.to_recall > 0).then(|| {
        let action = format!("{}/recalled", pack.href);
        view! {
            <form method="post" action=action>
                <button class="button button--quiet">"They were asked to take it out"</button>
            </form>
        }
        .into_any()
    })
}

fn article(assets: Assets, one: &BankLine, refused: Option<&(String, String, WithdrawProblem)>) -> AnyView {
    let refused = refused.filter(|(id, ..)| *id == one.id);
    let errors = by_field(refused.map(|(_, _, problem)| *problem).as_slice());
    let fields = Form { assets, id: &one.id, errors: &errors };
    let area = Area {
        name: "reason",
        label: "How do you know?",
        hint: Some("Such as: they said so to their worker. Name nobody."),
        value: refused.map(|(_, typed, _)| typed.clone()).unwrap_or_default(),
        rows: 2,
        look: "speak--plain",
    };
    let agreed = one.consent.words().to_lowercase();
    let good = if one.celebration { " On the page of good news." } else { "" };
    let about = match one.headings.as_slice() {
        [] => String::new(),
        some => format!(" About: {}.", some.join(", ")),
    };
    let under = format!("Cleared on {}. The child agreed {agreed}.{good}{about}", on_day(one.on));
    let action = format!("/quotes/{}/withdraw", one.id);
    view! {
        <article class="sheet stack stack--tight">
            {quote(one.text.clone(), under)}
            <p><a href=one.view_href.clone()>"Open the view"</a></p>
            <details class="more" open=refused.is_some()>
                <summary>"The child does not want it shown any more"</summary>
                <form class="stack" method="post" action=action>
                    {fields.area(area)}
                    <div><button class="button button--quiet">"Stop showing it"</button></div>
                </form>
            </details>
        </article>
    }
    .into_any()
}

/// One pack that was taken out.
pub fn pack(frame: StaffFrame, props: PackPage) -> AnyView {
    let assets = frame.assets;
    let PackPage { line: about, quotes } = props;
    let gone = gone(&about).map(|words| view! { <p class="note sunny"><b>{words}</b></p> });
    let asked = recall(&about);
    let lines = quotes
        .into_iter()
        .map(|one| match one.stands {
            Some((text, headings)) => quote(text, format!("{}. {}", one.number, headings.join(", "))),
            None => {
                let words = format!("{}. This one may not be shown now: it was taken back or is checked again, or what it was drawn from is gone or hidden.", one.number);
                view! { <p class="note">{words}</p> }.into_any()
            }
        })
        .collect_view();
    let files = view! {
        {button_link("button--quiet", format!("{}/quotes.xlsx", about.href), "Workbook")}
        {button_link("button--quiet", format!("{}/quotes.csv", about.href), "Separated text")}
    };
    let body = view! {
        {back(assets, "/quotes/bank", "Quotes that may be shown")}
        {page_head(about.title.clone(), line(taken(&about)), Some(files.into_any()))}
        {gone}
        {asked}
        <p class="small quiet">"Each file is made anew: what was taken back since is in none of them."</p>
        {lines}
    };
    staff_page(frame, "A pack of quotes", false, body.into_any())
}

/// A pack as rows of a file: what may be shown now, under its number.
#[must_use]
pub fn pack_rows(quotes: &[PackQuote]) -> Vec<Vec<String>> {
    let head = ["Number", "Words of a young person", "About"].map(str::to_owned).to_vec();
    let rows = quotes.iter().filter_map(|one| {
        let (text, headings) = one.stands.clone()?;
        Some(vec![one.number.to_string(), text, headings.join(", ")])
    });
    std::iter::once(head).chain(rows).collect()
}
