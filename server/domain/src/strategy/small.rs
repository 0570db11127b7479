//! Small numbers in a plan's own cells: whoever may not change the strategy does not read
//! them, as with the numbers that come from elsewhere (`docs/decisions/0074`). A plan's cell is
//! free text. So where a number in it may tell who the children are, the whole cell is withheld.

use heard_plans::measures::SMALL;

use super::import::{Kind, PlanRow};

/// The same numbers in words.
const IN_WORDS: [&str; 7] = ["one", "two", "three", "four", "five", "six", "seven"];

/// Takes the cells out of a row that hold a small number: of a measure every cell that says how
/// it stands, of an action where its count stands and should get to. Whether there were any.
pub(super) fn withhold(row: &mut PlanRow) -> bool {
    let mut any = take(&mut row.current) | take(&mut row.target);
    if row.kind == Kind::Measure {
        any |= take(&mut row.progress) | take(&mut row.evidence);
        let there = row.other.len();
        row.other.retain(|_, cell| !tells(cell));
        any |= row.other.len() < there;
    }
    any
}

fn take(cell: &mut Option<String>) -> bool {
    let tells = cell.as_deref().is_some_and(tells);
    if tells {
        *cell = None;
    }
    tells
}

/// Whether a number of 1 to 7 stands in it that is no percentage.
fn tells(cell: &str) -> bool {
    let apart = |c: char| c.is_whitespace() || "()[];:/=<>~–-".contains(c);
    let words: Vec<&str> =
        cell.split(apart).map(|word| word.trim_matches([',', '.'])).filter(|word| !word.is_empty()).collect();
    words.iter().enumerate().any(|(at, word)| is_small(word) && !is_share(&words[at + 1..]))
}

fn is_small(word: &str) -> bool {
    let whole = word.split('.').next().unwrap_or_default();
    let number = whole.parse::<i64>().is_ok_and(|number| (1..=SMALL).contains(&number));
    number || IN_WORDS.iter().any(|number| word.eq_ignore_ascii_case(number))
}

/// Whether what follows a number makes it a share.
fn is_share(after: &[&str]) -> bool {
    let is = |word: &str, what: &str| word.eq_ignore_ascii_case(what);
    match after {
        ["%", ..] => true,
        [first, ..] if is(first, "percent") => true,
        [first, second, ..] => is(first, "per") && is(second, "cent"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn str_04_a_number_of_one_to_seven_is_found_however_it_stands_in_a_cell() {
        for cell in
            ["3", "3.0", "1 of 40", "3/45", "n=7", "<5", "Three children", "40 in March, 2 in April.", "5 per month"]
        {
            assert!(tells(cell), "{cell}");
        }
        for cell in ["", "0", "8", "45", "3%", "3 %", "5 per cent", "1,234", "90.5", "Q1", "On target"] {
            assert!(!tells(cell), "{cell}");
        }
    }
}
