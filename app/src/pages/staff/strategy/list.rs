//! The plan in force beside what children say.

use leptos::prelude::*;

use super::{Imported, ObjectiveLine, StrategyPage};
use crate::pages::staff::charts::{mix, patterns, rating_key};
use crate::pages::staff::parts::{button_link, empty, feeling, late, line, page_head};
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::{HALF, MOST, MOVED, many, objective_name, on_day, published, rows};
use crate::pages::staff::{Ratings, Share, StaffFrame};
use crate::shell::Assets;

/// The strategy.
pub fn strategy(frame: StaffFrame, props: StrategyPage) -> AnyView {
    let assets = frame.assets;
    let import = || button_link("button--quiet", "/strategy/import", "Import");
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
    let imported = props.imported.map(|Imported { file, on }| {
        let words = format!("From {file}, imported on {}.", on_day(on));
        view! { <p class="small quiet" dir="auto">{words}</p> }
    });
    let export = button_link("button--quiet", "/strategy/export", "Export the workbook");
    let actions = view! { {export}{props.can_edit.then(import)}{others}{checks} }.into_any();
    let body = view! {
        {page_head(format!("{title}, beside what children say"), line(heading(&props.objectives)), Some(actions))}
        {rating_key()}
        {table(assets, props.objectives)}
        <p class="small quiet">{published(props.figures)}</p>
        <p class="small quiet">{MOVED}</p>
        {imported}
        {patterns()}
    };
    staff_page(frame, "Strategy", false, body.into_any())
}

fn heading(objectives: &[ObjectiveLine]) -> String {
    let objections =
        objectives.iter().filter(|line| agreement(line.ratings, line.good) == Agreement::LeadsAreBetter).count();
    let all = many(rows(objectives.len()), "objective", "objectives");
    match objections {
        0 => format!("{all}, each with its leads’ rating and children’s voices."),
        1 => format!("Of {all}, 1 is rated on target while most of what children say about it is not good."),
        n => format!("Of {all}, {n} are rated on target while most of what children say about them is not good."),
    }
}

/// Whether leads and children tell the same story.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::pages::staff) enum Agreement {
    Yes,
    LeadsAreBetter,
    ChildrenAreBetter,
    Unsure,
    Withheld,
    NotRated,
}

/// Compares the share rated on target with the share of good voices: where most
/// actions are on target and less than half of the faces are good, or fewer
/// than half are and most faces are. It says so only where it holds for every
/// share that the published figures leave open, and agrees only where it holds
/// for none.
pub(in crate::pages::staff) fn agreement(ratings: Ratings, good: Option<Share>) -> Agreement {
    match (ratings.on_target(), good) {
        (None, _) => Agreement::NotRated,
        (_, None) => Agreement::Withheld,
        (Some(MOST..), Some(Share { high: ..HALF, .. })) => Agreement::LeadsAreBetter,
        (Some(MOST..), Some(Share { low: ..HALF, .. })) => Agreement::Unsure,
        (Some(..HALF), Some(Share { low: MOST.., .. })) => Agreement::ChildrenAreBetter,
        (Some(..HALF), Some(Share { high: MOST.., .. })) => Agreement::Unsure,
        _ => Agreement::Yes,
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
            <td role="cell" data-label=AGREED>{agree(assets, line.ratings, line.good)}</td>
        </tr>
    }
    .into_any()
}

fn agree(assets: Assets, ratings: Ratings, good: Option<Share>) -> AnyView {
    let share = good.map(Share::words).unwrap_or_default();
    match agreement(ratings, good) {
        Agreement::Yes => "Yes".into_any(),
        Agreement::LeadsAreBetter => late(assets, "i-warn", format!("No. Rated on target, {share} of faces are good")),
        Agreement::ChildrenAreBetter => format!("No. Rated at risk, {share} of faces are good").into_any(),
        Agreement::Unsure => format!("Cannot say. {share} of faces are good, which may be either").into_any(),
        Agreement::Withheld => "Cannot say. What children say is withheld".into_any(),
        Agreement::NotRated => "Cannot say. Nothing is rated".into_any(),
    }
}
