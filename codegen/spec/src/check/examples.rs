//! Worked examples: JSON of the spec's types, which a client would send and understand.

use std::collections::{BTreeMap, BTreeSet};

use jsonc_parser::ast::{self, Value};
use jsonc_parser::common::Ranged;
use tc3_runtime::validate::Level;

use super::actions::unknown_code;
use super::blame::Blame;
use super::fields::Untyped;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::embedded::{self, Places, integer};
use crate::model::{Action, Base, EnumId, Example, Outcome, Role, Service, StructId, Type};
use crate::raw::RawService;
use crate::shapes::{self, Held, Items, Record, Shapes};
use crate::source::{SourceMap, Span, Spanned};
use crate::yaml::Text;

/// Checks the examples of every action and callback.
pub(super) fn check(
    raw: &RawService,
    service: &Service,
    untyped: &Untyped,
    sources: &SourceMap,
    diagnostics: &mut Diagnostics,
) {
    shapes::with(service, |shapes| {
        let checker = Checker { service, untyped, codes_unreadable: raw.errors_unreadable, sources, shapes };
        for action in &service.actions {
            for example in &action.examples {
                checker.example(action, example, diagnostics);
            }
        }
        for callback in &service.callbacks {
            for example in &callback.examples {
                checker.payload(callback.data, &example.data, diagnostics);
            }
        }
    });
}

struct Checker<'c, 's> {
    service: &'c Service,
    untyped: &'c Untyped,
    codes_unreadable: bool,
    sources: &'c SourceMap,
    shapes: &'c Shapes<'s>,
}

impl<'s> Checker<'_, 's> {
    fn example(&self, action: &Action, example: &Example, diagnostics: &mut Diagnostics) {
        let request = self.payload(action.request, &example.request, diagnostics);
        match &example.outcome {
            Outcome::Response(text) => {
                if let Some((record, places)) = request {
                    self.sendable(action, &record, &places, diagnostics);
                }
                self.response(action, text, diagnostics);
            }
            Outcome::Error { code, .. } => self.code(action, code, diagnostics),
        }
    }

    fn code(&self, action: &Action, code: &Spanned<String>, diagnostics: &mut Diagnostics) {
        let Some(index) = self.service.codes.iter().position(|known| known.code.value == code.value) else {
            if !self.codes_unreadable {
                diagnostics.push(unknown_code(code, self.service, diagnostics));
            }
            return;
        };
        let listed = action.errors.as_ref().is_none_or(|errors| errors.contains(&index));
        if !listed && !self.service.codes[index].common {
            let message = format!("`{}` does not list the error code `{}`", action.name.value, code.value);
            diagnostics.push(
                Diagnostic::new(Code::ExampleCode, code.span, message)
                    .related(action.name.span, "the action")
                    .help(format!("add `{}` to the action's `errors`", code.value)),
            );
        }
    }

    /// The body of a request, or the data of a callback.
    fn payload(&self, id: StructId, text: &Text, diagnostics: &mut Diagnostics) -> Option<(Record<'s>, Reading)> {
        let mut reading = Reading::of(text, self.sources);
        let value = parse(text, &reading.places, diagnostics)?;
        let Value::Object(object) = &value else {
            diagnostics.push(wrong_type(reading.places.span_of(&value), "the body", "an object", &value));
            return None;
        };
        let record = self.object(id, object, "", &mut reading, diagnostics);
        Some((record, reading))
    }

    /// The answer with its envelope.
    fn response(&self, action: &Action, text: &Text, diagnostics: &mut Diagnostics) {
        let mut reading = Reading::of(text, self.sources);
        let Some(value) = parse(text, &reading.places, diagnostics) else { return };
        let Some(object) = value.as_object().and_then(|envelope| envelope.get_object("Response")) else {
            let message = "the response is not `{\"Response\": {…}}`";
            diagnostics.push(
                Diagnostic::new(Code::ExampleMissingMember, reading.places.span_of(&value).start_only(), message)
                    .help("keep the envelope of the page: `{\"Response\": {…, \"RequestId\": \"…\"}}`"),
            );
            return;
        };
        for member in value.as_object().iter().flat_map(|envelope| &envelope.properties) {
            if member.name.as_str() != "Response" {
                let message = format!("`{}` is outside of `Response`", member.name.as_str());
                diagnostics.push(
                    Diagnostic::new(Code::ExampleUnknownMember, reading.places.span(member.name.range()), message)
                        .help("the envelope holds only `Response`; move the member into it"),
                );
            }
        }
        if let Some(error) = object.get("Error") {
            diagnostics.push(
                Diagnostic::new(Code::Misplaced, reading.places.span(error.range), "this response is an error")
                    .help("write it as `error: {code: …, message: …}`"),
            );
            return;
        }
        self.object(action.response, object, "", &mut reading, diagnostics);
    }

    fn object(
        &self,
        id: StructId,
        object: &ast::Object<'_>,
        path: &str,
        reading: &mut Reading,
        diagnostics: &mut Diagnostics,
    ) -> Record<'s> {
        let shape = self.shapes.of(id);
        let mut fields: Vec<Held<'s>> = shape.fields.iter().map(|_| Held::Absent).collect();
        reading.spans.insert(path.to_owned(), reading.places.span(object.range).start_only());
        let mut seen: BTreeMap<&str, Span> = BTreeMap::new();
        for member in &object.properties {
            let name = member.name.as_str();
            let span = reading.places.span(member.name.range());
            if let Some(first) = seen.insert(name, span) {
                diagnostics.push(
                    Diagnostic::new(Code::ExampleSyntax, span, format!("the member `{name}` appears twice"))
                        .related(first, "first here")
                        .help("keep the one that the page means"),
                );
            }
            match shape.fields.iter().position(|field| field.name == name) {
                Some(index) => {
                    let path = if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
                    let ty = &self.service[id].fields[index].ty;
                    fields[index] = self.value(ty, &member.value, &path, reading, diagnostics);
                }
                None if self.is_envelope(id, name) => {
                    if member.value.as_string_lit().is_none() {
                        let span = reading.places.span_of(&member.value);
                        diagnostics.push(wrong_type(span, "`RequestId`", "a string", &member.value));
                    }
                }
                None if self.untyped.contains(&(id, name.to_owned())) => {}
                None if self.has_gaps(id) => {}
                None => diagnostics.push(self.unknown_member(id, name, span, diagnostics)),
            }
        }
        Record { shape, fields }
    }

    fn is_envelope(&self, id: StructId, name: &str) -> bool {
        name == "RequestId" && matches!(self.service[id].role, Role::Response(_))
    }

    /// Whether a message may have members that the spec does not know.
    fn has_gaps(&self, id: StructId) -> bool {
        match self.service[id].role {
            Role::Callback(callback) => !self.service[callback].gaps.is_empty(),
            Role::Type | Role::Request(_) | Role::Response(_) => false,
        }
    }

    fn unknown_member(&self, id: StructId, name: &str, span: Span, diagnostics: &Diagnostics) -> Diagnostic {
        let item = &self.service[id];
        let message = format!("`{}` has no member `{name}`", item.name.value);
        let names = diagnostics.candidates(item.fields.iter().map(|field| field.wire.value.as_str()));
        let diagnostic =
            Diagnostic::new(Code::ExampleUnknownMember, span, message).related(item.name.span, "defined here");
        diagnostic.nearest(name, names, "add the member to the spec; one the page does not list is `internal: true`")
    }

    fn value(
        &self,
        ty: &Type,
        value: &Value<'_>,
        path: &str,
        reading: &mut Reading,
        diagnostics: &mut Diagnostics,
    ) -> Held<'s> {
        let span = reading.places.span_of(value);
        reading.spans.insert(path.to_owned(), span);
        let held = match (ty, value) {
            (_, Value::NullKeyword(_)) => Some(Held::Absent),
            (Type::Struct(id), Value::Object(object)) => {
                Some(Held::Record(self.object(*id, object, path, reading, diagnostics)))
            }
            (Type::List(item), Value::Array(array)) => {
                let items = array.elements.iter().enumerate();
                let items = items
                    .map(|(index, value)| self.value(item, value, &format!("{path}[{index}]"), reading, diagnostics))
                    .collect();
                Some(Held::Items(Items(items)))
            }
            (Type::Enum(id), value) => self.choice(*id, value),
            (Type::Binary, Value::StringLit(text)) => Held::binary(&text.value),
            (ty, value) => scalar(ty, value),
        };
        held.unwrap_or_else(|| {
            diagnostics.push(wrong_type(span, &format!("`{path}`"), &self.type_name(ty), value));
            reading.wrong.insert(path.to_owned());
            Held::Absent
        })
    }

    fn choice(&self, id: EnumId, value: &Value<'_>) -> Option<Held<'s>> {
        match (self.service[id].base, value) {
            (Base::String, Value::StringLit(text)) => {
                Some(Held::Choice { value: text.value.to_string(), known: self.shapes.choices(id) })
            }
            (Base::Integer, Value::NumberLit(number)) => {
                Some(Held::IntegerChoice { value: integer(number.value)?, known: self.shapes.numbers(id) })
            }
            _ => None,
        }
    }

    fn type_name(&self, ty: &Type) -> String {
        match ty {
            Type::Struct(id) => format!("an object (`{}`)", self.service[*id].name.value),
            Type::Enum(id) => match self.service[*id].base {
                Base::String => format!("a string (`{}`)", self.service[*id].name.value),
                Base::Integer => format!("a whole number (`{}`)", self.service[*id].name.value),
            },
            Type::List(_) => "a list".to_owned(),
            Type::Integer | Type::Timestamp => "a whole number".to_owned(),
            Type::Unsigned => "a whole number, 0 or more".to_owned(),
            Type::Float => "a number".to_owned(),
            Type::Boolean => "true or false".to_owned(),
            Type::Binary => "a string of base64".to_owned(),
            Type::String | Type::Date | Type::DateTime => "a string".to_owned(),
        }
    }

    /// What a client with the documented validation would refuse to send.
    fn sendable(&self, action: &Action, record: &Record<'s>, reading: &Reading, diagnostics: &mut Diagnostics) {
        for violation in shapes::violations(self.service, action, record) {
            if violation.level() == Level::Deny && !reading.wrong.contains(violation.path()) {
                let blame = Blame { service: self.service, sources: self.sources };
                diagnostics.push(blame.denied(action, &violation, reading.nearest(violation.path())));
            }
        }
    }
}

/// Where the members of one payload stand.
struct Reading {
    places: Places,
    spans: BTreeMap<String, Span>,
    /// Members of a wrong type, which were told already and are not missing too.
    wrong: BTreeSet<String>,
}

impl Reading {
    fn of(text: &Text, sources: &SourceMap) -> Self {
        Self { places: Places::of(text, sources), spans: BTreeMap::new(), wrong: BTreeSet::new() }
    }

    /// The member at a path, or what encloses the place where it is missing.
    fn nearest(&self, path: &str) -> Span {
        let mut path = path;
        loop {
            if let Some(span) = self.spans.get(path) {
                return *span;
            }
            path = path.rfind(['.', '[']).map_or("", |end| &path[..end]);
            if path.is_empty() {
                return self
                    .spans
                    .get("")
                    .copied()
                    .unwrap_or_else(|| self.places.span(jsonc_parser::common::Range::new(0, 0)));
            }
        }
    }
}

fn parse<'t>(text: &'t Text, places: &Places, diagnostics: &mut Diagnostics) -> Option<Value<'t>> {
    match embedded::parse(&text.value) {
        Ok(value) => Some(value),
        Err(error) => {
            diagnostics.push(places.syntax_error(error));
            None
        }
    }
}

fn scalar(ty: &Type, value: &Value<'_>) -> Option<Held<'static>> {
    match (ty, value) {
        (Type::String | Type::Date | Type::DateTime, Value::StringLit(text)) => {
            Some(Held::Text(text.value.to_string()))
        }
        (Type::Integer | Type::Timestamp, Value::NumberLit(number)) => integer(number.value).map(Held::Integer),
        (Type::Unsigned, Value::NumberLit(number)) => {
            let whole = integer(number.value).and_then(|number| u64::try_from(number).ok());
            number.value.parse().ok().or(whole).map(Held::Unsigned)
        }
        (Type::Float, Value::NumberLit(number)) => number.value.parse().ok().map(Held::Float),
        (Type::Boolean, Value::BooleanLit(boolean)) => Some(Held::Boolean(boolean.value)),
        _ => None,
    }
}

fn wrong_type(span: Span, what: &str, wanted: &str, value: &Value<'_>) -> Diagnostic {
    let found = match value {
        Value::StringLit(_) => "a string",
        Value::NumberLit(_) => "a number",
        Value::BooleanLit(_) => "true or false",
        Value::Object(_) => "an object",
        Value::Array(_) => "a list",
        Value::NullKeyword(_) => "null",
    };
    let found = match found {
        "a number" if wanted.ends_with("number") || wanted.starts_with("a whole number") => "this number",
        "a string" if wanted.starts_with("a string") => "this string",
        found => found,
    };
    Diagnostic::new(Code::ExampleWrongType, span, format!("{what} must be {wanted}, not {found}"))
        .help("correct the example, or the type in the spec")
}
