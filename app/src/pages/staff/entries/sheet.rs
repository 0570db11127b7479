//! Many that came another way, from a sheet: shown first, then taken.

use leptos::prelude::*;

use super::{SheetLine, SheetPage, StrayColumn, TakenAs};
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

/// Letters of a column's name that are shown.
const NAMED: usize = 60;

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
        {unknown(&props.unknown)}
        {inside}
    };
    staff_page(frame, TITLE, !errors.is_empty() || wrong > 0, body.into_any())
}

/// The columns that mean nothing here.
fn unknown(columns: &[StrayColumn]) -> Option<AnyView> {
    let one = |StrayColumn { at, name, row }: &StrayColumn| {
        let place = format!("Column {}", at + 1);
        let name = match name.is_empty() {
            true => "without a name".to_owned(),
            false => short(name, NAMED),
        };
        let first = row.map(|row| format!(", filled in from row {row} on"));
        view! { <li>{place}": "<span dir="auto">{name}</span>{first}</li> }
    };
    let list = || view! { <ul class="list">{columns.iter().map(one).collect_view()}</ul> }.into_any();
    (!columns.is_empty()).then(list)
}

fn choose(form: Form<'_>) -> AnyView {
    view! {
        <form class="sheet" method="post" action="/entries/sheet" enctype="multipart/form-data" novalidate>
            {sheet_field(form, "XLSX, ODS or CSV. Its first row names the columns: said, situation, how it came, date; and if you like whose words, who helped, they know, who may see it, language. Any other column is refused.")}
            <details class="more">
                <summary>"What can stand in the columns"</summary>
                <p class="small">"The words that stand in the form to type in one thing, or these. How it came: phone, in person, paper form, letter, e-mail, text message, advocate. Situation: its title in English. Whose words: child, advocate, family, carer, staff. Who helped: alone, someone known, someone independent, adult wrote, not asked. They know: agreed, sent, passed, not asked. Who may see it: team, anonymous. Where nothing is said, it is English, the child’s own, for the team, and nobody was asked: the next page shows what each row is taken as."</p>
                <p class="small">"Put nobody’s name or address into a column. The same sheet brought in twice is entered once, and shows the same receipts."</p>
            </details>
            <button class="button">"Show me"</button>
        </form>
    }
    .into_any()
}

fn table(lines: &[SheetLine]) -> AnyView {
    let heads = ["Row", "Said", "Situation", "How it came", "Day", "Taken as", "What is wrong"];
    grid("What stands in the sheet", heads, lines.iter().map(row).collect_view())
}

/// What a row is taken to say beside that, also where the sheet does not.
fn taken_as(one: &TakenAs) -> AnyView {
    let all = [
        ("Language", one.lang.map(|lang| lang.for_staff())),
        ("Whose words", one.whose.map(|whose| whose.words())),
        ("Who helped", one.helped.map(|helped| helped.words())),
        ("Do they know", one.consent.map(|consent| consent.words())),
        ("Who may see it", one.audience.map(|audience| audience.words())),
    ];
    let line = |(label, words): (&'static str, Option<&'static str>)| {
        words.map(|words| view! { <li>{label}": "<bdi>{words}</bdi></li> })
    };
    view! { <ul class="list small">{all.into_iter().filter_map(line).collect_view()}</ul> }.into_any()
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
            <td role="cell" data-label="Taken as">{taken_as(&one.taken_as)}</td>
            <td role="cell" data-label="What is wrong">{problems}</td>
        </tr>
    }
    .into_any()
}
