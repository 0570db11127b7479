//! Unusual reading: of whom, on which day, why, and what somebody found who looked.

use leptos::prelude::*;

use super::{LookedBy, ReadingLine, ReadingPage, ReadingRule, RefusedLooked};
use crate::components::{field_error, note};
use crate::pages::staff::StaffFrame;
use crate::pages::staff::forms::{Area, Form};
use crate::pages::staff::parts::{back, chips, empty, grid, line, page_head, paragraphs, time_at, time_on};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::{EN, LEFT, many, number, rows};
use crate::shell::Assets;

/// Unusual reading, of everybody but the reader.
pub fn reading(frame: StaffFrame, props: ReadingPage) -> AnyView {
    let assets = frame.assets;
    let ReadingPage { waiting, looked_at, hours, rule, refused } = props;
    let under = match rows(waiting.len()) {
        0 => "Nothing unusual waits.".to_owned(),
        one => format!("{} for somebody to look.", many(one, "day waits", "days wait")),
    };
    let errors = by_field(refused.as_ref().map(|refused| refused.problem).as_slice());
    let people = by_person(waiting);
    let at = refused.as_ref().and_then(|refused| people.iter().position(|days| is_refused(days, refused)));
    let id = at.map_or_else(|| "looked".to_owned(), id_of);
    let summary = Form { assets, id: &id, errors: &errors }.summary();
    let unknown = (!hours).then(|| {
        let words =
            "Your team’s hours are not set, so nothing counts as opened outside them. An administrator sets them.";
        let words = view! { <p>{words}</p> };
        note(assets, "sunny", "i-clock", words)
    });
    let list = if people.is_empty() {
        let under = "What a colleague opens far beyond their usual, or outside your hours, stands here.".to_owned();
        empty(assets, "Nothing to look at", under, None)
    } else {
        let people = people.into_iter().enumerate().map(|(at, days)| person(assets, at, days, refused.as_ref()));
        people.collect_view().into_any()
    };
    let before = (!looked_at.is_empty()).then(|| {
        let lines = looked_at.into_iter().map(looked).collect_view();
        view! {
            <h2>"Looked at"</h2>
            {grid("Looked at", ["Day", "Who", "Why", "What was found"], lines)}
        }
    });
    let wrong = !errors.is_empty();
    let body = view! {
        {summary}
        {back(assets, "/audit", "Audit log")}
        {page_head("Unusual reading".to_owned(), line(under), None)}
        {stated(rule)}
        {unknown}
        {list}
        {before}
    };
    staff_page(frame, "Unusual reading", wrong, body.into_any())
}

/// The rule, as it is.
fn stated(rule: ReadingRule) -> AnyView {
    let ReadingRule { many, times, weeks, evenings } = rule;
    let far = format!(
        "More than {many} different views on a day, and more than {times} times their own middle day of the {weeks} weeks before."
    );
    let late = format!(
        "Anything opened outside your team’s hours by somebody who was not on the rota then. Where that is somebody’s usual, because they did so on more than half of their days of the {weeks} weeks before, and on {evenings} at least, only far more than their usual."
    );
    view! {
        <details class="more">
            <summary>"What counts as unusual"</summary>
            <ul class="list">
                <li>{far}</li>
                <li>{late}</li>
                <li>"Anything they opened that turned out to be about them, or in which they declared an interest."</li>
            </ul>
            <p class="small quiet">
                "It is counted every hour of those who read everybody’s views, and says nothing of why. Nobody finds their own line; another safeguarding lead looks at it. Lines go after nine weeks: what has to be kept goes into a procedure."
            </p>
        </details>
    }
    .into_any()
}

/// The days of each person together, in the order in which each first stands.
fn by_person(waiting: Vec<ReadingLine>) -> Vec<Vec<ReadingLine>> {
    let mut people: Vec<Vec<ReadingLine>> = Vec::new();
    for one in waiting {
        match people.iter_mut().find(|days| days.iter().any(|day| day.who == one.who)) {
            Some(days) => days.push(one),
            None => people.push(vec![one]),
        }
    }
    people
}

fn is_refused(days: &[ReadingLine], refused: &RefusedLooked) -> bool {
    days.iter().any(|one| one.who == refused.who)
}

/// What the box of a day says: how much stood there when somebody looked.
fn box_of(one: &ReadingLine) -> String {
    let ReadingLine { day, opened, out_of_hours, conflicted, .. } = one;
    format!("{day}:{opened}:{out_of_hours}:{conflicted}")
}

fn id_of(at: usize) -> String {
    format!("looked{at}")
}

fn name(one: &ReadingLine) -> String {
    match &one.name {
        Some((name, role)) => format!("{name}, {}", role.title().to_lowercase()),
        None => LEFT.to_owned(),
    }
}

/// Why it is unusual.
fn why(one: &ReadingLine) -> Option<AnyView> {
    let far = one.many.then(|| format!("Opened {}, usually {}", number(one.opened), number(one.usual)));
    let late = (one.out_of_hours > 0).then(|| match one.usual_late {
        0 => format!("{} outside your hours", number(one.out_of_hours)),
        usual => format!("{} outside your hours, usually {}", number(one.out_of_hours), number(usual)),
    });
    let about = (one.conflicted > 0).then(|| format!("{} turned out to be about them", number(one.conflicted)));
    chips(far.into_iter().chain(late).chain(about).collect())
}

/// What waits of one person: each of their days, and one sentence for those that are ticked.
fn person(assets: Assets, at: usize, days: Vec<ReadingLine>, refused: Option<&RefusedLooked>) -> AnyView {
    let refused = refused.filter(|refused| is_refused(&days, refused));
    let errors = by_field(refused.map(|refused| refused.problem).as_slice());
    let id = id_of(at);
    let form = Form { assets, id: &id, errors: &errors };
    let who = days.first().map(name).unwrap_or_default();
    let account = days.first().map(|one| one.who.clone()).unwrap_or_default();
    let typed = refused.map_or("", |refused| refused.typed.as_str());
    let ticked = |one: &ReadingLine| refused.is_none_or(|refused| refused.days.contains(&box_of(one)));
    let lines = days.iter().enumerate().map(|(number, one)| row(&id, number, one, ticked(one))).collect_view();
    let under = match rows(days.len()) {
        1 => "I looked at this day",
        _ => "I looked at the days that are ticked",
    };
    let title = format!("{id}-who");
    let hint = Some("Such as: they covered for a colleague");
    view! {
        <section class="sheet" aria-labelledby=title.clone()>
            <h2 id=title dir="auto">{who}</h2>
            <form class="stack" method="post" action="/audit/reading/looked">
                <input type="hidden" name="who" value=account/>
                {field_error(EN, assets, &format!("{id}-day"), day_error(&errors))}
                {grid("Unusual reading", ["Day", "Why", "Look"], lines)}
                {form.area(Area::plain("note", "What did you find?", hint, typed, 2))}
                <div><button class="button button--quiet">{under}</button></div>
            </form>
        </section>
    }
    .into_any()
}

/// That no day is ticked.
fn day_error(errors: &[(String, String)]) -> Option<String> {
    errors.iter().find(|(field, _)| field == "day").map(|(_, words)| words.clone())
}

/// One day of one person, with its box.
fn row(form: &str, number: usize, one: &ReadingLine, ticked: bool) -> AnyView {
    let id = if number == 0 { format!("{form}-day") } else { format!("{form}-day-{number}") };
    let (why, earlier) = (why(one), before(one.earlier.clone()));
    view! {
        <tr role="row">
            <td role="cell" class="grid__main" data-label="Day">
                <div class="choice">
                    <input type="checkbox" name="day" id=id.clone() value=box_of(one) checked=ticked/>
                    <label for=id>{time_on(one.day)}</label>
                </div>
            </td>
            <td role="cell" data-label="Why">{why}</td>
            <td role="cell" data-label="Look">{earlier}<a href=one.href.clone()>"These lines of the log"</a></td>
        </tr>
    }
    .into_any()
}

/// What somebody found who looked.
fn found((at, by, note): LookedBy) -> AnyView {
    let by = by.unwrap_or_else(|| LEFT.to_owned());
    view! { {paragraphs(&note, "")}<p class="small quiet"><span dir="auto">{by}</span>", "{time_at(at)}</p> }.into_any()
}

/// What was found before it was as much as it is.
fn before(earlier: Vec<LookedBy>) -> Option<AnyView> {
    (!earlier.is_empty()).then(|| {
        let all = earlier.into_iter().map(found).collect_view();
        view! { <p class="small quiet">"Looked at before there was more:"</p>{all} }.into_any()
    })
}

fn looked(one: ReadingLine) -> AnyView {
    let (who, why, day) = (name(&one), why(&one), one.day);
    let (found, earlier) = (one.looked.map(found), before(one.earlier));
    view! {
        <tr role="row">
            <td role="cell" data-label="Day">{time_on(day)}</td>
            <td role="cell" class="grid__main" data-label="Who" dir="auto">{who}</td>
            <td role="cell" data-label="Why">{why}</td>
            <td role="cell" data-label="What was found">{found}{earlier}</td>
        </tr>
    }
    .into_any()
}
