//! One complaint or allegation.

use heard_vocabulary::ProcedureKind;
use leptos::prelude::*;

use super::forms::Forms;
use super::list::{by_when, where_it_is, who};
use super::{ProcedureDeed, ProcedurePage, incident, letters, planned};
use crate::pages::staff::parts::{back, fact, line, page_head, paragraphs, time};
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::{day, long_moment};
use crate::pages::staff::{StaffFrame, Worded as _};

/// One procedure: where it stands, what was done, and what comes next.
pub fn procedure(frame: StaffFrame, props: ProcedurePage) -> AnyView {
    let assets = frame.assets;
    let forms = Forms { assets, props: &props };
    let wrong = props.refused.is_some() || props.plan.is_refused();
    let one = &props.line;
    let title = format!("{}: {}", one.kind.words(), who(one));
    let under = match one.kind {
        ProcedureKind::Complaint => "Under the Children Act 1989. Days are working days.",
        ProcedureKind::OutsideRequest => {
            "Nothing leaves before everything was looked at. What is sent stays in the case system: here stands who asked, by what right, what was found, and what left and when."
        }
        ProcedureKind::Advocate => {
            "Somebody on their side, who does not work for the council. What they tell their advocate never stands here: only that one was asked for, and who it is."
        }
        ProcedureKind::ReturnTalk => {
            "Within 72 hours of their return, weekends included, somebody independent offers to speak with them. They may refuse, and that is written down."
        }
        ProcedureKind::SeriousIncident => {
            "Working days count from the day it was known. Reviews, chronologies and what the coroner asks for stay in the case system: here stands what was notified, held and told, by whom and when."
        }
        ProcedureKind::Allegation => {
            "Whoever it is about, and whoever manages them, does not find it. The LADO decides with you what is done next; strategy discussions and referrals stay in the case system."
        }
    };
    let hold = props.hold.clone().map(|href| view! { <p><a class="link" href=href>"Put a legal hold"</a></p> });
    let body = view! {
        {back(assets, "/procedures", "Complaints and procedures")}
        {forms.summary()}
        {planned::summary(assets, &props.plan)}
        {page_head(title, line(under), None)}
        <div class="cols">
            <div class="stack">
                <section class="sheet stack stack--tight" aria-labelledby="standing-title">
                    <h2 id="standing-title">"Where it stands"</h2>
                    <dl class="facts">
                        {fact("By when", by_when(assets, one))}
                        {fact("Stage", where_it_is(one))}
                        {fact("Came", time(&one.came_on))}
                        {facts(&props)}
                    </dl>
                </section>
                {written(&props)}
                {forms.next()}
                {deeds(&props.deeds)}
            </div>
            <aside class="side stack">
                {props.letters.as_ref().map(|(lines, open)| letters::list(&one.href, lines, open))}
                {planned::part(assets, &one.href, &props.plan)}
                {forms.others()}
                {kept(&props)}
                {hold}
            </aside>
        </div>
    };
    staff_page(frame, one.kind.words(), wrong, body.into_any())
}

fn facts(props: &ProcedurePage) -> AnyView {
    let yes_no = |yes: bool| if yes { "Yes" } else { "Not yet" };
    match props.line.kind {
        ProcedureKind::Complaint => fact("Advocate offered", yes_no(props.advocacy)),
        ProcedureKind::Advocate => ().into_any(),
        ProcedureKind::SeriousIncident => incident::facts(props),
        ProcedureKind::OutsideRequest => {
            let Some((asker, missing)) = &props.asked else { return ().into_any() };
            let missing = match missing.as_slice() {
                [] => "Everything was looked at".to_owned(),
                some => some.iter().map(|check| check.words()).collect::<Vec<_>>().join("; "),
            };
            view! { {fact("Who asks", asker.words())} {fact("Not looked at yet", missing)} }.into_any()
        }
        ProcedureKind::ReturnTalk => {
            let Some(returned) = &props.returned else { return ().into_any() };
            let (label, until) = match returned.known {
                true => ("They came back", "72 hours after that"),
                false => ("They said so; when they came back is not known", "72 hours after they said so"),
            };
            view! { {fact(label, long_moment(&returned.at))} {fact(until, long_moment(&returned.until))} }.into_any()
        }
        ProcedureKind::Allegation => {
            let weighed = props.weighed.map_or("Not weighed yet", |weighed| weighed.words());
            view! { {fact("LADO told", yes_no(props.lado))} {fact("What it is", weighed)} }.into_any()
        }
    }
}

fn written(props: &ProcedurePage) -> AnyView {
    let said = match &props.written {
        Some((text, place, agreed)) => {
            let place = (!place.is_empty()).then(|| {
                let label = match props.line.kind {
                    ProcedureKind::OutsideRequest => "For whom, and as what: ",
                    ProcedureKind::SeriousIncident => "Where: ",
                    _ => "Works: ",
                };
                view! { <p dir="auto"><b>{label}</b>{place.clone()}</p> }
            });
            let agreed =
                (!agreed.is_empty()).then(|| view! { <p dir="auto"><b>"They agree: "</b>{agreed.clone()}</p> });
            view! { {place} {paragraphs(text, "")} {agreed} }.into_any()
        }
        None => {
            view! { <p class="late">"What was written cannot be read. Whoever looks after Heard can find out why."</p> }
                .into_any()
        }
    };
    let from = props.view.clone().map(|href| view! { <p><a href=href>"What they said in Heard"</a></p> });
    view! {
        <section class="sheet stack stack--tight" aria-labelledby="written-title">
            <h2 id="written-title">"What it is about"</h2>
            {said}
            {from}
        </section>
    }
    .into_any()
}

fn deeds(deeds: &[ProcedureDeed]) -> AnyView {
    let lines = deeds.iter().map(deed).collect_view();
    view! {
        <section class="stack stack--tight" aria-labelledby="done-title">
            <h2 id="done-title">"What was done"</h2>
            <ol class="timeline">{lines}</ol>
        </section>
    }
    .into_any()
}

fn deed(one: &ProcedureDeed) -> AnyView {
    let nobody = if one.said { "What they said in Heard" } else { "A colleague" };
    let by = one.by.clone().unwrap_or_else(|| nobody.to_owned());
    let about = one.about.clone().map(|about| view! { ": "<span dir="auto">{about}</span> });
    let chosen = one.chosen.map(|chosen| view! { ": "<b>{chosen}</b> });
    let hour = (!one.hour.is_empty()).then(|| format!("at {}", one.hour));
    let when = [one.on.as_deref().map(|on| format!("on {}", day(on))), hour];
    let when = when.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let on = (!when.is_empty()).then(|| view! { <p class="small quiet">{format!("It was {when}.")}</p> });
    let reference = (!one.reference.is_empty()).then(|| format!(", reference {}", one.reference));
    let who = (!one.who.is_empty()).then(|| view! { <p dir="auto">{one.who.clone()}{reference}</p> });
    view! {
        <li class="by-us">
            {time(&one.at)}" "<b dir="auto">{by}</b>" "{one.action.words()}{about}{chosen}
            {on}
            {who}
            {one.unreadable.then(|| view! { <p class="quiet">"What was written about it cannot be read."</p> })}
            {paragraphs(&one.text, "")}
        </li>
    }
    .into_any()
}

/// From whom it is kept.
fn kept(props: &ProcedurePage) -> Option<AnyView> {
    (!props.kept.is_empty()).then(|| {
        let lines = props.kept.iter().map(|one| view! { <li><b dir="auto">{one.text.clone()}</b></li> }).collect_view();
        view! {
            <section class="sheet stack stack--tight" aria-labelledby="kept-title">
                <h2 id="kept-title">"Kept from"</h2>
                <p class="small quiet">"A computer looks for names of staff; colleagues say the rest."</p>
                <ul class="stack lines">{lines}</ul>
            </section>
        }
        .into_any()
    })
}
