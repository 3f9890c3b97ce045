//! `types/<Type>.yaml`, and the rules of types and requests.

use super::field::{self, RawField};
use super::reader::{self, Entries};
use super::{RawEnum, RawSource};
use crate::diagnostic::Diagnostics;
use crate::source::Span;
use crate::yaml::{Node, Text};

/// The file of a type.
#[derive(Debug)]
pub(crate) struct RawTypeFile {
    pub(crate) name: Option<Text>,
    pub(crate) doc: Option<Text>,
    pub(crate) source: Option<RawSource>,
    pub(crate) fields: Vec<RawField>,
    pub(crate) rules: Vec<RawRule>,
    pub(crate) enums: Vec<RawEnum>,
}

/// A rule over several fields.
#[derive(Debug)]
pub(crate) struct RawRule {
    pub(crate) span: Span,
    pub(crate) kind: RawRuleKind,
}

/// What a rule says.
#[derive(Debug)]
pub(crate) enum RawRuleKind {
    ExactlyOneOf(Vec<Text>),
    AtLeastOneOf(Vec<Text>),
    AtMostOneOf(Vec<Text>),
    RequiredIf { field: Text, when: Vec<RawCondition> },
}

/// A field has one of some values.
#[derive(Debug)]
pub(crate) struct RawCondition {
    pub(crate) field: Text,
    pub(crate) values: Vec<Text>,
}

impl RawTypeFile {
    pub(super) fn read(node: &Node, diagnostics: &mut Diagnostics) -> Self {
        let mut keys = Entries::of(node, "a type", diagnostics);
        let read = Self {
            name: keys.needed_text("type", diagnostics),
            doc: keys.doc(None, diagnostics),
            source: keys.take("source").map(|node| RawSource::read(node, diagnostics)),
            fields: match keys.take("fields") {
                Some(node) => field::fields(node, "`fields`", diagnostics),
                None => {
                    let help = "list its members; where there are none, write `fields: {}`";
                    keys.report_missing("fields", help, diagnostics);
                    Vec::new()
                }
            },
            rules: keys.take("rules").map(|node| rules(node, diagnostics)).unwrap_or_default(),
            enums: keys.take("enums").map(|node| RawEnum::read_local(node, diagnostics)).unwrap_or_default(),
        };
        keys.finish(diagnostics);
        read
    }
}

pub(super) fn rules(node: &Node, diagnostics: &mut Diagnostics) -> Vec<RawRule> {
    let items = reader::sequence(node, "rules", diagnostics);
    items.iter().flat_map(|item| rule(item, diagnostics)).collect()
}

fn rule(node: &Node, diagnostics: &mut Diagnostics) -> Vec<RawRule> {
    let mut keys = Entries::of(node, "a rule", diagnostics);
    let mut kinds = Vec::new();
    if let Some(node) = keys.take("exactly_one_of") {
        kinds.push(RawRuleKind::ExactlyOneOf(reader::texts(node, "exactly_one_of", diagnostics)));
    }
    if let Some(node) = keys.take("at_least_one_of") {
        kinds.push(RawRuleKind::AtLeastOneOf(reader::texts(node, "at_least_one_of", diagnostics)));
    }
    if let Some(node) = keys.take("at_most_one_of") {
        kinds.push(RawRuleKind::AtMostOneOf(reader::texts(node, "at_most_one_of", diagnostics)));
    }
    if let Some(node) = keys.take("required_if") {
        kinds.extend(required_if(node, diagnostics));
    }
    if kinds.is_empty() {
        let help = "a rule is `exactly_one_of`, `at_least_one_of`, `at_most_one_of` or `required_if`";
        keys.report_missing("exactly_one_of", help, diagnostics);
    }
    keys.finish(diagnostics);
    kinds.into_iter().map(|kind| RawRule { span: node.span.start_only(), kind }).collect()
}

fn required_if(node: &Node, diagnostics: &mut Diagnostics) -> Option<RawRuleKind> {
    let mut keys = Entries::of(node, "`required_if`", diagnostics);
    let field = keys.needed_text("field", diagnostics);
    let when = match keys.take("when") {
        Some(node) => conditions(node, diagnostics),
        None => {
            keys.report_missing("when", "add `when: {Field: [VALUE]}`", diagnostics);
            Vec::new()
        }
    };
    keys.finish(diagnostics);
    Some(RawRuleKind::RequiredIf { field: field?, when })
}

fn conditions(node: &Node, diagnostics: &mut Diagnostics) -> Vec<RawCondition> {
    reader::mapping(node, "`when`", diagnostics)
        .into_iter()
        .map(|(field, node)| RawCondition {
            field,
            values: reader::texts(node, "the values of a condition", diagnostics),
        })
        .collect()
}
