//! Files as an independent reader sees them: Python's own `zipfile` and `xml.etree`, where Python is there.

use std::io::Write;
use std::process::{Command, Stdio};

use super::sample::{letter, translate};
use crate::{Document, State, docx, tmx, xliff};

/// Runs a script over the file; `None`, with a word, where there is no Python.
fn python(script: &str, file: &[u8]) -> Option<String> {
    let child = Command::new("python3").arg("-c").arg(script).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
    let Ok(mut child) = child else {
        println!("skipped: there is no python3");
        return None;
    };
    child.stdin.take().unwrap().write_all(file).unwrap();
    let out = child.wait_with_output().unwrap();
    assert!(out.status.success());
    Some(String::from_utf8(out.stdout).unwrap().trim().to_owned())
}

fn translated() -> Document {
    let mut letter = letter();
    for part in &mut letter.parts {
        translate(part, &["كلمة".into(), "قبل (2021)،".into()]);
        part.units.iter_mut().for_each(|unit| unit.state = State::Translated);
    }
    letter
}

#[test]
fn word_files_are_packages_of_well_formed_parts_with_a_table_of_three_columns() {
    let captions =
        docx::Captions { lang: kernel::Lang::Ar, title: "ع".into(), hints: vec![], headings: ["1".into(), "2".into(), "3".into()] };
    let script = "
import io, sys, zipfile, xml.etree.ElementTree as ET
W = '{http://schemas.openxmlformats.org/wordprocessingml/2006/main}'
package = zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()))
assert package.testzip() is None
parts = {name: ET.fromstring(package.read(name)) for name in package.namelist()}
types = {t.get('PartName') for t in parts['[Content_Types].xml'] if t.get('PartName')}
assert all(name[1:] in parts for name in types), types
for row in parts['word/document.xml'].iter(W + 'tr'):
    cells = [''.join(t.text or '' for t in cell.iter(W + 't')) for cell in row.iter(W + 'tc')]
    if cells[0] == 'body.3':
        print('|'.join(cells))
ids = [i.get(W + 'val') for i in parts['word/document.xml'].iter(W + 'id')]
assert len(ids) == len(set(ids)) > 10
";
    if let Some(read) = python(script, &docx::write(&translated(), &captions)) {
        assert_eq!(read, "body.3|⟦1⟧one⟦/1⟧ for ⟦2 state⟧|⟦1⟧قبل (2021)،⟦/1⟧كلمة⟦2 state⟧");
    }
}

/// What the core's schema asks (XLIFF 2.1, appendix A): which tags and attributes stand where, and that each reference finds what it names.
#[test]
fn xliff_has_the_structure_of_its_core() {
    let script = "
import sys, xml.etree.ElementTree as ET
X = '{urn:oasis:names:tc:xliff:document:2.0}'
SPACE = '{http://www.w3.org/XML/1998/namespace}space'
code = {'canCopy', 'canDelete', 'id', 'type', 'subType'}
inline = ['ph', 'pc', 'cp']
allowed = {
    'xliff': (['file'], {'version', 'srcLang', 'trgLang'}),
    'file': (['group'], {'id', 'original', 'srcDir', 'trgDir', SPACE}),
    'group': (['notes', 'unit'], {'id', 'name'}),
    'notes': (['note'], set()),
    'note': ([], {'category'}),
    'unit': (['originalData', 'segment'], {'id', 'translate'}),
    'originalData': (['data'], set()),
    'data': (['cp'], {'id'}),
    'segment': (['source', 'target'], {'id', 'state'}),
    'source': (inline, set()),
    'target': (inline, set()),
    'pc': (inline, code | {'dispStart', 'dataRefStart', 'dataRefEnd'}),
    'ph': ([], code | {'disp', 'dataRef'}),
}
def walk(tag):
    name = tag.tag.removeprefix(X)
    children, attributes = allowed[name]
    assert set(tag.attrib) <= attributes, (name, tag.attrib)
    order = [children.index(child.tag.removeprefix(X)) for child in tag]
    assert order == sorted(order) or children == inline, (name, order)
    for child in tag:
        walk(child)
root = ET.fromstring(sys.stdin.buffer.read())
walk(root)
units = list(root.iter(X + 'unit'))
assert len({u.get('id') for u in units}) == len(units) == 8
for unit in units:
    data = {d.get('id') for d in unit.iter(X + 'data')}
    used = {v for c in unit.iter() for k, v in c.attrib.items() if k.startswith('dataRef')}
    assert used == data, (used, data)
    texts = [[c.get('id') for c in t.iter() if c.get('id')] for s in unit.iter(X + 'segment') for t in s]
    assert all(sorted(t) == sorted(texts[0]) and len(set(t)) == len(t) for t in texts), texts
print(root.get('version'), root.get('trgLang'), ''.join(units[3].find(X + 'segment').find(X + 'target').itertext()))
";
    if let Some(read) = python(script, &xliff::write(&translated())) {
        assert_eq!(read, "2.1 ar كلمةقبل (2021)،كلمةقبل (2021)،كلمةقبل (2021)،");
    }
}

#[test]
fn a_memory_has_pairs_of_two_languages() {
    let script = "
import sys, xml.etree.ElementTree as ET
root = ET.fromstring(sys.stdin.buffer.read())
assert (root.tag, root.get('version')) == ('tmx', '1.4')
assert set(root.find('header').attrib) == {'creationtool', 'creationtoolversion', 'segtype', 'o-tmf', 'adminlang', 'srclang', 'datatype'}
LANG = '{http://www.w3.org/XML/1998/namespace}lang'
for pair in root.iter('tu'):
    assert [child.tag for child in pair] == ['prop'] * 3 + ['tuv'] * 2
    assert [t.get(LANG) for t in pair.iter('tuv')] == ['en', 'ar']
    for text in pair.iter('seg'):
        assert sorted(c.get('i') for c in text.iter('bpt')) == sorted(c.get('i') for c in text.iter('ept'))
print(len(list(root.iter('tu'))))
";
    if let Some(read) = python(script, &tmx::write(&[translated()])) {
        assert_eq!(read, "7");
    }
}
