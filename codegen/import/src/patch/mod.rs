//! Edits a YAML file in place: every byte outside the edited entries is kept.
//!
//! Only the starts of keys and values are taken from the parser. The end of an entry follows from the lines (block
//! style: everything that is indented deeper) or from the brackets (flow style).

mod mapping;
mod scan;
#[cfg(test)]
mod tests;

use super::scalar::{Context, scalar};
use super::value::{Yaml, entry, indented, listed};
use mapping::{Entry, Mapping};
use scan::{column, depth, flow_value_end, is_comment, line_start, list_end};
use tc3_spec::yaml::{self, Node, NodeKind};
use tc3_spec::{Sink, SourceMap};

/// The text of a file while it is being edited.
#[derive(Clone, Debug)]
pub(super) struct Patch {
    text: String,
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

    /// How many entries or items stand at the path; 0 also where nothing does, or a single value.
    pub(super) fn length(&self, path: &[&str]) -> usize {
        match self.root().as_ref().and_then(|root| find(root, path)).map(|node| &node.kind) {
            Some(NodeKind::Mapping(pairs)) => pairs.len(),
            Some(NodeKind::Sequence(items)) => items.len(),
            _ => 0,
        }
    }

    /// The text of a single value.
    pub(super) fn text_at(&self, path: &[&str]) -> Option<String> {
        text_of(find(&self.root()?, path)?)
    }

    /// The single values of the list at the path.
    pub(super) fn texts_at(&self, path: &[&str]) -> Vec<String> {
        match self.root().as_ref().and_then(|root| find(root, path)).map(|node| &node.kind) {
            Some(NodeKind::Sequence(items)) => items.iter().filter_map(text_of).collect(),
            _ => Vec::new(),
        }
    }

    /// The keys of the mapping at the path.
    pub(super) fn keys_at(&self, path: &[&str]) -> Vec<String> {
        self.mapping(path).into_iter().flat_map(|mapping| mapping.entries).map(|entry| entry.key).collect()
    }

    /// Sets the value of a key: replaces what stands there, or inserts the key where `order` has it (at the end of
    /// the mapping if `order` does not name it). `false` where the path to the mapping leads nowhere.
    pub(super) fn set(&mut self, path: &[&str], value: &Yaml, order: &[&str]) -> bool {
        let Some((key, parent)) = path.split_last() else { return false };
        let Some(mapping) = self.mapping(parent) else { return false };
        if let Some(entry) = mapping.entry(key) {
            return self.replace(entry, mapping.flow, value);
        }
        let rank = |name: &str| order.iter().position(|known| *known == name);
        let before = match rank(key) {
            Some(own) => mapping.entries.iter().rposition(|entry| rank(&entry.key).is_some_and(|other| other < own)),
            None => mapping.entries.len().checked_sub(1),
        };
        self.insert_at(&mapping, before, key, value)
    }

    /// Inserts a key after another one, or first in its mapping.
    pub(super) fn insert(&mut self, path: &[&str], after: Option<&str>, key: &str, value: &Yaml) -> bool {
        let Some(mapping) = self.mapping(path) else { return false };
        let before = after.and_then(|after| mapping.entries.iter().position(|entry| entry.key == after));
        self.insert_at(&mapping, before, key, value)
    }

    /// Takes a key with a single value away. Comments beside it stay.
    pub(super) fn remove(&mut self, path: &[&str]) -> bool {
        let Some((key, parent)) = path.split_last() else { return false };
        let Some(mapping) = self.mapping(parent) else { return false };
        let Some(index) = mapping.entries.iter().position(|entry| entry.key == *key) else { return false };
        if mapping.flow {
            let range = mapping.range_in_line(&self.text, index);
            self.text.replace_range(range, "");
            return true;
        }
        let entry = &mapping.entries[index];
        let start = line_start(&self.text, entry.key_start);
        if !self.text[start..entry.key_start].trim().is_empty() {
            return false;
        }
        let indent = entry.key_start - start;
        let comments = entry.comments(&self.text);
        let kept: String = comments.map(|line| format!("{}\n", indented(line, indent))).collect();
        self.text.replace_range(start..(entry.end + 1).min(self.text.len()), &kept);
        true
    }

    /// Adds an item to a list: in its place where the list is sorted, else at the end. `false` where no list stands,
    /// or one that cannot hold the item.
    pub(super) fn push(&mut self, path: &[&str], item: &Yaml) -> bool {
        self.push_either(path, item, item)
    }

    /// The same, where the item is written in another way inside brackets.
    pub(super) fn push_either(&mut self, path: &[&str], item: &Yaml, in_line: &Yaml) -> bool {
        let Some(root) = self.root() else { return false };
        let Some(node) = find(&root, path) else { return false };
        let NodeKind::Sequence(items) = &node.kind else { return false };
        if self.text[node.span.start..].starts_with('[') {
            return self.push_in_line(node.span.start, items, in_line);
        }
        let Some(first) = items.first() else { return false };
        let dash = self.text[..first_byte(first)].rfind('-').unwrap_or(first.span.start);
        let indent = column(&self.text, dash);
        let at = match sorted_place(items, item).and_then(|index| items.get(index)) {
            Some(next) => line_start(&self.text, next.span.start),
            None => (list_end(&self.text, dash, indent) + 1).min(self.text.len()),
        };
        let lines = item.behind(indent + 1, indent).map_or_else(|lines| lines, |text| vec![text]);
        self.insert_lines(at, &listed(&lines, indent));
        true
    }

    /// Takes the first wanted item out of a list in block style, and the key of the list with its last item. Comments
    /// stay.
    pub(super) fn remove_item(&mut self, path: &[&str], wanted: impl Fn(&Node) -> bool) -> bool {
        let Some((key, parent)) = path.split_last() else { return false };
        let (Some(root), Some(mapping)) = (self.root(), self.mapping(parent)) else { return false };
        let Some(entry) = mapping.entry(key) else { return false };
        let Some(NodeKind::Sequence(items)) = find(&root, path).map(|node| &node.kind) else { return false };
        let Some(index) = items.iter().position(wanted) else { return false };
        if mapping.flow || self.text[entry.value_start..].starts_with('[') {
            return false;
        }
        let dash = |item: &Node| self.text[..first_byte(item)].rfind('-').unwrap_or(item.span.start);
        let (start, indent) = match items.len() {
            1 => (line_start(&self.text, entry.key_start), column(&self.text, entry.key_start)),
            _ => (line_start(&self.text, dash(&items[index])), column(&self.text, dash(&items[index]))),
        };
        let end = match items.get(index + 1) {
            Some(next) => self.comments_above(dash(next)),
            None => (entry.end + 1).min(self.text.len()),
        };
        let own = Mapping::of(&self.text, &items[index]);
        let inside = own.iter().flat_map(|mapping| &mapping.entries).flat_map(|entry| entry.comments(&self.text));
        let around = (items.len() == 1).then(|| entry.comments(&self.text)).into_iter().flatten();
        let kept: String = around.chain(inside).map(|line| format!("{}\n", indented(line, indent))).collect();
        self.text.replace_range(start..end, &kept);
        true
    }

    /// Adds keys to a file that is one mapping sorted by its keys; those that stand there stay as they are.
    pub(super) fn add_sorted_keys<'k>(&mut self, keys: impl Iterator<Item = &'k str>) {
        let empty = Yaml::inline("{}");
        for key in keys {
            let Some(mapping) = self.mapping(&[]) else {
                self.insert_lines(self.text.len(), &entry(key, &empty, 0));
                continue;
            };
            let names = || mapping.entries.iter().map(|entry| entry.key.as_str());
            if !names().any(|name| name == key) {
                let before = names().enumerate().filter(|(_, name)| *name < key).max_by_key(|(_, name)| *name);
                self.insert_at(&mapping, before.map(|(index, _)| index), key, &empty);
            }
        }
    }

    fn root(&self) -> Option<Node> {
        let mut sources = SourceMap::default();
        let id = sources.add("", "patch.yaml", self.text.as_bytes());
        yaml::read(id, sources.file(id), &Sink::default())
    }

    fn mapping(&self, path: &[&str]) -> Option<Mapping> {
        Mapping::of(&self.text, find(&self.root()?, path)?)
    }

    fn replace(&mut self, entry: &Entry, flow: bool, value: &Yaml) -> bool {
        let indent = column(&self.text, entry.key_start);
        let behind = match flow {
            true => value.on_one_line().ok_or_else(Vec::new),
            false => value.behind(column(&self.text, entry.key_end) + 1, indent),
        };
        match behind {
            Ok(text) => {
                // A value on the lines below comes up to its key, unless a comment stands there.
                let above = self.text[..entry.value_start].trim_end();
                let below = above.ends_with(':') && self.text[above.len()..entry.value_start].contains('\n');
                let start = if below { above.len() } else { entry.value_start };
                let blank = if self.text[..start].ends_with(':') { " " } else { "" };
                self.text.replace_range(start..entry.value_end, &format!("{blank}{text}"));
            }
            Err(_) if flow => return false,
            Err(lines) => {
                let lines: Vec<String> = lines.iter().map(|line| indented(line, indent + 2)).collect();
                let start = self.text[..entry.value_start].trim_end_matches(' ').len();
                self.text.replace_range(start..entry.value_end, &format!("\n{}", lines.join("\n")));
            }
        }
        true
    }

    fn insert_at(&mut self, mapping: &Mapping, before: Option<usize>, key: &str, value: &Yaml) -> bool {
        if mapping.flow {
            return self.insert_in_line(mapping, before, key, value);
        }
        let Some(first) = mapping.entries.first() else { return false };
        let indent = column(&self.text, first.key_start);
        let lines: Vec<String> = entry(key, value, indent).iter().map(|line| indented(line, indent)).collect();
        match before {
            Some(index) => self.insert_lines((mapping.entries[index].end + 1).min(self.text.len()), &lines),
            None if self.text[line_start(&self.text, first.key_start)..first.key_start].trim().is_empty() => {
                self.insert_lines(self.comments_above(first.key_start), &lines);
            }
            // The first key follows a dash on its line.
            None => {
                let text = format!("{}\n{}", lines.join("\n").trim_start(), " ".repeat(indent));
                self.text.insert_str(first.key_start, &text);
            }
        }
        true
    }

    /// The first line of the comments that stand right above an entry. Those at the top of a file are the file's.
    fn comments_above(&self, key_start: usize) -> usize {
        let indent = column(&self.text, key_start);
        let own = line_start(&self.text, key_start);
        let mut at = own;
        while at > 0 {
            let above = line_start(&self.text, at - 1);
            let line = &self.text[above..at - 1];
            if !is_comment(line) || depth(line) != indent {
                return at;
            }
            at = above;
        }
        own
    }

    fn insert_in_line(&mut self, mapping: &Mapping, before: Option<usize>, key: &str, value: &Yaml) -> bool {
        let Some(text) = value.on_one_line() else { return false };
        let key = scalar(key, Context::Flow);
        let start = mapping.start + 1;
        match before.map(|index| mapping.entries[index].value_end) {
            Some(end) => self.text.insert_str(end, &format!(", {key}: {text}")),
            None if mapping.entries.is_empty() => self.text.insert_str(start, &format!("{key}: {text}")),
            None => self.text.insert_str(start, &format!("{key}: {text}, ")),
        }
        true
    }

    fn push_in_line(&mut self, start: usize, items: &[Node], item: &Yaml) -> bool {
        let Some(text) = item.on_one_line() else { return false };
        match items.last() {
            Some(last) => self.text.insert_str(flow_value_end(&self.text, first_byte(last)), &format!(", {text}")),
            None => self.text.insert_str(start + 1, &text),
        }
        true
    }

    fn insert_lines(&mut self, at: usize, lines: &[String]) {
        let text = lines.join("\n");
        let text = if at == self.text.len() && !self.text.is_empty() && !self.text.ends_with('\n') {
            format!("\n{text}")
        } else {
            format!("{text}\n")
        };
        self.text.insert_str(at, &text);
    }
}

fn text_of(node: &Node) -> Option<String> {
    match &node.kind {
        NodeKind::Scalar(text) => Some(text.clone()),
        _ => None,
    }
}

/// Where a node begins: a mapping in block style with its first key.
fn first_byte(node: &Node) -> usize {
    match &node.kind {
        NodeKind::Mapping(pairs) => {
            pairs.first().map_or(node.span.start, |(key, _)| key.span.start.min(node.span.start))
        }
        _ => node.span.start,
    }
}

/// Where a single value belongs among sorted ones.
fn sorted_place(items: &[Node], item: &Yaml) -> Option<usize> {
    let Yaml::Inline(new) = item else { return None };
    let mut texts = Vec::new();
    for node in items {
        let NodeKind::Scalar(text) = &node.kind else { return None };
        texts.push(text);
    }
    texts.is_sorted().then(|| texts.partition_point(|text| *text < new))
}

fn find<'n>(node: &'n Node, path: &[&str]) -> Option<&'n Node> {
    let Some((key, rest)) = path.split_first() else { return Some(node) };
    match &node.kind {
        NodeKind::Mapping(pairs) => {
            let named = |pair: &&(Node, Node)| matches!(&pair.0.kind, NodeKind::Scalar(name) if name == key);
            find(&pairs.iter().find(named)?.1, rest)
        }
        _ => None,
    }
}
