//! Lists that are kept, and what belongs together.

use heard_vocabulary::{ListOf, ViewState};
use jiff::civil::date;

use super::super::{
    AlikeLine, BeginWith, ClusterLine, ClusterPage, ClusterView, Column, Counted, CoveredDesk, HarmMark, KeptList,
    ListsPage, MoreFilters, NewList, QueueFilters, QueueLine, QueuePage, SavedListProblem, ShownPlace, Strips,
    TogetherPage, cluster, here, lists, queue, together,
};
use super::queue_line;
use crate::pages::staff::tests::{TYPED, choices, has, html, sound};

fn kept(id: &str, whose: ListOf) -> KeptList {
    KeptList {
        id: id.into(),
        name: TYPED.into(),
        href: "/queue?mood=1".into(),
        whose,
        place: Some("Larch House".into()),
        current: whose == ListOf::Own,
    }
}

#[test]
fn kept_lists_are_links_above_the_queue_and_are_renamed_on_a_page_of_their_own() {
    let all = vec![kept("a1", ListOf::Own), kept("a2", ListOf::Team), kept("a3", ListOf::Place)];
    let page = html(queue, QueuePage { kept: all.clone(), ..QueuePage::default() });
    sound(&page);
    has(&page, &["aria-label=\"Lists you or your team keep\"", "&lt;script&gt;", "href=\"/queue/lists\""]);

    let renamed = Some(("a2".to_owned(), String::new()));
    let problem = Some(SavedListProblem::NoName);
    let page = html(lists, ListsPage { lists: all, renamed, problem, ..ListsPage::default() });
    sound(&page);
    has(
        &page,
        &[
            "action=\"/queue/lists/a2/rename\"",
            "action=\"/queue/lists/a1/remove\"",
            "Write what you call it.",
            "Of Larch House",
        ],
    );

    let new = Some(NewList { query: "mood=1&".into(), places: choices(&["Larch House"]), ..NewList::default() });
    let page = html(lists, ListsPage { new, problem, ..ListsPage::default() });
    sound(&page);
    has(&page, &["value=\"mood=1&amp;\"", "For everybody who reads views", "name=\"place\"", "Which one"]);
    has(&html(lists, ListsPage::default()), &["None yet"]);
}

#[test]
fn three_strips_say_what_is_first_and_lead_there() {
    let strips = Strips {
        late: Counted { n: 53, over: false },
        wrote_again: Counted { n: 2, over: false },
        unopened: Counted { n: 1000, over: true },
        meetings: Counted { n: 3, over: false },
        clusters: 2,
        largest: 17,
        covered: vec![CoveredDesk {
            name: Some("Ada Field".into()),
            href: "/queue?who=a7".into(),
            views: Counted { n: 4, over: false },
            until: Some(date(2026, 3, 20)),
        }],
        ..Strips::default()
    };
    let page = html(queue, QueuePage { strips: Some(strips), ..QueuePage::default() });
    sound(&page);
    has(
        &page,
        &[
            "class=\"late\">Late <b>53</b>",
            "href=\"/queue?due=late\"",
            "Wrote again <b>2</b>",
            "href=\"/queue?wrote=again\"",
            "where a child wrote again and nobody wrote back since",
            "href=\"/queue?files=unopened\"",
            "1,000",
            "href=\"/queue?due=soon\"",
            "href=\"/queue/together\"",
            "the largest of 17 views",
            "unread in other languages",
            "href=\"/queue?who=a7\"",
            "for whom you cover until 20 March 2026",
            "href=\"/caseload/cover\"",
        ],
    );
    assert!(!page.contains("href=\"/queue?lang=other&amp;unread=yes\""), "what is nothing leads nowhere: {page}");
}

#[test]
fn mod_08_a_line_says_before_its_words_that_it_may_be_harm_and_whether_they_were_written_to() {
    let marked = QueueLine { harm: vec![HarmMark::NotSafe, HarmMark::MayBeHarm], ..queue_line(ViewState::Read) };
    let answered = QueueLine { due: None, ..queue_line(ViewState::Reopened) };
    let page = html(queue, QueuePage { lines: vec![marked, answered], ..QueuePage::default() });
    sound(&page);
    has(&page, &["They were written to last"]);
    let table = page.split("grid--queue").nth(1).unwrap();
    let at = |words: &str| table.find(words).unwrap();
    assert!(at("I am not safe") < at("May be harm") && at("May be harm") < at("&lt;script&gt;"), "{table}");
    let unread = QueueLine { harm: vec![HarmMark::CannotBeRead], ..queue_line(ViewState::Sent) };
    let page = html(queue, QueuePage { lines: vec![unread], ..QueuePage::default() });
    assert!(page.contains("Nobody can read it yet") && !page.contains("May be harm"), "{page}");
}

#[test]
fn mod_01_a_line_that_is_back_says_why_as_long_as_it_waits() {
    for (state, says) in [(ViewState::Read, true), (ViewState::Reopened, false), (ViewState::Answered, false)] {
        let line = QueueLine { wrote_again: true, ..queue_line(state) };
        let page = html(queue, QueuePage { lines: vec![line], ..QueuePage::default() });
        sound(&page);
        assert_eq!(page.contains("Wrote again after the answer"), says, "{state:?}: {page}");
    }
}

#[test]
fn mod_01_a_day_that_is_none_is_said_beside_the_filters() {
    let more = MoreFilters { no_days: vec![TYPED.into()], ..MoreFilters::default() };
    let filters = QueueFilters { more, ..QueueFilters::default() };
    let page = html(queue, QueuePage { filters, ..QueuePage::default() });
    sound(&page);
    has(&page, &["is no day, and narrows nothing", "&lt;script&gt;"]);
}

#[test]
fn mod_01_columns_are_chosen_and_what_is_set_is_taken_off_one_by_one() {
    let lines = || vec![QueueLine { open_with: vec![TYPED.into()], ..queue_line(ViewState::Read) }];
    let page = html(queue, QueuePage { lines: lines(), ..QueuePage::default() });
    sound(&page);
    has(&page, &["action=\"/queue/columns\"", "value=\"due\" checked", "q-due", "Open now: &lt;script&gt;"]);
    assert!(!page.contains("q-helped"), "what nobody chose is not shown: {page}");
    let columns = vec![Column::Helped];
    let page = html(queue, QueuePage { lines: lines(), columns, ..QueuePage::default() });
    sound(&page);
    assert!(page.contains("q-helped") && !page.contains("q-due"), "{page}");

    let more = MoreFilters { moods: vec![1, 3], ..MoreFilters::default() };
    let filters = QueueFilters { untagged: true, more, ..QueueFilters::default() };
    let page = html(queue, QueuePage { filters, ..QueuePage::default() });
    sound(&page);
    has(
        &page,
        &[
            "aria-label=\"Filters that are set\"",
            "href=\"/queue?mood=1&amp;mood=3\"",
            "href=\"/queue?untagged=yes&amp;mood=3\"",
            ", take it off",
        ],
    );
}

#[test]
fn mod_02_a_line_says_who_else_has_it_open_and_is_empty_where_nobody_has() {
    let line = |names: &[&str]| {
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        html(|_, names: Vec<String>| here("a1", &names), names)
    };
    has(&line(&[TYPED]), &["data-here=\"/views/a1/here\"", "&lt;script&gt;", "has this open too"]);
    has(&line(&["Ada", "Ben", "Cem"]), &["Ada, Ben and Cem have this open too"]);
    assert!(!line(&[]).contains("open too"));
}

#[test]
fn what_belongs_together_is_ticked_where_it_was_opened() {
    let place = ShownPlace::Service("Larch House".into());
    let href = "/queue/together?theme=a".to_owned();
    let line = ClusterLine { href, theme: TYPED.into(), place: place.clone(), views: 17 };
    let shared =
        AlikeLine { href: "/queue/together?like=a1".into(), theme: None, place: Some(place.clone()), views: 4 };
    let page = html(together, TogetherPage { clusters: vec![line], alike: vec![shared] });
    sound(&page);
    has(&page, &["17 views", "Larch House", "&lt;script&gt;", "Much the same words: Larch House", "like=a1"]);
    has(&html(together, TogetherPage::default()), &["Nothing belongs together now"]);

    let view = |id: &str, read: bool| ClusterView {
        id: id.into(),
        snippet: Some(TYPED.into()),
        lang: "ar".into(),
        received_on: date(2026, 3, 14),
        read,
        alone: true,
    };
    let begin = Some(BeginWith { theme: Some("b1".into()), service: Some("c1".into()), objective: None });
    let lines = vec![view("a1", true), view("a2", false)];
    let props = ClusterPage { theme: Some("Buses".into()), place: Some(place), views: 120, lines, begin };
    let page = html(cluster, props);
    sound(&page);
    has(
        &page,
        &[
            "120 views belong together. These are the newest 2.",
            "name=\"theme\" value=\"b1\"",
            "name=\"service\" value=\"c1\"",
            "Answer this one",
            "Not opened yet",
        ],
    );
    assert_eq!(page.matches(" checked").count(), 1, "{page}");
    assert_eq!(page.matches(" disabled").count(), 1, "what nobody opened is answered by nobody: {page}");
}
