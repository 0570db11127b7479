//! The status page.

use heard_vocabulary::{Carrier, Fault, HealthPart, JobKind, Medium};

use super::{GivenUpLine, Level, PartLine, SetUp, StatusPage, StatusProblem, Why, status, words};
use crate::pages::staff::tests::{TYPED, has, html, sound};

fn parts(level: Level, why: Option<&Why>) -> Vec<PartLine> {
    let line = |part: &HealthPart| PartLine { part: *part, level, why: why.cloned(), since: "2026-03-16 10:04".into() };
    HealthPart::ALL.iter().map(line).collect()
}

#[test]
fn adm_07_a_page_on_which_all_is_well_says_so_and_asks_for_nothing() {
    let page = html(status, StatusPage { parts: parts(Level::Green, None), ..StatusPage::default() });
    sound(&page);
    has(&page, &["Everything that is watched here is well.", "data-letter=\"G\"", "What you cannot see here"]);
    assert!(!page.contains("/status/jobs/") && !page.contains("Work that failed"));
}

#[test]
fn adm_04_the_end_of_the_log_is_there_to_be_printed() {
    let head = format!("{}-{}", "a7".repeat(32), "1c".repeat(16));
    let page = html(status, StatusPage { log_head: Some(head.clone()), ..StatusPage::default() });
    sound(&page);
    has(&page, &[&head, "heard audit verify --head"]);
    assert!(!html(status, StatusPage::default()).contains("heard audit verify"), "a log without a line has no end");
}

#[test]
fn adm_07_every_part_says_in_a_sentence_what_is_ill_and_what_to_do() {
    let late = Why::Late(vec![JobKind::Push]);
    let room = Why::LittleRoom { free: 1_200, total: 40_000 };
    let dead = Why::Dead { fault: Some(Fault::Unreachable), waiting: 1_000, urgent: 1 };
    let all = [
        Why::NoAnswer,
        Why::NeverRun,
        Why::Silent,
        Why::AlertsLate,
        late,
        Why::Unknown,
        dead,
        Why::ProviderSilent,
        room,
    ];
    for why in &all {
        for part in HealthPart::ALL {
            let (how, what) = (words::how(*part, Some(why)), words::what_to_do(*part, Some(why)).unwrap());
            assert!(how.ends_with('.') && what.ends_with('.'), "{part:?} {why:?}: {how} {what}");
        }
        let page = html(status, StatusPage { parts: parts(Level::Red, Some(why)), ..StatusPage::default() });
        sound(&page);
        has(&page, &["8 parts are ill.", "data-letter=\"R\"", "16 March 2026, 10:04"]);
    }
    has(&words::how(HealthPart::Disk, all.last()), &["1,200 MiB of 40,000 MiB"]);
    assert!(words::how(HealthPart::Jobs, Some(&all[4])).contains("Telling a phone"));
}

#[test]
fn adm_07_work_that_was_given_up_can_be_tried_again_or_let_go() {
    let line = GivenUpLine {
        kind: JobKind::Push,
        why: TYPED.into(),
        count: 3,
        again: 2,
        first: "2026-03-16 10:04".into(),
        last: "2026-03-16 11:04".into(),
    };
    let other = GivenUpLine { why: String::new(), last: line.first.clone(), count: 1, again: 0, ..line.clone() };
    let props = StatusPage {
        given_up: vec![line.clone(), other.clone()],
        still_tried: vec![(JobKind::Erase, "2026-03-15 09:00".into())],
        seen: "1773655440000".into(),
        problem: Some(StatusProblem::DealtWith),
        ..StatusPage::default()
    };
    let page = html(status, props);
    sound(&page);
    has(
        &page,
        &[
            "&lt;script&gt;",
            "Given up 3 times",
            "Given up 1 time",
            "action=\"/status/jobs/push/again\"",
            "action=\"/status/jobs/push/let-go\"",
            "value=\"1773655440000\"",
            "Somebody else has dealt with that",
            "is still tried",
        ],
    );
    assert_eq!(page.matches("/again\"").count(), 1, "one press for a kind");
    let page = html(status, StatusPage { given_up: vec![other], ..StatusPage::default() });
    has(&page, &["not known any more"]);
    assert!(!page.contains("/again\""));
}

#[test]
fn adm_07_what_is_not_set_up_is_said_with_what_to_do() {
    let all = |on| {
        vec![
            SetUp::DutyNumber(on),
            SetUp::EmergencyNumber(on),
            SetUp::Origin(on),
            SetUp::Metrics(on),
            SetUp::SecurityContact(on),
            SetUp::PushContact(on),
        ]
    };
    let page = html(status, StatusPage { set_up: all(false), ..StatusPage::default() });
    sound(&page);
    has(&page, &["Set HEARD_ORIGIN.", "Set HEARD_METRICS_ADDR", "Write it under Set-up, Numbers.", "Nobody is named."]);
    let page = html(status, StatusPage { set_up: all(true), ..StatusPage::default() });
    assert!(!page.contains("Set HEARD_") && !page.contains("Not set"));
}

#[test]
fn adm_10_the_status_page_says_of_each_fault_of_a_channel_what_to_do() {
    for part in [HealthPart::Email, HealthPart::Sms] {
        for fault in Fault::ALL {
            let why = Why::Dead { fault: Some(*fault), waiting: 3, urgent: 1 };
            let how = words::how(part, Some(&why));
            has(&how, &["No message leaves this way: ", "3 messages wait, 1 of them about an alert."]);
            let what = words::what_to_do(part, Some(&why)).unwrap();
            assert!(how.ends_with('.') && what.ends_with('.'), "{part:?} {fault:?}: {how} {what}");
        }
        let quiet = Why::Dead { fault: None, waiting: 0, urgent: 0 };
        has(&words::how(part, Some(&quiet)), &["the reason is not known. Nothing waits."]);
    }
    let carried = |carrier, demonstration| {
        let one = |medium: &Medium| SetUp::Channel { medium: *medium, carrier, demonstration };
        html(status, StatusPage { set_up: Medium::ALL.iter().map(one).collect(), ..StatusPage::default() })
    };
    has(&carried(Carrier::Outbox, false), &["Set HEARD_SMTP and HEARD_SMTP_FROM", "Set HEARD_NOTIFY_SMS_TEMPLATE"]);
    has(&carried(Carrier::Notify, false), &["GOV.UK Notify."]);
    has(&carried(Carrier::Outbox, true), &["a demonstration sends no message"]);
    assert!(!carried(Carrier::Outbox, true).contains("Set HEARD_"));
}

#[test]
fn adm_07_the_headline_counts() {
    assert_eq!(words::headline(0, 1, true), "Heard works. 1 part should be looked at.");
    assert_eq!(words::headline(1, 0, false), "1 part is ill.");
    assert_eq!(words::headline(2, 1, false), "2 parts are ill, and 1 part should be looked at.");
    assert_eq!(words::headline(0, 0, true), "Every part is well, but some work has failed.");
}
