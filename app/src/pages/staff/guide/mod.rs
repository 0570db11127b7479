//! The pages about rights, and how what is said is looked after, from the team's
//! side.

mod frame;
mod problems;
mod props;
#[cfg(test)]
mod tests;

use leptos::prelude::*;

use crate::components::hidden;
use crate::i18n::Lang;
use crate::pages::staff::StaffFrame;
use crate::pages::staff::choices::cases;
use crate::pages::staff::forms::{Area, Form, Line};
use crate::pages::staff::parts::{button_link, line, page_head, time_at};
use crate::pages::staff::phone::{phone, try_it};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::versions::versions;

pub use frame::{Done, PLACE};
pub use problems::GuideProblem;
pub use props::{GuideAdminPage, GuideIn, GuidePart, GuideTyped};

const MARKS: &str = "A blank line ends a paragraph. “- ” begins a point of a list, “# ” a heading.";

/// The pages about rights.
pub fn guide_admin(frame: StaffFrame, props: GuideAdminPage) -> AnyView {
    let assets = frame.assets;
    let errors = by_field(&props.problems);
    let form = Form { assets, id: "page", errors: &errors };
    let under =
        "What young people read under “My rights”, and how what they say is looked after. Every version is kept.";
    let new = button_link("button--quiet", "/staff/guide", "A new page");
    let (on_phone, before) = (on_phone(&props), before(&props));
    let languages = languages(&props);
    let body = view! {
        {form.summary()}
        {page_head("Rights pages".to_owned(), line(under), Some(new))}
        <div class="cols">
            <div class="stack">{written(form, &props)}{before}</div>
            <aside class="side">{pages(&props)}{languages}{on_phone}</aside>
        </div>
    };
    staff_page(frame, "Rights pages", !errors.is_empty(), body.into_any())
}

fn written(form: Form<'_>, props: &GuideAdminPage) -> AnyView {
    let GuideTyped { title, body, easy } = &props.typed;
    let new = props.slug.is_empty();
    let called = props.english.as_ref().map_or(title, |english| &english.title);
    let heading = match (new, props.version) {
        (true, _) => "A new page".to_owned(),
        (false, 0) => format!("{called}, {}", props.lang.for_staff()),
        (false, version) => format!("{called}, {} (version {version})", props.lang.for_staff()),
    };
    let lang = match new {
        true => {
            form.select("lang", "Language", None, cases(&Lang::ALL, props.lang, |lang| (lang.code(), lang.for_staff())))
        }
        false => hidden("lang", props.lang.code()).into_any(),
    };
    let english = props.english.as_ref().map(|english| in_english(english, props));
    let fixed = props.policy.then(|| {
        let others = (props.lang == Lang::En)
            .then(|| line("What you write in English is read in every language in which you wrote nothing. To let Heard’s words stand in another one, open it at the side and keep them."));
        view! {
            {line("What is said of immigration authorities, and who drew the cards, stands below it on the page and stays as it is.")}
            {others}
        }
    });
    view! {
        <form class="sheet" method="post" action="/staff/guide" novalidate>
            <h2 dir="auto">{heading}</h2>
            {fixed}
            {english}
            {hidden("slug", props.slug.clone())}
            {lang}
            {form.line(Line::text("title", "Title", None, title))}
            {form.area(Area::plain("body", "Text", Some(MARKS), body, 12))}
            {form.area(Area::plain("easy", "Easy read", Some("The same in short sentences; may stay empty"), easy, 6))}
            <div class="cluster">
                <button class="button">"Keep this version"</button>
                {try_it("/staff/guide/preview".to_owned())}
                <button class="button button--quiet" name="easy_first" value="1" formaction="/staff/guide/preview" formtarget="phone">"Try the easy read"</button>
            </div>
        </form>
    }
    .into_any()
}

/// What young people read meanwhile, to translate from.
fn in_english(english: &GuideTyped, props: &GuideAdminPage) -> AnyView {
    let GuideTyped { title, body, easy } = english.clone();
    let under = match props.policy {
        true => {
            "Young people who read this language read the English. What stands below is Heard’s own: keep it if it is still true, or write it anew."
        }
        false => "Young people who read this language read the English until it is written here.",
    };
    let easy = (!easy.is_empty()).then(|| view! { <h3>"Easy read"</h3><p class="typed" dir="auto">{easy}</p> });
    view! {
        <p class="note">{under}</p>
        <details class="more">
            <summary>"The English"</summary>
            <h3 dir="auto">{title}</h3>
            <p class="typed" dir="auto">{body}</p>
            {easy}
        </details>
    }
    .into_any()
}

fn pages(props: &GuideAdminPage) -> AnyView {
    let here = |href: &str| (!props.slug.is_empty() && href == at(&props.slug)).then_some("page");
    let links = props.pages.iter().map(|link| {
        view! { <li><a href=link.href.clone() dir="auto" aria-current=here(&link.href)>{link.text.clone()}</a></li> }
    });
    let links = links.collect_view();
    view! {
        <nav class="sheet stack stack--tight" aria-label="Pages">
            <h2>"Pages"</h2>
            <ul class="list">{links}</ul>
            <p><a href=at(POLICY) aria-current=here(&at(POLICY))>"How we look after what you say"</a></p>
        </nav>
    }
    .into_any()
}

/// The page that says how what is said is looked after, by its name in links.
const POLICY: &str = "moderation";

fn at(slug: &str) -> String {
    format!("/staff/guide?page={slug}")
}

/// What young people read in each language.
fn languages(props: &GuideAdminPage) -> Option<AnyView> {
    let slug = &props.slug;
    let lines = props.languages.iter().map(|(lang, how)| {
        let how = match how {
            GuideIn::Written { at, older: false } => {
                view! { <span class="small quiet">{time_at(*at)}</span> }.into_any()
            }
            GuideIn::Written { at, older: true } => view! {
                <span class="small quiet">{time_at(*at)}</span>" "<span class="chip">"Older than the English"</span>
            }
            .into_any(),
            GuideIn::English => view! { <span class="chip">"Read in English"</span> }.into_any(),
            GuideIn::Heard => view! { <span class="small quiet">"Heard’s own words"</span> }.into_any(),
        };
        let href = format!("{}&lang={}", at(slug), lang.code());
        let here = (*lang == props.lang).then_some("true");
        view! { <li class="apart"><a href=href aria-current=here>{lang.for_staff()}</a><span>{how}</span></li> }
    });
    let lines = lines.collect_view();
    (!props.languages.is_empty()).then(|| {
        view! {
            <section class="sheet stack stack--tight" aria-labelledby="languages">
                <h2 id="languages">"What young people read"</h2>
                <ul class="stack stack--tight lines">{lines}</ul>
            </section>
        }
        .into_any()
    })
}

fn on_phone(props: &GuideAdminPage) -> AnyView {
    let src = (!props.slug.is_empty())
        .then(|| format!("/staff/guide/preview?page={}&lang={}", props.slug, props.lang.code()));
    phone("The page on a phone", src)
}

fn before(props: &GuideAdminPage) -> Option<AnyView> {
    let put_back = format!("/staff/guide/{}/{}/put-back", props.slug, props.lang.code());
    (!props.slug.is_empty()).then(|| {
        view! {
            <section class="sheet" aria-labelledby="versions">
                <h2 id="versions">"Every version in "{props.lang.for_staff()}</h2>
                {versions(props.versions.clone(), &put_back, named)}
            </section>
        }
        .into_any()
    })
}

fn named(part: &GuidePart) -> String {
    match part {
        GuidePart::Title => "Title",
        GuidePart::Body => "Text",
        GuidePart::Easy => "Easy read",
    }
    .to_owned()
}
