//! The forms with which something is done with what a review decided.

use heard_vocabulary::{ChallengeLevel, DecisionAction};
use leptos::prelude::*;

use super::frame::{deed_words, step_name};
use super::{DecisionPage, RefusedMove};
use crate::pages::staff::Worded as _;
use crate::pages::staff::forms::{Area, ChoiceCard, Form, Line};
use crate::shell::Assets;

/// The forms about one decision.
pub(super) struct Forms<'a> {
    pub(super) assets: Assets,
    pub(super) props: &'a DecisionPage,
}

impl Forms<'_> {
    fn errors(&self, which: DecisionAction) -> Vec<(String, String)> {
        RefusedMove::errors(self.props.refused.as_ref(), which)
    }

    pub(super) fn summary(&self) -> Option<AnyView> {
        let which = self.props.refused.as_ref()?.action;
        Form { assets: self.assets, id: step_name(which), errors: &self.errors(which) }.summary()
    }

    fn typed(&self, which: DecisionAction, field: &str) -> String {
        RefusedMove::typed(self.props.refused.as_ref(), which, field)
    }

    /// Whatever can be done, each behind its name.
    pub(super) fn all(&self) -> AnyView {
        let refused = self.props.refused.as_ref();
        let forms = RefusedMove::beside(refused, &self.props.steps).into_iter().map(|action| {
            let open = refused.is_some_and(|refused| refused.action == action);
            view! {
                <details class="more" open=open>
                    <summary>{deed_words(action)}</summary>
                    {self.form(action)}
                </details>
            }
        });
        view! { <div class="stack stack--tight">{forms.collect_view()}</div> }.into_any()
    }

    fn form(&self, which: DecisionAction) -> AnyView {
        let errors = self.errors(which);
        let form = Form { assets: self.assets, id: step_name(which), errors: &errors };
        let action = format!("{}/{}", self.props.line.href, step_name(which));
        view! {
            <form class="stack" method="post" action=action novalidate>
                {self.fields(which, form)}
                <div><button class="button button--quiet">{press(which)}</button></div>
            </form>
        }
        .into_any()
    }

    fn fields(&self, which: DecisionAction, form: Form<'_>) -> AnyView {
        use DecisionAction as A;
        let area = |label, hint, rows| form.area(Area::plain("text", label, hint, &self.typed(which, "text"), rows));
        match which {
            A::Done => area("What was done?", Some("They read this, and are asked whether it happened."), 3),
            A::Moved => view! {
                {form.line(Line { kind: "date", ..Line::text("day", "Until when?", None, &self.typed(which, "day")) })}
                {area("Why another day?", Some("They read this."), 2)}
            }
            .into_any(),
            A::Raised => {
                let card = |(level, _): &(ChallengeLevel, u32)| ChoiceCard {
                    value: level.name(),
                    title: level.words(),
                    under: level_under(*level),
                };
                let days = |(level, days): &(ChallengeLevel, u32)| format!("{} {days}", level.words());
                let days = self.props.levels.iter().map(days).collect::<Vec<_>>().join(", ");
                let days = format!("Working days until it is answered: {days}.");
                let levels = self.props.levels.iter().map(card).collect();
                let reference = "The challenge itself lives in the case system.";
                view! {
                    {form.radios("level", "How far?", "choices", levels, &self.typed(which, "level"))}
                    <p class="small quiet">{days}</p>
                    {form.line(Line::text("reference", "Its reference there", Some(reference), &self.typed(which, "reference")))}
                    {area("A note for yourself", Some("Nobody in the line that plans their care reads it."), 2)}
                }
                .into_any()
            }
            A::Answered => {
                area("What were you answered?", Some("Nobody in the line that plans their care reads it here."), 3)
            }
            A::Noted => area("What do you want to write down?", None, 3),
            A::Ended => area(
                "What changed for them?",
                Some("They read this, in their words. If nothing did: say so, and why."),
                3,
            ),
            A::TakenBack => view! { <p class="small quiet">"It goes from their page and from everybody’s, and nothing is left of it but that it was taken back."</p> }.into_any(),
            A::Recorded | A::Read | A::Judged => ().into_any(),
        }
    }
}

const fn level_under(level: ChallengeLevel) -> &'static str {
    match level {
        ChallengeLevel::Informal => "A word with whoever was to do it.",
        ChallengeLevel::Alert => "Their manager has to answer.",
        ChallengeLevel::Resolution => "The formal process.",
    }
}

/// What stands on its button.
const fn press(action: DecisionAction) -> &'static str {
    match action {
        DecisionAction::Done => "Save what was done",
        DecisionAction::Moved => "Save the day",
        DecisionAction::Raised => "Save the challenge",
        DecisionAction::Answered => "Save the answer",
        DecisionAction::Noted => "Keep the note",
        DecisionAction::Ended => "End it",
        DecisionAction::TakenBack => "Take it back",
        DecisionAction::Recorded | DecisionAction::Read | DecisionAction::Judged => "Save",
    }
}
