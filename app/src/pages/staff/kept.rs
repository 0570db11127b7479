//! A form of staff that came after its session had ended: that is said, and what was in the
//! form is given back to whoever signs in again.

use heard_vocabulary::Claim;
use jiff::civil::Date;
use leptos::prelude::*;

use crate::components::{hidden, note};
use crate::pages::staff::forms::{Area, Form};
use crate::pages::staff::parts::{fact, line, page_head};
use crate::pages::staff::services::capital;
use crate::pages::staff::shell::{narrow_page, staff_page};
use crate::pages::staff::strategy::Rating;
use crate::pages::staff::text::on_day;
use crate::pages::staff::{StaffFrame, Worded as _};

/// A form came after its session had ended.
#[derive(Debug, Clone)]
pub struct SignedOutPage {
    /// Whether what was typed waits.
    pub kept: bool,
    /// Where to sign in again.
    pub back: String,
}

/// What was typed before a session had ended, given back.
#[derive(Debug, Clone)]
pub struct KeptPage {
    /// Where it is sent.
    pub action: String,
    /// The page that the form stood on.
    pub page: String,
    /// What it is about, where that can be said.
    pub about: Option<String>,
    /// Whether a file came with it, which did not wait.
    pub file_lost: bool,
    /// Its fields, in order.
    pub fields: Vec<KeptField>,
}

/// One field of it.
#[derive(Debug, Clone)]
pub struct KeptField {
    /// Its name in the form.
    pub name: String,
    /// What was in it.
    pub value: String,
    /// How it is shown.
    pub shown: KeptShown,
}

/// How a field is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeptShown {
    /// Not: nobody typed it.
    Hidden,
    /// To read: it was chosen.
    Value,
    /// To go on with: it was written.
    Words,
}

const SIGNED_OUT: &str = "You are signed out";
const TITLE: &str = "You wrote this before you were signed out";

/// That somebody is signed out, and whether what they typed waits.
pub fn signed_out(frame: StaffFrame, props: SignedOutPage) -> AnyView {
    let words = match props.kept {
        true => {
            "It is not sent yet. What you wrote waits for two hours, locked: sign in again in this browser, and you get it back."
        }
        false => {
            "It was not sent, and it is not kept. Files, passwords, very long texts, and what is typed on a device that others use are never kept."
        }
    };
    let body = view! {
        {page_head(SIGNED_OUT.to_owned(), line(words), None)}
        <p class="cluster"><a class="button" href=props.back>"Sign in again"</a></p>
    };
    narrow_page(frame, SIGNED_OUT, false, body.into_any())
}

/// What was typed, to be sent by a press of its own or thrown away.
pub fn kept(frame: StaffFrame, props: KeptPage) -> AnyView {
    let assets = frame.assets;
    let path = props.action.split('?').next().unwrap_or_default().to_owned();
    let fields = props
        .fields
        .into_iter()
        .enumerate()
        .map(|(at, KeptField { name, value, shown })| {
            let label = label(&path, &name);
            match shown {
                KeptShown::Hidden => hidden(name, value),
                KeptShown::Value => {
                    let words = words(&name, &value);
                    view! { <dl class="facts">{fact(label, words)}</dl>{hidden(name, value)} }.into_any()
                }
                KeptShown::Words => {
                    let id = format!("kept-{at}");
                    let form = Form { assets, id: &id, errors: &[] };
                    form.area(Area::plain(&name, &label, None, &value, 4))
                }
            }
        })
        .collect_view();
    let about = props.about.map(|about| view! { <p dir="auto"><b>{about}</b></p> });
    let file = props.file_lost.then(|| {
        let words =
            "A file came with it and did not wait. Send this, and choose the file again on the page that follows.";
        note(assets, "sunny", "i-warn", view! { <p>{words}</p> })
    });
    // Where the page is not known, home is no help.
    let there = (props.page.len() > 1).then(|| {
        view! { <p><a href=props.page target="_blank" rel="noopener">"The page it was written on, in a new tab"</a></p> }
    });
    let under = "It is not sent yet. Read it, change it where it is not right any more, then send it.";
    let body = view! {
        {page_head(TITLE.to_owned(), line(under), None)}
        {about}
        {there}
        {file}
        <form class="sheet stack stack--tight" method="post" action=props.action>
            {fields}
            <div><button class="button">"Send it now"</button></div>
        </form>
        <form method="post" action="/kept/throw-away">
            <button class="button button--quiet">"Throw it away"</button>
        </form>
    };
    staff_page(frame, TITLE, false, body.into_any())
}

/// What a field is called where it was filled in. The same name stands for other things on
/// other forms, and so the path says which.
fn label(path: &str, name: &str) -> String {
    let of_plan = path.starts_with("/my-lines/") || path.starts_with("/strategy/rows/");
    let known = match name {
        "words" if of_plan => "What happened?",
        "reason" if of_plan => "Why this rating?",
        "rating" => "Rating",
        "of_day" => "For which day?",
        "young_wording" => "In young people’s words",
        "activity" => "What will be done?",
        "by" => "By when?",
        "claim" => "What it claims",
        "you_said" => "You said",
        "we_did" => "We did",
        "next_step" => "What they can do now",
        "easy_read" => "In easy words",
        "owner_name" => "Who answers for it",
        "due_on" | "due" => "Done by",
        "text" | "words" => "What you wrote",
        "reason" | "why" => "Why?",
        "note" => "What you noted",
        "title" => "Title",
        "name" => "Name",
        "on" | "day" => "Which day?",
        "at" => "At what time?",
        "email" => "E-mail",
        "phone" => "Number",
        "reach" => "How to reach them",
        "who" => "Who",
        // Any other name, as words: `young_name` is "Young name".
        _ => return capital(&name.replace(['_', '-', '.'], " ")),
    };
    known.to_owned()
}

/// What was chosen, as the form said it.
fn words(name: &str, value: &str) -> String {
    let of_list = match name {
        "rating" => Rating::parse(value).map(Rating::words),
        "claim" => Claim::parse(value).map(Claim::words),
        _ => None,
    };
    let day = || value.parse::<Date>().ok().filter(|_| value.contains('-')).map(on_day);
    match (of_list, value) {
        (Some(words), _) => words.to_owned(),
        (None, "on" | "yes") => "Yes".to_owned(),
        (None, "no") => "No".to_owned(),
        (None, value) => day().unwrap_or_else(|| value.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::staff::tests::{TYPED, has, html, sound};

    fn field(name: &str, value: &str, shown: KeptShown) -> KeptField {
        KeptField { name: name.into(), value: value.into(), shown }
    }

    #[test]
    fn str_05_what_waited_for_a_lead_says_what_it_is_about_and_how_it_was_rated() {
        let props = KeptPage {
            action: "/my-lines/0123?kept=1".into(),
            page: "/my-lines/0123".into(),
            about: Some("4.2 Homes near school".into()),
            file_lost: false,
            fields: vec![
                field("drawn", "00ff", KeptShown::Hidden),
                field("words", TYPED, KeptShown::Words),
                field("rating", "amber", KeptShown::Value),
                field("reason", "One home is closed.", KeptShown::Words),
                field("of_day", "2026-11-30", KeptShown::Value),
            ],
        };
        let page = html(kept, props);
        sound(&page);
        has(
            &page,
            &[
                TITLE,
                "4.2 Homes near school",
                "action=\"/my-lines/0123?kept=1\"",
                "What happened?</label>",
                "&lt;script&gt;",
                "Why this rating?</label>",
                "Rating</dt>",
                "Amber</dd>",
                "name=\"rating\" value=\"amber\"",
                "For which day?</dt>",
                "30 November 2026</dd>",
                "action=\"/kept/throw-away\"",
            ],
        );
        assert!(!page.contains(">You said<") && !page.contains("I am not safe"), "{page}");
    }

    #[test]
    fn mod_11_staff_who_are_signed_out_read_a_page_of_staff() {
        let page = html(signed_out, SignedOutPage { kept: true, back: "/staff/sign-in".into() });
        sound(&page);
        has(&page, &[SIGNED_OUT, "What you wrote waits for two hours", "href=\"/staff/sign-in\""]);
        assert!(!page.contains("I am not safe"), "{page}");
        let gone = html(signed_out, SignedOutPage { kept: false, back: "/staff/sign-in".into() });
        has(&gone, &["It was not sent, and it is not kept."]);
    }

    #[test]
    fn str_05_a_field_is_called_as_on_its_form() {
        assert_eq!(label("/my-lines/0123", "words"), "What happened?");
        assert_eq!(label("/views/0123/reply", "text"), "What you wrote");
        assert_eq!(label("/x", "young_name"), "Young name");
        assert_eq!(words("claim", "will_do"), "Will do, by a date");
        assert_eq!(words("number", "20261130"), "20261130");
    }
}
