//! Measures.

use heard_vocabulary::{EvidenceRelation, MeasureArea, MeasureChange, MeasureDirection, MeasureUnit, Trend};
use jiff::civil::{Date, date};

use super::words::figure;
use super::{
    AreaChoice, BreakProblem, DescribeProblem, ImportProblem, JoinProblem, MeasureAreaLine, MeasureLine, MeasureLink,
    MeasurePage, MeasurePeriod, MeasurePoint, MeasureProblem, MeasureTarget, MeasureTyped, MeasuresFile,
    MeasuresImportPage, MeasuresPage, MeasuresPreviewPage, NumberCounts, NumberLine, PeriodLength, ReplacedNumber,
    ShownNumber, import, import_preview, measure, measures,
};
use crate::pages::staff::strategy::WarningLine;
use crate::pages::staff::tests::{TYPED, has, html, sound};

fn year(ends: i16) -> MeasurePeriod {
    MeasurePeriod { length: PeriodLength::Year, ends: date(ends, 3, 31) }
}

fn month(ends: Date) -> MeasurePeriod {
    MeasurePeriod { length: PeriodLength::Month, ends }
}

fn point(period: MeasurePeriod, digits: &str) -> MeasurePoint {
    MeasurePoint { period, value: ShownNumber::Number(digits.to_owned()), small: false, carried: false }
}

fn line_of() -> MeasureLine {
    MeasureLine {
        href: "/strategy/measures/m1".into(),
        name: TYPED.into(),
        unit: MeasureUnit::Percentage,
        direction: MeasureDirection::Up,
        latest: Some(point(year(2019), "88.70")),
        trend: Trend::Fewer,
        target: Some(MeasureTarget { value: "95".into(), day: Some(date(2020, 3, 31)) }),
        met: Some(false),
        compared: vec![("North West".into(), MeasurePoint { carried: true, ..point(year(2019), "86.2") })],
        stale: true,
    }
}

#[test]
fn str_04_the_list_says_where_each_measure_stands() {
    let page = html(measures, MeasuresPage { lines: vec![line_of()], can_edit: true });
    sound(&page);
    has(
        &page,
        &[
            "1 measure, of which 1 is out of date.",
            "(percentage)",
            "88.70%, Year to 31 March 2019. Fewer than in the period before",
            "95% by 31 March 2020: not reached",
            "North West: 86.2%, carried forward from the period before, Year to 31 March 2019",
            "No: a newer number is due, and comparators are last year’s",
            "href=\"/strategy/measures/import\"",
        ],
    );
    let empty = html(measures, MeasuresPage::default());
    has(&empty, &["Nothing is counted yet"]);
    assert!(!empty.contains("/import"));
}

fn page_of() -> MeasurePage {
    let area = |name: &str, kind, points| MeasureAreaLine { name: name.to_owned(), kind, points };
    let withheld = MeasurePoint { value: ShownNumber::Withheld, small: true, ..point(year(2019), "") };
    MeasurePage {
        id: "m1".into(),
        line: line_of(),
        definition: TYPED.into(),
        source: String::new(),
        areas: vec![
            area(
                "Harrowmere",
                MeasureArea::Council,
                vec![
                    point(year(2017), "89.1"),
                    point(year(2018), "90.4"),
                    point(year(2019), "88.70"),
                    point(month(date(2019, 4, 30)), "61.8"),
                ],
            ),
            area("NIGHT Team", MeasureArea::Team, vec![withheld]),
            area("North West", MeasureArea::Region, vec![point(year(2018), "86.2"), point(year(2019), "86.2")]),
        ],
        breaks: vec![(year(2018), "Check-ups are counted from the day".into())],
        replaced: vec![ReplacedNumber {
            area: "Harrowmere".into(),
            period: year(2018),
            value: ShownNumber::Withheld,
            on: date(2019, 9, 1),
        }],
        links: vec![MeasureLink {
            action: None,
            objective: Some(("/strategy/objectives/o1".into(), 3, "Healthy".into())),
            relation: EvidenceRelation::Challenges,
            why: TYPED.into(),
            by: None,
            on: date(2019, 9, 2),
        }],
        imported: Some(("a.tsv, b.tsv".into(), date(2019, 9, 1))),
        every: false,
        can_edit: true,
        objectives: Vec::new(),
        typed: MeasureTyped::default(),
        refused: None,
    }
}

#[test]
fn str_04_one_measure_is_a_picture_and_its_table_and_withholds_what_is_small() {
    let page = html(measure, page_of());
    sound(&page);
    has(
        &page,
        &[
            "role=\"img\"",
            "Harrowmere: 89.1% in Year to 31 March 2017, 88.7% in Year to 31 March 2019",
            "class=\"l-own\"",
            "class=\"l-target\"",
            "class=\"l-break\"",
            "The thick line is Harrowmere. Thin lines, from the top at their end: North West.",
            "<caption>Every number by year</caption>",
            "<td class=\"num\">88.70%</td>",
            "<td class=\"num\">withheld</td>",
            "Check-ups are counted from the day",
            "It counts something else from here on",
            "Harrowmere, Year to 31 March 2018: was withheld until 1 September 2019",
            "3 Healthy",
            "challenges this · linked by someone who left, 2 September 2019",
            "action=\"/strategy/measures/m1/describe\"",
            "action=\"/strategy/measures/m1/break\"",
            "action=\"/strategy/measures/m1/objective\"",
            "By month",
        ],
    );
    // One number alone is no line.
    assert_eq!(page.matches("class=\"duo").count(), 2, "one picture, wide and narrow");
    let read = html(measure, MeasurePage { can_edit: false, ..page_of() });
    assert!(!read.contains("action=\"/strategy/measures/m1/"), "nothing to change for whoever only reads");
}

#[test]
fn str_04_what_is_wrong_with_a_measure_stands_at_its_field() {
    for (problem, field) in [
        (MeasureProblem::Describe(DescribeProblem::NoNumber), "href=\"#describe-target\""),
        (MeasureProblem::Break(BreakProblem::NoPeriod), "href=\"#break-from\""),
        (MeasureProblem::Join(JoinProblem::NoReason), "href=\"#join-why\""),
    ] {
        let page = html(measure, MeasurePage { refused: Some(problem), ..page_of() });
        sound(&page);
        has(&page, &["<title>Error: ", field]);
    }
}

#[test]
fn str_04_the_preview_says_what_each_file_holds_and_what_would_change() {
    let refused =
        MeasuresImportPage { problem: Some(ImportProblem::Unreadable("a.pdf".into(), "This is a PDF.".into())) };
    let form = html(import, refused);
    sound(&form);
    has(&form, &["a.pdf: This is a PDF. Nothing was changed.", "multiple", "href=\"#import-file\""]);
    let odd = WarningLine { row: 2, column: "A".into(), value: TYPED.into(), problem: "It holds counts.".into() };
    let page = html(
        import_preview,
        MeasuresPreviewPage {
            token: "ab".into(),
            counts: NumberCounts { measures: 1, new: 1, changed: 1, same: 9 },
            files: vec![MeasuresFile {
                file_name: "a--by-month.tsv".into(),
                name: "A".into(),
                cut: Some("by month".into()),
                numbers: 11,
                warnings: vec![odd.clone()],
                notes: vec![odd],
            }],
            areas: vec![AreaChoice {
                name: "North West".into(),
                kind: MeasureArea::District,
                before: Some(MeasureArea::Region),
                said: false,
            }],
            clashes: Vec::new(),
            numbers: vec![NumberLine {
                change: MeasureChange::Changed,
                measure: TYPED.into(),
                unit: MeasureUnit::Number,
                area: "Harrowmere".into(),
                kind: MeasureArea::Council,
                period: month(date(2018, 8, 31)),
                before: Some("2058".into()),
                after: "2059".into(),
            }],
        },
    );
    sound(&page);
    has(
        &page,
        &[
            "Bring in 2 numbers",
            "name=\"token\" value=\"ab\"",
            "A, by month",
            "It holds counts.",
            "<span class=\"was\">2,058</span>",
            "<td class=\"num\">2,059</td>",
            "aria-label=\"North West is\"",
            "It was: region",
            "name=\"shown.0\" value=\"district\"",
            "August 2018",
        ],
    );
}

#[test]
fn str_04_numbers_keep_every_place_that_is_stored() {
    assert_eq!(figure(MeasureUnit::Number, "1234567"), "1,234,567");
    assert_eq!(figure(MeasureUnit::Percentage, "92.0"), "92.0%");
    assert_eq!(figure(MeasureUnit::RatePer10000, "0.05"), "0.05");
}
