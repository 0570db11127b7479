//! Letters as PDF that a screen reader reads aloud in the right order (PDF/UA-1), set by
//! typst.
//!
//! What a letter says is data: nothing that a person typed is read as markup. There are no
//! files, no network, no packages and no clock here: the day of a letter comes with it.

mod desk;
mod fonts;
mod signs;

use serde::Serialize;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::desk::Desk;
use crate::signs::Signs;

/// What a letter says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Letter {
    /// Its title: the first heading, and what a reader shows for the file.
    pub title: String,
    /// The council's name.
    pub council: String,
    /// The council's crest, a PNG or JPEG.
    pub crest: Option<Vec<u8>>,
    /// What stands under the council's name, line by line.
    pub from: Vec<String>,
    /// To whom it is, line by line.
    pub to: Vec<String>,
    /// The day it was written, in words.
    pub day: String,
    /// The same day: year, month, day of the month.
    pub on: (i32, u8, u8),
    /// In larger type, with more room between the lines.
    pub large: bool,
    /// In smaller type and with little room between the lines: a page that is to stay one.
    pub close: bool,
    /// What it says, from top to bottom.
    pub parts: Vec<Part>,
    /// What stands at its end where a sign could not be printed.
    pub unprintable: String,
}

/// A part of a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// A heading under the title.
    Heading(String),
    /// A paragraph. A line break in it is one.
    Words(String),
    /// Short lines under each other, each with a point before it.
    Points(Vec<String>),
    /// What somebody wrote. An empty line in it begins a paragraph.
    Typed {
        /// The words.
        words: String,
        /// The code of their language, of two or three letters.
        lang: String,
        /// Whether that is written from right to left.
        rtl: bool,
    },
}

/// A letter that was printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printed {
    /// The file.
    pub pdf: Vec<u8>,
    /// Whether it is PDF/UA-1. If not, it is tagged all the same, and does not say that it is.
    pub universal: bool,
}

/// Why a letter was not printed. It holds nothing of what the letter says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotPrinted {
    /// There is no font to print with.
    #[error("the fonts cannot be read")]
    NoFonts,
    /// It could not be put into data.
    #[error("the letter cannot be written as data")]
    Data,
    /// The typesetter refused it.
    #[error("the letter cannot be set")]
    Set,
    /// The file could not be written.
    #[error("the PDF cannot be written")]
    Written,
}

/// A part as the template finds it.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum Laid {
    Heading { words: String },
    Words { lines: Vec<String> },
    Points { lines: Vec<String> },
    Typed { lines: Vec<String>, lang: String, rtl: bool },
}

/// A letter as the template finds it.
#[derive(Serialize)]
struct Data {
    title: String,
    council: String,
    crest: bool,
    from: Vec<String>,
    to: Vec<String>,
    day: String,
    on: (i32, u8, u8),
    large: bool,
    close: bool,
    parts: Vec<Laid>,
    note: Option<String>,
    fonts: Vec<String>,
}

/// Room for what the typesetter calls within itself, in bytes: more than a thread has, where
/// nothing is optimised.
const STACK: usize = 32 * 1024 * 1024;

/// Prints a letter. It computes for a while: not for a thread that answers.
///
/// # Errors
/// [`NotPrinted`], also where the typesetter panics.
pub fn print(letter: &Letter) -> Result<Printed, NotPrinted> {
    let printed = std::thread::scope(|scope| {
        let setting = std::thread::Builder::new().name("letter".to_owned()).stack_size(STACK);
        let setting = setting.spawn_scoped(scope, || set(letter)).map_err(|_| NotPrinted::Set)?;
        setting.join().unwrap_or(Err(NotPrinted::Set))
    });
    // The typesetter remembers what it set, to be quicker the next time: a letter is not kept.
    typst::comemo::evict(0);
    printed
}

fn set(letter: &Letter) -> Result<Printed, NotPrinted> {
    let fonts = fonts::all();
    if fonts.is_empty() {
        return Err(NotPrinted::NoFonts);
    }
    let data = serde_json::to_vec(&laid(letter)).map_err(|_| NotPrinted::Data)?;
    let desk = Desk::new(data, letter.crest.clone());
    desk.set().and_then(|document| {
        // What cannot be said of every font and script is not claimed: the letter goes all the same.
        let written = |standards, universal| {
            let options = PdfOptions {
                creator: typst::foundations::Smart::Custom(Some("Heard".to_owned())),
                standards,
                ..PdfOptions::default()
            };
            typst_pdf::pdf(&document, &options).map(|pdf| Printed { pdf, universal }).ok()
        };
        let universal = PdfStandards::new(&[PdfStandard::Ua_1]).ok().and_then(|standards| written(standards, true));
        universal.or_else(|| written(PdfStandards::default(), false)).ok_or(NotPrinted::Written)
    })
}

fn laid(letter: &Letter) -> Data {
    let mut signs = Signs::new(fonts::all());
    let mut parts = Vec::new();
    for part in &letter.parts {
        lay(part, &mut signs, &mut parts);
    }
    let (title, council) = (signs.line(&letter.title), signs.line(&letter.council));
    let (from, to) = (signs.each(&letter.from), signs.each(&letter.to));
    let day = signs.line(&letter.day);
    let note = signs.missing().then(|| signs.line(&letter.unprintable));
    Data {
        title,
        council,
        crest: letter.crest.is_some(),
        from,
        to,
        day,
        on: letter.on,
        large: letter.large,
        close: letter.close,
        parts,
        note,
        fonts: fonts::families(),
    }
}

fn lay(part: &Part, signs: &mut Signs<'_>, parts: &mut Vec<Laid>) {
    match part {
        Part::Heading(words) => parts.push(Laid::Heading { words: signs.line(words) }),
        Part::Words(words) => parts.extend(signs.paragraphs(words).into_iter().map(|lines| Laid::Words { lines })),
        Part::Points(points) => {
            let lines = signs.each(points);
            parts.extend((!lines.is_empty()).then_some(Laid::Points { lines }));
        }
        Part::Typed { words, lang, rtl } => {
            let lang = if is_code(lang) { lang.clone() } else { "en".to_owned() };
            let typed = signs.paragraphs(words).into_iter();
            parts.extend(typed.map(|lines| Laid::Typed { lines, lang: lang.clone(), rtl: *rtl }));
        }
    }
}

/// Whether it is the code of a language, as the typesetter takes it.
fn is_code(lang: &str) -> bool {
    (2..=3).contains(&lang.len()) && lang.bytes().all(|letter| letter.is_ascii_lowercase())
}

#[cfg(test)]
mod tests;
