//! What can be set: a [`Letter`], a [`CoverList`], a [`Batch`] of both. Plain data, complete in itself: whoever fills it has chosen the
//! language, the date and every word. How it looks is decided in `template.typ`.

use jiff::civil::Date;
use kernel::Lang;
use kernel::prose::{Block, Inline};
use serde::{Deserialize, Serialize};

/// A letter to one addressee, or to a class of them.
///
/// An empty `String` or `Vec` leaves its place out; only `title` and `subject` may not be empty, since PDF/UA-1 wants a title and a
/// heading that says something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    /// The language of the letter: direction, hyphenation, faces, and what a screen reader speaks.
    pub lang: Lang,
    /// The title of the document, shown by readers in the window's head ("CL-21/4: Invitation to …").
    pub title: String,
    /// The date of the letter for the document's metadata. The words of the date stand in `place_date`.
    pub date: Date,
    /// The names of the organisations whose letter it is, one a line.
    pub letterhead: Vec<String>,
    /// The service that writes ("General Secretariat (SG)").
    pub service: String,
    /// Place and date, as they are to be read.
    pub place_date: String,
    /// The reference block: reference, contact, fax, e-mail.
    pub rows: Vec<Row>,
    /// To whom, one line each.
    pub addressee: Vec<String>,
    /// What stands before the subject ("Subject:").
    pub subject_label: String,
    /// The subject; it is set in bold and becomes the heading of the document.
    pub subject: Vec<Inline>,
    /// How the addressee is addressed.
    pub salutation: String,
    /// The letter itself.
    pub body: Vec<Block>,
    /// The courtesy at the end.
    pub closing: String,
    /// What stands in place of a signature by hand ("(original signed)").
    pub signed_mark: String,
    /// Who signs.
    pub signatory: String,
    /// The post of who signs.
    pub signatory_post: String,
    /// A notice that the reader may not miss ("unofficial sample translation"): read out once, shown at the head of every page.
    pub notice: Option<String>,
    /// The way to the reply form, at the end of the letter.
    pub foot: Option<Foot>,
}

/// One row of the reference block.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// What it is, with its colon.
    pub label: String,
    /// The value.
    pub value: Vec<Inline>,
}

/// Where the addressee can answer: a personal link, and a short code for those who have the letter on paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Foot {
    /// What to do with it.
    pub words: Vec<Inline>,
    /// The address, shown in full and linked. Only `https`, `http` and `mailto` become links.
    pub address: String,
    /// What stands before the code, with its colon.
    pub code_label: String,
    /// The short code.
    pub code: String,
}

/// The list that lies on top of a batch for the post or the fax: what is in it, in the order of the pages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CoverList {
    /// The language of the list, not of the letters.
    pub lang: Lang,
    /// The title of the document and its heading.
    pub title: String,
    /// The date for the document's metadata.
    pub date: Date,
    /// A line or two under the title ("193 letters, made at …").
    pub intro: Vec<Inline>,
    /// The heads of the columns.
    pub columns: Vec<String>,
    /// The rows; each has as many cells as there are columns.
    pub rows: Vec<CoverRow>,
    /// The head of one more column that gives the page on which a row's letter begins; `None` leaves the column out.
    pub page_label: Option<String>,
}

/// A row of a cover list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CoverRow {
    /// The cells, in the order of the columns.
    pub cells: Vec<String>,
    /// Which letter of the batch the row is about, counted from 0: its page is given and linked.
    pub letter: Option<usize>,
}

/// A print batch: the cover list, then the letters in their order, each on a page of its own and numbered for itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Batch {
    /// What lies on top.
    pub cover: CoverList,
    /// The letters, each in its own language.
    pub letters: Vec<Letter>,
}

/// Shows every text of a run of inlines to `see`, in order.
pub(crate) fn each_text(content: &[Inline], see: &mut dyn FnMut(&str)) {
    for inline in content {
        match inline {
            Inline::Text { text } => see(text),
            Inline::Strong { content } | Inline::Emphasis { content } | Inline::Link { content, .. } => each_text(content, see),
            Inline::Break => {}
        }
    }
}

fn each_text_of_blocks(blocks: &[Block], see: &mut dyn FnMut(&str)) {
    for block in blocks {
        match block {
            Block::Paragraph { content } => each_text(content, see),
            Block::List { items, .. } => items.iter().for_each(|item| each_text_of_blocks(item, see)),
        }
    }
}

impl Letter {
    /// Shows every text that will stand on the page to `see`, in the order of reading.
    pub fn each_text(&self, see: &mut dyn FnMut(&str)) {
        self.notice.iter().chain(&self.letterhead).chain([&self.service, &self.place_date]).for_each(|text| see(text));
        for row in &self.rows {
            see(&row.label);
            each_text(&row.value, see);
        }
        self.addressee.iter().chain([&self.subject_label]).for_each(|text| see(text));
        each_text(&self.subject, see);
        see(&self.salutation);
        each_text_of_blocks(&self.body, see);
        [&self.closing, &self.signed_mark, &self.signatory, &self.signatory_post].into_iter().for_each(|text| see(text));
        if let Some(foot) = &self.foot {
            each_text(&foot.words, see);
            [&foot.address, &foot.code_label, &foot.code].into_iter().for_each(|text| see(text));
        }
    }
}

impl CoverList {
    /// Shows every text that will stand on the page to `see`, in the order of reading.
    pub fn each_text(&self, see: &mut dyn FnMut(&str)) {
        see(&self.title);
        each_text(&self.intro, see);
        self.columns.iter().chain(&self.page_label).for_each(|text| see(text));
        self.rows.iter().flat_map(|row| &row.cells).for_each(|text| see(text));
    }
}
