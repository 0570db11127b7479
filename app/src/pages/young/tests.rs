//! What holds for every page, drawn from the samples of every room.

mod reading_age;

use leptos::prelude::AnyView;

use crate::i18n::{Lang, Tr};
use crate::pages::young::safeguarding::{HelpPage, help};
use crate::pages::young::{ErrorPage, GoOnPage, KeptField, KeptPage, SignedOutPage, error, go_on, kept, signed_out};
use crate::render::render;
use crate::shell::{Assets, Frame};

/// A page of this kind is drawn with a frame.
pub(in crate::pages::young) type Page = Box<dyn FnOnce(Frame) -> AnyView>;

/// Every page of every room, and those that stand beside them.
fn every_page() -> Vec<(&'static str, Page)> {
    let rooms = [
        super::home::tests::pages(),
        super::views::tests::pages(),
        super::responses::tests::pages(),
        super::services::tests::pages(),
        super::polls::tests::pages(),
        super::council::tests::pages(),
        super::guide::tests::pages(),
        super::contacts::tests::pages(),
        super::decisions::tests::pages(),
        super::people::tests::pages(),
        super::notifications::tests::pages(),
        super::outbox::tests::pages(),
        super::safeguarding::tests::pages(),
        super::moderation::tests::pages(),
        super::settings::tests::pages(),
    ];
    rooms.into_iter().flatten().chain(beside()).collect()
}

fn beside() -> Vec<(&'static str, Page)> {
    vec![
        ("/thread/reply", Box::new(|f| signed_out(f, SignedOutPage { kept: true, back: "/receipt".into() }))),
        (
            "/kept",
            Box::new(|f| {
                let field =
                    |name: &str, words| KeptField { name: name.into(), value: "a <b>".into(), label: None, words };
                kept(
                    f,
                    KeptPage { action: "/thread/reply".into(), fields: vec![field("text", true), field("v", false)] },
                )
            }),
        ),
        ("/exit", Box::new(|f| go_on(f, GoOnPage { href: "/exit".into() }))),
        ("/gone", Box::new(|f| error(f, ErrorPage { status: 410, reference: Some("ab12".into()), back: "/".into() }))),
    ]
}

fn asset(name: &str) -> &'static str {
    match name {
        "css/app.css" => "/assets/css/app.0123.css",
        "art/sprite.svg" => "/assets/art/sprite.0123.svg",
        "pkg/heard.js" => "/assets/pkg/heard.0123.js",
        "pkg/heard_bg.wasm" => "/assets/pkg/heard_bg.0123.wasm",
        _ => "/assets/other",
    }
}

/// The frame around a page of a demonstration, on a device of one's own.
pub(in crate::pages::young) fn frame(lang: Lang, path: &str) -> Frame {
    Frame {
        tr: Tr(lang),
        title: String::new(),
        assets: Assets(asset),
        path: path.into(),
        signed_in: None,
        staff: false,
        demonstration: true,
        error: false,
        council: "Withyshire".into(),
        offered: Lang::ALL.to_vec(),
        colours: Some("/council.css?v=1d4a35ffffff".into()),
        crest: Some(crate::shell::Crest { href: "/council-crest/00".into(), width: 480, height: 120 }),
        look: crate::look::Look::default(),
        device: crate::shell::Device::Own,
        outbox: crate::shell::Outbox { key: "00.04".into(), drafts: true, ..Default::default() },
        preview: false,
    }
}

/// Attribute values after `name="`.
fn values<'h>(html: &'h str, name: &str) -> Vec<&'h str> {
    html.split(&format!(" {name}=\"")).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn every_page_is_whole_in_every_language() {
    for lang in Lang::ALL {
        for (path, page) in every_page() {
            let html = render(move || page(frame(lang, path)));
            assert!(
                html.starts_with(&format!("<!doctype html><html lang=\"{}\" dir=\"{}\">", lang.code(), lang.dir())),
                "{path}"
            );
            assert_eq!(html.matches("<h1").count(), 1, "{path}: one heading");
            let title = html.split("<title>").nth(1).and_then(|rest| rest.split("</title>").next()).unwrap();
            assert!(title.ends_with(" – Heard") && !title.contains('<') && !title.starts_with(' '), "{path}: {title}");
            let outside: String =
                html.split("<leptos-island").map(|part| part.split("</leptos-island>").last().unwrap()).collect();
            assert!(!outside.contains("<!>"), "{path}: a marker where nothing wakes");
            for way_out in ["href=\"/help\"", "href=\"/exit\"", "data-leave"] {
                assert!(html.contains(way_out), "{path}: {way_out}");
            }
            assert!(!html.contains("style=") && !html.contains("onclick"), "{path}: nothing inline");
        }
    }
}

#[test]
fn every_reference_on_a_page_leads_to_one_element() {
    for (path, page) in every_page() {
        let html = render(move || page(frame(Lang::En, path)));
        let ids = values(&html, "id");
        let fragments = values(&html, "href").into_iter().filter_map(|href| href.strip_prefix('#'));
        let described = values(&html, "aria-describedby").into_iter().flat_map(str::split_whitespace);
        for id in fragments.chain(described).chain(values(&html, "for")) {
            assert_eq!(ids.iter().filter(|own| **own == id).count(), 1, "{path}: #{id}");
        }
    }
}

#[test]
fn arabic_pages_say_that_their_translation_awaits_review() {
    let arabic = render(|| help(frame(Lang::Ar, "/help"), HelpPage::default()));
    let english = render(|| help(frame(Lang::En, "/help"), HelpPage::default()));
    let note = Tr(Lang::Ar).s("awaiting-review");
    assert!(arabic.contains(&note) && !english.contains(&note));
}
