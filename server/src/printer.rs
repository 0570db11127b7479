//! Who prints letters: the typesetter, which nothing below the program knows.

use std::sync::Arc;

use heard_domain::print::{PrintError, Printer, Sheet, SheetPart};
use heard_print::{Letter, Part};

/// The program's own printer.
#[must_use]
pub fn printer() -> Arc<dyn Printer> {
    Arc::new(Typesetter)
}

struct Typesetter;

impl Printer for Typesetter {
    fn print(&self, sheet: &Sheet, crest: Option<Vec<u8>>) -> Result<Vec<u8>, PrintError> {
        let printed = heard_print::print(&letter(sheet, crest)?).map_err(|error| {
            tracing::error!(%error, "a letter was not printed");
            PrintError::Failed
        })?;
        if !printed.universal {
            tracing::warn!("a letter was printed that is tagged, but not PDF/UA-1");
        }
        Ok(printed.pdf)
    }
}

fn letter(sheet: &Sheet, crest: Option<Vec<u8>>) -> Result<Letter, PrintError> {
    let Sheet { title, council, from, to, day, on: _, large, close, parts, unprintable } = sheet.clone();
    let on = sheet.written_on().ok_or(PrintError::Failed)?.date();
    let on = (on.year(), u8::from(on.month()), on.day());
    let parts = parts.into_iter().map(part).collect();
    Ok(Letter { title, council, crest, from, to, day, on, large, close, parts, unprintable })
}

fn part(part: SheetPart) -> Part {
    match part {
        SheetPart::Heading(words) => Part::Heading(words),
        SheetPart::Words(words) => Part::Words(words),
        SheetPart::Points(points) => Part::Points(points),
        SheetPart::Typed { words, lang, rtl } => Part::Typed { words, lang, rtl },
    }
}
