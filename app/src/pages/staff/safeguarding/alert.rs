//! One alert, for somebody who was told of it: what was said, whom to ring, and
//! what is written down.

use heard_vocabulary::ConcernState;
use leptos::prelude::*;

use super::banner::{deeds, noticed_facts, reply_form, tell_own_too, told_form};
use super::reported::reported;
use super::ring::{call, other_language, ring};
use super::{AboutAlert, AlertPage, SaidOnDuty, TakenOn};
use crate::pages::staff::StaffFrame;
use crate::pages::staff::author;
use crate::pages::staff::directory::numbers as numbers_of;
use crate::pages::staff::entries::came_by;
use crate::pages::staff::media::media;
use crate::pages::staff::parts::{back, fact, line, page_head, paragraphs, time_at};
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::situation::language;
use crate::pages::staff::views::{answer, message};
use crate::shell::Assets;

/// One alert, for somebody who was told of it.
pub fn alert(frame: StaffFrame, props: AlertPage) -> AnyView {
    let assets = frame.assets;
    let wrong = props.said.as_ref().is_some_and(|said| said.concern.refused.is_some())
        || props.reported.as_ref().is_some_and(|form| form.refused.is_some())
        || props.author.as_ref().is_some_and(|author| author.refused.is_some());
    let opens = props.author.is_some();
    let about = match (props.about, props.said.is_some()) {
        (AboutAlert::View { href: Some(href) }, _) => {
            view! { <a href=href>"Something a young person said"</a> }.into_any()
        }
        (AboutAlert::View { href: None }, true) => view! { "Something a young person said: below" }.into_any(),
        (AboutAlert::View { href: None }, false) => {
            view! { "Something a young person said. It is decided, or somebody else has it." }.into_any()
        }
        (AboutAlert::NothingHere, _) => view! { "Nothing that is kept here." }.into_any(),
    };
    let under = match (&props.acknowledged, props.others_told) {
        (Some(_), true) => {
            "Somebody has it, and nothing is written down. They are told again and again, and others too."
        }
        (Some(_), false) => "Somebody has it. Nobody else is told, as long as they write down in time what they did.",
        (None, _) => "It is told again and again until somebody has it.",
    };
    let who = props.acknowledged.map(|TakenOn { by, at }| {
        let name = by.unwrap_or_else(|| "A colleague".to_owned());
        fact("Who has it", view! { {name}", since "{time_at(at)} })
    });
    let take = who.is_none().then(|| {
        let action = props.action;
        view! {
            <form method="post" action=action>
                <button class="button">"I have it"</button>
            </form>
        }
    });
    let body = view! {
        {back(assets, "/staff", "Home")}
        {page_head("An alert".to_owned(), line(under), None)}
        <div class="sheet">
            <dl class="facts">
                {fact("Raised", time_at(props.raised_at))}
                {fact("You were told", time_at(props.told_at))}
                {fact("About", about)}
                {who}
            </dl>
            {take}
            {props.give_back.map(give_back)}
            {props.take_over.map(take_over)}
        </div>
        {props.said.map(|said| on_duty(assets, said, opens))}
        {props.author.map(|form| author::alone(assets, form))}
        {props.reported.map(|form| reported(assets, form))}
    };
    staff_page(frame, "An alert", wrong, body.into_any())
}

/// The way to give it back: one wrong press does not end the telling.
fn give_back(action: String) -> AnyView {
    view! {
        <p class="small quiet">"You answer for it until something is written down. Where nothing is within half an hour (where it is no danger, within the time you have on the duty list if that is longer, and an hour at the most), you are told again, and then the next and safeguarding leads too."</p>
        <form method="post" action=action>
            <button class="button button--quiet">"I cannot see to it: tell the next"</button>
        </form>
    }
    .into_any()
}

/// The way to take it over from whoever wrote nothing down.
fn take_over(action: String) -> AnyView {
    view! {
        <p class="small quiet">"Ring them first, if you can. Where you take it over it is yours: you read it and write down whom you told."</p>
        <form method="post" action=action>
            <button class="button">"I take it over"</button>
        </form>
    }
    .into_any()
}

/// The words, whom to ring, and what was done.
fn on_duty(assets: Assets, said: SaidOnDuty, opens: bool) -> AnyView {
    let SaidOnDuty {
        situation,
        lang,
        received_at,
        from,
        answers,
        files,
        concern,
        numbers,
        areas,
        told,
        at,
        write,
        call: number,
        ..
    } = said;
    let nothing = answers.is_empty() && said.seen.is_none() && said.messages.is_empty();
    let since = said.messages.iter().map(message).collect_view();
    let seen = said.seen.map(|seen| {
        view! { <p class="small quiet">"Seen by the helper, who is not the young person:"</p> {paragraphs(&seen, "")} }
    });
    let decided = concern.line.as_ref().is_some_and(|line| line.state != ConcernState::Open);
    let lines = answers.iter().map(answer).collect_view();
    let came = said.came_by.map(came_by);
    let known = match (&from, said.account, opens) {
        (Some(_), ..) => {
            "They sent it from their account, under this nickname. Where they live stands in the case system: check it there."
        }
        (None, true, true) => {
            "They sent it from an account and asked that nobody knows who they are. You have this alert, and can open that below."
        }
        (None, true, false) => {
            "They sent it from an account and asked that nobody knows who they are. Whoever has this alert can open that."
        }
        (None, false, _) if said.came_by.is_some() => {
            "A colleague typed it in. Whoever took it may know who they are: a safeguarding lead finds in the audit log who that was."
        }
        (None, false, _) => "They sent it without an account. Nobody can find them by it, but for what they say here.",
    };
    let foreign = (lang != "en").then(|| other_language(&lang));
    let from = from.unwrap_or_else(|| "A young person".to_owned());
    let quiet = concern.quiet.then(|| {
        view! { <p class="note">"They did not say that it is safe to write to them here. Nothing that is written in Heard reaches them."</p> }
    });
    let others = (!areas.is_empty()).then(|| {
        let areas = areas
            .iter()
            .map(|area| {
                view! { <h3 dir="auto">{area.name.clone()}</h3>{numbers_of(&area.numbers)} }
            })
            .collect_view();
        view! {
            <details class="more">
                <summary>"Numbers of other places"</summary>
                <div class="stack">
                    <p class="small quiet">"The authority where they are has to be told, and ours too. For an adult: the LADO of where they work."</p>
                    {areas}
                </div>
            </details>
        }
    });
    let reply = write.map(|action| reply_form(assets, &concern, &at, action));
    let form = told.map(|action| told_form(assets, &concern, &at, action));
    let waits = form.is_none().then(|| {
        view! { <p class="quiet">"Press “I have it” first. Then write down whom you told."</p> }
    });
    let again = decided.then(|| {
        view! { <p class="quiet">"It is written down whom you told, and waits for a safeguarding lead to sign it off. Told somebody else too? Write that down as well."</p> }
    });
    view! {
        <section class="sheet stack" aria-labelledby="said-title">
            <h2 id="said-title">{situation.words()}</h2>
            <div class="say">
                <p class="who"><b dir="auto">{from}</b>" "<span class="quiet">{time_at(received_at)}", "{language(&lang)}</span></p>
                <div class="stack stack--tight" lang=lang>{lines}</div>
                {nothing.then(|| view! { <p class="quiet">"They pressed the button and wrote nothing."</p> })}
            </div>
            {seen}
            {since}
            {foreign}
            <p class="note">{known}</p>
            {came}
            {quiet}
            <dl class="facts">{noticed_facts(assets, &concern)}</dl>
        </section>
        {media(assets, &files)}
        <section class="sheet stack" aria-labelledby="ring-title">
            <h2 id="ring-title">"Ring, and then write down whom you told"</h2>
            <p>
                "A message that was sent is not somebody told. Ring the police on "<a href="tel:999">"999"</a>
                " first where somebody is in danger."
            </p>
            {number.map(call)}
            {ring(&numbers, said.duty_open)}
            {others}
            {deeds(&concern.deeds)}
            {tell_own_too(&concern)}
            {again}
            {form}
            {waits}
        </section>
        {reply}
    }
    .into_any()
}
