//! What became of what was promised, and who helped children say it.

use heard_vocabulary::Helped;
use leptos::prelude::*;

use super::{BoardPage, DidItHappen, Promises};
use crate::components::pair;
use crate::pages::staff::bars::{Bar, bars};
use crate::pages::staff::text::{many, number};
use crate::pages::staff::{ShownCount, Worded as _};
use crate::shell::Assets;

/// Promises by what is claimed, and by what children say of them.
pub(super) fn section(assets: Assets, props: &BoardPage) -> AnyView {
    let promises = props.promises;
    let ledger = (promises.published > 0).then(|| ledger(assets, promises));
    view! {
        <section aria-labelledby="s-kept">
            <h2 id="s-kept">{heading(promises)}</h2>
            {ledger}
            {verdicts(props.happened)}
        </section>
    }
    .into_any()
}

fn heading(promises: Promises) -> String {
    if promises.published == 0 {
        return "Promises: no answer was published in this period".to_owned();
    }
    let parts = [(promises.done, "said to be done"), (promises.overdue, "overdue"), (promises.open, "not due yet")];
    let parts: Vec<String> =
        parts.iter().filter(|(n, _)| *n > 0).map(|(n, words)| format!("{} {words}", number(*n))).collect();
    match parts.is_empty() {
        true => "Answers, and no promise among them".to_owned(),
        false => format!("Promises: {}", parts.join(", ")),
    }
}

fn ledger(assets: Assets, promises: Promises) -> AnyView {
    let lines = [
        ("pair-closed", promises.done, "said to be done.", "Children are asked whether it happened."),
        ("pair-answered", promises.open, "promised by a date that has not come.", "Children are asked on that day."),
        ("pair-reopened", promises.overdue, "promised by a date that has passed, without a word since.", ""),
        ("pair-answered", promises.cannot, "refused, with the reason.", "“Cannot, because”"),
        ("pair-answered", promises.already_there, "there already, and now told better.", "“Already there”"),
    ]
    .into_iter()
    .filter(|(_, n, _, _)| *n > 0)
    .map(|(picture, n, what, aside)| {
        let late = picture == "pair-reopened";
        let aside = match late {
            true => view! { <p class="late">"Overdue"</p> }.into_any(),
            false => view! { <p class="quiet small">{aside}</p> }.into_any(),
        };
        let count = many(n, "answer", "answers");
        view! { <li>{pair(assets, picture)}<p><b>{count}</b>" "{what}</p>{aside}</li> }
    })
    .collect_view();
    view! { <ul class="ledger">{lines}</ul> }.into_any()
}

fn verdicts(happened: Option<DidItHappen>) -> AnyView {
    let none_shown = |parts: [ShownCount; 3]| parts.iter().all(|part| part.about().is_none());
    let words = match happened {
        None => "What children say became of it is published once a year, for all answers together.".to_owned(),
        Some(DidItHappen { year, said, parts }) => {
            let did = format!("said in {year} what became of an answer that claims to be done");
            if none_shown(parts) { said.who_unsaid(&did) } else { format!("{}.", said.who(&did)) }
        }
    };
    let shown = happened.filter(|happened| !none_shown(happened.parts));
    let parts = shown.map(|DidItHappen { parts: [yes, partly, no], .. }| {
        let parts: [Bar; 3] = [("Yes", yes, "f-ans"), ("Partly", partly, "f-ans"), ("No", no, "f-no")];
        bars("What children say became of it", "They say", &parts)
    });
    view! { <h3>"Did it happen?"</h3><p>{words}</p>{parts} }.into_any()
}

/// Who helped children say it.
pub(super) fn helped(props: &BoardPage) -> AnyView {
    let parts = props.helped.map(|counts| {
        let parts: Vec<Bar> =
            Helped::ALL.iter().zip(counts).map(|(helped, count)| (helped.words(), count, "f-say")).collect();
        bars("Young people by who helped", "Who helped", &parts)
    });
    let parts =
        parts.unwrap_or_else(|| view! { <p>"Withheld: they are few, or nearly all say the same."</p> }.into_any());
    view! {
        <section aria-labelledby="s-helped">
            <h2 id="s-helped">"Who was beside them when they said it"</h2>
            <p>"Who sits beside a child shapes what the child says. Read the good news with that in mind."</p>
            {parts}
        </section>
    }
    .into_any()
}
