//! What importing a file would change.

use leptos::prelude::*;

use super::counts;
use super::grid::{AGAIN, PREVIEW, again};
use super::taken::{confirm, few, gone, kept, kept_leads, renumbered, shown_again, unchanged};
use crate::components::icon;
use crate::pages::staff::StaffFrame;
use crate::pages::staff::parts::{back, late, line, page_head};
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::strategy::{
    ChangeKind, ChangeLine, FieldLine, ImportPreviewPage, IntoPlan, ObjectiveFound, RowSays, SheetLine, WarningLine,
};
use crate::pages::staff::text::{many, number, on_day, rows, short};
use crate::shell::Assets;

/// The most letters of one cell in a preview.
const MOST_LETTERS: usize = 1_000;
/// The most letters of a cell beside its heading.
const SAMPLE: usize = 80;

/// Check before anything changes.
pub fn import_preview(frame: StaffFrame, props: ImportPreviewPage) -> AnyView {
    let assets = frame.assets;
    let title = "Check before anything changes";
    let again = again(assets, &props);
    let unread = props.unread.clone();
    let refused = unread.is_some();
    let found = (!refused).then(|| found(assets, &props));
    let few = few(assets, &props);
    let shown_again = shown_again(assets, props.shown_again);
    let confirm = props.can_be_taken().then(|| confirm(&props));
    let under = match unread {
        Some(why) => {
            view! { <p class="note sunny" role="alert">{icon(assets, "i-warn")}<span>{why}</span></p> }.into_any()
        }
        None => line(format!("{}. Nothing has been written yet. {}", props.file_name, target(&props.into))),
    };
    let body = view! {
        {back(assets, "/strategy/import", "Another file")}
        {page_head(title.to_owned(), under, confirm)}
        {shown_again}
        {few}
        {again}
        {found}
    };
    staff_page(frame, title, refused, body.into_any())
}

/// What the file does to the plan it goes into.
fn target(into: &IntoPlan) -> String {
    let IntoPlan { plan, title, in_force, none_in_force, .. } = into;
    match (plan, in_force, none_in_force) {
        (Some(_), true, _) => "It updates the plan in force, row by row as listed here.".to_owned(),
        (Some(_), false, _) => format!("It updates “{title}”, which is not in force, row by row as listed here."),
        (None, _, true) => "It becomes a new plan and comes into force, because none is.".to_owned(),
        (None, _, false) => {
            "It becomes a new plan. The plan in force stays so until somebody puts another in force.".to_owned()
        }
    }
}

/// What was found in the file, and what it would change.
fn found(assets: Assets, props: &ImportPreviewPage) -> AnyView {
    view! {
        {unchanged(assets, props)}
        {kept(assets, props.kept_ratings)}
        {kept_leads(assets, props.kept_leads)}
        {renumbered(assets, props.renumbered)}
        <section class="sheet"><h2>"What it comes to"</h2>{counts(props.counts)}</section>
        {sheets(assets, &props.sheets)}
        {warnings(assets, &props.sheets)}
        {objectives(&props.objectives, props.counts.objectives)}
        {gone(&props.gone)}
        {changes(props)}
    }
    .into_any()
}

/// A table that scrolls sideways where it has to.
fn table(label: &'static str, heads: &[(&'static str, bool)], body: AnyView) -> AnyView {
    let heads = heads
        .iter()
        .map(|(head, figures)| view! { <th scope="col" class=figures.then_some("num")>{*head}</th> })
        .collect_view();
    view! {
        <div class="scroll" tabindex="0" role="region" aria-label=label>
            <table class="grid">
                <caption>{label}</caption>
                <thead><tr>{heads}</tr></thead>
                <tbody>{body}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn sheets(assets: Assets, sheets: &[SheetLine]) -> AnyView {
    let lines = sheets.iter().map(|sheet| sheet_row(assets, sheet)).collect_view();
    let heads = [
        ("Sheet", false),
        ("Objectives", true),
        ("Actions", true),
        ("Measures", true),
        ("Ratings", false),
        ("Warnings", false),
    ];
    table("Sheets found", &heads, lines.into_any())
}

fn sheet_row(assets: Assets, sheet: &SheetLine) -> AnyView {
    let warnings = match sheet.warned {
        0 => "None".into_any(),
        n => late(assets, "i-warn", many(rows(n), "cell", "cells")),
    };
    let figure = |n: usize| view! { <td class="num">{number(rows(n))}</td> };
    view! {
        <tr>
            <th scope="row" dir="auto">{sheet.name.clone()}</th>
            {figure(sheet.objectives)}
            {figure(sheet.actions)}
            {figure(sheet.measures)}
            <td>{sheet.ratings.words()}</td>
            <td>{warnings}</td>
        </tr>
    }
    .into_any()
}

fn warnings(assets: Assets, sheets: &[SheetLine]) -> Option<AnyView> {
    let all: usize = sheets.iter().map(|sheet| sheet.warned).sum();
    let shown: usize = sheets.iter().map(|sheet| sheet.warnings.len()).sum();
    (all > 0).then(|| {
        let lines = sheets
            .iter()
            .flat_map(|sheet| sheet.warnings.iter().map(move |warning| warning_row(assets, &sheet.name, warning)))
            .collect_view();
        view! {
            <section class="stack stack--tight">
                <h2>{format!("{} to look at", many(rows(all), "cell", "cells"))}</h2>
                <ul class="rows">{lines}</ul>
                {more(all, shown, "cell", "cells")}
            </section>
        }
        .into_any()
    })
}

fn warning_row(assets: Assets, sheet: &str, warning: &WarningLine) -> AnyView {
    let place = format!("{sheet}, row {}, {}", warning.row, cut(&warning.column));
    let value =
        if warning.value.is_empty() { String::new() } else { format!("It says “{}”. ", cut(&warning.value)) };
    let words = format!("{value}{}", cut(&warning.problem));
    view! {
        <li class="row">{icon(assets, "i-warn")}<span><b dir="auto">{place}</b><span dir="auto">{words}</span></span></li>
    }
    .into_any()
}

/// Says how many more there are than are shown.
fn more(all: usize, shown: usize, one: &'static str, several: &'static str) -> Option<AnyView> {
    let left = all.saturating_sub(shown);
    (left > 0).then(|| {
        let words = format!("And {} more, which this page does not list.", many(rows(left), one, several));
        view! { <p class="quiet">{words}</p> }.into_any()
    })
}

fn objectives(objectives: &[ObjectiveFound], all: usize) -> Option<AnyView> {
    (!objectives.is_empty()).then(|| {
        let lines = objectives
            .iter()
            .map(|ObjectiveFound { text, how }| {
                let how = how.as_deref().map(|how| view! { <p class="small quiet" dir="auto">{cut(how)}</p> });
                view! { <li><span dir="auto">{cut(text)}</span>{how}</li> }
            })
            .collect_view();
        let title = many(rows(all), "objective", "objectives");
        let more = more(all, objectives.len(), "objective", "objectives");
        view! { <details class="more"><summary>{title}</summary><ul class="list">{lines}</ul>{more}</details> }
            .into_any()
    })
}

fn changes(props: &ImportPreviewPage) -> Option<AnyView> {
    let all = props.counts.new + props.counts.changed + props.counts.missing;
    (!props.changes.is_empty()).then(|| {
        let lines = props.changes.iter().map(change_rows).collect_view();
        let heads = [
            ("Row", false),
            ("Ref", false),
            ("Action or measure", false),
            ("What changes", false),
            ("Before", false),
            ("After", false),
        ];
        let table = table("Row by row", &heads, lines.into_any());
        view! { {table}{pages(props, all)} }.into_any()
    })
}

/// Which rows are listed, and the way to the others.
fn pages(props: &ImportPreviewPage, all: usize) -> Option<AnyView> {
    let (page, of) = props.page;
    (of > 1).then(|| {
        let last = props.first + props.changes.len().saturating_sub(1);
        let words = format!("Rows {} to {} of {}.", number(rows(props.first)), number(rows(last)), number(rows(all)));
        let turn = |to: usize, label: &'static str| {
            view! { <button class="button button--quiet" form=AGAIN formaction=PREVIEW name="page" value=to.to_string()>{label}</button> }
        };
        let earlier = (page > 1).then(|| turn(page - 1, "Rows before these"));
        let later = (page < of).then(|| turn(page + 1, "Rows after these"));
        view! { <p class="quiet">{words}</p><div class="cluster">{earlier}{later}</div> }.into_any()
    })
}

const FIRST_FOR_LAST: &str = "The month’s last day before, its first day now: a spreadsheet may have made a day of the month’s name. Look whether it is meant.";

/// One line for each cell that reads differently, else one for the row.
fn change_rows(change: &ChangeLine) -> AnyView {
    if change.fields.is_empty() {
        return change_row(change, change.kind.words().to_owned(), "".into_any(), after(change));
    }
    change
        .fields
        .iter()
        .map(|field| {
            let before =
                field.before.as_deref().map(|before| view! { <span class="was" dir="auto">{cut(before)}</span> });
            let after = field.after.as_deref().map(|after| view! { <span class="now" dir="auto">{cut(after)}</span> });
            let doubt = field.first_for_last.then(|| view! { <p class="small">{FIRST_FOR_LAST}</p> });
            change_row(change, label(field), before.into_any(), view! { {after}{doubt} }.into_any())
        })
        .collect_view()
        .into_any()
}

/// The beginning of a cell beside its heading.
pub(super) fn start(text: &str) -> String {
    short(text, SAMPLE)
}

/// The beginning of a long text.
fn cut(text: &str) -> String {
    match text.char_indices().nth(MOST_LETTERS) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

/// `cross_reference` as "Cross reference".
fn label(field: &FieldLine) -> String {
    let words = cut(&field.field).replace('_', " ");
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn after(change: &ChangeLine) -> AnyView {
    match change.kind {
        ChangeKind::Missing => "Kept, and marked “not in the newest file”".into_any(),
        _ => match &change.says {
            Some(says) => read_of(says),
            None => view! { <span class="now">"All of this row"</span> }.into_any(),
        },
    }
}

/// What was read of an action: whoever made the file sees at once what was not.
fn read_of(says: &RowSays) -> AnyView {
    let rating = says.rating.map_or_else(|| "Not rated".to_owned(), |rating| rating.words().to_owned());
    let lead = says.lead.as_deref().map_or_else(|| "No lead".to_owned(), |lead| format!("Lead: {}", cut(lead)));
    let due = match (says.day, &says.due) {
        (Some(day), _) => format!("By {}", on_day(day)),
        (None, Some(due)) => format!("By: {}, read as no day", cut(due)),
        (None, None) => "No date".to_owned(),
    };
    let lines = [rating, lead, due].map(|line| view! { <li dir="auto">{line}</li> }).collect_view();
    view! { <ul class="list small now">{lines}</ul> }.into_any()
}

fn change_row(change: &ChangeLine, what: String, before: AnyView, after: AnyView) -> AnyView {
    let place = format!("{}, {}", change.sheet, change.row);
    view! {
        <tr>
            <th scope="row" dir="auto">{place}</th>
            <td dir="auto">{change.reference.as_deref().map_or_else(|| "–".to_owned(), cut)}</td>
            <td dir="auto">{cut(&change.activity)}</td>
            <td dir="auto">{what}</td>
            <td>{before}</td>
            <td>{after}</td>
        </tr>
    }
    .into_any()
}
