//! The files as written: every key with its place, nothing resolved.
//!
//! Each kind of file has one struct. Reading reports unknown and duplicate keys, missing ones and values of a wrong
//! kind, everything in a file in one run.

mod acknowledged;
mod action;
mod callback;
mod comma;
mod condition;
mod corrections;
mod cursor;
mod enumeration;
mod error_codes;
mod events;
mod field;
pub(crate) mod keys;
mod kinds;
mod paging;
mod reader;
mod review;
mod service;
mod structure;
mod terms;
#[cfg(test)]
mod tests;
mod texts;
mod waiting;

use tc3_runtime::validate::Format;

use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::source::{FileId, SourceFile, SourceMap, Span};
use crate::yaml::{self, Node, NodeKind, Text};

pub(crate) use acknowledged::RawAcknowledgement;
pub(crate) use action::{ACTION, RawAction, RawEnvelope, RawExample, RawOutcome};
pub(crate) use callback::{CALLBACK, RawCallback, RawMessage};
pub(crate) use condition::{RawCase, RawCondition, RawTest, TESTS};
pub use corrections::RawCorrection;
pub(crate) use enumeration::{ENUM, ENUM_VALUE, RawEnum, RawVariant};
pub(crate) use error_codes::RawErrorCode;
pub(crate) use events::RawEvents;
pub(crate) use field::{RawField, RawLimit, RawType};
pub(crate) use kinds::{Content, ROWS};
pub use kinds::{FileKind, SpecPath, field_keys, value_keys};
pub(crate) use paging::RawPaging;
pub(crate) use reader::{Flag, RawAllow};
pub(crate) use review::RawReview;
pub(crate) use service::{RawServiceFile, SERVICE};
pub(crate) use structure::{RawRule, RawRuleKind, RawTypeFile, TYPE};
pub(crate) use terms::RawTerms;
pub(crate) use waiting::{RawTask, RawWaiter};

use cursor::{Cursor, Page};
use keys::{Among, Form, Key, Table, key, needed, table};
use kinds::Reading;
use reader::Entries;

pub(crate) static SOURCE: Table = table(
    "`source`",
    "source",
    &[&[
        needed("as_of", Form::Date, "Date of the page or of the metadata release."),
        key("page", Form::Address, "Address of the page, where known."),
    ]],
);

const SOURCE_KEY: Key = key("source", Form::One(&SOURCE), "Where the facts come from.");

pub(crate) static DEPRECATED: Table = Table {
    what: "`deprecated`",
    name: "deprecated",
    keys: &[&[
        key("since", Form::Text, "Since when: a date or a release."),
        key("use", Form::Text, "What to use instead."),
        key("note", Form::Text, "Anything else."),
    ]],
    among: Among::AtLeastOne,
};

const DEPRECATED_KEY: Key = key("deprecated", Form::One(&DEPRECATED), "Marks it as deprecated.");

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
    pub(crate) texts: Vec<(Text, Text)>,
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

/// Reads every file of the source map. The order in which files were added says nothing.
pub(crate) fn read(sources: &SourceMap, sink: &Sink) -> RawSpec {
    let mut spec = RawSpec::default();
    let mut files: Vec<(FileId, &SourceFile)> = sources.files().collect();
    files.sort_by_key(|(_, file)| file.relative().trim_end_matches(".yaml"));
    for (id, file) in files {
        read_file(id, file, &mut spec, sink);
    }
    for service in &mut spec.services {
        service.errors_unreadable |= spec.common_unreadable;
    }
    spec
}

/// The corrections of one version of a service, whether or not the spec checks.
#[must_use]
pub fn corrections(sources: &SourceMap, service: &str, version: &str) -> Vec<RawCorrection> {
    let raw = read(sources, &Sink::default());
    let here = |raw: &RawService| (raw.folders.0.as_str(), raw.folders.1.as_str()) == (service, version);
    raw.services.into_iter().find(here).map(|service| service.corrections).unwrap_or_default()
}

/// The entries of `acknowledged.yaml`.
pub(crate) fn acknowledgements(node: &Node, file: &SourceFile, sink: &Sink) -> Vec<RawAcknowledgement> {
    acknowledged::acknowledgements(Page::new(file, sink).at(node))
}

fn read_file(id: FileId, file: &SourceFile, spec: &mut RawSpec, sink: &Sink) {
    let Some(path) = SpecPath::parse(file.relative()) else {
        let help = format!("spec files are {}; files with other extensions are not read", FileKind::places());
        let unexpected = Diagnostic::for_path(Code::UnexpectedFile, file.path(), "unexpected file");
        return sink.push(unexpected.help(help));
    };
    let node = || yaml::read(id, file, sink);
    let page = Page::new(file, sink);
    match (&path.kind.row().reading, path.version) {
        (Reading::Spec(read), _) => read(spec, node().as_ref().map(|node| page.at(node))),
        (Reading::Version(read), Some(version)) => {
            read(spec.service_mut(id, file, version), node().as_ref().map(|node| page.at(node)));
        }
        (Reading::Unit(read), Some(version)) => {
            let service = spec.service_mut(id, file, version);
            let stem = path.unit.unwrap_or_default().to_owned();
            match node() {
                Some(node) => read(service, stem, node, page),
                None => service.unreadable.push(stem),
            }
        }
        (Reading::Elsewhere, _) | (_, None) => {}
    }
}

impl<T> File<T> {
    fn read(stem: String, node: Node, page: Page<'_>, read: impl FnOnce(Cursor<'_>) -> T) -> Self {
        let content = read(page.at(&node));
        Self { stem, node, content }
    }
}

impl RawSpec {
    /// The service that a file belongs to.
    fn service_mut(&mut self, id: FileId, file: &SourceFile, (service, version): (&str, &str)) -> &mut RawService {
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
            texts: Vec::new(),
        }
    }
}

/// An address that can stand between `<` and `>`.
fn is_address(text: &str) -> bool {
    Format::HttpUrl.accepts(text) && !text.contains(|c: char| c.is_whitespace() || matches!(c, '<' | '>'))
}

impl RawLiteral {
    fn read(node: Cursor<'_>, key: &str) -> Option<Self> {
        match &node.kind {
            NodeKind::Sequence(_) => Some(Self::List(reader::texts(node, key), node.span)),
            _ => reader::text(node, key).map(Self::Scalar),
        }
    }
}

impl RawDeprecated {
    fn read(node: Cursor<'_>) -> Self {
        let mut keys = Entries::of(node, &DEPRECATED);
        let read =
            Self { span: node.span, since: keys.text("since"), instead: keys.text("use"), note: keys.text("note") };
        if read.since.is_none()
            && read.instead.is_none()
            && read.note.is_none()
            && matches!(node.kind, NodeKind::Mapping(_))
        {
            node.report(
                Diagnostic::new(Code::MissingKey, node.span, "`deprecated` says neither since when nor what to do")
                    .help("write one or more of `{since: …, use: …, note: …}`"),
            );
        }
        keys.finish();
        read
    }
}

impl RawSource {
    fn read(node: Cursor<'_>) -> Self {
        let mut keys = Entries::of(node, &SOURCE);
        let as_of = keys.text("as_of");
        if let Some(date) = as_of.as_ref().filter(|date| !Format::Date.accepts(&date.value)) {
            let message = format!("`{}` is not a date", date.value);
            node.report(
                Diagnostic::new(Code::InvalidValue, date.span, message)
                    .help("write the day of the page or release: `2024-07-15`"),
            );
        }
        let page = keys.text("page");
        if let Some(page) = page.as_ref().filter(|page| !is_address(&page.value)) {
            let message = format!("`{}` is not the address of a page", page.value);
            node.report(Diagnostic::new(Code::InvalidValue, page.span, message).help("write it whole: `https://…`"));
        }
        keys.finish();
        Self { as_of, page }
    }
}
