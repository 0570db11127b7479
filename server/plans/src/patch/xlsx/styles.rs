//! The looks of an Excel workbook's cells: which fills say a rating, and looks
//! that are added for those that none has yet.

use super::super::Stuck;
use super::super::xml::{Edits, Mark, Marks, Sort};
use super::colours::{Theme, written};
use crate::rating;
use crate::report::Rating;
use crate::work::Work;
use std::collections::BTreeMap;
use std::ops::Range;

/// The looks of cells.
pub(super) struct Styles {
    xml: String,
    prefix: String,
    /// The rating of each fill.
    fills: Vec<Option<Rating>>,
    /// The looks: where each stands, and its fill.
    looks: Vec<(Range<usize>, usize)>,
    /// The lists: their first mark, and where they end.
    fill_list: (Range<usize>, usize),
    look_list: (Range<usize>, usize),
    /// Looks that were added: by the one they are like, and their rating.
    added: BTreeMap<(usize, Option<Rating>), usize>,
    /// Looks in which words go on in a further line, by the one they are like.
    wraps: BTreeMap<usize, usize>,
    new_fills: Vec<String>,
    new_looks: Vec<String>,
}

impl Styles {
    /// Reads the part.
    pub fn read(xml: String, theme: &Theme, work: &Work) -> Result<Self, Stuck> {
        let (mut fills, mut looks, mut prefix) = (Vec::new(), Vec::new(), String::new());
        let (mut fill_list, mut look_list) = (None, None);
        let mut marks = Marks::new(&xml, work);
        while let Some(mark) = marks.next()? {
            match (mark.local(), mark.sort) {
                ("fills", Sort::Start) => {
                    mark.prefix().clone_into(&mut prefix);
                    fill_list = Some((mark.span.clone(), read_fills(&mut marks, theme, &mut fills)?));
                }
                ("cellXfs", Sort::Start) => look_list = Some((mark.span.clone(), read_looks(&mut marks, &mut looks)?)),
                _ => {}
            }
        }
        let (added, wraps, new_fills, new_looks) = Default::default();
        let (fill_list, look_list) = (fill_list.ok_or(Stuck)?, look_list.ok_or(Stuck)?);
        Ok(Self { xml, prefix, fills, looks, fill_list, look_list, added, wraps, new_fills, new_looks })
    }

    /// The rating that a look's fill says.
    pub fn rating(&self, look: usize) -> Option<Rating> {
        let (_, fill) = self.looks.get(look)?;
        self.fills.get(*fill).copied().flatten()
    }

    /// A look like this one with the fill of a rating, or with none.
    pub fn filled(&mut self, like: usize, rating: Option<Rating>) -> Result<usize, Stuck> {
        if let Some(there) = self.added.get(&(like, rating)) {
            return Ok(*there);
        }
        let prefix = &self.prefix;
        let fill = match rating {
            None => 0,
            Some(rating) => {
                let colour = rating::colour(rating);
                self.new_fills.push(format!(
                    "<{prefix}fill><{prefix}patternFill patternType=\"solid\"><{prefix}fgColor rgb=\"FF{colour:06X}\"/><{prefix}bgColor indexed=\"64\"/></{prefix}patternFill></{prefix}fill>"
                ));
                self.fills.len() + self.new_fills.len() - 1
            }
        };
        let (span, _) = self.looks.get(like).ok_or(Stuck)?;
        let raw = self.xml.get(span.clone()).ok_or(Stuck)?;
        let length = raw.find('>').ok_or(Stuck)? + 1;
        let (tag, inside) = raw.split_at(length);
        let name = tag
            .get(1..)
            .and_then(|rest| rest.split(|letter: char| letter.is_whitespace() || "/>".contains(letter)).next());
        let mark = Mark { sort: Sort::Start, name: name.ok_or(Stuck)?, raw: tag, span: 0..length };
        let filled = mark.with("fillId", &fill.to_string());
        let again = Mark { sort: Sort::Start, name: mark.name, raw: &filled, span: 0..filled.len() };
        self.new_looks.push(again.with("applyFill", "1") + inside);
        let number = self.looks.len() + self.new_looks.len() - 1;
        self.added.insert((like, rating), number);
        Ok(number)
    }

    /// A look like this one whose words go on in a further line: itself, where
    /// they do.
    pub fn wrapped(&mut self, like: usize) -> Result<usize, Stuck> {
        if let Some(there) = self.wraps.get(&like) {
            return Ok(*there);
        }
        let Some(raw) = self.look(like).map(str::to_owned) else { return Ok(like) };
        let (tag, inside) = raw.split_at(raw.find('>').ok_or(Stuck)? + 1);
        let prefix = &self.prefix;
        let name = format!("{prefix}alignment");
        let aligned = match inside.find(&format!("<{name}")) {
            Some(from) => {
                let (before, rest) = inside.split_at(from);
                let (raw, after) = rest.split_at(rest.find('>').ok_or(Stuck)? + 1);
                let mark = Mark { sort: Sort::Empty, name: &name, raw, span: 0..raw.len() };
                if mark.raw_value("wrapText").is_some_and(|value| value == "1" || value == "true") {
                    self.wraps.insert(like, like);
                    return Ok(like);
                }
                format!("{before}{}{after}", mark.with("wrapText", "1"))
            }
            None => format!("<{name} wrapText=\"1\"/>{inside}"),
        };
        let look = format!("{prefix}xf");
        let mark = Mark { sort: Sort::Start, name: &look, raw: tag, span: 0..tag.len() };
        let tag = mark.with("applyAlignment", "1");
        self.new_looks.push(match tag.strip_suffix("/>") {
            Some(open) => format!("{open}>{aligned}</{look}>"),
            None => format!("{tag}{aligned}"),
        });
        let number = self.looks.len() + self.new_looks.len() - 1;
        self.wraps.extend([(like, number), (number, number)]);
        Ok(number)
    }

    /// A look as it is written: one that was there, or that was added.
    fn look(&self, number: usize) -> Option<&str> {
        match self.looks.get(number) {
            Some((span, _)) => self.xml.get(span.clone()),
            None => self.new_looks.get(number.checked_sub(self.looks.len())?).map(String::as_str),
        }
    }

    /// The part with the looks that were added; nothing where none was.
    pub fn written(self) -> Result<Option<String>, Stuck> {
        if self.new_looks.is_empty() {
            return Ok(None);
        }
        let mut edits = Edits::default();
        let lists =
            [(self.fill_list, self.fills.len(), self.new_fills), (self.look_list, self.looks.len(), self.new_looks)];
        for ((tag, end), there, new) in lists {
            if new.is_empty() {
                continue;
            }
            let raw = self.xml.get(tag.clone()).ok_or(Stuck)?;
            let name =
                raw.get(1..).and_then(|rest| rest.split(|letter: char| letter.is_whitespace() || letter == '>').next());
            let mark = Mark { sort: Sort::Start, name: name.ok_or(Stuck)?, raw, span: tag.clone() };
            edits.put(tag, mark.with("count", &(there + new.len()).to_string()));
            edits.put(end..end, new.concat());
        }
        edits.applied(&self.xml).map(Some)
    }
}

/// Reads the fills, and says where they end.
fn read_fills(marks: &mut Marks<'_>, theme: &Theme, fills: &mut Vec<Option<Rating>>) -> Result<usize, Stuck> {
    let mut solid = false;
    while let Some(mark) = marks.next()? {
        match (mark.local(), mark.sort) {
            ("fills", Sort::End) => return Ok(mark.span.start),
            ("fill", Sort::Start | Sort::Empty) => {
                fills.push(None);
                solid = false;
            }
            ("patternFill", Sort::Start | Sort::Empty) => solid = mark.raw_value("patternType") == Some("solid"),
            ("fgColor", Sort::Start | Sort::Empty) if solid => {
                if let Some(last) = fills.last_mut() {
                    *last = theme.rating(&mark);
                }
            }
            _ => {}
        }
    }
    Err(Stuck)
}

/// The rating of a colour such as `FF70AD47`.
pub(in super::super) fn of_colour(text: &str) -> Option<Rating> {
    let [red, green, blue] = written(text)?;
    rating::of_colour(red, green, blue)
}

/// Reads the looks, and says where they end.
fn read_looks(marks: &mut Marks<'_>, looks: &mut Vec<(Range<usize>, usize)>) -> Result<usize, Stuck> {
    while let Some(mark) = marks.next()? {
        match (mark.local(), mark.sort) {
            ("cellXfs", Sort::End) => return Ok(mark.span.start),
            ("xf", Sort::Start | Sort::Empty) => {
                let fill = mark.raw_value("fillId").and_then(|text| text.trim().parse().ok()).unwrap_or(0);
                let (_, end) = marks.skip(&mark)?;
                looks.push((mark.span.start..end, fill));
            }
            _ => {}
        }
    }
    Err(Stuck)
}
