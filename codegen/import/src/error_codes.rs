//! Imports error codes that the service's list lacks, with what the vendor's list says of them.
//!
//! The vendor's list does not say which action returns a code. A new service gets the whole list. Later the spec
//! follows additions to the list, as it follows facts, and a code that a person removed stays removed.

use std::collections::{BTreeMap, BTreeSet};

use tc3_spec::meaning::fingerprint;
use tc3_spec::model::rust_name::variant_name;
use tc3_spec::{FileKind, SourceMap};

use super::compare::Comparison;
use super::example;
use super::fact::keys;
use super::patch::Patch;

/// What became of the vendor's list since the last import.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Listed {
    /// Codes that came, and that the spec takes over where it lacks them.
    pub(super) new: Vec<String>,
    /// Codes that went. The spec keeps them: programs may match on them.
    pub(super) gone: Vec<String>,
    /// Codes on which the vendor says something else.
    pub(super) reworded: Vec<String>,
}

/// The vendor's list, where it is one of the sources and the service as a whole is looked at.
pub(super) fn listed<'c>(comparison: &Comparison<'c>) -> Option<&'c BTreeMap<String, String>> {
    let codes = &comparison.sources.upstream.listed;
    (comparison.request.only.is_empty() && !codes.is_empty()).then_some(codes)
}

/// Compares the vendor's list with that of the last import. Where no import has had one, a service of the spec takes over
/// nothing: people have chosen its codes.
pub(super) fn compare(comparison: &Comparison<'_>) -> Listed {
    let Some(codes) = listed(comparison) else { return Listed::default() };
    let before = &comparison.lock.codes;
    if before.is_empty() {
        let new = if comparison.service.is_none() { codes.keys().cloned().collect() } else { Vec::new() };
        return Listed { new, ..Listed::default() };
    }
    let is_reworded = |code: &&String| before.get(*code).is_some_and(|text| *text != fingerprint(&codes[*code]));
    Listed {
        new: codes.keys().filter(|code| !before.contains_key(*code)).cloned().collect(),
        gone: before.keys().filter(|code| !codes.contains_key(*code)).cloned().collect(),
        reworded: codes.keys().filter(is_reworded).cloned().collect(),
    }
}

/// Codes that actions list, examples answer or the vendor's list has got, and that neither the service nor all services
/// have.
pub(super) fn new(comparison: &Comparison<'_>, spec: &SourceMap, files: &BTreeMap<String, String>) -> Vec<String> {
    let common = spec.files().find(|(_, file)| file.relative() == FileKind::CommonErrors.name());
    let lists =
        common.map(|(_, file)| file.text()).into_iter().chain(files.get(FileKind::Errors.name()).map(String::as_str));
    let known: BTreeSet<String> = lists.flat_map(|text| Patch::of(text).keys_at(&[])).collect();
    let mut names: BTreeSet<String> = known.iter().filter_map(|code| variant_name(code)).collect();
    // Of a code without a Rust name of its own the check says that nobody defines it.
    let nameable = |code: &String| variant_name(code).is_some_and(|name| names.insert(name));
    let mut wanted = cited(comparison);
    wanted.extend(compare(comparison).new);
    wanted.into_iter().filter(|code| !known.contains(code)).filter(nameable).collect()
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
