//! Checks worked examples: JSON of the spec's types, which a client would send and understand.

use std::collections::{BTreeMap, BTreeSet};

use jsonc_parser::ast::{self, Value};
use jsonc_parser::common::Ranged;
use tc3_runtime::validate::Level;

use super::actions::unknown_code;
use super::blame::Blame;
use super::fields::Untyped;
use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::embedded::{self, Places, integer};
use crate::model::{Action, Base, EnumId, Example, LimitPlace, Outcome, Role, Service, StructId, Type};
use crate::raw::RawService;
use crate::shapes::{self, Held, Items, Record, Shapes};
use crate::source::{SourceMap, Span, Spanned};
use crate::yaml::Text;

/// Checks the examples of every action and callback. Gives the limits that successful ones break without being refused.
pub(super) fn check(
    raw: &RawService,
    service: &Service,
    untyped: &Untyped,
    sources: &SourceMap,
    sink: &Sink,
) -> Vec<LimitPlace> {
    shapes::with(service, |shapes| {
        let checker = Checker { service, untyped, codes_unreadable: raw.errors_unreadable, sources, shapes, sink };
        let mut broken = Vec::new();
        for action in &service.actions {
            for example in &action.examples {
                broken.extend(checker.example(action, example));
            }
        }
        for callback in &service.callbacks {
            for example in &callback.examples {
                checker.payload(callback.data, &example.data);
            }
        }
        broken
    })
}

struct Checker<'c, 's> {
    service: &'c Service,
    untyped: &'c Untyped,
    codes_unreadable: bool,
    sources: &'c SourceMap,
    shapes: &'c Shapes<'s>,
    sink: &'c Sink,
}

impl<'s> Checker<'_, 's> {
    fn example(&self, action: &Action, example: &Example) -> Vec<LimitPlace> {
        let request = self.payload(action.request, &example.request);
        match &example.outcome {
            Outcome::Response(text) => {
                self.response(action, text);
                request.map(|(record, places)| self.sendable(action, &record, &places)).unwrap_or_default()
            }
            Outcome::Error { code, .. } => {
                self.code(action, code);
                Vec::new()
            }
        }
    }

    fn code(&self, action: &Action, code: &Spanned<String>) {
        let Some((id, known)) = self.service.codes().find(|(_, known)| known.code.value == code.value) else {
            if !self.codes_unreadable {
                self.sink.push(unknown_code(code, self.service, self.sink));
            }
            return;
        };
        let listed = action.listed_errors().is_none_or(|errors| errors.contains(&id));
        if !listed && !known.common {
            let message = format!("`{}` does not list the error code `{}`", action.name.value, code.value);
            self.sink.push(
                Diagnostic::new(Code::ExampleCode, code.span, message)
                    .related(action.name.span, "the action")
                    .help(format!("add `{}` to the action's `errors`", code.value)),
            );
        }
    }

    /// The body of a request, or the data of a callback.
    fn payload(&self, id: StructId, text: &Text) -> Option<(Record<'s>, Reading)> {
        let mut reading = Reading::of(text, self.sources);
        let value = parse(text, &reading.places, self.sink)?;
        let Value::Object(object) = &value else {
            self.sink.push(wrong_type(reading.places.span_of(&value), "the body", (Form::Object, "an object"), &value));
            return None;
        };
        let record = self.object(id, object, "", &mut reading);
        Some((record, reading))
    }

    /// The answer with its envelope.
    fn response(&self, action: &Action, text: &Text) {
        let mut reading = Reading::of(text, self.sources);
        let Some(value) = parse(text, &reading.places, self.sink) else { return };
        let Some(object) = value.as_object().and_then(|envelope| envelope.get_object("Response")) else {
            let message = "the response is not `{\"Response\": {…}}`";
            self.sink.push(
                Diagnostic::new(Code::ExampleMissingMember, reading.places.span_of(&value).start_only(), message)
                    .help("keep the envelope of the page: `{\"Response\": {…, \"RequestId\": \"…\"}}`"),
            );
            return;
        };
        for member in value.as_object().iter().flat_map(|envelope| &envelope.properties) {
            if member.name.as_str() != "Response" {
                let message = format!("`{}` is outside of `Response`", member.name.as_str());
                self.sink.push(
                    Diagnostic::new(Code::ExampleUnknownMember, reading.places.span(member.name.range()), message)
                        .help("the envelope holds only `Response`; move the member into it"),
                );
            }
        }
        if let Some(error) = object.get("Error") {
            self.sink.push(
                Diagnostic::new(Code::Misplaced, reading.places.span(error.range), "this response is an error")
                    .help("write it as `error: {code: …, message: …}`"),
            );
            return;
        }
        self.object(action.response, object, "", &mut reading);
    }

    fn object(&self, id: StructId, object: &ast::Object<'_>, path: &str, reading: &mut Reading) -> Record<'s> {
        let shape = self.shapes.of(id);
        let mut fields: Vec<Held<'s>> = shape.fields.iter().map(|_| Held::Absent).collect();
        reading.spans.insert(path.to_owned(), reading.places.span(object.range).start_only());
        let mut seen: BTreeMap<&str, Span> = BTreeMap::new();
        for member in &object.properties {
            let name = member.name.as_str();
            let span = reading.places.span(member.name.range());
            if let Some(first) = seen.insert(name, span) {
                self.sink.push(
                    Diagnostic::new(Code::ExampleSyntax, span, format!("the member `{name}` appears twice"))
                        .related(first, "first here")
                        .help("keep the one that the page means"),
                );
            }
            match shape.fields.iter().position(|field| field.name == name) {
                Some(index) => {
                    let path = if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
                    let field = &self.service[id].fields[index];
                    reading.fields.push(field.wire.span);
                    fields[index] = self.value(&field.ty, &member.value, &path, reading);
                    reading.fields.pop();
                }
                None if self.is_envelope(id, name) => {
                    if member.value.as_string_lit().is_none() {
                        let span = reading.places.span_of(&member.value);
                        self.sink.push(wrong_type(span, "`RequestId`", (Form::String, "a string"), &member.value));
                    }
                }
                None if self.untyped.contains(&(id, name.to_owned())) => {}
                None if self.has_gaps(id) => {}
                None => {
                    let unknown = self.unknown_member(id, name, span);
                    self.sink.push(unknown.about(reading.fields.iter().copied()));
                }
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

    fn unknown_member(&self, id: StructId, name: &str, span: Span) -> Diagnostic {
        let item = &self.service[id];
        let message = format!("`{}` has no member `{name}`", item.name.value);
        let names = self.sink.candidates(item.fields.iter().map(|field| field.wire.value.as_str()));
        let diagnostic =
            Diagnostic::new(Code::ExampleUnknownMember, span, message).related(item.name.span, "defined here");
        diagnostic.nearest(name, names, "add the member to the spec; one the page does not list is `internal: true`")
    }

    fn value(&self, ty: &Type, value: &Value<'_>, path: &str, reading: &mut Reading) -> Held<'s> {
        let span = reading.places.span_of(value);
        reading.spans.insert(path.to_owned(), span);
        let held = match (ty, value) {
            (_, Value::NullKeyword(_)) => Some(Held::Absent),
            (Type::Struct(id), Value::Object(object)) => Some(Held::Record(self.object(*id, object, path, reading))),
            (Type::List(item), Value::Array(array)) => {
                let items = array.elements.iter().enumerate();
                let items =
                    items.map(|(index, value)| self.value(item, value, &format!("{path}[{index}]"), reading)).collect();
                Some(Held::Items(Items(items)))
            }
            (Type::Enum(id), value) => self.choice(*id, value),
            (Type::Binary, Value::StringLit(text)) => Held::binary(&text.value),
            (ty, value) => scalar(ty, value),
        };
        held.unwrap_or_else(|| {
            let wrong = wrong_type(span, &format!("`{path}`"), (self.form(ty), &self.type_name(ty)), value);
            self.sink.push(wrong.about(reading.fields.iter().copied()));
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

    fn form(&self, ty: &Type) -> Form {
        match ty {
            Type::Struct(_) => Form::Object,
            Type::List(_) => Form::List,
            Type::Enum(id) if self.service[*id].base == Base::String => Form::String,
            Type::Integer | Type::Timestamp | Type::TimestampMillis | Type::Unsigned | Type::Float | Type::Enum(_) => {
                Form::Number
            }
            Type::Boolean => Form::Boolean,
            Type::Binary | Type::String | Type::Date | Type::DateTime => Form::String,
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
            Type::Integer | Type::Timestamp | Type::TimestampMillis => "a whole number".to_owned(),
            Type::Unsigned => "a whole number, 0 or more".to_owned(),
            Type::Float => "a number".to_owned(),
            Type::Boolean => "true or false".to_owned(),
            Type::Binary => "a string of base64".to_owned(),
            Type::String | Type::Date | Type::DateTime => "a string".to_owned(),
        }
    }

    /// Tells what a client with the documented validation would refuse to send, and gives the limits that it would send
    /// against.
    fn sendable(&self, action: &Action, record: &Record<'s>, reading: &Reading) -> Vec<LimitPlace> {
        let blame = Blame { service: self.service, sources: self.sources };
        let mut broken = Vec::new();
        for violation in shapes::violations(self.service, action, record) {
            let (level, span) = (violation.level(), reading.nearest(violation.path()));
            if reading.wrong.contains(violation.path()) {
                continue;
            }
            if level == Level::Deny {
                self.sink.push(blame.denied(action, &violation, span));
            } else if let Some(limit) = blame.limit(action, &violation) {
                broken.push(limit);
            }
        }
        broken
    }
}

/// Where the members of one payload stand.
struct Reading {
    places: Places,
    spans: BTreeMap<String, Span>,
    /// Members of a wrong type, which were told already and are not missing too.
    wrong: BTreeSet<String>,
    /// The fields of the spec that lead to where the reading is.
    fields: Vec<Span>,
}

impl Reading {
    fn of(text: &Text, sources: &SourceMap) -> Self {
        Self { places: Places::of(text, sources), spans: BTreeMap::new(), wrong: BTreeSet::new(), fields: Vec::new() }
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

fn parse<'t>(text: &'t Text, places: &Places, sink: &Sink) -> Option<Value<'t>> {
    match embedded::parse(&text.value) {
        Ok(value) => Some(value),
        Err(error) => {
            sink.push(places.syntax_error(error));
            None
        }
    }
}

fn scalar(ty: &Type, value: &Value<'_>) -> Option<Held<'static>> {
    match (ty, value) {
        (Type::String | Type::Date | Type::DateTime, Value::StringLit(text)) => {
            Some(Held::Text(text.value.to_string()))
        }
        (Type::Integer | Type::Timestamp | Type::TimestampMillis, Value::NumberLit(number)) => {
            integer(number.value).map(Held::Integer)
        }
        (Type::Unsigned, Value::NumberLit(number)) => {
            let whole = integer(number.value).and_then(|number| u64::try_from(number).ok());
            number.value.parse().ok().or(whole).map(Held::Unsigned)
        }
        (Type::Float, Value::NumberLit(number)) => number.value.parse().ok().map(Held::Float),
        (Type::Boolean, Value::BooleanLit(boolean)) => Some(Held::Boolean(boolean.value)),
        _ => None,
    }
}

/// What JSON tells apart.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    String,
    Number,
    Boolean,
    Object,
    List,
    Null,
}

impl Form {
    fn of(value: &Value<'_>) -> Self {
        match value {
            Value::StringLit(_) => Self::String,
            Value::NumberLit(_) => Self::Number,
            Value::BooleanLit(_) => Self::Boolean,
            Value::Object(_) => Self::Object,
            Value::Array(_) => Self::List,
            Value::NullKeyword(_) => Self::Null,
        }
    }
}

/// `wanted`: the form of JSON, and in words what it has to be.
fn wrong_type(span: Span, what: &str, (form, wanted): (Form, &str), value: &Value<'_>) -> Diagnostic {
    let found = match Form::of(value) {
        Form::String if form == Form::String => "this string",
        Form::Number if form == Form::Number => "this number",
        Form::String => "a string",
        Form::Number => "a number",
        Form::Boolean => "true or false",
        Form::Object => "an object",
        Form::List => "a list",
        Form::Null => "null",
    };
    Diagnostic::new(Code::ExampleWrongType, span, format!("{what} must be {wanted}, not {found}"))
        .help("correct the example, or the type in the spec")
}
