//! Drafts new pieces of spec files: fields, enums, examples, whole files.

mod examples;
mod files;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use heck::ToUpperCamelCase as _;
use tc3_spec::FileKind;
use tc3_spec::model::rust_name::{RESERVED_VARIANTS, field_name, is_type_name, variant_name};

use super::fact::{Key, Statement, keys};
use super::scalar::{self, Context, scalar};
use super::value::{Pairs, Yaml};

pub(super) use examples::worked_example;
pub(super) use files::{Unit, action_file, service_file, type_file};

/// The order of keys in a field that is written anew, and of a key that is added to one.
pub(super) static FIELD_KEYS: LazyLock<Vec<&'static str>> = LazyLock::new(tc3_spec::field_keys);

/// The order of keys in the file of an action.
pub(super) static ACTION_KEYS: LazyLock<Vec<&'static str>> = LazyLock::new(|| FileKind::Action.keys());

/// The order of keys at the top of a file, by its path below the folder of the version.
pub(super) fn order_of(file: &str) -> Vec<&'static str> {
    FileKind::below_version(file).map(FileKind::keys).unwrap_or_default()
}

/// Of when the sources are, and what they need not tell.
#[derive(Clone, Debug)]
pub(super) struct Origin<'o> {
    /// Day of the sources; `None`: nothing is dated.
    pub(super) as_of: Option<&'o str>,
    /// The host that needs no telling.
    pub(super) default_host: String,
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

/// The value of a field; what is out of use is so since the day of the sources.
pub(super) fn field(rust: Option<String>, statement: &Statement, enum_name: Option<&str>, as_of: Option<&str>) -> Yaml {
    let mut pairs: Pairs = rust.map(|rust| ("name".to_owned(), Yaml::Inline(rust))).into_iter().collect();
    let mut each: Pairs = Vec::new();
    for (key, said) in statement.iter().filter(|(key, _)| key.item.is_empty()) {
        let name = key.name.as_str();
        match name.strip_prefix("each.") {
            Some(name) => each.push((name.to_owned(), Yaml::Inline(fact_value(name, &said.value, None)))),
            None => pairs
                .extend(field_fact((name, &said.value), statement, enum_name, as_of).map(|text| inline(name, text))),
        }
    }
    if !each.is_empty() {
        pairs.push(("each".to_owned(), Yaml::Map(each)));
    }
    pairs.sort_by_key(|(name, _)| FIELD_KEYS.iter().position(|known| known == name));
    Yaml::Map(pairs)
}

/// What stands at one key of a field; `None` where the key is not written.
fn field_fact(
    (name, value): (&str, &str),
    statement: &Statement,
    enum_name: Option<&str>,
    as_of: Option<&str>,
) -> Option<String> {
    match name {
        keys::REFINED => None,
        _ if keys::NOTED.contains(&name) => None,
        keys::TYPE => {
            let refined = statement.get(&Key::of(keys::REFINED)).map(|said| said.value.as_str());
            Some(type_text(value, enum_name.or(refined)))
        }
        _ if keys::FLAGS.contains(&name) => (value == "true").then(|| "true".to_owned()),
        _ => Some(fact_value(name, value, as_of)),
    }
}

/// A Rust name for a field, where the one made from its wire name is none or taken.
pub(super) fn rust_name(wire: &str, taken: &mut BTreeSet<String>) -> Option<String> {
    let derived = field_name(wire);
    let letters: String = wire.chars().filter(char::is_ascii_alphanumeric).collect();
    let base = derived.clone().or_else(|| field_name(&format!("field{letters}"))).unwrap_or_else(|| "field".to_owned());
    let name =
        std::iter::once(base.clone()).chain((2..).map(|n| format!("{base}_{n}"))).find(|name| !taken.contains(name));
    let name = name.unwrap_or(base);
    taken.insert(name.clone());
    (derived.as_ref() != Some(&name)).then_some(name)
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
        "default"
        | keys::KNOWN
        | "file_types"
        | "each.file_types"
        | keys::EXAMPLE
        | keys::NEEDS
        | keys::YIELDS_TO
        | keys::RATE_LIMIT => match value.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            Some(items) if key != "default" || !items.is_empty() => {
                let items: Vec<&str> = items.split(", ").filter(|item| !item.is_empty()).collect();
                scalar::list(&items)
            }
            _ => scalar(value, Context::Flow),
        },
        // A set of characters is written as the spec has it.
        "charset" | "each.charset" => value.to_owned(),
        _ => scalar(value, Context::Flow),
    }
}

/// A deprecation: one that is in force has a date where one is known, one that is announced has none.
fn deprecated(stage: &str, since: Option<&str>) -> String {
    let note = note(stage);
    match since.filter(|_| stage == keys::DEPRECATED) {
        Some(since) => format!("{{since: {since}, note: {note}}}"),
        None => format!("{{note: {note}}}"),
    }
}

/// What the mark says that an import sets where the vendor no longer has something. The vendor says it nowhere, so an
/// import may take the mark back.
pub(super) const GONE: &str = "No longer documented.";

/// The mark of what the vendor no longer has.
pub(super) fn gone(since: Option<&str>) -> String {
    match since {
        Some(since) => format!("{{since: {since}, note: {GONE}}}"),
        None => format!("{{note: {GONE}}}"),
    }
}

/// What a deprecation says where nobody has found better words.
pub(super) fn note(stage: &str) -> &'static str {
    if stage == keys::DEPRECATED { "The vendor has abolished it." } else { "The vendor advises against it." }
}

/// An enum: base, and its values in the vendor's order.
pub(super) fn enumeration(wire: &str, values: &[String]) -> Yaml {
    let whole = matches!(wire.trim_matches(['[', ']']), "Integer" | "Unsigned");
    let mut pairs: Pairs = whole.then(|| inline("base", "Integer".to_owned())).into_iter().collect();
    let mut taken = BTreeSet::new();
    let variants = values.iter().enumerate();
    let variants = variants.map(|(index, value)| (value.clone(), variant(value, index, &mut taken))).collect();
    pairs.push(("values".to_owned(), Yaml::Map(variants)));
    Yaml::Map(pairs)
}

/// The value at a documented value: a name where Rust needs one.
pub(super) fn variant(value: &str, index: usize, taken: &mut BTreeSet<String>) -> Yaml {
    let derived = variant_name(value).filter(|name| !RESERVED_VARIANTS.contains(&name.as_str()));
    let fallback = || fallback_name(value).unwrap_or_else(|| format!("Value{}", index + 1));
    let base = derived.clone().unwrap_or_else(fallback);
    let name = std::iter::once(base.clone())
        .chain((2..).map(|n| format!("{base}Variant{n}")))
        .find(|name| !taken.contains(name));
    let name = name.unwrap_or(base);
    taken.insert(name.clone());
    Yaml::Inline(if derived.as_ref() == Some(&name) { "{}".to_owned() } else { format!("{{name: {name}}}") })
}

/// A name made of a value that begins with no letter: `Minus1`, `Value40_30`, `Value5G`. It depends on nothing else, so
/// that it stays when values come and go. `None` where there are neither letters nor digits.
fn fallback_name(value: &str) -> Option<String> {
    let word = if value.starts_with('-') { "Minus" } else { "Value" };
    let parts = value.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty());
    let name = parts.fold(word.to_owned(), |mut name, part| {
        let digits = part.starts_with(|c: char| c.is_ascii_digit()) && name.ends_with(|c: char| c.is_ascii_digit());
        if digits {
            name.push('_');
        }
        name + &part[..1].to_ascii_uppercase() + &part[1..]
    });
    (value.is_ascii() && name.len() > word.len()).then_some(name)
}

/// A key with a text that is valid on one line.
fn inline(key: &str, text: String) -> (String, Yaml) {
    (key.to_owned(), Yaml::Inline(text))
}

/// The spec's name for a host: its first label, as in `file` for `file.ess.tencent.cn`.
pub(super) fn host_name(host: &str) -> String {
    host.split('.').next().unwrap_or(host).to_lowercase()
}
