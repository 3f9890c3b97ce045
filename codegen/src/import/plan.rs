//! From the three sides to the files to write and the report.

use std::collections::{BTreeMap, BTreeSet};

use super::draft::{self, Origin};
use super::edits::Desk;
use super::fact::{Facts, Key, Said, Subject, keys};
use super::lock::Lock;
use super::merge::{self, Change, Migration, Silence, Verdict};
use super::operator::Operator;
use super::report::Report;
use super::theirs::{self, Theirs};
use super::{Failure, Import, Inputs, LOCK, Request, Sources, locate, ours};
use crate::check::names::variant_name;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::model::{Correction, Model, Service};
use crate::source::SourceMap;
use crate::upstream::{Base, Member, Upstream};

/// Everything that one import compares.
struct Comparison<'c> {
    request: &'c Request,
    service: Option<&'c Service>,
    base: Facts,
    ours: Facts,
    theirs: &'c Theirs,
    migrations: Vec<Migration>,
    changes: Vec<Change>,
    created: Vec<String>,
}

/// Makes the plan.
pub(super) fn make(
    request: &Request,
    spec: &SourceMap,
    model: &Model,
    lock: Lock,
    sources: &Sources,
    inputs: &Inputs,
) -> Result<Import, Failure> {
    let found = model.services.iter().find(|service| {
        service.name.value == request.service && service.version.value == request.version
    });
    let mut theirs = theirs::facts(&sources.upstream);
    narrow(request, &sources.upstream, &mut theirs)?;
    let comparison = Comparison::of(request, found, lock.facts.clone(), &theirs, sources);
    let (files, refused) = write(request, spec, &comparison, &sources.upstream, model)?;
    let next = comparison.remember(&lock, sources);
    let mut files = changed(request, spec, files);
    let text = next.print();
    if text != lock.print() || (lock.facts.subjects.is_empty() && !next.facts.subjects.is_empty()) {
        files.insert(format!("{}/{}/{LOCK}", request.service, request.version), text);
    }
    let report = Report::of(&comparison.summary(sources, refused), inputs);
    Ok(Import { files, report })
}

/// What the report is made from.
pub(super) struct Summary<'s> {
    pub(super) observed: &'s [String],
    pub(super) created: &'s [String],
    pub(super) changes: &'s [Change],
    pub(super) migrations: &'s [Migration],
    pub(super) base: &'s Facts,
    pub(super) theirs: &'s Theirs,
    pub(super) disagreements: &'s [crate::upstream::combine::Disagreement],
    pub(super) refused: Vec<(String, String)>,
}

fn narrow(request: &Request, upstream: &Upstream, theirs: &mut Theirs) -> Result<(), Failure> {
    if request.only.is_empty() {
        return Ok(());
    }
    let known: BTreeSet<&str> = theirs.facts.units();
    let unknown: Vec<&str> = request.only.iter().map(String::as_str).filter(|name| !known.contains(name)).collect();
    if !unknown.is_empty() {
        return Err(Failure::Request(format!("the sources have no action or type {}", unknown.join(", "))));
    }
    let mut wanted: BTreeSet<String> = request.only.iter().cloned().collect();
    let mut queue: Vec<String> = request.only.clone();
    // What an action needs comes with it.
    while let Some(unit) = queue.pop() {
        for name in types_used_by(upstream, &unit) {
            if wanted.insert(name.clone()) {
                queue.push(name);
            }
        }
    }
    theirs.keep_only(&wanted);
    Ok(())
}

/// The types that the members of a unit have.
fn types_used_by(upstream: &Upstream, unit: &str) -> Vec<String> {
    let action = upstream.actions.iter().find(|action| action.name == unit);
    let item = upstream.types.iter().find(|item| item.name == unit);
    let of_action = action.into_iter().flat_map(|action| action.request.iter().chain(&action.response).flatten());
    let members = of_action.chain(item.into_iter().flat_map(|item| &item.members));
    let name = |member: &Member| match member.wire.as_ref().map(|wire| &wire.base) {
        Some(Base::Named(name)) => Some(name.clone()),
        _ => None,
    };
    members.filter_map(name).collect()
}

impl<'c> Comparison<'c> {
    fn of(
        request: &'c Request,
        service: Option<&'c Service>,
        base: Facts,
        theirs: &'c Theirs,
        sources: &Sources,
    ) -> Self {
        let ours = service.map(ours::facts).unwrap_or_default();
        let migrations = merge::migrations(&base, &theirs.facts);
        let known = ours.units();
        let created = theirs.facts.units().into_iter().filter(|unit| !known.contains(unit)).map(str::to_owned).collect();
        let mut comparison = Self { request, service, base, ours, theirs, migrations, changes: Vec::new(), created };
        comparison.compare(sources);
        comparison
    }

    fn compare(&mut self, sources: &Sources) {
        let created: BTreeSet<&str> = self.created.iter().map(String::as_str).collect();
        let mut changes = Vec::new();
        for (subject, statement) in &self.theirs.facts.subjects {
            if created.contains(subject.unit.as_str()) {
                continue;
            }
            let silence = silence(sources, &subject.unit);
            let base = self.base.about(subject);
            changes.extend(merge::compare(subject, base, self.ours.about(subject), statement, silence));
        }
        changes.extend(self.gone(sources));
        changes.retain(|change| !self.is_settled(change));
        self.changes = changes;
    }

    /// Members and units that the vendor had at the last import and metadata no longer has.
    fn gone(&self, sources: &Sources) -> Vec<Change> {
        let gone = |subject: &&Subject| {
            let whole = sources.whole.contains(&subject.unit) || subject.member.is_none() && !sources.whole.is_empty();
            let asked = self.request.only.is_empty() || self.request.only.contains(&subject.unit);
            let unit_gone = subject.member.is_some() && !sources.whole.contains(&subject.unit);
            whole && asked && !unit_gone && self.ours.about(subject).is_some() && self.theirs.facts.about(subject).is_none()
        };
        let change = |subject: &Subject| Change {
            subject: subject.clone(),
            key: Key::of(keys::TYPE),
            verdict: Verdict::Vanished { ours: String::new() },
            span: None,
        };
        self.base.subjects.keys().filter(gone).map(change).collect()
    }

    /// Whether a person has decided already, or the change is part of a migration.
    fn is_settled(&self, change: &Change) -> bool {
        let Change { subject, key, verdict, .. } = change;
        let now = match verdict {
            Verdict::Add { theirs } | Verdict::Follow { theirs, .. } | Verdict::Conflict { theirs, .. } => theirs,
            // A value that the vendor never listed, and that stands in the spec for a reason.
            Verdict::Vanished { .. } => return self.is_corrected_value(change),
            Verdict::Reworded => return false,
        };
        if self.migrations.iter().any(|migration| migration.covers(&self.base, subject, key, now)) {
            return true;
        }
        let at = format!("{subject}.{key}");
        if matches!(verdict, Verdict::Conflict { .. }) && self.keeps(&at) {
            return true;
        }
        let corrections = self.service.map(|service| service.corrections.as_slice()).unwrap_or_default();
        self.is_corrected_value(change)
            || corrections.iter().any(|item| item.at == at && item.upstream.trim() == now.trim())
    }

    /// A value has no text of its own that could differ: its correction is about whether it is there.
    fn is_corrected_value(&self, change: &Change) -> bool {
        self.service.is_some_and(|service| {
            let at = ours::value_path(service, &change.subject, &change.key);
            let names = |item: &Correction, at: &str| item.at.strip_prefix(at).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
            at.is_some_and(|at| service.corrections.iter().any(|item| names(item, &at)))
        })
    }

    fn keeps(&self, at: &str) -> bool {
        self.request.keep.iter().any(|kept| kept == "all" || kept == at)
    }

    /// The lock after this import.
    fn remember(&self, lock: &Lock, sources: &Sources) -> Lock {
        let mut next = lock.clone();
        for (subject, statement) in &self.theirs.facts.subjects {
            let mut fresh = statement.clone();
            for said in fresh.values_mut() {
                said.span = None;
            }
            let old = next.facts.subjects.entry(subject.clone()).or_default();
            if silence(sources, &subject.unit) == Silence::ProvesNothing {
                for (key, said) in std::mem::take(old) {
                    let replaced = key.is(keys::VALUES) && fresh.keys().any(|other| other.is(keys::VALUES));
                    if !replaced {
                        fresh.entry(key).or_insert(said);
                    }
                }
            }
            *old = fresh;
            next.open.retain(|path, _| !path.starts_with(&format!("{subject}.")) || self.is_below(path, subject));
        }
        for change in &self.changes {
            self.remember_open(&mut next, change);
        }
        for migration in &self.migrations {
            self.keep_base(&mut next, migration);
        }
        for change in self.changes.iter().filter(|change| self.theirs.facts.about(&change.subject).is_none()) {
            next.facts.subjects.remove(&change.subject);
            if change.subject.member.is_none() {
                next.facts.subjects.retain(|subject, _| subject.unit != change.subject.unit);
            }
        }
        next
    }

    /// Whether an open conflict belongs to a member of the subject, not to the subject itself.
    fn is_below(&self, path: &str, subject: &Subject) -> bool {
        let rest = path.strip_prefix(&format!("{subject}.")).unwrap_or_default();
        subject.member.is_none() && ["request.", "response.", "fields."].iter().any(|start| rest.starts_with(start))
    }

    /// A conflict stays open: the lock keeps what was known before, and notes what the vendor says.
    fn remember_open(&self, next: &mut Lock, change: &Change) {
        let Verdict::Conflict { base, theirs, .. } = &change.verdict else { return };
        next.open.insert(format!("{}.{}", change.subject, change.key), theirs.clone());
        let statement = next.facts.subjects.entry(change.subject.clone()).or_default();
        match base {
            Some(base) => {
                statement.insert(change.key.clone(), Said { value: base.clone(), span: None });
            }
            None => {
                statement.remove(&change.key);
            }
        }
    }

    fn keep_base(&self, next: &mut Lock, migration: &Migration) {
        let key = Key::of(&migration.key);
        for (subject, statement) in &self.theirs.facts.subjects {
            let now = statement.get(&key).map(|said| said.value.as_str()).unwrap_or_default();
            if !migration.covers(&self.base, subject, &key, now) {
                continue;
            }
            let Some(statement) = next.facts.subjects.get_mut(subject) else { continue };
            match self.base.get(subject, &key) {
                Some(said) => statement.insert(key.clone(), said.clone()),
                None => statement.remove(&key),
            };
        }
    }

    /// Whether this import writes a fact.
    fn writes(&self, subject: &Subject, key: &Key) -> bool {
        let added = |change: &Change| matches!(change.verdict, Verdict::Add { .. } | Verdict::Follow { .. });
        let whole = |change: &Change| change.subject == *subject && change.key.is(keys::TYPE) && added(change);
        self.created.contains(&subject.unit)
            || self.changes.iter().any(|change| {
                whole(change) || change.subject == *subject && change.key == *key && added(change)
            })
    }

    fn summary<'s>(&'s self, sources: &'s Sources, refused: Vec<(String, String)>) -> Summary<'s> {
        Summary {
            observed: &sources.observed,
            created: &self.created,
            changes: &self.changes,
            migrations: &self.migrations,
            base: &self.base,
            theirs: self.theirs,
            disagreements: &sources.disagreements,
            refused,
        }
    }
}

fn silence(sources: &Sources, unit: &str) -> Silence {
    if sources.whole.contains(unit) && !sources.paged.contains(unit) { Silence::Proves } else { Silence::ProvesNothing }
}

/// The texts of the service after the import. What the check refuses is left out and told, until it refuses nothing.
fn write(
    request: &Request,
    spec: &SourceMap,
    comparison: &Comparison<'_>,
    upstream: &Upstream,
    model: &Model,
) -> Result<(BTreeMap<String, String>, Vec<(String, String)>), Failure> {
    let mut dropped: BTreeSet<(Subject, Key)> = BTreeSet::new();
    let mut reasons: BTreeMap<String, String> = BTreeMap::new();
    let host = default_host(request, comparison.service, upstream);
    loop {
        let mut told = reasons.clone();
        let files = edit(request, spec, comparison, upstream, model, &host, &dropped, &mut told);
        let whole = with(request, spec, &files);
        let Err(diagnostics) = crate::check(&whole) else {
            return Ok((files, told.into_iter().collect()));
        };
        let before = dropped.len();
        for diagnostic in diagnostics.iter() {
            for (subject, key) in culprits(diagnostic, &whole, comparison) {
                reasons.insert(format!("{subject}.{key}"), diagnostic.message().to_owned());
                dropped.insert((subject, key));
            }
        }
        if dropped.len() == before {
            return Err(Failure::Result(Box::new(whole), diagnostics));
        }
    }
}

/// The facts of this import that a diagnostic is about. Of a limit and an example that contradict each other, the
/// example stays: the vendor has tried it.
fn culprits(diagnostic: &Diagnostic, sources: &SourceMap, comparison: &Comparison<'_>) -> BTreeSet<(Subject, Key)> {
    let facts = &comparison.theirs.facts;
    let written = |found: BTreeSet<(Subject, Key)>| -> BTreeSet<(Subject, Key)> {
        found.into_iter().filter(|(subject, key)| comparison.writes(subject, key)).collect()
    };
    let related = || {
        let places = diagnostic.related_places().iter().flat_map(|(span, _)| {
            let named = locate::rules_named(sources, *span, diagnostic.message(), facts);
            locate::facts_at(sources, *span, diagnostic.code(), facts).into_iter().chain(named)
        });
        let is_stated = |key: &Key| key.is_flag() || key.is(keys::TYPE);
        written(places.filter(|(_, key)| !is_stated(key)).collect())
    };
    let here = || match diagnostic.place() {
        Place::Span(span) => written(locate::facts_at(sources, *span, diagnostic.code(), facts)),
        Place::Path(_) => BTreeSet::new(),
    };
    let needs = || {
        let places = diagnostic.place();
        let Place::Span(span) = places else { return BTreeSet::new() };
        written(locate::needs_of(sources, *span, diagnostic.message(), facts))
    };
    let (first, second) = match diagnostic.code() {
        Code::ExampleMissingMember if !needs().is_empty() => (needs(), here()),
        Code::ExampleDenied | Code::ExampleMissingMember => (related(), here()),
        _ => (here(), related()),
    };
    if first.is_empty() { second } else { first }
}

#[expect(clippy::too_many_arguments, reason = "one call, from the loop above")]
fn edit(
    request: &Request,
    spec: &SourceMap,
    comparison: &Comparison<'_>,
    upstream: &Upstream,
    model: &Model,
    host: &str,
    dropped: &BTreeSet<(Subject, Key)>,
    told: &mut BTreeMap<String, String>,
) -> BTreeMap<String, String> {
    let files = service_files(request, spec);
    let origin = Origin { as_of: &request.as_of, default_host: host };
    let mut desk = Desk::new(&files, comparison.service, upstream, comparison.theirs, dropped, origin);
    if comparison.service.is_none() {
        let operator = Operator::find(upstream, comparison.theirs);
        desk.create_file("service.yaml", &draft::service_file(request, host, operator.as_ref()));
    }
    for unit in &comparison.created {
        desk.create(unit);
    }
    desk.add_hosts(&comparison.created);
    for change in &comparison.changes {
        if let Err(reason) = desk.apply(change) {
            told.insert(format!("{}.{}", change.subject, change.key), reason);
        }
    }
    let known: BTreeSet<&str> = known_codes(comparison.service, model);
    let cited = cited_codes(comparison, upstream);
    let mut names: BTreeSet<String> = known.iter().filter_map(|code| variant_name(code)).collect();
    // Of a code without a Rust name of its own the check says that nobody defines it.
    let new: Vec<&str> = cited
        .iter()
        .map(String::as_str)
        .filter(|code| !known.contains(code) && variant_name(code).is_some_and(|name| names.insert(name)))
        .collect();
    if !new.is_empty() {
        desk.add_codes(new.into_iter());
    }
    desk.date();
    desk.into_files()
}

fn known_codes<'m>(service: Option<&'m Service>, model: &'m Model) -> BTreeSet<&'m str> {
    let common = model.services.iter().flat_map(|service| service.codes.iter().filter(|code| code.common));
    let own = service.into_iter().flat_map(|service| &service.codes);
    common.chain(own).map(|code| code.code.value.as_str()).collect()
}

/// Codes that actions list and examples answer.
fn cited_codes(comparison: &Comparison<'_>, upstream: &Upstream) -> BTreeSet<String> {
    let listed = comparison.theirs.facts.subjects.iter().filter(|(subject, _)| subject.member.is_none());
    let listed = listed.flat_map(|(_, statement)| statement.keys()).filter(|key| key.is(keys::ERRORS));
    let mut codes: BTreeSet<String> = listed.map(|key| key.item.clone()).collect();
    let units = comparison.theirs.facts.units();
    for action in upstream.actions.iter().filter(|action| units.contains(action.name.as_str())) {
        let answered = action.examples.iter().filter_map(|item| super::example::failure_parts(&item.response));
        codes.extend(answered.map(|(code, ..)| code));
    }
    codes
}

/// The host that most actions have; by the vendor's rule where no source names one.
fn default_host(request: &Request, service: Option<&Service>, upstream: &Upstream) -> String {
    if let Some(host) = service.and_then(|service| service.hosts.first()) {
        return host.host.clone();
    }
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for host in upstream.actions.iter().filter_map(|action| action.host.as_deref()) {
        *counts.entry(host).or_default() += 1;
    }
    let most = counts.into_iter().max_by_key(|(_, count)| *count).map(|(host, _)| host.to_owned());
    most.unwrap_or_else(|| format!("{}.tencentcloudapi.com", request.service))
}

fn folder(request: &Request) -> String {
    format!("{}/{}/", request.service, request.version)
}

/// The service's files as they stand: path below its folder to text.
fn service_files(request: &Request, spec: &SourceMap) -> BTreeMap<String, String> {
    let folder = folder(request);
    spec.files()
        .filter_map(|(_, file)| {
            let path = file.relative().strip_prefix(&folder)?;
            Some((path.to_owned(), file.text().to_owned()))
        })
        .collect()
}

/// The spec with the service's files replaced.
fn with(request: &Request, spec: &SourceMap, files: &BTreeMap<String, String>) -> SourceMap {
    let folder = folder(request);
    let mut sources = SourceMap::default();
    for (_, file) in spec.files().filter(|(_, file)| !file.relative().starts_with(&folder)) {
        let root = file.path().strip_suffix(file.relative()).unwrap_or_default();
        sources.add(root.trim_end_matches('/'), file.relative(), file.text().as_bytes());
    }
    let root = spec.files().next().and_then(|(_, file)| file.path().strip_suffix(file.relative())).unwrap_or_default();
    for (path, text) in files {
        sources.add(root.trim_end_matches('/'), &format!("{folder}{path}"), text.as_bytes());
    }
    sources
}

/// The files that differ from what stands.
fn changed(request: &Request, spec: &SourceMap, files: BTreeMap<String, String>) -> BTreeMap<String, String> {
    let before = service_files(request, spec);
    let folder = folder(request);
    files
        .into_iter()
        .filter(|(path, text)| before.get(path) != Some(text))
        .map(|(path, text)| (format!("{folder}{path}"), text))
        .collect()
}
