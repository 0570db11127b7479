//! What young people sent to one worker, and one of those things.

use heard_vocabulary::{LetterState, MediaKind};
use jiff::civil::Date;
use leptos::prelude::*;

use super::going::{goes, safe};
use super::queue::beginning;
use super::view::words::{Ways, answer, kept_back, message_with, somebody};
use super::{SentToMeLine, SentToMePage, SentViewPage};
use crate::components::{icon, icon_small};
use crate::pages::staff::forms::{Area, Form};
use crate::pages::staff::media::{Media, locked, media_icon, press};
use crate::pages::staff::parts::{back, empty, face, late, line, page_head, time_on};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::safeguarding::{ReportedForm, reported};
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::situation::language;
use crate::pages::staff::text::{many, mood, on_day, rows};
use crate::pages::staff::{StaffFrame, Worded as _};
use crate::shell::Assets;

/// Days before a meeting from which on it is urgent.
const SOON: i64 = 7;

/// What was sent to this worker.
pub fn sent_to_me(frame: StaffFrame, props: SentToMePage) -> AnyView {
    let assets = frame.assets;
    let under = waits(&props.lines);
    let none = props.lines.is_empty();
    let lines = props.lines.into_iter().map(|line| row(assets, line)).collect_view();
    let list = if none {
        let under = "They choose who sees what they say. Their participation team says who you are to them.";
        empty(assets, "Nobody has sent you anything yet", under.to_owned(), None)
    } else {
        view! { <ul class="letters">{lines}</ul> }.into_any()
    };
    let body = view! { {page_head("Sent to me".to_owned(), line(under), None)}{list} };
    staff_page(frame, "Sent to me", false, body.into_any())
}

/// What waits for whoever reads the list.
fn waits(lines: &[SentToMeLine]) -> String {
    if lines.is_empty() {
        return "What a young person chooses to send you stands here.".to_owned();
    }
    let is_again = |line: &&SentToMeLine| line.opened_on.is_some() && line.state == LetterState::WroteBack;
    let unopened = rows(lines.iter().filter(|line| line.opened_on.is_none()).count());
    let again = rows(lines.iter().filter(is_again).count());
    // What a colleague was sent they may have opened themselves before they went.
    let covers = lines.iter().any(|line| line.covered);
    let mut said = Vec::new();
    if unopened > 0 && covers {
        said.push(format!("{}.", many(unopened, "thing is not opened yet", "things are not opened yet")));
    } else if unopened > 0 {
        said.push(format!("{} you have not opened.", many(unopened, "thing", "things")));
    }
    if again > 0 {
        let words = many(again, "young person wrote back and waits", "young people wrote back and wait");
        said.push(format!("{words}."));
    }
    match (said.is_empty(), covers) {
        (true, true) => "Nothing here is unopened.".to_owned(),
        (true, false) => "You have opened everything.".to_owned(),
        (false, _) => said.join(" "),
    }
}

fn row(assets: Assets, one: SentToMeLine) -> AnyView {
    let new = one.opened_on.is_none();
    let words = beginning(one.snippet.as_deref(), one.media.is_empty());
    let media = one
        .media
        .iter()
        .map(|kind| view! { <span class="chip">{icon_small(assets, media_icon(*kind))}{kind.words()}</span> })
        .collect_view();
    let again = one.state == LetterState::WroteBack;
    let state = match (one.opened_on, one.state) {
        (None, _) if one.covered => "New. Your colleague has not opened it.".to_owned(),
        (None, _) => "New. They can see that you have not opened it.".to_owned(),
        (Some(_), LetterState::WroteBack) => "They wrote back. Nobody has answered that.".to_owned(),
        (Some(_), LetterState::GoingOut) => "An answer is going out".to_owned(),
        (Some(_), LetterState::Answered) => "Answered".to_owned(),
        (Some(on), LetterState::Unanswered) if one.covered => {
            format!("It was opened on {}. Nobody has written back.", on_day(on))
        }
        (Some(on), LetterState::Unanswered) => format!("You opened it on {}. Nobody has written back.", on_day(on)),
    };
    view! {
        <li class="sheet letter" data-new=(new || again).then_some("")>
            <p class="cluster">
                {one.mood.map(|n| face(assets, n))}
                <b dir="auto">{somebody(one.from.as_deref())}</b>
                <span class="quiet">{one.situation.words()}" · "{to_whom(one.covered)}{one.kind.words()}</span>
                <span class="quiet">{time_on(one.came_on)}</span>
            </p>
            <p class="said"><a href=one.href lang=one.lang dir="auto">{words}</a></p>
            {one.due.map(|(on, days)| due(assets, on, days))}
            {(!one.media.is_empty()).then(|| view! { <p class="chips">{media}</p> })}
            <p class="small quiet">{state}</p>
        </li>
    }
    .into_any()
}

/// What somebody is to its author: as themselves, or for a colleague.
const fn to_whom(covered: bool) -> &'static str {
    if covered { "you cover for their " } else { "you are their " }
}

/// The meeting something is for.
fn due(assets: Assets, on: Date, days: i64) -> AnyView {
    let words = match days {
        ..0 => return view! { <p class="small quiet">{format!("For a meeting on {}", on_day(on))}</p> }.into_any(),
        0 => "For the meeting today".to_owned(),
        1 => "For the meeting tomorrow".to_owned(),
        n => format!("For the meeting on {}, in {n} days", on_day(on)),
    };
    if days <= SOON {
        return view! { <p>{late(assets, "i-clock", words)}</p> }.into_any();
    }
    view! { <p><b>{words}</b></p> }.into_any()
}

/// One thing that was sent to this worker.
pub fn sent_view(frame: StaffFrame, props: SentViewPage) -> AnyView {
    let assets = frame.assets;
    let from = somebody(props.from.as_deref());
    let title = format!("From {from}");
    let errors = by_field(props.problem.as_slice());
    let form = Form { assets, id: "reply", errors: &errors };
    let refused = props.problem.is_some() || props.reported.is_some();
    let own_report = reported(assets, ReportedForm { at: props.href.clone(), refused: props.reported });
    let face = props.mood.map(|n| view! { <p class="cluster">{face(assets, n)}<span>{mood(n)}</span></p> });
    let said = if props.answers.is_empty() && props.kept_back == 0 {
        view! { <p class="quiet">"Nobody can read these words: they rest after a death until it is decided, or they were erased."</p> }.into_any()
    } else {
        props.answers.iter().map(answer).collect_view().into_any()
    };
    let other = (props.lang != "en")
        .then(|| view! { <p class="small quiet">{format!("Written in {}", language(&props.lang))}</p> });
    let (undo, now) = (format!("{}/undo-reply", props.href), format!("{}/send-now", props.href));
    let ways = || Ways { undo: undo.clone(), now: now.clone(), stop: None };
    let messages = props.messages.iter().map(|one| message_with(one, Some(ways()))).collect_view();
    let media = props.media.iter().map(|one| medium(assets, &props.href, one)).collect_view();
    let area = Area {
        name: "text",
        label: "Write back",
        hint: Some(
            "Say what happens next, and when. The participation and safeguarding team can read it too, and they know that.",
        ),
        value: props.reply.clone(),
        rows: 5,
        look: "speak--answer",
    };
    let summary = form.summary();
    let field = form.area(area);
    let (going, tick) = (goes(props.goes, ""), safe(props.goes, &form, props.safe));
    let body = view! {
        {summary}
        {back(assets, "/sent-to-me", "Sent to me")}
        {page_head(title.clone(), line(format!("{} · {}{}", props.situation.words(), to_whom(props.covered), props.kind.words())), None)}
        <div class="stack letter-page">
            {props.due.map(|(on, days)| due(assets, on, days))}
            <div class="say">
                <p class="who"><b dir="auto">{from}</b>" "<span class="quiet">{time_on(props.received_on)}</span></p>
                {face}
                <div class="stack stack--tight" lang=props.lang.clone()>{said}</div>
                {kept_back(props.kept_back)}
                {other}
            </div>
            {media}
            {messages}
            <p class="note">
                {icon(assets, "i-eye")}
                <span>"They can see that you opened this. If someone could get hurt, tell your duty team now: do not wait for an answer here."</span>
            </p>
            <form class="sheet" method="post" action=format!("{}/reply", props.href)>
                {field}
                {going}
                {tick}
                <div><button class="button button--answer">"Send it"</button></div>
            </form>
            {own_report}
        </div>
    };
    staff_page(frame, &title, refused, body.into_any())
}

fn medium(assets: Assets, page: &str, one: &Media) -> AnyView {
    let id = one.id.clone();
    let lock = one.lock.as_ref().map(|lock| locked(assets, lock));
    let what = match (one.may_open, one.kind, one.shown) {
        (false, ..) => ().into_any(),
        (_, MediaKind::Voice, _) => {
            view! { <audio controls preload="none" src=one.href.clone() aria-label="The recording"></audio> }.into_any()
        }
        (_, _, true) => view! { <img src=one.href.clone() alt="What the young person sent"/> }.into_any(),
        (_, _, false) => view! {
            <img class="blurred" src=format!("{}/blurred", one.href) width="240" height="240" alt="Blurred until it is opened"/>
            <p><a class="button button--quiet" href=format!("{page}?show={id}#media-{id}")>"Open the picture"</a></p>
        }
        .into_any(),
    };
    let length = one.length.as_ref().map(|length| format!(", {length}"));
    view! {
        <article class="sheet" id=format!("media-{}", one.id)>
            <h2 class="cluster">{icon(assets, media_icon(one.kind))}{one.kind.words()}{length}</h2>
            {lock}
            {one.may_open.then(|| press(one))}
            {what}
        </article>
    }
    .into_any()
}
