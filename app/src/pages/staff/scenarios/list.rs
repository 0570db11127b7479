//! All situations.

use leptos::prelude::*;

use super::vocabulary::icon;
use super::{HeadTyped, ScenarioLine, ScenariosPage, Stands};
use crate::pages::staff::choices::cases;
use crate::pages::staff::forms::{Area, Form, Line};
use crate::pages::staff::parts::{line, page_head};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::{many, rows};
use crate::pages::staff::{Choice, StaffFrame};

/// Every situation where it stands, and a form for one more.
pub fn scenarios(frame: StaffFrame, props: ScenariosPage) -> AnyView {
    let assets = frame.assets;
    let errors = by_field(props.problem.as_slice());
    let form = Form { assets, id: "new", errors: &errors };
    let under = "What young people are asked. You work on a version of your own, try it on a phone, and show it when it is right. What somebody answered keeps the question it was asked.";
    let places = Stands::ALL.into_iter().filter_map(|place| standing(place, &props.lines)).collect_view();
    let body = view! {
        {form.summary()}
        {page_head("Situations and questions".to_owned(), line(under), None)}
        <div class="cols">
            <div class="stack">{places}</div>
            <aside class="side">
                <form class="sheet stack" method="post" action="/staff/scenarios" novalidate>
                    <h2>"Add a situation"</h2>
                    {head_fields(form, &props.typed, &props.icons)}
                    <div><button class="button">"Add this situation"</button></div>
                </form>
            </aside>
        </div>
    };
    staff_page(frame, "Situations and questions", !errors.is_empty(), body.into_any())
}

fn standing(place: Stands, lines: &[ScenarioLine]) -> Option<AnyView> {
    let here: Vec<&ScenarioLine> = lines.iter().filter(|line| line.place == place).collect();
    (!here.is_empty()).then(|| {
        let lines = here.into_iter().map(scenario).collect_view();
        view! {
            <section class="sheet">
                <h2>{place.words()}</h2>
                <ul class="stack stack--tight lines">{lines}</ul>
            </section>
        }
        .into_any()
    })
}

fn scenario(line: &ScenarioLine) -> AnyView {
    let href = format!("/staff/scenarios/{}", line.key);
    let version = match line.shown.version {
        0 => "not shown yet".to_owned(),
        version => format!("version {version}"),
    };
    let waits = (line.shown.waits && line.shown.version > 0)
        .then(|| view! { <span class="chip chip--maybe">"Changes not shown yet"</span> });
    let steps = (line.shown.version > 0).then(|| {
        view! {
            <form class="cluster" method="post" action=format!("{href}/step")>
                <button class="link" name="way" value="up">"Up"<span class="vh">": "{line.title.clone()}</span></button>
                <button class="link" name="way" value="down">"Down"<span class="vh">": "{line.title.clone()}</span></button>
            </form>
        }
    });
    let questions = many(rows(line.questions), "question", "questions");
    view! {
        <li class="apart">
            <p>
                <a href=href.clone() dir="auto">{line.title.clone()}</a>" "
                <span class="small quiet">{questions}", "{version}</span>" "
                {waits}
            </p>
            {steps}
        </li>
    }
    .into_any()
}

/// The fields of what a situation is called.
pub(super) fn head_fields(form: Form<'_>, typed: &HeadTyped, icons: &[&'static str]) -> AnyView {
    let places = cases(&typed.place.choices(), typed.place, |place| (place.name(), place.words()));
    let icons = icons
        .iter()
        .map(|name| Choice { value: (*name).to_owned(), text: icon(name).to_owned(), chosen: *name == typed.icon })
        .collect();
    let agenda =
        Choice { value: "yes".into(), text: "Its answers make an agenda to print".into(), chosen: typed.agenda };
    view! {
        {form.line(Line::text("title", "Title", None, &typed.title))}
        {form.area(Area::plain("lead", "A line under it", Some("May stay empty"), &typed.lead, 2))}
        {form.select("icon", "Picture", None, icons)}
        {form.select("place", "Where it stands", None, places)}
        {form.ticks("agenda", vec![agenda])}
    }
    .into_any()
}
