//! Opening Heard to young people, and closing it: a deed of two people.

use heard_vocabulary::OpeningDeed;
use leptos::prelude::*;

use super::{DeedLine, DoorsShown, OpeningPage, WaitingLine, words};
use crate::components::{hidden, icon};
use crate::pages::staff::StaffFrame;
use crate::pages::staff::forms::{Area, Form, Line};
use crate::pages::staff::parts::{fact, line, page_head, paragraphs, time};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::{SOMEBODY_WHO_LEFT, day, moment};
use crate::shell::Assets;

/// How the doors stand, what is missing, what waits and what was done.
pub fn opening(frame: StaffFrame, props: OpeningPage) -> AnyView {
    let assets = frame.assets;
    let errors = by_field(&props.problems);
    let form = Form { assets, id: "opening", errors: &errors };
    let wrong = !errors.is_empty();
    let is_open = matches!(props.doors, DoorsShown::Open(_));
    let under = match &props.doors {
        DoorsShown::NotYet => line("Heard is not open yet. Young people see who can help them now, and nothing they send is taken."),
        DoorsShown::Open(since) => view! { <p>"Heard is open since "{time(since)}"."</p> }.into_any(),
        DoorsShown::Closed(since) => view! {
            <p>"Heard was closed at "{time(since)}". Young people can open what they said before, and send nothing new. What waits on a phone is still taken."</p>
        }
        .into_any(),
    };
    let next = match (&props.waiting, is_open) {
        (Some(waiting), _) => waits(waiting),
        (None, true) => close(form, &props),
        (None, false) => open(form, &props),
    };
    let body = view! {
        {form.summary()}
        {page_head("Open and close".to_owned(), under, None)}
        {lapses(assets, &props, is_open)}
        {next}
        {done(&props.done)}
    };
    staff_page(frame, "Open and close", wrong, body.into_any())
}

/// What is missing: before opening a list, afterwards an alarm.
fn lapses(assets: Assets, props: &OpeningPage, is_open: bool) -> AnyView {
    if props.lapses.is_empty() {
        let words = "Numbers, a safeguarding lead and a rota without gaps are there.";
        return view! { <p class="note teal">{icon(assets, "i-tick")}<span>{words}</span></p> }.into_any();
    }
    let lines = props
        .lapses
        .iter()
        .map(|lapse| {
            let (words, link) = words::lapse(*lapse);
            let link = link.map(|(href, label)| view! { " "<a href=href>{label}</a> });
            view! { <li>{words}{link}</li> }
        })
        .collect_view();
    let title = if is_open { "Open, and this is gone" } else { "Missing before Heard can be opened" };
    let under = is_open.then(|| {
        view! { <p>"Heard stays open: young people are listened to all the same. Mend this today, or let two people close it."</p> }
    });
    view! {
        <div class="note sunny" role="status">
            {icon(assets, "i-warn")}
            <div class="stack stack--tight"><h2>{title}</h2><ul class="list">{lines}</ul>{under}</div>
        </div>
    }
    .into_any()
}

fn open(form: Form<'_>, props: &OpeningPage) -> AnyView {
    let typed = &props.typed;
    let signed = |title: &'static str, hint, day_name, day_value: &str, by_name, by_value: &str| {
        let on = Line { kind: "date", ..Line::text(day_name, "Signed on", None, day_value) };
        let by = Line::text(by_name, "Signed by", Some("Name and post"), by_value);
        view! {
            <fieldset class="stack stack--tight">
                <legend class="label">{title}</legend>
                <p class="small quiet">{hint}</p>
                <div class="pairwise">{form.line(on)}{form.line(by)}</div>
            </fieldset>
        }
    };
    let shut = !props.lapses.is_empty();
    let why = shut.then(|| {
        view! { <p id="opening-shut" class="small quiet">"This can be pressed when nothing in the list above is missing."</p> }
    });
    view! {
        <form class="sheet" method="post" action="/opening/open" novalidate>
            <h2>"Open Heard to young people"</h2>
            <p>"You ask; somebody else confirms. Two administrators, or an administrator and a safeguarding lead."</p>
            {signed(
                "The data protection impact assessment",
                "Young people’s words are in it, and the council answers for it.",
                "dpia_day",
                &typed.dpia_day,
                "dpia_by",
                &typed.dpia_by,
            )}
            {signed(
                "The privacy notice",
                "In words that a child understands.",
                "notice_day",
                &typed.notice_day,
                "notice_by",
                &typed.notice_by,
            )}
            <button class="button" disabled=shut aria-describedby=shut.then_some("opening-shut")>"Ask for Heard to be opened"</button>
            {why}
        </form>
    }
    .into_any()
}

fn close(form: Form<'_>, props: &OpeningPage) -> AnyView {
    let reason = Area::plain("reason", "Why?", Some("Whoever confirms it reads this"), &props.typed.reason, 3);
    view! {
        <form class="sheet" method="post" action="/opening/close" novalidate>
            <h2>"Close Heard to young people"</h2>
            <p>"You ask; somebody else confirms. Young people then see who can help them now. They can still open what they said, and what waits on a phone is still taken."</p>
            {form.area(reason)}
            <button class="button button--quiet">"Ask for Heard to be closed"</button>
        </form>
    }
    .into_any()
}

fn waits(waiting: &WaitingLine) -> AnyView {
    let deed = &waiting.deed;
    let (title, press) = match deed.deed {
        OpeningDeed::Open => ("Opening waits for a second person", "Confirm: open Heard"),
        OpeningDeed::Close => ("Closing waits for a second person", "Confirm: close Heard"),
    };
    let confirm = waiting.may_confirm.then(|| {
        view! { <form method="post" action="/opening/confirm">{hidden("id", deed.id.clone())}<button class="button">{press}</button></form> }
    });
    let who = match (waiting.own, waiting.may_confirm) {
        (true, _) => {
            "You asked for it, so somebody else has to confirm it: another administrator, or a safeguarding lead where you are an administrator."
        }
        (false, true) => "Confirm it only if you have read what is named here.",
        (false, false) => "One of the two has to be an administrator.",
    };
    view! {
        <section class="sheet">
            <h2>{title}</h2>
            {about(deed)}
            <p>{who}</p>
            <div class="cluster">
                {confirm}
                <form method="post" action="/opening/take-back">{hidden("id", deed.id.clone())}<button class="button button--quiet">"Take it back"</button></form>
            </div>
        </section>
    }
    .into_any()
}

fn name(name: Option<&String>) -> String {
    name.cloned().unwrap_or_else(|| SOMEBODY_WHO_LEFT.to_owned())
}

fn about(deed: &DeedLine) -> AnyView {
    let signed = |(on, by): &(String, String)| format!("{}, by {by}", day(on));
    let papers = deed.papers.as_ref().map(|[dpia, notice]| {
        view! {
            {fact("Impact assessment signed", signed(dpia))}
            {fact("Privacy notice signed", signed(notice))}
        }
    });
    let reason = (!deed.reason.is_empty()).then(|| view! { {fact("Why", paragraphs(&deed.reason, ""))} });
    let asked = format!("{}, {}", name(deed.asked.0.as_ref()), moment(&deed.asked.1));
    let settled = deed.settled.as_ref().map(|(who, at)| {
        let term = if deed.carried_out { "Confirmed" } else { "Taken back" };
        fact(term, format!("{}, {}", name(who.as_ref()), moment(at)))
    });
    view! { <dl class="facts">{fact("Asked", asked)}{papers}{reason}{settled}</dl> }.into_any()
}

fn done(deeds: &[DeedLine]) -> Option<AnyView> {
    let lines = deeds
        .iter()
        .map(|deed| {
            let title = match (deed.deed, deed.carried_out) {
                (OpeningDeed::Open, true) => "Opened",
                (OpeningDeed::Close, true) => "Closed",
                (OpeningDeed::Open, false) => "Opening was asked for, and taken back",
                (OpeningDeed::Close, false) => "Closing was asked for, and taken back",
            };
            view! { <li class="sheet"><h3>{title}</h3>{about(deed)}</li> }
        })
        .collect_view();
    (!deeds.is_empty()).then(|| {
        view! { <section class="stack"><h2>"What was done"</h2><ul class="stack stack--tight">{lines}</ul></section> }.into_any()
    })
}
