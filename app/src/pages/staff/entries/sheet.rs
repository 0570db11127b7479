//! Many that came another way, from a sheet: shown first, then taken.

use leptos::prelude::*;

use super::{SheetLine, SheetPage};
use crate::components::hidden;
use crate::pages::staff::forms::Form;
use crate::pages::staff::parts::{back, button_link, grid, line, page_head};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::sheet::sheet_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::{many as count, rows, short};
use crate::pages::staff::{StaffFrame, Worded as _};

const TITLE: &str = "Enter many from a sheet";

/// Letters of what was said that a row shows.
const SHOWN: usize = 160;

/// A sheet, before and after it was read.
pub fn sheet(frame: StaffFrame, props: SheetPage) -> AnyView {
    let assets = frame.assets;
    let errors = by_field(props.problem.as_slice());
    let form = Form { assets, id: "entries", errors: &errors };
    let wrong = props.lines.iter().filter(|line| !line.problems.is_empty()).count();
    let (under, inside) = match (props.lines.is_empty(), wrong) {
        (true, _) => ("One row for each. You see everything before anything is entered.".to_owned(), choose(form)),
        (false, 1..) => (
            format!(
                "Nothing was entered. {} to be put right in the sheet.",
                count(rows(wrong), "row has", "rows have")
            ),
            view! { {table(&props.lines)}{choose(form)} }.into_any(),
        ),
        (false, 0) => (
            format!("{} can be entered. Nothing is until you say so.", count(rows(props.lines.len()), "row", "rows")),
            view! {
                <form class="cluster" method="post" action="/entries/sheet/confirm">
                    {hidden("token", props.token.clone())}
                    <button class="button">"Enter all of them"</button>
                    {button_link("button--quiet", "/entries/sheet", "Another sheet")}
                </form>
                {table(&props.lines)}
            }
            .into_any(),
        ),
    };
    let file = (!props.file_name.is_empty())
        .then(|| view! { <p class="small quiet" dir="auto">{props.file_name.clone()}</p> });
    let body = view! {
        {back(assets, "/entries", "Came another way")}
        {form.summary()}
        {page_head(TITLE.to_owned(), line(under), None)}
        {file}
        {inside}
    };
    staff_page(frame, TITLE, !errors.is_empty() || wrong > 0, body.into_any())
}

fn choose(form: Form<'_>) -> AnyView {
    view! {
        <form class="sheet" method="post" action="/entries/sheet" enctype="multipart/form-data" novalidate>
            {sheet_field(form, "XLSX, ODS or CSV. Its first row names the columns: said, situation, how it came, date; and if you like whose words, who helped, they know, who may see it, language.")}
            <details class="more">
                <summary>"What can stand in the columns"</summary>
                <p class="small">"How it came: phone, in person, paper form, letter, e-mail, text message, advocate. Situation: its title in English. Whose words: child, advocate, family, carer, staff. Who helped: alone, someone known, someone independent, adult wrote, not asked. They know: agreed, sent, passed, not asked. Who may see it: team, anonymous."</p>
                <p class="small">"Put nobody’s name or address into a column. The same sheet brought in twice is entered once, and shows the same receipts."</p>
            </details>
            <button class="button">"Show me"</button>
        </form>
    }
    .into_any()
}

fn table(lines: &[SheetLine]) -> AnyView {
    let heads = ["Row", "Said", "Situation", "How it came", "Day", "What is wrong"];
    grid("What stands in the sheet", heads, lines.iter().map(row).collect_view())
}

fn row(one: &SheetLine) -> AnyView {
    let problems = match one.problems.is_empty() {
        true => view! { <span class="quiet">"Nothing"</span> }.into_any(),
        false => {
            let all = one.problems.iter().map(|problem| view! { <li>{problem.words()}</li> }).collect_view();
            view! { <ul class="list">{all}</ul> }.into_any()
        }
    };
    let said = short(&one.words, SHOWN);
    view! {
        <tr role="row">
            <td role="cell" data-label="Row">{one.row}</td>
            <td role="cell" class="grid__main" data-label="Said"><span dir="auto">{said}</span></td>
            <td role="cell" data-label="Situation"><span dir="auto">{one.situation.clone()}</span></td>
            <td role="cell" data-label="How it came"><span dir="auto">{one.way.clone()}</span></td>
            <td role="cell" data-label="Day"><span dir="auto">{one.on.clone()}</span></td>
            <td role="cell" data-label="What is wrong">{problems}</td>
        </tr>
    }
    .into_any()
}
