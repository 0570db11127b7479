//! Recordings and pictures.

use heard_vocabulary::{LockedEnd, LockedState, MediaKind, Role, ToldTo, ViewAction};
use jiff::civil::{DateTime, date};

use super::{
    FirstOpened, Locked, LockedAsked, LockedDeed, LockedForm, LockedKnown, LockedLine, LockedPage, LockedProblem,
    Media, RefusedLocked, locked_list, locked_page, media, second_person,
};
use crate::pages::staff::Situation;
use crate::pages::staff::directory::NumberLine;
use crate::pages::staff::tests::{TYPED, has, html as whole, sound};
use crate::shell::Assets;

fn one(opened: Option<FirstOpened>) -> Media {
    Media {
        id: "m1".into(),
        href: "/views/a1/media/m1".into(),
        show: "/views/a1?show=m1".into(),
        form: String::new(),
        kind: MediaKind::Voice,
        length: Some("1:35".into()),
        opened,
        lock: None,
        may_open: true,
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
fn mod_02_beside_a_list_files_are_opened_and_written_down_without_leaving_it() {
    let page = html(Media {
        kind: MediaKind::Photo,
        show: "/queue?who=me&open=a1&show=m1".into(),
        form: "?desk=who%3Dme%26&next=a2".into(),
        ..one(None)
    });
    sound(&page);
    has(
        &page,
        &[
            "href=\"/queue?who=me&amp;open=a1&amp;show=m1#media-m1\" data-go",
            "action=\"/views/a1/media/m1/transcript?desk=who%3Dme%26&amp;next=a2\"",
            "action=\"/views/a1/media/m1/lock?desk=who%3Dme%26&amp;next=a2\"",
        ],
    );
}

#[test]
fn mod_08_whoever_is_on_duty_opens_a_picture_and_locks_it_and_writes_nothing_down() {
    let page = html(Media {
        kind: MediaKind::Photo,
        href: "/staff/alerts/a1/media/m1".into(),
        show: "/staff/alerts/a1?show=m1".into(),
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
            "This may be an intimate picture: lock it now",
            "As the team wrote it down:",
            "&lt;script&gt;",
        ],
    );
    assert!(!page.contains("/transcript"));
    let (press, picture) = (page.find("/lock\"").unwrap(), page.find("<img").unwrap());
    assert!(press < picture, "whoever presses need not look");
    assert!(!page.contains("<details"), "one press: {page}");
}

fn at(hour: i8) -> DateTime {
    date(2026, 3, 16).at(hour, 4, 0, 0)
}

fn lock(state: LockedState, known: Option<LockedKnown>) -> Locked {
    let police = NumberLine {
        id: "n1".into(),
        service: ToldTo::Police,
        name: TYPED.into(),
        phone: "01632 960 101".into(),
        hours: String::new(),
        checked: None,
        stale: false,
    };
    let ended = (state != LockedState::Locked).then(|| at(15));
    Locked { state, since: at(10), by: Some(Role::Worker), ended, police: vec![police], known }
}

fn deed(action: ViewAction) -> LockedDeed {
    LockedDeed {
        at: at(11),
        by: None,
        action,
        to: Some(ToldTo::Police),
        who: TYPED.into(),
        when: "at noon".into(),
        reference: "CAID 12".into(),
        what: TYPED.into(),
        unreadable: false,
    }
}

fn asked(mine: bool) -> LockedAsked {
    LockedAsked { end: LockedEnd::Destroy, by: Some(TYPED.into()), at: at(12), sent: 1_773_662_640_000, mine }
}

/// Nothing of it is there to be looked at, listened to or read.
fn shows_nothing(page: &str) {
    for part in ["<img", "<audio", "/blurred", "/transcript", "show=m1"] {
        assert!(!page.contains(part), "{part}: {page}");
    }
}

#[test]
fn yp_06_what_is_locked_says_what_to_do_to_everybody_and_shows_nothing() {
    let known = LockedKnown {
        href: "/views/a1/media/m1/locked".into(),
        advised: None,
        handed_over: None,
        asked: None,
        lead: true,
    };
    for kind in [MediaKind::Voice, MediaKind::Drawing, MediaKind::Photo] {
        for known in [None, Some(known.clone())] {
            let lead = known.is_some();
            let lock = Some(lock(LockedState::Locked, known));
            let page = html(Media { kind, lock, may_open: false, transcript: String::new(), ..one(None) });
            sound(&page);
            shows_nothing(&page);
            has(
                &page,
                &[
                    "Nobody can open it: not you, not a safeguarding lead, not whoever sent it.",
                    "Do not look again. Do not copy, forward or print it",
                    "href=\"tel:999\"",
                    "href=\"tel:101\"",
                    "href=\"tel:01632960101\"",
                    "locked by: Worker",
                ],
            );
            assert!(!page.contains("/lock\""), "it is locked: {page}");
            assert!(!page.contains("Nobody has looked at it yet"), "{page}");
            assert_eq!(page.contains("href=\"/views/a1/media/m1/locked\""), lead, "{page}");
            let next = if lead { "It is not written down yet" } else { "Tell a safeguarding lead now" };
            has(&page, &[next]);
        }
    }
    let known = LockedKnown {
        advised: Some(deed(ViewAction::MediaAdvised)),
        handed_over: Some(deed(ViewAction::MediaHandedOver)),
        asked: Some(asked(false)),
        ..known
    };
    let page = html(Media { lock: Some(lock(LockedState::Locked, Some(known))), may_open: false, ..one(None) });
    has(&page, &["reference CAID 12", "The police have it.", "A second person has to answer", "&lt;script&gt;"]);
}

#[test]
fn yp_06_what_was_released_opens_to_whoever_may_and_what_was_destroyed_to_nobody() {
    let photo = |state, may_open| {
        let lock = Some(lock(state, None));
        html(Media { kind: MediaKind::Photo, lock, may_open, transcript: String::new(), ..one(None) })
    };
    let page = photo(LockedState::Released, true);
    has(&page, &["Only safeguarding leads can open it", "?show=m1#media-m1", "/media/m1/lock\""]);
    assert!(!page.contains("/blurred"), "its preview is gone: {page}");
    let page = photo(LockedState::Released, false);
    shows_nothing(&page);
    let page = photo(LockedState::Destroyed, false);
    shows_nothing(&page);
    has(&page, &["destroyed, as the police advised", "2026-03-16 15:04"]);
}

fn page_of() -> LockedPage {
    LockedPage {
        view: "a1".into(),
        situation: Situation::Titled(TYPED.into()),
        href: "/views/a1/media/m1".into(),
        kind: MediaKind::Photo,
        size: 2_049,
        file: Some("locked/0a".into()),
        lock: lock(LockedState::Locked, None),
        locked_by: None,
        deeds: vec![deed(ViewAction::MediaLockedAgain), deed(ViewAction::MediaAdvised)],
        asked: None,
        lead: true,
        may_ask: vec![],
        refused: None,
    }
}

fn paged(page: LockedPage) -> String {
    let page = whole(locked_page, page);
    sound(&page);
    shows_nothing(&page);
    page
}

#[test]
fn mod_08_what_is_locked_is_advised_about_handed_over_and_ends_by_two() {
    let page = paged(page_of());
    has(
        &page,
        &[
            "action=\"/views/a1/media/m1/advised\"",
            "action=\"/views/a1/media/m1/handed-over\"",
            "value=\"police\"",
            "Do not describe the picture.",
            "3 KB",
            "locked/0a",
            "Worker",
            "Once the police advised it",
            "href=\"/views/a1\"",
        ],
    );
    assert!(!page.contains("/destroy\"") && !page.contains("/release\"") && !page.contains("/answer\""), "{page}");
    assert!(page.contains("<b dir=\"auto\">Heard</b>"), "it was locked again by nobody: {page}");

    let page = paged(LockedPage { may_ask: vec![LockedEnd::Destroy, LockedEnd::Release], ..page_of() });
    has(&page, &["action=\"/views/a1/media/m1/destroy\"", "action=\"/views/a1/media/m1/release\"", "cannot be undone"]);

    // The second person, who need not be a safeguarding lead; and whoever asked.
    let page = paged(LockedPage { lead: false, asked: Some(asked(false)), file: None, ..page_of() });
    has(&page, &["action=\"/views/a1/media/m1/answer\"", "value=\"agreed\"", "To destroy it"]);
    // It answers what stands there, and nothing that is asked later.
    let read = ["name=\"asked\" value=\"destroy\"", "name=\"asked_at\" value=\"1773662640000\""];
    has(&page, &read);
    assert!(!page.contains("/advised\""), "{page}");
    let page = paged(LockedPage { asked: Some(asked(true)), ..page_of() });
    has(&page, &["I do not ask for it any more", "name=\"decision\" value=\"refused\""]);
    has(&page, &read);
    assert!(!page.contains("value=\"agreed\""), "{page}");

    let refused = RefusedLocked {
        form: LockedForm::Advised,
        problem: LockedProblem::NoName,
        values: vec![("by".into(), "police".into()), ("what".into(), TYPED.into())],
    };
    let page = paged(LockedPage { refused: Some(refused), ..page_of() });
    has(&page, &["error-summary", "Say who: a name", "&lt;script&gt;"]);
    let gone = RefusedLocked {
        form: LockedForm::Answer,
        problem: LockedProblem::Gone,
        values: vec![("decision".into(), "agreed".into())],
    };
    let page = paged(LockedPage { asked: Some(asked(false)), refused: Some(gone), ..page_of() });
    assert!(!page.contains("value=\"agreed\" checked"), "it is decided anew: {page}");
    let ended = LockedPage { lock: lock(LockedState::Destroyed, None), ..page_of() };
    let page = paged(ended);
    assert!(!page.contains("<form class=\"stack\""), "nothing is left to do: {page}");
}

#[test]
fn mod_08_what_is_locked_stands_in_a_list_until_it_ends() {
    let line = |asked| LockedLine {
        href: "/views/a1/media/m1/locked".into(),
        situation: Situation::Titled(TYPED.into()),
        kind: MediaKind::Drawing,
        since: at(10),
        asked,
    };
    let lines = vec![line(None), line(Some(LockedEnd::Release))];
    let list = whole(|frame, lines: Vec<LockedLine>| locked_list(frame.assets, lines).unwrap(), lines);
    has(&list, &["href=\"/views/a1/media/m1/locked\"", "Drawing", "A second person has to answer", "&lt;script&gt;"]);
    let notice = whole(|frame, waiting: i64| second_person(frame.assets, waiting), 2);
    has(&notice, &["a second person is needed, 2 times", "href=\"/safeguarding\""]);
}
