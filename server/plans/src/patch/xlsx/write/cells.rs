//! The cells of a sheet that are written anew: their words, and how they look.

use super::super::super::Stuck;
use super::super::super::changes::{CellChange, Day, Look};
use super::super::super::refs;
use super::super::super::xml::escaped;
use super::Writing;
use crate::report::Rating;

impl Writing<'_, '_> {
    /// A cell as it is written: it looks as the one that stood at a place.
    pub(super) fn cell(&mut self, place: (u32, usize), number: u32, change: &CellChange) -> Result<String, Stuck> {
        if let Some((days, style)) = change.day.and_then(|day| self.number(day)) {
            let (prefix, name) = (&self.part.prefix, refs::name(number, place.1));
            return Ok(format!("<{prefix}c r=\"{name}\" s=\"{style}\"><{prefix}v>{days}</{prefix}v></{prefix}c>"));
        }
        let own = self.part.style(place);
        let style = match &change.look {
            Look::Own => own,
            Look::Like(other) => self.part.style(*other),
            Look::Rated(rating, examples) => self.rated(own, *rating, examples, change.text.is_none())?,
        };
        let style = if self.goes_on(place.0, change) { self.wrapped(style)? } else { style };
        let prefix = &self.part.prefix;
        let name = refs::name(number, place.1);
        let style = if style == 0 { String::new() } else { format!(" s=\"{style}\"") };
        let Some(words) = &change.text else { return Ok(format!("<{prefix}c r=\"{name}\"{style}/>")) };
        let words = escaped(&plain(words));
        Ok(format!(
            "<{prefix}c r=\"{name}\"{style} t=\"inlineStr\"><{prefix}is><{prefix}t xml:space=\"preserve\">{words}</{prefix}t></{prefix}is></{prefix}c>"
        ))
    }

    /// The number of a day, and the look that shows it as a date: those of the
    /// cell it is like, where that one holds a number too.
    fn number(&self, day: Day) -> Option<(i64, usize)> {
        let like = self.part.cell(day.like)?;
        let mark = self.part.mark(&like.tag).ok()?;
        let days = (day.date - self.first_day).whole_days();
        // Not all programs count alike before March 1900.
        (matches!(mark.raw_value("t"), None | Some("n")) && days > 60).then_some((days, like.style))
    }

    /// Whether words are seen in several lines only: they have some, or stand in
    /// a row whose height a person set.
    fn goes_on(&self, row: u32, change: &CellChange) -> bool {
        let held = self.part.row(row).is_some_and(|row| row.held);
        let words = change.text.as_deref().unwrap_or_default();
        words.contains(['\n', '\r']) || (held && words.contains(' '))
    }

    /// The look in which words go on in a further line.
    fn wrapped(&mut self, look: usize) -> Result<usize, Stuck> {
        match &mut self.styles {
            Some(styles) => styles.wrapped(look),
            None => Ok(look),
        }
    }

    /// The look of a rating: its own where no fill says another, else that of
    /// a cell with the same rating, else one with its colour.
    /// Where the colour is all that says it, it always gets one.
    fn rated(
        &mut self,
        own: usize,
        rating: Option<Rating>,
        examples: &[(u32, usize)],
        alone: bool,
    ) -> Result<usize, Stuck> {
        let Some(styles) = &mut self.styles else {
            return if alone && rating.is_some() { Err(Stuck) } else { Ok(own) };
        };
        if styles.rating(own) == rating && rating.is_some() {
            return Ok(own);
        }
        let looks = examples.iter().map(|place| self.part.style(*place)).collect::<Vec<_>>();
        if let Some(same) = looks.iter().find(|look| styles.rating(**look) == rating) {
            return Ok(*same);
        }
        if alone && rating.is_some() {
            return styles.filled(own, rating);
        }
        // A colour that is known by its neighbours alone.
        if let Some(first) = looks.first().filter(|_| styles.rating(own).is_none()) {
            return Ok(*first);
        }
        if styles.rating(own).is_some() { styles.filled(own, rating) } else { Ok(own) }
    }
}

/// Words as a workbook writes them: what would be read as the number of a
/// letter is told apart.
fn plain(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    let mut rest = words;
    while let Some(at) = rest.find("_x") {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let digits = from.get(2..6).is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
        if digits && from.get(6..).is_some_and(|after| after.starts_with('_')) {
            out.push_str("_x005F");
        }
        out.push_str("_x");
        rest = from.get(2..).unwrap_or_default();
    }
    out.push_str(rest);
    out
}
