//! Lists the actions of the spec: parameters, limits, examples and errors.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use tc3_spec::model::{
    Action, Base, Condition, Deprecated, Enum, Field, FieldsRule, Literal, Outcome, Region, Required, Service,
    StructId, Test, Type,
};

use crate::answer::{Answers, Prepared};

/// All actions by service, without their parameters. Services that are read on demand say nothing before they are.
pub(super) fn list(answers: &Answers) -> Value {
    let services = answers.names().map(|(name, version)| {
        let prepared = answers.loaded().find(|known| {
            let service = &known.service;
            service.name.value == name && service.version.value == version
        });
        in_brief(name, version, prepared)
    });
    json!({"Services": services.collect::<Vec<_>>()})
}

/// The actions of one service, which is read for it where it has not been yet.
pub(super) fn of_service(answers: &Answers, name: &str, version: &str) -> Option<Value> {
    let prepared = answers.service(name, version)?;
    Some(in_brief(name, version, Some(prepared)))
}

fn in_brief(name: &str, version: &str, prepared: Option<&Prepared>) -> Value {
    json!({
        "Service": name,
        "Version": version,
        "Doc": prepared.map(|prepared| prepared.service.doc.to_string()),
        "Region": prepared.map(|prepared| region(prepared.service.region)),
        "Actions": prepared.map(|prepared| prepared.service.actions.iter().map(brief).collect::<Vec<_>>()),
    })
}

/// One action in full, with every type and enum that it leads to.
pub(super) fn one(answers: &Answers, service: &str, version: &str, action: &str) -> Option<Value> {
    let prepared = answers.service(service, version)?;
    let action = &prepared.service.actions[prepared.action(action)?];
    let mut value = brief(action);
    let described = described(prepared, action);
    value.as_object_mut()?.extend(described.as_object()?.clone());
    Some(value)
}

fn region(region: Region) -> &'static str {
    match region {
        Region::Optional => "optional",
        Region::Required => "required",
        Region::None => "none",
    }
}

fn brief(action: &Action) -> Value {
    json!({
        "Action": action.name.value,
        "Doc": *action.doc,
        "RateLimit": action.rate_limit.fact().and_then(|limits| limits.second),
        "DailyLimit": action.rate_limit.fact().and_then(|limits| limits.day),
        "Deprecated": action.deprecated.as_ref().map(deprecated),
        "Examples": action.examples.len(),
    })
}

fn described(prepared: &Prepared, action: &Action) -> Value {
    let service = &prepared.service;
    let (mut structs, mut enums) = (BTreeSet::new(), BTreeMap::new());
    let mut waiting = vec![action.request, action.response];
    while let Some(id) = waiting.pop() {
        for field in &service[id].fields {
            match field.ty.innermost() {
                Type::Struct(id) if structs.insert(*id) => waiting.push(*id),
                Type::Enum(id) => drop(enums.insert(service[*id].name.value.clone(), values(&service[*id]))),
                _ => {}
            }
        }
    }
    let types: BTreeMap<&str, Value> =
        structs.iter().map(|id| (service[*id].name.value.as_str(), object(service, *id))).collect();
    let host = &service[action.host];
    json!({
        "Service": service.name.value,
        "Version": service.version.value,
        "Host": host.host,
        "Request": object(service, action.request),
        "Response": object(service, action.response),
        "Types": types,
        "Enums": enums,
        "Errors": errors(service, action),
        "Examples": action.examples.iter().map(example).collect::<Vec<_>>(),
    })
}

fn object(service: &Service, id: StructId) -> Value {
    let item = &service[id];
    json!({
        "Doc": *item.doc,
        "Fields": item.fields.iter().map(|field| of_field(service, field)).collect::<Vec<_>>(),
        "Rules": item.rules.iter().map(|rule| of_rule(service, &rule.value)).collect::<Vec<_>>(),
    })
}

fn of_field(service: &Service, field: &Field) -> Value {
    let limits = |limits: &[tc3_spec::model::Limit]| {
        let limits = limits
            .iter()
            .map(|limit| json!({"Rule": limit.key(), "Value": limit.value(), "Level": limit.bound.level.name()}));
        limits.collect::<Vec<_>>()
    };
    json!({
        "Name": field.wire.value,
        "Type": service.type_name(&field.ty),
        "Doc": *field.doc,
        "Required": field.required == Required::Yes,
        "Always": field.always,
        "Internal": field.internal,
        "Sensitive": field.sensitive,
        "Operator": field.operator,
        "Needs": field.needs.iter().map(|path| service.path(path)).collect::<Vec<_>>(),
        "Limits": limits(&field.limits),
        "Each": limits(&field.each),
        "Cases": field.cases.iter().map(|case| json!({
            "When": conditions(service, &case.when),
            "Limits": limits(&case.limits),
            "Each": limits(&case.each),
            "Values": case.values.iter().map(|value| value.value.as_str()).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
        "Rules": field.rules.iter().map(|rule| of_rule(service, &rule.value)).collect::<Vec<_>>(),
        "Default": field.default.as_ref().map(literal),
        "Example": field.example.as_ref().map(literal),
        "Known": field.known.iter().map(|value| value.value.as_str()).collect::<Vec<_>>(),
        "Deprecated": field.deprecated.as_ref().map(deprecated),
    })
}

fn literal(literal: &Literal) -> Value {
    match literal {
        Literal::Scalar(text) => text.value.as_str().into(),
        Literal::List(items, _) => items.iter().map(|item| item.value.as_str()).collect(),
    }
}

fn deprecated(deprecated: &Deprecated) -> Value {
    json!({"Since": deprecated.since, "Use": deprecated.instead.as_ref().map(|name| &name.value), "Note": deprecated.note})
}

fn values(item: &Enum) -> Value {
    let values = item.variants.iter().map(|variant| {
        let deprecated = variant.deprecated.as_ref().map(deprecated);
        json!({"Value": variant.wire.value, "Doc": *variant.doc, "Deprecated": deprecated})
    });
    let base = if item.base == Base::Integer { "Integer" } else { "String" };
    json!({"Base": base, "Doc": *item.doc, "Values": values.collect::<Vec<_>>()})
}

fn of_rule(service: &Service, rule: &FieldsRule) -> Value {
    let paths = |paths: &[Vec<_>]| paths.iter().map(|path| service.path(path)).collect::<Vec<_>>();
    match rule {
        FieldsRule::ExactlyOneOf(of) => json!({"Rule": "exactly_one_of", "Fields": paths(of)}),
        FieldsRule::AtLeastOneOf(of) => json!({"Rule": "at_least_one_of", "Fields": paths(of)}),
        FieldsRule::AtMostOneOf(of) => json!({"Rule": "at_most_one_of", "Fields": paths(of)}),
        FieldsRule::SameLength(of) => json!({"Rule": rule.key(), "Fields": paths(of)}),
        FieldsRule::Unique(of) => json!({"Rule": rule.key(), "Fields": [service.path(of)]}),
        FieldsRule::Span { from, to, max } => {
            let most = max.map(|max| max.words());
            json!({"Rule": rule.key(), "Fields": [service.path(from), service.path(to)], "Most": most})
        }
        FieldsRule::If { field, when, .. } => {
            json!({"Rule": rule.key(), "Fields": [service.path(field)], "When": conditions(service, when)})
        }
    }
}

fn conditions(service: &Service, when: &[Condition]) -> Vec<Value> {
    let test = |condition: &Condition| match condition.test {
        Test::Given => "given",
        Test::Absent => "absent",
        Test::Is(_) => "is",
    };
    let of = |one: &Condition| json!({"Field": service.path(&one.field), "Test": test(one), "Values": one.values()});
    when.iter().map(of).collect()
}

/// The codes of the action, then those of every action.
fn errors(service: &Service, action: &Action) -> Vec<Value> {
    let own = action.listed_errors().unwrap_or_default().iter().map(|id| &service[*id]);
    let common = service.codes.iter().filter(|code| code.common);
    let shown = own.map(|code| (code, false)).chain(common.map(|code| (code, true)));
    let shown = shown.map(
        |(code, common)| json!({"Code": code.code.value, "Doc": *code.doc, "Remedy": code.remedy, "Common": common}),
    );
    shown.collect()
}

fn example(example: &tc3_spec::model::Example) -> Value {
    let (response, error) = match &example.outcome {
        Outcome::Response(text) => (serde_json::from_str::<Value>(&text.value).ok(), None),
        Outcome::Error { code, message, .. } => (None, Some(json!({"Code": code.value, "Message": message}))),
    };
    json!({
        "Name": example.name.value,
        "Doc": example.doc,
        "Request": serde_json::from_str::<Value>(&example.request.value).ok(),
        "Response": response,
        "Error": error,
    })
}
