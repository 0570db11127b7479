//! How suggestions are doing, and words that are new.

use leptos::prelude::*;

use super::{LanguageLine, SuggestionsPage, ThemeLine, WordLine};
use crate::components::hidden;
use crate::pages::staff::StaffFrame;
use crate::pages::staff::parts::{button_link, empty, grid, line, page_head, time_at, time_on};
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::situation::language;
use crate::pages::staff::text::{many, number};
use crate::shell::Assets;

/// How suggestions are doing.
pub fn suggestions(frame: StaffFrame, props: SuggestionsPage) -> AnyView {
    let assets = frame.assets;
    let under = "A program learns from your team’s own tags which words go with which theme, on this server and nowhere else. It forgets all of it when anybody goes or takes something back, and learns anew. It tags nothing by itself.";
    let none_yet = props.languages.is_empty().then(|| {
        let under = format!(
            "In each language it begins once {} views are tagged. It looks every night, and when you ask it to.",
            number(props.enough)
        );
        empty(assets, "It has not learned anything yet", under, None)
    });
    let languages = props.languages.iter().map(|one| of_language(one, props.enough)).collect_view();
    let body = view! {
        {page_head("Suggestions".to_owned(), line(under), Some(button_link("button--quiet", "/suggestions/second", "Two coders")))}
        <div class="cols">
            <div class="stack">
                {words(assets, &props.words, props.ready)}
                {none_yet}
            </div>
            <aside class="side">{standing(&props)}</aside>
        </div>
        {languages}
    };
    staff_page(frame, "Suggestions", false, body.into_any())
}

/// Whether it is on, and what can be done.
fn standing(props: &SuggestionsPage) -> AnyView {
    let is = match (props.stopped, props.ready) {
        (true, _) => "Stopped: nothing is learned, and nothing is suggested.",
        (false, true) => "On: themes are suggested beside views.",
        (false, false) => {
            "On, and there is nothing to suggest now: too few views are tagged, or somebody went and it has to learn anew."
        }
    };
    let asked = props.asked_at.map(|at| view! { <p class="small quiet">"Last asked to learn: "{time_at(at)}</p> });
    let learn = (!props.stopped).then(|| {
        view! {
            <form method="post" action="/suggestions/learn">
                <button class="button button--quiet">"Learn now"</button>
            </form>
        }
    });
    let (stopped, press) = if props.stopped { ("no", "Turn it on again") } else { ("yes", "Turn it off") };
    view! {
        <section class="sheet stack" aria-labelledby="standing">
            <h2 id="standing">"On or off"</h2>
            <p>{is}</p>
            {asked}
            {learn}
            <form method="post" action="/suggestions/stop">
                {hidden("stopped", stopped.to_owned())}
                <button class="button button--quiet">{press}</button>
            </form>
        </section>
    }
    .into_any()
}

fn of_language(one: &LanguageLine, enough: i64) -> AnyView {
    let id = format!("in-{}", one.lang);
    let when = view! { <p class="small quiet">"Looked at: "{time_at(one.at)}</p> };
    let inside = if one.missing > 0 {
        // How many there are may tell who said them: few speak some languages here.
        let words = format!("Too few views that it may learn from are tagged yet. It begins at {}.", number(enough));
        view! { <p>{words}</p> }.into_any()
    } else {
        let words = format!(
            "Learned from {} of {}, in {}. It was measured on views of people it had not learned from: for {} it would have suggested something.",
            many(one.items, "view", "views"),
            many(one.people, "person", "people"),
            many(one.seconds.max(1), "second", "seconds"),
            one.covered.words(),
        );
        view! { <p>{words}</p>{themes(&one.themes)} }.into_any()
    };
    view! {
        <section class="sheet" aria-labelledby=id>
            <h2 id=id.clone()>{language(&one.lang)}</h2>
            {when}
            {inside}
        </section>
    }
    .into_any()
}

fn themes(lines: &[ThemeLine]) -> AnyView {
    if lines.is_empty() {
        return view! { <p>"No theme stands beside enough of them yet."</p> }.into_any();
    }
    let heads = ["Theme", "Learned from", "Right", "Found", "Suggested", "Taken"];
    let rows = lines.iter().map(row).collect_view();
    view! {
        {grid("Themes", heads, rows)}
        <p class="small quiet">"Right: of the views it would have been suggested for. Found: of the views that are about it. Suggested: of all views. A theme is suggested where at least 7 of 10 suggestions were right. In brackets: between which shares the true one lies, 95 times in 100."</p>
    }
    .into_any()
}

fn row(line: &ThemeLine) -> AnyView {
    let title = match line.href.clone() {
        Some(href) => view! { <a href=href dir="auto">{line.title.clone()}</a> }.into_any(),
        None => view! { <span dir="auto">{line.title.clone()}</span>" "<span class="chip">"Not suggested"</span> }
            .into_any(),
    };
    view! {
        <tr role="row">
            <td role="cell" class="grid__name" data-label="Theme">{title}</td>
            <td role="cell" data-label="Learned from">{number(line.learnt)}</td>
            <td role="cell" data-label="Right">{line.precision.words()}</td>
            <td role="cell" data-label="Found">{line.recall.words()}</td>
            <td role="cell" data-label="Suggested">{line.coverage.words()}</td>
            <td role="cell" data-label="Taken">{number(line.taken)}</td>
        </tr>
    }
    .into_any()
}

/// Words that are new, with what stands behind each.
fn words(assets: Assets, lines: &[WordLine], ready: bool) -> Option<AnyView> {
    if lines.is_empty() && !ready {
        return None;
    }
    let inside = if lines.is_empty() {
        empty(assets, "No new words", "Nothing is said by more people than in the months before.".to_owned(), None)
    } else {
        let lines = lines.iter().map(word).collect_view();
        view! { <ul class="stack lines">{lines}</ul> }.into_any()
    };
    Some(
        view! {
            <section class="sheet" aria-labelledby="words">
                <h2 id="words">"Words that are new"</h2>
                <p class="small quiet">"What at least five people said in the last 28 days, and more of them than in the six months before. Of forty words that are said no more than before, about one stands here by chance. Words that may name a way to do harm are left out: those are looked for elsewhere."</p>
                {inside}
            </section>
        }
        .into_any(),
    )
}

fn word(line: &WordLine) -> AnyView {
    let counted = format!(
        "{} now, {} in the six months before: at least {:.1} times as often",
        many(line.people, "person", "people"),
        number(line.before),
        line.times
    );
    let of = (line.lang != "en").then(|| format!("{}. ", language(&line.lang)));
    let links = line
        .views
        .iter()
        .map(|(href, day)| view! { <li><a href=href.clone()>"The view of "{time_on(*day)}</a></li> })
        .collect_view();
    let more =
        (line.more > 0).then(|| view! { <p class="small quiet">{format!("And {} more.", number(line.more))}</p> });
    view! {
        <li>
            <p><b lang=line.lang.clone() dir="auto">{line.shown.clone()}</b></p>
            <p class="small quiet">{of}{counted}</p>
            <details class="more">
                <summary>"What was said"<span class="vh">" with "{line.shown.clone()}</span></summary>
                <ul class="list">{links}</ul>
                {more}
            </details>
        </li>
    }
    .into_any()
}
