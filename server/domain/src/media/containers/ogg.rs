//! Ogg: pages that follow one another.

/// Pages that follow one another to the end. Remarks are overwritten with
/// blanks, and the sum of their page is made anew.
pub(super) fn ogg(bytes: &[u8]) -> Option<Vec<u8>> {
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
pub(in super::super) fn page_sum(page: &[u8]) -> u32 {
    page.iter().fold(0, |sum, byte| {
        (0..8).fold(
            sum ^ (u32::from(*byte) << 24),
            |s, _| {
                if s & 0x8000_0000 == 0 { s << 1 } else { (s << 1) ^ 0x04C1_1DB7 }
            },
        )
    })
}
