//! The forms about what may be harm.

use heard_vocabulary::{ConcernLevel, ConcernOutcome, ConcernState, ToldTo};
use leptos::prelude::*;

use super::banner::{can_correct, told_words};
use super::{Concern, ConcernForm, ConcernLine, Stays};
use crate::pages::staff::forms::{Area, ChoiceCard, Form, Line};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::{Choice, Worded as _};
use crate::shell::Assets;

/// The council's own, among places.
pub const OWN_PLACE: &str = "own";

/// The forms about one view.
pub(super) struct Forms<'a> {
    pub(super) assets: Assets,
    /// The address of the page they stand on: each is posted under it.
    pub(super) at: &'a str,
    pub(super) concern: &'a Concern,
}

impl Forms<'_> {
    pub(super) fn errors(&self, which: ConcernForm) -> Vec<(String, String)> {
        let refused = self.concern.refused.as_ref().filter(|refused| refused.form == which);
        by_field(refused.map(|refused| refused.problem).as_slice())
    }

    pub(super) fn summary(&self) -> Option<AnyView> {
        let which = self.concern.refused.as_ref()?.form;
        Form { assets: self.assets, id: which.name(), errors: &self.errors(which) }.summary()
    }

    pub(super) fn typed(&self, which: ConcernForm, field: &str) -> String {
        let refused = self.concern.refused.as_ref().filter(|refused| refused.form == which);
        let value = refused.and_then(|refused| refused.values.iter().find(|(name, _)| name == field));
        value.map(|(_, value)| value.clone()).unwrap_or_default()
    }

    /// A form behind its name; open when it was refused.
    pub(super) fn folded(&self, which: ConcernForm, body: AnyView) -> AnyView {
        let open = self.concern.refused.as_ref().is_some_and(|refused| refused.form == which);
        view! {
            <details class="more" open=open>
                <summary>{which.words()}</summary>
                <form class="stack" method="post" action=format!("{}/{}", self.at, which.name())>{body}</form>
            </details>
        }
        .into_any()
    }

    /// What can be done where it stands.
    pub(super) fn of(&self, line: &ConcernLine) -> AnyView {
        match line.state {
            ConcernState::Open => {
                let two = match (line.level.takes_two(ConcernOutcome::Told), line.level.takes_two(ConcernOutcome::NotHarm)) {
                    (true, _) => Some("A safeguarding lead who did not decide it signs off what you decide."),
                    (false, true) => Some("A safeguarding lead who did not decide it signs off that something is not harm."),
                    (false, false) => None,
                };
                view! {
                    {self.folded(ConcernForm::Told, self.told())}
                    {self.folded(ConcernForm::NotHarm, self.not_harm())}
                    {two.map(|words| view! { <p class="quiet small">{words}</p> })}
                }
                .into_any()
            }
            ConcernState::Decided if self.concern.may_sign_off => self.folded(ConcernForm::SignOff, self.sign_off()),
            ConcernState::Decided => view! {
                <p class="quiet">"Another safeguarding lead, who neither raised nor decided it, has to sign this off."</p>
            }
            .into_any(),
            ConcernState::Closed => self.kept().into_any(),
        }
    }

    /// That it is kept after the decision, and the form that lets it go.
    fn kept(&self) -> Option<AnyView> {
        let words = match self.concern.stays? {
            Stays::UntilSaid => "Somebody was told of it, so it stays until a safeguarding lead says that it may go.",
            Stays::UntilSecond => "One safeguarding lead said that it may go. A second one has to say so too.",
        };
        let form = self.concern.may_let_go.then(|| self.folded(ConcernForm::MayGo, self.may_go()));
        Some(view! { <p class="quiet">{words}</p> {form} }.into_any())
    }

    fn may_go(&self) -> AnyView {
        let which = ConcernForm::MayGo;
        let errors = self.errors(which);
        let form = Form { assets: self.assets, id: which.name(), errors: &errors };
        let hint = "Whoever was told no longer needs it, and nobody keeps it for a court.";
        view! {
            {form.area(Area::plain("reason", "Why may it go?", Some(hint), &self.typed(which, "reason"), 2))}
            <div><button class="button button--quiet">"It may go now"</button></div>
        }
        .into_any()
    }

    pub(super) fn safe_to_reply(&self) -> AnyView {
        let which = ConcernForm::SafeToReply;
        let errors = self.errors(which);
        let form = Form { assets: self.assets, id: which.name(), errors: &errors };
        let hint =
            "Such as: they said so on the telephone. Then they see what is answered, where it stands and who read it.";
        view! {
            {form.area(Area::plain("reason", "How do you know?", Some(hint), &self.typed(which, "reason"), 2))}
            <div><button class="button button--quiet">"It is safe to write to them"</button></div>
        }
        .into_any()
    }

    pub(super) fn told(&self) -> AnyView {
        let which = ConcernForm::Told;
        let errors = self.errors(which);
        let form = Form { assets: self.assets, id: which.name(), errors: &errors };
        let chosen = self.typed(which, "to");
        let choice = |to: &ToldTo| Choice {
            value: to.name().to_owned(),
            text: to.words().to_owned(),
            chosen: to.name() == chosen,
        };
        let spoke = "A person you spoke to. A message that was only sent does not count.";
        let line = |name: &'static str, label: &'static str, hint: Option<&'static str>| {
            form.line(Line::text(name, label, hint, &self.typed(which, name)))
        };
        let at = self.typed(which, "area");
        let own = Choice { value: OWN_PLACE.to_owned(), text: "Our own council".to_owned(), chosen: at == OWN_PLACE };
        let others = self.concern.areas.iter();
        let others = others.map(|area| Choice { value: area.clone(), text: area.clone(), chosen: *area == at });
        let area = (!self.concern.areas.is_empty())
            .then(|| form.select("area", "Of which place?", Some("Choose"), [own].into_iter().chain(others).collect()));
        // What is written down stays; another line beside it says what was wrong.
        let wrong = self.typed(which, "corrects");
        let own: Vec<Choice> = self
            .concern
            .deeds
            .iter()
            .filter(|deed| can_correct(deed))
            .map(|deed| Choice {
                value: deed.id.clone(),
                text: format!("Yes: {}", told_words(deed)),
                chosen: deed.id == wrong,
            })
            .collect();
        let corrects = (!own.is_empty())
            .then(|| form.select("corrects", "Does it correct what you wrote?", Some("No, I told them too"), own));
        view! {
            {corrects}
            {form.select("to", "Whom did you tell?", Some("Choose"), ToldTo::ALL.iter().map(choice).collect())}
            {area}
            {line("who", "Name of the person", Some(spoke))}
            {form.line(Line::moment("when", "When", Some("The day and the time by the clock here"), &self.typed(which, "when")))}
            {line("reference", "Their reference", Some("If they gave one. The police give a crime reference"))}
            <div><button class="button">"I told them"</button></div>
        }
        .into_any()
    }

    pub(super) fn reply(&self) -> AnyView {
        let which = ConcernForm::Reply;
        let errors = self.errors(which);
        let form = Form { assets: self.assets, id: which.name(), errors: &errors };
        let hint = "They said that it is safe. It is there at once and cannot be undone: a short sentence, who you are, and what happens next.";
        view! {
            {form.area(Area::plain("text", "What do you write to them?", Some(hint), &self.typed(which, "text"), 3))}
            <div><button class="button button--quiet">"Send it now"</button></div>
        }
        .into_any()
    }

    fn not_harm(&self) -> AnyView {
        let which = ConcernForm::NotHarm;
        let errors = self.errors(which);
        let form = Form { assets: self.assets, id: which.name(), errors: &errors };
        let hint = "What does it mean instead? If you are not sure, tell the duty team.";
        view! {
            {form.area(Area::plain("reason", "Why is it not harm?", Some(hint), &self.typed(which, "reason"), 3))}
            <div><button class="button button--quiet">"It is not harm"</button></div>
        }
        .into_any()
    }

    fn sign_off(&self) -> AnyView {
        let which = ConcernForm::SignOff;
        let errors = self.errors(which);
        let form = Form { assets: self.assets, id: which.name(), errors: &errors };
        let cards = vec![
            ChoiceCard { value: "agreed", title: "Sign off", under: "It was decided well, and nothing is left to do." },
            ChoiceCard { value: "again", title: "Look again", under: "It is open again until somebody decides." },
        ];
        let chosen = self.typed(which, "decision");
        let hint = "Only to look again.";
        view! {
            {form.radios("decision", "What do you say?", "choices", cards, &chosen)}
            {form.area(Area::plain("reason", "Why look again?", Some(hint), &self.typed(which, "reason"), 2))}
            <div><button class="button">"Save this decision"</button></div>
        }
        .into_any()
    }

    pub(super) fn send_outside(&self) -> AnyView {
        let which = ConcernForm::SendOutside;
        let errors = self.errors(which);
        let form = Form { assets: self.assets, id: which.name(), errors: &errors };
        let hint = "Such as: it is about the director. Whoever you name here does not find it any more.";
        view! {
            <p class="small quiet">"For what is about people who lead the council or its safeguarding. They read it and ring; it stays open here too."</p>
            {form.area(Area::plain("reason", "Why does somebody outside have to look?", Some(hint), &self.typed(which, "reason"), 2))}
            <div><button class="button button--quiet">"Send it to them now"</button></div>
        }
        .into_any()
    }

    pub(super) fn raise(&self) -> AnyView {
        let which = ConcernForm::Raise;
        let errors = self.errors(which);
        let form = Form { assets: self.assets, id: which.name(), errors: &errors };
        let hint = "It then stands with what may be harm until somebody decides. In danger now, ring first.";
        let card = |level: ConcernLevel, under| ChoiceCard { value: level.name(), title: level.words(), under };
        let cards = vec![
            card(ConcernLevel::PossibleHarm, "Somebody decides by the end of the working day."),
            card(ConcernLevel::Danger, "Whoever is on duty is told at once."),
        ];
        view! {
            {form.radios("level", "How urgent is it?", "choices", cards, &self.typed(which, "level"))}
            {form.area(Area::plain("reason", "What sounds like harm?", Some(hint), &self.typed(which, "reason"), 2))}
            <div><button class="button button--quiet">"Look at it as harm"</button></div>
        }
        .into_any()
    }
}
