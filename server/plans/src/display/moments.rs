//! Dates and times as their cells show them.

use super::super::dates;
use super::super::table::{CellDate, ShownPart};
use super::code::{self, Piece};
use super::numbers::plain;
use calamine::ExcelDateTime;
use time::{Date, Month};

/// Excel's short date is written `mm-dd-yy` in every file and shown in the
/// reader's own order, which in the United Kingdom puts the day first.
const SHORT_DATE: &str = "mm-dd-yy";

/// An Excel date or duration as its cell shows it, and the date it holds.
pub(in super::super) fn moment(value: &ExcelDateTime, format: Option<&str>) -> (String, Option<CellDate>) {
    let (year, month, day, hour, minute, second, _) = value.to_ymd_hms_milli();
    let code = format.map_or(SHORT_DATE, |code| code::sections(code).first().copied().unwrap_or_default());
    if value.is_duration() {
        let text = elapsed(value.as_f64(), code).filter(|text| !text.trim().is_empty());
        return (text.unwrap_or_else(|| plain(value.as_f64())), None);
    }
    let date = Month::try_from(month).ok().and_then(|month| Date::from_calendar_date(i32::from(year), month, day).ok());
    let Some(date) = date else { return (plain(value.as_f64()), None) };
    let (text, shown) = written(date, (hour, minute, second), code);
    (text, shown.map(|shown| CellDate { date, shown }))
}

/// A day as a format shows it.
pub(in super::super) fn day(date: Date, code: &str) -> String {
    written(date, (0, 0, 0), code).0
}

/// What a format shows a number as, where that is a moment.
pub(in super::super) struct MomentKind {
    /// Whether it is a length of time: hours beyond a day.
    pub is_length: bool,
}

/// Whether a format shows numbers as dates or times.
pub(in super::super) fn moment_kind(format: &str) -> Option<MomentKind> {
    let section = code::sections(format).first().copied().unwrap_or_default();
    if section.eq_ignore_ascii_case("general") {
        return None;
    }
    let pieces = code::pieces(section);
    let is_length = pieces.iter().any(|piece| matches!(piece, Piece::Elapsed(_)));
    let of_time = |piece: &Piece| matches!(piece, Piece::Sign(sign, _) if "dmyhs".contains(sign.to_ascii_lowercase()));
    (is_length || pieces.iter().any(of_time)).then_some(MomentKind { is_length })
}

/// A date as the file keeps it, with the words it keeps for showing. A date in
/// figures is written day first, as it would be from any other file.
pub(in super::super) fn iso_moment(value: &str, words: &str) -> (String, Option<CellDate>) {
    let (day, time) = value.split_once('T').unwrap_or((value, ""));
    let Some(date) = dates::iso(day) else {
        return (if words.is_empty() { value } else { words }.to_owned(), None);
    };
    let named = words.contains(char::is_alphabetic);
    if named && let Some(shown) = shown_part(words, date) {
        return (words.to_owned(), Some(CellDate { date, shown }));
    }
    // Figures that are no whole date show a part of it: "03/2025".
    let figures = words.split(|letter: char| !letter.is_ascii_digit()).filter(|part| !part.is_empty()).count();
    if !words.is_empty() && figures < 3 {
        return (words.to_owned(), shown_part(words, date).map(|shown| CellDate { date, shown }));
    }
    let (mut text, _) = written(date, (0, 0, 0), SHORT_DATE);
    if !time.is_empty() && !time.starts_with("00:00") {
        text.push(' ');
        text.push_str(time.get(..5).unwrap_or(time));
    }
    (text, Some(CellDate { date, shown: ShownPart::Day }))
}

/// How much of a date some words show; nothing where they show only a time.
fn shown_part(words: &str, date: Date) -> Option<ShownPart> {
    let lower = words.to_lowercase();
    let figures = lower.split(|letter: char| !letter.is_ascii_digit()).filter_map(|part| part.parse::<i32>().ok());
    let mut figures = figures.collect::<Vec<_>>();
    let mut take = |wanted: i32| {
        let at = figures.iter().position(|figure| *figure == wanted);
        at.map(|at| figures.remove(at)).is_some()
    };
    let year = take(date.year()) || take(date.year().rem_euclid(100));
    let name = date.month().to_string().to_lowercase();
    let month = name.get(..3).is_some_and(|short| lower.contains(short)) || take(i32::from(u8::from(date.month())));
    let day = take(i32::from(date.day()));
    part(day, month, year)
}

fn part(day: bool, month: bool, year: bool) -> Option<ShownPart> {
    match (day, month, year) {
        (true, true, true) => Some(ShownPart::Day),
        (false, true, true) => Some(ShownPart::Month),
        (false, false, false) => None,
        _ => Some(ShownPart::Part),
    }
}

/// A date in a format, and how much of it that shows: `None` when it shows
/// no part of a date, only a time.
fn written(date: Date, time: (u8, u8, u8), code: &str) -> (String, Option<ShownPart>) {
    let code = if code == SHORT_DATE || code.eq_ignore_ascii_case("general") { "dd/mm/yyyy" } else { code };
    let pieces = code::pieces(code);
    let halves = pieces.iter().any(|piece| matches!(piece, Piece::Sign('A' | 'a', _)));
    let hour = if halves { (time.0 + 11) % 12 + 1 } else { time.0 };
    let mut text = String::new();
    let (mut day, mut month, mut year, mut after_hours) = (false, false, false, false);
    let mut rest = pieces.iter().peekable();
    while let Some(piece) = rest.next() {
        let (letter, count) = match piece {
            Piece::Words(words) => {
                text.push_str(words);
                continue;
            }
            Piece::Elapsed(letter) => (*letter, 1),
            Piece::Sign(letter, count) => (letter.to_ascii_lowercase(), *count),
        };
        let before_seconds = || {
            let mut next = rest.clone().filter(|piece| !matches!(piece, Piece::Words(_)));
            matches!(next.next(), Some(Piece::Sign('s' | 'S', _)))
        };
        match letter {
            'd' => {
                day |= count <= 2;
                text.push_str(&day_text(date, count));
            }
            'm' if after_hours || before_seconds() => text.push_str(&padded(time.1, count)),
            'm' => {
                month = true;
                text.push_str(&month_text(date, count));
            }
            'y' if count > 2 => text.push_str(&date.year().to_string()),
            'y' => text.push_str(&format!("{:02}", date.year().rem_euclid(100))),
            'h' => text.push_str(&padded(hour, count)),
            's' => text.push_str(&padded(time.2, count)),
            'a' => {
                text.push_str(if time.0 < 12 { "AM" } else { "PM" });
                // The rest of "AM/PM" or "A/P" says the same.
                while rest.next_if(|piece| matches!(piece, Piece::Sign('/' | 'M' | 'm' | 'P' | 'p', _))).is_some() {}
            }
            // Where a text would stand.
            '@' => {}
            other => text.extend(std::iter::repeat_n(other, count)),
        }
        year |= letter == 'y';
        if letter.is_ascii_alphabetic() {
            after_hours = letter == 'h';
        }
    }
    (text, part(day, month, year))
}

fn padded(number: u8, width: usize) -> String {
    format!("{number:0>width$}", width = width.min(2))
}

/// A length of time, counted in what the format counts.
fn elapsed(days: f64, code: &str) -> Option<String> {
    let seconds = (days * 86_400.0).round();
    if !(0.0..1e12).contains(&seconds) {
        return None;
    }
    let mut text = String::new();
    let (mut rest, mut counted) = (seconds, false);
    for piece in code::pieces(code) {
        let (letter, width) = match piece {
            Piece::Words(words) => {
                text.push_str(&words);
                continue;
            }
            Piece::Elapsed(letter) => (letter, 1),
            Piece::Sign(letter, count) if "hms".contains(letter.to_ascii_lowercase()) => {
                (letter.to_ascii_lowercase(), count.min(2))
            }
            Piece::Sign(..) => return None,
        };
        let size = match letter {
            'h' => 3_600.0,
            'm' => 60.0,
            _ => 1.0,
        };
        let count = (rest / size).floor();
        rest -= count * size;
        counted = true;
        text.push_str(&format!("{count:0>width$}"));
    }
    counted.then_some(text)
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
