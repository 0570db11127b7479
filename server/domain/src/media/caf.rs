//! Apple's audio files (CAF), packed anew: only Apple's own programs play
//! them, and what is said about the sound stands among it. Opus goes into Ogg,
//! plain samples into WAV, both as they are.

/// What a file's parts say.
struct Caf<'a> {
    format: [u8; 4],
    flags: u32,
    rate: f64,
    packet_bytes: u32,
    channels: u32,
    bits: u32,
    packets: Option<&'a [u8]>,
    sound: &'a [u8],
}

/// The most packets: ten minutes of the shortest are 240,000.
const MOST_PACKETS: u64 = 300_000;

/// A file packed anew.
pub(super) enum Anew {
    /// Opus in Ogg.
    Ogg(Vec<u8>),
    /// Samples in WAV.
    Wav(Vec<u8>),
}

/// The sound without anything said about it; `None` where the file does not
/// hang together, `Some(None)` where it holds sound of another kind.
pub(super) fn anew(bytes: &[u8]) -> Option<Option<Anew>> {
    let caf = parts(bytes)?;
    let sound = match &caf.format {
        b"opus" if caf.channels <= 2 => Anew::Ogg(ogg(&caf)?),
        b"lpcm" if caf.channels <= 8 => match wav(&caf)? {
            Some(wav) => Anew::Wav(wav),
            None => return Some(None),
        },
        _ => return Some(None),
    };
    Some(Some(sound))
}

/// Walks the parts to the file's end. The first says what the sound is.
fn parts(bytes: &[u8]) -> Option<Caf<'_>> {
    if bytes.get(..6)? != b"caff\0\x01" {
        return None;
    }
    let (mut what, mut packets, mut sound) = (None, None, None);
    let mut at = 8_usize;
    while at < bytes.len() {
        let kind = bytes.get(at..at + 4)?;
        let size = i64::from_be_bytes(*bytes.get(at + 4..)?.first_chunk()?);
        let content = at + 12;
        // The sound alone may be of a length that was not known when it was begun.
        let next = match usize::try_from(size) {
            Ok(size) => content.checked_add(size)?,
            Err(_) if size == -1 && kind == b"data" => bytes.len(),
            Err(_) => return None,
        };
        let part = bytes.get(content..next)?;
        match kind {
            b"desc" if what.is_none() && at == 8 => what = Some(part),
            b"pakt" if packets.is_none() => packets = Some(part),
            b"data" if sound.is_none() => sound = Some(part.get(4..)?),
            b"desc" | b"pakt" | b"data" => return None,
            _ => {}
        }
        at = next;
    }
    let what = what.filter(|what| what.len() == 32)?;
    let number = |at: usize| Some(u32::from_be_bytes(*what.get(at..)?.first_chunk()?));
    let caf = Caf {
        rate: f64::from_be_bytes(*what.first_chunk()?),
        format: *what.get(8..)?.first_chunk()?,
        flags: number(12)?,
        packet_bytes: number(16)?,
        channels: number(24)?,
        bits: number(28)?,
        packets,
        sound: sound?,
    };
    let sane = (1.0..=192_000.0).contains(&caf.rate) && caf.channels > 0 && caf.bits <= 64;
    sane.then_some(caf)
}

// Samples ---------------------------------------------------------------------

/// `Some(None)` for samples that WAV has no place for.
fn wav(caf: &Caf<'_>) -> Option<Option<Vec<u8>>> {
    let (is_float, is_little) = (caf.flags & 1 == 1, caf.flags & 2 == 2);
    let known = if is_float { caf.bits == 32 } else { matches!(caf.bits, 16 | 24 | 32) };
    if !known {
        return Some(None);
    }
    let width = usize::try_from(caf.bits / 8).ok()?;
    let frame = width * usize::try_from(caf.channels).ok()?;
    if usize::try_from(caf.packet_bytes).ok()? != frame || !caf.sound.len().is_multiple_of(frame) {
        return None;
    }
    // Its rate is a whole number in every file that a device makes.
    let rate = caf.rate.round() as u32;
    let mut samples = caf.sound.to_vec();
    if !is_little {
        samples.chunks_exact_mut(width).for_each(<[u8]>::reverse);
    }
    let mut out = b"RIFF".to_vec();
    out.extend(u32::try_from(36 + samples.len()).ok()?.to_le_bytes());
    out.extend(b"WAVEfmt \x10\0\0\0");
    out.extend(if is_float { 3_u16 } else { 1 }.to_le_bytes());
    out.extend(u16::try_from(caf.channels).ok()?.to_le_bytes());
    out.extend(rate.to_le_bytes());
    out.extend(rate.checked_mul(u32::try_from(frame).ok()?)?.to_le_bytes());
    out.extend(u16::try_from(frame).ok()?.to_le_bytes());
    out.extend(u16::try_from(caf.bits).ok()?.to_le_bytes());
    out.extend(b"data");
    out.extend(u32::try_from(samples.len()).ok()?.to_le_bytes());
    out.extend(samples);
    Some(Some(out))
}

// Opus ------------------------------------------------------------------------

/// Opus counts in samples of this rate, whatever the microphone's.
const OPUS_RATE: u32 = 48_000;
/// The longest packet that fits into a page with others.
const LONGEST_PACKET: usize = 8 * 1275;
/// Lengths in one page: a packet takes one, and one more for each 255 bytes.
const MOST_LENGTHS: usize = 255;

fn ogg(caf: &Caf<'_>) -> Option<Vec<u8>> {
    let table = Packets::read(caf)?;
    let mut head = b"OpusHead\x01".to_vec();
    head.push(u8::try_from(caf.channels).ok()?);
    head.extend(u16::try_from(table.before).ok()?.to_le_bytes());
    head.extend(OPUS_RATE.to_le_bytes());
    head.extend([0, 0, 0]);
    let mut out = Pages::default();
    out.page(&[&head], 0, 2)?;
    out.page(&[b"OpusTags\0\0\0\0\0\0\0\0"], 0, 0)?;
    let (mut waiting, mut lengths, mut samples, mut at) = (Vec::new(), 0, 0_u64, 0_usize);
    for (index, size) in table.sizes.iter().enumerate() {
        let packet = caf.sound.get(at..at.checked_add(*size)?)?;
        at += size;
        let needs = size / 255 + 1;
        if lengths + needs > MOST_LENGTHS {
            out.page(&std::mem::take(&mut waiting), samples, 0)?;
            lengths = 0;
        }
        samples += opus_samples(packet)?;
        waiting.push(packet);
        lengths += needs;
        if index + 1 == table.sizes.len() {
            // What was filled up at the end is not played.
            let heard = table.before.saturating_add(table.valid);
            let end = if table.valid > 0 && heard < samples { heard } else { samples };
            out.page(&std::mem::take(&mut waiting), end, 4)?;
        }
    }
    // Every byte of the sound belongs to a packet.
    (at == caf.sound.len() && at > 0).then_some(out.bytes)
}

/// How many samples of 48 kHz a packet holds, by its first byte.
fn opus_samples(packet: &[u8]) -> Option<u64> {
    let first = *packet.first()?;
    let config = first >> 3;
    let frame = match config {
        0..=11 => [480, 960, 1920, 2880][usize::from(config % 4)],
        12..=15 => [480, 960][usize::from(config % 2)],
        _ => [120, 240, 480, 960][usize::from(config % 4)],
    };
    let frames = match first & 3 {
        0 => 1,
        1 | 2 => 2,
        _ => u64::from(packet.get(1)? & 63),
    };
    Some(frame * frames).filter(|samples| (1..=5760).contains(samples))
}

/// The lengths of the packets.
struct Packets {
    /// Samples that are heard.
    valid: u64,
    /// Samples before them that are not.
    before: u64,
    sizes: Vec<usize>,
}

impl Packets {
    fn read(caf: &Caf<'_>) -> Option<Self> {
        let part = caf.packets?;
        if caf.packet_bytes != 0 {
            return None;
        }
        let count = u64::from_be_bytes(*part.first_chunk()?);
        let valid = u64::from_be_bytes(*part.get(8..)?.first_chunk()?);
        let before = u32::from_be_bytes(*part.get(16..)?.first_chunk()?);
        if count > MOST_PACKETS || valid > u64::from(u32::MAX) {
            return None;
        }
        let mut rest = part.get(24..)?;
        let mut sizes = Vec::new();
        for _ in 0..count {
            let size = usize::try_from(variable(&mut rest)?).ok()?;
            if size == 0 || size > LONGEST_PACKET {
                return None;
            }
            sizes.push(size);
        }
        // Apple leaves room behind the lengths.
        rest.iter().all(|byte| *byte == 0).then_some(Self { valid, before: u64::from(before), sizes })
    }
}

/// A number of seven bits a byte.
fn variable(rest: &mut &[u8]) -> Option<u64> {
    let mut number = 0_u64;
    for _ in 0..5 {
        let (first, after) = rest.split_first()?;
        *rest = after;
        number = (number << 7) | u64::from(first & 0x7F);
        if first & 0x80 == 0 {
            return Some(number);
        }
    }
    None
}

/// Ogg pages, one behind the other.
#[derive(Default)]
struct Pages {
    bytes: Vec<u8>,
    count: u32,
}

impl Pages {
    /// One page of whole packets.
    fn page(&mut self, packets: &[&[u8]], samples: u64, kind: u8) -> Option<()> {
        let mut lengths = Vec::new();
        for packet in packets {
            lengths.extend(std::iter::repeat_n(255, packet.len() / 255));
            lengths.push(u8::try_from(packet.len() % 255).ok()?);
        }
        let mut page = b"OggS\0".to_vec();
        page.push(kind);
        page.extend(samples.to_le_bytes());
        page.extend(*b"\x01\0\0\0");
        page.extend(self.count.to_le_bytes());
        page.extend([0; 4]);
        page.push(u8::try_from(lengths.len()).ok()?);
        page.extend(lengths);
        packets.iter().for_each(|packet| page.extend_from_slice(packet));
        let sum = super::containers::page_sum(&page);
        page.get_mut(22..26)?.copy_from_slice(&sum.to_le_bytes());
        self.bytes.extend(page);
        self.count += 1;
        Some(())
    }
}
