//! Timescales and ratings, word by word.

use super::super::dates;
use super::super::rating::{self, Said};
use super::super::report::Rating;
use super::super::table::Cell;

fn read(text: &str) -> (Option<String>, bool) {
    let read = dates::read(&Cell { text: text.to_owned(), ..Cell::default() });
    assert_eq!(read.timescale.text, text);
    let date = read.timescale.date.map(|date| date.to_string());
    (date, read.problem.is_some())
}

#[test]
fn str_03_a_date_is_read_day_first_and_a_month_means_its_last_day() {
    for (text, date) in [
        ("30/09/19", "2019-09-30"),
        ("06/01/20", "2020-01-06"),
        ("28/02/2020", "2020-02-28"),
        ("30.11.19", "2019-11-30"),
        ("3-4-2024", "2024-04-03"),
        ("30th April 2020", "2020-04-30"),
        ("1st of May 2021", "2021-05-01"),
        ("1 Sept 2021", "2021-09-01"),
        ("2024-02-29", "2024-02-29"),
        ("2024-02-29 00:00:00", "2024-02-29"),
        ("Oct-19", "2019-10-31"),
        ("February 2024", "2024-02-29"),
        ("Dec 18", "2018-12-31"),
        ("Jun ’25", "2025-06-30"),
        ("03/2024", "2024-03-31"),
    ] {
        assert_eq!(read(text), (Some(date.to_owned()), false), "{text}");
    }
}

#[test]
fn str_03_stray_marks_in_a_date_are_forgiven_with_a_warning() {
    for (text, date) in [("01./03/20", "2020-03-01"), ("30.11..19", "2019-11-30"), ("30/11/19.", "2019-11-30")] {
        assert_eq!(read(text), (Some(date.to_owned()), true), "{text}");
    }
}

#[test]
fn str_03_what_is_no_date_has_none_and_a_warning() {
    for text in [
        "31/04/19",
        "29/02/2023",
        "13/13/2024",
        "Nov1-9",
        "Nov19",
        "TBC",
        "Ongoing",
        "Complete",
        "Ongoing-Mar-20",
        "Impact by Feb 2019",
        "01/03/2019 and ongoing",
        "Nov 18 – Nov 19",
        "2018-2019",
        "Dec 18 & Monthly monitoring September 2020",
        "2019",
        "Q3 2024",
        "01/03/0019",
        "99/99/99",
        "May",
        "1/2",
        "/",
        "٣/٤/٢٠٢٤",
        "30\u{301}/04/19",
        "Spring 2024",
    ] {
        assert_eq!(read(text), (None, true), "{text}");
    }
}

#[test]
fn str_03_words_that_say_no_more_than_a_date_are_read_as_one() {
    for (text, date) in [
        ("End March 2025", "2025-03-31"),
        ("end of Sept 24", "2024-09-30"),
        ("By the end of February 2024", "2024-02-29"),
        ("by 31/03/2025", "2025-03-31"),
        ("By March 2025", "2025-03-31"),
        ("Due 31/03/2026", "2026-03-31"),
        ("no later than 1st April 2025", "2025-04-01"),
        ("Mon 3 March 2025", "2025-03-03"),
        ("Tuesday, March 31, 2026", "2026-03-31"),
        ("March 31 2025", "2025-03-31"),
        ("Mai 2026", "2026-05-31"),
        ("erbyn 31 Mawrth 2026", "2026-03-31"),
        ("diwedd Mehefin 2026", "2026-06-30"),
    ] {
        assert_eq!(read(text), (Some(date.to_owned()), false), "{text}");
    }
    for (text, date) in [
        ("Q1 26/27", "2026-06-30"),
        ("Q3 2023/24", "2023-12-31"),
        ("Quarter 4 2025-26", "2026-03-31"),
        ("End of Q2 25/26", "2025-09-30"),
        ("End of FY 25/26", "2026-03-31"),
        ("by the end of 2025/26", "2026-03-31"),
    ] {
        assert_eq!(read(text), (Some(date.to_owned()), true), "{text}");
    }
    for text in [
        "by Easter",
        "termly",
        "end of term",
        "2025/26",
        "FY25",
        "Q1 26/28",
        "Q5 26/27",
        "Tues 3 March 2025",
        "end 31 March 2025",
        "w/c 3 March 2025",
        "Mid-May 2025",
        "before March 2025",
        "45748",
        "by 31/04/2025",
        "March 31 25",
    ] {
        assert_eq!(read(text), (None, true), "{text}");
    }
}

#[test]
fn str_03_a_warning_names_the_dates_within_other_words() {
    let problem = |text: &str| {
        let cell = Cell { text: text.to_owned(), ..Cell::default() };
        dates::read(&cell).problem.expect("a warning")
    };
    assert!(problem("Impact by Feb 2019").contains("(in it: February 2019)"));
    assert!(problem("Year 11 - Sept 2018").contains("(in it: September 2018)"));
    assert!(problem("draft 30th Jan 2019, then 01.05.19").contains("30 January 2019; 1 May 2019"));
    assert!(problem("Ongoing-Mar-20").contains("March 2020"));
}

#[test]
fn str_03_a_rating_is_read_only_where_one_is_named() {
    for (text, said) in [
        ("green", Said::Plain(Rating::Green)),
        ("RED", Said::Plain(Rating::Red)),
        ("G", Said::Plain(Rating::Green)),
        ("Blue", Said::Plain(Rating::Blue)),
        ("Green.", Said::WithWords(Rating::Green)),
        ("Green – on target", Said::WithWords(Rating::Green)),
        ("Amber/Green", Said::Several),
        ("R/A", Said::Several),
        ("Complete", Said::Unknown),
        ("N/A", Said::Unknown),
        ("not yet green", Said::Unknown),
        ("Gwyrdd", Said::WithWords(Rating::Green)),
        ("Gwyrdd / Green", Said::WithWords(Rating::Green)),
        ("Coch", Said::WithWords(Rating::Red)),
        ("🟢", Said::WithWords(Rating::Green)),
        ("🔴 late", Said::WithWords(Rating::Red)),
        ("🟢🔴", Said::Several),
        ("R. Shah", Said::Unknown),
        ("-", Said::Unknown),
    ] {
        assert_eq!(rating::read(text), said, "{text}");
    }
}
