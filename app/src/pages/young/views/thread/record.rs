//! What has happened so far, what was chosen, and who looked.

use heard_vocabulary::Verdict;
use leptos::prelude::*;

use crate::i18n::{Tr, date};
use crate::pages::young::Status;
use crate::pages::young::views::{Looked, ThreadPage};

/// How far it has got, and what was chosen when it was sent.
pub(super) fn so_far(tr: Tr, page: &ThreadPage) -> AnyView {
    let reached = match page.status {
        Status::Sent => 1,
        Status::HasIt | Status::Read | Status::WroteBack | Status::Hidden => 2,
        Status::Answered | Status::Reopened => 3,
        Status::Closed => 4,
        Status::Settled => 2,
    };
    // What was answered stays answered, and what happened has happened, whatever they wrote since.
    let reached = match page.answers.is_empty() {
        true => reached,
        false if happened(page) => 4,
        false => reached.max(3),
    };
    let steps = ["step-sent", "step-read", "step-answered", "step-happened"]
        .into_iter()
        .enumerate()
        .map(|(at, step)| {
            let done = (at < reached).then_some("");
            let current = (at + 1 == reached).then_some("step");
            view! { <li data-done=done aria-current=current>{tr.s(step)}</li> }
        })
        .collect_view();
    let mood = page.mood.map(|mood| {
        view! { <div><dt>{tr.s("chosen-mood")}</dt><dd>{tr.of("mood", &mood.to_string())}</dd></div> }
    });
    view! {
        <details class="more">
            <summary>{tr.s("so-far")}</summary>
            <div class="stack">
                <ol class="steps">{steps}</ol>
                <dl class="check">
                    {mood}
                    <div><dt>{tr.s("audience-ask")}</dt><dd>{tr.of("audience", page.audience.name())}</dd></div>
                    <div><dt>{tr.s("helped-ask")}</dt><dd>{tr.of("helped", page.helped.name())}</dd></div>
                </dl>
            </div>
        </details>
    }
    .into_any()
}

/// Whether they said of an answer, or of the meeting it was for, that it happened, and of nothing
/// since that it did not.
fn happened(page: &ThreadPage) -> bool {
    let met = page.meeting.as_ref().and_then(|(_, said)| *said);
    let mut said = page.answers.iter().map(|one| one.verdict).chain([met]);
    page.status != Status::Reopened && said.any(|said| said == Some(Verdict::Yes))
}

/// One line of who looked: when, who, and what they did.
pub(super) fn line(tr: Tr, looked: &Looked) -> String {
    let (who, did) = (tr.s(looked.who.message()), tr.of("deed", looked.did.name()));
    tr.with("looked-line", &[("date", date(tr, &looked.on).into()), ("who", who.into()), ("did", did.into())])
}

/// Who looked at my words.
pub(super) fn looked(tr: Tr, looked: &[Looked]) -> Option<AnyView> {
    let none = looked.is_empty();
    let lines = looked.iter().map(|one| view! { <li>{line(tr, one)}</li> }).collect_view();
    (!none).then(|| {
        view! {
            <details class="more">
                <summary>{tr.s("looked-title")}</summary>
                <ul class="list">{lines}</ul>
            </details>
        }
        .into_any()
    })
}
