//! How a cell shows its number or date: enough of the format codes to give
//! the words a person sees in the sheet.

use super::table::{CellDate, ShownPart};
use calamine::ExcelDateTime;
use time::{Date, Month};

/// Excel's short date is written `mm-dd-yy` in every file and shown in the
/// reader's own order, which in the United Kingdom puts the day first.
const SHORT_DATE: &str = "mm-dd-yy";

/// A number as its cell shows it.
pub(super) fn number(value: f64, format: Option<&str>) -> String {
    let Some(code) = format.map(first_section) else {
        return plain(value);
    };
    let digits = code.trim_end_matches('%');
    let percent = digits.len() + 1 == code.len();
    let decimals = match digits.split_once('.') {
        Some((_, zeros)) if zeros.bytes().all(|byte| byte == b'0') => zeros.len(),
        Some(_) => return plain(value),
        None => 0,
    };
    let whole = digits.split('.').next().unwrap_or_default();
    if whole.is_empty() || !whole.bytes().all(|byte| b"#,0".contains(&byte)) {
        return plain(value);
    }
    let value = if percent { value * 100.0 } else { value };
    let mut text = format!("{value:.decimals$}");
    if whole.contains(',') {
        text = grouped(&text);
    }
    if percent {
        text.push('%');
    }
    text
}

/// A number without a format: no more digits than tell it apart.
fn plain(value: f64) -> String {
    value.to_string()
}

/// Digits in groups of three.
fn grouped(text: &str) -> String {
    let (sign, text) = match text.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", text),
    };
    let (whole, rest) = match text.find('.') {
        Some(point) => text.split_at(point),
        None => (text, ""),
    };
    let mut out = String::from(sign);
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out + rest
}

/// The part of a format for positive numbers.
fn first_section(code: &str) -> &str {
    code.split(';').next().unwrap_or_default()
}

/// An Excel date or duration as its cell shows it, and the date it holds.
pub(super) fn moment(value: &ExcelDateTime, format: Option<&str>) -> (String, Option<CellDate>) {
    let (year, month, day, hour, minute, _, _) = value.to_ymd_hms_milli();
    let date = Month::try_from(month).ok().and_then(|month| Date::from_calendar_date(i32::from(year), month, day).ok());
    let (Some(date), false) = (date, value.is_duration()) else {
        return (plain(value.as_f64()), None);
    };
    let code = format.map_or(SHORT_DATE, first_section);
    let (text, shown) = date_text(date, (hour, minute), code);
    (text, shown.map(|shown| CellDate { date, shown }))
}

/// An OpenDocument date, which comes without its format: shown day first.
pub(super) fn iso_moment(text: &str) -> (String, Option<CellDate>) {
    let day = text.split('T').next().unwrap_or_default();
    let Some(date) = super::dates::iso(day) else {
        return (text.to_owned(), None);
    };
    let (mut words, _) = date_text(date, (0, 0), SHORT_DATE);
    if let Some((_, time)) = text.split_once('T')
        && !time.starts_with("00:00")
    {
        words.push(' ');
        words.push_str(time.get(..5).unwrap_or(time));
    }
    let shown = ShownPart::Day;
    (words, Some(CellDate { date, shown }))
}

/// A date in a format, and how much of it that shows: `None` when it shows
/// no part of a date, only a time.
fn date_text(date: Date, time: (u8, u8), code: &str) -> (String, Option<ShownPart>) {
    let code = if code == SHORT_DATE || code.eq_ignore_ascii_case("general") { "dd/mm/yyyy" } else { code };
    let mut text = String::new();
    let (mut day, mut month, mut year, mut after_hours) = (false, false, false, false);
    for (letter, count) in runs(code) {
        match letter {
            'd' => {
                day |= count <= 2;
                text.push_str(&day_text(date, count));
            }
            'm' if after_hours => text.push_str(&format!("{:02}", time.1)),
            'm' => {
                month = true;
                text.push_str(&month_text(date, count));
            }
            'y' if count > 2 => text.push_str(&date.year().to_string()),
            'y' => text.push_str(&format!("{:02}", date.year().rem_euclid(100))),
            'h' => text.push_str(&format!("{:02}", time.0)),
            's' => text.push_str("00"),
            other => text.extend(std::iter::repeat_n(other, count)),
        }
        year |= letter == 'y';
        if letter.is_ascii_alphabetic() {
            after_hours = letter == 'h';
        }
    }
    let shown = match (day, month, year) {
        (true, true, true) => Some(ShownPart::Day),
        (false, true, true) => Some(ShownPart::Month),
        (false, false, false) => None,
        _ => Some(ShownPart::Part),
    };
    (text, shown)
}

/// A format's letters with how often each stands in a row, without the
/// brackets, quotes and escapes around literal text.
fn runs(code: &str) -> Vec<(char, usize)> {
    let mut out: Vec<(char, usize)> = Vec::new();
    let mut in_brackets = false;
    for letter in code.chars() {
        match letter {
            '[' => in_brackets = true,
            ']' => in_brackets = false,
            '"' | '\\' | '_' | '*' | '@' => {}
            _ if in_brackets => {}
            _ => {
                let letter = letter.to_ascii_lowercase();
                match out.last_mut() {
                    Some((last, count)) if *last == letter => *count += 1,
                    _ => out.push((letter, 1)),
                }
            }
        }
    }
    out
}

/// The day, as a number or by its name.
fn day_text(date: Date, count: usize) -> String {
    let name = date.weekday().to_string();
    match count {
        1 => date.day().to_string(),
        2 => format!("{:02}", date.day()),
        3 => name.get(..3).unwrap_or(&name).to_owned(),
        _ => name,
    }
}

/// The month, as a number or by its name.
fn month_text(date: Date, count: usize) -> String {
    let name = date.month().to_string();
    match count {
        1 => u8::from(date.month()).to_string(),
        2 => format!("{:02}", u8::from(date.month())),
        3 => name.get(..3).unwrap_or(&name).to_owned(),
        _ => name,
    }
}
