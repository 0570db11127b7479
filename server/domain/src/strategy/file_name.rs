//! The name of a plan's file, as it is kept.

use heard_storage::text;

/// The longest, in characters as browsers count them.
const LONGEST: usize = 200;

/// The longest ending that says what kind of file it is, in characters.
const LONGEST_ENDING: usize = 8;

/// A file's name; of one that is longer than names are kept its beginning and its ending.
#[must_use]
pub fn file_name(name: &str) -> String {
    if text::length(name) <= LONGEST {
        return name.to_owned();
    }
    let (stem, ending) = match name.rsplit_once('.') {
        Some((stem, ending)) if text::length(ending) <= LONGEST_ENDING => (stem, format!(".{ending}")),
        _ => (name, String::new()),
    };
    let mut kept: String = stem.chars().take(LONGEST).collect();
    while text::length(&kept) + text::length(&ending) > LONGEST {
        kept.pop();
    }
    kept.push_str(&ending);
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn str_03_a_files_name_is_kept_up_to_a_length_with_its_ending() {
        assert_eq!((file_name("plan 2026.xlsx"), file_name("")), ("plan 2026.xlsx".to_owned(), String::new()));
        for (name, begins, ends) in [
            (format!("{}.xlsx", "a".repeat(300)), "aaa", "aa.xlsx"),
            (format!("{}.ods", "\u{1F3E0}".repeat(300)), "\u{1F3E0}", "\u{1F3E0}.ods"),
            (format!("plan.{}", "b".repeat(300)), "plan.bbb", "bbb"),
        ] {
            let kept = file_name(&name);
            assert!(kept.starts_with(begins) && kept.ends_with(ends), "{kept}");
            assert!((LONGEST - 1..=LONGEST).contains(&text::length(&kept)), "{kept}");
        }
    }
}
