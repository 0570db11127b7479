//! A time of which nothing is here, because words were put back from a copy.

use leptos::prelude::*;

use super::{LookedAt, MissingTime, RefusedMissing};
use crate::components::{hidden, icon};
use crate::pages::staff::forms::{Area, Form};
use crate::pages::staff::parts::{paragraphs, time_at};
use crate::pages::staff::problem::{by_field, problems};
use crate::shell::Assets;

problems! {
    /// What is wrong with signing that it was looked at.
    MissingProblem {
        /// It is not said what was looked at.
        NoText = "text", "Write what you looked at: e-mail, telephone, the emergency duty team’s records.";
        /// Too long.
        TooLong = "text", "This is too long. Use at most 2,000 letters.";
        /// Somebody was quicker.
        Gone = "", "Somebody signed this before you.";
    }
}

/// Which time it is.
fn which(time: &MissingTime) -> AnyView {
    match time.from {
        Some(from) => view! { "from "{time_at(from)}" to "{time_at(time.until)} }.into_any(),
        None => view! { "of everything before "{time_at(time.until)} }.into_any(),
    }
}

/// On the page of one's own.
pub fn missing_notice(assets: Assets, time: &MissingTime, may_open: bool) -> AnyView {
    let open = match may_open {
        true => view! { <a href="/safeguarding">"What to look at"</a> }.into_any(),
        false => {
            "A safeguarding lead looks at e-mail, at telephone records, and at what the emergency duty team wrote down."
                .into_any()
        }
    };
    view! {
        <p class="note sunny" role="status">
            {icon(assets, "i-warn")}
            <span>
                <b>"Something is missing here: "{which(time)}"."</b>
                " Heard was put back from a copy, or the end of its log was cut off. What children said in that time, alarms too, is not here. "
                {open}
            </span>
        </p>
    }
    .into_any()
}

/// Above what may be harm: what has to be looked at, and signing that it was.
pub(super) fn missing(
    assets: Assets,
    times: &[MissingTime],
    may_sign: bool,
    refused: Option<&RefusedMissing>,
) -> Option<AnyView> {
    let wrong: Vec<MissingProblem> = refused.map(|refused| refused.problem).into_iter().collect();
    let errors = by_field(&wrong);
    let form = Form { assets, id: "missing", errors: &errors };
    // What was typed of one time is not signed of another.
    let same = refused.filter(|refused| times.first().is_some_and(|time| time.id == refused.id));
    let typed = same.map(|refused| refused.typed.clone()).unwrap_or_default();
    let one = |(at, time): (usize, &MissingTime)| {
        // One form at a time: the oldest first.
        let sign = (may_sign && at == 0).then(|| {
            let hint = "Such as: the inbox and the call log of the duty team from Friday 17:00 on. Two alarms were entered again.";
            view! {
                <form class="stack stack--tight" method="post" action="/safeguarding/missing" novalidate>
                    {hidden("id", time.id.clone())}
                    {form.area(Area::plain("text", "What was looked at, and what was entered again?", Some(hint), &typed, 3))}
                    <div><button class="button">"Sign that it was looked at"</button></div>
                </form>
            }
        });
        let who = (!may_sign).then(|| view! { <p class="small quiet">"A safeguarding lead signs that it was."</p> });
        view! {
            <section class="sheet stack stack--tight">
                <h2>"Something is missing: "{which(time)}</h2>
                <p>
                    "Heard was put back from a copy, or the end of its log was cut off. What children said in that time, alarms too, and what you did, is not here. Look at e-mail, at telephone records, and at what the emergency duty team wrote down; enter again what is missing."
                </p>
                {sign}
                {who}
            </section>
        }
    };
    (!times.is_empty()).then(|| {
        let times = times.iter().enumerate().map(one).collect_view();
        view! { {form.summary()} {times} }.into_any()
    })
}

/// Those that were signed, for whoever looks back.
pub(super) fn looked_at(times: &[LookedAt]) -> Option<AnyView> {
    let one = |LookedAt { time, by, at, what }: &LookedAt| {
        let by = by.clone().unwrap_or_else(|| "A colleague".to_owned());
        let what = what.clone().unwrap_or_else(|| "What was written cannot be read.".to_owned());
        view! {
            <li>
                <b>"Missing "{which(time)}</b><br/>
                <span dir="auto">{by}</span>", "{time_at(*at)}
                {paragraphs(&what, "")}
            </li>
        }
    };
    (!times.is_empty()).then(|| {
        let lines = times.iter().map(one).collect_view();
        view! {
            <details class="more">
                <summary>"What was missing, and was looked at"</summary>
                <ul class="stack lines">{lines}</ul>
            </details>
        }
        .into_any()
    })
}
