//! Parses saved web pages into blocks.

use html5gum::{DefaultEmitter, Error, Token, Tokenizer};
use tc3_spec::{FileId, Span};

use super::blocks::{Block, BlockKind, Piece};
use crate::upstream::{Refusal, refusal};

/// The blocks of a page.
pub(super) fn blocks(id: FileId, text: &str) -> Result<Vec<Block>, Refusal> {
    let mut walk = Walk::new(id, text);
    let mut emitter = DefaultEmitter::<usize>::new_with_span();
    // So that nothing inside a script looks like a tag.
    emitter.naively_switch_states(true);
    for Ok(token) in Tokenizer::new_with_emitter(text, emitter) {
        match token {
            Token::StartTag(tag) => walk.start_tag(&name(&tag.name), tag.self_closing, tag.span.start, tag.span.end),
            Token::EndTag(tag) => walk.end_tag(&name(&tag.name), tag.span.start, tag.span.end),
            Token::String(string) => {
                walk.string(&String::from_utf8_lossy(&string.value), string.span.start);
            }
            Token::Error(error) if is_cut(error.value) => walk.cut = true,
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }
    walk.finish()
}

fn name(name: &[u8]) -> String {
    String::from_utf8_lossy(name).into_owned()
}

/// The file ends inside a tag or a comment.
fn is_cut(error: Error) -> bool {
    matches!(error, Error::EofInTag | Error::EofInComment | Error::EofBeforeTagName | Error::EofInDoctype)
}

struct Walk<'t> {
    id: FileId,
    text: &'t str,
    blocks: Vec<Block>,
    /// Text that belongs to no table, heading or listing.
    loose: Gathered,
    /// An element whose content is not the page's, and how often it is open.
    skipped: Option<(String, usize)>,
    lists: usize,
    heading: Option<Gathered>,
    listing: Option<Gathered>,
    tables: Vec<usize>,
    row: Option<(usize, Vec<Piece>)>,
    cell: Option<Gathered>,
    html_open: Option<usize>,
    html_closed: bool,
    cut: bool,
}

/// Text under way, and where it began.
#[derive(Default)]
struct Gathered {
    start: Option<usize>,
    text: String,
}

impl Gathered {
    fn at(start: usize) -> Self {
        Self { start: Some(start), text: String::new() }
    }
}

impl<'t> Walk<'t> {
    fn new(id: FileId, text: &'t str) -> Self {
        Self {
            id,
            text,
            blocks: Vec::new(),
            loose: Gathered::default(),
            skipped: None,
            lists: 0,
            heading: None,
            listing: None,
            tables: Vec::new(),
            row: None,
            cell: None,
            html_open: None,
            html_closed: false,
            cut: false,
        }
    }

    fn start_tag(&mut self, name: &str, self_closing: bool, start: usize, end: usize) {
        if name == "body" {
            // The end tag of `head` may be left out.
            self.skipped = None;
        }
        if let Some((skipped, depth)) = &mut self.skipped {
            *depth += usize::from(skipped == name && !self_closing);
            return;
        }
        match name {
            "html" => self.html_open = Some(start),
            _ if is_skipped(name) => {
                if !self_closing {
                    self.skipped = Some((name.to_owned(), 1));
                }
            }
            "table" => {
                if self.tables.is_empty() {
                    self.flush(start);
                }
                self.tables.push(start);
            }
            "tr" if self.tables.len() == 1 => {
                self.end_row(start);
                self.row = Some((start, Vec::new()));
            }
            "td" | "th" if self.tables.len() == 1 => {
                self.end_cell(start);
                self.cell = Some(Gathered::at(end));
            }
            _ if !self.tables.is_empty() => self.space(name, start),
            "pre" => {
                self.flush(start);
                self.listing = Some(Gathered::at(end));
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.flush(start);
                self.heading = Some(Gathered::at(end));
            }
            "ul" | "ol" => {
                if self.lists == 0 {
                    self.flush(start);
                }
                self.lists += 1;
                self.loose.start.get_or_insert(start);
            }
            _ => {
                if is_block(name) && self.lists == 0 {
                    self.flush(start);
                }
                self.space(name, start);
            }
        }
    }

    fn end_tag(&mut self, name: &str, start: usize, end: usize) {
        if let Some((skipped, depth)) = &mut self.skipped {
            if skipped == name {
                *depth -= 1;
                if *depth == 0 {
                    self.skipped = None;
                }
            }
            return;
        }
        match name {
            "html" => self.html_closed = true,
            "table" => {
                if self.tables.len() == 1 {
                    self.end_row(start);
                }
                self.tables.pop();
                self.loose.start = None;
            }
            "tr" if self.tables.len() == 1 => self.end_row(start),
            "td" | "th" if self.tables.len() == 1 => self.end_cell(start),
            _ if !self.tables.is_empty() => self.space(name, start),
            "pre" => {
                if let Some(listing) = self.listing.take() {
                    self.push(BlockKind::Code, listing, start, false);
                }
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                if let Some(heading) = self.heading.take() {
                    self.push(BlockKind::Heading, heading, start, false);
                }
            }
            "ul" | "ol" => {
                self.lists = self.lists.saturating_sub(1);
                if self.lists == 0 {
                    self.flush(end);
                }
            }
            _ => {
                if is_block(name) && self.lists == 0 {
                    self.flush(end);
                }
                self.space(name, start);
            }
        }
    }

    fn string(&mut self, text: &str, start: usize) {
        if self.skipped.is_none() {
            let gathered = self.gathered();
            if !text.trim().is_empty() {
                gathered.start.get_or_insert(start);
            }
            gathered.text.push_str(text);
        }
    }

    /// Where text belongs at this moment.
    fn gathered(&mut self) -> &mut Gathered {
        if let Some(cell) = &mut self.cell {
            cell
        } else if let Some(listing) = &mut self.listing {
            listing
        } else if let Some(heading) = &mut self.heading {
            heading
        } else {
            &mut self.loose
        }
    }

    /// Between elements that stand below each other, and for `<br>`.
    fn space(&mut self, name: &str, start: usize) {
        let breaks = name == "br" || is_block(name) || matches!(name, "li" | "tr" | "td" | "th");
        let gathered = self.gathered();
        if breaks {
            gathered.text.push('\n');
        } else {
            // A paragraph begins with the tag that its first word stands in.
            gathered.start.get_or_insert(start);
        }
    }

    /// Ends a paragraph.
    fn flush(&mut self, end: usize) {
        let loose = std::mem::take(&mut self.loose);
        self.push(BlockKind::Text, loose, end, true);
    }

    fn end_cell(&mut self, end: usize) {
        if let Some(cell) = self.cell.take() {
            let piece = self.piece(cell, end, true, true);
            let (_, cells) = self.row.get_or_insert_with(|| (piece.span.start, Vec::new()));
            cells.push(piece);
        }
    }

    fn end_row(&mut self, end: usize) {
        self.end_cell(end);
        if let Some((start, cells)) = self.row.take().filter(|(_, cells)| !cells.is_empty()) {
            let span = Span { file: self.id, start, end };
            let text = cells.iter().map(|cell| cell.text.as_str()).collect::<Vec<_>>().join(" ");
            self.blocks.push(Block::new(BlockKind::Row(cells), Piece::plain(&text, span)));
        }
    }

    fn push(&mut self, kind: BlockKind, gathered: Gathered, end: usize, markup: bool) {
        if !gathered.text.trim().is_empty() {
            let squeeze = !matches!(kind, BlockKind::Code);
            let piece = self.piece(gathered, end, markup, squeeze);
            self.blocks.push(Block::new(kind, piece));
        }
    }

    fn piece(&self, gathered: Gathered, end: usize, markup: bool, squeeze: bool) -> Piece {
        let span = Span { file: self.id, start: gathered.start.unwrap_or(end).min(end), end };
        let source = self.text.get(span.start..span.end).unwrap_or_default();
        let text = if squeeze { squeezed(&gathered.text) } else { gathered.text };
        Piece { text, markup: markup.then(|| source.to_owned()), span }
    }

    fn finish(mut self) -> Result<Vec<Block>, Refusal> {
        let end = self.text.trim_end().len();
        let end = Span { file: self.id, start: end, end };
        let open = match (self.tables.first(), &self.listing) {
            (Some(table), _) => Some(("the middle of a table", Some(*table))),
            (None, Some(listing)) => Some(("the middle of a listing", listing.start)),
            (None, None) if self.cut => Some(("the middle of a tag", None)),
            (None, None) if !self.html_closed && self.html_open.is_some() => Some(("the middle: no `</html>`", None)),
            (None, None) => None,
        };
        let Some((place, begin)) = open else {
            self.flush(self.text.len());
            return Ok(self.blocks);
        };
        let diagnostic = *refusal(end, format!("the page ends in {place}"), "save the page again, whole");
        Err(Box::new(match begin {
            Some(begin) => diagnostic.related(Span { start: begin, end: begin, ..end }, "begins here"),
            None => diagnostic,
        }))
    }
}

/// Elements that hold no text of the page.
fn is_skipped(name: &str) -> bool {
    matches!(
        name,
        "head"
            | "script"
            | "style"
            | "noscript"
            | "template"
            | "svg"
            | "nav"
            | "aside"
            | "footer"
            | "select"
            | "button"
    )
}

/// Elements that begin a line of their own.
fn is_block(name: &str) -> bool {
    matches!(
        name,
        "p" | "div"
            | "section"
            | "article"
            | "main"
            | "header"
            | "blockquote"
            | "body"
            | "dl"
            | "dt"
            | "dd"
            | "figure"
            | "hr"
    )
}

/// Blanks squeezed, lines kept.
fn squeezed(text: &str) -> String {
    let lines = text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}
