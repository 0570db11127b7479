//! The records that such a workbook is made of, and numbers in them.

/// The record that goes on with the one before.
const CONTINUE: u16 = 0x003C;

/// A record, and those that go on with it.
#[derive(Debug, Clone)]
pub(super) struct Record<'a> {
    pub kind: u16,
    pub data: &'a [u8],
    pub more: Vec<&'a [u8]>,
}

impl Record<'_> {
    /// Two bytes as a number.
    pub fn short(&self, at: usize) -> Option<u16> {
        short(self.data, at)
    }
}

/// The records from the beginning of some bytes.
pub(super) fn records(bytes: &[u8]) -> impl Iterator<Item = Record<'_>> {
    let mut rest = bytes;
    std::iter::from_fn(move || {
        let (kind, data) = take(&mut rest)?;
        let mut more = Vec::new();
        while short(rest, 0) == Some(CONTINUE) {
            more.push(take(&mut rest)?.1);
        }
        Some(Record { kind, data, more })
    })
}

fn take<'a>(rest: &mut &'a [u8]) -> Option<(u16, &'a [u8])> {
    let (kind, length) = (short(rest, 0)?, usize::from(short(rest, 2)?));
    let data = rest.get(4..4 + length)?;
    *rest = rest.get(4 + length..)?;
    Some((kind, data))
}

/// Two bytes as a number.
pub(super) fn short(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(*bytes.get(at..)?.first_chunk()?))
}

/// Four bytes as a number.
pub(super) fn long(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(*bytes.get(at..)?.first_chunk()?))
}

/// Eight bytes as a number with decimals.
pub(super) fn float(bytes: &[u8], at: usize) -> Option<f64> {
    Some(f64::from_le_bytes(*bytes.get(at..)?.first_chunk()?))
}

/// A number in the short form: thirty bits, whole or the upper part of eight
/// bytes, and whether it is a hundred times too large.
pub(super) fn packed(bytes: &[u8], at: usize) -> Option<f64> {
    let bits = long(bytes, at)?;
    let value =
        if bits & 2 == 0 { f64::from_bits(u64::from(bits & !3) << 32) } else { f64::from(bits.cast_signed() >> 2) };
    Some(if bits & 1 == 0 { value } else { value / 100.0 })
}
