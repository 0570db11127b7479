//! Who may translate it, where its author did not say: the team asks them, and writes down what
//! they said. Nobody says it in their place.

use heard_vocabulary::{AfterReply, Consent, ReplyGoes, Sender, Translator};
use leptos::prelude::*;

use super::{errors_of, form, gone, typed};
use crate::components::hidden;
use crate::i18n::{Lang, Tr};
use crate::pages::staff::forms::{ChoiceCard, Line};
use crate::pages::staff::parts::time_at;
use crate::pages::staff::views::{ViewForm, ViewPage};
use crate::pages::staff::{Choice, Worded as _};
use crate::shell::Assets;

/// The question and what they said of it; nothing where it is known, or nothing is to translate.
pub(super) fn translator(assets: Assets, props: &ViewPage) -> Option<AnyView> {
    let asks = props.asks_translator && !gone(props);
    let unknown = asks && props.translator.is_none() && props.translation.is_none();
    unknown.then(|| {
        view! {
            <section class="sheet stack stack--tight" id="translator">
                <h2>{ViewForm::Translator.words()}</h2>
                <p>"They were not asked, or did not say. Nobody translates it before they do."</p>
                {ask(props)}
                {written_down(assets, props)}
            </section>
        }
        .into_any()
    })
}

/// The question in the child's language, which leads to their own way to answer it.
fn question(lang: Lang) -> String {
    let tr = Tr(lang);
    tr.with("translator-ask-now", &[("where", tr.s("translator-ask").into())])
}

/// A text without the marks that keep the direction of what was put into it.
fn plain(text: &str) -> String {
    text.trim().chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect()
}

/// A ready reply, which goes out and is undone like any other. What nobody could read yet may
/// be harm, so that it goes at once as a rule, and takes whoever knows that it is safe.
fn ask(props: &ViewPage) -> Option<AnyView> {
    if !props.reachable {
        return None;
    }
    let words = question(Lang::parse(&props.lang).unwrap_or(Lang::En));
    let asked = props.messages.iter().find(|one| one.sender == Sender::Team && plain(&one.text) == plain(&words));
    if let Some(asked) = asked {
        let at = time_at(asked.at);
        return Some(view! { <p>"They were asked: "{at}"."</p> }.into_any());
    }
    let english = format!("They read, in their language: “{}”", plain(&question(Lang::En)));
    Some(
        view! {
            <form class="stack stack--tight" method="post" action=props.action("reply")>
                {hidden("text", words)}
                {hidden("then", AfterReply::Stays.name())}
                {safe(props)}
                <div><button class="button button--quiet">"Ask them who may translate it"</button></div>
            </form>
            <p class="small quiet">{english}</p>
        }
        .into_any(),
    )
}

/// That it cannot be stopped, and the tick of whoever knows that it is safe, where it takes one.
fn safe(props: &ViewPage) -> Option<AnyView> {
    let at_once = "This goes at once and cannot be stopped: nobody knows yet what they wrote.";
    match props.goes {
        ReplyGoes::Later => None,
        ReplyGoes::AtOnce => Some(view! { <p class="small">{at_once}</p> }.into_any()),
        ReplyGoes::AtOnceIfSafe => Some(
            view! {
                <p class="small">{at_once}</p>
                <label class="cluster small">
                    <input class="tick" type="checkbox" name="safe" value="yes"/>
                    "I know that it is safe to write to them here, or they asked to be answered here"
                </label>
            }
            .into_any(),
        ),
    }
}

/// What they said to somebody of the council.
fn written_down(assets: Assets, props: &ViewPage) -> AnyView {
    let errors = errors_of(props, ViewForm::Translator);
    let fields = form(assets, ViewForm::Translator, &errors);
    let value = |field| typed(props, ViewForm::Translator, field);
    let cards =
        Translator::ALL.iter().map(|who| ChoiceCard { value: who.name(), title: who.words(), under: "" }).collect();
    let how = Consent::ALL
        .iter()
        .filter(|how| **how != Consent::Sending)
        .map(|how| Choice {
            value: how.name().to_owned(),
            text: how.words().to_owned(),
            chosen: value("how") == how.name(),
        })
        .collect();
    let said_on = match value("said_on") {
        day if day.is_empty() => props.desk.today.to_string(),
        day => day,
    };
    view! {
        <details class="more" open=!errors.is_empty()>
            <summary>"They told one of us"</summary>
            <form class="stack stack--tight" method="post" action=props.action(ViewForm::Translator.name())>
                {fields.radios("translator", "What did they say?", "choices", cards, &value("translator"))}
                {fields.select("how", "How did they say it?", None, how)}
                {fields.line(Line { kind: "date", ..Line::text("said_on", "On which day?", None, &said_on) })}
                <div><button class="button button--quiet">"Write it down"</button></div>
            </form>
        </details>
    }
    .into_any()
}
