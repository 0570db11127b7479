//! The forms with which something is done in a procedure.

use heard_vocabulary::{
    AllegationOutcome, AllegationThreshold, Asker, ComplaintOutcome, ProcedureAction, ProcedureKind, RequestCheck,
    TalkOutcome,
};
use leptos::prelude::*;

use super::frame::{deed_words, step_name};
use super::hints::{check_under, threshold_under};
use super::{ProcedurePage, RefusedStep, incident};
use crate::pages::staff::forms::{Area, ChoiceCard, Form, Line};
use crate::pages::staff::text::day;
use crate::pages::staff::{Choice, Worded as _};
use crate::shell::Assets;

/// The forms about one procedure.
pub(super) struct Forms<'a> {
    pub(super) assets: Assets,
    pub(super) props: &'a ProcedurePage,
}

pub(super) fn card(value: &'static str, title: &'static str, under: &'static str) -> ChoiceCard {
    ChoiceCard { value, title, under }
}

impl Forms<'_> {
    fn errors(&self, which: ProcedureAction) -> Vec<(String, String)> {
        RefusedStep::errors(self.props.refused.as_ref(), which)
    }

    pub(super) fn summary(&self) -> Option<AnyView> {
        let which = self.props.refused.as_ref()?.action;
        Form { assets: self.assets, id: step_name(which), errors: &self.errors(which) }.summary()
    }

    fn typed(&self, which: ProcedureAction, field: &str) -> String {
        RefusedStep::typed(self.props.refused.as_ref(), which, field)
    }

    /// What it waits for.
    pub(super) fn next(&self) -> Option<AnyView> {
        let which = self.props.next?;
        Some(
            view! {
                <section class="sheet stack" aria-labelledby="next-title">
                    <h2 id="next-title">"Next: "{deed_words(which)}</h2>
                    {self.form(which)}
                </section>
            }
            .into_any(),
        )
    }

    /// Whatever else can be done, each behind its name.
    pub(super) fn others(&self) -> AnyView {
        let refused = self.props.refused.as_ref();
        let forms = RefusedStep::beside(refused, &self.props.steps).into_iter();
        let others = forms.filter(|action| Some(*action) != self.props.next).map(|action| {
            let open = refused.is_some_and(|refused| refused.action == action);
            view! {
                <details class="more" open=open>
                    <summary>{deed_words(action)}</summary>
                    {self.form(action)}
                </details>
            }
        });
        view! { <div class="stack stack--tight">{others.collect_view()}</div> }.into_any()
    }

    fn form(&self, which: ProcedureAction) -> AnyView {
        let errors = self.errors(which);
        let form = Form { assets: self.assets, id: step_name(which), errors: &errors };
        let action = format!("{}/{}", self.props.line.href, step_name(which));
        view! {
            <form class="stack" method="post" action=action novalidate>
                {self.fields(which, form)}
                <div><button class=if self.props.next == Some(which) { "button" } else { "button button--quiet" }>{press(which)}</button></div>
            </form>
        }
        .into_any()
    }

    fn fields(&self, which: ProcedureAction, form: Form<'_>) -> AnyView {
        use ProcedureAction as A;
        let area = |label, hint, rows| form.area(Area::plain("text", label, hint, &self.typed(which, "text"), rows));
        let line = |name: &str, label, hint| form.line(Line::text(name, label, hint, &self.typed(which, name)));
        let on = |label| {
            let hint = Some("Leave it empty for today");
            form.line(Line { kind: "date", ..Line::text("on", label, hint, &self.typed(which, "on")) })
        };
        let hour =
            |label, hint| form.line(Line { kind: "time", ..Line::text("at", label, hint, &self.typed(which, "at")) });
        let cards = |legend, cards| form.radios("chosen", legend, "choices", cards, &self.typed(which, "chosen"));
        match which {
            A::AdvocacyOffered => view! {
                {line("who", "What did they say?", Some("Such as: yes, the advocacy service rings them on Monday. What they tell their advocate never stands here."))}
                {on("When was it offered?")}
            }
            .into_any(),
            A::Extended => {
                let until = self.props.longest.as_deref().map(|until| format!("It can be extended once, until {}. They are told, and why.", day(until)));
                view! { <p class="small quiet">{until}</p> {area("Why does it need more time?", None, 2)} }.into_any()
            }
            A::IndependentNamed => line("who", "Who is it?", Some("Somebody who does not work for the council (SI 2006/1738, regulation 17)")),
            A::Answered => {
                let found = ComplaintOutcome::ALL.iter().map(|found| card(found.name(), found.words(), "")).collect();
                view! {
                    {cards("What was found?", found)}
                    {area("What were they answered?", Some("In words they understand: what was found, what is done now, and what they can do if they do not agree."), 5)}
                    {on("When was it answered?")}
                }
                .into_any()
            }
            A::WentOn => view! { {on("When did they ask for it?")} {area("What do they not agree with?", None, 2)} }.into_any(),
            A::PanelMet => view! { {on("When did it meet?")} {line("who", "Who sat on it?", None)} }.into_any(),
            A::PanelReported => view! { {on("When did it report?")} {area("What does it recommend?", None, 3)} }.into_any(),
            A::AdvocateAsked => view! {
                {line("who", "Whom did you ask?", Some("Such as: the advocacy service, by telephone. What they tell their advocate never stands here."))}
                {line("reference", "Their reference", Some("If they gave one"))}
                {on("When did you ask?")}
            }
            .into_any(),
            A::AdvocateFound => view! {
                {line("who", "Who is it?", Some("Their name, and how they and the child find each other"))}
                {on("Since when?")}
            }
            .into_any(),
            A::AdvocateDeclined => view! {
                {area("What did they say?", Some("Another service is asked next. They are told why it takes longer."), 2)}
                {on("When did they say so?")}
            }
            .into_any(),
            A::Acknowledged => view! {
                {line("who", "Whom did you tell, and by which way?", Some("Such as: the solicitor, by letter. Not yet whether anything is known of the child"))}
                {on("When?")}
            }
            .into_any(),
            A::AskerCorrected => {
                let askers = Asker::ALL.iter().map(|asker| card(asker.name(), asker.words(), "")).collect();
                view! { {cards("Who is it?", askers)} {area("How is it known?", Some("By when it is answered is counted anew."), 2)} }
                .into_any()
            }
            A::Checked | A::Doubted => {
                let checks = RequestCheck::ALL.iter().map(|check| card(check.name(), check.words(), check_under(*check)));
                view! {
                    {cards(if which == A::Checked { "What did you look at, and it holds?" } else { "What does not hold?" }, checks.collect())}
                    {area("What did you find?", Some("Who looked at it, on what it rests, and what follows for what may leave."), 3)}
                    {on("When?")}
                }
                .into_any()
            }
            A::Released => view! {
                {line("who", "To whom, and by which way?", Some("Such as: by hand, against a signature, to the person themselves"))}
                {area("What leaves?", Some("Each document, what was taken out of it, and what they were told of that. The documents stay in the case system."), 4)}
                {line("reference", "Reference in the case system", None)}
                {on("When did it leave?")}
            }
            .into_any(),
            A::Withheld => view! {
                {area("Why does nothing leave, and what were they told?", Some("They are told why, as far as that harms nobody. Whoever asked for their own data is told within the month, also that they can complain to the Information Commissioner and go to court."), 3)}
                {on("When were they told?")}
            }
            .into_any(),
            A::LadoTold => view! {
                {line("who", "Whom did you speak to?", Some("The LADO of the place where the adult works. A message that was only sent does not count."))}
                {line("reference", "Their reference", Some("If they gave one"))}
                {on("When did you tell them?")}
                {area("What did they advise?", None, 3)}
                <p class="small"><a href="/directory">"Numbers of other places"</a></p>
            }
            .into_any(),
            A::Weighed => {
                let kinds = AllegationThreshold::ALL.iter().map(|kind| card(kind.name(), kind.words(), threshold_under(*kind))).collect();
                view! { {cards("What is it?", kinds)} {area("Why is it that?", None, 2)} }.into_any()
            }
            A::CameBack => view! {
                <div class="pairwise">{on("On which day did they come back?")} {hour("At what time?", Some("The 72 hours count from then"))}</div>
                {area("How is it known?", None, 2)}
            }
            .into_any(),
            A::Talked => {
                let under = |became: TalkOutcome| match became {
                    TalkOutcome::Held => "With somebody who does not look after them or plan their care.",
                    TalkOutcome::Refused => "It stays open to them: write it down again, or open it again, when they want it.",
                    TalkOutcome::NotHeld => "Only where they are missing again, or were not missing. Where nobody was free its clock runs on: write a note.",
                };
                let became = TalkOutcome::ALL.iter().map(|became| card(became.name(), became.words(), under(*became)));
                view! {
                    {cards("What became of it?", became.collect())}
                    {line("who", "Who spoke with them?", Some("Their name, and whom they work for"))}
                    <div class="pairwise">{on("When was it?")} {hour("At what time?", None)}</div>
                    {area("What do they want known, and changed? If it was not held: why, in their words?", Some("What they told in confidence stays with whoever they told."), 4)}
                }
                .into_any()
            }
            A::Noted => area("What do you want to write down?", None, 3),
            A::Learned => area("What was learned, and what is done about it?", Some("If nothing was: why not. Names do not belong here."), 3),
            A::TakenBack => area("How do you know that they take it back?", None, 2),
            A::Reopened => area("Why is it opened again?", None, 2),
            A::Ended => self.end(which, form),
            A::PanelNotified | A::NotNeeded | A::RapidReviewHeld | A::SiblingsTold => {
                incident::step(which, form, &|field| self.typed(which, field))
            }
            A::KeptFrom => view! {
                {form.select("colleague", "From whom?", Some("Choose"), self.chosen(which, &self.props.colleagues))}
                {area("Why is it kept from them?", Some("Such as: they manage the person it is about."), 2)}
            }
            .into_any(),
            A::NotAbout => view! {
                {form.select("colleague", "Whom is it not about?", Some("Choose"), self.chosen(which, &self.props.kept))}
                {area("Why is it not about them?", Some("They find it then. Where a colleague said so, another person than opened or weighed it takes that back."), 2)}
            }
            .into_any(),
            A::Opened | A::Read | A::Planned | A::LetterWritten | A::LetterSent | A::LetterRead => ().into_any(),
        }
    }

    /// These colleagues, with the one that was chosen before.
    fn chosen(&self, which: ProcedureAction, among: &[Choice]) -> Vec<Choice> {
        let chosen = self.typed(which, "colleague");
        among.iter().map(|one| Choice { chosen: one.value == chosen, ..one.clone() }).collect()
    }

    fn end(&self, which: ProcedureAction, form: Form<'_>) -> AnyView {
        if self.props.line.kind == ProcedureKind::Complaint {
            let under = "An advocate was offered, and what was learned is written down. Within their time they can still ask for the next stage: open it again then.";
            return view! { <p class="small quiet">{under}</p> }.into_any();
        }
        if self.props.line.kind == ProcedureKind::SeriousIncident {
            return incident::end(form, self.props.own, &|field| self.typed(which, field));
        }
        if self.props.line.kind == ProcedureKind::OutsideRequest {
            return view! { <p class="small quiet">"It is answered. It stays here to be read."</p> }.into_any();
        }
        if self.props.line.kind == ProcedureKind::Advocate {
            return view! { <p class="small quiet">"Somebody speaks for them. Open it again when they need somebody else."</p> }.into_any();
        }
        if self.props.line.kind == ProcedureKind::ReturnTalk {
            return view! { <p class="small quiet">"It stays here to be read. Opened again, they are offered the conversation within 72 hours from then."</p> }
                .into_any();
        }
        let outcomes = AllegationOutcome::ALL.iter().map(|one| card(one.name(), one.words(), "")).collect();
        let second = self.props.own.then(|| {
            view! { <p>"You opened or weighed this, or kept it from somebody: another person ends it."</p> }
        });
        view! {
            {second}
            {form.radios("chosen", "How did it end?", "choices", outcomes, &self.typed(which, "chosen"))}
            {form.area(Area::plain("text", "What was decided, and by whom?", None, &self.typed(which, "text"), 3))}
        }
        .into_any()
    }
}

/// What stands on its button.
const fn press(action: ProcedureAction) -> &'static str {
    match action {
        ProcedureAction::AdvocacyOffered => "Save the offer",
        ProcedureAction::Answered => "Save the answer",
        ProcedureAction::Ended => "End it",
        ProcedureAction::Extended => "Extend it",
        ProcedureAction::KeptFrom => "Keep it from them",
        ProcedureAction::Reopened => "Open it again",
        ProcedureAction::WentOn => "Begin the next stage",
        ProcedureAction::IndependentNamed => "Name them",
        ProcedureAction::LadoTold => "Save whom you told",
        ProcedureAction::Learned => "Save what was learned",
        ProcedureAction::NotAbout => "Give it back to them",
        ProcedureAction::Noted => "Keep the note",
        ProcedureAction::PanelMet => "Save that it met",
        ProcedureAction::PanelReported => "Save the report",
        ProcedureAction::TakenBack => "Save that they take it back",
        ProcedureAction::Weighed => "Save what it is",
        ProcedureAction::Talked => "Save what became of it",
        ProcedureAction::CameBack => "Save when they came back",
        ProcedureAction::AdvocateAsked => "Save whom you asked",
        ProcedureAction::AdvocateFound => "Save who it is",
        ProcedureAction::AdvocateDeclined => "Save that nobody comes",
        ProcedureAction::Acknowledged => "Save whom you told",
        ProcedureAction::Checked => "Save what you found",
        ProcedureAction::Doubted => "Save what does not hold",
        ProcedureAction::AskerCorrected => "Save who it is",
        ProcedureAction::Released => "Save what leaves",
        ProcedureAction::Withheld => "Save that nothing leaves",
        ProcedureAction::PanelNotified => "Save that it is notified",
        ProcedureAction::NotNeeded => "Save that it is not needed",
        ProcedureAction::RapidReviewHeld => "Save that it was held",
        ProcedureAction::SiblingsTold => "Save who told them",
        ProcedureAction::Opened
        | ProcedureAction::Read
        | ProcedureAction::Planned
        | ProcedureAction::LetterWritten
        | ProcedureAction::LetterSent
        | ProcedureAction::LetterRead => "Save",
    }
}
