//! Checks that the tables and the reader agree: each key of a table is read, and a missing required key is reported.

use tc3_runtime::validate::{Format, Takes};

use super::keys::{Among, Form, Key, Table, tables};
use super::{FileKind, ROWS, acknowledgements, read};
use crate::diagnostic::{Code, Sink};
use crate::source::SourceMap;
use crate::yaml;

/// A file of each kind that has a table: where it is, and what is in it.
fn files() -> impl Iterator<Item = (FileKind, &'static Form)> {
    ROWS.iter().filter_map(|row| Some((row.kind, &row.content.as_ref()?.value)))
}

/// YAML in which every key stands, but for one key of one table.
fn sample(value: &Form, without: Option<(&str, &str)>) -> String {
    match value {
        Form::Text | Form::Path | Form::Doc | Form::Name | Form::Type | Form::Literal => "Sample".to_owned(),
        Form::Date => "2020-01-01".to_owned(),
        Form::Address => "\"https://example.com\"".to_owned(),
        Form::RateLimit => "20/s".to_owned(),
        Form::Period => "5m".to_owned(),
        Form::Flag => "true".to_owned(),
        Form::Limit(kind) => match kind.takes {
            Takes::Count(..) | Takes::Range(..) => "1".to_owned(),
            Takes::FileTypes(_) => "[pdf, jpg]".to_owned(),
            Takes::Charset(_) => "[digits, \"-_\"]".to_owned(),
            Takes::Format(_) => Format::Url.name().to_owned(),
        },
        Form::Keyword(words) => words().first().map_or(String::new(), |word| (*word).to_owned()),
        Form::Texts | Form::Paths | Form::TextsOrNone => "[Sample]".to_owned(),
        Form::Hosts => "{default: sample.example}".to_owned(),
        Form::TextMap => "{sample: Sample}".to_owned(),
        Form::When => "{Sample: [Sample], Other: given}".to_owned(),
        Form::Levels => "{max_chars: warn}".to_owned(),
        Form::One(table) | Form::OneOrNone(table) => mapping(table, without),
        Form::List(table) | Form::ListOrNone(table) => format!("[{}]", mapping(table, without)),
        Form::Map(table) | Form::FilledMap(table) => format!("{{Sample: {}}}", mapping(table, without)),
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

/// The problems of reading a file, without those of what it says.
fn problems(kind: FileKind, text: &str) -> Vec<Code> {
    let mut sources = SourceMap::default();
    let name = kind.file_of("Sample");
    let whole = [FileKind::CommonErrors, FileKind::Review, FileKind::Acknowledged].contains(&kind);
    let path = if whole { name } else { format!("demo/2020-01-01/{name}") };
    let file = sources.add("", &path, text.as_bytes());
    let sink = Sink::default();
    read(&sources, &sink);
    // The one that the check leaves to `diff`.
    if kind == FileKind::Acknowledged
        && let Some(node) = yaml::read(file, sources.file(file), &sink)
    {
        acknowledgements(&node, sources.file(file), &sink);
    }
    sink.finish().err().unwrap_or_default().iter().map(|diagnostic| diagnostic.code()).collect()
}

/// A table is used in several places of a file.
fn dedup(mut codes: Vec<Code>) -> Vec<Code> {
    codes.dedup();
    codes
}

#[test]
fn every_key_of_a_table_is_read() {
    for (kind, value) in files() {
        let text = sample(value, None);
        assert_eq!(problems(kind, &text), [], "{kind:?}: {text}");
    }
}

#[test]
fn a_key_is_missed_if_its_table_says_that_it_is_needed() {
    for (kind, value) in files() {
        let mut found = Vec::new();
        tables(value, &mut found);
        for (table, key) in found.into_iter().flat_map(|table| table.all().map(move |key: &Key| (table, key))) {
            let text = sample(value, Some((table.name, key.name)));
            let wanted: &[Code] = if key.needed { &[Code::MissingKey] } else { &[] };
            assert_eq!(dedup(problems(kind, &text)), wanted, "{kind:?}: `{}` of {}: {text}", key.name, table.what);
        }
    }
}
