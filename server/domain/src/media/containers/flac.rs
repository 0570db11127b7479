//! FLAC: what is said of the samples, and frames.

use super::number;
use super::tags::between_tags;

/// Bytes before the frames of a bare file: its mark, and what it says of the
/// samples.
pub(in super::super) const FLAC_HEAD: usize = 42;

/// What it says of the samples, and the frames: titles, places, covers and
/// room for more are left out. Decoding shows whether the frames are sound.
pub(super) fn flac(bytes: &[u8]) -> Option<Vec<u8>> {
    let bytes = between_tags(bytes)?;
    let mut at = 4;
    let mut samples = None;
    loop {
        let kind = *bytes.get(at)?;
        let next = (at + 4).checked_add(number(bytes, at + 1, 3)?)?;
        let part = bytes.get(at + 4..next)?;
        match (kind & 0x7F, samples) {
            (0, None) if part.len() == 34 => samples = Some(part),
            (0, _) | (_, None) | (0x7F, _) => return None,
            _ => {}
        }
        at = next;
        if kind & 0x80 != 0 {
            break;
        }
    }
    let frames = bytes.get(at..).filter(|frames| !frames.is_empty())?;
    let mut out = b"fLaC\x80\0\0\x22".to_vec();
    out.extend_from_slice(samples?);
    out.extend_from_slice(frames);
    Some(out)
}
