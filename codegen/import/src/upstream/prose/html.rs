//! Parses the HTML of a text: turns tags into lines, items, rows and marks.

use std::ops::Range;

use html5gum::{DefaultEmitter, Token, Tokenizer};
use tc3_spec::Span;

use super::{Line, LineKind, Mark};

/// A line before markdown is read.
pub(super) struct Draft {
    pub(super) line: Line,
    /// Blanks at its start: nesting in markdown.
    pub(super) indent: usize,
}

/// Tags that end a line and begin another.
const BLOCKS: [&str; 21] = [
    "p",
    "div",
    "br",
    "hr",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "blockquote",
    "pre",
    "table",
    "thead",
    "tbody",
    "ul",
    "ur",
    "ol",
    "li",
    "lil",
    "dx-alert",
];

/// Tags without a meaning here; any other name in angle brackets is text, such as `<InstanceId>`.
const SILENT: [&str; 19] = [
    "a", "b", "strong", "code", "font", "span", "em", "i", "u", "s", "del", "sup", "sub", "img", "td", "th", "tr",
    "center", "small",
];

/// The lines of an HTML text; what is no tag stays as it is.
pub(super) fn lines(text: &str, span: Span) -> Vec<Draft> {
    let mut builder = Builder::new(span);
    let mut end = 0;
    for token in Tokenizer::new_with_emitter(text, DefaultEmitter::<usize>::new_with_span()) {
        let Ok(token) = token;
        match token {
            Token::String(string) => {
                end = string.span.end;
                builder.text(&String::from_utf8_lossy(&string.value));
            }
            Token::StartTag(tag) => {
                end = tag.span.end;
                let name = String::from_utf8_lossy(&tag.name).into_owned();
                if !builder.open(&name) {
                    builder.text(slice(text, tag.span.start..end));
                }
            }
            Token::EndTag(tag) => {
                end = tag.span.end;
                let name = String::from_utf8_lossy(&tag.name).into_owned();
                if !builder.close(&name) {
                    builder.text(slice(text, tag.span.start..end));
                }
            }
            Token::Comment(comment) => end = comment.span.end,
            Token::Doctype(_) | Token::Error(_) => {}
        }
    }
    // A tag that never ends is none: `0 <x`.
    let rest = slice(text, end..text.len());
    if rest.trim_start().starts_with('<') && !rest.contains('>') {
        builder.text(rest);
    }
    builder.finish()
}

/// A line without HTML.
pub(super) fn plain(text: &str, span: Span) -> Draft {
    let mut builder = Builder::new(span);
    builder.text(&text.replace(['\n', '\r'], " "));
    builder.finish().pop().unwrap_or_else(|| Draft { line: empty(span), indent: 0 })
}

fn slice(text: &str, range: Range<usize>) -> &str {
    text.get(range).unwrap_or_default()
}

fn empty(span: Span) -> Line {
    Line { text: String::new(), shape: LineKind::Paragraph, depth: 0, marks: Vec::new(), span }
}

/// Lines as they come out of the tags.
struct Builder {
    drafts: Vec<Draft>,
    line: Line,
    indent: usize,
    /// Marks that were opened and where, in the current line.
    open: Vec<(Mark, usize)>,
    /// Open `<ul>` and `<ol>`.
    lists: usize,
    row: Option<Row>,
    tables: usize,
}

/// A table row that is being read.
struct Row {
    cells: Vec<Range<usize>>,
    /// Where the open cell begins.
    start: Option<usize>,
    head: bool,
    first: bool,
}

/// What stands in titles, where a table has no `<th>`.
const TITLES: [&str; 10] = ["值", "枚举值", "取值", "描述", "说明", "含义", "名称", "枚举项", "Value", "Description"];

impl Builder {
    fn new(span: Span) -> Self {
        let (drafts, open) = (Vec::new(), Vec::new());
        Self { drafts, line: empty(span), indent: 0, open, lists: 0, row: None, tables: 0 }
    }

    /// Text: a line break ends a line, but for those inside of tables.
    fn text(&mut self, text: &str) {
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        for (index, part) in text.split('\n').enumerate() {
            if index > 0 {
                if self.tables == 0 { self.flush() } else { self.push(' ') }
            }
            for c in part.chars() {
                self.push(c);
            }
        }
    }

    /// Adds one character, blanks squeezed.
    fn push(&mut self, c: char) {
        let zero_width = matches!(c, '\u{200b}'..='\u{200f}' | '\u{feff}' | '\u{2060}');
        if zero_width || (c.is_control() && !c.is_whitespace()) {
            return;
        }
        let line = &mut self.line;
        let start = self.row.as_ref().and_then(|row| row.start).unwrap_or(0);
        if !c.is_whitespace() {
            line.text.push(c);
        } else if line.text.len() == start {
            self.indent += if c == '\t' { 4 } else { 1 };
        } else if !line.text.ends_with(' ') {
            line.text.push(' ');
        }
    }

    /// A start tag; `false` if its name is no tag's.
    fn open(&mut self, name: &str) -> bool {
        match name {
            "b" | "strong" => self.open.push((Mark::Bold, self.line.text.len())),
            "code" => self.open.push((Mark::Code, self.line.text.len())),
            "a" => self.open.push((Mark::Link, self.line.text.len())),
            "tr" => {
                self.flush();
                let first = self.drafts.last().is_none_or(|last| !is_row(&last.line));
                self.row = Some(Row { cells: Vec::new(), start: None, head: false, first });
            }
            "td" | "th" => self.cell(name == "th"),
            // A cell may hold paragraphs; it stays one line.
            _ if self.row.is_some() && BLOCKS.contains(&name) && name != "table" => self.push(' '),
            "ul" | "ol" | "ur" => {
                self.flush();
                self.lists += 1;
            }
            "li" | "lil" => {
                self.flush();
                self.line.shape = LineKind::Item;
                self.line.depth = self.lists.max(1);
            }
            "table" => {
                self.flush();
                self.tables += 1;
            }
            _ if BLOCKS.contains(&name) => self.flush_before(name),
            _ => return SILENT.contains(&name),
        }
        true
    }

    /// A paragraph that begins an item is the item's own line.
    fn flush_before(&mut self, name: &str) {
        if !(self.line.text.is_empty() && self.line.shape == LineKind::Item && name != "br") {
            self.flush();
        }
    }

    /// An end tag; `false` if its name is no tag's.
    fn close(&mut self, name: &str) -> bool {
        match name {
            "b" | "strong" => self.close_mark(Mark::Bold),
            "code" => self.close_mark(Mark::Code),
            "a" => self.close_mark(Mark::Link),
            "td" | "th" => self.cell_end(),
            "tr" => self.flush(),
            _ if self.row.is_some() && BLOCKS.contains(&name) && name != "table" && name != "tbody" => {}
            "ul" | "ol" | "ur" => {
                self.flush();
                self.lists = self.lists.saturating_sub(1);
            }
            "table" => {
                self.flush();
                self.tables = self.tables.saturating_sub(1);
            }
            _ if BLOCKS.contains(&name) => self.flush(),
            _ => return SILENT.contains(&name),
        }
        true
    }

    fn close_mark(&mut self, mark: Mark) {
        if let Some(at) = self.open.iter().rposition(|(open, _)| *open == mark) {
            let (mark, start) = self.open.remove(at);
            self.mark(start, mark);
        }
    }

    /// Marks the current line from `start`, without blanks around.
    fn mark(&mut self, start: usize, mark: Mark) {
        let inner = slice(&self.line.text, start..self.line.text.len());
        let end = start + inner.trim_end().len();
        let start = start + (inner.len() - inner.trim_start().len());
        if start < end {
            self.line.marks.push((start..end, mark));
        }
    }

    fn cell(&mut self, head: bool) {
        self.cell_end();
        let Some(row) = &mut self.row else { return };
        if !row.cells.is_empty() {
            self.line.text.push_str(if self.line.text.ends_with(' ') { "| " } else { " | " });
        }
        row.start = Some(self.line.text.len());
        row.head |= head;
    }

    fn cell_end(&mut self) {
        let Some(row) = &mut self.row else { return };
        if let Some(start) = row.start.take() {
            row.cells.push(start..self.line.text.trim_end().len().max(start));
        }
    }

    /// Ends the current line.
    fn flush(&mut self) {
        for index in 0..self.open.len() {
            let (mark, start) = self.open[index];
            self.mark(start, mark);
            // What is still open goes on in the next line.
            self.open[index].1 = 0;
        }
        self.cell_end();
        let span = self.line.span;
        let mut line = std::mem::replace(&mut self.line, empty(span));
        let indent = std::mem::take(&mut self.indent);
        if let Some(row) = self.row.take() {
            let titled = |cell: &Range<usize>| TITLES.contains(&slice(&line.text, cell.clone()));
            let head = row.head || (row.first && row.cells.iter().any(titled));
            line.shape = LineKind::Row { cells: row.cells, head };
        }
        line.text.truncate(line.text.trim_end().len());
        clamp(&mut line);
        line.marks.sort_by_key(|(range, _)| (range.start, range.end));
        if !line.text.is_empty() {
            self.drafts.push(Draft { line, indent });
        }
    }

    fn finish(mut self) -> Vec<Draft> {
        self.flush();
        self.drafts
    }
}

fn is_row(line: &Line) -> bool {
    matches!(line.shape, LineKind::Row { .. })
}

/// Ranges that reach past the trimmed text end with it.
fn clamp(line: &mut Line) {
    let end = line.text.len();
    for (range, _) in &mut line.marks {
        range.end = range.end.min(end);
    }
    line.marks.retain(|(range, _)| range.start < range.end);
    if let LineKind::Row { cells, .. } = &mut line.shape {
        for cell in cells {
            *cell = cell.start.min(end)..cell.end.min(end);
        }
    }
}
