//! Whether whoever may be harmed is under 18, and for an adult whom to tell, in which
//! order, and what they are asked first.

use heard_vocabulary::{AdultAgrees, MentalCapacity, PersonAge, ToldTo, WithoutAgreement};
use leptos::prelude::*;

use super::ConcernForm;
use super::forms::Forms;
use crate::pages::staff::forms::{ChoiceCard, Form, Line};
use crate::pages::staff::parts::fact;
use crate::pages::staff::{Choice, Worded as _};

/// What a deed says of somebody's age, and of what an adult wants and can decide.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct AdultSaid {
    /// Whether they are under 18.
    pub age: Option<PersonAge>,
    /// Whether they agree.
    pub agrees: Option<AdultAgrees>,
    /// Why it goes ahead without that.
    pub because: Option<WithoutAgreement>,
    /// Whether they can decide it.
    pub capacity: Option<MentalCapacity>,
}

/// Whom to tell of an adult, in this order, and what each is for.
const ROUTES: [(ToldTo, &str); 6] = [
    (
        ToldTo::AdultTeam,
        "They need care and support, and cannot protect themselves because of that (Care Act 2014, section 42).",
    ),
    (ToldTo::Police, "A crime, or danger. Where there is danger now: 999. Ask for the crime reference."),
    (
        ToldTo::DomesticAbuse,
        "A partner, somebody they were with, or family hurts or controls them. An independent adviser (IDVA) stands by them; at high risk a meeting of services (MARAC) looks at it.",
    ),
    (ToldTo::PositionOfTrust, "Who hurts them works with adults who need care."),
    (
        ToldTo::FirstResponder,
        "They may be trafficked or enslaved. An adult is referred only where they agree; nobody under 18 is asked.",
    ),
    (
        ToldTo::DutyTeam,
        "As well: what happened while they were a child, or children who may be at risk now. Where it is an adult who works with children, the LADO too.",
    ),
];

/// What is known of their age, among the facts.
pub(super) fn age_fact(age: Option<PersonAge>) -> AnyView {
    let words = match age {
        None => "Nobody said yet: treated as a child",
        Some(PersonAge::UnderEighteen) => "Under 18",
        Some(PersonAge::Adult) => "18 or over",
        Some(PersonAge::NotKnown) => "Not known: treated as a child",
    };
    fact("Age", words)
}

/// What a deed says of it, in words.
pub(super) fn said_words(said: AdultSaid, assessor: &str) -> Option<String> {
    let age = said.age.map(|age| age.words().to_owned());
    let wishes = said.agrees.zip(said.capacity).map(|(agrees, capacity)| {
        let because = said.because.map(|because| format!(". It goes ahead: {}", because.words()));
        let assessor = if assessor.is_empty() { String::new() } else { format!(", {assessor}") };
        format!("{}{}. Can they decide it? {}{assessor}", agrees.words(), because.unwrap_or_default(), capacity.words())
    });
    age.or(wishes)
}

impl Forms<'_> {
    /// The question of their age, and what follows from it.
    pub(super) fn of_age(&self) -> AnyView {
        let question = self.folded(ConcernForm::Age, self.age());
        match self.concern.age {
            Some(PersonAge::Adult) => view! { {question} {self.routes()} }.into_any(),
            None | Some(PersonAge::UnderEighteen | PersonAge::NotKnown) => view! {
                {question}
                <p class="quiet small">
                    "Under 18, or not known: the duty team, the police, and the LADO where it is an adult who works with children. Who may be trafficked or enslaved: a first responder (NRM) too, and nobody has to agree."
                </p>
            }
            .into_any(),
        }
    }

    fn routes(&self) -> AnyView {
        let lines = ROUTES.iter().map(|(to, why)| view! { <li><b>{to.words()}</b>": "{*why}</li> }).collect_view();
        let ask = (!self.concern.asked).then(|| {
            view! {
                <p>
                    <b>"Ask them first."</b>
                    " Whether they agree, and can decide that, is written down before somebody is told. Where there is danger now, it is written down afterwards."
                </p>
            }
        });
        view! {
            <h3>"18 or over: whom to tell, in this order"</h3>
            <ol class="list">{lines}</ol>
            <p class="small"><a href="/directory">"Their numbers, by place"</a></p>
            {ask}
            {self.folded(ConcernForm::Wishes, self.wishes())}
        }
        .into_any()
    }

    fn age(&self) -> AnyView {
        let which = ConcernForm::Age;
        let errors = self.errors(which);
        let form = Form { assets: self.assets, id: which.name(), errors: &errors };
        let card = |age: PersonAge, under| ChoiceCard { value: age.name(), title: age.words(), under };
        let cards = vec![
            card(PersonAge::UnderEighteen, ""),
            card(PersonAge::Adult, "Such as a care leaver. Other services are told."),
            card(PersonAge::NotKnown, "They are treated as a child."),
        ];
        let typed = self.typed(which, "age");
        let chosen = if typed.is_empty() { self.concern.age.map_or("", PersonAge::name).to_owned() } else { typed };
        view! {
            {form.radios("age", "Is the person under 18?", "choices", cards, &chosen)}
            <div><button class="button button--quiet">"Save their age"</button></div>
        }
        .into_any()
    }

    fn wishes(&self) -> AnyView {
        let which = ConcernForm::Wishes;
        let errors = self.errors(which);
        let form = Form { assets: self.assets, id: which.name(), errors: &errors };
        let agrees = AdultAgrees::ALL.iter().map(|one| ChoiceCard { value: one.name(), title: one.words(), under: "" });
        let capacity =
            MentalCapacity::ALL.iter().map(|one| ChoiceCard { value: one.name(), title: one.words(), under: "" });
        let chosen = self.typed(which, "because");
        let because = WithoutAgreement::ALL.iter().map(|one| Choice {
            value: one.name().to_owned(),
            text: one.words().to_owned(),
            chosen: one.name() == chosen,
        });
        let hint = "Only where it is in doubt, such as: their social worker, on Monday";
        view! {
            {form.radios("agrees", "Do they agree that somebody is told?", "choices", agrees.collect(), &self.typed(which, "agrees"))}
            {form.select("because", "Why does it go ahead without that?", Some("They agree"), because.collect())}
            {form.radios("capacity", "Can they decide that themselves?", "choices", capacity.collect(), &self.typed(which, "capacity"))}
            {form.line(Line::text("assessor", "Who assesses it?", Some(hint), &self.typed(which, "assessor")))}
            <div><button class="button button--quiet">"Save what they want"</button></div>
        }
        .into_any()
    }
}
