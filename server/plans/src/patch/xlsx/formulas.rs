//! The formulas of a workbook: which of them a change reaches, and how each
//! reads once rows were put in.

use super::super::Stuck;
use super::super::reach::{self, At, Changed, Speaks};
use super::super::refs;
use super::super::shift::{Grows, Shifts};
use super::super::xml::escaped;
use super::sheet::{FormulaKind, SheetPart};
use crate::work::Work;
use std::collections::{BTreeMap, BTreeSet};

/// A formula as it reads in its own cell.
struct Stated {
    at: At,
    text: String,
    shared: Option<u32>,
}

/// The formulas of all sheets.
pub(super) struct Formulas {
    stated: Vec<Stated>,
    /// Whether any cannot be moved.
    fixed: bool,
}

/// What becomes of a formula's cell.
#[derive(Debug, Default, Clone)]
pub(super) struct FormulaEdit {
    /// Whether what it came to is left out.
    pub forgets: bool,
    /// The formula's element, written anew.
    pub anew: Option<String>,
}

impl Formulas {
    /// Reads them, each as it stands in its own cell.
    pub fn read(sheets: &[(String, SheetPart)]) -> Self {
        let mut formulas = Self { stated: Vec::new(), fixed: false };
        for (sheet, (_, part)) in sheets.iter().enumerate() {
            let mut first: BTreeMap<u32, (u32, usize, &str)> = BTreeMap::new();
            for (row, cell) in part.rows.iter().flat_map(|row| row.cells.iter().map(move |cell| (row.number, cell))) {
                let Some(formula) = &cell.formula else { continue };
                let at = (sheet, row, cell.column);
                let (text, shared) = match formula.kind {
                    FormulaKind::Own => (formula.text.clone(), None),
                    FormulaKind::Table => {
                        formulas.fixed = true;
                        (formula.text.clone(), None)
                    }
                    FormulaKind::Shared(number) => {
                        let own = !formula.text.is_empty();
                        let (top, left, text) =
                            *first.entry(number).or_insert((row, cell.column, formula.text.as_str()));
                        let text =
                            if own { formula.text.clone() } else { moved(text, (top, left), (row, cell.column)) };
                        (text, Some(number))
                    }
                };
                formulas.stated.push(Stated { at, text, shared });
            }
        }
        formulas
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.stated.is_empty()
    }

    /// The formulas that depend on any of these blocks, however far.
    pub fn reached(
        &self,
        names: &[String],
        changed: &[Changed],
        shifts: &Shifts,
        work: &Work,
    ) -> Result<BTreeSet<At>, Stuck> {
        let place = |name: &str| names.iter().position(|other| other.eq_ignore_ascii_case(name));
        let mut all = Vec::with_capacity(self.stated.len());
        for stated in &self.stated {
            work.read(stated.text.len());
            work.check()?;
            let spoken = refs::spoken(&stated.text);
            let mut speaks = Speaks { at: stated.at, areas: Vec::new(), more: spoken.more };
            let name = |sheet: usize| names.get(sheet).map_or("", String::as_str);
            for found in &spoken.places {
                let Some(sheet) = found.sheet.as_deref().map_or(Some(stated.at.0), place) else {
                    speaks.more = true;
                    continue;
                };
                let mut area = found.area();
                let takes_in = |shift| found.takes_in(name(stated.at.0), shift, Grows::Blocks(Some(stated.at.1)));
                if shifts.of(name(sheet)).map_or(0, takes_in) > 0 {
                    area.bottom = area.bottom.saturating_add(1);
                }
                speaks.areas.push((sheet, area));
            }
            all.push(speaks);
        }
        reach::reached(all, changed, work)
    }

    /// How formulas read once rows were put in and cells were overwritten:
    /// those that differ, and those whose neighbour they shared with goes.
    pub fn anew(
        &self,
        sheets: &[(String, SheetPart)],
        shifts: &Shifts,
        overwritten: &BTreeSet<At>,
    ) -> Result<BTreeMap<At, String>, Stuck> {
        if self.fixed && !shifts.is_empty() {
            return Err(Stuck);
        }
        let name = |sheet: usize| sheets.get(sheet).map_or("", |(name, _)| name.as_str());
        let mut texts = BTreeMap::new();
        let mut apart: BTreeSet<(usize, u32)> = BTreeSet::new();
        for stated in &self.stated {
            let grows = Grows::Blocks(Some(stated.at.1));
            let text = refs::shifted(&stated.text, name(stated.at.0), shifts, grows);
            let differs = text != stated.text || shifts.of(name(stated.at.0)).is_some();
            if let Some(number) = stated.shared.filter(|_| differs || overwritten.contains(&stated.at)) {
                apart.insert((stated.at.0, number));
            }
            texts.insert(stated.at, (text, differs));
        }
        let mut anew = BTreeMap::new();
        for stated in self.stated.iter().filter(|stated| !overwritten.contains(&stated.at)) {
            let Some((text, differs)) = texts.remove(&stated.at) else { continue };
            let goes_apart = stated.shared.is_some_and(|number| apart.contains(&(stated.at.0, number)));
            if !goes_apart && (!differs || stated.shared.is_some()) {
                continue;
            }
            let Some((own, part)) = sheets.get(stated.at.0) else { continue };
            let formula = part.cell((stated.at.1, stated.at.2)).and_then(|cell| cell.formula.as_ref()).ok_or(Stuck)?;
            let prefix = &part.prefix;
            let tag = if goes_apart {
                format!("<{prefix}f>")
            } else {
                let mark = part.mark(&formula.tag)?;
                match (mark.raw_value("ref"), shifts.of(own)) {
                    (Some(block), Some(shift)) => mark.with("ref", &shift.list(block, false)),
                    _ => mark.raw.to_owned(),
                }
            };
            let tag = tag.strip_suffix("/>").map_or(tag.clone(), |open| format!("{open}>"));
            anew.insert(stated.at, format!("{tag}{}</{prefix}f>", escaped(&text)));
        }
        Ok(anew)
    }
}

/// A shared formula as it reads in another cell.
fn moved(text: &str, from: (u32, usize), to: (u32, usize)) -> String {
    let column = |at: usize| i64::try_from(at).unwrap_or(0);
    refs::copied(text, i64::from(to.0) - i64::from(from.0), column(to.1) - column(from.1))
}

/// What becomes of the formulas of one sheet.
pub(super) fn edits(
    sheet: usize,
    reached: &BTreeSet<At>,
    anew: &BTreeMap<At, String>,
) -> BTreeMap<(u32, usize), FormulaEdit> {
    let mut edits: BTreeMap<(u32, usize), FormulaEdit> = BTreeMap::new();
    let all = (sheet, 0, 0)..(sheet + 1, 0, 0);
    for (_, row, column) in reached.range(all.clone()) {
        edits.entry((*row, *column)).or_default().forgets = true;
    }
    for ((_, row, column), text) in anew.range(all) {
        edits.entry((*row, *column)).or_default().anew = Some(text.clone());
    }
    edits
}
