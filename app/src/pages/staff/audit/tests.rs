//! The audit log, and unusual reading.

use heard_vocabulary::{AlertAction, DoorAction, Recorded, Role, ViewAction};
use jiff::civil::date;

use super::{
    AuditBy, AuditFilters, AuditLine, AuditPage, AuditProblem, AuditWhat, LookedProblem, ReadingLine, ReadingPage,
    ReadingRule, RefusedLooked, audit, reading,
};
use crate::pages::staff::Worded as _;
use crate::pages::staff::tests::{TYPED, choices, has, html, sound};

fn line() -> AuditLine {
    AuditLine {
        at: date(2026, 3, 16).at(22, 4, 0, 0),
        day_only: false,
        by: AuditBy::Staff(Role::SafeguardingLead, Some(TYPED.into())),
        what: AuditWhat::Did(Recorded::View(ViewAction::ConcernTold)),
        href: Some("/views/a1".into()),
        about: None,
        detail: TYPED.into(),
    }
}

#[test]
fn adm_04_the_log_says_who_did_what_and_withholds_what_protects_a_child() {
    let suspended = AuditLine {
        by: AuditBy::Staff(Role::Administrator, None),
        what: AuditWhat::Did(Recorded::Door(DoorAction::Suspended)),
        href: None,
        about: Some("Anouk".into()),
        ..line()
    };
    let filters = AuditFilters {
        staff: choices(&["Anouk (Safeguarding lead)"]),
        kinds: choices(&["What may be harm"]),
        from: "2026-03-10".into(),
        until: "2026-03-16".into(),
        ..AuditFilters::default()
    };
    let told = AuditLine {
        by: AuditBy::Program,
        what: AuditWhat::Did(Recorded::Alert(AlertAction::Told)),
        detail: "step 4, 1 people".into(),
        ..line()
    };
    let props = AuditPage {
        all: true,
        filters: filters.clone(),
        total: 1_000,
        over: true,
        lines: vec![line(), suspended, told],
        more_href: Some("/audit?after=1-2".into()),
        first_href: None,
        problems: vec![],
    };
    let page = html(audit, props.clone());
    sound(&page);
    has(&page, &["Over 1,000 lines in these days.", "href=\"/views/a1\"", "told somebody who protects children"]);
    has(&page, &["someone who left, administrator", "suspended somebody", "Anouk", "href=\"/audit/reading\""]);
    has(&page, &["16 March 2026, 22:04", "Older lines", "A view’s reference", "step 4, 1 person"]);
    assert!(!page.contains("1 people"), "{page}");

    let withheld = AuditLine { what: AuditWhat::Withheld, href: None, detail: String::new(), ..line() };
    let young = AuditLine { day_only: true, by: AuditBy::YoungPerson, what: AuditWhat::Unknown, ..withheld.clone() };
    let page = html(audit, AuditPage { all: false, lines: vec![withheld, young], ..props });
    sound(&page);
    has(&page, &["What protects a child is withheld", "did something for a child’s safety", "A young person"]);
    assert!(!page.contains("/views/") && !page.contains("A view’s reference") && !page.contains("/audit/reading"));
    assert_eq!(page.matches("22:04").count(), 2, "of a young person the day alone: in the element and in its words");

    let refused = AuditPage {
        filters,
        problems: vec![AuditProblem::Backwards, AuditProblem::NoView],
        all: true,
        ..AuditPage::default()
    };
    let page = html(audit, refused);
    sound(&page);
    has(&page, &["Nothing was searched.", "not before the first", "32 letters and digits"]);
}

#[test]
fn adm_04_every_action_of_the_log_has_words() {
    for action in Recorded::all() {
        let words = action.words();
        assert!(!words.is_empty() && !words.ends_with('.'), "{}: {words}", action.name());
    }
}

#[test]
fn adm_04_unusual_reading_says_why_and_is_looked_at_with_a_note() {
    let one = ReadingLine {
        who: "a1".into(),
        name: Some((TYPED.into(), Role::ParticipationLead)),
        day: date(2026, 3, 16),
        opened: 64,
        usual: 9,
        many: true,
        out_of_hours: 3,
        usual_late: 0,
        conflicted: 1,
        href: "/audit?who=a1&kind=reading&from=2026-03-16&until=2026-03-16".into(),
        looked: None,
        earlier: vec![(date(2026, 3, 16).at(8, 0, 0, 0), None, "Before it was more".into())],
    };
    let other = ReadingLine { who: "b2".into(), name: None, many: false, conflicted: 0, ..one.clone() };
    let evening = ReadingLine { day: date(2026, 3, 15), out_of_hours: 30, usual_late: 4, ..other.clone() };
    let looked = ReadingLine {
        looked: Some((date(2026, 3, 17).at(9, 0, 0, 0), Some("Sure".into()), TYPED.into())),
        ..one.clone()
    };
    let props = ReadingPage {
        waiting: vec![one, other, evening],
        looked_at: vec![looked],
        hours: true,
        rule: ReadingRule { many: 20, times: 3, weeks: 8, evenings: 10 },
        refused: None,
    };
    let page = html(reading, props.clone());
    sound(&page);
    has(&page, &["3 days wait for somebody to look.", "Opened 64, usually 9", "3 outside your hours", "&lt;script"]);
    has(&page, &["1 turned out to be about them", "someone who left", "more than 3 times their own middle day"]);
    has(&page, &["action=\"/audit/reading/looked\"", "30 outside your hours, usually 4", "on 10 at least"]);
    // What was written before it was more stays, and a press says what stood there.
    has(&page, &["Looked at before there was more", "Before it was more", "value=\"2026-03-16:64:3:1\""]);
    // The days of one person are answered with one sentence.
    has(&page, &["value=\"2026-03-16:64:3:0\"", "value=\"2026-03-15:64:30:0\"", "the days that are ticked"]);
    assert_eq!((page.matches("name=\"day\"").count(), page.matches("name=\"note\"").count()), (3, 2), "{page}");
    assert_eq!(page.matches(" checked").count(), 3, "every day is ticked: {page}");
    let refused = RefusedLooked {
        who: "b2".into(),
        days: vec!["2026-03-15:64:30:0".into()],
        problem: LookedProblem::NoNote,
        typed: TYPED.into(),
    };
    let none = RefusedLooked { days: vec![], problem: LookedProblem::NoDay, ..refused.clone() };
    let page = html(reading, ReadingPage { refused: Some(none), ..props.clone() });
    sound(&page);
    has(&page, &["Tick the days that you looked at.", "href=\"#looked1-day\""]);
    let page = html(reading, ReadingPage { refused: Some(refused), hours: false, ..props });
    sound(&page);
    assert_eq!(page.matches(" checked").count(), 2, "what was ticked stays ticked: {page}");
    has(&page, &["Write what you found", "href=\"#looked1-note\"", "hours are not set"]);
    let page = html(reading, ReadingPage { hours: true, ..ReadingPage::default() });
    sound(&page);
    has(&page, &["Nothing unusual waits.", "Nothing to look at"]);
}
