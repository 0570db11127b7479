//! What must be said and asked before anything is sent: who will see it, did
//! anyone help, what we must do.

use heard_vocabulary::{Audience, Helped, Translator};
use leptos::prelude::*;

use crate::components::{RadioCard, Speak, hidden, icon, note, pair, radios, speak};
use crate::i18n::{Lang, Tr};
use crate::pages::young::safeguarding::{HelpWaiting, help_waiting};
use crate::pages::young::{Problem, problem};
use crate::shell::Assets;

/// The id of what is never kept quiet: the choice of who will see it is
/// described by it.
const DUTIES: &str = "duties";

/// The id of what being unknown means: the button that sends is described by it.
const UNKNOWN: &str = "unknown";

/// Who will see this? Without an account nobody's own worker can be found;
/// with one, `reached` names those who get it straight away.
pub(super) fn audience(
    tr: Tr,
    assets: Assets,
    chosen: Option<Audience>,
    signed_in: bool,
    reached: &[(Audience, String)],
) -> AnyView {
    let under = |audience: Audience| match reached.iter().find(|(known, _)| *known == audience) {
        Some((_, names)) => tr.with("audience-known", &[("names", names.clone().into())]),
        // Said inside the choice itself: it is not what the words alone promise.
        None if signed_in && audience == Audience::Anonymous => tr.s("anonymous-signed-in"),
        None => tr.of("audience-under", audience.name()),
    };
    let cards = audiences(tr, signed_in, |audience| Some(under(audience)));
    let hint = (!signed_in).then(|| view! { <p class="hint small">{tr.s("audience-needs-account")}</p> });
    asked_who(tr, assets, "stack", cards, chosen, hint.into_any())
}

/// Who will see this? For those who pick pictures: each choice is one.
pub(super) fn audience_in_pictures(tr: Tr, assets: Assets, chosen: Option<Audience>, signed_in: bool) -> AnyView {
    let locked = |audience| (signed_in && audience == Audience::Anonymous).then(|| tr.s("anonymous-signed-in"));
    asked_who(tr, assets, "stack drawn", audiences(tr, signed_in, locked), chosen, ().into_any())
}

/// For somebody signed in: to send it with nothing that links it to them. The
/// path it is on, `None` where nothing of it is kept meanwhile.
pub(super) fn sign_out_first(tr: Tr, assets: Assets, signed_in: bool, scenario: &str) -> Option<AnyView> {
    let to = format!("/say/{scenario}/without-account");
    signed_in.then(|| {
        view! {
            <button class="way" formaction=to formmethod="post" formnovalidate>
                {icon(assets, "i-lock")}{tr.s("anonymous-sign-out")}
            </button>
        }
        .into_any()
    })
}

/// Whom something can be sent to, with what is said under each.
fn audiences(tr: Tr, signed_in: bool, under: impl Fn(Audience) -> Option<String>) -> Vec<RadioCard> {
    let offered: &[Audience] = if signed_in { Audience::ALL } else { &[Audience::Team, Audience::Anonymous] };
    let card = |audience: &Audience| RadioCard {
        value: audience.name().into(),
        title: tr.of("audience", audience.name()),
        under: under(*audience),
        picture: Some(sign_of(*audience)),
    };
    offered.iter().map(card).collect()
}

fn asked_who(
    tr: Tr,
    assets: Assets,
    class: &'static str,
    cards: Vec<RadioCard>,
    chosen: Option<Audience>,
    hint: AnyView,
) -> AnyView {
    view! {
        <fieldset class=class aria-describedby=DUTIES>
            <legend class="label"><h2>{tr.s("audience-ask")}</h2></legend>
            {radios(assets, "audience", cards, chosen.map_or("", Audience::name))}
            <p class="hint small">{tr.s("audience-unchosen")}</p>
            {hint}
        </fieldset>
    }
    .into_any()
}

fn sign_of(audience: Audience) -> &'static str {
    match audience {
        Audience::Team => "i-eye",
        Audience::Worker => "s-visit",
        Audience::Iro => "s-meeting",
        Audience::Anonymous => "i-lock",
    }
}

/// Did anyone help you say this? Not asked where whoever helps `lent` the device.
pub(super) fn helped(tr: Tr, assets: Assets, chosen: Option<Helped>, lent: bool) -> AnyView {
    if lent {
        let known = tr.of("helped", Helped::Known.name());
        return view! {
            {hidden("helped", Helped::Known.name())}
            {hidden("lent", "1")}
            <div class="stack compact">
                <h2>{tr.s("helped-ask")}</h2>
                <p class="note small">{icon(assets, "i-person")}<span>{known}</span></p>
            </div>
        }
        .into_any();
    }
    let under = |helped: Helped| match helped {
        Helped::Known | Helped::Independent => Some(tr.of("helped-under", helped.name())),
        Helped::Alone | Helped::AdultWrote | Helped::NotAsked => None,
    };
    let cards = Helped::ALL
        .iter()
        .filter(|helped| **helped != Helped::NotAsked)
        .map(|helped| RadioCard {
            value: helped.name().into(),
            title: tr.of("helped", helped.name()),
            under: under(*helped),
            picture: None,
        })
        .collect();
    view! {
        <fieldset class="stack compact" aria-describedby="helped-hint">
            <legend class="label"><h2>{tr.s("helped-ask")}</h2></legend>
            <p class="hint small" id="helped-hint">{tr.s("helped-hint")}</p>
            {radios(assets, "helped", cards, chosen.map_or("", Helped::name))}
        </fieldset>
    }
    .into_any()
}

/// What the helper saw: theirs, never the young person's. The style sheet shows
/// it once "an adult wrote it" is picked.
pub(super) fn seen(tr: Tr, assets: Assets, value: String, error: Option<Problem>) -> AnyView {
    let open = error == Some(Problem::NobodyHelped) || !value.is_empty();
    let class = if open { "more" } else { "more more--seen" };
    view! {
        <details class=class open=open>
            <summary>{tr.s("seen-title")}</summary>
            {seen_field(tr, assets, value, error)}
        </details>
    }
    .into_any()
}

/// The field for what the helper saw.
pub(super) fn seen_field(tr: Tr, assets: Assets, value: String, error: Option<Problem>) -> AnyView {
    let wrong = error.filter(|found| *found == Problem::NobodyHelped);
    let field = Speak {
        id: "seen",
        field: "seen",
        label: tr.s("seen-ask"),
        hint: Some(tr.s("seen-hint")),
        error: wrong.map(|found| problem(tr, found)),
        rows: 3,
        value,
        ..Speak::default()
    };
    speak(tr, assets, field)
}

/// Who may translate it? Only asked where the page is not in English.
pub(super) fn translator(tr: Tr, assets: Assets, chosen: Option<Translator>) -> Option<AnyView> {
    (tr.lang() != Lang::En).then(|| {
        view! {
            <fieldset class="stack">
                <legend class="label"><h2>{tr.s("translator-ask")}</h2></legend>
                {translators(tr, assets, chosen)}
            </fieldset>
        }
        .into_any()
    })
}

/// Whom somebody can choose to translate what they wrote.
pub(super) fn translators(tr: Tr, assets: Assets, chosen: Option<Translator>) -> AnyView {
    let cards = Translator::ALL
        .iter()
        .map(|translator| RadioCard {
            value: translator.name().into(),
            title: tr.of("translator", translator.name()),
            under: (*translator == Translator::Anyone).then(|| tr.s("translator-blind")),
            picture: None,
        })
        .collect();
    radios(assets, "translator", cards, chosen.map_or("", Translator::name))
}

/// The two things that are never kept quiet.
pub(super) fn duties(tr: Tr, assets: Assets) -> AnyView {
    let words = view! {
        <p>{tr.rich("duty-safeguarding")}</p>
        <p>{tr.s("noticing-told")}</p>
        <p>{tr.s("duty-records")}</p>
    };
    view! { <div id=DUTIES>{note(assets, "sunny", "s-help", words)}</div> }.into_any()
}

/// That it goes into the records the council keeps about whoever sends it, where it does.
pub(super) fn filed(tr: Tr, assets: Assets, filed: bool) -> Option<AnyView> {
    filed.then(|| note(assets, "sunny", "i-eye", view! { <p>{tr.rich("filing-told")}</p> }))
}

/// What stays elsewhere when something is deleted here.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Elsewhere {
    /// Whether any of it may stand in the records the council keeps about them.
    pub filed: bool,
    /// Whether any of it was printed for their file, in the summary of a review.
    pub in_summary: bool,
}

/// That what is in these records is not deleted with what is deleted here, where there may be
/// something.
pub(super) fn filed_gone(tr: Tr, assets: Assets, filed: bool) -> Option<AnyView> {
    filed.then(|| note(assets, "sunny", "i-eye", view! { <p>{tr.rich("filed-gone")}</p> }))
}

/// That what is in these records stays there with their name, where there may be something.
pub(super) fn filed_stays(tr: Tr, assets: Assets, filed: bool) -> Option<AnyView> {
    filed.then(|| note(assets, "sunny", "i-eye", view! { <p>{tr.rich("filed-stays")}</p> }))
}

/// That what was printed in the summary of a review stays in their file, where something was.
pub(super) fn summary_stays(tr: Tr, assets: Assets, in_summary: bool) -> Option<AnyView> {
    in_summary.then(|| note(assets, "sunny", "i-eye", view! { <p>{tr.rich("summary-stays")}</p> }))
}

/// That it may go into the summary of their review, and stays there, where it may.
pub(super) fn for_review(tr: Tr, assets: Assets, for_review: bool) -> Option<AnyView> {
    for_review.then(|| note(assets, "sunny", "i-eye", view! { <p>{tr.rich("summary-told")}</p> }))
}

/// Who alone reads what must not be said in a meeting, where something of the kind was answered.
pub(super) fn unsaid(tr: Tr, assets: Assets, unsaid: bool) -> Option<AnyView> {
    unsaid.then(|| note(assets, "sunny", "i-eye", view! { <p>{tr.rich("unsaid-told")}</p> }))
}

/// The button that sends, and what is said while it is on its way. With
/// script the form goes through the outbox; without it, it is a form.
pub(super) fn actions(tr: Tr, assets: Assets, pictures: bool, help: &HelpWaiting) -> AnyView {
    let sign = pictures.then(|| pair(assets, "logo"));
    view! {
        <div role="status" data-status="" data-sending=tr.s("sending") data-waiting=tr.s("not-sent-yet")>
            <p class="note offline" hidden></p>
        </div>
        {help_waiting(tr, help)}
        <div class="actions">
            <button class="button button--big" id="send" aria-describedby=UNKNOWN>{sign}{tr.s("send-it")}</button>
        </div>
    }
    .into_any()
}

/// What being unknown means, and what stands on this phone, before it is too
/// late.
pub(super) fn being_unknown(tr: Tr, assets: Assets, signed_in: bool) -> AnyView {
    view! { <div id=UNKNOWN>{unknown(tr, assets, signed_in)}</div> }.into_any()
}

/// The same, for a page that holds it twice.
pub(super) fn unknown(tr: Tr, assets: Assets, signed_in: bool) -> AnyView {
    let lock = if signed_in { "sealed-link-warning" } else { "receipt-warning" };
    let words = view! {
        <p>{tr.rich(lock)}</p>
        <p>{tr.rich("small-home-warning")}</p>
        <p class="small needs-script">{tr.s("offline-who-can-see")}</p>
    };
    note(assets, "sunny", "i-lock", words)
}
