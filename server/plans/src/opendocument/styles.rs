//! How an OpenDocument workbook's styles make cells look: filled, struck out,
//! bold; and which columns and sheets they hide.

use super::super::rating;
use super::super::report::Rating;
use super::super::xml::attribute;
use quick_xml::events::BytesStart;
use std::collections::HashMap;

/// How deep styles may stand on one another.
const DEEPEST: usize = 8;

/// What a style says; nothing where it leaves it to the style it stands on.
#[derive(Debug, Clone, Default)]
struct Style {
    parent: Option<String>,
    fill: Option<Option<Rating>>,
    struck: Option<bool>,
    bold: Option<bool>,
    hides: Option<bool>,
}

/// The styles by their names.
#[derive(Debug, Default)]
pub(super) struct Styles {
    known: HashMap<String, Style>,
    current: Option<String>,
}

impl Styles {
    /// Takes an element that may be a style's, or say something of it.
    pub fn starts(&mut self, start: &BytesStart<'_>) {
        match start.name().as_ref() {
            "style:style" => {
                self.current = attribute(start, "name");
                if let Some(name) = &self.current {
                    let style = Style { parent: attribute(start, "parent-style-name"), ..Style::default() };
                    self.known.insert(name.clone(), style);
                }
            }
            "style:table-cell-properties" => {
                if let Some(colour) = attribute(start, "background-color") {
                    self.say(|style| style.fill = Some(rating_of(&colour)));
                }
            }
            "style:text-properties" => {
                let line =
                    attribute(start, "text-line-through-style").or_else(|| attribute(start, "text-line-through-type"));
                let weight = attribute(start, "font-weight");
                self.say(|style| {
                    style.struck = line.map(|line| line != "none").or(style.struck);
                    style.bold = weight.map(|weight| weight == "bold").or(style.bold);
                });
            }
            "style:table-properties" => {
                let shown = attribute(start, "display");
                self.say(|style| style.hides = shown.map(|shown| shown == "false").or(style.hides));
            }
            _ => {}
        }
    }

    /// Takes the end of a style.
    pub fn ends(&mut self) {
        self.current = None;
    }

    fn say(&mut self, what: impl FnOnce(&mut Style)) {
        if let Some(style) = self.current.as_ref().and_then(|name| self.known.get_mut(name)) {
            what(style);
        }
    }

    /// What a style or one it stands on says.
    fn said<T>(&self, name: &str, what: impl Fn(&Style) -> Option<T>) -> Option<T> {
        let mut at = name;
        for _ in 0..DEEPEST {
            let style = self.known.get(at)?;
            if let Some(said) = what(style) {
                return Some(said);
            }
            at = style.parent.as_deref()?;
        }
        None
    }

    /// The rating whose colour fills the cells.
    pub fn fill(&self, name: &str) -> Option<Rating> {
        self.said(name, |style| style.fill).flatten()
    }

    /// Whether the cells' words are struck out.
    pub fn strikes(&self, name: &str) -> bool {
        self.said(name, |style| style.struck).unwrap_or(false)
    }

    /// Whether the cells' words are bold.
    pub fn is_bold(&self, name: &str) -> bool {
        self.said(name, |style| style.bold).unwrap_or(false)
    }

    /// Whether a sheet is hidden.
    pub fn hides(&self, name: &str) -> bool {
        self.said(name, |style| style.hides).unwrap_or(false)
    }
}

/// The rating that a colour written as "#00b050" stands for.
fn rating_of(colour: &str) -> Option<Rating> {
    let digits = colour.strip_prefix('#').filter(|digits| digits.len() == 6)?;
    let number = u32::from_str_radix(digits, 16).ok()?;
    let [_, red, green, blue] = number.to_be_bytes();
    rating::of_colour(red, green, blue)
}
