//! A second coder: how far two people mean the same by a theme, and one view that is
//! tagged a second time.

use leptos::prelude::*;

use super::props::{CodeSecondPage, DisagreementLine, Kappa, SecondPage};
use crate::pages::staff::StaffFrame;
use crate::pages::staff::forms::Form;
use crate::pages::staff::parts::{back, chips, empty, grid, line, page_head, time_on};
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::{many, number, rows};
use crate::pages::staff::views::answer;
use crate::shell::Assets;

impl Kappa {
    /// "0.62 (0.48 to 0.76)"; "1.00" without bounds.
    fn words(self) -> String {
        let shown = |hundredths: i32| {
            let sign = if hundredths < 0 { "−" } else { "" };
            let all = hundredths.unsigned_abs();
            format!("{sign}{}.{:02}", all / 100, all % 100)
        };
        match (self.low, self.high) {
            (Some(low), Some(high)) => format!("{} ({} to {})", shown(self.hundredths), shown(low), shown(high)),
            _ => shown(self.hundredths),
        }
    }
}

/// How far two people agree, and what there is to talk about.
pub fn second(frame: StaffFrame, props: SecondPage) -> AnyView {
    let assets = frame.assets;
    let under = "Two people tag the same views without seeing what the other chose. Where they do not agree, the theme means two things: talk about it, and say in its name which.";
    let body = view! {
        {back(assets, "/suggestions", "Suggestions")}
        {page_head("Two coders".to_owned(), line(under), None)}
        <div class="cols">
            <div class="stack">
                {agreement(assets, &props)}
                {disagreements(&props.disagreements)}
            </div>
            <aside class="side">{mine(&props)}</aside>
        </div>
    };
    staff_page(frame, "Two coders", false, body.into_any())
}

fn agreement(assets: Assets, props: &SecondPage) -> AnyView {
    let tagged = many(props.pairs, "view is", "views are");
    let Some(overall) = props.overall else {
        let under =
            format!("{tagged} tagged twice. From {} on it is said how far two people agree.", number(props.enough));
        return empty(assets, "Too few yet", under, None);
    };
    let lines = props
        .themes
        .iter()
        .map(|(title, kappa)| {
            view! {
                <tr role="row">
                    <td role="cell" class="grid__main" data-label="Theme"><span dir="auto">{title.clone()}</span></td>
                    <td role="cell" data-label="Kappa">{kappa.words()}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <section class="sheet" aria-labelledby="agreement">
            <h2 id="agreement">"How far two people agree"</h2>
            <p>{format!("Cohen’s kappa over all themes: {}. {tagged} tagged twice.", overall.words())}</p>
            <p class="small quiet">"1 is always, 0 as often as by chance. In brackets: between which values the true one lies, 95 times in 100. What agrees least stands first."</p>
            {grid("Agreement by theme", ["Theme", "Kappa"], lines)}
        </section>
    }
    .into_any()
}

fn disagreements(lines: &[DisagreementLine]) -> Option<AnyView> {
    (!lines.is_empty()).then(|| {
        let rows = lines.iter().map(disagreement).collect_view();
        let heads = ["View", "Only the first", "Only the second", "Both"];
        view! {
            <section class="sheet" aria-labelledby="talk">
                <h2 id="talk">"To talk about"</h2>
                {grid("Where two people do not agree", heads, rows)}
            </section>
        }
        .into_any()
    })
}

fn disagreement(line: &DisagreementLine) -> AnyView {
    let themes = |titles: &[String]| {
        chips(titles.to_vec()).unwrap_or_else(|| view! { <span class="quiet">"Nothing"</span> }.into_any())
    };
    view! {
        <tr role="row">
            <td role="cell" class="grid__main" data-label="View"><a href=line.href.clone()>"Tagged again on "{time_on(line.on)}</a></td>
            <td role="cell" data-label="Only the first">{themes(&line.first)}</td>
            <td role="cell" data-label="Only the second">{themes(&line.second)}</td>
            <td role="cell" data-label="Both">{themes(&line.both)}</td>
        </tr>
    }
    .into_any()
}

/// What was drawn for whoever reads this.
fn mine(props: &SecondPage) -> AnyView {
    let waiting = rows(props.waiting.len());
    let inside = match props.waiting.first().cloned() {
        Some(href) => {
            let words = format!(
                "{} for you to tag, drawn by lot from what others tagged.",
                many(waiting, "view waits", "views wait")
            );
            view! { <p>{words}</p><p><a class="button" href=href>"Tag the next one"</a></p> }.into_any()
        }
        None => view! { <p>"Nothing waits for you."</p> }.into_any(),
    };
    let draw = (waiting < props.sample).then(|| {
        let press = format!("Draw up to {} views", number(props.sample - waiting));
        view! {
            <form method="post" action="/suggestions/second/draw">
                <button class="button button--quiet">{press}</button>
            </form>
        }
    });
    view! {
        <section class="sheet stack" aria-labelledby="mine">
            <h2 id="mine">"You as the second"</h2>
            {inside}
            {draw}
        </section>
    }
    .into_any()
}

/// One view, without what the first one gave it.
pub fn code_second(frame: StaffFrame, props: CodeSecondPage) -> AnyView {
    let assets = frame.assets;
    let fields = Form { assets, id: "second", errors: &[] };
    let answers = props.answers.iter().map(answer).collect_view();
    let body = view! {
        {back(assets, "/suggestions/second", "Two coders")}
        {page_head("What is this about?".to_owned(), line("A colleague has tagged it. What they chose is not shown, and stays as it is."), None)}
        <div class="cols">
            <div class="stack">
                <div class="meet"><div class="say"><div class="stack stack--tight" lang=props.lang>{answers}</div></div></div>
            </div>
            <aside class="side">
                <form class="sheet stack" method="post" action=format!("/views/{}/second", props.id)>
                    <fieldset>
                        <legend class="label">"Themes"</legend>
                        {fields.ticks("theme", props.themes)}
                    </fieldset>
                    <div><button class="button">"That is what it is about"</button></div>
                </form>
            </aside>
        </div>
    };
    staff_page(frame, "What is this about?", false, body.into_any())
}
