//! Numbers to ring, wherever they stand.

use leptos::prelude::*;

use super::NumberLine;
use crate::pages::staff::Worded as _;
use crate::pages::staff::parts::time;

/// A list of numbers.
pub fn numbers(lines: &[NumberLine]) -> Option<AnyView> {
    (!lines.is_empty()).then(|| {
        let lines = lines.iter().map(|one| line(one, None)).collect_view();
        view! { <ul class="stack lines">{lines}</ul> }.into_any()
    })
}

/// A number as it is dialled: "+44 (0)1632 960110" is dialled from abroad without the
/// nought.
fn dialled(number: &str) -> String {
    let number = if number.starts_with('+') { number.replace("(0)", "") } else { number.to_owned() };
    number.replace([' ', '(', ')', '-'], "")
}

/// One number, and what can be done with it.
pub(super) fn line(one: &NumberLine, deeds: Option<AnyView>) -> AnyView {
    let href = format!("tel:{}", dialled(&one.phone));
    let name = (!one.name.is_empty()).then(|| view! { <span dir="auto">{one.name.clone()}</span><br/> });
    let hours = (!one.hours.is_empty()).then(|| view! { " "<span class="quiet" dir="auto">{one.hours.clone()}</span> });
    let checked = one.checked.clone().map(|(at, by)| {
        let by = by.map(|by| view! { " by "<span dir="auto">{by}</span> });
        let class = if one.stale { "small late" } else { "small quiet" };
        view! { <br/><span class=class><span>"Rung "{time(&at)}{by}</span></span> }
    });
    view! {
        <li>
            <b>{one.service.words()}</b><br/>
            {name}
            <a href=href>{one.phone.clone()}</a>
            {hours}
            {checked}
            {deeds}
        </li>
    }
    .into_any()
}
