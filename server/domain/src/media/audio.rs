//! Recordings: decoded whole, to know that they are sound from beginning to
//! end and how long they last.

use std::io::Cursor;
use std::sync::LazyLock;

use symphonia::core::codecs::audio::AudioDecoderOptions;
use symphonia::core::codecs::registry::CodecRegistry;
use symphonia::core::errors::Error;
use symphonia::core::formats::probe::Hint;
use symphonia::core::formats::{FormatOptions, TrackType};
use symphonia::core::io::MediaSourceStream;
use symphonia::core::meta::MetadataOptions;

use super::Kind;
use super::check::{Checked, Refusal, Stop};
use super::containers::{self, Container, FLAC_HEAD};

/// The longest recording, in milliseconds.
const LONGEST: u64 = 10 * 60 * 1000;

static CODECS: LazyLock<CodecRegistry> = LazyLock::new(|| {
    let mut codecs = CodecRegistry::new();
    symphonia::default::register_enabled_codecs(&mut codecs);
    codecs.register_audio_decoder::<symphonia_adapter_libopus::OpusDecoder>();
    codecs
});

pub(super) fn check(bytes: &[u8], stop: &Stop) -> Result<Checked, Refusal> {
    let container = containers::sniff(bytes).ok_or(Refusal::WrongKind)?;
    let (container, bytes) = container.bare(bytes)?;
    let millis = length(&bytes, container, stop)?;
    Ok(Checked { kind: Kind::Voice, mime: container.mime(), bytes, millis: Some(millis), blur: None })
}

/// Decodes every packet; how long it lasts, in milliseconds.
fn length(bytes: &[u8], container: Container, stop: &Stop) -> Result<i64, Refusal> {
    let stream = MediaSourceStream::new(Box::new(Cursor::new(bytes.to_vec())), Default::default());
    let mut hint = Hint::new();
    hint.with_extension(container.extension());
    let mut format = symphonia::default::get_probe()
        .probe(&hint, stream, FormatOptions::default(), MetadataOptions::default())
        .map_err(|_| Refusal::Damaged)?;
    let track = format.default_track(TrackType::Audio).ok_or(Refusal::WrongKind)?;
    let id = track.id;
    let params = track.codec_params.as_ref().and_then(|params| params.audio()).ok_or(Refusal::WrongKind)?;
    let mut decoder =
        CODECS.make_audio_decoder(params, &AudioDecoderOptions::default()).map_err(|_| Refusal::WrongKind)?;
    let mut millis = 0.0_f64;
    let mut read = 0;
    loop {
        if stop.told() {
            return Err(Refusal::Busy);
        }
        let packet = match format.next_packet() {
            Ok(Some(packet)) => packet,
            Ok(None) => break,
            // A stream without a length ends where the file does; the container's own walk has seen to it.
            Err(Error::IoError(error)) if error.kind() == std::io::ErrorKind::UnexpectedEof => break,
            Err(_) => return Err(Refusal::Damaged),
        };
        if packet.track_id != id {
            continue;
        }
        read += packet.data.len();
        let sound = decoder.decode(&packet).map_err(|_| Refusal::Damaged)?;
        let rate = sound.spec().rate();
        if rate == 0 {
            return Err(Refusal::Damaged);
        }
        millis += sound.frames() as f64 * 1000.0 / f64::from(rate);
        if millis > LONGEST as f64 {
            return Err(Refusal::TooLong);
        }
    }
    // The reader looks for the next frame: what it passed over is no sound.
    if container == Container::Flac && read + FLAC_HEAD != bytes.len() {
        return Err(Refusal::Damaged);
    }
    if millis < 1.0 {
        return Err(Refusal::Empty);
    }
    Ok(millis as i64)
}
