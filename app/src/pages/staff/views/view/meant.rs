//! Whom of the council a view may be about: they do not read it.

use leptos::prelude::*;

use super::{errors_of, form};
use crate::pages::staff::Choice;
use crate::pages::staff::text::{number, rows};
use crate::pages::staff::views::{KeptFrom, ViewForm, ViewPage};
use crate::shell::Assets;

/// That whoever it may be about reads it, because nobody else could.
pub(super) fn yields(props: &ViewPage) -> Option<AnyView> {
    (props.meant.yields && !props.meant.kept.is_empty()).then(|| {
        let who = if props.meant.mine { "you" } else { "a colleague" };
        view! {
            <p class="note">
                <b>{format!("This may be about {who}.")}</b>
                " Everybody who reads views may be meant, so nobody else could read it. Ask somebody of another team, \
                 or of another council, to look at it with you."
            </p>
        }
        .into_any()
    })
}

/// From whom it is kept, and the way to say whom it is about.
pub(super) fn meant(assets: Assets, props: &ViewPage) -> AnyView {
    let errors = [errors_of(props, ViewForm::About), errors_of(props, ViewForm::NotAbout)].concat();
    let open = !errors.is_empty();
    let fields = form(assets, ViewForm::About, &errors);
    let colleagues = props.meant.others.iter().map(|one| Choice {
        value: one.id.clone(),
        text: if one.me { format!("{} (you)", one.name) } else { format!("{}, {}", one.name, one.role.title()) },
        chosen: false,
    });
    let colleagues = colleagues.collect();
    let kept = (!props.meant.kept.is_empty()).then(|| {
        let lines = props.meant.kept.iter().map(|one| kept(props, one)).collect_view();
        view! { <ul class="rows">{lines}</ul> }
    });
    let none = (props.meant.kept.is_empty() && props.meant.unknown == 0).then(|| {
        view! { <p class="quiet small">"Nobody."</p> }
    });
    let unknown = (props.meant.unknown > 0).then(|| {
        view! { <p>{format!("{} more, whose name cannot be read.", number(rows(props.meant.unknown)))}</p> }
    });
    view! {
        <section class="sheet" id="meant">
            <h2>"Kept from"</h2>
            {none}
            {kept}
            {unknown}
            <details class="more" open=open>
                <summary>{ViewForm::About.words()}</summary>
                <form class="stack stack--tight" method="post" action=props.action("about")>
                    {fields.select("who", "Whom is it about?", Some("Choose"), colleagues)}
                    <p class="quiet small">"They do not see it any more, and are not told."</p>
                    <div><button class="button button--quiet">"Keep it from them"</button></div>
                </form>
            </details>
        </section>
    }
    .into_any()
}

fn kept(props: &ViewPage, one: &KeptFrom) -> AnyView {
    let why = match (one.named, one.sent_to) {
        (false, _) => "A colleague said that it is about them.",
        (true, false) => "Their name stands in it.",
        (true, true) => {
            "It was sent to them and may be harm, or to somebody they covered for. They get it once somebody says that it is not about them."
        }
    };
    // Whoever may be meant cannot say that nobody is.
    let clear = (!props.meant.mine).then(|| {
        view! {
            <form method="post" action=props.action("not-about")>
                <input type="hidden" name="who" value=one.id.clone()/>
                <button class="button button--quiet">
                    "It is not about them"<span class="vh">": "{one.name.clone()}</span>
                </button>
            </form>
        }
    });
    view! {
        <li class="stack stack--tight">
            <p><b dir="auto">{one.name.clone()}</b>", "{one.role.title()}". "{why}</p>
            {clear}
        </li>
    }
    .into_any()
}
