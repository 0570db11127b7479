//! An Excel workbook with some of its cells written anew.

mod book;
mod colours;
mod elsewhere;
mod formulas;
mod outside;
mod sheet;
mod styles;
mod write;

use super::archive::Parts;
use super::changes::SheetChanges;
use super::merges;
use super::reach::{self, At};
use super::shift::{Shift, Shifts};
use super::{Stuck, Told};
use crate::work::Work;
use book::Book;
use colours::Theme;
use formulas::Formulas;
use sheet::SheetPart;
use std::collections::BTreeSet;
use styles::Styles;

pub(super) use styles::of_colour;

/// Writes the changes into the workbook's parts, and says how they were
/// settled with its merges.
pub(super) fn patch<'a>(
    parts: &mut Parts<'_>,
    changes: Vec<SheetChanges<'a>>,
    told: &mut Vec<Told>,
    work: &Work,
) -> Result<Vec<SheetChanges<'a>>, Stuck> {
    let book = Book::read(parts, work)?;
    let mut sheets = Vec::with_capacity(book.sheets.len());
    for sheet in &book.sheets {
        sheets.push((sheet.name.clone(), SheetPart::read(parts.text(&sheet.part)?, work)?));
    }
    let mut shifts = Shifts::default();
    let mut by_sheet: Vec<Option<SheetChanges<'a>>> = sheets.iter().map(|_| None).collect();
    for mut change in changes.into_iter().filter(|change| !change.is_empty()) {
        let at = sheets.iter().position(|(name, _)| *name == change.table.name).ok_or(Stuck)?;
        let (_, part) = sheets.get_mut(at).ok_or(Stuck)?;
        let areas = part.merges.iter().map(|(area, _)| *area).collect::<Vec<_>>();
        part.apart = merges::settle(&areas, &mut change, told);
        let mut shift = Shift::default();
        for row in &change.rows {
            shift.put_in_after(row.after);
        }
        shifts.add(&change.table.name, shift);
        *by_sheet.get_mut(at).ok_or(Stuck)? = Some(change);
    }
    let formulas = Formulas::read(&sheets);
    let changed = reach::changed(&by_sheet);
    let overwritten = overwritten(&by_sheet, &sheets);
    let names = sheets.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
    let reached = formulas.reached(&names, &changed, &shifts, work)?;
    let anew = formulas.anew(&sheets, &shifts, &overwritten)?;
    let theme = book.theme.as_ref().filter(|part| parts.has(part));
    let theme = theme.map(|part| Theme::read(&parts.text(part)?, work)).transpose()?.unwrap_or_else(Theme::usual);
    let mut styles = book.styles.as_ref().map(|part| Styles::read(parts.text(part)?, &theme, work)).transpose()?;
    for (at, (name, part)) in sheets.iter().enumerate() {
        let edits = formulas::edits(at, &reached, &anew);
        let change = by_sheet.get(at).and_then(Option::as_ref);
        let (first_day, styles) = (book.first_day, styles.as_mut());
        let mut written = write::Writing { part, name, change, shifts: &shifts, formulas: edits, styles, first_day };
        if let Some(xml) = written.written(work)? {
            let part = &book.sheets.get(at).ok_or(Stuck)?.part;
            parts.put(part, xml);
        }
    }
    if let (Some(part), Some(styles)) = (&book.styles, styles)
        && let Some(xml) = styles.written()?
    {
        parts.put(part, xml);
    }
    if !shifts.is_empty() {
        elsewhere::shift(parts, &book, &shifts, work)?;
    }
    if !reached.is_empty() || (!shifts.is_empty() && !formulas.is_empty()) {
        book.recalculate(parts, work)?;
    }
    if !overwritten.is_empty() || (!shifts.is_empty() && !formulas.is_empty()) {
        book.forget_order(parts, work)?;
    }
    Ok(by_sheet.into_iter().flatten().collect())
}

/// The formulas in whose place words are written.
fn overwritten(changes: &[Option<SheetChanges<'_>>], sheets: &[(String, SheetPart)]) -> BTreeSet<At> {
    let mut found = BTreeSet::new();
    for (at, (change, (_, part))) in changes.iter().zip(sheets).enumerate() {
        let Some(change) = change else { continue };
        let formulas =
            change.cells.keys().filter(|place| part.cell(**place).is_some_and(|cell| cell.formula.is_some()));
        found.extend(formulas.map(|(row, column)| (at, *row, *column)));
    }
    found
}
