//! Suggestions.

use jiff::civil::date;

use super::{
    CodeSecondPage, DisagreementLine, Kappa, LanguageLine, ProposedLine, SecondPage, Share, Suggested, SuggestionsPage,
    SurePage, ThemeLine, TogetherPage, TogetherProblem, WordLine, code_second, second, suggested, suggestions, sure,
    together,
};
use crate::pages::staff::Choice;
use crate::pages::staff::tests::{TYPED, choices, has, html, sound};
use crate::pages::staff::views::Said;
use crate::render::render;

fn share(found: u32, of: u32, low: u32, high: u32) -> Share {
    Share { found, of, low, high }
}

fn line(href: Option<&str>) -> ThemeLine {
    ThemeLine {
        title: TYPED.into(),
        href: href.map(str::to_owned),
        learnt: 120,
        precision: share(41, 50, 69, 90),
        recall: share(41, 80, 41, 62),
        coverage: share(50, 1_000, 4, 7),
        taken: 12,
    }
}

#[test]
fn mod_03_how_often_suggestions_were_right_is_told_with_its_bounds() {
    let at = date(2026, 11, 20).at(2, 5, 0, 0);
    let language = |lang: &str, items, missing, themes| LanguageLine {
        lang: lang.into(),
        at,
        items,
        missing,
        people: 300,
        seconds: 4,
        covered: share(400, 900, 41, 48),
        themes,
    };
    let word = WordLine {
        lang: "ar".into(),
        shown: TYPED.into(),
        people: 8,
        before: 1,
        times: 2.64,
        views: vec![("/views/0a".into(), date(2026, 11, 3))],
        more: 7,
    };
    let props = SuggestionsPage {
        ready: true,
        asked_at: Some(at),
        enough: 500,
        languages: vec![
            language("en", 1_200, 0, vec![line(Some("/suggestions/0b")), line(None)]),
            language("ti", 40, 460, Vec::new()),
        ],
        words: vec![word],
        ..SuggestionsPage::default()
    };
    let page = html(suggestions, props.clone());
    sound(&page);
    has(
        &page,
        &[
            "On: themes are suggested beside views.",
            "41 of 50 (69 to 90 in 100)",
            "Learned from 1,200 views of 300 people, in 4 seconds.",
            "href=\"/suggestions/0b\"",
            ">Not suggested</span>",
            "Too few views that it may learn from are tagged yet. It begins at 500.",
            "Tigrinya",
            "Of forty words that are said no more than before, about one stands here by chance.",
            "Arabic. ",
            "8 people now, 1 in the six months before: at least 2.6 times as often",
            "href=\"/views/0a\"",
            "And 7 more.",
            "action=\"/suggestions/learn\"",
            "value=\"yes\"",
            "&lt;script&gt;",
        ],
    );
    assert!(!page.contains("460 missing") && !page.contains("40 views"), "{page}");
    let stopped = html(suggestions, SuggestionsPage { stopped: true, ready: false, ..props });
    has(&stopped, &["Stopped: nothing is learned", "Turn it on again", "value=\"no\""]);
    assert!(!stopped.contains("/suggestions/learn"));
    let nothing = html(suggestions, SuggestionsPage { enough: 500, ..SuggestionsPage::default() });
    sound(&nothing);
    has(&nothing, &["It has not learned anything yet", "once 500 views are tagged"]);
    assert!(!nothing.contains("Words that are new"));
}

#[test]
fn mod_03_a_suggestion_says_how_often_it_was_right_and_waits_for_a_press() {
    let one = Suggested { id: "0c".into(), title: TYPED.into(), tenths: 8 };
    let part = render(move || suggested("0a", &[one]).unwrap());
    has(
        &part,
        &["action=\"/views/0a/suggested\"", "name=\"theme\" value=\"0c\"", "right 8 times in 10", "&lt;script&gt;"],
    );
    assert!(suggested("0a", &[]).is_none());
}

#[test]
fn mod_03_several_views_are_tagged_only_after_it_was_shown_which() {
    let lines = |ticked| {
        ["0a", "0b"].map(|id| ProposedLine { id: id.into(), snippet: format!("{TYPED} {id}"), ticked }).to_vec()
    };
    let props = TogetherPage {
        id: "0f".into(),
        title: "Food".into(),
        lines: lines(false),
        problem: Some(TogetherProblem::Nothing),
    };
    let page = html(together, props);
    sound(&page);
    has(
        &page,
        &[
            "<title>Error: ",
            "href=\"#together-view\"",
            "action=\"/suggestions/0f/preview\"",
            "value=\"0b\"",
            "href=\"/views/0a\"",
        ],
    );
    let page = html(sure, SurePage { id: "0f".into(), title: "Food".into(), lines: lines(true) });
    sound(&page);
    has(
        &page,
        &[
            "Tag 2 views with “Food”",
            "action=\"/suggestions/0f\"",
            "name=\"view\" value=\"0a\"",
            "2 views will be tagged",
        ],
    );
    let nothing = html(together, TogetherPage::default());
    has(&nothing, &["Nothing is proposed"]);
}

#[test]
fn mod_03_how_far_two_people_agree_is_told_with_what_to_talk_about() {
    let kappa = |hundredths, low, high| Kappa { hundredths, low: Some(low), high: Some(high) };
    let always = Kappa { hundredths: 100, low: None, high: None };
    let props = SecondPage {
        pairs: 34,
        enough: 30,
        sample: 30,
        overall: Some(kappa(62, 48, 76)),
        themes: vec![(TYPED.into(), kappa(-4, -31, 22)), ("Food".into(), always)],
        disagreements: vec![DisagreementLine {
            href: "/views/0a".into(),
            on: date(2026, 11, 20),
            first: vec!["Food".into()],
            second: Vec::new(),
            both: vec!["School".into()],
        }],
        waiting: vec!["/views/0b/second".into()],
    };
    let page = html(second, props.clone());
    sound(&page);
    has(
        &page,
        &[
            "over all themes: 0.62 (0.48 to 0.76). 34 views are tagged twice.",
            "−0.04 (−0.31 to 0.22)",
            "1.00",
            "href=\"/views/0a\"",
            ">Nothing</span>",
            "href=\"/views/0b/second\"",
            "Draw up to 29 views",
            "&lt;script&gt;",
        ],
    );
    assert!(!page.contains("1.00 ("), "{page}: nothing says how far off it may be");
    let few = SecondPage { pairs: 1, overall: None, themes: Vec::new(), waiting: Vec::new(), ..props };
    has(&html(second, few), &["1 view is tagged twice. From 30 on", "Nothing waits for you.", "Draw up to 30 views"]);
}

#[test]
fn mod_03_the_second_coder_sees_the_words_and_nothing_that_was_chosen() {
    let props = CodeSecondPage {
        id: "0a".into(),
        lang: "en".into(),
        answers: vec![Said { asked: "What?".into(), said: TYPED.into(), unsaid: false }],
        themes: choices(&["Food", "School"]).into_iter().map(|one| Choice { chosen: false, ..one }).collect(),
    };
    let page = html(code_second, props);
    sound(&page);
    has(&page, &["action=\"/views/0a/second\"", "name=\"theme\"", "&lt;script&gt;"]);
    assert!(!page.contains(" checked"), "{page}");
}
