//! New pieces of spec files: fields, enums, examples, whole files.

use std::collections::BTreeSet;

use heck::ToUpperCamelCase as _;

use super::example;
use super::Request;
use super::fact::{Key, Section, Statement, Subject, keys};
use super::operator::Operator;
use super::patch::{Value, listed};
use super::scalar::{Context, scalar};
use super::theirs;
use crate::check::names::{field_name, is_type_name, variant_name};
use crate::upstream::{Action, Example, Member, Structure};

/// The order of keys in a field that is written anew, and of a key that is added to one.
pub(super) const FIELD_KEYS: [&str; 26] = [
    "name", "type", "required", "always", "nullable", "internal", "default", "known", "max_chars", "min_chars", "chars",
    "max_bytes", "max_items", "min_items", "min", "max", "charset", "format", "pattern", "each", "levels", "example",
    "sensitive", "deprecated", "needs", "doc",
];

/// The order of keys in the file of an action.
pub(super) const ACTION_KEYS: [&str; 14] = [
    "action", "doc", "source", "host", "rate_limit", "retry", "deprecated", "request", "response", "rules", "enums",
    "errors", "examples", "",
];

/// The order of keys in the file of a type.
pub(super) const TYPE_KEYS: [&str; 6] = ["type", "doc", "source", "fields", "rules", "enums"];

/// Longer lines are broken into one key a line.
const WIDTH: usize = 150;

/// Where an importing person or the vendor put what, as of when.
#[derive(Clone, Copy, Debug)]
pub(super) struct Origin<'o> {
    /// Day of the sources.
    pub(super) as_of: &'o str,
    /// The host that needs no telling.
    pub(super) default_host: &'o str,
}

/// Names that are taken in a service, to which new enums are added.
#[derive(Clone, Debug, Default)]
pub(super) struct Names {
    taken: BTreeSet<String>,
}

impl Names {
    pub(super) fn take(&mut self, name: &str) {
        self.taken.insert(name.to_lowercase());
    }

    /// A name for the enum of a member: made of the unit's and the member's.
    pub(super) fn enum_for(&mut self, unit: &str, member: &str) -> String {
        let base = format!("{}{}", unit.to_upper_camel_case(), member.to_upper_camel_case());
        let base = if is_type_name(&base) { base } else { format!("Values{base}") };
        let free = |name: &String| {
            let name = name.to_lowercase();
            !self.taken.contains(&name) && !self.taken.contains(&format!("unknown{name}"))
        };
        let name = std::iter::once(base.clone()).chain((2..).map(|n| format!("{base}Kind{n}"))).find(free);
        let name = name.unwrap_or(base);
        self.take(&name);
        name
    }
}

/// A mapping as it will stand in a file: keys and what stands at them.
type Pairs = Vec<(String, Value)>;

/// The value of a field: on one line where it fits.
pub(super) fn field(name: &str, rust: Option<&str>, statement: &Statement, enum_name: Option<&str>) -> Value {
    let mut pairs = field_pairs(statement, enum_name);
    if let Some(rust) = rust {
        pairs.insert(0, inline("name", rust.to_owned()));
    }
    compact(name, pairs, 2)
}

/// A Rust name for a field, where the one made from its wire name is none or taken.
pub(super) fn rust_name(wire: &str, taken: &mut BTreeSet<String>) -> Option<String> {
    let derived = field_name(wire);
    let letters: String = wire.chars().filter(char::is_ascii_alphanumeric).collect();
    let base = derived.clone().or_else(|| field_name(&format!("field{letters}"))).unwrap_or_else(|| "field".to_owned());
    let name = std::iter::once(base.clone()).chain((2..).map(|n| format!("{base}_{n}"))).find(|name| !taken.contains(name));
    let name = name.unwrap_or(base);
    taken.insert(name.clone());
    (derived.as_ref() != Some(&name)).then_some(name)
}

fn compact(name: &str, pairs: Pairs, indent: usize) -> Value {
    let inline: Option<Vec<String>> = pairs
        .iter()
        .map(|(key, value)| match value {
            Value::Inline(text) => Some(format!("{}: {text}", scalar(key, Context::Flow))),
            Value::Block(_) => None,
        })
        .collect();
    if let Some(parts) = inline {
        let text = format!("{{{}}}", parts.join(", "));
        if indent + name.chars().count() + 2 + text.chars().count() <= WIDTH || pairs.is_empty() {
            return Value::Inline(text);
        }
    }
    Value::Block(lines(pairs))
}

/// A mapping of one entry, as the value of the key above it.
pub(super) fn entry(name: &str, value: Value) -> Value {
    Value::Block(lines(vec![(name.to_owned(), value)]))
}

/// One key a line.
fn lines(pairs: Pairs) -> Vec<String> {
    pairs
        .into_iter()
        .flat_map(|(key, value)| {
            let key = scalar(&key, Context::Block);
            match value {
                Value::Inline(text) => vec![format!("{key}: {text}")],
                Value::Block(lines) => {
                    let lines = lines.into_iter().map(|line| if line.is_empty() { line } else { format!("  {line}") });
                    std::iter::once(format!("{key}:")).chain(lines).collect()
                }
            }
        })
        .collect()
}

fn field_pairs(statement: &Statement, enum_name: Option<&str>) -> Pairs {
    let mut pairs: Pairs = Vec::new();
    let mut each = Vec::new();
    for (key, said) in statement.iter().filter(|(key, _)| key.item.is_empty()) {
        let name = key.name.as_str();
        match name {
            keys::TYPE => {
                let refined = statement.get(&Key::of(keys::REFINED)).map(|said| said.value.as_str());
                pairs.push((name.to_owned(), Value::Inline(type_text(&said.value, enum_name.or(refined)))));
            }
            keys::TEXT | keys::REFINED => {}
            _ if key.is_flag() => {
                if said.value == "true" {
                    pairs.push((name.to_owned(), Value::Inline("true".to_owned())));
                }
            }
            _ => match name.strip_prefix("each.") {
                Some(name) => each.push(format!("{name}: {}", fact_value(name, &said.value, None))),
                None => {
                    pairs.push((name.to_owned(), Value::Inline(fact_value(name, &said.value, None))));
                }
            },
        }
    }
    if !each.is_empty() {
        pairs.push(("each".to_owned(), Value::Inline(format!("{{{}}}", each.join(", ")))));
    }
    pairs.sort_by_key(|(name, _)| FIELD_KEYS.iter().position(|known| known == name));
    pairs
}

/// A wire type, its innermost name replaced by that of an enum or of a finer type.
pub(super) fn type_text(wire: &str, name: Option<&str>) -> String {
    let base = wire.trim_matches(['[', ']']);
    let name = name.unwrap_or(base);
    if wire.starts_with('[') { format!("[{name}]") } else { name.to_owned() }
}

/// A fact as YAML: valid on a line of its own and inside brackets.
pub(super) fn fact_value(key: &str, value: &str, since: Option<&str>) -> String {
    match key {
        keys::DEPRECATED => deprecated(value, since),
        "default" | keys::EXAMPLE | keys::NEEDS => match value.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            Some(items) if key != "default" || !items.is_empty() => {
                let items: Vec<&str> = items.split(", ").filter(|item| !item.is_empty()).collect();
                super::scalar::list(&items)
            }
            _ => scalar(value, Context::Flow),
        },
        _ => scalar(value, Context::Flow),
    }
}

/// A deprecation: one that is in force has a date, one that is announced has none.
fn deprecated(stage: &str, since: Option<&str>) -> String {
    match (stage, since) {
        ("deprecated", Some(since)) => format!("{{since: {since}, note: The vendor has abolished it.}}"),
        ("deprecated", None) => "{note: The vendor has abolished it.}".to_owned(),
        _ => "{note: The vendor advises against it.}".to_owned(),
    }
}

/// An enum: base, and its values in the vendor's order.
pub(super) fn enumeration(wire: &str, values: &[String], indent: usize, name: &str) -> Value {
    let whole = matches!(wire.trim_matches(['[', ']']), "Integer" | "Unsigned");
    let mut pairs: Pairs = Vec::new();
    if whole {
        pairs.push(("base".to_owned(), Value::Inline("Integer".to_owned())));
    }
    let mut taken = BTreeSet::new();
    let values: Pairs =
        values.iter().enumerate().map(|(index, value)| (value.clone(), variant(value, index, &mut taken))).collect();
    pairs.push(("values".to_owned(), compact("values", values, indent + 2)));
    compact(name, pairs, indent)
}

/// The value at a documented value: a name where Rust needs one.
pub(super) fn variant(value: &str, index: usize, taken: &mut BTreeSet<String>) -> Value {
    let derived = variant_name(value).filter(|name| !RESERVED.contains(&name.as_str()));
    let fallback = || match value.strip_prefix('-') {
        Some(digits) if is_number(digits) => format!("Minus{digits}"),
        _ if is_number(value) => format!("Value{value}"),
        _ => format!("Value{}", index + 1),
    };
    let base = derived.clone().unwrap_or_else(fallback);
    let name = std::iter::once(base.clone()).chain((2..).map(|n| format!("{base}Variant{n}"))).find(|name| !taken.contains(name));
    let name = name.unwrap_or(base);
    taken.insert(name.clone());
    Value::Inline(if derived.as_ref() == Some(&name) { "{}".to_owned() } else { format!("{{name: {name}}}") })
}

/// Items that generated enums have themselves.
const RESERVED: [&str; 2] = ["Unknown", "KNOWN"];

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// An example with its payloads as they stand.
pub(super) fn worked_example(item: &Example, name: &str) -> Option<Value> {
    let mut lines = vec![format!("name: {}", scalar(name, Context::Block))];
    lines.extend(literal("request", &item.request)?);
    match example::failure_parts(&item.response) {
        Some((code, message, request_id)) => {
            let mut parts = vec![format!("code: {}", scalar(&code, Context::Flow))];
            parts.push(format!("message: {}", scalar(&message, Context::Flow)));
            parts.extend(request_id.map(|id| format!("request_id: {}", scalar(&id, Context::Flow))));
            lines.push(format!("error: {{{}}}", parts.join(", ")));
        }
        None => lines.extend(literal("response", &item.response)?),
    }
    Some(Value::Block(lines))
}

/// A text as a literal block; `None` where YAML could not give it back.
fn literal(key: &str, text: &str) -> Option<Vec<String>> {
    let text = text.trim_end();
    let printable = text.chars().all(|c| !c.is_control() || matches!(c, '\n' | '\t'));
    if !printable || text.starts_with([' ', '\t']) || text.is_empty() {
        return None;
    }
    let lines = text.lines().map(str::trim_end).map(|line| if line.is_empty() { String::new() } else { format!("  {line}") });
    Some(std::iter::once(format!("{key}: |")).chain(lines).collect())
}

/// The file of a new action.
pub(super) fn action_file(action: &Action, unit: &mut Unit<'_>) -> String {
    let subject = Subject::unit(&action.name);
    let own = unit.written(&subject);
    let get = |key: &str| own.get(&Key::of(key)).map(|said| said.value.clone());
    let mut pairs: Pairs = vec![inline("action", scalar(&action.name, Context::Block))];
    pairs.push(inline("source", format!("{{as_of: {}}}", unit.origin.as_of)));
    if let Some(host) = get(keys::HOST).filter(|host| host != unit.origin.default_host) {
        pairs.push(inline("host", host_name(&host)));
    }
    if let Some(rate) = get(keys::RATE_LIMIT) {
        pairs.push(inline("rate_limit", rate));
    }
    if let Some(stage) = get(keys::DEPRECATED) {
        pairs.push(inline("deprecated", deprecated(&stage, Some(unit.origin.as_of))));
    }
    let mut enums: Pairs = Vec::new();
    let empty: &[Member] = &[];
    let sections = [(Section::Request, &action.request), (Section::Response, &action.response)];
    for (section, members) in sections {
        let fields = unit.fields(&action.name, section, members.as_deref().unwrap_or(empty), &mut enums);
        pairs.push((section.as_str().to_owned(), mapping(fields)));
    }
    pairs.extend(unit.rules(&own));
    if !enums.is_empty() {
        pairs.push(("enums".to_owned(), Value::Block(lines(enums))));
    }
    if action.errors.is_some() {
        let codes: Vec<String> = unit.items(&own, keys::ERRORS).map(|code| format!("- {code}")).collect();
        pairs.push(("errors".to_owned(), if codes.is_empty() { Value::Inline("none".to_owned()) } else { Value::Block(codes) }));
    }
    let examples = unit.examples(action, &own);
    if !examples.is_empty() {
        pairs.push(("examples".to_owned(), Value::Block(examples)));
    }
    file("action", pairs)
}

/// The file of a new type.
pub(super) fn type_file(item: &Structure, unit: &mut Unit<'_>) -> String {
    let own = unit.written(&Subject::unit(&item.name));
    let mut pairs: Pairs = vec![inline("type", scalar(&item.name, Context::Block))];
    pairs.push(inline("source", format!("{{as_of: {}}}", unit.origin.as_of)));
    let mut enums: Pairs = Vec::new();
    let fields = unit.fields(&item.name, Section::Fields, &item.members, &mut enums);
    pairs.push(("fields".to_owned(), mapping(fields)));
    pairs.extend(unit.rules(&own));
    if !enums.is_empty() {
        pairs.push(("enums".to_owned(), Value::Block(lines(enums))));
    }
    file("type", pairs)
}

fn inline(key: &str, text: String) -> (String, Value) {
    (key.to_owned(), Value::Inline(text))
}

fn mapping(pairs: Pairs) -> Value {
    if pairs.is_empty() { Value::Inline("{}".to_owned()) } else { Value::Block(lines(pairs)) }
}

/// The first line tells editors which schema a file has.
fn file(kind: &str, pairs: Pairs) -> String {
    format!("# yaml-language-server: $schema=../../../schema/{kind}.json\n{}\n", lines(pairs).join("\n"))
}

/// The `service.yaml` of a service that the spec does not have.
pub(super) fn service_file(request: &Request, host: &str, operator: Option<&Operator>) -> String {
    let Request { service, version, as_of, .. } = request;
    let mut pairs = vec![
        inline("service", scalar(service, Context::Block)),
        inline("version", scalar(version, Context::Block)),
        inline("source", format!("{{as_of: {as_of}}}")),
        inline("hosts", format!("{{default: {}}}", scalar(host, Context::Flow))),
    ];
    pairs.extend(operator.map(|operator| ("operator".to_owned(), Value::Block(operator.lines()))));
    format!("# yaml-language-server: $schema=../../schema/service.json\n{}\n", lines(pairs).join("\n"))
}

/// The spec's name for a host: its first label, as in `file` for `file.ess.tencent.cn`.
pub(super) fn host_name(host: &str) -> String {
    host.split('.').next().unwrap_or(host).to_lowercase()
}

/// What the files of new units are made from.
pub(super) struct Unit<'u> {
    pub(super) theirs: &'u theirs::Theirs,
    pub(super) dropped: &'u BTreeSet<(Subject, Key)>,
    pub(super) names: &'u mut Names,
    pub(super) origin: Origin<'u>,
}

impl Unit<'_> {
    fn facts(&self, subject: &Subject) -> Option<&Statement> {
        self.theirs.facts.about(subject)
    }

    /// The facts of a subject that may be written.
    fn written(&self, subject: &Subject) -> Statement {
        let statement = self.facts(subject).cloned().unwrap_or_default();
        let kept = |key: &Key| !self.dropped.contains(&(subject.clone(), key.clone()));
        statement.into_iter().filter(|(key, _)| kept(key)).collect()
    }

    fn fields(&mut self, unit: &str, section: Section, members: &[Member], enums: &mut Pairs) -> Pairs {
        let mut fields: Pairs = Vec::new();
        let mut taken = BTreeSet::new();
        for member in members {
            let subject = Subject::member(unit, section, &member.name);
            let statement = self.written(&subject);
            if !statement.contains_key(&Key::of(keys::TYPE)) || fields.iter().any(|(name, _)| *name == member.name) {
                continue;
            }
            let enum_name = self.member_enum(unit, &subject, &member.name, &statement, enums);
            let rust = rust_name(&member.name, &mut taken);
            fields.push((member.name.clone(), field(&member.name, rust.as_deref(), &statement, enum_name.as_deref())));
        }
        fields
    }

    fn member_enum(
        &mut self,
        unit: &str,
        subject: &Subject,
        member: &str,
        statement: &Statement,
        enums: &mut Pairs,
    ) -> Option<String> {
        let values: Vec<String> = self
            .theirs
            .values_of(subject)
            .into_iter()
            .filter(|value| statement.contains_key(&Key::item(keys::VALUES, value)))
            .collect();
        if values.is_empty() {
            return None;
        }
        let wire = statement.get(&Key::of(keys::TYPE)).map(|said| said.value.clone()).unwrap_or_default();
        let name = self.names.enum_for(unit, member);
        enums.push((name.clone(), enumeration(&wire, &values, 2, &name)));
        Some(name)
    }

    fn rules(&self, own: &Statement) -> Option<(String, Value)> {
        let rules: Vec<String> = self.items(own, keys::RULES).map(|rule| format!("- {rule}")).collect();
        (!rules.is_empty()).then(|| ("rules".to_owned(), Value::Block(rules)))
    }

    fn items<'s>(&self, own: &'s Statement, name: &'s str) -> impl Iterator<Item = &'s str> {
        own.keys().filter(move |key| key.is(name)).map(|key| key.item.as_str())
    }

    fn examples(&self, action: &Action, own: &Statement) -> Vec<String> {
        let mut lines = Vec::new();
        let mut seen = BTreeSet::new();
        for item in &action.examples {
            let Some(key) = theirs::example_key(item).map(|key| Key::item(keys::EXAMPLES, &key)) else { continue };
            let wanted = own.contains_key(&key);
            if !wanted || !seen.insert(key) {
                continue;
            }
            if let Some(Value::Block(item)) = worked_example(item, &format!("example {}", seen.len())) {
                lines.extend(listed(&item, 0));
            }
        }
        lines
    }
}
