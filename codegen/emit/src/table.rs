//! What the runtime needs to check, write, read and show a struct: its table, one row a field.

use proc_macro2::Literal;
use tc3_runtime::validate::{Format, Number};
use tc3_spec::model::{
    Bound, Check, Condition, Field, FieldStep, Level, Limit, Required, Role, Rule, Service, Struct, StructId,
};

use super::literal;
use super::names::{self, Scope};
use super::structure::is_response;

/// Longer rows are broken.
const WIDTH: usize = 120;

/// The call of `request!`, `response!` or `structure!`.
pub(super) fn text(scope: &Scope<'_>, id: StructId) -> String {
    let item = &scope.service[id];
    let (call, direction) = match (item.role, item.in_request, item.in_response) {
        (Role::Request(_), ..) => ("request", ""),
        (Role::Response(_), ..) => ("response", ""),
        (Role::Callback(_), ..) => ("structure", "received "),
        (Role::Type, true, true) => ("structure", "both "),
        (Role::Type, true, false) => ("structure", "sent "),
        // What neither reaches is read, so that its `Default` has something to stand on.
        (Role::Type, false, _) => ("structure", "received "),
    };
    let fields = item.fields.iter().enumerate().map(|(index, field)| {
        let optional = if field.optional { "Option " } else { "" };
        let start = format!("{index} {}: {optional}{}", names::field(field), string(&field.wire.value));
        row(&start, &facts(item, field))
    });
    let request_id = is_response(item).then(|| row(&format!("{} request_id: \"RequestId\"", item.fields.len()), &[]));
    let rows: String = fields.chain(request_id).collect();
    let rules = rules(scope.service, item);
    format!("rt::{call}! {{\n    {direction}{} {{\n{rows}    }}\n{rules}}}\n", scope.struct_name(id))
}

/// One row, broken before each fact where it is too long.
fn row(start: &str, facts: &[String]) -> String {
    let comma = if facts.is_empty() { "" } else { ", " };
    let line = format!("        {start}{comma}{};\n", facts.join("."));
    if line.chars().count() <= WIDTH {
        return line;
    }
    format!("        {start},\n            {};\n", facts.join("\n            ."))
}

/// What is known about a field, one call a fact. Only requests are checked, so limits of others are of no use.
fn facts(owner: &Struct, field: &Field) -> Vec<String> {
    let mut facts = Vec::new();
    let mut say = |holds: bool, fact: &str| facts.extend(holds.then(|| fact.to_owned()));
    say(owner.in_request && field.required == Required::Yes, "required()");
    say(owner.in_response && field.always, "always()");
    say(owner.in_response && field.always && field.nullable, "nullable()");
    say(field.sensitive, "sensitive()");
    if owner.in_request {
        match &checked(&field.limits)[..] {
            [] => {}
            [only] if matches!(only.check, Check::Known) && only.level == only.check.default_level() => {
                facts.push("known()".to_owned());
            }
            limits => facts.push(format!("limits(&[{}])", list(limits))),
        }
        let each = checked(&field.each);
        facts.extend((!each.is_empty()).then(|| format!("each(&[{}])", list(&each))));
    }
    facts
}

/// The bounds that are checked.
fn checked(limits: &[Limit]) -> Vec<Bound> {
    limits.iter().map(|limit| limit.bound).filter(|bound| bound.level != Level::Hint).collect()
}

fn list(bounds: &[Bound]) -> String {
    let words: Vec<String> = bounds.iter().map(bound).collect();
    words.join(", ")
}

fn bound(bound: &Bound) -> String {
    let check = check(&bound.check);
    match bound.level {
        level if level == bound.check.default_level() => check,
        Level::Deny => format!("{check}.deny()"),
        Level::Warn | Level::Hint => format!("{check}.warn()"),
    }
}

fn check(check: &Check) -> String {
    match check {
        Check::MaxChars(count) => format!("max_chars({count})"),
        Check::MinChars(count) => format!("min_chars({count})"),
        Check::Chars(count) => format!("chars({count})"),
        Check::MaxItems(count) => format!("max_items({count})"),
        Check::MinItems(count) => format!("min_items({count})"),
        Check::MaxBytes(count) => format!("max_bytes({count})"),
        Check::Min(number) => self::number("min", number),
        Check::Max(number) => self::number("max", number),
        Check::Charset(set) => format!("charset({set:?})"),
        Check::Format(format) => format!("format({})", self::format(*format)),
        Check::Known => "documented()".to_owned(),
    }
}

fn format(format: Format) -> String {
    format!("{format:?}")
}

fn number(bound: &str, number: &Number) -> String {
    match *number {
        Number::Integer(value) => format!("{bound}({value})"),
        Number::Unsigned(value) => match i64::try_from(value) {
            Ok(value) => format!("{bound}({value})"),
            Err(_) => format!("{bound}_unsigned({value})"),
        },
        Number::Float(value) => format!("{bound}_float({})", literal::float(value).to_string().replace(' ', "")),
    }
}

fn rules(service: &Service, item: &Struct) -> String {
    if !item.in_request || item.rules.is_empty() {
        return String::new();
    }
    let rows: String = item.rules.iter().map(|item| format!("        {},\n", rule(service, item))).collect();
    format!("    rules [\n{rows}    ]\n")
}

fn rule(service: &Service, rule: &Rule) -> String {
    let list = |paths: &[Vec<FieldStep>]| {
        let paths: Vec<String> = paths.iter().map(|steps| path(service, steps)).collect();
        format!("(&[{}])", paths.join(", "))
    };
    match rule {
        Rule::ExactlyOneOf(paths) => format!("ExactlyOneOf{}", list(paths)),
        Rule::AtLeastOneOf(paths) => format!("AtLeastOneOf{}", list(paths)),
        Rule::AtMostOneOf(paths) => format!("AtMostOneOf{}", list(paths)),
        Rule::RequiredIf { field, when } => {
            let when: Vec<String> = when.iter().map(|item| condition(service, item)).collect();
            format!("RequiredIf {{ field: {}, when: &[{}] }}", path(service, field), when.join(", "))
        }
    }
}

fn condition(service: &Service, condition: &Condition) -> String {
    let values: Vec<String> = condition.values.iter().map(|value| string(value)).collect();
    format!("Condition {{ field: {}, values: &[{}] }}", path(service, &condition.field), values.join(", "))
}

/// A path as a slice of wire names.
fn path(service: &Service, steps: &[FieldStep]) -> String {
    let names: Vec<String> = steps.iter().map(|step| string(&service.field(*step).wire.value)).collect();
    format!("&[{}]", names.join(", "))
}

/// A text as a Rust literal.
pub(super) fn string(text: &str) -> String {
    Literal::string(text).to_string()
}
