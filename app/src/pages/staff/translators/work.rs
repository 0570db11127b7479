//! Words and their translation side by side.

use heard_vocabulary::GiveBackReason;
use leptos::prelude::*;

use super::queue::due;
use super::{DRAFT, HAND_IN, TranslateProblem, WorkPage};
use crate::components::{hidden, icon};
use crate::pages::staff::forms::{Area, ChoiceCard, Form};
use crate::pages::staff::parts::{back, page_head, paragraphs, time_on};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::situation::language;
use crate::pages::staff::{StaffFrame, Worded as _};

/// One thing that its translator has.
pub fn work(frame: StaffFrame, props: WorkPage) -> AnyView {
    let assets = frame.assets;
    let errors = by_field(props.refused.as_slice());
    let form = Form { assets, id: "translate", errors: &errors };
    let wrong = props.refused.is_some();
    let title = format!("From {}", language(props.lang.name()));
    let code = props.lang.name();
    let words = props.words.iter().map(|said| paragraphs(said, "said")).collect_view();
    let under = view! { <p>"Came on "{time_on(props.came)}". "{due(assets, props.due)}</p> };
    let ring = match props.duty_phone.is_empty() {
        true => "If it says that somebody is in danger, do not wait: tell the team at once, and hand in what you have."
            .to_owned(),
        false => format!(
            "If it says that somebody is in danger, do not wait: ring the duty team, {}, and hand in what you have.",
            props.duty_phone
        ),
    };
    let (href, give_back) = (props.href.clone(), format!("{}/give-back", props.href));
    let hint = "All of it, as they said it: leave nothing out, soften nothing, explain nothing. Write [name] or [place] for ▒▒▒▒, and for every name or place that was missed.";
    let area = form.area(Area::plain("text", "In English", Some(hint), &props.text, 10));
    let body = view! {
        {back(assets, "/translate", "To translate")}
        {form.summary()}
        {page_head(title.clone(), under, None)}
        <p class="note sunny">{icon(assets, "i-warn")}<span>{ring}</span></p>
        <div class="halves">
            <section class="say stack stack--tight" aria-labelledby="words-title">
                <h2 id="words-title">"What they wrote"</h2>
                <div class="stack stack--tight" lang=code>{words}</div>
            </section>
            <form class="sheet stack" method="post" action=href novalidate>
                {area}
                {hidden("newest", props.newest.clone())}
                <div class="cluster">
                    <button class="button" name="go" value=HAND_IN>"Hand it in"</button>
                    <button class="button button--quiet" name="go" value=DRAFT>"Save draft"</button>
                </div>
                <p class="small quiet">"Put the words into no website or app that translates. Once it is handed in you do not see it any more."</p>
            </form>
        </div>
        {give(form, give_back, props.refused == Some(TranslateProblem::NoReason))}
    };
    staff_page(frame, &title, wrong, body.into_any())
}

/// Giving it back, with why; `open` where a reason is missing.
fn give(form: Form<'_>, action: String, open: bool) -> AnyView {
    let cards = GiveBackReason::ALL
        .iter()
        .map(|why| ChoiceCard { value: why.name(), title: why.words(), under: under(*why) })
        .collect();
    let reasons = form.radios("why", "Why?", "choices", cards, "");
    view! {
        <details class="more" open=open>
            <summary>"Give it back"</summary>
            <form class="stack" method="post" action=action novalidate>
                {reasons}
                <p class="small quiet">"Why is told to nobody, and kept nowhere. What you typed goes."</p>
                <div><button class="button button--quiet">"Yes, give it back"</button></div>
            </form>
        </details>
    }
    .into_any()
}

fn under(why: GiveBackReason) -> &'static str {
    match why {
        GiveBackReason::KnowsThem => "You do not see it again: somebody who does not know them translates it.",
        GiveBackReason::OtherDialect => "You do not see it again.",
        GiveBackReason::NoTime => "You can take it again later.",
    }
}
