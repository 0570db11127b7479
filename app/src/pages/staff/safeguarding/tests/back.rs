//! Looking back: who was told, and what was decided.

use heard_vocabulary::{
    AlertAction, ConcernKind, ConcernLevel, ConcernOutcome, ConcernState, Medium, MessageState, Recorded, Role,
    ViewAction,
};
use jiff::civil::{Date, date};

use super::super::{
    ConcernDeed, DecidedLine, DecidedPage, DecidedTime, DecidedWhen, DeedBy, TrailLine, TrailPage, TrailTold, Trailed,
    decided, decided_rows, trail,
};
use super::{due, line};
use crate::pages::staff::Situation;
use crate::pages::staff::audit::AuditBy;
use crate::pages::staff::safeguarding::AdultSaid;
use crate::pages::staff::tests::{TYPED, has, html, sound};

const DAY: Date = date(2026, 3, 16);

#[test]
fn mod_08_the_trail_says_who_was_told_by_what_and_who_had_it() {
    let deed = ConcernDeed {
        id: "d1".into(),
        mine: false,
        at: "2026-03-16 03:20".into(),
        by: DeedBy::Staff(Some(TYPED.into())),
        action: ViewAction::ConcernTold,
        to: None,
        area: String::new(),
        who: String::new(),
        when: String::new(),
        reference: String::new(),
        reason: TYPED.into(),
        adult: AdultSaid::default(),
        unreadable: false,
    };
    let left = vec![
        (Medium::Email, MessageState::Refused, DAY.at(2, 51, 0, 0)),
        (Medium::Sms, MessageState::Sent, DAY.at(2, 52, 0, 0)),
    ];
    let told = vec![TrailTold { name: Some(TYPED.into()), left }, TrailTold { name: None, left: vec![] }];
    let duty = || AuditBy::Staff(Role::DutyWorker, Some("Ravi".into()));
    let lines = [
        Trailed::Did(AuditBy::Program, Recorded::View(ViewAction::ConcernNoticed), Some(ConcernLevel::Danger)),
        Trailed::Raised(DeedBy::Program, false),
        Trailed::Told(1, told),
        Trailed::Told(2, vec![]),
        Trailed::Did(duty(), Recorded::Alert(AlertAction::Acknowledged), None),
        Trailed::Opened(duty(), ViewAction::ReadOnDuty, 3),
        Trailed::Deed(Box::new(deed)),
    ];
    let lines = lines.into_iter().map(|what| TrailLine { at: DAY.at(2, 50, 0, 0), what }).collect();
    let mut concern = line(ConcernState::Closed, due("2026-03-16 17:00", 0, false));
    concern.kinds = Some(vec![ConcernKind::Button]);
    let page = html(trail, TrailPage { view: "a1".into(), concern, lines, more: true });
    sound(&page);
    has(&page, &["href=\"/views/a1#concern\"", "The button “I am not safe”", "Danger now", "A computer"]);
    has(&page, &["Step 1: ", "e-mail was refused", "text message left", "someone who left", "nobody could be told"]);
    has(&page, &["Ravi, duty worker", "took an alert on", "for the first of 3 times", "href=\"/audit?view=a1\""]);
}

#[test]
fn mod_08_what_was_decided_says_in_words_how_late_it_was() {
    let time = |when: DecidedWhen| DecidedTime {
        at: DAY.at(10, 4, 0, 0),
        by: Some(TYPED.into()),
        due: Some(DAY.at(9, 0, 0, 0)),
        when,
    };
    let one = |level, when, signed: Option<DecidedTime>| DecidedLine {
        href: Some("/views/a1/trail".into()),
        situation: Situation::Titled(TYPED.into()),
        level,
        raised_at: DAY.at(8, 0, 0, 0),
        outcome: ConcernOutcome::Told,
        decided: time(when),
        signed,
    };
    let lines = vec![
        one(ConcernLevel::Danger, DecidedWhen::After(12), Some(time(DecidedWhen::InTime))),
        one(ConcernLevel::PossibleHarm, DecidedWhen::Late(1), None),
        one(ConcernLevel::PossibleHarm, DecidedWhen::Late(150), Some(time(DecidedWhen::Late(4_320)))),
        DecidedLine { href: None, ..one(ConcernLevel::Unread, DecidedWhen::NotKnown, None) },
    ];
    let rows = decided_rows(&lines);
    assert_eq!(rows.iter().map(Vec::len).collect::<Vec<_>>(), [12; 5], "each row has every column");
    assert_eq!(rows[1][7], "12 minutes after it was found");
    assert_eq!(rows[3][11], "late by 3 days");
    assert!(rows[2][8..].iter().all(String::is_empty), "one person was enough");
    let props = DecidedPage {
        months: vec![date(2026, 3, 1), date(2026, 2, 1)],
        month: date(2026, 3, 1),
        key: "2026-03".into(),
        total: 60,
        late: 2,
        lines,
        more_href: Some("/safeguarding/decided?month=2026-03&after=1-a1".into()),
        first_href: None,
    };
    let page = html(decided, props.clone());
    sound(&page);
    has(&page, &["60 things were decided in March 2026, 2 of them late.", "12 minutes after it was found"]);
    has(&page, &["late by 1 minute", "late by 2 hours", "late by 3 days", "not known whether in time"]);
    assert!(!page.contains("1 minutes"), "{page}");
    has(&page, &["It took one person", "value=\"2026-02\"", "Older ones", "decided.csv?month=2026-03"]);
    let empty = DecidedPage { total: 0, late: 0, lines: vec![], more_href: None, ..props };
    let page = html(decided, empty);
    sound(&page);
    has(&page, &["Nothing was decided in March 2026.", "Nothing was decided in this month"]);
    assert!(!page.contains("decided.csv"), "there is nothing to take: {page}");
}
