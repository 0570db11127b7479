//! The cells of the extract's files: CSV or JSON, days and roles as case systems
//! write them.

use std::collections::{BTreeMap, BTreeSet};

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};
use heard_storage::calendar::Day;
use heard_storage::text;
use heard_vocabulary::{AssignedAs, CaseColumn, CaseFile, CaseFileFault, CaseLineFault};

use super::entries::{Entries, Entry};
use super::files::{Child, File, LARGEST, PersonThere, looked_up};
use crate::messages::Email;

/// Lines of one file that are read.
pub(super) const MOST: usize = 400_000;
/// Letters of one cell.
const LONGEST: usize = 300;

/// One line: its number and its cells.
pub(super) struct Line {
    pub file: CaseFile,
    pub number: u32,
    cells: Cells,
}

/// What is wrong with a line, before it is said with which.
pub(super) type Wrong = (Option<CaseColumn>, CaseLineFault);

impl Line {
    fn cell(&self, column: CaseColumn) -> Result<String, Wrong> {
        let words = self.cells.get(&column).map(|words| text::one_line(words)).unwrap_or_default();
        match text::length(&words) > LONGEST {
            true => Err((Some(column), CaseLineFault::TooLong)),
            false => Ok(words),
        }
    }

    fn day(&self, column: CaseColumn) -> Result<String, Wrong> {
        match self.cell(column)?.as_str() {
            "" => Ok(String::new()),
            typed => day(typed).map(|day| day.to_string()).ok_or((Some(column), CaseLineFault::BadDay)),
        }
    }

    fn name(&self) -> Result<String, Wrong> {
        match self.cell(CaseColumn::Name)? {
            name if text::is_empty(&name) => Err((Some(CaseColumn::Name), CaseLineFault::NoName)),
            name => Ok(name),
        }
    }

    /// The case number as written and as it is looked up.
    pub(super) fn case_number(&self) -> Result<(String, String), Wrong> {
        let number = self.cell(CaseColumn::CaseNumber)?;
        match looked_up(&number) {
            known if known.is_empty() => Err((Some(CaseColumn::CaseNumber), CaseLineFault::NoCaseNumber)),
            known => Ok((number, known)),
        }
    }

    pub(super) fn child(&self, case_number: String) -> Result<Child, Wrong> {
        Ok(Child {
            case_number,
            name: self.name()?,
            born_on: self.day(CaseColumn::BornOn)?,
            district: self.cell(CaseColumn::District)?,
            team: self.cell(CaseColumn::Team)?,
            service: self.cell(CaseColumn::Service)?,
            address: self.cell(CaseColumn::Address)?,
            phone: self.cell(CaseColumn::Phone)?,
            legal_status: self.cell(CaseColumn::LegalStatus)?,
            placing_authority: self.cell(CaseColumn::PlacingAuthority)?,
            host_authority: self.cell(CaseColumn::HostAuthority)?,
            placed_on: self.day(CaseColumn::PlacedOn)?,
            next_review_on: self.day(CaseColumn::NextReviewOn)?,
            people: Vec::new(),
        })
    }

    pub(super) fn person(&self) -> Result<PersonThere, Wrong> {
        let role = assigned_as(&self.cell(CaseColumn::Role)?).ok_or((Some(CaseColumn::Role), CaseLineFault::NoRole))?;
        let email = self.cell(CaseColumn::Email)?;
        if !email.is_empty() && Email::parse(&email).is_none() {
            return Err((Some(CaseColumn::Email), CaseLineFault::BadEmail));
        }
        let (first, last) = (self.day(CaseColumn::From)?, self.day(CaseColumn::Until)?);
        if !last.is_empty() && last < first {
            return Err((Some(CaseColumn::Until), CaseLineFault::EndsBefore));
        }
        Ok(PersonThere {
            assigned_as: role.name().to_owned(),
            email: email.to_lowercase(),
            name: self.name()?,
            title: self.cell(CaseColumn::Title)?,
            phone: self.cell(CaseColumn::Phone)?,
            first,
            last,
        })
    }
}

/// A day as case systems write it: `2026-11-30`, with or without a time after it, or
/// `30/11/2026`.
pub(crate) fn day(typed: &str) -> Option<Day> {
    let date = typed.split(['T', ' ']).next().unwrap_or_default();
    Day::parse(date).or_else(|| {
        let parts: Vec<&str> = date.split(['/', '.']).collect();
        let [day, month, year] = parts.as_slice() else { return None };
        Day::parse(&format!("{year}-{month:0>2}-{day:0>2}"))
    })
}

/// What somebody is to a child, as case systems call it.
fn assigned_as(typed: &str) -> Option<AssignedAs> {
    Some(match text::search(typed).as_str() {
        "worker" | "social worker" | "sw" | "key worker" | "allocated worker" => AssignedAs::Worker,
        "adviser" | "personal adviser" | "personal advisor" | "pa" | "leaving care adviser" => AssignedAs::Adviser,
        "iro" | "reviewing officer" | "independent reviewing officer" => AssignedAs::Iro,
        "carer" | "foster carer" | "residential keyworker" => AssignedAs::Carer,
        "advocate" | "independent advocate" => AssignedAs::Advocate,
        _ => return None,
    })
}

/// A heading's column: capitals, blanks and dashes do not matter.
pub(super) fn column(heading: &str) -> Option<CaseColumn> {
    let plain = text::search(heading).replace(' ', "_");
    CaseColumn::ALL.iter().copied().find(|column| column.name() == plain)
}

/// The lines of a file, where every needed column is there; its columns go to `columns`.
pub(super) fn lines(
    file: &File,
    needed: &[CaseColumn],
    columns: &mut BTreeSet<(CaseFile, CaseColumn)>,
) -> Result<Vec<Line>, (CaseFile, CaseFileFault)> {
    let read = match (file.bytes.len(), file.json) {
        (LARGEST.., _) => Err(CaseFileFault::TooLarge),
        (_, true) => from_json(&file.bytes),
        (_, false) => from_csv(&file.bytes),
    };
    let (there, cells) = read.map_err(|fault| (file.file, fault))?;
    // Of nobody at all, JSON names no columns.
    let none = file.json && cells.is_empty();
    if !none && needed.iter().any(|column| !there.contains(column)) {
        return Err((file.file, CaseFileFault::NoHeadings));
    }
    columns.extend(there.into_iter().map(|column| (file.file, column)));
    Ok(cells.into_iter().map(|(number, cells)| Line { file: file.file, number, cells }).collect())
}

/// What a file has: its columns, and each line's number and cells.
type Read = (BTreeSet<CaseColumn>, Vec<(u32, Cells)>);

type Cells = BTreeMap<CaseColumn, String>;

fn from_json(bytes: &[u8]) -> Result<Read, CaseFileFault> {
    let plain = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let Entries(all) = serde_json::from_slice(plain).map_err(|_| CaseFileFault::Unreadable)?;
    if all.len() > MOST {
        return Err(CaseFileFault::TooLarge);
    }
    let mut columns = BTreeSet::new();
    let mut lines = Vec::with_capacity(all.len());
    for (number, Entry(entry)) in (1..).zip(all) {
        let many = entry.len();
        let cells: Cells = entry.into_iter().collect();
        if cells.len() < many {
            return Err(CaseFileFault::TwoColumns);
        }
        columns.extend(cells.keys().copied());
        lines.push((number, cells));
    }
    Ok((columns, lines))
}

fn from_csv(bytes: &[u8]) -> Result<Read, CaseFileFault> {
    let text = decoded(bytes)?;
    let first = text.lines().next().unwrap_or_default();
    let separators = [b',', b';', b'\t'];
    let of = |separator: &u8| first.bytes().filter(|byte| byte == separator).count();
    let separator = separators.into_iter().max_by_key(of).unwrap_or(b',');
    let mut reader = csv::ReaderBuilder::new().flexible(true).delimiter(separator).from_reader(text.as_bytes());
    let headings = reader.headers().map_err(|_| CaseFileFault::Unreadable)?;
    let columns: BTreeMap<usize, CaseColumn> =
        headings.iter().enumerate().filter_map(|(at, heading)| Some((at, column(heading)?))).collect();
    let different: BTreeSet<CaseColumn> = columns.values().copied().collect();
    if different.len() < columns.len() {
        return Err(CaseFileFault::TwoColumns);
    }
    let mut lines = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|_| CaseFileFault::Unreadable)?;
        let cells = columns.iter().filter_map(|(at, column)| Some((*column, record.get(*at)?.to_owned())));
        let cells: Cells = cells.filter(|(_, words)| !text::is_empty(words)).collect();
        // A line of separators alone is no line.
        if cells.is_empty() {
            continue;
        }
        if lines.len() == MOST {
            return Err(CaseFileFault::TooLarge);
        }
        let number = record.position().map_or(0, csv::Position::line);
        lines.push((u32::try_from(number).unwrap_or(u32::MAX), cells));
    }
    Ok((different, lines))
}

/// The text, whichever alphabet the program that wrote it used.
fn decoded(bytes: &[u8]) -> Result<String, CaseFileFault> {
    let encoding = Encoding::for_bom(bytes).map_or(UTF_8, |(encoding, _)| encoding);
    let (words, _, broken) = encoding.decode(bytes);
    let words = if broken && encoding == UTF_8 { WINDOWS_1252.decode(bytes).0 } else { words };
    if words.contains('\0') { Err(CaseFileFault::Unreadable) } else { Ok(words.into_owned()) }
}
