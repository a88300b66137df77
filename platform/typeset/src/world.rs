//! What Typst may see while it sets one document: the template and the values, under two fixed names, and nothing else. No disk, no
//! network, no packages, no clock: whatever else the template asked for, it would not be found.

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use crate::fonts::Fonts;

/// What all documents share; made once.
pub struct Shared {
    library: LazyHash<Library>,
    pub fonts: Fonts,
    template: Source,
    values: FileId,
}

impl Shared {
    pub fn new() -> Self {
        Self {
            library: LazyHash::new(Library::default()),
            fonts: Fonts::open(),
            template: Source::new(named("template.typ"), include_str!("template.typ").to_owned()),
            // One name for the values of all documents: Typst keeps each name it has met for ever, and at most 65,535 of them.
            values: named("letter.json"),
        }
    }
}

fn named(name: &str) -> FileId {
    RootedPath::new(VirtualRoot::Project, VirtualPath::new(name).expect("the two names are plain")).intern()
}

/// The world of one document.
pub struct Closed<'a> {
    shared: &'a Shared,
    values: Bytes,
}

impl<'a> Closed<'a> {
    pub fn new(shared: &'a Shared, values: Vec<u8>) -> Self {
        Self { shared, values: Bytes::new(values) }
    }
}

impl World for Closed<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.shared.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.shared.fonts.book
    }

    fn main(&self) -> FileId {
        self.shared.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main() { Ok(self.shared.template.clone()) } else { Err(absent(id)) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.shared.values { Ok(self.values.clone()) } else { Err(absent(id)) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.shared.fonts.faces.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn absent(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_without_slash().into())
}
