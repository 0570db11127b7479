//! How the two channels are doing.

use heard_vocabulary::Carrier;
use leptos::prelude::*;

use super::{ChannelPage, OUTBOX, OneChannel, TroubleLine};
use crate::pages::staff::forms::Form;
use crate::pages::staff::parts::{line, page_head, time};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::many;
use crate::pages::staff::{StaffFrame, Worded as _};

/// How the two channels are doing.
pub fn channel(frame: StaffFrame, props: ChannelPage) -> AnyView {
    let assets = frame.assets;
    let errors = by_field(props.problem.as_slice());
    let form = Form { assets, id: "channel", errors: &errors };
    let under = "Invitations, codes, “something waits for you” and alerts leave this way. None says what it is about.";
    let channels = props.channels.iter().map(one).collect_view();
    let none = props.troubles.is_empty();
    let troubles = props.troubles.iter().map(trouble).collect_view();
    let outbox = props.demonstration.then(|| {
        view! { <p><a href=OUTBOX>"What would have left"</a></p> }
    });
    let body = view! {
        {form.summary()}
        {page_head("E-mail and text messages".to_owned(), line(under), None)}
        <div class="cols cols--even">{channels}</div>
        <section class="stack">
            <h2>"What did not arrive"</h2>
            {none.then(|| line("Nothing in the last 30 days."))}
            {(!none).then(|| view! { <ul class="sheet stack stack--tight">{troubles}</ul> })}
        </section>
        <form class="sheet stack stack--tight" method="post" action="/staff/messages/channel/test">
            <h2>"A test"</h2>
            <p>"It goes to your own addresses that are proven. "<a href="/staff/messages">"Messages to me"</a></p>
            <div class="cluster"><button class="button">"Send a test to myself"</button></div>
            {outbox}
        </form>
    };
    staff_page(frame, "E-mail and text messages", !errors.is_empty(), body.into_any())
}

/// One channel, in sentences.
fn one(channel: &OneChannel) -> AnyView {
    let carried = match channel.carrier {
        Carrier::Smtp => "The council’s mail server carries it.",
        Carrier::Notify => "GOV.UK Notify carries it.",
        Carrier::Outbox => "Nothing leaves this way: no channel is set up.",
    };
    let how = match (&channel.failing, &channel.sent_at) {
        (Some((since, fault)), _) => {
            let why = fault.map_or("it does not work", |fault| fault.words());
            view! {
                <p class="note sunny" role="status">
                    <span><b>"It has not worked since "{time(since)}": "</b>{why}". Heard keeps trying."</span>
                </p>
            }
            .into_any()
        }
        (None, Some(sent)) => view! { <p>"It works. It last carried a message at "{time(sent)}"."</p> }.into_any(),
        (None, None) => view! { <p class="quiet">"It has carried nothing yet."</p> }.into_any(),
    };
    let waits = match (channel.waiting, &channel.waiting_since) {
        (n, Some(since)) if n > 0 => {
            let words = many(n, "message waits", "messages wait");
            let urgent = (channel.urgent > 0).then(|| {
                view! { <b>{format!(" {} about an alert.", many(channel.urgent, "of them is", "of them are"))}</b> }
            });
            view! { <p>{words}", the first since "{time(since)}"."{urgent}</p> }.into_any()
        }
        _ => view! { <p>"Nothing waits."</p> }.into_any(),
    };
    view! {
        <section class="sheet stack stack--tight">
            <h2>{channel.medium.words()}</h2>
            <p>{carried}</p>
            {how}
            {waits}
        </section>
    }
    .into_any()
}

/// A message that did not arrive, and why.
fn trouble(one: &TroubleLine) -> AnyView {
    let why = one.receipt.map(|receipt| receipt.words()).or_else(|| one.fault.map(|fault| fault.words()));
    let end = if one.given_up { "given up after all its tries" } else { "not tried again" };
    let words = format!(
        "{} by {}: {}; {end}.",
        one.says.words(),
        one.medium.words().to_lowercase(),
        why.unwrap_or("the reason is not known")
    );
    view! { <li>{time(&one.at)}" – "{words}</li> }.into_any()
}
