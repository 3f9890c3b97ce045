//! Imports the vendor's current facts into a spec: takes over what changed upstream, keeps what people changed.
//!
//! Three sides of each fact are compared: the last import (`upstream.lock`), the spec, and the current sources. Nothing
//! here touches the disk: texts in, texts and a report out.
//!
//! `upstream` reads the sources, `extract` finds facts in their prose; the rest compares, and edits the files.
//! [`trace`] traces a finding of `diff` to the texts of the vendor, and [`labels`] measures what `extract` reads.

mod compare;
mod draft;
mod edits;
mod error_codes;
mod example;
mod extract;
mod fact;
pub mod labels;
mod locate;
mod lock;
mod merge;
mod migration;
mod narrow;
mod operator;
mod ours;
mod patch;
mod precedence;
mod proposals;
mod reading;
mod recover;
mod remember;
mod report;
mod rule;
mod scalar;
mod sources;
mod status;
mod suspects;
mod texts;
mod theirs;
pub mod trace;
mod unread;
mod upstream;
mod value;
mod wording;
mod write;

use std::collections::BTreeMap;

use tc3_spec::calendar::is_day;
use tc3_spec::lock::LOCK;
use tc3_spec::{Diagnostics, FileId, FileKind, SourceMap};

use compare::Comparison;
use lock::Lock;
use sources::Sources;

pub use report::{Report, Section};
pub use status::{days, status};

/// What an import is asked to do.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// The vendor's short name: `essbasic`.
    pub service: String,
    /// The API version: `2021-05-26`.
    pub version: String,
    /// Day of the sources, as `2026-10-26`. `None`: nobody says, and nothing is dated.
    pub as_of: Option<String>,
    /// Look at these actions and types alone; at all if empty.
    pub only: Vec<String>,
    /// Conflicts settled for the spec: paths as the report shows them, or `all`.
    pub keep: Vec<String>,
    /// What is read otherwise than before, though the words are the same, and is to be written: paths as the report shows
    /// them, or `all`.
    pub take: Vec<String>,
    /// Keep the vendor's own words, as `texts.yaml`: for a spec that stays private.
    pub texts: bool,
}

/// The sources of an import.
#[derive(Debug, Default)]
pub struct Inputs {
    /// Their texts.
    pub sources: SourceMap,
    /// The vendor's `api.json`.
    pub metadata: Option<FileId>,
    /// The vendor's `examples.json`.
    pub examples: Option<FileId>,
    /// A list of error codes.
    pub error_codes: Option<FileId>,
    /// An `api.json` whose words are kept, where that is another one: of the vendor's English edition.
    pub texts: Option<FileId>,
    /// Saved or copied pages.
    pub pages: Vec<FileId>,
}

/// What an import comes to.
#[derive(Debug)]
pub struct Import {
    /// Files to write: path below the spec's directory to text. Files that stay as they are are not among them.
    pub files: BTreeMap<String, String>,
    /// What to tell.
    pub report: Report,
}

/// Why nothing can be imported. Nothing is to be written then.
#[derive(Debug)]
pub enum Failure {
    /// The sources are not what they should be.
    Inputs(Diagnostics),
    /// The spec does not check as it stands.
    Spec(Diagnostics),
    /// The spec would not check after the import: the texts that it would have, and what is wrong with them.
    Result(Box<SourceMap>, Diagnostics),
    /// `upstream.lock` cannot be read.
    Lock(String),
    /// The request itself makes no sense.
    Request(String),
}

/// Compares the sources with the spec and with the last import.
///
/// `spec` holds the files of the whole spec directory, `lock` the text of the service's [`LOCK`].
///
/// # Errors
///
/// The first of the steps that failed, with all of its problems.
pub fn import(request: &Request, spec: &SourceMap, lock: Option<&str>, inputs: &Inputs) -> Result<Import, Failure> {
    request.check()?;
    let lock = lock.map(Lock::parse).transpose().map_err(Failure::Lock)?.unwrap_or_default();
    let mut sources = Sources::read(request, inputs)?;
    let stated = theirs::facts(&sources.upstream);
    let known = recover::model(request, spec, &sources.upstream, &stated).map_err(Failure::Spec)?;
    let wanted = (request.service.as_str(), request.version.as_str());
    let services = &known.model.services;
    let service =
        services.iter().find(|service| (service.name.value.as_str(), service.version.value.as_str()) == wanted);
    sources.settle_hosts(request, service);
    sources.observe(service);
    let mut theirs = theirs::facts(&sources.upstream);
    // The metadata as a whole shows them, whichever units are asked for.
    let migrations = migration::find(&lock.facts, &theirs.facts);
    narrow::to(&request.only, &sources.upstream, &mut theirs)?;

    let mut ours = service.map(ours::facts).unwrap_or_default();
    ours.subjects.retain(|subject, _| !known.missing.contains(&subject.unit));
    theirs.recall(&lock, &ours.units());
    let base = lock.base(&theirs.facts, &ours.units());
    let mut comparison = Comparison::of(request, service, &sources, (&lock, &base), ours, &theirs, migrations);
    comparison.check_paths()?;
    let written = write::write(&comparison, spec, &known.wanted)?;
    comparison.changes = written.outcomes.iter().map(|(change, _)| change.clone()).collect();
    let next = remember::next(&comparison, &written.dropped, &lock);

    let report = Report::of(&comparison, &written, inputs);
    let mut files = written.files;
    let text = next.print();
    if text != lock.print() {
        files.insert(format!("{}/{}/{LOCK}", request.service, request.version), text);
    }
    if request.texts {
        let path = format!("{}/{}/{}", request.service, request.version, FileKind::Texts.name());
        let known = spec.files().find(|(_, file)| file.relative() == path).map(|(_, file)| file.text());
        let text = texts::file(inputs)?;
        files.extend(text.filter(|text| known != Some(text)).map(|text| (path, text)));
    }
    Ok(Import { files, report })
}

/// Checks a request before anything is read for it: its names become names of folders.
///
/// # Errors
///
/// What of it makes no sense.
pub fn check(request: &Request) -> Result<(), Failure> {
    request.check()
}

impl Request {
    /// Service and version become names of folders, the day is written into files.
    fn check(&self) -> Result<(), Failure> {
        let word = |text: &str| {
            text.starts_with(|c: char| c.is_ascii_alphanumeric())
                && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
        };
        let refuse = |message: String| Err(Failure::Request(message));
        if !word(&self.service) {
            return refuse(format!("`{}` is not a short name of a service: write it as `essbasic`", self.service));
        }
        if !is_day(&self.version) {
            return refuse(format!("`{}` is not a version: write it as `2021-05-26`", self.version));
        }
        if let Some(as_of) = self.as_of.as_ref().filter(|as_of| !is_day(as_of)) {
            return refuse(format!("`{as_of}` is not a date: write `--as-of 2024-07-15`"));
        }
        Ok(())
    }
}
