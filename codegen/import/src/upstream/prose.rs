//! Represents a text of the vendor as people read it: lines, list items and table rows, with bold and code marked.

mod blank;
mod html;
mod markdown;
#[cfg(test)]
mod tests;

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;
use tc3_spec::Span;

/// A documentation text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Prose {
    pub(crate) lines: Vec<Line>,
}

/// One line of it, entities resolved and blanks squeezed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Line {
    pub(crate) text: String,
    pub(crate) shape: LineKind,
    /// How far an item is nested, from 1; 0 for what is no item.
    pub(crate) depth: usize,
    /// What stands out in `text`, by byte range, in order.
    pub(crate) marks: Vec<(Range<usize>, Mark)>,
    /// The line of the source, or the whole text where it stands in metadata.
    pub(crate) span: Span,
}

/// What a line is to the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum LineKind {
    Paragraph,
    /// An item of a list: its marker (`-`, `•`, `1.`) is not part of the text.
    Item,
    /// A row of a table: the byte ranges of its cells. `head` for the row of titles.
    Row {
        cells: Vec<Range<usize>>,
        head: bool,
    },
}

/// Why a part of a line stands out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    Bold,
    Code,
    /// The text of a link; its address is dropped.
    Link,
}

/// What stands before the example value of a parameter.
pub(super) const EXAMPLE: [&str; 2] = ["示例值：", "示例值:"];

/// Example values that say that there is none.
const PLACEHOLDERS: [&str; 7] = ["", "无", "暂无", "-", "空", "\"\"", "null"];

impl Prose {
    /// A documentation text of the metadata: HTML and markdown, mixed.
    pub(crate) fn of_markup(text: &str, span: Span) -> Self {
        Self { lines: markdown::lines(html::lines(&blank::mended(text), span)) }
    }

    /// Lines copied from a page.
    pub(crate) fn of_lines(lines: impl Iterator<Item = (String, Span)>) -> Self {
        let lines = lines.flat_map(|(text, span)| {
            let text = blank::mended(&text);
            let parts = labelled(&text).into_iter().flat_map(unflattened);
            parts.into_iter().map(move |part| html::plain(&part, span)).collect::<Vec<_>>()
        });
        Self { lines: markdown::lines(lines.collect()) }
    }

    /// Splits off the example value that ends a page's description.
    pub(crate) fn split_example(mut self) -> (Self, Option<String>) {
        let found = self.lines.iter().enumerate().rev().find_map(|(index, line)| {
            let at = EXAMPLE.iter().filter_map(|marker| line.text.rfind(marker).map(|at| (at, marker.len()))).max()?;
            Some((index, at))
        });
        let Some((index, (at, length))) = found else { return (self, None) };
        let mut value = self.lines[index].text[at + length..].trim().to_owned();
        // Only JSON goes on over lines.
        if index + 1 < self.lines.len() && !value.is_empty() && !value.starts_with(['{', '[']) {
            return (self, None);
        }
        for line in self.lines.drain(index + 1..) {
            value.push('\n');
            value.push_str(&line.text);
        }
        let line = &mut self.lines[index];
        line.text.truncate(at);
        line.text.truncate(line.text.trim_end().len());
        let end = line.text.len();
        line.marks.retain(|(range, _)| range.end <= end);
        if line.text.is_empty() {
            self.lines.remove(index);
        } else if let LineKind::Row { .. } = line.shape {
            line.shape = LineKind::Paragraph;
        }
        let value = value.trim().to_owned();
        let told = !PLACEHOLDERS.contains(&value.as_str());
        (self, told.then_some(value))
    }
}

/// A copied line, parted where the vendor's fixed labels began a paragraph: `取值范围：… 默认值：…`.
fn labelled(text: &str) -> Vec<&str> {
    static LABEL: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"[^，,：:（(]\s+(?P<label>(?:枚举值|取值范围|默认值|单位|入参限制|参数格式|特殊值|注意|说明|备注)\s*[：:])",
        )
    });
    // An example is one text to its end, whatever it holds.
    let stop = EXAMPLE.iter().filter_map(|marker| text.rfind(marker)).min().unwrap_or(text.len());
    let labels = LABEL.captures_iter(&text[..stop]).filter_map(|found| found.name("label"));
    let mut parts = Vec::new();
    let mut start = 0;
    for label in labels {
        parts.push(text[start..label.start()].trim_end());
        start = label.start();
    }
    parts.push(&text[start..]);
    parts
}

/// A copied line whose list items were run together, as the items that it held.
///
/// A bullet `•` says so; a hyphen only if what follows each begins like the others: a word and a colon.
fn unflattened(text: &str) -> Vec<String> {
    for bullet in [" • ", " · ", " - "] {
        let parts: Vec<&str> = text.split(bullet).collect();
        let listed = |part: &&str| {
            let head = part.split([':', '：']).next().unwrap_or_default();
            head.len() < part.len() && !head.trim().is_empty() && head.chars().count() <= 24 && !head.contains('。')
        };
        let clear = if bullet == " • " { parts.len() > 1 } else { parts.len() > 2 && parts[1..].iter().all(listed) };
        if clear {
            let items = parts[1..].iter().map(|part| format!("•\u{20}{part}"));
            return std::iter::once(parts[0].to_owned()).chain(items).collect();
        }
    }
    vec![text.to_owned()]
}

/// A pattern of ours. Statics hold them: each is compiled once, when it is first used.
pub(crate) fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("a pattern of ours compiles")
}
