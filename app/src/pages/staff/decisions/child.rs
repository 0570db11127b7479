//! The reviews of one young person: who was asked before, how they took part, and the summary
//! for the case file.

use heard_vocabulary::Participation;
use leptos::prelude::*;

use super::list::called;
use super::{ChildReviewForm, ChildReviewLine, ChildReviewsPage, RefusedReview};
use crate::pages::staff::forms::{Form, Line};
use crate::pages::staff::parts::{back, empty, fact, line, page_head, time};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::day;
use crate::pages::staff::{Choice, StaffFrame, Worded as _};

/// How somebody took part: the code that councils count by, and what it means.
pub(super) fn code_words(code: Participation) -> String {
    format!("{}: {}", code.name().to_uppercase(), code.words())
}

fn wrong_with(refused: Option<&RefusedReview>, form: ChildReviewForm) -> Vec<(String, String)> {
    by_field(refused.filter(|one| one.form == form).map(|one| one.problem).as_slice())
}

/// The reviews of one young person.
pub fn child_reviews(frame: StaffFrame, props: ChildReviewsPage) -> AnyView {
    let assets = frame.assets;
    let refused = props.refused.as_ref();
    let (of_part, of_invite) =
        (wrong_with(refused, ChildReviewForm::TookPart), wrong_with(refused, ChildReviewForm::Invited));
    let part = Form { assets, id: "part", errors: &of_part };
    let asked = Form { assets, id: "asked", errors: &of_invite };
    let summary = if of_part.is_empty() { asked.summary() } else { part.summary() };
    let wrong = summary.is_some();
    let title = format!("Reviews of {}", called(props.nickname.clone()));
    let under = match &props.next {
        Some(on) => format!("The next one is on {}, as the case system says.", day(on)),
        None => {
            "The record of a review stays in the case system. What goes into it from here, you take from this page."
                .to_owned()
        }
    };
    let list = match props.lines.is_empty() {
        true => empty(
            assets,
            "No review is known here yet",
            "One stands here as soon as they say something for it, or something of it is written down.".to_owned(),
            None,
        ),
        false => {
            let lines = props.lines.iter().map(review).collect_view();
            view! { <ul class="stack">{lines}</ul> }.into_any()
        }
    };
    let date = |form: Form<'_>, label, hint, value: &str| {
        form.line(Line { kind: "date", ..Line::text("on", label, hint, value) })
    };
    let (part_action, asked_action) = (format!("{}/took-part", props.href), format!("{}/invited", props.href));
    let body = view! {
        {summary}
        {back(assets, "/caseload", "My young people")}
        {page_head(title.clone(), line(under), None)}
        <div class="cols">
            <div class="stack">{list}</div>
            <aside class="side stack">
                <form class="sheet stack" method="post" action=part_action novalidate>
                    <h2>"How did they take part?"</h2>
                    {date(part, "When was the review?", None, &props.took_part_on)}
                    {part.select("code", "They took part like this", Some("Choose"), codes(&props.code))}
                    <div><button class="button">"Save how they took part"</button></div>
                </form>
                <form class="sheet stack" method="post" action=asked_action novalidate>
                    <h2>"Were they asked beforehand?"</h2>
                    {date(asked, "When is the review?", Some("They are to be asked ten working days before it"), &props.invited_on)}
                    <div><button class="button button--quiet">"I asked them what they want"</button></div>
                    <p class="small quiet">"Heard sends them nothing: you ask them yourself, and show them how to say something for it."</p>
                </form>
            </aside>
        </div>
    };
    staff_page(frame, &title, wrong, body.into_any())
}

fn codes(chosen: &str) -> Vec<Choice> {
    let choice = |code: &Participation| Choice {
        value: code.name().to_owned(),
        text: code_words(*code),
        chosen: code.name() == chosen,
    };
    Participation::ALL.iter().map(choice).collect()
}

fn review(one: &ChildReviewLine) -> AnyView {
    let part = one.participation.map_or_else(|| "Nobody has said it yet".to_owned(), code_words);
    let asked = match &one.invited_on {
        Some(on) => view! { "On "{time(on)} }.into_any(),
        None => "Nobody has said so".into_any(),
    };
    let decided = match one.decisions {
        0 => "Nothing is written down".to_owned(),
        many => many.to_string(),
    };
    let on = day(&one.on);
    let file = one.file.clone().map(|file| {
        view! {
            <p><a class="button button--quiet" href=file download="">"Take the summary as PDF"<span class="vh">{format!(": {on}")}</span></a></p>
            <p class="small quiet">"They see that what they said went into their case file."</p>
        }
    });
    view! {
        <li class="sheet stack stack--tight">
            <h2>{time(&one.on)}</h2>
            <dl class="facts">
                {fact("They took part", part)}
                {fact("Asked beforehand", asked)}
                {fact("What was decided", decided)}
            </dl>
            {file}
        </li>
    }
    .into_any()
}
