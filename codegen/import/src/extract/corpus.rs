//! Tests the extractors against their corpora: `tests/extract/<name>.txt`, one entry per text.
//!
//! An entry is a comment, the member, its text, and the expected facts:
//!
//! ```text
//! # cvm
//! KeyName: String = my_key | InstanceId: String
//! > 由数字和字母组成，不超过25个字符
//! charset: [letters, digits]
//! max_chars: 25
//! left: 7
//! ```
//!
//! `=` gives the example value, `|` the members beside it; `answer ` before the name means that only responses have the
//! member. `>` is a line of markup, `>>` one of a copied page, `>Name` the text of a member beside it. The name
//! `action` denotes the text of an action. `UPDATE_EXPECT=1 cargo test -p tc3-import corpus` updates the expected output.

use std::path::{Path, PathBuf};

use expect_test::expect_file;
use tc3_spec::model::Effect;
use tc3_spec::{SourceMap, Span};

use super::{Asked, Extraction, FactValue, ProseRule};
use crate::upstream::{Action, Base, Member, Prose, Wire};

#[test]
fn every_text_says_what_stands_below_it() {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder())
        .expect("the corpora")
        .map(|entry| entry.expect("a file").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .collect();
    files.sort();
    assert!(files.len() > 10, "the corpora are missing");
    for file in files {
        let text = std::fs::read_to_string(&file).expect("UTF-8");
        let entries: Vec<String> = text.trim_end().split("\n\n").map(|entry| answered(entry, &file)).collect();
        expect_file![&file].assert_eq(&format!("{}\n", entries.join("\n\n")));
    }
}

#[test]
fn no_text_panics() {
    // Every corpus text, cut anywhere and turned around, for each type.
    for file in std::fs::read_dir(folder()).expect("the corpora") {
        let text = std::fs::read_to_string(file.expect("a file").path()).expect("UTF-8");
        let texts: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("> ")).collect();
        for (index, text) in texts.iter().enumerate() {
            let cut: String = text.chars().skip(index % 7).collect();
            let turned: String = text.chars().rev().collect();
            let html = format!("<ul><li>{cut}</li><td>|{text}<br><b>{turned}");
            for (text, ty) in
                [(&cut, "String"), (&turned, "Integer"), (&html, "[String]"), (&html, "Float"), (&cut, "Agent")]
            {
                let member = member("Agent", ty, None, Prose::of_markup(text, span()));
                super::member(&member, std::slice::from_ref(&member), false);
            }
        }
    }
}

fn folder() -> PathBuf {
    tc3_testing::package().join("tests/extract")
}

/// The entry with what comes out of it now.
fn answered(entry: &str, file: &Path) -> String {
    let given = |line: &&str| line.starts_with(['#', '>']);
    let mut lines: Vec<&str> = entry.lines().take_while(given).collect();
    let head = entry.lines().nth(lines.len()).unwrap_or_else(|| panic!("{}: no member in {entry:?}", file.display()));
    lines.push(head);
    lines.extend(entry.lines().skip(lines.len()).take_while(given));
    let texts: Vec<&str> = lines.iter().copied().filter(|line| line.starts_with('>')).collect();
    let out = extracted(head, &texts);
    lines.iter().map(|line| (*line).to_owned()).chain(out).collect::<Vec<_>>().join("\n")
}

fn extracted(head: &str, texts: &[&str]) -> Vec<String> {
    let markup: Vec<&str> = texts.iter().filter_map(|line| line.strip_prefix("> ")).collect();
    let page = texts.iter().filter_map(|line| line.strip_prefix(">> ")).map(|line| (line.to_owned(), span()));
    let prose = if markup.is_empty() { Prose::of_lines(page) } else { Prose::of_markup(&markup.join("\n"), span()) };
    if head == "action" {
        return shown(&super::action(&action(prose)));
    }
    let (head, answers) = head.strip_prefix("answer ").map_or((head, false), |head| (head, true));
    let (head, beside) = head.split_once(" | ").unwrap_or((head, ""));
    let (head, example) = head.split_once(" = ").map_or((head, None), |(head, example)| (head, Some(example)));
    let (name, ty) = head.split_once(": ").expect("a name and a type");
    let this = member(name, ty, example, prose);
    let mut siblings = vec![this.clone()];
    for other in beside.split(", ").filter(|other| !other.is_empty()) {
        let (name, ty) = other.split_once(": ").expect("a name and a type");
        let text = texts.iter().find_map(|line| line.strip_prefix('>')?.strip_prefix(name)?.strip_prefix(' '));
        let prose = text.map_or_else(Prose::default, |text| Prose::of_markup(text, span()));
        siblings.push(member(name, ty, None, prose));
    }
    shown(&super::member(&this, &siblings, answers))
}

fn shown(extraction: &Extraction) -> Vec<String> {
    let facts = extraction.facts.iter().map(|fact| format!("{}: {}", fact.key, value(&fact.value)));
    let leftovers: Vec<&str> = extraction.leftovers.iter().map(|leftover| leftover.token.as_str()).collect();
    let left = (!leftovers.is_empty()).then(|| format!("left: {}", leftovers.join(" ")));
    facts.chain(left).collect()
}

fn value(value: &FactValue) -> String {
    match value {
        FactValue::Text(text) => text.clone(),
        FactValue::List(list) => list.join(", "),
        FactValue::Values(values) => {
            let shown = values.iter().map(|value| {
                let mark = if value.deprecated { " (deprecated)" } else { "" };
                format!("{}={}{mark}", value.wire, value.text)
            });
            shown.collect::<Vec<_>>().join(" | ")
        }
        FactValue::Precedence { loser, winners } => format!("{loser} to {}", winners.join(", ")),
        FactValue::Rule(ProseRule::ExactlyOneOf(names)) => format!("exactly_one_of {}", names.join(", ")),
        FactValue::Rule(ProseRule::AtLeastOneOf(names)) => format!("at_least_one_of {}", names.join(", ")),
        FactValue::Rule(ProseRule::AtMostOneOf(names)) => format!("at_most_one_of {}", names.join(", ")),
        FactValue::Rule(ProseRule::If { effect, field, when }) => {
            let effect = match effect {
                Effect::Required => "required if",
                Effect::Forbidden => "forbidden if",
                Effect::Only => "only if",
            };
            format!("{field} {effect} {}", conditions(when))
        }
        FactValue::Rule(ProseRule::Span { from, to, max: None }) => format!("{from} before {to}"),
        FactValue::Rule(ProseRule::Span { from, to, max: Some(max) }) => format!("{from} at most {max} before {to}"),
    }
}

fn conditions(when: &[(String, Asked)]) -> String {
    let when = when.iter().map(|(name, asked)| match asked {
        Asked::Given => format!("{name} is given"),
        Asked::Absent => format!("{name} is absent"),
        Asked::Values(values) => format!("{name} is {}", values.join(" or ")),
    });
    when.collect::<Vec<_>>().join(" and ")
}

fn span() -> Span {
    let mut sources = SourceMap::default();
    Span { file: sources.add("", "corpus", b""), start: 0, end: 0 }
}

fn member(name: &str, ty: &str, example: Option<&str>, prose: Prose) -> Member {
    let inner = ty.trim_start_matches('[').trim_end_matches(']');
    let base = match inner {
        "String" => Base::String,
        "Integer" => Base::Integer,
        "Unsigned" => Base::Unsigned,
        "Float" => Base::Float,
        "Boolean" => Base::Boolean,
        other => Base::Named(other.to_owned()),
    };
    let wire = Wire { base, list: inner.len() < ty.len() };
    Member { example: example.map(str::to_owned), prose, ..Member::plain(name, span(), wire) }
}

fn action(prose: Prose) -> Action {
    Action {
        name: "Ping".to_owned(),
        span: span(),
        title: String::new(),
        prose,
        status: None,
        is_unsigned: None,
        may_stream: false,
        host: None,
        request: None,
        response: None,
        errors: None,
        examples: Vec::new(),
    }
}
