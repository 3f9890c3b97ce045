//! The tables and the reader agree: each key of a table is read, and one that is needed is missed.

use super::keys::{Among, Key, Table, Value};
use super::{ACTION, CALLBACK, CORRECTION, ENUM, ERROR_CODE, REVIEW, SERVICE, TYPE, read};
use crate::diagnostic::{Code, Diagnostics};
use crate::source::SourceMap;

/// One file of each kind, by its path from the folder of a version.
static FILES: [(&str, Value); 8] = [
    ("../../review.yaml", Value::Map(&REVIEW)),
    ("service.yaml", Value::One(&SERVICE)),
    ("errors.yaml", Value::Map(&ERROR_CODE)),
    ("corrections.yaml", Value::List(&CORRECTION)),
    ("actions/Sample.yaml", Value::One(&ACTION)),
    ("callbacks/Sample.yaml", Value::One(&CALLBACK)),
    ("types/Sample.yaml", Value::One(&TYPE)),
    ("enums/Sample.yaml", Value::One(&ENUM)),
];

/// YAML in which every key stands, but for one key of one table.
fn sample(value: &Value, without: Option<(&str, &str)>) -> String {
    match value {
        Value::Text | Value::Doc | Value::Name | Value::Type | Value::Literal => "Sample".to_owned(),
        Value::Date => "2020-01-01".to_owned(),
        Value::Address => "\"https://example.com\"".to_owned(),
        Value::RateLimit => "20/s".to_owned(),
        Value::Flag => "true".to_owned(),
        Value::Count | Value::Number => "1".to_owned(),
        Value::Word(words) => words().first().map_or(String::new(), |word| (*word).to_owned()),
        Value::Texts | Value::TextsOrNone => "[Sample]".to_owned(),
        Value::Hosts => "{default: sample.example}".to_owned(),
        Value::TextMap => "{sample: Sample}".to_owned(),
        Value::TextsMap => "{Sample: [Sample]}".to_owned(),
        Value::Levels => "{max_chars: warn}".to_owned(),
        Value::One(table) => mapping(table, without),
        Value::List(table) | Value::ListOrNone(table) => format!("[{}]", mapping(table, without)),
        Value::Map(table) | Value::FilledMap(table) => format!("{{Sample: {}}}", mapping(table, without)),
    }
}

fn mapping(table: &Table, without: Option<(&str, &str)>) -> String {
    let is_left_out = |name: &str| without == Some((table.name, name));
    let others = |name: &str| match table.among {
        // Of several that exclude each other the last one stands.
        Among::OneOf(names) => {
            names.iter().rfind(|other| !is_left_out(other)).is_some_and(|last| *last != name && names.contains(&name))
        }
        Among::Any | Among::AtLeastOne => false,
    };
    let keys = table.all().filter(|key| !is_left_out(key.name) && !others(key.name));
    let entries: Vec<String> = keys.map(|key| format!("{}: {}", key.name, sample(&key.value, without))).collect();
    format!("{{{}}}", entries.join(", "))
}

/// Every table that a value leads to.
fn tables(value: &'static Value, found: &mut Vec<&'static Table>) {
    if let Value::One(table)
    | Value::List(table)
    | Value::ListOrNone(table)
    | Value::Map(table)
    | Value::FilledMap(table) = value
        && !found.iter().any(|known| known.name == table.name)
    {
        found.push(table);
        table.all().for_each(|key| tables(&key.value, found));
    }
}

/// The problems of reading a file, without those of what it says.
fn problems(path: &str, text: &str) -> Vec<Code> {
    let mut sources = SourceMap::default();
    let path = path.strip_prefix("../../").map_or_else(|| format!("demo/2020-01-01/{path}"), str::to_owned);
    sources.add("", &path, text.as_bytes());
    let mut diagnostics = Diagnostics::default();
    read(&sources, &mut diagnostics);
    diagnostics.iter().map(|diagnostic| diagnostic.code()).collect()
}

/// A table is used in several places of a file.
fn dedup(mut codes: Vec<Code>) -> Vec<Code> {
    codes.dedup();
    codes
}

#[test]
fn every_key_of_a_table_is_read() {
    for (path, value) in &FILES {
        let text = sample(value, None);
        assert_eq!(problems(path, &text), [], "{path}: {text}");
    }
}

#[test]
fn a_key_is_missed_if_its_table_says_that_it_is_needed() {
    for (path, value) in &FILES {
        let mut found = Vec::new();
        tables(value, &mut found);
        for (table, key) in found.into_iter().flat_map(|table| table.all().map(move |key: &Key| (table, key))) {
            let text = sample(value, Some((table.name, key.name)));
            let wanted: &[Code] = if key.needed { &[Code::MissingKey] } else { &[] };
            assert_eq!(dedup(problems(path, &text)), wanted, "{path}: `{}` of {}: {text}", key.name, table.what);
        }
    }
}
