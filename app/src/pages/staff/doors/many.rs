//! Many invitations at once, from a sheet.

use heard_vocabulary::{MemberOf, Role, RowProblem};
use leptos::prelude::*;

use super::ManyProblem;
use crate::components::hidden;
use crate::pages::staff::forms::Form;
use crate::pages::staff::parts::{button_link, line, page_head};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::sheet::sheet_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::{day, many as count, rows};
use crate::pages::staff::{StaffFrame, Worded as _};

/// One row of a sheet of colleagues.
#[derive(Debug, Clone, Default)]
pub struct ManyLine {
    /// Its number in the sheet.
    pub row: usize,
    /// The name.
    pub name: String,
    /// The job title.
    pub title: String,
    /// The address.
    pub email: String,
    /// The role, as typed or as it is called here.
    pub role: String,
    /// Where they belong, as typed.
    pub places: Vec<(MemberOf, String)>,
    /// What is wrong with it.
    pub problems: Vec<RowProblem>,
    /// Whether somebody signs in with this address already.
    pub there: bool,
}

/// Somebody who was just invited.
#[derive(Debug, Clone)]
pub struct MadeLine {
    /// Their name.
    pub name: String,
    /// Their address.
    pub email: String,
    /// Their link, in full, where no e-mail carries it.
    pub link: String,
}

/// Many invitations: `file` posted to `/people/invite-many`; `token` to its
/// `/confirm`.
#[derive(Debug, Clone, Default)]
pub struct ManyPage {
    /// The file's name.
    pub file_name: String,
    /// What the preview is kept under, where every row is good.
    pub token: String,
    /// The rows; those that are wrong come first.
    pub lines: Vec<ManyLine>,
    /// Those who were just invited, where links have to be handed over.
    pub made: Vec<MadeLine>,
    /// The last day the links work.
    pub until: String,
    /// What is wrong with the file.
    pub problem: Option<ManyProblem>,
}

const TITLE: &str = "Invite many colleagues";

/// Many invitations.
pub fn many(frame: StaffFrame, props: ManyPage) -> AnyView {
    let assets = frame.assets;
    let errors = by_field(props.problem.as_slice());
    let form = Form { assets, id: "many", errors: &errors };
    let wrong = props.lines.iter().filter(|line| !line.problems.is_empty()).count();
    let new = props.lines.iter().filter(|line| !line.there).count();
    let (under, inside) = match (props.made.is_empty(), props.lines.is_empty()) {
        (false, _) => (
            "Everybody is invited. Each link works once; they are shown only now.".to_owned(),
            made(&props.made, &props.until),
        ),
        (true, true) => {
            let under = "One row for each colleague. You see everything before anybody is invited.".to_owned();
            (under, view! { {choose(form)}{taken_out()} }.into_any())
        }
        (true, false) if wrong > 0 => (
            format!("Nobody was invited. {} to be put right in the sheet.", count(rows(wrong), "row has", "rows have")),
            view! { {table(&props.lines)}{choose(form)} }.into_any(),
        ),
        (true, false) if new == 0 => (
            "Everybody in this sheet is here already.".to_owned(),
            view! { {choose(form)}{table(&props.lines)} }.into_any(),
        ),
        (true, false) => (
            format!("{} can be invited. Nobody is until you say so.", count(rows(new), "colleague", "colleagues")),
            view! {
                <form class="cluster" method="post" action="/people/invite-many/confirm">
                    {hidden("token", props.token.clone())}
                    <button class="button">"Invite all of them"</button>
                    {button_link("button--quiet", "/people/invite-many", "Another sheet")}
                </form>
                {table(&props.lines)}
            }
            .into_any(),
        ),
    };
    let file = (!props.file_name.is_empty())
        .then(|| view! { <p class="small quiet" dir="auto">{props.file_name.clone()}</p> });
    let body = view! {
        {form.summary()}
        {page_head(TITLE.to_owned(), line(under), None)}
        {file}
        {inside}
    };
    staff_page(frame, TITLE, !errors.is_empty() || wrong > 0, body.into_any())
}

fn choose(form: Form<'_>) -> AnyView {
    let staff = Role::ALL.iter().copied().filter(|role| *role != Role::YoungPerson);
    let roles = staff.map(Role::title).collect::<Vec<_>>().join(", ");
    view! {
        <form class="sheet" method="post" action="/people/invite-many" enctype="multipart/form-data" novalidate>
            {sheet_field(form, "XLSX, ODS, XLS, CSV or TSV. Its first row names the columns: name, job title, e-mail, role; and if you like team, district, service.")}
            <details class="more">
                <summary>"What a role can be called"</summary>
                <p class="small">{roles}": in capitals or not. Somebody’s scope is the team, district or service they belong to, from today on."</p>
            </details>
            <button class="button">"Show me"</button>
        </form>
    }
    .into_any()
}

/// Everybody who is here, as a sheet.
fn taken_out() -> AnyView {
    view! {
            <section class="sheet stack stack--tight">
                <h2>"Who works here, as a sheet"</h2>
                <p>"Roles, teams, when they last signed in and whether they have a second step. Add rows below and bring it in here: whoever is here already is passed over."</p>
                <div class="cluster">
                    {button_link("button--quiet", "/people/staff.xlsx", "As XLSX")}
                    {button_link("button--quiet", "/people/staff.csv", "As CSV")}
                </div>
            </section>
        }
        .into_any()
}

const fn words(problem: RowProblem) -> &'static str {
    match problem {
        RowProblem::BadName => "There is no name, or it has more than 120 letters.",
        RowProblem::BadEmail => "This is no e-mail address.",
        RowProblem::NoRole => "No role is called this here.",
        RowProblem::Twice => "This address stands in a row above, too.",
        RowProblem::NoService => "No service is called this here.",
        RowProblem::NoTeam => "No team is called this here. Put it on the list under Set-up first.",
        RowProblem::NoDistrict => "No district is called this here. Put it on the list under Set-up first.",
    }
}

fn table(lines: &[ManyLine]) -> AnyView {
    let heads = ["Row", "Name", "E-mail", "Role", "Where they belong", "What is wrong"]
        .map(|head| view! { <th scope="col" role="columnheader">{head}</th> })
        .collect_view();
    let rows = lines.iter().map(row).collect_view();
    view! {
        <table class="grid grid--stack" role="table">
            <caption class="vh">"What stands in the sheet"</caption>
            <thead role="rowgroup"><tr role="row">{heads}</tr></thead>
            <tbody role="rowgroup">{rows}</tbody>
        </table>
    }
    .into_any()
}

fn row(one: &ManyLine) -> AnyView {
    let title =
        (!one.title.is_empty()).then(|| view! { <span class="small quiet" dir="auto">{one.title.clone()}</span> });
    let place = |(kind, name): &(MemberOf, String)| format!("{name} ({})", kind.words());
    let places = one.places.iter().map(place).collect::<Vec<_>>().join(", ");
    let problems = match one.problems.is_empty() {
        true if one.there => view! { <span class="chip">"Here already"</span> }.into_any(),
        true => view! { <span class="quiet">"Nothing"</span> }.into_any(),
        false => {
            let all = one.problems.iter().map(|problem| view! { <li>{words(*problem)}</li> }).collect_view();
            view! { <ul class="list">{all}</ul> }.into_any()
        }
    };
    view! {
        <tr role="row">
            <td role="cell" data-label="Row">{one.row}</td>
            <td role="cell" class="grid__name" data-label="Name"><span dir="auto">{one.name.clone()}</span>{title}</td>
            <td role="cell" class="grid__main" data-label="E-mail"><span dir="auto">{one.email.clone()}</span></td>
            <td role="cell" data-label="Role"><span dir="auto">{one.role.clone()}</span></td>
            <td role="cell" data-label="Where they belong"><span dir="auto">{places}</span></td>
            <td role="cell" data-label="What is wrong">{problems}</td>
        </tr>
    }
    .into_any()
}

/// Those who were invited, with links that nothing else carries.
fn made(all: &[MadeLine], until: &str) -> AnyView {
    let heads =
        ["Name", "E-mail", "Link"].map(|head| view! { <th scope="col" role="columnheader">{head}</th> }).collect_view();
    let rows = all
        .iter()
        .map(|one| {
            view! {
                <tr role="row">
                    <td role="cell" class="grid__name" data-label="Name"><span dir="auto">{one.name.clone()}</span></td>
                    <td role="cell" data-label="E-mail"><span dir="auto">{one.email.clone()}</span></td>
                    <td role="cell" class="grid__main" data-label="Link"><a href=one.link.clone()>{one.link.clone()}</a></td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <p class="small quiet">{format!("The links work until {}.", day(until))}</p>
        <table class="grid grid--stack" role="table">
            <caption class="vh">"Links to hand over"</caption>
            <thead role="rowgroup"><tr role="row">{heads}</tr></thead>
            <tbody role="rowgroup">{rows}</tbody>
        </table>
    }
    .into_any()
}
