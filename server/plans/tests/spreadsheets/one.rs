//! One file, read in this process as pages and commands read it: as a plan, as measures and
//! as a list. What was read goes out again and is read once more.

use heard_plans::measures::{MeasureFile, read_measures};
use heard_plans::{KnownRow, Options, Original, PlanFile, PlanRow, compare, export_xlsx, give_back};
use heard_plans::{SheetRow, read_plan, read_sheet};
use serde::{Deserialize, Serialize};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// The file to read, its name, what the reader does wrong, and where the outcome goes.
pub const FILE: &str = "HEARD_SPREADSHEET";
pub const NAME: &str = "HEARD_SPREADSHEET_NAME";
pub const SPOILT: &str = "HEARD_SPREADSHEET_SPOILT";
pub const OUTCOME: &str = "HEARD_SPREADSHEET_OUTCOME";

/// What reading one file came to.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    pub plan: Answer,
    pub measures: Answer,
    pub list: Answer,
    /// What was lost, or was another once it was written and read again.
    pub differs: Vec<String>,
    /// How long the longest single reading or writing kept a processor, in milliseconds.
    pub milliseconds: u64,
    /// Where it panicked, those included that the reader of workbooks is kept in.
    pub panics: Vec<String>,
    /// The most that this process held, as the system counted it.
    pub kibibytes: Option<u64>,
}

/// What a file was read as.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Answer {
    /// So many rows, or series.
    Read(usize),
    /// A sentence.
    Refused(String),
}

impl Default for Answer {
    fn default() -> Self {
        Self::Refused(String::new())
    }
}

impl Answer {
    pub fn is_read(&self) -> bool {
        matches!(self, Self::Read(_))
    }

    fn of<T>(read: &Result<T, String>, rows: impl Fn(&T) -> usize) -> Self {
        match read {
            Ok(read) => Self::Read(rows(read)),
            Err(sentence) => Self::Refused(sentence.clone()),
        }
    }
}

/// A reader that does wrong on purpose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spoilt {
    Panics,
    PanicsInside,
    Ends,
    Holds,
    Slow,
    ParsersWords,
    TwoSentences,
    LosesARow,
    LosesAWord,
}

impl Spoilt {
    pub const ALL: [Self; 9] = [
        Self::Panics,
        Self::PanicsInside,
        Self::Ends,
        Self::Holds,
        Self::Slow,
        Self::ParsersWords,
        Self::TwoSentences,
        Self::LosesARow,
        Self::LosesAWord,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Self::Panics => "a reader that panics",
            Self::PanicsInside => "a reader that panics and says the file is damaged",
            Self::Ends => "a reader that ends the process",
            Self::Holds => "a reader that holds 400 MiB",
            Self::Slow => "a reader that takes too long",
            Self::ParsersWords => "a reader that refuses with a parser's words",
            Self::TwoSentences => "a reader that refuses in two sentences",
            Self::LosesARow => "a reader that loses a row",
            Self::LosesAWord => "a reader that loses a word",
        }
    }
}

/// How long the longest step took so far, in milliseconds.
static LONGEST: AtomicU64 = AtomicU64::new(0);

/// A single reading or writing, timed. The machine does other things besides: where the
/// system tells how long a processor was kept, that counts.
fn step<T>(does: impl FnOnce() -> T) -> T {
    let (began, kept) = (Instant::now(), kept_by("self"));
    let done = does();
    let passed = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);
    let took = kept.zip(kept_by("self")).map_or(passed, |(before, after)| after - before);
    LONGEST.fetch_max(took, Ordering::Relaxed);
    done
}

/// How long a process kept a processor so far, in milliseconds; Linux tells in hundredths of
/// a second.
pub fn kept_by(process: &str) -> Option<u64> {
    let line = std::fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    let (_, fields) = line.rsplit_once(") ")?;
    let mut times = fields.split(' ').skip(11).map(str::parse::<u64>);
    Some(10 * (times.next()?.ok()? + times.next()?.ok()?))
}

/// The readers, and what is wrong with them.
struct Readers {
    spoilt: Option<Spoilt>,
}

impl Readers {
    fn plan(&self, name: &str, bytes: &[u8]) -> Result<PlanFile, String> {
        let read = step(|| read_plan(name, bytes, &Options::default())).map_err(|refused| refused.to_string());
        match self.spoilt {
            None => read,
            Some(Spoilt::Panics) => panic!("on purpose"),
            Some(Spoilt::PanicsInside) => {
                let _ = std::panic::catch_unwind(|| panic!("on purpose"));
                Err("This workbook is damaged.".to_owned())
            }
            Some(Spoilt::Ends) => std::process::abort(),
            Some(Spoilt::Holds) => {
                let held = vec![1_u8; 400 * 1024 * 1024];
                assert!(std::hint::black_box(held).iter().step_by(4_096).all(|byte| *byte == 1));
                read
            }
            Some(Spoilt::Slow) => {
                std::thread::sleep(Duration::from_secs(60));
                read
            }
            Some(Spoilt::ParsersWords) => Err("Unexpected end of xml at offset 17.".to_owned()),
            Some(Spoilt::TwoSentences) => Err("This file is damaged. Try another.".to_owned()),
            Some(Spoilt::LosesARow) => read.map(|mut plan| {
                plan.rows.pop();
                plan
            }),
            Some(Spoilt::LosesAWord) => read.map(|mut plan| {
                for row in &mut plan.rows {
                    row.lead = None;
                }
                plan
            }),
        }
    }

    fn measures(&self, name: &str, bytes: &[u8]) -> Result<MeasureFile, String> {
        step(|| read_measures(name, bytes, &Options::default())).map_err(|refused| refused.to_string())
    }

    fn list(&self, name: &str, bytes: &[u8]) -> Result<Vec<SheetRow>, String> {
        step(|| read_sheet(name, bytes, &Options::default())).map_err(|refused| refused.to_string())
    }
}

/// Whether this process was started to read one file.
pub fn asked() -> bool {
    std::env::var_os(FILE).is_some()
}

/// Where this process panicked so far.
static PANICS: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// Reads the file and writes down what it came to.
pub fn answer() {
    std::panic::set_hook(Box::new(|panicked| {
        let place = panicked.location().map(ToString::to_string).unwrap_or_default();
        eprintln!("{panicked}");
        if let Ok(mut panics) = PANICS.lock() {
            panics.push(place);
        }
    }));
    let asked = |name| std::env::var(name).unwrap_or_default();
    let bytes = std::fs::read(asked(FILE)).expect("the file");
    let spoilt = asked(SPOILT);
    let readers = Readers { spoilt: Spoilt::ALL.into_iter().find(|one| one.name() == spoilt) };
    let mut outcome = read(&readers, &asked(NAME), &bytes);
    outcome.milliseconds = LONGEST.load(Ordering::Relaxed);
    outcome.panics = PANICS.lock().map(|panics| panics.clone()).unwrap_or_default();
    let json = serde_json::to_vec(&outcome).expect("JSON");
    std::fs::write(asked(OUTCOME), json).expect("the outcome");
}

fn read(readers: &Readers, name: &str, bytes: &[u8]) -> Outcome {
    let mut outcome = Outcome::default();
    let measures = readers.measures(name, bytes);
    outcome.measures = Answer::of(&measures, |file| file.series.len());
    drop(measures);
    let plan = readers.plan(name, bytes);
    outcome.plan = Answer::of(&plan, |file| file.rows.len());
    if let Ok(plan) = &plan {
        outcome.differs.extend(out_and_in_again(readers, name, bytes, plan).err());
        outcome.kibibytes = held();
    }
    let list = readers.list(name, bytes);
    outcome.list = Answer::of(&list, Vec::len);
    outcome.kibibytes = outcome.kibibytes.or_else(held);
    if let (Ok(plan), Ok(list)) = (&plan, &list) {
        outcome.differs.extend(lost(plan, list));
    }
    outcome
}

/// What goes wrong with a plan that goes out and comes in again: as the file it came in, as a
/// new workbook, and with one action's progress changed.
fn out_and_in_again(readers: &Readers, name: &str, bytes: &[u8], plan: &PlanFile) -> Result<(), String> {
    let (layout, objectives) = (&plan.layout, &plan.objectives);
    let original = Original { file_name: name, bytes, layout, objectives, rows: &plan.rows };
    let given = step(|| give_back(&original, &plan.rows)).map_err(|refused| format!("not given back: {refused}"))?;
    if given.bytes != bytes || !given.told.is_empty() {
        return Err("given back unchanged, it is another file".to_owned());
    }
    let written = step(|| export_xlsx(layout, objectives, &plan.rows));
    written.map_err(|refused| format!("not written: {refused}"))?;
    let mut rows = plan.rows.clone();
    let Some(first) = rows.first_mut() else { return Ok(()) };
    first.progress = Some("Asked again, and waiting".to_owned());
    let given = step(|| give_back(&original, &rows)).map_err(|refused| format!("not given back: {refused}"))?;
    // What it has no cell for it says, and a new workbook has its own layout.
    if !given.told.is_empty() {
        return Ok(());
    }
    alike(readers, &given.file_name, &given.bytes, &rows).map_err(|wrong| format!("given back with a change, {wrong}"))
}

/// Whether a file has these rows.
fn alike(readers: &Readers, name: &str, bytes: &[u8], rows: &[PlanRow]) -> Result<(), String> {
    let after = readers.plan(name, bytes).map_err(|refused| format!("it is refused: {refused}"))?;
    if after.rows.len() != rows.len() {
        return Err(format!("it has {} rows and not {}", after.rows.len(), rows.len()));
    }
    let known = (0..).zip(rows).map(|(id, row)| KnownRow { id: id.to_string(), row: row.clone() });
    let compared = compare(&known.collect::<Vec<_>>(), &after.rows);
    if compared.changes_nothing() {
        return Ok(());
    }
    let changed = compared.rows.iter().find(|row| row.change != heard_plans::Change::Unchanged);
    Err(format!("a row is another: {:?}", changed.map(|row| (&row.row.source, &row.change))))
}

/// A word of the first sheet that did not come out of the plan.
fn lost(plan: &PlanFile, list: &[SheetRow]) -> Option<String> {
    let out = words_out(plan);
    let rating = ["blue", "green", "amber", "red", "b", "g", "a", "r"];
    let lost = |text: &&String| !out.contains(text.trim()) && !rating.contains(&text.trim().to_lowercase().as_str());
    let texts = || list.iter().flat_map(|row| row.cells.iter().map(move |(column, text)| (row.number, column, text)));
    texts().find(|(_, _, text)| lost(text)).map(|(row, column, text)| {
        format!("lost from row {row}, column {column}: {}", text.chars().take(80).collect::<String>())
    })
}

/// All the words that came out of a plan: its texts and its headings.
fn words_out(plan: &PlanFile) -> String {
    fn gather(value: &serde_json::Value, out: &mut String) {
        match value {
            serde_json::Value::String(text) => {
                out.push_str(text);
                out.push('\u{1}');
            }
            serde_json::Value::Array(values) => values.iter().for_each(|value| gather(value, out)),
            serde_json::Value::Object(values) => values.iter().for_each(|(key, value)| {
                out.push_str(key);
                out.push('\u{1}');
                gather(value, out);
            }),
            _ => {}
        }
    }
    let mut out = String::new();
    gather(&serde_json::to_value(plan).expect("JSON"), &mut out);
    for column in plan.layout.iter().flat_map(|layout| &layout.columns) {
        out.extend(column.header.as_deref());
        out.push('\u{1}');
    }
    out
}

/// The most that this process held so far; Linux tells.
fn held() -> Option<u64> {
    held_by("self")
}

/// The most that a process held so far.
pub fn held_by(process: &str) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix("kB")?.trim().parse().ok()
}
