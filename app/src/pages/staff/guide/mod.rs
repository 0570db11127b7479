//! The pages about rights, from the team's side.

mod frame;
mod problems;
mod props;
#[cfg(test)]
mod tests;

use leptos::prelude::*;

use crate::components::hidden;
use crate::i18n::Lang;
use crate::pages::staff::StaffFrame;
use crate::pages::staff::choices::cases;
use crate::pages::staff::forms::{Area, Form, Line};
use crate::pages::staff::parts::{button_link, line, page_head};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;

pub use frame::{Done, PLACE};
pub use problems::GuideProblem;
pub use props::{GuideAdminPage, GuideTyped};

/// The pages about rights.
pub fn guide_admin(frame: StaffFrame, props: GuideAdminPage) -> AnyView {
    let assets = frame.assets;
    let errors = by_field(&props.problems);
    let form = Form { assets, id: "page", errors: &errors };
    let GuideTyped { title, body: body_text, easy } = &props.typed;
    let links = props
        .pages
        .iter()
        .map(|link| view! { <li><a href=link.href.clone() dir="auto">{link.text.clone()}</a></li> })
        .collect_view();
    let langs = cases(&Lang::ALL, props.lang, |lang| (lang.code(), lang.name()));
    let new = props.slug.is_empty();
    let heading = if new { "A new page".to_owned() } else { format!("{title} (version {})", props.version) };
    let marks = "A blank line ends a paragraph. “- ” begins a point of a list, “# ” a heading.";
    let body = view! {
        {form.summary()}
        {page_head("Rights pages".to_owned(), line("What young people read under “My rights”. Every version is kept."), Some(button_link("button--quiet", "/staff/guide", "A new page")))}
        <div class="cols">
            <form class="sheet" method="post" action="/staff/guide" novalidate>
                <h2 dir="auto">{heading}</h2>
                {hidden("slug", props.slug.clone())}
                {form.select("lang", "Language", None, langs)}
                {form.line(Line::text("title", "Title", None, title))}
                {form.area(Area::plain("body", "Text", Some(marks), body_text, 12))}
                {form.area(Area::plain("easy", "Easy read", Some("The same in short sentences; may stay empty"), easy, 6))}
                <button class="button">"Keep this version"</button>
            </form>
            <aside class="side"><nav class="sheet" aria-label="Pages"><ul class="list">{links}</ul></nav></aside>
        </div>
    };
    staff_page(frame, "Rights pages", !errors.is_empty(), body.into_any())
}
