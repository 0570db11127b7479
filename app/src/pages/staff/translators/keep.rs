//! Who translates, from which languages, and as what.

use heard_vocabulary::{TranslatedFrom, TranslatorGender};
use leptos::prelude::*;

use super::{TranslatorLine, TranslatorsPage};
use crate::components::icon;
use crate::pages::staff::forms::Form;
use crate::pages::staff::parts::{empty, line, page_head};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::situation::language;
use crate::pages::staff::{Choice, StaffFrame, Worded as _};
use crate::shell::Assets;

/// Everybody who translates.
pub fn translators(frame: StaffFrame, props: TranslatorsPage) -> AnyView {
    let assets = frame.assets;
    let errors = by_field(props.refused.as_slice());
    let form = Form { assets, id: "translators", errors: &errors };
    let under = "They see the words that wait in their languages, where the child said that somebody may translate them: without the names and places that were found, and without the service. Whoever is to translate is invited as a translator under “People” first.";
    let none = props.translators.is_empty().then(|| {
        empty(
            assets,
            "Nobody translates yet",
            "What is written in another language than English waits until somebody does.".to_owned(),
            None,
        )
    });
    let people = props.translators.iter().enumerate().map(|(at, one)| person(assets, at, one)).collect_view();
    let body = view! {
        {form.summary()}
        {page_head("Translators".to_owned(), line(under), None)}
        {missing(assets, &props.translators)}
        {none}
        <ul class="people">{people}</ul>
    };
    staff_page(frame, "Translators", props.refused.is_some(), body.into_any())
}

/// The languages from which nobody translates.
fn missing(assets: Assets, translators: &[TranslatorLine]) -> Option<AnyView> {
    let missing: Vec<String> = TranslatedFrom::ALL
        .iter()
        .filter(|lang| !translators.iter().any(|one| one.languages.contains(lang)))
        .map(|lang| language(lang.name()))
        .collect();
    (!missing.is_empty()).then(|| {
        let words = format!("Nobody translates from {}.", missing.join(", "));
        view! { <p class="note sunny">{icon(assets, "i-warn")}<span>{words}</span></p> }.into_any()
    })
}

fn person(assets: Assets, at: usize, one: &TranslatorLine) -> AnyView {
    let id = format!("translator-{at}");
    let form = Form { assets, id: &id, errors: &[] };
    let name = one.name.clone().unwrap_or_else(|| "A translator".to_owned());
    let title = format!("{id}-name");
    let languages = TranslatedFrom::ALL.iter().map(|lang| Choice {
        value: lang.name().to_owned(),
        text: language(lang.name()),
        chosen: one.languages.contains(lang),
    });
    let genders = TranslatorGender::ALL.iter().map(|gender| Choice {
        value: gender.name().to_owned(),
        text: gender.words().to_owned(),
        chosen: one.gender == Some(*gender),
    });
    let ticks = form.ticks("language", languages.collect());
    let gender = form.select("gender", "For children who asked for one", Some("Nobody said"), genders.collect());
    let (action, whose) = (format!("/staff/translators/{}", one.id), format!(": {name}"));
    view! {
        <li class="sheet stack stack--tight">
            <h2 id=title dir="auto">{name}</h2>
            <form class="stack stack--tight" method="post" action=action novalidate>
                <fieldset class="stack stack--tight">
                    <legend class="label">"From which languages"</legend>
                    {ticks}
                </fieldset>
                {gender}
                <div><button class="button button--quiet">"Save"<span class="vh">{whose}</span></button></div>
            </form>
        </li>
    }
    .into_any()
}
