//! Lending one's own device to a child beside one, and having it back.

use leptos::prelude::*;

use super::{GiveBackProblem, HELP_MODE, LendProblem};
use crate::components::icon;
use crate::i18n::{Lang, Tr};
use crate::pages::staff::StaffFrame;
use crate::pages::staff::forms::{Form, Line};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::{narrow_page, staff_page};

/// Before the device is lent.
#[derive(Debug, Clone, Default)]
pub struct HelpModePage {
    /// Why it was not.
    pub problem: Option<LendProblem>,
}

/// While it goes back.
#[derive(Debug, Clone)]
pub struct GiveBackPage {
    /// The language the child chose.
    pub lang: Lang,
    /// Why it stays lent.
    pub problem: Option<GiveBackProblem>,
}

fn number(label: &'static str, hint: &'static str) -> Line<'static> {
    Line {
        name: "number",
        label,
        hint: Some(hint),
        kind: "secret number",
        autocomplete: Some("one-time-code"),
        ..Line::default()
    }
}

/// Lends it.
pub fn help_mode(frame: StaffFrame, props: HelpModePage) -> AnyView {
    let errors = by_field(props.problem.as_slice());
    let form = Form { assets: frame.assets, id: "lend", errors: &errors };
    let line = number("A number to have it back by", "6 to 12 digits, for this once. Nobody else needs to know it.");
    let body = view! {
        {form.summary()}
        <div class="stack">
            <h1>"Lend this device to a child beside you"</h1>
            <p>"They say what they want to say, with your help if they ask for it. Nobody is signed in meanwhile: neither you nor they."</p>
        </div>
        <ul class="stack">
            <li>"Close every other page of Heard first: what is open stays on the screen."</li>
            <li>"What they say goes without your name and without theirs. It says that somebody they know helped."</li>
            <li>"Your pages are shut until you type the number. Without it, or after an hour, you sign in again."</li>
            <li>"They get a receipt. Help them write it down or take a picture with something of their own: this device forgets it."</li>
            <li>"It is their words that count. Ask, and write what they say; leave what you would say yourself for your own notes."</li>
            <li>"The browser’s history keeps which pages were open, though not what was said. A private window keeps none."</li>
            <li>"Have they an account? On their own device what they say is joined to it. Here it is not."</li>
        </ul>
        <form class="sheet" method="post" action=HELP_MODE.href novalidate>
            {form.line(line)}
            <div class="cluster"><button class="button">"Lend it"</button></div>
        </form>
    };
    staff_page(frame, "Lend this device", !errors.is_empty(), body.into_any())
}

/// Gives it back: what the child reads, and what its lender types.
pub fn give_back(frame: StaffFrame, props: GiveBackPage) -> AnyView {
    let errors = by_field(props.problem.as_slice());
    let form = Form { assets: frame.assets, id: "back", errors: &errors };
    let (tr, lang) = (Tr(props.lang), props.lang);
    let line = number("Your number", "The one you chose when you lent this device.");
    let child = view! {
        <section class="stack" lang=lang.code() dir=lang.dir()>
            <h1>{tr.s("lent-give-back")}</h1>
            <p class="actions"><a class="button button--quiet" href="/">{icon(frame.assets, "i-plus")}{tr.s("say-more")}</a></p>
        </section>
    };
    let body = view! {
        {form.summary()}
        {child}
        <form class="sheet" method="post" action="/staff/help-mode/back" novalidate>
            <h2>"For whoever lent it"</h2>
            {form.line(line)}
            <div class="cluster">
                <button class="button">"Have it back"</button>
                <a class="link" href="/staff/sign-in">"Sign in instead"</a>
            </div>
        </form>
    };
    narrow_page(frame, "Give it back", !errors.is_empty(), body.into_any())
}
