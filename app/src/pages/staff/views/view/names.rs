//! Likely names and places, each taken out or left in by a press or a key.

use heard_vocabulary::RedactionState;
use leptos::prelude::*;

use super::quick::key;
use crate::components::hidden;
use crate::pages::staff::Worded as _;
use crate::pages::staff::text::{many, rows};
use crate::pages::staff::views::{LikelyLine, ViewForm, ViewPage};

/// The next one, and the others folded away. Nothing where nothing is likely.
pub(super) fn names(props: &ViewPage) -> Option<AnyView> {
    let (first, others) = props.names.likely.split_first()?;
    let rest = (!others.is_empty()).then(|| {
        let lines = others.iter().map(|one| view! { <li>{line(props, one, false)}</li> }).collect_view();
        view! {
            <details class="more">
                <summary>{format!("{} more", others.len())}</summary>
                <ul class="stack stack--tight lines">{lines}</ul>
            </details>
        }
    });
    let next = line(props, first, true);
    Some(
        view! {
            <section class="names sheet stack stack--tight" aria-labelledby="names-title">
                <h2 id="names-title">"Likely names and places"</h2>
                {next}
                {rest}
                <p class="small quiet">
                    "Found by a program whenever this page is shown, and kept nowhere. Nothing is taken out before you press, and what is can be put back below."
                </p>
            </section>
        }
        .into_any(),
    )
}

fn line(props: &ViewPage, one: &LikelyLine, next: bool) -> AnyView {
    let times = match one.times {
        1 => String::new(),
        n => format!(", {}", many(rows(n), "time", "times")),
    };
    let button = |state: RedactionState, words: &'static str, letter: &'static str| {
        // Keys are for the desk: on a page of its own no script listens.
        let letter = (next && props.beside.is_some()).then_some(letter);
        view! {
            <button class="button button--quiet" name="state" value=state.name() data-key=letter aria-keyshortcuts=letter>
                {words}<span class="vh">": "{one.text.clone()}</span>{letter.map(key)}
            </button>
        }
    };
    view! {
        <div class="apart">
            <div>
                <p dir="auto">{one.before.clone()}<mark>{one.text.clone()}</mark>{one.after.clone()}</p>
                <p class="small quiet">{one.because.words()}{times}</p>
            </div>
            <form class="cluster" method="post" action=props.action(ViewForm::Redact.name())>
                {hidden("at", one.at.clone())}
                {hidden("kind", one.kind.name())}
                {button(RedactionState::Out, "Take it out", "m")}
                {button(RedactionState::Left, "Leave it in", "l")}
            </form>
        </div>
    }
    .into_any()
}
