//! What is taken out of a view's words, and words to take out by typing them.

use heard_vocabulary::{RedactionKind, RedactionState};
use leptos::prelude::*;

use super::super::{errors_of, form, typed};
use crate::components::hidden;
use crate::pages::staff::forms::Line;
use crate::pages::staff::text::{many, on_day, rows};
use crate::pages::staff::views::{RedactedLine, ViewForm, ViewPage};
use crate::pages::staff::{Choice, Worded as _};
use crate::shell::Assets;

/// Folded away until it is wanted; open when it was refused.
pub(super) fn redact(assets: Assets, props: &ViewPage) -> AnyView {
    let errors = errors_of(props, ViewForm::Redact);
    let fields = form(assets, ViewForm::Redact, &errors);
    let open = props.refused.as_ref().is_some_and(|refused| refused.form == ViewForm::Redact);
    let value = typed(props, ViewForm::Redact, "words");
    let hint = "They are taken out where they stand as words of their own. Where they are part of another word, or are written another way, that is proposed above. The child’s own words stay as they are.";
    let chosen = typed(props, ViewForm::Redact, "kind");
    let kinds = RedactionKind::ALL.iter().map(|kind| Choice {
        value: kind.name().to_owned(),
        text: kind.words().to_owned(),
        chosen: kind.name() == chosen,
    });
    let lines = props.names.decided.iter().map(|one| line(props, one)).collect_view();
    let out = props.names.decided.iter().filter(|one| one.state == RedactionState::Out).count();
    let decided = (!props.names.decided.is_empty()).then(|| {
        let taken = format!("Taken out: {}.", many(rows(out), "place", "places"));
        view! { <p class="small quiet">{taken}</p> <ul class="stack stack--tight lines">{lines}</ul> }
    });
    view! {
        <details class="more" open=open>
            <summary>{ViewForm::Redact.words()}</summary>
            <div class="stack">
                {decided}
                <form class="stack" method="post" action=props.action(ViewForm::Redact.name())>
                    {fields.line(Line::text("words", "Words to take out", Some(hint), &value))}
                    {fields.select("kind", "What they are", None, kinds.collect())}
                    <div><button class="button button--quiet">"Take them out"</button></div>
                </form>
            </div>
        </details>
    }
    .into_any()
}

/// What was decided, by whom and when; the other way round by one press.
fn line(props: &ViewPage, one: &RedactedLine) -> AnyView {
    let (was, label, other) = match one.state {
        RedactionState::Out => ("taken out", "Put it back", RedactionState::Left),
        RedactionState::Left => ("left in", "Take it out", RedactionState::Out),
    };
    let by = one.by.as_deref().map(|by| format!(" by {by}")).unwrap_or_default();
    let about = format!("{}, {was}{by} on {}", one.kind.words(), on_day(one.on));
    view! {
        <li class="apart">
            <div>
                <p dir="auto">{one.text.clone()}</p>
                <p class="small quiet" dir="auto">{about}</p>
            </div>
            <form method="post" action=props.action(ViewForm::Redact.name())>
                {hidden("at", one.at.clone())}
                {hidden("kind", one.kind.name())}
                <button class="button button--quiet" name="state" value=other.name()>
                    {label}<span class="vh">": "{one.text.clone()}</span>
                </button>
            </form>
        </li>
    }
    .into_any()
}
