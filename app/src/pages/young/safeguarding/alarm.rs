//! "I am not safe": a few questions, all of which may be left out, and what is
//! said after it.

use leptos::prelude::*;

use super::help_first::{numbers_now, waiting_numbers};
use super::{HelpFirst, HelpWaiting};
use crate::components::{
    RadioCard, Speak, back_link, cards, error_summary, faces, field_error, hidden, icon, note, radios, speak,
};
use crate::i18n::Tr;
use crate::pages::young::views::{Kind, kiosk_end, receipt_card};
use crate::pages::young::{Problem, problem};
use crate::shell::{Assets, Frame, Layout, young_page};

/// Who is told of it, and when, as far as that is known now.
#[derive(Debug, Clone, Default)]
pub struct WhoIsTold {
    /// Whether somebody is on duty.
    pub staffed: bool,
    /// Whether somebody else is told where they do not answer.
    pub next: bool,
    /// The council's numbers and hours, by the clock.
    pub help: HelpFirst,
}

/// One question of it.
#[derive(Debug, Clone)]
pub struct Asked {
    /// Its name in the form, after `a.`.
    pub key: String,
    /// What is asked.
    pub ask: String,
    /// A hint under it.
    pub hint: Option<String>,
    /// How it is answered, and what was answered before.
    pub kind: Kind,
}

/// "I am not safe". Posts `id`, `version`, `lang` and `a.{question}` to `/now`.
#[derive(Debug, Clone)]
pub struct AlarmPage {
    /// What the button says.
    pub title: String,
    /// The version of its questions.
    pub version: i64,
    /// The form's own id, 32 hexadecimal digits.
    pub id: String,
    /// The page's language.
    pub lang_code: String,
    /// What is asked.
    pub questions: Vec<Asked>,
    /// Whether an account sends it.
    pub signed_in: bool,
    /// Whether the council knows whose account that is.
    pub matched: bool,
    /// Who is told.
    pub who: WhoIsTold,
    /// Who can help while it cannot be sent.
    pub waiting: HelpWaiting,
    /// Why it was not sent.
    pub error: Option<Problem>,
}

/// After it was sent: shown once.
#[derive(Debug, Clone)]
pub struct AlarmSentPage {
    /// Who is told.
    pub who: WhoIsTold,
    /// Whether its author is not written to.
    pub quiet: bool,
    /// The receipt's 16 digits, where it has one.
    pub receipt: Option<String>,
    /// Whether it went out from a tablet that many use: shown for a minute.
    pub kiosk: bool,
}

/// The page behind the button.
pub fn alarm(mut frame: Frame, props: AlarmPage) -> AnyView {
    let AlarmPage { title: heading, version, id, lang_code, questions, signed_in, matched, who, waiting, error } =
        props;
    frame.error |= error.is_some();
    let (tr, assets) = (frame.tr, frame.assets);
    // The title names no matter: it stands in the browser's history.
    let title = tr.s("help-now");
    let summary = error.map(|found| ("send".to_owned(), problem(tr, found))).into_iter().collect();
    let waits = format!("{}. {}", tr.s("outbox-waiting"), tr.s("outbox-waiting-why"));
    let known = match (signed_in, matched) {
        (true, true) => "not-safe-known",
        (true, false) => "not-safe-nickname",
        (false, _) => "not-safe-unknown",
    };
    let asked = questions.into_iter().map(|one| question(tr, assets, one)).collect_view();
    let body = view! {
        {back_link(tr, assets, "/help".into())}
        {error_summary(tr, summary)}
        <h1 data-listen=heading.clone()>{heading.clone()}</h1>
        <p class="note note--alarm">{icon(assets, "i-warn")}<span>{tr.rich("not-safe-danger")}" "<a class="link" href="tel:999">"999"</a></span></p>
        {told_words(tr, assets, &who)}
        <form class="question" method="post" action="/now" data-send="">
            {hidden("id", id)}
            {hidden("version", version.to_string())}
            {hidden("lang", lang_code)}
            <p class="hint">{tr.s("not-safe-skip")}</p>
            <div class="actions">{button(tr, assets, "send-first")}</div>
            // Directly under it, and scrolled to from the lower one.
            <div role="status" data-status="" data-sending=tr.s("sending") data-waiting=waits>
                <p class="note offline" hidden></p>
            </div>
            {waiting_numbers(tr, &waiting)}
            {asked}
            <p class="note small">{icon(assets, "i-lock")}<span>{tr.s(known)}</span></p>
            <div class="actions">{button(tr, assets, "send")}</div>
        </form>
        <section class="stack">
            <h2>{tr.s("told-now")}</h2>
            {numbers_now(tr, &who.help)}
        </section>
    };
    young_page(frame, Layout::QUESTION, &title, body)
}

/// The same button stands above the questions, for whoever reads none of them.
fn button(tr: Tr, assets: Assets, id: &'static str) -> AnyView {
    view! { <button class="button button--big button--alarm" id=id>{icon(assets, "i-warn")}{tr.s("not-safe-send")}</button> }
        .into_any()
}

fn question(tr: Tr, assets: Assets, asked: Asked) -> AnyView {
    let Asked { key, ask, hint, kind } = asked;
    let name = format!("a.{key}");
    let radio = |value: &str, title: String, picture| RadioCard { value: value.into(), title, under: None, picture };
    let controls = match kind {
        Kind::Text { value } => {
            let field = Speak { id: &key, field: &name, label: ask, hint, value, rows: 2, ..Speak::default() };
            return speak(tr, assets, field);
        }
        // A day has no place here.
        Kind::Date { .. } => return ().into_any(),
        Kind::Cards { options, values, many } => cards(assets, &name, options, &values, many),
        Kind::Faces { value } => faces(tr, assets, &name, value),
        Kind::Choice { options, value } => {
            let options = options.into_iter().map(|(key, title)| radio(&key, title, None)).collect();
            radios(assets, &name, options, value.as_deref().unwrap_or_default())
        }
        Kind::YesNo { value } => {
            let options = [("yes", "i-tick"), ("no", "i-cross"), ("not_sure", "i-part")]
                .map(|(key, picture)| radio(key, tr.of("yes-no", key), Some(picture)));
            radios(assets, &name, options.into(), value.as_deref().unwrap_or_default())
        }
    };
    let hint_id = format!("{key}-hint");
    let described = hint.as_ref().map(|_| hint_id.clone());
    view! {
        <fieldset class="stack compact" aria-describedby=described>
            <legend class="label"><h2 dir="auto" data-listen=ask.clone()>{ask.clone()}</h2></legend>
            {hint.map(|hint| view! { <p class="hint" id=hint_id dir="auto">{hint}</p> })}
            {field_error(tr, assets, &key, None)}
            {controls}
        </fieldset>
    }
    .into_any()
}

/// Who gets it and when: never more than is staffed.
fn told_words(tr: Tr, assets: Assets, who: &WhoIsTold) -> AnyView {
    use super::ByClock;
    let words = match (&who.staffed, &who.help.readers) {
        (true, _) if who.next => tr.rich("not-safe-staffed"),
        (true, _) => tr.rich("not-safe-staffed-one"),
        (false, Some(ByClock::Closed { day, from })) => {
            let values = [("day", tr.of("told-day", day).into()), ("time", from.clone().into())];
            tr.rich_with("not-safe-later", &values)
        }
        (false, Some(ByClock::Open { .. }) | None) => tr.rich("not-safe-unstaffed"),
    };
    view! { <p class="note" id="who">{icon(assets, "i-eye")}<span>{words}</span></p> }.into_any()
}

/// What is said once it was sent.
pub fn alarm_sent(frame: Frame, props: AlarmSentPage) -> AnyView {
    let (tr, assets) = (frame.tr, frame.assets);
    let AlarmSentPage { who, quiet, receipt, kiosk } = props;
    let title = tr.s("help-now");
    let answer = if quiet { "not-safe-quiet" } else { "not-safe-reply" };
    let body = view! {
        <div class="hello"><h1>{tr.s("told-title")}</h1><p>{tr.s("sent-title")}</p></div>
        {told_words(tr, assets, &who)}
        <section class="stack">
            <h2>{tr.s("not-safe-meanwhile")}</h2>
            {numbers_now(tr, &who.help)}
        </section>
        {note(assets, "teal", "i-lock", view! { <p>{tr.s(answer)}</p> })}
        {receipt.map(|digits| receipt_card(tr, assets, &digits))}
        {kiosk.then(|| kiosk_end(tr, assets))}
        {quiet.then(|| view! { <p class="hint">{tr.s("not-safe-once")}</p> })}
        <p><a class="link" href="/help">{tr.s("told-more")}</a></p>
    };
    young_page(frame, Layout::QUESTION, &title, body)
}

/// The way to it.
pub(super) fn alarm_link(tr: Tr, assets: Assets) -> AnyView {
    view! { <a class="not-safe__link" href="/now">{icon(assets, "i-warn")}<span>{tr.s("not-safe")}</span></a> }
        .into_any()
}

/// The way to it from every page: under what the page is about, but for help,
/// where it stands beneath the first number, and its own page.
pub(crate) fn alarm_button(frame: &Frame) -> Option<AnyView> {
    let (tr, assets) = (frame.tr, frame.assets);
    let path = frame.path.split('?').next().unwrap_or_default();
    let here = path == "/now" || path == "/help" || frame.preview;
    (!here)
        .then(|| view! { <nav class="not-safe" aria-label=tr.s("not-safe")>{alarm_link(tr, assets)}</nav> }.into_any())
}
