//! Versions of what the council writes, on their way to pages.

use heard_app::pages::staff::versions::{Changed, Version, Writer};
use heard_domain::editions::Edition;
use similar::TextDiff;

/// Every version, the newest first, each with what it changed against the one
/// before.
pub fn versions<T, F>(found: Vec<Edition<T>>, changes: impl Fn(&T, &T) -> Vec<Changed<F>>) -> Vec<Version<F>> {
    let mut lines = Vec::with_capacity(found.len());
    for (at, edition) in found.iter().enumerate() {
        let before = found.get(at + 1);
        lines.push(Version {
            number: edition.version,
            by: match (&edition.by, edition.by_program) {
                (Some(name), _) => Writer::Named(name.clone()),
                (None, true) => Writer::Program,
                (None, false) => Writer::Left,
            },
            at: edition.at.local(),
            changes: before.map(|before| changes(&before.content, &edition.content)).unwrap_or_default(),
            now: at == 0,
        });
    }
    lines
}

/// What a text of several lines changed: the lines that differ, one change for those
/// that stand together. A text of which nothing stayed is one change.
pub fn changed_lines<F: Clone>(what: F, was: &str, became: &str) -> Vec<Changed<F>> {
    let differ = TextDiff::from_lines(was, became);
    let mut found = Vec::new();
    for together in differ.grouped_ops(0) {
        let mut changed = Changed { what: what.clone(), was: String::new(), became: String::new() };
        for op in &together {
            changed.was.extend(op.old_range().filter_map(|at| differ.old_slice(at)));
            changed.became.extend(op.new_range().filter_map(|at| differ.new_slice(at)));
        }
        found.push(Changed { was: changed.was.trim().to_owned(), became: changed.became.trim().to_owned(), ..changed });
    }
    found.retain(|changed| changed.was != changed.became);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adm_02_a_long_text_shows_the_lines_that_changed() {
        let was = "We ring you back.\n\n# Always\n- The same day\n- Or the next\n\nAsk us.";
        let became = "We ring you back.\n\n# Always\n- The same day\n- Or the day after\n\nAsk us.\nOr write.";
        let found = changed_lines((), was, became);
        let texts: Vec<(&str, &str)> = found.iter().map(|one| (one.was.as_str(), one.became.as_str())).collect();
        assert_eq!(texts, [("- Or the next", "- Or the day after"), ("Ask us.", "Ask us.\nOr write.")]);
        assert!(changed_lines((), was, was).is_empty());
        assert_eq!(changed_lines((), "", "All new").len(), 1);
    }
}
