//! The parts of a workbook: read one by one, and packed again with those that
//! changed. Every other part is copied as it is packed.

use super::Stuck;
use crate::work::Work;
use crate::zipped::{self, Judged};
use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Write as _};
use zip::ZipWriter;

/// A workbook's parts.
pub(super) struct Parts<'a> {
    judged: Judged<'a>,
    work: &'a Work,
    changed: BTreeMap<String, Vec<u8>>,
    gone: BTreeSet<String>,
}

impl<'a> Parts<'a> {
    /// The parts of an archive that may be read.
    pub fn new(judged: Judged<'a>, work: &'a Work) -> Self {
        Self { judged, work, changed: BTreeMap::new(), gone: BTreeSet::new() }
    }

    /// The names of all parts.
    pub fn names(&self) -> &[String] {
        &self.judged.names
    }

    /// A part's text, as changed so far.
    pub fn text(&mut self, name: &str) -> Result<String, Stuck> {
        if let Some(changed) = self.changed.get(name) {
            return String::from_utf8(changed.clone()).map_err(|_| Stuck);
        }
        let index = self.place(name).ok_or(Stuck)?;
        let bytes = zipped::unpacked(&mut self.judged.archive, index, self.work)?;
        String::from_utf8(bytes).map_err(|_| Stuck)
    }

    /// Whether there is a part of this name.
    pub fn has(&self, name: &str) -> bool {
        self.place(name).is_some() && !self.gone.contains(name)
    }

    fn place(&self, name: &str) -> Option<usize> {
        self.judged.names.iter().position(|other| other == name)
    }

    /// Writes a part anew.
    pub fn put(&mut self, name: &str, text: String) {
        self.changed.insert(name.to_owned(), text.into_bytes());
    }

    /// Leaves a part out.
    pub fn leave_out(&mut self, name: &str) {
        self.gone.insert(name.to_owned());
    }

    /// The archive with what changed.
    pub fn packed(mut self) -> Result<Vec<u8>, Stuck> {
        let mut out = ZipWriter::new(Cursor::new(Vec::new()));
        for (index, name) in self.judged.names.iter().enumerate() {
            if self.gone.contains(name) {
                continue;
            }
            let part = self.judged.archive.by_index_raw(index).map_err(|_| Stuck)?;
            let Some(changed) = self.changed.get(name) else {
                out.raw_copy_file(part).map_err(|_| Stuck)?;
                continue;
            };
            let options = part.options();
            drop(part);
            out.start_file(name.as_str(), options).map_err(|_| Stuck)?;
            out.write_all(changed).map_err(|_| Stuck)?;
        }
        Ok(out.finish().map_err(|_| Stuck)?.into_inner())
    }
}
