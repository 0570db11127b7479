//! Whom to ring, by place, and the council's own help lines.

mod frame;
mod help_lines;
mod numbers;
mod problems;
mod props;
#[cfg(test)]
mod tests;

use heard_vocabulary::ToldTo;
use leptos::prelude::*;

use crate::components::{hidden, icon};
use crate::pages::staff::forms::{Form, Line};
use crate::pages::staff::parts::{empty, line, page_head};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::many;
use crate::pages::staff::{Choice, StaffFrame, Worded as _};
use crate::shell::Assets;

pub use frame::{Done, HELP_LINES, PLACE};
pub use help_lines::{HelpLineTyped, HelpLinesPage, help_lines};
pub use numbers::numbers;
pub use problems::{DirectoryProblem, HelpLineProblem};
pub use props::{AreaLines, DirectoryPage, DirectoryTyped, NumberLine};

/// Whom to ring, by place.
pub fn directory(frame: StaffFrame, props: DirectoryPage) -> AnyView {
    let assets = frame.assets;
    let errors = by_field(props.refused.as_slice());
    let form = Form { assets, id: "number", errors: &errors };
    let wrong = props.refused.is_some();
    let under = "Whoever protects a child is the authority where the child is, and for an adult who works with children the officer of where they work. Your council stays corporate parent: tell both.";
    let old = props.areas.iter().flat_map(|area| &area.numbers).filter(|one| one.stale).count();
    let old = (old > 0).then(|| {
        let words = format!(
            "{} rung for half a year or longer. Ring, and press “It is right”, or take it out.",
            many(i64::try_from(old).unwrap_or(i64::MAX), "number has not been", "numbers have not been")
        );
        view! { <div class="note sunny">{icon(assets, "i-warn")}<p>{words}</p></div> }
    });
    let areas = props.areas.iter().map(|area| area_of(area, props.may_keep)).collect_view();
    let body = view! {
        {form.summary()}
        {page_head("Whom to ring".to_owned(), line(under), None)}
        <div class="cols">
            <div class="stack">
                {old}
                {own(&props)}
                {if props.areas.is_empty() { nothing(assets, props.may_keep) } else { areas.into_any() }}
            </div>
            {props.may_keep.then(|| view! { <aside class="side">{add(form, &props)}</aside> })}
        </div>
    };
    staff_page(frame, "Whom to ring", wrong, body.into_any())
}

fn nothing(assets: Assets, may_keep: bool) -> AnyView {
    let under = match may_keep {
        true => {
            "Put in the duty team, emergency duty team, police and LADO of every place where your young people live or a worker of theirs works."
        }
        false => "An administrator or a safeguarding lead puts in the numbers of other places.",
    };
    empty(assets, "No other places yet", under.to_owned(), None)
}

/// The council's own numbers, as set-up holds them.
fn own(props: &DirectoryPage) -> AnyView {
    let none = props.own.is_empty().then(|| view! { <p class="late">"None is entered."</p> });
    let change = props.may_set_up.then(|| {
        view! { <p class="small"><a href="/setup/numbers">"Change them in set-up"</a></p> }
    });
    view! {
        <section class="sheet stack stack--tight">
            <h2>"Your own council"</h2>
            {none}
            {numbers(&props.own)}
            {change}
        </section>
    }
    .into_any()
}

fn area_of(area: &AreaLines, may_keep: bool) -> AnyView {
    let of = match area.own {
        true => "A district of your council",
        false => "Another authority",
    };
    let deeds = |one: &NumberLine| {
        may_keep.then(|| {
            let press = |action: &'static str, words: &'static str| {
                let about = format!(": {}, {}", one.service.words(), one.name);
                view! {
                    <form method="post" action=action>
                        {hidden("id", one.id.clone())}
                        <button class="link">{words}<span class="vh" dir="auto">{about}</span></button>
                    </form>
                }
            };
            view! {
                <div class="cluster">
                    {press("/directory/checked", "It is right")}
                    {press("/directory/take-out", "Take out")}
                </div>
            }
            .into_any()
        })
    };
    let lines = area.numbers.iter().map(|one| numbers::line(one, deeds(one))).collect_view();
    view! {
        <section class="sheet stack stack--tight">
            <h2 dir="auto">{area.name.clone()}</h2>
            <p class="small quiet">{of}</p>
            <ul class="stack lines">{lines}</ul>
        </section>
    }
    .into_any()
}

fn add(form: Form<'_>, props: &DirectoryPage) -> AnyView {
    let typed = &props.typed;
    let services = ToldTo::ALL
        .iter()
        .filter(|to| **to != ToldTo::Other)
        .map(|to| Choice {
            value: to.name().to_owned(),
            text: to.words().to_owned(),
            chosen: to.name() == typed.service,
        })
        .collect();
    let part = |name, label, hint, value: &str| form.line(Line::text(name, label, hint, value));
    view! {
        <form class="sheet stack" method="post" action="/directory" novalidate>
            <h2>"Put in a number"</h2>
            <p class="small quiet">"Ring it first. The page says who rang it, and when."</p>
            {part("area", "Place", Some("A district of your council, or another authority, such as: Eastmere"), &typed.area)}
            {form.select("service", "Which service", Some("Choose"), services)}
            {part("name", "What it calls itself", Some("Such as: Eastmere first response"), &typed.name)}
            {form.line(Line { kind: "tel", ..Line::text("phone", "Number", None, &typed.phone) })}
            {part("hours", "Hours", Some("Such as: Monday to Friday, 09:00 to 17:00"), &typed.hours)}
            <div><button class="button">"Put it in"</button></div>
        </form>
    }
    .into_any()
}
