//! The files as they stand: every key with its place, nothing resolved.
//!
//! Each kind of file has one struct. Reading reports unknown and duplicate keys, missing ones and values of a wrong
//! kind, all of a file's in one run.

mod action;
mod callback;
mod enumeration;
mod errors;
mod field;
pub(crate) mod keys;
mod reader;
mod review;
mod service;
mod structure;
#[cfg(test)]
mod tests;

use tc3_runtime::validate::Format;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::source::{FileId, SourceFile, SourceMap, Span};
use crate::yaml::{self, Kind, Node, Text};

pub(crate) use action::{ACTION, RawAction, RawEnvelope, RawExample, RawOutcome};
pub(crate) use callback::{CALLBACK, RawCallback, RawMessage};
pub(crate) use enumeration::{ENUM, RawEnum, RawVariant};
pub use errors::RawCorrection;
pub(crate) use errors::{CORRECTION, ERROR_CODE, RawErrorCode};
pub(crate) use field::{ENUM_LEVEL, LIMITS, RawField, RawLimit, RawNeeds, RawType};
pub(crate) use reader::{Flag, RawAllow};
pub(crate) use review::{REVIEW, RawReview};
pub(crate) use service::{RawServiceFile, SERVICE};
pub(crate) use structure::{RawCondition, RawRule, RawRuleKind, RawTypeFile, TYPE};

use keys::{Among, Key, Table, Value, key, needed, table};
use reader::Entries;

pub(crate) static SOURCE: Table = table(
    "`source`",
    "source",
    &[&[
        needed("as_of", Value::Date, "Date of the page or of the metadata release."),
        key("page", Value::Address, "Address of the page, where known."),
    ]],
);

const SOURCE_KEY: Key = key("source", Value::One(&SOURCE), "Where the facts come from.");

pub(crate) static DEPRECATED: Table = Table {
    what: "`deprecated`",
    name: "deprecated",
    keys: &[&[
        key("since", Value::Text, "Since when: a date or a release."),
        key("use", Value::Text, "What to use instead."),
        key("note", Value::Text, "Anything else."),
    ]],
    among: Among::AtLeastOne,
};

const DEPRECATED_KEY: Key = key("deprecated", Value::One(&DEPRECATED), "Marks it as deprecated.");

/// All files of `spec/`.
#[derive(Debug, Default)]
pub(crate) struct RawSpec {
    pub(crate) common: Vec<RawErrorCode>,
    common_unreadable: bool,
    pub(crate) services: Vec<RawService>,
    pub(crate) reviews: Vec<RawReview>,
}

/// The files of one version of one service.
#[derive(Debug)]
pub(crate) struct RawService {
    /// Folder: `spec/essbasic/2021-05-26`.
    pub(crate) path: String,
    /// Names of the two folders.
    pub(crate) folders: (String, String),
    /// Any file of the service, for what has no better place.
    pub(crate) first_file: FileId,
    /// Whether there is a `service.yaml`, readable or not.
    pub(crate) service_seen: bool,
    /// Whether the file of the service's error codes, or of all services', is no YAML.
    pub(crate) errors_unreadable: bool,
    /// Names of actions, callbacks, types and enums whose files are no YAML. They are there, only nothing is known of them.
    pub(crate) unreadable: Vec<String>,
    pub(crate) service: Option<RawServiceFile>,
    pub(crate) actions: Vec<File<RawAction>>,
    pub(crate) callbacks: Vec<File<RawCallback>>,
    pub(crate) types: Vec<File<RawTypeFile>>,
    pub(crate) enums: Vec<File<RawEnum>>,
    pub(crate) errors: Vec<RawErrorCode>,
    pub(crate) corrections: Vec<RawCorrection>,
}

/// A file whose name says what is in it.
#[derive(Debug)]
pub(crate) struct File<T> {
    /// The file's name without `.yaml`.
    pub(crate) stem: String,
    /// The file as a tree, for corrections.
    pub(crate) node: Node,
    pub(crate) content: T,
}

/// A default or example value.
#[derive(Debug)]
pub(crate) enum RawLiteral {
    Scalar(Text),
    List(Vec<Text>, Span),
}

/// `deprecated: {since, use, note}`.
#[derive(Debug)]
pub(crate) struct RawDeprecated {
    pub(crate) span: Span,
    pub(crate) since: Option<Text>,
    pub(crate) instead: Option<Text>,
    pub(crate) note: Option<Text>,
}

/// `source: {as_of, page}`.
#[derive(Debug)]
pub(crate) struct RawSource {
    pub(crate) as_of: Option<Text>,
    pub(crate) page: Option<Text>,
}

/// A fact that is there, or was looked for and is not.
#[derive(Debug)]
pub(crate) enum Stated<T> {
    Fact(T),
    Nothing,
}

/// Reads every file of the source map.
pub(crate) fn read(sources: &SourceMap, diagnostics: &mut Diagnostics) -> RawSpec {
    let mut spec = RawSpec::default();
    for (id, file) in sources.files() {
        let parts: Vec<&str> = file.relative().split('/').collect();
        read_file(id, sources, &parts, &mut spec, diagnostics);
    }
    spec.finish();
    spec
}

/// The corrections of one version of a service, whether or not the spec checks.
#[must_use]
pub fn corrections(sources: &SourceMap, service: &str, version: &str) -> Vec<RawCorrection> {
    let raw = read(sources, &mut Diagnostics::default());
    let here = |raw: &RawService| (raw.folders.0.as_str(), raw.folders.1.as_str()) == (service, version);
    raw.services.into_iter().find(here).map(|service| service.corrections).unwrap_or_default()
}

fn read_file(id: FileId, sources: &SourceMap, parts: &[&str], spec: &mut RawSpec, diagnostics: &mut Diagnostics) {
    let file = sources.file(id);
    match *parts {
        ["common", "errors.yaml"] => match yaml::read(id, file, diagnostics) {
            Some(node) => spec.common.extend(errors::error_codes(&node, diagnostics)),
            None => spec.common_unreadable = true,
        },
        [service, version, "service.yaml" | "errors.yaml" | "corrections.yaml"] => {
            spec.service_mut(id, file, service, version).read(id, file, parts, diagnostics);
        }
        [service, version, "actions" | "callbacks" | "types" | "enums", name] if name.ends_with(".yaml") => {
            spec.service_mut(id, file, service, version).read(id, file, parts, diagnostics);
        }
        ["review.yaml"] => {
            let node = yaml::read(id, file, diagnostics);
            spec.reviews.extend(node.iter().flat_map(|node| review::reviews(node, diagnostics)));
        }
        // It speaks of changes, not of the service: `diff` reads it.
        ["acknowledged.yaml"] => {}
        // What of it a comparison needs, the check brings into the model.
        [_, _, "upstream.lock"] => {}
        _ => {
            diagnostics
                .push(Diagnostic::for_path(Code::UnexpectedFile, file.path(), "unexpected file").help(
                "spec files are common/errors.yaml, review.yaml, acknowledged.yaml and, below <service>/<version>/, \
                 service.yaml, errors.yaml, corrections.yaml, actions/*.yaml, callbacks/*.yaml, types/*.yaml, enums/*.yaml; \
                 files with other extensions are not read",
            ))
        }
    }
}

impl RawSpec {
    /// The order in which files were added says nothing.
    fn finish(&mut self) {
        self.services.sort_by(|a, b| a.path.cmp(&b.path));
        for service in &mut self.services {
            service.errors_unreadable |= self.common_unreadable;
            service.actions.sort_by(|a, b| a.stem.cmp(&b.stem));
            service.callbacks.sort_by(|a, b| a.stem.cmp(&b.stem));
            service.types.sort_by(|a, b| a.stem.cmp(&b.stem));
            service.enums.sort_by(|a, b| a.stem.cmp(&b.stem));
        }
    }

    /// The service that a file belongs to.
    fn service_mut(&mut self, id: FileId, file: &SourceFile, service: &str, version: &str) -> &mut RawService {
        let folders = (service.to_owned(), version.to_owned());
        let index = self.services.iter().position(|raw| raw.folders == folders).unwrap_or_else(|| {
            let root = file.path().strip_suffix(file.relative()).unwrap_or_default();
            self.services.push(RawService::new(format!("{root}{service}/{version}"), folders, id));
            self.services.len() - 1
        });
        &mut self.services[index]
    }
}

impl RawService {
    fn new(path: String, folders: (String, String), first_file: FileId) -> Self {
        Self {
            path,
            folders,
            first_file,
            service_seen: false,
            errors_unreadable: false,
            unreadable: Vec::new(),
            service: None,
            actions: Vec::new(),
            callbacks: Vec::new(),
            types: Vec::new(),
            enums: Vec::new(),
            errors: Vec::new(),
            corrections: Vec::new(),
        }
    }

    fn read(&mut self, id: FileId, file: &SourceFile, parts: &[&str], diagnostics: &mut Diagnostics) {
        self.service_seen |= parts.ends_with(&["service.yaml"]);
        match yaml::read(id, file, diagnostics) {
            Some(node) => self.read_file(parts, node, diagnostics),
            None => self.skip_file(parts),
        }
    }

    /// Remembers what a file that is no YAML is about, so that its uses are not reported too.
    fn skip_file(&mut self, parts: &[&str]) {
        match parts[parts.len() - 2..] {
            [_, "errors.yaml"] => self.errors_unreadable = true,
            [_, name] => self.unreadable.extend(name.strip_suffix(".yaml").map(str::to_owned)),
            _ => {}
        }
    }

    fn read_file(&mut self, parts: &[&str], node: Node, diagnostics: &mut Diagnostics) {
        let stem = parts.last().and_then(|name| name.strip_suffix(".yaml")).unwrap_or_default().to_owned();
        match parts[parts.len() - 2..] {
            [_, "service.yaml"] => self.service = Some(RawServiceFile::read(&node, diagnostics)),
            [_, "errors.yaml"] => self.errors.extend(errors::error_codes(&node, diagnostics)),
            [_, "corrections.yaml"] => self.corrections.extend(errors::corrections(&node, diagnostics)),
            ["actions", _] => {
                let content = RawAction::read(&node, diagnostics);
                self.actions.push(File { stem, node, content });
            }
            ["callbacks", _] => {
                let content = RawCallback::read(&node, diagnostics);
                self.callbacks.push(File { stem, node, content });
            }
            ["types", _] => {
                let content = RawTypeFile::read(&node, diagnostics);
                self.types.push(File { stem, node, content });
            }
            _ => {
                let content = RawEnum::read_file(&node, diagnostics);
                self.enums.push(File { stem, node, content });
            }
        }
    }
}

/// An address that can stand between `<` and `>`.
fn is_address(text: &str) -> bool {
    Format::HttpUrl.accepts(text) && !text.contains(|c: char| c.is_whitespace() || matches!(c, '<' | '>'))
}

impl RawLiteral {
    fn read(node: &Node, key: &str, diagnostics: &mut Diagnostics) -> Option<Self> {
        match &node.kind {
            Kind::Sequence(_) => Some(Self::List(reader::texts(node, key, diagnostics), node.span)),
            _ => reader::text(node, key, diagnostics).map(Self::Scalar),
        }
    }
}

impl RawDeprecated {
    fn read(node: &Node, diagnostics: &mut Diagnostics) -> Self {
        let mut keys = Entries::of(node, &DEPRECATED, diagnostics);
        let read = Self {
            span: node.span,
            since: keys.text("since", diagnostics),
            instead: keys.text("use", diagnostics),
            note: keys.text("note", diagnostics),
        };
        if read.since.is_none()
            && read.instead.is_none()
            && read.note.is_none()
            && matches!(node.kind, Kind::Mapping(_))
        {
            diagnostics.push(
                Diagnostic::new(Code::MissingKey, node.span, "`deprecated` says neither since when nor what to do")
                    .help("write one or more of `{since: …, use: …, note: …}`"),
            );
        }
        keys.finish(diagnostics);
        read
    }
}

impl RawSource {
    fn read(node: &Node, diagnostics: &mut Diagnostics) -> Self {
        let mut keys = Entries::of(node, &SOURCE, diagnostics);
        let as_of = keys.text("as_of", diagnostics);
        if let Some(date) = as_of.as_ref().filter(|date| !Format::Date.accepts(&date.value)) {
            let message = format!("`{}` is not a date", date.value);
            diagnostics.push(
                Diagnostic::new(Code::InvalidValue, date.span, message)
                    .help("write the day of the page or release: `2024-07-15`"),
            );
        }
        let page = keys.text("page", diagnostics);
        if let Some(page) = page.as_ref().filter(|page| !is_address(&page.value)) {
            let message = format!("`{}` is not the address of a page", page.value);
            diagnostics
                .push(Diagnostic::new(Code::InvalidValue, page.span, message).help("write it whole: `https://…`"));
        }
        keys.finish(diagnostics);
        Self { as_of, page }
    }
}
