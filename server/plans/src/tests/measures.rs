//! Measures from wide tables: an invented council's, and real ones where they are present.

use super::super::Options;
use super::super::measures::{
    Counted, Decimal, MeasureFile, NotMeasures, Period, Series, carried_forward, read_measures, withheld,
};
use heard_vocabulary::{MeasureArea, MeasureUnit};
use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};

fn measures(name: &str, text: &str) -> MeasureFile {
    read_measures(name, text.as_bytes(), &Options::default()).expect("measures")
}

fn of<'a>(file: &'a MeasureFile, area: &str) -> &'a Series {
    file.series.iter().find(|series| series.area.name == area).expect("this area")
}

fn warned(file: &MeasureFile, problem: &str) -> usize {
    file.warnings.iter().filter(|warning| warning.problem.contains(problem)).count()
}

fn decimal(text: &str) -> Decimal {
    text.parse().expect("a decimal")
}

const DISTRICTS: &str = "\tAug-18\tSep-18\tTrend\n\
    Harrowmere\t45\t47\n\
    Eastmere & Fell\t20\t21\tup\n\
    Westmere\t18\t17\n\
    NIGHT Team*\t3\t0\n\
    Exploitation\t4\t9\n";

#[test]
fn str_04_districts_and_teams_are_told_apart_and_small_numbers_named() {
    let file = measures("folder/number-of-cla-at-the-month-end--by-month-and-district.tsv", DISTRICTS);
    assert_eq!(
        (file.name.as_str(), file.cut.as_deref()),
        ("Number of CLA at the month end", Some("by month and district"))
    );
    let kinds: Vec<_> = file.series.iter().map(|series| series.area.kind).collect();
    use MeasureArea::{Council, District, Team};
    assert_eq!(kinds, [Council, District, District, Team, Team]);
    assert!(file.series.iter().all(|series| series.unit == MeasureUnit::Number));
    let team = of(&file, "NIGHT Team");
    assert_eq!(team.area.written, "NIGHT Team*");
    assert_eq!(team.readings[0].period, Period::Month { year: 2018, month: 8 });
    assert_eq!(team.readings[0].value, Decimal::whole(3));
    assert_eq!(warned(&file, "A mark leads to a footnote"), 1);
    assert_eq!(warned(&file, "Districts and teams"), 1);
    assert_eq!(warned(&file, "may tell who the children are"), 2);
    assert_eq!(warned(&file, "The parts add up"), 0);
    assert!(file.notes.iter().any(|note| note.value == "Trend") && file.notes.iter().any(|note| note.value == "up"));
    let footnote = format!("{DISTRICTS}* until March 2019\n");
    let file = measures("a--b.tsv", &footnote);
    assert_eq!(warned(&file, "A mark leads to a footnote"), 0);
    assert!(file.notes.iter().any(|note| note.value == "* until March 2019"));
    // A district of a region's name is one of the parts; a region among them says what it is.
    let own = measures("a.tsv", &DISTRICTS.replace("Westmere", "North West"));
    assert_eq!((of(&own, "North West").area.kind, warned(&own, "not as the region of that name")), (District, 1));
    let region = measures("a.tsv", &format!("{DISTRICTS}North West region\t90\t91\n"));
    assert_eq!(of(&region, "North West").area.kind, MeasureArea::Region);
    let wrong = DISTRICTS.replace("45", "46");
    assert_eq!(warned(&measures("a.tsv", &wrong), "The parts add up to 45."), 1);
}

#[test]
fn str_04_units_are_read_as_they_are_called_and_written() {
    let file = measures("a.tsv", "Harrowmere\tAug-18\tSep-18\nNumber\t1,205\t1,206\nRate per 10,000\t83.1\t82.80\n");
    assert_eq!(
        file.series.iter().map(|one| one.unit).collect::<Vec<_>>(),
        [MeasureUnit::Number, MeasureUnit::RatePer10000]
    );
    assert_eq!(file.series[1].readings[1].value.to_string(), "82.80", "as many places as were written");
    assert_eq!(file.series[0].readings[0].value, decimal("1205"));
    assert_eq!(file.series[0].area.name, "Harrowmere");
    let counts = measures("number-of-care-leavers.tsv", "Harrowmere\tAug-18\tSep-18\nPercentage\t562\t560\n");
    assert_eq!(counts.series[0].unit, MeasureUnit::Number);
    assert_eq!(warned(&counts, "holds counts"), 1);
    let shares = measures("number-of-care-leavers.tsv", "Harrowmere\tAug-18\tSep-18\nPercentage\t92.0 %\t92%\n");
    assert_eq!(shares.series[0].unit, MeasureUnit::Percentage);
    assert!(shares.series[0].readings[0].value.same(shares.series[0].readings[1].value));
    assert_eq!(warned(&shares, "name says a number"), 1);
}

#[test]
fn str_04_two_tables_side_by_side_keep_their_own_years() {
    let text = "Harrowmere\t2014\t2015\t\t2018/19\tHarrow\tNW\tNational\tSN\nAt 31st March\t1587\t1626\t\tRate per 10,000\t85.9\t91.0\t64.0\t67.1\n";
    let file = measures("a--comparators.tsv", text);
    let year = |from| Period::Year { from };
    assert_eq!(file.series[0].readings.iter().map(|one| one.period).collect::<Vec<_>>(), [year(2013), year(2014)]);
    assert_eq!(
        (file.series[0].unit, file.series[0].counted_on.as_deref()),
        (MeasureUnit::Number, Some("At 31st March"))
    );
    let right: Vec<_> = file
        .series
        .iter()
        .skip(1)
        .map(|one| (one.area.name.as_str(), one.unit, one.readings[0].value.to_string()))
        .collect();
    let rate = MeasureUnit::RatePer10000;
    let value = |text: &str| text.to_owned();
    assert_eq!(
        right,
        [
            ("Harrowmere", rate, value("85.9")),
            ("North West", rate, value("91.0")),
            ("National", rate, value("64.0")),
            ("Statistical neighbours", rate, value("67.1")),
        ]
    );
    assert!(file.series.iter().skip(1).all(|one| one.readings[0].period == year(2018)));
    // A line that stands one cell to the right of its headings.
    let text =
        "Harrowmere\t2014\t2015\t2018/19\tHarrow\tNW\nAt 31st March\t75.2 %\t86.5 %\t\tPercentage\t88.7 %\t89.2 %\n";
    let file = measures("a--comparators.tsv", text);
    let region = of(&file, "North West");
    assert_eq!((region.unit, region.readings[0].value.to_string()), (MeasureUnit::Percentage, value("89.2")));
    assert_eq!(warned(&file, "stands 1 to the right"), 1);
    // And one whose name stands to the left of them.
    let file = measures("a--comparators.tsv", "\t2018/19\tHarrow\tNW\nPercentage\t\t88.7 %\t89.2 %\n");
    let region = of(&file, "North West");
    assert_eq!((region.unit, region.readings[0].value.to_string()), (MeasureUnit::Percentage, value("89.2")));
    assert_eq!(warned(&file, "to the right"), 0);
    // Nobody says which day of a year.
    assert_eq!(warned(&measures("a.tsv", "Harrowmere\t2014\t2015\nNumber\t9\t10\n"), "A year by itself"), 1);
}

#[test]
fn str_04_comparators_that_were_carried_forward_are_out_of_date() {
    let text = "Rate per 10,000 at 31 March\t2016/17\t2017/18\t2018/19\nHarrowmere\t75.0\t79.2\t85.9\nNW\t86.0\t91.0\t91.0\nNational\t62.0\t64.0\t64.0\n";
    let file = measures("a--by-year.tsv", text);
    assert_eq!(warned(&file, "carried forward"), 2);
    let fresh = text.replace("64.0\t64.0", "64.0\t65.0");
    assert_eq!(warned(&measures("a.tsv", &fresh), "carried forward"), 0, "one of them is new: the other did not move");
    let line = |values: &[&str]| {
        (2016..).zip(values).map(|(from, value)| (Period::Year { from }, decimal(value))).collect::<Vec<_>>()
    };
    assert_eq!(carried_forward(&[line(&["1", "2", "2.0"])]), Some(Period::Year { from: 2018 }));
    assert_eq!(carried_forward(&[line(&["2"])]), None);
}

#[test]
fn str_04_a_total_gives_no_small_number_away() {
    let number = |area, value| Counted { area, value: Decimal::whole(value) };
    use MeasureArea::{Council, District, Team};
    let hidden = |unit, numbers: &[Counted]| withheld(unit, numbers).into_iter().collect::<Vec<_>>();
    let count = MeasureUnit::Number;
    assert_eq!(
        hidden(
            count,
            &[number(Council, 45), number(District, 20), number(District, 18), number(Team, 7), number(Team, 0)]
        ),
        [2, 3, 4]
    );
    assert_eq!(hidden(count, &[number(Council, 38), number(District, 20), number(District, 18)]), [] as [usize; 0]);
    assert_eq!(hidden(count, &[number(Council, 3), number(Team, 1), number(Team, 2)]), [0, 1, 2]);
    assert_eq!(
        hidden(count, &[number(Council, 9), number(Team, 4), number(Team, 5)]),
        [0, 1, 2],
        "no larger part hides them"
    );
    // Teams that may stand within districts: 40 less 37 would be the first team's 3.
    let nested = [(Council, 90), (District, 40), (District, 50), (Team, 3), (Team, 37), (Team, 25), (Team, 25)];
    let nested: Vec<Counted> = nested.into_iter().map(|(area, value)| number(area, value)).collect();
    assert_eq!(hidden(count, &nested), [1, 3, 4, 5, 6]);
    // A district of few: its neighbour goes with it, and the teams that would add up to that one.
    assert_eq!(
        hidden(
            count,
            &[number(Council, 43), number(District, 40), number(District, 3), number(Team, 23), number(Team, 17)]
        ),
        [1, 2, 3, 4]
    );
    assert_eq!(
        hidden(count, &[number(Council, 43), number(Team, 3), number(Team, 20), number(Team, 20)]),
        [1, 2, 3],
        "where there are teams alone, the larger ones hide the small one"
    );
    // A region that was taken for a district is no part of the council: it hides nothing.
    assert_eq!(hidden(count, &[number(Council, 30), number(District, 3), number(District, 900)]), [0, 1]);
    assert_eq!(
        hidden(count, &[number(Council, 43), number(Team, 3), number(Team, 40), number(District, 900)]),
        [1, 2],
        "and no district is there beside the teams"
    );
    let share = MeasureUnit::Percentage;
    assert_eq!(
        hidden(share, &[number(Council, 100), number(District, 100), number(District, 60), number(Team, 50)]),
        [1, 3]
    );
}

#[test]
fn str_04_what_holds_no_periods_is_refused_in_a_sentence() {
    let read = |text: &str| read_measures("a.tsv", text.as_bytes(), &Options::default()).expect_err("a refusal");
    assert_eq!(read("Action\tLead\nMend\tAnn\n"), NotMeasures::NoPeriods);
    assert_eq!(read("Harrowmere\tAug-18\tSep-18\nNumber\tn/a\t-\n"), NotMeasures::NoNumbers);
    assert!(read("").to_string().ends_with("empty."));
}

#[test]
fn str_04_a_large_table_is_read_in_one_go() {
    let months: Vec<String> = (0..18).map(|n| format!("{}-{}", ["Jan", "Feb", "Mar"][n % 3], 10 + n / 3)).collect();
    let mut text = format!("\t{}\n", months.join("\t"));
    for row in 0..2_000 {
        text.push_str(&format!("District {row}*{}\n", "\t12".repeat(18)));
    }
    let began = std::time::Instant::now();
    let file = measures("a--by-month.tsv", &text);
    assert_eq!(file.series.len(), 2_000);
    assert!(began.elapsed().as_secs() < 10, "{:?}", began.elapsed());
    let years = (2000..2090).map(|year| year.to_string()).collect::<Vec<_>>().join("\tx\t");
    let read = read_measures("a.tsv", format!("{years}\n{years}\n").as_bytes(), &Options::default());
    assert_eq!(read, Err(NotMeasures::NoPeriods), "years and words by turns are no headings");
}

proptest! {
    #[test]
    fn str_04_a_decimal_reads_as_it_is_written(digits in any::<i32>(), places in 0..6_usize) {
        let unit = 10_i64.pow(u32::try_from(places).expect("few"));
        let (whole, rest) = (i64::from(digits).abs() / unit, i64::from(digits).abs() % unit);
        let sign = if digits < 0 { "-" } else { "" };
        let text = if places == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{rest:0places$}") };
        let read: Decimal = text.parse().expect("a decimal");
        prop_assert_eq!(read.to_string(), text.clone());
        let longer = format!("{text}{}", if places == 0 { ".0" } else { "0" });
        prop_assert!(read.same(longer.parse().expect("a decimal")));
    }

    #[test]
    fn str_04_a_stored_period_reads_as_itself(year in 1991..2099_i32, month in 1..=12_u8, quarter in 1..=4_u8) {
        for period in [Period::Month { year, month }, Period::Quarter { from: year, quarter }, Period::Year { from: year }] {
            prop_assert_eq!(period.to_string().parse(), Ok(period));
            prop_assert!(period.before().ends() < period.ends());
            prop_assert!(period.parts(period.before(), period) && !period.parts(period.before().before(), period.before()));
            prop_assert!(!period.before().parts(period.before(), period));
        }
    }
}

/// The real tables, where they are present.
fn shared() -> Vec<(String, String)> {
    let folder = std::env::var("HEARD_SHARED")
        .unwrap_or_else(|_| concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared").to_owned());
    let Ok(entries) = std::fs::read_dir(format!("{folder}/indicators")) else {
        eprintln!("the real tables are not present: nothing to read");
        return Vec::new();
    };
    let mut files: Vec<_> = entries
        .filter_map(|entry| {
            let path = entry.ok()?.path();
            Some((path.file_name()?.to_str()?.to_owned(), std::fs::read_to_string(&path).ok()?))
        })
        .collect();
    files.sort();
    files
}

/// All texts of a JSON value.
fn gather(value: &serde_json::Value, out: &mut String) {
    match value {
        serde_json::Value::String(text) => {
            out.push_str(text);
            out.push('\u{1}');
        }
        serde_json::Value::Array(values) => values.iter().for_each(|value| gather(value, out)),
        serde_json::Value::Object(values) => values.values().for_each(|value| gather(value, out)),
        _ => {}
    }
}

#[test]
fn str_04_a_countys_tables_lose_no_word_and_give_their_known_numbers() {
    let files = shared();
    let mut numbers = 0;
    for (name, text) in &files {
        let file = measures(name, text);
        let mut out = String::new();
        gather(&serde_json::to_value(&file).expect("JSON"), &mut out);
        for cell in text.split(['\t', '\n', '\r']).map(str::trim).filter(|cell| !cell.is_empty()) {
            assert!(out.contains(cell), "{name} lost {cell}");
        }
        let read: usize = file.series.iter().map(|series| series.readings.len()).sum();
        let written = |cell: &&str| cell.trim().trim_end_matches('%').trim_end().parse::<Decimal>().is_ok();
        let bare_years = |cell: &&str| cell.len() == 4 && cell.starts_with("201");
        assert_eq!(
            read,
            text.split(['\t', '\n', '\r']).filter(|cell| written(cell) && !bare_years(cell)).count(),
            "{name}"
        );
        numbers += read;
    }
    assert!(files.is_empty() || (files.len() == 22 && numbers > 900), "{numbers} numbers in {} files", files.len());
}

#[test]
fn str_04_a_countys_tables_warn_of_what_is_odd_in_them() {
    let warnings = |wanted: &str, problem: &str| {
        shared().iter().find(|(name, _)| name == wanted).map(|(name, text)| warned(&measures(name, text), problem))
    };
    for (file, problem, times) in [
        ("number-of-care-leavers--by-month.tsv", "holds counts", 1),
        ("number-of-care-leavers--comparators.tsv", "holds counts", 1),
        ("number-of-care-leavers-in-suitable-accommodation--by-month.tsv", "name says a number", 1),
        ("number-of-cla-at-the-month-end--by-year.tsv", "carried forward", 3),
        ("number-of-cp-plans-at-the-month-end--by-year.tsv", "carried forward", 3),
        ("number-of-cla-at-the-month-end--by-month-and-district.tsv", "A mark leads to a footnote", 1),
        ("number-of-cla-at-the-month-end--by-month-and-district.tsv", "Districts and teams", 1),
        ("number-of-cp-plans-at-the-month-end--by-month-and-district.tsv", "may tell who the children are", 5),
        ("percentage-of-cla-with-an-up-to-date-dental-assessment--comparators.tsv", "stands", 0),
    ] {
        if let Some(found) = warnings(file, problem) {
            assert_eq!(found, times, "{file}: {problem}");
        }
    }
}
