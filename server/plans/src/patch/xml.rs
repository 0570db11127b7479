//! A part of a workbook as text with marks: which element begins and ends
//! where, so that the few that change are written anew and every other byte
//! stays.

use super::Stuck;
use crate::work::Work;
use quick_xml::Reader;
use quick_xml::events::Event;
use std::borrow::Cow;
use std::ops::Range;

/// What a mark does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    /// Begins an element.
    Start,
    /// Is a whole element.
    Empty,
    /// Ends one.
    End,
}

/// A mark: from its `<` to its `>`.
#[derive(Debug, Clone)]
pub(super) struct Mark<'a> {
    pub sort: Sort,
    /// The whole name.
    pub name: &'a str,
    /// Its letters.
    pub raw: &'a str,
    /// Where it stands.
    pub span: Range<usize>,
}

impl<'a> Mark<'a> {
    /// The name without its prefix.
    pub fn local(&self) -> &'a str {
        self.name.rsplit(':').next().unwrap_or_default()
    }

    /// The prefix with its colon, or nothing.
    pub fn prefix(&self) -> &'a str {
        self.name.rfind(':').and_then(|at| self.name.get(..=at)).unwrap_or_default()
    }

    /// Whether it begins an element, or is one.
    pub fn begins(&self) -> bool {
        self.sort != Sort::End
    }

    /// Its attributes.
    pub fn attributes(&self) -> Attributes<'a> {
        Attributes { raw: self.raw, at: self.name.len() + 1, base: self.span.start }
    }

    /// An attribute's value as it stands there.
    pub fn raw_value(&self, name: &str) -> Option<&'a str> {
        self.attributes().find(|attribute| attribute.name == name).map(|attribute| attribute.value)
    }

    /// An attribute's value.
    pub fn value(&self, name: &str) -> Option<Cow<'a, str>> {
        self.raw_value(name).map(unescaped)
    }

    /// The mark with an attribute set.
    pub fn with(&self, name: &str, value: &str) -> String {
        if let Some(found) = self.attributes().find(|attribute| attribute.name == name) {
            let (from, to) = (found.span.start - self.span.start, found.span.end - self.span.start);
            let (before, after) = (self.raw.get(..from), self.raw.get(to..));
            return format!("{}{value}{}", before.unwrap_or_default(), after.unwrap_or_default());
        }
        let at = self.name.len() + 1;
        let (before, after) = (self.raw.get(..at), self.raw.get(at..));
        format!("{} {name}=\"{value}\"{}", before.unwrap_or_default(), after.unwrap_or_default())
    }

    /// The mark without attributes of these names.
    pub fn without(&self, leave: impl Fn(&str) -> bool) -> String {
        let mut out = String::new();
        let mut done = 0;
        for attribute in self.attributes().filter(|attribute| leave(attribute.name)) {
            // The name with the blank before it, up to the mark that closes the value.
            let to = attribute.span.end + 1 - self.span.start;
            out.push_str(self.raw.get(done..attribute.begins).unwrap_or_default());
            done = to;
        }
        out.push_str(self.raw.get(done..).unwrap_or_default());
        out
    }
}

/// One attribute.
#[derive(Debug, Clone)]
pub(super) struct Attribute<'a> {
    pub name: &'a str,
    /// Its value as it stands there.
    pub value: &'a str,
    /// Where the value stands in the part.
    pub span: Range<usize>,
    /// Where the blank before its name begins, within the mark.
    begins: usize,
}

/// The attributes of a mark, one after the other.
pub(super) struct Attributes<'a> {
    raw: &'a str,
    at: usize,
    base: usize,
}

impl<'a> Iterator for Attributes<'a> {
    type Item = Attribute<'a>;

    fn next(&mut self) -> Option<Self::Item> {
        let begins = self.at;
        let rest = self.raw.get(self.at..)?;
        let blank = rest.len() - rest.trim_start().len();
        let named = rest.get(blank..)?;
        let equals = named.find('=')?;
        let name = named.get(..equals)?.trim_end();
        let after = named.get(equals + 1..)?;
        let quoted = after.trim_start();
        let quote = quoted.chars().next().filter(|letter| "\"'".contains(*letter))?;
        let value = quoted.get(1..)?;
        let value = value.get(..value.find(quote)?)?;
        let from = self.at + blank + equals + 1 + (after.len() - quoted.len()) + 1;
        self.at = from + value.len() + 1;
        let from = self.base + from;
        Some(Attribute { name, value, span: from..from + value.len(), begins })
    }
}

/// The marks of a part, one after the other.
pub(super) struct Marks<'a> {
    xml: &'a str,
    reader: Reader<&'a [u8]>,
    offset: usize,
    work: &'a Work,
}

impl<'a> Marks<'a> {
    /// The marks of a part.
    pub fn new(xml: &'a str, work: &'a Work) -> Self {
        let offset = if xml.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        let mut reader = Reader::from_str(xml.get(offset..).unwrap_or_default());
        let config = reader.config_mut();
        // Drawings of the old kind close what they did not open.
        config.check_end_names = false;
        config.check_comments = false;
        config.allow_unmatched_ends = true;
        Self { xml, reader, offset, work }
    }

    /// The next mark; none at the end.
    pub fn next(&mut self) -> Result<Option<Mark<'a>>, Stuck> {
        loop {
            let from = self.position();
            let event = self.reader.read_event().map_err(|_| Stuck)?;
            let span = from..self.position();
            self.work.read(span.len());
            self.work.check()?;
            let sort = match event {
                Event::Start(_) => Sort::Start,
                Event::Empty(_) => Sort::Empty,
                Event::End(_) => Sort::End,
                Event::Eof => return Ok(None),
                _ => continue,
            };
            let raw = self.xml.get(span.clone()).ok_or(Stuck)?;
            if !raw.starts_with('<') || !raw.ends_with('>') {
                return Err(Stuck);
            }
            let inner = raw.get(if sort == Sort::End { 2 } else { 1 }..).ok_or(Stuck)?;
            let length = inner.find(|letter: char| letter.is_whitespace() || "/>".contains(letter)).ok_or(Stuck)?;
            let name = inner.get(..length).ok_or(Stuck)?;
            return Ok(Some(Mark { sort, name, raw, span }));
        }
    }

    /// What stands between two places.
    pub fn between(&self, from: usize, to: usize) -> Result<&'a str, Stuck> {
        self.xml.get(from..to.max(from)).ok_or(Stuck)
    }

    fn position(&self) -> usize {
        usize::try_from(self.reader.buffer_position()).unwrap_or(usize::MAX).saturating_add(self.offset)
    }

    /// Goes on to the end of the element that a mark began, and says where its
    /// inside and the whole element end.
    pub fn skip(&mut self, of: &Mark<'a>) -> Result<(usize, usize), Stuck> {
        if of.sort == Sort::Empty {
            return Ok((of.span.end, of.span.end));
        }
        let mut depth = 1_usize;
        while let Some(mark) = self.next()? {
            if mark.name != of.name {
                continue;
            }
            match mark.sort {
                Sort::Start => depth += 1,
                Sort::Empty => {}
                Sort::End => depth -= 1,
            }
            if depth == 0 {
                return Ok((mark.span.start, mark.span.end));
            }
        }
        Err(Stuck)
    }
}

/// What is written anew in a part: where, and what.
#[derive(Debug, Default)]
pub(super) struct Edits(Vec<(Range<usize>, String)>);

impl Edits {
    /// Writes this there; several at one place stand in the order they came in.
    pub fn put(&mut self, span: Range<usize>, text: impl Into<String>) {
        self.0.push((span, text.into()));
    }

    /// Whether nothing is written anew.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The part with what is written anew.
    pub fn applied(mut self, xml: &str) -> Result<String, Stuck> {
        self.0.sort_by_key(|(span, _)| (span.start, span.end));
        let mut out = String::with_capacity(xml.len());
        let mut done = 0;
        for (span, text) in self.0 {
            if span.start < done {
                return Err(Stuck);
            }
            out.push_str(xml.get(done..span.start).ok_or(Stuck)?);
            out.push_str(&text);
            done = span.end;
        }
        out.push_str(xml.get(done..).ok_or(Stuck)?);
        Ok(out)
    }
}

/// The words that stand for letters with a meaning of their own.
pub(super) fn unescaped(text: &str) -> Cow<'_, str> {
    quick_xml::escape::unescape(text).unwrap_or(Cow::Borrowed(text))
}

/// The words as they may stand between marks and in values: what no workbook
/// may hold is left out.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' => out.push(letter),
            // A reader makes a plain line end of a bare one.
            '\r' => out.push_str("&#13;"),
            '\u{fffe}' | '\u{ffff}' => {}
            letter if letter < ' ' => {}
            letter => out.push(letter),
        }
    }
    out
}
