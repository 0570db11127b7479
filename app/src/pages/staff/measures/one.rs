//! One measure: its picture, its tables, what it means, and what it bears on.

use leptos::prelude::*;

use super::chart::chart;
use super::list::{WITHHELD, age, compared, latest, target};
use super::words::measure_title;
use super::{MeasurePage, MeasureProblem, PeriodLength, forms, tables};
use crate::pages::staff::forms::Form;
use crate::pages::staff::parts::{back, fact, line, page_head};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::{LEFT, objective_name, on_day};
use crate::pages::staff::{StaffFrame, Worded as _};
use crate::shell::Assets;

/// One measure.
pub fn measure(frame: StaffFrame, props: MeasurePage) -> AnyView {
    let assets = frame.assets;
    let title = measure_title(&props.line.name, props.line.unit);
    let (mut described, mut broken, mut joined) = (Vec::new(), Vec::new(), Vec::new());
    match props.refused {
        Some(MeasureProblem::Describe(problem)) => described = by_field(&[problem]),
        Some(MeasureProblem::Break(problem)) => broken = by_field(&[problem]),
        Some(MeasureProblem::Join(problem)) => joined = by_field(&[problem]),
        None => {}
    }
    let describe = Form { assets, id: "describe", errors: &described };
    let cut = Form { assets, id: "break", errors: &broken };
    let join = Form { assets, id: "join", errors: &joined };
    let edit = props.can_edit.then(|| {
        view! {
            <div class="cols cols--even">
                {forms::describe(describe, &props)}
                <div class="stack">{forms::add_break(cut, &props)}{forms::join(join, &props)}</div>
            </div>
        }
    });
    let pictures =
        [PeriodLength::Year, PeriodLength::Quarter, PeriodLength::Month].map(|length| section(&props, length));
    let body = view! {
        {describe.summary()}
        {cut.summary()}
        {join.summary()}
        {back(assets, "/strategy/measures", "Measures")}
        {page_head(title.clone(), line(latest(&props.line)), None)}
        {facts(assets, &props)}
        {pictures.into_iter().flatten().collect_view()}
        <p class="small quiet">{WITHHELD}</p>
        {breaks(&props)}
        {links(&props)}
        {tables::replaced(&props)}
        {edit}
    };
    staff_page(frame, &title, props.refused.is_some(), body.into_any())
}

fn facts(assets: Assets, props: &MeasurePage) -> AnyView {
    let line = &props.line;
    let words = |text: &str| if text.is_empty() { "Not written yet".to_owned() } else { text.to_owned() };
    let imported = props.imported.as_ref().map(|(files, on)| fact("Read from", format!("{files}, on {}", on_day(*on))));
    view! {
        <section class="sheet">
            <dl class="facts">
                {fact("What it counts", words(&props.definition))}
                {fact("Where the numbers are from", words(&props.source))}
                {imported}
                {fact("Which way is better", line.direction.words())}
                {fact("Target", target(line))}
                {fact("Compared with", compared(line))}
                {fact("Up to date?", age(assets, line))}
            </dl>
        </section>
    }
    .into_any()
}

/// The picture and the table of periods of one length.
fn section(props: &MeasurePage, length: PeriodLength) -> Option<AnyView> {
    let table = tables::numbers(props, length)?;
    let title = match length {
        PeriodLength::Month => "By month",
        PeriodLength::Quarter => "By quarter",
        PeriodLength::Year => "By year",
    };
    Some(view! { <section class="sheet stack"><h2>{title}</h2>{chart(props, length)}{table}</section> }.into_any())
}

/// Since when it counts something else.
fn breaks(props: &MeasurePage) -> Option<AnyView> {
    (!props.breaks.is_empty()).then(|| {
        let lines = props
            .breaks
            .iter()
            .map(|(from, what)| {
                let from = format!("From {}: ", from.words());
                view! { <li><b>{from}</b><span dir="auto">{what.clone()}</span></li> }
            })
            .collect_view();
        view! {
            <section class="sheet">
                <h2>"Since when it counts something else"</h2>
                <p class="small quiet">"Numbers before and after are not compared: the line is broken there."</p>
                <ul class="list">{lines}</ul>
            </section>
        }
        .into_any()
    })
}

/// The objectives it bears on.
fn links(props: &MeasurePage) -> AnyView {
    if props.links.is_empty() {
        let words = "It is linked to no objective yet.";
        return view! { <section class="sheet"><h2>"Objectives"</h2><p class="quiet">{words}</p></section> }.into_any();
    }
    let lines = props
        .links
        .iter()
        .map(|link| {
            let by = link.by.as_deref().unwrap_or(LEFT);
            let under =
                format!("{} · linked by {by}, {}, because: {}", link.relation.words(), on_day(link.on), link.why);
            let under = view! { <span class="small quiet" dir="auto">{under}</span> };
            let named = link.objective.clone().map(|(href, number, text)| (href, objective_name(number, &text)));
            let action = || link.action.clone().map(|href| (href, "An action".to_owned()));
            match named.or_else(action) {
                Some((href, name)) => {
                    view! { <li><a class="row" href=href><span><b dir="auto">{name}</b>{under}</span></a></li> }
                        .into_any()
                }
                None => view! { <li class="row"><span><b>"An objective that is not in the plan any more"</b>{under}</span></li> }
                    .into_any(),
            }
        })
        .collect_view();
    view! { <section class="sheet"><h2>"Objectives"</h2><ul class="rows">{lines}</ul></section> }.into_any()
}
