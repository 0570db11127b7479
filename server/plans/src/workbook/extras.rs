//! What an Excel workbook says of its cells beside their values: hidden rows
//! and columns, formulas without a stored result, comments. The reader of
//! workbooks gives none of these, so their parts are looked through here.

use super::super::marks::Marks;
use super::super::work::Work;
use super::super::xml::{attribute, referred, says_yes};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::collections::HashMap;
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// A packed workbook.
type Parts<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// The marks of each sheet, by its name. What is missing or broken says
/// nothing: whether the workbook is damaged is the reader's to tell.
pub(super) fn of_sheets(bytes: &[u8], work: &Work) -> HashMap<String, Marks> {
    let mut found = HashMap::new();
    let Ok(mut parts) = ZipArchive::new(Cursor::new(bytes)) else { return found };
    let places = relations(&mut parts, "xl/workbook.xml", work);
    // Several sheets may name one part.
    let mut known: HashMap<&str, Marks> = HashMap::new();
    for (name, id) in sheets(&mut parts, work) {
        let Some((path, _)) = places.get(&id) else { continue };
        if let Some(marks) = known.get(path.as_str()) {
            work.copy(marks.bytes());
            if work.check().is_err() {
                return found;
            }
            found.insert(name, marks.clone());
            continue;
        }
        let mut marks = part(&mut parts, path, work).map(|sheet| of_sheet(&sheet, work)).unwrap_or_default();
        let beside = relations(&mut parts, path, work);
        let comments = beside.values().find(|(_, kind)| kind.ends_with("/comments")).map(|(path, _)| path);
        if let Some(part) = comments.and_then(|path| part(&mut parts, path, work)) {
            read_comments(&part, &mut marks, work);
        }
        known.insert(path, marks.clone());
        found.insert(name, marks);
    }
    found
}

/// A part's bytes, where it is there.
fn part(parts: &mut Parts<'_>, path: &str, work: &Work) -> Option<Vec<u8>> {
    let name = parts.file_names().flatten().find(|name| name.eq_ignore_ascii_case(path))?.into_owned();
    let mut bytes = Vec::new();
    parts.by_name(&name).ok()?.read_to_end(&mut bytes).ok()?;
    work.read(bytes.len());
    work.check().ok()?;
    Some(bytes)
}

/// The sheets' names with the ids of their parts.
fn sheets(parts: &mut Parts<'_>, work: &Work) -> Vec<(String, String)> {
    let mut found = Vec::new();
    each(part(parts, "xl/workbook.xml", work).as_deref(), |start| {
        if start.local_name().as_ref() == "sheet" {
            found.extend(attribute(start, "name").zip(attribute(start, "id")));
        }
    });
    found
}

/// The parts that a part goes with, by their ids: path and kind.
fn relations(parts: &mut Parts<'_>, of: &str, work: &Work) -> HashMap<String, (String, String)> {
    let (folder, name) = of.rsplit_once('/').unwrap_or(("", of));
    let mut found = HashMap::new();
    each(part(parts, &format!("{folder}/_rels/{name}.rels"), work).as_deref(), |start| {
        let (id, target, kind) = (attribute(start, "Id"), attribute(start, "Target"), attribute(start, "Type"));
        if let (Some(id), Some(target), Some(kind)) = (id, target, kind) {
            found.insert(id, (path(folder, &target), kind));
        }
    });
    found
}

/// A part's path from the folder it is named in.
fn path(folder: &str, target: &str) -> String {
    if let Some(whole) = target.strip_prefix('/') {
        return whole.to_owned();
    }
    let mut steps = folder.split('/').collect::<Vec<_>>();
    for step in target.split('/') {
        match step {
            ".." => {
                steps.pop();
            }
            "." => {}
            step => steps.push(step),
        }
    }
    steps.join("/")
}

/// Looks at each element that begins.
fn each(bytes: Option<&[u8]>, mut look: impl FnMut(&BytesStart<'_>)) {
    let mut reader = reader(bytes.unwrap_or_default());
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer) {
            Ok(Event::Start(start)) => look(&start),
            Ok(Event::Eof) | Err(_) => return,
            Ok(_) => {}
        }
    }
}

fn reader(bytes: &[u8]) -> Reader<&[u8]> {
    let mut reader = Reader::from_reader(bytes);
    let config = reader.config_mut();
    config.check_end_names = false;
    config.expand_empty_elements = true;
    reader
}

/// What the reading of a sheet is within.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Within {
    Formula,
    Value,
    Other,
}

/// The marks that stand in a sheet's own part.
fn of_sheet(bytes: &[u8], work: &Work) -> Marks {
    let mut marks = Marks::default();
    // Most sheets hide nothing and reckon nothing: a look for the words is enough.
    let has =
        |words: &[&str]| std::str::from_utf8(bytes).is_ok_and(|text| words.iter().any(|word| text.contains(word)));
    if !has(&["hidden", "<f", ":f"]) {
        return marks;
    }
    let mut reader = reader(bytes);
    let mut buffer = Vec::new();
    let mut cell = None;
    let (mut formula, mut within, mut is_text, mut has_value, mut row) = (None, Within::Other, false, false, 0);
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer) {
            Ok(Event::Start(start)) => match start.local_name().as_ref() {
                "col" if says_yes(&start, "hidden") => {
                    let at = |name| attribute(&start, name)?.trim().parse::<usize>().ok()?.checked_sub(1);
                    marks.hidden_columns.extend(at("min").zip(at("max")).filter(|(first, last)| first <= last));
                }
                "row" => {
                    row = attribute(&start, "r").and_then(|number| number.parse().ok()).unwrap_or(row + 1);
                    if says_yes(&start, "hidden") {
                        marks.hidden_rows.insert(row);
                    }
                }
                "c" => {
                    cell = attribute(&start, "r").and_then(|name| place(&name));
                    is_text = attribute(&start, "t").is_some_and(|kind| kind == "str");
                    (formula, has_value) = (None, false);
                }
                "f" => {
                    within = Within::Formula;
                    formula = Some(String::from("="));
                }
                "v" => within = Within::Value,
                _ => {}
            },
            Ok(Event::Text(text)) if within == Within::Formula => add(&mut formula, &text),
            Ok(Event::GeneralRef(reference)) if within == Within::Formula => {
                if let Some(letter) = referred(&reference) {
                    add(&mut formula, letter.encode_utf8(&mut [0; 4]));
                }
            }
            Ok(Event::Text(_) | Event::GeneralRef(_)) if within == Within::Value => has_value = true,
            Ok(Event::End(end)) => match end.local_name().as_ref() {
                "f" => within = Within::Other,
                "v" => {
                    // A result of no letters is one: it is marked as a text.
                    (within, has_value) = (Within::Other, has_value || is_text);
                }
                "c" => {
                    if let (Some(at), Some(formula), false) = (cell.take(), formula.take(), has_value) {
                        work.copy(formula.len());
                        marks.formulas.insert(at, formula);
                    }
                }
                "sheetData" => return marks,
                _ => {}
            },
            Ok(Event::Eof) | Err(_) => return marks,
            Ok(_) => {}
        }
    }
}

fn add(formula: &mut Option<String>, text: &str) {
    if let Some(formula) = formula {
        formula.push_str(text);
    }
}

/// A cell's row, from 1, and its column, from 0: "B12".
fn place(name: &str) -> Option<(u32, usize)> {
    let digits = name.find(|letter: char| letter.is_ascii_digit())?;
    let (letters, number) = name.split_at(digits);
    let value =
        |letter: char| letter.to_digit(36).filter(|value| *value > 9).and_then(|value| usize::try_from(value - 9).ok());
    let column = letters.chars().try_fold(0_usize, |sum, letter| Some(sum.checked_mul(26)? + value(letter)?))?;
    Some((number.parse().ok()?, column.checked_sub(1)?))
}

/// The comments of a sheet, each with its cell.
fn read_comments(bytes: &[u8], marks: &mut Marks, work: &Work) {
    let mut reader = reader(bytes);
    let mut buffer = Vec::new();
    let (mut at, mut text, mut within) = (None, String::new(), false);
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer) {
            Ok(Event::Start(start)) => match start.local_name().as_ref() {
                "comment" => {
                    at = attribute(&start, "ref").and_then(|name| place(&name));
                    text.clear();
                }
                "t" => within = true,
                _ => {}
            },
            Ok(Event::Text(more)) if within => text.push_str(&more),
            Ok(Event::GeneralRef(reference)) if within => text.extend(referred(&reference)),
            Ok(Event::End(end)) => match end.local_name().as_ref() {
                "t" => within = false,
                "comment" => {
                    // What newer programs write for older ones stands before the comment itself.
                    let own = text.split_once("Comment:").filter(|_| text.starts_with("[Threaded comment]"));
                    let own = own.map_or(text.as_str(), |(_, own)| own).trim();
                    if let Some(at) = at.take().filter(|_| !own.is_empty()) {
                        work.copy(own.len());
                        marks.comments.insert(at, own.to_owned());
                    }
                }
                _ => {}
            },
            Ok(Event::Eof) | Err(_) => return,
            Ok(_) => {}
        }
    }
}
