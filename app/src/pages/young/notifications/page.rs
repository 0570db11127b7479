//! Notifications: asked for here and nowhere else, after something was sent.

use leptos::prelude::*;

use crate::components::{back_link, error_summary, hidden, icon, note};
use crate::i18n::Tr;
use crate::shell::{Assets, Frame, Layout, young_page};

/// Notifications: whether this device tells when there is something new.
#[derive(Debug, Clone, Default)]
pub struct NotificationsPage {
    /// Whether something was sent already: nothing is asked before.
    pub may_ask: bool,
    /// On how many devices they are on.
    pub devices: usize,
    /// What is told: its name, and whether it was chosen.
    pub choices: Vec<(&'static str, bool)>,
    /// The server's key that messages are signed with, base64url.
    pub key: String,
    /// Whether the browser is an iPhone's or iPad's.
    pub iphone: bool,
    /// Whether the device could not be told.
    pub refused: bool,
}

/// Turn notifications on or off, and choose what they are about.
pub fn notifications(mut frame: Frame, props: NotificationsPage) -> AnyView {
    frame.error |= props.refused;
    let (tr, assets) = (frame.tr, frame.assets);
    let title = tr.s("push-title");
    let NotificationsPage { may_ask, devices, choices, key, iphone, refused } = props;
    let errors = refused.then(|| (String::from("push"), tr.s("push-refused"))).into_iter().collect();
    let body = view! {
        {back_link(tr, assets, "/mine".into())}
        {error_summary(tr, errors)}
        <h1>{title.clone()}</h1>
        {note(assets, "", "i-lock", view! { <p>{tr.s("push-says-only")}" "<b>{tr.s("push-neutral")}</b></p> })}
        {if may_ask { form(tr, devices, choices, key, assets) } else { view! { <p>{tr.s("push-later")}</p> }.into_any() }}
        {iphone_steps(tr, assets, iphone)}
    };
    young_page(frame, Layout::TABS, &title, body)
}

fn form(tr: Tr, devices: usize, choices: Vec<(&'static str, bool)>, key: String, assets: Assets) -> AnyView {
    let boxes = choices
        .into_iter()
        .map(|(name, chosen)| {
            let id = format!("tell-{name}");
            view! {
                <div class="choice">
                    <input type="checkbox" name=name id=id.clone() value="1" checked=chosen/>
                    <label for=id><b>{tr.of("push-tell", name)}</b></label>
                </div>
            }
        })
        .collect_view();
    let state = tr.with("push-devices", &[("devices", devices.into())]);
    view! {
        <form
            class="question"
            method="post"
            action="/mine/notifications"
            id="push"
            tabindex="-1"
            data-module=assets.url("js/push.js")
            data-push-key=key
        >
            <fieldset class="stack">
                <legend class="label"><h2>{tr.s("push-ask")}</h2></legend>
                <div class="choices">{boxes}</div>
            </fieldset>
            <p class="hint">{state}</p>
            {hidden("endpoint", "")}
            {hidden("p256dh", "")}
            {hidden("auth", "")}
            <p class="note" data-cannot="">{tr.s("push-cannot")}</p>
            <p class="note offline" role="status" data-blocked="" hidden>{tr.s("push-blocked")}</p>
            <div class="actions" data-can="" hidden>
                <button class="button button--big" name="do" value="on">{tr.s("push-on")}</button>
            </div>
            {(devices > 0)
                .then(|| {
                    view! {
                        <div class="cluster">
                            <button class="way" name="do" value="save">{tr.s("push-save")}</button>
                            <button class="way" name="do" value="off">{tr.s("push-off")}</button>
                        </div>
                    }
                })}
        </form>
    }
    .into_any()
}

/// How an iPhone does it: it has to be on the Home Screen first.
fn iphone_steps(tr: Tr, assets: Assets, open: bool) -> AnyView {
    let steps =
        [("i-share", "iphone-share"), ("i-plus", "iphone-add"), ("logo", "iphone-open")].map(|(picture, words)| {
            view! { <li><span class="iphone">{drawn(assets, picture)}<span>{tr.s(words)}</span></span></li> }
        });
    view! {
        <details class="more" id="iphone" open=open>
            <summary>{tr.s("iphone-title")}</summary>
            <p>{tr.s("iphone-why")}</p>
            <ol class="next">{steps.collect_view()}</ol>
        </details>
    }
    .into_any()
}

/// The share sign is drawn here: the sprite has none.
fn drawn(assets: Assets, picture: &str) -> AnyView {
    if picture == "i-share" {
        return view! {
            <svg class="icon" aria-hidden="true" viewBox="0 0 24 24">
                <path d="M12 3v11M8 7l4-4 4 4M6 11H5v9h14v-9h-1"/>
            </svg>
        }
        .into_any();
    }
    icon(assets, picture)
}
