//! The codes that say how a cell shows its number: their sections, and the
//! letters that mean something among those that stand for themselves.

/// One piece of a code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    /// Words that stand for themselves.
    Words(String),
    /// A letter that means something, and how often it stands in a row.
    Sign(char, usize),
    /// A time that is counted beyond its day: hours, minutes or seconds.
    Elapsed(char),
}

/// The sections of a code, for positive numbers, negative ones and zero.
pub(super) fn sections(code: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let (mut from, mut quoted, mut escaped) = (0, false, false);
    for (at, letter) in code.char_indices() {
        match letter {
            _ if escaped => escaped = false,
            '"' => quoted = !quoted,
            '\\' | '_' | '*' if !quoted => escaped = true,
            ';' if !quoted => {
                found.push(code.get(from..at).unwrap_or_default());
                from = at + 1;
            }
            _ => {}
        }
    }
    found.push(code.get(from..).unwrap_or_default());
    found
}

/// Whether a section holds only for numbers it names: `[>=100]`.
pub(super) fn is_conditional(section: &str) -> bool {
    ["[<", "[>", "[="].iter().any(|start| section.contains(start))
}

/// The pieces of a section.
pub(super) fn pieces(section: &str) -> Vec<Piece> {
    let mut found: Vec<Piece> = Vec::new();
    let mut letters = section.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '"' => words(&mut found, &letters.by_ref().take_while(|letter| *letter != '"').collect::<String>()),
            '\\' => words(&mut found, &letters.next().map(String::from).unwrap_or_default()),
            // Room as wide as a letter, or filled with it: nothing that is read.
            '_' | '*' => {
                letters.next();
            }
            '[' => bracket(&mut found, &letters.by_ref().take_while(|letter| *letter != ']').collect::<String>()),
            _ if "0#?.,%/@".contains(letter) || letter.is_ascii_alphabetic() => sign(&mut found, letter),
            other => words(&mut found, &other.to_string()),
        }
    }
    found
}

fn words(found: &mut Vec<Piece>, more: &str) {
    match found.last_mut() {
        Some(Piece::Words(words)) => words.push_str(more),
        _ if more.is_empty() => {}
        _ => found.push(Piece::Words(more.to_owned())),
    }
}

fn sign(found: &mut Vec<Piece>, letter: char) {
    match found.last_mut() {
        Some(Piece::Sign(last, count)) if last.eq_ignore_ascii_case(&letter) => *count += 1,
        _ => found.push(Piece::Sign(letter, 1)),
    }
}

/// A currency `[$£-809]`, a counted time `[h]`, or a colour, which says nothing.
fn bracket(found: &mut Vec<Piece>, inside: &str) {
    if let Some(currency) = inside.strip_prefix('$') {
        words(found, currency.split('-').next().unwrap_or_default());
        return;
    }
    let lower = inside.to_ascii_lowercase();
    let first =
        lower.chars().next().filter(|first| "hms".contains(*first) && lower.chars().all(|other| other == *first));
    found.extend(first.map(Piece::Elapsed));
}
