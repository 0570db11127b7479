//! The four lists from a sheet: everything is shown before anything is added.

use heard_vocabulary::ListProblem;
use leptos::prelude::*;

use super::ListsProblem;
use crate::components::hidden;
use crate::pages::staff::forms::Form;
use crate::pages::staff::parts::{back, button_link, grid, line, page_head};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::sheet::sheet_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::{many, rows};
use crate::pages::staff::vocabulary::words;
use crate::pages::staff::{StaffFrame, Worded as _};

const TITLE: &str = "Lists from a sheet";

/// A row of a sheet of lists.
#[derive(Debug, Clone, Default)]
pub struct ListLine {
    /// Its number in the sheet.
    pub row: u32,
    /// Which list, as typed.
    pub list: String,
    /// Its name.
    pub name: String,
    /// What young people call it.
    pub young_name: String,
    /// The kind of a service, as typed.
    pub kind: String,
    /// Who provides a service.
    pub provider: String,
    /// The district of a service.
    pub district: String,
    /// What is wrong.
    pub problems: Vec<ListProblem>,
    /// Whether it is on the list already.
    pub there: bool,
}

/// The four lists from a sheet: `file` posted to `/setup/lists`, `token` to its `/confirm`.
#[derive(Debug, Clone, Default)]
pub struct ListsPage {
    /// The sheet's name.
    pub file_name: String,
    /// What the sheet is kept under, where nothing is wrong with it.
    pub token: String,
    /// Its rows, those with something wrong first.
    pub lines: Vec<ListLine>,
    /// What kinds of services are called.
    pub kinds: Vec<&'static str>,
    /// What is wrong with the sheet.
    pub problem: Option<ListsProblem>,
}

words! {
    ListProblem { NoList = "The first column says which list: district, team, topic or service.", BadName = "There is no name, it has more than 120 letters, or none that can stand in a link.", NoYoungName = "Write what young people call it.", NoProvider = "Write who provides it.", NoKind = "No kind of service is called so.", NoDistrict = "No district is called so, neither on the list nor in the sheet.", Twice = "A row above is the same.", Elsewhere = "A topic of this name stands lower in the coding frame, or is retired. Bring it back there.", Full = "The list takes no more." }
}

/// The four lists from a sheet.
pub fn lists(frame: StaffFrame, props: ListsPage) -> AnyView {
    let assets = frame.assets;
    let errors = by_field(props.problem.as_slice());
    let form = Form { assets, id: "lists", errors: &errors };
    let wrong = props.lines.iter().filter(|line| !line.problems.is_empty()).count();
    let new = props.lines.iter().filter(|line| !line.there).count();
    let there = props.lines.len() - new;
    let (under, inside) = match (props.lines.is_empty(), wrong, new) {
        (true, ..) => (
            "Districts, teams, topics and services, a row for each. You see everything before anything is added."
                .to_owned(),
            choose(form, &props.kinds),
        ),
        (_, 1.., _) => (
            format!("Nothing was added. {} to be put right in the sheet.", many(rows(wrong), "row has", "rows have")),
            view! { {table(&props.lines)}{choose(form, &props.kinds)} }.into_any(),
        ),
        (_, _, 0) => (
            "Everything in it is on the lists already.".to_owned(),
            view! { {table(&props.lines)}{choose(form, &props.kinds)} }.into_any(),
        ),
        _ => (
            format!(
                "{} can be added, and {} there already. Nothing is until you say so.",
                many(rows(new), "row", "rows"),
                many(rows(there), "is", "are")
            ),
            view! {
                <form class="cluster" method="post" action="/setup/lists/confirm">
                    {hidden("token", props.token.clone())}
                    <button class="button">"Add all of them"</button>
                    {button_link("button--quiet", "/setup/lists", "Another sheet")}
                </form>
                {table(&props.lines)}
            }
            .into_any(),
        ),
    };
    let file = (!props.file_name.is_empty())
        .then(|| view! { <p class="small quiet" dir="auto">{props.file_name.clone()}</p> });
    let body = view! {
        {back(assets, "/setup/places", "Districts, teams, topics and services")}
        {form.summary()}
        {page_head(TITLE.to_owned(), line(under), None)}
        {file}
        {inside}
    };
    staff_page(frame, TITLE, !errors.is_empty() || wrong > 0, body.into_any())
}

fn choose(form: Form<'_>, kinds: &[&'static str]) -> AnyView {
    view! {
        <form class="sheet stack" method="post" action="/setup/lists" enctype="multipart/form-data" novalidate>
            {sheet_field(form, "XLSX, ODS, XLS, CSV or TSV. Its first row names the columns: list, name; for topics and services also what young people call it; for services also kind, provider and, if it has one place, district. What is on a list already is not changed.")}
            <p class="small">"To begin with, take what is there: "<a href="/setup/lists.xlsx">"the lists as XLSX"</a>" or "<a href="/setup/lists.csv">"as CSV"</a>"."</p>
            <details class="more">
                <summary>"What a kind of service can be called"</summary>
                <p class="small">{kinds.join(", ")}"."</p>
            </details>
            <div><button class="button">"Show me"</button></div>
        </form>
    }
    .into_any()
}

fn table(lines: &[ListLine]) -> AnyView {
    let rows = lines.iter().map(row).collect_view();
    grid("What stands in the sheet", ["Row", "List", "Name", "Young people call it", "More", "What is wrong"], rows)
}

fn row(one: &ListLine) -> AnyView {
    let more = [&one.kind, &one.provider, &one.district];
    let more = more.into_iter().filter(|words| !words.is_empty()).cloned().collect::<Vec<_>>().join(", ");
    let problems = match (one.problems.is_empty(), one.there) {
        (true, true) => view! { <span class="quiet">"It is there already"</span> }.into_any(),
        (true, false) => view! { <span class="quiet">"Nothing"</span> }.into_any(),
        (false, _) => {
            let all = one.problems.iter().map(|problem| view! { <li>{problem.words()}</li> }).collect_view();
            view! { <ul class="list">{all}</ul> }.into_any()
        }
    };
    view! {
        <tr role="row">
            <td role="cell" data-label="Row">{one.row}</td>
            <td role="cell" data-label="List"><span dir="auto">{one.list.clone()}</span></td>
            <td role="cell" class="grid__name" data-label="Name"><span dir="auto">{one.name.clone()}</span></td>
            <td role="cell" data-label="Young people call it"><span dir="auto">{one.young_name.clone()}</span></td>
            <td role="cell" data-label="More"><span dir="auto">{more}</span></td>
            <td role="cell" class="grid__main" data-label="What is wrong">{problems}</td>
        </tr>
    }
    .into_any()
}
