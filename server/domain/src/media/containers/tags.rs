//! Titles in front of a recording and behind it.

/// Where the titles end that stand in front.
pub(super) fn after_tags(bytes: &[u8]) -> Option<usize> {
    let mut at = 0;
    while bytes.get(at..at + 3) == Some(b"ID3") {
        let size = bytes
            .get(at + 6..at + 10)?
            .iter()
            .try_fold(0_usize, |n, byte| (*byte < 128).then_some(n * 128 + usize::from(*byte)))?;
        at = at.checked_add(10 + size)?;
    }
    Some(at)
}

/// What stands between the titles in front and those behind.
pub(super) fn between_tags(bytes: &[u8]) -> Option<&[u8]> {
    let at = after_tags(bytes)?;
    let end = match bytes.len().checked_sub(128) {
        Some(tag) if tag >= at && bytes.get(tag..tag + 3) == Some(b"TAG") => tag,
        _ => bytes.len(),
    };
    bytes.get(at..end)
}
