//! A file read as somebody says that it is to be read: by what they chose, else by what was
//! chosen for a file of the same shape before, else by what is guessed.

use std::collections::BTreeMap;
use std::sync::Arc;

use heard_storage::{StorageError, text};
use heard_vocabulary::PlanSheet;

use super::grid::{GridSheet, GridTyped, sheet_of, sheets_of, unknown_words};
use super::import::{
    ColumnMap, Field, Kind, LayoutLine, LineKind, NotAPlan, Options, PlanFile, SheetLayout, SheetNames, SheetReport,
    read_plan,
};
use super::intake::{one_at_a_time, read_in_turn, read_sheet_in_turn};
use super::mapping::{Choices, Kept, SheetChoice, kept_choices, kept_words, word_key};
use crate::Heard;

/// A file, and how it is read.
#[derive(Debug, Clone)]
pub struct Prepared {
    /// Its sheets, as they are read without a word but for those that ratings are given in.
    pub sheets: Vec<GridSheet>,
    /// What is chosen.
    pub choices: Choices,
    /// Its words for ratings that no rating is known for, and those that were chosen for.
    pub words: Vec<String>,
    /// What was read; or why nothing was, while its columns may be chosen still.
    pub plan: Result<Arc<PlanFile>, NotAPlan>,
}

/// The longest line above the headings that is taken for a plan's title, in letters.
const LONGEST_TITLE: usize = 120;

impl Prepared {
    /// The line above a sheet's headings that may be what the plan is called: the first in which
    /// one thing stands.
    #[must_use]
    pub fn title_line(&self) -> Option<String> {
        let file = self.plan.as_ref().ok()?;
        let alone = |line: &&LayoutLine| {
            let first = line.cells.first().map(|(_, words)| words);
            line.kind == LineKind::Note && line.cells.iter().all(|(_, words)| Some(words) == first)
        };
        let above = |sheet: &SheetLayout| {
            let line = sheet.lines.iter().filter(|line| line.row < sheet.header_row).find(alone)?;
            line.cells.first().map(|(_, words)| text::one_line(words))
        };
        let title = file.layout.iter().find_map(above)?;
        (3..=LONGEST_TITLE).contains(&text::length(&title)).then_some(title)
    }

    /// What is kept of it when it is taken in.
    #[must_use]
    pub fn kept(&self) -> Kept {
        let mut kept = Kept { words: self.choices.words.clone(), ..Kept::default() };
        for sheet in &self.sheets {
            let choice = self.choices.sheets.get(&sheet.name).cloned().unwrap_or_default();
            kept.shapes.entry(sheet.shape.clone()).or_default().insert(sheet.name.clone(), choice);
        }
        kept
    }
}

/// What somebody says of how a file is to be read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Typed {
    /// Nothing yet: what was chosen for a file of the same shape before stands.
    #[default]
    Nothing,
    /// What was chosen in the grid.
    Grid(GridTyped),
    /// The choices that a preview was made with.
    Choices(Choices),
}

/// Reads a file as it is to be read.
///
/// # Errors
/// When storage fails. `Ok(Err(…))` where the file is no plan, and has no columns to choose for.
pub async fn prepare(
    heard: &Heard,
    file_name: &str,
    bytes: Arc<Vec<u8>>,
    typed: Typed,
) -> Result<Result<Prepared, NotAPlan>, StorageError> {
    // The council's words for ratings decide which column holds them: they are known first.
    let words = match &typed {
        Typed::Nothing => words_before(heard).await?,
        Typed::Grid(grid) => grid.said(),
        Typed::Choices(choices) => choices.words.clone(),
    };
    let ratings = Choices { words: words.clone(), ..Choices::default() }.rating_words();
    let options = || Options { ratings: ratings.clone(), ..Options::default() };
    let guessed = read_in_turn(file_name, Arc::clone(&bytes), options()).await;
    let sheets = match &guessed {
        Ok(file) => sheets_of(file),
        Err(NotAPlan::NoTable | NotAPlan::NoRows) => match read_sheet_in_turn(file_name, Arc::clone(&bytes)).await {
            Ok(rows) => sheet_of(&rows).into_iter().collect(),
            Err(_) => Vec::new(),
        },
        Err(_) => Vec::new(),
    };
    if let (Err(no_plan), true) = (&guessed, sheets.is_empty()) {
        return Ok(Err(no_plan.clone()));
    }
    let mut choices = match typed {
        Typed::Nothing => Choices { sheets: chosen_before(heard, &sheets).await?, words },
        Typed::Grid(grid) => grid.choices(&sheets),
        Typed::Choices(mut choices) => {
            // What was offered where nothing was found is read once somebody looks again.
            for (name, offered) in GridTyped::default().choices(&sheets).sheets {
                choices.sheets.entry(name).or_insert(offered);
            }
            choices
        }
    };
    choices.sheets.retain(|_, choice| !choice.says_nothing());
    let plan = match (guessed, choices.sheets.is_empty()) {
        (guessed, true) => guessed,
        (guessed, false) => {
            let guessed = guessed.unwrap_or_default();
            let (chosen, names) = (choices.clone(), sheets.iter().map(|sheet| sheet.name.clone()).collect::<Vec<_>>());
            let read = move |name: &str, bytes: &[u8], options: &Options| {
                read_chosen(name, bytes, options, (names.as_slice(), &guessed), &chosen)
            };
            one_at_a_time(file_name, bytes, options(), read).await
        }
    };
    let (words, plan) = match plan {
        Ok(plan) => {
            let unknown = unknown_words(&plan, &choices);
            let known: Vec<String> = unknown.iter().map(|word| word_key(word)).collect();
            let chosen = choices.words.iter().filter(|(word, name)| !name.is_empty() && !known.contains(*word));
            let words = unknown.iter().cloned().chain(chosen.map(|(word, _)| word.clone())).collect();
            (words, Ok(Arc::new(plan)))
        }
        Err(no_plan) => (Vec::new(), Err(no_plan)),
    };
    Ok(Ok(Prepared { sheets, choices, words, plan }))
}

async fn chosen_before(heard: &Heard, sheets: &[GridSheet]) -> Result<BTreeMap<String, SheetChoice>, StorageError> {
    let shapes: Vec<(String, String)> = sheets.iter().map(|one| (one.name.clone(), one.shape.clone())).collect();
    let mut conn = heard.words().read().await?;
    kept_choices(&mut conn, &shapes).await
}

async fn words_before(heard: &Heard) -> Result<BTreeMap<String, String>, StorageError> {
    let mut conn = heard.words().read().await?;
    kept_words(&mut conn).await
}

/// What the reader is told for one sheet, beside the words for ratings that all have. This is the
/// one place where choices become options of the reader.
fn options_for(base: &Options, name: &str, choice: &SheetChoice, layout: Option<&SheetLayout>) -> Options {
    let mut columns = choice.columns.clone();
    if choice.sheet() == PlanSheet::Measures {
        as_measures(&mut columns, layout);
    }
    let map = (!columns.is_empty()).then(|| column_map(&columns)).flatten();
    let sheet = (!name.is_empty()).then(|| name.to_owned());
    // Alone, a sheet does not say whether the others are named for their objectives too.
    let guessed = choice.read_as.is_empty() && layout.is_some_and(|layout| layout.named);
    let names = match choice.sheet() == PlanSheet::Named || guessed {
        true => SheetNames::Objectives,
        false => SheetNames::Nothing,
    };
    Options { sheet, map, names, ..base.clone() }
}

/// What would be done in a plan is what is counted, where a sheet has measures alone.
fn as_measures(columns: &mut BTreeMap<String, Field>, layout: Option<&SheetLayout>) {
    let guessed = layout.into_iter().flat_map(|layout| &layout.columns);
    let guessed: Vec<(String, Field)> =
        guessed.filter_map(|column| Some((column.header.clone()?, column.field?))).collect();
    for (heading, field) in guessed {
        columns.entry(heading).or_insert(field);
    }
    if !columns.values().any(|field| *field == Field::Metric) {
        for field in columns.values_mut().filter(|field| **field == Field::Activity) {
            *field = Field::Metric;
        }
    }
}

fn column_map(columns: &BTreeMap<String, Field>) -> Option<ColumnMap> {
    let json = serde_json::to_vec(columns).ok()?;
    ColumnMap::from_json(&json).ok()
}

/// Reads each sheet for which something was chosen as it is to be read; others stay as they were
/// read without a word. One that is left out stays among the sheets, with no row.
fn read_chosen(
    file_name: &str,
    bytes: &[u8],
    options: &Options,
    (names, guessed): (&[String], &PlanFile),
    choices: &Choices,
) -> Result<PlanFile, NotAPlan> {
    let mut plan = PlanFile::default();
    for name in names {
        let layout = guessed.layout.iter().find(|layout| layout.name == *name);
        let Some(choice) = choices.sheets.get(name) else {
            add(&mut plan, guessed.clone(), name);
            continue;
        };
        if choice.sheet() == PlanSheet::LeftOut {
            plan.sheets.push(SheetReport { name: name.clone(), ..SheetReport::default() });
            // What stands in it is no part of the plan.
            plan.layout.extend(layout.map(|layout| SheetLayout { lines: Vec::new(), ..layout.clone() }));
            continue;
        }
        match read_plan(file_name, bytes, &options_for(options, name, choice, layout)) {
            Ok(mut part) => {
                if choice.sheet() == PlanSheet::Measures {
                    measures(&mut part);
                }
                add(&mut plan, part, name);
            }
            // Nothing to read in this sheet by what was chosen; there may be in another.
            Err(NotAPlan::NoTable | NotAPlan::NoRows | NotAPlan::RunningText | NotAPlan::NoSuchSheet { .. }) => {
                add(&mut plan, guessed.clone(), name);
            }
            Err(refused) => return Err(refused),
        }
    }
    if plan.rows.is_empty() { Err(NotAPlan::NoRows) } else { Ok(plan) }
}

/// Adds what was read of one sheet; all of it, where the sheet has no name.
fn add(plan: &mut PlanFile, part: PlanFile, name: &str) {
    let wanted = |sheet: &str| name.is_empty() || sheet == name;
    plan.sheets.extend(part.sheets.into_iter().filter(|sheet| wanted(&sheet.name)));
    plan.objectives.extend(part.objectives.into_iter().filter(|one| wanted(&one.source.sheet)));
    plan.rows.extend(part.rows.into_iter().filter(|row| wanted(&row.source.sheet)));
    plan.layout.extend(part.layout.into_iter().filter(|layout| wanted(&layout.name)));
}

/// Every row is a measure.
fn measures(part: &mut PlanFile) {
    for row in &mut part.rows {
        row.kind = Kind::Measure;
    }
    for sheet in &mut part.sheets {
        sheet.measures += std::mem::take(&mut sheet.actions);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn str_03_a_line_above_the_headings_is_what_the_plan_is_called() {
        let prepared = |text: &str| {
            let plan = read_plan("a.tsv", text.as_bytes(), &Options::default()).map(Arc::new);
            Prepared { sheets: Vec::new(), choices: Choices::default(), words: Vec::new(), plan }
        };
        let plan = "Ref\tAction\tLead\tRAG\n1\tMend the door\tNell\tGreen\n2\tPaint the hall\tOmar\tRed\n";
        let titled = format!("Our pledge 2026\t\t\t\n\t\t\t\n{plan}");
        assert_eq!(prepared(&titled).title_line().as_deref(), Some("Our pledge 2026"));
        assert_eq!(prepared(plan).title_line(), None);
    }
}
