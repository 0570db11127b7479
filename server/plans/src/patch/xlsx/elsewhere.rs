//! Parts beside the sheets that speak of their rows: names, comments,
//! drawings, tables, charts, pivot tables.

use super::super::Stuck;
use super::super::archive::Parts;
use super::super::refs::shifted;
use super::super::shift::{Grows, Shift, Shifts};
use super::super::xml::{Edits, Mark, Marks, Sort, escaped, unescaped};
use super::book::{Book, relations};
use super::outside::places;
use crate::work::Work;

/// Moves what other parts say of rows that moved.
pub(super) fn shift(parts: &mut Parts<'_>, book: &Book, shifts: &Shifts, work: &Work) -> Result<(), Stuck> {
    rewrite(parts, &book.part, work, &|mark, inside, edits| {
        if mark.local() == "definedName" {
            // The rows that a filter hides some of: they grow as its own mark does.
            let filter = mark.raw_value("name") == Some("_xlnm._FilterDatabase");
            let grows = if filter { Grows::Always } else { Grows::Blocks(None) };
            text(mark, inside, edits, |words| shifted(words, "", shifts, grows));
        }
    })?;
    for sheet in &book.sheets {
        let Some(shift) = shifts.of(&sheet.name) else { continue };
        for relation in relations(parts, &sheet.part, work)? {
            let kind = relation.kind.rsplit('/').next().unwrap_or_default();
            match kind {
                "comments" | "threadedComment" | "table" | "pivotTable" => {
                    beside(parts, &relation.part, &sheet.name, shifts, shift, work)?;
                }
                "drawing" | "vmlDrawing" => drawn(parts, &relation.part, shift, work)?,
                _ => {}
            }
        }
    }
    let charts =
        |name: &&String| name.starts_with("xl/charts/") || name.starts_with("xl/pivotCache/pivotCacheDefinition");
    let names = parts.names().iter().filter(charts).filter(|name| name.ends_with(".xml")).cloned().collect::<Vec<_>>();
    for name in names {
        rewrite(parts, &name, work, &|mark, inside, edits| match mark.local() {
            "f" => text(mark, inside, edits, |words| shifted(words, "", shifts, Grows::Never)),
            "worksheetSource" => {
                let sheet = mark.value("sheet").unwrap_or_default();
                if let Some(shift) = shifts.of(&sheet) {
                    places(mark, &sheet, shifts, shift, edits);
                }
            }
            _ => {}
        })?;
    }
    Ok(())
}

/// A part whose elements name the cells they stand at.
fn beside(
    parts: &mut Parts<'_>,
    part: &str,
    sheet: &str,
    shifts: &Shifts,
    shift: &Shift,
    work: &Work,
) -> Result<(), Stuck> {
    rewrite(parts, part, work, &|mark, _, edits| places(mark, sheet, shifts, shift, edits))
}

/// A part whose elements say between which rows they are drawn: counted from 0.
fn drawn(parts: &mut Parts<'_>, part: &str, shift: &Shift, work: &Work) -> Result<(), Stuck> {
    let row = |words: &str| {
        let row = words.trim().parse::<u32>().ok()?;
        Some(shift.row(row.checked_add(1)?).saturating_sub(1).to_string())
    };
    rewrite(parts, part, work, &|mark, inside, edits| match mark.local() {
        "row" | "Row" => text(mark, inside, edits, |words| row(words).unwrap_or_else(|| words.to_owned())),
        "Anchor" => text(mark, inside, edits, |words| {
            let places = words.split(',').enumerate();
            let anew = places.map(|(at, place)| match at {
                2 | 6 => row(place).map_or_else(|| place.to_owned(), |row| format!(" {row}")),
                _ => place.to_owned(),
            });
            anew.collect::<Vec<_>>().join(",")
        }),
        _ => {}
    })
}

/// What is done with an element and the text in it.
type Each<'e> = dyn Fn(&Mark<'_>, Option<&str>, &mut Edits) + 'e;

/// Writes a part anew, element by element.
fn rewrite(parts: &mut Parts<'_>, part: &str, work: &Work, each: &Each<'_>) -> Result<(), Stuck> {
    if !parts.has(part) {
        return Ok(());
    }
    let xml = parts.text(part)?;
    let mut edits = Edits::default();
    let mut marks = Marks::new(&xml, work);
    let mut open: Option<Mark<'_>> = None;
    while let Some(mark) = marks.next()? {
        if let Some(before) = open.take() {
            let ends = mark.sort == Sort::End;
            let inside = if ends { Some(marks.between(before.span.end, mark.span.start)?) } else { None };
            each(&before, inside, &mut edits);
        }
        match mark.sort {
            Sort::Start => open = Some(mark),
            Sort::Empty => each(&mark, None, &mut edits),
            Sort::End => {}
        }
    }
    if !edits.is_empty() {
        parts.put(part, edits.applied(&xml)?);
    }
    Ok(())
}

/// Writes the text of an element anew, where it differs.
fn text(mark: &Mark<'_>, inside: Option<&str>, edits: &mut Edits, anew: impl Fn(&str) -> String) {
    let Some(inside) = inside else { return };
    let words = unescaped(inside);
    let now = anew(&words);
    if now != *words {
        edits.put(mark.span.end..mark.span.end + inside.len(), escaped(&now));
    }
}
