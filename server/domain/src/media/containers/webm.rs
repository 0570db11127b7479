//! WebM: elements that stand one in another.

use super::number;

const SEGMENT: usize = 0x1853_8067;
const CLUSTER: usize = 0x1F43_B675;
/// Remarks, chapters and enclosed files.
const REMARKS: [usize; 3] = [0x1254_C367, 0x1043_A770, 0x1941_A469];
/// Everything else that may stand in a segment or a cluster: seek head, info,
/// tracks, cues, void, checksum, time, blocks, position, size before.
const PARTS: [usize; 13] =
    [0x1A45_DFA3, 0x114D_9B74, 0x1549_A966, 0x1654_AE6B, 0x1C53_BB6B, 0xEC, 0xBF, 0xE7, 0xA3, 0xA0, 0xA7, 0xAB, 0x5854];

const INFO: usize = 0x1549_A966;
/// What stays of a segment's info: the scale of its times, and its length.
/// The rest is its title, its maker, its day.
const INFO_KEPT: [usize; 2] = [0x2A_D7B1, 0x4489];
const TRACKS: usize = 0x1654_AE6B;
const TRACK: usize = 0xAE;
/// A track's own name, and its codec's.
const TRACK_NAMES: [usize; 2] = [0x536E, 0x25_8688];

/// An element's id, where its size begins, where its content begins, and its
/// size; `None` for a size that is not known.
pub(in super::super) fn element(bytes: &[u8], at: usize) -> Option<(usize, usize, Option<usize>)> {
    let first = *bytes.get(at)?;
    let id_len = first.leading_zeros() as usize + 1;
    if id_len > 4 {
        return None;
    }
    let id = number(bytes, at, id_len)?;
    let size_at = at + id_len;
    let first = *bytes.get(size_at)?;
    let size_len = first.leading_zeros() as usize + 1;
    if size_len > 8 {
        return None;
    }
    let raw = number(bytes, size_at, size_len)?;
    let mask = (1_usize << (7 * size_len)) - 1;
    let size = raw & mask;
    Some((id, size_at + size_len, (size != mask).then_some(size)))
}

pub(super) fn webm(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut out = bytes.to_vec();
    let mut at = 0;
    // Where the segment ends, when it says so.
    let mut end = None;
    while at < bytes.len() {
        let (id, content, size) = element(bytes, at)?;
        match id {
            SEGMENT => {
                if let Some(size) = size {
                    end = Some(content.checked_add(size)?);
                }
                at = content;
            }
            CLUSTER => at = content,
            _ => {
                let next = content.checked_add(size?)?;
                if next > bytes.len() {
                    return None;
                }
                if REMARKS.contains(&id) {
                    void(&mut out, at, next)?;
                } else if !PARTS.contains(&id) {
                    return None;
                }
                match id {
                    INFO => blank(&mut out, content, next, &|id| !INFO_KEPT.contains(&id))?,
                    TRACKS => blank(&mut out, content, next, &|id| TRACK_NAMES.contains(&id))?,
                    _ => {}
                }
                at = next;
            }
        }
    }
    (at == bytes.len() && end.is_none_or(|end| end == at)).then_some(out)
}

/// Fills the elements that are `wanted` away with zeros, which a reader takes
/// for an empty text; a track is looked into.
fn blank(out: &mut [u8], mut at: usize, end: usize, wanted: &dyn Fn(usize) -> bool) -> Option<()> {
    while at < end {
        let (id, content, size) = element(out, at)?;
        let next = content.checked_add(size?)?;
        if next > end {
            return None;
        }
        if id == TRACK {
            blank(out, content, next, wanted)?;
        } else if wanted(id) {
            out[content..next].fill(0);
        }
        at = next;
    }
    Some(())
}

/// Turns an element into nothing of the same length.
fn void(out: &mut [u8], at: usize, next: usize) -> Option<()> {
    let part = out.get_mut(at..next)?;
    let rest = part.len().checked_sub(9)?;
    part.fill(0);
    part[0] = 0xEC;
    part[1..9].copy_from_slice(&(0x0100_0000_0000_0000_u64 | rest as u64).to_be_bytes());
    Some(())
}
