//! Staff, their young people, and who is there for a young person.

use heard_vocabulary::{AssignedAs, MemberOf};
use jiff::civil::date;

use super::{
    AddPlace, AroundLine, AroundPage, AssignForm, AssignProblem, CaseCheck, CaseOf, CaseProblem, CaseloadLine,
    CaseloadPage, ColleagueForm, ColleagueLine, ColleaguePage, ColleaguesPage, CoverForm, CoverLine, CoverPage,
    CoverProblem, DaysSaid, FindPerson, FindProblem, JoinTeam, MembershipLine, NextReview, PlaceProblem, PlaceTyped,
    RefusedLine, When, YoungLine, around, caseload, colleague, colleagues, cover,
};
use crate::pages::staff::tests::{TYPED, choices, has, html, sound};

fn days(first: &str, last: Option<&str>, when: When) -> DaysSaid {
    let day = |iso: &str| iso.parse().unwrap();
    DaysSaid { first: day(first), last: last.map(day), when }
}

fn team(id: &str, can_change: bool) -> MembershipLine {
    MembershipLine {
        id: id.into(),
        kind: MemberOf::Team,
        name: TYPED.into(),
        days: days("2026-03-03", None, When::Now),
        can_change,
    }
}

#[test]
fn mod_11_days_are_said_from_today() {
    for (said, words) in [
        (days("2026-03-03", None, When::Now), "since 3 March 2026"),
        (days("2026-03-03", Some("2026-05-05"), When::Now), "since 3 March 2026, until 5 May 2026"),
        (days("2026-03-03", None, When::Later), "from 3 March 2026 on"),
        (days("2026-03-03", Some("2026-05-05"), When::Later), "from 3 March 2026 until 5 May 2026"),
        (days("2026-03-03", Some("2026-05-05"), When::Before), "3 March 2026 to 5 May 2026"),
    ] {
        assert_eq!(said.words(), words);
    }
}

#[test]
fn mod_11_staff_are_listed_with_what_they_belong_to() {
    let line = ColleagueLine {
        door: None,
        href: "/colleagues/1".into(),
        name: TYPED.into(),
        title: "Social worker".into(),
        role: "Worker".into(),
        places: vec![team("1", false)],
    };
    let page = html(
        colleagues,
        ColleaguesPage {
            lines: vec![line.clone(), ColleagueLine { places: vec![], ..line }],
            total: 302,
            first: 51,
            narrowed: true,
            later: Some("/colleagues?page=3".into()),
            join: Some(JoinTeam {
                teams: choices(&["North"]),
                email: TYPED.into(),
                problems: vec![PlaceProblem::NoSuchColleague],
                ..JoinTeam::default()
            }),
            find: Some(FindPerson::default()),
            ..ColleaguesPage::default()
        },
    );
    sound(&page);
    has(
        &page,
        &[
            "51 to 52 of 302 people",
            "(team), since 3 March 2026",
            "Nowhere yet",
            "Later names",
            "Take filters off",
            "href=\"#join-email\"",
            "action=\"/young-people/find\"",
            "<title>Error: Staff and teams",
        ],
    );
    assert!(!page.contains("/memberships/end"), "a list ends nothing");
    has(&html(colleagues, ColleaguesPage::default()), &["Nobody is in your team yet"]);
    let find = FindPerson { nickname: TYPED.into(), problem: Some(FindProblem::NoSuchPerson) };
    let page = html(colleagues, ColleaguesPage { find: Some(find), ..ColleaguesPage::default() });
    sound(&page);
    has(&page, &["href=\"#find-nickname\"", "value=\"&lt;script&gt;"]);
}

fn somebody() -> ColleaguePage {
    ColleaguePage {
        door: None,
        href: "/colleagues/1".into(),
        name: TYPED.into(),
        title: "Social worker".into(),
        role: "Worker".into(),
        places: vec![team("aa", true), team("bb", false)],
        before: vec![MembershipLine { days: days("2025-03-03", Some("2025-05-05"), When::Before), ..team("cc", true) }],
        add: Some(AddPlace { places: choices(&["North (team)"]), new_names: true, typed: PlaceTyped::default() }),
        refused: None,
        young: None,
        cover: None,
    }
}

#[test]
fn mod_11_what_somebody_belongs_to_is_added_ended_and_taken_back() {
    let page = html(colleague, somebody());
    sound(&page);
    has(
        &page,
        &["Where they belonged before", "3 March 2025 to 5 May 2025", "It is not in the list", "Social worker, Worker"],
    );
    assert_eq!(page.matches("action=\"/colleagues/1/memberships/end\"").count(), 1, "one is the reader’s to end");
    assert_eq!(page.matches("action=\"/colleagues/1/memberships/take-back\"").count(), 1);
    assert!(!page.contains("Their young people"), "for whoever assigns people alone");

    let typed = PlaceTyped { last: "2026-01-01".into(), ..PlaceTyped::default() };
    let refused = Some((ColleagueForm::End("aa".into()), PlaceProblem::Early));
    let add = Some(AddPlace { typed, ..AddPlace::default() });
    let page = html(colleague, ColleaguePage { refused, add, ..somebody() });
    sound(&page);
    has(&page, &["href=\"#end-aa-last\"", "value=\"2026-01-01\"", "<details open class=\"more\"", "<title>Error: "]);
    let typed = PlaceTyped { name: TYPED.into(), ..PlaceTyped::default() };
    let refused = Some((ColleagueForm::NewPlace, PlaceProblem::NoName));
    let add = Some(AddPlace { typed, new_names: true, ..AddPlace::default() });
    let page = html(colleague, ColleaguePage { refused, add, ..somebody() });
    sound(&page);
    has(&page, &["href=\"#new-name\"", "value=\"&lt;script&gt;"]);
}

#[test]
fn mod_11_a_young_person_is_assigned_by_nickname() {
    let line = YoungLine {
        href: "/young-people/7".into(),
        nickname: TYPED.into(),
        assigned_as: AssignedAs::Worker,
        days: days("2026-03-03", None, When::Now),
    };
    let young = AssignForm {
        lines: vec![line.clone(), YoungLine { nickname: String::new(), ..line.clone() }],
        before: vec![line],
        kinds: vec![(AssignedAs::Adviser, false), (AssignedAs::Iro, true)],
        nickname: TYPED.into(),
        problem: Some(AssignProblem::NoSuchPerson),
        ..AssignForm::default()
    };
    let page = html(colleague, ColleaguePage { young: Some(young.clone()), ..somebody() });
    sound(&page);
    has(
        &page,
        &[
            "href=\"/young-people/7\"",
            "as social worker, since 3 March 2026",
            "Somebody without a nickname",
            "href=\"#assign-nickname\"",
            "<option value=\"iro\" selected",
        ],
    );
    // What only one thing can be is not asked.
    let one = AssignForm { kinds: vec![(AssignedAs::Carer, false)], problem: None, ..young.clone() };
    let page = html(colleague, ColleaguePage { young: Some(one), ..somebody() });
    sound(&page);
    has(&page, &["They become their <b>carer</b>", "name=\"as\" value=\"carer\""]);
    // Whoever was somebody's worker, and is in a role that cannot be that, gets nobody more.
    let none = AssignForm { kinds: vec![], problem: None, ..young };
    let page = html(colleague, ColleaguePage { young: Some(none), ..somebody() });
    assert!(!page.contains("Assign a young person"));
}

#[test]
fn mod_11_who_is_there_for_a_young_person() {
    let line = AroundLine {
        id: "aa".into(),
        href: "/colleagues/1".into(),
        name: TYPED.into(),
        title: "Reviewing officer".into(),
        assigned_as: AssignedAs::Iro,
        days: days("2026-03-03", Some("2026-12-31"), When::Now),
    };
    let gone = AroundLine { id: "bb".into(), name: String::new(), title: String::new(), ..line.clone() };
    let page = html(
        around,
        AroundPage {
            href: "/young-people/7".into(),
            nickname: TYPED.into(),
            lines: vec![line.clone(), gone],
            before: vec![line],
            case: CaseOf::NoExtract,
            refused: Some(RefusedLine { id: "aa".into(), last: "2020-01-01".into(), problem: AssignProblem::Early }),
        },
    );
    sound(&page);
    has(
        &page,
        &[
            "Their independent reviewing officer, since 3 March 2026, until 31 December 2026",
            "name=\"was\" value=\"2026-12-31\"",
            "Somebody who left",
            "href=\"#end-aa-last\"",
            "value=\"2020-01-01\"",
        ],
    );
    has(&html(around, AroundPage::default()), &["Nobody is assigned to them"]);
}

#[test]
fn adm_11_which_child_of_the_case_system_somebody_is() {
    let with = |case| html(around, AroundPage { href: "/young-people/7".into(), case, ..AroundPage::default() });
    assert!(!with(CaseOf::NoExtract).contains("case system"), "no council without one reads of it");
    let refused = with(CaseOf::Unsaid(TYPED.into(), Some(CaseProblem::NoSuchChild)));
    sound(&refused);
    has(
        &refused,
        &["<title>Error:", "href=\"#case-case_number\"", "value=\"&lt;script&gt;", "names no child with this number"],
    );
    let one =
        CaseCheck { case_number: "C-1".into(), name: TYPED.into(), born_on: "2011-05-04".into(), team: String::new() };
    let check = with(CaseOf::Check(one));
    sound(&check);
    has(
        &check,
        &["&lt;script&gt;", "born on 4 May 2011", "action=\"/young-people/7/case-number/confirm\"", "value=\"C-1\""],
    );
    let said = |there| CaseOf::Said { case_number: TYPED.into(), next_review_on: "2026-12-01".into(), there };
    let page = with(said(true));
    sound(&page);
    has(&page, &["1 December 2026", "action=\"/young-people/7/case-number/take-back\""]);
    has(&with(said(false)), &["does not name them any more"]);
}

#[test]
fn yp_26_my_young_people_are_mine_and_why() {
    let line = CaseloadLine {
        nickname: TYPED.into(),
        assigned_as: AssignedAs::Worker,
        days: days("2026-03-03", None, When::Now),
        covered: None,
        review: None,
        letters: None,
        denied: 0,
        late: None,
        reviews: None,
    };
    let page = html(caseload, CaseloadPage { lines: vec![line], covers: false });
    sound(&page);
    has(&page, &["<bdi>&lt;script&gt;", "You are their social worker, since 3 March 2026."]);
    has(&html(caseload, CaseloadPage::default()), &["Nobody is assigned to you here"]);
}

#[test]
fn mod_12_a_caseload_says_what_lies_ahead_and_for_whom_one_covers() {
    let review = |working_days, asked_on| {
        let (on, ask_by, ask_late) = (date(2026, 3, 20), date(2026, 3, 6), 10_u32.saturating_sub(working_days));
        Some(NextReview { on, working_days, they_say: true, asked_on, ask_by, ask_late })
    };
    let line = CaseloadLine {
        nickname: TYPED.into(),
        assigned_as: AssignedAs::Iro,
        days: days("2026-03-03", None, When::Now),
        covered: Some("Ada Field".into()),
        review: review(8, None),
        letters: Some((2, 3)),
        denied: 1,
        late: Some((1, 0)),
        reviews: Some("/caseload/7".into()),
    };
    let asked = CaseloadLine { review: review(4, Some(date(2026, 3, 5))), ..line.clone() };
    let soon = CaseloadLine { review: review(15, None), ..line.clone() };
    let later = CaseloadLine { review: review(16, None), ..line.clone() };
    let page = html(caseload, CaseloadPage { lines: vec![line, asked, soon, later], covers: true });
    sound(&page);
    has(
        &page,
        &[
            "To be asked before their review",
            "You cover for Ada Field, their independent reviewing officer.",
            "20 March 2026",
            "in 8 working days",
            "they were asked what they want on 5 March 2026",
            "to be asked by 6 March 2026, 2 working days ago",
            "to ask by 6 March 2026",
            "as they say",
            "2 things that nobody has opened, for 3 working days",
            "1 thing did not happen, as they say; 1 decision is late",
            "href=\"/caseload/7\"",
            "href=\"/caseload/cover\"",
        ],
    );
    assert_eq!(page.matches("<li><a href=\"/caseload/7\"").count(), 2, "one is late to be asked, one is so soon");
}

#[test]
fn mod_12_who_covers_is_said_and_ended_on_one_page() {
    let line =
        CoverLine { id: "aa".into(), name: TYPED.into(), days: days("2026-03-03", Some("2026-03-20"), When::Now) };
    let gone = CoverLine { id: "bb".into(), name: String::new(), ..line.clone() };
    let form = CoverForm {
        action: "/caseload/cover".into(),
        lines: vec![line],
        email: TYPED.into(),
        first: "2026-03-03".into(),
        last: String::new(),
        problem: Some(CoverProblem::NoLast),
    };
    let page = html(cover, CoverPage { form: form.clone(), standing_in: Vec::new(), desk: true });
    has(&page, &["finds the views that you see to beside their own", "href=\"/queue\""]);
    let page = html(cover, CoverPage { form: form.clone(), standing_in: vec![gone], desk: false });
    sound(&page);
    has(
        &page,
        &[
            "<title>Error: ",
            "href=\"#cover-last\"",
            "since 3 March 2026, until 20 March 2026",
            "Somebody who left",
            "action=\"/caseload/cover/end\"",
        ],
    );
    let form = CoverForm { action: "/colleagues/1/cover".into(), ..form };
    let page = html(colleague, ColleaguePage { cover: Some(form), ..somebody() });
    sound(&page);
    has(&page, &["Who covers for them while they are away", "action=\"/colleagues/1/cover\""]);
}
