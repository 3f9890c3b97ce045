//! Reads tables of parameters: finds where a row begins and which lines belong to it.
//!
//! In copied text a table is only lines. A row is recognized by its structure: a name, then a type, then text; any
//! other line belongs to the description of the row before it.

use tc3_spec::Span;

use super::blocks::{Block, Piece, prose_of, prose_of_blocks};
use crate::upstream::{Base, Member, Wire, meaningful_example};

/// One row, as far as its structure goes.
#[derive(Debug)]
pub(super) struct Row<'b> {
    pub(super) name: String,
    pub(super) wire: Option<Wire>,
    pub(super) required: Option<bool>,
    /// The description: what stands in the row, and the blocks below it.
    first: Vec<Piece>,
    below: Vec<&'b Block>,
    span: Span,
}

/// The rows that a section has; `None` where not a single one is found.
pub(super) fn read(blocks: &[Block]) -> Option<Vec<Row<'_>>> {
    // Where rows have cells, a line that looks like a row is part of a description.
    let has_cells = blocks.iter().any(|block| block.cells().and_then(of_cells).is_some());
    let column = required_column(blocks);
    let mut rows: Vec<Row<'_>> = Vec::new();
    for block in blocks {
        let row = match block.cells() {
            Some(cells) => of_cells(cells).or_else(|| if has_cells { None } else { of_line(&block.piece, column) }),
            None if has_cells => None,
            None => of_line(&block.piece, column),
        };
        match (row, rows.last_mut()) {
            (Some(row), _) => rows.push(row),
            (None, Some(last)) => last.below.push(block),
            (None, None) => {}
        }
    }
    (!rows.is_empty()).then_some(rows)
}

impl Row<'_> {
    /// The text of the row's description, on one line.
    pub(super) fn text(&self) -> String {
        self.first.iter().map(|piece| piece.text.trim()).collect::<Vec<_>>().join(" ")
    }

    pub(super) fn span(&self) -> Span {
        self.span
    }

    pub(super) fn into_member(self) -> Member {
        let mut prose = prose_of(&self.first);
        // A list may begin in the row and go on below it: without tags all of it is read together.
        if self.below.iter().all(|block| block.cells().is_none() && block.piece.markup.is_none()) {
            prose = prose_of(self.first.iter().chain(self.below.iter().map(|block| &block.piece)));
        } else {
            prose.lines.extend(prose_of_blocks(self.below).lines);
        }
        let (prose, example) = prose.split_example();
        let nullable = prose.lines.iter().any(|line| says_null(&line.text)).then_some(true);
        Member {
            name: self.name,
            span: self.span,
            wire: self.wire,
            required: self.required,
            always: None,
            nullable,
            internal: None,
            example: example.as_deref().and_then(meaningful_example),
            prose,
        }
    }
}

/// The vendor's sentence on members that may be null.
fn says_null(line: &str) -> bool {
    line.contains("此字段可能返回 null") || line.contains("此字段可能返回null") || line.contains("may return null")
}

/// Whether the rows of a table without cells say 是 or 否: its first row tells.
fn required_column(blocks: &[Block]) -> bool {
    let first = blocks.iter().find_map(|block| of_line(&block.piece, false));
    first.is_some_and(|row| row.required.is_some())
}

/// `Name | 是 | Type | text`, `Name | Type | 是 | text`, and the same without a column that was lost.
fn of_cells(cells: &[Piece]) -> Option<Row<'static>> {
    let (name, rest) = cells.split_first()?;
    let (member, indexed) = member_name(name.text.trim())?;
    let mut required = None;
    let mut kind = None;
    let mut first = 0;
    for cell in rest {
        let text = cell.text.trim();
        match yes_or_no(text) {
            Some(answer) if required.is_none() => required = Some(answer),
            None if kind.is_none() && !text.is_empty() => kind = Some(wire(text)?),
            None if kind.is_none() => {}
            _ => break,
        }
        first += 1;
    }
    let description = joined(rest.get(first..).unwrap_or_default());
    let span = Span { end: rest.last().map_or(name.span.end, |last| last.span.end), ..name.span };
    let wire = Some(listed(kind?, indexed));
    Some(Row { name: member, wire, required, first: description, below: Vec::new(), span })
}

/// The description again, where a bar in it was taken for the end of a cell.
fn joined(cells: &[Piece]) -> Vec<Piece> {
    let (Some(first), Some(last)) = (cells.first(), cells.last()) else { return Vec::new() };
    let all = |read: fn(&Piece) -> &str| cells.iter().map(read).collect::<Vec<_>>().join(" | ");
    let text = all(|cell| &cell.text);
    let tagged = cells.iter().any(|cell| cell.markup.is_some());
    let markup = tagged.then(|| all(|cell| cell.markup.as_ref().unwrap_or(&cell.text)));
    vec![Piece { text, markup, span: Span { end: last.span.end, ..first.span } }]
}

/// `Name Type text`, with 是 or 否 before or after the type where the table has that column.
fn of_line(piece: &Piece, column: bool) -> Option<Row<'static>> {
    let line = piece.text.as_str();
    if line.contains('\n') {
        return None;
    }
    let mut words = Words { line, at: 0 };
    let (name, indexed) = member_name(words.next()?)?;
    let mut required = words.take_if(yes_or_no);
    let (wire, certain) = words.wire(&name)?;
    required = required.or_else(|| words.take_if(yes_or_no));
    let text = words.rest();
    // Without the column, a structure is known by the text behind it alone.
    let is_row = if required.is_some() { true } else { !column && (certain || begins_description(text)) };
    if !is_row {
        return None;
    }
    let first = piece.part(line.len() - text.len()..line.len());
    let first = if text.is_empty() { Vec::new() } else { vec![first] };
    Some(Row { name, wire: Some(listed(wire, indexed)), required, first, below: Vec::new(), span: piece.span })
}

/// `Agent`, and `FlowInfos.N` for the items of a list. Members are written in upper camel case.
fn member_name(word: &str) -> Option<(String, bool)> {
    let (name, indexed) = word.strip_suffix(".N").map_or((word, false), |name| (name, true));
    let mut letters = name.chars();
    let fits = letters.next().is_some_and(|first| first.is_ascii_uppercase())
        && letters.all(|letter| letter.is_ascii_alphanumeric());
    fits.then(|| (name.to_owned(), indexed))
}

/// `X.N` is a list, also where its type is said of an item.
fn listed(wire: Wire, indexed: bool) -> Wire {
    Wire { list: wire.list || indexed, ..wire }
}

fn yes_or_no(word: &str) -> Option<bool> {
    match word {
        "是" | "Yes" | "必选" | "必填" => Some(true),
        "否" | "No" | "可选" | "选填" => Some(false),
        _ => None,
    }
}

/// A type as pages write it: `String`, `Array of FlowInfo`, `Timestamp ISO8601`.
fn wire(text: &str) -> Option<Wire> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let (list, of) = match words.as_slice() {
        ["Array" | "array", "of" | "Of", of @ ..] => (true, of),
        of => (false, of),
    };
    let base = match of {
        [one] => builtin(one).or_else(|| is_structure(one).then(|| Base::Named((*one).to_owned())))?,
        ["Timestamp", "ISO8601"] => Base::DateTime,
        _ => return None,
    };
    Some(Wire { base, list })
}

/// The built-in types under the names that pages give them.
fn builtin(word: &str) -> Option<Base> {
    Some(match word {
        "String" | "string" => Base::String,
        "Integer" | "integer" | "Int" | "Int64" | "Long" => Base::Integer,
        "Uint64" | "Unsigned" => Base::Unsigned,
        "Float" | "float" | "Double" | "Number" => Base::Float,
        "Boolean" | "boolean" | "Bool" => Base::Boolean,
        "Date" => Base::Date,
        // Text with a date and a time, for all its name.
        "Timestamp" | "Datetime" | "DateTime" => Base::DateTime,
        "Binary" | "binary" => Base::Binary,
        _ => return None,
    })
}

fn is_structure(word: &str) -> bool {
    word.starts_with(|first: char| first.is_ascii_uppercase())
        && word.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
}

/// Whether a text may begin a description: a sentence about a structure goes on with a verb or a particle.
fn begins_description(text: &str) -> bool {
    let goes_on = [
        "为", "是", "的", "和", "与", "或", "及", "等", "时", "不", "必", "、", "/", ",", "，", ".", "。", ":", "：",
        "=", "-",
    ];
    !text.is_empty() && !goes_on.iter().any(|word| text.starts_with(word))
}

/// The words of a line, one after the other.
struct Words<'l> {
    line: &'l str,
    at: usize,
}

impl<'l> Words<'l> {
    fn rest(&self) -> &'l str {
        self.line.get(self.at..).unwrap_or_default().trim_start()
    }

    fn peek(&self) -> Option<(&'l str, usize)> {
        let rest = self.rest();
        let word = rest.split_whitespace().next()?;
        Some((word, self.line.len() - rest.len() + word.len()))
    }

    fn next(&mut self) -> Option<&'l str> {
        let (word, end) = self.peek()?;
        self.at = end;
        Some(word)
    }

    fn take_if<T>(&mut self, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let (word, end) = self.peek()?;
        let value = read(word)?;
        self.at = end;
        Some(value)
    }

    /// The type, and whether it can be nothing else.
    fn wire(&mut self, name: &str) -> Option<(Wire, bool)> {
        let word = self.next()?;
        if word == "Array" && self.peek().is_some_and(|(word, _)| word == "of") {
            self.next();
            let item = wire(self.next()?)?;
            self.iso();
            return Some((Wire { list: true, ..item }, true));
        }
        let found = wire(word)?;
        let named = matches!(found.base, Base::Named(_));
        // `PDF`, `URL` and `ID` are words of the text.
        if named && word != name && !word.chars().any(|letter| letter.is_ascii_lowercase()) {
            return None;
        }
        self.iso();
        Some((found, !named || word == name))
    }

    /// `Timestamp ISO8601` is one type.
    fn iso(&mut self) {
        self.take_if(|word| (word == "ISO8601").then_some(()));
    }
}
