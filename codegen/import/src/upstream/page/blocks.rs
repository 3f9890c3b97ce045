//! Defines the blocks of a page, the same for every form that it was saved in.

use std::ops::Range;

use tc3_spec::Span;

use crate::upstream::prose::{Line, LineKind, Prose};

/// A part of a page.
#[derive(Clone, Debug)]
pub(super) struct Block {
    pub(super) kind: BlockKind,
    pub(super) piece: Piece,
}

/// What a block is to the page.
#[derive(Clone, Debug)]
pub(super) enum BlockKind {
    Heading,
    /// A line of text, or a paragraph or list of HTML.
    Text,
    /// A row of a table.
    Row(Vec<Piece>),
    /// A listing, every blank as it stands.
    Code,
}

/// A piece of text and where it stands.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    /// As people see it.
    pub(super) text: String,
    /// The same with its tags, where it has some.
    pub(super) markup: Option<String>,
    pub(super) span: Span,
}

impl Block {
    pub(super) fn new(kind: BlockKind, piece: Piece) -> Self {
        Self { kind, piece }
    }

    pub(super) fn text(&self) -> &str {
        self.piece.text.trim()
    }

    pub(super) fn cells(&self) -> Option<&[Piece]> {
        match &self.kind {
            BlockKind::Row(cells) => Some(cells),
            _ => None,
        }
    }

    pub(super) fn is_heading(&self) -> bool {
        matches!(self.kind, BlockKind::Heading)
    }
}

impl Piece {
    pub(super) fn plain(text: &str, span: Span) -> Self {
        Self { text: text.to_owned(), markup: None, span }
    }

    /// A part of the text, by byte range.
    pub(super) fn part(&self, range: Range<usize>) -> Self {
        let text = self.text.get(range.clone()).unwrap_or_default().to_owned();
        // In text without tags, bytes of the piece are bytes of the file.
        let span = match self.markup {
            None => Span { start: self.span.start + range.start, end: self.span.start + range.end, ..self.span },
            Some(_) => self.span,
        };
        Self { text, markup: None, span }
    }
}

/// The text of pieces that stand one after the other.
pub(super) fn prose_of<'b>(pieces: impl IntoIterator<Item = &'b Piece>) -> Prose {
    let mut prose = Prose::default();
    // Lines without tags are read together: a list is known by its neighbours.
    let mut plain: Vec<(String, Span)> = Vec::new();
    for piece in pieces {
        match &piece.markup {
            None => plain.push((piece.text.clone(), piece.span)),
            Some(markup) => {
                prose.lines.extend(Prose::of_lines(plain.drain(..)).lines);
                prose.lines.extend(Prose::of_markup(markup, piece.span).lines);
            }
        }
    }
    prose.lines.extend(Prose::of_lines(plain.into_iter()).lines);
    prose
}

/// The text of blocks, with the tables that stand in it.
pub(super) fn prose_of_blocks<'b>(blocks: impl IntoIterator<Item = &'b Block>) -> Prose {
    let mut prose = Prose::default();
    let mut pieces: Vec<&Piece> = Vec::new();
    let mut in_table = false;
    for block in blocks {
        match &block.kind {
            BlockKind::Row(cells) => {
                prose.lines.extend(prose_of(pieces.drain(..)).lines);
                prose.lines.push(row_line(cells, block.piece.span, !in_table));
            }
            BlockKind::Heading | BlockKind::Text | BlockKind::Code => pieces.push(&block.piece),
        }
        in_table = block.cells().is_some();
    }
    prose.lines.extend(prose_of(pieces).lines);
    prose
}

fn row_line(cells: &[Piece], span: Span, head: bool) -> Line {
    let mut text = String::new();
    let mut ranges = Vec::new();
    for cell in cells {
        if !ranges.is_empty() {
            text.push_str(" | ");
        }
        let start = text.len();
        text.push_str(cell.text.trim());
        ranges.push(start..text.len());
    }
    Line { text, shape: LineKind::Row { cells: ranges, head }, marks: Vec::new(), span, depth: 0 }
}
