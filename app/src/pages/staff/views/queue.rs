//! The queue: what was said, newest first, and what still waits.

mod desk;
mod filters;
mod many;
mod more;
mod search;
mod strips;

pub(super) use many::problem as not_done;

use heard_vocabulary::{MediaKind, MediaSeen, ViewState, WaitsFor};
use leptos::prelude::*;

use super::view::withheld::held_strip;
use super::{Clock, HarmMark, QueueLine, QueuePage, SeesToIt, lists};
use crate::components::icon_small;
use crate::pages::staff::media::{media_icon, press_all, seen_words};
use crate::pages::staff::parts::{button_link, chips, empty, face, late, line, page_head, state_pair, status, time_on};
use crate::pages::staff::safeguarding::strip;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::situation::language;
use crate::pages::staff::text::{for_meeting, many, on_day};
use crate::pages::staff::{StaffFrame, Worded as _};
use crate::shell::Assets;

/// The queue.
pub fn queue(frame: StaffFrame, mut props: QueuePage) -> AnyView {
    let assets = frame.assets;
    let narrowed = filters::narrowed(&props.filters);
    let (keeps, searched) = (filters::keeps(&props.filters), !props.filters.search.typed.is_empty());
    let over = if props.over { "Over " } else { "" };
    let under = match (props.total, narrowed) {
        (0, _) if !props.filters.search.typed.is_empty() => "Nothing was found.".to_owned(),
        (0, _) => "Nothing is waiting in this view.".to_owned(),
        (n, true) => format!("{over}{} match.", many(n, "view", "views")),
        (1, false) => "1 view is waiting.".to_owned(),
        (n, false) => format!("{over}{} are waiting.", many(n, "view", "views")),
    };
    let wrong = props.refused.is_some() || props.open.as_ref().is_some_and(|open| open.refused.is_some());
    if let Some(open) = props.open.take() {
        let title = format!("Queue: {}", open.situation.words());
        let desk = desk::desk(assets, &open, props);
        return staff_page(frame, &title, wrong, desk);
    }
    let first = props.lines.first().map(|line| line.id.clone());
    let list = match props.lines.is_empty() {
        true => nothing(assets, narrowed),
        false => {
            let bar = many::bar(assets, (&props.filters, props.tags), props.today, props.query.clone());
            view! { {table(assets, props.lines)} {bar} }.into_any()
        }
    };
    let body = view! {
        {props.refused.as_ref().map(many::problem)}
        {page_head("Queue".to_owned(), line(under), None)}
        {strip(assets, props.concerns)}
        {held_strip(&props.held)}
        {props.strips.map(strips::strips)}
        {props.last.map(|last| many::undo(last, &props.query))}
        {lists::links(&props.kept)}
        {filters::saved(&props.filters)}
        {filters::form(assets, props.filters)}
        {keeps.then(|| lists::keep(assets, props.query.clone(), searched))}
        {desk::begin(&props.query, first.as_deref())}
        {list}
        {pages(props.first_href, props.more_href)}
    };
    staff_page(frame, "Queue", wrong, body.into_any())
}

fn nothing(assets: Assets, narrowed: bool) -> AnyView {
    if narrowed {
        let under = "Change the filters, or take them off.".to_owned();
        return empty(
            assets,
            "Nothing here matches",
            under,
            Some(button_link("button--quiet", "/queue", "Everything open")),
        );
    }
    let under = "What comes in next stands here. Nobody waits for an answer now.".to_owned();
    empty(assets, "Everything here has been answered", under, None)
}

fn table(assets: Assets, lines: Vec<QueueLine>) -> AnyView {
    let heads = ["Mood", "Where it is", "What was said", "What is due", "Who helped", "Who may see it", "Came"]
        .map(|head| view! { <th scope="col" role="columnheader">{head}</th> })
        .collect_view();
    let lines = lines.into_iter().map(|line| row(assets, line)).collect_view();
    view! {
        <p id="tick" hidden=true>"Tick"</p>
        <table class="grid grid--stack grid--queue" role="table">
            <caption class="vh">"Views"</caption>
            <thead role="rowgroup"><tr role="row">{heads}</tr></thead>
            <tbody role="rowgroup">{lines}</tbody>
        </table>
    }
    .into_any()
}

fn row(assets: Assets, line: QueueLine) -> AnyView {
    let mood = match line.mood {
        Some(n) => face(assets, n),
        None => view! { <span class="quiet"><span aria-hidden="true">"–"</span><span class="vh">"None"</span></span> }
            .into_any(),
    };
    let words = beginning(line.snippet.as_deref(), line.media.is_empty());
    let words_id = format!("words-{}", line.id);
    let language = (line.lang != "en").then(|| language(&line.lang));
    let brought = brought(assets, &line.media);
    let new = line.media.iter().any(|(_, seen)| *seen == MediaSeen::Unopened);
    let unlocked = line.media.iter().any(|(_, seen)| *seen != MediaSeen::Locked);
    let lock = unlocked.then(|| press_all(&line.href, line.situation.words()));
    let waiting = waiting(assets, &line);
    view! {
        <tr role="row" data-new=(line.state == ViewState::Sent || new).then_some("")>
            <td role="cell" data-label="Mood">
                <span class="cluster">
                    <input
                        class="tick"
                        type="checkbox"
                        name="view"
                        value=line.id
                        form=many::FORM
                        checked=line.ticked
                        aria-labelledby=format!("tick {words_id}")
                    />
                    {mood}
                </span>
            </td>
            <td role="cell" data-label="Where it is">{status(assets, state_pair(line.state), line.state.words())}</td>
            <td role="cell" class="grid__main" data-label="What was said">
                {harm(assets, &line.harm)}
                <span data-main=""><a id=words_id.clone() href=line.href lang=line.lang dir="auto">{words}</a></span>
                {line.due_on.map(|day| view! { <p class="small"><b>{for_meeting(day)}</b></p> })}
                {brought}
                {line.assigned.as_ref().map(has_it)}
                {lock}
                {chips(labels(line.situation.words(), line.themes, line.service, language))}
            </td>
            <td role="cell" data-label="What is due">{waiting}</td>
            <td role="cell" data-label="Who helped">{line.helped.words()}</td>
            <td role="cell" data-label="Who may see it">{line.audience.words()}</td>
            <td role="cell" data-label="Came">{time_on(line.received_on)}</td>
        </tr>
    }
    .into_any()
}

/// The beginning of a view's words, or why there are none.
pub(super) fn beginning(snippet: Option<&str>, alone: bool) -> String {
    match snippet.map(str::trim) {
        None => "Nobody can read these words: they rest, or were erased.".to_owned(),
        Some("") if alone => "Only faces, no words".to_owned(),
        Some("") => "No words".to_owned(),
        Some(words) => words.to_owned(),
    }
}

/// That it may be harm, and that it came by the button.
fn harm(assets: Assets, marks: &[HarmMark]) -> Option<AnyView> {
    (!marks.is_empty()).then(|| {
        let marks = marks
            .iter()
            .map(|mark| match mark {
                HarmMark::NotSafe => late(assets, "i-warn", "I am not safe".to_owned()),
                HarmMark::MayBeHarm => late(assets, "i-warn", "May be harm".to_owned()),
            })
            .collect_view();
        view! { <p class="cluster small">{marks}</p> }.into_any()
    })
}

/// What came beside words, and what nobody has opened of it.
fn brought(assets: Assets, media: &[(MediaKind, MediaSeen)]) -> Option<AnyView> {
    (!media.is_empty()).then(|| {
        let marks = media
            .iter()
            .map(|(kind, seen)| {
                let (class, picture) = match seen {
                    MediaSeen::Opened => ("chip", media_icon(*kind)),
                    MediaSeen::Unopened => ("chip chip--new", media_icon(*kind)),
                    MediaSeen::Locked => ("chip", "i-lock"),
                };
                view! { <span class=class>{icon_small(assets, picture)}{seen_words(*kind, *seen)}</span> }
            })
            .collect_view();
        view! { <span class="chips">{marks}</span> }.into_any()
    })
}

/// Who sees to it.
fn has_it(who: &SeesToIt) -> AnyView {
    let name = match who {
        SeesToIt::Reader => return view! { <p class="small"><b>"You see to it"</b></p> }.into_any(),
        SeesToIt::Colleague(name) => name.clone().unwrap_or_else(|| "A colleague".to_owned()),
    };
    view! { <p class="small"><b dir="auto">{name}</b>" sees to it"</p> }.into_any()
}

/// Until when its author is to have heard from the team.
fn clock(assets: Assets, clock: Option<Clock>) -> AnyView {
    let Some(clock) = clock else {
        return view! { <span class="quiet">"They were written to last"</span> }.into_any();
    };
    let by = on_day(clock.by);
    match (clock.late, clock.days) {
        (true, 0) => late(assets, "i-clock", format!("Was due on {by}")),
        (true, n) => late(assets, "i-clock", format!("{} over", many(n, "working day", "working days"))),
        (false, 0) => "Due today".into_any(),
        (false, n) => format!("Due on {by}, {} left", many(n, "working day", "working days")).into_any(),
    }
}

/// What is due; what is answered waits for the child.
fn waiting(assets: Assets, line: &QueueLine) -> AnyView {
    let until = line.waits.1.map_or_else(String::new, |day| format!(" until {}", on_day(day)));
    match (line.waits.0, line.state) {
        (WaitsFor::Child, ViewState::Sent | ViewState::Read | ViewState::Reopened) => {
            return format!("Waiting for the child{until}").into_any();
        }
        (WaitsFor::Later, ViewState::Sent | ViewState::Read | ViewState::Reopened) => {
            return format!("Put off{until}").into_any();
        }
        _ => {}
    }
    match line.state {
        ViewState::Sent | ViewState::Read | ViewState::Reopened => clock(assets, line.due),
        ViewState::Answered => "Waiting for the child".into_any(),
        ViewState::Closed | ViewState::Settled | ViewState::Hidden | ViewState::Withdrawn => {
            view! { <span class="quiet">"Not waiting"</span> }.into_any()
        }
    }
}

fn labels(scenario: String, themes: Vec<String>, service: Option<String>, language: Option<String>) -> Vec<String> {
    let untagged = themes.is_empty().then(|| "Not tagged".to_owned());
    let labels = std::iter::once(scenario).chain(themes).chain(untagged).chain(service).chain(language);
    labels.filter(|label| !label.is_empty()).collect()
}

fn pages(first: Option<String>, more: Option<String>) -> Option<AnyView> {
    (first.is_some() || more.is_some()).then(|| {
        view! {
            <nav class="cluster" aria-label="More of the queue">
                {more.map(|href| button_link("button--quiet", href, "Older views"))}
                {first.map(|href| view! { <a class="link" href=href>"Newest views"</a> })}
            </nav>
        }
        .into_any()
    })
}
