//! The pages on which settings are changed.

use heard_vocabulary::SettingName;
use leptos::prelude::*;

use super::problems::field;
use super::{CouncilPage, FiguresPage, LanguagesPage, LinesPage, words};
use crate::i18n::Lang;
use crate::pages::staff::forms::{Form, Line};
use crate::pages::staff::parts::{back, line, page_head};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::{Choice, StaffFrame};
use crate::shell::council_mark;

const BACK: (&str, &str) = ("/setup", "Set-up");

/// Name, words and colours.
pub fn council(frame: StaffFrame, props: CouncilPage) -> AnyView {
    let assets = frame.assets;
    let errors = by_field(&props.problems);
    let form = Form { assets, id: "council", errors: &errors };
    let text = |name, label, hint, value: &str| form.line(Line::text(field(name), label, hint, value));
    let sample = props.contrast.map(|hundredths| {
        let words = format!("Their contrast is {} to 1. So the name stands on every page:", words::ratio(hundredths));
        let name = props.council.clone();
        view! { <p>{words}</p><p><span class="council-mark" dir="auto">{name}</span></p> }
    });
    let wrong = !errors.is_empty();
    let colour = "Six digits after a hash, such as #1d4a35. Leave both empty for Heard’s own";
    let body = view! {
        {back(assets, BACK.0, BACK.1)}
        {form.summary()}
        {page_head("Name, words and colours".to_owned(), line("Everybody sees these, young people too."), None)}
        <form class="sheet" method="post" action="/setup/council" novalidate>
            {text(SettingName::Council, "The council’s name", None, &props.council)}
            {text(
                SettingName::OwnWord,
                "What young people call themselves",
                Some("Ask them first. “In care”, “cared for”, “care experienced”"),
                &props.own_word,
            )}
            <div class="pairwise">
                {text(SettingName::Colour, "The colour behind the name", Some(colour), &props.colour)}
                {text(SettingName::Letters, "The colour of its letters", Some("It has to be read easily: 4.5 to 1 or more"), &props.letters)}
            </div>
            {sample}
            <button class="button">"Save"</button>
        </form>
        {crest(form, &props)}
    };
    staff_page(frame, "Name, words and colours", wrong, body.into_any())
}

/// The crest, and bringing another.
fn crest(form: Form<'_>, props: &CouncilPage) -> AnyView {
    let shown = council_mark(&props.council, props.crest.as_ref(), false);
    let away = props.crest.is_some().then(|| {
        view! {
            <form method="post" action="/setup/council/no-crest">
                <button class="link">"Take the crest away"</button>
            </form>
        }
    });
    let hint = "PNG or JPEG, at most 10 MB. It is made small, on white, and stands with the council’s name as its text";
    view! {
        <section class="sheet stack stack--tight">
            <h2>"Crest or logo"</h2>
            {shown.map(|shown| view! { <p>{shown}</p> })}
            <form class="stack stack--tight" method="post" action="/setup/council/crest" enctype="multipart/form-data" novalidate>
                {form.photo("file", "Picture", hint)}
                <div><button class="button button--quiet">"Show it on every page"</button></div>
            </form>
            {away}
        </section>
    }
    .into_any()
}

/// Who can be rung, and the fields of their number and hours.
const TEAMS: [(&str, &str, SettingName, SettingName, &str); 5] = [
    (
        "The duty team",
        "On the help page, and after something hard was said.",
        SettingName::DutyPhone,
        SettingName::DutyHours,
        "Such as: Monday to Friday, 8.30 to 5.30",
    ),
    (
        "The emergency duty team",
        "On the help page, and at night after something hard was said.",
        SettingName::EmergencyPhone,
        SettingName::EmergencyHours,
        "Such as: every night, weekends and bank holidays",
    ),
    (
        "Advocacy",
        "On the help page: somebody on a young person’s side.",
        SettingName::AdvocacyPhone,
        SettingName::AdvocacyHours,
        "In a few words",
    ),
    ("Complaints", "On the help page.", SettingName::ComplaintsPhone, SettingName::ComplaintsHours, "In a few words"),
    (
        "The designated officer (LADO)",
        "For staff alone, on their first page: for allegations against adults who work with children.",
        SettingName::LadoPhone,
        SettingName::LadoHours,
        "In a few words",
    ),
];

/// Numbers and hours in words.
pub fn numbers(frame: StaffFrame, props: LinesPage) -> AnyView {
    let assets = frame.assets;
    let errors = by_field(&props.problems);
    let form = Form { assets, id: "numbers", errors: &errors };
    let teams = TEAMS
        .iter()
        .map(|(title, under, phone, hours, hint)| {
            let number = Line { kind: "tel", ..Line::text(field(*phone), "Number", None, props.value(*phone)) };
            let hours = Line::text(field(*hours), "Hours, in words", Some(hint), props.value(*hours));
            view! {
                <fieldset class="stack stack--tight">
                    <legend class="label">{*title}</legend>
                    <p class="small quiet">{*under}</p>
                    <div class="pairwise">{form.line(number)}{form.line(hours)}</div>
                </fieldset>
            }
        })
        .collect_view();
    let wrong = !errors.is_empty();
    let body = view! {
        {back(assets, BACK.0, BACK.1)}
        {form.summary()}
        {page_head(
            "Numbers to ring".to_owned(),
            line("999, Childline, Shout, the NHS and Samaritans are on the help page already. Ring each of these before you save it."),
            None,
        )}
        <form class="sheet" method="post" action="/setup/numbers" novalidate>
            {teams}
            <button class="button">"Save"</button>
        </form>
        <p class="small quiet">
            "Hours here are words for people. For “open now, until 17:30” write them by the clock too: "
            <a href="/calendar/hours">"office hours"</a>"."
        </p>
    };
    staff_page(frame, "Numbers to ring", wrong, body.into_any())
}

/// Languages offered.
pub fn languages(frame: StaffFrame, props: LanguagesPage) -> AnyView {
    let assets = frame.assets;
    let form = Form { assets, id: "languages", errors: &[] };
    let choices = |chosen: &[String]| {
        let choice = |lang: Lang| Choice {
            value: lang.code().to_owned(),
            text: lang.for_staff().to_owned(),
            chosen: chosen.iter().any(|code| code == lang.code()),
        };
        Lang::ALL.into_iter().filter(|lang| *lang != Lang::En).map(choice).collect::<Vec<_>>()
    };
    let (offered, read) = (choices(&props.offered), choices(&props.read));
    let checked = Choice {
        value: "yes".to_owned(),
        text: "A lawyer checked what pages say about immigration authorities".to_owned(),
        chosen: props.checked,
    };
    let body = view! {
        {back(assets, BACK.0, BACK.1)}
        {page_head(
            "Languages".to_owned(),
            line("English is always there. The others were drafted by a machine, and pages say so. The help page can be read in every language, whatever is chosen here."),
            None,
        )}
        <form class="sheet" method="post" action="/setup/languages">
            <fieldset class="stack stack--tight">
                <legend class="label">"Offered beside English"</legend>
                {form.ticks("languages", offered)}
            </fieldset>
            <fieldset class="stack stack--tight">
                <legend class="label">"Read by somebody of the team, beside English"</legend>
                {form.ticks("team_reads", read)}
            </fieldset>
            <fieldset class="stack stack--tight">
                <legend class="label">"Immigration"</legend>
                {form.ticks("immigration", vec![checked])}
                <p class="small quiet">"Until this is ticked, those words say that no lawyer checked them."</p>
            </fieldset>
            <button class="button">"Save"</button>
        </form>
    };
    staff_page(frame, "Languages", false, body.into_any())
}

/// The smallest group that is shown.
pub fn figures(frame: StaffFrame, props: FiguresPage) -> AnyView {
    let assets = frame.assets;
    let errors = by_field(&props.problems);
    let form = Form { assets, id: "figures", errors: &errors };
    let threshold = Line {
        kind: "number",
        ..Line::text(
            field(SettingName::Threshold),
            "The smallest group that is shown",
            Some("From 5 to 100. Fewer than this are never counted out to the board, the public or a provider"),
            &props.threshold,
        )
    };
    let wrong = !errors.is_empty();
    let body = view! {
        {back(assets, BACK.0, BACK.1)}
        {form.summary()}
        {page_head("Figures".to_owned(), line("So that no number points at a child."), None)}
        <form class="sheet" method="post" action="/setup/figures" novalidate>
            {form.line(threshold)}
            <p class="small quiet">"8 is a good number for most councils. A small one should choose more. What was shown before stays as it was read: lower it only with somebody who knows what that tells."</p>
            <button class="button">"Save"</button>
        </form>
    };
    staff_page(frame, "Figures", wrong, body.into_any())
}
