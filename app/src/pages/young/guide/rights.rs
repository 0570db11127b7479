//! Rights, pledge, charter and local offer: all of them, and one.

use leptos::prelude::*;

use crate::components::{arrow, back_link, hidden, icon};
use crate::i18n::{Tr, date};
use crate::shell::{Assets, Frame, Layout, young_page};

/// The pages about rights.
#[derive(Debug, Clone, Default)]
pub struct GuideListPage {
    /// What was searched for.
    pub wanted: String,
    /// Whether easy words are shown.
    pub easy: bool,
    /// Address, title, first words, and whether it is in English instead.
    pub pages: Vec<(String, String, String, bool)>,
}

/// One page about rights.
#[derive(Debug, Clone, Default)]
pub struct GuideViewPage {
    /// Its address.
    pub href: String,
    /// Its title.
    pub title: String,
    /// Its text with its simple marks.
    pub body: String,
    /// Whether there are easy words.
    pub has_easy: bool,
    /// Whether they are shown.
    pub easy: bool,
    /// Whether it is in English instead.
    pub english: bool,
    /// When it was written.
    pub on: String,
}

/// All pages, or those that hold what was searched for.
pub fn guide_list(frame: Frame, props: GuideListPage) -> AnyView {
    let (tr, assets) = (frame.tr, frame.assets);
    let title = tr.s("rights-title");
    let GuideListPage { wanted, easy, pages } = props;
    let none = pages.is_empty();
    let rows = pages.into_iter().map(|page| row(assets, page)).collect_view();
    let body = view! {
        <h1>{title.clone()}</h1>
        <p class="hint">{tr.s("rights-lead")}</p>
        <form class="stack stack--tight" method="get" action="/rights" role="search">
            <label class="label" for="q">{tr.s("rights-search")}</label>
            <input class="input" type="search" id="q" name="q" value=wanted dir="auto"/>
            {easy.then(|| hidden("easy", "1"))}
            <div><button class="button button--small">{tr.s("rights-find")}</button></div>
        </form>
        {none.then(|| view! { <p role="status">{tr.s("rights-none")}</p> })}
        <ul class="rows">{rows}</ul>
    };
    young_page(frame, Layout::TABS, &title, body)
}

fn row(assets: Assets, page: (String, String, String, bool)) -> AnyView {
    let (href, title, start, english) = page;
    view! {
        <li>
            <a class="row moss" href=href lang=english.then_some("en")>
                {icon(assets, "i-text")}
                <span><b dir="auto">{title}</b><span class="quiet small" dir="auto">{start}</span></span>
                {arrow(assets, "i-next")}
            </a>
        </li>
    }
    .into_any()
}

/// One page.
pub fn guide_page(frame: Frame, props: GuideViewPage) -> AnyView {
    let (tr, assets) = (frame.tr, frame.assets);
    let title = props.title.clone();
    let body = view! {
        {back_link(tr, assets, "/rights".into())}
        {written(tr, props)}
    };
    young_page(frame, Layout::TABS, &title, body)
}

/// What the council wrote, with the switch to its easy words and the day of it.
pub(in crate::pages::young) fn written(tr: Tr, props: GuideViewPage) -> AnyView {
    let lang = props.english.then_some("en");
    let switch = props.has_easy.then(|| switch(tr, &props.href, props.easy));
    let on = tr.with("rights-on", &[("date", date(tr, &props.on).into())]);
    view! {
        {switch}
        <article class="stack guide" data-listen="" lang=lang>
            <h1 dir="auto">{props.title}</h1>
            {marked(&props.body)}
        </article>
        <p class="quiet small">{on}</p>
    }
    .into_any()
}

fn switch(tr: Tr, href: &str, easy: bool) -> AnyView {
    view! {
        <div class="segment" role="group" aria-label=tr.s("wall-reading")>
            <a href=href.to_owned() aria-current=(!easy).then_some("true")>{tr.s("wall-plain")}</a>
            <a href=format!("{href}?easy=1") aria-current=easy.then_some("true")>{tr.s("easy-read")}</a>
        </div>
    }
    .into_any()
}

/// Text with simple marks: a blank line ends a paragraph, `- ` begins a line of
/// a list, `# ` a heading. Nothing else is anything but text.
fn marked(text: &str) -> AnyView {
    let mut blocks: Vec<AnyView> = Vec::new();
    let mut list: Vec<String> = Vec::new();
    let mut words: Vec<&str> = Vec::new();
    for line in text.lines().map(str::trim).chain([""]) {
        let point = line.strip_prefix("- ");
        let heading = line.strip_prefix("# ");
        if (point.is_some() || heading.is_some() || line.is_empty()) && !words.is_empty() {
            let paragraph = std::mem::take(&mut words).join(" ");
            blocks.push(view! { <p dir="auto">{paragraph}</p> }.into_any());
        }
        if point.is_none() && !list.is_empty() {
            let points =
                std::mem::take(&mut list).into_iter().map(|point| view! { <li dir="auto">{point}</li> }).collect_view();
            blocks.push(view! { <ul class="list">{points}</ul> }.into_any());
        }
        match (point, heading) {
            (Some(point), _) => list.push(point.to_owned()),
            (_, Some(heading)) => {
                let heading = heading.to_owned();
                blocks.push(view! { <h2 dir="auto">{heading}</h2> }.into_any());
            }
            _ if !line.is_empty() => words.push(line),
            _ => {}
        }
    }
    blocks.collect_view().into_any()
}
