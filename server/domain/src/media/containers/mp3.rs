//! MP3: frames that follow one another.

use super::tags::between_tags;

/// The frames alone: tags in front and behind are left out.
pub(super) fn mp3(bytes: &[u8]) -> Option<Vec<u8>> {
    let frames = between_tags(bytes)?;
    let mut at = 0;
    while at < frames.len() {
        at = at.checked_add(frame_len(frames.get(at..at + 4)?)?)?;
    }
    (at == frames.len() && at > 0).then(|| frames.to_vec())
}

/// The length of a layer III frame, from its head.
fn frame_len(head: &[u8]) -> Option<usize> {
    const ONE: [usize; 14] = [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
    const TWO: [usize; 14] = [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
    if head[0] != 0xFF || head[1] & 0xE6 != 0xE2 {
        return None;
    }
    let version = (head[1] >> 3) & 3;
    let (rates, slots, divide) = match version {
        3 => (ONE, 144_000, 1),
        2 => (TWO, 72_000, 2),
        0 => (TWO, 72_000, 4),
        _ => return None,
    };
    let rate = *rates.get(usize::from(head[2] >> 4).checked_sub(1)?)?;
    let samples = [44_100, 48_000, 32_000].get(usize::from((head[2] >> 2) & 3))? / divide;
    Some(slots * rate / samples + usize::from((head[2] >> 1) & 1))
}
