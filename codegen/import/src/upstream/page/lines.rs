//! Parses Markdown, and text copied from a browser, into blocks.

use tc3_spec::{FileId, Span};

use super::blocks::{Block, BlockKind, Piece};
use crate::upstream::{Refusal, refusal};

/// The blocks of a text; empty lines are none.
pub(super) fn blocks(id: FileId, text: &str) -> Result<Vec<Block>, Refusal> {
    let markdown = text.lines().any(|line| heading(line).is_some() || (line.starts_with('|') && is_rule(line)));
    let mut blocks = Vec::new();
    let mut fence: Option<Fence> = None;
    let mut start = 0;
    for line in text.split('\n') {
        let span = Span { file: id, start, end: start + line.trim_end().len() };
        start += line.len() + 1;
        let marker = line.trim_start();
        match &mut fence {
            Some(open) if marker.trim_end() == "```" => {
                blocks.push(Block::new(BlockKind::Code, Piece::plain(&open.text, open.span)));
                fence = None;
            }
            Some(open) => {
                open.text.push_str(line);
                open.text.push('\n');
                open.span.end = span.end;
            }
            None if is_fence(marker) => fence = Some(Fence { text: String::new(), span }),
            None if marker.is_empty() || is_rule(line) => {}
            None => blocks.push(block(line.trim_end(), span, markdown)),
        }
    }
    match fence {
        None => Ok(blocks),
        Some(open) => {
            let end = Span { start: text.trim_end().len(), end: text.trim_end().len(), ..open.span };
            let message = "the page ends in the middle of a listing";
            let diagnostic = *refusal(end, message, "save or copy the page again, whole");
            Err(Box::new(diagnostic.related(open.span.start_only(), "begins here")))
        }
    }
}

/// "```json"; with more of the same on one line it is a listing within a text.
fn is_fence(line: &str) -> bool {
    line.strip_prefix("```").is_some_and(|language| !language.contains('`'))
}

struct Fence {
    text: String,
    span: Span,
}

fn block(line: &str, span: Span, markdown: bool) -> Block {
    if let Some(title) = heading(line) {
        return Block::new(BlockKind::Heading, Piece::plain(title, span));
    }
    if let Some(cells) = cells(line, span) {
        return Block::new(BlockKind::Row(cells), Piece::plain(line, span));
    }
    let markup = (markdown || has_tags(line)).then(|| line.to_owned());
    Block::new(BlockKind::Text, Piece { text: line.to_owned(), markup, span })
}

/// `## 1. Title`.
fn heading(line: &str) -> Option<&str> {
    let title = line.trim_start_matches('#');
    let level = line.len() - title.len();
    ((1..=6).contains(&level) && title.starts_with([' ', '\t'])).then(|| title.trim().trim_end_matches('#').trim())
}

/// `|---|:--|`, the line below the titles of a table.
fn is_rule(line: &str) -> bool {
    let line = line.trim();
    line.contains('|') && line.contains("--") && line.chars().all(|mark| matches!(mark, '|' | '-' | ':' | ' '))
}

/// The cells of a row: between bars, or between tabs.
fn cells(line: &str, span: Span) -> Option<Vec<Piece>> {
    let trimmed = line.trim();
    // A line of a copied listing.
    if trimmed.starts_with(['"', '{', '}', '[', ']']) {
        return None;
    }
    let ranges = if trimmed.starts_with('|') || (trimmed.ends_with('|') && trimmed.matches('|').count() > 1) {
        between_bars(line)
    } else if trimmed.contains('\t') {
        between(line, |_, letter| letter == '\t')
    } else {
        return None;
    };
    let cells = ranges.into_iter().map(|(start, end)| {
        let text = &line[start..end];
        let start = start + text.len() - text.trim_start().len();
        let text = text.trim();
        let place = Span { start: span.start + start, end: span.start + start + text.len(), ..span };
        let text = text.replace("\\|", "|");
        let plain = without_marks(&text);
        let markup = (has_tags(&text) || plain != text).then_some(text);
        Piece { text: plain, markup, span: place }
    });
    Some(cells.collect::<Vec<_>>()).filter(|cells| cells.len() > 1)
}

/// The bars at both ends separate nothing; `\|` is a bar of the text.
fn between_bars(line: &str) -> Vec<(usize, usize)> {
    let mut ranges = between(line, |before, letter| letter == '|' && before != Some('\\'));
    let blank = |range: Option<&(usize, usize)>| range.is_some_and(|(start, end)| line[*start..*end].trim().is_empty());
    if line.trim_start().starts_with('|') && blank(ranges.first()) {
        ranges.remove(0);
    }
    if blank(ranges.last()) {
        ranges.pop();
    }
    ranges
}

fn between(line: &str, separates: impl Fn(Option<char>, char) -> bool) -> Vec<(usize, usize)> {
    let mut ranges = Vec::new();
    let (mut start, mut before) = (0, None);
    for (at, letter) in line.char_indices() {
        if separates(before, letter) {
            ranges.push((start, at));
            start = at + letter.len_utf8();
        }
        before = Some(letter);
    }
    ranges.push((start, line.len()));
    ranges
}

/// A cell without the marks of Markdown: `[Person](#person)` is `Person`.
fn without_marks(text: &str) -> String {
    let text = text.replace(['`', '*'], "");
    let mut plain = String::new();
    let mut rest = text.as_str();
    while let Some((before, label, after)) = link(rest) {
        plain.push_str(before);
        plain.push_str(label);
        rest = after;
    }
    plain + rest
}

/// What stands before the first link, its text, and what follows.
fn link(text: &str) -> Option<(&str, &str, &str)> {
    let middle = text.find("](")?;
    let start = text[..middle].rfind('[')?;
    let end = middle + text[middle..].find(')')?;
    Some((&text[..start], &text[start + 1..middle], &text[end + 1..]))
}

/// Whether a text holds tags of HTML, as cells of Markdown do.
fn has_tags(text: &str) -> bool {
    ["<br", "<li", "<ul", "<p>", "<b>", "<code", "<font", "<a ", "<strong", "<table"]
        .iter()
        .any(|tag| text.contains(tag))
}
