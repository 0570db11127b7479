//! What somebody's words began, beside them: a complaint, or a request for an advocate.

use leptos::prelude::*;

use crate::components::note;
use crate::i18n::{Tr, date};
use crate::shell::Assets;
/// Where somebody's complaint is, with the day by which something happens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OwnComplaint {
    /// The council answers by that day.
    AnswerBy(String),
    /// It should have answered by that day.
    Late(String),
    /// It answered; until that day they may ask for more.
    Answered(String),
    /// It is over.
    Over,
}

/// Where somebody's request for an advocate is, with the day by which something happens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OwnAdvocate {
    /// The advocacy service is asked by that day.
    AskBy(String),
    /// It was asked, and says by that day who comes.
    AnswerBy(String),
    /// That should have been by that day.
    Late(String),
    /// Somebody was found.
    Found,
}

/// That it is a complaint, by when it is answered, and who helps.
pub(super) fn complained(tr: Tr, assets: Assets, complaint: &OwnComplaint) -> AnyView {
    let by = |key, day: &str| tr.with(key, &[("day", date(tr, day).into())]);
    let words = match complaint {
        OwnComplaint::AnswerBy(day) => by("complaint-answer-by", day),
        OwnComplaint::Late(day) => by("complaint-late", day),
        OwnComplaint::Answered(day) => by("complaint-answered", day),
        OwnComplaint::Over => tr.s("complaint-over"),
    };
    let words = view! {
        <p><b>{tr.s("complaint-yours")}</b></p>
        <p>{words}</p>
        <p>{tr.s("complaint-help")}" "<a href="/help">{tr.s("help-advocacy")}</a></p>
    };
    note(assets, "sunny", "i-clock", words)
}

/// That they asked for an advocate, how far that is, and whom to ring.
pub(super) fn advocate_asked(tr: Tr, assets: Assets, asked: &OwnAdvocate) -> AnyView {
    let by = |key, day: &str| tr.with(key, &[("day", date(tr, day).into())]);
    let words = match asked {
        OwnAdvocate::AskBy(day) => by("advocate-ask-by", day),
        OwnAdvocate::AnswerBy(day) => by("advocate-answer-by", day),
        OwnAdvocate::Late(day) => by("advocate-late", day),
        OwnAdvocate::Found => tr.s("advocate-found"),
    };
    let words = view! {
        <p><b>{tr.s("advocate-yours")}</b></p>
        <p>{words}</p>
        <p>{tr.s("advocate-ring")}" "<a href="/help">{tr.s("help-advocacy")}</a></p>
    };
    note(assets, "sunny", "i-clock", words)
}
