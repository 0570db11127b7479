//! Situations and questions.

use jiff::civil::date;

use super::{
    Asks, Changes, ChoiceRow, HeadTyped, NotReady, Phone, QuestionEdited, QuestionLine, QuestionPage, ScenarioForm,
    ScenarioLine, ScenarioPage, ScenarioProblem, ScenariosPage, Shown, Stands, question, scenarios, situation,
};
use crate::i18n::Lang;
use crate::pages::staff::Choice;
use crate::pages::staff::tests::{TYPED, has, html, sound};
use crate::pages::staff::versions::{Changed, Version, Writer};

#[test]
fn adm_02_situations_stand_where_they_are_shown() {
    let line =
        |key: &str, place, shown| ScenarioLine { key: key.into(), title: TYPED.into(), place, questions: 2, shown };
    let props = ScenariosPage {
        lines: vec![
            line("idea", Stands::Home, Shown { version: 3, waits: true }),
            line("pics_idea", Stands::Pictures, Shown { version: 1, waits: false }),
            line("mine", Stands::More, Shown { version: 0, waits: true }),
        ],
        icons: vec!["s-idea", "s-home"],
        typed: HeadTyped { lead: TYPED.into(), ..HeadTyped::default() },
        problem: Some(ScenarioProblem::NoTitle),
    };
    let page = html(scenarios, props);
    sound(&page);
    has(
        &page,
        &[
            "href=\"#new-title\"",
            ">On the home page</h2>",
            ">In pictures</h2>",
            "Changes not shown yet",
            "not shown yet",
            "/staff/scenarios/idea/step",
        ],
    );
    assert!(!page.contains("/staff/scenarios/mine/step"), "what is not shown has no place yet");
}

#[test]
fn adm_02_a_situation_is_tried_on_a_phone_and_shown() {
    let at = date(2026, 11, 20).at(12, 0, 0, 0);
    let change = |what| Changed { what, was: String::new(), became: TYPED.into() };
    let changes = vec![change(Changes::Question), change(Changes::Choices(TYPED.into()))];
    let props = ScenarioPage {
        key: "idea".into(),
        title: TYPED.into(),
        questions: vec![QuestionLine {
            key: "q1".into(),
            ask: TYPED.into(),
            kind: Asks::Choice,
            choices: vec!["One".into(), "Two".into()],
            needs_account: true,
        }],
        shown: Shown { version: 3, waits: true },
        phone: Phone { lang: Lang::Ar, number: 1, count: 1 },
        versions: vec![Version { number: 2, by: Writer::Left, at, changes, now: true }],
        ..ScenarioPage::default()
    };
    let page = html(situation, props.clone());
    sound(&page);
    has(
        &page,
        &[
            "src=\"/staff/scenarios/idea/preview?lang=ar&amp;n=1\"",
            "sandbox=\"allow-same-origin\"",
            "Show version 4",
            "/staff/scenarios/idea/questions/q1/remove",
            "With an account only",
        ],
    );
    let missing = vec![NotReady::TooFewChoices(TYPED.into())];
    let refused = Some((ScenarioForm::Other, ScenarioProblem::NotReady));
    let page = html(situation, ScenarioPage { missing, refused, ..props });
    sound(&page);
    has(&page, &["Before it can be shown", "<title>Error: "]);
    assert!(!page.contains("/staff/scenarios/idea/publish"));
}

#[test]
fn adm_02_a_question_has_words_a_kind_choices_and_pictures() {
    let row = |key: &str| ChoiceRow { key: key.into(), text: TYPED.into(), needs_account: false };
    let typed = QuestionEdited {
        ask: TYPED.into(),
        kind: Asks::Cards,
        choices: vec![row("home"), row("school")],
        many: true,
        ..QuestionEdited::default()
    };
    let pictures = vec![Choice { value: "pets".into(), text: "Pets".into(), chosen: false }];
    let props = QuestionPage {
        scenario: "idea".into(),
        title: "An idea".into(),
        key: "q1".into(),
        typed,
        pictures,
        problem: Some(ScenarioProblem::NoAsk),
    };
    let page = html(question, props.clone());
    sound(&page);
    has(
        &page,
        &[
            "href=\"#question-ask\"",
            "name=\"rows\" value=\"5\"",
            "name=\"key.1\" value=\"school\"",
            "name=\"order.4\"",
            "value=\"pets\"",
            "action=\"/staff/scenarios/idea/questions/q1\"",
        ],
    );
    let new = html(question, QuestionPage { key: "new".into(), problem: None, ..props });
    has(&new, &["<title>One more question", "action=\"/staff/scenarios/idea/questions/new\""]);
}
