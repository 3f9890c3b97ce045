//! Error codes that the service's list lacks.

use std::collections::{BTreeMap, BTreeSet};

use tc3_spec::model::rust_name::variant_name;
use tc3_spec::{FileKind, SourceMap};

use super::compare::Comparison;
use super::example;
use super::fact::keys;
use super::patch::Patch;

/// Codes that actions list and examples answer, and that neither the service nor all services have.
pub(super) fn new(comparison: &Comparison<'_>, spec: &SourceMap, files: &BTreeMap<String, String>) -> Vec<String> {
    let common = spec.files().find(|(_, file)| file.relative() == FileKind::CommonErrors.name());
    let lists =
        common.map(|(_, file)| file.text()).into_iter().chain(files.get(FileKind::Errors.name()).map(String::as_str));
    let known: BTreeSet<String> = lists.flat_map(|text| Patch::of(text).keys_at(&[])).collect();
    let mut names: BTreeSet<String> = known.iter().filter_map(|code| variant_name(code)).collect();
    // Of a code without a Rust name of its own the check says that nobody defines it.
    let nameable = |code: &String| variant_name(code).is_some_and(|name| names.insert(name));
    cited(comparison).into_iter().filter(|code| !known.contains(code)).filter(nameable).collect()
}

fn cited(comparison: &Comparison<'_>) -> BTreeSet<String> {
    let facts = &comparison.theirs.facts;
    let own = facts.subjects.iter().filter(|(subject, _)| subject.member.is_none());
    let listed = own.flat_map(|(_, statement)| statement.keys()).filter(|key| key.is(keys::ERRORS));
    let mut codes: BTreeSet<String> = listed.map(|key| key.item.clone()).collect();
    let units = facts.units();
    let actions = comparison.sources.upstream.actions.iter();
    for action in actions.filter(|action| units.contains(action.name.as_str())) {
        let answered = action.examples.iter().filter_map(|item| example::failure_parts(&item.response));
        codes.extend(answered.map(|(code, ..)| code));
    }
    codes
}
