//! The files of the service after the import. What the check refuses is left out and told, until it refuses nothing.

use std::collections::{BTreeMap, BTreeSet};

use super::codes;
use super::compare::Comparison;
use super::culprits;
use super::draft::{self, Origin};
use super::edits::{Desk, Done};
use super::fact::{Dropped, Key, Subject};
use super::merge::{Change, Verdict};
use super::operator::Operator;
use super::{Failure, Request};
use crate::diagnostic::Diagnostics;
use crate::source::SourceMap;

/// Files of a service: path below its folder to text.
type Files = BTreeMap<String, String>;

/// What an import writes.
pub(super) struct Written {
    /// Path below the spec's directory to text; only what differs.
    pub(super) files: Files,
    /// What became of each change.
    pub(super) outcomes: Vec<(Change, Done)>,
    /// Facts that are not written, and why.
    pub(super) left: BTreeMap<String, String>,
}

/// Writes what the comparison found.
///
/// # Errors
///
/// The spec would not check, and none of the facts written is to blame.
pub(super) fn write(comparison: &Comparison<'_>, spec: &SourceMap) -> Result<Written, Failure> {
    let before = service_files(comparison.request, spec);
    let origin = Origin { as_of: &comparison.request.as_of, default_host: default_host(comparison) };
    let attempt = |dropped: &Dropped| {
        let (files, outcomes) = edited(comparison, spec, &before, dropped, &origin);
        let after = with(comparison.request, spec, &files);
        match crate::check(&after) {
            Ok(_) => Ok((files, outcomes)),
            Err(diagnostics) => Err((after, diagnostics)),
        }
    };
    let mut dropped = Dropped::new();
    let mut guessed = BTreeSet::new();
    let mut done = loop {
        let (after, diagnostics) = match attempt(&dropped) {
            Ok(done) => break done,
            Err(refused) => refused,
        };
        let more = refused(comparison, &after, &diagnostics, &dropped, &mut guessed);
        if more.is_empty() {
            return Err(Failure::Result(Box::new(after), diagnostics));
        }
        dropped.extend(more);
    };
    // What was near to the trouble and not its cause is written after all.
    let near = |(subject, _): &&(Subject, Key)| guessed.contains(&subject.unit);
    for fact in dropped.keys().filter(near).cloned().collect::<Vec<_>>() {
        let reason = dropped.remove(&fact);
        match attempt(&dropped) {
            Ok(better) => done = better,
            Err(_) => dropped.extend(reason.map(|reason| (fact, reason))),
        }
    }
    let (files, outcomes) = done;
    Ok(Written { files: changed(comparison.request, &before, files), ..told(comparison, outcomes, &dropped) })
}

/// The facts to drop for what the check refuses. `guessed`: units in which they are not sure to be the cause.
fn refused(
    comparison: &Comparison<'_>,
    after: &SourceMap,
    diagnostics: &Diagnostics,
    dropped: &Dropped,
    guessed: &mut BTreeSet<String>,
) -> Dropped {
    let mut more = Dropped::new();
    for diagnostic in diagnostics.iter() {
        let (found, sure) = culprits::of(diagnostic, after, comparison, dropped);
        guessed.extend(found.iter().filter(|_| !sure).map(|(subject, _)| subject.unit.clone()));
        more.extend(found.into_iter().map(|fact| (fact, diagnostic.message().to_owned())));
    }
    more
}

/// The files with all changes but the dropped ones.
fn edited(
    comparison: &Comparison<'_>,
    spec: &SourceMap,
    before: &Files,
    dropped: &Dropped,
    origin: &Origin<'_>,
) -> (Files, Vec<(Change, Done)>) {
    let Comparison { request, service, sources, theirs, .. } = *comparison;
    let mut desk = Desk::new(before, service, &sources.upstream, theirs, dropped, origin);
    if service.is_none() {
        let operator = Operator::find(&sources.upstream, theirs);
        desk.create_file("service.yaml", &draft::service_file(request, &origin.default_host, operator.as_ref()));
    }
    for unit in &comparison.created {
        desk.create(unit);
    }
    desk.add_hosts(&comparison.created);
    let outcomes = comparison.changes.iter().map(|change| outcome(comparison, &mut desk, change)).collect();
    let new = codes::new(comparison, spec, before);
    if !new.is_empty() {
        desk.add_codes(&new);
    }
    desk.date();
    (desk.into_files(), outcomes)
}

/// Makes a change; one that a person has to decide on becomes a conflict.
fn outcome(comparison: &Comparison<'_>, desk: &mut Desk<'_>, change: &Change) -> (Change, Done) {
    match desk.apply(change) {
        Ok(done) => (change.clone(), done),
        Err(undecided) => (conflict(comparison, change, undecided.0), Done::Kept),
    }
}

fn conflict(comparison: &Comparison<'_>, change: &Change, reason: String) -> Change {
    let (ours, theirs) = match change.verdict.clone() {
        Verdict::Follow { ours, theirs } => (Some(ours), theirs),
        Verdict::Add { theirs } => (None, theirs),
        _ => return change.clone(),
    };
    let base = comparison.base.get(&change.subject, &change.key).map(|said| said.value.clone());
    Change { verdict: Verdict::Conflict { base, ours, theirs, reason: Some(reason) }, ..change.clone() }
}

/// What is to be told of the changes and of the facts that were dropped. The spec would stay behind a change that it
/// cannot follow: a person decides on it. A fact that is new is only left out.
fn told(comparison: &Comparison<'_>, outcomes: Vec<(Change, Done)>, dropped: &Dropped) -> Written {
    let mut left: BTreeMap<String, String> = BTreeMap::new();
    let mut kept = Vec::new();
    for (change, done) in outcomes {
        let reason = dropped.get(&(change.subject.clone(), change.key.clone()));
        let known = comparison.base.get(&change.subject, &change.key).is_some() || comparison.says(&change);
        match (&change.verdict, &done, reason) {
            (_, _, Some(reason)) if known => kept.push((conflict(comparison, &change, reason.clone()), Done::Kept)),
            (_, Done::Left(reason), _) => {
                let unit = Subject::unit(&change.subject.unit);
                let whole = comparison.ours.about(&unit).is_none();
                left.insert(if whole { unit.to_string() } else { change.subject.to_string() }, reason.clone());
            }
            _ => kept.push((change, done)),
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
    let closed = dropped.iter().filter(|((subject, key), _)| !open(subject, key));
    left.extend(closed.map(|((subject, key), reason)| (key.path(subject), reason.clone())));
    Written { files: Files::new(), outcomes: kept, left }
}

/// The host that most actions have; by the vendor's rule where no source names one.
fn default_host(comparison: &Comparison<'_>) -> String {
    if let Some(host) = comparison.service.and_then(|service| service.hosts.first()) {
        return host.host.clone();
    }
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for host in comparison.sources.upstream.actions.iter().filter_map(|action| action.host.as_deref()) {
        *counts.entry(host).or_default() += 1;
    }
    let most = counts.into_iter().max_by_key(|(_, count)| *count).map(|(host, _)| host.to_owned());
    most.unwrap_or_else(|| format!("{}.tencentcloudapi.com", comparison.request.service))
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
