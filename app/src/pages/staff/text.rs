//! Dates, numbers and deeds in English words.

use heard_vocabulary::{ModerationAction, ViewAction};
use jiff::civil::{Date, DateTime};

use crate::i18n::{Lang, Tr, date};
use crate::pages::staff::views::HistoryLine;
use crate::pages::staff::vocabulary::Worded;
use crate::pages::staff::{Months, Person, Ratings};

pub(super) use super::figures::{BEING_CHECKED, DRAWN, MOVED, feel, published};

/// The texts shared with young people's pages.
pub(super) const EN: Tr = Tr(Lang::En);

/// `2026-03-14` as "14 March 2026".
pub(super) fn day(iso: &str) -> String {
    date(EN, iso)
}

/// A day as "14 March 2026".
pub(super) fn on_day(day: Date) -> String {
    date(EN, &day.to_string())
}

/// A moment on the council's clocks as "14 March 2026, 16:42".
pub(super) fn at_minute(at: DateTime) -> String {
    format!("{}, {:02}:{:02}", on_day(at.date()), at.hour(), at.minute())
}

/// `2026-03-14` as "Saturday 14 March 2026"; what is no day stays as it is.
pub(super) fn long_day(iso: &str) -> String {
    iso.parse::<Date>().map_or_else(|_| iso.to_owned(), |date| format!("{} {}", date.strftime("%A"), on_day(date)))
}

/// `2026-03-14 16:42` as "Saturday 14 March 2026, 16:42".
pub(super) fn long_moment(at: &str) -> String {
    match at.split_once([' ', 'T']) {
        Some((iso, time)) => format!("{}, {time}", long_day(iso)),
        None => long_day(at),
    }
}

/// `2026-03-14 16:42` as "14 March 2026, 16:42"; a date alone stays one.
pub(super) fn moment(at: &str) -> String {
    match at.split_once([' ', 'T']) {
        Some((iso, time)) => format!("{}, {time}", day(iso)),
        None => day(at),
    }
}

/// 1234 as "1,234".
pub(super) fn number(n: i64) -> String {
    let digits = n.unsigned_abs().to_string();
    let mut out = String::new();
    if n < 0 {
        out.push('−');
    }
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// "1 view", "1,234 views".
pub(super) fn many(n: i64, one: &str, more: &str) -> String {
    format!("{} {}", number(n), if n == 1 { one } else { more })
}

/// A number of rows, as a number to show.
pub(super) fn rows(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

/// How long ago something was.
pub(super) fn ago(days: i64) -> String {
    match days {
        ..=0 => "today".to_owned(),
        1 => "yesterday".to_owned(),
        n => format!("{} ago", many(n, "day", "days")),
    }
}

impl Ratings {
    /// Each rating with its letter for pictures, its word and its count.
    pub(super) fn parts(self) -> [(char, &'static str, i64); 4] {
        [('B', "blue", self.blue), ('G', "green", self.green), ('A', "amber", self.amber), ('R', "red", self.red)]
    }

    /// "1 blue, 6 green, 1 not rated".
    pub(super) fn words(self) -> String {
        let mut parts: Vec<String> = self
            .parts()
            .iter()
            .filter(|(_, _, n)| *n > 0)
            .map(|(_, word, n)| format!("{} {word}", number(*n)))
            .collect();
        if self.none > 0 {
            parts.push(format!("{} not rated", number(self.none)));
        }
        if parts.is_empty() { "nothing to rate".to_owned() } else { parts.join(", ") }
    }

    /// The share rated blue or green, in per cent of what is rated.
    pub(super) fn on_target(self) -> Option<i64> {
        let rated = self.blue + self.green + self.amber + self.red;
        (rated > 0).then(|| (self.blue + self.green) * 100 / rated)
    }
}

/// A face in words.
pub(super) fn mood(face: u8) -> &'static str {
    match face {
        ..=1 => "Very bad",
        2 => "Bad",
        3 => "In the middle",
        4 => "Good",
        5.. => "Very good",
    }
}

/// The five faces in words, very bad first.
pub(super) const MOODS: [&str; 5] = ["Very bad", "Bad", "In the middle", "Good", "Very good"];

/// One line of a history, after its time.
pub(super) fn history(line: &HistoryLine) -> String {
    if let Some(answer) = line.answer {
        return format!("{}: {}", line.who.as_deref().unwrap_or("Heard"), answer.words());
    }
    let nobody = match line.what {
        Some(
            ViewAction::ConcernNoticed
            | ViewAction::WriteHeld
            | ViewAction::QuoteBack
            | ViewAction::MediaLockedAgain
            | ViewAction::ScheduleEnded
            | ViewAction::ConcernEnded
            | ViewAction::AuthorEnded
            | ViewAction::Filed,
        ) => "Heard",
        _ => "The young person",
    };
    let who = line.who.as_deref().unwrap_or(nobody);
    format!("{who}: {}", line.what.map_or("something was done", Worded::words))
}

/// Somebody whose name is not known any more.
pub(super) const LEFT: &str = "someone who left";

/// What was done, as the moderation log says it.
pub(super) fn moderated(what: Option<ModerationAction>) -> &'static str {
    what.map_or("Something was done", Worded::words)
}

impl Months {
    /// Months of one year, as "July to September 2026".
    pub(super) fn title(self) -> String {
        format!("{} to {} {}", month(self.first), month(self.last), self.last.year())
    }
}

/// The month of a day, as "November 2026".
pub(super) fn month_of_year(day: Date) -> String {
    format!("{} {}", month(day), day.year())
}

fn month(day: Date) -> String {
    EN.of("month", &day.month().to_string())
}

/// An objective by its number: in young people's words where there are any.
pub(super) fn numbered(number: i64, young_wording: Option<&str>, text: &str) -> String {
    match young_wording {
        Some(words) => format!("{number}. {words}"),
        None => format!("{number}. {}", unlabelled(text)),
    }
}

/// Who did something, where their account is gone.
pub const SOMEBODY_WHO_LEFT: &str = "Somebody who left";

impl Person {
    /// By name and title.
    #[must_use]
    pub fn words(&self) -> String {
        match &self.title {
            Some(title) => format!("{}, {title}", self.name),
            None => self.name.clone(),
        }
    }
}

/// An objective as a name: its number and the council's words.
pub(super) fn objective_name(number: i64, text: &str) -> String {
    format!("{number} {}", unlabelled(text))
}

/// An objective's words where its number stands beside them already: without
/// a label such as "Objective 3 – ". The plan itself keeps every word.
pub(super) fn unlabelled(text: &str) -> String {
    let label = ["objective", "outcome", "priority", "aim", "goal", "theme"];
    let mut words = text.splitn(2, char::is_whitespace);
    let (Some(first), Some(rest)) = (words.next(), words.next()) else { return text.to_owned() };
    let after = rest.trim_start().trim_start_matches(|c: char| c.is_ascii_digit());
    let numbered = after.len() < rest.trim_start().len();
    let stripped = after.trim_start_matches([' ', ':', '.', '-', '–', '—', '\u{a0}']);
    if numbered && label.contains(&first.to_lowercase().as_str()) && !stripped.is_empty() {
        stripped.to_owned()
    } else {
        text.to_owned()
    }
}

/// The start of `text`, whole up to `max` characters.
pub(super) fn short(text: &str, max: usize) -> String {
    let text = text.trim();
    if text.chars().count() <= max {
        return text.to_owned();
    }
    let start: String = text.chars().take(max.saturating_sub(1)).collect();
    format!("{}…", start.trim_end())
}

/// `text` broken between words into at most `lines` lines of up to `longest`
/// characters; the last says with an ellipsis that there is more.
pub(super) fn wrapped(text: &str, longest: usize, lines: usize) -> Vec<String> {
    let mut broken: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        let room = |line: &String| line.chars().count() + 1 + word.chars().count() <= longest;
        match broken.last_mut() {
            Some(line) if room(line) => {
                line.push(' ');
                line.push_str(word);
            }
            _ => broken.push(word.to_owned()),
        }
    }
    let more = broken.len() > lines;
    broken.truncate(lines);
    let last = broken.len().saturating_sub(1);
    broken
        .into_iter()
        .enumerate()
        .map(|(at, line)| if more && at == last { short(&format!("{line} …"), longest) } else { short(&line, longest) })
        .collect()
}
