//! Good news that its authors agreed to share.

use leptos::prelude::*;

use crate::components::{arrow, icon, spoken};
use crate::i18n::{Tr, date};
use crate::shell::{Frame, Layout, young_page};

/// The celebration page: words and the day they were cleared.
pub fn celebrate(frame: Frame, news: Vec<(String, String)>) -> AnyView {
    let (tr, assets): (Tr, _) = (frame.tr, frame.assets);
    let title = tr.s("celebrate-title");
    let none = news.is_empty();
    let news = news
        .into_iter()
        .map(|(words, on)| {
            view! { <li class="say">{spoken(words)}<p class="quiet small">{date(tr, &on)}</p></li> }
        })
        .collect_view();
    let body = view! {
        <h1>{title.clone()}</h1>
        <p class="hint">{tr.s("celebrate-lead")}</p>
        {none.then(|| view! { <p>{tr.s("celebrate-none")}</p> })}
        <ul class="stack">{news}</ul>
        <p>
            <a class="row sunny" href="/say/good_news">
                {icon(assets, "s-good")}<span><b>{tr.s("celebrate-yours")}</b></span>{arrow(assets, "i-next")}
            </a>
        </p>
    };
    young_page(frame, Layout::TABS, &title, body)
}
