//! Which part of an Excel workbook is what, and what it says of all its sheets.

use super::super::Stuck;
use super::super::archive::Parts;
use super::super::xml::{Edits, Marks, Sort};
use crate::work::Work;
use time::Date;
use time::macros::date;

/// The day that has the number 0 in workbooks as a rule, from March 1900 on,
/// and in those that count from 1904.
const FIRST_DAYS: [Date; 2] = [date!(1899 - 12 - 30), date!(1904 - 01 - 01)];

/// A workbook's parts by what they are.
pub(super) struct Book {
    /// The part that lists the sheets.
    pub part: String,
    pub sheets: Vec<SheetEntry>,
    /// The part of the cells' looks.
    pub styles: Option<String>,
    /// The part of its colours.
    pub theme: Option<String>,
    /// The day that has the number 0.
    pub first_day: Date,
}

/// One sheet that holds cells.
pub(super) struct SheetEntry {
    pub name: String,
    pub part: String,
}

/// What a part says of another.
pub(super) struct Relation {
    pub id: String,
    pub kind: String,
    pub part: String,
}

impl Book {
    /// Finds the parts.
    pub fn read(parts: &mut Parts<'_>, work: &Work) -> Result<Self, Stuck> {
        let first = relations(parts, "", work)?;
        let office = first.into_iter().find(|relation| relation.kind.ends_with("/officeDocument"));
        let part = office.map_or_else(|| "xl/workbook.xml".to_owned(), |relation| relation.part);
        let related = relations(parts, &part, work)?;
        let xml = parts.text(&part)?;
        let mut marks = Marks::new(&xml, work);
        let mut sheets = Vec::new();
        let [mut first_day, later] = FIRST_DAYS;
        while let Some(mark) = marks.next()? {
            if mark.local() == "workbookPr" && matches!(mark.raw_value("date1904"), Some("1" | "true")) {
                first_day = later;
            }
            if mark.local() != "sheet" || !mark.begins() {
                continue;
            }
            let id = mark.attributes().find(|attribute| attribute.name.ends_with(":id")).ok_or(Stuck)?;
            let relation = related.iter().find(|relation| relation.id == id.value).ok_or(Stuck)?;
            if relation.kind.ends_with("/worksheet") {
                let name = mark.value("name").ok_or(Stuck)?.into_owned();
                sheets.push(SheetEntry { name, part: relation.part.clone() });
            }
        }
        let other = |kind: &str| {
            let found = related.iter().find(|relation| relation.kind.ends_with(kind));
            found.map(|relation| relation.part.clone())
        };
        let (styles, theme) = (other("/styles"), other("/theme"));
        Ok(Self { part, sheets, styles, theme, first_day })
    }

    /// Has all formulas worked out when the workbook is opened.
    pub fn recalculate(&self, parts: &mut Parts<'_>, work: &Work) -> Result<(), Stuck> {
        let xml = parts.text(&self.part)?;
        let mut edits = Edits::default();
        let mut marks = Marks::new(&xml, work);
        let mut last = None;
        let mut found = false;
        while let Some(mark) = marks.next()? {
            match mark.local() {
                "calcPr" if mark.begins() => {
                    found = true;
                    edits.put(mark.span.clone(), mark.with("fullCalcOnLoad", "1"));
                }
                "sheets" | "functionGroups" | "externalReferences" | "definedNames" if mark.sort != Sort::Start => {
                    last = Some((mark.span.end, mark.prefix()));
                }
                _ => {}
            }
        }
        if !found {
            let (at, prefix) = last.ok_or(Stuck)?;
            edits.put(at..at, format!("<{prefix}calcPr fullCalcOnLoad=\"1\"/>"));
        }
        parts.put(&self.part, edits.applied(&xml)?);
        Ok(())
    }

    /// Leaves out the order in which formulas were worked out: it may name
    /// cells that have none any more.
    pub fn forget_order(&self, parts: &mut Parts<'_>, work: &Work) -> Result<(), Stuck> {
        let related = relations(parts, &self.part, work)?;
        let Some(chain) = related.into_iter().find(|relation| relation.kind.ends_with("/calcChain")) else {
            return Ok(());
        };
        let list = relations_of(&self.part);
        without(parts, &list, work, |id, _| id == Some(chain.id.as_str()))?;
        let named = format!("/{}", chain.part);
        without(parts, "[Content_Types].xml", work, |_, name| name == Some(named.as_str()))?;
        parts.leave_out(&chain.part);
        Ok(())
    }
}

/// Takes the elements out of a list whose id or part's name is so.
fn without(
    parts: &mut Parts<'_>,
    list: &str,
    work: &Work,
    goes: impl Fn(Option<&str>, Option<&str>) -> bool,
) -> Result<(), Stuck> {
    let xml = parts.text(list)?;
    let mut edits = Edits::default();
    let mut marks = Marks::new(&xml, work);
    while let Some(mark) = marks.next()? {
        if mark.begins() && goes(mark.raw_value("Id"), mark.raw_value("PartName")) {
            let (_, end) = marks.skip(&mark)?;
            edits.put(mark.span.start..end, "");
        }
    }
    parts.put(list, edits.applied(&xml)?);
    Ok(())
}

/// The list of what a part says of others.
fn relations_of(part: &str) -> String {
    let (folder, name) = part.rsplit_once('/').map_or(("", part), |(folder, name)| (folder, name));
    if folder.is_empty() { format!("_rels/{name}.rels") } else { format!("{folder}/_rels/{name}.rels") }
}

/// What a part says of others; nothing where it has no such list.
pub(super) fn relations(parts: &mut Parts<'_>, part: &str, work: &Work) -> Result<Vec<Relation>, Stuck> {
    let list = relations_of(part);
    if !parts.has(&list) {
        return Ok(Vec::new());
    }
    let xml = parts.text(&list)?;
    let mut marks = Marks::new(&xml, work);
    let mut found = Vec::new();
    while let Some(mark) = marks.next()? {
        if mark.local() != "Relationship" || !mark.begins() || mark.raw_value("TargetMode") == Some("External") {
            continue;
        }
        let value = |name| mark.value(name).map(std::borrow::Cow::into_owned).ok_or(Stuck);
        let (id, kind, target) = (value("Id")?, value("Type")?, value("Target")?);
        found.push(Relation { id, kind, part: resolved(part, &target) });
    }
    Ok(found)
}

/// A part's name by how another speaks of it.
fn resolved(from: &str, target: &str) -> String {
    let mut folders = match target.strip_prefix('/') {
        Some(_) => Vec::new(),
        None => from.split('/').collect::<Vec<_>>(),
    };
    folders.pop();
    for step in target.trim_start_matches('/').split('/') {
        match step {
            ".." => {
                folders.pop();
            }
            "." | "" => {}
            step => folders.push(step),
        }
    }
    folders.join("/")
}
