//! JSON as it is read of an extract: of an array of objects no more than may be there, and of
//! each object nothing but known columns. A file made to fill memory does not.

use std::fmt;

use heard_vocabulary::CaseColumn;
use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::cells::{MOST, column};

/// An array of objects, of which one more than may be is kept and the rest passed over.
pub(super) struct Entries(pub Vec<Entry>);

/// Of an object the columns that are known, as often as they stand there.
pub(super) struct Entry(pub Vec<(CaseColumn, String)>);

/// What stands in a cell: words, a number, or nothing. What is larger is refused unread.
struct Cell(String);

impl<'de> Deserialize<'de> for Cell {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Plain;
        impl Visitor<'_> for Plain {
            type Value = Cell;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("words, a number or nothing")
            }

            fn visit_str<E>(self, words: &str) -> Result<Cell, E> {
                Ok(Cell(words.to_owned()))
            }

            fn visit_u64<E>(self, number: u64) -> Result<Cell, E> {
                Ok(Cell(number.to_string()))
            }

            fn visit_i64<E>(self, number: i64) -> Result<Cell, E> {
                Ok(Cell(number.to_string()))
            }

            fn visit_unit<E>(self) -> Result<Cell, E> {
                Ok(Cell(String::new()))
            }
        }
        deserializer.deserialize_any(Plain)
    }
}

impl<'de> Deserialize<'de> for Entries {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct All;
        impl<'de> Visitor<'de> for All {
            type Value = Entries;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an array of objects")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut all: A) -> Result<Entries, A::Error> {
                let mut kept = Vec::new();
                while kept.len() <= MOST {
                    match all.next_element()? {
                        Some(entry) => kept.push(entry),
                        None => return Ok(Entries(kept)),
                    }
                }
                while all.next_element::<IgnoredAny>()?.is_some() {}
                Ok(Entries(kept))
            }
        }
        deserializer.deserialize_seq(All)
    }
}

impl<'de> Deserialize<'de> for Entry {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct One;
        impl<'de> Visitor<'de> for One {
            type Value = Entry;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Entry, A::Error> {
                let mut cells = Vec::new();
                while let Some(key) = map.next_key::<String>()? {
                    let Some(column) = column(&key) else {
                        map.next_value::<IgnoredAny>()?;
                        continue;
                    };
                    // One more than there are columns says already that two are alike.
                    let Cell(words) = map.next_value()?;
                    if cells.len() <= CaseColumn::ALL.len() {
                        cells.push((column, words));
                    }
                }
                Ok(Entry(cells))
            }
        }
        deserializer.deserialize_map(One)
    }
}
