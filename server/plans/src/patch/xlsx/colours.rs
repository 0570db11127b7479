//! The colours of an Excel workbook: written as such, by a number of its theme
//! or of the list that every workbook has, and made lighter or darker. Read as
//! the reader of workbooks reads them.

use super::super::Stuck;
use super::super::xml::{Mark, Marks, Sort};
use crate::rating;
use crate::report::Rating;
use crate::work::Work;

/// Red, green and blue, each from 0 to 255.
type Colour = [u8; 3];

/// The theme's colours by their numbers, where a workbook says none.
const USUAL: [Colour; 12] = [
    [255, 255, 255],
    [0, 0, 0],
    [238, 236, 225],
    [31, 73, 125],
    [79, 129, 189],
    [192, 80, 77],
    [155, 187, 89],
    [128, 100, 162],
    [75, 172, 198],
    [247, 150, 70],
    [0, 0, 255],
    [128, 0, 128],
];

/// The colours of a theme in the order of their numbers.
const NAMES: [&str; 12] =
    ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];

/// The colours that every workbook has, from number 8 on.
const LISTED: [u32; 56] = [
    0x00_0000, 0xFF_FFFF, 0xFF_0000, 0x00_FF00, 0x00_00FF, 0xFF_FF00, 0xFF_00FF, 0x00_FFFF, 0x80_0000, 0x00_8000,
    0x00_0080, 0x80_8000, 0x80_0080, 0x00_8080, 0xC0_C0C0, 0x80_8080, 0x99_99FF, 0x99_3366, 0xFF_FFCC, 0xCC_FFFF,
    0x66_0066, 0xFF_8080, 0x00_66CC, 0xCC_CCFF, 0x00_0080, 0xFF_00FF, 0xFF_FF00, 0x00_FFFF, 0x80_0080, 0x80_0000,
    0x00_8080, 0x00_00FF, 0x00_CCFF, 0xCC_FFFF, 0xCC_FFCC, 0xFF_FF99, 0x99_CCFF, 0xFF_99CC, 0xCC_99FF, 0xFF_CC99,
    0x33_66FF, 0x33_CCCC, 0x99_CC00, 0xFF_CC00, 0xFF_9900, 0xFF_6600, 0x66_6699, 0x96_9696, 0x00_3366, 0x33_9966,
    0x00_3300, 0x33_3300, 0x99_3300, 0x99_3366, 0x33_3399, 0x33_3333,
];

/// The colours of a workbook's theme.
pub(super) struct Theme([Colour; 12]);

impl Theme {
    /// Those of every workbook that says none.
    pub fn usual() -> Self {
        Self(USUAL)
    }

    /// Reads the theme's part.
    pub fn read(xml: &str, work: &Work) -> Result<Self, Stuck> {
        let mut colours: [Option<Colour>; 12] = [None; 12];
        let mut marks = Marks::new(xml, work);
        let (mut within, mut at) = (false, None);
        while let Some(mark) = marks.next()? {
            match (mark.local(), mark.sort) {
                ("clrScheme", Sort::Start) => within = true,
                ("clrScheme", Sort::End) => break,
                ("srgbClr" | "sysClr", Sort::Start | Sort::Empty) if within => {
                    let value = mark.raw_value("lastClr").or_else(|| mark.raw_value("val"));
                    if let Some(slot) = at.and_then(|at: usize| colours.get_mut(at)) {
                        *slot = value.and_then(written);
                    }
                }
                (name, Sort::Start) if within => at = NAMES.iter().position(|one| *one == name),
                _ => {}
            }
        }
        let mut theme = USUAL;
        // One that is not whole says nothing.
        if colours.iter().all(Option::is_some) {
            for (slot, colour) in theme.iter_mut().zip(colours.into_iter().flatten()) {
                *slot = colour;
            }
        }
        Ok(Self(theme))
    }

    /// The rating that a mark's colour stands for.
    pub fn rating(&self, mark: &Mark<'_>) -> Option<Rating> {
        let number = |name| mark.raw_value(name).and_then(|value| value.trim().parse::<usize>().ok());
        let colour = match (mark.raw_value("rgb"), number("theme"), number("indexed")) {
            (Some(rgb), _, _) => written(rgb)?,
            (None, Some(at), _) => self.0.get(at).copied()?,
            (None, None, Some(at)) => {
                let listed = if at < 8 { LISTED.get(at) } else { LISTED.get(at - 8) };
                let [_, red, green, blue] = listed?.to_be_bytes();
                [red, green, blue]
            }
            _ => return None,
        };
        let tint = mark.raw_value("tint").and_then(|value| value.trim().parse::<f64>().ok()).unwrap_or(0.0);
        let [red, green, blue] = if tint == 0.0 { colour } else { tinted(colour, tint) };
        rating::of_colour(red, green, blue)
    }
}

/// A colour such as `FF70AD47`, its last six digits.
pub(super) fn written(text: &str) -> Option<Colour> {
    let digits = text.get(text.len().checked_sub(6)?..)?;
    let part = |from: usize| u8::from_str_radix(digits.get(from..from + 2)?, 16).ok();
    Some([part(0)?, part(2)?, part(4)?])
}

/// A colour made lighter, or with a tint below nothing darker: its hue stays.
fn tinted(colour: Colour, tint: f64) -> Colour {
    let [red, green, blue] = colour.map(|part| f64::from(part) / 255.0);
    let (most, least) = (red.max(green).max(blue), red.min(green).min(blue));
    let (light, spread) = (f64::midpoint(most, least), most - least);
    let lighter = if tint < 0.0 { light * (1.0 + tint) } else { light * (1.0 - tint) + tint };
    let lighter = lighter.clamp(0.0, 1.0);
    // How far the parts may lie apart at a lightness, from black over full colours to white.
    let room = |light: f64| 1.0 - (2.0 * light - 1.0).abs();
    let scale = if spread > 0.0 && room(light) > 0.0 { room(lighter) / room(light) } else { 0.0 };
    colour.map(|part| to_part(lighter + (f64::from(part) / 255.0 - light) * scale))
}

fn to_part(share: f64) -> u8 {
    let whole = (share * 255.0).round().clamp(0.0, 255.0);
    (0..=255_u8).find(|part| f64::from(*part) >= whole).unwrap_or(u8::MAX)
}
