//! Every page with sample props: what has to be there is, and what people
//! typed comes out as text.

mod home;

use heard_vocabulary::{Role, ViewState};
use jiff::civil::date;
use leptos::prelude::AnyView;

use super::figures::feel;
use super::menu::Place;
use super::responses::PLACE as RESPONSES;
use super::views::{QUEUE, QueuePage, SENT_TO_ME, ViewForm, queue};
use super::{Choice, NavLink, Share, ShownCount, StaffFrame, Told, Waits, text};
use crate::render::render;
use crate::shell::Assets;

/// What someone might type to see what happens.
pub(super) const TYPED: &str = "<script>alert(1)</script> & \"more\"";

fn asset(name: &str) -> &'static str {
    match name {
        "css/app.css" => "/assets/css/app.1.css",
        "css/staff.css" => "/assets/css/staff.2.css",
        "art/sprite.svg" => "/assets/art/sprite.3.svg",
        _ => "/assets/other",
    }
}

/// A frame for somebody signed in.
pub(super) fn frame() -> StaffFrame {
    let link = |place: Place, new| NavLink { place, current: place.href == "/queue", waits: Waits::New(new) };
    StaffFrame {
        assets: Assets(asset),
        title: String::new(),
        path: "/queue".into(),
        name: "Tamsin Orrelby".into(),
        role: Some(Role::ParticipationLead),
        nav: vec![link(SENT_TO_ME, 24), link(QUEUE, 0), link(RESPONSES, 0)],
        demonstration: true,
        council: "Northmere Council".into(),
        colours: None,
        crest: None,
        notice: None,
    }
}

/// A frame for nobody.
pub(super) fn nobody() -> StaffFrame {
    StaffFrame { name: String::new(), role: None, nav: vec![], ..frame() }
}

/// A page as it is sent.
pub(super) fn html<P: 'static>(page: fn(StaffFrame, P) -> AnyView, props: P) -> String {
    render(move || page(frame(), props))
}

/// Everything of `wanted` is in `page`.
#[track_caller]
pub(super) fn has(page: &str, wanted: &[&str]) {
    for wanted in wanted {
        assert!(page.contains(wanted), "{wanted} is missing in {page}");
    }
}

/// Nothing typed became markup, no inline style or script slipped in, and no
/// id is there twice.
#[track_caller]
pub(super) fn sound(page: &str) {
    // A file of our own comes with a page; nothing that runs stands in it.
    let without = page.replace("<script type=\"module\" src=\"/assets/", "");
    assert!(!without.contains("<script"), "a script in {page}");
    assert!(!page.contains(" style="), "an inline style in {page}");
    let mut ids: Vec<&str> = page.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all, "an id is there twice in {page}");
    for label in page.split(" for=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
        assert!(ids.binary_search(&label).is_ok(), "a label for {label}, which is not there");
    }
    for ids_of in page.split(" aria-describedby=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
        for id in ids_of.split(' ') {
            assert!(ids.binary_search(&id).is_ok(), "described by {id}, which is not there");
        }
    }
}

/// A list to choose from.
pub(super) fn choices(texts: &[&str]) -> Vec<Choice> {
    texts
        .iter()
        .enumerate()
        .map(|(at, text)| Choice { value: format!("c{at}"), text: (*text).into(), chosen: at == 0 })
        .collect()
}

#[test]
fn the_frame_names_the_council_the_reader_and_where_they_are() {
    let page = html(queue, QueuePage::default());
    sound(&page);
    has(
        &page,
        &[
            "<!doctype html><html lang=\"en\" dir=\"ltr\">",
            "<title>Queue – Heard</title>",
            "href=\"/assets/css/app.1.css\"",
            "href=\"/assets/css/staff.2.css\"",
            "<body class=\"staff\">",
            "Northmere Council",
            ">TO</span>",
            "Tamsin Orrelby, Participation lead",
            "action=\"/sign-out\"",
            "<p class=\"rail__title\">Answer</p>",
            "href=\"/queue\" aria-current=\"page\"",
            "<span class=\"count count--due\">24 new</span>",
            "demonstration council",
        ],
    );
}

#[test]
fn a_notice_is_told_as_a_status() {
    let page = render(|| {
        let frame =
            StaffFrame { notice: Some(Told { name: "typed", words: TYPED }), title: "Own title".into(), ..frame() };
        queue(frame, QueuePage::default())
    });
    sound(&page);
    has(&page, &["role=\"status\"", "&lt;script&gt;", "<title>Own title – Heard</title>"]);
}

#[test]
fn numbers_and_dates_are_words() {
    assert_eq!(text::number(1_234_567), "1,234,567");
    assert_eq!(text::number(999), "999");
    assert_eq!(text::number(-1000), "−1,000");
    assert_eq!(text::many(1, "view", "views"), "1 view");
    assert_eq!(text::moment("2026-03-14 16:42"), "14 March 2026, 16:42");
    assert_eq!(text::moment("2026-03-14"), "14 March 2026");
    assert_eq!(text::on_day(date(2026, 3, 4)), "4 March 2026");
    assert_eq!(text::at_minute(date(2026, 3, 14).at(6, 2, 59, 0)), "14 March 2026, 06:02");
    assert_eq!(text::long_moment("2026-03-14 16:42"), "Saturday 14 March 2026, 16:42");
    for (iso, weekday) in [("2026-11-27", "Friday"), ("2028-02-29", "Tuesday"), ("2027-01-01", "Friday")] {
        assert!(text::long_day(iso).starts_with(weekday), "{iso}");
    }
    assert_eq!(text::long_day("soon"), "soon");
    assert_eq!(text::short("abcdef", 4), "abc…");
    assert_eq!(text::wrapped("a home that is safe", 9, 2), ["a home", "that is …"]);
    assert_eq!(text::wrapped("a home", 9, 2), ["a home"]);
    assert_eq!(text::wrapped("unbelievably", 9, 2), ["unbeliev…"]);
    assert_eq!(text::wrapped("", 9, 2), [""; 0]);
    assert_eq!(ShownCount::Withheld.figure(), "withheld");
    assert_eq!(ShownCount::About(1270).people(), "about 1,270 young people");
    assert_eq!(ShownCount::About(1).who("spoke of it"), "About 1 young person spoke of it");
    assert_eq!(ShownCount::Withheld.who("spoke of it"), "It is withheld how many young people spoke of it");
    let unsaid = |count: ShownCount| count.who_unsaid("spoke");
    assert_eq!(unsaid(ShownCount::About(45)), "About 45 young people spoke; what they said is withheld.");
    assert_eq!(unsaid(ShownCount::Withheld), "It is withheld how many young people spoke, and what they said.");
}

#[test]
fn str_07_a_face_in_the_middle_is_not_said_to_be_bad() {
    let said = |low, high| feel(Share { low, high });
    assert_eq!(said(61, 80), (4, "most chose a good face"));
    assert_eq!(said(50, 70), (4, "half or more chose a good face"));
    assert_eq!(said(0, 46), (3, "half or more chose a bad face or one in the middle"));
    assert_eq!(said(0, 40), (3, "most chose a bad face or one in the middle"));
    assert_eq!(said(30, 70), (3, "about half chose a good face, as far as can be said"));
}

#[test]
fn str_01_a_label_is_left_out_only_beside_its_number() {
    let unlabelled = text::unlabelled;
    assert_eq!(unlabelled("Objective 7 –Children and young people"), "Children and young people");
    assert_eq!(unlabelled("Outcome 4 - Help me"), "Help me");
    assert_eq!(unlabelled("Keep me healthy"), "Keep me healthy");
    assert_eq!(unlabelled("Objective 3"), "Objective 3");
}

#[test]
fn every_word_of_a_list_is_its_own() {
    for state in ViewState::ALL {
        assert_eq!(ViewState::parse(state.name()), Some(*state));
    }
    assert_eq!(ViewForm::parse("nothing"), None);
}
