//! The form that opens a complaint or an allegation.

use heard_vocabulary::{Asker, ProcedureKind};
use leptos::prelude::*;

use super::{NewProcedurePage, incident};
use crate::components::{hidden, icon};
use crate::pages::staff::forms::{Area, Form, Line};
use crate::pages::staff::parts::{back, line, page_head};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::many;
use crate::pages::staff::{Choice, StaffFrame, Worded as _};

/// The form that opens one.
pub fn new_procedure(frame: StaffFrame, props: NewProcedurePage) -> AnyView {
    let assets = frame.assets;
    let errors = by_field(props.refused.as_slice());
    let form = Form { assets, id: "procedure", errors: &errors };
    let wrong = props.refused.is_some();
    let (complaint, allegation) = (props.kind == ProcedureKind::Complaint, props.kind == ProcedureKind::Allegation);
    let (title, under) = match props.kind {
        ProcedureKind::Complaint => {
            let within = many(props.answer_days, "working day", "working days");
            let under = format!("By a child, a care leaver, or somebody for them. It is answered within {within}.");
            ("A complaint", under)
        }
        ProcedureKind::OutsideRequest => (
            "A request from outside",
            "A parent, a solicitor, a court, the police or anybody else asks for what is known of a child, or a child asks for their own. Give nothing out yourself, and do not say whether anything is known here. Whoever sees to that is told.".to_owned(),
        ),
        ProcedureKind::SeriousIncident => (
            "A child died or was seriously harmed",
            "Or a care leaver died before they were 25. The safeguarding leads are told. The national Panel is notified within five working days; nothing of what they said in Heard goes meanwhile.".to_owned(),
        ),
        ProcedureKind::Advocate => (
            "Somebody wants an advocate",
            "A child or a care leaver wants somebody on their side who does not work for the council. Whoever sees to that asks the advocacy service, and is told.".to_owned(),
        ),
        ProcedureKind::ReturnTalk => (
            "A child is back who was missing",
            "Within 72 hours of their return, weekends included, somebody independent offers to speak with them. Whoever sees to that is told.".to_owned(),
        ),
        ProcedureKind::Allegation => (
            "An allegation about an adult who works with children",
            "They may have harmed a child, committed a crime against one, or be a risk to children. Write it down as you heard it: ask the child nothing more. The LADO is told within one working day.".to_owned(),
        ),
    };
    let typed = &props.typed;
    let danger = (allegation || props.kind == ProcedureKind::OutsideRequest).then(|| {
        view! {
            <div class="note sunny">
                {icon(assets, "i-warn")}
                <p>"A child may be in danger now, or the police ask because of that? Ring 999 or the duty team first, or put them through. This page rings nobody."</p>
            </div>
        }
    });
    let serious = (props.kind == ProcedureKind::SeriousIncident).then(|| incident::first_of_all(assets));
    let who = match props.kind {
        ProcedureKind::SeriousIncident => form.line(Line::text(
            "who",
            "To whom did it happen?",
            Some("Their name, and the number in the case system"),
            &typed.who,
        )),
        ProcedureKind::ReturnTalk => form.line(Line::text(
            "who",
            "Who is back, and how do you reach them?",
            Some("Such as: Heron, through their carer"),
            &typed.who,
        )),
        ProcedureKind::Advocate => form.line(Line::text(
            "who",
            "Who wants one, and how are they reached?",
            Some("Such as: Heron, by text message to their own phone. The way that is safe for them"),
            &typed.who,
        )),
        ProcedureKind::Complaint => form.line(Line::text(
            "who",
            "Who complains, and how do you reach them?",
            Some("Such as: Heron, by text message to their own phone"),
            &typed.who,
        )),
        ProcedureKind::OutsideRequest => form.line(Line::text(
            "who",
            "Who asks, and how are they reached?",
            Some("As they say it themselves: whether that is so is looked at later"),
            &typed.who,
        )),
        ProcedureKind::Allegation => {
            form.line(Line::text("who", "Whom is it about?", Some("Their name, or what you know of them"), &typed.who))
        }
    };
    let place = allegation.then(|| {
        form.line(Line::text(
            "place",
            "What do they do, and where do they work?",
            Some("Such as: a night worker in a home in Eastmere. The LADO of that place has to know"),
            &typed.place,
        ))
    });
    let outside = (props.kind == ProcedureKind::OutsideRequest).then(|| {
        let askers = Asker::ALL.iter().map(|asker| Choice {
            value: asker.name().to_owned(),
            text: asker.words().to_owned(),
            chosen: typed.asker == asker.name(),
        });
        view! {
            {form.select("asker", "Who is it?", Some("Choose one"), askers.collect())}
            {form.line(Line::text("place", "For whom do they ask, and what are they to the child?", Some("If they say so"), &typed.place))}
        }
    });
    let happened = (props.kind == ProcedureKind::SeriousIncident).then(|| incident::what_happened(form, &props));
    let (text, day, press) = match props.kind {
        ProcedureKind::SeriousIncident => {
            ("What is known of it?", "On which day did the council know of it?", "Write it down")
        }
        ProcedureKind::OutsideRequest => ("What do they ask for, and about whom?", "When did it come?", "Pass it on"),
        ProcedureKind::Complaint => ("What is it about?", "When did it come?", "Open the complaint"),
        ProcedureKind::Allegation => ("What was said, in their words?", "When did it come?", "Report it"),
        ProcedureKind::Advocate => ("What do they want help with?", "When did they ask?", "Pass it on"),
        ProcedureKind::ReturnTalk => ("What do you know of it?", "On which day did they come back?", "Open it"),
    };
    let hour = (props.kind == ProcedureKind::ReturnTalk).then(|| {
        let hint = Some("The 72 hours count from then");
        form.line(Line { kind: "time", ..Line::text("at", "At what time?", hint, &typed.at) })
    });
    let agreed = (complaint && props.view.is_some()).then(|| {
        let hint = "Such as: they wrote so on Tuesday. It is their complaint, and they can take it back.";
        form.area(Area::plain("agreed", "They agree. How do you know?", Some(hint), &typed.agreed, 2))
    });
    let from = props.view.as_ref().map(|_| {
        view! { <p class="small quiet">"It comes from what they said in Heard. That stays as it is; who complains stands here."</p> }
    });
    let colleagues = (!props.colleagues.is_empty()).then(|| {
        let under = match allegation {
            false => "Tick whom it is about. They do not find it anywhere.",
            true => "Tick whom it is about, and whoever manages them. They do not find it anywhere. Where that leaves no safeguarding lead, the person outside the council reads it.",
        };
        view! {
            <details class="more" open=props.colleagues.iter().any(|one| one.chosen)>
                <summary>"Is it about somebody who signs in here?"</summary>
                <fieldset class="stack stack--tight">
                    <legend class="small quiet">{under}</legend>
                    {form.ticks("about", props.colleagues.clone())}
                </fieldset>
            </details>
        }
    });
    let day = Line {
        kind: "date",
        value: if typed.on.is_empty() { props.today.clone() } else { typed.on.clone() },
        ..Line::text("on", day, None, "")
    };
    let action = format!("/procedures/new/{}", props.kind.name());
    let body = view! {
        {back(assets, "/procedures", "Complaints and procedures")}
        {form.summary()}
        {page_head(title.to_owned(), line(under), None)}
        {danger}
        {serious}
        <form class="sheet stack" method="post" action=action novalidate>
            {props.view.clone().map(|view| hidden("view", view))}
            {from}
            {who}
            {place}
            {happened}
            {outside}
            {form.area(Area::plain("text", text, None, &typed.text, 6))}
            {agreed}
            {form.line(day)}
            {hour}
            {colleagues}
            <div><button class="button">{press}</button></div>
        </form>
    };
    staff_page(frame, title, wrong, body.into_any())
}
