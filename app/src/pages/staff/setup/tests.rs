//! The pages of set-up.

use heard_vocabulary::{Condition, ListProblem, OpeningDeed, Promise, Role, SettingName};

use super::{
    ChangeLine, CouncilPage, DeedLine, DoorsShown, FiguresPage, FirstProblem, FirstStartPage, HistoryPage, Item,
    LanguagesPage, LinesPage, ListLine, ListsPage, ListsProblem, OpeningPage, OpeningProblem, PlaceForm, PlaceProblem,
    PlaceTyped, PlacesPage, PromiseLine, PromisesPage, SettingProblem, SetupPage, WaitingLine, clocks, council,
    figures, first_start, history, languages, link_gone, lists, numbers, opening, places, promises, retention, setup,
};
use crate::pages::staff::tests::{TYPED, has, html, nobody, sound};
use crate::render::render;

#[test]
fn adm_01_the_list_says_what_is_missing_with_the_way_there() {
    let page = html(
        setup,
        SetupPage {
            doors: DoorsShown::NotYet,
            items: vec![
                Item::Name(Some(TYPED.into()), None),
                Item::Colours(Some(812)),
                Item::Numbers(vec![SettingName::EmergencyPhone]),
                Item::Lead(1, 0, false),
                Item::Rota(Some(("2026-11-27 17:00".into(), "2026-11-30 08:30".into()))),
                Item::Two(1),
                Item::Chain(false),
                Item::Promises(3, 15),
            ],
        },
    );
    sound(&page);
    has(
        &page,
        &[
            "5 things are missing before Heard can be opened",
            "href=\"/opening\"",
            "8.12 to 1",
            "Missing: the emergency duty team’s number",
            "1 lead, none of them with a second factor",
            "Friday 27 November 2026, 17:00 until Monday 30 November 2026, 08:30",
            "href=\"/duty\"",
            "It is not complete and not signed off",
            "3 of 15 can be kept",
            "&lt;script&gt;",
        ],
    );
    let whole =
        html(setup, SetupPage { doors: DoorsShown::Open("2026-11-20 12:00".into()), items: vec![Item::Two(2)] });
    has(&whole, &["Everything is there.", "Heard is open "]);
}

#[test]
fn adm_01_colours_that_cannot_be_read_are_refused_in_a_sentence() {
    let page = html(
        council,
        CouncilPage {
            council: TYPED.into(),
            colour: "#777777".into(),
            letters: "#ffffff".into(),
            problems: vec![SettingProblem::Contrast(447), SettingProblem::Empty(SettingName::OwnWord)],
            ..CouncilPage::default()
        },
    );
    sound(&page);
    has(
        &page,
        &["href=\"#council-letters\"", "4.47 to 1, and 4.5 to 1 is needed", "value=\"#777777\"", "&lt;script&gt;"],
    );
    has(
        &html(council, CouncilPage { contrast: Some(1010), ..CouncilPage::default() }),
        &["10.10 to 1", "council-mark"],
    );
    let crest = crate::shell::Crest { href: "/council-crest/00".into(), width: 480, height: 120 };
    let with_crest = CouncilPage {
        council: TYPED.into(),
        crest: Some(crest),
        problems: vec![SettingProblem::PictureForm],
        ..CouncilPage::default()
    };
    has(
        &html(council, with_crest),
        &["src=\"/council-crest/00\"", "href=\"#council-file\"", "SVG is not taken", "/setup/council/no-crest"],
    );
}

#[test]
fn adm_01_numbers_languages_and_figures_come_back_as_they_were_typed() {
    let page = html(
        numbers,
        LinesPage {
            values: vec![(SettingName::DutyPhone, TYPED.into())],
            problems: vec![SettingProblem::Unreadable(SettingName::DutyPhone)],
        },
    );
    sound(&page);
    has(
        &page,
        &["href=\"#numbers-duty_phone\"", "Write a number that can be rung", "name=\"lado_hours\"", "&lt;script&gt;"],
    );
    let page = html(languages, LanguagesPage { offered: vec!["ar".into()], read: vec!["uk".into()], checked: true });
    sound(&page);
    has(
        &page,
        &[
            "value=\"ar\" checked",
            "name=\"team_reads\" id=\"languages-team_reads-9\" value=\"uk\" checked",
            "العربية",
            "value=\"yes\" checked",
        ],
    );
    let page = html(
        figures,
        FiguresPage { threshold: "4".into(), problems: vec![SettingProblem::Unreadable(SettingName::Threshold)] },
    );
    sound(&page);
    has(&page, &["href=\"#figures-threshold\"", "Write a number from 5 to 100.", "value=\"4\""]);
    let page = html(
        clocks,
        LinesPage {
            values: vec![(SettingName::ComplaintStageOne, "12".into()), (SettingName::ChallengeAlert, TYPED.into())],
            problems: vec![SettingProblem::Unreadable(SettingName::ComplaintStageOne)],
        },
    );
    sound(&page);
    let said = [
        "href=\"#clocks-complaint_stage_1\"",
        "from 1 to 10, or nothing",
        "value=\"12\"",
        "20 at most",
        "&lt;script&gt;",
    ];
    has(&page, &said);
}

#[test]
fn adm_03_times_to_keep_come_back_as_they_were_typed_with_where_they_are_from() {
    let page = html(
        retention,
        LinesPage {
            values: vec![(SettingName::KeepViews, "11 months".into()), (SettingName::KeepAlerts, TYPED.into())],
            problems: vec![SettingProblem::Unreadable(SettingName::KeepViews)],
        },
    );
    sound(&page);
    has(
        &page,
        &[
            "href=\"#retention-keep_views\"",
            "from 1 year to 75 years, or nothing",
            "value=\"11 months\"",
            "6 years is suggested, 2 years at least, 75 years at most",
            "it does not end by itself",
            "&lt;script&gt;",
        ],
    );
    let nothing = html(setup, SetupPage { doors: DoorsShown::NotYet, items: vec![Item::Retention(0, 12)] });
    has(&nothing, &["nothing ends by itself", "href=\"/setup/retention\""]);
}

#[test]
fn adm_01_lists_show_what_is_there_and_what_was_typed() {
    let page = html(
        places,
        PlacesPage {
            districts: vec![TYPED.into()],
            topics: vec![("Home".into(), "Where I live".into())],
            services: vec![("Hill House".into(), "The Council".into())],
            typed: PlaceTyped { name: TYPED.into(), district: TYPED.into(), ..PlaceTyped::default() },
            refused: Some((PlaceForm::Service, PlaceProblem::NoProvider)),
            ..PlacesPage::default()
        },
    );
    sound(&page);
    has(
        &page,
        &["href=\"#service-provider\"", "Where I live", "Hill House", "Take off", "None yet.", "&lt;script&gt;"],
    );
}

#[test]
fn adm_01_a_change_shows_both_values_and_the_way_back() {
    let change = ChangeLine {
        id: "aa".into(),
        setting: SettingName::Council,
        was: None,
        became: Some(TYPED.into()),
        by: None,
        at: "2026-11-20 12:00".into(),
        undoes: true,
    };
    let languages =
        ChangeLine { setting: SettingName::Languages, was: Some("en ar".into()), undoes: false, ..change.clone() };
    let page = html(history, HistoryPage { changes: vec![change, languages], problem: None });
    sound(&page);
    has(&page, &["Not set", "Put back", "Somebody who left", "English, العربية", "&lt;script&gt;"]);
    assert_eq!(page.matches("action=\"/setup/history/put-back\"").count(), 1);
    has(&html(history, HistoryPage::default()), &["Nothing was changed yet"]);
}

#[test]
fn adm_01_what_cannot_be_kept_stands_first_with_what_it_takes() {
    let line = |promise, kept, people| PromiseLine { promise, kept, people };
    let roles = vec![Role::ParticipationLead, Role::SafeguardingLead];
    let page = html(
        promises,
        PromisesPage {
            lines: vec![line(Promise::Duty, true, None), line(Promise::Cleared, false, Some((2, 1, roles)))],
        },
    );
    sound(&page);
    has(&page, &["One of them cannot be kept", "2 people: participation lead or safeguarding lead. There is 1."]);
    assert!(page.find("No quote is shown.").unwrap() < page.find("The duty team can be rung").unwrap());
}

fn deed(deed: OpeningDeed) -> DeedLine {
    let signed = || (String::from("2026-11-02"), TYPED.to_owned());
    DeedLine {
        id: "aa".into(),
        deed,
        reason: TYPED.into(),
        papers: Some([signed(), signed()]),
        asked: (Some("Ada Brook".into()), "2026-11-20 12:00".into()),
        settled: None,
        carried_out: false,
    }
}

#[test]
fn adm_01_opening_stays_shut_while_something_is_missing_and_says_what() {
    let page = html(
        opening,
        OpeningPage {
            lapses: vec![Condition::Lead, Condition::Chain],
            problems: vec![OpeningProblem::NoDpiaBy],
            ..OpeningPage::default()
        },
    );
    sound(&page);
    has(
        &page,
        &[
            "The safeguarding chain is not complete and not signed off",
            "No safeguarding lead",
            " disabled",
            "href=\"#opening-dpia_by\"",
        ],
    );
    let ready = html(opening, OpeningPage::default());
    assert!(!ready.contains(" disabled"), "{ready}");
}

#[test]
fn adm_01_what_waits_is_confirmed_by_another_and_never_by_whoever_asked() {
    let waits = |own: bool| OpeningPage {
        waiting: Some(WaitingLine { deed: deed(OpeningDeed::Open), may_confirm: !own, own }),
        ..OpeningPage::default()
    };
    let page = html(opening, waits(false));
    sound(&page);
    has(&page, &["Confirm: open Heard", "2 November 2026, by &lt;script&gt;", "Take it back"]);
    let own = html(opening, waits(true));
    assert!(!own.contains("/opening/confirm") && own.contains("You asked for it"), "{own}");
}

#[test]
fn adm_01_an_open_heard_tells_what_is_gone_and_can_be_closed() {
    let settled = DeedLine {
        settled: Some((Some("Huw Pendry".into()), "2026-11-21 09:30".into())),
        carried_out: true,
        ..deed(OpeningDeed::Close)
    };
    let page = html(
        opening,
        OpeningPage {
            doors: DoorsShown::Open("2026-11-20 12:00".into()),
            lapses: vec![Condition::Rota],
            done: vec![settled],
            ..OpeningPage::default()
        },
    );
    sound(&page);
    has(&page, &["Open, and this is gone", "action=\"/opening/close\"", "Closed", "Huw Pendry", "&lt;script&gt;"]);
}

#[test]
fn adm_01_the_first_page_asks_for_an_account_and_a_dead_link_says_what_to_do() {
    let props = FirstStartPage {
        code: "AB".into(),
        name: TYPED.into(),
        email: "no address".into(),
        problems: vec![FirstProblem::BadEmail, FirstProblem::TooShort],
    };
    let page = render(move || first_start(nobody(), props));
    sound(&page);
    has(&page, &["href=\"#first-email\"", "href=\"#first-secret\"", "/first-start/AB", "&lt;script&gt;"]);
    assert!(!page.contains("type=\"password\" value"), "a password does not come back");
    let gone = render(move || link_gone(nobody()));
    sound(&gone);
    has(&gone, &["heard setup-link"]);
}

#[test]
fn adm_01_a_sheet_of_lists_is_shown_before_anything_is_added() {
    let line = |problems: Vec<ListProblem>, there| ListLine {
        row: 2,
        name: TYPED.into(),
        problems,
        there,
        ..ListLine::default()
    };
    let empty = html(lists, ListsPage { kinds: vec!["Where I live"], ..ListsPage::default() });
    sound(&empty);
    has(&empty, &["/setup/lists.xlsx", "Where I live.", "enctype=\"multipart/form-data\""]);
    let wrong = html(lists, ListsPage { lines: vec![line(ListProblem::ALL.to_vec(), false)], ..ListsPage::default() });
    sound(&wrong);
    has(&wrong, &["1 row has to be put right", "&lt;script&gt;", "No kind of service is called so."]);
    assert!(!wrong.contains("Add all of them"));
    let right =
        ListsPage { lines: vec![line(vec![], false), line(vec![], true)], token: "t".into(), ..ListsPage::default() };
    let right = html(lists, right);
    sound(&right);
    has(&right, &["1 row can be added, and 1 is there already", "Add all of them", "It is there already"]);
    let refused = html(lists, ListsPage { problem: Some(ListsProblem::NoHeadings), ..ListsPage::default() });
    sound(&refused);
    has(&refused, &["<title>Error:", "href=\"#lists-file\"", "at least list and name"]);
}
