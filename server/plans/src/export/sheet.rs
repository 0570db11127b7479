//! One sheet of the workbook: which line stands in which row, and what each
//! line writes into which column.

use super::super::columns::Field;
use super::super::long;
use super::super::rating;
use super::super::report::{LayoutColumn, LayoutLine, LineKind, PlanObjective, PlanRow, SheetLayout};
use super::super::table::Table;
use super::cells::{FIELDS, body, field_text, heading, new_column, rating_text};
use super::looks::{self, Held, Looks};
use super::order::{last_rows, wanted_row};
use super::room::{MOST_COLUMNS, free};
use super::{ExportError, failed};
use rust_xlsxwriter::{Color, Format, Worksheet};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// Widths in letters for columns of long words and for the others.
const WIDE: f64 = 44.0;
const NARROW: f64 = 14.0;
/// The last row a workbook can hold; what wants a later one goes on the next.
const LAST_ROW: u32 = 1_048_576;

/// One sheet to be written.
pub(super) struct Page<'a> {
    layout: &'a SheetLayout,
    columns: Vec<LayoutColumn>,
    /// The columns of each field, and the others by their names.
    fields: BTreeMap<Field, Vec<usize>>,
    labels: HashMap<String, usize>,
    /// The columns in which words go on that are too long for one cell.
    more: HashMap<usize, Vec<usize>>,
    /// The column in which each objective's own line begins, by row.
    begins: HashMap<u32, usize>,
    /// The columns that hold nothing, where the sheet may end before all are added.
    free: Vec<usize>,
    /// The sheet of the file that came in, where that is known.
    looks: Option<Looks<'a>>,
}

/// One line of a sheet.
enum Line<'a> {
    Headings,
    Kept(&'a LayoutLine),
    Objective(&'a PlanObjective),
    How(&'a str),
    Row(&'a PlanRow),
}

impl<'a> Page<'a> {
    /// The sheet's columns, and one more for whatever its rows hold besides.
    pub(super) fn new(layout: &'a SheetLayout, rows: &[&PlanRow], like: Option<&'a Table>) -> Self {
        let mut begins = HashMap::new();
        for line in layout.lines.iter().filter(|line| line.kind == LineKind::Objective) {
            begins.entry(line.row).or_insert_with(|| line.cells.first().map_or(0, |(column, _)| *column));
        }
        let (fields, labels, more) = (BTreeMap::new(), HashMap::new(), HashMap::new());
        let free = free(layout, rows);
        let due = layout.columns.iter().position(|column| column.field == Some(Field::Timescale));
        let looks = like.map(|table| Looks::new(table, due));
        let mut page = Self { layout, columns: Vec::new(), fields, labels, more, begins, free, looks };
        let mut named = HashSet::new();
        for column in &layout.columns {
            named.insert(column.label.clone());
            page.add(column.clone());
        }
        for row in rows {
            for (field, heading) in FIELDS {
                if !page.fields.contains_key(&field) && field_text(row, field).is_some() {
                    named.insert(heading.to_owned());
                    page.add(new_column(heading, Some(field)));
                }
            }
            for label in row.other.keys() {
                if named.insert(label.clone()) {
                    page.add(new_column(label, None));
                }
            }
        }
        page.go_on(rows);
        page
    }

    /// Adds the columns in which words go on that are too long for one cell.
    fn go_on(&mut self, rows: &[&PlanRow]) {
        let mut most: BTreeMap<usize, usize> = BTreeMap::new();
        for row in rows {
            let long = self.row_cells(row, &mut None).into_iter().filter(|(_, text, _)| long::is_long(text));
            for (at, text, _) in long {
                let count = most.entry(at).or_default();
                *count = long::pieces(&text).len().max(*count);
            }
        }
        for (at, count) in most {
            let label = self.columns.get(at).map(|column| column.label.clone()).unwrap_or_default();
            for number in 2..=count {
                let name = long::name(&label, number);
                if !self.labels.contains_key(&name) {
                    self.add(new_column(&name, None));
                }
                self.more.entry(at).or_default().extend(self.labels.get(&name));
            }
        }
    }

    /// Adds a column at the right, or, where the sheet ends there, in one that
    /// holds nothing.
    fn add(&mut self, column: LayoutColumn) {
        let ends = self.columns.len() >= MOST_COLUMNS;
        let free = if ends { self.free.pop() } else { None };
        let at = free.unwrap_or(self.columns.len());
        match column.field.filter(|field| *field != Field::Wording) {
            Some(field) => self.fields.entry(field).or_default().push(at),
            None => {
                self.labels.entry(column.label.clone()).or_insert(at);
            }
        }
        match free.and_then(|at| self.columns.get_mut(at)) {
            Some(there) => *there = column,
            None => self.columns.push(column),
        }
    }

    /// Writes the sheet, each line at its own row where that is still free, and
    /// hides what was hidden. Says whether something is seen that was hidden.
    pub(super) fn write(
        &self,
        writer: &mut Worksheet,
        objectives: &[&PlanObjective],
        rows: &[&PlanRow],
    ) -> Result<bool, ExportError> {
        let (mut next, mut before) = (1_u32, 0_u32);
        let mut written = BTreeSet::new();
        let mut last_objective: Option<String> = None;
        for (wanted, line) in self.lines(objectives, rows) {
            // An aside that stood apart would be read as more of the row above it.
            let apart = matches!(line, Line::Kept(_)) && wanted > before.saturating_add(1) && next < LAST_ROW;
            let free = if apart && next > 1 { next + 1 } else { next };
            let at = if wanted > LAST_ROW { next } else { wanted.max(free) };
            let of = if let Line::Row(row) = line { Some(row) } else { None };
            let source = Some(wanted).filter(|_| of.is_none_or(|row| row.source.row > 0));
            for (column, text, format) in self.cells(&line, &mut last_objective) {
                let held = match &self.looks {
                    Some(looks) => looks.held(source, column, text, of),
                    None => Held::Words(text),
                };
                self.write_cell(writer, at, column, &held, &format)?;
            }
            written.extend(source);
            if source.is_some_and(|row| self.looks.as_ref().is_some_and(|looks| looks.hides_row(row))) {
                writer.set_row_hidden(at.saturating_sub(1)).map_err(failed)?;
            }
            before = source.unwrap_or(before);
            if matches!(line, Line::Headings) {
                writer.set_freeze_panes(at, 0).map_err(failed)?;
            }
            next = at.saturating_add(1);
        }
        for (column, width) in self.widths(rows) {
            writer.set_column_width(column, width).map_err(failed)?;
        }
        let Some(looks) = &self.looks else { return Ok(false) };
        looks.hide_columns(writer, self.layout.columns.len(), &self.more)?;
        Ok(looks.shows_hidden(&written))
    }

    /// One cell: as text, where it was no day or figure.
    fn write_cell(
        &self,
        writer: &mut Worksheet,
        row: u32,
        column: usize,
        held: &Held,
        format: &Format,
    ) -> Result<(), ExportError> {
        let row = row.saturating_sub(1);
        let Held::Words(text) = held else {
            return looks::write(writer, row, u16::try_from(column).unwrap_or(u16::MAX), held, format);
        };
        let more = self.more.get(&column).map_or(&[][..], Vec::as_slice);
        for (place, piece) in long::pieces(text).into_iter().enumerate() {
            // What has no column for its rest, a line of its own, runs on to the right.
            let beside = || more.get(place - 1).copied().unwrap_or(column + place);
            let at = if place == 0 { column } else { beside() };
            let at = u16::try_from(at).unwrap_or(u16::MAX);
            writer.write_string_with_format(row, at, piece, format).map_err(failed)?;
        }
        Ok(())
    }

    /// Every line with the row it wants, in order.
    fn lines<'b>(&'b self, objectives: &[&'b PlanObjective], rows: &[&'b PlanRow]) -> Vec<(u32, Line<'b>)> {
        let mut lines = Vec::new();
        let taken = rows.iter().map(|row| row.source.row).collect::<BTreeSet<_>>();
        let lasts = last_rows(objectives, rows);
        if self.layout.header_row > 0 {
            lines.push((self.layout.header_row, Line::Headings));
        }
        for line in &self.layout.lines {
            if matches!(line.kind, LineKind::Note | LineKind::Header) {
                lines.push((line.row, Line::Kept(line)));
            }
        }
        for objective in objectives {
            let row = objective.source.row;
            // The name of a sheet is written where it is.
            let is_name = self.layout.named && row == self.layout.header_row.max(1);
            if !taken.contains(&row) && !is_name {
                lines.push((row, Line::Objective(objective)));
            }
            if let Some(how) = &objective.how {
                lines.push((row.saturating_add(1), Line::How(how)));
            }
        }
        for row in rows {
            lines.push((wanted_row(row, &lasts), Line::Row(row)));
        }
        // A stable order: lines for the same row stay as they were put in.
        lines.sort_by_key(|(row, _)| *row);
        lines
    }

    /// The cells of a line: column, words, format.
    fn cells(&self, line: &Line<'_>, last_objective: &mut Option<String>) -> Vec<(usize, String, Format)> {
        match line {
            Line::Headings => self
                .columns
                .iter()
                .enumerate()
                .filter_map(|(at, column)| Some((at, column.header.clone()?, heading())))
                .collect(),
            Line::Kept(line) => {
                let format = match line.kind {
                    LineKind::Header => heading(),
                    LineKind::Objective | LineKind::How | LineKind::Note => Format::new(),
                };
                let cell = |(at, text): &(usize, String)| (*at, text.clone(), format.clone());
                line.cells.iter().map(cell).collect()
            }
            Line::Objective(objective) => {
                *last_objective = Some(objective.text.clone());
                let column = self.begins.get(&objective.source.row).copied().unwrap_or(0);
                vec![(column, objective.text.clone(), Format::new().set_bold())]
            }
            Line::How(how) => vec![(0, (*how).to_owned(), Format::new())],
            Line::Row(row) => self.row_cells(row, last_objective),
        }
    }

    /// The cells of an action or measure: those it has, whatever the width of
    /// the sheet.
    fn row_cells(&self, row: &PlanRow, last_objective: &mut Option<String>) -> Vec<(usize, String, Format)> {
        let mut cells = Vec::new();
        for (field, at) in self.fields.iter().flat_map(|(field, places)| places.iter().map(move |at| (*field, *at))) {
            let text = match field {
                Field::Objective => {
                    let same = *last_objective == row.objective;
                    last_objective.clone_from(&row.objective);
                    let repeat = self.layout.objective_on_every_row || !same;
                    row.objective.clone().filter(|_| repeat)
                }
                Field::Rating => {
                    let label = self.columns.get(at).map_or("", |column| column.label.as_str());
                    rating_text(row, label, &self.layout.ratings)
                }
                field => field_text(row, field),
            };
            let rated = row.rating.filter(|_| field == Field::Rating);
            let format = match rated {
                Some(rating) => body().set_background_color(Color::RGB(rating::colour(rating))),
                None => body(),
            };
            cells.extend(text.map(|text| (at, text, format)));
        }
        for (label, text) in &row.other {
            cells.extend(self.labels.get(label).map(|at| (*at, text.clone(), body())));
        }
        cells.sort_by_key(|(at, _, _)| *at);
        cells
    }

    /// A width for every column: wide where its words are long.
    fn widths(&self, rows: &[&PlanRow]) -> Vec<(u16, f64)> {
        let mut long: BTreeSet<usize> = BTreeSet::new();
        let is_long = |text: &str| text.chars().nth(40).is_some();
        for row in rows {
            for (field, places) in &self.fields {
                if field_text(row, *field).is_some_and(|text| is_long(&text)) {
                    long.extend(places);
                }
            }
            for (label, text) in &row.other {
                long.extend(self.labels.get(label).filter(|_| is_long(text)));
            }
        }
        let width = |at: usize| if long.contains(&at) { WIDE } else { NARROW };
        (0..self.columns.len()).filter_map(|at| Some((u16::try_from(at).ok()?, width(at)))).collect()
    }
}
