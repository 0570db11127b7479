//! One question that is edited.

use leptos::prelude::*;

use super::situation::same;
use super::{Asks, ChoiceRow, QuestionEdited, QuestionPage};
use crate::components::hidden;
use crate::pages::staff::choices::cases;
use crate::pages::staff::forms::{Area, Form, Line};
use crate::pages::staff::parts::{line, page_head};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::{Choice, StaffFrame};

/// Lines for new things to choose.
const NEW: usize = 3;

/// A question's page.
pub fn question(frame: StaffFrame, props: QuestionPage) -> AnyView {
    let assets = frame.assets;
    let errors = by_field(props.problem.as_slice());
    let form = Form { assets, id: "question", errors: &errors };
    let new = props.key == "new";
    let at = format!("/staff/scenarios/{}", props.scenario);
    let QuestionEdited { ask, hint, kind, unsaid, needs_account, .. } = &props.typed;
    let kinds = cases(&Asks::ALL, *kind, |kind| (kind.name(), kind.words()));
    let title = if new { "One more question" } else { "A question" };
    let action = format!("{at}/questions/{}", props.key);
    let body = view! {
        <a class="link back" href=at.clone() dir="auto">{props.title.clone()}</a>
        {form.summary()}
        {page_head(title.to_owned(), line("In English. Other languages are translated once it is right."), None)}
        <form class="stack" method="post" action=action novalidate>
            <div class="halves">
                <section class="sheet stack">
                    <h2>"What is asked"</h2>
                    {form.area(Area::plain("ask", "Question", None, ask, 3))}
                    {form.area(Area::plain("hint", "Hint under it", Some("May stay empty"), hint, 2))}
                    {form.select("kind", "How it is answered", None, kinds)}
                    {form.ticks("needs_account", tick("Only asked of those with an account", *needs_account))}
                    {form.ticks("unsaid", tick("The answer must not be said in a meeting: no agenda has it", *unsaid))}
                    {(!new).then(|| same(form))}
                </section>
                {choices(form, &props)}
            </div>
            <div><button class="button">"Save"</button></div>
        </form>
    };
    staff_page(frame, title, !errors.is_empty(), body.into_any())
}

/// One thing to tick.
fn tick(text: &str, chosen: bool) -> Vec<Choice> {
    vec![Choice { value: "yes".into(), text: text.into(), chosen }]
}

/// What can be chosen: a line each, new ones, and pictures.
fn choices(form: Form<'_>, props: &QuestionPage) -> AnyView {
    let there = props.typed.choices.iter().cloned();
    let new = (0..NEW).map(|_| ChoiceRow::default());
    let all: Vec<ChoiceRow> = there.chain(new).collect();
    let count = all.len();
    let rows = all.iter().enumerate().map(|(at, row)| choice(form, at, row)).collect_view();
    let pictures = props.pictures.clone();
    view! {
        <section class="sheet stack">
            <h2>"What can be chosen"</h2>
            <p class="small quiet">"For “One of several” and “Picture cards” alone. A line that is emptied is taken away; numbers say the order."</p>
            {hidden("rows", count.to_string())}
            {rows}
            <details class="more">
                <summary>"Pictures to add to cards"</summary>
                {form.ticks("add", pictures)}
            </details>
            {form.ticks("many", tick("Several cards can be picked", props.typed.many))}
        </section>
    }
    .into_any()
}

fn choice(form: Form<'_>, at: usize, row: &ChoiceRow) -> AnyView {
    let [text, order, account] = ["text", "order", "account"].map(|name| format!("{name}.{at}"));
    let number = at + 1;
    let legend = if row.key.is_empty() { "One more choice".to_owned() } else { format!("Choice {number}") };
    let place = Line { name: &order, label: "Place", value: number.to_string(), kind: "number", ..Line::default() };
    let with = tick("With an account only", row.needs_account);
    view! {
        <fieldset class="option">
            <legend class="small quiet">{legend}</legend>
            {hidden(format!("key.{at}"), row.key.clone())}
            <div class="option-words">{form.line(Line::text(&text, "Words", None, &row.text))}</div>
            <div class="option-place">{form.line(place)}</div>
            <div class="option-whom">{form.ticks(&account, with)}</div>
        </fieldset>
    }
    .into_any()
}
