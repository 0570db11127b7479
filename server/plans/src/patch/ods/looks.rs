//! The looks of an OpenDocument workbook's cells: which colours say a rating,
//! and looks that are added for those that none has yet.

use super::super::Stuck;
use super::super::xlsx::of_colour;
use super::super::xml::{Edits, Mark, Marks, Sort, escaped};
use crate::rating;
use crate::report::Rating;
use crate::work::Work;
use std::collections::BTreeMap;
use std::ops::Range;

/// Where a look's colour is said.
const COLOUR: &str = "fo:background-color";

/// The looks of cells that the content defines.
pub(super) struct Looks {
    looks: BTreeMap<String, Look>,
    /// Where the list of them ends.
    end: Option<usize>,
    added: BTreeMap<(String, Option<Rating>), String>,
    new: String,
}

/// One look.
struct Look {
    span: Range<usize>,
    tag: Range<usize>,
    /// The mark that says its colour.
    cell: Option<Range<usize>>,
    rating: Option<Rating>,
}

impl Looks {
    /// Reads them.
    pub fn read(xml: &str, work: &Work) -> Result<Self, Stuck> {
        let mut found = Self { looks: BTreeMap::new(), end: None, added: BTreeMap::new(), new: String::new() };
        let mut marks = Marks::new(xml, work);
        let mut open: Option<(String, Look)> = None;
        while let Some(mark) = marks.next()? {
            match (mark.name, mark.sort) {
                ("office:automatic-styles", Sort::End) => {
                    found.end = Some(mark.span.start);
                    return Ok(found);
                }
                ("office:body", _) => return Ok(found),
                ("style:style", Sort::Start | Sort::Empty) if mark.raw_value("style:family") == Some("table-cell") => {
                    let name = mark.value("style:name").ok_or(Stuck)?.into_owned();
                    let look = Look { span: mark.span.clone(), tag: mark.span.clone(), cell: None, rating: None };
                    if mark.sort == Sort::Start {
                        open = Some((name, look));
                    } else {
                        found.looks.insert(name, look);
                    }
                }
                ("style:style", Sort::End) => {
                    if let Some((name, mut look)) = open.take() {
                        look.span.end = mark.span.end;
                        found.looks.insert(name, look);
                    }
                }
                ("style:table-cell-properties", Sort::Start | Sort::Empty) => {
                    if let Some((_, look)) = &mut open {
                        look.cell = Some(mark.span.clone());
                        look.rating = mark.raw_value(COLOUR).and_then(of_colour);
                    }
                }
                _ => {}
            }
        }
        Ok(found)
    }

    /// The rating that a look's colour says.
    pub fn rating(&self, name: Option<&str>) -> Option<Rating> {
        self.looks.get(name?)?.rating
    }

    /// A look like this one in the colour of a rating, or in none.
    pub fn filled(&mut self, xml: &str, like: &str, rating: Option<Rating>) -> Result<String, Stuck> {
        let key = (like.to_owned(), rating);
        if let Some(there) = self.added.get(&key) {
            return Ok(there.clone());
        }
        let look = self.looks.get(like).ok_or(Stuck)?;
        let mut number = self.added.len() + 1;
        let mut name = format!("rated{number}");
        while self.looks.contains_key(&name) {
            number += 1000;
            name = format!("rated{number}");
        }
        let colour =
            rating.map_or_else(|| "transparent".to_owned(), |rating| format!("#{:06x}", rating::colour(rating)));
        let mut edits = Edits::default();
        let start = look.span.start;
        let within = |span: &Range<usize>| span.start - start..span.end - start;
        let mark = mark_at(xml, &look.tag)?;
        edits.put(within(&look.tag), mark.with("style:name", &escaped(&name)));
        let cell = look.cell.as_ref().ok_or(Stuck)?;
        edits.put(within(cell), mark_at(xml, cell)?.with(COLOUR, &colour));
        self.new.push_str(&edits.applied(xml.get(look.span.clone()).ok_or(Stuck)?)?);
        self.added.insert(key, name.clone());
        Ok(name)
    }

    /// Writes the looks that were added.
    pub fn write(self, edits: &mut Edits) -> Result<(), Stuck> {
        if !self.new.is_empty() {
            let end = self.end.ok_or(Stuck)?;
            edits.put(end..end, self.new);
        }
        Ok(())
    }
}

/// A mark by where it stands.
pub(super) fn mark_at<'a>(xml: &'a str, span: &Range<usize>) -> Result<Mark<'a>, Stuck> {
    let raw = xml.get(span.clone()).ok_or(Stuck)?;
    let inner = raw.get(1..).ok_or(Stuck)?;
    let length = inner.find(|letter: char| letter.is_whitespace() || "/>".contains(letter)).ok_or(Stuck)?;
    let sort = if raw.ends_with("/>") { Sort::Empty } else { Sort::Start };
    Ok(Mark { sort, name: inner.get(..length).ok_or(Stuck)?, raw, span: span.clone() })
}
