//! The files that recordings come in, walked part by part: every byte belongs
//! to a part that is known, nothing trails, and what is not sound is blanked
//! or left out.

use super::caf;
use super::check::Refusal;

/// What a recording is packed in, by its first bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Container {
    /// Chromium and Firefox record this.
    Webm,
    /// Ogg with Opus or Vorbis.
    Ogg,
    /// iPhones record this.
    Mp4,
    /// Plain samples.
    Wav,
    /// Recorders and older phones.
    Mp3,
    /// Android phones' recorders: AAC without a container around it.
    Adts,
    /// Recorders for musicians and researchers.
    Flac,
    /// iPhones' messages and older apps.
    Caf,
}

/// What these bytes begin as.
pub(super) fn sniff(bytes: &[u8]) -> Option<Container> {
    match bytes {
        [0x1A, 0x45, 0xDF, 0xA3, ..] => Some(Container::Webm),
        [b'O', b'g', b'g', b'S', ..] => Some(Container::Ogg),
        [_, _, _, _, b'f', b't', b'y', b'p', ..] => Some(Container::Mp4),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'A', b'V', b'E', ..] => Some(Container::Wav),
        [b'f', b'L', b'a', b'C', ..] => Some(Container::Flac),
        [b'c', b'a', b'f', b'f', ..] => Some(Container::Caf),
        [0xFF, second, ..] if second & 0xF6 == 0xF0 => Some(Container::Adts),
        [0xFF, second, ..] if second & 0xE6 == 0xE2 => Some(Container::Mp3),
        // Titles may stand before any of these three.
        [b'I', b'D', b'3', ..] => after_tags(bytes)
            .and_then(|at| sniff(bytes.get(at..)?))
            .filter(|found| matches!(found, Container::Flac | Container::Adts))
            .or(Some(Container::Mp3)),
        _ => None,
    }
}

impl Container {
    pub(super) fn mime(self) -> &'static str {
        match self {
            Container::Webm => "audio/webm",
            Container::Ogg => "audio/ogg",
            Container::Mp4 => "audio/mp4",
            Container::Wav => "audio/wav",
            Container::Mp3 => "audio/mpeg",
            Container::Adts => "audio/aac",
            Container::Flac => "audio/flac",
            Container::Caf => "audio/x-caf",
        }
    }

    pub(super) fn extension(self) -> &'static str {
        match self {
            Container::Webm => "webm",
            Container::Ogg => "ogg",
            Container::Mp4 => "m4a",
            Container::Wav => "wav",
            Container::Mp3 => "mp3",
            Container::Adts => "aac",
            Container::Flac => "flac",
            Container::Caf => "caf",
        }
    }

    /// The recording without titles, places and other remarks, and what it is
    /// packed in now.
    pub(super) fn bare(self, bytes: &[u8]) -> Result<(Self, Vec<u8>), Refusal> {
        let bare = match self {
            Container::Webm => webm(bytes),
            Container::Ogg => ogg(bytes),
            Container::Mp4 => mp4(bytes),
            Container::Wav => wav(bytes),
            Container::Mp3 => mp3(bytes),
            Container::Adts => adts(bytes),
            Container::Flac => flac(bytes),
            Container::Caf => {
                return match caf::anew(bytes).ok_or(Refusal::Damaged)?.ok_or(Refusal::WrongKind)? {
                    caf::Anew::Ogg(bytes) => Ok((Container::Ogg, bytes)),
                    caf::Anew::Wav(bytes) => Ok((Container::Wav, bytes)),
                };
            }
        };
        Ok((self, bare.ok_or(Refusal::Damaged)?))
    }
}

pub(super) fn number(bytes: &[u8], at: usize, len: usize) -> Option<usize> {
    let part = bytes.get(at..at.checked_add(len)?)?;
    part.iter().try_fold(0_usize, |n, byte| Some(n.checked_mul(256)? + usize::from(*byte)))
}

// WebM -----------------------------------------------------------------------

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
pub(super) fn element(bytes: &[u8], at: usize) -> Option<(usize, usize, Option<usize>)> {
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

fn webm(bytes: &[u8]) -> Option<Vec<u8>> {
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

// Ogg ------------------------------------------------------------------------

/// Pages that follow one another to the end. Remarks are overwritten with
/// blanks, and the sum of their page is made anew.
fn ogg(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut out = bytes.to_vec();
    let mut at = 0;
    let mut stream = None;
    while at < bytes.len() {
        if bytes.get(at..at + 5)? != b"OggS\0" {
            return None;
        }
        let serial = bytes.get(at + 14..at + 18)?;
        // One stream only: another could hide behind the first.
        if *stream.get_or_insert(serial) != serial {
            return None;
        }
        let segments = usize::from(*bytes.get(at + 26)?);
        let body = at + 27 + segments;
        let len: usize = bytes.get(at + 27..body)?.iter().map(|n| usize::from(*n)).sum();
        let next = body + len;
        let page = out.get_mut(at..next)?;
        let inside = &mut page[27 + segments..];
        let head = match inside {
            [b'O', b'p', b'u', b's', b'T', b'a', b'g', b's', ..] => Some(8),
            [3, b'v', b'o', b'r', b'b', b'i', b's', ..] => Some(7),
            _ => None,
        };
        if let Some(head) = head {
            blank_remarks(inside, head);
            page[22..26].fill(0);
            let sum = page_sum(page);
            page[22..26].copy_from_slice(&sum.to_le_bytes());
        }
        at = next;
    }
    (at == bytes.len()).then_some(out)
}

/// Blanks the maker's name and every remark, keeping their lengths.
fn blank_remarks(inside: &mut [u8], head: usize) {
    let mut at = head;
    let length = |inside: &[u8], at: usize| -> Option<usize> {
        let four = inside.get(at..at + 4)?;
        usize::try_from(u32::from_le_bytes([four[0], four[1], four[2], four[3]])).ok()
    };
    let blank = |inside: &mut [u8], at: &mut usize| -> Option<()> {
        let len = length(inside, *at)?;
        let end = (*at + 4).checked_add(len)?.min(inside.len());
        inside.get_mut(*at + 4..end)?.fill(b' ');
        *at = end;
        Some(())
    };
    if blank(inside, &mut at).is_none() {
        return;
    }
    let Some(count) = length(inside, at) else { return };
    at += 4;
    for _ in 0..count.min(1000) {
        if blank(inside, &mut at).is_none() {
            return;
        }
    }
}

/// An Ogg page's checksum.
pub(super) fn page_sum(page: &[u8]) -> u32 {
    page.iter().fold(0, |sum, byte| {
        (0..8).fold(
            sum ^ (u32::from(*byte) << 24),
            |s, _| {
                if s & 0x8000_0000 == 0 { s << 1 } else { (s << 1) ^ 0x04C1_1DB7 }
            },
        )
    })
}

// MP4 ------------------------------------------------------------------------

const TOP: [&[u8; 4]; 11] =
    [b"ftyp", b"moov", b"mdat", b"free", b"skip", b"wide", b"moof", b"mfra", b"sidx", b"styp", b"udta"];

/// Boxes that follow one another to the end. Remarks become blank space of
/// the same length, so that nothing moves. A film is no recording.
fn mp4(bytes: &[u8]) -> Option<Vec<u8>> {
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

// WAV ------------------------------------------------------------------------

/// The same samples in a fresh file: format, length and data, nothing else.
fn wav(bytes: &[u8]) -> Option<Vec<u8>> {
    let le = |at: usize| -> Option<usize> {
        let four = bytes.get(at..at + 4)?;
        usize::try_from(u32::from_le_bytes([four[0], four[1], four[2], four[3]])).ok()
    };
    if le(4)?.checked_add(8)? != bytes.len() {
        return None;
    }
    let mut body = b"WAVE".to_vec();
    let mut at = 12;
    while at < bytes.len() {
        let kind = bytes.get(at..at + 4)?;
        let size = le(at + 4)?;
        let next = (at + 8).checked_add(size)?;
        let part = bytes.get(at..next)?;
        if matches!(kind, b"fmt " | b"fact" | b"data") {
            body.extend_from_slice(part);
            if size % 2 == 1 {
                body.push(0);
            }
        }
        at = next + size % 2;
    }
    // The last part's filling may be missing.
    if at != bytes.len() && at != bytes.len() + 1 {
        return None;
    }
    let mut out = b"RIFF".to_vec();
    out.extend_from_slice(&u32::try_from(body.len()).ok()?.to_le_bytes());
    out.extend(body);
    Some(out)
}

// MP3 ------------------------------------------------------------------------

/// The frames alone: tags in front and behind are left out.
fn mp3(bytes: &[u8]) -> Option<Vec<u8>> {
    let frames = between_tags(bytes)?;
    let mut at = 0;
    while at < frames.len() {
        at = at.checked_add(frame_len(frames.get(at..at + 4)?)?)?;
    }
    (at == frames.len() && at > 0).then(|| frames.to_vec())
}

/// Where the titles end that stand in front.
fn after_tags(bytes: &[u8]) -> Option<usize> {
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
fn between_tags(bytes: &[u8]) -> Option<&[u8]> {
    let at = after_tags(bytes)?;
    let end = match bytes.len().checked_sub(128) {
        Some(tag) if tag >= at && bytes.get(tag..tag + 3) == Some(b"TAG") => tag,
        _ => bytes.len(),
    };
    bytes.get(at..end)
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

// AAC ------------------------------------------------------------------------

/// The frames alone, all of one kind.
fn adts(bytes: &[u8]) -> Option<Vec<u8>> {
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

// FLAC -----------------------------------------------------------------------

/// Bytes before the frames of a bare file: its mark, and what it says of the
/// samples.
pub(super) const FLAC_HEAD: usize = 42;

/// What it says of the samples, and the frames: titles, places, covers and
/// room for more are left out. Decoding shows whether the frames are sound.
fn flac(bytes: &[u8]) -> Option<Vec<u8>> {
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
