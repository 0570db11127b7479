//! How cells look: fonts, formats of numbers, and colours.

use super::super::rating;
use super::super::report::Rating;
use super::records::{Record, short};
use super::strings;
use std::collections::HashMap;

/// The formats that every workbook has by their numbers.
const KNOWN: [(u16, &str); 20] = [
    (1, "0"),
    (2, "0.00"),
    (3, "#,##0"),
    (4, "#,##0.00"),
    (9, "0%"),
    (10, "0.00%"),
    (14, "mm-dd-yy"),
    (15, "d-mmm-yy"),
    (16, "d-mmm"),
    (17, "mmm-yy"),
    (18, "h:mm AM/PM"),
    (19, "h:mm:ss AM/PM"),
    (20, "h:mm"),
    (21, "h:mm:ss"),
    (22, "dd/mm/yyyy hh:mm"),
    (37, "#,##0;-#,##0"),
    (38, "#,##0;-#,##0"),
    (39, "#,##0.00;-#,##0.00"),
    (40, "#,##0.00;-#,##0.00"),
    (46, "[h]:mm:ss"),
];

/// The first colours that every workbook has, from number 8 on; the next eight
/// are darker ones.
const COLOURS: [u32; 16] = [
    0x0000_0000,
    0x00FF_FFFF,
    0x00FF_0000,
    0x0000_FF00,
    0x0000_00FF,
    0x00FF_FF00,
    0x00FF_00FF,
    0x0000_FFFF,
    0x0080_0000,
    0x0000_8000,
    0x0000_0080,
    0x0080_8000,
    0x0080_0080,
    0x0000_8080,
    0x00C0_C0C0,
    0x0080_8080,
];

/// Other colours among those that every workbook has, by their numbers.
const OTHERS: [(u16, u32); 9] = [
    (40, 0x0000_CCFF),
    (48, 0x0033_66FF),
    (49, 0x0033_CCCC),
    (50, 0x0099_CC00),
    (51, 0x00FF_CC00),
    (52, 0x00FF_9900),
    (53, 0x00FF_6600),
    (57, 0x0033_9966),
    (30, 0x0000_66CC),
];

/// A font, as far as it says something.
#[derive(Default, Clone, Copy)]
struct Font {
    struck: bool,
    bold: bool,
}

/// A cell's look by its number.
#[derive(Default, Clone, Copy)]
struct Look {
    font: usize,
    format: u16,
    /// The number of the colour that fills it.
    fill: Option<u16>,
}

/// The looks of a workbook.
#[derive(Default)]
pub(super) struct Styles {
    fonts: Vec<Font>,
    looks: Vec<Look>,
    formats: HashMap<u16, String>,
    colours: Vec<u32>,
}

impl Styles {
    /// Takes a record that may say something of looks.
    pub fn take(&mut self, record: &Record<'_>) {
        match record.kind {
            0x0031 => self.fonts.push(font(record).unwrap_or_default()),
            0x00E0 => self.looks.push(look(record).unwrap_or_default()),
            0x041E => {
                let text = record.data.get(2..).and_then(|data| strings::text(data, &record.more));
                self.formats.extend(record.short(0).zip(text));
            }
            0x0092 => {
                let colours = record.data.get(2..).unwrap_or_default().chunks_exact(4);
                let colour = |bytes: &[u8]| bytes.iter().take(3).fold(0, |all, byte| all << 8 | u32::from(*byte));
                self.colours = colours.map(colour).collect();
            }
            _ => {}
        }
    }

    fn look(&self, number: u16) -> Look {
        self.looks.get(usize::from(number)).copied().unwrap_or_default()
    }

    fn font(&self, number: u16) -> Font {
        // There is no font of the number 4.
        let at = self.look(number).font;
        let at = if at > 4 { at - 1 } else { at };
        self.fonts.get(at).copied().unwrap_or_default()
    }

    pub fn strikes(&self, number: u16) -> bool {
        self.font(number).struck
    }

    pub fn is_bold(&self, number: u16) -> bool {
        self.font(number).bold
    }

    /// The code that says how the cell shows its number.
    pub fn format(&self, number: u16) -> Option<&str> {
        let format = self.look(number).format;
        let known = || KNOWN.iter().find(|(known, _)| *known == format).map(|(_, code)| *code);
        self.formats.get(&format).map(String::as_str).or_else(known)
    }

    /// The rating whose colour fills the cell.
    pub fn fill(&self, number: u16) -> Option<Rating> {
        let fill = self.look(number).fill?;
        let own = self.colours.get(usize::from(fill).checked_sub(8)?).copied();
        let usual = || OTHERS.iter().find(|(other, _)| *other == fill).map(|(_, colour)| *colour);
        let colour = own.or_else(usual).or_else(|| COLOURS.get(usize::from(fill) - 8).copied())?;
        let [_, red, green, blue] = colour.to_be_bytes();
        rating::of_colour(red, green, blue)
    }
}

fn font(record: &Record<'_>) -> Option<Font> {
    Some(Font { struck: record.short(2)? & 8 != 0, bold: record.short(6)? >= 700 })
}

fn look(record: &Record<'_>) -> Option<Look> {
    let pattern = short(record.data, 16)? >> 10;
    let fill = short(record.data, 18)? & 0x7F;
    Some(Look {
        font: usize::from(record.short(0)?),
        format: record.short(2)?,
        fill: Some(fill).filter(|fill| pattern != 0 && (8..64).contains(fill)),
    })
}
