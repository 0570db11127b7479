//! What an objective's page tells in order: since when children speak of it, what was
//! answered, and what they said of that.

use leptos::prelude::*;

use crate::pages::staff::parts::{claim, grid, time_on};
use crate::pages::staff::strategy::lundy::check;
use crate::pages::staff::strategy::{AnswerLine, ObjectivePage, SpokenLine};
use crate::pages::staff::text::on_day;
use crate::pages::staff::{Share, ShownCount};

/// Period by period, and since when a number is shown.
pub(super) fn spoken(lines: &[SpokenLine]) -> Option<AnyView> {
    let first = lines.iter().rev().find(|line| line.voices.about().is_some())?;
    let since =
        format!("They have spoken of it since {} at the latest: no earlier number is shown.", first.period.title());
    let rows = lines
        .iter()
        .map(|line| {
            let good = line.good.map_or_else(|| "withheld".to_owned(), Share::words);
            view! {
                <tr role="row">
                    <th scope="row" role="rowheader">{line.period.title()}</th>
                    <td role="cell" data-label="Young people">{line.voices.figure()}</td>
                    <td role="cell" data-label="Good or very good">{good}</td>
                </tr>
            }
        })
        .collect_view();
    Some(
        view! {
            <p>{since}</p>
            {grid("Period by period", ["Period", "Young people", "Good or very good"], rows)}
        }
        .into_any(),
    )
}

/// Public answers that serve it.
pub(super) fn answered(answers: &[AnswerLine]) -> AnyView {
    if answers.is_empty() {
        let words = "No answer for this is public.";
        return view! { <section class="sheet"><h2>"What was answered"</h2><p class="quiet">{words}</p></section> }
            .into_any();
    }
    let lines = answers.iter().map(answer).collect_view();
    view! { <section class="sheet"><h2>"What was answered"</h2><ul class="rows">{lines}</ul></section> }.into_any()
}

fn answer(one: &AnswerLine) -> AnyView {
    let (href, said) = (one.href.clone(), format!("“{}”", one.you_said));
    let under = format!("{}: {}", claim(one.claim, one.due_on.map(on_day)), one.we_did);
    view! {
        <li>
            <a class="row" href=href>
                <span>
                    <b dir="auto">{said}</b>
                    <span class="small quiet" dir="auto">{under}</span>
                    <span class="small quiet">{time_on(one.on)}</span>
                </span>
            </a>
        </li>
    }
    .into_any()
}

/// What children say became of it, and the check of the four parts.
pub(super) fn now(props: &ObjectivePage) -> AnyView {
    let (title, happened) = match props.happened {
        None => (
            "What they said of the answers".to_owned(),
            "What became of answers is published once a year, and no year was published yet.".to_owned(),
        ),
        Some((year, said, share)) => (format!("What they said of the answers, {year}"), happened(year, said, share)),
    };
    let lundy = props.lundy.zip(props.figures);
    let lundy = lundy.map(|(one, figures)| view! { <h3>"Were they heard?"</h3>{check(one, figures.period)} });
    view! { <section class="sheet"><h2>{title}</h2><p>{happened}</p>{lundy}</section> }.into_any()
}

fn happened(year: i32, said: ShownCount, share: Option<i64>) -> String {
    let did = format!("said in {year} what became of an answer for it");
    match share {
        Some(share) => format!("{}; {share}% said yes.", said.who(&did)),
        None => said.who_unsaid(&did),
    }
}
