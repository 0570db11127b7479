//! Key messages for the next strategy, each sentence with its evidence: a page that is
//! printed as it is.

use heard_vocabulary::{Contrast, Trend};
use leptos::prelude::*;

use crate::pages::staff::parts::{back, line, page_head, quote};
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::{MOVED, many, number, objective_name, published};
use crate::pages::staff::{PublishedOn, Ratings, ShownCount, StaffFrame, Worded as _};

/// What the messages are drafted from.
#[derive(Debug, Clone, Default)]
pub struct MessagesPage {
    /// Which figures these are; `None` before any were published.
    pub figures: Option<PublishedOn>,
    /// Themes of which a number is shown, most spoken of first.
    pub themes: Vec<MessageTheme>,
    /// Objectives that few spoke of, or nobody.
    pub quiet: Vec<MessageObjective>,
    /// Quotes that were published with the figures.
    pub quotes: Vec<String>,
}

/// A theme.
#[derive(Debug, Clone)]
pub struct MessageTheme {
    /// As staff write it.
    pub title: String,
    /// How many young people spoke of it.
    pub voices: ShownCount,
    /// Against the period before.
    pub trend: Trend,
    /// How much came without an account.
    pub entries: ShownCount,
    /// Objectives that are for it.
    pub objectives: Vec<MessageObjective>,
    /// Answers about it that were published in the period.
    pub answered: i64,
    /// Those of them that claim that something was done.
    pub done: i64,
}

/// An objective.
#[derive(Debug, Clone)]
pub struct MessageObjective {
    /// Its page.
    pub href: String,
    /// Its number.
    pub number: i64,
    /// In the council's words.
    pub text: String,
    /// How its actions are rated.
    pub ratings: Ratings,
    /// What children say beside that.
    pub contrast: Contrast,
}

/// A sentence, and where what it says is from.
struct Sentence {
    words: String,
    evidence: String,
    href: &'static str,
    page: Option<String>,
}

/// Key messages.
pub fn messages(frame: StaffFrame, props: MessagesPage) -> AnyView {
    let assets = frame.assets;
    let title = "Key messages for the next strategy";
    let figures = published(props.figures);
    let body = view! {
        <div class="no-print">{back(assets, "/strategy", "Strategy")}</div>
        {page_head(title.to_owned(), line(figures.clone()), None)}
        {props.figures.is_some().then(|| drafted(&props, &figures))}
    };
    staff_page(frame, title, false, body.into_any())
}

fn drafted(props: &MessagesPage, figures: &str) -> AnyView {
    let themes = props.themes.iter().map(|one| theme(one, figures)).collect_view();
    let none = props.themes.is_empty().then(|| view! { <p>"No number of any theme is shown."</p> });
    let quotes = (!props.quotes.is_empty()).then(|| {
        let quotes = props.quotes.iter().map(|words| quote(words.clone(), "Young person")).collect_view();
        view! { <section><h2>"In their own words"</h2><div class="quotes">{quotes}</div></section> }
    });
    view! {
        <p class="no-print quiet">"A draft, made of what is published and of what the plan says. Print this page with your browser, or copy what you need."</p>
        <article class="story">
            {none}
            {themes}
            {quiet(&props.quiet, figures)}
            {quotes}
            <p class="small quiet">{MOVED}</p>
        </article>
    }
    .into_any()
}

fn theme(one: &MessageTheme, figures: &str) -> AnyView {
    let sentences = [vec![spoken(one, figures)], planned(one), vec![answered(one)]];
    let lines = sentences.into_iter().flatten().map(told).collect_view();
    view! {
        <section>
            <h2 dir="auto">{one.title.clone()}</h2>
            <p><b dir="auto">{message(one)}</b></p>
            <ul class="list">{lines}</ul>
        </section>
    }
    .into_any()
}

/// What the next strategy may say of it.
fn message(one: &MessageTheme) -> String {
    let title = &one.title;
    let apart = |objective: &MessageObjective| objective.contrast == Contrast::LeadsBetter;
    if one.objectives.is_empty() {
        format!("Say what will be done about “{title}”: no objective is for it.")
    } else if one.objectives.iter().any(apart) {
        format!("Look again at “{title}”: the plan is rated on target, and children disagree.")
    } else if one.answered == 0 {
        format!("Answer what was said of “{title}”.")
    } else {
        format!("Keep “{title}” in the strategy, and say what came of it.")
    }
}

fn spoken(one: &MessageTheme, figures: &str) -> Sentence {
    let trend = match one.trend {
        Trend::Unknown => String::new(),
        known => format!(", {}", known.words().to_lowercase()),
    };
    let entries = match one.entries {
        ShownCount::About(n) => format!("; {} without an account did too", many(n, "entry", "entries")),
        ShownCount::Withheld => String::new(),
    };
    let people = match one.voices {
        ShownCount::About(n) => format!("About {}", many(n, "young person", "young people")),
        ShownCount::Withheld => "A few young people, or nobody,".to_owned(),
    };
    let words = format!("{people} spoke of it{trend}{entries}.");
    Sentence { words, evidence: figures.to_owned(), href: "/board", page: None }
}

/// What the plan says of it, objective by objective.
fn planned(one: &MessageTheme) -> Vec<Sentence> {
    if one.objectives.is_empty() {
        let words = "No objective of the plan is linked to it.".to_owned();
        return vec![Sentence {
            words,
            evidence: "What the strategy misses".to_owned(),
            href: "/strategy/check",
            page: None,
        }];
    }
    let sentence = |objective: &MessageObjective| {
        let name = objective_name(objective.number, &objective.text);
        let agree = objective.contrast.words();
        Sentence {
            words: format!(
                "“{name}” is for it; its actions are rated {}. Do children and ratings agree? {agree}.",
                objective.ratings.words()
            ),
            evidence: format!("Objective {}", number(objective.number)),
            href: "/strategy",
            page: Some(objective.href.clone()),
        }
    };
    one.objectives.iter().map(sentence).collect()
}

fn answered(one: &MessageTheme) -> Sentence {
    let words = match one.answered {
        0 => "The council published no answer about it in the period.".to_owned(),
        n => format!(
            "The council published {} about it in the period, of which {} that something was done.",
            many(n, "answer", "answers"),
            many(one.done, "says", "say")
        ),
    };
    Sentence { words, evidence: "Published answers".to_owned(), href: "/responses", page: None }
}

/// Objectives that few spoke of.
fn quiet(objectives: &[MessageObjective], figures: &str) -> Option<AnyView> {
    (!objectives.is_empty()).then(|| {
        let sentence = |objective: &MessageObjective| {
            let name = objective_name(objective.number, &objective.text);
            told(Sentence {
                words: format!("A few young people spoke of “{name}”, or nobody."),
                evidence: figures.to_owned(),
                href: "/strategy",
                page: Some(objective.href.clone()),
            })
        };
        let lines = objectives.iter().map(sentence).collect_view();
        view! {
            <section>
                <h2>"What to ask children about"</h2>
                <p><b>"Ask children about these before the next strategy is written, or leave them out of it."</b></p>
                <ul class="list">{lines}</ul>
            </section>
        }
        .into_any()
    })
}

/// A sentence with its evidence under it.
fn told(one: Sentence) -> AnyView {
    let href = one.page.unwrap_or_else(|| one.href.to_owned());
    view! {
        <li>
            <span dir="auto">{one.words}</span>
            " "
            <span class="small quiet">"Evidence: "<a href=href>{one.evidence}</a></span>
        </li>
    }
    .into_any()
}
