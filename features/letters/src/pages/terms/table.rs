//! The fixed terms as a table for other programs.

use formats::{Cell, Table};
use kernel::Lang;
use words::Tongue;

use crate::Term;

/// One line for each term: what it names, its code, where it is from, and for each language the forms to write, those that may stand too and
/// those that should not. Several forms of one cell stand one a line.
pub(crate) fn table(tongue: &Tongue, terms: &[&Term]) -> Table {
    let kinds = ["letters-term-preferred", "letters-term-allowed", "letters-term-forbidden"].map(|key| tongue.say(key));
    let plain = ["letters-term-sort", "letters-term-code", "letters-term-source"].map(|key| tongue.say(key));
    let of_lang = |lang: Lang| kinds.iter().map(move |kind| format!("{kind} ({lang})")).collect::<Vec<_>>();
    let headings: Vec<String> = plain.into_iter().chain(Lang::ALL.into_iter().flat_map(of_lang)).collect();
    let mut table = Table::new(tongue.say("letters-terms"), tongue.lang(), headings);
    for term in terms {
        // words: letters-term-sort-*
        let mut cells: Vec<Cell> = vec![
            tongue.say(&format!("letters-term-sort-{}", term.sort.name())).into(),
            term.code.as_deref().map_or(Cell::Empty, Into::into),
            term.source.as_str().into(),
        ];
        for lang in Lang::ALL {
            let forms = term.forms.get(&lang).cloned().unwrap_or_default();
            cells.extend([forms.preferred, forms.allowed, forms.forbidden].map(|forms| Cell::from(forms.join("\n"))));
        }
        table.row(cells);
    }
    table
}
