//! Who sees to a view, and not before which day.

use heard_vocabulary::{FilingState, MediaKind, ViewState, WaitsFor};
use jiff::civil::{Date, Weekday};
use jiff::{Span, ToSpan as _};
use leptos::prelude::*;

use super::{errors_of, form, typed};
use crate::components::hidden;
use crate::pages::staff::Choice;
use crate::pages::staff::parts::time_at;
use crate::pages::staff::safeguarding::had_words;
use crate::pages::staff::text::on_day;
use crate::pages::staff::views::{Desk, Filing, ViewForm, ViewPage};
use crate::shell::Assets;

/// Who has it, and what it waits for, in one sheet.
pub(super) fn desk(assets: Assets, props: &ViewPage) -> AnyView {
    let open = is_open(props);
    view! {
        <section class="sheet">
            <h2>{ViewForm::Assign.words()}</h2>
            {ended(props)}
            {assign(assets, props)}
            {open.then(|| waits(assets, props))}
            {filing(props)}
        </section>
    }
    .into_any()
}

/// Whether it waits for somebody.
pub(super) const fn is_open(props: &ViewPage) -> bool {
    matches!(props.state, ViewState::Sent | ViewState::Read | ViewState::Reopened)
}

/// That it was open when the page was drawn: whoever takes it then is told where it is not
/// any more.
pub(super) fn drawn_open(props: &ViewPage) -> Option<AnyView> {
    is_open(props).then(|| hidden("open", "yes"))
}

/// Who settled or hid it, and when.
fn ended(props: &ViewPage) -> Option<AnyView> {
    let (who, at) = props.desk.ended.clone()?;
    let who = who.unwrap_or_else(|| "a colleague".to_owned());
    let what = if props.state == ViewState::Hidden { "Hidden by " } else { "Settled by " };
    Some(view! { <p>{what}<b dir="auto">{who}</b>", "{time_at(at)}"."</p> }.into_any())
}

/// Why it can neither be put off nor settled yet: not all that came with it was opened. Leads
/// to what was not.
pub(super) fn to_open_first(props: &ViewPage) -> Option<(&'static str, String)> {
    let first = props.media.iter().find(|one| one.opened.is_none() && one.lock.is_none())?;
    let words = match first.kind {
        MediaKind::Voice => "Listen first, then it can be put off or settled",
        MediaKind::Drawing | MediaKind::Photo => "Look at it first, then it can be put off or settled",
    };
    (props.state == ViewState::Sent).then(|| (words, format!("#media-{}", first.id)))
}

/// How it stands with its author's record, and that it goes there now.
fn filing(props: &ViewPage) -> Option<AnyView> {
    let words = match props.desk.filing? {
        Filing::OnceAnswered => {
            "Once it is answered, it goes into the child’s record in the case system: they were told."
        }
        Filing::Asked => "It goes into the child’s record in the case system now.",
        Filing::Made(FilingState::Filed) => "It is in the child’s record in the case system.",
        Filing::Made(FilingState::Waiting) => "It is on its way to the child’s record in the case system.",
        Filing::Made(FilingState::Failed) => {
            "It is not in the child’s record in the case system: it was tried and failed. Administrators were told, and can have it tried again. Until then, write it down there yourself where it is needed."
        }
        Filing::Made(FilingState::Overtaken) => {
            "It was stopped on its way to the child’s record in the case system, and may have arrived there: somebody was asked to take it out again."
        }
    };
    let now = (props.desk.filing == Some(Filing::OnceAnswered)).then(|| {
        view! {
            <form method="post" action=props.action("file-now")>
                <button class="button button--quiet">"File it now"</button>
            </form>
        }
    });
    Some(view! { <p class="small quiet">{words}</p>{now} }.into_any())
}

fn assign(assets: Assets, props: &ViewPage) -> AnyView {
    let Desk { assigned, me, takers, .. } = &props.desk;
    let action = props.action("assign");
    let was = assigned.as_ref().map(|(id, _)| id.clone()).unwrap_or_default();
    // Somebody on duty may have it, whom nobody gave it to here.
    let line = props.concern.as_ref().and_then(|concern| concern.line.as_ref());
    let had = line.and_then(|line| line.had.as_ref());
    let who = match assigned {
        Some((id, _)) if id == me => view! { <p>"You see to it."</p> }.into_any(),
        Some((_, Some(name))) => view! { <p><b dir="auto">{name.clone()}</b>" sees to it."</p> }.into_any(),
        Some((_, None)) => {
            view! { <p>"A colleague has it who cannot see to it now: give it to somebody else."</p> }.into_any()
        }
        None => match had {
            Some(had) => view! { <p>{had_words(had)}", as an alert."</p> }.into_any(),
            None => view! { <p class="quiet">"Nobody has it yet."</p> }.into_any(),
        },
    };
    let mine = was == *me;
    // Beside the list it stands above the words.
    let take = (!mine && !me.is_empty() && props.beside.is_none()).then(|| {
        view! {
            <form class="cluster" method="post" action=action.clone()>
                {hidden("was", was.clone())}
                {drawn_open(props)}
                {hidden("to", me.clone())}
                <button class="button button--quiet">"I see to it"</button>
            </form>
        }
    });
    let errors = errors_of(props, ViewForm::Assign);
    let fields = form(assets, ViewForm::Assign, &errors);
    let chosen = typed(props, ViewForm::Assign, "to");
    let chosen = if chosen.is_empty() { was.clone() } else { chosen };
    let choices = takers.iter().map(|one| Choice { chosen: one.value == chosen, ..one.clone() }).collect();
    let open = !errors.is_empty();
    view! {
        {who}
        {take}
        <details class="more" open=open>
            <summary>"Give it to a colleague"</summary>
            <form class="stack stack--tight" method="post" action=action>
                {hidden("was", was)}
                {drawn_open(props)}
                {fields.select("to", "Who sees to it", Some("Nobody"), choices)}
                <div><button class="button button--quiet">"Save who"</button></div>
            </form>
        </details>
    }
    .into_any()
}

fn waits(assets: Assets, props: &ViewPage) -> AnyView {
    let until = props.desk.until.map_or_else(String::new, |day| format!(" until {}", on_day(day)));
    let words = match props.desk.waits {
        WaitsFor::Team => {
            return match to_open_first(props) {
                Some((words, to)) => view! { <p class="small"><a href=to>{words}</a>"."</p> }.into_any(),
                None => put_off(assets, props),
            };
        }
        WaitsFor::Child => {
            format!("It waits for the child{until}. When they write, it stands in the queue again at once.")
        }
        WaitsFor::Later => {
            format!("It was put off{until}. When the child writes, it stands in the queue again at once.")
        }
    };
    view! {
        <p class="note">{words}</p>
        <form method="post" action=props.action("bring-back")>
            <button class="button button--quiet">"Bring it back now"</button>
        </form>
    }
    .into_any()
}

fn put_off(assets: Assets, props: &ViewPage) -> AnyView {
    let errors = errors_of(props, ViewForm::PutOff);
    let fields = form(assets, ViewForm::PutOff, &errors);
    let chosen = typed(props, ViewForm::PutOff, "until");
    let open = !errors.is_empty();
    let days = days(props.desk.today)
        .into_iter()
        .map(|(words, day)| {
            let value = day.to_string();
            Choice { chosen: value == chosen, text: format!("{words}, {}", on_day(day)), value }
        })
        .collect();
    view! {
        <details class="more" open=open>
            <summary>{ViewForm::PutOff.words()}</summary>
            <form class="stack stack--tight" method="post" action=props.action("put-off")>
                <p class="small quiet">"It leaves the queue until that day. The child sees nothing of it: for them it stays as it is."</p>
                {fields.select("until", "Until", Some("Choose a day"), days)}
                <div><button class="button button--quiet">"Put off"</button></div>
            </form>
        </details>
    }
    .into_any()
}

/// The days to put something off to.
pub(in crate::pages::staff::views) fn days(today: Date) -> Vec<(&'static str, Date)> {
    let on = |span: Span| today.checked_add(span).unwrap_or(today);
    let monday = today.nth_weekday(1, Weekday::Monday).ok();
    let mut days = vec![("Tomorrow", on(1.day()))];
    let soon = on(1.day())..on(7.days());
    days.extend(monday.filter(|day| *day > soon.start && *day < soon.end).map(|day| ("Next Monday", day)));
    days.extend([("In a week", on(7.days())), ("In two weeks", on(14.days())), ("In four weeks", on(28.days()))]);
    days
}
