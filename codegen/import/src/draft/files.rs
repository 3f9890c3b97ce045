//! Drafts whole files: for a new action, type or service.

use std::collections::BTreeSet;

use tc3_spec::FileKind;
use tc3_spec::model::Section;

use super::{Names, Origin, deprecated, enumeration, field, host_name, inline, rust_name, worked_example};
use crate::Request;
use crate::fact::Dropped;
use crate::fact::{Key, Statement, Subject, keys};
use crate::operator::Operator;
use crate::scalar::{Context, scalar};
use crate::theirs::{self, Theirs};
use crate::upstream::{Action, Member, Structure};
use crate::value::{Pairs, Yaml, entry, listed};

/// What the files of new units are made from.
pub(crate) struct Unit<'u> {
    pub(crate) theirs: &'u Theirs,
    pub(crate) dropped: &'u Dropped,
    pub(crate) names: &'u mut Names,
    pub(crate) origin: &'u Origin<'u>,
}

/// The file of a new action.
pub(crate) fn action_file(action: &Action, unit: &mut Unit<'_>) -> String {
    let own = unit.theirs.written(&Subject::unit(&action.name), unit.dropped);
    let get = |key: &str| own.get(&Key::of(key)).map(|said| said.value.clone());
    let host = get(keys::HOST).filter(|host| *host != unit.origin.default_host);
    let stage = get(keys::DEPRECATED).map(|stage| deprecated(&stage, unit.origin.as_of));
    let mut pairs: Pairs = vec![inline("action", scalar(&action.name, Context::Block))];
    pairs.extend(source(unit.origin.as_of));
    pairs.extend(host.map(|host| inline("host", host_name(&host))));
    pairs.extend(get(keys::RATE_LIMIT).map(|rate| inline("rate_limit", rate)));
    pairs.extend(get(keys::SIGNATURE).map(|word| inline("signature", word)));
    pairs.extend(stage.map(|stage| inline("deprecated", stage)));
    pairs.extend(get(keys::ALLOWLISTED).map(|allowlisted| inline(keys::ALLOWLISTED, allowlisted)));
    let mut enums: Pairs = Vec::new();
    for (section, members) in [(Section::Request, &action.request), (Section::Response, &action.response)] {
        let fields = unit.fields(&action.name, section, members.as_deref().unwrap_or_default(), &mut enums);
        pairs.push((section.as_str().to_owned(), fields));
    }
    pairs.extend(rules(&own));
    pairs.extend((!enums.is_empty()).then(|| ("enums".to_owned(), Yaml::Table(enums))));
    let listed = action.errors.is_some() || own.keys().any(|key| key.is(keys::ERRORS));
    pairs.extend(listed.then(|| ("errors".to_owned(), errors(&own))));
    let examples = worked_examples(action, &own);
    pairs.extend((!examples.is_empty()).then(|| ("examples".to_owned(), Yaml::Block(examples))));
    file(FileKind::Action, pairs)
}

/// The file of a new type.
pub(crate) fn type_file(item: &Structure, unit: &mut Unit<'_>) -> String {
    let own = unit.theirs.written(&Subject::unit(&item.name), unit.dropped);
    let mut pairs: Pairs = vec![inline("type", scalar(&item.name, Context::Block))];
    pairs.extend(source(unit.origin.as_of));
    let mut enums: Pairs = Vec::new();
    let fields = unit.fields(&item.name, Section::Fields, &item.members, &mut enums);
    pairs.push(("fields".to_owned(), fields));
    pairs.extend(rules(&own));
    pairs.extend((!enums.is_empty()).then(|| ("enums".to_owned(), Yaml::Table(enums))));
    file(FileKind::Type, pairs)
}

/// The `service.yaml` of a service that the spec does not have.
pub(crate) fn service_file(request: &Request, host: &str, operator: Option<&Operator>) -> String {
    let Request { service, version, as_of, .. } = request;
    let mut pairs =
        vec![inline("service", scalar(service, Context::Block)), inline("version", scalar(version, Context::Block))];
    pairs.extend(source(as_of.as_deref()));
    pairs.push(inline("hosts", format!("{{default: {}}}", scalar(host, Context::Flow))));
    pairs.extend(operator.map(|operator| ("operator".to_owned(), Yaml::Block(operator.lines()))));
    file(FileKind::Service, pairs)
}

/// A mapping below the line that tells editors the schema of a file with such a path.
fn file(kind: FileKind, mut pairs: Pairs) -> String {
    let order = kind.keys();
    pairs.sort_by_key(|(key, _)| order.iter().position(|known| known == key));
    let lines: Vec<String> = pairs.iter().flat_map(|(key, value)| entry(key, value, 0)).collect();
    format!("{}\n{}\n", kind.modeline().unwrap_or_default(), lines.join("\n"))
}

/// The day of the sources, where it is known.
fn source(as_of: Option<&str>) -> Option<(String, Yaml)> {
    as_of.map(|day| inline("source", format!("{{as_of: {day}}}")))
}

impl Unit<'_> {
    /// The members of a section, and their enums.
    fn fields(&mut self, unit: &str, section: Section, members: &[Member], enums: &mut Pairs) -> Yaml {
        let mut fields: Pairs = Vec::new();
        let mut taken = BTreeSet::new();
        for member in members {
            let subject = Subject::member(unit, section, &member.name);
            let statement = self.theirs.written(&subject, self.dropped);
            let Some(wire) = statement.get(&Key::of(keys::TYPE)).map(|said| said.value.clone()) else { continue };
            if fields.iter().any(|(name, _)| *name == member.name) {
                continue;
            }
            let values = self.theirs.values_of(&subject, self.dropped);
            let enum_name = (!values.is_empty()).then(|| self.names.enum_for(unit, &member.name));
            let rust = rust_name(&member.name, &mut taken);
            fields.push((member.name.clone(), field(rust, &statement, enum_name.as_deref(), self.origin.as_of)));
            enums.extend(enum_name.map(|name| (name, enumeration(&wire, &values))));
        }
        Yaml::Table(fields)
    }
}

fn items<'s>(own: &'s Statement, name: &'s str) -> impl Iterator<Item = String> + 's {
    own.keys().filter(move |key| key.is(name)).map(|key| format!("- {}", key.item))
}

fn rules(own: &Statement) -> Option<(String, Yaml)> {
    let rules: Vec<String> = items(own, keys::RULES).collect();
    (!rules.is_empty()).then(|| ("rules".to_owned(), Yaml::Block(rules)))
}

fn errors(own: &Statement) -> Yaml {
    let codes: Vec<String> = items(own, keys::ERRORS).collect();
    if codes.is_empty() { Yaml::inline("none") } else { Yaml::Block(codes) }
}

/// The examples that may be written, each once.
fn worked_examples(action: &Action, own: &Statement) -> Vec<String> {
    let mut lines = Vec::new();
    let mut seen = BTreeSet::new();
    for item in &action.examples {
        let key = theirs::example_key(item).map(|key| Key::item(keys::EXAMPLES, &key));
        let Some(key) = key.filter(|key| own.contains_key(key)) else { continue };
        if !seen.insert(key) {
            continue;
        }
        if let Some(Yaml::Block(item)) = worked_example(item, &format!("example {}", seen.len())) {
            lines.extend(listed(&item, 0));
        }
    }
    lines
}
