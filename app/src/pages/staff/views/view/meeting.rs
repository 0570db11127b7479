//! The meeting that something is for, and whether the reviewing officer who is at it has it.
//! Who has it is the child's own choice: the team asks them, and passes nothing on by itself.

use heard_vocabulary::{AfterReply, Audience, OwnKind, ReplyGoes, Sender, ViewState};
use leptos::prelude::*;

use super::gone;
use crate::components::hidden;
use crate::i18n::{Lang, Tr};
use crate::pages::staff::parts::time_at;
use crate::pages::staff::text::on_day;
use crate::pages::staff::views::ViewPage;

/// The day, and what is to be done before it.
pub(super) fn meeting(props: &ViewPage) -> Option<AnyView> {
    let day = props.due_on?;
    let on = format!("For a meeting on {}.", on_day(day));
    let ahead = (day >= props.desk.today && !gone(props)).then(|| stands(props));
    Some(
        view! { <div class="note sunny"><div class="stack stack--tight"><p><b>{on}</b></p>{ahead}</div></div> }
            .into_any(),
    )
}

/// Whether their reviewing officer has it, and what the team can do.
fn stands(props: &ViewPage) -> AnyView {
    let chose = props.audience == Audience::Iro || props.shared.iter().any(|(audience, _)| *audience == Audience::Iro);
    let officers = || props.delivered.iter().filter(|one| one.kind == OwnKind::Iro);
    if let Some(one) = officers().find(|one| !one.kept) {
        return view! { <p>{format!("Their IRO has it since {}.", on_day(one.on))}</p> }.into_any();
    }
    if officers().next().is_some() {
        return view! { <p>"They sent it to their IRO, from whom it is kept because it may be about them: at the meeting nobody has it. Find out who can say it there."</p> }
            .into_any();
    }
    if chose {
        return view! { <p>"They chose their IRO, and nobody is written down here as that: it reached nobody. Write down who is, or tell them yourself that the child wants them to have it."</p> }
            .into_any();
    }
    if !props.account || !props.reachable {
        return view! { <p>"Nobody here knows who their IRO is, or they cannot be asked here. Only they can pass it on."</p> }
            .into_any();
    }
    let words = question(Lang::parse(&props.lang).unwrap_or(Lang::En));
    let asked = props.messages.iter().find(|one| one.sender == Sender::Team && plain(&one.text) == plain(&words));
    if let Some(asked) = asked {
        let at = time_at(asked.at);
        return view! { <p>"Their IRO does not have it. They were asked whether they may: "{at}"."</p> }.into_any();
    }
    view! { <p>"Their IRO does not have it. Only the child says whether they may."</p> {ask(props, words)} }.into_any()
}

/// The question in the child's language, which leads to their own way to share it.
fn question(lang: Lang) -> String {
    let tr = Tr(lang);
    tr.with("share-ask-iro", &[("where", tr.s("share-title").into())])
}

/// A text without the marks that keep the direction of what was put into it.
fn plain(text: &str) -> String {
    text.trim().chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect()
}

/// A ready reply, which goes out and is undone like any other. Where nobody knows that it is
/// safe to write to them, it takes the form below, and its tick.
fn ask(props: &ViewPage, words: String) -> Option<AnyView> {
    let read = matches!(props.state, ViewState::Read | ViewState::Reopened);
    let then = if read { AfterReply::Child } else { AfterReply::Stays };
    let english = format!("They read, in their language: “{}”", plain(&question(Lang::En)));
    (props.goes != ReplyGoes::AtOnceIfSafe).then(|| {
        view! {
            <form method="post" action=props.action("reply")>
                {hidden("text", words)}
                {hidden("then", then.name())}
                <button class="button button--quiet">"Ask them whether their IRO may have it"</button>
            </form>
            <p class="small quiet">{english}</p>
        }
        .into_any()
    })
}
