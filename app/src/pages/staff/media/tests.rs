//! Recordings and pictures.

use heard_vocabulary::{MediaKind, Role};
use jiff::civil::date;

use super::{FirstOpened, Media, media};
use crate::pages::staff::tests::{TYPED, has, sound};
use crate::shell::Assets;

fn one(opened: Option<FirstOpened>) -> Media {
    Media {
        id: "m1".into(),
        href: "/views/a1/media/m1".into(),
        page: "/views/a1".into(),
        kind: MediaKind::Voice,
        length: Some("1:35".into()),
        opened,
        locked: false,
        may_open: true,
        lead: false,
        team: true,
        shown: false,
        transcript: TYPED.into(),
    }
}

fn drawn(opened: Option<FirstOpened>) -> String {
    html(one(opened))
}

fn html(one: Media) -> String {
    crate::render::render(move || media(Assets(|_| "/assets/art/sprite.svg"), &[one]).unwrap())
}

#[test]
fn mod_02_a_recording_says_who_opened_it_first() {
    let at = date(2026, 3, 16).at(10, 4, 0, 0);
    let page = drawn(Some(FirstOpened { at, role: Some(Role::SafeguardingLead) }));
    sound(&page);
    has(
        &page,
        &["Recording, 1:35", "First opened by: Safeguarding lead, ", "datetime=\"2026-03-16 10:04\"", "&lt;script&gt;"],
    );
    has(&drawn(None), &["Nobody has listened to it yet."]);
}

#[test]
fn mod_08_whoever_is_on_duty_opens_a_picture_and_locks_it_and_writes_nothing_down() {
    let page = html(Media {
        kind: MediaKind::Photo,
        href: "/staff/alerts/a1/media/m1".into(),
        page: "/staff/alerts/a1".into(),
        team: false,
        ..one(None)
    });
    sound(&page);
    has(
        &page,
        &[
            "src=\"/staff/alerts/a1/media/m1/blurred\"",
            "href=\"/staff/alerts/a1?show=m1#media-m1\"",
            "action=\"/staff/alerts/a1/media/m1/lock\"",
            "As the team wrote it down:",
            "&lt;script&gt;",
        ],
    );
    assert!(!page.contains("/transcript"));
}
