//! My things.

use leptos::prelude::*;

use crate::components::{pair, row, spoken};
use crate::i18n::{Tr, date};
use crate::pages::young::Status;
use crate::pages::young::people::to_be_decided;
use crate::pages::young::responses::{AskedAgain, asked_again};
use crate::shell::{Assets, Frame, Layout, young_page};

/// My things.
#[derive(Debug, Clone, Default)]
pub struct MinePage {
    /// Newest first.
    pub lines: Vec<MineLine>,
    /// The nickname.
    pub name: String,
    /// Promises whose day has come.
    pub again: Vec<AskedAgain>,
    /// Whether something happened and is not decided.
    pub changed: bool,
    /// Whether they are asked about what their review decided.
    pub review: bool,
}

/// One line of my things.
#[derive(Debug, Clone)]
pub struct MineLine {
    /// Its thread.
    pub href: String,
    /// The beginning of what was said.
    pub snippet: String,
    /// The situation's title.
    pub scenario_title: String,
    /// Where it has got to.
    pub status: Status,
    /// When it was sent.
    pub on: String,
    /// Whether someone wrote back.
    pub replied: bool,
    /// Whether there is an answer of which they said nothing yet.
    pub asked: bool,
}

/// Everything I said, and where it has got to.
pub fn mine(frame: Frame, props: MinePage) -> AnyView {
    let (tr, assets) = (frame.tr, frame.assets);
    let title = tr.s("mine-title");
    let MinePage { lines, name, again, changed, review } = props;
    let none = lines.is_empty();
    let lines = lines.into_iter().map(|line| thing(tr, assets, line)).collect_view();
    let body = view! {
        <div class="apart">
            <h1>{title.clone()}</h1>
            <form class="cluster" method="post" action="/sign-out">
                <span class="quiet" dir="auto">{name}</span>
                <button class="way">{tr.s("sign-out")}</button>
            </form>
        </div>
        {to_be_decided(tr, assets, changed)}
        {asked_again(tr, assets, again)}
        {review.then(|| view! {
            <ul class="rows">
                {row(assets, "coral", "/my-review", "i-tick", tr.s("my-review-title"), tr.s("verdict-ask-done"))}
            </ul>
        })}
        {none.then(|| view! { <p>{tr.s("mine-none")}" "<a href="/">{tr.s("tab-say")}</a></p> })}
        <ul class="rows">{lines}</ul>
        <ul class="rows">{row(assets, "plum", "/mine/account", "i-lock", tr.s("account-title"), tr.s("account-under"))}</ul>
        {(!none).then(|| view! { <p><a class="link" href="/mine/notifications">{tr.s("push-title")}</a></p> })}
        <p class="quiet small">{tr.s("mine-erase-lead")}" "<a class="link" href="/mine/leave">{tr.s("mine-erase")}</a></p>
    };
    young_page(frame, Layout::TABS, &title, body)
}

/// The picture of a status.
pub(super) fn pair_of(status: Status) -> &'static str {
    match status {
        Status::Sent => "pair-open",
        Status::HasIt | Status::Read | Status::WroteBack | Status::Hidden => "pair-read",
        Status::Answered => "pair-answered",
        Status::Closed | Status::Settled => "pair-closed",
        Status::Reopened => "pair-reopened",
    }
}

fn thing(tr: Tr, assets: Assets, line: MineLine) -> AnyView {
    let MineLine { href, snippet, scenario_title, status, on, replied, asked } = line;
    let badge = match (status, replied) {
        (Status::Answered, _) => Some(tr.s("mine-your-turn")),
        // They wrote again after an answer, or it went out before anybody had opened theirs, and
        // are asked about it all the same.
        (Status::Sent | Status::Read | Status::WroteBack, _) if asked => Some(tr.s("mine-your-turn")),
        // Where that is all there is, the status says so itself.
        (status, true) if status != Status::WroteBack => Some(tr.s("mine-replied")),
        _ => None,
    };
    let sent_on = tr.with("sent-on", &[("date", date(tr, &on).into())]);
    view! {
        <li>
            <a class="thing" href=href>
                <span class="apart">
                    <span class="status">{pair(assets, pair_of(status))}<span>{tr.of("status", status.name())}</span></span>
                    {badge.map(|words| view! { <span class="badge">{words}</span> })}
                </span>
                {spoken(snippet)}
                <p class="quiet small">{scenario_title}" · "{sent_on}</p>
            </a>
        </li>
    }
    .into_any()
}
