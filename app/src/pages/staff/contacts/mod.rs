//! Who is who, from the team's side.

mod frame;
mod problems;
mod props;
#[cfg(test)]
mod tests;

use heard_vocabulary::{ContactPart, OwnKind};
use leptos::prelude::*;

use crate::components::hidden;
use crate::pages::staff::choices::cases;
use crate::pages::staff::forms::{Area, Form, Line};
use crate::pages::staff::parts::{line, page_head};
use crate::pages::staff::phone::{phone, tried_in, try_it};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::versions::versions;
use crate::pages::staff::{StaffFrame, Worded as _};

pub use frame::{Done, PLACE};
pub use problems::ContactProblem;
pub use props::{ContactForm, ContactLine, ContactSaid, ContactTyped, ContactsAdminPage, RemovedLine};

/// What somebody is to one young person, as it is offered.
const fn kind_of(kind: OwnKind) -> &'static str {
    match kind {
        OwnKind::Worker => "Their social worker",
        OwnKind::Adviser => "Their personal adviser",
        OwnKind::Iro => "Their reviewing officer (IRO)",
        OwnKind::Advocate => "Their advocate",
    }
}

/// Who is who.
pub fn contacts_admin(frame: StaffFrame, props: ContactsAdminPage) -> AnyView {
    let assets = frame.assets;
    let errors_of = |of| by_field(props.refused.filter(|(form, _)| *form == of).map(|(_, problem)| problem).as_slice());
    let (of_all, of_own) = (errors_of(ContactForm::All), errors_of(ContactForm::Own));
    let all = Form { assets, id: "all", errors: &of_all };
    let own = Form { assets, id: "own", errors: &of_own };
    let summary = [&all, &own].into_iter().find_map(Form::summary);
    let empty = ContactTyped::default();
    let parts = cases(ContactPart::ALL, props.part, |part| (part.name(), part.words()));
    let kinds = cases(OwnKind::ALL, props.kind, |kind| (kind.name(), kind_of(kind)));
    // What was typed belongs to the form that was refused, and to the first where none was.
    let typed_in = props.refused.as_ref().map_or(ContactForm::All, |(form, _)| *form);
    let was = |form| if form == typed_in { &props.typed } else { &empty };
    let fields = |form: Form<'_>, typed: &ContactTyped| {
        let ContactTyped { name, role, about, reach } = typed;
        view! {
            {form.line(Line::text("name", "Name", None, name))}
            {form.line(Line::text("role", "What they are called at work", None, role))}
            {form.area(Area::plain("about", "What they do, in plain words", None, about, 2))}
            {form.line(Line::text("reach", "How to reach them", Some("A work phone or address, never a private one"), reach))}
            {form.photo("file", "A photo", "Only with their agreement. It is cut to a square, and where it was taken is removed")}
        }
    };
    let people = props
        .people
        .iter()
        .map(|ContactLine { id, part, name, role }| {
            let part = part.words();
            view! {
                <li class="apart">
                    <span dir="auto"><a href=format!("/staff/contacts?id={id}")>{name.clone()}</a>{format!(", {role} · {part}")}</span>
                    <form method="post" action=format!("/staff/contacts/{id}/remove")>
                        <button class="link">"Remove"<span class="vh">" "{name.clone()}</span></button>
                    </form>
                </li>
            }
        })
        .collect_view();
    let (before, removed) = (before(&props), removed(&props.removed));
    let body = view! {
        {summary}
        {page_head("Who is who".to_owned(), line("What young people read under “My people”."), None)}
        <ul class="sheet stack stack--tight">{people}</ul>
        <div class="cols cols--even">
            <form class="sheet" method="post" action="/staff/contacts" enctype="multipart/form-data" novalidate>
                <h2>"For everyone"</h2>
                {hidden("id", props.id.clone())}
                {all.select("part", "Where", None, parts)}
                {fields(all, was(ContactForm::All))}
                {tried_in(all, props.tried)}
                <div class="cluster"><button class="button">"Keep"</button>{try_it("/staff/contacts/preview".to_owned())}</div>
            </form>
            <form class="sheet" method="post" action="/staff/contacts/own" enctype="multipart/form-data" novalidate>
                <h2>"For one young person"</h2>
                <p class="small quiet">"Only they see it. It is sealed with their own key: nobody can list who has which worker here."</p>
                {own.line(Line::text("nickname", "Their nickname", Some("Ask them for it"), &props.nickname))}
                {own.select("kind", "Who is it to them?", None, kinds)}
                {own.select("account", "Their account in Heard. What the young person sends them comes to it", Some("None: the team passes it on"), props.colleagues.clone())}
                <p class="hint small">"Do they follow somebody? What was sent to the one before and is still open goes to them at once, and the young person reads that it was passed on."</p>
                {fields(own, was(ContactForm::Own))}
                <button class="button">"Keep for them"</button>
            </form>
        </div>
        <div class="cols cols--even">
            {phone("Who is who, on a phone", None)}
            <div class="stack">{before}{removed}</div>
        </div>
    };
    staff_page(frame, "Who is who", props.refused.is_some(), body.into_any())
}

/// What was said before of whoever is edited.
fn before(props: &ContactsAdminPage) -> Option<AnyView> {
    let put_back = format!("/staff/contacts/{}/put-back", props.id);
    (!props.id.is_empty()).then(|| {
        view! {
            <section class="sheet" aria-labelledby="versions">
                <h2 id="versions">"Every version of "<span dir="auto">{props.typed.name.clone()}</span></h2>
                {versions(props.versions.clone(), &put_back, named)}
            </section>
        }
        .into_any()
    })
}

fn named(said: &ContactSaid) -> String {
    match said {
        ContactSaid::Part => "Where",
        ContactSaid::Name => "Name",
        ContactSaid::Role => "What they are called at work",
        ContactSaid::About => "What they do",
        ContactSaid::Reach => "How to reach them",
    }
    .to_owned()
}

/// Who was taken off, and back to it.
fn removed(lines: &[RemovedLine]) -> Option<AnyView> {
    let people = lines.iter().map(|RemovedLine { id, version, name, role }| {
        let role = (!role.is_empty()).then(|| format!(", {role}"));
        view! {
            <li class="apart">
                <span dir="auto">{name.clone()}{role}</span>
                <form method="post" action=format!("/staff/contacts/{id}/put-back")>
                    {hidden("version", version.to_string())}
                    <button class="link">"Put back"<span class="vh">" "{name.clone()}</span></button>
                </form>
            </li>
        }
    });
    let people = people.collect_view();
    (!lines.is_empty()).then(|| {
        view! {
            <details class="sheet more">
                <summary>"Taken off the page"</summary>
                <p class="small quiet">"Their pictures are gone; what was said of them can be put back."</p>
                <ul class="stack stack--tight lines">{people}</ul>
            </details>
        }
        .into_any()
    })
}
