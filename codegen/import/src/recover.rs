//! Recovers a spec that does not check because files are missing that this import would write: an action or a type
//! whose file was deleted, the operator's type, the target of a correction.
//!
//! Stubs replace the missing files in the comparison: the members and their types, nothing else. The content comes from
//! the sources, and from the corrections that were waiting for it.

use std::collections::{BTreeMap, BTreeSet};

use tc3_spec::model::Model;
use tc3_spec::{Diagnostics, FileKind, RawCorrection, SourceMap};

use super::Request;
use super::draft::{self, Names, Origin, Unit};
use super::fact::{Dropped, keys};
use super::theirs::Theirs;
use crate::upstream::Upstream;

/// What a correction wants in the file of a unit: keys from the top of the file, and what is to stand there.
#[derive(Clone, Debug)]
pub(super) struct Wanted {
    pub(super) keys: Vec<String>,
    pub(super) ours: Option<String>,
}

/// A spec that can be compared with the sources.
pub(super) struct Known {
    pub(super) model: Model,
    /// Units without a file, for which stubs stand in the model.
    pub(super) missing: BTreeSet<String>,
    /// What corrections want of them.
    pub(super) wanted: BTreeMap<String, Vec<Wanted>>,
}

/// The model of a spec, with stubs where it needs them.
///
/// # Errors
///
/// What is wrong with the spec, if stubs do not help.
pub(super) fn model(
    request: &Request,
    spec: &SourceMap,
    upstream: &Upstream,
    theirs: &Theirs,
) -> Result<Known, Diagnostics> {
    let diagnostics = match tc3_spec::check(spec) {
        Ok(model) => return Ok(Known { model, missing: BTreeSet::new(), wanted: BTreeMap::new() }),
        Err(diagnostics) => diagnostics,
    };
    let folder = format!("{}/{}/", request.service, request.version);
    let has = |unit: &str| {
        let files = [FileKind::Action, FileKind::Type].map(|kind| format!("{folder}{}", kind.file_of(unit)));
        spec.files().any(|(_, file)| files.iter().any(|path| file.relative() == path))
    };
    let missing: BTreeSet<String> =
        theirs.facts.units().into_iter().filter(|unit| !has(unit)).map(str::to_owned).collect();
    let corrections = corrections(request, spec, &missing);
    let mut patched = SourceMap::default();
    for (_, file) in spec.files() {
        let own = file.relative() == format!("{folder}{}", FileKind::Corrections.name());
        let text = if own { without(file.text(), &corrections) } else { file.text().to_owned() };
        patched.add("", file.relative(), text.as_bytes());
    }
    for (path, text) in stubs(request, upstream, theirs, &missing) {
        patched.add("", &format!("{folder}{path}"), text.as_bytes());
    }
    let model = tc3_spec::check(&patched).map_err(|_| diagnostics)?;
    let mut wanted: BTreeMap<String, Vec<Wanted>> = BTreeMap::new();
    for correction in corrections {
        let mut keys = correction.at.value.split('.').map(str::to_owned);
        let unit = keys.next().unwrap_or_default();
        let ours = correction.ours.map(|ours| ours.value);
        wanted.entry(unit).or_default().push(Wanted { keys: keys.collect(), ours });
    }
    Ok(Known { model, missing, wanted })
}

/// The corrections of units that are missing.
fn corrections(request: &Request, spec: &SourceMap, missing: &BTreeSet<String>) -> Vec<RawCorrection> {
    let mut corrections = tc3_spec::corrections(spec, &request.service, &request.version);
    corrections.retain(|correction| missing.contains(correction.at.value.split('.').next().unwrap_or_default()));
    corrections
}

/// The text of a list without the items in which these corrections stand.
fn without(text: &str, corrections: &[RawCorrection]) -> String {
    let starts: Vec<usize> = corrections.iter().map(|correction| correction.at.span.start).collect();
    let mut kept = String::with_capacity(text.len());
    let mut item = String::new();
    let mut range = 0..0;
    for line in text.split_inclusive('\n') {
        if line.starts_with('-') {
            keep(&mut kept, &mut item, &range, &starts);
            range.start = range.end;
        }
        item.push_str(line);
        range.end += line.len();
    }
    keep(&mut kept, &mut item, &range, &starts);
    kept
}

fn keep(kept: &mut String, item: &mut String, range: &std::ops::Range<usize>, starts: &[usize]) {
    if !starts.iter().any(|start| range.contains(start)) {
        kept.push_str(item);
    }
    item.clear();
}

/// Files with the members of missing units and their types.
fn stubs(request: &Request, upstream: &Upstream, theirs: &Theirs, missing: &BTreeSet<String>) -> Vec<(String, String)> {
    let mut dropped = Dropped::new();
    for (subject, statement) in theirs.facts.subjects.iter().filter(|(subject, _)| missing.contains(&subject.unit)) {
        let other = statement.keys().filter(|key| !key.is(keys::TYPE));
        dropped.extend(other.map(|key| ((subject.clone(), key.clone()), String::new())));
    }
    let origin = Origin { as_of: request.as_of.as_deref(), default_host: String::new() };
    let mut names = Names::default();
    let mut unit = Unit { theirs, dropped: &dropped, names: &mut names, origin: &origin };
    let actions = upstream.actions.iter().filter(|action| missing.contains(&action.name));
    let mut files: Vec<(String, String)> =
        actions.map(|action| (FileKind::Action.file_of(&action.name), draft::action_file(action, &mut unit))).collect();
    for item in upstream.types.iter().filter(|item| missing.contains(&item.name)) {
        files.push((FileKind::Type.file_of(&item.name), draft::type_file(item, &mut unit)));
    }
    files
}
