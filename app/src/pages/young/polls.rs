//! Polls and surveys: which, one question a page, check, and what came of them.

use leptos::prelude::*;

use super::question::{field, first_field, progress};
use super::{PollCheckPage, PollLine, PollQuestionPage, PollResult, PollResultPage, PollsPage, Voices, problem};
use crate::components::{arrow, back_link, error_summary, hidden, icon, note};
use crate::i18n::{Tr, date};
use crate::shell::{Assets, Device, Frame, Layout, young_page};

/// Open polls, and what came of the others.
pub fn polls(frame: Frame, props: PollsPage) -> AnyView {
    let (tr, assets) = (frame.tr, frame.assets);
    let title = tr.s("polls-title");
    let none = props.open.is_empty();
    let closed = (!props.closed.is_empty()).then(|| {
        view! {
            <section class="stack" aria-labelledby="closed">
                <h2 id="closed">{tr.s("polls-closed")}</h2>
                {poll_rows(tr, assets, props.closed)}
            </section>
        }
    });
    let body = view! {
        <h1>{title.clone()}</h1>
        <p class="hint">{tr.s("polls-lead")}</p>
        {none.then(|| view! { <p>{tr.s("polls-none")}</p> })}
        {poll_rows(tr, assets, props.open)}
        {closed}
    };
    young_page(frame, Layout::TABS, &title, body)
}

/// Polls as rows that lead to them; what the council wrote is in English.
pub(super) fn poll_rows(tr: Tr, assets: Assets, polls: Vec<PollLine>) -> AnyView {
    let rows = polls
        .into_iter()
        .map(|poll| {
            let until = poll.until.map(|on| tr.with("poll-until", &[("date", date(tr, &on).into())]));
            view! {
                <li>
                    <a class="row sunny" href=poll.href>
                        {icon(assets, "s-rate")}
                        <span>
                            <b dir="auto" lang="en">{poll.title}</b>
                            {until.map(|until| view! { <span class="quiet small">{until}</span> })}
                        </span>
                        {arrow(assets, "i-next")}
                    </a>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="rows">{rows}</ul> }.into_any()
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
        <form class="question" method="post" action=action aria-label=title data-keeps=keeps>
            {id.map(|id| hidden("id", id))}
            <div lang="en">{field(tr, assets, kind, ask, None, error)}</div>
            {buttons}
            {first.then(|| note(assets, "", "i-eye", view! { <p>{once}</p> }))}
        </form>
    };
    young_page(frame, Layout::QUESTION, &title_of_page, body)
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

/// Thanks, or why there is nothing to answer; and what people said, once closed.
pub fn poll_result(frame: Frame, props: PollResultPage) -> AnyView {
    let (tr, assets) = (frame.tr, frame.assets);
    let title = tr.of("poll-why", props.why);
    let most_hidden = props.most_hidden;
    let results = props.questions.into_iter().map(|question| result(tr, question, most_hidden)).collect_view();
    let closed = props.why == "closed";
    let body = view! {
        {back_link(tr, assets, "/polls".into())}
        <h1>{title.clone()}</h1>
        <p class="hint" dir="auto" lang="en">{props.title}</p>
        {(!closed).then(|| view! { <p>{tr.of("poll-why-more", props.why)}</p> })}
        {props.again.map(|again| view! { <p><a class="button" href=again>{tr.s("poll-next-person")}</a></p> })}
        {closed.then(|| view! { <p>{tr.s("poll-rounded")}</p> })}
        {results}
    };
    young_page(frame, Layout::TABS, &title, body)
}

fn result(tr: Tr, question: PollResult, most_hidden: u32) -> AnyView {
    let PollResult { ask, parts } = question;
    let Some(parts) = parts else {
        return view! {
            <section class="stack"><h2 dir="auto" lang="en">{ask}</h2><p>{tr.s("poll-too-few")}</p></section>
        }
        .into_any();
    };
    let most = parts.iter().map(|(_, n)| size(*n)).max().unwrap_or(1).max(1);
    let rows = parts
        .into_iter()
        .map(|(answer, n)| {
            let words = match n {
                Voices::Few => format!("0–{most_hidden}"),
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
