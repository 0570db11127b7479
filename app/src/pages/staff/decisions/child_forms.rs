//! The forms about one review of a young person: in its own place, with its day; and for one
//! that is not known yet.

use heard_vocabulary::Participation;
use leptos::prelude::*;

use super::child::code_words;
use super::{ChildReviewForm, ChildReviewLine, ChildReviewsPage, RefusedReview, ReviewProblem};
use crate::components::hidden;
use crate::pages::staff::Choice;
use crate::pages::staff::forms::{Form, Line};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::text::day;
use crate::shell::Assets;

/// The forms of the page of somebody's reviews.
#[derive(Clone, Copy)]
pub(super) struct Forms<'a> {
    pub(super) assets: Assets,
    pub(super) props: &'a ChildReviewsPage,
}

/// What ids of a form begin with.
const fn name(form: ChildReviewForm) -> &'static str {
    match form {
        ChildReviewForm::TookPart => "part",
        ChildReviewForm::Invited => "asked",
        ChildReviewForm::TakenBack => "back",
    }
}

/// A form's id: by the day of its review, or as it is where that is typed.
fn id_of(form: ChildReviewForm, on: Option<&str>) -> String {
    on.map_or_else(|| name(form).to_owned(), |on| format!("{}-{on}", name(form)))
}

fn codes(chosen: &str) -> Vec<Choice> {
    let choice = |code: &Participation| Choice {
        value: code.name().to_owned(),
        text: code_words(*code),
        chosen: code.name() == chosen,
    };
    Participation::ALL.iter().map(choice).collect()
}

impl Forms<'_> {
    /// The day of the review whose form was refused, where it stands on the page.
    fn place(&self, refused: &RefusedReview) -> Option<&str> {
        self.props.lines.iter().map(|one| one.on.as_str()).find(|on| *on == refused.on)
    }

    /// What was refused of this form of the review of that day, or of one that is not there.
    fn refused(&self, form: ChildReviewForm, on: Option<&str>) -> Option<&RefusedReview> {
        self.props.refused.as_ref().filter(|one| one.form == form && self.place(one) == on)
    }

    /// What is wrong, on top of the page.
    pub(super) fn summary(&self) -> Option<AnyView> {
        let refused = self.props.refused.as_ref()?;
        let (id, errors) = (id_of(refused.form, self.place(refused)), by_field(&[refused.problem]));
        let form = Form { assets: self.assets, id: &id, errors: &errors };
        form.summary()
    }

    /// Those about a review that stands here.
    pub(super) fn of(&self, one: &ChildReviewLine) -> AnyView {
        let on = Some(one.on.as_str());
        let refused = |form| self.refused(form, on).is_some();
        let (part, invited, back) = (ChildReviewForm::TookPart, ChildReviewForm::Invited, ChildReviewForm::TakenBack);
        let part = (one.may_say || refused(part))
            .then(|| self.behind("Say how they took part", on, refused(part), self.part(on)));
        let asked = (one.may_ask || refused(invited))
            .then(|| self.behind("Say when they were asked", on, refused(invited), self.asked(on)));
        let back = (one.removable || refused(back))
            .then(|| self.behind("It was written down by mistake", on, refused(back), self.back(&one.on)));
        view! { {part}{asked}{back} }.into_any()
    }

    /// Those about one that does not stand here yet.
    pub(super) fn of_another(&self) -> AnyView {
        let refused = |form| self.refused(form, None).is_some();
        let (part, invited) = (ChildReviewForm::TookPart, ChildReviewForm::Invited);
        view! {
            <section class="sheet stack" aria-labelledby="another-title">
                <h2 id="another-title">"A review that does not stand here"</h2>
                {self.behind("Say how they took part in it", None, refused(part), self.part(None))}
                {self.behind("Say when they were asked for it", None, refused(invited), self.asked(None))}
            </section>
        }
        .into_any()
    }

    fn behind(&self, title: &'static str, on: Option<&str>, open: bool, form: AnyView) -> AnyView {
        let which = on.map(|on| view! { <span class="vh">{format!(": {}", day(on))}</span> });
        view! {
            <details class="more" open=open>
                <summary>{title}{which}</summary>
                {form}
            </details>
        }
        .into_any()
    }

    /// The day of the review: as it stands, or to be typed; with it, where a review is near that
    /// day, whether it is another one.
    fn day(&self, form: Form<'_>, which: ChildReviewForm, on: Option<&str>, typed: &str) -> AnyView {
        if let Some(on) = on {
            return hidden("on", on.to_owned());
        }
        let line = Line { kind: "date", ..Line::text("on", "When is or was the review?", None, typed) };
        let near = self.refused(which, None).is_some_and(|one| one.problem == ReviewProblem::Near);
        let another = near.then(|| {
            let choice = Choice { value: "yes".into(), text: "It is another review".into(), chosen: false };
            form.ticks("another", vec![choice])
        });
        view! { {form.line(line)}{another} }.into_any()
    }

    fn part(&self, on: Option<&str>) -> AnyView {
        let which = ChildReviewForm::TookPart;
        let refused = self.refused(which, on);
        let errors = by_field(refused.map(|one| one.problem).as_slice());
        let id = id_of(which, on);
        let form = Form { assets: self.assets, id: &id, errors: &errors };
        let code = refused.map_or("", |one| one.code.as_str());
        let typed = refused.map_or(self.props.today.as_str(), |one| one.on.as_str());
        view! {
            <form class="stack" method="post" action=format!("{}/took-part", self.props.href) novalidate>
                {self.day(form, which, on, typed)}
                {form.select("code", "They took part like this", Some("Choose"), codes(code))}
                <div><button class="button">"Save how they took part"</button></div>
            </form>
        }
        .into_any()
    }

    fn asked(&self, on: Option<&str>) -> AnyView {
        let which = ChildReviewForm::Invited;
        let refused = self.refused(which, on);
        let errors = by_field(refused.map(|one| one.problem).as_slice());
        let id = id_of(which, on);
        let form = Form { assets: self.assets, id: &id, errors: &errors };
        let hint = "They are to be asked ten working days before the review";
        let asked = refused.map_or(self.props.today.as_str(), |one| one.asked.as_str());
        let typed = refused.map_or("", |one| one.on.as_str());
        view! {
            <form class="stack" method="post" action=format!("{}/invited", self.props.href) novalidate>
                {self.day(form, which, on, typed)}
                {form.line(Line { kind: "date", ..Line::text("asked", "When did you ask them?", Some(hint), asked) })}
                <div><button class="button button--quiet">"I asked them what they want"</button></div>
                <p class="small quiet">"Heard sends them nothing: you ask them yourself, and show them how to say something for it."</p>
            </form>
        }
        .into_any()
    }

    fn back(&self, on: &str) -> AnyView {
        view! {
            <form class="stack" method="post" action=format!("{}/taken-back", self.props.href) novalidate>
                {hidden("on", on.to_owned())}
                <p class="small quiet">"How they took part and that they were asked go with it. What they said stays, and stands by its own day."</p>
                <div><button class="button button--quiet">"Take the review back"</button></div>
            </form>
        }
        .into_any()
    }
}
