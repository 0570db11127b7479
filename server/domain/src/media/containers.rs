//! The files that recordings come in, walked part by part: every byte belongs
//! to a part that is known, nothing trails, and what is not sound is blanked
//! or left out.

mod adts;
mod flac;
mod mp3;
mod mp4;
mod ogg;
mod tags;
mod wav;
mod webm;

use super::caf;
use super::check::Refusal;
use adts::adts;
use flac::flac;
use mp3::mp3;
use mp4::mp4;
use ogg::ogg;
use tags::after_tags;
use wav::wav;
use webm::webm;

pub(super) use flac::FLAC_HEAD;
pub(super) use ogg::page_sum;
pub(super) use webm::element;

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
