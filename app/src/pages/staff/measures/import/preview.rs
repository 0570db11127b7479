//! What importing files of measures would change.

use heard_vocabulary::MeasureArea;
use leptos::prelude::*;

use super::super::words::{figure, measure_title};
use super::super::{AreaChoice, MeasuresFile, MeasuresPreviewPage, NumberCounts, NumberLine};
use crate::components::{hidden, icon};
use crate::pages::staff::parts::{back, empty, fact, line, page_head};
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::strategy::WarningLine;
use crate::pages::staff::text::{many, number, rows, short};
use crate::pages::staff::{StaffFrame, Worded as _};
use crate::shell::Assets;

/// The most letters of one cell in a preview.
const MOST_LETTERS: usize = 600;

/// The form that confirms, of which the list of areas is a part.
const FORM: &str = "take-in";

/// Check before anything changes.
pub fn preview(frame: StaffFrame, props: MeasuresPreviewPage) -> AnyView {
    let assets = frame.assets;
    let title = "Check before anything changes";
    let touched = props.counts.new + props.counts.changed;
    let confirm = Some(confirm(&props.token, touched));
    let same = (touched == 0).then(|| {
        let under = "Every number of these files is there already.".to_owned();
        empty(assets, "The files change nothing", under, None)
    });
    let under = format!("{}. Nothing has been written yet.", many(rows(props.files.len()), "file", "files"));
    let clashes = warnings(assets, "Numbers that two files give, and not the same", &props.clashes);
    let files = props.files.iter().map(|file| one(assets, file)).collect_view();
    let body = view! {
        {back(assets, "/strategy/measures/import", "Other files")}
        {page_head(title.to_owned(), line(under), confirm)}
        {same}
        <section class="sheet"><h2>"What it comes to"</h2>{counts(props.counts)}</section>
        {areas(&props.areas)}
        {clashes}
        {files}
        {numbers(&props.numbers, touched)}
    };
    staff_page(frame, title, false, body.into_any())
}

fn confirm(token: &str, touched: usize) -> AnyView {
    let label = match touched {
        0 => "Save what each area is".to_owned(),
        _ => format!("Bring in {}", many(rows(touched), "number", "numbers")),
    };
    view! {
        <form id=FORM method="post" action="/strategy/measures/import/confirm">
            {hidden("token", token.to_owned())}
            <button class="button">{label}</button>
        </form>
    }
    .into_any()
}

/// What each area is, to be said otherwise where a name was misread.
fn areas(areas: &[AreaChoice]) -> AnyView {
    let lines = areas.iter().enumerate().map(|(place, one)| area(place, one)).collect_view();
    view! {
        <section class="sheet stack stack--tight">
            <h2>"What each area is"</h2>
            <p class="small quiet">"Small numbers of the council, its districts and teams are withheld from whoever only reads. Those of the region, the nation and other councils are shown to everybody: say it where one of these was read wrongly."</p>
            <div class="scroll" tabindex="0" role="region" aria-label="What each area is">
                <table class="grid">
                    <caption class="vh">"What each area is"</caption>
                    <thead><tr><th scope="col">"Area"</th><th scope="col">"It is"</th></tr></thead>
                    <tbody>{lines}</tbody>
                </table>
            </div>
        </section>
    }
    .into_any()
}

/// What is shown goes with what is chosen: only where they differ did somebody say something.
fn area(place: usize, area: &AreaChoice) -> AnyView {
    let options = MeasureArea::ALL
        .iter()
        .map(|kind| {
            let chosen = *kind == area.kind;
            view! { <option value=kind.name() selected=chosen>{kind.words()}</option> }
        })
        .collect_view();
    let before = match area.before {
        None => Some("New".to_owned()),
        Some(before) if before != area.kind => Some(format!("It was: {}", before.words().to_lowercase())),
        Some(_) if area.said => Some("As somebody said before".to_owned()),
        Some(_) => None,
    };
    let before = before.map(|words| view! { <span class="small quiet">{words}</span> });
    let (name, label, shown) = (area.name.clone(), format!("{} is", area.name), area.kind.name());
    let [of, chosen, was] = ["area", "kind", "shown"].map(|what| format!("{what}.{place}"));
    view! {
        <tr>
            <th scope="row" dir="auto">{area.name.clone()}</th>
            <td>
                <input type="hidden" name=of value=name form=FORM/>
                <input type="hidden" name=was value=shown form=FORM/>
                <select class="select" name=chosen aria-label=label form=FORM>{options}</select>
                {before}
            </td>
        </tr>
    }
    .into_any()
}

fn counts(counts: NumberCounts) -> AnyView {
    let NumberCounts { measures, new, changed, same } = counts;
    let facts = [
        ("Measures", measures),
        ("New numbers", new),
        ("Numbers that change: what they were is kept", changed),
        ("Numbers as they were", same),
    ]
    .map(|(term, n)| fact(term, number(rows(n))))
    .collect_view();
    view! { <dl class="facts">{facts}</dl> }.into_any()
}

fn one(assets: Assets, file: &MeasuresFile) -> AnyView {
    let cut = file.cut.as_ref().map(|cut| format!(", {cut}")).unwrap_or_default();
    let under = format!("{}: {}", file.file_name, many(rows(file.numbers), "number", "numbers"));
    let notes = (!file.notes.is_empty()).then(|| {
        let lines = file.notes.iter().map(|note| view! { <li dir="auto">{said(note)}</li> }).collect_view();
        let title = format!("{} on what is no number", many(rows(file.notes.len()), "note", "notes"));
        view! { <details class="more"><summary>{title}</summary><ul class="list">{lines}</ul></details> }
    });
    view! {
        <section class="sheet stack stack--tight">
            <h2 dir="auto">{format!("{}{cut}", file.name)}</h2>
            <p class="small quiet" dir="auto">{under}</p>
            {list(assets, &file.warnings)}
            {notes}
        </section>
    }
    .into_any()
}

fn warnings(assets: Assets, title: &'static str, lines: &[WarningLine]) -> Option<AnyView> {
    (!lines.is_empty()).then(|| {
        view! { <section class="sheet stack stack--tight"><h2>{title}</h2>{list(assets, lines)}</section> }.into_any()
    })
}

fn list(assets: Assets, lines: &[WarningLine]) -> AnyView {
    if lines.is_empty() {
        return view! { <p>"Nothing in it is odd."</p> }.into_any();
    }
    let lines = lines
        .iter()
        .map(|warning| {
            let words = said(warning);
            view! { <li class="row">{icon(assets, "i-warn")}<span dir="auto">{words}</span></li> }
        })
        .collect_view();
    view! { <ul class="rows">{lines}</ul> }.into_any()
}

fn said(warning: &WarningLine) -> String {
    let column = if warning.column.is_empty() { String::new() } else { format!(", {}", short(&warning.column, 200)) };
    let value = match warning.value.is_empty() {
        true => String::new(),
        false => format!("“{}”. ", short(&warning.value, MOST_LETTERS)),
    };
    format!("Row {}{column}: {value}{}", warning.row, warning.problem)
}

fn numbers(lines: &[NumberLine], touched: usize) -> Option<AnyView> {
    (!lines.is_empty()).then(|| {
        let rows_of = lines.iter().map(row).collect_view();
        let heads = ["What it does", "Measure", "Area", "Period", "Before", "After"]
            .map(|head| view! { <th scope="col">{head}</th> })
            .collect_view();
        let left = touched.saturating_sub(lines.len());
        let more = (left > 0).then(|| {
            let words = format!("And {} more, which this page does not list.", many(rows(left), "number", "numbers"));
            view! { <p class="quiet">{words}</p> }
        });
        view! {
            <div class="scroll" tabindex="0" role="region" aria-label="Number by number">
                <table class="grid">
                    <caption>"Number by number"</caption>
                    <thead><tr>{heads}</tr></thead>
                    <tbody>{rows_of}</tbody>
                </table>
            </div>
            {more}
        }
        .into_any()
    })
}

fn row(line: &NumberLine) -> AnyView {
    let before = line.before.as_deref().map(|digits| figure(line.unit, digits));
    let before = before.map(|before| view! { <span class="was">{before}</span> });
    let measure = measure_title(&line.measure, line.unit);
    let area = format!("{} ({})", line.area, line.kind.words().to_lowercase());
    view! {
        <tr>
            <th scope="row">{line.change.words()}</th>
            <td dir="auto">{measure}</td>
            <td dir="auto">{area}</td>
            <td>{line.period.words()}</td>
            <td class="num">{before}</td>
            <td class="num">{figure(line.unit, &line.after)}</td>
        </tr>
    }
    .into_any()
}
