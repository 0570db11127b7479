//! What is gone that Heard rests on: a channel of messages, a condition of being open.

use heard_vocabulary::{Condition, Fault, Medium};
use jiff::civil::DateTime;
use leptos::prelude::*;

use crate::components::icon;
use crate::pages::staff::Worded as _;
use crate::pages::staff::parts::time_at;
use crate::pages::staff::setup::lapse_words;
use crate::shell::Assets;

/// A channel by which nothing leaves: to whoever mends it, or counts on it.
pub(super) fn channel_dead(
    assets: Assets,
    medium: Medium,
    since: DateTime,
    fault: Option<Fault>,
    mends: bool,
) -> AnyView {
    let what = match medium {
        Medium::Email => "No e-mail leaves Heard. ",
        Medium::Sms => "No text message leaves Heard. ",
    };
    let rest = match mends {
        true => {
            let why = fault.map_or("the reason is not known", Fault::words);
            view! { ": "{why}". "<a href="/status">"What to do"</a> }.into_any()
        }
        false => {
            view! { ". Nobody is told of an alert this way: look at this page often until it is mended." }.into_any()
        }
    };
    view! {
        <p class="note sunny" role="status">
            {icon(assets, "i-warn")}
            <span><b>{what}</b>"It has not worked since "{time_at(since)}{rest}</span>
        </p>
    }
    .into_any()
}

/// Open, and something is gone: young people are listened to all the same.
pub(in crate::pages::staff) fn lapsed(assets: Assets, lapses: &[Condition]) -> AnyView {
    let lines = lapses
        .iter()
        .map(|lapse| {
            let (words, link) = lapse_words(*lapse);
            let link = link.map(|(href, label)| view! { " "<a href=href>{label}</a> });
            view! { <li>{words}{link}</li> }
        })
        .collect_view();
    view! {
        <div class="note coral" role="alert">
            {icon(assets, "i-warn")}
            <div class="stack stack--tight">
                <p><b>"Heard is open to young people, and this is gone:"</b></p>
                <ul class="list">{lines}</ul>
                <p>"It stays open. Mend this today, or let two people "<a href="/opening">"close it"</a>"."</p>
            </div>
        </div>
    }
    .into_any()
}
