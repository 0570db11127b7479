//! What waits on this device to be sent, as every page shows it. Without
//! script there is nothing waiting and nothing shown.

use leptos::prelude::*;

use super::Frame;
use crate::components::icon;

/// What a page gives its outbox.
#[derive(Debug, Clone, Default)]
pub struct Outbox {
    /// The server's public key with its id, in hexadecimal: `id.key`.
    pub key: String,
    /// Lets what is sealed on this device say whose it is.
    pub token: Option<String>,
    /// Tells one account's drafts on this device from another's.
    pub mark: Option<String>,
    /// Whether drafts may be kept on this device: never when it is shared.
    pub drafts: bool,
    /// The page is kept for being offline, so it knows nobody.
    pub kept: bool,
}

/// The line that says what waits, and where it opens again what was refused.
pub(super) fn outbox(frame: &Frame) -> AnyView {
    let (tr, assets) = (frame.tr, frame.assets);
    let Outbox { key, token, mark, drafts, kept } = frame.outbox.clone();
    let drafts = drafts && token.is_some();
    view! {
        <div
            class="outbox"
            data-module=assets.url("js/outbox.js")
            data-key=key
            data-token=token
            data-mark=mark
            data-drafts=drafts.then(|| assets.url("js/drafts.js"))
            data-draft-kept=drafts.then(|| tr.s("draft-kept"))
            data-draft-found=drafts.then(|| tr.s("draft-found"))
            data-draft-pin=drafts.then(|| tr.s("draft-pin"))
            data-draft-open=drafts.then(|| tr.s("draft-open"))
            data-draft-wrong=drafts.then(|| tr.s("draft-wrong"))
            data-kept=kept.then_some("")
            data-no-way=tr.s("no-way-through")
        >
            <p class="note offline" role="status" data-waiting="" hidden>
                {icon(assets, "i-clock")}
                <span><b>{tr.s("outbox-waiting")}<span data-count=""></span></b>" "{tr.s("outbox-waiting-why")}</span>
            </p>
            <p class="note teal" data-sent="" hidden>
                {icon(assets, "i-tick")}
                <span>{tr.s("outbox-sent")}" "<button class="link">{tr.s("outbox-number")}</button></span>
            </p>
            <p class="note offline" data-refused="" hidden>
                {icon(assets, "i-warn")}
                <span>{tr.s("outbox-refused")}" "<button class="link">{tr.s("outbox-look")}</button></span>
            </p>
        </div>
    }
    .into_any()
}
