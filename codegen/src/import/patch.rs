//! Edits of one YAML file at the places they concern: what stands elsewhere keeps every byte.
//!
//! Only the starts of keys and values are taken from the parser. Where an entry ends follows from the lines (block
//! style: all that is indented deeper) or from the brackets (flow style).

use crate::diagnostic::Diagnostics;
use crate::source::SourceMap;
use crate::yaml::{self, Kind, Node};

use super::scalar::{Context, scalar};

/// The text of a file while it is being edited.
#[derive(Clone, Debug)]
pub(super) struct Patch {
    text: String,
}

/// What to write as a value.
#[derive(Clone, Debug)]
pub(super) enum Value {
    /// Text that is valid on one line, also inside brackets: `20`, `[A, B]`, `{note: …}`.
    Inline(String),
    /// Lines of a block, without indentation; they stand below the key. Only in block style.
    Block(Vec<String>),
}

/// A key of a mapping and where its parts are.
struct Entry {
    key: String,
    key_start: usize,
    value_start: usize,
    flow_end: Option<usize>,
}

impl Patch {
    pub(super) fn of(text: &str) -> Self {
        Self { text: text.to_owned() }
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    pub(super) fn into_text(self) -> String {
        self.text
    }

    /// Whether something stands at the path.
    pub(super) fn has(&self, path: &[&str]) -> bool {
        self.root().is_some_and(|root| find(&root, path).is_some())
    }

    /// Sets the value of a key: replaces what stands there, or inserts the key where `order` has it (at the end of
    /// the mapping if `order` does not name it). `false` where the path to the mapping leads nowhere.
    pub(super) fn set(&mut self, path: &[&str], value: &Value, order: &[&str]) -> bool {
        let Some((key, parent)) = path.split_last() else { return false };
        let Some(root) = self.root() else { return false };
        let Some(mapping) = find(&root, parent) else { return false };
        let Some((entries, flow)) = self.entries(mapping) else { return false };
        match entries.iter().find(|entry| entry.key == *key) {
            Some(entry) => {
                let range = entry.value_start..self.value_end(entry);
                match value {
                    Value::Inline(text) => self.text.replace_range(range, text),
                    Value::Block(lines) => {
                        let indent = column(&self.text, entry.key_start) + 2;
                        let lines: Vec<String> = lines.iter().map(|line| indented(line, indent)).collect();
                        let start = self.text[..range.start].trim_end_matches(' ').len();
                        self.text.replace_range(start..range.end, &format!("\n{}", lines.join("\n")));
                    }
                }
            }
            None => {
                let rank = |name: &str| order.iter().position(|known| *known == name);
                let before = match rank(key) {
                    Some(own) => entries.iter().rposition(|entry| rank(&entry.key).is_some_and(|other| other < own)),
                    None => entries.len().checked_sub(1),
                };
                self.insert_at(&entries, mapping.span.start, flow, before, key, value);
            }
        }
        true
    }

    /// Inserts a key after another one, or first in its mapping.
    pub(super) fn insert(&mut self, mapping: &[&str], after: Option<&str>, key: &str, value: &Value) -> bool {
        let Some(root) = self.root() else { return false };
        let Some(node) = find(&root, mapping) else { return false };
        let Some((entries, flow)) = self.entries(node) else { return false };
        let before = after.and_then(|after| entries.iter().position(|entry| entry.key == after));
        self.insert_at(&entries, node.span.start, flow, before, key, value);
        true
    }

    /// Takes a key away.
    pub(super) fn remove(&mut self, path: &[&str]) -> bool {
        let Some((key, parent)) = path.split_last() else { return false };
        let Some(root) = self.root() else { return false };
        let Some((entries, flow)) = find(&root, parent).and_then(|mapping| self.entries(mapping)) else { return false };
        let Some(index) = entries.iter().position(|entry| entry.key == *key) else { return false };
        let entry = &entries[index];
        let range = if flow {
            match entries.get(index + 1) {
                Some(next) => entry.key_start..next.key_start,
                None => {
                    let start = index.checked_sub(1).map_or(entry.key_start, |before| self.value_end(&entries[before]));
                    start..self.value_end(entry)
                }
            }
        } else {
            line_start(&self.text, entry.key_start)..(self.block_end(entry) + 1).min(self.text.len())
        };
        self.text.replace_range(range, "");
        true
    }

    /// Adds an item to a list: in its place where the list is sorted, else at the end.
    pub(super) fn push(&mut self, path: &[&str], item: &Value) -> bool {
        let Some(root) = self.root() else { return false };
        let Some(node) = find(&root, path) else { return false };
        let Kind::Sequence(items) = &node.kind else { return false };
        if self.text[node.span.start..].starts_with('[') {
            let Value::Inline(text) = item else { return false };
            let end = flow_end(&self.text, node.span.start);
            let separator = if items.is_empty() { "" } else { ", " };
            self.text.insert_str(end - 1, &format!("{separator}{text}"));
            return true;
        }
        let Some(first) = items.first() else { return false };
        let dash = self.text[..first.span.start].rfind('-').unwrap_or(first.span.start);
        let indent = column(&self.text, dash);
        let place = sorted_place(items, item);
        let at = match place.and_then(|index| items.get(index)) {
            Some(next) => line_start(&self.text, next.span.start),
            None => self.block_list_end(first.span.start, indent),
        };
        let lines = match item {
            Value::Inline(text) => vec![text.clone()],
            Value::Block(lines) => lines.clone(),
        };
        self.insert_lines(at, &listed(&lines, indent));
        true
    }

    /// How many entries or items stand at the path; 0 also where nothing does.
    pub(super) fn length(&self, path: &[&str]) -> usize {
        match self.root().as_ref().and_then(|root| find(root, path)).map(|node| &node.kind) {
            Some(Kind::Mapping(pairs)) => pairs.len(),
            Some(Kind::Sequence(items)) => items.len(),
            _ => 0,
        }
    }

    /// The text of a single value, or of a list of one in brackets.
    pub(super) fn text_at(&self, path: &[&str]) -> Option<String> {
        match &find(&self.root()?, path)?.kind {
            Kind::Scalar(text) => Some(text.clone()),
            Kind::Sequence(items) => match items.as_slice() {
                [Node { kind: Kind::Scalar(text), .. }] => Some(format!("[{text}]")),
                _ => None,
            },
            _ => None,
        }
    }

    /// Adds keys to a file that is one mapping sorted by its keys; those that stand there stay as they are.
    pub(super) fn add_sorted_keys<'k>(&mut self, keys: impl Iterator<Item = &'k str>) {
        for key in keys {
            let Some(Node { kind, .. }) = self.root() else { continue };
            let Kind::Mapping(pairs) = &kind else {
                self.text.push_str(&format!("{}: {{}}\n", scalar(key, Context::Block)));
                continue;
            };
            let names: Vec<&String> =
                pairs.iter().filter_map(|(name, _)| if let Kind::Scalar(name) = &name.kind { Some(name) } else { None }).collect();
            if names.iter().any(|name| *name == key) {
                continue;
            }
            let before = names.iter().filter(|name| name.as_str() < key).max().map(|name| name.as_str());
            self.insert(&[], before, key, &Value::Inline("{}".to_owned()));
        }
    }

    fn root(&self) -> Option<Node> {
        let mut sources = SourceMap::default();
        let id = sources.add("", "patch.yaml", self.text.as_bytes());
        yaml::read(id, sources.file(id), &mut Diagnostics::default())
    }

    fn entries(&self, node: &Node) -> Option<(Vec<Entry>, bool)> {
        let flow = self.text[node.span.start..].starts_with('{');
        let pairs = match &node.kind {
            Kind::Mapping(pairs) => pairs,
            _ => return None,
        };
        let entries = pairs.iter().filter_map(|(key, value)| {
            let Kind::Scalar(name) = &key.kind else { return None };
            let value_start = self.value_start(key.span.end, value);
            let flow_end = flow.then(|| flow_value_end(&self.text, value_start));
            Some(Entry { key: name.clone(), key_start: key.span.start, value_start, flow_end })
        });
        Some((entries.collect(), flow))
    }

    /// Where a value begins. Block scalars are told from their first letter, so the header is looked for.
    fn value_start(&self, key_end: usize, value: &Node) -> usize {
        let rest = &self.text[key_end..];
        let colon = rest.find(':').map_or(key_end, |at| key_end + at + 1);
        let after = &self.text[colon..];
        let blank = after.len() - after.trim_start_matches([' ', '\t']).len();
        match after[blank..].chars().next() {
            Some('\n') | None => value.span.start.max(colon),
            _ => colon + blank,
        }
    }

    fn value_end(&self, entry: &Entry) -> usize {
        if let Some(end) = entry.flow_end {
            return end;
        }
        let line_end = self.text[entry.value_start..].find('\n').map_or(self.text.len(), |at| entry.value_start + at);
        let end = self.block_end(entry);
        match self.text[entry.value_start..].chars().next() {
            Some('[' | '{') => flow_end(&self.text, entry.value_start),
            Some('"' | '\'') => quote_end(&self.text, entry.value_start),
            Some('|' | '>') => end,
            _ if end > line_end => end,
            _ => plain_end(&self.text, entry.value_start, line_end),
        }
    }

    /// One past the last character of a block entry, its line end left out.
    fn block_end(&self, entry: &Entry) -> usize {
        let indent = column(&self.text, entry.key_start);
        let mut end = line_end(&self.text, entry.key_start);
        let mut at = end + 1;
        while at < self.text.len() {
            let stop = line_end(&self.text, at);
            let line = &self.text[at..stop];
            let depth = line.len() - line.trim_start_matches(' ').len();
            if !line.trim().is_empty() {
                let item = depth == indent && line[depth..].starts_with("- ");
                if depth <= indent && !item {
                    break;
                }
                end = stop;
            }
            at = stop + 1;
        }
        end.min(self.text.len())
    }

    fn block_list_end(&self, first: usize, indent: usize) -> usize {
        let mut at = line_start(&self.text, first);
        let mut end = at;
        while at < self.text.len() {
            let stop = line_end(&self.text, at);
            let line = &self.text[at..stop];
            let depth = line.len() - line.trim_start_matches(' ').len();
            if !line.trim().is_empty() {
                if depth < indent || (depth == indent && !line[depth..].starts_with('-')) {
                    break;
                }
                end = stop + 1;
            }
            at = stop + 1;
        }
        end.min(self.text.len())
    }

    fn insert_at(&mut self, entries: &[Entry], start: usize, flow: bool, before: Option<usize>, key: &str, value: &Value) {
        let context = if flow { Context::Flow } else { Context::Block };
        let key = scalar(key, context);
        if flow {
            let Value::Inline(text) = value else { return };
            match before.map(|index| self.value_end(&entries[index])) {
                Some(end) => self.text.insert_str(end, &format!(", {key}: {text}")),
                None if entries.is_empty() => self.text.insert_str(start + 1, &format!("{key}: {text}")),
                None => self.text.insert_str(start + 1, &format!("{key}: {text}, ")),
            }
            return;
        }
        let Some(first) = entries.first() else { return };
        let indent = column(&self.text, first.key_start);
        let lines = match value {
            Value::Inline(text) => vec![format!("{key}: {text}")],
            Value::Block(lines) => {
                std::iter::once(format!("{key}:")).chain(lines.iter().map(|line| indented(line, 2))).collect()
            }
        };
        match before {
            Some(index) => {
                let at = (self.block_end(&entries[index]) + 1).min(self.text.len());
                self.insert_lines(at, &lines.iter().map(|line| indented(line, indent)).collect::<Vec<_>>());
            }
            None => {
                // The first key may follow a dash on its line.
                let mut text = lines[0].clone();
                for line in &lines[1..] {
                    text.push('\n');
                    text.push_str(&indented(line, indent));
                }
                text.push('\n');
                text.push_str(&" ".repeat(indent));
                self.text.insert_str(first.key_start, &text);
            }
        }
    }

    fn insert_lines(&mut self, at: usize, lines: &[String]) {
        let mut text = lines.join("\n");
        text.push('\n');
        if at == self.text.len() && !self.text.is_empty() && !self.text.ends_with('\n') {
            text.insert(0, '\n');
        }
        self.text.insert_str(at, &text);
    }
}

fn indented(line: &str, by: usize) -> String {
    if line.is_empty() { String::new() } else { format!("{}{line}", " ".repeat(by)) }
}

/// Lines as one item of a block list.
pub(super) fn listed(lines: &[String], indent: usize) -> Vec<String> {
    let item = |(index, line): (usize, &String)| match index {
        0 => indented(&format!("- {line}"), indent),
        _ => indented(line, indent + 2),
    };
    lines.iter().enumerate().map(item).collect()
}

/// Where a single value belongs among sorted ones.
fn sorted_place(items: &[Node], item: &Value) -> Option<usize> {
    let Value::Inline(new) = item else { return None };
    let mut texts = Vec::new();
    for node in items {
        let Kind::Scalar(text) = &node.kind else { return None };
        texts.push(text);
    }
    texts.is_sorted().then(|| texts.partition_point(|text| *text < new))
}

fn find<'n>(node: &'n Node, path: &[&str]) -> Option<&'n Node> {
    let Some((key, rest)) = path.split_first() else { return Some(node) };
    match &node.kind {
        Kind::Mapping(pairs) => {
            let named = |pair: &&(Node, Node)| matches!(&pair.0.kind, Kind::Scalar(name) if name == key);
            find(&pairs.iter().find(named)?.1, rest)
        }
        _ => None,
    }
}

fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |newline| newline + 1)
}

fn line_end(text: &str, at: usize) -> usize {
    text[at..].find('\n').map_or(text.len(), |newline| at + newline)
}

fn column(text: &str, at: usize) -> usize {
    at - line_start(text, at)
}

/// One past the closing quote.
fn quote_end(text: &str, start: usize) -> usize {
    let quote = text[start..].chars().next();
    let mut escaped = false;
    for (at, character) in text[start..].char_indices().skip(1) {
        match character {
            _ if escaped => escaped = false,
            '\\' if quote == Some('"') => escaped = true,
            // Two single quotes are one quote inside.
            c if Some(c) == quote && !(c == '\'' && text[start + at + 1..].starts_with('\'')) => {
                let doubled = c == '\'' && text[..start + at].ends_with('\'') && at > 1;
                if !doubled || text[start + 1..start + at].chars().rev().take_while(|c| *c == '\'').count() % 2 == 0 {
                    return start + at + 1;
                }
            }
            _ => {}
        }
    }
    text.len()
}

/// One past the closing bracket.
fn flow_end(text: &str, start: usize) -> usize {
    let mut depth = 0_usize;
    let mut at = start;
    while let Some(character) = text[at..].chars().next() {
        match character {
            '"' | '\'' if opens_quote(text, at) => {
                at = quote_end(text, at);
                continue;
            }
            '[' | '{' => depth += 1,
            ']' | '}' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return at + 1;
                }
            }
            _ => {}
        }
        at += character.len_utf8();
    }
    text.len()
}

/// Inside a plain scalar a quote is a letter like any other.
fn opens_quote(text: &str, at: usize) -> bool {
    let before = text[..at].trim_end_matches([' ', '\n']);
    before.is_empty() || before.ends_with([',', '[', '{', ':'])
}

/// One past the last character of a value inside brackets.
fn flow_value_end(text: &str, start: usize) -> usize {
    match text[start..].chars().next() {
        Some('[' | '{') => flow_end(text, start),
        Some('"' | '\'') => quote_end(text, start),
        _ => {
            let stop = text[start..].find([',', '}', ']']).map_or(text.len(), |at| start + at);
            start + text[start..stop].trim_end().len()
        }
    }
}

/// One past a plain scalar of one line; a comment behind it stays.
fn plain_end(text: &str, start: usize, line_end: usize) -> usize {
    let line = &text[start..line_end];
    let value = line.find(" #").map_or(line, |at| &line[..at]);
    start + value.trim_end().len()
}
