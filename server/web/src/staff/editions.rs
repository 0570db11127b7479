//! Versions of what the council writes, on their way to pages.

use heard_app::pages::staff::versions::{Changed, Version, Writer};
use heard_domain::editions::Edition;

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
