//! The translation memory.

use super::sample::{letter, translate};
use crate::xml::{Source, Token};
use crate::{State, tmx};

#[test]
fn finished_pairs_are_a_memory() {
    let mut letter = letter();
    for part in &mut letter.parts {
        translate(part, &["كلمة & <b>".into()]);
        part.units.iter_mut().for_each(|unit| unit.state = State::Final);
    }
    letter.parts[3].units[1].state = State::Initial;
    letter.parts[3].units[2].target = None;
    let text = String::from_utf8(tmx::write(&[letter])).unwrap();
    let pairs: Vec<&str> = text.split("<tu ").skip(1).collect();
    assert_eq!(pairs.len(), 5, "{text}");
    assert_eq!(
        pairs[2],
        "tuid=\"CL-21/4.subject.1.ar\" srclang=\"en\"><prop type=\"x-letter\">CL-21/4</prop><prop type=\"x-revision\">7</prop><prop type=\"x-state\">final</prop>\n\
         <tuv xml:lang=\"en\"><seg>Invitation to the WSIS Forum 2021<ph x=\"1\" type=\"lb\">\\&#10;</ph>(From January to the final week)</seg></tuv>\n\
         <tuv xml:lang=\"ar\"><seg>كلمة &amp; &lt;b&gt;<ph x=\"1\" type=\"lb\">\\&#10;</ph>كلمة &amp; &lt;b&gt;</seg></tuv></tu>\n"
    );
    assert!(pairs[3].contains("<bpt i=\"1\" x=\"1\" type=\"bold\">**</bpt>كلمة &amp; &lt;b&gt;<ept i=\"1\">**</ept>"));
    let mut source = Source::new(&text);
    let mut tags = 0;
    while let Some(token) = source.next().unwrap() {
        tags += usize::from(matches!(token, Token::Start(_)));
    }
    assert!(tags > 40);
}

#[test]
fn no_pairs_are_an_empty_memory() {
    assert!(String::from_utf8(tmx::write(&[letter()])).unwrap().ends_with("<body>\n</body>\n</tmx>\n"));
}
