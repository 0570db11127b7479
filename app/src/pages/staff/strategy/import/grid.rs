//! What a file goes into and how it is read: the plan, its sheets, what their columns hold,
//! and what its own words for ratings stand for. One form: it shows the preview again, and it takes
//! the file in.

use heard_vocabulary::{PlanKind, PlanSheet};
use leptos::prelude::*;

use super::preview::start;
use crate::components::hidden;
use crate::pages::staff::choices::cases;
use crate::pages::staff::forms::{Form, Line};
use crate::pages::staff::strategy::{
    ColumnUse, GridColumn, GridSheet, GridWord, ImportPreviewPage, IntoPlan, OtherLead, Rating, SameObjective,
};
use crate::pages::staff::text::{many, rows};
use crate::pages::staff::{Choice, Worded as _};
use crate::shell::Assets;

/// The form's id: the buttons that turn pages belong to it.
pub(super) const AGAIN: &str = "again";

/// Where the form leads that shows the preview again.
pub(super) const PREVIEW: &str = "/strategy/import/preview";
/// Where the same form takes the file in.
const CONFIRM: &str = "/strategy/import/confirm";
/// The answer that an objective is the same, and that the file's words for a lead are taken.
const YES: &str = "yes";

/// Every field of the form in which something is chosen or typed, with what it is drawn with:
/// where another comes back, something was chosen since.
#[must_use]
pub fn import_choices(props: &ImportPreviewPage) -> Vec<(String, String)> {
    let IntoPlan { plans, kind, new_title, .. } = &props.into;
    let plan = plans.iter().find(|plan| plan.chosen).map(|plan| plan.value.clone()).unwrap_or_default();
    let kind = kind.unwrap_or(PlanKind::Strategy).name();
    let mut fields =
        vec![("plan".to_owned(), plan), ("kind".to_owned(), kind.to_owned()), ("title".to_owned(), new_title.clone())];
    for (at, one) in props.asked.iter().enumerate() {
        let said = if one.same { YES } else { "" };
        fields.push((format!("same-before.{at}"), one.before.clone()));
        fields.push((format!("same-after.{at}"), one.after.clone()));
        fields.push((format!("same.{at}"), said.to_owned()));
    }
    for (at, one) in props.leads.iter().enumerate() {
        let said = if one.taken { YES } else { "" };
        fields.push((format!("lead-before.{at}"), one.before.clone()));
        fields.push((format!("lead-after.{at}"), one.after.clone()));
        fields.push((format!("lead.{at}"), said.to_owned()));
    }
    for (at, sheet) in props.grid.iter().enumerate() {
        fields.push((format!("use.{at}"), sheet.read_as.name().to_owned()));
        for (place, column) in sheet.columns.iter().enumerate() {
            fields.push((format!("col.{at}.{place}"), column.holds.name().to_owned()));
        }
    }
    for (at, GridWord { word, rating }) in props.words.iter().enumerate() {
        fields.push((format!("word-text.{at}"), word.clone()));
        fields.push((format!("word.{at}"), rating.map_or("", Rating::name).to_owned()));
    }
    fields
}

/// The form that shows the preview again, and that takes the file in as it is shown.
pub(super) fn again(assets: Assets, props: &ImportPreviewPage) -> AnyView {
    let form = Form { assets, id: AGAIN, errors: &[] };
    let sheets = props.grid.iter().enumerate().map(|(at, one)| sheet(form, at, one, props.grid.len())).collect_view();
    let words = words(form, &props.words);
    let unread = props.unread.is_some().then(|| view! { <p>"Say below what the columns hold, then look again."</p> });
    let into = into(form, &props.into);
    let asked = props.asked.iter().enumerate().map(|(at, one)| same(form, at, one)).collect_view();
    let leads = props.leads.iter().enumerate().map(|(at, one)| lead(form, at, one)).collect_view();
    let stays = (!props.leads.is_empty()).then(|| {
        view! { <p class="small quiet">"Whoever was named in Heard to lead an action leads it either way: this is about the plan’s words alone."</p> }
    });
    let more = (props.more_leads > 0).then(|| {
        let pairs = many(rows(props.more_leads), "pair of names is", "pairs of names are");
        view! { <p class="small quiet">{format!("{pairs} not asked about here: for them the plan’s words stay.")}</p> }
    });
    // What was shown, beside what is chosen: where the two differ, it is shown again first.
    let shown = [
        ("token", props.token.clone()),
        ("choices", props.choices.clone()),
        ("shown", props.shown.clone()),
        ("chosen", props.chosen.clone()),
    ]
    .map(|(name, value)| hidden(name, value))
    .collect_view();
    let action = if props.can_be_taken() { CONFIRM } else { PREVIEW };
    view! {
        <form id=AGAIN class="sheet stack" method="post" action=action>
            {shown}
            <h2>"Where it goes, and how it is read"</h2>
            {into}
            {asked}
            {leads}
            {stays}
            {more}
            {unread}
            {sheets}
            {words}
            <p class="small quiet">
                "What is chosen here is kept when the file is brought in: the next file with the same headings is read alike."
            </p>
            <div><button class="button button--quiet" formaction=PREVIEW>"Look again"</button></div>
        </form>
    }
    .into_any()
}

fn into(form: Form<'_>, into: &IntoPlan) -> AnyView {
    let kind = into.kind.unwrap_or(PlanKind::Strategy);
    let kinds = cases(PlanKind::ALL, kind, |kind| (kind.name(), kind.words()));
    let title = Line::text(
        "title",
        "What a new plan is called",
        Some("After its file, where nothing is written"),
        &into.new_title,
    );
    view! {
        {form.select("plan", "Which plan does it go into?", Some("A new plan"), into.plans.clone())}
        {form.select("kind", "What a new plan is", None, kinds)}
        {form.line(title)}
    }
    .into_any()
}

/// Asks whether an objective is one of the plan's: both stand in the file.
fn same(form: Form<'_>, at: usize, one: &SameObjective) -> AnyView {
    let SameObjective { before, after, same } = one;
    let label =
        format!("“{}” has actions that stood under “{}”. Is it the same objective?", start(after), start(before));
    let yes = Choice { value: YES.to_owned(), text: "Yes, in new words".to_owned(), chosen: *same };
    view! {
        {hidden(format!("same-before.{at}"), before.clone())}
        {hidden(format!("same-after.{at}"), after.clone())}
        {form.select(&format!("same.{at}"), &label, Some("No, it is another one"), vec![yes])}
    }
    .into_any()
}

/// Asks whose words for a lead stay: a lead was named or replaced here, and the file names another.
fn lead(form: Form<'_>, at: usize, one: &OtherLead) -> AnyView {
    let OtherLead { before, after, actions, taken } = one;
    let words = |text: &str| if text.is_empty() { "nobody".to_owned() } else { format!("“{}”", start(text)) };
    let label = format!(
        "In {} whose lead was named or replaced in Heard, the plan names {} and this file {}. Whose words stay?",
        many(rows(*actions), "action", "actions"),
        words(before),
        words(after)
    );
    let file = Choice { value: YES.to_owned(), text: "The file’s".to_owned(), chosen: *taken };
    view! {
        {hidden(format!("lead-before.{at}"), before.clone())}
        {hidden(format!("lead-after.{at}"), after.clone())}
        {form.select(&format!("lead.{at}"), &label, Some("The plan’s"), vec![file])}
    }
    .into_any()
}

fn sheet(form: Form<'_>, at: usize, sheet: &GridSheet, all: usize) -> AnyView {
    let called = if sheet.name.is_empty() { "This file".to_owned() } else { format!("Sheet “{}”", sheet.name) };
    let read_as = cases(PlanSheet::ALL, sheet.read_as, |one| (one.name(), one.words()));
    let label = format!("{called} is read as");
    let columns = (!sheet.columns.is_empty()).then(|| columns(at, &called, &sheet.columns));
    let summary = format!("{called}: {}", many(rows(sheet.columns.len()), "column", "columns"));
    let read_as = form.select(&format!("use.{at}"), &label, None, read_as);
    let unfound = unfound(&sheet.unfound);
    let open = all == 1 || unfound.is_some();
    view! {
        <details class="more" open=open>
            <summary dir="auto">{summary}</summary>
            <div class="stack stack--tight">{read_as}{unfound}{columns}</div>
        </details>
    }
    .into_any()
}

/// Says what a board asks of every action and no column holds.
fn unfound(unfound: &[ColumnUse]) -> Option<AnyView> {
    let words = |one: &ColumnUse| match one {
        ColumnUse::Objective => "the objective",
        ColumnUse::Lead => "the lead",
        ColumnUse::Timescale => "by when",
        ColumnUse::Rating => "the rating",
        ColumnUse::Progress => "the progress",
        other => other.words(),
    };
    let (last, before) = unfound.split_last()?;
    let before: Vec<&str> = before.iter().map(words).collect();
    let all = match before.is_empty() {
        true => words(last).to_owned(),
        false => format!("{} or {}", before.join(", "), words(last)),
    };
    let words = format!("No column was found for {all}. If there is one, say which.");
    Some(view! { <p class="small">{words}</p> }.into_any())
}

fn columns(at: usize, called: &str, columns: &[GridColumn]) -> AnyView {
    let lines = columns.iter().enumerate().map(|(place, column)| line(at, place, column)).collect_view();
    let label = format!("Columns of {called}");
    let caption = label.clone();
    view! {
        <div class="scroll" tabindex="0" role="region" aria-label=label>
            <table class="grid">
                <caption class="vh">{caption}</caption>
                <thead><tr><th scope="col">"Heading"</th><th scope="col">"Its first cells"</th><th scope="col">"What it holds"</th></tr></thead>
                <tbody>{lines}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn line(at: usize, place: usize, column: &GridColumn) -> AnyView {
    let options = cases(ColumnUse::ALL, column.holds, |one| (one.name(), one.words()));
    let samples = column.samples.iter().map(|sample| view! { <li dir="auto">{start(sample)}</li> }).collect_view();
    let label = format!("What “{}” holds", column.label);
    let heading = column.label.clone();
    view! {
        <tr>
            <th scope="row" dir="auto">{heading}</th>
            <td><ul class="list small">{samples}</ul></td>
            <td>{select(format!("col.{at}.{place}"), label, None, options)}</td>
        </tr>
    }
    .into_any()
}

/// A list to choose from in a cell of a table.
fn select(name: String, label: String, none: Option<&'static str>, choices: Vec<Choice>) -> AnyView {
    let none = none.map(|none| view! { <option value="">{none}</option> });
    let options = choices
        .into_iter()
        .map(|choice| view! { <option value=choice.value selected=choice.chosen>{choice.text}</option> })
        .collect_view();
    view! { <select class="select" name=name aria-label=label>{none}{options}</select> }.into_any()
}

fn words(form: Form<'_>, words: &[GridWord]) -> Option<AnyView> {
    (!words.is_empty()).then(|| {
        let lines = words
            .iter()
            .enumerate()
            .map(|(at, GridWord { word, rating })| {
                let choices = Rating::ALL
                    .iter()
                    .map(|one| Choice {
                        value: one.name().to_owned(),
                        text: one.words().to_owned(),
                        chosen: *rating == Some(*one),
                    })
                    .collect();
                let label = format!("“{word}” stands for");
                let text = hidden(format!("word-text.{at}"), word.clone());
                let field = form.select(&format!("word.{at}"), &label, Some("No rating"), choices);
                view! { {text}{field} }
            })
            .collect_view();
        view! {
            <fieldset class="stack stack--tight">
                <legend class="label">"Words for ratings"</legend>
                {lines}
            </fieldset>
        }
        .into_any()
    })
}
