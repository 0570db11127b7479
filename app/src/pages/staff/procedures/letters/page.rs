//! The list of a complaint's letters, and the page of one.

use heard_vocabulary::{LetterKind, LetterWay, LetterWords};
use leptos::prelude::*;

use super::said::over;
use super::sheet::shown;
use super::{LetterLine, LetterPage, RefusedLetter};
use crate::components::arrow;
use crate::pages::staff::forms::{Area, ChoiceCard, Form, Line};
use crate::pages::staff::parts::{line, page_head, time_at, time_on};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::{LEFT, SOMEBODY_WHO_LEFT, on_day};
use crate::pages::staff::vocabulary::words;
use crate::pages::staff::{StaffFrame, Worded as _};

words! {
    LetterKind {
        Received = "Letter: it came", MoreTime = "Letter: it needs more time", Answer = "Letter: the answer of stage 1",
        ReceivedTwo = "Letter: stage 2 began", MoreTimeTwo = "Letter: stage 2 needs more time", AnswerTwo = "Letter: the answer of stage 2",
        ReceivedPanel = "Letter: a panel meets", AnswerPanel = "Letter: the answer to the panel",
    }
    LetterWay { ByHand = "by hand", Post = "by post", Email = "by e-mail, outside Heard" }
}

/// The letters of a complaint, beside what was done in it.
pub(in crate::pages::staff::procedures) fn list(complaint: &str, lines: &[LetterLine], open: &[LetterKind]) -> AnyView {
    let there = lines.iter().map(|line| {
        let went = match line.sent {
            Some((on, way)) => view! { "sent "{way.words()}", "{time_on(on)} }.into_any(),
            None => view! { "a draft, begun "{time_at(line.began)} }.into_any(),
        };
        view! { <li><a href=line.href.clone()>{line.kind.words()}</a>": "{went}</li> }
    });
    let begin = open.iter().map(|kind| {
        let href = format!("{complaint}/letters/new/{}", kind.name());
        view! { <li><a href=href>{format!("Write the {}", small(kind.words()))}</a></li> }
    });
    view! {
        <section class="sheet stack stack--tight" aria-labelledby="letters-title">
            <h2 id="letters-title">"Letters"</h2>
            <p class="small quiet">"In plain and in easy words, as PDF. Heard sends none: write down how each went."</p>
            <ul class="stack lines">{there.collect_view()}{begin.collect_view()}</ul>
        </section>
    }
    .into_any()
}

/// "Letter: it came" as "letter: it came".
fn small(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

/// One letter.
pub fn letter(frame: StaffFrame, props: LetterPage) -> AnyView {
    let assets = frame.assets;
    let refused = props.refused.as_ref();
    let errors = |sending: bool| {
        by_field(refused.filter(|refused| refused.sending == sending).map(|refused| refused.problem).as_slice())
    };
    let (writing, sending) = (errors(false), errors(true));
    let write_form = Form { assets, id: "letter", errors: &writing };
    let send_form = Form { assets, id: "went", errors: &sending };
    let title = props.kind.words();
    let draft = props.sent.is_none();
    let writes = draft && (props.fits || refused.is_some());
    let sheets = props.sheets.as_ref().map(|(plain, easy)| {
        let file = |words: LetterWords| format!("{}/{}.pdf", props.href, words.name());
        view! {
            {shown("plain-title", "In plain words", plain, file(LetterWords::Plain))}
            {shown("easy-title", "Easy to read", easy, file(LetterWords::EasyRead))}
        }
    });
    let back = props.complaint.clone();
    let body = view! {
        <a class="link back" href=back>{arrow(assets, "i-back")}"The complaint"</a>
        {write_form.summary()}
        {send_form.summary()}
        {page_head(title.to_owned(), line(under(&props)), None)}
        {begun(&props)}
        <div class="cols">
            <div class="stack">{sheets}{writes.then(|| write(write_form, &props))}</div>
            <aside class="side stack">
                {(writes && props.seen.is_some()).then(|| went(send_form, &props))}
                {versions(&props)}
            </aside>
        </div>
    };
    staff_page(frame, title, refused.is_some(), body.into_any())
}

fn under(props: &LetterPage) -> String {
    match &props.sent {
        Some(sent) => {
            let by = sent.by.as_deref().unwrap_or(LEFT);
            format!("It went {} on {}, as {by} wrote down. As it went it stays.", sent.way.words(), on_day(sent.on))
        }
        None if !props.fits => "The complaint has moved on: this draft is not written any more.".to_owned(),
        None if props.seen.is_none() => {
            "Under SI 2006/1738. It says by itself who is asked, that an advocate is free, what comes next and by when."
                .to_owned()
        }
        None => {
            "A draft. It says by itself who is asked, that an advocate is free, what comes next and by when.".to_owned()
        }
    }
}

/// Where a colleague's draft is.
fn begun(props: &LetterPage) -> Option<AnyView> {
    props.begun.clone().map(|href| {
        view! { <p class="note sunny"><span>"There is a draft of this letter: "<a href=href>"look at it"</a>"."</span></p> }
            .into_any()
    })
}

/// The version that was seen, so that nothing is written over unseen.
fn seen(props: &LetterPage) -> Option<AnyView> {
    props.seen.map(|seen| view! { <input type="hidden" name="seen" value=seen.to_string()/> }.into_any())
}

fn write(form: Form<'_>, props: &LetterPage) -> AnyView {
    let typed = &props.typed;
    let area = |name, label, hint, value: &str, rows| form.area(Area::plain(name, label, Some(hint), value, rows));
    let label = over(props.kind);
    let text = match props.kind.is_receipt() {
        true => format!("{label}, in plain words (may stay empty)"),
        false => format!("{label}, in plain words"),
    };
    let easy = format!("{label}, easy to read");
    let press = if props.seen.is_some() { "Save it again" } else { "Save the draft" };
    view! {
        <section class="sheet stack" aria-labelledby="write-title">
            <h2 id="write-title">{if props.seen.is_some() { "Write it anew" } else { "Write it" }}</h2>
            <form class="stack" method="post" action=props.href.clone() novalidate>
                {seen(props)}
                {area("to", "To whom", "Their name on the first line, as you would speak to them. Under it their address, if it goes by post.", &typed.to, 3)}
                {form.select("lang", "In which language do you write to them?", None, props.languages.clone())}
                {area("text", &text, "What was found and what is done about it, in words they understand. The rest of the letter stands there by itself.", &typed.text, 8)}
                {area("easy", &easy, "One short sentence on each line. One idea in each sentence.", &typed.easy, 8)}
                {area("signed", "Who signs it", "Their name, and under it what they do", &typed.signed, 2)}
                <div><button class="button">{press}</button></div>
            </form>
        </section>
    }
    .into_any()
}

fn went(form: Form<'_>, props: &LetterPage) -> AnyView {
    let refused = props.refused.as_ref().filter(|refused| refused.sending);
    let (way, on) = refused.map(|RefusedLetter { went, .. }| went.clone()).unwrap_or_default();
    let under = |way: LetterWay| match way {
        LetterWay::ByHand => "Read it with them, if they want.",
        LetterWay::Post => "Where nobody else opens it.",
        LetterWay::Email => "By the council’s own secure e-mail.",
    };
    let title = |way: LetterWay| match way {
        LetterWay::ByHand => "By hand",
        LetterWay::Post => "By post",
        LetterWay::Email => "By e-mail",
    };
    let ways =
        LetterWay::ALL.iter().map(|way| ChoiceCard { value: way.name(), title: title(*way), under: under(*way) });
    let day = Line { kind: "date", ..Line::text("on", "On which day?", Some("Leave it empty for today"), &on) };
    view! {
        <section class="sheet stack stack--tight" aria-labelledby="went-title">
            <h2 id="went-title">"It went"</h2>
            <p class="small quiet">"Save it as PDF and give it to them first. Afterwards it stays as it went."</p>
            <form class="stack stack--tight" method="post" action=format!("{}/sent", props.href) novalidate>
                {seen(props)}
                {form.radios("way", "How did it go?", "choices", ways.collect(), &way)}
                {form.line(day)}
                <div><button class="button button--quiet">"Save how it went"</button></div>
            </form>
        </section>
    }
    .into_any()
}

fn versions(props: &LetterPage) -> Option<AnyView> {
    (!props.versions.is_empty()).then(|| {
        let lines = props.versions.iter().map(|version| {
            let by = version.by.clone().unwrap_or_else(|| SOMEBODY_WHO_LEFT.to_owned());
            view! { <li class="by-us">{time_at(version.at)}" "<b dir="auto">{by}</b>" wrote it"</li> }
        });
        let sent = props.sent.as_ref().map(|sent| {
            let by = sent.by.clone().unwrap_or_else(|| SOMEBODY_WHO_LEFT.to_owned());
            view! { <li class="by-us">{time_at(sent.at)}" "<b dir="auto">{by}</b>" wrote down that it went"</li> }
        });
        view! {
            <section class="stack stack--tight" aria-labelledby="versions-title">
                <h2 id="versions-title">"Who wrote it"</h2>
                <ol class="timeline">{lines.collect_view()}{sent}</ol>
            </section>
        }
        .into_any()
    })
}
