//! What else a sheet's part says of places, beside its rows: its size, merges,
//! filters, rules for colours and for what may be typed, links, page breaks.

use super::super::Stuck;
use super::super::refs::{self, shifted};
use super::super::shift::{Grows, Shift, Shifts};
use super::super::xml::{Edits, Mark, Marks, Sort, escaped, unescaped};
use super::sheet::SheetPart;
use crate::work::Work;

/// Elements whose blocks take in a row that is put in right after them.
const GROWING: [&str; 7] = [
    "autoFilter",
    // Its filter must not reach further than it does.
    "table",
    "conditionalFormatting",
    "dataValidation",
    "ignoredError",
    "protectedRange",
    "conditionalFormattings",
];

/// Writes anew what speaks of places that moved, and the sheet's size.
pub(super) fn write(
    part: &SheetPart,
    name: &str,
    shifts: &Shifts,
    farthest: Option<(u32, usize)>,
    edits: &mut Edits,
    work: &Work,
) -> Result<(), Stuck> {
    let none = Shift::default();
    let shift = shifts.of(name).unwrap_or(&none);
    let mut marks = Marks::new(&part.xml, work);
    let mut breaks = false;
    while let Some(mark) = marks.next()? {
        match (mark.local(), mark.sort) {
            ("sheetData", Sort::Start) => {
                marks.skip(&mark)?;
            }
            ("rowBreaks", sort) => breaks = sort == Sort::Start,
            ("dimension", Sort::Start | Sort::Empty) => size(&mark, shift, farthest, edits),
            ("mergeCells", Sort::Start) if !part.apart.is_empty() => {
                let (_, end) = marks.skip(&mark)?;
                edits.put(mark.span.start..end, merges(part, &mark, shift)?);
            }
            ("brk", Sort::Start | Sort::Empty) if breaks && !shift.is_empty() => {
                number(&mark, "id", shift, edits);
            }
            ("formula" | "formula1" | "formula2" | "f" | "sqref", Sort::Start) if !shifts.is_empty() => {
                let (inside, end) = marks.skip(&mark)?;
                let text = unescaped(marks.between(mark.span.end, inside)?).into_owned();
                let anew = match mark.local() {
                    "sqref" => shift.list(&text, true),
                    _ => shifted(&text, name, shifts, Grows::Never),
                };
                if anew != text {
                    edits.put(mark.span.end..inside.min(end), escaped(&anew));
                }
            }
            (_, Sort::Start | Sort::Empty) if !shifts.is_empty() => places(&mark, name, shifts, shift, edits),
            _ => {}
        }
    }
    Ok(())
}

/// The attributes of an element that speak of places.
pub(super) fn places(mark: &Mark<'_>, name: &str, shifts: &Shifts, shift: &Shift, edits: &mut Edits) {
    let grows = GROWING.contains(&mark.local());
    for attribute in mark.attributes() {
        let anew = match attribute.name {
            "ref" | "sqref" => shift.list(attribute.value, grows),
            "activeCell" | "topLeftCell" => shift.list(attribute.value, false),
            "location" => escaped(&shifted(&unescaped(attribute.value), name, shifts, Grows::Never)),
            _ => continue,
        };
        if anew != attribute.value {
            edits.put(attribute.span.clone(), anew);
        }
    }
}

/// A row's number in an attribute.
fn number(mark: &Mark<'_>, name: &str, shift: &Shift, edits: &mut Edits) {
    let found = mark.attributes().find(|attribute| attribute.name == name);
    let Some(attribute) = found else { return };
    if let Ok(row) = attribute.value.trim().parse::<u32>() {
        edits.put(attribute.span, shift.row(row).to_string());
    }
}

/// The sheet's size.
fn size(mark: &Mark<'_>, shift: &Shift, farthest: Option<(u32, usize)>, edits: &mut Edits) {
    let Some(attribute) = mark.attributes().find(|attribute| attribute.name == "ref") else { return };
    let Some(mut area) = refs::area(attribute.value).map(|area| shift.area(area, false)) else { return };
    if let Some((row, column)) = farthest {
        area.bottom = area.bottom.max(row);
        area.right = area.right.max(column);
    }
    let anew = area.written();
    if anew != attribute.value {
        edits.put(attribute.span, anew);
    }
}

/// The list of merges without those that are taken apart.
fn merges(part: &SheetPart, list: &Mark<'_>, shift: &Shift) -> Result<String, Stuck> {
    let kept = part.merges.iter().filter(|(area, _)| !part.apart.contains(area)).collect::<Vec<_>>();
    if kept.is_empty() {
        return Ok(String::new());
    }
    let mut text = list.with("count", &kept.len().to_string());
    for (area, span) in kept {
        let mark = part.mark(span)?;
        text.push_str(&mark.with("ref", &shift.area(*area, false).written()));
    }
    Ok(text + &format!("</{}>", list.name))
}
