//! Phrases facts of the spec for documentation comments.

use tc3_runtime::validate::{Demand, Number, Unit};
use tc3_spec::model::{
    Action, Base, Check, Deprecated, EnumId, ErrorCodeId, Field, FieldStep, Level, Limit, Literal, Required, Role,
    Service, Source, Struct, Type, in_units,
};

use super::conditions;
use super::doc::{Doc, code, first_sentence};
use super::names::Scope;
use super::table::string;
use super::terms::{self, marked};

/// Documentation of a field.
pub(super) fn field(scope: &Scope<'_>, owner: &Struct, step: FieldStep) -> Doc {
    let field = &owner.fields[step.field];
    let said = |key: &str, fact: String| marked(&field.terms, key, fact);
    let mut facts = vec![wire(scope, owner, field)];
    facts.extend(limits(owner, field, &field.limits).map(|words| format!("Limit: {words}")));
    facts.extend(limits(owner, field, &field.each).map(|words| format!("Each item: {words}")));
    facts.extend(
        field
            .pattern
            .as_ref()
            .map(|pattern| said("pattern", format!("Pattern: {} (not checked before sending)", code(pattern)))),
    );
    facts.extend(
        field
            .default
            .as_ref()
            .map(|value| said("default", format!("Default: {}, applied by the service", literal(value)))),
    );
    facts.extend(conditions::of_field(scope.service, owner, step));
    facts.extend(field.example.as_ref().map(|value| format!("Example: {}", literal(value))));
    if !field.known.is_empty() {
        let known = codes(field.known.iter().map(|text| &text.value));
        facts.push(said("known", format!("Known values: {known}")));
    }
    if !field.needs.is_empty() {
        let who = if field.ty.lists() > 0 { "Each must set" } else { "Must set" };
        facts.push(format!("{who}: {}", codes(field.needs.iter().map(|steps| scope.service.path(steps)))));
    }
    facts.extend(terms::facts(scope.service, &field.terms));
    facts.extend(terms::losers(owner, step));
    facts.extend(token(scope.service, owner, step));
    if field.sensitive {
        facts.push("Sensitive: never shown in errors, logs and debug output".to_owned());
    }
    facts.extend(field.deprecated.as_ref().map(|deprecated| format!("Deprecated: {}", markdown(deprecated))));
    Doc::or(&field.doc, || format!("The field {}.", code(&field.wire.value))).list(facts)
}

/// What the client does with the parameter for a token.
fn token(service: &Service, owner: &Struct, step: FieldStep) -> Option<String> {
    let Role::Request(action) = owner.role else { return None };
    (service[action].idempotency_token.fact() == Some(&step)).then(|| {
        let missing = if service.field(step).optional { "left out or empty" } else { "empty" };
        format!("Idempotency token: where this is {missing}, the client gives each call a fresh one, and repeats the call with it")
    })
}

/// Documentation of a struct: what it is, its rules, and where its facts come from, which requests and responses leave to
/// the method of their action.
pub(super) fn rules_and_source(scope: &Scope<'_>, item: &Struct, doc: Doc) -> Doc {
    let rules = item.rules.iter().map(|rule| &rule.value).filter(|rule| !conditions::is_of_field(rule));
    let rules: Vec<String> = rules.map(|rule| conditions::rule(scope.service, rule)).collect();
    let doc = if rules.is_empty() { doc } else { doc.list(rules) };
    match item.source.as_ref().filter(|_| matches!(item.role, Role::Type)) {
        Some(from) => doc.line(source(from)),
        None => doc,
    }
}

/// Documentation of an enum. Where nobody has described it, the fields that have it say most: its own name is ours.
pub(super) fn enumeration(scope: &Scope<'_>, id: EnumId) -> Doc {
    Doc::or(&scope.service[id].doc, || {
        let names = scope.enums.fields(id);
        match names.len() {
            0 => "Not used by any field yet.".to_owned(),
            1 => format!("Values of the field {}.", codes(names)),
            _ => format!("Values of the fields {}.", codes(names)),
        }
    })
}

/// Where facts come from.
pub(super) fn source(source: &Source) -> String {
    match &source.page {
        Some(page) => format!("Facts as of {}, from <{page}>.", source.as_of.value),
        None => format!("Facts as of {}.", source.as_of.value),
    }
}

/// A note for `#[deprecated]`.
pub(super) fn note(deprecated: &Deprecated) -> String {
    let since = deprecated.since.as_ref().map(|since| format!("since {since}"));
    let instead = deprecated.instead.as_ref().map(|instead| format!("use {} instead", code(&instead.value)));
    // rustdoc reads the note as Markdown, the compiler shows it as it is: nothing but brackets is worth escaping.
    let note = deprecated.note.as_ref().map(|note| note.trim().replace('[', "\\["));
    let facts: Vec<String> = since.into_iter().chain(instead).collect();
    let parts: Vec<String> = Some(facts.join("; ")).filter(|facts| !facts.is_empty()).into_iter().chain(note).collect();
    if parts.is_empty() { "no longer supported".to_owned() } else { parts.join(". ") }
}

/// The attribute above a row of a table, if what it is about is deprecated.
pub(super) fn deprecated_row(deprecated: Option<&Deprecated>) -> String {
    deprecated
        .map(|deprecated| format!("    #[deprecated(note = {})]\n", string(&note(deprecated))))
        .unwrap_or_default()
}

/// A note inside a documentation comment, as Markdown.
fn markdown(deprecated: &Deprecated) -> String {
    super::doc::sanitize(&note(deprecated).replace("\\[", "[")).join(" ")
}

/// One line per error code that the action's page lists.
pub(super) fn errors(service: &Service, action: &Action) -> Option<Vec<String>> {
    let codes = action.listed_errors()?;
    let line = |id: &ErrorCodeId| {
        let item = &service[*id];
        let meaning = super::doc::sanitize(first_sentence(&item.doc)).join(" ");
        let dash = if meaning.is_empty() { "" } else { " – " };
        format!("{}{dash}{meaning}", code(&item.code.value))
    };
    Some(codes.iter().map(line).collect())
}

fn wire(scope: &Scope<'_>, owner: &Struct, field: &Field) -> String {
    let mut words = vec![format!("On the wire: {}, {}", code(&field.wire.value), ty(scope.service, &field.ty))];
    if field.operator {
        words.push("set it here or with [`Client::as_operator`]".to_owned());
    } else if owner.in_request {
        words.push(match field.required {
            Required::Yes => "required".to_owned(),
            Required::No => "optional".to_owned(),
            Required::Was => "optional, formerly required".to_owned(),
        });
    }
    if owner.in_response && field.always {
        words.push(if owner.in_callbacks_only { "always present" } else { "always present in responses" }.to_owned());
    }
    if field.nullable {
        words.push("may be null".to_owned());
    }
    words.join(", ")
}

fn ty(service: &Service, item: &Type) -> String {
    match item {
        Type::String => "String".to_owned(),
        Type::Integer => "Integer".to_owned(),
        Type::Unsigned => "Unsigned integer".to_owned(),
        Type::Float => "Float".to_owned(),
        Type::Boolean => "Boolean".to_owned(),
        Type::Date => "date (`2022-01-01`)".to_owned(),
        Type::DateTime => "date and time (`2022-01-01 00:00:00`)".to_owned(),
        Type::Timestamp => "Unix time in seconds".to_owned(),
        Type::TimestampMillis => "Unix time in milliseconds".to_owned(),
        Type::Binary => "bytes in base64".to_owned(),
        Type::Struct(id) => format!("object {}", code(&service[*id].name.value)),
        Type::Enum(id) => match service[*id].base {
            Base::String => "String".to_owned(),
            Base::Integer => "Integer".to_owned(),
        },
        Type::List(inner) => format!("list of {}", ty(service, inner)),
    }
}

/// The limits in words. Only what is sent is checked.
pub(super) fn limits(owner: &Struct, field: &Field, items: &[Limit]) -> Option<String> {
    let words: Vec<String> = items
        .iter()
        .filter_map(|limit| {
            let what = marked(&field.terms, limit.key(), check(&limit.bound.check)?);
            if !owner.in_request {
                return Some(what);
            }
            let level = match limit.bound.level {
                Level::Deny => "checked before sending",
                Level::Warn => "logs a warning",
                Level::Hint => "not checked before sending",
            };
            Some(format!("{what} ({level})"))
        })
        .collect();
    (!words.is_empty()).then(|| words.join(", "))
}

fn check(check: &Check) -> Option<String> {
    Some(match check.demand() {
        Demand::Count(side, Unit::FileBytes, limit) => format!("{} {} before Base64", side.words(), size(limit)),
        Demand::Count(side, unit, limit) => format!("{} {}", side.words(), count(limit, unit.name())),
        Demand::Range(side, Number::FromNow(time)) => time.on(side),
        Demand::FileTypes(types) => format!("a file of type {}", codes(types.names())),
        Demand::Range(side, limit) => format!("{} {}", side.words(), number(&limit)),
        Demand::Charset(set) => format!("only {set}"),
        Demand::Format(format) => format.describe().to_owned(),
        // The type of the field says it.
        Demand::Known => return None,
    })
}

fn count(limit: u64, unit: &str) -> String {
    if limit == 1 { format!("1 {unit}") } else { format!("{limit} {unit}s") }
}

fn size(bytes: u64) -> String {
    match in_units(bytes) {
        (bytes, "") => count(bytes, "byte"),
        (count, unit) => format!("{count} {unit}"),
    }
}

fn number(number: &Number) -> String {
    match number {
        Number::Integer(value) => value.to_string(),
        Number::Unsigned(value) => value.to_string(),
        Number::Float(value) => value.to_string(),
        Number::FromNow(time) => time.to_string(),
    }
}

fn literal(value: &Literal) -> String {
    match value {
        Literal::Scalar(text) => code(&text.value),
        Literal::List(items, _) if items.is_empty() => "the empty list".to_owned(),
        Literal::List(items, _) => codes(items.iter().map(|item| &item.value)),
    }
}

pub(super) fn codes(items: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    let items: Vec<String> = items.into_iter().map(|item| code(item.as_ref())).collect();
    items.join(", ")
}
