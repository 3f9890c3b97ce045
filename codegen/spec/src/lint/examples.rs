//! Lints worked examples, which people copy.

use std::collections::BTreeSet;

use jsonc_parser::ast::{Object, Value};

use super::allows::Reporter;
use super::finding::Finding;
use super::personal_numbers::numbers;
use super::rule::{LintRule, Severity};
use crate::embedded::{self, Places};
use crate::model::{Enum, Field, FieldStep, Literal, Outcome, Service, StructId, Type, Unit};
use crate::source::{SourceMap, Span, Spanned};

pub(super) static INTERNAL: LintRule = LintRule {
    id: "L0702",
    slug: "example-with-an-internal-member",
    level: Severity::Note,
    title: "an example that sends an internal member",
    about: "The request of the example sets a member that is not for use, so people who copy it depend on what the \
            vendor may change. The vendor's examples do that: their payloads are data and stay, and an `allow` on the \
            action records that this is known. If the page documents the member after all, remove `internal`.",
};

pub(super) static DEPRECATED: LintRule = LintRule {
    id: "L0703",
    slug: "example-with-a-deprecated-member",
    level: Severity::Warning,
    title: "an example that sends a deprecated member",
    about: "The request of the example sets a member that should not be used any more. Prefer an example of the vendor \
            that does without; if there is none, allow it on the action. Examples of actions that are deprecated \
            themselves are not reported.",
};

pub(super) static OUTSIDE_ENUM: LintRule = LintRule {
    id: "L0704",
    slug: "example-outside-its-enum",
    level: Severity::Warning,
    title: "an example with a value outside its enum",
    about: "A call that succeeds holds a value that the enum does not list. Either the list lacks it, or the example is \
            wrong; strict validation would refuse the call. Error examples may break any rule and are not looked at, nor \
            are values that a correction leaves out. \
            The `example` of a field that is outside its enum is an error of the check (E0403).",
};

pub(super) fn check(service: &Service, sources: &SourceMap, reporter: &mut Reporter<'_>) {
    for (id, action) in service.actions() {
        let of = Of { unit: Unit::Action(id), name: &action.name.value, deprecated: action.deprecated.is_some() };
        let mut walk = Walk { service, of, told: BTreeSet::new(), reporter };
        for example in &action.examples {
            let success = matches!(example.outcome, Outcome::Response(_));
            walk.payload(&example.request, action.request, Part { sent: true, success }, sources);
            if let Outcome::Response(text) = &example.outcome {
                walk.payload(text, action.response, Part { sent: false, success }, sources);
            }
        }
    }
    for (id, callback) in service.callbacks() {
        let of = Of { unit: Unit::Callback(id), name: &callback.name.value, deprecated: callback.deprecated.is_some() };
        let mut walk = Walk { service, of, told: BTreeSet::new(), reporter };
        callback.examples.iter().for_each(|example| walk.message(&example.data, callback.data, sources));
    }
    for (owner, item) in service.structs() {
        for (index, field) in item.fields.iter().enumerate() {
            let unit = Unit::Field(FieldStep { owner, field: index });
            let texts = match &field.example {
                Some(Literal::Scalar(text)) => std::slice::from_ref(text),
                Some(Literal::List(texts, _)) => texts.as_slice(),
                None => &[],
            };
            for text in texts {
                numbers(&field.wire.value, &text.value)
                    .iter()
                    .for_each(|number| reporter.push(unit, number.finding(text.span)));
            }
        }
    }
}

/// Which payload of an example is read.
#[derive(Clone, Copy)]
struct Part {
    /// The request, and not the answer.
    sent: bool,
    /// Whether the call succeeds.
    success: bool,
}

/// What examples are of: an action or a callback.
struct Of<'m> {
    unit: Unit,
    name: &'m str,
    deprecated: bool,
}

/// The examples of one action or callback. What several of them do is told once.
struct Walk<'d, 'm, 'r> {
    service: &'m Service,
    of: Of<'m>,
    told: BTreeSet<(&'static str, String)>,
    reporter: &'d mut Reporter<'r>,
}

impl Walk<'_, '_, '_> {
    fn payload(&mut self, text: &Spanned<String>, id: StructId, part: Part, sources: &SourceMap) {
        // The check has read it already.
        let Ok(value) = embedded::parse(&text.value) else { return };
        let Some(object) = value.as_object() else { return };
        let body = if part.sent { Some(object) } else { object.get_object("Response") };
        if let Some(body) = body {
            self.object(id, body, part, &Places::of(text, sources));
        }
    }

    /// The data of a message, which the service sends.
    fn message(&mut self, text: &Spanned<String>, id: StructId, sources: &SourceMap) {
        let Ok(value) = embedded::parse(&text.value) else { return };
        if let Some(object) = value.as_object() {
            self.object(id, object, Part { sent: false, success: true }, &Places::of(text, sources));
        }
    }

    fn object(&mut self, id: StructId, object: &Object<'_>, part: Part, places: &Places) {
        let item = &self.service[id];
        for member in &object.properties {
            let name = member.name.as_str();
            let Some(field) = item.fields.iter().find(|field| field.wire.value == name) else { continue };
            if part.sent && part.success {
                self.sent(&item.name.value, field, || places.span_of(&member.name));
            }
            self.value(field, &field.ty, &member.value, part, places);
        }
    }

    /// A member that a request sends.
    fn sent(&mut self, owner: &str, field: &Field, span: impl Fn() -> Span) {
        let name = &field.wire.value;
        let key = format!("{owner}.{name}");
        if field.internal {
            let message = format!("an example of `{}` sends `{name}`, which is internal", self.of.name);
            let help =
                "allow it on the action if the vendor's example does so, or remove `internal` if the page documents it";
            self.tell(key, Finding::new(&INTERNAL, span(), message, help).related(field.wire.span, "internal"));
        } else if field.deprecated.is_some() && !self.of.deprecated {
            let message = format!("an example of `{}` sends `{name}`, which is deprecated", self.of.name);
            let help = "choose an example of the vendor that does without; if there is none, allow it on the action";
            self.tell(key, Finding::new(&DEPRECATED, span(), message, help).related(field.wire.span, "deprecated"));
        }
    }

    fn value(&mut self, field: &Field, ty: &Type, value: &Value<'_>, part: Part, places: &Places) {
        match (ty, value) {
            (Type::List(item), Value::Array(array)) => {
                array.elements.iter().for_each(|value| self.value(field, item, value, part, places));
            }
            (Type::Struct(id), Value::Object(object)) => self.object(*id, object, part, places),
            (Type::Enum(id), Value::StringLit(_) | Value::NumberLit(_)) if part.success => {
                self.choice(field, &self.service[*id], value, part, places);
            }
            (Type::String, Value::StringLit(text)) => {
                for number in numbers(&field.wire.value, &text.value) {
                    self.tell(number.text().to_owned(), number.finding(places.span_of(value)));
                }
            }
            _ => {}
        }
    }

    fn choice(&mut self, field: &Field, item: &Enum, value: &Value<'_>, part: Part, places: &Places) {
        let text = match value {
            Value::StringLit(text) => text.value.to_string(),
            Value::NumberLit(number) => {
                embedded::integer(number.value).map_or_else(|| number.value.to_owned(), |n| n.to_string())
            }
            _ => return,
        };
        // An empty text or zero is what an answer has for nothing; a value that was left out on purpose has its reason.
        let place = format!("{}.values.{text}", item.name.value);
        let corrected = |at: &str| at.strip_suffix(&place).is_some_and(|head| head.is_empty() || head.ends_with('.'));
        if text.is_empty()
            || (text == "0" && !part.sent)
            || item.variants.iter().any(|variant| variant.wire.value == text)
            || self.service.corrections.iter().any(|correction| corrected(&correction.at.value))
        {
            return;
        }
        let message = format!(
            "the example has `{text}` for `{}`, which is not a value of `{}`",
            field.wire.value, item.name.value
        );
        let help = "add the value if the service takes it; if the vendor's example is wrong, allow it on the action";
        let finding = Finding::new(&OUTSIDE_ENUM, places.span_of(value), message, help);
        self.tell(format!("{} {text}", item.name.value), finding.related(item.name.span, "the enum"));
    }

    fn tell(&mut self, key: String, finding: Finding) {
        if self.told.insert((finding.id, key)) {
            self.reporter.push(self.of.unit, finding);
        }
    }
}
