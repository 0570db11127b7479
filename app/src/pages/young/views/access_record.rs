//! Who looked at any of my words, day by day.

use heard_vocabulary::Deed;
use leptos::prelude::*;

use crate::components::back_link;
use crate::i18n::date;
use crate::pages::young::LookedBy;
use crate::shell::{Frame, Layout, young_page};

/// Who looked at any of my words.
#[derive(Debug, Clone, Default)]
pub struct LookedPage {
    /// By day, newest first: who, what they did, and to how many things.
    pub days: Vec<(String, Vec<LookedLine>)>,
    /// The day on which a program last learned from what young people said; nothing
    /// where it never did.
    pub learnt: Option<String>,
}

/// One line of a day.
#[derive(Debug, Clone)]
pub struct LookedLine {
    /// Who, by role.
    pub who: LookedBy,
    /// What they did.
    pub did: Deed,
    /// To how many of my things.
    pub things: usize,
}

/// Who looked, over everything I said.
pub fn looked(frame: Frame, props: LookedPage) -> AnyView {
    let (tr, assets) = (frame.tr, frame.assets);
    let title = tr.s("looked-title");
    let none = props.days.is_empty();
    let days = props
        .days
        .into_iter()
        .map(|(on, lines)| {
            let lines = lines
                .into_iter()
                .map(|LookedLine { who, did, things }| {
                    let (who, did) = (tr.s(who.message()), tr.of("deed", did.name()));
                    let things = tr.with("looked-things", &[("count", things.into())]);
                    let line =
                        tr.with("looked-all", &[("who", who.into()), ("did", did.into()), ("things", things.into())]);
                    view! { <li>{line}</li> }
                })
                .collect_view();
            view! { <section class="stack stack--tight"><h2>{date(tr, &on)}</h2><ul class="list">{lines}</ul></section> }
        })
        .collect_view();
    let learnt = props.learnt.map(|on| {
        let words = tr.with("looked-learnt", &[("date", date(tr, &on).into())]);
        view! { <p class="note">{words}</p> }
    });
    let body = view! {
        {back_link(tr, assets, "/mine/account".into())}
        <h1>{title.clone()}</h1>
        <p>{tr.s("looked-lead")}</p>
        {none.then(|| view! { <p>{tr.s("looked-nobody")}</p> })}
        {learnt}
        {days}
    };
    young_page(frame, Layout::TABS, &title, body)
}
