//! What waits for a translator.

use leptos::prelude::*;

use super::{LanguageWaits, ToTranslateLine, ToTranslatePage};
use crate::pages::staff::StaffFrame;
use crate::pages::staff::forms::Form;
use crate::pages::staff::parts::{button_link, empty, fact, grid, late, line, page_head, time_on};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::situation::language;
use crate::pages::staff::text::{many, number, on_day};
use crate::pages::staff::views::Clock;
use crate::shell::Assets;

/// What waits in the reader's languages, and what they have.
pub fn to_translate(frame: StaffFrame, props: ToTranslatePage) -> AnyView {
    let assets = frame.assets;
    let errors = by_field(props.refused.as_slice());
    let form = Form { assets, id: "translate", errors: &errors };
    let under = "What young people wrote in your languages. You see the words alone, without names and places as far as the program knows them. Who wrote it sees that a translator read it.";
    let lines = match (props.languages.is_empty(), props.lines.is_empty()) {
        (true, _) => empty(
            assets,
            "You have no language yet",
            "The participation team says under “Translators” from which languages you translate. Ask them.".to_owned(),
            None,
        ),
        (false, true) => empty(
            assets,
            "Nothing waits for you",
            "Come back tomorrow. What is to be in English within three working days stands here.".to_owned(),
            None,
        ),
        (false, false) => {
            let lines = props.lines.iter().map(|line| row(assets, line)).collect_view();
            grid("What waits to be translated", ["Language", "How long", "Came", "Due", "Yours"], lines)
        }
    };
    let body = view! {
        {form.summary()}
        {page_head("To translate".to_owned(), line(under), None)}
        {counts(&props.languages)}
        {lines}
    };
    staff_page(frame, "To translate", props.refused.is_some(), body.into_any())
}

/// How many wait in each of the reader's languages.
fn counts(languages: &[LanguageWaits]) -> Option<AnyView> {
    (!languages.is_empty()).then(|| {
        let facts = languages.iter().map(|one| {
            let waits = match one.waits {
                1_000.. => "1,000 or more".to_owned(),
                n => number(n),
            };
            fact(language(one.lang.name()), waits)
        });
        view! { <dl class="facts">{facts.collect_view()}</dl> }.into_any()
    })
}

/// By when it is to be in English.
pub(super) fn due(assets: Assets, clock: Clock) -> AnyView {
    let by = on_day(clock.by);
    match (clock.late, clock.days) {
        (true, 0) => late(assets, "i-clock", format!("Was due on {by}")),
        (true, n) => late(assets, "i-clock", format!("{} over", many(n, "working day", "working days"))),
        (false, 0) => view! { <span>"Due today"</span> }.into_any(),
        (false, n) => {
            let words = format!("Due on {by}, {} left", many(n, "working day", "working days"));
            view! { <span>{words}</span> }.into_any()
        }
    }
}

fn row(assets: Assets, line: &ToTranslateLine) -> AnyView {
    let from = language(line.lang.name());
    let first = line.first.then(|| late(assets, "i-warn", "First, please".to_owned()));
    let href = line.href.clone();
    let yours = if line.mine {
        button_link("button--quiet", href, "Go on")
    } else {
        let (action, which) = (format!("{href}/claim"), format!(": {from}, came on {}", on_day(line.came)));
        view! {
            <form method="post" action=action>
                <button class="button button--quiet">"Take it"<span class="vh">{which}</span></button>
            </form>
        }
        .into_any()
    };
    view! {
        <tr role="row">
            <td role="cell" class="grid__main" data-label="Language"><span data-main="">{from}" "{first}</span></td>
            <td role="cell" data-label="How long">{format!("About {}", many(line.words, "word", "words"))}</td>
            <td role="cell" data-label="Came">{time_on(line.came)}</td>
            <td role="cell" data-label="Due">{due(assets, line.due)}</td>
            <td role="cell" data-label="Yours">{yours}</td>
        </tr>
    }
    .into_any()
}
