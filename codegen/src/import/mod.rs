//! Brings the vendor's present facts into a spec: what changed upstream follows, what people changed stays.
//!
//! Per fact three sides are compared: the last import (`upstream.lock`), the spec, and the sources given now. Nothing
//! here touches a disk: texts in, texts and a report out.

mod draft;
mod edits;
mod example;
mod fact;
mod locate;
mod lock;
mod merge;
mod operator;
mod ours;
mod patch;
mod plan;
mod report;
mod rule;
mod scalar;
mod status;
mod theirs;

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostics;
use crate::model::{Model, Service};
use crate::source::{FileId, SourceMap};
use crate::upstream::{self, Upstream, combine::Disagreement};

pub use report::Report;
pub use status::{days, status};

/// What an import is asked to do.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// The vendor's short name: `essbasic`.
    pub service: String,
    /// The API version: `2021-05-26`.
    pub version: String,
    /// Day of the sources, as `2026-10-26`.
    pub as_of: String,
    /// Look at these actions and types alone; at all if empty.
    pub only: Vec<String>,
    /// Conflicts settled for the spec: paths as the report shows them, or `all`.
    pub keep: Vec<String>,
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

/// The name of the file that remembers the last import, below the folder of a service.
pub const LOCK: &str = "upstream.lock";

/// Compares the sources with the spec and with the last import.
///
/// `spec` holds the files of the whole spec directory, `lock` the text of the service's [`LOCK`].
///
/// # Errors
///
/// The first of the steps that failed, with all of its problems.
pub fn import(request: &Request, spec: &SourceMap, lock: Option<&str>, inputs: &Inputs) -> Result<Import, Failure> {
    let lock = match lock {
        Some(text) => lock::Lock::parse(text).map_err(Failure::Lock)?,
        None => lock::Lock::default(),
    };
    let model = crate::check(spec).map_err(Failure::Spec)?;
    let mut sources = read(request, inputs)?;
    observe(request, &model, &mut sources);
    plan::make(request, spec, &model, lock, &sources, inputs)
}

/// Types that the sources name and nobody describes, as far as examples show them.
fn observe(request: &Request, model: &Model, sources: &mut Sources) {
    let named = |service: &&Service| service.name.value == request.service && service.version.value == request.version;
    let known = model.services.iter().find(named).into_iter().flat_map(|service| &service.structs);
    let known = known.map(|item| item.name.value.clone()).collect();
    let theirs = theirs::facts(&sources.upstream);
    let needed: Vec<_> =
        operator::needed(&sources.upstream, &theirs).map(|((_, ty), path)| (ty, path)).collect();
    sources.observed = upstream::observed::add(&mut sources.upstream, &known, &needed);
}

/// What the sources say together.
struct Sources {
    upstream: Upstream,
    disagreements: Vec<Disagreement>,
    /// Types that are known from their use alone.
    observed: Vec<String>,
    /// Units that metadata describes whole.
    whole: std::collections::BTreeSet<String>,
    /// Units of which a page was given.
    paged: std::collections::BTreeSet<String>,
}

fn read(request: &Request, inputs: &Inputs) -> Result<Sources, Failure> {
    let mut diagnostics = Diagnostics::default();
    let file = |id: FileId| inputs.sources.file(id);
    let fits = |source: &Upstream, diagnostics: &mut Diagnostics| {
        source.check_service(&request.service, &request.version, diagnostics);
    };
    let metadata = inputs.metadata.and_then(|id| upstream::metadata::read(id, file(id), &mut diagnostics));
    let examples = inputs.examples.and_then(|id| upstream::examples::read(id, file(id), &mut diagnostics));
    let codes = inputs
        .error_codes
        .and_then(|id| upstream::error_codes::read(id, file(id), &request.service, &mut diagnostics));
    let pages: Vec<Upstream> =
        inputs.pages.iter().filter_map(|id| upstream::page::read(*id, file(*id), &mut diagnostics)).collect();
    for source in metadata.iter().chain(&pages) {
        fits(source, &mut diagnostics);
    }
    diagnostics.finish();
    if !diagnostics.is_empty() {
        return Err(Failure::Inputs(diagnostics));
    }
    let units = |source: &Upstream| -> Vec<String> {
        let actions = source.actions.iter().map(|action| action.name.clone());
        actions.chain(source.types.iter().map(|item| item.name.clone())).collect()
    };
    let whole = metadata.iter().flat_map(units).collect();
    let paged = pages.iter().flat_map(units).collect();
    let (mut upstream, disagreements) = upstream::combine::combine(metadata, pages, examples, codes);
    upstream.name_types();
    Ok(Sources { upstream, disagreements, observed: Vec::new(), whole, paged })
}
