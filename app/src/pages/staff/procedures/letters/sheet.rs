//! A letter as the page shows it: the same words that are printed.

use leptos::prelude::*;

use super::{LetterPart, LetterSheet};

/// A letter under its name.
pub(super) fn shown(id: &'static str, name: &'static str, sheet: &LetterSheet, file: String) -> AnyView {
    let parts = sheet.parts.iter().map(part).collect_view();
    let lines = |lines: &[String]| {
        let lines = lines.iter().map(|line| view! { <span>{line.clone()}<br/></span> }).collect_view();
        view! { <p dir="auto">{lines}</p> }
    };
    view! {
        <section class="sheet stack stack--tight" aria-labelledby=id>
            <h2 id=id>{name}</h2>
            <p><a class="button button--quiet" href=file download="">"Save it as PDF"</a></p>
            <div class="stack stack--tight">
                <p dir="auto"><b>{sheet.council.clone()}</b></p>
                {(!sheet.from.is_empty()).then(|| lines(&sheet.from))}
                {(!sheet.to.is_empty()).then(|| lines(&sheet.to))}
                <p>{sheet.day.clone()}</p>
                <h3>{sheet.title.clone()}</h3>
                {parts}
            </div>
        </section>
    }
    .into_any()
}

fn part(part: &LetterPart) -> AnyView {
    match part.clone() {
        LetterPart::Heading(words) => view! { <h4>{words}</h4> }.into_any(),
        LetterPart::Words(words) => view! { <p dir="auto">{words}</p> }.into_any(),
        LetterPart::Points(points) => {
            let points = points.into_iter().map(|point| view! { <li dir="auto">{point}</li> }).collect_view();
            view! { <ul>{points}</ul> }.into_any()
        }
        LetterPart::Typed(words, lang, _) => view! { <p lang=lang dir="auto">{words}</p> }.into_any(),
    }
}
