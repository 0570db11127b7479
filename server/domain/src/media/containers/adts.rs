//! AAC without a container around it: frames that follow one another.

use super::tags::between_tags;

/// The frames alone, all of one kind.
pub(super) fn adts(bytes: &[u8]) -> Option<Vec<u8>> {
    let frames = between_tags(bytes)?;
    let kind = |at: usize| Some([*frames.get(at + 1)?, *frames.get(at + 2)?, *frames.get(at + 3)? & 0xC0]);
    let first = kind(0)?;
    let mut at = 0;
    while at < frames.len() {
        let head = frames.get(at..at + 7)?;
        if head[0] != 0xFF || head[1] & 0xF6 != 0xF0 || kind(at)? != first {
            return None;
        }
        let len = usize::from(head[3] & 3) << 11 | usize::from(head[4]) << 3 | usize::from(head[5] >> 5);
        if len <= 7 {
            return None;
        }
        at += len;
    }
    (at == frames.len() && at > 0).then(|| frames.to_vec())
}
