//! Locates the entries of a mapping and their parts.

use std::ops::Range;

use tc3_spec::yaml::{Node, NodeKind};

use super::first_byte;
use super::scan::{block_end, flow_end, flow_value_end, is_comment, line_end, plain_end, quote_end};

/// A mapping and where its entries are.
pub(super) struct Mapping {
    pub(super) entries: Vec<Entry>,
    /// Written in braces.
    pub(super) flow: bool,
    pub(super) start: usize,
}

/// A key of a mapping and where its parts are.
pub(super) struct Entry {
    pub(super) key: String,
    pub(super) key_start: usize,
    pub(super) key_end: usize,
    pub(super) value_start: usize,
    pub(super) value_end: usize,
    /// One past its last line in block style, comments below it included; in braces the end of the value.
    pub(super) end: usize,
}

impl Mapping {
    /// The mapping that a node is.
    pub(super) fn of(text: &str, node: &Node) -> Option<Self> {
        let NodeKind::Mapping(pairs) = &node.kind else { return None };
        let flow = text[node.span.start..].starts_with('{');
        let entries = pairs.iter().filter_map(|(key, value)| Entry::of(text, key, value, flow)).collect();
        Some(Self { entries, flow, start: node.span.start })
    }

    pub(super) fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.key == key)
    }

    /// What to take out of the braces for an entry to be gone: the entry and one of the commas beside it.
    pub(super) fn range_in_line(&self, text: &str, index: usize) -> Range<usize> {
        let entry = &self.entries[index];
        let behind = &text[entry.value_end..];
        let before = index.checked_sub(1).map(|before| self.entries[before].value_end);
        match before {
            _ if behind.trim_start().starts_with(',') => {
                let comma = behind.len() - behind.trim_start().len() + 1;
                let rest = behind[comma..].trim_start_matches(' ');
                // A comment needs a blank before it.
                let blank = if rest.starts_with('#') { 0 } else { behind[comma..].len() - rest.len() };
                entry.key_start..entry.value_end + comma + blank
            }
            // A comment between the two stays, and so does the comma before it: YAML takes it.
            Some(before) if !text[before..entry.key_start].contains('#') => before..entry.value_end,
            _ => entry.key_start..entry.value_end,
        }
    }
}

impl Entry {
    fn of(text: &str, key: &Node, value: &Node, flow: bool) -> Option<Self> {
        let NodeKind::Scalar(name) = &key.kind else { return None };
        let key_start = key.span.start;
        let key_end = match text[key_start..].chars().next() {
            Some('"' | '\'') => quote_end(text, key_start),
            _ => key.span.end,
        };
        let value_start = value_start(text, key_end, value);
        let (value_end, end) = match value.kind {
            NodeKind::Null => (value_start, if flow { value_start } else { block_end(text, key_start, value_start) }),
            _ if flow => {
                let end = flow_value_end(text, value_start);
                (end, end)
            }
            _ => ends(text, key_start, value_start, value),
        };
        Some(Self { key: name.clone(), key_start, key_end, value_start, value_end, end })
    }

    /// The comments of a block entry that are not inside its value.
    pub(super) fn comments<'t>(&self, text: &'t str) -> impl Iterator<Item = &'t str> {
        let gaps = [&text[self.key_end..self.value_start], &text[self.value_end..self.end]];
        let lines = gaps.into_iter().flat_map(str::lines).map(|line| line.trim_start_matches([' ', ':']).trim_end());
        lines.filter(|line| is_comment(line))
    }
}

/// Where a value begins. Block scalars are told from their first letter, so the header is looked for.
fn value_start(text: &str, key_end: usize, value: &Node) -> usize {
    let colon = text[key_end..].find(':').map_or(key_end, |at| key_end + at + 1);
    let after = &text[colon..];
    let blank = after.len() - after.trim_start_matches([' ', '\t']).len();
    match (&value.kind, after[blank..].chars().next()) {
        (NodeKind::Null, _) => colon,
        // A list in block style begins with its first dash.
        (NodeKind::Sequence(_), Some('\n' | '#')) => text[..first_byte(value)].rfind('-').unwrap_or(colon).max(colon),
        (_, Some('\n' | '#') | None) => first_byte(value).max(colon),
        _ => colon + blank,
    }
}

/// Where the value and the lines of a block entry end.
fn ends(text: &str, key_start: usize, value_start: usize, value: &Node) -> (usize, usize) {
    let first = text[value_start..].chars().next();
    let closed = match first {
        Some('[' | '{') => Some(flow_end(text, value_start)),
        Some('"' | '\'') if matches!(value.kind, NodeKind::Scalar(_)) => Some(quote_end(text, value_start)),
        _ => None,
    };
    let end = block_end(text, key_start, closed.unwrap_or(value_start));
    let open = match (&value.kind, first) {
        (NodeKind::Scalar(_), Some('|' | '>')) => end,
        (NodeKind::Scalar(_), _) => plain_end(text, value_start, end),
        _ => end,
    };
    (closed.unwrap_or(open), end.max(line_end(text, key_start)))
}
