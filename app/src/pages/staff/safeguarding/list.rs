//! The list of what may be harm and waits, and the strip above the queue.

use heard_vocabulary::{ConcernKind, ConcernLevel, ConcernState};
use leptos::prelude::*;

use super::missing::{looked_at, missing};
use super::{ConcernLine, ConcernsPage};
use crate::components::note;
use crate::pages::staff::author;
use crate::pages::staff::media::locked_list;
use crate::pages::staff::parts::{button_link, chips, empty, grid, late, line, page_head, time};
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::situation::language;
use crate::pages::staff::text::{day, many, moment, rows};
use crate::pages::staff::{StaffFrame, Worded as _};
use crate::shell::Assets;

/// By when somebody has to decide, or to sign off.
#[derive(Debug, Clone)]
pub struct Due {
    /// `2026-03-14 17:00`.
    pub at: String,
    /// How many days from today.
    pub days: i64,
    /// Whether it has passed and nobody did.
    pub late: bool,
    /// Whether that is now.
    pub now: bool,
}

/// Who has the alert about something.
#[derive(Debug, Clone)]
pub struct Had {
    /// Their name, where it is still known.
    pub by: Option<String>,
    /// Since when: `2026-03-14 02:52`.
    pub since: String,
}

/// Everything that waits.
pub fn concerns(frame: StaffFrame, props: ConcernsPage) -> AnyView {
    let assets = frame.assets;
    let wrong = props.refused.is_some();
    let (waiting, to_go): (Vec<_>, Vec<_>) =
        props.lines.into_iter().partition(|line| line.state != ConcernState::Closed);
    let open = rows(waiting.len());
    let behind = rows(waiting.iter().filter(|line| line.due.late).count());
    let under = match (open, behind) {
        (0, _) => "Nothing waits for a decision.".to_owned(),
        (_, 0) => format!("{} until somebody decided.", waits(open)),
        (_, late) => format!("{} until somebody decided, {} late.", waits(open), many(late, "is", "are")),
    };
    let kept = (!to_go.is_empty()).then(|| {
        view! {
            <h2>"Its author asks that it goes"</h2>
            <p class="quiet">"Somebody was told of these. They stay until a safeguarding lead says that they may go."</p>
            {table(assets, "Its author asks that it goes", to_go)}
        }
    });
    let second = author::waiting(assets, props.authors);
    let locked = locked_list(assets, props.locked);
    let decide = (second.is_some() || locked.is_some()).then(|| view! { <h2>"Somebody has to decide"</h2> });
    let decided =
        props.may_sign.then(|| button_link("button--quiet", "/safeguarding/decided", "What was decided, by month"));
    let body = view! {
        {page_head("What may be harm".to_owned(), line(under), decided)}
        {missing(assets, &props.missing, props.may_sign, props.refused.as_ref())}
        <p class="quiet">"A computer looks for words. A person decides."</p>
        {props.too_few.then(|| too_few(assets))}
        {second}
        {locked}
        {decide}
        {if waiting.is_empty() { nothing(assets) } else { table(assets, "What may be harm", waiting) }}
        {kept}
        {looked_at(&props.looked_at)}
    };
    staff_page(frame, "What may be harm", wrong, body.into_any())
}

fn waits(open: i64) -> String {
    let verb = if open == 1 { "waits" } else { "wait" };
    format!("{} {verb}", many(open, "thing", "things"))
}

fn nothing(assets: Assets) -> AnyView {
    let under = "What sounds like harm, and what nobody has heard, seen or read, stands here until somebody decides."
        .to_owned();
    empty(assets, "Everything here has been decided", under, None)
}

/// Loud where there is nobody to be the second person.
pub(super) fn too_few(assets: Assets) -> AnyView {
    let words = "Fewer than two safeguarding leads can sign off. What takes two people waits until there are two: \
                 invite one.";
    view! { <p>{late(assets, "i-warn", words.to_owned())}</p> }.into_any()
}

fn table(assets: Assets, caption: &'static str, lines: Vec<ConcernLine>) -> AnyView {
    let heads = ["By when", "How urgent", "What it is", "Where it is", "Came"];
    let lines = lines.into_iter().map(|line| row(assets, line)).collect_view();
    grid(caption, heads, lines)
}

fn row(assets: Assets, line: ConcernLine) -> AnyView {
    let where_it_is = match (line.state, &line.had, &line.looked_at) {
        (ConcernState::Open, Some(had), _) => view! { {had_words(had)}"; nothing is written down" }.into_any(),
        (ConcernState::Open, None, None) => "Nobody has looked yet".into_any(),
        (ConcernState::Open, None, Some(_)) => "Opened, not decided".into_any(),
        (state, ..) => state.words().into_any(),
    };
    let lang_name = (line.lang != "en").then(|| language(&line.lang));
    let kinds = noticed(line.kinds.as_deref()).chain(lang_name).collect();
    view! {
        <tr role="row">
            <td role="cell" data-label="By when">{by_when(assets, &line)}</td>
            <td role="cell" data-label="How urgent"><b>{line.level.words()}</b></td>
            <td role="cell" class="grid__main" data-label="What it is">
                <span data-main=""><a href=line.href dir="auto">{line.situation.words()}</a></span>
                {chips(kinds)}
            </td>
            <td role="cell" data-label="Where it is">{where_it_is}</td>
            <td role="cell" data-label="Came">{time(&line.raised_at)}</td>
        </tr>
    }
    .into_any()
}

/// What was noticed, in words.
pub(super) fn noticed(kinds: Option<&[ConcernKind]>) -> impl Iterator<Item = String> {
    let unreadable = kinds.is_none().then(|| "It cannot be read".to_owned());
    kinds.unwrap_or_default().iter().map(|kind| kind.words().to_owned()).chain(unreadable)
}

/// Who has it, and since when.
pub fn had_words(had: &Had) -> AnyView {
    let name = had.by.clone().unwrap_or_else(|| "A colleague".to_owned());
    view! { <span dir="auto">{name}</span>" has it since "{time(&had.since)} }.into_any()
}

/// By when, in words; what is late, in red. Danger is due at once: what is true is since when
/// it waits, and whether somebody has it.
pub(super) fn by_when(assets: Assets, ConcernLine { state, level, due, had, .. }: &ConcernLine) -> AnyView {
    if *state == ConcernState::Closed {
        return view! { <span class="quiet">{state.words()}</span> }.into_any();
    }
    let words = match (level, state) {
        (ConcernLevel::Danger, ConcernState::Open) => (due.late || had.is_none(), danger_words(due, had.is_some())),
        _ => due_words(due),
    };
    match words {
        (true, words) => late(assets, "i-warn", words),
        (false, words) => words.into_any(),
    }
}

/// "Waits since 14 March 2026, 02:50: nobody has it yet".
pub(super) fn danger_words(due: &Due, had: bool) -> String {
    let end = if had { "nothing is written down" } else { "nobody has it yet" };
    format!("Waits since {}: {end}", moment(&due.at))
}

/// "Today by 17:00"; and whether it is urgent.
pub(super) fn due_words(due: &Due) -> (bool, String) {
    let clock = due.at.split_once(' ').map_or("", |(_, clock)| clock);
    match due.days {
        _ if due.late => (true, format!("Late since {}", moment(&due.at))),
        _ if due.now => (true, "Now".to_owned()),
        0 => (false, format!("Today by {clock}")),
        1 => (false, format!("Tomorrow by {clock}")),
        _ => (false, format!("By {clock} on {}", day(due.at.get(..10).unwrap_or(&due.at)))),
    }
}

/// On top of the queue: how much waits, and how much of it is late.
pub fn strip(assets: Assets, (open, behind): (i64, i64)) -> Option<AnyView> {
    (open > 0).then(|| {
        let behind = (behind > 0).then(|| view! { " "{late(assets, "i-clock", many(behind, "is late", "are late"))} });
        let words = view! {
            <p>
                <b>{format!("{} may be harm.", many(open, "view", "views"))}</b>
                {behind}
                " "
                <a href="/safeguarding">"See what waits for a decision"</a>
            </p>
        };
        note(assets, "sunny", "i-warn", words)
    })
}
