//! Collects the documentation of a service: every text with its place and its subject.

use regex::{Regex, RegexBuilder};

use crate::model::{self, FieldStep, Role, Service, Unit};
use crate::source::{Span, Spanned};

/// The `doc` of one place.
pub(super) struct Doc<'s> {
    pub(super) unit: Unit,
    /// What it is about: "the field", "the type".
    pub(super) what: &'static str,
    pub(super) name: &'s str,
    /// Where the name stands.
    pub(super) name_span: Span,
    /// Empty where there is none.
    pub(super) text: &'s str,
    text_span: Option<Span>,
}

impl<'s> Doc<'s> {
    fn new(unit: Unit, what: &'static str, name: &'s Spanned<String>, doc: &'s model::Doc) -> Self {
        Self { unit, what, name: &name.value, name_span: name.span, text: doc, text_span: doc.span() }
    }

    /// Where the text stands, or else the name.
    pub(super) fn span(&self) -> Span {
        self.text_span.unwrap_or(self.name_span)
    }
}

/// Every place that can have a `doc`.
pub(super) fn docs(service: &Service) -> Vec<Doc<'_>> {
    let mut list = Vec::new();
    let mut add = |unit, what, name, doc| list.push(Doc::new(unit, what, name, doc));
    add(Unit::Service, "the service", &service.name, &service.doc);
    for (id, item) in service.actions() {
        add(Unit::Action(id), "the action", &item.name, &item.doc);
    }
    for (id, item) in service.callbacks() {
        add(Unit::Callback(id), "the callback", &item.name, &item.doc);
    }
    for (owner, item) in service.structs() {
        if item.role == Role::Type {
            add(Unit::Type(owner), "the type", &item.name, &item.doc);
        }
        for (field, member) in item.fields.iter().enumerate() {
            let unit = Unit::Field(FieldStep { owner, field });
            add(unit, "the field", &member.wire, &member.doc);
        }
    }
    for (id, item) in service.enums() {
        add(Unit::Enum(id), "the enum", &item.name, &item.doc);
        for (index, variant) in item.variants.iter().enumerate() {
            add(Unit::Value(id, index), "the value", &variant.wire, &variant.doc);
        }
    }
    for (id, code) in service.codes() {
        add(Unit::ErrorCode(id), "the error code", &code.code, &code.doc);
    }
    list
}

/// The words of a name in lower case: `IdCardNumber` is id, card, number.
pub(super) fn words(name: &str) -> Vec<String> {
    use heck::ToSnakeCase as _;
    name.to_snake_case().split('_').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Whether a reason or a note is only there to be there. One that names something says enough.
pub(super) fn says_nothing(text: &str) -> bool {
    let words = text.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count();
    (words < 3 && !text.contains('`')) || is_placeholder(text)
}

/// Whether a text says that somebody will write it.
pub(super) fn is_placeholder(text: &str) -> bool {
    let first: String = text.trim().chars().take_while(|c| c.is_alphanumeric() || *c == '/').collect();
    ["todo", "fixme", "tbd", "xxx", "n/a"].contains(&first.to_lowercase().as_str())
}

/// A pattern of ours. Statics hold them: each is compiled once, when it is first used. Letters, digits and blanks are those of
/// ASCII, which is compiled and searched faster; `(?u:…)` stands around what is not.
pub(super) fn pattern(text: &str) -> Regex {
    RegexBuilder::new(text).unicode(false).build().expect("a pattern of ours compiles")
}
