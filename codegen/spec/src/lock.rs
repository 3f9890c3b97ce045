//! Reads the parts of `upstream.lock` that the model needs: the vendor's prose, what its values meant at the last
//! import, and open conflicts.
//!
//! The import owns the file, and is strict about it. Here a lock that cannot be read counts as empty.

use std::collections::BTreeMap;

use jsonc_parser::ast::{Object, Value};
use jsonc_parser::common::Range;

use crate::amount::Amount;
use crate::embedded;
use crate::model::{Conflict, Meanings};
use crate::source::{FileId, Span};

/// The name of the file that remembers the last import, below the folder of a service.
pub const LOCK: &str = "upstream.lock";

/// Raised when the meaning of the file changes.
pub const FORMAT: &str = "1";

/// The key of its format.
pub const FORMAT_KEY: &str = "upstream";

/// The key of what the vendor said.
pub const FACTS: &str = "facts";

/// The key of conflicts that are not settled.
pub const OPEN: &str = "open";

/// Of a text: a fingerprint without punctuation and markup.
pub const LETTERS: &str = "letters";

/// Of a text: what facts can hang on in it.
pub const WORDS: &str = "words";

/// Of a member: its values, each with a note of its meaning.
pub const VALUES: &str = "values";

/// Of a member: the same of `true` and `false`.
pub const MEANINGS: &str = "meanings";

/// What a lock notes.
#[derive(Debug, Default)]
pub(crate) struct Noted {
    /// What the vendor's values meant, by the path of the member.
    pub(crate) meanings: BTreeMap<String, Meanings>,
    /// Fingerprints of the letters of the vendor's prose, by the path of what it is about.
    pub(crate) prose: BTreeMap<String, String>,
    /// The amounts in the vendor's texts, by the path of what they are about.
    pub(crate) amounts: BTreeMap<String, Vec<Amount>>,
    /// What is undecided.
    pub(crate) conflicts: Vec<Conflict>,
}

/// What a lock says that can be read.
pub(crate) fn read(file: FileId, lock: &str) -> Noted {
    let Ok(Value::Object(root)) = embedded::parse(lock) else { return Noted::default() };
    if root.get_string(FORMAT_KEY).is_none_or(|format| format.value != FORMAT) {
        return Noted::default();
    }
    Noted { meanings: meanings(&root), prose: prose(&root), amounts: amounts(&root), conflicts: conflicts(file, &root) }
}

/// What the vendor said of each thing, by path.
fn facts<'l>(root: &'l Object<'_>) -> impl Iterator<Item = (&'l str, &'l Object<'l>)> {
    let subjects = root.get_object(FACTS).into_iter().flat_map(|facts| &facts.properties);
    subjects.filter_map(|subject| Some((subject.name.as_str(), subject.value.as_object()?)))
}

/// Fingerprints of the letters of the vendor's prose.
fn prose(root: &Object<'_>) -> BTreeMap<String, String> {
    let letters = |statement: &Object<'_>| Some(statement.get_string(LETTERS)?.value.to_string());
    facts(root).filter_map(|(path, statement)| Some((path.to_owned(), letters(statement)?))).collect()
}

/// The amounts in the vendor's texts, where there are any.
fn amounts(root: &Object<'_>) -> BTreeMap<String, Vec<Amount>> {
    let noted = facts(root).filter_map(|(path, statement)| {
        let words = statement.get_string(WORDS)?;
        let amounts = Amount::all(words.value.split(' '));
        (!amounts.is_empty()).then(|| (path.to_owned(), amounts))
    });
    noted.collect()
}

/// What a lock notes of the values of members.
fn meanings(root: &Object<'_>) -> BTreeMap<String, Meanings> {
    let noted = facts(root).filter_map(|(path, statement)| {
        let letters = statement.get_string(LETTERS)?.value.to_string();
        let values: BTreeMap<_, _> = [VALUES, MEANINGS].iter().flat_map(|key| notes(statement, key)).collect();
        (!values.is_empty()).then(|| (path.to_owned(), Meanings { letters, values }))
    });
    noted.collect()
}

/// The conflicts that a lock notes as open.
fn conflicts(file: FileId, root: &Object<'_>) -> Vec<Conflict> {
    let mut conflicts = Vec::new();
    for subject in root.get_object(OPEN).into_iter().flat_map(|open| &open.properties) {
        for fact in subject.value.as_object().into_iter().flat_map(|facts| &facts.properties) {
            let at = format!("{}.{}", subject.name.as_str(), fact.name.as_str());
            let mut open = |at: String, theirs: String, range: Range| {
                conflicts.push(Conflict { at, theirs, span: Span { file, start: range.start, end: range.end } });
            };
            match &fact.value {
                // Values, codes, examples and rules: they are there or not.
                Value::Object(items) => {
                    for item in &items.properties {
                        open(format!("{at}.{}", item.name.as_str()), String::new(), item.range);
                    }
                }
                Value::StringLit(theirs) => open(at, theirs.value.to_string(), fact.range),
                _ => {}
            }
        }
    }
    conflicts
}

/// The notes at a key: value to what it meant.
fn notes<'l>(statement: &'l Object<'_>, key: &str) -> impl Iterator<Item = (String, String)> + use<'l> {
    let values = statement.get_object(key).into_iter().flat_map(|values| &values.properties);
    values.filter_map(|value| {
        let note = value.value.as_string_lit()?.value.to_string();
        Some((value.name.as_str().to_owned(), note))
    })
}
