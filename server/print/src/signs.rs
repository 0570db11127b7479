//! What a letter can hold: signs that one of its fonts has. What is none of them is seen to
//! be missing, and said; a file whose signs have no shape would be refused as a whole.

use icu_normalizer::ComposingNormalizerBorrowed;
use typst::text::Font;

/// What stands where a sign has no shape.
const STAND_IN: char = '\u{FFFD}';

/// Signs that have no shape of their own and say how others join.
const JOINERS: [char; 4] = ['\u{200C}', '\u{200D}', '\u{200E}', '\u{200F}'];

/// Looks at the words of a letter.
pub(crate) struct Signs<'a> {
    fonts: &'a [Font],
    missing: bool,
}

impl<'a> Signs<'a> {
    pub(crate) fn new(fonts: &'a [Font]) -> Self {
        Self { fonts, missing: false }
    }

    /// Whether something could not be printed so far.
    pub(crate) fn missing(&self) -> bool {
        self.missing
    }

    /// Words on one line.
    pub(crate) fn line(&mut self, words: &str) -> String {
        let words = ComposingNormalizerBorrowed::new_nfc().normalize(words);
        let signs = words.chars().filter_map(|sign| self.sign(sign)).collect::<String>();
        signs.trim().to_owned()
    }

    /// Each of several lines.
    pub(crate) fn each(&mut self, lines: &[String]) -> Vec<String> {
        lines.iter().map(|line| self.line(line)).filter(|line| !line.is_empty()).collect()
    }

    /// The paragraphs of a text, each in its lines.
    pub(crate) fn paragraphs(&mut self, text: &str) -> Vec<Vec<String>> {
        let text = text.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{85}', '\u{B}', '\u{C}'], "\n");
        let mut paragraphs = vec![Vec::new()];
        for line in text.replace('\u{2029}', "\n\n").split('\n') {
            let line = self.line(line);
            match (line.is_empty(), paragraphs.last_mut()) {
                (true, Some(last)) if !last.is_empty() => paragraphs.push(Vec::new()),
                (false, Some(last)) => last.push(line),
                _ => {}
            }
        }
        paragraphs.retain(|lines| !lines.is_empty());
        paragraphs
    }

    /// A sign as it is printed; nothing for what only steers a machine.
    fn sign(&mut self, sign: char) -> Option<char> {
        match sign {
            _ if sign.is_whitespace() => Some(' '),
            _ if JOINERS.contains(&sign) => Some(sign),
            // What turns the direction of what follows, picks a variant, or marks an order of bytes.
            '\u{200B}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' => {
                None
            }
            _ if sign.is_control() => None,
            _ if self.has(sign) => Some(sign),
            _ => {
                self.missing = true;
                Some(if self.has(STAND_IN) { STAND_IN } else { '?' })
            }
        }
    }

    fn has(&self, sign: char) -> bool {
        self.fonts.iter().any(|font| font.info().coverage.contains(u32::from(sign)))
    }
}
