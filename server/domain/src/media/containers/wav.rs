//! WAV: plain samples, in parts.

/// The same samples in a fresh file: format, length and data, nothing else.
pub(super) fn wav(bytes: &[u8]) -> Option<Vec<u8>> {
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
