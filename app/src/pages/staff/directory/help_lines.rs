//! The council's own help lines.

use heard_vocabulary::HelpLineBy;
use leptos::prelude::*;

use super::HelpLineProblem;
use crate::i18n::Lang;
use crate::pages::staff::choices::cases;
use crate::pages::staff::forms::{Form, Line};
use crate::pages::staff::parts::{line, page_head};
use crate::pages::staff::phone::{phone, tried_in, try_it};
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::versions::{Version, versions};
use crate::pages::staff::{Choice, StaffFrame, Worded};

/// The council's own help lines.
#[derive(Debug, Clone)]
pub struct HelpLinesPage {
    /// What the form holds: the lines there are, and empty ones for more.
    pub lines: Vec<HelpLineTyped>,
    /// In which language it is tried.
    pub tried: Lang,
    /// What they were.
    pub versions: Vec<Version<()>>,
    /// What is wrong, and with which line: the first is 0.
    pub problem: Option<(usize, HelpLineProblem)>,
}

/// One help line, as the form holds it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct HelpLineTyped {
    /// What it calls itself.
    pub name: String,
    /// Its number.
    pub number: String,
    /// Whether one rings or writes; one rings where nothing was chosen.
    pub by: Option<HelpLineBy>,
    /// Whom it is for and when.
    pub says: String,
}

impl HelpLineTyped {
    /// All of it on one line, as versions show it.
    #[must_use]
    pub fn in_one_line(&self) -> String {
        let way = self.by.map(|by| by.words().to_owned());
        let parts = [Some(self.name.clone()), Some(self.number.clone()), way, Some(self.says.clone())];
        parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
    }
}

impl Worded for HelpLineBy {
    fn words(self) -> &'static str {
        match self {
            Self::Call => "Ring it",
            Self::Text => "Write to it by text message",
        }
    }
}

/// The council's own help lines.
pub fn help_lines(frame: StaffFrame, props: HelpLinesPage) -> AnyView {
    let assets = frame.assets;
    let errors: Vec<(String, String)> = props.problem.iter().map(|(at, problem)| problem.at(*at)).collect();
    let form = Form { assets, id: "lines", errors: &errors };
    let under = "They stand on the help page below 999, Childline, Shout, the NHS, Samaritans and the duty teams, with or without a connection. Ring each before you save it.";
    let count = props.lines.len();
    let lines = props.lines.iter().enumerate().map(|(at, typed)| one(form, at, count, typed)).collect_view();
    let body = view! {
        {form.summary()}
        {page_head("Help lines".to_owned(), line(under), None)}
        <div class="cols cols--even">
            <form class="sheet stack" method="post" action="/staff/help-lines" novalidate>
                {lines}
                <p class="small quiet">"A line with nothing in it is left out. What it says is translated under "<a href="/staff/translations">"Translations"</a>"; until then it stands in English."</p>
                {tried_in(form, props.tried)}
                <div class="cluster"><button class="button">"Save"</button>{try_it("/staff/help-lines/preview".to_owned())}</div>
            </form>
            {phone("The help page on a phone", Some("/staff/help-lines/preview".to_owned()))}
        </div>
        <section class="sheet" aria-labelledby="versions">
            <h2 id="versions">"Every version"</h2>
            {versions(props.versions, "/staff/help-lines/put-back", |()| "Lines".to_owned())}
        </section>
    };
    staff_page(frame, "Help lines", !errors.is_empty(), body.into_any())
}

fn one(form: Form<'_>, at: usize, count: usize, typed: &HelpLineTyped) -> AnyView {
    let name = |part: &str| format!("line.{at}.{part}");
    let (by, chosen) = (name("by"), typed.by.unwrap_or(HelpLineBy::Call));
    let places =
        (1..=count).map(|n| Choice { value: n.to_string(), text: n.to_string(), chosen: n == at + 1 }).collect();
    view! {
        <fieldset class="stack stack--tight">
            <legend class="label">"Line "{at + 1}</legend>
            {form.line(Line::text(&name("name"), "What it calls itself", None, &typed.name))}
            {form.line(Line::text(&name("number"), "Its number", Some("Such as: 0800 123 4567, or 85258"), &typed.number))}
            {form.select(&by, "How it is reached", None, cases(HelpLineBy::ALL, chosen, |by| (by.name(), by.words())))}
            {form.line(Line::text(&name("says"), "Whom it is for, and when", Some("In English and plain words. Such as: For care leavers, every evening, free."), &typed.says))}
            {form.select(&name("place"), "Its place", None, places)}
        </fieldset>
    }
    .into_any()
}
