//! The grid in which somebody says what a file's columns hold: its sheets with their columns,
//! what each is read as, and two of its cells.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use heard_vocabulary::PlanSheet;

use super::import::{Field, LayoutLine, PlanFile, PlanRow, Rating, SheetLayout, SheetRow, field_of};
use super::mapping::{Choices, LONGEST_WORD, SheetChoice, field_named, plain, shape_of, word_key};

/// So many rows of a sheet are looked at for its headings, where none were found.
const LOOKED_AT: usize = 40;
/// So many cells stand beside a column.
const SAMPLES: usize = 2;
/// So many words for ratings are asked about.
const WORDS: usize = 40;

/// A sheet of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GridSheet {
    /// Its name; empty where the file has but one.
    pub name: String,
    /// What its headings look like.
    pub(super) shape: String,
    /// Its columns from A on, those with nothing in them left out.
    pub columns: Vec<GridColumn>,
    /// What it is read as without a word.
    guessed_as: PlanSheet,
    /// Whether no headings were found in it: what is guessed of its columns is offered, and not read.
    unread: bool,
}

impl GridSheet {
    /// What it is read as by a choice, or without one.
    #[must_use]
    pub fn read_as(&self, choice: &SheetChoice) -> PlanSheet {
        if choice.read_as.is_empty() { self.guessed_as } else { choice.sheet() }
    }
}

/// A column of a sheet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct GridColumn {
    /// What a choice for it is kept under: its heading, or its letter.
    pub key: String,
    /// Its heading, or its letter.
    pub label: String,
    /// What it is read as without a word.
    pub guessed: Option<Field>,
    /// The first of its cells, two at most.
    pub samples: Vec<String>,
}

/// What was chosen in a grid, by the places of its sheets and columns.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct GridTyped {
    /// What each sheet is read as, by its name in forms.
    pub sheets: BTreeMap<usize, String>,
    /// What each column of a sheet holds, by the field's name in forms.
    pub columns: BTreeMap<(usize, usize), String>,
    /// Words for ratings, each with the rating's name, or with nothing.
    pub words: Vec<(String, String)>,
}

impl GridTyped {
    /// What that says of these sheets. Where every column is what was guessed, nothing is said:
    /// what is guessed better one day is then read better.
    pub(super) fn choices(&self, sheets: &[GridSheet]) -> Choices {
        let mut choices = Choices::default();
        for (at, sheet) in sheets.iter().enumerate() {
            let typed = self.sheets.get(&at).map_or("", String::as_str);
            let chosen = PlanSheet::parse(typed).filter(|chosen| *chosen != sheet.guessed_as);
            let read_as = chosen.map_or("", PlanSheet::name).to_owned();
            let mut columns = BTreeMap::new();
            let mut differs = false;
            for (place, column) in sheet.columns.iter().enumerate() {
                let guessed = column.guessed.unwrap_or(Field::Other);
                let typed = self.columns.get(&(at, place)).and_then(|name| field_named(name)).unwrap_or(guessed);
                differs = differs || typed != guessed || (sheet.unread && typed != Field::Other);
                columns.insert(column.key.clone(), typed);
            }
            if !differs {
                columns.clear();
            }
            choices.sheets.insert(sheet.name.clone(), SheetChoice { read_as, columns });
        }
        choices.words = self.said();
        choices
    }

    /// What the words for ratings stand for.
    pub(super) fn said(&self) -> BTreeMap<String, String> {
        self.words.iter().map(|(word, name)| (word_key(word), name.clone())).collect()
    }
}

/// The sheets of a file as it was read without a word, but for those that ratings are given in.
pub(super) fn sheets_of(file: &PlanFile) -> Vec<GridSheet> {
    file.layout
        .iter()
        .map(|sheet| match sheet.columns.is_empty() {
            true => unread(&sheet.name, &cells_of(&sheet.lines), false),
            false => known(sheet, file),
        })
        .collect()
}

/// The sheet of a file in which nothing was found: headings that are known are offered.
pub(super) fn sheet_of(rows: &[SheetRow]) -> Option<GridSheet> {
    let cells: Vec<Cells<'_>> = rows.iter().take(LOOKED_AT).map(|row| row.cells.as_slice()).collect();
    Some(unread("", &cells, true)).filter(|sheet| !sheet.columns.is_empty())
}

type Cells<'a> = &'a [(usize, String)];

fn cells_of(lines: &[LayoutLine]) -> Vec<Cells<'_>> {
    lines.iter().take(LOOKED_AT).map(|line| line.cells.as_slice()).collect()
}

/// A sheet whose columns were found.
fn known(sheet: &SheetLayout, file: &PlanFile) -> GridSheet {
    let headings: Vec<Option<String>> = sheet.columns.iter().map(|column| column.header.clone()).collect();
    let rows: Vec<&PlanRow> = file.rows.iter().filter(|row| row.source.sheet == sheet.name).collect();
    let mut columns = Vec::new();
    for (at, column) in sheet.columns.iter().enumerate() {
        let samples: Vec<String> =
            rows.iter().filter_map(|row| cell(row, column.field, &column.label)).take(SAMPLES).collect();
        if column.header.is_none() && samples.is_empty() {
            continue;
        }
        let key = key(&headings, at);
        columns.push(GridColumn { key, label: column.label.clone(), guessed: column.field, samples });
    }
    let guessed_as = if sheet.named { PlanSheet::Named } else { PlanSheet::Plan };
    let shape = shape(&headings, &sheet.name);
    GridSheet { name: sheet.name.clone(), shape, columns, guessed_as, unread: false }
}

/// A sheet in which no headings were found: its widest line may be them. What known ones among
/// them mean is offered where asked for, each field once.
fn unread(name: &str, lines: &[Cells<'_>], offered: bool) -> GridSheet {
    let widest = lines.iter().map(|cells| cells.len()).max().filter(|width| *width > 1);
    let at = widest.and_then(|width| lines.iter().position(|cells| cells.len() == width));
    let Some((at, heads)) = at.and_then(|at| lines.get(at).map(|cells| (at, *cells))) else {
        return bare(name, shape(&[], name), Vec::new(), offered);
    };
    let last = heads.last().map_or(0, |(column, _)| *column);
    let of = |column: usize| heads.iter().find(|(at, _)| *at == column).map(|(_, words)| words.clone());
    let headings: Vec<Option<String>> = (0..=last).map(of).collect();
    let below = lines.iter().skip(at + 1);
    let (mut columns, mut taken) = (Vec::new(), BTreeSet::new());
    for (column, words) in heads {
        let cell = |cells: &Cells<'_>| cells.iter().find(|(at, _)| at == column).map(|(_, words)| words.clone());
        columns.push(GridColumn {
            key: key(&headings, *column),
            label: words.clone(),
            guessed: field_of(words).filter(|field| offered && taken.insert(*field)),
            samples: below.clone().filter_map(cell).take(SAMPLES).collect(),
        });
    }
    bare(name, shape(&headings, name), columns, offered)
}

fn bare(name: &str, shape: String, columns: Vec<GridColumn>, unread: bool) -> GridSheet {
    GridSheet { name: name.to_owned(), shape, columns, guessed_as: PlanSheet::Plan, unread }
}

fn shape(headings: &[Option<String>], name: &str) -> String {
    if headings.iter().any(Option::is_some) {
        return shape_of(headings);
    }
    // Without headings it is known by its name and its width.
    shape_of(&[Some(format!("{} {}", plain(name), headings.len()))])
}

/// A heading that is there once stands for its column; else the letter does.
fn key(headings: &[Option<String>], at: usize) -> String {
    let Some(own) = headings.get(at).and_then(Option::as_deref) else { return letter(at) };
    let said = plain(own);
    let same = headings.iter().flatten().filter(|other| plain(other) == said).count();
    if said.is_empty() || same > 1 { letter(at) } else { own.to_owned() }
}

/// The letter of a column, from 0: A, B, … Z, AA.
fn letter(column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column;
    loop {
        letters.push(char::from(b'A' + u8::try_from(rest % 26).unwrap_or(0)));
        match rest / 26 {
            0 => break,
            more => rest = more - 1,
        }
    }
    letters.iter().rev().collect()
}

/// What a row has in a column.
fn cell(row: &PlanRow, field: Option<Field>, label: &str) -> Option<String> {
    let other = || row.other.get(label).cloned();
    match field {
        None | Some(Field::Wording | Field::Other) => other(),
        Some(Field::Objective) => row.objective.clone(),
        Some(Field::Reference) => row.reference.clone(),
        Some(Field::Activity) => row.activity.clone(),
        Some(Field::Lead) => row.lead.clone(),
        Some(Field::Service) => row.service.clone(),
        Some(Field::Timescale) => row.timescale.as_ref().map(|timescale| timescale.text.clone()),
        Some(Field::Rating) => other().or_else(|| row.rating.map(said)),
        Some(Field::Progress) => row.progress.clone(),
        Some(Field::Evidence) => row.evidence.clone(),
        Some(Field::Metric) => row.metric.clone(),
        Some(Field::Current) => row.current.clone(),
        Some(Field::Target) => row.target.clone(),
        Some(Field::CrossReference) => row.cross_reference.clone(),
    }
}

/// A rating as a plan writes it.
pub(super) fn said(rating: Rating) -> String {
    match rating {
        Rating::Blue => "Blue",
        Rating::Green => "Green",
        Rating::Amber => "Amber",
        Rating::Red => "Red",
    }
    .to_owned()
}

/// The words in rating columns that name no rating by themselves, each once, as they are first written.
pub(super) fn unknown_words(file: &PlanFile, choices: &Choices) -> Vec<String> {
    let (mut seen, mut words) = (HashSet::new(), Vec::new());
    for row in &file.rows {
        let Some(text) = rating_cell(file, choices, row) else { continue };
        if row.rating.is_some() && !choices.words.contains_key(&word_key(text)) {
            continue;
        }
        if words.len() < WORDS && text.chars().count() <= LONGEST_WORD && seen.insert(word_key(text)) {
            words.push(text.to_owned());
        }
    }
    words
}

/// What stands in a row's cell for its rating. A column that was chosen for ratings is one, also
/// where none of its words is.
fn rating_cell<'a>(file: &PlanFile, choices: &Choices, row: &'a PlanRow) -> Option<&'a str> {
    let sheet = file.layout.iter().find(|sheet| sheet.name == row.source.sheet)?;
    let of_sheet = choices.sheets.get(&sheet.name).or_else(|| choices.sheets.get(""));
    let chosen = of_sheet.and_then(|choice| choice.columns.iter().find(|(_, field)| **field == Field::Rating));
    let is_chosen = |at: usize, heading: Option<&str>| {
        chosen.is_some_and(|(key, _)| heading.map(plain) == Some(plain(key)) || *key == letter(at))
    };
    let mut columns = sheet.columns.iter().enumerate();
    let (_, column) =
        columns.find(|(at, column)| column.field == Some(Field::Rating) || is_chosen(*at, column.header.as_deref()))?;
    row.other.get(&column.label).map(String::as_str)
}

#[cfg(test)]
mod tests {
    use super::super::import::{Options, read_plan};
    use super::*;

    const PLAN: &str =
        "No\tHeadline\tWho leads\tState\n1\tMend the door\tNell\tOn track\n2\tPaint the hall\tOmar\tGreen\n";

    #[test]
    fn str_03_the_grid_shows_each_column_with_two_cells_and_says_only_what_differs() {
        let rows = super::super::import::read_sheet("a.tsv", PLAN.as_bytes(), &Options::default()).unwrap();
        let sheet = sheet_of(&rows).unwrap();
        assert_eq!(sheet.columns[1].label, "Headline");
        assert_eq!(sheet.columns[1].samples, ["Mend the door", "Paint the hall"]);
        let typed = GridTyped { columns: BTreeMap::from([((0, 1), "activity".to_owned())]), ..GridTyped::default() };
        let choices = typed.choices(std::slice::from_ref(&sheet));
        assert_eq!(choices.sheets[""].columns["Headline"], Field::Activity);
        // Known headings are offered, and read once somebody looks again.
        assert_eq!(sheet.columns[2].guessed, Some(Field::Lead));
        let offered = GridTyped::default().choices(&[sheet]);
        assert_eq!(offered.sheets[""].columns["Who leads"], Field::Lead);
        let known = sheets_of(&read_plan("a.csv", b"Action,Lead\nMend,Nell\n", &Options::default()).unwrap());
        assert!(GridTyped::default().choices(&known).sheets["a"].says_nothing());
    }

    #[test]
    fn str_03_a_heading_that_is_there_twice_stands_for_no_column() {
        let plan = "Ref\tAction\tLead\tDate\tDate\n1\tMend the door\tNell\tMay\tJune\n";
        let file = read_plan("a.tsv", plan.as_bytes(), &Options::default()).unwrap();
        let sheets = sheets_of(&file);
        let keys: Vec<&str> = sheets[0].columns.iter().map(|column| column.key.as_str()).collect();
        assert_eq!(keys, ["Ref", "Action", "Lead", "D", "E"]);
    }

    #[test]
    fn str_03_a_sheet_named_for_its_objective_is_drawn_so_and_can_be_read_otherwise() {
        let mut file = read_plan("Safe.csv", b"Action,Lead\nMend,Nell\n", &Options::default()).unwrap();
        file.layout[0].named = true;
        let sheets = sheets_of(&file);
        let typed = |name: &str| GridTyped { sheets: BTreeMap::from([(0, name.to_owned())]), ..GridTyped::default() };
        for (name, kept) in [("named", ""), ("", ""), ("plan", "plan"), ("left_out", "left_out")] {
            let choice = typed(name).choices(&sheets).sheets["Safe"].clone();
            assert_eq!((choice.read_as.as_str(), choice.says_nothing()), (kept, kept.is_empty()), "{name}");
            let read_as = PlanSheet::parse(name).unwrap_or(PlanSheet::Named);
            assert_eq!(sheets[0].read_as(&choice), read_as, "{name}");
        }
    }

    #[test]
    fn str_03_the_grid_is_drawn_from_a_reading_that_knows_the_councils_words_for_ratings() {
        let plan = b"Action,Lead,Status\nMend,Nell,On track\nPaint,Omar,On track\n";
        let status = |options: &Options| {
            let sheets = sheets_of(&read_plan("a.csv", plan, options).unwrap());
            (sheets[0].columns[2].guessed, sheets)
        };
        assert_eq!(status(&Options::default()).0, None);
        let words =
            Choices { words: BTreeMap::from([("on track".to_owned(), "green".to_owned())]), ..Choices::default() };
        let (guessed, sheets) = status(&Options { ratings: words.rating_words(), ..Options::default() });
        assert_eq!(guessed, Some(Field::Rating));
        let other = GridTyped { columns: BTreeMap::from([((0, 2), "other".to_owned())]), ..GridTyped::default() };
        assert_eq!(other.choices(&sheets).sheets["a"].columns["Status"], Field::Other);
    }
}
