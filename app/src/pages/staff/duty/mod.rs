//! Who is on duty: now, on the rota, and whenever nobody is on it.

mod forms;
mod frame;
mod problems;
mod props;
#[cfg(test)]
mod tests;

use heard_vocabulary::DutyAction;
use leptos::prelude::*;

use crate::components::{hidden, icon};
use crate::pages::staff::StaffFrame;
use crate::pages::staff::forms::Form;
use crate::pages::staff::parts::{line, page_head, time};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::{long_moment, many, moment};
use crate::shell::Assets;

pub use frame::{Done, PLACE};
pub use problems::DutyProblem;
pub use props::{DutyDone, DutyForm, DutyPage, DutyTyped, GapLine, OnDuty, ShiftLine};

/// Who is on duty.
pub fn duty(frame: StaffFrame, props: DutyPage) -> AnyView {
    let assets = frame.assets;
    let errors_of = |of| by_field(props.refused.filter(|(form, _)| *form == of).map(|(_, problem)| problem).as_slice());
    let (of_shift, of_standing) = (errors_of(DutyForm::Shift), errors_of(DutyForm::Standing));
    let shift = Form { assets, id: "shift", errors: &of_shift };
    let standing = Form { assets, id: "standing", errors: &of_standing };
    let summary = [&shift, &standing].into_iter().find_map(Form::summary);
    let wrong = summary.is_some();
    let under = "Whoever stands first is told of an alert first, then the next, and so on from the beginning until somebody has it. They are told on their page in Heard: nobody is rung.";
    let body = view! {
        {summary}
        {page_head("Who is on duty".to_owned(), line(under), None)}
        <div class="cols">
            <div class="stack">
                {now(&props)}
                {gaps(assets, &props)}
                {rota(&props)}
                {done(&props)}
            </div>
            <aside class="side">
                {forms::shift(shift, &props)}
                {forms::standing(standing, &props)}
                <p><a href="/duty/outside">"The person outside, where it may be about everybody here"</a></p>
                <p class="small quiet">"One safeguarding lead or administrator alone can change this page. Heard does not ask a second person yet."</p>
            </aside>
        </div>
    };
    staff_page(frame, "Who is on duty", wrong, body.into_any())
}

/// "Ada Brook, then Huw Pendry".
fn in_order(people: &[OnDuty]) -> AnyView {
    let lines = people
        .iter()
        .map(|one| {
            let wait = format!("has {} to answer", many(one.minutes, "minute", "minutes"));
            let gone = (!one.reached)
                .then(|| view! { " "<span class="late">"Cannot be told: they cannot sign in any more."</span> });
            let silent = (one.reached && !one.written_to).then(|| {
                view! { " "<span class="late">"No message reaches them: they proved no address, or nothing leaves Heard yet. They learn of an alert on their page alone."</span> }
            });
            view! { <li><b dir="auto">{one.name.clone()}</b>" "<span class="small quiet">{wait}</span>{gone}{silent}</li> }
        })
        .collect_view();
    view! { <ol class="list list--numbers">{lines}</ol> }.into_any()
}

fn now(props: &DutyPage) -> AnyView {
    let until = props.now_until.as_ref().map(|until| {
        let words = format!("Until {}.", long_moment(until));
        view! { <p class="small quiet">{words}</p> }
    });
    let inside = match props.now.is_empty() {
        true => {
            view! { <p>"Nobody. An alert is told to every safeguarding lead and administrator at once."</p> }.into_any()
        }
        false => view! { {in_order(&props.now)}{until} }.into_any(),
    };
    view! { <section class="sheet"><h2>"Now"</h2>{inside}</section> }.into_any()
}

fn gaps(assets: Assets, props: &DutyPage) -> AnyView {
    let lines = props.gaps.iter().map(|gap| view! { <li>{gap_words(gap)}</li> }).collect_view();
    match props.gaps.is_empty() {
        true => view! {
            <p class="note teal">{icon(assets, "i-tick")}<span>"In the next 14 days at least two people are on duty at any time."</span></p>
        }
        .into_any(),
        false => view! {
            <div class="note sunny">
                {icon(assets, "i-warn")}
                <div class="stack stack--tight">
                    <h2>"In the next 14 days"</h2>
                    <ul class="list">{lines}</ul>
                </div>
            </div>
        }
        .into_any(),
    }
}

fn gap_words(gap: &GapLine) -> AnyView {
    let when = match gap.whole {
        true => "All of the time ".to_owned(),
        false => format!("From {} until {} ", long_moment(&gap.from), long_moment(&gap.until)),
    };
    match &gap.alone {
        Some(name) => {
            let only = format!("{when}only ");
            view! { <span>{only}<b dir="auto">{name.clone()}</b>" is on duty: when they do not answer, safeguarding leads or administrators are told too."</span> }
                .into_any()
        }
        None => view! { {when}<b>"nobody"</b>" is on duty." }.into_any(),
    }
}

fn rota(props: &DutyPage) -> AnyView {
    let lines = props
        .shifts
        .iter()
        .map(|shift| {
            let when = format!("{} until {}", long_moment(&shift.from), long_moment(&shift.until));
            view! {
                <li class="sheet">
                    <div class="apart">
                        <h3>{when}</h3>
                        <form method="post" action="/duty/shifts/take-away">
                            {hidden("id", shift.id.clone())}
                            <button class="link">"Take off the rota"<span class="vh">": "{moment(&shift.from)}</span></button>
                        </form>
                    </div>
                    {in_order(&shift.people)}
                </li>
            }
        })
        .collect_view();
    let list = match props.shifts.is_empty() {
        true => view! { <p class="sheet quiet">"Nobody is on the rota yet. Put people on it for an evening, a weekend or a week."</p> }.into_any(),
        false => view! { <ul class="stack stack--tight">{lines}</ul> }.into_any(),
    };
    let standing = match props.standing.is_empty() {
        true => view! { <p class="quiet">"Nobody."</p> }.into_any(),
        false => in_order(&props.standing),
    };
    view! {
        <section class="stack stack--tight"><h2>"The rota"</h2>{list}</section>
        <section class="sheet"><h2>"Whenever nobody on the rota can be told"</h2>{standing}</section>
    }
    .into_any()
}

fn done(props: &DutyPage) -> Option<AnyView> {
    let lines = props
        .done
        .iter()
        .map(|one| {
            let what = match one.action {
                Some(DutyAction::Kept) => "wrote the list for whenever nobody is on the rota".to_owned(),
                Some(DutyAction::ShiftAdded) => format!("put people on the rota, {}", times(&one.times)),
                Some(DutyAction::ShiftTakenAway) => format!("took people off the rota, {}", times(&one.times)),
                None => "did something".to_owned(),
            };
            let who = one.by.clone().unwrap_or_else(|| "Somebody who left".to_owned());
            view! { <li><span dir="auto">{who}</span>{format!(" {what}")}<br/><span class="small quiet">{time(&one.at)}</span></li> }
        })
        .collect_view();
    (!props.done.is_empty()).then(|| {
        view! { <details class="more"><summary>"Who changed what"</summary><ul class="stack stack--tight">{lines}</ul></details> }
            .into_any()
    })
}

/// "2026-11-27 17:00 to 2026-11-30 08:30" in words.
fn times(recorded: &str) -> String {
    match recorded.split_once(" to ") {
        Some((from, until)) => format!("{} until {}", moment(from), moment(until)),
        None => recorded.to_owned(),
    }
}
