//! The kinds of spec files, one row each: their location, their contents, and what reads them.

use super::acknowledged::ACKNOWLEDGED;
use super::corrections::{self, CORRECTION};
use super::cursor::{Cursor, Page};
use super::error_codes::{self, ERROR_CODE};
use super::keys::{Form, Table};
use super::review::{self, REVIEW};
use super::texts;
use super::{
    ACTION, CALLBACK, ENUM, File, RawAction, RawCallback, RawEnum, RawService, RawServiceFile, RawSpec, RawTypeFile,
    SERVICE, TYPE,
};
use crate::lock::LOCK;
use crate::yaml::Node;

/// A kind of file of a spec.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FileKind {
    /// `common/errors.yaml`: error codes of all services.
    CommonErrors,
    /// `review.yaml`: levels of the rules of `diff`.
    Review,
    /// `acknowledged.yaml`: accepted findings of `diff`.
    Acknowledged,
    /// `service.yaml`: a version of a service as a whole.
    Service,
    /// `errors.yaml`: error codes of a service.
    Errors,
    /// `corrections.yaml`: where the spec differs from the vendor on purpose.
    Corrections,
    /// `actions/<Action>.yaml`.
    Action,
    /// `callbacks/<MsgType>.yaml`.
    Callback,
    /// `types/<Type>.yaml`.
    Type,
    /// `enums/<Enum>.yaml`.
    Enum,
    /// `texts.yaml`: what the vendor says in its own words, in a private spec.
    Texts,
    /// `upstream.lock`: what the vendor said at the last import.
    Lock,
}

/// A kind of file, and all there is to say of it.
pub(crate) struct Row {
    pub(crate) kind: FileKind,
    place: Place,
    pub(super) reading: Reading,
    /// What is in the file, where editors get a schema.
    pub(crate) content: Option<Content>,
}

/// Where files of a kind are.
enum Place {
    /// One file below the spec's directory.
    Spec(&'static str),
    /// One file in the folder of a version of a service.
    Version(&'static str),
    /// A folder in the folder of a version, with a file for each unit.
    Folder(&'static str),
}

/// How a file gets into the raw spec. A file that is not YAML has no node.
pub(super) enum Reading {
    /// As a part of the whole spec.
    Spec(fn(&mut RawSpec, Option<Cursor<'_>>)),
    /// As a part of a version of a service.
    Version(fn(&mut RawService, Option<Cursor<'_>>)),
    /// As a unit of a version of a service, under the name of its file.
    Unit(fn(&mut RawService, String, Node, Page<'_>)),
    /// Not by the check: `diff` and the import read it.
    Elsewhere,
}

/// What is in the files of a kind.
pub(crate) struct Content {
    /// The name of the schema.
    pub(crate) schema: &'static str,
    pub(crate) value: Form,
    /// What the schema says of the file.
    pub(crate) about: &'static str,
}

/// Every kind. A file with a path of no row is unexpected.
pub(crate) static ROWS: [Row; 12] = [
    Row {
        kind: FileKind::CommonErrors,
        place: Place::Spec("common/errors.yaml"),
        reading: Reading::Spec(|spec, node| match node {
            Some(node) => spec.common.extend(error_codes::error_codes(node)),
            None => spec.common_unreadable = true,
        }),
        content: content("errors", Form::Map(&ERROR_CODE), "errors.yaml: error codes of a service, or of all services"),
    },
    Row {
        kind: FileKind::Review,
        place: Place::Spec("review.yaml"),
        reading: Reading::Spec(|spec, node| {
            spec.reviews.extend(node.into_iter().flat_map(review::reviews));
        }),
        content: content(
            "review",
            Form::Map(&REVIEW),
            "review.yaml: which rules of `cargo xtask diff` fail, warn or are off, and why",
        ),
    },
    Row {
        kind: FileKind::Acknowledged,
        place: Place::Spec("acknowledged.yaml"),
        reading: Reading::Elsewhere,
        content: content(
            "acknowledged",
            Form::List(&ACKNOWLEDGED),
            "acknowledged.yaml: which breaking findings of `cargo xtask diff` need no new major version, and why",
        ),
    },
    Row {
        kind: FileKind::Service,
        place: Place::Version("service.yaml"),
        reading: Reading::Version(|service, node| {
            service.service_seen = true;
            service.service = node.map(RawServiceFile::read);
        }),
        content: content("service", Form::One(&SERVICE), "service.yaml: hosts, region, operator, default rate limit"),
    },
    Row {
        kind: FileKind::Errors,
        place: Place::Version("errors.yaml"),
        reading: Reading::Version(|service, node| match node {
            Some(node) => service.errors.extend(error_codes::error_codes(node)),
            None => service.errors_unreadable = true,
        }),
        content: content("errors", Form::Map(&ERROR_CODE), "errors.yaml: error codes of a service, or of all services"),
    },
    Row {
        kind: FileKind::Corrections,
        place: Place::Version("corrections.yaml"),
        reading: Reading::Version(|service, node| {
            service.corrections.extend(node.into_iter().flat_map(corrections::corrections));
        }),
        content: content(
            "corrections",
            Form::List(&CORRECTION),
            "corrections.yaml: where we differ from the vendor, and why",
        ),
    },
    Row {
        kind: FileKind::Action,
        place: Place::Folder("actions"),
        reading: Reading::Unit(|service, stem, node, page| {
            service.actions.push(File::read(stem, node, page, RawAction::read));
        }),
        content: content("action", Form::One(&ACTION), "actions/<Action>.yaml: request, response, errors, examples"),
    },
    Row {
        kind: FileKind::Callback,
        place: Place::Folder("callbacks"),
        reading: Reading::Unit(|service, stem, node, page| {
            service.callbacks.push(File::read(stem, node, page, RawCallback::read));
        }),
        content: content(
            "callback",
            Form::One(&CALLBACK),
            "callbacks/<MsgType>.yaml: one type of message that the service posts",
        ),
    },
    Row {
        kind: FileKind::Type,
        place: Place::Folder("types"),
        reading: Reading::Unit(|service, stem, node, page| {
            service.types.push(File::read(stem, node, page, RawTypeFile::read));
        }),
        content: content("type", Form::One(&TYPE), "types/<Type>.yaml: one structure"),
    },
    Row {
        kind: FileKind::Enum,
        place: Place::Folder("enums"),
        reading: Reading::Unit(|service, stem, node, page| {
            service.enums.push(File::read(stem, node, page, RawEnum::read_file));
        }),
        content: content("enum", Form::One(&ENUM), "enums/<Enum>.yaml: one set of values"),
    },
    Row {
        kind: FileKind::Texts,
        place: Place::Version("texts.yaml"),
        reading: Reading::Version(|service, node| {
            service.texts.extend(node.into_iter().flat_map(texts::texts));
        }),
        content: None,
    },
    Row { kind: FileKind::Lock, place: Place::Version(LOCK), reading: Reading::Elsewhere, content: None },
];

const fn content(schema: &'static str, value: Form, about: &'static str) -> Option<Content> {
    Some(Content { schema, value, about })
}

/// A path below the spec's directory, taken apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SpecPath<'p> {
    /// What the file is.
    pub kind: FileKind,
    /// The folders of service and version; `None` for a file of the whole spec.
    pub version: Option<(&'p str, &'p str)>,
    /// The name of the action, type or enum; `None` for a file that is the only one of its kind.
    pub unit: Option<&'p str>,
}

impl<'p> SpecPath<'p> {
    /// Takes a path apart, with `/` between its parts. `None`: no file is read there.
    #[must_use]
    pub fn parse(path: &'p str) -> Option<Self> {
        ROWS.iter().find_map(|row| {
            let (version, unit) = row.place.parse(path)?;
            Some(Self { kind: row.kind, version, unit })
        })
    }
}

impl FileKind {
    pub(crate) fn row(self) -> &'static Row {
        ROWS.iter().find(|row| row.kind == self).expect("every kind has a row")
    }

    /// What the file is called; for a kind with a file for each unit, what their folder is called.
    ///
    /// Files of the whole spec are below its directory, others below the folder of the version.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self.row().place {
            Place::Spec(name) | Place::Version(name) | Place::Folder(name) => name,
        }
    }

    /// The file of a unit below the folder of the version: `actions/PrepareFlows.yaml`.
    #[must_use]
    pub fn file_of(self, unit: &str) -> String {
        match self.row().place {
            Place::Spec(name) | Place::Version(name) => name.to_owned(),
            Place::Folder(folder) => format!("{folder}/{unit}.yaml"),
        }
    }

    /// The kind of a file by its path below the folder of its version.
    #[must_use]
    pub fn below_version(path: &str) -> Option<Self> {
        let is_of = |row: &&Row| match row.place {
            Place::Spec(_) => false,
            Place::Version(name) => name == path,
            Place::Folder(folder) => unit_in(folder, path).is_some(),
        };
        ROWS.iter().find(is_of).map(|row| row.kind)
    }

    /// The first line of a file, which tells editors its schema; `None` where there is none.
    #[must_use]
    pub fn modeline(self) -> Option<String> {
        let Row { place, content, .. } = self.row();
        let folders = match place {
            Place::Spec(name) => name.matches('/').count(),
            Place::Version(_) => 2,
            Place::Folder(_) => 3,
        };
        let schema = content.as_ref()?.schema;
        Some(format!("# yaml-language-server: $schema={}schema/{schema}.json", "../".repeat(folders)))
    }

    /// The keys at the top of a file, in the order in which they are written; none where names are the keys.
    #[must_use]
    pub fn keys(self) -> Vec<&'static str> {
        match self.row().content {
            Some(Content { value: Form::One(table), .. }) => names(table),
            _ => Vec::new(),
        }
    }

    /// Where files are read, in words.
    pub(super) fn places() -> String {
        let yaml = || ROWS.iter().filter(|row| row.kind != FileKind::Lock);
        let whole: Vec<&str> = yaml()
            .filter_map(|row| match row.place {
                Place::Spec(name) => Some(name),
                Place::Version(_) | Place::Folder(_) => None,
            })
            .collect();
        let version: Vec<String> = yaml()
            .filter_map(|row| match row.place {
                Place::Spec(_) => None,
                Place::Version(name) => Some(name.to_owned()),
                Place::Folder(folder) => Some(format!("{folder}/*.yaml")),
            })
            .collect();
        format!("{} and, below <service>/<version>/, {}", whole.join(", "), version.join(", "))
    }
}

/// The keys of a field, in the order in which they are written.
#[must_use]
pub fn field_keys() -> Vec<&'static str> {
    names(&super::field::FIELD)
}

/// The keys of a value of an enum, in the order in which they are written.
#[must_use]
pub fn value_keys() -> Vec<&'static str> {
    names(&super::enumeration::ENUM_VALUE)
}

fn names(table: &Table) -> Vec<&'static str> {
    table.all().map(|key| key.name).collect()
}

/// The folders of service and version, and the unit.
type Parts<'p> = (Option<(&'p str, &'p str)>, Option<&'p str>);

impl Place {
    fn parse<'p>(&self, path: &'p str) -> Option<Parts<'p>> {
        let mut parts = path.splitn(3, '/');
        let mut in_version = || Some(((parts.next()?, parts.next()?), parts.next()?));
        match self {
            Self::Spec(name) => (path == *name).then_some((None, None)),
            Self::Version(name) => {
                let (version, file) = in_version()?;
                (file == *name).then_some((Some(version), None))
            }
            Self::Folder(folder) => {
                let (version, file) = in_version()?;
                unit_in(folder, file).map(|unit| (Some(version), Some(unit)))
            }
        }
    }
}

/// The unit of a file in a folder of units.
fn unit_in<'p>(folder: &str, path: &'p str) -> Option<&'p str> {
    let unit = path.strip_prefix(folder)?.strip_prefix('/')?.strip_suffix(".yaml")?;
    (!unit.contains('/')).then_some(unit)
}

#[cfg(test)]
mod tests {
    use super::{FileKind, ROWS, SpecPath};

    #[test]
    fn every_path_is_of_its_kind() {
        for row in &ROWS {
            let name = row.kind.file_of("Sample");
            let whole = matches!(row.place, super::Place::Spec(_));
            let path = if whole { name } else { format!("demo/2020-01-01/{name}") };
            let parsed = SpecPath::parse(&path).expect(&path);
            assert_eq!((parsed.kind, parsed.version.is_none()), (row.kind, whole), "{path}");
            let below = FileKind::below_version(path.trim_start_matches("demo/2020-01-01/"));
            assert_eq!(below, (!whole).then_some(row.kind), "{path}");
        }
    }

    #[test]
    fn other_paths_are_of_none() {
        for path in ["", "errors.yaml", "common/review.yaml", "demo/2020-01-01/actions/a/b.yaml", "demo/actions/A.yaml"]
        {
            assert_eq!(SpecPath::parse(path), None, "{path}");
        }
        let unit = SpecPath::parse("demo/2020-01-01/enums/A.yaml").map(|path| (path.kind, path.unit));
        assert_eq!(unit, Some((FileKind::Enum, Some("A"))));
    }
}
