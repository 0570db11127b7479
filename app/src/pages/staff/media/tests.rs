//! Recordings and pictures.

use heard_vocabulary::{MediaKind, Role};
use jiff::civil::date;

use super::{FirstOpened, Media, media};
use crate::pages::staff::tests::{TYPED, has, sound};
use crate::shell::Assets;

fn drawn(opened: Option<FirstOpened>) -> String {
    let one = Media {
        id: "m1".into(),
        href: "/views/a1/media/m1".into(),
        kind: MediaKind::Voice,
        length: Some("1:35".into()),
        opened,
        locked: false,
        may_open: true,
        lead: false,
        shown: false,
        transcript: TYPED.into(),
    };
    crate::render::render(move || media(Assets(|_| "/assets/art/sprite.svg"), "a1", &[one]).unwrap())
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
