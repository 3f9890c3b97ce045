//! Generates the JSON Schema of each kind of spec file, for editors, from the tables that the reader uses.

use std::collections::BTreeMap;

use tc3_runtime::validate::{Charset, FileTypes, Format, LimitKind, RuleKind, Takes, Unit};

use crate::json::{Json, Object};
use crate::keyword::Keyword as _;
use crate::model::Type;
use crate::raw::keys::{Among, Form, Key, Table};
use crate::raw::{Content, ROWS, TESTS};

/// Draft-07 is what editors understand best.
const DRAFT: &str = "http://json-schema.org/draft-07/schema#";

/// The schema of each kind of spec file: name of its own file to text.
#[must_use]
pub fn schemas() -> BTreeMap<String, String> {
    let contents = ROWS.iter().filter_map(|row| row.content.as_ref());
    contents.map(|content| (format!("{}.json", content.schema), format!("{}\n", schema(content)))).collect()
}

/// What every schema begins with.
pub(crate) fn head(about: &str, origin: &str) -> Object {
    Object::default()
        .with("$comment", Json::text(format!("Written by `cargo xtask gen` from {origin}. Do not edit.")))
        .with("$schema", Json::text(DRAFT))
        .with("title", Json::text(about))
}

fn schema(content: &'static Content) -> Json {
    let mut definitions = Definitions::default();
    let Content { value, about, .. } = content;
    let content = match value {
        Form::One(table) => definitions.object(table),
        // A file without entries is empty.
        other => one_of_two(definitions.value(other), kind("null")),
    };
    let mut root = head(about, "codegen/spec/src/raw/");
    root.append(content);
    if !definitions.made.is_empty() {
        root.set("definitions", definitions.made.into_iter().collect());
    }
    Json::Object(root)
}

/// The definitions of one schema, by name.
#[derive(Default)]
struct Definitions {
    made: BTreeMap<&'static str, Json>,
}

impl Definitions {
    /// A reference to a table, which is made a definition.
    fn reference(&mut self, table: &'static Table) -> Object {
        if !self.made.contains_key(table.name) {
            let object = self.object(table);
            self.made.insert(table.name, Json::Object(object));
        }
        reference(table.name)
    }

    /// A mapping of the keys of a table and no others.
    fn object(&mut self, table: &'static Table) -> Object {
        let properties: Vec<(&str, Json)> = table.all().map(|key| (key.name, self.property(key))).collect();
        let needed: Vec<&str> = table.all().filter(|key| key.needed).map(|key| key.name).collect();
        let mut object = kind("object");
        object.set("additionalProperties", Json::Flag(false));
        if !needed.is_empty() {
            object.set("required", Json::texts(needed));
        }
        match table.among {
            Among::Any => {}
            Among::AtLeastOne => object.set("minProperties", Json::number(1)),
            Among::OneOf(keys) => {
                let one = |key: &&str| Json::from_iter([("required", Json::texts([*key]))]);
                object.set("oneOf", Json::List(keys.iter().map(one).collect()));
            }
        }
        object.set("properties", properties.into_iter().collect());
        object
    }

    fn property(&mut self, key: &'static Key) -> Json {
        let mut property = Object::default();
        let about = match key.value {
            Form::Limit(limit) => format!("{} Level: {}.", key.about, limit.level.word()),
            _ => key.about.to_owned(),
        };
        property.set("description", Json::text(about));
        property.append(self.value(&key.value));
        Json::Object(property)
    }

    /// What a value must be. Scalars are read as the text that stands there, so most may look like anything.
    fn value(&mut self, value: &'static Form) -> Object {
        match value {
            Form::Text => scalar(),
            Form::Doc => scalar().with("minLength", Json::number(1)),
            Form::Name => pattern("^[A-Z][A-Za-z0-9]*$"),
            Form::Date => pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
            Form::Address => pattern("^https?://"),
            Form::RateLimit => {
                let limits = list(pattern("^[1-9][0-9]*/[sd]$"));
                one_of_two(pattern("^([1-9][0-9]*/[sd]|none)$"), limits)
            }
            Form::Period => pattern("^[0-9]+[smhd]$"),
            Form::Flag => kind("boolean"),
            Form::Limit(limit) => limit_value(limit),
            Form::Keyword(words) => Object::default().with("enum", words_or_flags(&words())),
            Form::Type => self.ty(),
            Form::Literal => one_of_two(literal(), list(literal())),
            Form::Path => kind("string"),
            Form::Paths => list(kind("string")),
            Form::Texts => list(scalar()),
            Form::TextsOrNone => one_of_two(list(scalar()), none()),
            Form::Hosts => map(scalar()).with("required", Json::texts(["default"])),
            Form::TextMap => map(scalar()),
            Form::When => map(one_of_two(list(scalar()), Object::default().with("enum", Json::texts(TESTS)))),
            Form::Levels => levels(),
            Form::One(table) => self.reference(table),
            Form::OneOrNone(table) => one_of_two(self.reference(table), none()),
            Form::List(table) => list(self.reference(table)),
            Form::ListOrNone(table) => one_of_two(list(self.reference(table)), none()),
            Form::Map(table) => map(self.reference(table)),
            Form::FilledMap(table) => map(self.reference(table)).with("minProperties", Json::number(1)),
        }
    }

    /// A name, or a list of one type. The names of the language come first, so that editors offer them.
    fn ty(&mut self) -> Object {
        const NAME: &str = "field_type";
        if !self.made.contains_key(NAME) {
            let built_in = Json::texts(Type::BUILT_IN.iter().map(|(name, _)| *name));
            let own = pattern("^[A-Z][A-Za-z0-9]*$");
            let items = list(reference(NAME)).with("minItems", Json::number(1)).with("maxItems", Json::number(1));
            let choices = [Object::default().with("enum", built_in), own, items];
            let choices = Json::List(choices.into_iter().map(Json::Object).collect());
            self.made.insert(NAME, Json::from_iter([("anyOf", choices)]));
        }
        reference(NAME)
    }
}

fn reference(name: &str) -> Object {
    Object::default().with("$ref", Json::text(format!("#/definitions/{name}")))
}

fn kind(name: &str) -> Object {
    Object::default().with("type", Json::text(name))
}

fn scalar() -> Object {
    Object::default().with("type", Json::texts(["string", "number", "boolean"]))
}

/// A scalar that may look like nothing at all: `null` is a text, too.
fn literal() -> Object {
    Object::default().with("type", Json::texts(["string", "number", "boolean", "null"]))
}

fn pattern(pattern: &str) -> Object {
    kind("string").with("pattern", Json::text(pattern))
}

fn list(items: Object) -> Object {
    kind("array").with("items", Json::Object(items))
}

fn map(values: Object) -> Object {
    kind("object").with("additionalProperties", Json::Object(values))
}

/// Somebody looked and there is none.
fn none() -> Object {
    Object::default().with("enum", Json::texts(["none"]))
}

fn one_of_two(one: Object, other: Object) -> Object {
    Object::default().with("anyOf", Json::List(vec![Json::Object(one), Json::Object(other)]))
}

/// To editors `true` and `false` are no words.
fn words_or_flags(words: &[&str]) -> Json {
    let value = |word: &&str| match *word {
        "true" => Json::Flag(true),
        "false" => Json::Flag(false),
        other => Json::text(other),
    };
    Json::List(words.iter().map(value).collect())
}

fn limit_value(limit: &LimitKind) -> Object {
    let one_of = |words: &[&str]| Object::default().with("enum", words_or_flags(words));
    match limit.takes {
        Takes::Count(_, Unit::Bytes | Unit::FileBytes, _) => one_of_two(count(), pattern("^[0-9]+[KMG]B$")),
        Takes::Count(..) => count(),
        Takes::Range(..) => one_of_two(kind("number"), pattern("^now( [-+] [0-9]+[dhms])?$")),
        Takes::FileTypes(_) => list(one_of(&FileTypes::NAMES)).with("minItems", Json::number(1)),
        Takes::Charset(_) => {
            // Kinds come first, so that editors offer them.
            let kind = one_of(&Charset::KINDS.map(|(name, ..)| name));
            let part = one_of_two(kind, pattern("^[^a-z]*$|^.$"));
            one_of_two(part.clone(), list(part).with("minItems", Json::number(1)))
        }
        Takes::Format(_) => one_of(&Format::ALL.map(Format::name)),
    }
}

fn count() -> Object {
    kind("integer").with("minimum", Json::number(0))
}

fn levels() -> Object {
    let level = Json::from_iter([("enum", Json::texts(crate::model::Level::words()))]);
    let checked = LimitKind::ALL.iter().filter(|kind| kind.takes.is_checked());
    let names = checked.map(|kind| kind.key).chain([RuleKind::Known.name(), RuleKind::Values.name()]);
    kind("object")
        .with("additionalProperties", Json::Flag(false))
        .with("properties", names.map(|name| (name, level.clone())).collect())
}
