//! Maps a place in a spec file back to the facts written there, so that the import can leave out what the check
//! refuses.

use std::collections::BTreeSet;

use tc3_spec::model::Section;
use tc3_spec::yaml::{self, Node, NodeKind};
use tc3_spec::{Code, FileKind, Sink, SourceMap, Span, SpecPath};

use super::example;
use super::fact::{Facts, Key, Subject, keys};
use super::merge;

/// The facts that stand at a place of a file; empty where it is none that can be left out.
pub(super) fn facts_at(sources: &SourceMap, span: Span, code: Code, facts: &Facts) -> BTreeSet<(Subject, Key)> {
    let file = sources.file(span.file);
    let Some(at) = SpecPath::parse(file.relative()) else { return BTreeSet::new() };
    let unit = at.unit.unwrap_or_default();
    let Some(root) = yaml::read(span.file, file, &Sink::default()) else { return BTreeSet::new() };
    let mut path = Vec::new();
    walk(&root, span.start, &mut path);
    let fact = |key: &str| (Subject::unit(unit), Key::item(keys::EXAMPLES, key));
    let keys: Vec<&str> = path.iter().map(|(key, _)| key.as_str()).collect();
    match keys.as_slice() {
        [section @ ("request" | "response" | "fields"), member, rest @ ..] => {
            let section = match *section {
                "request" => Section::Request,
                "response" => Section::Response,
                _ => Section::Fields,
            };
            let subject = Subject::member(unit, section, member);
            match rest {
                [key, rest @ ..] if code != Code::TypeCycle => member_fact(&subject, key, rest, facts),
                // The member itself.
                _ => BTreeSet::from([(subject, Key::of(keys::TYPE))]),
            }
        }
        ["errors", ..] => match path.get(1).map(|(_, node)| &node.kind) {
            Some(NodeKind::Scalar(code)) => BTreeSet::from([(Subject::unit(unit), Key::item(keys::ERRORS, code))]),
            _ => BTreeSet::new(),
        },
        ["examples", ..] => {
            path.get(1).and_then(|(_, node)| example::of_node(node)).map(|key| fact(&key)).into_iter().collect()
        }
        ["rules", ..] => rule_facts(unit, path.get(1).map(|(_, node)| node), facts),
        ["enums", name, "values", value, ..] => {
            let all = enum_facts(unit, name, &root, facts);
            all.into_iter().filter(|(_, key)| key.item == *value).collect()
        }
        ["enums", name, ..] => enum_facts(unit, name, &root, facts),
        ["values", value, ..] => items(keys::VALUES, value, facts),
        [code, ..] if at.kind == FileKind::Errors => items(keys::ERRORS, code, facts),
        _ => BTreeSet::new(),
    }
}

/// How far around a place to look.
#[derive(Clone, Copy)]
pub(super) enum Around {
    /// The type of the member there.
    Type,
    /// All that is said of the member there.
    Member,
    /// All that prose says in the file.
    Prose,
    /// All that is said in the file.
    File,
}

/// The facts around a place of a file.
pub(super) fn around(sources: &SourceMap, span: Span, facts: &Facts, how: Around) -> BTreeSet<(Subject, Key)> {
    let file = sources.file(span.file);
    let unit = SpecPath::parse(file.relative()).and_then(|path| path.unit).unwrap_or_default();
    let mut path = Vec::new();
    if let Some(root) = yaml::read(span.file, file, &Sink::default()) {
        walk(&root, span.start, &mut path);
    }
    let here = |subject: &Subject| {
        let member = subject.member.as_ref().map(|(section, name)| [section.as_str(), name.as_str()]);
        subject.unit == unit
            && member.is_some_and(|keys| path.len() > 1 && keys.iter().zip(&path).all(|(key, (at, _))| key == at))
    };
    let wanted = |subject: &Subject, key: &Key| match how {
        Around::Type => here(subject) && (key.is(keys::TYPE) || key.is(keys::REFINED)),
        Around::Member => here(subject),
        Around::Prose => subject.unit == unit && (merge::is_prose(key) || key.is(keys::EXAMPLE)),
        Around::File => subject.unit == unit,
    };
    let all = facts.subjects.iter().flat_map(|(subject, statement)| statement.keys().map(move |key| (subject, key)));
    all.filter(|(subject, key)| wanted(subject, key)).map(|(subject, key)| (subject.clone(), key.clone())).collect()
}

/// An item of a set, wherever it is said.
fn items(name: &str, item: &str, facts: &Facts) -> BTreeSet<(Subject, Key)> {
    let key = Key::item(name, item);
    let saying = facts.subjects.iter().filter(|(_, statement)| statement.contains_key(&key));
    saying.map(|(subject, _)| (subject.clone(), key.clone())).collect()
}

fn member_fact(subject: &Subject, key: &str, rest: &[&str], facts: &Facts) -> BTreeSet<(Subject, Key)> {
    let statement = facts.about(subject);
    let has = |key: &Key| statement.is_some_and(|statement| statement.contains_key(key));
    let key = match (key, rest) {
        ("each", [inner, ..]) => Key::of(&format!("each.{inner}")),
        // A finer type that does not fit; the type itself stays.
        ("type", _) => Key::of(keys::REFINED),
        _ => Key::of(key),
    };
    if has(&key) { BTreeSet::from([(subject.clone(), key)]) } else { BTreeSet::new() }
}

/// All rules that name the fields of this one: texts of rules differ in the order of their parts only.
fn rule_facts(unit: &str, node: Option<&Node>, facts: &Facts) -> BTreeSet<(Subject, Key)> {
    let subject = Subject::unit(unit);
    let mut words = BTreeSet::new();
    if let Some(node) = node {
        scalars(node, &mut words);
    }
    let statement = facts.about(&subject).into_iter().flatten();
    let matches = |key: &Key| key.is(keys::RULES) && words.iter().all(|word| key.item.contains(word.as_str()));
    statement.filter(|(key, _)| matches(key)).map(|(key, _)| (subject.clone(), key.clone())).collect()
}

/// The values of every member whose enum this is.
fn enum_facts(unit: &str, name: &str, root: &Node, facts: &Facts) -> BTreeSet<(Subject, Key)> {
    let mut found = BTreeSet::new();
    for section in [Section::Request, Section::Response, Section::Fields] {
        let Some(NodeKind::Mapping(members)) = yaml::child(root, section.as_str()).map(|node| &node.kind) else {
            continue;
        };
        for (member, field) in members {
            let NodeKind::Scalar(member) = &member.kind else { continue };
            let mut words = BTreeSet::new();
            if let Some(ty) = yaml::child(field, "type") {
                scalars(ty, &mut words);
            }
            if words.contains(name) {
                let subject = Subject::member(unit, section, member);
                let statement = facts.about(&subject).into_iter().flatten();
                let values = statement.filter(|(key, _)| key.is(keys::VALUES)).map(|(key, _)| key.clone());
                found.extend(values.map(|key| (subject.clone(), key)));
            }
        }
    }
    found
}

fn scalars(node: &Node, words: &mut BTreeSet<String>) {
    match &node.kind {
        NodeKind::Scalar(text) => {
            words.insert(text.clone());
        }
        NodeKind::Sequence(items) => items.iter().for_each(|item| scalars(item, words)),
        NodeKind::Mapping(pairs) => pairs.iter().for_each(|(key, value)| {
            scalars(key, words);
            scalars(value, words);
        }),
        NodeKind::Null => {}
    }
}

/// The keys from the top of the file down to a place, each with its value.
fn walk(node: &Node, at: usize, path: &mut Vec<(String, Node)>) {
    match &node.kind {
        NodeKind::Mapping(pairs) => {
            let entry = pairs.iter().rev().find(|(key, _)| key.span.start <= at);
            if let Some((key, value)) = entry
                && let NodeKind::Scalar(name) = &key.kind
            {
                path.push((name.clone(), value.clone()));
                walk(value, at, path);
            }
        }
        NodeKind::Sequence(items) => {
            let item = items.iter().enumerate().rev().find(|(_, item)| first(item) <= at);
            if let Some((index, item)) = item {
                path.push((index.to_string(), item.clone()));
                walk(item, at, path);
            }
        }
        NodeKind::Scalar(_) | NodeKind::Null => {}
    }
}

/// Where a node begins: a mapping with its first key.
fn first(node: &Node) -> usize {
    match &node.kind {
        NodeKind::Mapping(pairs) => pairs.first().map_or(node.span.start, |(key, _)| key.span.start),
        _ => node.span.start,
    }
}
