//! Signing in, the page of one's own, invitations, the log, and errors.

use heard_vocabulary::{JobKind, ModerationAction};

use super::*;

fn nobody() -> StaffFrame {
    StaffFrame { name: String::new(), role: String::new(), nav: vec![], ..frame() }
}

#[test]
fn staff_sign_in_keeps_the_address_and_never_the_password() {
    let props = SignInPage { error: Some("We do not know this e-mail and password.".into()), email: TYPED.into() };
    let page = render(move || sign_in(nobody(), props));
    sound(&page);
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
        errors: wrong("secret_again", "The two are not the same."),
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
fn the_page_of_ones_own_leads_on() {
    let card = HomeCard {
        href: "/queue".into(),
        label: "Queue".into(),
        what: "What was said".into(),
        count: Some("24".into()),
        ..HomeCard::default()
    };
    let page = html(home, HomePage { cards: vec![card], ..HomePage::default() });
    sound(&page);
    has(&page, &["Hello, Tamsin Orrelby", "<a href=\"/queue\" class=\"row\">", "<span class=\"badge\">24</span>"]);
    has(&html(home, HomePage::default()), &["Nothing is waiting for you"]);
}

#[test]
fn people_shows_a_code_once() {
    let props = PeoplePage {
        can_invite_young: true,
        code: Some(NewCode {
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
            expires_on: "2026-03-21".into(),
        }),
        roles: choices(&["Worker", "Commissioner"]),
        name: TYPED.into(),
        errors: wrong("email", "This is no e-mail address."),
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
fn the_log_says_what_was_done_and_why() {
    let line = LogLine {
        at: "2026-03-16 10:04".into(),
        by: "Anouk".into(),
        what: Some(ModerationAction::QuoteRefused),
        reason: TYPED.into(),
        told: true,
        view_href: Some("/views/a1".into()),
    };
    let other = LogLine { what: None, view_href: None, told: false, ..line.clone() };
    let page = html(log, LogPage { lines: vec![line, other] });
    sound(&page);
    has(
        &page,
        &[
            "<a href=\"/views/a1\">Refused a quote</a>",
            "&lt;script&gt;",
            "16 March 2026, 10:04",
            "Something was done",
            ">Yes</td>",
            "href=\"/moderation\"",
        ],
    );
    has(&html(log, LogPage::default()), &["Nothing was moderated yet"]);
}

#[test]
fn an_error_says_sorry_and_leads_on() {
    for kind in ErrorKind::ALL {
        let page = html(error, ErrorPage { kind: *kind, reference: Some("7F2A".into()) });
        sound(&page);
        has(&page, &["Sorry.", kind.words(), "7F2A", "href=\"/staff\""]);
    }
    let page = render(|| error(nobody(), ErrorPage { kind: ErrorKind::Forbidden, reference: None }));
    has(&page, &["href=\"/staff/sign-in\""]);
}

#[test]
fn mod_08_the_page_of_ones_own_begins_with_alerts_and_work_that_failed() {
    let notices = vec![
        HomeNotice::Alert { href: "/staff/alerts/a1".into(), told_at: "2026-03-16 10:04".into() },
        HomeNotice::NobodyOnDuty,
        HomeNotice::Stuck(vec![
            StuckWork { kind: JobKind::Push, given_up: 3, tried: 0 },
            StuckWork { kind: JobKind::Erase, given_up: 0, tried: 1 },
        ]),
    ];
    let page = html(home, HomePage { notices, ..HomePage::default() });
    sound(&page);
    has(
        &page,
        &[
            "href=\"/staff/alerts/a1\"",
            "datetime=\"2026-03-16 10:04\"",
            "nobody is on duty",
            "given up 3 times",
            "Erasing an account: failed again and again, and is still tried",
            "action=\"/staff/jobs/noted\"",
        ],
    );
    let tried = HomeNotice::Stuck(vec![StuckWork { kind: JobKind::Erase, given_up: 0, tried: 1 }]);
    let page = html(home, HomePage { notices: vec![tried], ..HomePage::default() });
    assert!(!page.contains("/staff/jobs/noted"), "what is still tried is not put away");
}

#[test]
fn mod_08_an_alert_is_taken_on_once() {
    let open = AlertPage {
        raised_at: "2026-03-16 10:04".into(),
        told_at: "2026-03-16 10:14".into(),
        about: AboutAlert::View { href: Some("/views/a1".into()) },
        acknowledged: None,
        action: "/staff/alerts/a1/acknowledge".into(),
    };
    let page = html(alert, open.clone());
    sound(&page);
    has(&page, &["href=\"/views/a1\"", "action=\"/staff/alerts/a1/acknowledge\"", "I have it"]);
    let taken = AlertPage {
        about: AboutAlert::View { href: None },
        acknowledged: Some((TYPED.into(), "2026-03-16 10:15".into())),
        ..open
    };
    let page = html(alert, taken);
    sound(&page);
    has(&page, &["&lt;script&gt;", "Nobody else is told"]);
    assert!(!page.contains("/acknowledge") && !page.contains("/views/"));
}
