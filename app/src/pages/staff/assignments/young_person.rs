//! Who is there for one young person.

use leptos::prelude::*;

use super::{AroundLine, AroundPage, CaseOf, RefusedLine};
use crate::components::hidden;
use crate::pages::staff::forms::{Form, Line};
use crate::pages::staff::parts::{back, button_link, empty, line, page_head};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::day;
use crate::pages::staff::{StaffFrame, Worded as _};
use crate::shell::Assets;

/// Who is there for one young person.
pub fn around(frame: StaffFrame, props: AroundPage) -> AnyView {
    let assets = frame.assets;
    let refused = props.refused.as_ref();
    let summary = refused.and_then(|refused| {
        let errors = by_field(&[refused.problem]);
        Form { assets, id: &format!("end-{}", refused.id), errors: &errors }.summary()
    });
    let wrong = summary.is_some() || matches!(&props.case, CaseOf::Unsaid(_, Some(_)));
    let title = match props.nickname.as_str() {
        "" => "Who is there for them".to_owned(),
        name => format!("Who is there for {name}"),
    };
    let under = "Their worker, adviser, reviewing officer, carer and advocate, as they were assigned here. To assign somebody else, open that person’s page.";
    let lines = props.lines.iter().map(|one| somebody(assets, &props.href, one, refused)).collect_view();
    let before = (!props.before.is_empty()).then(|| {
        let lines = props.before.iter().map(|one| view! { <li>{who(one)}{what(one)}</li> }).collect_view();
        view! { <details class="more"><summary>"Before"</summary><ul class="stack stack--tight">{lines}</ul></details> }
    });
    let none = props.lines.is_empty().then(|| {
        let under = "Choose somebody among staff, and assign them there.".to_owned();
        empty(assets, "Nobody is assigned to them", under, None)
    });
    let case = case_of(assets, &props.href, &props.case);
    let staff = button_link("button--quiet", "/colleagues", "Choose somebody among staff");
    let body = view! {
        {summary}
        {back(assets, "/colleagues", "Staff and teams")}
        {page_head(title.clone(), line(under), Some(staff))}
        {none}
        <ul class="people">{lines}</ul>
        {before}
        {case}
    };
    staff_page(frame, "Who is there for a young person", wrong, body.into_any())
}

/// Which child of the case system they are, and saying so.
fn case_of(assets: Assets, href: &str, case: &CaseOf) -> Option<AnyView> {
    let inside = match case {
        CaseOf::NoExtract => return None,
        CaseOf::Said { case_number, next_review_on, there } => {
            let gone = (!there).then(|| {
                view! { <p class="note">"The extract does not name them any more. What it had brought has ended."</p> }
            });
            let review = (!next_review_on.is_empty())
                .then(|| view! { <p>"Their next review is on "{day(next_review_on)}"."</p> });
            view! {
                <p>"They are "<b dir="auto">{case_number.clone()}</b>". Who is there for them comes from there."</p>
                {review}
                {gone}
                <form class="apart" method="post" action=format!("{href}/case-number/take-back")>
                    <span class="small quiet">"Was it a mistake? What followed from it goes, too."</span>
                    <button class="link">"Take it back"<span class="vh">": the case number"</span></button>
                </form>
            }
            .into_any()
        }
        CaseOf::Check(one) => {
            let born = (!one.born_on.is_empty()).then(|| format!(", born on {}", day(&one.born_on)));
            let team = (!one.team.is_empty()).then(|| view! { ", "<span dir="auto">{one.team.clone()}</span> });
            view! {
                <p class="note" role="status"><span>"Is it them? In the case system, "<b dir="auto">{one.case_number.clone()}</b>" is "<b dir="auto">{one.name.clone()}</b>{born}{team}"."</span></p>
                <p class="small quiet">"What they sent to their worker goes to whoever is named there. That you looked is recorded."</p>
                <div class="cluster">
                    <form method="post" action=format!("{href}/case-number/confirm")>
                        {hidden("case_number", one.case_number.clone())}
                        <button class="button button--small">"Yes, it is them"</button>
                    </form>
                    {button_link("button--quiet button--small", href.to_owned(), "No")}
                </div>
            }
            .into_any()
        }
        CaseOf::Unsaid(typed, problem) => {
            let errors = by_field(problem.as_slice());
            let form = Form { assets, id: "case", errors: &errors };
            let hint = "As the case system has it. Their worker, adviser, reviewing officer, carer and advocate then come from there, and whoever has to find them in danger finds their address.";
            view! {
                {form.summary()}
                <form class="stack stack--tight" method="post" action=format!("{href}/case-number") novalidate>
                    {form.line(Line::text("case_number", "Case number", Some(hint), typed))}
                    <div><button class="button button--small">"Look it up"</button></div>
                </form>
            }
            .into_any()
        }
    };
    Some(view! { <section class="sheet stack stack--tight"><h2>"In the case system"</h2>{inside}</section> }.into_any())
}

fn who(one: &AroundLine) -> AnyView {
    match one.name.as_str() {
        "" => view! { <span class="quiet">"Somebody who left"</span> }.into_any(),
        name => view! { <a href=one.href.clone() dir="auto">{name.to_owned()}</a> }.into_any(),
    }
}

fn what(one: &AroundLine) -> String {
    format!(", {}, {}", one.assigned_as.words(), one.days.words())
}

fn somebody(assets: Assets, href: &str, one: &AroundLine, refused: Option<&RefusedLine>) -> AnyView {
    let refused = refused.filter(|refused| refused.id == one.id);
    let errors = by_field(refused.map(|refused| refused.problem).as_slice());
    let id = format!("end-{}", one.id);
    let form = Form { assets, id: &id, errors: &errors };
    let was = one.days.last.map(|day| day.to_string()).unwrap_or_default();
    let last = refused.map_or(was.as_str(), |refused| &refused.last);
    let last = Line {
        kind: "date",
        ..Line::text("last", "Last day", Some("They see the young person until the end of it"), last)
    };
    let fields = || view! { {hidden("assignment", one.id.clone())}{hidden("was", was.clone())} };
    let words = format!("Their {}, {}", one.assigned_as.words(), one.days.words());
    let title =
        (!one.title.is_empty()).then(|| view! { <span class="quiet small" dir="auto">{one.title.clone()}</span> });
    view! {
        <li class="sheet">
            <h2>{who(one)}</h2>
            {title}
            <p>{words}</p>
            <details class="more" open=refused.is_some()>
                <summary>"End it"<span class="vh">": "{one.name.clone()}</span></summary>
                <form class="stack stack--tight" method="post" action=format!("{href}/assignments/end") novalidate>
                    {fields()}
                    {form.line(last)}
                    <div><button class="button button--small">"Save the last day"</button></div>
                </form>
                <form class="apart" method="post" action=format!("{href}/assignments/take-back")>
                    {fields()}
                    <span class="small quiet">"Was it a mistake? They stop seeing the young person at once."</span>
                    <button class="link">"Take it back"<span class="vh">": "{one.name.clone()}</span></button>
                </form>
            </details>
        </li>
    }
    .into_any()
}
