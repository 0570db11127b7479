//! The table of the queue: what was said first, then the columns that somebody chose. A row
//! is two lines high, so that thirty of them fit two screens.

use heard_vocabulary::{MediaKind, MediaSeen, ViewState, WaitsFor};
use leptos::prelude::*;

use super::many;
use crate::components::icon_small;
use crate::pages::staff::Worded as _;
use crate::pages::staff::media::{media_icon, press_all, seen_words};
use crate::pages::staff::parts::{face, late, state_pair, status, time_on, wrote_again};
use crate::pages::staff::situation::language;
use crate::pages::staff::text::{many as so_many, on_day};
use crate::pages::staff::views::{Clock, Column, HarmMark, QueueLine, SeesToIt};
use crate::shell::Assets;

/// The columns that are shown: where nobody chose any, the first ones.
pub(super) fn shown(chosen: &[Column]) -> Vec<Column> {
    let chosen = if chosen.is_empty() { Column::FIRST } else { chosen };
    Column::ALL.iter().copied().filter(|column| chosen.contains(column)).collect()
}

/// The class of a column's cells, by which a narrow screen puts each in its place.
const fn class(column: Column) -> &'static str {
    match column {
        Column::Who => "q-who",
        Column::Due => "q-due",
        Column::About => "q-about",
        Column::State => "q-state",
        Column::Came => "q-came",
        Column::Helped => "q-helped",
        Column::Audience => "q-audience",
    }
}

pub(super) fn table(assets: Assets, lines: Vec<QueueLine>, columns: &[Column]) -> AnyView {
    let columns = shown(columns);
    let heads = std::iter::once("What was said").chain(columns.iter().map(|column| column.words()));
    let heads = heads.map(|head| view! { <th scope="col" role="columnheader">{head}</th> }).collect_view();
    // Only script ticks the others with it, and shows it; without, a link below does.
    let every = view! {
        <label class="q-tick" data-tick-all="" hidden=true>
            <input class="tick" type="checkbox" aria-label="Tick all on this page"/>
        </label>
    };
    let lines = lines.into_iter().map(|line| row(assets, line, &columns)).collect_view();
    view! {
        <p id="tick" hidden=true>"Tick"</p>
        <table class="grid grid--stack grid--queue" role="table">
            <caption class="vh">"Views"</caption>
            <thead role="rowgroup">
                <tr role="row"><th scope="col" role="columnheader">{every}"Mood"</th>{heads}</tr>
            </thead>
            <tbody role="rowgroup">{lines}</tbody>
        </table>
    }
    .into_any()
}

fn row(assets: Assets, line: QueueLine, columns: &[Column]) -> AnyView {
    let cells = columns.iter().map(|column| cell(assets, &line, *column)).collect_view();
    let mood = match line.mood {
        Some(n) => face(assets, n),
        None => view! { <span class="quiet"><span aria-hidden="true">"–"</span><span class="vh">"None"</span></span> }
            .into_any(),
    };
    let words = beginning(line.snippet.as_deref(), line.media.is_empty());
    let words_id = format!("words-{}", line.id);
    let tick = format!("tick {words_id}");
    let brought = brought(assets, &line.media);
    let new = line.media.iter().any(|(_, seen)| *seen == MediaSeen::Unopened);
    let unlocked = line.media.iter().any(|(_, seen)| *seen != MediaSeen::Locked);
    let lock = unlocked.then(|| press_all(&line.href, line.situation.words()));
    let flags = (brought.is_some() || lock.is_some()).then(|| view! { <div class="q-flags">{brought}{lock}</div> });
    let (harm, open_with) = (harm(assets, &line.harm), open_with(assets, &line.open_with));
    let stuck = line.stuck.then(|| view! { <span class="q-marks small"><b>"In the way"</b></span> });
    // Why it is back, where it stands among those that wait.
    let again = line.wrote_again && matches!(line.state, ViewState::Sent | ViewState::Read);
    let again = again.then(|| view! { <span class="q-marks small"><b>{wrote_again(ViewState::Answered)}</b></span> });
    let fresh = (line.state == ViewState::Sent || new).then_some("");
    view! {
        <tr role="row" data-new=fresh>
            <td role="cell" class="q-mood" data-label="Mood">
                <label class="q-tick">
                    <input
                        class="tick"
                        type="checkbox"
                        name="view"
                        value=line.id
                        form=many::FORM
                        checked=line.ticked
                        aria-labelledby=tick
                    />
                </label>
                {mood}
            </td>
            <td role="cell" class="grid__main q-said" data-label="What was said">
                <div class="q-said__line">
                    {stuck}
                    {harm}
                    {again}
                    <span data-main=""><a id=words_id href=line.href lang=line.lang dir="auto">{words}</a></span>
                    {open_with}
                </div>
                {line.english.as_deref().map(english)}
                {flags}
            </td>
            {cells}
        </tr>
    }
    .into_any()
}

fn cell(assets: Assets, line: &QueueLine, column: Column) -> AnyView {
    let inside = match column {
        Column::Who => line.assigned.as_ref().map_or_else(nobody, has_it),
        Column::Due => {
            let meeting = line.due_on.map(|day| {
                let words = format!("For a meeting on {}", on_day(day));
                view! { <p><b>{words}</b><span class="vh">": look whether the IRO has it before then"</span></p> }
            });
            view! { {waiting(assets, line)}{meeting} }.into_any()
        }
        Column::About => about(line),
        Column::State => status(assets, state_pair(line.state), line.state.words()),
        Column::Came => time_on(line.received_on),
        Column::Helped => line.helped.words().into_any(),
        Column::Audience => line.audience.words().into_any(),
    };
    view! { <td role="cell" class=class(column) data-label=column.words()>{inside}</td> }.into_any()
}

/// What a translator put into English, below the words themselves.
pub(super) fn english(words: &str) -> AnyView {
    let words = words.trim().to_owned();
    view! { <span class="q-english small"><span class="quiet">"In English: "</span><span dir="ltr">{words}</span></span> }
        .into_any()
}

/// The beginning of a view's words, or why there are none.
pub(in crate::pages::staff::views) fn beginning(snippet: Option<&str>, alone: bool) -> String {
    match snippet.map(str::trim) {
        None => "Nobody can read these words: they rest, or were erased.".to_owned(),
        Some("") if alone => "Only faces, no words".to_owned(),
        Some("") => "No words".to_owned(),
        Some(words) => words.to_owned(),
    }
}

/// That it may be harm, and that it came by the button.
pub(super) fn harm(assets: Assets, marks: &[HarmMark]) -> Option<AnyView> {
    (!marks.is_empty()).then(|| {
        let marks = marks
            .iter()
            .map(|mark| match mark {
                HarmMark::NotSafe => late(assets, "i-warn", "I am not safe".to_owned()),
                HarmMark::MayBeHarm => late(assets, "i-warn", "May be harm".to_owned()),
                // Not in red: nobody knows, and somebody has to find out by its time.
                HarmMark::CannotBeRead => {
                    view! { <b>{icon_small(assets, "i-eye")}"Nobody can read it yet"</b> }.into_any()
                }
                HarmMark::NotRead => {
                    view! { <b>{icon_small(assets, "i-eye")}"Nobody has heard or seen it yet"</b> }.into_any()
                }
            })
            .collect_view();
        view! { <span class="q-marks small">{marks}</span> }.into_any()
    })
}

/// Who else has it open now: a small mark that says it to whoever cannot see it.
pub(super) fn open_with(assets: Assets, names: &[String]) -> Option<AnyView> {
    (!names.is_empty()).then(|| {
        let words = format!("Open now: {}", names.join(", "));
        let title = words.clone();
        view! { <span class="q-open" title=title>{icon_small(assets, "i-eye")}<span class="vh">{words}</span></span> }
            .into_any()
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
        SeesToIt::Reader => return view! { <b>"You see to it"</b> }.into_any(),
        SeesToIt::Colleague(name) => name.clone().unwrap_or_else(|| "A colleague".to_owned()),
    };
    view! { <b dir="auto">{name}</b><span class="vh">" sees to it"</span> }.into_any()
}

fn nobody() -> AnyView {
    view! { <span class="quiet">"Nobody yet"</span> }.into_any()
}

/// Until when its author is to have heard from the team.
fn clock(assets: Assets, clock: Option<Clock>) -> AnyView {
    let Some(clock) = clock else {
        return view! { <span class="quiet">"They were written to last"</span> }.into_any();
    };
    let by = on_day(clock.by);
    match (clock.late, clock.days) {
        (true, 0) => late(assets, "i-clock", format!("Was due on {by}")),
        (true, n) => late(assets, "i-clock", format!("{} over", so_many(n, "working day", "working days"))),
        (false, 0) => "Due today".into_any(),
        (false, n) => format!("Due on {by}, {} left", so_many(n, "working day", "working days")).into_any(),
    }
}

/// What is due; what is answered waits for the child.
pub(super) fn waiting(assets: Assets, line: &QueueLine) -> AnyView {
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

/// What it is about, in two lines: each part by itself, so that each reads in its own direction.
fn about(line: &QueueLine) -> AnyView {
    let untagged = line.themes.is_empty().then(|| "Not tagged".to_owned());
    let language = (line.lang != "en").then(|| language(&line.lang));
    let labels = std::iter::once(line.situation.words())
        .chain(line.themes.iter().cloned())
        .chain(untagged)
        .chain(line.service.clone())
        .chain(language);
    let labels: Vec<String> = labels.filter(|label| !label.is_empty()).collect();
    let labels = labels
        .into_iter()
        .enumerate()
        .map(|(at, label)| view! { {(at > 0).then_some(" · ")}<span dir="auto">{label}</span> })
        .collect_view();
    view! { <span class="q-two">{labels}</span> }.into_any()
}
