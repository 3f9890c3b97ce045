//! Reads one page of the documentation as people save it: HTML, Markdown, or text copied from a browser.
//!
//! Every form becomes the same blocks, in which the sections of a page are found and read. What a page lacks is `None`:
//! tables lose columns when they are copied.

mod action;
mod blocks;
mod errors;
mod html;
mod lines;
mod rows;
mod sections;
mod structures;
mod worked;

use super::{Refusal, Upstream, refusal};
use blocks::Block;
use tc3_spec::{Code, Diagnostic, FileId, Sink, SourceFile, Span};

/// More than ten times the longest page with all that browsers save along.
const MOST_BYTES: usize = 16 << 20;

/// A page under way: its text, and where problems are told.
struct Page<'p> {
    id: FileId,
    text: &'p str,
    sink: &'p Sink,
}

impl Page<'_> {
    fn tell(&mut self, code: Code, span: Span, message: impl Into<String>, help: &str) {
        self.sink.push(Diagnostic::new(code, span, message).help(help));
    }
}

/// Reads a page of one action, of data structures, or of error codes.
pub(crate) fn read(id: FileId, file: &SourceFile, sink: &Sink) -> Option<Upstream> {
    let blocks = match blocks_of(id, file) {
        Ok(blocks) => blocks,
        Err(refusal) => {
            sink.push(*refusal);
            return None;
        }
    };
    let sections = sections::split(&blocks);
    let mut page = Page { id, text: file.text(), sink };
    if sections.describe_an_action() {
        action::read(&sections, &mut page)
    } else if sections.types.is_some() {
        structures::read(&sections, &mut page)
    } else if sections.errors.is_some() {
        errors::read_page(&sections, &mut page)
    } else {
        let message = "this is not a page of the API documentation: it has none of the sections";
        let help = "save or copy the whole page, with its titles such as 接口描述 and 输入参数";
        page.tell(Code::InputSyntax, Span { file: id, start: 0, end: 0 }, message, help);
        None
    }
}

fn blocks_of(id: FileId, file: &SourceFile) -> Result<Vec<Block>, Refusal> {
    super::refuse_other_encodings(id, file)?;
    let text = file.text();
    let start = text.len() - text.trim_start().len();
    let at = Span { file: id, start, end: start };
    if text.len() > MOST_BYTES {
        let message = format!("the file has {} MB, more than any page", text.len() >> 20);
        return Err(refusal(at, message, "give one page of the documentation"));
    }
    match text[start..].chars().next() {
        None => Err(refusal(at, "the file is empty", "save or copy the page again")),
        Some('{') => {
            let help = "give `api.json` with `--metadata`, `examples.json` with `--examples`";
            Err(refusal(at, "this is JSON, not a page", help))
        }
        Some('<') => html::blocks(id, text),
        Some(_) => lines::blocks(id, text),
    }
}
