//! The rows of an OpenDocument sheet with changed cells, moved formulas and
//! new rows. What stands for several alike is split where one of them changes.

use super::super::Stuck;
use super::super::changes::{CellChange, Look, NewRow, SheetChanges};
use super::super::xml::{Edits, escaped};
use super::content::{Cell, Row, Sheet};
use super::looks::{Looks, mark_at};
use super::says::{fresh, paragraphs, value};
use std::collections::BTreeMap;

const ROWS: &str = "table:number-rows-repeated";
const COLUMNS: &str = "table:number-columns-repeated";
/// The rule for what may be typed into a cell.
const CHOICE: &str = "table:content-validation-name";

/// What a cell keeps that is written anew.
const KEPT: [&str; 3] = ["table:style-name", CHOICE, "xml:id"];
const SPANS: [&str; 2] = ["table:number-columns-spanned", "table:number-rows-spanned"];
/// What a formula's cell says of what it came to.
const VALUES: [&str; 9] = [
    "office:value-type",
    "office:value",
    "office:string-value",
    "office:date-value",
    "office:time-value",
    "office:boolean-value",
    "office:currency",
    "calcext:value-type",
    "office:formatted-value",
];

/// One sheet that is written anew.
pub(super) struct Writing<'a, 'b> {
    pub xml: &'a str,
    pub sheet: &'a Sheet,
    pub change: Option<&'a SheetChanges<'a>>,
    pub formulas: BTreeMap<(u32, usize), (bool, Option<String>)>,
    pub looks: &'b mut Looks,
}

/// What is done to the cells of one row.
type Done<'a> = BTreeMap<usize, Deed<'a>>;

/// What is done to a cell.
#[derive(Clone)]
enum Deed<'a> {
    Says(&'a CellChange),
    Formula(bool, Option<String>),
}

impl<'a> Writing<'a, '_> {
    /// Writes the rows that change.
    pub fn write(&mut self, edits: &mut Edits) -> Result<(), Stuck> {
        let mut done: BTreeMap<u32, Done<'a>> = BTreeMap::new();
        for ((row, column), (forgets, anew)) in &self.formulas {
            done.entry(*row).or_default().insert(*column, Deed::Formula(*forgets, anew.clone()));
        }
        for ((row, column), change) in self.change.iter().flat_map(|change| &change.cells) {
            done.entry(*row).or_default().insert(*column, Deed::Says(change));
        }
        let mut new: BTreeMap<u32, Vec<&'a NewRow>> = BTreeMap::new();
        for row in self.change.iter().flat_map(|change| &change.rows) {
            new.entry(row.after).or_default().push(row);
        }
        let sheet = self.sheet;
        for row in &sheet.rows {
            let last = row.number.saturating_add(row.times - 1);
            let mut numbers = done.range(row.number..=last).map(|(number, _)| *number).collect::<Vec<_>>();
            numbers.extend(new.range(row.number..=last).map(|(number, _)| *number));
            numbers.sort_unstable();
            numbers.dedup();
            if numbers.is_empty() {
                continue;
            }
            let mut text = String::new();
            let mut next = row.number;
            for number in numbers {
                text.push_str(&self.alike(row, number - next)?);
                text.push_str(&self.row(row, number, &done.remove(&number).unwrap_or_default())?);
                for new in new.remove(&number).unwrap_or_default() {
                    text.push_str(&self.new_row(new)?);
                }
                next = number + 1;
            }
            text.push_str(&self.alike(row, last + 1 - next)?);
            edits.put(row.tag.start..row.end, text);
        }
        // Rows that the sheet does not have at all.
        if done.is_empty() && new.is_empty() { Ok(()) } else { Err(Stuck) }
    }

    /// So many rows as they were.
    fn alike(&self, row: &Row, times: u32) -> Result<String, Stuck> {
        if times == 0 {
            return Ok(String::new());
        }
        let inner = self.xml.get(row.tag.end..row.end).ok_or(Stuck)?;
        Ok(self.row_tag(row, times)? + inner)
    }

    fn row_tag(&self, row: &Row, times: u32) -> Result<String, Stuck> {
        let mark = mark_at(self.xml, &row.tag)?;
        match (times, row.times) {
            (1, 1) => Ok(mark.raw.to_owned()),
            (1, _) => Ok(mark.without(|name| name == ROWS)),
            (times, _) => Ok(mark.with(ROWS, &times.to_string())),
        }
    }

    /// One row with what is done to its cells.
    fn row(&mut self, row: &Row, number: u32, done: &Done<'a>) -> Result<String, Stuck> {
        if done.is_empty() {
            return self.alike(row, 1);
        }
        let mut text = self.row_tag(row, 1)?;
        for cell in &row.cells {
            let last = cell.column.saturating_add(cell.times - 1);
            let mut next = cell.column;
            for (column, deed) in done.range(cell.column..=last) {
                text.push_str(&self.cells_alike(cell, column - next)?);
                text.push_str(&self.cell(cell, (number, *column), deed)?);
                next = column + 1;
            }
            text.push_str(&self.cells_alike(cell, last + 1 - next)?);
        }
        let mut width = row.width();
        for (column, deed) in done.range(width..) {
            if *column > width {
                text.push_str(&format!("<table:table-cell {COLUMNS}=\"{}\"/>", column - width));
            }
            width = column + 1;
            if let Deed::Says(change) = deed {
                let style = self.style((number, *column), change)?;
                text.push_str(&fresh(style.as_deref(), None, Some(*change)));
            }
        }
        Ok(text + "</table:table-row>")
    }

    /// So many cells as they were.
    fn cells_alike(&self, cell: &Cell, times: usize) -> Result<String, Stuck> {
        if times == 0 {
            return Ok(String::new());
        }
        let mark = mark_at(self.xml, &cell.tag)?;
        let tag = match (times, cell.times) {
            (times, all) if times == all => mark.raw.to_owned(),
            (1, _) => mark.without(|name| name == COLUMNS),
            (times, _) => mark.with(COLUMNS, &times.to_string()),
        };
        Ok(tag + self.xml.get(cell.tag.end..cell.end).ok_or(Stuck)?)
    }

    /// A cell with what is done to it.
    fn cell(&mut self, cell: &Cell, place: (u32, usize), deed: &Deed<'a>) -> Result<String, Stuck> {
        let mark = mark_at(self.xml, &cell.tag)?;
        let apart = self.sheet.apart.iter().any(|area| area.holds(place));
        let mut beside = String::new();
        for span in &cell.beside {
            beside.push_str(self.xml.get(span.clone()).ok_or(Stuck)?);
        }
        let opened = |tag: &str| tag.strip_suffix("/>").or_else(|| tag.strip_suffix('>')).unwrap_or(tag).to_owned();
        match deed {
            Deed::Formula(forgets, anew) => {
                let tag = mark.without(|name| name == COLUMNS || (*forgets && VALUES.contains(&name)));
                let tag = match anew {
                    Some(anew) => looks_like(mark.name, &tag).with("table:formula", &escaped(anew)),
                    None => tag,
                };
                if *forgets {
                    return Ok(format!("{}>{beside}</{}>", opened(&tag), cell.name));
                }
                Ok(tag + self.xml.get(cell.tag.end..cell.end).ok_or(Stuck)?)
            }
            Deed::Says(change) => {
                let style = self.style(place, change)?;
                let kept = |name: &str| KEPT.contains(&name) || (!apart && SPANS.contains(&name));
                let mut tag = mark.without(|name| !kept(name));
                if let Some(style) = style {
                    tag = looks_like(mark.name, &tag).with("table:style-name", &escaped(&style));
                }
                let mut tag = opened(&tag);
                let name = if apart { "table:table-cell" } else { cell.name.as_str() };
                if name != cell.name {
                    tag = format!("<{name}{}", tag.get(cell.name.len() + 1..).unwrap_or_default());
                }
                Ok(match &change.text {
                    Some(words) => {
                        format!("{tag}{}>{beside}{}</{name}>", value(change), paragraphs(words))
                    }
                    None => format!("{tag}>{beside}</{name}>"),
                })
            }
        }
    }

    /// A row that is put in: it looks as the one it is like.
    fn new_row(&mut self, new: &NewRow) -> Result<String, Stuck> {
        let sheet = self.sheet;
        let like = sheet.row(new.like).ok_or(Stuck)?;
        let mark = mark_at(self.xml, &like.tag)?;
        let mut text = mark.without(|name| name == ROWS || name == "table:visibility");
        let held = |cell: &&Cell| cell.times <= 64;
        let width = like.cells.iter().rev().find(held).map_or(0, |cell| cell.column + cell.times);
        let last = new.cells.keys().next_back().map_or(0, |column| column + 1);
        for column in 0..width.max(last) {
            let style = match new.cells.get(&column) {
                Some(change) => self.style((new.like, column), change)?,
                None => sheet.style((new.like, column)).map(str::to_owned),
            };
            let tag = like.cell(column).map(|cell| mark_at(self.xml, &cell.tag)).transpose()?;
            let choice = tag.and_then(|tag| tag.raw_value(CHOICE));
            text.push_str(&fresh(style.as_deref(), choice, new.cells.get(&column)));
        }
        Ok(text + "</table:table-row>")
    }

    /// The look of a cell: its own, another's, or that of its rating.
    fn style(&mut self, place: (u32, usize), change: &CellChange) -> Result<Option<String>, Stuck> {
        let own = self.sheet.style(place).map(str::to_owned);
        if let Some(like) = change.day.and_then(|day| self.sheet.style(day.like)) {
            return Ok(Some(like.to_owned()));
        }
        match &change.look {
            Look::Own => Ok(own),
            Look::Like(other) => Ok(self.sheet.style(*other).map(str::to_owned)),
            Look::Rated(rating, examples) => {
                let said = self.looks.rating(own.as_deref());
                if said == *rating && rating.is_some() {
                    return Ok(own);
                }
                let looks = examples.iter().filter_map(|place| self.sheet.style(*place)).collect::<Vec<_>>();
                if let Some(same) = looks.iter().find(|look| self.looks.rating(Some(look)) == *rating) {
                    return Ok(Some((*same).to_owned()));
                }
                if change.text.is_none() && rating.is_some() {
                    // The colour is all that says it.
                    let coloured = own.as_deref().filter(|_| said.is_some());
                    let coloured =
                        coloured.or_else(|| looks.iter().copied().find(|look| self.looks.rating(Some(look)).is_some()));
                    let like = coloured.ok_or(Stuck)?.to_owned();
                    return self.looks.filled(self.xml, &like, *rating).map(Some);
                }
                match (own, said) {
                    (Some(own), Some(_)) => self.looks.filled(self.xml, &own, *rating).map(Some),
                    (own, _) => Ok(own),
                }
            }
        }
    }
}

/// A mark by its text.
fn looks_like<'a>(name: &'a str, raw: &'a str) -> super::super::xml::Mark<'a> {
    let sort = super::super::xml::Sort::Start;
    super::super::xml::Mark { sort, name, raw, span: 0..raw.len() }
}
