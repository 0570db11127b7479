//! What children's reviews decided.

use heard_vocabulary::{ChallengeLevel, DecisionAction, DecisionState, Helped, MediaKind, Participation, Verdict};
use jiff::civil::date;

use super::{
    AskedLine, ChildReviewForm, ChildReviewLine, ChildReviewsPage, DecisionDeed, DecisionLine, DecisionPage,
    DecisionProblem, DecisionReader, DecisionsPage, NewDecisionPage, NewDecisionTyped, PartLine, PatternLine,
    PatternsPage, RefusedMove, RefusedReview, ReviewProblem, SummaryFacts, SummarySaid, child_reviews, decision,
    decisions, new_decision, pattern_rows, patterns_page, review_summary, step_name, step_named,
};
use crate::pages::staff::board::PeriodLink;
use crate::pages::staff::procedures::LetterPart;
use crate::pages::staff::tests::{TYPED, has, html, sound};
use crate::pages::staff::{Choice, Months, PublishedOn, ShownCount, Situation};

fn line(state: DecisionState, late: bool) -> DecisionLine {
    DecisionLine {
        href: "/decisions/a1".into(),
        nickname: Some(TYPED.into()),
        what: Some((TYPED.into(), TYPED.into())),
        decided_on: "2026-03-02".into(),
        state,
        level: Some(ChallengeLevel::Alert),
        verdict: (state == DecisionState::Challenged).then_some(Verdict::No),
        until: Some(("2026-03-16".into(), if late { -3 } else { 3 })),
        late,
    }
}

fn page(reader: DecisionReader, steps: &[DecisionAction]) -> DecisionPage {
    DecisionPage {
        line: line(DecisionState::Challenged, false),
        deeds: vec![DecisionDeed {
            at: "2026-03-03 10:00".into(),
            by: None,
            action: DecisionAction::Judged,
            chosen: "no".into(),
            reference: "C-9".into(),
            text: TYPED.into(),
            unreadable: true,
        }],
        steps: steps.to_vec(),
        levels: vec![(ChallengeLevel::Resolution, 20)],
        reader,
        refused: None,
    }
}

#[test]
fn mod_16_the_list_says_what_is_late_and_how_far_it_was_challenged() {
    let open = vec![line(DecisionState::Challenged, true), line(DecisionState::Open, false)];
    let shown =
        html(decisions, DecisionsPage { open, ended: vec![line(DecisionState::Ended, false)], has_people: true });
    sound(&shown);
    has(&shown, &["Late since", "Management alert", "To be done", "2 are open, 1 is late", "Over"]);
    assert_eq!(shown.matches("They say: It did not happen").count(), 1, "marked where they say no");
    let none = html(decisions, DecisionsPage::default());
    has(&none, &["You have no young people here"]);
    assert!(!none.contains("/decisions/new"), "nobody to write one down for");
}

#[test]
fn mod_16_what_they_say_stands_on_their_officers_page_alone() {
    let officers = html(decision, page(DecisionReader::Officer, DecisionAction::ALL));
    sound(&officers);
    has(&officers, &["It did not happen", "Reference C-9", "The formal process", "What changed for them?"]);
    let workers = html(decision, page(DecisionReader::Worker, &[DecisionAction::Done]));
    sound(&workers);
    assert!(!workers.contains("They say") && !workers.contains("What changed for them?"));
    let alone = html(decision, page(DecisionReader::Alone, &[DecisionAction::Ended]));
    has(&alone, &["They say", "Nobody is their reviewing officer"]);
}

#[test]
fn mod_16_what_was_typed_stays_and_says_what_is_wrong() {
    let refused = RefusedMove {
        action: DecisionAction::Raised,
        problem: DecisionProblem::NoLevel,
        values: vec![("text".into(), TYPED.into())],
    };
    let shown = html(
        decision,
        DecisionPage { refused: Some(refused), ..page(DecisionReader::Officer, &[DecisionAction::Raised]) },
    );
    sound(&shown);
    has(&shown, &["Choose how far it goes."]);
    let gone = RefusedMove {
        action: DecisionAction::Ended,
        problem: DecisionProblem::NotNow,
        values: vec![("text".into(), "typed".into())],
    };
    let shown =
        html(decision, DecisionPage { refused: Some(gone), ..page(DecisionReader::Officer, &[DecisionAction::Noted]) });
    has(&shown, &["Somebody was quicker", "typed</textarea>"]);
    let typed = NewDecisionTyped { text: TYPED.into(), owner: TYPED.into(), ..NewDecisionTyped::default() };
    let people = vec![Choice { value: "a1".into(), text: TYPED.into(), chosen: true }];
    let refused = Some(DecisionProblem::NoDueDay);
    let shown = html(new_decision, NewDecisionPage { people, today: "2026-03-02".into(), typed, refused });
    sound(&shown);
    has(&shown, &["Write by which day, within two years.", "value=\"2026-03-02\""]);
    for action in DecisionAction::ALL {
        assert_eq!(step_named(step_name(*action)), Some(*action));
    }
}

#[test]
fn mod_16_patterns_stand_by_team_and_what_is_small_is_withheld() {
    let period = Months { first: date(2026, 4, 1), last: date(2026, 6, 30) };
    let about = ShownCount::About;
    let team = PatternLine {
        team: TYPED.into(),
        due: about(61),
        kept: [about(40), about(21), ShownCount::Withheld],
        ..PatternLine::default()
    };
    let props = PatternsPage {
        figures: Some(PublishedOn { period, on: date(2026, 7, 15), corrected: None }),
        periods: vec![PeriodLink { href: "/decisions/patterns?period=2026-Q2".into(), period, current: true }],
        key: "2026-Q2".into(),
        whole: PatternLine { due: about(1_270), ..PatternLine::default() },
        teams: vec![team],
    };
    let rows = pattern_rows(&props);
    assert_eq!(rows.iter().map(Vec::len).collect::<Vec<_>>(), [21; 3], "headings, the council and a team");
    assert_eq!(rows[2][..6], ["April to June 2026", TYPED, "61", "40", "21", "withheld"].map(str::to_owned));
    assert_eq!(rows[0][3], "Whether it was done: Said to be done in time");
    let page = html(patterns_page, props);
    sound(&page);
    has(&page, &["1,270", "withheld", "Management alert", "/decisions/patterns.xlsx?period=2026-Q2", "15 July 2026"]);
    let none = html(patterns_page, PatternsPage::default());
    sound(&none);
    has(&none, &["Nothing was published yet"]);
    assert!(!none.contains("patterns.csv"), "there is nothing to take");
}

fn reviews() -> ChildReviewsPage {
    let said = |code, by: Option<&str>| PartLine { code, by: by.map(str::to_owned), on: "2026-03-21".into() };
    let line = ChildReviewLine {
        on: "2026-03-20".into(),
        they_say: false,
        said: vec![said(Some(Participation::Spoke), Some(TYPED)), said(Some(Participation::Silent), None)],
        asked: AskedLine::Asked { on: "2026-03-09".into(), by: Some(TYPED.into()), late: 1 },
        decisions: 2,
        file: Some("/caseload/7/2026-03-20.pdf".into()),
        may_say: true,
        may_ask: true,
        removable: true,
    };
    let to_ask = |by: &str, late| AskedLine::ToAsk { by: by.into(), late };
    let other = ChildReviewLine { said: Vec::new(), may_say: false, removable: false, ..line.clone() };
    let near = ChildReviewLine { on: "2026-04-10".into(), asked: to_ask("2026-03-25", 3), ..other.clone() };
    let next = ChildReviewLine { on: "2026-09-20".into(), they_say: true, asked: to_ask("2026-09-04", 0), ..other };
    ChildReviewsPage {
        href: "/caseload/7".into(),
        nickname: Some(TYPED.into()),
        next: Some(("2026-09-20".into(), true)),
        lines: vec![next, near, line],
        today: "2026-03-30".into(),
        ..ChildReviewsPage::default()
    }
}

#[test]
fn mod_12_the_reviews_of_a_young_person_say_how_they_took_part_and_hold_the_summary() {
    let page = html(child_reviews, reviews());
    sound(&page);
    has(
        &page,
        &[
            "PN1: They were there and spoke for themselves",
            "Nobody has said it yet",
            "The next one is on 20 September 2026, as they say.",
            "Before: ",
            "PN4: ",
            "Somebody who left",
            ", 1 working day late",
            "Nobody has said so: to be asked by 25 March 2026, 3 working days ago",
            "4 September 2026",
            "value=\"2026-03-20\"",
            "action=\"/caseload/7/taken-back\"",
            "href=\"/caseload/7/2026-03-20.pdf\"",
            "action=\"/caseload/7/took-part\"",
            "action=\"/caseload/7/invited\"",
        ],
    );
    assert_eq!(page.matches("Say how they took part<").count(), 1, "what is to come was not yet");
    let refused = |form, problem, on: &str| {
        let refused = RefusedReview { form, problem, on: on.into(), code: "pn1".into(), asked: TYPED.into() };
        html(child_reviews, ChildReviewsPage { refused: Some(refused), ..reviews() })
    };
    let page = refused(ChildReviewForm::TookPart, ReviewProblem::NoCode, "2026-03-20");
    sound(&page);
    has(&page, &["<title>Error: ", "href=\"#part-2026-03-20-code\"", "Choose how they took part."]);
    let page = refused(ChildReviewForm::Invited, ReviewProblem::NoReviewDay, "typed");
    has(&page, &["href=\"#asked-on\"", "value=\"typed\""]);
    let page = refused(ChildReviewForm::TookPart, ReviewProblem::Near, "2026-03-22");
    sound(&page);
    has(&page, &["href=\"#part-on\"", "name=\"another\"", "It is another review"]);
    has(&html(child_reviews, ChildReviewsPage::default()), &["No review is known here yet"]);
}

fn facts() -> SummaryFacts {
    SummaryFacts {
        council: "Northmere County Council".into(),
        nickname: Some("Heron".into()),
        on: date(2026, 3, 20),
        today: date(2026, 3, 21),
        taken_by: Some("Ada Field".into()),
        participation: Some(Participation::AdvocateSpoke),
        said: Vec::new(),
        decided: Vec::new(),
        happened: Vec::new(),
    }
}

/// Everything a summary says, line by line.
fn says(facts: &SummaryFacts) -> String {
    let lines = review_summary(facts).parts.into_iter().map(|part| match part {
        LetterPart::Heading(words) | LetterPart::Words(words) => words,
        LetterPart::Points(points) => points.join("\n"),
        LetterPart::Typed(words, lang, rtl) => format!("[{lang} {rtl}] {words}"),
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn mod_12_a_summary_holds_what_was_said_answered_and_decided() {
    let said = SummarySaid {
        situation: Situation::Titled("My review or meeting".into()),
        on: date(2026, 3, 10),
        helped: Helped::Alone,
        lang: "ar".into(),
        mood: Some(4),
        answers: vec![("What matters?".into(), "The bus pass runs out in May.".into())],
        media: vec![MediaKind::Voice],
        replied: true,
        answered: Vec::new(),
    };
    let unanswered = SummarySaid { replied: false, media: Vec::new(), ..said.clone() };
    let facts = SummaryFacts {
        said: vec![said, unanswered],
        decided: vec![line(DecisionState::Open, false)],
        happened: vec![Some(Verdict::Partly)],
        ..facts()
    };
    let all = says(&facts);
    for words in [
        "PN2: They were there, and an advocate spoke for them.",
        "My review or meeting, sent on 10 March 2026. On their own. How things are: Good.",
        "[ar true] “The bus pass runs out in May.”",
        "1 recording or picture came with it, and cannot be printed.",
        "Somebody wrote back to them, in Heard.",
        "Nobody has answered it yet.",
        "They say: It happened in part.",
    ] {
        assert!(all.contains(words), "{words}: {all}");
    }
    let sheet = review_summary(&facts);
    assert_eq!(sheet.title, "Summary of the review of 20 March 2026");
    assert!(sheet.from.join(" ").contains("Ada Field") && sheet.to.join(" ").contains("Heron"));
}

#[test]
fn mod_12_a_summary_in_which_nothing_was_said_reads_well() {
    let all = says(&SummaryFacts { participation: None, taken_by: None, ..facts() });
    for words in [
        "Nobody has written down yet how they took part.",
        "Heron said nothing through Heard for this review",
        "ask them.",
        "Nothing is written down here that it decided.",
    ] {
        assert!(all.contains(words), "{words}: {all}");
    }
    assert!(!all.contains("Nobody has answered it yet"), "{all}");
}
