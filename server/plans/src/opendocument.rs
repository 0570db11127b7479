//! OpenDocument workbooks: how much a sheet would take to lay out, and its
//! cells. Cells and rows say how often they repeat: a few hundred bytes can
//! stand for a hundred million cells, so they are measured before.

mod sheets;
mod styles;

pub(super) use sheets::read;

use super::report::NotAPlan;
use super::work::Work;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// The most columns and rows of a sheet, as the reader has them.
const MOST_COLUMNS: usize = 16_384;
const MOST_ROWS: usize = 1_048_576;

/// Counts the cells and words that the content would be laid out to, and
/// refuses more than any plan has.
pub(super) fn measure(content: &[u8], work: &Work) -> Result<(), NotAPlan> {
    let mut reader = Reader::from_reader(content);
    let config = reader.config_mut();
    config.check_end_names = false;
    config.check_comments = false;
    config.expand_empty_elements = true;
    let mut buffer = Vec::new();
    let mut table = Sheet::default();
    loop {
        buffer.clear();
        let before = reader.buffer_position();
        let event = reader.read_event_into(&mut buffer).map_err(|_| NotAPlan::Damaged)?;
        let bytes = reader.buffer_position().saturating_sub(before);
        work.read(usize::try_from(bytes).unwrap_or(usize::MAX));
        work.check()?;
        match event {
            Event::Start(start) => table.starts(&start)?,
            Event::End(end) => match end.name().as_ref() {
                "table:table-cell" | "table:covered-table-cell" => table.cell_ends(work)?,
                "table:table-row" => table.row_ends(work)?,
                "table:table" => std::mem::take(&mut table).ends(work)?,
                _ => {}
            },
            Event::Text(text) => table.text(text.len()),
            Event::CData(text) => table.text(text.len()),
            Event::GeneralRef(_) => table.text(1),
            Event::Eof => return table.ends(work),
            _ => {}
        }
    }
}

/// A sheet while it is measured.
#[derive(Default)]
struct Sheet {
    /// Rows down to the last that holds something.
    rows: usize,
    /// Empty rows since.
    empty: usize,
    /// Columns up to the last that holds something.
    width: usize,
    /// How often the row repeats.
    repeat: usize,
    /// Its cells up to the last that holds something, and empty ones since.
    cells: usize,
    gap: usize,
    /// How often the cell repeats, and the bytes it holds.
    times: usize,
    held: usize,
    /// The bytes the row's cells hold, with their repetitions.
    words: usize,
}

impl Sheet {
    fn starts(&mut self, start: &BytesStart<'_>) -> Result<(), NotAPlan> {
        match start.name().as_ref() {
            "table:table-row" => {
                self.repeat = number(start, "table:number-rows-repeated")?.min(MOST_ROWS);
                (self.cells, self.gap, self.words) = (0, 0, 0);
            }
            "table:table-cell" | "table:covered-table-cell" => {
                // A cell within a cell has no end of its own for the reader:
                // what it holds counts as often as either repeats.
                let times = number(start, "table:number-columns-repeated")?.min(MOST_COLUMNS);
                self.times = self.times.max(times);
                self.held = self.held.saturating_add(held(start)?);
            }
            // Blanks in a row, by their number.
            "text:s" => self.text(number(start, "text:c")?),
            "text:p" | "text:tab" | "text:line-break" => self.text(1),
            _ => {}
        }
        Ok(())
    }

    fn text(&mut self, bytes: usize) {
        if self.times > 0 {
            self.held = self.held.saturating_add(bytes);
        }
    }

    /// Takes the cell before into account: cells that hold nothing count only
    /// where another follows that does.
    fn cell_ends(&mut self, work: &Work) -> Result<(), NotAPlan> {
        let (times, held) = (std::mem::take(&mut self.times), std::mem::take(&mut self.held));
        if held == 0 {
            self.gap = self.gap.saturating_add(times).min(MOST_COLUMNS);
            return Ok(());
        }
        let more = std::mem::take(&mut self.gap).saturating_add(times);
        self.cells = self.cells.saturating_add(more).min(MOST_COLUMNS);
        self.words = self.words.saturating_add(held.saturating_mul(times));
        if self.words > work.limits().text {
            return Err(NotAPlan::TooMuchInside);
        }
        work.place(more)
    }

    fn row_ends(&mut self, work: &Work) -> Result<(), NotAPlan> {
        self.cell_ends(work)?;
        if self.cells == 0 {
            self.empty = self.empty.saturating_add(self.repeat);
            return Ok(());
        }
        self.rows = self.rows.saturating_add(std::mem::take(&mut self.empty)).saturating_add(self.repeat);
        self.width = self.width.max(self.cells);
        let words = self.words.saturating_mul(self.repeat);
        if words > work.limits().text {
            return Err(NotAPlan::TooMuchInside);
        }
        work.copy(words);
        work.check()
    }

    /// The sheet is laid out as one block of rows and columns.
    fn ends(self, work: &Work) -> Result<(), NotAPlan> {
        work.place(self.rows.min(MOST_ROWS).saturating_mul(self.width))
    }
}

/// The bytes that a cell's own attributes make it hold.
fn held(start: &BytesStart<'_>) -> Result<usize, NotAPlan> {
    const HOLDING: [&str; 6] = [
        "office:value",
        "office:string-value",
        "office:date-value",
        "office:time-value",
        "office:boolean-value",
        "table:formula",
    ];
    let mut held: usize = 0;
    let mut attributes = start.attributes();
    for attribute in attributes.with_checks(false) {
        let attribute = attribute.map_err(|_| NotAPlan::Damaged)?;
        if HOLDING.contains(&attribute.key.as_ref()) {
            held = held.saturating_add(attribute.value.len().max(1));
        }
    }
    Ok(held)
}

/// How often something repeats; once where it does not say.
fn number(start: &BytesStart<'_>, name: &str) -> Result<usize, NotAPlan> {
    let mut attributes = start.attributes();
    for attribute in attributes.with_checks(false) {
        let attribute = attribute.map_err(|_| NotAPlan::Damaged)?;
        if attribute.key.as_ref() == name {
            let text: &str = &attribute.value;
            return text.trim().parse().map_err(|_| NotAPlan::Damaged);
        }
    }
    Ok(1)
}
