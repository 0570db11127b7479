//! What waits for a second person, above what may be harm.

use heard_vocabulary::AuthorRequestState;
use leptos::prelude::*;

use super::AuthorLine;
use crate::components::icon;
use crate::pages::staff::parts::{grid, late, time};
use crate::pages::staff::text::{many, moment, number};
use crate::pages::staff::{SOMEBODY_WHO_LEFT, Worded as _};
use crate::shell::Assets;

/// Who asks who wrote something, and who opened it alone; nothing where nobody does.
pub fn waiting(assets: Assets, lines: Vec<AuthorLine>) -> Option<AnyView> {
    let (alone, asked): (Vec<_>, Vec<_>) = lines.into_iter().partition(|line| line.state == AuthorRequestState::Alone);
    (!alone.is_empty() || !asked.is_empty()).then(|| {
        view! {
            {table(assets, "Who wrote it: opened alone, a safeguarding lead looks at it", alone)}
            {table(assets, "Who wrote it: a second person is needed", asked)}
        }
        .into_any()
    })
}

fn table(assets: Assets, title: &'static str, lines: Vec<AuthorLine>) -> Option<AnyView> {
    (!lines.is_empty()).then(|| {
        let lines = lines.into_iter().map(|line| row(assets, line)).collect_view();
        view! {
            <h2>{title}</h2>
            {grid(title, ["By when", "What it is", "Who", "When"], lines)}
        }
        .into_any()
    })
}

fn row(assets: Assets, line: AuthorLine) -> AnyView {
    let by_when = match line.late {
        true => late(assets, "i-warn", format!("Late since {}", moment(&line.due))),
        false => format!("By {}", moment(&line.due)).into_any(),
    };
    let what = match line.state {
        AuthorRequestState::Alone => "Opened alone",
        state => state.words(),
    };
    let who = line.asked_by.unwrap_or_else(|| SOMEBODY_WHO_LEFT.to_owned());
    view! {
        <tr role="row">
            <td role="cell" data-label="By when">{by_when}</td>
            <td role="cell" class="grid__main" data-label="What it is">
                <span data-main=""><a href=line.href dir="auto">{line.situation.words()}</a></span>
                <p class="quiet small">{what}</p>
            </td>
            <td role="cell" data-label="Who" dir="auto">{who}</td>
            <td role="cell" data-label="When">{time(&line.asked_at)}</td>
        </tr>
    }
    .into_any()
}

/// That a second person is needed where somebody asks who wrote something.
pub fn second_person(assets: Assets, waiting: i64, late: i64) -> AnyView {
    let waiting = many(waiting, "request", "requests");
    notice(assets, format!("Who wrote it: a second person is needed for {waiting}. "), late, "See who asks")
}

/// That a safeguarding lead looks at what whoever had an alert opened alone.
pub fn opened_alone(assets: Assets, waiting: i64, late: i64) -> AnyView {
    let words = match waiting {
        1 => "Who wrote it was opened alone once: look whether that was right. ".to_owned(),
        more => format!("Who wrote it was opened alone {} times: look whether each was right. ", number(more)),
    };
    notice(assets, words, late, "See who opened it")
}

fn notice(assets: Assets, words: String, late: i64, link: &'static str) -> AnyView {
    let late = (late > 0).then(|| {
        let words = format!("{} late. ", many(late, "is", "are"));
        view! { <b>{words}</b> }
    });
    view! {
        <p class="note" role="status">
            {icon(assets, "i-warn")}
            <span><b>{words}</b>{late}<a href="/safeguarding">{link}</a></span>
        </p>
    }
    .into_any()
}
