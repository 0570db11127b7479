//! What messages say, in Heard's words or the council's own.

use heard_vocabulary::MessageText;
use leptos::prelude::*;

use super::{SUBJECT, WordingProblem};
use crate::pages::staff::forms::{Area, Form};
use crate::pages::staff::parts::{back, fact, grid, line, page_head};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::versions::{Version, versions};
use crate::pages::staff::{StaffFrame, Worded as _};

/// The sentence of one kind of message.
#[derive(Debug, Clone)]
pub struct Sentence {
    /// Of which.
    pub says: MessageText,
    /// What it says now.
    pub sentence: String,
    /// Whether the council wrote it.
    pub own: bool,
}

/// The page of one sentence.
#[derive(Debug, Clone)]
pub struct SentencePage {
    /// What it says now.
    pub now: Sentence,
    /// What the form holds, which is shown as it would arrive.
    pub typed: String,
    /// Where it leads, as whoever gets it reads it.
    pub link: String,
    /// What it said before.
    pub versions: Vec<Version<()>>,
    /// What is wrong.
    pub problem: Option<WordingProblem>,
}

/// Every sentence.
pub fn sentences(frame: StaffFrame, all: Vec<Sentence>) -> AnyView {
    let under = "Each e-mail and text message to staff is one sentence and a link to Heard. It goes out as it stands to everybody, through mail servers and onto locked phones: name nobody, and say nothing of what waits.";
    let lines = all.iter().map(row).collect_view();
    let body = view! {
        {page_head("What messages say".to_owned(), line(under), None)}
        {grid("Messages", ["Message", "What it says", "Whose words"], lines)}
    };
    staff_page(frame, "What messages say", false, body.into_any())
}

fn row(one: &Sentence) -> AnyView {
    let Sentence { says, sentence, own } = one;
    let whose = if *own { "The council’s own" } else { "Heard’s" };
    view! {
        <tr role="row">
            <td role="cell" data-label="Message"><a href=at(*says)>{says.words()}</a></td>
            <td role="cell" data-label="What it says" dir="auto">{sentence.clone()}</td>
            <td role="cell" data-label="Whose words">{whose}</td>
        </tr>
    }
    .into_any()
}

fn at(says: MessageText) -> String {
    format!("/staff/messages/texts/{}", says.name())
}

/// One sentence.
pub fn sentence_page(frame: StaffFrame, props: SentencePage) -> AnyView {
    let assets = frame.assets;
    let errors = by_field(props.problem.as_slice());
    let form = Form { assets, id: "message", errors: &errors };
    let says = props.now.says;
    let code = match says {
        MessageText::Code => Some("012345"),
        _ => None,
    };
    let code = code.map(|code| view! { " "<b class="input--code">{code}</b> });
    let hint = "At most 160 letters, without a link: Heard puts it below. What stands here goes to everybody.";
    let body = view! {
        {back(assets, "/staff/messages/texts", "What messages say")}
        {form.summary()}
        {page_head(says.words().to_owned(), line("One sentence, the same for everybody it goes to."), None)}
        <div class="cols cols--even">
            <form class="sheet stack" method="post" action=at(says) novalidate>
                {form.area(Area::plain("sentence", "The sentence", Some(hint), &props.typed, 3))}
                <div class="cluster">
                    <button class="button">"Save"</button>
                    <button class="button button--quiet" formaction=format!("{}/preview", at(says))>"Show it as it arrives"</button>
                </div>
            </form>
            <section class="sheet stack stack--tight" aria-labelledby="arrives">
                <h2 id="arrives">"As it arrives"</h2>
                <dl class="facts">{fact("Subject", SUBJECT)}</dl>
                <p dir="auto">{props.typed.clone()}{code}</p>
                <p class="small quiet">{props.link.clone()}</p>
            </section>
        </div>
        <section class="sheet" aria-labelledby="versions">
            <h2 id="versions">"Every version"</h2>
            {versions(props.versions, &format!("{}/put-back", at(says)), |()| "Sentence".to_owned())}
        </section>
    };
    staff_page(frame, "What a message says", !errors.is_empty(), body.into_any())
}
