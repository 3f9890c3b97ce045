//! `types/<Type>.yaml`, and the rules of types and requests.

use super::condition::{self, RawCondition};
use super::cursor::Cursor;
use super::enumeration::LOCAL_ENUM;
use super::field::{self, FIELD, RawField};
use super::keys::{ALLOW_KEY, Among, Form, Table, key, needed, table};
use super::reader::{self, Entries};
use super::{RawAllow, RawEnum, RawSource, SOURCE_KEY};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::Effect;
use crate::source::Span;
use crate::yaml::Text;

pub(crate) static TYPE: Table = table(
    "a type",
    "type",
    &[&[
        needed("type", Form::Name, "The vendor's name of the structure, which is also that of the file."),
        key("name", Form::Name, "The Rust name, where the vendor's would hide one of Rust's own: `Option`, `Error`."),
        key("doc", Form::Doc, "What it means, in our own short English."),
        SOURCE_KEY,
        needed("fields", Form::Map(&FIELD), "Its members; `{}` if there are none."),
        key("rules", Form::List(&RULE), "Rules over several of its fields, true wherever the type is used."),
        key("enums", Form::Map(&LOCAL_ENUM), "Enums that only this file uses."),
        ALLOW_KEY,
    ]],
);

pub(crate) static RULE: Table = Table {
    what: "a rule",
    name: "rule",
    keys: &[&[
        key("exactly_one_of", Form::Paths, "One of these fields is given, and only one."),
        key("at_least_one_of", Form::Paths, "One of these fields or more are given."),
        key("at_most_one_of", Form::Paths, "None or one of these fields is given."),
        key("required_if", Form::One(&CONDITIONAL), "A field is required when all conditions hold."),
        key("forbidden_if", Form::One(&CONDITIONAL), "A field may not be given when all conditions hold."),
        key("only_if", Form::One(&CONDITIONAL), "A field has an effect only when all conditions hold."),
        key("same_length", Form::Paths, "These lists have as many items as each other, where they are given."),
        key("unique", Form::Path, "Path of a list, or of a member of its items: no value occurs twice."),
        key("span", Form::One(&SPAN), "One time is not before another, and not long after it."),
    ]],
    among: Among::AtLeastOne,
};

pub(crate) static CONDITIONAL: Table = Table {
    what: "a rule with conditions",
    name: "conditional",
    keys: &[&[
        key("field", Form::Path, "Path of the field, from the struct that holds the rule."),
        key("fields", Form::Paths, "Paths of several fields, for each of which the rule holds by itself."),
        needed(
            "when",
            Form::When,
            "Paths of fields to values, `given` or `absent`. All conditions, each with any of its values.",
        ),
    ]],
    among: Among::OneOf(&["field", "fields"]),
};

pub(crate) static SPAN: Table = table(
    "a span",
    "span",
    &[&[
        needed("from", Form::Path, "Path of the earlier time, from the struct that holds the rule."),
        needed("to", Form::Path, "Path of the later time, which is of the same type."),
        key("max", Form::Period, "The longest time between them: `90d`. Left out: only their order is known."),
    ]],
);

/// The file of a type.
#[derive(Debug)]
pub(crate) struct RawTypeFile {
    pub(crate) name: Option<Text>,
    pub(crate) rust: Option<Text>,
    pub(crate) doc: Option<Text>,
    pub(crate) source: Option<RawSource>,
    pub(crate) fields: Vec<RawField>,
    pub(crate) rules: Vec<RawRule>,
    pub(crate) enums: Vec<RawEnum>,
    pub(crate) allow: RawAllow,
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
    If { effect: Effect, field: Text, when: Vec<RawCondition> },
    SameLength(Vec<Text>),
    Unique(Text),
    Span { from: Text, to: Text, max: Option<Text> },
}

impl RawTypeFile {
    pub(super) fn read(node: Cursor<'_>) -> Self {
        let mut keys = Entries::of(node, &TYPE);
        let read = Self {
            name: keys.text("type"),
            rust: keys.text("name"),
            doc: keys.doc(),
            source: keys.take("source").map(RawSource::read),
            fields: keys.take("fields").map(|node| field::fields(node, "`fields`")).unwrap_or_default(),
            rules: keys.take("rules").map(rules).unwrap_or_default(),
            enums: keys.take("enums").map(RawEnum::read_local).unwrap_or_default(),
            allow: keys.allow(),
        };
        keys.finish();
        read
    }
}

pub(super) fn rules(node: Cursor<'_>) -> Vec<RawRule> {
    let items = reader::sequence(node, "rules");
    items.into_iter().flat_map(rule).collect()
}

fn rule(node: Cursor<'_>) -> Vec<RawRule> {
    let mut keys = Entries::of(node, &RULE);
    // What is named and wrong was told.
    let mut kinds: Vec<Option<RawRuleKind>> = Vec::new();
    let mut several = |key: &'static str, kind: fn(Vec<Text>) -> RawRuleKind| {
        kinds.extend(keys.take(key).map(|node| reader::every_text(node, key).map(kind)));
    };
    several("exactly_one_of", RawRuleKind::ExactlyOneOf);
    several("at_least_one_of", RawRuleKind::AtLeastOneOf);
    several("at_most_one_of", RawRuleKind::AtMostOneOf);
    several("same_length", RawRuleKind::SameLength);
    for effect in Effect::ALL {
        kinds.extend(keys.take(effect.rule().name()).into_iter().flat_map(|node| conditional(effect, node)));
    }
    kinds.extend(keys.take("unique").map(|node| reader::text(node, "unique").map(RawRuleKind::Unique)));
    kinds.extend(keys.take("span").map(span));
    if kinds.is_empty() {
        let names: Vec<String> = RULE.all().map(|key| format!("`{}`", key.name)).collect();
        keys.report_missing("exactly_one_of", &format!("a rule is one of {}", names.join(", ")));
    }
    keys.finish();
    kinds.into_iter().flatten().map(|kind| RawRule { span: node.span.start_only(), kind }).collect()
}

/// A rule for each of the fields that it names.
fn conditional(effect: Effect, node: Cursor<'_>) -> Vec<Option<RawRuleKind>> {
    let mut keys = Entries::of(node, &CONDITIONAL);
    let (one, several) = (keys.take("field"), keys.take("fields"));
    let when = keys.take("when").and_then(condition::when);
    match (&one, &several) {
        (None, None) => keys.report_missing("field", "add `field: …`, or `fields: […]` for several"),
        (Some(one), Some(several)) => node.report(
            Diagnostic::new(Code::Misplaced, several.span, "`fields` beside `field`")
                .related(one.span, "the one field")
                .help("name all of them in `fields`"),
        ),
        _ => {}
    }
    keys.finish();
    let one = one.and_then(|node| reader::text(node, "field"));
    let several = several.map(named).unwrap_or_default();
    let rule = |field| Some(RawRuleKind::If { effect, field, when: when.clone()? });
    let rules: Vec<_> = one.into_iter().chain(several).map(rule).collect();
    // A rule without a field is none, and there is one all the same.
    if rules.is_empty() { vec![None] } else { rules }
}

/// One field or more.
fn named(node: Cursor<'_>) -> Vec<Text> {
    let fields = reader::every_text(node, "fields");
    if fields.as_ref().is_some_and(Vec::is_empty) {
        let message = "`fields` names no field";
        node.report(Diagnostic::new(Code::MissingKey, node.span, message).help("name those for which the rule holds"));
    }
    fields.unwrap_or_default()
}

fn span(node: Cursor<'_>) -> Option<RawRuleKind> {
    let mut keys = Entries::of(node, &SPAN);
    let (from, to, max) = (keys.text("from"), keys.text("to"), keys.text("max"));
    keys.finish();
    Some(RawRuleKind::Span { from: from?, to: to?, max })
}
