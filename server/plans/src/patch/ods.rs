//! An OpenDocument workbook with some of its cells written anew.

mod address;
mod content;
mod looks;
mod says;
mod write;

use super::archive::Parts;
use super::changes::SheetChanges;
use super::merges;
use super::reach::{self, At, Speaks};
use super::refs::Area;
use super::shift::{Grows, Shift, Shifts};
use super::xml::{Edits, Marks, Sort, escaped, unescaped};
use super::{Stuck, Told};
use crate::work::Work;
use content::Sheet;
use looks::Looks;
use std::collections::{BTreeMap, BTreeSet};

#[cfg(test)]
pub(super) use address::shifted_formula;

/// The part that holds all sheets.
const CONTENT: &str = "content.xml";

/// Attributes that name places outside of cells, and which of their blocks take
/// in a row that is put in right after them.
const ADDRESSES: [(&str, Grows); 10] = [
    ("table:cell-range-address", Grows::Blocks(None)),
    ("table:base-cell-address", Grows::Never),
    ("table:target-range-address", Grows::Always),
    ("calcext:target-range-address", Grows::Always),
    ("calcext:base-cell-address", Grows::Never),
    ("style:base-cell-address", Grows::Never),
    ("table:print-ranges", Grows::Blocks(None)),
    ("table:end-cell-address", Grows::Never),
    ("table:source-cell-range-addresses", Grows::Never),
    ("table:cell-address", Grows::Never),
];

/// Attributes that hold formulas outside of cells, and the same of them.
const FORMULAS: [(&str, Grows); 4] = [
    ("table:condition", Grows::Never),
    ("table:expression", Grows::Blocks(None)),
    ("calcext:value", Grows::Never),
    ("style:condition", Grows::Never),
];

/// Writes the changes into the workbook's parts, and says how they were
/// settled with its merges.
pub(super) fn patch<'a>(
    parts: &mut Parts<'_>,
    changes: Vec<SheetChanges<'a>>,
    told: &mut Vec<Told>,
    work: &Work,
) -> Result<Vec<SheetChanges<'a>>, Stuck> {
    let xml = parts.text(CONTENT)?;
    let mut sheets = content::read(&xml, work)?;
    let mut shifts = Shifts::default();
    let mut by_sheet: Vec<Option<SheetChanges<'a>>> = sheets.iter().map(|_| None).collect();
    for mut change in changes.into_iter().filter(|change| !change.is_empty()) {
        let at = sheets.iter().position(|sheet| sheet.name == change.table.name).ok_or(Stuck)?;
        let sheet = sheets.get_mut(at).ok_or(Stuck)?;
        sheet.apart = merges::settle(&sheet.merges, &mut change, told);
        let mut shift = Shift::default();
        for row in &change.rows {
            let within = |area: &Area| area.top <= row.after && row.after < area.bottom;
            if sheet.merges.iter().any(within) {
                return Err(Stuck);
            }
            shift.put_in_after(row.after);
        }
        shifts.add(&change.table.name, shift);
        *by_sheet.get_mut(at).ok_or(Stuck)? = Some(change);
    }
    let reached = reached(&sheets, &by_sheet, &shifts, work)?;
    let mut looks = Looks::read(&xml, work)?;
    let mut edits = Edits::default();
    for (at, sheet) in sheets.iter().enumerate() {
        let formulas = formulas(at, sheet, &reached, &shifts);
        let change = by_sheet.get(at).and_then(Option::as_ref);
        write::Writing { xml: &xml, sheet, change, formulas, looks: &mut looks }.write(&mut edits)?;
    }
    looks.write(&mut edits)?;
    if !shifts.is_empty() {
        outside(&xml, &sheets, &shifts, &mut edits, work)?;
    }
    parts.put(CONTENT, edits.applied(&xml)?);
    if !shifts.is_empty() {
        charts(parts, &shifts, work)?;
    }
    Ok(by_sheet.into_iter().flatten().collect())
}

/// The formulas that depend on what changes.
fn reached(
    sheets: &[Sheet],
    changes: &[Option<SheetChanges<'_>>],
    shifts: &Shifts,
    work: &Work,
) -> Result<BTreeSet<At>, Stuck> {
    let place = |name: &str| sheets.iter().position(|sheet| sheet.name.eq_ignore_ascii_case(name));
    let mut all = Vec::new();
    for (at, sheet) in sheets.iter().enumerate() {
        for (row, cell) in sheet.rows.iter().flat_map(|row| row.cells.iter().map(move |cell| (row.number, cell))) {
            let Some(formula) = &cell.formula else { continue };
            work.read(formula.len());
            work.check()?;
            let (places, more) = address::spoken(formula, &sheet.name, shifts, Grows::Blocks(Some(row)));
            let mut speaks = Speaks { at: (at, row, cell.column), areas: Vec::new(), more };
            for (name, area) in places {
                match name.map_or(Some(at), |name| place(&name)) {
                    Some(sheet) => speaks.areas.push((sheet, area)),
                    None => speaks.more = true,
                }
            }
            all.push(speaks);
        }
    }
    reach::reached(all, &reach::changed(changes), work)
}

/// What becomes of a sheet's formulas: whether what each came to is left out,
/// and how it reads now.
fn formulas(
    at: usize,
    sheet: &Sheet,
    reached: &BTreeSet<At>,
    shifts: &Shifts,
) -> BTreeMap<(u32, usize), (bool, Option<String>)> {
    let mut found = BTreeMap::new();
    for (row, cell) in sheet.rows.iter().flat_map(|row| row.cells.iter().map(move |cell| (row.number, cell))) {
        let Some(formula) = &cell.formula else { continue };
        let forgets = reached.contains(&(at, row, cell.column));
        let anew = address::shifted_formula(formula, &sheet.name, shifts, Grows::Blocks(Some(row)));
        let anew = Some(anew).filter(|anew| anew != formula);
        if forgets || anew.is_some() {
            found.insert((row, cell.column), (forgets, anew));
        }
    }
    found
}

/// Moves what is said of places outside of cells: ranges by name, filters,
/// rules for colours and for what may be typed, what is printed.
fn outside(xml: &str, sheets: &[Sheet], shifts: &Shifts, edits: &mut Edits, work: &Work) -> Result<(), Stuck> {
    let mut marks = Marks::new(xml, work);
    let mut next = sheets.iter().peekable();
    while let Some(mark) = marks.next()? {
        while next.peek().is_some_and(|sheet| sheet.span.end <= mark.span.start) {
            next.next();
        }
        let within = next.peek().filter(|sheet| sheet.span.start <= mark.span.start);
        let own = within.map_or("", |sheet| sheet.name.as_str());
        if mark.name == "table:table-row" && mark.sort == Sort::Start {
            marks.skip(&mark)?;
            continue;
        }
        for attribute in mark.attributes() {
            let text = unescaped(attribute.value);
            let of =
                |list: &[(&str, Grows)]| list.iter().find(|(name, _)| *name == attribute.name).map(|(_, grows)| *grows);
            let anew = match (of(&ADDRESSES), of(&FORMULAS)) {
                (Some(grows), _) => address::shifted(&text, own, shifts, grows),
                (None, Some(grows)) => address::shifted_formula(&text, own, shifts, grows),
                (None, None) => continue,
            };
            if anew != *text {
                edits.put(attribute.span.clone(), escaped(&anew));
            }
        }
    }
    Ok(())
}

/// Moves what charts say of the sheets' rows.
fn charts(parts: &mut Parts<'_>, shifts: &Shifts, work: &Work) -> Result<(), Stuck> {
    let inner = |name: &&String| name.ends_with("/content.xml");
    for name in parts.names().iter().filter(inner).cloned().collect::<Vec<_>>() {
        let xml = parts.text(&name)?;
        let mut edits = Edits::default();
        let mut marks = Marks::new(&xml, work);
        while let Some(mark) = marks.next()? {
            for attribute in mark.attributes().filter(|attribute| attribute.name.contains("cell-range-address")) {
                let text = unescaped(attribute.value);
                let anew = address::shifted(&text, "", shifts, Grows::Never);
                if anew != *text {
                    edits.put(attribute.span.clone(), escaped(&anew));
                }
            }
        }
        if !edits.is_empty() {
            parts.put(&name, edits.applied(&xml)?);
        }
    }
    Ok(())
}
