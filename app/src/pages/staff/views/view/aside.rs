//! What a view is about, the responses it is behind, and its facts.

use heard_vocabulary::{Audience, OwnKind};
use leptos::prelude::*;

use super::{errors_of, form, gone, typed};
use crate::pages::staff::parts::{fact, time_on};
use crate::pages::staff::situation::language;
use crate::pages::staff::text::{many, mood, number, on_day, rows};
use crate::pages::staff::views::{BehindResponse, Delivered, ThemeChoice, ViewForm, ViewPage};
use crate::pages::staff::{Choice, Worded as _};
use crate::shell::Assets;

/// Themes, mood, service and objectives.
pub(super) fn coding(assets: Assets, props: &ViewPage) -> AnyView {
    let errors = errors_of(props, ViewForm::Code);
    let fields = form(assets, ViewForm::Code, &errors);
    let action = props.action("code");
    let chosen = chosen(&props.objectives);
    let open = chosen.is_some();
    let earlier = (props.earlier > 0).then(|| {
        let one = "objective that is not in the plan any more stays";
        let words = many(rows(props.earlier), one, "objectives that are not in the plan any more stay");
        view! { <p class="small quiet">{format!("{words} as coded then.")}</p> }
    });
    let ticked = props.themes.iter().filter(|theme| theme.checked);
    let shown = ticked.map(|theme| view! { <input type="hidden" name="shown" value=theme.id.clone()/> }).collect_view();
    view! {
        <form class="sheet" method="post" action=action>
            <fieldset class="stack stack--tight">
                <legend class="label">"Themes"</legend>
                {themes(&props.themes)}
                // What stood there when this was drawn: what comes back meanwhile stays.
                <input type="hidden" name="shown" value=""/>
                {shown}
            </fieldset>
            {fields.faces("mood", "Mood, as the child chose it", props.mood)}
            {fields.select("service", "Service", Some("None"), props.services.clone())}
            <details class="more" open=open>
                <summary>{chosen.unwrap_or_else(|| "Objectives".to_owned())}</summary>
                <fieldset>
                    <legend class="vh">"Objectives"</legend>
                    {fields.ticks("objective", props.objectives.clone())}
                </fieldset>
                {earlier}
            </details>
            <button class="button">"Save"</button>
        </form>
    }
    .into_any()
}

/// "Objectives: 2 chosen", when any is.
fn chosen(objectives: &[Choice]) -> Option<String> {
    let n = objectives.iter().filter(|objective| objective.chosen).count();
    (n > 0).then(|| format!("Objectives: {} chosen", number(rows(n))))
}

/// The coding frame: every first theme with what belongs to it under it.
fn themes(themes: &[ThemeChoice]) -> AnyView {
    if themes.is_empty() {
        return view! { <p class="quiet small">"There is no coding frame yet."</p> }.into_any();
    }
    let mut families: Vec<&[ThemeChoice]> = Vec::new();
    let mut rest = themes;
    while !rest.is_empty() {
        let end = rest.iter().skip(1).position(|theme| theme.depth == 0).map_or(rest.len(), |at| at + 1);
        let (family, after) = rest.split_at(end);
        families.push(family);
        rest = after;
    }
    families.into_iter().map(family).collect_view().into_any()
}

/// A first theme, with its narrower ones folded away until one is wanted.
fn family(themes: &[ThemeChoice]) -> AnyView {
    let (first, narrower) = themes.split_first().map_or((None, themes), |(first, rest)| (Some(first), rest));
    let folded = first.filter(|_| !narrower.is_empty()).map(|first| {
        let open = narrower.iter().any(|theme| theme.checked);
        let words = match narrower.iter().filter(|theme| theme.checked).count() {
            0 => format!("{} narrower", number(rows(narrower.len()))),
            n => format!("{} of {} narrower", number(rows(n)), number(rows(narrower.len()))),
        };
        let labels = narrower.iter().map(theme).collect_view();
        view! {
            <details class="more" open=open>
                <summary>{words}<span class="vh">" themes of "{first.title.clone()}</span></summary>
                <div class="chips">{labels}</div>
            </details>
        }
    });
    view! { <div class="family">{first.map(theme)}{folded}</div> }.into_any()
}

fn theme(theme: &ThemeChoice) -> AnyView {
    let title = theme.words();
    let words = if theme.depth == 0 {
        view! { <b dir="auto">{title}</b> }.into_any()
    } else {
        view! { <span dir="auto">{title}</span> }.into_any()
    };
    view! {
        <label class="chip">
            <input class="tick" type="checkbox" name="theme" value=theme.id.clone() checked=theme.checked/>
            {words}
        </label>
    }
    .into_any()
}

/// Responses it is behind, and one more to put it behind.
pub(super) fn responses(assets: Assets, props: &ViewPage) -> Option<AnyView> {
    let add = (props.can_respond && !gone(props) && props.hidden.is_none() && !props.open_responses.is_empty())
        .then(|| respond(assets, props));
    (add.is_some() || !props.responses.is_empty()).then(|| {
        view! {
            <section class="sheet" id="respond">
                <h2>"Responses"</h2>
                {linked(&props.responses)}
                {add}
            </section>
        }
        .into_any()
    })
}

fn linked(responses: &[BehindResponse]) -> AnyView {
    if responses.is_empty() {
        return view! { <p class="quiet">"It is behind no response yet."</p> }.into_any();
    }
    let links = responses
        .iter()
        .map(|BehindResponse { href, title }| {
            let title = title.clone().unwrap_or_else(|| "A response".to_owned());
            view! { <li><a href=href.clone() dir="auto">{title}</a></li> }
        })
        .collect_view();
    view! { <ul class="list">{links}</ul> }.into_any()
}

fn respond(assets: Assets, props: &ViewPage) -> AnyView {
    let errors = errors_of(props, ViewForm::Respond);
    let fields = form(assets, ViewForm::Respond, &errors);
    let action = props.action("respond");
    // Put behind another than was chosen, its author would be told of what is not about it.
    let chosen = typed(props, ViewForm::Respond, "response");
    let is = |one: &Choice| if chosen.is_empty() { one.chosen } else { one.value == chosen };
    let responses = props.open_responses.iter().map(|one| Choice { chosen: is(one), ..one.clone() }).collect();
    view! {
        <form class="stack stack--tight" method="post" action=action>
            {fields.select("response", "Put it behind a response", None, responses)}
            <div><button class="button button--quiet">"Add to it"</button></div>
        </form>
    }
    .into_any()
}

fn delivered(one: &Delivered) -> AnyView {
    let opened = one.opened.map_or("Not opened yet".to_owned(), |on| format!("Opened on {}", on_day(on)));
    let kept = if one.kept { ". Kept from them: it may be about them" } else { "" };
    fact(format!("Sent to their {}", one.kind.words()), format!("{}. {opened}{kept}", on_day(one.on)))
}

/// Chosen for somebody of whom Heard knows no account: the team passes it on.
fn undelivered(props: &ViewPage) -> Option<AnyView> {
    let chosen = std::iter::once(props.audience).chain(props.shared.iter().map(|(audience, _)| *audience));
    let missing = chosen.filter(|audience| match audience {
        Audience::Worker => !props.delivered.iter().any(|one| matches!(one.kind, OwnKind::Worker | OwnKind::Adviser)),
        Audience::Iro => !props.delivered.iter().any(|one| one.kind == OwnKind::Iro),
        Audience::Team | Audience::Anonymous => false,
    });
    let words: Vec<&str> = missing.map(Audience::words).collect();
    (!words.is_empty()).then(|| {
        let who = view! {
            {words.join(", ")}". Heard knows no account of theirs: pass it on yourself, or say who it is under "
            <a href="/staff/contacts">"Who is who"</a>
        };
        fact("Not delivered", who)
    })
}

/// The facts.
pub(super) fn facts(props: &ViewPage) -> AnyView {
    let face = props.mood.map_or("Not given", mood);
    view! {
        <section class="sheet">
            <h2>"Facts"</h2>
            <dl class="facts">
                {fact("Came", time_on(props.received_on))}
                {fact("Language", language(&props.lang))}
                {translator(props).map(|words| fact("Who may translate", words))}
                {fact("Mood", face)}
                {fact("Who helped", props.helped.words())}
                {fact("Who may see it", props.audience.words())}
                {fact("Who wrote it", view! { "Kept apart from the words. "<a href=format!("/views/{}/author", props.id)>"Ask, or see who asked"</a> })}
                {props.delivered.iter().map(delivered).collect_view()}
                {undelivered(props)}
                {props.shared.iter().map(|(audience, on)| fact("Also shared with", format!("{}, {}", audience.words(), on_day(*on)))).collect_view()}
            </dl>
        </section>
    }
    .into_any()
}

/// Who may translate it, as its author chose; nothing where nobody has to.
fn translator(props: &ViewPage) -> Option<&'static str> {
    match props.translator {
        Some(translator) => Some(translator.words()),
        None => props.asks_translator.then_some("They did not say: ask before it is translated"),
    }
}
