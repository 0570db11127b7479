//! The page of something that was locked unseen: what was done, and what is written
//! down. Nothing of what it shows is on it.

use heard_vocabulary::{LockedEnd, LockedState, ToldTo, ViewAction};
use leptos::prelude::*;

use super::locked::{ring, told, waits};
use super::props::{LockedAsked, LockedDeed, LockedPage};
use super::{LockedForm, LockedProblem, media_icon};
use crate::components::{arrow, icon};
use crate::pages::staff::forms::{Area, ChoiceCard, Form, Line};
use crate::pages::staff::parts::{fact, line, page_head, time_at};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::{SOMEBODY_WHO_LEFT, StaffFrame, Worded as _};
use crate::shell::Assets;

/// Who may advise.
const ADVISERS: [ToldTo; 3] = [ToldTo::Police, ToldTo::Lado, ToldTo::Other];

/// One thing that was locked unseen.
pub fn locked_page(frame: StaffFrame, props: LockedPage) -> AnyView {
    let assets = frame.assets;
    let wrong = props.refused.is_some();
    let forms = Forms { assets, page: &props };
    let under = match props.lock.state {
        LockedState::Locked => "Nobody can open it. Do not look for it elsewhere; do not copy, forward or print it.",
        LockedState::Released => "It was released: safeguarding leads can open it, and nobody else.",
        LockedState::Destroyed => "It was destroyed. Nobody can open it any more.",
    };
    let ring = (props.lock.state == LockedState::Locked).then(|| ring(&props.lock));
    let deeds = props.deeds.iter().map(deed).collect_view();
    let body = view! {
        {forms.summary()}
        <a class="link back" href=format!("/views/{}", props.view)>{arrow(assets, "i-back")}<span dir="auto">{props.situation.words()}</span></a>
        {page_head("Locked unseen".to_owned(), line(under), None)}
        <section class="sheet stack" aria-labelledby="what-title">
            <h2 class="cluster" id="what-title">{icon(assets, media_icon(props.kind))}{props.kind.words()}</h2>
            <dl class="facts">{facts(&props)}</dl>
            {ring}
        </section>
        <section class="sheet stack" aria-labelledby="done-title">
            <h2 id="done-title">"What was done"</h2>
            <ol class="timeline">{deeds}</ol>
            {props.asked.as_ref().map(waits)}
        </section>
        {forms.all()}
    };
    staff_page(frame, "Locked unseen", wrong, body.into_any())
}

fn facts(props: &LockedPage) -> AnyView {
    let who = props.locked_by.clone().unwrap_or_else(|| match props.lock.by {
        Some(role) => role.title().to_owned(),
        None => "Heard, after words were put back from a copy".to_owned(),
    });
    let ended = props.lock.ended.map(|at| fact(props.lock.state.words(), time_at(at)));
    let file = props.file.clone().map(|file| fact("Where the file lies on the server", view! { <code>{file}</code> }));
    view! {
        {fact("Locked", time_at(props.lock.since))}
        {fact("By", who)}
        {fact("Size", size(props.size))}
        {ended}
        {file}
    }
    .into_any()
}

fn size(bytes: i64) -> String {
    format!("{} KB", (bytes + 1023) / 1024)
}

fn deed(one: &LockedDeed) -> AnyView {
    let nobody = if one.action == ViewAction::MediaLockedAgain { "Heard" } else { SOMEBODY_WHO_LEFT };
    let who = one.by.clone().unwrap_or_else(|| nobody.to_owned());
    view! { <li class="by-us">{time_at(one.at)}" "<b dir="auto">{who}</b>": "{one.action.words()}{told(one)}</li> }
        .into_any()
}

/// What stands on the page that is asked: an answer is to that.
fn read(asked: &LockedAsked) -> AnyView {
    view! {
        <input type="hidden" name="asked" value=asked.end.name()/>
        <input type="hidden" name="asked_at" value=asked.sent.to_string()/>
    }
    .into_any()
}

struct Forms<'a> {
    assets: Assets,
    page: &'a LockedPage,
}

impl Forms<'_> {
    fn errors(&self, which: LockedForm) -> Vec<(String, String)> {
        let refused = self.page.refused.as_ref().filter(|refused| refused.form == which);
        by_field(refused.map(|refused| refused.problem).as_slice())
    }

    fn summary(&self) -> Option<AnyView> {
        let which = self.page.refused.as_ref()?.form;
        Form { assets: self.assets, id: which.name(), errors: &self.errors(which) }.summary()
    }

    fn typed(&self, which: LockedForm, field: &str) -> String {
        let refused = self.page.refused.as_ref().filter(|refused| refused.form == which);
        let value = refused.and_then(|refused| refused.values.iter().find(|(name, _)| name == field));
        value.map(|(_, value)| value.clone()).unwrap_or_default()
    }

    /// A form with its name above it.
    fn sheet(&self, which: LockedForm, body: AnyView) -> AnyView {
        let action = format!("{}/{}", self.page.href, which.name());
        view! {
            <section class="sheet stack">
                <h2>{which.words()}</h2>
                <form class="stack" method="post" action=action novalidate>{body}</form>
            </section>
        }
        .into_any()
    }

    /// What can be done as it stands.
    fn all(&self) -> Option<AnyView> {
        if self.page.lock.state != LockedState::Locked {
            return None;
        }
        let answer = self.page.asked.as_ref().map(|asked| self.answer(asked));
        if !self.page.lead {
            let words = view! { <p class="quiet">"A safeguarding lead rings the police, and writes down what they advise."</p> };
            return Some(answer.unwrap_or_else(|| words.into_any()));
        }
        let ends = [(LockedEnd::Destroy, LockedForm::Destroy), (LockedEnd::Release, LockedForm::Release)];
        let [destroy, release] = ends.map(|(end, form)| self.page.may_ask.contains(&end).then(|| self.ask(end, form)));
        let none = (self.page.may_ask.is_empty() && self.page.asked.is_none()).then(|| {
            view! { <p class="quiet">"Once the police advised it, two people can have it destroyed. Once the police or the LADO advised it, two people can have it released to safeguarding leads: then, and not before, somebody looks."</p> }
        });
        Some(
            view! {
                {answer}
                {self.sheet(LockedForm::Advised, self.advised())}
                {self.sheet(LockedForm::HandedOver, self.handed_over())}
                {destroy}
                {release}
                {none}
            }
            .into_any(),
        )
    }

    fn form<'f>(&self, which: LockedForm, errors: &'f [(String, String)]) -> Form<'f> {
        Form { assets: self.assets, id: which.name(), errors }
    }

    /// Who, when, and by which reference it is known there.
    fn who(&self, form: &Form<'_>, which: LockedForm) -> AnyView {
        let typed = |field: &str| self.typed(which, field);
        view! {
            {form.line(Line::text("who", "Who", Some("Name, and their force or team."), &typed("who")))}
            {form.line(Line::text("when", "When", None, &typed("when")))}
            {form.line(Line::text("reference", "Their reference", Some("An incident, crime or CAID number. You can leave it out."), &typed("reference")))}
        }
        .into_any()
    }

    fn advised(&self) -> AnyView {
        let which = LockedForm::Advised;
        let errors = self.errors(which);
        let form = self.form(which, &errors);
        let card = |by: ToldTo| ChoiceCard { value: by.name(), title: by.words(), under: "" };
        let cards = ADVISERS.map(card).into();
        let hint = "Do not describe the picture.";
        view! {
            {form.radios("by", "Who advised it?", "choices", cards, &self.typed(which, "by"))}
            {self.who(&form, which)}
            {form.area(Area::plain("what", "What they advised", Some(hint), &self.typed(which, "what"), 3))}
            <div><button class="button">"Save what was advised"</button></div>
        }
        .into_any()
    }

    fn handed_over(&self) -> AnyView {
        let which = LockedForm::HandedOver;
        let errors = self.errors(which);
        let form = self.form(which, &errors);
        let hint = "From the device it was sent from, or from the server, by themselves. Heard gives nobody a copy: whoever runs the server finds how in the operator’s manual.";
        view! {
            {self.who(&form, which)}
            {form.area(Area::plain("what", "How they took it", Some(hint), &self.typed(which, "what"), 2))}
            <div><button class="button button--quiet">"Save that the police have it"</button></div>
        }
        .into_any()
    }

    fn ask(&self, end: LockedEnd, which: LockedForm) -> AnyView {
        let errors = self.errors(which);
        let form = self.form(which, &errors);
        let what = match end {
            LockedEnd::Destroy => {
                "A second person has to agree. It cannot be undone: its kind, its size, and what was advised stay."
            }
            LockedEnd::Release => "A second person has to agree. Then safeguarding leads can open it, and nobody else.",
        };
        let body = view! {
            <p>{what}</p>
            {form.area(Area::plain("reason", "Your reason", None, &self.typed(which, "reason"), 2))}
            <div><button class="button button--quiet">{which.words()}</button></div>
        };
        self.sheet(which, body.into_any())
    }

    fn answer(&self, asked: &LockedAsked) -> AnyView {
        let which = LockedForm::Answer;
        if asked.mine {
            let action = format!("{}/{}", self.page.href, which.name());
            return view! {
                <form class="sheet" method="post" action=action>
                    {read(asked)}
                    <input type="hidden" name="decision" value="refused"/>
                    <button class="button button--quiet">"I do not ask for it any more"</button>
                </form>
            }
            .into_any();
        }
        let errors = self.errors(which);
        let form = self.form(which, &errors);
        let agree = match asked.end {
            LockedEnd::Destroy => "It is destroyed at once, for good, as the police advised.",
            LockedEnd::Release => "Safeguarding leads can open it, as was advised.",
        };
        let cards = vec![
            ChoiceCard { value: "agreed", title: "Agree", under: agree },
            ChoiceCard { value: "refused", title: "Refuse", under: "It stays locked. Give the reason." },
        ];
        // What is asked by now may be something else than what they decided on.
        let gone = self.page.refused.as_ref().is_some_and(|refused| refused.problem == LockedProblem::Gone);
        let decided = if gone { String::new() } else { self.typed(which, "decision") };
        let body = view! {
            {read(asked)}
            {form.radios("decision", "What do you say?", "choices", cards, &decided)}
            {form.area(Area::plain("reason", "Your reason", Some("To refuse."), &self.typed(which, "reason"), 2))}
            <div><button class="button">"Save this answer"</button></div>
        };
        self.sheet(which, body.into_any())
    }
}
