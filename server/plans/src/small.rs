//! Small numbers in a plan's own cells: whoever may not change the strategy does not read
//! them, as with the numbers that come from elsewhere (`docs/decisions/0074`). A plan's cell is
//! free text. So where a number in it may tell who the children are, the whole cell is withheld,
//! and beside it whatever it could be reckoned from.

use super::measures::SMALL;
use super::report::{Kind, PlanRow};

/// The same numbers in words.
const IN_WORDS: &str = "one two three four five six seven";

/// Words from which a smaller number beside them could be reckoned.
const LARGER: &str = "zero nil none all half both eight nine ten eleven twelve thirteen fourteen fifteen sixteen \
    seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety dozen hundred";

/// Takes the cells with numbers out of a row where any of them is a small one: of a measure all
/// that say how it stands, of an action where its count stands and should get to. A quarter
/// that is small is otherwise the year less the other three. Whether there were any.
pub fn withhold(row: &mut PlanRow) -> bool {
    let measure = row.kind == Kind::Measure;
    let mut cells = vec![&mut row.current, &mut row.target];
    if measure {
        cells.extend([&mut row.progress, &mut row.evidence]);
    }
    let few = cells.iter().any(|cell| cell.as_deref().is_some_and(tells))
        || (measure && row.other.values().any(|cell| tells(cell)));
    if !few {
        return false;
    }
    for cell in cells {
        cell.take_if(|cell| counts(cell));
    }
    if measure {
        row.other.retain(|_, cell| !counts(cell));
    }
    true
}

/// What a cell is made of. Spaces are not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Piece<'a> {
    /// A number, and whether it is one of 1 to 7, or a part of one.
    Number { small: bool },
    /// Letters, or a name as "Q1" is one.
    Word(&'a str),
    /// Of a hundred.
    Percent,
    /// Anything else: it parts what stands beside it.
    Mark,
}

/// Whether a number of 1 to 7 stands in it that is no percentage.
fn tells(cell: &str) -> bool {
    let pieces = pieces(cell);
    pieces.iter().enumerate().any(|(at, piece)| {
        let small = match piece {
            Piece::Number { small } => *small,
            Piece::Word(word) => is_one_of(word, IN_WORDS),
            Piece::Percent | Piece::Mark => false,
        };
        small && !is_share(&pieces[at + 1..])
    })
}

/// Whether any number stands in it, a percentage too: of thirty-six, 8% are three.
fn counts(cell: &str) -> bool {
    pieces(cell).iter().any(|piece| match piece {
        Piece::Number { .. } => true,
        Piece::Word(word) => is_one_of(word, IN_WORDS) || is_one_of(word, LARGER),
        Piece::Percent | Piece::Mark => false,
    })
}

fn is_one_of(word: &str, words: &str) -> bool {
    words.split(' ').any(|one| word.eq_ignore_ascii_case(one))
}

/// Whether what follows a number makes it a share.
fn is_share(after: &[Piece<'_>]) -> bool {
    let is = |word: &str, what: &str| word.eq_ignore_ascii_case(what);
    match after {
        [Piece::Percent, ..] => true,
        [Piece::Word(first), ..] if is(first, "percent") => true,
        [Piece::Word(first), Piece::Word(second), ..] => is(first, "per") && is(second, "cent"),
        _ => false,
    }
}

fn pieces(cell: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = cell;
    while let Some(first) = rest.chars().next() {
        let (length, piece) = match first {
            '0'..='9' => number(rest),
            '%' => (1, Some(Piece::Percent)),
            _ if first.is_whitespace() => (first.len_utf8(), None),
            _ if first.is_alphabetic() => word(rest),
            // A digit of another script, a raised one, a fraction in one sign.
            _ if first.is_numeric() => (first.len_utf8(), Some(Piece::Number { small: true })),
            _ => (first.len_utf8(), Some(Piece::Mark)),
        };
        pieces.extend(piece);
        rest = rest.get(length..).unwrap_or_default();
    }
    pieces
}

/// The word that a text begins with. One capital with digits behind it is a name: "Q1".
fn word(text: &str) -> (usize, Option<Piece<'_>>) {
    let letters = text.find(|c: char| !c.is_alphabetic()).unwrap_or(text.len());
    let name = letters == 1 && text.starts_with(|c: char| c.is_ascii_uppercase());
    let length = letters + if name { digits(text.get(letters..)) } else { 0 };
    (length, text.get(..length).map(Piece::Word))
}

/// The number that a text begins with: a comma belongs to it before three digits, a point
/// before any.
fn number(text: &str) -> (usize, Option<Piece<'_>>) {
    let mut end = digits(Some(text));
    if end <= 3 {
        while text.get(end..).is_some_and(|after| after.starts_with(',')) && digits(text.get(end + 1..)) == 3 {
            end += 4;
        }
    }
    let whole = text.get(..end).unwrap_or_default().trim_start_matches(['0', ',']);
    let places = match text.get(end..).is_some_and(|after| after.starts_with('.')) {
        true => digits(text.get(end + 1..)),
        false => 0,
    };
    let broken = text.get(end + 1..end + 1 + places).is_some_and(|places| places.contains(|c| c != '0'));
    let small = match whole {
        "" => broken,
        _ => whole.parse::<i64>().is_ok_and(|number| number <= SMALL),
    };
    let length = if places > 0 { end + 1 + places } else { end };
    (length, Some(Piece::Number { small }))
}

/// How many digits a text begins with.
fn digits(text: Option<&str>) -> usize {
    text.map_or(0, |text| text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn str_04_a_number_of_one_to_seven_is_found_however_it_stands_in_a_cell() {
        let few = "3|3.0|1 of 40|3/45|n=7|<5|Three children|40 in March, 2 in April.|5 per month|3*|3+|≤5|“3”|3?|3—5|3,4|3!|\
            ~3|£3|'3'|**three**|3rd|3p|3\u{a0}children|1,23|12,3|0.5|03|CLA3|3-5%|(3) %|10.0.3|３|4½|3\u{200b}|Q1:3|Q3–4|\
            1 234|a3";
        for cell in few.split('|') {
            assert!(tells(cell) && counts(cell), "{cell}");
        }
        let larger = "|0|0.0|8|45|3%|3 %|3%*|5 per cent|Five percent|1,234|1,234,003|90.5|Q1|(Q1)|On target|1,234.5|2026|\
            10*|≥12|0*";
        for cell in larger.split('|') {
            assert!(!tells(cell), "{cell}");
        }
        for cell in ["", "Q1", "On target", "–", "%"] {
            assert!(!counts(cell), "{cell}");
        }
    }

    /// A row of the plan with these cells: what it counts now, its progress, its evidence, and quarters.
    fn row(kind: Kind, [current, progress, evidence]: [&str; 3], quarters: &[(&str, &str)]) -> PlanRow {
        let cell = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        PlanRow {
            kind,
            current: cell(current),
            target: cell("40"),
            progress: cell(progress),
            evidence: cell(evidence),
            other: quarters.iter().map(|(name, cell)| ((*name).to_owned(), (*cell).to_owned())).collect(),
            ..empty()
        }
    }

    fn empty() -> PlanRow {
        let plan = crate::read_plan("plan.csv", b"Ref,Action\n1,Mend\n", &crate::Options::default());
        plan.expect("a plan").rows.remove(0)
    }

    #[test]
    fn str_04_a_small_number_is_not_given_away_by_the_row_it_stands_in() {
        let quarters = [("Q1", "10"), ("Q2", "3"), ("Q3", "12"), ("Q4", "11"), ("Year", "36"), ("Source", "The team")];
        let cells = ["", "All but a few", "8% in the second"];
        let mut measure = row(Kind::Measure, cells, &quarters);
        assert!(withhold(&mut measure));
        assert_eq!(measure.other.into_iter().collect::<Vec<_>>(), [("Source".to_owned(), "The team".to_owned())]);
        assert_eq!((measure.target, measure.progress, measure.evidence), (None, None, None));
        // Without a small number every cell stays.
        let larger = [("Q1", "10"), ("Q2", "13")];
        let mut measure = row(Kind::Measure, ["23", "On target", "3%"], &larger);
        let before = measure.clone();
        assert!(!withhold(&mut measure));
        assert_eq!(measure, before);
        // Of an action what it counts and should come to; its words are for whoever reads the plan.
        let mut action = row(Kind::Action, ["37 of 40, 3 left", "3 homes painted", ""], &[("Priority", "1")]);
        assert!(withhold(&mut action));
        assert_eq!((action.current, action.target), (None, None));
        assert_eq!((action.progress.as_deref(), action.other.len()), (Some("3 homes painted"), 1));
    }
}
