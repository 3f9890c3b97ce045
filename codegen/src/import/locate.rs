//! From a place in a spec file back to the fact that stands there: what the check refuses is taken out again.

use std::collections::BTreeSet;

use super::example;
use super::fact::{Facts, Key, Section, Subject, keys};
use crate::diagnostic::{Code, Diagnostics};
use crate::source::{SourceMap, Span};
use crate::yaml::{self, Kind, Node};

/// The facts that stand at a place of a file; empty where it is none that can be left out.
pub(super) fn facts_at(sources: &SourceMap, span: Span, code: Code, facts: &Facts) -> BTreeSet<(Subject, Key)> {
    let file = sources.file(span.file);
    let mut parts = file.relative().rsplit('/');
    let unit = parts.next().and_then(|name| name.strip_suffix(".yaml")).unwrap_or_default();
    let Some(root) = yaml::read(span.file, file, &mut Diagnostics::default()) else { return BTreeSet::new() };
    let mut path = Vec::new();
    walk(&root, span.start, &mut path);
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
            Some(Kind::Scalar(code)) => BTreeSet::from([(Subject::unit(unit), Key::item(keys::ERRORS, code))]),
            _ => BTreeSet::new(),
        },
        ["examples", ..] => path.get(1).and_then(|(_, node)| example_fact(unit, node)).into_iter().collect(),
        ["rules", ..] => rule_facts(unit, path.get(1).map(|(_, node)| node), facts),
        ["enums", name, ..] => enum_facts(unit, name, &root, facts),
        _ => BTreeSet::new(),
    }
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

fn example_fact(unit: &str, node: &Node) -> Option<(Subject, Key)> {
    let get = |node: &Node, key: &str| child(node, key).cloned();
    let text = |node: &Node| match &node.kind {
        Kind::Scalar(text) => Some(text.clone()),
        _ => None,
    };
    let request = text(&get(node, "request")?)?;
    let outcome = match get(node, "response") {
        Some(response) => example::response(&text(&response)?),
        None => {
            let error = get(node, "error")?;
            let part = |key| get(&error, key).as_ref().and_then(text);
            Some(example::error(&part("code")?, &part("message").unwrap_or_default(), part("request_id").as_deref()))
        }
    };
    Some((Subject::unit(unit), Key::item(keys::EXAMPLES, &example::fingerprint(&request, outcome)?)))
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

/// The rules of the unit at a place that a message names with all of their fields.
pub(super) fn rules_named(sources: &SourceMap, span: Span, message: &str, facts: &Facts) -> BTreeSet<(Subject, Key)> {
    let name = sources.file(span.file).relative().rsplit('/').next().and_then(|name| name.strip_suffix(".yaml"));
    let subject = Subject::unit(name.unwrap_or_default());
    let named = |key: &&Key| {
        let words = key.item.split(|c: char| !c.is_ascii_alphanumeric());
        let fields = words.filter(|word| word.starts_with(|c: char| c.is_ascii_uppercase()));
        key.is(keys::RULES) && fields.into_iter().all(|field| message.contains(field))
    };
    let statement = facts.about(&subject).into_iter().flatten();
    statement.map(|(key, _)| key).filter(named).map(|key| (subject.clone(), key.clone())).collect()
}

/// What the action at a place needs of the operator, if a message names one of these parts.
pub(super) fn needs_of(sources: &SourceMap, span: Span, message: &str, facts: &Facts) -> BTreeSet<(Subject, Key)> {
    let name = sources.file(span.file).relative().rsplit('/').next().and_then(|name| name.strip_suffix(".yaml"));
    let needs = Key::of(keys::NEEDS);
    let members = facts.subjects.iter().filter(|(subject, statement)| {
        let Some((Section::Request, member)) = &subject.member else { return false };
        let parts = statement.get(&needs).map(|said| said.value.trim_matches(['[', ']']).split(", "));
        let named = |part: &str| message.contains(&format!("{member}.{part}: missing"));
        Some(subject.unit.as_str()) == name && parts.is_some_and(|mut parts| parts.any(named))
    });
    members.map(|(subject, _)| (subject.clone(), needs.clone())).collect()
}

/// The values of every member whose enum this is.
fn enum_facts(unit: &str, name: &str, root: &Node, facts: &Facts) -> BTreeSet<(Subject, Key)> {
    let mut found = BTreeSet::new();
    for section in [Section::Request, Section::Response, Section::Fields] {
        let Some(Kind::Mapping(members)) = child(root, section.as_str()).map(|node| &node.kind) else { continue };
        for (member, field) in members {
            let Kind::Scalar(member) = &member.kind else { continue };
            let mut words = BTreeSet::new();
            if let Some(ty) = child(field, "type") {
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
        Kind::Scalar(text) => {
            words.insert(text.clone());
        }
        Kind::Sequence(items) => items.iter().for_each(|item| scalars(item, words)),
        Kind::Mapping(pairs) => pairs.iter().for_each(|(key, value)| {
            scalars(key, words);
            scalars(value, words);
        }),
        Kind::Null => {}
    }
}

fn child<'n>(node: &'n Node, key: &str) -> Option<&'n Node> {
    let Kind::Mapping(pairs) = &node.kind else { return None };
    pairs.iter().find(|(name, _)| matches!(&name.kind, Kind::Scalar(name) if name == key)).map(|(_, value)| value)
}

/// The keys from the top of the file down to a place, each with its value.
fn walk(node: &Node, at: usize, path: &mut Vec<(String, Node)>) {
    match &node.kind {
        Kind::Mapping(pairs) => {
            let entry = pairs.iter().rev().find(|(key, _)| key.span.start <= at);
            if let Some((key, value)) = entry
                && let Kind::Scalar(name) = &key.kind
            {
                path.push((name.clone(), value.clone()));
                walk(value, at, path);
            }
        }
        Kind::Sequence(items) => {
            let item = items.iter().enumerate().rev().find(|(_, item)| first(item) <= at);
            if let Some((index, item)) = item {
                path.push((index.to_string(), item.clone()));
                walk(item, at, path);
            }
        }
        Kind::Scalar(_) | Kind::Null => {}
    }
}

/// Where a node begins: a mapping with its first key.
fn first(node: &Node) -> usize {
    match &node.kind {
        Kind::Mapping(pairs) => pairs.first().map_or(node.span.start, |(key, _)| key.span.start),
        _ => node.span.start,
    }
}
