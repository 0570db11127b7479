//! What was answered to a poll, before it is sent.

use leptos::prelude::*;

use crate::components::{back_link, error_summary, hidden, note};
use crate::pages::young::{Problem, problem};
use crate::shell::{Frame, Layout, young_page};

/// What was answered, before it is sent.
#[derive(Debug, Clone)]
pub struct PollCheckPage {
    /// Where it is posted.
    pub action: String,
    /// The poll's title.
    pub title: String,
    /// The submission's own id.
    pub id: String,
    /// Question, answer as read, name and value of the hidden field, address to change it.
    pub lines: Vec<PollCheckLine>,
    /// Where "Back" leads.
    pub back: String,
    /// What is wrong.
    pub error: Option<Problem>,
}

/// One answer before it is sent.
#[derive(Debug, Clone, Default)]
pub struct PollCheckLine {
    /// What was asked.
    pub ask: String,
    /// The answer as people read it.
    pub shown: String,
    /// The hidden field's name.
    pub name: String,
    /// Its value.
    pub value: String,
    /// The question's page.
    pub change: String,
}

/// What was answered, before it is sent.
pub fn poll_check(mut frame: Frame, props: PollCheckPage) -> AnyView {
    frame.error |= props.error.is_some();
    let (tr, assets) = (frame.tr, frame.assets);
    let title = tr.s("check-title");
    let summary = props.error.map(|found| ("answers".to_owned(), problem(tr, found))).into_iter().collect();
    let fields = props.lines.iter().map(|line| hidden(line.name.clone(), line.value.clone())).collect_view();
    let lines = props
        .lines
        .into_iter()
        .map(|line| {
            view! {
                <div>
                    <dt dir="auto">{line.ask.clone()}</dt>
                    <dd dir="auto">{line.shown}</dd>
                    <dd><a class="link" href=line.change>{tr.s("change")}<span class="vh">": "{line.ask}</span></a></dd>
                </div>
            }
        })
        .collect_view();
    let body = view! {
        {back_link(tr, assets, props.back)}
        {error_summary(tr, summary)}
        <h1>{title.clone()}</h1>
        <p class="hint" dir="auto" lang="en">{props.title}</p>
        <form class="question" method="post" action=props.action>
            {hidden("id", props.id)}
            {fields}
            <dl class="check" id="answers" tabindex="-1">{lines}</dl>
            {note(assets, "", "i-eye", view! { <p>{tr.s("poll-who-reads")}</p> })}
            <div class="actions"><button class="button button--big">{tr.s("send-it")}</button></div>
        </form>
    };
    young_page(frame, Layout::QUESTION, &title, body)
}
