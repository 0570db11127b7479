//! What was said, and the private thread under it.

use heard_vocabulary::{Sender, ViewState};
use leptos::prelude::*;

use super::withheld::withheld;
use crate::components::{hidden as hidden_field, icon};
use crate::pages::staff::Worded as _;
use crate::pages::staff::entries::came_by;
use crate::pages::staff::going_out::going_out;
use crate::pages::staff::parts::{paragraphs, time_at, time_on};
use crate::pages::staff::views::{Message, Said, ViewPage};
use crate::shell::Assets;

/// The words, as written or with names masked, and what was answered.
pub(super) fn words(assets: Assets, props: &ViewPage) -> AnyView {
    let ways = || Ways {
        undo: props.action("undo-reply"),
        now: props.action("send-now"),
        stop: Some(props.action("stop-reply")),
    };
    let messages = props.messages.iter().map(|one| message_with(one, Some(ways()))).collect_view();
    view! {
        {which(props)}
        {props.came_by.map(came_by)}
        <div class="meet">
            <div class="say">
                <p class="who"><b dir="auto">{who(props)}</b>" "<span class="quiet">{time_on(props.received_on)}</span></p>
                {said(props)}
            </div>
            {waiting(props)}
        </div>
        {seen(props)}
        {messages}
        {withheld(props)}
        {known(assets, props)}
        {hidden(assets, props)}
    }
    .into_any()
}

fn who(props: &ViewPage) -> String {
    somebody(props.from.as_deref())
}

/// A nickname, or what young people are called who sent none.
pub(in crate::pages::staff::views) fn somebody(nickname: Option<&str>) -> String {
    nickname.unwrap_or("A young person").to_owned()
}

/// The choice between the words as written and the masked ones.
fn which(props: &ViewPage) -> Option<AnyView> {
    props.masked.as_ref()?;
    let written = format!("/views/{}", props.id);
    let masked = format!("/views/{}?words=masked", props.id);
    Some(
        view! {
            <div class="apart">
                <div class="segment" role="group" aria-label="Which words">
                    <a href=written aria-current=(!props.show_masked).then_some("true")>"As written"</a>
                    <a href=masked aria-current=props.show_masked.then_some("true")>"Names masked"</a>
                </div>
            </div>
        }
        .into_any(),
    )
}

fn said(props: &ViewPage) -> AnyView {
    let lang = props.lang.clone();
    if let Some(masked) = props.masked.as_ref().filter(|_| props.show_masked) {
        return view! { <div class="stack stack--tight" lang=lang>{paragraphs(masked, "said")}</div> }.into_any();
    }
    if props.answers.is_empty() && props.kept_back == 0 {
        let words = match props.state {
            ViewState::Withdrawn => "The young person took these words back. Nobody can read them any more.",
            _ => "Nobody can read these words: they rest after a death until it is decided, or they were erased.",
        };
        return view! { <p class="quiet">{words}</p> }.into_any();
    }
    let answers = props.answers.iter().map(answer).collect_view();
    view! {
        <div class="stack stack--tight" lang=lang>{answers}</div>
        {kept_back(props.kept_back)}
    }
    .into_any()
}

/// That there are answers which whoever reads this does not.
pub(in crate::pages::staff::views) fn kept_back(answers: usize) -> Option<AnyView> {
    let words = match answers {
        0 => return None,
        1 => "One answer is for the reviewing officer and the safeguarding leads alone.".to_owned(),
        n => format!("{n} answers are for the reviewing officer and the safeguarding leads alone."),
    };
    Some(view! { <p class="small quiet">{words}</p> }.into_any())
}

/// What a helper saw, apart from what was said.
fn seen(props: &ViewPage) -> Option<AnyView> {
    props.seen.as_ref().map(|text| {
        view! {
            <section class="sheet stack stack--tight">
                <h2>"Seen by the helper"</h2>
                {paragraphs(text, "")}
                <p class="small quiet">"An adult wrote this. It is not the young person’s words: never quote it, never count it as said."</p>
            </section>
        }
        .into_any()
    })
}

pub(in crate::pages::staff) fn answer(answer: &Said) -> AnyView {
    view! {
        <div>
            <p class="small quiet" dir="auto">{answer.asked.clone()}</p>
            {paragraphs(&answer.said, "said")}
            {answer.unsaid.then(|| view! { <p class="small" lang="en"><b>"Not to be said in the meeting"</b></p> })}
        </div>
    }
    .into_any()
}

fn waiting(props: &ViewPage) -> Option<AnyView> {
    let answered =
        props.messages.iter().any(|message| message.sender != Sender::YoungPerson) || !props.responses.is_empty();
    let open = matches!(props.state, ViewState::Sent | ViewState::Read | ViewState::Reopened);
    (open && !answered)
        .then(|| view! { <div class="answer answer--waiting"><p>"Nobody has answered."</p></div> }.into_any())
}

/// A message, where nothing is done with it.
pub(in crate::pages::staff) fn message(message: &Message) -> AnyView {
    message_with(message, None)
}

/// Where the forms of a message that has not gone out yet go.
pub(in crate::pages::staff::views) struct Ways {
    /// The form by which whoever wrote it undoes it.
    pub(in crate::pages::staff::views) undo: String,
    /// The form by which they send it at once.
    pub(in crate::pages::staff::views) now: String,
    /// The form by which a colleague stops it, where the page is one of the team's.
    pub(in crate::pages::staff::views) stop: Option<String>,
}

/// A message; while it has not gone out, with the forms that stop it or send it at once.
pub(in crate::pages::staff::views) fn message_with(message: &Message, ways: Option<Ways>) -> AnyView {
    let going = message.going.as_ref();
    let stop = ways.as_ref().and_then(|ways| ways.stop.clone()).zip(going.and_then(|going| going.stop.clone()));
    let forms = ways.map(|ways| (ways.undo, ways.now));
    let class = if message.sender == Sender::YoungPerson { "say" } else { "answer" };
    let who = message.sender.words();
    view! {
        <div class=class>
            <p class="who"><b>{who}</b>" "<span class="quiet">{time_at(message.at)}</span></p>
            {paragraphs(&message.text, "said")}
            {going.map(|going| going_out(going, "reply", forms))}
            {stop.map(stop_form)}
        </div>
    }
    .into_any()
}

/// The form by which a colleague stops a reply: where it goes, and the message.
fn stop_form((action, message): (String, String)) -> AnyView {
    view! {
        <form method="post" action=action>
            {hidden_field("message", message)}
            <button class="button button--quiet">"Stop this reply"</button>
        </form>
    }
    .into_any()
}

fn known(assets: Assets, props: &ViewPage) -> AnyView {
    let words = match props.from.is_some() {
        true => "They chose that you know their nickname.",
        false => "Who wrote this is kept apart from the words.",
    };
    view! { <p class="note">{icon(assets, "i-lock")}<span>{words}</span></p> }.into_any()
}

fn hidden(assets: Assets, props: &ViewPage) -> Option<AnyView> {
    props.hidden.clone().map(|reason| {
        view! {
            <p class="note sunny">
                {icon(assets, "i-warn")}
                <span><b>"This view is hidden. "</b><span dir="auto">{reason}</span></span>
            </p>
        }
        .into_any()
    })
}
