//! What came another way.

use heard_vocabulary::{
    AgeBand, Audience, EntryAuthor, EntryConsent, EntryRowProblem, EntryWay, GroupKind, Helped, ProcedureKind,
};
use jiff::civil::date;

use super::{
    Asked, CameBy, EntryPage, EntryProblem, EntrySheetProblem, EntryTyped, GroupProblem, GroupTyped, GroupsPage,
    MeetingLine, OnPaper, PaperListPage, PaperPage, PaperQuestion, Question, ReceiptsPage, SheetLine, SheetPage, Slip,
    SlipOf, StrayColumn, TakenAs, came_by, entry, form_on_paper, forms_on_paper, groups, receipts, sheet,
};
use crate::i18n::Lang;
use crate::pages::staff::tests::{TYPED, choices, has, html, sound};
use crate::render::render;

fn page() -> EntryPage {
    EntryPage { id: "0f".repeat(16), situations: choices(&["An idea"]), sheets: true, ..EntryPage::default() }
}

#[test]
fn mod_15_one_thing_is_typed_in_on_one_page_and_a_refused_form_keeps_it() {
    let new = html(entry, page());
    sound(&new);
    has(
        &new,
        &[
            "action=\"/entries\"",
            "enctype=\"multipart/form-data\"",
            "name=\"words\"",
            "By phone",
            "Ring 999",
            "href=\"/entries/sheet\"",
        ],
    );
    assert!(!new.contains("In a group or on a visit"), "a group has its meeting");
    let typed = EntryTyped { words: TYPED.into(), way: EntryWay::Letter.name().into(), ..EntryTyped::default() };
    let refused = html(entry, EntryPage { typed, refused: Some(EntryProblem::NoSituation), ..page() });
    sound(&refused);
    has(&refused, &["Choose what it is about.", "&lt;script&gt;", "<option value=\"letter\" selected>"]);
    assert!(!refused.contains("name=\"kept\""), "no file came");
    let kept = html(entry, EntryPage { kept: Some("ab".into()), refused: Some(EntryProblem::BadDay), ..page() });
    sound(&kept);
    has(&kept, &["name=\"kept\" value=\"ab\"", "The file you chose is still here", "name=\"leave-out\""]);
}

#[test]
fn mod_15_a_form_on_paper_is_typed_in_question_by_question() {
    let question =
        |name: &str, asked| Question { name: format!("a.{name}"), ask: TYPED.into(), asked, value: "3".into() };
    let questions = vec![
        question("a", Asked::Words),
        question("b", Asked::Face),
        question("c", Asked::One(choices(&["Home"]))),
        question("d", Asked::Any(choices(&["School"]))),
        question("e", Asked::Day),
    ];
    let paper = Some(("idea.3.ar".to_owned(), "An idea".to_owned()));
    let page = html(entry, EntryPage { paper, questions, refused: Some(EntryProblem::NothingOnForm), ..page() });
    sound(&page);
    has(&page, &["name=\"form\" value=\"idea.3.ar\"", "name=\"a.a\"", "name=\"a.e\"", "type=\"date\""]);
    assert!(!page.contains("name=\"words\""));
}

#[test]
fn mod_15_a_receipt_is_printed_in_the_language_of_whoever_gets_it() {
    let slip = |of, lang| Slip { of, lang, digits: Some("1234567812345678".into()), asks: None };
    let slips = vec![slip(SlipOf::This(TYPED.into()), Lang::Ar), slip(SlipOf::Row(7), Lang::En)];
    let page = html(receipts, ReceiptsPage { slips, link: "https://heard.example/receipt".into(), back: "/entries" });
    sound(&page);
    has(&page, &["lang=\"ar\" dir=\"rtl\"", "Keep your receipt", "Row 7 of the sheet", "2 receipts"]);
    assert!(!page.contains("Nothing was opened by itself"));
    let none = html(receipts, ReceiptsPage { back: "/entries/groups", ..ReceiptsPage::default() });
    sound(&none);
    has(&none, &["Nothing that was said was typed in."]);
}

#[test]
fn mod_15_what_was_asked_for_and_not_opened_is_said_and_a_receipt_is_not_shown_to_whom_it_may_be_about() {
    let asks = Slip {
        of: SlipOf::Said(4),
        lang: Lang::En,
        digits: Some("1234567812345678".into()),
        asks: Some(ProcedureKind::Advocate),
    };
    let meant = Slip { of: SlipOf::Row(7), lang: Lang::En, digits: None, asks: Some(ProcedureKind::ReturnTalk) };
    let page =
        html(receipts, ReceiptsPage { slips: vec![asks, meant.clone()], back: "/entries", ..Default::default() });
    sound(&page);
    has(
        &page,
        &[
            "Nothing was opened by itself",
            "href=\"/procedures/new/advocate\"",
            "href=\"/procedures/new/return_talk\"",
            "1 receipt for whoever said it.",
            "because you may be meant in it",
        ],
    );
    let meant = html(receipts, ReceiptsPage { slips: vec![meant], back: "/entries", ..Default::default() });
    sound(&meant);
    has(&meant, &["It is entered."]);
}

#[test]
fn mod_15_a_sheet_is_shown_before_anything_is_entered() {
    let nothing = html(sheet, SheetPage::default());
    sound(&nothing);
    has(&nothing, &["You see everything before anything is entered."]);
    let taken_as = TakenAs {
        lang: Some(Lang::Ar),
        whose: Some(EntryAuthor::Child),
        helped: Some(Helped::NotAsked),
        consent: None,
        audience: Some(Audience::Anonymous),
    };
    let line = SheetLine { row: 3, words: TYPED.into(), situation: "An idea".into(), taken_as, ..SheetLine::default() };
    let good =
        SheetPage { file_name: TYPED.into(), token: "ab".into(), lines: vec![line.clone()], ..SheetPage::default() };
    let page = html(sheet, good);
    sound(&page);
    has(&page, &["1 row can be entered.", "action=\"/entries/sheet/confirm\"", "value=\"ab\""]);
    has(&page, &["(Arabic)", "The young person’s own", "Not asked, or not said", "Nobody is to know who said it"]);
    assert!(!page.contains("Do they know"), "what is not clear is not made up");
    let stray = |at, name: &str, row| StrayColumn { at, name: name.to_owned(), row };
    let unknown = vec![stray(1, TYPED, None), stray(4, "", Some(7))];
    let problem = Some(EntrySheetProblem::UnknownColumns);
    let page = html(sheet, SheetPage { unknown, problem, ..SheetPage::default() });
    sound(&page);
    has(&page, &["Some columns are not known here.", "Column 2", "&lt;script&gt;", "Column 5", "without a name"]);
    has(&page, &["filled in from row 7 on"]);
    let wrong = SheetLine { problems: EntryRowProblem::ALL.to_vec(), ..line };
    let page = html(sheet, SheetPage { lines: vec![wrong], ..SheetPage::default() });
    sound(&page);
    has(&page, &["Nothing was entered.", "No situation is called this here.", "Write: phone, in person,"]);
    assert!(!page.contains("/confirm"));
}

#[test]
fn mod_13_a_meeting_is_written_down_with_who_was_there_by_age() {
    let none = html(groups, GroupsPage { id: "0f".repeat(16), ..GroupsPage::default() });
    sound(&none);
    has(&none, &["No meeting yet", "name=\"there-under_8\"", "name=\"said-5\"", "Write nobody’s name."]);
    let meeting = MeetingLine {
        kind: GroupKind::Visit,
        on: date(2026, 3, 14),
        place: Some(TYPED.into()),
        helped: Helped::Independent,
        there: vec![(AgeBand::TwelveToFifteen, 4)],
    };
    let typed = GroupTyped {
        there: vec![(AgeBand::UnderEight, "many".into())],
        said: vec![(TYPED.into(), "c0".into())],
        ..GroupTyped::default()
    };
    let page = html(
        groups,
        GroupsPage {
            typed,
            situations: choices(&["An idea"]),
            meetings: vec![meeting],
            refused: Some(GroupProblem::Nobody),
            ..GroupsPage::default()
        },
    );
    sound(&page);
    has(
        &page,
        &["12 to 15: 4", "value=\"many\"", "Write how many were there, by age: at least one.", "&lt;script&gt;"],
    );
    for (problem, field) in [
        (GroupProblem::NoSituation(4), "href=\"#group-about-3\""),
        (GroupProblem::TooLong(6), "href=\"#group-said-5\""),
    ] {
        let page = html(groups, GroupsPage { refused: Some(problem), ..GroupsPage::default() });
        sound(&page);
        has(&page, &[field]);
    }
    let failed = html(groups, GroupsPage { refused: Some(GroupProblem::NotStored), ..GroupsPage::default() });
    sound(&failed);
    assert!(!failed.contains("No meeting yet"), "it is not known");
}

#[test]
fn mod_15_a_form_is_printed_in_eleven_languages_with_a_code_that_names_it() {
    let list = html(forms_on_paper, PaperListPage { situations: vec![("idea".into(), TYPED.into())], lang: Lang::Uk });
    sound(&list);
    has(&list, &["href=\"/entries/paper/idea?lang=uk\""]);
    for lang in Lang::ALL {
        let question = |on_paper| PaperQuestion { ask: "What?".into(), hint: "Anything".into(), on_paper };
        let questions =
            [OnPaper::Lines, OnPaper::Boxes(vec![TYPED.into()]), OnPaper::Faces, OnPaper::Day].map(question).to_vec();
        let props = PaperPage {
            lang,
            title: "An idea".into(),
            lead: "Tell us".into(),
            questions,
            name: format!("idea.3.{}", lang.code()),
            link: "https://heard.example/say/idea".into(),
            qr: "<svg></svg>".into(),
        };
        let page = html(form_on_paper, props);
        sound(&page);
        has(&page, &[&format!("lang=\"{}\" dir=\"{}\"", lang.code(), lang.dir()), "999", "0800 1111", "idea.3."]);
    }
}

#[test]
fn mod_15_a_views_page_says_that_a_colleague_typed_it() {
    let came = CameBy {
        way: EntryWay::Phone,
        whose: EntryAuthor::Carer,
        consent: EntryConsent::Passed,
        on: date(2026, 3, 14),
    };
    let said = render(move || came_by(came));
    has(&said, &["Typed in by a colleague. By phone, 14 March 2026.", "Whose words: A carer’s."]);
}
