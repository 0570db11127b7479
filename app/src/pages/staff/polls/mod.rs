//! Polls and surveys: what is asked, and what came of it.

mod frame;
mod problems;
mod props;
#[cfg(test)]
mod tests;

use heard_vocabulary::PollKind;
use leptos::prelude::*;

use crate::pages::staff::choices::cases;
use crate::pages::staff::forms::{Area, Form, Line};
use crate::pages::staff::parts::{back, button_link, empty, line, page_head, paragraphs};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::{many, on_day};
use crate::pages::staff::{Choice, StaffFrame, Worded as _};

pub use frame::{Done, PLACE};
pub use problems::PollProblem;
pub use props::{AnswerCount, AskLine, AskPage, AskTyped, AskedPage, AskedTally, OwnWords};

/// Polls and surveys.
pub fn asks(frame: StaffFrame, props: AskPage) -> AnyView {
    let assets = frame.assets;
    let errors = by_field(&props.problems);
    let form = Form { assets, id: "ask", errors: &errors };
    let AskTyped { title, lead, questions, until } = &props.typed;
    let none = props.polls.is_empty();
    let rows = props.polls.iter().map(ask_row).collect_view();
    let list = if none {
        empty(assets, "Nothing was asked yet", "A poll has one question; a survey has several.".to_owned(), None)
    } else {
        view! {
            <table class="grid grid--stack" role="table">
                <caption class="vh">"Polls and surveys"</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        <th scope="col" role="columnheader">"Title"</th>
                        <th scope="col" role="columnheader">"Kind"</th>
                        <th scope="col" role="columnheader">"Now"</th>
                        <th scope="col" role="columnheader">"Unread words"</th>
                    </tr>
                </thead>
                <tbody role="rowgroup">{rows}</tbody>
            </table>
        }
        .into_any()
    };
    let posters = props
        .posters
        .iter()
        .map(|link| view! { <li><a href=link.href.clone() dir="auto">{link.text.clone()}</a></li> })
        .collect_view();
    let kinds = cases(PollKind::ALL, props.kind, |kind| (kind.name(), kind.words()));
    let members = vec![Choice {
        value: "yes".to_owned(),
        text: "A vote of the Children in Care Council: only its members answer".to_owned(),
        chosen: props.members_only,
    }];
    let hint = "One a line: “faces: How is it?”, “choice: Which? | One | Another”, “yes/no: Again?”, “words: Why?”. They cannot be changed later.";
    let body = view! {
        {form.summary()}
        {page_head("Polls and surveys".to_owned(), line("Answers need no account. Counts are shown after closing, and only where they tell of nobody."), None)}
        {list}
        <div class="cols">
            <form class="sheet" method="post" action="/staff/polls" novalidate>
                <h2>"Ask something"</h2>
                {form.select("kind", "What is it?", None, kinds)}
                {form.line(Line::text("title", "Title", None, title))}
                {form.area(Area::plain("lead", "What it is for", Some("In young people’s words"), lead, 2))}
                {form.area(Area::plain("questions", "Questions", Some(hint), questions, 5))}
                {form.line(Line { kind: "date", ..Line::text("until", "Last day", Some("Leave it empty to close it yourself"), until) })}
                {form.ticks("members_only", members)}
                <button class="button">"Open it"</button>
            </form>
            <aside class="side">
                <details class="more"><summary>"Posters for rating a service"</summary><ul class="list">{posters}</ul></details>
            </aside>
        </div>
    };
    staff_page(frame, "Polls and surveys", !errors.is_empty(), body.into_any())
}

fn ask_row(poll: &AskLine) -> AnyView {
    let kind = if poll.members_only { "Vote of the council" } else { poll.kind.words() };
    let unread = if poll.unread > 0 { format!("{} to read", poll.unread) } else { "none".to_owned() };
    view! {
        <tr role="row">
            <td role="cell" class="grid__main" data-label="Title"><a href=poll.href.clone() dir="auto">{poll.title.clone()}</a></td>
            <td role="cell" data-label="Kind">{kind}</td>
            <td role="cell" data-label="Now">{if poll.open { "Open" } else { "Closed" }}</td>
            <td role="cell" data-label="Unread words">{unread}</td>
        </tr>
    }
    .into_any()
}

/// One poll.
pub fn asked(frame: StaffFrame, props: AskedPage) -> AnyView {
    let assets = frame.assets;
    let under = match props.answered {
        None => "What was answered is published once it is closed.".to_owned(),
        Some((count, on)) => {
            let entries = match count.about() {
                Some(n) => many(n, "entry", "entries"),
                None => "It is withheld how many entries there are".to_owned(),
            };
            format!(
                "{entries}. Published on {}. These are answers, not people: anybody can answer more than once. Every number is moved a little by chance.",
                on_day(on)
            )
        }
    };
    let actions = view! {
        {button_link("button--quiet", format!("{}/poster", props.href), "Poster to print")}
        {props.open.then(|| view! {
            <form method="post" action=format!("{}/close", props.href)><button class="button">"Close it now"</button></form>
        })}
    };
    let tallies = props
        .tallies
        .iter()
        .map(|AskedTally { question, answers }| {
            let rows = match answers {
                None => view! { <p>"Withheld."</p> }.into_any(),
                Some(answers) => {
                    let rows = answers
                        .iter()
                        .map(|AnswerCount { answer, count }| {
                            let count = count.figure();
                            view! { <dt dir="auto">{answer.clone()}</dt><dd>{count}</dd> }
                        })
                        .collect_view();
                    view! { <dl class="facts">{rows}</dl> }.into_any()
                }
            };
            view! { <section class="sheet"><h2 dir="auto">{question.clone()}</h2>{rows}</section> }
        })
        .collect_view();
    let words = match props.words {
        Some(words) if words.is_empty() => view! { <p>"Nobody wrote anything."</p> }.into_any(),
        Some(words) => words
            .into_iter()
            .map(|OwnWords { on, asked, said }| {
                let said = paragraphs(&said, "said");
                view! { <div class="say"><p class="who"><span class="quiet">{format!("{} · {asked}", on_day(on))}</span></p>{said}</div> }
            })
            .collect_view()
            .into_any(),
        None => view! {
            <form method="post" action=format!("{}/words", props.href)>
                <p>"Opening them is recorded. If somebody may be hurt, act on it today: these words are in no queue."</p>
                <button class="button">"Read own words"</button>
            </form>
        }
        .into_any(),
    };
    let words = props.has_words.then(|| view! { <section class="sheet"><h2>"Own words"</h2>{words}</section> });
    let body = view! {
        {back(assets, "/staff/polls", "Polls and surveys")}
        {page_head(props.title.clone(), line(under), Some(actions.into_any()))}
        {tallies}
        {words}
    };
    staff_page(frame, &props.title, false, body.into_any())
}
