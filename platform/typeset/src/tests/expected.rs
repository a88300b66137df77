//! What is to be read of a letter, block by block, made from its values and not from the template.

use kernel::Lang;
use kernel::prose::{Block, Inline};

use crate::Letter;
use pdfread::folded;

/// The blocks of a letter in the order of reading, folded.
pub fn blocks(letter: &Letter) -> Vec<String> {
    let after = if letter.lang == Lang::Zh { "" } else { " " };
    let mut all: Vec<String> = Vec::new();
    all.extend(letter.notice.clone());
    all.push(letter.letterhead.join(" "));
    all.extend([letter.service.clone(), letter.place_date.clone()]);
    all.extend(letter.rows.iter().map(|row| format!("{}{after}{}", row.label, line(&row.value))));
    all.push(letter.addressee.join(" "));
    all.push(format!("{}{after}{}", letter.subject_label, line(&letter.subject)));
    all.push(letter.salutation.clone());
    body(&letter.body, 0, &mut all);
    all.extend([&letter.closing, &letter.signed_mark, &letter.signatory, &letter.signatory_post].map(Clone::clone));
    if let Some(foot) = &letter.foot {
        all.extend([line(&foot.words), foot.address.clone(), format!("{}{after}{}", foot.code_label, foot.code)]);
    }
    all.iter().map(|text| folded(text)).filter(|text| !text.is_empty()).collect()
}

fn body(blocks: &[Block], depth: usize, all: &mut Vec<String>) {
    for block in blocks {
        match block {
            Block::Paragraph { content } => all.push(line(content)),
            Block::List { start, items } => {
                for (i, item) in items.iter().enumerate() {
                    let bullet = if depth == 0 { "•" } else { "–" };
                    all.push(start.map_or(bullet.to_owned(), |first| format!("{}.", first + i as u64)));
                    body(item, depth + usize::from(start.is_none()), all);
                }
            }
        }
    }
}

/// What is read of a line; a link by its words, its address being in the annotation.
fn line(content: &[Inline]) -> String {
    content
        .iter()
        .map(|inline| match inline {
            Inline::Text { text } => text.clone(),
            Inline::Strong { content } | Inline::Emphasis { content } | Inline::Link { content, .. } => line(content),
            Inline::Break => " ".to_owned(),
        })
        .collect()
}
