//! One view: its words, what can be done with it, and what happened to it.

mod aside;
pub(super) mod desk;
mod forms;
mod here;
mod meant;
mod meeting;
mod names;
mod quick;
mod translator;
pub(super) mod withheld;
pub(super) mod words;

use heard_vocabulary::{Sender, ViewState};
pub use here::here;
use jiff::civil::{Date, DateTime};
use leptos::prelude::*;

use super::queue::not_done;
use super::{HistoryLine, ViewForm, ViewPage, ViewProblem};
use crate::pages::staff::forms::Form;
use crate::pages::staff::media::media;
use crate::pages::staff::parts::{back, button_link, page_head, state_pair, status, time_at, wrote_again};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::procedures::of_view;
use crate::pages::staff::retention;
use crate::pages::staff::safeguarding::{banner, not_noticed};
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::suggestions::suggested;
use crate::pages::staff::text::{ago, at_minute, history};
use crate::pages::staff::translators;
use crate::pages::staff::{StaffFrame, Worded as _};
use crate::shell::Assets;

/// One view.
pub fn view(frame: StaffFrame, props: ViewPage) -> AnyView {
    let assets = frame.assets;
    let title = format!("View: {}", props.situation.words());
    let error = props.refused.is_some()
        || props.not_undone.is_some()
        || props.concern.as_ref().is_some_and(|concern| concern.refused.is_some());
    let body = view! {
        {props.not_undone.as_ref().map(not_done)}
        {summary(assets, &props)}
        {back(assets, "/queue", "Queue")}
        {page_head(props.situation.words(), heading(assets, &props), actions(&props))}
        {here(&props.id, &props.desk.open_with)}
        {inside(assets, &props, None)}
        <script type="module" src=assets.url("js/staff-typed.js")></script>
    };
    staff_page(frame, &title, error, body.into_any())
}

/// One view beside the list it stands in.
pub(super) fn beside(assets: Assets, props: &ViewPage) -> AnyView {
    view! {
        <div class="desk__view stack" id="open">
            {summary(assets, props)}
            <h2 id="open-title" tabindex="-1" dir="auto">{props.situation.words()}</h2>
            {heading(assets, props)}
            {here(&props.id, &props.desk.open_with)}
            {actions(props).map(|actions| view! { <div class="cluster">{actions}</div> })}
            {inside(assets, props, Some(quick::quick(props).into_any()))}
            <p><a class="link" href=format!("/views/{}", props.id)>"Its own page"</a></p>
        </div>
    }
    .into_any()
}

/// Everything below a view's heading; `quick`, where it stands beside a list, follows the words.
fn inside(assets: Assets, props: &ViewPage, quick: Option<AnyView>) -> AnyView {
    let work = (!gone(props))
        .then(|| view! { {reply(assets, props)} {forms::note(assets, props)} {forms::more(assets, props)} });
    view! {
        {meant::yields(props)}
        {props.concern.as_ref().map(|concern| banner(assets, &props.id, concern))}
        <div class="cols">
            <div class="stack">
                {meeting::meeting(props)}
                {words::words(assets, props)}
                {translation(assets, props)}
                {translator::translator(assets, props)}
                {(!gone(props) || on_hold(props)).then(|| media(assets, &props.media))}
                {names::names(props).filter(|_| !gone(props))}
                {quick}
                {props.concern.as_ref().and_then(|concern| not_noticed(assets, &props.id, concern))}
                {work}
                {timeline(&props.history)}
            </div>
            <aside class="side" aria-label="About this view">
                {(!gone(props)).then(|| desk::desk(assets, props))}
                {suggested(&props.id, &props.suggested)}
                {(props.state != ViewState::Withdrawn).then(|| aside::coding(assets, props))}
                {aside::responses(assets, props)}
                {aside::facts(props)}
                {meant::meant(assets, props)}
                {of_view(&props.id, &props.procedures)}
                {props.hold.map(|held| retention::of_view(assets, &props.id, held))}
            </aside>
        </div>
    }
    .into_any()
}

/// Its translation beside its words, or that it waits for one; not where names are masked: both
/// are as they were written.
fn translation(assets: Assets, props: &ViewPage) -> Option<AnyView> {
    let translation = props.translation.as_ref().filter(|_| !gone(props) && !props.show_masked)?;
    let again = props.action("translate-again");
    Some(translators::of_view(assets, translation, (&props.lang, &props.answers, &props.messages), again))
}

/// Whether nobody can read the words any more.
fn gone(props: &ViewPage) -> bool {
    props.state == ViewState::Withdrawn || nothing(props)
}

/// Whether it was asked back, and a legal hold keeps it for whoever puts these.
fn on_hold(props: &ViewPage) -> bool {
    props.hold.is_some_and(|hold| hold.held) && !nothing(props)
}

/// Whether no words are there, for whoever reads this or for others.
fn nothing(props: &ViewPage) -> bool {
    props.answers.is_empty() && props.kept_back == 0
}

/// The way to write to the author, where there is one.
fn reply(assets: Assets, props: &ViewPage) -> AnyView {
    if props.reachable {
        return forms::reply(assets, props).into_any();
    }
    view! { <p class="sheet quiet">{unreachable_because(props)}</p> }.into_any()
}

/// Why nobody can be written to, as far as it is known.
fn unreachable_because(props: &ViewPage) -> &'static str {
    match &props.concern {
        Some(concern) if concern.quiet && concern.account => {
            "They did not say that it is safe to write to them here. Nobody can be written to until somebody says that it is."
        }
        Some(concern) if concern.quiet => {
            "They did not say that it is safe to write to them here, and have no account. Nobody can be written to."
        }
        Some(concern) if concern.taken_back => "Its author asked to take it back. Nobody can be written to.",
        Some(concern) if concern.leaving => "Its author is leaving. Nobody can be written to.",
        _ => match (props.state, &props.came_by) {
            (ViewState::Withdrawn, _) => "It was taken back. Nobody can be written to.",
            (_, Some(_)) => "A colleague typed it in. Nobody can be written to here.",
            (_, None) => "Its author was taken off it, or took it back. Nobody can be written to.",
        },
    }
}

/// The errors of the refused form.
fn summary(assets: Assets, props: &ViewPage) -> Option<AnyView> {
    let refused = props.refused.as_ref()?;
    let came = newest(props).filter(|_| refused.problem == ViewProblem::WroteAgain);
    let errors = match came {
        Some(at) => vec![(String::new(), wrote_unseen(at, props.desk.today))],
        None => by_field(&[refused.problem]),
    };
    Form { assets, id: refused.form.name(), errors: &errors }.summary()
}

/// When its author last wrote.
fn newest(props: &ViewPage) -> Option<DateTime> {
    props.messages.iter().filter(|one| one.sender == Sender::YoungPerson).map(|one| one.at).max()
}

/// That its author wrote at this moment, after the page was drawn, as whoever was about to put
/// the view away reads it.
fn wrote_unseen(at: DateTime, today: Date) -> String {
    let when = match at.date() == today {
        true => format!("at {:02}:{:02}", at.hour(), at.minute()),
        false => format!("on {}", at_minute(at)),
    };
    format!(
        "They wrote again {when}, after this page was drawn. Read that first: it stands below. If it is right all the same, do it again now."
    )
}

/// What is wrong with a form of this page.
fn errors_of(props: &ViewPage, which: ViewForm) -> Vec<(String, String)> {
    let refused = props.refused.as_ref().filter(|refused| refused.form == which);
    by_field(refused.map(|refused| refused.problem).as_slice())
}

/// A form of this page.
fn form(assets: Assets, which: ViewForm, errors: &[(String, String)]) -> Form<'_> {
    Form { assets, id: which.name(), errors }
}

/// What was typed into a field of a refused form.
fn typed(props: &ViewPage, which: ViewForm, field: &str) -> String {
    let refused = props.refused.as_ref().filter(|refused| refused.form == which);
    let value = refused.and_then(|refused| refused.values.iter().find(|(name, _)| name == field));
    value.map(|(_, value)| value.clone()).unwrap_or_default()
}

fn heading(assets: Assets, props: &ViewPage) -> AnyView {
    let sent = ago(props.waiting_days);
    let words = match (props.state, props.desk.wrote_after) {
        (ViewState::Sent | ViewState::Read, Some(before)) => format!("Sent {sent}. {}", wrote_again(before)),
        (ViewState::Sent | ViewState::Read, None) => format!("Sent {sent}. Not answered"),
        (ViewState::Reopened, _) => format!("Sent {sent}. Open again"),
        (other, _) => format!("Sent {sent}. {}", other.words()),
    };
    let about = format!(" · {} · {}", props.helped.words(), props.audience.words());
    view! { <p>{status(assets, state_pair(props.state), words)}{about}</p> }.into_any()
}

fn actions(props: &ViewPage) -> Option<AnyView> {
    (props.can_respond && !gone(props) && props.hidden.is_none()).then(|| {
        let href = format!("/responses/new?view={}", props.id);
        let add =
            (!props.open_responses.is_empty()).then(|| button_link("button--quiet", "#respond", "Add to a response"));
        view! { <a class="button button--answer" href=href>"Write a response"</a>{add} }.into_any()
    })
}

fn timeline(lines: &[HistoryLine]) -> Option<AnyView> {
    (!lines.is_empty()).then(|| {
        let lines = lines
            .iter()
            .map(|line| {
                let us = line.who.is_some() || line.answer.is_some();
                let class = if us { "by-us" } else { "by-child" };
                view! { <li class=class>{time_at(line.at)}" "{history(line)}</li> }
            })
            .collect_view();
        view! {
            <section class="stack stack--tight">
                <h2>"What has happened"</h2>
                <ol class="timeline">{lines}</ol>
            </section>
        }
        .into_any()
    })
}
