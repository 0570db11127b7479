//! The pages on which the plan is worked.

use heard_vocabulary::Contrast;
use jiff::civil::{Date, date};

use super::{
    ActionItem, ActionPage, AddPage, BeforeBoardPage, BoardDayLine, BriefPage, ChangedLine, ColumnLine, ColumnsPage,
    EntryLine, EntryTyped, FileNote, LeadGroup, LeadLine, LinesStand, MyLinePage, MyLinesPage, ReferenceLine,
    RefusedEntry, ToldLine, action, add, before_board, brief, columns, lines_notice, my_line, my_lines,
};
use crate::pages::staff::strategy::{
    AddProblem, BoardProblem, EntryProblem, LeadProblem, PlanRow, Rating, RatingLine, ReferenceProblem,
};
use crate::pages::staff::tests::{TYPED, has, html, sound};
use crate::pages::staff::{Choice, Months, Share, ShownCount};

const DAY: Date = date(2026, 11, 20);

fn item() -> ActionItem {
    ActionItem {
        href: Some("/strategy/rows/p1".into()),
        reference: Some("1.1".into()),
        activity: TYPED.into(),
        lead: Some("Omar Quill".into()),
        rating: Some(Rating::Green),
        claimed: Some(date(2026, 6, 2)),
        last: Some((Some(date(2026, 6, 2)), "Half of them".into())),
        due_words: Some("end Q1".into()),
        due: Some(date(2026, 6, 30)),
        overdue: true,
        stale: true,
        ..ActionItem::default()
    }
}

fn entry() -> EntryLine {
    EntryLine {
        of_day: date(2026, 11, 18),
        words: TYPED.into(),
        was: Some(Rating::Green),
        rating: Some(Rating::Red),
        reason: "Nobody had time.".into(),
        by: None,
        on: DAY,
        id: "e1".into(),
        can_change: true,
        rates: true,
        corrected: None,
        taken_back: None,
    }
}

fn note() -> FileNote {
    FileNote { of_day: Some(date(2026, 11, 10)), words: "Four waiting".into() }
}

fn typed() -> EntryTyped {
    EntryTyped { words: TYPED.into(), rating: Some(Rating::Red), reason: TYPED.into(), of_day: "2026-11-20".into() }
}

fn action_page() -> ActionPage {
    ActionPage {
        id: "p1".into(),
        plan: TYPED.into(),
        worked: true,
        objective: Some(("/strategy/objectives/o1".into(), 1, TYPED.into())),
        item: item(),
        row: PlanRow {
            id: "p1".into(),
            history: vec![RatingLine { on: DAY, rating: Some(Rating::Red), reason: "Late".into() }],
            evidence: Some(TYPED.into()),
            ..PlanRow::default()
        },
        log: vec![entry()],
        notes: vec![note(), FileNote { of_day: None, words: "Begun in May".into() }],
        references: vec![ReferenceLine {
            id: "p2".into(),
            plan: "Another plan".into(),
            reference: Some("7".into()),
            activity: TYPED.into(),
            rating: None,
        }],
        leads: Some(vec![Choice { value: "a1".into(), text: "Omar Quill".into(), chosen: true }]),
        others: vec![ReferenceLine {
            id: "p3".into(),
            plan: "Third plan".into(),
            reference: None,
            activity: "Listen".into(),
            rating: None,
        }],
        typed: typed(),
        ..ActionPage::default()
    }
}

#[test]
fn str_02_an_action_shows_its_lead_its_log_what_belongs_to_it_and_what_is_late() {
    let page = html(action, action_page());
    sound(&page);
    has(
        &page,
        &[
            "Overdue",
            "No update from the lead for a quarter",
            "Omar Quill",
            "Because: Nobody had time.",
            "Written by someone who left, 20 November 2026",
            "action=\"/strategy/rows/p1/entries\"",
            "action=\"/strategy/rows/p1/lead\"",
            "action=\"/strategy/rows/p1/references/take-back\"",
            "Third plan: Listen",
            "“end Q1”",
            "10 November 2026",
            "Four waiting",
            "Begun in May",
            "From the plan’s file",
        ],
    );
    let log = vec![EntryLine { can_change: false, ..entry() }];
    let reader = html(action, ActionPage { leads: None, others: Vec::new(), log, ..action_page() });
    sound(&reader);
    assert!(!reader.contains("<form method=\"post\" action=\"/strategy") && !reader.contains("/entries"));
    let log = vec![EntryLine { can_change: false, ..entry() }];
    let over = html(action, ActionPage { worked: false, log, ..action_page() });
    sound(&over);
    has(&over, &["Not in the plan in force", "/references"]);
    assert!(!over.contains("/entries") && !over.contains("p1/lead"), "nothing is written where nobody reads it");
    let refused = html(
        action,
        ActionPage {
            entry_problem: Some(EntryProblem::NoReason),
            lead_problem: Some(LeadProblem::Nobody),
            reference_problem: Some(ReferenceProblem::Nothing),
            ..action_page()
        },
    );
    sound(&refused);
    has(&refused, &["href=\"#entry-reason\"", "href=\"#lead-lead\"", "href=\"#reference-other\"", "Error: "]);
}

#[test]
fn str_02_a_new_action_has_a_lead_and_what_was_typed_stays() {
    let props = AddPage {
        id: "o1".into(),
        objective: (1, TYPED.into()),
        leads: vec![Choice { value: "a1".into(), text: TYPED.into(), chosen: false }],
        activity: TYPED.into(),
        by: "2027-01-01".into(),
        problem: Some(AddProblem::NoLead),
    };
    let page = html(add, props);
    sound(&page);
    has(&page, &["href=\"#add-lead\"", "value=\"2027-01-01\"", "A new action has a lead."]);
}

fn column(says: Option<Contrast>) -> ColumnLine {
    let told = |from: i8, until: i8, good| ToldLine {
        period: Months { first: date(2026, from, 1), last: date(2026, until, 30) },
        voices: ShownCount::About(40),
        good,
    };
    ColumnLine {
        item: item(),
        first: Some(told(4, 6, Some(Share { low: 20, high: 40 }))),
        since: Some(told(7, 9, None)),
        happened: Some((2025, ShownCount::About(20), Some(35))),
        promised: (2, 1),
        says,
    }
}

#[test]
fn str_05_left_is_what_the_lead_claims_and_right_what_children_said_since() {
    let early = ColumnLine { first: None, since: None, happened: None, promised: (0, 0), ..column(None) };
    let all = html(columns, ColumnsPage { lines: vec![early.clone()], figures: None });
    has(&all, &["1 action. It is too early to compare any of them"]);
    let lines = vec![column(Some(Contrast::LeadsBetter)), early];
    let page = html(columns, ColumnsPage { lines, figures: None });
    sound(&page);
    has(
        &page,
        &[
            "Of 2 actions, 1 says something else than children do.",
            "Rated so on ",
            "April to June 2026: about 40 young people",
            "20 to 40% good",
            "July to September 2026: about 40 young people",
            "How they felt is withheld",
            "2 promises ahead, 1 overdue.",
            "About 20 young people said in 2025 what became of an answer; 35% said yes.",
            "No. Rated on target, and clearly more children chose a bad face than a good one",
            "How it is decided whether they agree",
            "Too early. Nothing was published of a time after it was rated so",
            "Nothing was published of a time after that.",
        ],
    );
    has(&html(columns, ColumnsPage::default()), &["There are no actions"]);
}

#[test]
fn str_05_before_the_board_and_the_brief_say_who_was_asked_and_what_is_missing() {
    let day = BoardDayLine {
        id: "b1".into(),
        day: date(2026, 12, 20),
        steps: [date(2026, 11, 29), date(2026, 12, 6), date(2026, 12, 13)],
        done: [Some(date(2026, 11, 29)), None, None],
    };
    let unled = ActionItem { lead: None, lead_words: Some(TYPED.into()), ..item() };
    let nell = Choice { value: "n1".into(), text: "Nell".into(), chosen: true };
    let page = html(
        before_board,
        BeforeBoardPage {
            ahead: vec![day.clone()],
            over: vec![day],
            leads: vec![
                LeadLine { leads: 3, missing: Some(vec![item()]), ..LeadLine::default() },
                LeadLine {
                    name: Some("Nell".into()),
                    reached: true,
                    leads: 1,
                    missing: Some(vec![item()]),
                    asked: Some(date(2026, 11, 30)),
                    again: Some(date(2026, 12, 7)),
                    ask: Some("n1".into()),
                },
                LeadLine { reached: true, missing: Some(vec![item()]), ..LeadLine::default() },
            ],
            without: vec![unled.clone()],
            groups: vec![LeadGroup { words: TYPED.into(), items: vec![unled], leads: vec![nell] }],
            asking: Some("b1".into()),
            can_keep: true,
            can_read_brief: true,
            day: "2026-12-20".into(),
            meanwhile: 2,
            problem: Some(BoardProblem::Already),
        },
    );
    sound(&page);
    has(
        &page,
        &[
            "Sunday 20 December 2026",
            "Leads whom a message reaches were asked on",
            "No message reaches them",
            "They are to have written by",
            "1 action whose lead in the plan has no sign-in",
            "Asked on 30 November 2026, and again on 7 December 2026",
            "Not asked yet. They are asked when the team is there next.",
            "Ask all of them again now",
            "For 2 names that you chose a lead for, nothing was saved",
            "name=\"words_0\"",
            "<option value=\"n1\" selected>Nell</option>",
            "<summary>1 action</summary>",
            "<ul class=\"list\">",
            "href=\"/strategy/brief\"",
            "href=\"#board-day\"",
            "someone who left",
        ],
    );
    has(&html(before_board, BeforeBoardPage::default()), &["No day of the board is known", "Every action has a lead"]);

    let changed = ChangedLine { item: item(), on: DAY, was: None, rating: Some(Rating::Red), reason: TYPED.into() };
    let page = html(
        brief,
        BriefPage {
            board: Some(date(2026, 12, 20)),
            due: Some((date(2026, 12, 6), true)),
            since: Some(date(2026, 9, 20)),
            actions: 3,
            changed: vec![changed],
            missing: vec![item()],
            without: Vec::new(),
            overdue: vec![item()],
            against: vec![column(Some(Contrast::LeadsBetter))],
            compared: (3, 1),
            figures: None,
        },
    );
    sound(&page);
    has(
        &page,
        &[
            "For the board on 20 December 2026. 3 actions.",
            "Missing (1 action)",
            "Overdue (1 action)",
            "Rated otherwise since 20 September 2026 (1 time)",
            "Leads and children say different things (1 action)",
            "Every lead signs in.",
            "Somebody leads every action.",
            "Print this page with your browser.",
        ],
    );
    let early = |compared| BriefPage { board: Some(DAY), compared, ..BriefPage::default() };
    let written = BriefPage { due: Some((DAY, true)), ..early((3, 1)) };
    has(&html(brief, written), &["about every open action with a lead since leads were asked"]);
    has(&html(brief, early((3, 3))), &["It is too early to compare any of them"]);
    has(&html(brief, early((3, 1))), &["Of 1 action it is too early to say."]);
    has(&html(brief, BriefPage::default()), &["No day of the board is known"]);
}

#[test]
fn str_05_a_lead_has_one_box_four_ratings_a_reason_and_a_day() {
    let lines = vec![ActionItem { waits: true, ..item() }];
    let board = Some((date(2026, 12, 20), date(2026, 12, 6)));
    let page = html(my_lines, MyLinesPage { lines, board, asked: true });
    sound(&page);
    has(
        &page,
        &[
            "1 action waits for you before the board on 20 December 2026. Write by 6 December 2026.",
            "Waits for its lead",
            "1 overdue, 1 not written about for a quarter.",
        ],
    );
    let page = html(my_lines, MyLinesPage { lines: vec![item()], board, asked: false });
    has(&page, &["The board meets on 20 December 2026: write by 6 December 2026. 1 overdue, 1 not"]);
    has(&html(my_lines, MyLinesPage::default()), &["You lead no action"]);
    let props = MyLinePage {
        id: "p1".into(),
        item: item(),
        log: Vec::new(),
        notes: vec![note()],
        typed: typed(),
        problem: Some(EntryProblem::NoSentence),
        refused: None,
    };
    let page = html(my_line, props);
    sound(&page);
    assert_eq!(page.matches("type=\"radio\"").count(), 4);
    assert_eq!(page.matches("<textarea").count(), 2);
    has(&page, &["action=\"/my-lines/p1\"", "href=\"#entry-words\"", "type=\"date\"", "value=\"2026-11-20\""]);
}

#[test]
fn str_02_an_own_entry_is_corrected_or_taken_back_and_what_it_said_stays() {
    let refused = RefusedEntry { id: "e1".into(), typed: None, why: String::new(), problem: EntryProblem::NoWhy };
    let taken = EntryLine {
        id: "e2".into(),
        can_change: false,
        rates: false,
        taken_back: Some((DAY, "Of another action.".into())),
        ..entry()
    };
    let corrected = EntryLine { id: "e3".into(), taken_back: None, corrected: Some(DAY), ..taken.clone() };
    // The reason stands there also where the rating is no other one.
    let alike = EntryLine { id: "e4".into(), was: Some(Rating::Red), rates: false, ..entry() };
    let log = vec![entry(), taken, corrected, alike];
    let page = html(
        my_line,
        MyLinePage { id: "p1".into(), item: item(), log, refused: Some(refused), ..MyLinePage::default() },
    );
    sound(&page);
    has(
        &page,
        &[
            "<title>Error: ",
            "href=\"#e1-why\"",
            "action=\"/my-lines/p1/correct\"",
            "action=\"/my-lines/p1/take-back\"",
            "name=\"entry\" value=\"e1\"",
            "Taken back on 20 November 2026, because: Of another action.",
            "Corrected on 20 November 2026. Before, it said:",
            "Its rating stays: something was written or rated after it.",
        ],
    );
    assert_eq!(page.matches("/correct\"").count(), 2, "own entries that stand, and no other");
    assert_eq!(page.matches("Because: Nobody had time.").count(), 4);
}

#[test]
fn str_05_a_leads_own_page_begins_with_how_their_lines_stand() {
    let page = |stand: LinesStand| html(|frame, stand| lines_notice(frame.assets, stand), stand);
    let waits = page(LinesStand { waiting: 1, leads: 4, overdue: 2, stale: 4 });
    has(&waits, &["1 action of the plan waits for you. ", "2 overdue, 4 not written about for a quarter. "]);
    let none = page(LinesStand { waiting: 0, leads: 4, overdue: 2, stale: 0 });
    has(&none, &["You lead 4 actions of the plan. ", "2 overdue. "]);
}
