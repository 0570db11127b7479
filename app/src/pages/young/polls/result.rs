//! A poll that takes no answer: thanks, or what came of it.

use leptos::prelude::*;

use crate::components::{back_link, in_english};
use crate::i18n::Tr;
use crate::pages::young::Voices;
use crate::shell::{Frame, Layout, young_page};

/// A poll that takes no answer from this visitor.
#[derive(Debug, Clone, Default)]
pub struct PollResultPage {
    /// Its title.
    pub title: String,
    /// `thanks`, `already`, `members` or `closed`.
    pub why: &'static str,
    /// Where the next person begins, on a shared device.
    pub again: Option<String>,
    /// What came of it, once closed.
    pub questions: Vec<PollResult>,
}

/// What was answered to one question.
#[derive(Debug, Clone, Default)]
pub struct PollResult {
    /// What was asked.
    pub ask: String,
    /// Each answer with how many gave it; `None` when too few to show.
    pub parts: Option<Vec<(String, Voices)>>,
}

/// Thanks, or why there is nothing to answer; and what people said, once closed.
pub fn poll_result(frame: Frame, props: PollResultPage) -> AnyView {
    let (tr, assets) = (frame.tr, frame.assets);
    let title = tr.of("poll-why", props.why);
    let closed = props.why == "closed";
    let counted = closed && props.questions.iter().any(|question| question.parts.is_some());
    let results = props.questions.into_iter().map(|question| result(tr, question)).collect_view();
    let body = view! {
        {back_link(tr, assets, "/polls".into())}
        <h1>{title.clone()}</h1>
        <p class="hint" dir="auto" lang="en">{props.title}</p>
        {in_english(tr)}
        {(!closed).then(|| view! { <p>{tr.of("poll-why-more", props.why)}</p> })}
        {props.again.map(|again| view! { <p><a class="button" href=again>{tr.s("poll-next-person")}</a></p> })}
        {counted.then(|| view! { <p>{tr.s("poll-rounded")}</p> })}
        {results}
    };
    young_page(frame, Layout::TABS, &title, body)
}

fn result(tr: Tr, question: PollResult) -> AnyView {
    let PollResult { ask, parts } = question;
    let Some(parts) = parts else {
        return view! {
            <section class="stack"><h2 dir="auto" lang="en">{ask}</h2><p>{tr.s("poll-too-few")}</p></section>
        }
        .into_any();
    };
    let few = parts.iter().any(|(_, n)| *n == Voices::Few);
    let most = parts.iter().map(|(_, n)| size(*n)).max().unwrap_or(1).max(1);
    let rows = parts
        .into_iter()
        .map(|(answer, n)| {
            let words = match n {
                Voices::Few => "–".to_owned(),
                Voices::About(n) => tr.with("poll-about", &[("count", n.into())]),
            };
            let width = (size(n) * 100 / most).to_string();
            view! {
                <tr>
                    <th scope="row" dir="auto">{answer}</th>
                    <td>
                        <svg class="poll-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                            <rect width=width height="10"></rect>
                        </svg>
                        {words}
                    </td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <table class="poll-table">
            <caption dir="auto" lang="en">{ask}</caption>
            <thead class="vh"><tr><th scope="col">{tr.s("poll-answer")}</th><th scope="col">{tr.s("poll-count")}</th></tr></thead>
            <tbody>{rows}</tbody>
        </table>
        {few.then(|| view! { <p class="quiet small">"– "{tr.s("poll-too-few")}</p> })}
    }
    .into_any()
}

/// A bar's size; what is too few to show has one that says nothing.
fn size(n: Voices) -> u32 {
    match n {
        Voices::About(n) => n,
        Voices::Few => 0,
    }
}
