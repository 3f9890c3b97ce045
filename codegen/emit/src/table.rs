//! Emits the table of a struct, one row per field, from which the runtime validates, encodes, decodes and formats it.

use proc_macro2::Literal;
use tc3_runtime::validate::{Charset, Demand, FromNow, Number};
use tc3_spec::model::{Bound, Check, Field, FieldStep, Level, Limit, Required, Role, Service, Struct, StructId};

use super::conditions;
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
        row(&start, &facts(scope.service, item, field))
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
    // Names alone may be longer than a line.
    if facts.is_empty() || line.chars().count() <= WIDTH {
        return line;
    }
    format!("        {start},\n            {};\n", facts.join("\n            ."))
}

/// What is known about a field, one call a fact. Only requests are checked, so limits of others are of no use.
fn facts(service: &Service, owner: &Struct, field: &Field) -> Vec<String> {
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
        facts.extend(conditions::calls(service, field, |limits| {
            let bounds = checked(limits);
            (!bounds.is_empty()).then(|| list(&bounds))
        }));
    }
    facts
}

/// The bounds that are checked.
fn checked(limits: &[Limit]) -> Vec<Bound> {
    let checks = |bound: &Bound| bound.level != Level::Hint && bound.check.demand().is_checked();
    limits.iter().map(|limit| limit.bound).filter(checks).collect()
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
    let key = check.rule().name();
    match check.demand() {
        Demand::Count(_, _, count) => format!("{key}({count})"),
        Demand::Range(_, number) => self::number(key, number),
        Demand::Charset(set) => format!("{key}({})", charset(set)),
        Demand::Format(format) => format!("{key}({format:?})"),
        // Never checked, so never in a table.
        Demand::FileTypes(_) => String::new(),
        Demand::Known => "documented()".to_owned(),
    }
}

/// A set of characters as an expression: `LETTERS.with(DIGITS).and("-_")`.
fn charset(set: Charset) -> String {
    let (kinds, characters) = set.parts();
    let mut names = kinds.iter().map(|(name, _)| name.to_uppercase());
    // A set without a kind begins with one of its characters, which any of them may be.
    let Some(first) = names.next() else { return format!("characters({})", string(&characters)) };
    let others: String = names.map(|name| format!(".with({name})")).collect();
    let characters = if characters.is_empty() { String::new() } else { format!(".and({})", string(&characters)) };
    format!("{first}{others}{characters}")
}

fn number(bound: &str, number: Number) -> String {
    match number {
        Number::Integer(value) => format!("{bound}({value})"),
        Number::Unsigned(value) => match i64::try_from(value) {
            Ok(value) => format!("{bound}({value})"),
            Err(_) => format!("{bound}_unsigned({value})"),
        },
        Number::FromNow(FromNow { seconds, millis }) => {
            format!("{bound}_now{}({seconds})", if millis { "_millis" } else { "" })
        }
        Number::Float(value) => format!("{bound}_float({})", literal::float(value).to_string().replace(' ', "")),
    }
}

fn rules(service: &Service, item: &Struct) -> String {
    if !item.in_request || item.rules.is_empty() {
        return String::new();
    }
    let rows: String =
        item.rules.iter().map(|item| format!("        {},\n", conditions::row(service, &item.value))).collect();
    format!("    rules [\n{rows}    ]\n")
}

/// A path as a slice of wire names.
pub(super) fn path(service: &Service, steps: &[FieldStep]) -> String {
    let names: Vec<String> = steps.iter().map(|step| string(&service.field(*step).wire.value)).collect();
    format!("&[{}]", names.join(", "))
}

/// A text as a Rust literal.
pub(super) fn string(text: &str) -> String {
    Literal::string(text).to_string()
}
