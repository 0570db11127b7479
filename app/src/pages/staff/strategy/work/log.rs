//! The log of an action: what was written about it, what of that its author corrected or took
//! back, and what the plan's file says.

use leptos::prelude::*;

use super::{EntryLine, EntryTyped, FileNote, RefusedEntry, form};
use crate::components::hidden;
use crate::pages::staff::forms::{Area, Form};
use crate::pages::staff::parts::{rag, time_on};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::text::{LEFT, on_day};
use crate::shell::Assets;

/// What was written, the newest first, and below it the notes of the plan's file. Own entries
/// are corrected at `{base}/correct` and taken back at `{base}/take-back`.
pub(super) fn log(
    assets: Assets,
    base: &str,
    (log, notes): (&[EntryLine], &[FileNote]),
    refused: Option<&RefusedEntry>,
) -> AnyView {
    if log.is_empty() && notes.is_empty() {
        return view! { <p class="quiet">"Nothing was written here yet."</p> }.into_any();
    }
    let lines = log
        .iter()
        .map(|line| entry(assets, base, line, refused.filter(|refused| refused.id == line.id)))
        .collect_view();
    let notes = notes.iter().map(note).collect_view();
    view! { <ol class="timeline">{lines}{notes}</ol> }.into_any()
}

/// What is wrong with an own entry that was to be changed.
pub(super) fn summary(assets: Assets, refused: Option<&RefusedEntry>) -> Option<AnyView> {
    let refused = refused?;
    Form { assets, id: &refused.id, errors: &by_field(&[refused.problem]) }.summary()
}

fn entry(assets: Assets, base: &str, line: &EntryLine, refused: Option<&RefusedEntry>) -> AnyView {
    let was = (line.was != line.rating).then(|| view! { " instead of "{rag(line.was)} });
    // Who rated it and wrote nothing else gave the reason alone.
    let reason = (!line.reason.is_empty() && line.reason != line.words).then(|| format!(" Because: {}", line.reason));
    let by = format!("Written by {}, {}", line.by.as_deref().unwrap_or(LEFT), on_day(line.on));
    let change = line.can_change.then(|| change(assets, base, line, refused));
    let (day, rating, over, words) = (time_on(line.of_day), rag(line.rating), over(line), line.words.clone());
    view! {
        <li class="by-us">
            {day}" "{rating}{was}
            {over}
            <p dir="auto">{words}{reason}</p>
            <p class="small quiet" dir="auto">{by}</p>
            {change}
        </li>
    }
    .into_any()
}

/// That it stands no more, and since when.
fn over(line: &EntryLine) -> Option<AnyView> {
    let words = match (&line.taken_back, line.corrected) {
        (Some((on, why)), _) => format!("Taken back on {}, because: {why}", on_day(*on)),
        (None, Some(on)) => format!("Corrected on {}. Before, it said:", on_day(on)),
        (None, None) => return None,
    };
    Some(view! { <p class="small" dir="auto"><b>{words}</b></p> }.into_any())
}

/// A note of the plan's file.
fn note(line: &FileNote) -> AnyView {
    let (day, words) = (line.of_day.map(time_on), line.words.clone());
    view! {
        <li>
            {day}
            <p dir="auto">{words}</p>
            <p class="small quiet">"From the plan’s file"</p>
        </li>
    }
    .into_any()
}

/// The two forms of an own entry.
fn change(assets: Assets, base: &str, line: &EntryLine, refused: Option<&RefusedEntry>) -> AnyView {
    let errors = by_field(refused.map(|refused| refused.problem).as_slice());
    let fields = Form { assets, id: &line.id, errors: &errors };
    let typed = refused.and_then(|refused| refused.typed.clone()).unwrap_or_else(|| EntryTyped {
        words: line.words.clone(),
        rating: line.rating,
        reason: line.reason.clone(),
        of_day: line.of_day.to_string(),
    });
    let why = refused.map(|refused| refused.why.clone()).unwrap_or_default();
    let hint = "It stays visible, with this reason. Where the action is rated by it, it is rated as before again.";
    let why = fields.area(Area::plain("why", "Why do you take it back?", Some(hint), &why, 2));
    let correct = form::correction(fields, format!("{base}/correct"), &typed, line);
    let (action, of) = (format!("{base}/take-back"), format!(": {}", on_day(line.of_day)));
    let (open, entry) = (refused.is_some(), hidden("entry", line.id.clone()));
    view! {
        <details class="more" open=open>
            <summary>"Correct it or take it back"<span class="vh">{of}</span></summary>
            {correct}
            <form class="sheet stack stack--tight" method="post" action=action novalidate>
                {entry}
                {why}
                <div><button class="button button--quiet">"Take it back"</button></div>
            </form>
        </details>
    }
    .into_any()
}
