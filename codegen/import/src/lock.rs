//! Reads and writes `upstream.lock`: what the vendor said at the last import, as facts and fingerprints of texts only.
//!
//! One JSON document with one subject per line, so that a changed fact is one changed line.

use std::collections::{BTreeMap, BTreeSet};

use jsonc_parser::ast::{Object, ObjectProp, Value};
use tc3_spec::lock::{FACTS, FORMAT, FORMAT_KEY};
use tc3_spec::{embedded, json};

use super::fact::{Facts, Key, Said, Statement, Subject, keys};
use crate::upstream::unquoted;

/// The key of the error codes.
const CODES: &str = "codes";

/// The last import.
#[derive(Clone, Debug, Default)]
pub(super) struct Lock {
    pub(super) facts: Facts,
    /// Conflicts that nobody settled, with what the vendor says.
    pub(super) open: Facts,
    /// What is read otherwise from the same words of the vendor, and was told.
    pub(super) held: Facts,
    /// What the vendor says and the check refuses to have in the spec.
    pub(super) left: Facts,
    /// What was said of units and members that the vendor no longer has. They may come back.
    pub(super) gone: Facts,
    /// What no import takes, and was reported: the hosts that examples alone show.
    pub(super) reported: Facts,
    /// The error codes that the vendor lists for the service, with fingerprints of its sentences on them. Empty: no import
    /// has had the list yet.
    pub(super) codes: BTreeMap<String, String>,
}

impl Lock {
    /// Reads the file.
    ///
    /// # Errors
    ///
    /// What is wrong with it.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let Value::Object(root) = embedded::parse(text).map_err(|(message, _)| format!("it is not JSON: {message}"))?
        else {
            return Err("it is not a JSON object".to_owned());
        };
        match member(&root, FORMAT_KEY) {
            Some(format) if format == FORMAT => {}
            Some(format) => return Err(format!("its format is {format}, this program reads {FORMAT}")),
            None => return Err("it does not say its format".to_owned()),
        }
        let read = |name| read_facts(&root, name);
        let codes = read_texts(&root, CODES);
        Ok(Self {
            facts: read(FACTS)?,
            open: read("open")?,
            held: read("held")?,
            left: read("left")?,
            gone: read("gone")?,
            reported: read("reported")?,
            codes,
        })
    }

    /// The file's text.
    pub(super) fn print(&self) -> String {
        let mut parts = vec![format!("\"{FORMAT_KEY}\": \"{FORMAT}\"")];
        // The last three are seldom there.
        for (name, facts, always) in [
            (FACTS, &self.facts, true),
            ("open", &self.open, true),
            ("held", &self.held, false),
            ("left", &self.left, false),
            ("gone", &self.gone, false),
            ("reported", &self.reported, false),
        ] {
            if always || !facts.subjects.is_empty() {
                parts.push(format!("\"{name}\": {}", print_facts(facts)));
            }
        }
        if !self.codes.is_empty() {
            let line = |(code, text): (&String, &String)| format!("\n{}: {}", json(code), json(text));
            parts.push(format!("\"{CODES}\": {{{}\n}}", self.codes.iter().map(line).collect::<Vec<_>>().join(",")));
        }
        format!("{{\n{}\n}}\n", parts.join(",\n"))
    }

    /// What the vendor said before of what is compared: at the last import, or before it was gone. Of a unit that the
    /// spec does not have (any more) all is news.
    pub(super) fn base(&self, theirs: &Facts, known: &BTreeSet<&str>) -> Facts {
        let back = self.gone.subjects.iter().filter(|(subject, _)| theirs.about(subject).is_some());
        let said = back.chain(&self.facts.subjects).filter(|(subject, _)| known.contains(subject.unit.as_str()));
        Facts { subjects: said.map(|(subject, statement)| (subject.clone(), statement.clone())).collect() }
    }
}

fn read_facts(root: &Object<'_>, name: &str) -> Result<Facts, String> {
    let mut facts = Facts::default();
    for (path, statement) in objects(root, name) {
        let subject = Subject::parse(path).ok_or_else(|| format!("`{path}` is not a path of a spec"))?;
        facts.subjects.insert(subject, read_statement(statement));
    }
    Ok(facts)
}

/// The texts of an object, by key; none where there is no object.
fn read_texts(root: &Object<'_>, name: &str) -> BTreeMap<String, String> {
    let Some(Value::Object(inner)) = root.get(name).map(|property| &property.value) else { return BTreeMap::new() };
    let entry = |property: &ObjectProp<'_>| Some((property.name.as_str().to_owned(), string(&property.value)?));
    inner.properties.iter().filter_map(entry).collect()
}

/// One subject a line.
fn print_facts(facts: &Facts) -> String {
    let line = |(subject, statement): (&Subject, &Statement)| {
        format!("\n{}: {}", json(&subject.to_string()), print_statement(statement))
    };
    let lines: Vec<String> = facts.subjects.iter().map(line).collect();
    format!("{{{}\n}}", lines.join(","))
}

fn read_statement(object: &Object<'_>) -> Statement {
    let mut statement = Statement::new();
    let mut say = |key: Key, value: String| statement.insert(key, Said { value, span: None });
    for property in &object.properties {
        let name = property.name.as_str();
        match &property.value {
            Value::Object(items) => {
                for item in &items.properties {
                    say(Key::item(name, item.name.as_str()), string(&item.value).unwrap_or_default());
                }
            }
            value => {
                let value = string(value).unwrap_or_default();
                // Earlier imports kept the quotation marks of examples.
                say(Key::of(name), if name == keys::EXAMPLE { unquoted(&value) } else { value });
            }
        }
    }
    statement
}

fn print_statement(statement: &Statement) -> String {
    let mut parts: Vec<String> = Vec::new();
    let mut items: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (key, said) in statement {
        if key.item.is_empty() {
            parts.push(format!("{}: {}", json(&key.name), json(&said.value)));
        } else {
            items.entry(&key.name).or_default().push(format!("{}: {}", json(&key.item), json(&said.value)));
        }
    }
    parts.extend(items.into_iter().map(|(name, items)| format!("{}: {{{}}}", json(name), items.join(", "))));
    format!("{{{}}}", parts.join(", "))
}

fn string(value: &Value<'_>) -> Option<String> {
    match value {
        Value::StringLit(text) => Some(text.value.to_string()),
        _ => None,
    }
}

fn member(object: &Object<'_>, name: &str) -> Option<String> {
    string(&object.get(name)?.value)
}

fn objects<'a>(object: &'a Object<'a>, name: &str) -> Vec<(&'a str, &'a Object<'a>)> {
    let Some(Value::Object(inner)) = object.get(name).map(|property| &property.value) else { return Vec::new() };
    let entry = |property: &'a ObjectProp<'a>| match &property.value {
        Value::Object(value) => Some((property.name.as_str(), value)),
        _ => None,
    };
    inner.properties.iter().filter_map(entry).collect()
}

/// A JSON string.
fn json(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    json::write_text(text, &mut out);
    out
}
