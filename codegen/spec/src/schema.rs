//! The JSON Schema of each kind of spec file, for editors: from the tables by which the files are read.

use std::collections::BTreeMap;

use crate::json::{Json, Object};
use crate::model::Type;
use crate::raw::keys::{Among, Key, Table, Value};
use crate::raw::{ACTION, CALLBACK, CORRECTION, ENUM, ENUM_LEVEL, ERROR_CODE, LIMITS, REVIEW, SERVICE, TYPE};
use crate::words::Word as _;

/// The kinds of files: name of the schema, what stands in the file, what it is.
static FILES: [(&str, Value, &str); 8] = [
    ("service", Value::One(&SERVICE), "service.yaml: hosts, region, operator, default rate limit"),
    ("action", Value::One(&ACTION), "actions/<Action>.yaml: request, response, errors, examples"),
    ("callback", Value::One(&CALLBACK), "callbacks/<MsgType>.yaml: one type of message that the service posts"),
    ("type", Value::One(&TYPE), "types/<Type>.yaml: one structure"),
    ("enum", Value::One(&ENUM), "enums/<Enum>.yaml: one set of values"),
    ("errors", Value::Map(&ERROR_CODE), "errors.yaml: error codes of a service, or of all services"),
    ("corrections", Value::List(&CORRECTION), "corrections.yaml: where we differ from the vendor, and why"),
    ("review", Value::Map(&REVIEW), "review.yaml: which rules of `cargo xtask diff` fail, warn or are off, and why"),
];

/// Draft-07 is what editors understand best.
const DRAFT: &str = "http://json-schema.org/draft-07/schema#";

/// The schema of each kind of spec file: name of its own file to text.
#[must_use]
pub fn schemas() -> BTreeMap<String, String> {
    FILES.iter().map(|(name, value, about)| (format!("{name}.json"), format!("{}\n", schema(value, about)))).collect()
}

/// What every schema begins with.
pub(crate) fn head(about: &str, origin: &str) -> Object {
    Object::default()
        .with("$comment", Json::text(format!("Written by `cargo xtask gen` from {origin}. Do not edit.")))
        .with("$schema", Json::text(DRAFT))
        .with("title", Json::text(about))
}

/// The first line of a spec file, which tells editors its schema; `None` for a path at which no file is read.
///
/// The path is that below the spec's directory, with `/` between its parts.
#[must_use]
pub fn modeline(relative: &str) -> Option<String> {
    let parts: Vec<&str> = relative.split('/').collect();
    let name = match parts[..] {
        ["review.yaml"] => "review",
        ["common", "errors.yaml"] | [_, _, "errors.yaml"] => "errors",
        [_, _, "service.yaml"] => "service",
        [_, _, "corrections.yaml"] => "corrections",
        [_, _, "actions", _] => "action",
        [_, _, "callbacks", _] => "callback",
        [_, _, "types", _] => "type",
        [_, _, "enums", _] => "enum",
        _ => return None,
    };
    let up = "../".repeat(parts.len() - 1);
    Some(format!("# yaml-language-server: $schema={up}schema/{name}.json"))
}

fn schema(value: &'static Value, about: &str) -> Json {
    let mut definitions = Definitions::default();
    let content = match value {
        Value::One(table) => definitions.object(table),
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
        property.set("description", Json::text(key.about));
        property.append(self.value(&key.value));
        Json::Object(property)
    }

    /// What a value must be. Scalars are read as the text that stands there, so most may look like anything.
    fn value(&mut self, value: &'static Value) -> Object {
        match value {
            Value::Text => scalar(),
            Value::Doc => scalar().with("minLength", Json::number(1)),
            Value::Name => pattern("^[A-Z][A-Za-z0-9]*$"),
            Value::Date => pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
            Value::Address => pattern("^https?://"),
            Value::RateLimit => pattern("^([1-9][0-9]*/s|none)$"),
            Value::Flag => kind("boolean"),
            Value::Count => kind("integer").with("minimum", Json::number(0)),
            Value::Number => kind("number"),
            Value::Word(words) => Object::default().with("enum", words_or_flags(&words())),
            Value::Type => self.ty(),
            Value::Literal => one_of_two(literal(), list(literal())),
            Value::Texts => list(scalar()),
            Value::TextsOrNone => one_of_two(list(scalar()), none()),
            Value::Hosts => map(scalar()).with("required", Json::texts(["default"])),
            Value::TextMap => map(scalar()),
            Value::TextsMap => map(list(scalar())),
            Value::Levels => levels(),
            Value::One(table) => self.reference(table),
            Value::List(table) => list(self.reference(table)),
            Value::ListOrNone(table) => one_of_two(list(self.reference(table)), none()),
            Value::Map(table) => map(self.reference(table)),
            Value::FilledMap(table) => map(self.reference(table)).with("minProperties", Json::number(1)),
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

fn levels() -> Object {
    let level = Json::from_iter([("enum", Json::texts(crate::model::Level::words()))]);
    let names = LIMITS.iter().map(|key| key.name).chain([ENUM_LEVEL]);
    kind("object")
        .with("additionalProperties", Json::Flag(false))
        .with("properties", names.map(|name| (name, level.clone())).collect())
}
