//! The plan in force beside what children say.

use leptos::prelude::*;

use super::{Imported, ObjectiveLine, StrategyPage};
use crate::pages::staff::StaffFrame;
use crate::pages::staff::charts::{mix, patterns, rating_key};
use crate::pages::staff::contrast::{disagreements, rule, verdict};
use crate::pages::staff::parts::{button_link, empty, feeling, line, page_head};
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::{MOVED, many, objective_name, on_day, published, rows};
use crate::shell::Assets;

/// The strategy.
pub fn strategy(frame: StaffFrame, props: StrategyPage) -> AnyView {
    let assets = frame.assets;
    let import = || button_link("button--quiet", "/strategy/import", "Import");
    let export = || button_link("button--quiet", "/strategy/export", "Export the workbook");
    let others = button_link("button--quiet", "/strategy/plans", "All plans");
    let checks = button_link("button--quiet", "/strategy/checks", "Decision checks");
    let Some(title) = props.title else {
        let under = "A plan comes in as the spreadsheet or table it is kept in.".to_owned();
        let ways = view! { {others}{checks} }.into_any();
        let body = view! {
            {page_head("Strategy".to_owned(), line(""), Some(ways))}
            {empty(assets, "No plan was imported yet", under, props.can_edit.then(import))}
        };
        return staff_page(frame, "Strategy", false, body.into_any());
    };
    // A plan whose only file was undone has none to go out as.
    let has_file = props.imported.is_some();
    let imported = props.imported.map(|Imported { file, on }| {
        let words = format!("From {file}, imported on {}.", on_day(on));
        view! { <p class="small quiet" dir="auto">{words}</p> }
    });
    let actions = view! {
        {button_link("button--quiet", "/strategy/check", "What it misses")}
        {button_link("button--quiet", "/strategy/messages", "Key messages")}
        {(props.can_edit && has_file).then(export)}
        {props.can_edit.then(import)}
        {others}
        {checks}
    };
    let under = line(heading(&props.objectives));
    let body = view! {
        {page_head(format!("{title}, beside what children say"), under, Some(actions.into_any()))}
        {ways()}
        {rating_key()}
        {table(assets, props.objectives)}
        {rule()}
        <p class="small quiet">{published(props.figures)}</p>
        <p class="small quiet">{MOVED}</p>
        {imported}
        {patterns()}
    };
    staff_page(frame, "Strategy", false, body.into_any())
}

/// Where else the plan is worked on.
fn ways() -> AnyView {
    view! {
        <p class="cluster no-print">
            <a class="way" href="/strategy/side-by-side">"What leads claim, what children say"</a>
            <a class="way" href="/strategy/before-the-board">"Before the board"</a>
        </p>
    }
    .into_any()
}

fn heading(objectives: &[ObjectiveLine]) -> String {
    let all = many(rows(objectives.len()), "objective", "objectives");
    match disagreements(objectives.iter().map(|line| line.contrast)) {
        None => format!("{all}, each with its leads’ rating and children’s voices."),
        Some(words) => format!("{words}. In all: {all}."),
    }
}

fn table(assets: Assets, objectives: Vec<ObjectiveLine>) -> AnyView {
    if objectives.is_empty() {
        let under = "The file held no objective that could be read.".to_owned();
        return empty(assets, "The plan has no objectives", under, None);
    }
    let lines = objectives.into_iter().map(|line| row(assets, line)).collect_view();
    let heads = [NAME, WORDS, LEADS, VOICES, MOOD, AGREED]
        .map(|head| {
            let class = (head == VOICES).then_some("num");
            view! { <th scope="col" role="columnheader" class=class>{head}</th> }
        })
        .collect_view();
    view! {
        <table class="grid grid--stack" role="table">
            <caption class="vh">"Objectives, their rating and children’s voices"</caption>
            <thead role="rowgroup"><tr role="row">{heads}</tr></thead>
            <tbody role="rowgroup">{lines}</tbody>
        </table>
    }
    .into_any()
}

const NAME: &str = "Objective";
const WORDS: &str = "In young people’s words";
const LEADS: &str = "What leads say";
const VOICES: &str = "Young people";
const MOOD: &str = "Mood";
const AGREED: &str = "Do they agree?";

fn row(assets: Assets, line: ObjectiveLine) -> AnyView {
    let words = match line.young_wording {
        Some(words) => format!("“{words}”").into_any(),
        None => view! { <span class="quiet">"Not worded yet"</span> }.into_any(),
    };
    let mood = line.good.map_or_else(|| "withheld".into_any(), |good| feeling(assets, good));
    let name = objective_name(line.number, &line.text);
    view! {
        <tr role="row">
            <th scope="row" role="rowheader"><a href=line.href dir="auto">{name}</a></th>
            <td role="cell" data-label=WORDS><span dir="auto">{words}</span></td>
            <td role="cell" data-label=LEADS><div>{mix(line.ratings, 200.0)}</div></td>
            <td role="cell" class="num" data-label=VOICES>{line.voices.figure()}</td>
            <td role="cell" data-label=MOOD>{mood}</td>
            <td role="cell" data-label=AGREED>{verdict(assets, line.contrast)}</td>
        </tr>
    }
    .into_any()
}
