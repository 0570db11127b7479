//! Who stands in for somebody who is away.

use leptos::prelude::*;

use super::{CoverForm, CoverLine, CoverPage};
use crate::components::hidden;
use crate::pages::staff::StaffFrame;
use crate::pages::staff::forms::{Form, Line};
use crate::pages::staff::parts::{back, line, page_head};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::shell::Assets;

/// What cover is for whoever has young people of their own.
const UNDER: &str = "While you are away, a colleague in the same role sees your young people and what they sent to you, gets word when something waits, and no longer than that. Your young people read who it is.";

/// The same for whoever sees to views.
const UNDER_DESK: &str = "While you are away, a colleague in the same role finds the views that you see to beside their own, and no longer than that. They stay yours: after the last day, or when you end it, nothing has to be given back.";

/// Who stands in for whoever reads, and for whom they do.
pub fn cover(frame: StaffFrame, props: CoverPage) -> AnyView {
    let assets = frame.assets;
    let errors = by_field(props.form.problem.as_slice());
    let form = Form { assets, id: "cover", errors: &errors };
    let summary = form.summary();
    let wrong = summary.is_some();
    let (under, way) = match props.desk {
        true => (UNDER_DESK, back(assets, "/queue", "Views")),
        false => (UNDER, back(assets, "/caseload", "My young people")),
    };
    let theirs = match props.standing_in.is_empty() {
        true => view! { <p class="sheet quiet">"For nobody."</p> }.into_any(),
        false => lines(&props.form.action, &props.standing_in),
    };
    let body = view! {
        {summary}
        {way}
        {page_head("While I am away".to_owned(), line(under), None)}
        <div class="cols cols--even">
            {section("Who covers for you", form, &props.form)}
            <section class="stack">
                <h2>"For whom you cover"</h2>
                {theirs}
            </section>
        </div>
    };
    staff_page(frame, "While I am away", wrong, body.into_any())
}

/// The same of a colleague, on their page.
pub(super) fn of_colleague(assets: Assets, props: &CoverForm) -> AnyView {
    let errors = by_field(props.problem.as_slice());
    section("Who covers for them while they are away", Form { assets, id: "cover", errors: &errors }, props)
}

/// What is wrong with it, on top of a colleague's page.
pub(super) fn summary_of(assets: Assets, props: &CoverForm) -> Option<AnyView> {
    let errors = by_field(props.problem.as_slice());
    Form { assets, id: "cover", errors: &errors }.summary()
}

fn section(heading: &'static str, form: Form<'_>, props: &CoverForm) -> AnyView {
    let list = match props.lines.is_empty() {
        true => view! { <p class="sheet quiet">"Nobody, today or later."</p> }.into_any(),
        false => lines(&props.action, &props.lines),
    };
    let day = |name, label, hint, value: &str| form.line(Line { kind: "date", ..Line::text(name, label, hint, value) });
    let email = Line {
        kind: "email",
        ..Line::text(
            "email",
            "The e-mail address they sign in with",
            Some("Of a colleague in the same role"),
            &props.email,
        )
    };
    view! {
        <section class="stack">
            <h2>{heading}</h2>
            {list}
            <form class="sheet stack" method="post" action=props.action.clone() novalidate>
                <h3>"Say who covers"</h3>
                {form.line(email)}
                <div class="pairwise">
                    {day("first", "From this day on", None, &props.first)}
                    {day("last", "Last day", Some("At most twelve weeks"), &props.last)}
                </div>
                <div><button class="button">"Save who covers"</button></div>
            </form>
        </section>
    }
    .into_any()
}

fn lines(action: &str, all: &[CoverLine]) -> AnyView {
    let action = format!("{action}/end");
    let lines = all
        .iter()
        .map(|one| {
            let name = if one.name.is_empty() { "Somebody who left".to_owned() } else { one.name.clone() };
            let (days, hidden_name) = (one.days.words(), format!(": {name}"));
            view! {
                <li class="sheet">
                    <p><b dir="auto">{name}</b>" "<span class="quiet">{days}</span></p>
                    <form method="post" action=action.clone()>
                        {hidden("cover", one.id.clone())}
                        <button class="button button--quiet button--small">"End it now"<span class="vh">{hidden_name}</span></button>
                    </form>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="stack stack--tight">{lines}</ul> }.into_any()
}
