//! Writes the files of the service after the import. What the check refuses is left out and reported, until the check
//! passes.

use std::collections::{BTreeMap, BTreeSet};

use tc3_spec::{Diagnostics, FileKind, SourceMap};

use super::compare::Comparison;
use super::draft::{self, Origin};
use super::edits::{Done, Editor};
use super::error_codes;
use super::fact::{Dropped, Key, Subject, keys};
use super::merge::{Change, Verdict};
use super::operator::Operator;
use super::proposals;
use super::recover::Wanted;
use super::suspects::{self, Suspects};
use super::unread::NOTHING;
use super::{Failure, Request};

/// Files of a service: path below its folder to text.
type Files = BTreeMap<String, String>;

/// What an import writes.
pub(super) struct Written {
    /// Path below the spec's directory to text; only what differs.
    pub(super) files: Files,
    /// What became of each change.
    pub(super) outcomes: Vec<(Change, Done)>,
    /// Facts that the check refuses and no conflict is about.
    pub(super) dropped: Dropped,
    /// Units and members that have no place in the spec, and why.
    pub(super) left: BTreeMap<String, String>,
    /// Examples that were taken out of the spec, and why.
    pub(super) outdated: BTreeMap<String, String>,
}

/// What an import may not write, and what it takes out, for the spec to check.
#[derive(Default)]
struct Limits {
    /// Facts that the check refuses.
    dropped: Dropped,
    /// Examples of earlier imports that contradict what the vendor states now, and why.
    outdated: Dropped,
    /// Units in which dropped facts are not sure to be the cause.
    guessed: BTreeSet<String>,
}

/// Writes what the comparison found. `wanted`: what corrections want of units that are written whole.
///
/// # Errors
///
/// The spec would not check, and none of the facts written is to blame.
pub(super) fn write(
    comparison: &Comparison<'_>,
    spec: &SourceMap,
    wanted: &BTreeMap<String, Vec<Wanted>>,
) -> Result<Written, Failure> {
    let before = service_files(comparison.request, spec);
    let origin = Origin { as_of: comparison.request.as_of.as_deref(), default_host: default_host(comparison) };
    let attempt = |limits: &Limits| {
        let (files, outcomes) = edited(comparison, spec, &before, (limits, wanted), &origin);
        let after = with(comparison.request, spec, &files);
        match tc3_spec::check(&after) {
            Ok(_) => Ok((files, outcomes)),
            Err(diagnostics) => Err((after, diagnostics)),
        }
    };
    let mut limits = Limits::default();
    let mut done = loop {
        let (after, diagnostics) = match attempt(&limits) {
            Ok(done) => break done,
            Err(refused) => refused,
        };
        if !limits.tighten(comparison, &after, &diagnostics) {
            return Err(Failure::Result(Box::new(after), diagnostics));
        }
    };
    // What was near to the trouble and not its cause is written after all.
    for fact in limits.doubtful() {
        let reason = limits.dropped.remove(&fact);
        match attempt(&limits) {
            Ok(better) => done = better,
            Err(_) => limits.dropped.extend(reason.map(|reason| (fact, reason))),
        }
    }
    let (files, outcomes) = done;
    let files = proposals::add(comparison, files, |files| tc3_spec::check(&with(comparison.request, spec, files)).ok());
    Ok(Written { files: changed(comparison.request, &before, files), ..told(comparison, outcomes, &limits) })
}

impl Limits {
    /// Leaves out what the check refuses; `false` where nothing of this import is to blame.
    fn tighten(&mut self, comparison: &Comparison<'_>, after: &SourceMap, diagnostics: &Diagnostics) -> bool {
        let (mut dropped, mut outdated) = (Dropped::new(), Dropped::new());
        for diagnostic in diagnostics.iter() {
            let reason = || diagnostic.message().to_owned();
            let found = match suspects::of(diagnostic, after, comparison, &self.dropped) {
                Suspects::Facts(found) => found,
                Suspects::Nearby(found) => {
                    self.guessed.extend(found.iter().map(|(subject, _)| subject.unit.clone()));
                    found
                }
                Suspects::Example(subject, key) => {
                    outdated.insert((subject, key), reason());
                    continue;
                }
            };
            dropped.extend(found.into_iter().map(|fact| (fact, reason())));
        }
        let more = !dropped.is_empty() || outdated.keys().any(|example| !self.outdated.contains_key(example));
        self.dropped.extend(dropped);
        self.outdated.extend(outdated);
        more
    }

    fn doubtful(&self) -> Vec<(Subject, Key)> {
        let near = |(subject, _): &&(Subject, Key)| self.guessed.contains(&subject.unit);
        self.dropped.keys().filter(near).cloned().collect()
    }
}

/// The files with all changes but the dropped ones.
fn edited(
    comparison: &Comparison<'_>,
    spec: &SourceMap,
    before: &Files,
    (limits, wanted): (&Limits, &BTreeMap<String, Vec<Wanted>>),
    origin: &Origin<'_>,
) -> (Files, Vec<(Change, Done)>) {
    let Comparison { request, service, sources, theirs, .. } = *comparison;
    let mut editor = Editor::new(before, service, &sources.upstream, theirs, &limits.dropped, origin);
    if service.is_none() {
        let operator = Operator::find(&sources.upstream, theirs);
        editor.create_file(
            FileKind::Service.name(),
            &draft::service_file(request, &origin.default_host, operator.as_ref()),
        );
    }
    for unit in &comparison.created {
        editor.create(unit);
        editor.correct(unit, wanted.get(unit).map(Vec::as_slice).unwrap_or_default());
    }
    editor.add_hosts(&comparison.created);
    let outcomes = comparison.changes.iter().map(|change| outcome(comparison, &mut editor, change)).collect();
    for (subject, key) in limits.outdated.keys() {
        editor.take_example(&FileKind::Action.file_of(&subject.unit), &key.item);
    }
    let new = error_codes::new(comparison, spec, before);
    if !new.is_empty() {
        editor.add_codes(&new);
    }
    editor.date();
    (editor.into_files(), outcomes)
}

/// Makes a change; one that a person has to decide on becomes a conflict.
fn outcome(comparison: &Comparison<'_>, editor: &mut Editor<'_>, change: &Change) -> (Change, Done) {
    match editor.apply(change) {
        Ok(done) => (change.clone(), done),
        Err(undecided) => (conflict(comparison, change, undecided.0), Done::Kept),
    }
}

fn conflict(comparison: &Comparison<'_>, change: &Change, reason: String) -> Change {
    let (ours, theirs) = match change.verdict.clone() {
        Verdict::Follow { ours, theirs } => (Some(ours), theirs),
        Verdict::Add { theirs } => (None, theirs),
        Verdict::Replaced { ours, .. } => (Some(ours), NOTHING.to_owned()),
        _ => return change.clone(),
    };
    let base = comparison.base.get(&change.subject, &change.key).map(|said| said.value.clone());
    Change { verdict: Verdict::Conflict { base, ours, theirs, reason: Some(reason) }, ..change.clone() }
}

/// What is to be told of the changes and of the facts that were dropped.
fn told(comparison: &Comparison<'_>, outcomes: Vec<(Change, Done)>, limits: &Limits) -> Written {
    let mut left: BTreeMap<String, String> = BTreeMap::new();
    let mut kept = Vec::new();
    for (change, done) in outcomes {
        match (refusal(comparison, &change, &limits.dropped), done) {
            (Some(reason), _) => kept.push((conflict(comparison, &change, reason), Done::Kept)),
            (None, Done::Left(reason)) => {
                let unit = Subject::unit(&change.subject.unit);
                let whole = comparison.ours.about(&unit).is_none();
                left.insert(if whole { unit.to_string() } else { change.subject.to_string() }, reason);
            }
            (None, done) => kept.push((change, done)),
        }
    }
    // Settled before it is a conflict, too.
    kept.retain(|(change, _)| {
        !matches!(change.verdict, Verdict::Conflict { .. }) || !comparison.keeps(&change.subject, &change.key)
    });
    let open = |subject: &Subject, key: &Key| {
        let same = |change: &Change| change.subject == *subject && change.key == *key;
        kept.iter().any(|(change, _)| same(change) && matches!(change.verdict, Verdict::Conflict { .. }))
    };
    let mut dropped = limits.dropped.clone();
    dropped.retain(|(subject, key), _| !open(subject, key));
    let example = |((subject, key), reason): (&(Subject, Key), &String)| {
        let name = comparison.ours.get(subject, key).map(|said| format!(" “{}”", said.value)).unwrap_or_default();
        (format!("{}{name}", key.path(subject)), reason.clone())
    };
    let outdated = limits.outdated.iter().map(example).collect();
    Written { files: Files::new(), outcomes: kept, left, dropped, outdated }
}

/// Why the spec would stay behind a change that it cannot follow: a person decides on it. A fact that is new is only left
/// out, and a limit stays whose replacement is.
fn refusal(comparison: &Comparison<'_>, change: &Change, dropped: &Dropped) -> Option<String> {
    let Change { subject, key, verdict, .. } = change;
    if let Verdict::Replaced { ours, by } = verdict {
        let reason = dropped.get(&(subject.clone(), by.clone()))?;
        return Some(format!("the text that stated `{ours}` states `{by}` in its place, which is refused: {reason}"));
    }
    let reason = dropped.get(&(subject.clone(), key.clone()))?;
    let written = comparison.lock.left.get(subject, key).is_none();
    let known = written && comparison.base.get(subject, key).is_some() || comparison.says(change);
    // What calls need and a person's example lacks cannot be left out in silence.
    (known || key.is(keys::REQUIRED)).then(|| reason.clone())
}

/// The host that more than half of the actions have; else the one by the vendor's rule.
fn default_host(comparison: &Comparison<'_>) -> String {
    if let Some(host) = comparison.service.and_then(|service| service.hosts.first()) {
        return host.host.clone();
    }
    let hosts = comparison.sources.upstream.actions.iter().filter_map(|action| action.host.as_deref());
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for host in hosts {
        *counts.entry(host).or_default() += 1;
    }
    let exemplified = comparison.sources.upstream.actions.iter().filter(|action| !action.examples.is_empty()).count();
    let most = counts.into_iter().max_by_key(|(_, count)| *count).filter(|(_, count)| count * 2 > exemplified);
    let by_rule = || format!("{}.tencentcloudapi.com", comparison.request.service);
    most.map_or_else(by_rule, |(host, _)| host.to_owned())
}

fn folder(request: &Request) -> String {
    format!("{}/{}/", request.service, request.version)
}

/// The service's files as they stand.
fn service_files(request: &Request, spec: &SourceMap) -> Files {
    let folder = folder(request);
    let below = spec.files().filter_map(|(_, file)| {
        let path = file.relative().strip_prefix(&folder)?;
        Some((path.to_owned(), file.text().to_owned()))
    });
    below.collect()
}

/// The spec with the service's files replaced.
fn with(request: &Request, spec: &SourceMap, files: &Files) -> SourceMap {
    let folder = folder(request);
    let root = spec.files().next().and_then(|(_, file)| file.path().strip_suffix(file.relative()));
    let root = root.unwrap_or_default().trim_end_matches('/');
    let mut sources = SourceMap::default();
    for (_, file) in spec.files().filter(|(_, file)| !file.relative().starts_with(&folder)) {
        sources.add(root, file.relative(), file.text().as_bytes());
    }
    for (path, text) in files {
        sources.add(root, &format!("{folder}{path}"), text.as_bytes());
    }
    sources
}

/// The files that differ from what stands, with their paths below the spec's directory.
fn changed(request: &Request, before: &Files, files: Files) -> Files {
    let folder = folder(request);
    let differ = files.into_iter().filter(|(path, text)| before.get(path) != Some(text));
    differ.map(|(path, text)| (format!("{folder}{path}"), text)).collect()
}
