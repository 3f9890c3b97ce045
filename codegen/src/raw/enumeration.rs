//! `enums/<Enum>.yaml`, and the `enums` of an action or type.

use super::reader::{self, Entries};
use super::{RawDeprecated, RawSource};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::yaml::{Kind, Node, Text};

/// An enum.
#[derive(Debug)]
pub(crate) struct RawEnum {
    pub(crate) name: Option<Text>,
    pub(crate) doc: Option<Text>,
    pub(crate) base: Option<Text>,
    pub(crate) variants: Vec<RawVariant>,
}

/// A value of an enum.
#[derive(Debug)]
pub(crate) struct RawVariant {
    pub(crate) wire: Text,
    pub(crate) name: Option<Text>,
    pub(crate) doc: Option<Text>,
    pub(crate) deprecated: Option<RawDeprecated>,
}

impl RawEnum {
    pub(super) fn read_file(node: &Node, diagnostics: &mut Diagnostics) -> Self {
        let mut keys = Entries::of(node, "an enum", diagnostics);
        let name = keys.needed_text("enum", diagnostics);
        keys.take("source").map(|node| RawSource::read(node, diagnostics));
        Self::read_body(name, keys, diagnostics)
    }

    pub(super) fn read_local(node: &Node, diagnostics: &mut Diagnostics) -> Vec<Self> {
        reader::mapping(node, "`enums`", diagnostics)
            .into_iter()
            .map(|(name, node)| Self::read_body(Some(name), Entries::of(node, "an enum", diagnostics), diagnostics))
            .collect()
    }

    fn read_body(name: Option<Text>, mut keys: Entries<'_>, diagnostics: &mut Diagnostics) -> Self {
        let doc = keys.doc(name.as_ref(), diagnostics);
        let base = keys.text("base", diagnostics);
        let variants = match keys.take("values") {
            Some(node) => variants(node, diagnostics),
            None => {
                keys.report_missing("values", "list its `values`", diagnostics);
                Vec::new()
            }
        };
        keys.finish(diagnostics);
        Self { name, doc, base, variants }
    }
}

fn variants(node: &Node, diagnostics: &mut Diagnostics) -> Vec<RawVariant> {
    if matches!(&node.kind, Kind::Mapping(pairs) if pairs.is_empty()) {
        diagnostics
            .push(Diagnostic::new(Code::MissingKey, node.span, "an enum has no values").help("list its `values`"));
    }
    reader::mapping(node, "`values`", diagnostics)
        .into_iter()
        .map(|(wire, node)| variant(wire, node, diagnostics))
        .collect()
}

fn variant(wire: Text, node: &Node, diagnostics: &mut Diagnostics) -> RawVariant {
    let mut keys = Entries::of(node, "an enum value", diagnostics);
    let name = keys.text("name", diagnostics);
    let deprecated = keys.take("deprecated").map(|node| RawDeprecated::read(node, diagnostics));
    let doc = keys.doc(Some(&wire), diagnostics);
    keys.finish(diagnostics);
    RawVariant { wire, name, doc, deprecated }
}
