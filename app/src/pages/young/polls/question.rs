//! One question of a poll.

use leptos::prelude::*;

use crate::components::{back_link, error_summary, hidden, in_english, note};
use crate::pages::young::views::{Kind, field, first_field, progress};
use crate::pages::young::{Problem, problem};
use crate::shell::{Device, Frame, Layout, young_page};

/// One question of a poll. Posts `answer` and `go` to `action`; a poll of one
/// question posts `id` as well, and is sent at once.
#[derive(Debug, Clone)]
pub struct PollQuestionPage {
    /// Where it is posted.
    pub action: String,
    /// The poll's title.
    pub title: String,
    /// What it is for, on the first question.
    pub lead: String,
    /// Which question this is, 1 for the first.
    pub number: usize,
    /// How many there are.
    pub count: usize,
    /// What is asked.
    pub ask: String,
    /// How it is answered, and what was answered before.
    pub kind: Kind,
    /// Where "Back" leads.
    pub back: String,
    /// The submission's own id, where this page sends.
    pub id: Option<String>,
    /// Whether an account answers, and so counts once.
    pub signed_in: bool,
    /// What is wrong.
    pub error: Option<Problem>,
}

/// One question.
pub fn poll_question(mut frame: Frame, props: PollQuestionPage) -> AnyView {
    frame.error |= props.error.is_some();
    let (tr, assets) = (frame.tr, frame.assets);
    let PollQuestionPage { action, title, lead, number, count, ask, kind, back, id, signed_in, error } = props;
    let error = error.map(|found| problem(tr, found));
    let summary = error.clone().map(|words| (first_field(&kind), words)).into_iter().collect();
    let title_of_page = tr.with("progress", &[("number", number.into()), ("count", count.into())]);
    // One question alone is sent at once: nothing of it waits.
    let keeps = (frame.device == Device::Own && id.is_none()).then_some("");
    let once = if signed_in { tr.s("poll-once-account") } else { tr.s("poll-once") };
    let first = number == 1;
    let buttons = if id.is_some() {
        view! { <div class="actions"><button class="button button--big" name="go" value="send">{tr.s("send-it")}</button></div> }
            .into_any()
    } else {
        view! {
            <div class="actions">
                <button class="button button--big" name="go" value="next">{tr.s("next")}</button>
                <div class="cluster">
                    <button class="link" name="go" value="skip">{tr.s("skip-question")}</button>
                    <button class="link" name="go" value="check">{tr.s("thats-all")}</button>
                </div>
            </div>
        }
        .into_any()
    };
    let body = view! {
        {back_link(tr, assets, back)}
        {error_summary(tr, summary)}
        {(count > 1).then(|| progress(tr, number, count))}
        {(first && !lead.is_empty()).then(|| view! { <p class="hint" dir="auto" lang="en">{lead}</p> })}
        {in_english(tr)}
        <form class="question" method="post" action=action aria-label=title data-keeps=keeps>
            {id.map(|id| hidden("id", id))}
            <div lang="en">{field(tr, assets, kind, ask, None, error)}</div>
            {buttons}
            {first.then(|| note(assets, "", "i-eye", view! { <p>{once}</p> }))}
        </form>
    };
    young_page(frame, Layout::QUESTION, &title_of_page, body)
}
