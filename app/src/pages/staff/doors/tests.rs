//! The way in, drawn from samples.

use heard_vocabulary::{Holding, MemberOf, RowProblem};

use super::{
    AppState, ColleagueDoorPage, DoorForm, DoorPage, DoorProblem, HeldLine, KeepProblem, LeavePage, LeaveProblem,
    MadeLine, ManyLine, ManyPage, Named, NewPasswordPage, NewPasswordProblem, ResetPage, ResetProblem, SecondPage,
    SecondProblem, SessionLine, SetByLink, Standing, Successor, ask, colleague, leave, many, new_password, own, second,
};
use crate::pages::staff::tests::{TYPED, choices, has, html, nobody, sound};
use crate::render::render;

/// As [`sound`], for a page that loads the script of passkeys and no other.
fn sound_with_passkeys(page: &str) {
    let script = "<script type=\"module\" src=\"/assets/other\"></script>";
    assert_eq!(page.matches(script).count(), 1, "{page}");
    sound(&page.replace(script, ""));
}

fn session(own: bool) -> SessionLine {
    SessionLine {
        id: "ab".into(),
        browser: TYPED.into(),
        started: "2026-11-20 09:00".into(),
        seen: "2026-11-20 12:00".into(),
        own,
    }
}

#[test]
fn a_link_is_asked_for_and_the_answer_says_nothing_of_who_there_is() {
    let page = render(move || {
        ask(nobody(), ResetPage { email: TYPED.into(), problem: Some(ResetProblem::NoEmail), ..ResetPage::default() })
    });
    sound(&page);
    has(&page, &["<title>Error: A new password", "action=\"/staff/reset\"", "href=\"#reset-email\""]);
    let page = render(move || ask(nobody(), ResetPage { asked: true, nothing_leaves: true, ..ResetPage::default() }));
    assert!(page.contains("they can hand you a link") && !page.contains("on its way"));
    let page = render(move || ask(nobody(), ResetPage { asked: true, ..ResetPage::default() }));
    sound(&page);
    has(&page, &["If somebody here signs in with that address"]);
    let page = render(move || {
        new_password(nobody(), NewPasswordPage { code: "AB".into(), problem: Some(NewPasswordProblem::TooEasy) })
    });
    sound(&page);
    has(&page, &["action=\"/staff/reset/AB\"", "new-password-secret-error", "the council’s"]);
}

#[test]
fn the_second_step_asks_for_a_code_or_a_passkey() {
    let page = render(move || second(nobody(), SecondPage { problem: Some(SecondProblem::Wrong) }));
    sound_with_passkeys(&page);
    has(
        &page,
        &[
            "action=\"/staff/sign-in/second\"",
            "autocomplete=\"one-time-code\"",
            "data-passkey=\"/staff/passkey/options\"",
        ],
    );
}

#[test]
fn ones_own_page_shows_what_is_set_up_and_where_one_is_signed_in() {
    let props = DoorPage {
        email: TYPED.into(),
        demanded: true,
        app: AppState::On,
        codes_left: 7,
        passkeys: vec![("00".into(), "2026-03-03".into())],
        set_by_link: Some(SetByLink { at: "2026-11-20 12:00".into(), given: true }),
        sessions: vec![session(true), session(false), session(false)],
        refused: Some((DoorForm::Password, DoorProblem::WrongPassword)),
        ..DoorPage::default()
    };
    let page = html(own, props);
    sound_with_passkeys(&page);
    has(
        &page,
        &[
            "<title>Error: My sign-in",
            "href=\"#password-old\"",
            "7 codes left",
            "Added 3 March 2026",
            "An administrator made the link",
            "action=\"/staff/door/seen\"",
            "This one",
            "Sign out everywhere else",
            "&lt;script&gt;",
        ],
    );
}

#[test]
fn until_a_second_step_is_set_up_the_page_holds_nothing_else() {
    let props = DoorPage {
        asked: true,
        demanded: true,
        app: AppState::Begun { letters: "ABCD EFGH".into(), qr: "<svg></svg>".into(), instead: false },
        ..DoorPage::default()
    };
    let page = html(own, props);
    sound_with_passkeys(&page);
    has(&page, &["before anything opens", "ABCD EFGH", "<svg></svg>", "action=\"/staff/door/app\"", "/sign-out"]);
    assert!(!page.contains("/staff/door/password") && !page.contains("<nav"), "{page}");
    let page = html(own, DoorPage::default());
    has(&page, &["This is a demonstration council", "action=\"/staff/door/app/begin\""]);
    let codes = DoorPage { new_codes: vec!["ABCDE-FGHJK".into()], app: AppState::On, ..DoorPage::default() };
    has(&html(own, codes), &["ABCDE-FGHJK", "You have none left"]);
}

#[test]
fn an_administrator_sees_how_a_colleague_comes_in_and_cannot_change_their_own() {
    let props = ColleagueDoorPage {
        href: "/colleagues/7/door".into(),
        back: "/colleagues/7".into(),
        leave: "/colleagues/7/leave".into(),
        name: TYPED.into(),
        role: "Worker".into(),
        demanded: true,
        sessions: vec![session(false)],
        roles: choices(&["Commissioner"]),
        link: Some(("https://heard.example/staff/reset/X".into(), "2026-11-20 12:30".into())),
        can_link: true,
        problem: Some(KeepProblem::StillHolds),
        ..ColleagueDoorPage::default()
    };
    let page = html(colleague, props.clone());
    sound(&page);
    has(
        &page,
        &[
            "action=\"/colleagues/7/door/role\"",
            "href=\"#keep-role\"",
            "Hand over what they hold",
            "Not yet",
            "nothing opens for them",
            "/staff/reset/X",
            "action=\"/colleagues/7/door/suspend\"",
        ],
    );
    let mut suspended = props.clone();
    suspended.standing = Standing::Suspended;
    let page = html(colleague, suspended);
    has(&page, &["action=\"/colleagues/7/door/resume\"", "suspended"]);
    assert!(!page.contains("/door/role"));
    let page = html(colleague, ColleagueDoorPage { own: true, ..props });
    assert!(!page.contains("/door/suspend") && !page.contains("/door/sessions/end"), "{page}");
}

#[test]
fn a_leavers_page_names_each_thing_and_who_can_have_it() {
    let line = |holding, choices| HeldLine { holding, count: 2, choices };
    let idris = || vec![Successor { id: "7".into(), name: TYPED.into(), role: "Worker".into(), chosen: false }];
    let props = LeavePage {
        href: "/colleagues/7/leave".into(),
        back: "/colleagues/7/door".into(),
        name: TYPED.into(),
        lines: Holding::ALL.iter().map(|holding| line(*holding, idris())).collect(),
        reach: TYPED.into(),
        named: Named { for_all: 1, own: 2 },
        problems: vec![LeaveProblem::Nobody(Holding::Letters), LeaveProblem::Changed],
    };
    let page = html(leave, props.clone());
    sound(&page);
    has(&page, &["href=\"#leave-letters\"", "name=\"duty\"", "2 young people", "value=\"leave\"", "value=\"stay\""]);
    has(&page, &["name=\"reach\"", "all of them read: 1 card", "own page: 2 cards"]);
    let stuck = LeavePage { lines: vec![line(Holding::Polls, Vec::new())], ..props.clone() };
    let page = html(leave, stuck);
    has(&page, &["Nobody else here can have this."]);
    assert!(!page.contains("value=\"leave\""));
    has(
        &html(leave, LeavePage { lines: Vec::new(), problems: Vec::new(), ..props }),
        &["They hold nothing", "value=\"leave\""],
    );
}

#[test]
fn a_sheet_of_colleagues_is_told_what_it_may_be_and_what_roles_are_called() {
    let page = html(many, ManyPage::default());
    has(&page, &["XLSX, ODS, XLS, CSV or TSV.", "Worker, ", "Participation lead, ", "Personal adviser, "]);
    assert!(!page.contains("Social worker"));
}

#[test]
fn a_sheet_of_colleagues_is_shown_before_anybody_is_invited() {
    let line = |problems| ManyLine {
        row: 2,
        name: TYPED.into(),
        title: "Officer".into(),
        email: "a@example.org".into(),
        role: "Worker".into(),
        places: vec![(MemberOf::Team, "North".into())],
        there: false,
        problems,
    };
    let wrong = ManyPage {
        file_name: "staff.csv".into(),
        lines: vec![line(vec![RowProblem::NoRole, RowProblem::Twice])],
        ..ManyPage::default()
    };
    let page = html(many, wrong);
    sound(&page);
    has(&page, &["Nobody was invited. 1 row has", "No role is called this here.", "&lt;script&gt;"]);
    assert!(!page.contains("/confirm"));
    let good = ManyPage { token: "abc".into(), lines: vec![line(Vec::new())], ..ManyPage::default() };
    has(&html(many, good), &["1 colleague can be invited", "value=\"abc\"", "action=\"/people/invite-many/confirm\""]);
    let here = ManyLine { there: true, ..line(Vec::new()) };
    let page = html(many, ManyPage { lines: vec![here], ..ManyPage::default() });
    has(&page, &["Everybody in this sheet is here already.", "Here already"]);
    assert!(!page.contains("/confirm"));
    let made = MadeLine {
        name: TYPED.into(),
        email: "a@example.org".into(),
        link: "https://heard.example/staff/join/X".into(),
    };
    let page = html(many, ManyPage { made: vec![made], until: "2026-03-21".into(), ..ManyPage::default() });
    sound(&page);
    has(&page, &["until 21 March 2026", "/staff/join/X"]);
}
