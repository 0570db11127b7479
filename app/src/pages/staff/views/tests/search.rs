//! Words that are looked for in the queue.

use super::super::{QueueFilters, QueuePage, Search, queue};
use crate::pages::staff::tests::{has, html, sound};

fn looked_for(search: Search) -> String {
    html(queue, QueuePage { filters: QueueFilters { search, ..QueueFilters::default() }, ..QueuePage::default() })
}

#[test]
fn what_is_looked_for_stays_in_its_field_and_the_page_says_what_is_found() {
    let search = Search { typed: "bus pass".into(), words: 2, most: 8, ready: true, masked: false };
    let page = looked_for(search.clone());
    sound(&page);
    has(
        &page,
        &["name=\"q\"", "value=\"bus pass\"", "every one of these words", "Nothing was found.", "Nothing here matches"],
    );
    assert!(!page.contains("still being read") && !page.contains("longest"));
    let page = looked_for(Search { masked: true, ready: false, words: 9, ..search.clone() });
    sound(&page);
    has(
        &page,
        &[
            "<option value=\"masked\" selected>Names masked",
            "with names masked where somebody masked them",
            "still being read",
            "only the 8 longest were looked for",
        ],
    );
    assert!(!page.contains("Keep this list"), "words alone are no list to keep");
    has(&looked_for(Search { words: 0, ..search }), &["There is no word in what you typed"]);
    let page = looked_for(Search::default());
    has(&page, &["Everything here has been answered", "Any open"]);
    assert!(!page.contains("Only whole words"), "nobody looks for anything");
}
