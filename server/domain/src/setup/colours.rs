//! The council's two colours, and whether one can be read on the other.

/// A colour of a screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rgb(pub u8, pub u8, pub u8);

/// The colour behind the council's name, and the colour of its letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colours {
    /// Behind.
    pub back: Rgb,
    /// In front.
    pub letters: Rgb,
}

/// What text of ordinary size needs to be read by most people (WCAG 2.2,
/// criterion 1.4.3), in hundredths: 4.5 to 1.
const ENOUGH: u32 = 450;

impl Rgb {
    /// Reads a colour such as `#1d4a35`, as browsers send it.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.trim().strip_prefix('#')?;
        if digits.len() != 6 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let part = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).ok();
        Some(Self(part(0)?, part(2)?, part(4)?))
    }

    /// How much light it gives, from 0 for black to 1 for white (WCAG 2.2,
    /// relative luminance).
    fn luminance(self) -> f64 {
        let linear = |part: u8| {
            let share = f64::from(part) / 255.0;
            if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.0) + 0.7152 * linear(self.1) + 0.0722 * linear(self.2)
    }
}

impl std::fmt::Display for Rgb {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }
}

impl Colours {
    /// The contrast between the two, in hundredths: from 100 for one colour
    /// twice to 2100 for black and white. Rounded down, so that what is too
    /// little never passes.
    #[must_use]
    pub fn contrast(self) -> u32 {
        let (one, other) = (self.back.luminance(), self.letters.luminance());
        let ratio = (one.max(other) + 0.05) / (one.min(other) + 0.05);
        (ratio * 100.0).floor() as u32
    }

    /// Whether the letters can be read.
    #[must_use]
    pub fn can_be_read(self) -> bool {
        self.contrast() >= ENOUGH
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contrast(back: &str, letters: &str) -> u32 {
        Colours { back: Rgb::parse(back).unwrap(), letters: Rgb::parse(letters).unwrap() }.contrast()
    }

    #[test]
    fn adm_01_contrast_is_what_wcag_says_it_is() {
        assert_eq!(contrast("#ffffff", "#000000"), 2100);
        assert_eq!(contrast("#808080", "#808080"), 100);
        // The grey that is known as the lightest that can be read on white, and the next one.
        assert_eq!(contrast("#767676", "#ffffff"), 454);
        assert_eq!(contrast("#777777", "#ffffff"), 447);
        assert_eq!(contrast("#ffffff", "#777777"), contrast("#777777", "#ffffff"));
        let readable = |back, letters| {
            Colours { back: Rgb::parse(back).unwrap(), letters: Rgb::parse(letters).unwrap() }.can_be_read()
        };
        assert!(readable("#767676", "#ffffff") && !readable("#777777", "#ffffff"));
    }

    #[test]
    fn adm_01_only_a_colour_is_one() {
        for text in ["", "#fff", "red", "#12345g", "123456", "#1234567", "url(x)"] {
            assert_eq!(Rgb::parse(text), None, "{text}");
        }
        assert_eq!(Rgb::parse(" #1D4A35 ").unwrap().to_string(), "#1d4a35");
    }
}
