//! Complaints that ended in a year.

use leptos::prelude::*;

use super::ComplaintsEnded;
use crate::pages::staff::bars::{Bar, bars};
use crate::pages::staff::text::many;

/// Complaints by how far they went, what was found, and whether they were answered in time.
pub(super) fn section(ended: Option<ComplaintsEnded>) -> AnyView {
    let Some(ended) = ended else {
        return around(view! { <p>"How many complaints ended is published once a year."</p> }.into_any());
    };
    let words = match ended.ended.about() {
        Some(n) => format!("In {}, about {} ended.", ended.year, many(n, "complaint", "complaints")),
        None => format!("It is withheld how many complaints ended in {}.", ended.year),
    };
    let [one, two, panel] = ended.stages;
    let [right, part, wrong, back] = ended.outcomes;
    let [in_time, late] = ended.in_time;
    let stages: [Bar; 3] = [("Stage 1", one, "f-ans"), ("Stage 2", two, "f-ans"), ("A panel", panel, "f-ans")];
    let outcomes: [Bar; 4] = [
        ("They are right", right, "f-ans"),
        ("In part", part, "f-ans"),
        ("They are not right", wrong, "f-no"),
        ("Taken back", back, "f-no"),
    ];
    let times: [Bar; 2] = [("Answered in time", in_time, "f-ans"), ("An answer was late", late, "f-no")];
    let shown = |heading: &'static str, label: &'static str, parts: &[Bar]| match parts
        .iter()
        .any(|(_, n, _)| n.about().is_some())
    {
        true => view! { <h3>{heading}</h3>{bars(heading, label, parts)} }.into_any(),
        false => view! { <h3>{heading}</h3><p>"Withheld: they are few, or nearly all alike."</p> }.into_any(),
    };
    around(
        view! {
            <p>{words}</p>
            {shown("How far they went", "Stage", &stages)}
            {shown("What was found", "Found", &outcomes)}
            {shown("Whether they were answered in time", "Answered", &times)}
        }
        .into_any(),
    )
}

fn around(inside: AnyView) -> AnyView {
    view! {
        <section aria-labelledby="s-complaints">
            <h2 id="s-complaints">"Complaints"</h2>
            <p>"Under the Children Act 1989. Whoever complains with an account counts once; what came another way, as one complaint each."</p>
            {inside}
        </section>
    }
    .into_any()
}
