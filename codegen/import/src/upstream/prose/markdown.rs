//! Parses the Markdown of lines: bullets, tables, bold, code and links.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::html::Draft;
use super::{EXAMPLE, Line, LineKind, Mark, pattern};

/// A bullet or a number before an item. A hyphen without a blank is a sign before a digit.
static MARKER: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"^(?:[-*+•·●○▪◦] +|[•·●○▪◦]|[0-9]{1,2}[.)] +|(?P<tight>-)[A-Za-z`\p{Han}])"));

/// The row under the titles of a markdown table.
static RULER: LazyLock<Regex> = LazyLock::new(|| pattern(r"^\|?(?: *:?-{2,}:? *\|)* *:?-{2,}:? *\|?$"));

/// `**bold**`, code, `[text](address)` and images.
static INLINE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"\*\*(?P<bold>[^*\s](?:[^*]*[^*\s])?)\*\*",
        r"|__(?P<strong>[A-Za-z0-9\p{Han}](?:[^_\s]|_[^_\s])*)__",
        r"|`+(?P<code>[^`]+)`+",
        r"|!\[[^\]]*\]\([^)]*\)",
        r"|\[(?P<link>[^\[\]]*)\]\((?:https?:|/|#|\.)[^()]*(?:\([^()]*\)[^()]*)*\)",
        r"|\\(?P<escaped>[-_*#\[\]<>.|~`{}()!+])",
    ))
});

/// Words of code that have underscores around them: two in a row, as no bold words stand: `可选值为 __SOURCE__、__FILENAME__`.
static UNDERSCORED: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"__[A-Za-z]+(?:_[A-Za-z]+)*__\s*(?:[、，,/]|和|或者?)\s*__[A-Za-z]+(?:_[A-Za-z]+)*__"));

/// Reads the markdown of each line.
pub(super) fn lines(drafts: Vec<Draft>) -> Vec<Line> {
    let code = drafts.iter().any(|draft| UNDERSCORED.is_match(&draft.line.text));
    let mut lines: Vec<Line> = Vec::with_capacity(drafts.len());
    for Draft { mut line, indent } in drafts {
        if line.shape == LineKind::Paragraph {
            if line.text.starts_with("```") {
                continue;
            }
            let follows = lines.last().is_some_and(|last| matches!(last.shape, LineKind::Row { .. }));
            if line.text.contains('|') && RULER.is_match(&line.text) {
                title(lines.last_mut());
                continue;
            }
            if line.text.starts_with('|') || (follows && line.text.matches('|').count() > 1) {
                line.shape = LineKind::Row { cells: cells(&line.text), head: false };
            } else {
                unmark(&mut line, indent);
            }
        } else if line.shape == LineKind::Item {
            unmark(&mut line, 0);
        }
        inline(&mut line, code);
        if !line.text.is_empty() {
            lines.push(line);
        }
    }
    lines
}

/// The line above a ruler is the row of titles.
fn title(line: Option<&mut Line>) {
    if let Some(line) = line
        && line.text.contains('|')
    {
        line.shape = LineKind::Row { cells: cells(&line.text), head: true };
    }
}

/// The cells of a markdown row.
fn cells(text: &str) -> Vec<Range<usize>> {
    let mut cells = Vec::new();
    let mut start = usize::from(text.starts_with('|'));
    let ends = text.match_indices('|').map(|(at, _)| at).filter(|at| !text[..*at].ends_with('\\'));
    for end in ends.chain(std::iter::once(text.len())).filter(|end| *end > 0) {
        let cell = &text[start.min(end)..end];
        let left = start + (cell.len() - cell.trim_start().len());
        if end < text.len() || !cell.trim().is_empty() {
            cells.push(left..(left + cell.trim().len()));
        }
        start = end + 1;
    }
    cells
}

/// Takes the marker of an item or a heading off.
fn unmark(line: &mut Line, indent: usize) {
    if let Some(found) = MARKER.captures(&line.text) {
        let length = if found.name("tight").is_some() { 1 } else { found[0].len() };
        if line.shape != LineKind::Item {
            line.shape = LineKind::Item;
            line.depth = 1 + indent / 2;
        }
        cut(line, length);
    } else if line.text.starts_with('#') {
        let length = line.text.len() - line.text.trim_start_matches('#').len();
        if line.text[length..].starts_with(' ') {
            cut(line, length + 1);
        }
    } else if let Some(rest) = line.text.strip_prefix("> ") {
        let length = line.text.len() - rest.len();
        cut(line, length);
    }
}

/// Removes the first bytes of a line.
fn cut(line: &mut Line, length: usize) {
    let length = line.text.len() - line.text[length..].trim_start().len();
    line.text.drain(..length);
    for (range, _) in &mut line.marks {
        *range = range.start.saturating_sub(length)..range.end.saturating_sub(length);
    }
    line.marks.retain(|(range, _)| range.start < range.end);
}

/// Takes the signs of bold, code and links off and marks what they enclosed. An example value stays as it is.
fn inline(line: &mut Line, code: bool) {
    let stop = EXAMPLE.iter().filter_map(|marker| line.text.rfind(marker)).min().unwrap_or(line.text.len());
    if !line.text[..stop].contains(['*', '`', '[', '\\', '_']) {
        return;
    }
    let mut unsigned = Unsigned { text: String::with_capacity(line.text.len()), moved: vec![(0, 0)], code };
    let mut marks = Vec::new();
    unsigned.read(&line.text, 0..stop, &mut marks);
    unsigned.keep(&line.text, stop..line.text.len());
    let (text, moved) = (unsigned.text, unsigned.moved);
    let place = |range: &Range<usize>| {
        let at = |offset: usize| {
            let (old, new) = moved[moved.partition_point(|(old, _)| *old <= offset).saturating_sub(1)];
            (new + (offset - old)).min(text.len())
        };
        let start = at(range.start);
        start..at(range.end).max(start)
    };
    marks.extend(line.marks.iter().map(|(range, mark)| (place(range), *mark)));
    marks.retain(|(range, _)| {
        range.start < range.end && text.is_char_boundary(range.start) && text.is_char_boundary(range.end)
    });
    marks.sort_by_key(|(range, _)| (range.start, range.end));
    if let LineKind::Row { cells, .. } = &mut line.shape {
        for cell in cells {
            *cell = place(cell);
            if text.get(cell.clone()).is_none() {
                *cell = 0..0;
            }
        }
    }
    line.marks = marks;
    line.text = text;
}

/// A text without its signs.
struct Unsigned {
    text: String,
    /// From where on which offset of the old text stands at which of the new.
    moved: Vec<(usize, usize)>,
    /// Underscores around a word are its own.
    code: bool,
}

impl Unsigned {
    fn read(&mut self, source: &str, range: Range<usize>, marks: &mut Vec<(Range<usize>, Mark)>) {
        let mut at = range.start;
        for found in INLINE.captures_iter(&source[range.clone()]) {
            let Some(whole) = found.get(0) else { continue };
            // A masked value: `ab****cd`.
            if found.name("bold").is_some() && source[..range.start + whole.start()].ends_with('*') {
                continue;
            }
            // A part of a word: `a__b__c`.
            let within = |c: char| c.is_ascii_alphanumeric() || c == '_';
            let place = range.start + whole.start()..range.start + whole.end();
            let code = |strong: regex::Match<'_>| self.code && strong.as_str().is_ascii();
            if found.name("strong").is_some_and(code) {
                continue;
            }
            if found.name("strong").is_some()
                && (source[..place.start].ends_with(within) || source[place.end..].starts_with(within))
            {
                continue;
            }
            self.keep(source, at..range.start + whole.start());
            let named =
                |name: &str| found.name(name).map(|group| range.start + group.start()..range.start + group.end());
            let start = self.text.len();
            if let Some(inner) = named("bold").or_else(|| named("strong")) {
                // Bold may hold code or a link.
                self.read(source, inner, marks);
                marks.push((start..self.text.len(), Mark::Bold));
            } else if let Some(inner) = named("code") {
                self.keep(source, inner);
                marks.push((start..self.text.len(), Mark::Code));
            } else if let Some(inner) = named("link") {
                self.read(source, inner, marks);
                marks.push((start..self.text.len(), Mark::Link));
            } else if let Some(inner) = named("escaped") {
                self.keep(source, inner);
            }
            at = range.start + whole.end();
            self.moved.push((at, self.text.len()));
        }
        self.keep(source, at..range.end);
    }

    fn keep(&mut self, source: &str, range: Range<usize>) {
        self.moved.push((range.start, self.text.len()));
        self.text.push_str(&source[range]);
    }
}
