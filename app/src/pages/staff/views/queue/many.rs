//! What is done with every ticked view at once, and the way back.

use heard_vocabulary::{DeskDeed, ViewState};
use jiff::civil::Date;
use leptos::prelude::*;

use crate::components::hidden;
use crate::pages::staff::Choice;
use crate::pages::staff::forms::Form;
use crate::pages::staff::parts::{time_at, time_of_day};
use crate::pages::staff::text::{many, number, rows};
use crate::pages::staff::views::view::desk::days;
use crate::pages::staff::views::{LastDeed, ManyProblem, QueueFilters};
use crate::shell::Assets;

/// The form that ticks in the table belong to: the table has forms of its own.
pub(super) const FORM: &str = "many";

/// What was done last, while it can be undone.
pub(super) fn undo(last: LastDeed, query: &str) -> AnyView {
    let LastDeed { id, what, views, at, goes_at } = last;
    let views = many(views, "view", "views");
    let words = match what {
        DeskDeed::Settled => format!("You settled {views}"),
        DeskDeed::Assigned => format!("You said who sees to {views}"),
        DeskDeed::PutOff => format!("You put off {views}"),
        DeskDeed::Tagged => format!("You gave a theme to {views}"),
        DeskDeed::Replied => format!("You replied to {views}"),
    };
    let goes = goes_at.map(|goes_at| view! { " It goes out at "{time_of_day(goes_at)}"." });
    view! {
        <form class="note cluster" method="post" action="/queue/undo">
            {hidden("deed", id)}
            {hidden("query", query.to_owned())}
            <span>{words}", "{time_at(at)}"."{goes}</span>
            <button class="button button--quiet" data-key="u">"Undo"</button>
        </form>
    }
    .into_any()
}

/// What became of those that were in the way.
const MARKED: &str = "they are marked in the list, and not ticked any more. Press again for the others.";

/// Why nothing was done.
pub(in crate::pages::staff::views) fn problem(problem: &ManyProblem) -> AnyView {
    let nothing = "Nothing was done.";
    let words = match problem {
        ManyProblem::Nothing => "Tick the views first.".to_owned(),
        ManyProblem::TooMany => "That is more than 1,000 at once. Tick fewer.".to_owned(),
        ManyProblem::Day => "Choose a day from tomorrow on, within the next 60 days.".to_owned(),
        ManyProblem::Theme => "Choose a theme that is in use.".to_owned(),
        ManyProblem::NotTheirs(n) => {
            let they = many(rows(*n), "of these views", "of these views");
            format!("{nothing} They cannot have {they}: they do not read views, or it may be about them.")
        }
        ManyProblem::Others(n) => format!(
            "{nothing} {} of these are a colleague's already: {MARKED} Open one to take it over.",
            number(rows(*n))
        ),
        ManyProblem::Ended(n) => format!(
            "{nothing} {} of these are not open any more, because somebody settled or answered them: {MARKED} Open one to see who did.",
            number(rows(*n))
        ),
        ManyProblem::Meetings(n) => format!(
            "{nothing} {} of these are for a meeting still to come, and their IRO does not have them: {MARKED} Open each of them.",
            number(rows(*n))
        ),
        ManyProblem::Held(n) => format!(
            "{nothing} {} of these may be harm: {MARKED} Decide about that first: until then it stays where everybody sees it.",
            number(rows(*n))
        ),
        ManyProblem::WroteAgain(n) => format!(
            "{nothing} In {} of these the young person wrote again since this list was drawn: {MARKED} Open each of them, and read that first.",
            number(rows(*n))
        ),
        ManyProblem::Moved(n) => format!(
            "{nothing} {} of these cannot be: not read yet, not open any more, for a meeting before that day, or a recording or picture of it was not opened: {MARKED}",
            number(rows(*n))
        ),
        ManyProblem::Over => "That cannot be undone any more. Change each view on its own page.".to_owned(),
        ManyProblem::GoneOut => {
            "Nothing was undone: it has gone out, and the child can read it. Write another message that puts it right.".to_owned()
        }
        ManyProblem::GoesNow => {
            "Nothing was undone: it goes out within seconds, and the child could read it before that. Write another message that puts it right.".to_owned()
        }
        ManyProblem::OwnHeld => "You wrote it. A colleague reads it, and sends it or stops it.".to_owned(),
        ManyProblem::NotReached => "Nothing was sent: its author cannot be written to any more.".to_owned(),
        ManyProblem::NotKnownSafe => {
            "Nothing was sent: it would go at once and cannot be stopped. Send it only if you know that it is safe to write to them here, or they asked for it, and tick that. Otherwise ring them, or ask somebody who sees them.".to_owned()
        }
        ManyProblem::ReplyGoes(who) => {
            let who = who.as_deref().unwrap_or("a colleague");
            format!("Nothing was undone: {who} changed this view since, so the reply goes out. If it is wrong, write another message that puts it right.")
        }
        ManyProblem::NothingWaits => "Nothing waits any more: it has gone out, or was undone.".to_owned(),
        ManyProblem::Changed(Some(name)) => {
            format!("Nothing was undone: {name} changed one of these views since. Look at it, and change it on its own page.")
        }
        ManyProblem::Changed(None) => {
            "Nothing was undone: one of these views changed since, because its author said more or something was noticed. Look at it first.".to_owned()
        }
    };
    view! {
        <div class="error-summary" role="alert" tabindex="-1"><p dir="auto">{words}</p></div>
    }
    .into_any()
}

/// Whether what is listed may be open. Of what is settled, answered or hidden nothing waits: it is
/// not given to anybody, put off or settled with others.
fn may_be_open(filters: &QueueFilters) -> bool {
    let chosen = filters.states.iter().find(|state| state.chosen).and_then(|state| ViewState::parse(&state.value));
    chosen.is_none_or(|state| matches!(state, ViewState::Sent | ViewState::Read | ViewState::Reopened))
}

/// The deeds for what is ticked: each its own button, so that one press does it.
pub(super) fn bar(
    assets: Assets,
    (filters, tags): (&QueueFilters, Vec<Choice>),
    today: Date,
    query: String,
) -> AnyView {
    let form = Form { assets, id: "ticked", errors: &[] };
    let (every, none) = (format!("/queue?{query}tick=all"), format!("/queue?{query}"));
    let plain = |choices: &[Choice]| choices.iter().map(|one| Choice { chosen: false, ..one.clone() }).collect();
    let days = days(today)
        .into_iter()
        .map(|(words, day)| Choice { value: day.to_string(), text: words.to_owned(), chosen: false })
        .collect();
    let open = may_be_open(filters);
    let at_once = open.then(|| {
        view! {
            <button class="button button--quiet" name="do" value="mine">"I see to it"</button>
            <button class="button button--quiet" name="do" value="settle">"Nothing is left to do"</button>
        }
    });
    let later = open.then(|| {
        view! {
            {form.select("to", "Who sees to it", Some("Nobody"), plain(&filters.who))}
            <button class="button button--quiet" name="do" value="give">"Save who"</button>
            {form.select("until", "Not before", None, days)}
            <button class="button button--quiet" name="do" value="put-off">"Put off"</button>
        }
    });
    view! {
        <form id=FORM class="many-bar" method="post" action="/queue/many"><fieldset class="many">
            <legend class="label">"With what is ticked"</legend>
            {hidden("query", query)}
            <div class="cluster">
                <span class="small" role="status" data-ticked=""></span>
                <a class="link small" href=every data-tick="yes">"Tick all on this page"</a>
                <a class="link small" href=none data-tick="no">"Untick all"</a>
                {at_once}
            </div>
            <details class="more">
                <summary>"More"</summary>
                <div class="filters">
                    {later}
                    {form.select("tag", "Theme", Some("Choose a theme"), tags)}
                    <button class="button button--quiet" name="do" value="tag">"Add theme"</button>
                </div>
            </details>
        </fieldset></form>
    }
    .into_any()
}
