//! MP4: boxes that stand one in another.

use super::number;

const TOP: [&[u8; 4]; 11] =
    [b"ftyp", b"moov", b"mdat", b"free", b"skip", b"wide", b"moof", b"mfra", b"sidx", b"styp", b"udta"];

/// Boxes that follow one another to the end. Remarks become blank space of
/// the same length, so that nothing moves. A film is no recording.
pub(super) fn mp4(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut out = bytes.to_vec();
    boxes(&mut out, 0, bytes.len(), 0)?;
    Some(out)
}

fn boxes(out: &mut [u8], mut at: usize, end: usize, depth: u8) -> Option<()> {
    while at < end {
        let kind: [u8; 4] = out.get(at + 4..at + 8)?.try_into().ok()?;
        let (head, size) = match number(out, at, 4)? {
            // Down to the end of the file: anything could follow.
            0 => return None,
            1 => (16, number(out, at + 8, 8)?),
            size => (8, size),
        };
        let next = at.checked_add(size)?;
        if size < head || next > end {
            return None;
        }
        if depth == 0 && !TOP.contains(&&kind) {
            return None;
        }
        match &kind {
            b"udta" | b"meta" | b"free" | b"skip" | b"wide" => {
                out[at + 4..at + 8].copy_from_slice(b"free");
                out[at + head..next].fill(0);
            }
            b"moov" | b"trak" | b"mdia" if depth < 4 => boxes(out, at + head, next, depth + 1)?,
            b"hdlr" if out.get(at + head + 8..at + head + 12) == Some(b"vide") => return None,
            _ => {}
        }
        at = next;
    }
    Some(())
}
