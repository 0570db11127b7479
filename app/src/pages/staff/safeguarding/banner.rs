//! What stands about harm on the page of a view: what was noticed, what was
//! done, and what can be done.

use heard_vocabulary::{ConcernKind, ConcernLevel, ConcernOutcome, ConcernState, PersonAge, ToldTo, ViewAction};
use jiff::civil::DateTime;
use leptos::prelude::*;

use super::adult::{age_fact, said_words};
use super::forms::Forms;
use super::list::{by_when, had_words, noticed, too_few};
use super::{Concern, ConcernDeed, ConcernForm, ConcernLine, DeedBy};
use crate::pages::staff::Worded as _;
use crate::pages::staff::parts::{chips, fact, paragraphs, time};
use crate::pages::staff::text::moment;
use crate::shell::Assets;

/// What stands about harm on the page of the view `id`.
pub fn banner(assets: Assets, id: &str, concern: &Concern) -> AnyView {
    let at = format!("/views/{id}");
    let forms = Forms { assets, at: &at, concern };
    let Some(line) = &concern.line else {
        return forms.summary().into_any();
    };
    let told_too = concern.only_elsewhere.is_some()
        || concern.age == Some(PersonAge::Adult)
        || concern.deeds.iter().any(can_correct);
    view! {
        <section class="sheet" id="concern" aria-labelledby="concern-title">
            <h2 id="concern-title">{title(line)}</h2>
            {forms.summary()}
            <p>{first_step(line)}</p>
            <dl class="facts">{noticed_facts(assets, concern)}</dl>
            {asked(concern)}
            {quiet(concern)}
            {still(concern)}
            {(concern.too_few && line.state == ConcernState::Decided).then(|| too_few(assets))}
            {deeds(&concern.deeds)}
            {concern.trail.clone().map(looked_back)}
            {tell_own_too(concern)}
            {forms.of_age()}
            {forms.of(line)}
            {(concern.outcome == Some(ConcernOutcome::Told) && told_too)
                .then(|| forms.folded(ConcernForm::Told, forms.told()))}
            {(concern.outside && line.state != ConcernState::Closed)
                .then(|| forms.folded(ConcernForm::SendOutside, forms.send_outside()))}
            {(concern.still || (concern.quiet && concern.account)).then(|| forms.folded(ConcernForm::SafeToReply, forms.safe_to_reply()))}
            {forms.folded(ConcernForm::Raise, forms.raise())}
            {forms.folded(ConcernForm::Reported, forms.reported())}
        </section>
    }
    .into_any()
}

/// The ways to say that there is harm in the view `id`, where nothing was noticed: they
/// stand below the words, which are read first.
pub fn not_noticed(assets: Assets, id: &str, concern: &Concern) -> Option<AnyView> {
    let at = format!("/views/{id}");
    let forms = Forms { assets, at: &at, concern };
    concern.line.is_none().then(|| {
        view! {
            {forms.folded(ConcernForm::Raise, forms.raise())}
            {forms.folded(ConcernForm::Reported, forms.reported())}
        }
        .into_any()
    })
}

/// How urgent, by when, what was noticed and decided.
pub(super) fn noticed_facts(assets: Assets, concern: &Concern) -> Option<AnyView> {
    let line = concern.line.as_ref()?;
    Some(
        view! {
            {fact("How urgent", line.level.words())}
            {fact("By when", by_when(assets, line))}
            {line.had.as_ref().map(|had| fact("Who has it", had_words(had)))}
            {fact("Noticed", chips(noticed(line.kinds.as_deref()).collect()))}
            {age_fact(concern.age)}
            {concern.outcome.map(|outcome| fact("Decided", outcome.words()))}
        }
        .into_any(),
    )
}

/// The way to who was told, and when.
fn looked_back(href: String) -> AnyView {
    view! { <p><a href=href>"Who was told, who had it and who opened it, in order"</a></p> }.into_any()
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

/// That nothing that is done about it shows on its author's side.
fn still(concern: &Concern) -> Option<AnyView> {
    (concern.still && !concern.quiet).then(|| {
        view! {
            <p>
                <b>"Nobody knows yet that it is safe to write to them here."</b>
                " They see it as it was when they said it: not who read it, nor where it stands, and no device of \
                 theirs is told. What you write stands in their thread at once. This ends when somebody says below \
                 that it is safe, when they write back, or when it is found to be no harm."
            </p>
        }
        .into_any()
    })
}

/// That only the authority where they are was told.
pub(super) fn tell_own_too(concern: &Concern) -> Option<AnyView> {
    concern.only_elsewhere.as_ref().map(|area| {
        view! {
            <p>
                <b>"Tell your own duty team too."</b>" "<span dir="auto">{area.clone()}</span>
                " was told; your council stays their corporate parent, and is told by you."
            </p>
        }
        .into_any()
    })
}

/// The forms in which whoever has the alert writes down how old they are, what an adult
/// wants, and whom they told.
pub(super) fn told_form(assets: Assets, concern: &Concern, at: &str, action: String) -> AnyView {
    let forms = Forms { assets, at, concern };
    view! {
        {forms.summary()}
        {forms.of_age()}
        <form class="stack" method="post" action=action novalidate>{forms.told()}</form>
        <p class="quiet small">"A safeguarding lead signs it off."</p>
    }
    .into_any()
}

/// The form in which whoever has the alert writes to its author, who said that it is safe.
pub(super) fn reply_form(assets: Assets, concern: &Concern, at: &str, action: String) -> AnyView {
    let forms = Forms { assets, at, concern };
    view! {
        <section class="sheet stack" aria-labelledby="reply-title">
            <h2 id="reply-title">{ConcernForm::Reply.words()}</h2>
            <form class="stack" method="post" action=action novalidate>{forms.reply()}</form>
        </section>
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

/// Why nobody knows what is in it, where nothing was noticed: its language, or that nobody
/// opened what came with it. What was locked unseen is not looked at.
fn unknown(line: &ConcernLine) -> Option<ConcernKind> {
    use ConcernKind::{Language, Unheard, Unseen};
    let kinds = line.kinds.as_deref().filter(|_| line.state == ConcernState::Open)?;
    let nothing_else = kinds.iter().all(|kind| matches!(kind, Language | Unheard | Unseen));
    let only = line.level == ConcernLevel::Unread && nothing_else;
    let first = kinds.iter().find(|kind| **kind == Language).or_else(|| kinds.first());
    first.copied().filter(|_| only)
}

/// What is known so far, and what comes first.
fn first_step(line: &ConcernLine) -> &'static str {
    match unknown(line) {
        None => "A computer looks for words; a person decides.",
        Some(ConcernKind::Language) => {
            "Nothing was noticed in it, and it may be harmless: nobody here reads its language. First find somebody who does: a translator, or a colleague. Whoever looks after translators knows who works in it. Whether it can wait for that, a person decides by the time below."
        }
        Some(_) => {
            "Nothing was noticed in it, and nobody has looked yet. Listen to it, or look at it, then decide by the time below."
        }
    }
}

fn title(line: &ConcernLine) -> &'static str {
    match line.state {
        ConcernState::Open if unknown(line) == Some(ConcernKind::Language) => "Nobody can read it yet",
        ConcernState::Open if unknown(line).is_some() => "Nobody has heard or seen it yet",
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

/// When somebody was told, as people read it. What was typed in other words stands as it is.
fn told_when(when: &str) -> String {
    if DateTime::strptime("%Y-%m-%d %H:%M", when).is_ok() { moment(when) } else { when.to_owned() }
}

/// Whether the reader wrote it down, and can correct it.
pub(super) fn can_correct(one: &ConcernDeed) -> bool {
    one.mine && matches!(one.action, ViewAction::ConcernTold | ViewAction::ConcernCorrected)
}

/// Who was told, of which place, and when: "Police: Sam, 14 March 2026, 02:10".
pub(super) fn told_words(one: &ConcernDeed) -> String {
    let area = if one.area.is_empty() { String::new() } else { format!(", {}", one.area) };
    let when = told_when(&one.when);
    let whom: Vec<&str> = [one.who.as_str(), when.as_str()].into_iter().filter(|part| !part.is_empty()).collect();
    let whom = if whom.is_empty() { String::new() } else { format!(": {}", whom.join(", ")) };
    format!("{}{area}{whom}", one.to.map_or("", ToldTo::words))
}

/// Who did something, in words.
pub(super) fn done_by(by: &DeedBy) -> String {
    match by {
        DeedBy::Author => "The young person".to_owned(),
        DeedBy::Program => "A computer".to_owned(),
        DeedBy::Staff(Some(name)) => name.clone(),
        DeedBy::Staff(None) => "A colleague".to_owned(),
    }
}

/// One thing that was done, in a list.
pub(super) fn deed(one: &ConcernDeed) -> AnyView {
    let who = done_by(&one.by);
    let told = one.to.map(|to| {
        let number = if to == ToldTo::Police { "crime reference" } else { "reference" };
        let reference = (!one.reference.is_empty()).then(|| format!(", {number} {}", one.reference));
        view! { <p dir="auto">{told_words(one)}{reference}</p> }
    });
    let adult = said_words(one.adult, &one.who).map(|words| view! { <p dir="auto">{words}</p> });
    view! {
        <li class="by-us">
            {time(&one.at)}" "<b dir="auto">{who}</b>": "{one.action.words()}
            {told}
            {adult}
            {one.unreadable.then(|| view! { <p class="quiet">"What was written about it cannot be read."</p> })}
            {paragraphs(&one.reason, "")}
        </li>
    }
    .into_any()
}
