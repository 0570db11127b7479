//! A form that could not be carried out because of what happened meanwhile.

use leptos::prelude::*;

use crate::components::hidden;
use crate::pages::staff::StaffFrame;
use crate::pages::staff::parts::{line, page_head, paragraphs};
use crate::pages::staff::services::capital;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::strategy::Rating;
use crate::pages::staff::text::day;

/// A form that could not be carried out because of what happened meanwhile.
#[derive(Debug, Clone, Default)]
pub struct ConflictPage {
    /// Where what is there now stands.
    pub there: String,
    /// Whether the same form was sent before; else somebody else changed it.
    pub twice: bool,
    /// What was typed: each field's name and what was in it.
    pub typed: Vec<(String, String)>,
    /// What can be sent again once what is there now was read: it stands beside that, and
    /// overwrites nothing.
    pub again: Option<Again>,
}

/// A form about an action of the plan, to be sent again as it was filled in.
#[derive(Debug, Clone)]
pub struct Again {
    /// Where it is posted to.
    pub action: String,
    /// Its fields.
    pub fields: Vec<(String, String)>,
}

/// A field of such a form, as the form itself words it, and what was in it.
fn of_action(name: &str, value: &str) -> Option<(&'static str, String)> {
    let rating =
        |value: &str| Rating::parse(value).map_or_else(|| value.to_owned(), |rating| rating.words().to_owned());
    Some(match name {
        "words" => ("What happened?", value.to_owned()),
        "rating" => ("Rating", rating(value)),
        "reason" => ("Why this rating?", value.to_owned()),
        "of_day" => ("For which day?", day(value)),
        "why" => ("Why do you take it back?", value.to_owned()),
        _ => return None,
    })
}

fn again(form: Again) -> AnyView {
    let Again { action, fields } = form;
    let fields = fields.into_iter().map(|(name, value)| hidden(name, value)).collect_view();
    view! {
        <form class="sheet" method="post" action=action>
            {fields}
            <p>"Read what was written meanwhile. If yours still holds, send it again: both stand in the log."</p>
            <button class="button button--quiet">"Send mine again"</button>
        </form>
    }
    .into_any()
}

/// The fields of a form about an action, as the form itself words them, that hold anything.
fn typed_about(fields: &[(String, String)]) -> Vec<(String, String)> {
    let fields = fields.iter().filter_map(|(name, value)| of_action(name, value));
    fields.filter(|(_, value)| !value.trim().is_empty()).map(|(name, value)| (name.to_owned(), value)).collect()
}

/// What was typed, to be read and copied.
fn sections(typed: Vec<(String, String)>) -> AnyView {
    typed
        .into_iter()
        .map(|(name, value)| view! { <section class="sheet"><h3>{name}</h3>{paragraphs(&value, "")}</section> })
        .collect_view()
        .into_any()
}

/// What somebody typed about an action that they cannot write about any more.
#[derive(Debug, Clone, Default)]
pub struct UnsavedPage {
    /// Where they go on.
    pub back: String,
    /// The form's fields, as they were filled in.
    pub fields: Vec<(String, String)>,
}

/// What was typed about an action that went to somebody else meanwhile, or whose plan is in force no
/// more: it is not saved, and not lost either.
pub fn unsaved(frame: StaffFrame, props: UnsavedPage) -> AnyView {
    let title = "Nothing was saved";
    let under = "Somebody else leads this action now, or it is no longer in the plan in force, or the entry that you meant to change was changed before. What you typed is below: copy it, and give it to whoever needs it.";
    let typed = sections(typed_about(&props.fields));
    let body = view! {
        {page_head(title.to_owned(), line(under), None)}
        <p><a class="button" href=props.back>"Go on without it"</a></p>
        <h2>"What you typed"</h2>
        <div class="stack">{typed}</div>
    };
    staff_page(frame, title, true, body.into_any())
}

/// What was typed, beside the way to what is there now.
pub fn conflict(frame: StaffFrame, props: ConflictPage) -> AnyView {
    let (title, under) = match props.twice {
        true => (
            "This form was sent before, with something else in it",
            "What was sent first stands. What you typed now is below, and was not saved.",
        ),
        false => (
            "Somebody changed this since you opened it",
            "Nothing was overwritten. What you typed is below: look at what is there now, and put it in again where it is still right.",
        ),
    };
    let typed: Vec<(String, String)> = match &props.again {
        Some(form) => typed_about(&form.fields),
        None => props.typed.into_iter().map(|(name, value)| (capital(&name), value)).collect(),
    };
    let typed = sections(typed);
    let again = props.again.map(again);
    let body = view! {
        {page_head(title.to_owned(), line(under), None)}
        <p><a class="button" href=props.there target="_blank" rel="noopener">"What is there now, in a new tab"</a></p>
        <h2>"What you typed"</h2>
        <div class="stack">{typed}{again}</div>
    };
    staff_page(frame, title, true, body.into_any())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::staff::tests::{TYPED, has, html, sound};

    #[test]
    fn str_05_what_somebody_wrote_meanwhile_is_read_first_and_then_ones_own_is_sent_again() {
        let fields = [("words", TYPED), ("rating", "amber"), ("reason", ""), ("of_day", "2026-11-30")];
        let fields = fields.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec();
        let again = Some(Again { action: "/my-lines/p1".into(), fields });
        let page = html(conflict, ConflictPage { there: "/my-lines/p1".into(), again, ..ConflictPage::default() });
        sound(&page);
        has(
            &page,
            &[
                "<h3>What happened?</h3>",
                "<h3>Rating</h3>",
                "Amber",
                "<h3>For which day?</h3>",
                "30 November 2026",
                "action=\"/my-lines/p1\"",
                "name=\"rating\" value=\"amber\"",
                "Send mine again",
            ],
        );
        assert!(!page.contains("<h3>Why this rating?</h3>"), "nothing was typed there");
        let typed = vec![("easy read".to_owned(), "Words".to_owned())];
        let page = html(conflict, ConflictPage { typed, ..ConflictPage::default() });
        has(&page, &["<h3>Easy read</h3>"]);
        assert!(!page.contains("Send mine again"), "what would overwrite something is put in again by hand");
    }

    #[test]
    fn str_05_what_was_typed_about_an_action_that_went_to_another_is_not_lost() {
        let fields = [
            ("posted", "own-id-of-the-form"),
            ("words", TYPED),
            ("rating", "red"),
            ("reason", " "),
            ("why", "Of another."),
        ];
        let fields = fields.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec();
        let page = html(unsaved, UnsavedPage { back: "/my-lines".into(), fields });
        sound(&page);
        has(&page, &["Nothing was saved", "href=\"/my-lines\"", "<h3>What happened?</h3>", "Red", "Of another."]);
        assert!(!page.contains("Why this rating?") && !page.contains("own-id-of-the-form"), "nobody typed these");
    }
}
