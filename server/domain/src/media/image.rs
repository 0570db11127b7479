//! Pictures: decoded within limits, turned upright, and written anew, so that
//! nothing of the file that came survives but its dots.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, GenericImageView as _, ImageDecoder as _, ImageFormat, ImageReader, Limits, RgbImage};

use super::Kind;
use super::check::{Checked, Refusal};

/// The most dots a picture may have: phones' cameras make 48 or 50 million.
const MOST_DOTS: u64 = 52_000_000;

/// More dots than this make a picture very large: it is decoded alone, and
/// only where its dots come in one pass.
const MANY_DOTS: u64 = 24_000_000;

/// The most memory a decoder may ask for, in bytes.
const MOST_MEMORY: u64 = 256 * 1024 * 1024;

/// The longest side of what is kept, in dots.
const LONGEST_SIDE: u32 = 2000;

/// Sides of the picture of a few dots.
const BLUR: u32 = 8;

/// How good a kept photo is, of 100.
const QUALITY: u8 = 85;

fn format(bytes: &[u8]) -> Option<ImageFormat> {
    match bytes {
        [0xFF, 0xD8, 0xFF, ..] => Some(ImageFormat::Jpeg),
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1A, b'\n', ..] => Some(ImageFormat::Png),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some(ImageFormat::WebP),
        [b'G', b'I', b'F', b'8', ..] => Some(ImageFormat::Gif),
        _ => None,
    }
}

/// Whether decoding this takes so much memory that nothing else may be decoded
/// beside it. What cannot be told takes none.
pub(super) fn is_very_large(bytes: &[u8]) -> bool {
    let size = || ImageReader::with_format(Cursor::new(bytes), format(bytes)?).into_dimensions().ok();
    // Decoders are made for files that mean well; one that panics is none to run beside others.
    let is_very_large = || size().is_some_and(|(width, height)| u64::from(width) * u64::from(height) > MANY_DOTS);
    std::panic::catch_unwind(is_very_large).unwrap_or(true)
}

/// Whether a JPEG's dots come in several passes, each finer than the last:
/// all of them are held in full until the end.
fn comes_in_passes(bytes: &[u8]) -> bool {
    let mut at = 2;
    while let Some([0xFF, marker, high, low, ..]) = bytes.get(at..) {
        match marker {
            0xC2 | 0xC6 | 0xCA | 0xCE => return true,
            0xDA => return false,
            0xFF => at += 1,
            _ => at += 2 + usize::from(u16::from_be_bytes([*high, *low])),
        }
    }
    false
}

pub(super) fn check(wanted: Kind, bytes: &[u8]) -> Result<Checked, Refusal> {
    let format = format(bytes).ok_or(Refusal::WrongKind)?;
    // The decoder fills up what is missing with grey.
    if format == ImageFormat::Jpeg && cut_off(bytes) {
        return Err(Refusal::Damaged);
    }
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(refusal)?;
    let (width, height) = decoder.dimensions();
    let dots = u64::from(width) * u64::from(height);
    let in_passes = dots > MANY_DOTS && format == ImageFormat::Jpeg && comes_in_passes(bytes);
    if dots > MOST_DOTS || decoder.total_bytes() > MOST_MEMORY || in_passes {
        return Err(Refusal::TooManyDots);
    }
    let orientation = decoder.orientation().map_err(refusal)?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(refusal)?;
    if width.max(height) > LONGEST_SIDE {
        picture = picture.thumbnail(LONGEST_SIDE, LONGEST_SIDE);
    }
    picture.apply_orientation(orientation);
    let plain = on_white(&picture);
    let (mime, bytes) = match wanted {
        Kind::Drawing => ("image/png", png(&plain)?),
        _ => ("image/jpeg", jpeg(&plain)?),
    };
    let blur = png(&DynamicImage::ImageRgb8(plain).thumbnail_exact(BLUR, BLUR).to_rgb8())?;
    Ok(Checked { kind: wanted, mime, bytes, millis: None, blur: Some(blur) })
}

/// A face, as it is shown small beside a name.
#[derive(Clone)]
pub struct Portrait(Vec<u8>);

/// Sides of a portrait, in dots.
const PORTRAIT: u32 = 256;

impl Portrait {
    /// Cuts the middle out of a photo and makes it small. What was in the file
    /// beside its dots is gone.
    ///
    /// # Errors
    /// [`Refusal`], as for any photo.
    pub fn of(bytes: &[u8]) -> Result<Self, Refusal> {
        let whole = super::check::check(Kind::Photo, bytes)?;
        let picture = image::load_from_memory(&whole.bytes).map_err(refusal)?;
        let face = picture.resize_to_fill(PORTRAIT, PORTRAIT, image::imageops::FilterType::Triangle).to_rgb8();
        Ok(Self(jpeg(&face)?))
    }

    /// A JPEG of 256 by 256 dots.
    #[must_use]
    pub fn jpeg(&self) -> &[u8] {
        &self.0
    }
}

/// A council's crest or logo, as it stands small on every page.
#[derive(Clone)]
pub struct Crest {
    png: Vec<u8>,
    width: u32,
    height: u32,
}

/// The sides of a crest, in dots: twice what a page shows, for fine screens.
const CREST: (u32, u32) = (480, 128);

impl Crest {
    /// Makes a picture small, on white where it is see-through. What was in the
    /// file beside its dots is gone.
    ///
    /// # Errors
    /// [`Refusal`], as for any photo.
    pub fn of(bytes: &[u8]) -> Result<Self, Refusal> {
        let whole = super::check::check(Kind::Photo, bytes)?;
        let picture = image::load_from_memory(&whole.bytes).map_err(refusal)?;
        let (most_wide, most_high) = CREST;
        let (width, height) = picture.dimensions();
        let small = match width > most_wide || height > most_high {
            true => picture.resize(most_wide, most_high, image::imageops::FilterType::Triangle),
            false => picture,
        };
        let (width, height) = small.dimensions();
        Ok(Self { png: png(&small.to_rgb8())?, width, height })
    }

    /// A PNG.
    #[must_use]
    pub fn png(&self) -> &[u8] {
        &self.png
    }

    /// Width and height, in dots.
    #[must_use]
    pub fn sides(&self) -> (u32, u32) {
        (self.width, self.height)
    }
}

fn refusal(error: image::ImageError) -> Refusal {
    match error {
        image::ImageError::Limits(_) => Refusal::TooManyDots,
        image::ImageError::Unsupported(_) => Refusal::WrongKind,
        _ => Refusal::Damaged,
    }
}

/// Whether a JPEG file has no end after its last scan begins.
fn cut_off(bytes: &[u8]) -> bool {
    let last = |marker: [u8; 2]| bytes.windows(2).rposition(|pair| pair == marker);
    match (last([0xFF, 0xDA]), last([0xFF, 0xD9])) {
        (Some(scan), Some(end)) => end < scan,
        _ => true,
    }
}

/// What is see-through becomes white, as on paper.
fn on_white(picture: &DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.to_rgb8();
    }
    let (width, height) = picture.dimensions();
    let dots = picture.to_rgba8();
    RgbImage::from_fn(width, height, |x, y| {
        let [r, g, b, a] = dots.get_pixel(x, y).0.map(u16::from);
        let mix = |c: u16| u8::try_from((c * a + 255 * (255 - a)) / 255).unwrap_or(u8::MAX);
        image::Rgb([mix(r), mix(g), mix(b)])
    })
}

fn png(picture: &RgbImage) -> Result<Vec<u8>, Refusal> {
    let mut out = Cursor::new(Vec::new());
    picture.write_to(&mut out, ImageFormat::Png).map_err(refusal)?;
    Ok(out.into_inner())
}

fn jpeg(picture: &RgbImage) -> Result<Vec<u8>, Refusal> {
    let mut out = Vec::new();
    picture.write_with_encoder(JpegEncoder::new_with_quality(&mut out, QUALITY)).map_err(refusal)?;
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A JPEG whose EXIF block says where it was taken and that it lies on its side.
    pub(crate) fn gps_photo() -> Vec<u8> {
        let picture =
            RgbImage::from_fn(40, 20, |x, _| if x < 20 { image::Rgb([250, 0, 0]) } else { image::Rgb([0, 0, 250]) });
        let plain = jpeg(&picture).unwrap();
        let mut tiff = b"II*\0\x08\0\0\0".to_vec();
        tiff.extend(2_u16.to_le_bytes());
        // Orientation 6: turn right. GPS: an IFD of its own.
        tiff.extend([0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0]);
        tiff.extend([0x25, 0x88, 4, 0, 1, 0, 0, 0, 38, 0, 0, 0]);
        tiff.extend(0_u32.to_le_bytes());
        tiff.extend(1_u16.to_le_bytes());
        tiff.extend([0x01, 0x00, 2, 0, 2, 0, 0, 0, b'N', 0, 0, 0]);
        tiff.extend(b"GPS-51.5-0.12");
        let mut out = plain[..2].to_vec();
        out.extend([0xFF, 0xE1]);
        out.extend(u16::try_from(tiff.len() + 8).unwrap().to_be_bytes());
        out.extend(b"Exif\0\0");
        out.extend(tiff);
        out.extend(&plain[2..]);
        out
    }

    #[test]
    fn yp_24_a_portrait_is_small_square_and_says_nothing_of_where_it_was_taken() {
        let face = Portrait::of(&gps_photo()).unwrap();
        assert_eq!(image::load_from_memory(face.jpeg()).unwrap().dimensions(), (PORTRAIT, PORTRAIT));
        assert!(!contains(face.jpeg(), b"GPS") && !contains(face.jpeg(), b"Exif"));
        assert!(Portrait::of(b"<svg/>").is_err());
        assert_eq!(Portrait::of(b"\0\0\0\x1cftypheic\0\0\0\0").err(), Some(Refusal::PictureForm));
    }

    fn contains(bytes: &[u8], part: &[u8]) -> bool {
        bytes.windows(part.len()).any(|w| w == part)
    }

    #[test]
    fn yp_06_a_photo_loses_its_place_and_is_turned_upright() {
        let came = gps_photo();
        assert!(contains(&came, b"GPS-51.5"));
        let kept = check(Kind::Photo, &came).unwrap();
        for part in [b"Exif".as_slice(), b"GPS", b"II*"] {
            assert!(!contains(&kept.bytes, part));
        }
        let upright = image::load_from_memory(&kept.bytes).unwrap();
        assert_eq!(upright.dimensions(), (20, 40));
        assert!(upright.get_pixel(10, 5).0[0] > 200, "the left end is on top");
        assert_eq!(kept.mime, "image/jpeg");
    }

    #[test]
    fn yp_06_a_picture_that_claims_too_much_is_refused_before_it_is_decoded() {
        let small = RgbImage::new(1, 1);
        let mut bomb = png(&small).unwrap();
        // Width and height of the header, and its checksum.
        bomb[16..24].copy_from_slice(&[0, 0, 0xC3, 0x50, 0, 0, 0xC3, 0x50]);
        let sum = crc(&bomb[12..29]);
        bomb[29..33].copy_from_slice(&sum.to_be_bytes());
        assert_eq!(check(Kind::Photo, &bomb), Err(Refusal::TooManyDots));
    }

    fn crc(bytes: &[u8]) -> u32 {
        !bytes.iter().fold(!0_u32, |sum, byte| {
            (0..8).fold(sum ^ u32::from(*byte), |s, _| if s & 1 == 1 { (s >> 1) ^ 0xEDB8_8320 } else { s >> 1 })
        })
    }

    #[test]
    fn yp_06_a_picture_cut_off_is_refused_and_what_follows_it_is_dropped() {
        let photo = gps_photo();
        assert_eq!(check(Kind::Photo, &photo[..photo.len() - 20]), Err(Refusal::Damaged));
        let drawing = png(&RgbImage::new(30, 30)).unwrap();
        assert_eq!(check(Kind::Drawing, &drawing[..drawing.len() / 2]), Err(Refusal::Damaged));
        let mut two = photo;
        two.extend(b"<script>alert(1)</script>");
        assert!(!contains(&check(Kind::Photo, &two).unwrap().bytes, b"<script>"));
    }

    #[test]
    fn yp_06_a_large_picture_is_made_smaller() {
        let kept = check(Kind::Drawing, &png(&RgbImage::new(3000, 1500)).unwrap()).unwrap();
        assert_eq!(image::load_from_memory(&kept.bytes).unwrap().dimensions(), (2000, 1000));
        assert_eq!(kept.mime, "image/png");
        assert!(kept.blur.unwrap().len() < 600);
    }

    #[test]
    fn yp_06_what_is_no_picture_is_refused() {
        for no in [b"<svg xmlns='http://www.w3.org/2000/svg'/>".as_slice(), b"PK\x03\x04", b"%PDF-1.7", b"MZ"] {
            assert_eq!(check(Kind::Photo, no), Err(Refusal::WrongKind));
        }
    }
}
