//! What stands about harm on the page of a view: what was noticed, what was
//! done, and what can be done.

use heard_vocabulary::{ConcernLevel, ConcernOutcome, ConcernState, ToldTo};
use leptos::prelude::*;

use super::list::{by_when, noticed, too_few};
use super::{Concern, ConcernDeed, ConcernForm, ConcernLine, DeedBy, Stays};
use crate::pages::staff::forms::{Area, ChoiceCard, Form, Line};
use crate::pages::staff::parts::{chips, fact, paragraphs, time};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::{Choice, Worded as _};
use crate::shell::Assets;

/// What stands about harm on the page of the view `id`.
pub fn banner(assets: Assets, id: &str, concern: &Concern) -> AnyView {
    let forms = Forms { assets, id, concern };
    let Some(line) = &concern.line else {
        return view! { {forms.summary()} {forms.folded(ConcernForm::Raise, forms.raise())} }.into_any();
    };
    view! {
        <section class="sheet" id="concern" aria-labelledby="concern-title">
            <h2 id="concern-title">{title(line)}</h2>
            {forms.summary()}
            <p>"A computer looks for words; a person decides."</p>
            <dl class="facts">{noticed_facts(assets, concern)}</dl>
            {asked(concern)}
            {quiet(concern)}
            {(concern.too_few && line.state == ConcernState::Decided).then(|| too_few(assets))}
            {deeds(&concern.deeds)}
            {forms.of(line)}
            {(concern.quiet && concern.account).then(|| forms.folded(ConcernForm::SafeToReply, forms.safe_to_reply()))}
            {forms.folded(ConcernForm::Raise, forms.raise())}
        </section>
    }
    .into_any()
}

/// How urgent, by when, what was noticed and decided.
pub(super) fn noticed_facts(assets: Assets, concern: &Concern) -> Option<AnyView> {
    let line = concern.line.as_ref()?;
    Some(
        view! {
            {fact("How urgent", line.level.words())}
            {fact("By when", by_when(assets, line.state, &line.due))}
            {fact("Noticed", chips(noticed(line.kinds.as_deref()).collect()))}
            {concern.outcome.map(|outcome| fact("Decided", outcome.words()))}
        }
        .into_any(),
    )
}

/// That nothing of it is to be seen on its author's side.
fn quiet(concern: &Concern) -> Option<AnyView> {
    concern.quiet.then(|| {
        view! {
            <p>
                <b>"They did not say that it is safe to write to them here."</b>
                " Nothing of it stands among their things, and no answer in Heard reaches them."
            </p>
        }
        .into_any()
    })
}

/// The form in which whoever has the alert writes down whom they told.
pub(super) fn told_form(assets: Assets, concern: &Concern, action: String) -> AnyView {
    let forms = Forms { assets, id: "", concern };
    view! {
        {forms.summary()}
        <form class="stack" method="post" action=action novalidate>{forms.told()}</form>
        <p class="quiet small">"A safeguarding lead signs it off."</p>
    }
    .into_any()
}

/// That its author wants it gone, and what a decision does to it then.
fn asked(concern: &Concern) -> Option<AnyView> {
    let (what, then) = match (concern.taken_back, concern.leaving) {
        (true, _) => ("Its author asked to take it back.", "it is destroyed"),
        (false, true) => ("Its author is leaving, and everything they said goes.", "it is destroyed with the rest"),
        (false, false) => return None,
    };
    let words = format!(
        " For them it is gone. If it is found to be no harm, {then}. What somebody was told of stays, until a \
         safeguarding lead says that it may go."
    );
    Some(view! { <p><b>{what}</b>{words}</p> }.into_any())
}

fn title(line: &ConcernLine) -> &'static str {
    match line.state {
        ConcernState::Open => "This may be harm",
        ConcernState::Decided => "This may be harm: a second person has to sign off",
        ConcernState::Closed => "This may have been harm: decided",
    }
}

pub(super) fn deeds(deeds: &[ConcernDeed]) -> Option<AnyView> {
    (!deeds.is_empty()).then(|| {
        let lines = deeds.iter().map(deed).collect_view();
        view! { <ol class="timeline">{lines}</ol> }.into_any()
    })
}

fn deed(one: &ConcernDeed) -> AnyView {
    let who = match &one.by {
        DeedBy::Author => "The young person".to_owned(),
        DeedBy::Program => "A computer".to_owned(),
        DeedBy::Staff(Some(name)) => name.clone(),
        DeedBy::Staff(None) => "A colleague".to_owned(),
    };
    let told = one.to.map(|to| {
        let reference = (!one.reference.is_empty()).then(|| format!(", reference {}", one.reference));
        let told = format!("{}: {}, {}", to.words(), one.who, one.when);
        view! { <p dir="auto">{told}{reference}</p> }
    });
    view! {
        <li class="by-us">
            {time(&one.at)}" "<b dir="auto">{who}</b>": "{one.action.words()}
            {told}
            {one.unreadable.then(|| view! { <p class="quiet">"What was written about it cannot be read."</p> })}
            {paragraphs(&one.reason, "")}
        </li>
    }
    .into_any()
}

/// The forms about one view.
struct Forms<'a> {
    assets: Assets,
    id: &'a str,
    concern: &'a Concern,
}

impl Forms<'_> {
    fn errors(&self, which: ConcernForm) -> Vec<(String, String)> {
        let refused = self.concern.refused.as_ref().filter(|refused| refused.form == which);
        by_field(refused.map(|refused| refused.problem).as_slice())
    }

    fn summary(&self) -> Option<AnyView> {
        let which = self.concern.refused.as_ref()?.form;
        Form { assets: self.assets, id: which.name(), errors: &self.errors(which) }.summary()
    }

    fn typed(&self, which: ConcernForm, field: &str) -> String {
        let refused = self.concern.refused.as_ref().filter(|refused| refused.form == which);
        let value = refused.and_then(|refused| refused.values.iter().find(|(name, _)| name == field));
        value.map(|(_, value)| value.clone()).unwrap_or_default()
    }

    /// A form behind its name; open when it was refused.
    fn folded(&self, which: ConcernForm, body: AnyView) -> AnyView {
        let open = self.concern.refused.as_ref().is_some_and(|refused| refused.form == which);
        view! {
            <details class="more" open=open>
                <summary>{which.words()}</summary>
                <form class="stack" method="post" action=format!("/views/{}/{}", self.id, which.name())>{body}</form>
            </details>
        }
        .into_any()
    }

    /// What can be done where it stands.
    fn of(&self, line: &ConcernLine) -> AnyView {
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

    fn safe_to_reply(&self) -> AnyView {
        let which = ConcernForm::SafeToReply;
        let errors = self.errors(which);
        let form = Form { assets: self.assets, id: which.name(), errors: &errors };
        let hint = "Such as: they said so on the telephone. It then stands among their things, with what is answered.";
        view! {
            {form.area(Area::plain("reason", "How do you know?", Some(hint), &self.typed(which, "reason"), 2))}
            <div><button class="button button--quiet">"It is safe to write to them"</button></div>
        }
        .into_any()
    }

    fn told(&self) -> AnyView {
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
        view! {
            {form.select("to", "Whom did you tell?", Some("Choose"), ToldTo::ALL.iter().map(choice).collect())}
            {line("who", "Name of the person", Some(spoke))}
            {line("when", "When", Some("Such as: today, 14:20"))}
            {line("reference", "Their reference", Some("If they gave one"))}
            <div><button class="button">"I told them"</button></div>
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

    fn raise(&self) -> AnyView {
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
