//! What words in a wide table mean: what is counted in what, of whom, and on which day.

use super::super::objectives::normal;
use heard_vocabulary::{MeasureArea, MeasureUnit};

/// The unit that words name, and what else they say: "Rate per 10,000 at 31 March".
pub(super) fn unit(text: &str) -> Option<(MeasureUnit, bool)> {
    let words = normal(text);
    let at_march = is_31_march(&words);
    let words = words.replace("10,000", "10000").replace("1,000", "1000").replace("100,000", "100000");
    let rate = |words: &str| {
        [
            ("100000", MeasureUnit::RatePer100000),
            ("10000", MeasureUnit::RatePer10000),
            ("1000", MeasureUnit::RatePer1000),
        ]
        .into_iter()
        .find(|(per, _)| words.split(|c: char| !c.is_ascii_digit()).any(|part| part == *per))
        .map(|(_, unit)| unit)
    };
    let starts = |beginnings: &[&str]| beginnings.iter().any(|beginning| words.starts_with(beginning));
    let found = if starts(&["rate ", "rate"]) || words.contains(" per 1") {
        rate(&words)
    } else if words == "%" || words == "per cent" || words == "percent" || starts(&["percentage"]) {
        Some(MeasureUnit::Percentage)
    } else if words == "no" || words == "no." || words == "count" || starts(&["number"]) {
        Some(MeasureUnit::Number)
    } else {
        None
    };
    found.map(|unit| (unit, at_march))
}

/// Whether words say that something is counted on 31 March.
pub(super) fn is_31_march(text: &str) -> bool {
    let words = normal(text);
    words.contains("31 march") || words.contains("31st march") || words.contains("31 mar") && words.ends_with("31 mar")
}

/// Whether words are only a heading over areas.
pub(super) fn is_heading(text: &str) -> bool {
    matches!(
        normal(text).as_str(),
        "area"
            | "district"
            | "districts"
            | "team"
            | "teams"
            | "locality"
            | "local authority"
            | "authority"
            | "indicator"
    )
}

/// Whether words head a column that holds no numbers of a period.
pub(super) fn is_extra(text: &str) -> bool {
    matches!(
        normal(text).as_str(),
        "trend"
            | "direction"
            | "direction of travel"
            | "dot"
            | "target"
            | "rag"
            | "brag"
            | "status"
            | "comment"
            | "comments"
            | "change"
    )
}

const REGIONS: [(&str, &str); 10] = [
    ("nw", "North West"),
    ("ne", "North East"),
    ("sw", "South West"),
    ("se", "South East"),
    ("em", "East Midlands"),
    ("wm", "West Midlands"),
    ("y&h", "Yorkshire and the Humber"),
    ("yh", "Yorkshire and the Humber"),
    ("eoe", "East of England"),
    ("region", "Region"),
];

/// Who a comparator is: its kind, and one name however it is written.
pub(super) fn comparator(text: &str) -> Option<(MeasureArea, String)> {
    let words = normal(text);
    let words = words.trim_end_matches(" average");
    if let "national" | "england" | "nation" = words {
        return Some((MeasureArea::Nation, "National".to_owned()));
    }
    if let "sn" | "sns" | "stat neighbours" | "statistical neighbours" | "statistical neighbour" | "stat. neighbours" =
        words
    {
        return Some((MeasureArea::Neighbours, "Statistical neighbours".to_owned()));
    }
    let region = |(short, name): &(&str, &str)| {
        words == *short || words == normal(name) || words == format!("{} region", normal(name))
    };
    REGIONS.iter().find(|entry| region(entry)).map(|(_, name)| (MeasureArea::Region, (*name).to_owned()))
}

/// Whether a name is a team's or a service's rather than a place's.
pub(super) fn is_team(text: &str) -> bool {
    const SIGNS: [&str; 14] = [
        "team",
        "teams",
        "send",
        "mash",
        "service",
        "services",
        "exploitation",
        "adoption",
        "fostering",
        "unit",
        "edt",
        "yot",
        "16+",
        "leaving care",
    ];
    let words = normal(text);
    let parts: Vec<&str> = words.split(|c: char| !(c.is_alphanumeric() || c == '+')).collect();
    SIGNS.iter().any(|sign| if sign.contains(' ') { words.contains(sign) } else { parts.contains(sign) })
}

/// A name without the mark that leads to a footnote.
pub(super) fn without_mark(text: &str) -> (&str, bool) {
    let bare = text.trim_end_matches(['*', '†', '‡', '¹', '²', '³']).trim_end();
    if bare.is_empty() { (text, false) } else { (bare, bare.len() != text.len()) }
}

/// Whether one name is another one cut short: "Lancs" is "Lancashire", whose letters it has
/// in their order, beginning alike.
pub(super) fn shortened(short: &str, long: &str) -> bool {
    let (short, long) = (normal(short), normal(long));
    let alike = short.chars().zip(long.chars()).take_while(|(one, other)| one == other).count();
    let mut rest = long.chars();
    short.len() < long.len() && alike >= 3 && short.chars().all(|letter| rest.any(|other| other == letter))
}
