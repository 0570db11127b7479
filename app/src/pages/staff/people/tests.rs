//! Signing in, and invitations.

use super::{
    GiveBackPage, GiveBackProblem, HelpModePage, InvitationPage, InviteProblem, JoinProblem, LendProblem, NewCode,
    NewStaffInvite, PeoplePage, SignInPage, SignInProblem, YoungInviteProblem, give_back, help_mode, invitation,
    people, sign_in,
};
use crate::i18n::Lang;
use crate::pages::staff::assignments::CaseCheck;
use crate::pages::staff::tests::{TYPED, choices, has, html, nobody, sound};
use crate::render::render;

#[test]
fn staff_sign_in_keeps_the_address_and_never_the_password() {
    let providers = vec![("council".to_owned(), TYPED.to_owned())];
    let props = SignInPage { problem: Some(SignInProblem::Wrong), email: TYPED.into(), providers };
    let page = render(move || sign_in(nobody(), props));
    // Of scripts there is the one of passkeys.
    sound(&page.replace("<script type=\"module\" src=\"/assets/other\"></script>", ""));
    has(
        &page,
        &[
            "<title>Error: Sign in – Heard</title>",
            "action=\"/staff/sign-in\"",
            "value=\"&lt;script&gt;",
            "autocomplete=\"current-password\"",
            "href=\"#staff-email\"",
            "For staff of Northmere Council.",
        ],
    );
    assert!(!page.contains("/sign-out"));
}

#[test]
fn an_invitation_names_the_person_and_asks_for_a_password() {
    let props = InvitationPage {
        code: "ABC".into(),
        name: TYPED.into(),
        role_title: "Commissioner".into(),
        email: "a@example.org".into(),
        problems: vec![JoinProblem::NotTheSame],
    };
    let page = render(move || invitation(nobody(), props));
    sound(&page);
    has(
        &page,
        &[
            "action=\"/staff/join/ABC\"",
            "Commissioner",
            "a@example.org",
            "id=\"invitation-secret_again-error\"",
            "Welcome, &lt;script&gt;",
        ],
    );
}

#[test]
fn people_shows_a_code_once() {
    let props = PeoplePage {
        can_invite_young: true,
        closed: true,
        by_case_number: true,
        case_number: TYPED.into(),
        young_problem: Some(YoungInviteProblem::NoSuchChild),
        code: Some(NewCode {
            child: Some(CaseCheck {
                case_number: "C-1".into(),
                name: TYPED.into(),
                born_on: "2011-05-04".into(),
                team: String::new(),
            }),
            code: "K7PM2RWX".into(),
            link: "https://heard.example/join?code=K7PM2RWX".into(),
            qr: "<svg></svg>".into(),
            expires: "15:20".into(),
        }),
        ..PeoplePage::default()
    };
    let page = html(people, props);
    sound(&page);
    has(&page, &["K7PM-2RWX", "until 15:20", "<svg></svg>", "action=\"/people/invite\"", "Make another code"]);
    assert!(!page.contains("/people/invite-staff"));
}

#[test]
fn an_administrator_invites_staff() {
    let props = PeoplePage {
        can_invite_staff: true,
        invited: Some(NewStaffInvite {
            name: "Ada".into(),
            link: "https://heard.example/staff/join/X".into(),
            expires_on: jiff::civil::date(2026, 3, 21),
        }),
        roles: choices(&["Worker", "Commissioner"]),
        name: TYPED.into(),
        problems: vec![InviteProblem::BadEmail],
        ..PeoplePage::default()
    };
    let page = html(people, props);
    sound(&page);
    has(
        &page,
        &[
            "action=\"/people/invite-staff\"",
            "value=\"&lt;script&gt;",
            "href=\"#invite-email\"",
            "until 21 March 2026",
            "<title>Error: People",
        ],
    );
    has(&html(people, PeoplePage::default()), &["Your role does not invite anybody."]);
}

#[test]
fn a_device_is_lent_by_a_number_and_goes_back_in_the_childs_language() {
    let page = html(help_mode, HelpModePage { problem: Some(LendProblem::TooEasy) });
    sound(&page);
    has(&page, &["<title>Error: Lend this device", "action=\"/staff/help-mode\"", "inputmode=\"numeric\""]);
    let props = GiveBackPage { lang: Lang::Ar, problem: Some(GiveBackProblem::Wrong) };
    let page = render(move || give_back(nobody(), props));
    sound(&page);
    has(&page, &["action=\"/staff/help-mode/back\"", "lang=\"ar\" dir=\"rtl\"", "href=\"#back-number\""]);
    assert!(!page.contains("/sent-to-me") && !page.contains("/sign-out"));
}
