//! What the typesetter sees: one template, the words as data, the crest, and the fonts.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, Source, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;

use crate::{NotPrinted, fonts};

/// The template.
static LETTER: LazyLock<Source> = LazyLock::new(|| Source::detached(include_str!("letter.typ")));
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(<Library as LibraryExt>::default()));
static BOOK: LazyLock<LazyHash<FontBook>> = LazyLock::new(|| LazyHash::new(FontBook::from_fonts(fonts::all())));

/// One letter on the typesetter's desk.
pub(crate) struct Desk {
    data: Bytes,
    crest: Option<Bytes>,
}

impl Desk {
    pub(crate) fn new(data: Vec<u8>, crest: Option<Vec<u8>>) -> Self {
        Self { data: Bytes::new(data), crest: crest.map(Bytes::new) }
    }

    /// Sets the letter into pages.
    pub(crate) fn set(&self) -> Result<PagedDocument, NotPrinted> {
        // What is wrong is said in the words of the letter: it is told to nobody.
        typst::compile::<PagedDocument>(self).output.map_err(|_| NotPrinted::Set)
    }
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        LETTER.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == LETTER.id() { Ok(LETTER.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let here = *id.root() == VirtualRoot::Project;
        match id.vpath().get_without_slash() {
            "data.json" if here => Ok(self.data.clone()),
            "crest.png" if here => self.crest.clone().ok_or(FileError::AccessDenied),
            _ => Err(FileError::AccessDenied),
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        fonts::all().get(index).cloned()
    }

    /// A letter brings its day with it.
    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
