//! What a PDF must be: read back from its bytes, and by the tools of the machine where there are any.

mod expected;
mod letters;
mod reading;

use kernel::Lang;
use crate::Typesetter;

#[test]
fn scratch() {
    let t = Typesetter::new();
    std::fs::create_dir_all("/tmp/out").unwrap();
    for lang in Lang::ALL {
        let now = std::time::Instant::now();
        match t.letter(&letters::letter(lang)) {
            Ok(pdf) => { eprintln!("{lang} {} {:?}", pdf.len(), now.elapsed());
            std::fs::write(format!("/tmp/out/{lang}.pdf"), &pdf).unwrap();
            let r = reading::Reading::of(&pdf);
            let e = expected::blocks(&letters::letter(lang));
            eprintln!("{} blocks, {} expected, together {}", r.blocks.len(), e.len(), r.strings_reversed_together);
            for (i, b) in r.blocks.iter().enumerate() { if e.get(i).map(|s| s.as_str()) != Some(&b.text) { eprintln!("  {} {}: {}\n       exp {:?}", b.kind, b.lang, b.text, e.get(i)); } }
            eprintln!("{:?} {:?}", r.artifacts, r.blocks.iter().map(|b| b.kind.as_str()).collect::<Vec<_>>());
            }
            Err(e) => eprintln!("{lang}: {e}"),
        }
    }
    let b = letters::batch(Lang::ALL.map(letters::letter).to_vec());
    match t.batch(&b) { Ok(pdf) => std::fs::write("/tmp/out/batch.pdf", pdf).unwrap(), Err(e) => eprintln!("batch {e}") }
}
