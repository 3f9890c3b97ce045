//! Infers structures that a page names but does not describe from its worked examples.
//!
//! A page alone has the parameters of an action, not the members of their types. An example that holds one of those
//! types shows some of its members and their JSON types. Nothing else is known of them.

use std::collections::{BTreeMap, BTreeSet};

use jsonc_parser::ast::{Object, Value};
use tc3_spec::{Span, embedded};

use super::{Base, Member, Prose, Structure, Upstream, Wire};

/// Adds the structures that are named and neither described nor `known`; returns their names. `paths`: members that
/// are known to exist from elsewhere, as the structure's name and a path of texts below it.
pub(crate) fn add(upstream: &mut Upstream, known: &BTreeSet<String>, paths: &[(String, Vec<String>)]) -> Vec<String> {
    let described: BTreeSet<&str> = upstream.types.iter().map(|item| item.name.as_str()).collect();
    let mut found = Observed::default();
    for action in &upstream.actions {
        for member in action.request.iter().chain(&action.response).flatten() {
            found.note_type(member.wire.as_ref(), action.span, &described, known);
        }
    }
    for item in &upstream.types {
        for member in &item.members {
            found.note_type(member.wire.as_ref(), item.span, &described, known);
        }
    }
    found.read_examples(upstream);
    for (name, path) in paths {
        found.note_path(name, path);
    }
    let names = found.types.keys().cloned().collect();
    upstream.types.extend(found.types.into_iter().map(|(name, item)| item.structure(name)));
    names
}

/// Structures by name, as far as they have been seen.
#[derive(Default)]
struct Observed {
    types: BTreeMap<String, SeenType>,
}

struct SeenType {
    span: Span,
    /// In the order of their first appearance; `None` where two examples contradict each other.
    members: Vec<(String, Option<Wire>)>,
}

impl Observed {
    fn note_type(&mut self, wire: Option<&Wire>, span: Span, described: &BTreeSet<&str>, known: &BTreeSet<String>) {
        if let Some(Base::Named(name)) = wire.map(|wire| &wire.base)
            && !described.contains(name.as_str())
            && !known.contains(name)
        {
            self.types.entry(name.clone()).or_insert(SeenType { span, members: Vec::new() });
        }
    }

    fn read_examples(&mut self, upstream: &Upstream) {
        for action in &upstream.actions {
            for example in &action.examples {
                if let (Ok(Value::Object(body)), Some(members)) = (embedded::parse(&example.request), &action.request) {
                    self.read_members(&body, members, upstream);
                }
                let Ok(Value::Object(body)) = embedded::parse(&example.response) else { continue };
                if let (Some(response), Some(members)) = (body.get_object("Response"), &action.response) {
                    self.read_members(response, members, upstream);
                }
            }
        }
    }

    /// Reads an object whose members are described.
    fn read_members(&mut self, object: &Object<'_>, members: &[Member], upstream: &Upstream) {
        for property in &object.properties {
            let member = members.iter().find(|member| member.name == property.name.as_str());
            if let Some(Base::Named(name)) = member.and_then(|member| member.wire.as_ref()).map(|wire| &wire.base) {
                self.read_value(&property.value, name, upstream);
            }
        }
    }

    fn read_value(&mut self, value: &Value<'_>, name: &str, upstream: &Upstream) {
        match value {
            Value::Array(items) => items.elements.iter().for_each(|item| self.read_value(item, name, upstream)),
            Value::Object(object) if self.types.contains_key(name) => self.read_unknown(object, name, upstream),
            Value::Object(object) => {
                if let Some(item) = upstream.types.iter().find(|item| item.name == name) {
                    self.read_members(object, &item.members, upstream);
                }
            }
            _ => {}
        }
    }

    /// Reads an object of a structure that nobody describes.
    fn read_unknown(&mut self, object: &Object<'_>, name: &str, upstream: &Upstream) {
        for property in &object.properties {
            let member = property.name.as_str();
            let Some(wire) = self.wire_of(&property.value, name, member) else { continue };
            self.note_member(name, member, wire);
            self.read_value(&property.value, &inner(name, member), upstream);
        }
    }

    /// The type that a JSON value shows. An object gets a structure of its own, named after where it stands.
    fn wire_of(&mut self, value: &Value<'_>, name: &str, member: &str) -> Option<Wire> {
        let base = match value {
            Value::StringLit(_) => Base::String,
            Value::BooleanLit(_) => Base::Boolean,
            Value::NumberLit(number) if number.value.contains(['.', 'e', 'E']) => Base::Float,
            Value::NumberLit(_) => Base::Integer,
            Value::Object(_) => {
                let span = self.types.get(name)?.span;
                let inner = inner(name, member);
                self.types.entry(inner.clone()).or_insert(SeenType { span, members: Vec::new() });
                Base::Named(inner)
            }
            Value::Array(items) => {
                let item = self.wire_of(items.elements.first()?, name, member)?;
                return (!item.list).then_some(Wire { base: item.base, list: true });
            }
            Value::NullKeyword(_) => return None,
        };
        Some(Wire { base, list: false })
    }

    fn note_member(&mut self, name: &str, member: &str, wire: Wire) {
        let Some(shape) = self.types.get_mut(name) else { return };
        match shape.members.iter_mut().find(|(known, _)| known == member) {
            Some((_, known)) => *known = known.take().filter(|known| *known == wire),
            None => shape.members.push((member.to_owned(), Some(wire))),
        }
    }

    /// A path that ends in a text.
    fn note_path(&mut self, name: &str, path: &[String]) {
        let Some((member, rest)) = path.split_first() else { return };
        let Some(shape) = self.types.get(name) else { return };
        let span = shape.span;
        let seen = shape.members.iter().any(|(known, _)| known == member);
        let inner = inner(name, member);
        if !seen {
            let base = if rest.is_empty() { Base::String } else { Base::Named(inner.clone()) };
            self.note_member(name, member, Wire { base, list: false });
        }
        if !rest.is_empty() {
            if !seen {
                self.types.entry(inner.clone()).or_insert(SeenType { span, members: Vec::new() });
            }
            self.note_path(&inner, rest);
        }
    }
}

fn inner(name: &str, member: &str) -> String {
    let mut letters = member.chars();
    let first = letters.next().map(|letter| letter.to_ascii_uppercase());
    name.chars().chain(first).chain(letters).collect()
}

impl SeenType {
    fn structure(self, name: String) -> Structure {
        let span = self.span;
        let member = |(name, wire): (String, Option<Wire>)| Some(Member::plain(name, span, wire?));
        Structure {
            name,
            span,
            prose: Prose::default(),
            members: self.members.into_iter().filter_map(member).collect(),
        }
    }
}
