//! Finds the fields in a unit, as [`kernel::prose::fill`] reads them, and numbers its codes.

use crate::inline::{Code, Inline, Kind, Piece};
use crate::xml::is_char;

use super::{Item, Mark};

/// Characters that the name of a field has at most; what is longer is a stray brace.
const LONGEST_NAME: usize = 60;

enum Token {
    /// A character, and whether it may be the brace of a field.
    Char(char, bool),
    Open(usize),
    Close(usize),
    Alone(usize),
}

/// The pieces of a unit and its codes, numbered in their order.
pub(super) fn numbered(items: Vec<Item>, mut marks: Vec<Mark>) -> (Inline, Vec<Code>) {
    let mut tokens = Vec::new();
    for item in items {
        match item {
            Item::Text(text, braces) => tokens.extend(text.chars().map(|c| Token::Char(c, braces))),
            Item::Open(mark) => tokens.push(Token::Open(mark)),
            Item::Close(mark) => tokens.push(Token::Close(mark)),
            Item::Alone(mark) => tokens.push(Token::Alone(mark)),
        }
    }
    let tokens = uncrossed(with_fields(&tokens, &mut marks), &mut marks);
    pieces(&tokens, &marks)
}

fn mark(marks: &mut Vec<Mark>, kind: Kind, open: impl Into<String>, close: Option<String>) -> usize {
    marks.push(Mark { kind, open: open.into(), close });
    marks.len() - 1
}

/// Replaces braces by the fields that they make.
fn with_fields(tokens: &[Token], marks: &mut Vec<Mark>) -> Vec<Token> {
    let is = |at: usize, sign: char| matches!(tokens.get(at), Some(Token::Char(c, true)) if *c == sign);
    let mut out = Vec::with_capacity(tokens.len());
    // Where the field that is open ends, and its mark. Within it a brace is a brace.
    let mut field: Option<(usize, usize)> = None;
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        match *token {
            Token::Char('}', true) if field.is_some_and(|(end, _)| end == at) => {
                out.extend(field.take().map(|(_, mark)| Token::Close(mark)));
            }
            Token::Char('{', true) if field.is_none() && is(at + 1, '{') => {
                out.push(Token::Char('{', false));
                at += 1;
            }
            Token::Char('{', true) if field.is_none() => match name(tokens, at + 1) {
                Some((name, '}')) => {
                    at += name.chars().count() + 1;
                    out.push(Token::Alone(mark(marks, Kind::Field, format!("{{{name}}}"), None)));
                }
                Some((name, _)) => {
                    let words = at + name.chars().count() + 2;
                    if let Some(end) = (words..tokens.len()).find(|at| is(*at, '}')) {
                        let mark = mark(marks, Kind::Field, format!("{{{name}|"), Some("}".to_owned()));
                        out.push(Token::Open(mark));
                        field = Some((end, mark));
                        at = words - 1;
                    } else {
                        out.push(Token::Alone(mark(marks, Kind::Other, "{", None)));
                    }
                }
                None => out.push(Token::Alone(mark(marks, Kind::Other, "{", None))),
            },
            // XML carries neither escapes nor other signs of control; each is kept as a code.
            Token::Char(c, _) if !is_char(c) => out.push(Token::Alone(mark(marks, Kind::Other, c, None))),
            Token::Char(c, _) => out.push(Token::Char(c, false)),
            Token::Open(mark) => out.push(Token::Open(mark)),
            Token::Close(mark) => out.push(Token::Close(mark)),
            Token::Alone(mark) => out.push(Token::Alone(mark)),
        }
        at += 1;
    }
    out
}

/// The name of a field that begins here, and the sign that ends it.
fn name(tokens: &[Token], from: usize) -> Option<(String, char)> {
    let mut name = String::new();
    for token in tokens.get(from..)?.iter().take(LONGEST_NAME) {
        match *token {
            Token::Char(end @ ('|' | '}'), true) => return Some((name, end)),
            Token::Char(c, true) if c != '{' && is_char(c) => name.push(c),
            _ => return None,
        }
    }
    None
}

/// A code whose two ends lie one inside and one outside of another becomes two codes that stand alone, since a translator's program
/// wants codes that nest.
fn uncrossed(tokens: Vec<Token>, marks: &mut Vec<Mark>) -> Vec<Token> {
    let mut open: Vec<usize> = Vec::new();
    let mut crossed: Vec<usize> = Vec::new();
    for token in &tokens {
        match *token {
            Token::Open(mark) => open.push(mark),
            Token::Close(mark) => {
                while let Some(last) = open.pop() {
                    if last == mark {
                        break;
                    }
                    crossed.push(last);
                }
            }
            _ => {}
        }
    }
    let mut out = Vec::with_capacity(tokens.len());
    for token in tokens {
        match token {
            Token::Open(m) if crossed.contains(&m) => {
                let open = marks[m].open.clone();
                out.push(Token::Alone(mark(marks, Kind::Other, open, None)));
            }
            Token::Close(m) if crossed.contains(&m) => {
                let close = marks[m].close.clone().unwrap_or_default();
                out.push(Token::Alone(mark(marks, Kind::Other, close, None)));
            }
            token => out.push(token),
        }
    }
    out
}

fn pieces(tokens: &[Token], marks: &[Mark]) -> (Inline, Vec<Code>) {
    let mut numbers = vec![0_u32; marks.len()];
    let mut codes = Vec::new();
    let mut pieces = Vec::new();
    let mut number = |mark: usize| {
        if numbers[mark] == 0 {
            let id = u32::try_from(codes.len() + 1).unwrap_or(u32::MAX);
            let Mark { kind, open, close } = &marks[mark];
            codes.push(Code { id, kind: *kind, open: open.clone(), close: close.clone() });
            numbers[mark] = id;
        }
        numbers[mark]
    };
    for token in tokens {
        match *token {
            Token::Char(c, _) => match pieces.last_mut() {
                Some(Piece::Text(text)) => text.push(c),
                _ => pieces.push(Piece::Text(c.into())),
            },
            Token::Open(mark) => pieces.push(Piece::Open(number(mark))),
            Token::Close(mark) => pieces.push(Piece::Close(number(mark))),
            Token::Alone(mark) => pieces.push(Piece::Alone(number(mark))),
        }
    }
    (Inline(pieces), codes)
}
