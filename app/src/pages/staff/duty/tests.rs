//! Who is on duty.

use heard_vocabulary::DutyAction;

use super::{DutyDone, DutyForm, DutyPage, DutyProblem, DutyTyped, GapLine, OnDuty, ShiftLine, duty};
use crate::pages::staff::Choice;
use crate::pages::staff::tests::{TYPED, has, html, sound};

fn on_duty(name: &str, reached: bool) -> OnDuty {
    OnDuty { name: name.into(), minutes: 10, reached, written_to: true }
}

fn people() -> Vec<Choice> {
    ["a1", "b2", "c3"]
        .map(|value| Choice { value: value.into(), text: format!("{value}, Duty worker"), chosen: false })
        .to_vec()
}

#[test]
fn mod_08_who_is_told_now_and_where_nobody_would_be_stands_in_sentences() {
    let gap = |alone: Option<&str>| GapLine {
        from: "2026-11-27 17:00".into(),
        until: "2026-11-30 08:30".into(),
        whole: false,
        alone: alone.map(Into::into),
    };
    let page = html(
        duty,
        DutyPage {
            now: vec![on_duty(TYPED, true), OnDuty { written_to: false, ..on_duty("Bea", true) }],
            now_until: Some("2026-11-27 17:00".into()),
            gaps: vec![gap(None), gap(Some("Ada Brook"))],
            shifts: vec![ShiftLine {
                id: "aa".into(),
                from: "2026-11-30 08:30".into(),
                until: "2026-12-04 17:00".into(),
                people: vec![on_duty("Cyd", false)],
            }],
            done: vec![DutyDone {
                at: "2026-11-20 12:00".into(),
                by: None,
                action: Some(DutyAction::ShiftAdded),
                times: "2026-11-30 08:30 to 2026-12-04 17:00".into(),
            }],
            people: people(),
            ..DutyPage::default()
        },
    );
    sound(&page);
    has(
        &page,
        &[
            "No message reaches them",
            "From Friday 27 November 2026, 17:00 until Monday 30 November 2026, 08:30 <b>nobody</b> is on duty.",
            "only <b dir=\"auto\">Ada Brook</b> is on duty",
            "Until Friday 27 November 2026, 17:00.",
            "Monday 30 November 2026, 08:30 until Friday 4 December 2026, 17:00",
            "Cannot be told",
            "Somebody who left</span> put people on the rota, 30 November 2026, 08:30 until 4 December 2026, 17:00",
            "has 10 minutes to answer",
        ],
    );
}

#[test]
fn mod_08_an_empty_rota_says_whom_an_alert_reaches() {
    let whole = GapLine { whole: true, ..GapLine::default() };
    let page = html(duty, DutyPage { gaps: vec![whole], ..DutyPage::default() });
    sound(&page);
    has(
        &page,
        &[
            "told to every safeguarding lead and administrator",
            "All of the time <b>nobody</b> is on duty.",
            "Nobody is on the rota yet.",
        ],
    );
    has(&html(duty, DutyPage::default()), &["at least two people are on duty"]);
}

#[test]
fn mod_08_a_refused_form_comes_back_with_everybody_in_order() {
    let typed = DutyTyped {
        from_day: "2026-11-27".into(),
        from_time: "17:00".into(),
        people: vec!["c3".into(), "a1".into(), "b2".into()],
        wait: "15".into(),
        ..DutyTyped::default()
    };
    let refused = Some((DutyForm::Shift, DutyProblem::NoUntil));
    let page = html(duty, DutyPage { people: people(), shift: typed, refused, ..DutyPage::default() });
    sound(&page);
    has(&page, &["href=\"#shift-until_day\"", "value=\"17:00\"", "<details open class=\"more\"", "<title>Error: "]);
    let chosen: Vec<&str> = page.split("<option value=\"").filter(|option| option.contains("selected")).collect();
    let chosen: Vec<&str> = chosen.iter().filter_map(|option| option.split('"').next()).collect();
    assert_eq!(chosen, ["c3", "a1", "b2", "15"]);
}

#[test]
fn mod_08_a_long_list_loses_nobody() {
    let list = DutyTyped { people: vec!["a1".into(); 9], ..DutyTyped::default() };
    let page = html(duty, DutyPage { people: people(), list, ..DutyPage::default() });
    assert_eq!(page.matches("<option value=\"a1\" selected").count(), 9);
}
