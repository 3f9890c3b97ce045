//! The actions of the spec: parameters, limits, examples and errors.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use tc3_spec::model::{
    Action, Base, Deprecated, Enum, Field, Literal, Outcome, Region, Required, Rule, Service, StructId, Type,
    limit_key, limit_value,
};

use crate::answer::{Answers, Prepared};

/// All actions by service, without their parameters. Services that are read on demand say nothing before they are.
pub(super) fn list(answers: &Answers) -> Value {
    let service = |(name, version): (&str, &str)| {
        let prepared = answers.loaded().find(|known| {
            let service = &known.service;
            service.name.value == name && service.version.value == version
        });
        json!({
            "Service": name,
            "Version": version,
            "Doc": prepared.map(|prepared| prepared.service.doc.as_str()),
            "Region": prepared.map(|prepared| region(prepared.service.region)),
            "Actions": prepared.map(|prepared| prepared.service.actions.iter().map(brief).collect::<Vec<_>>()),
        })
    };
    json!({"Services": answers.names().map(service).collect::<Vec<_>>()})
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
        "Doc": action.doc,
        "RateLimit": action.rate_limit,
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
    let host = service.hosts.get(action.host);
    json!({
        "Service": service.name.value,
        "Version": service.version.value,
        "Host": host.map(|host| host.host.as_str()),
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
        "Doc": item.doc,
        "Fields": item.fields.iter().map(|field| of_field(service, field)).collect::<Vec<_>>(),
        "Rules": item.rules.iter().map(|rule| of_rule(service, rule)).collect::<Vec<_>>(),
    })
}

fn of_field(service: &Service, field: &Field) -> Value {
    let limits = |limits: &[tc3_spec::model::Limit]| {
        let limits = limits.iter().map(|limit| {
            let check = &limit.bound.check;
            json!({"Rule": limit_key(check), "Value": limit_value(check), "Level": limit.bound.level.name()})
        });
        limits.collect::<Vec<_>>()
    };
    json!({
        "Name": field.wire.value,
        "Type": type_name(service, &field.ty),
        "Doc": field.doc,
        "Required": field.required == Required::Yes,
        "Always": field.always,
        "Internal": field.internal,
        "Sensitive": field.sensitive,
        "Operator": field.operator,
        "Needs": field.needs.iter().map(|path| service.path(path)).collect::<Vec<_>>(),
        "Limits": limits(&field.limits),
        "Each": limits(&field.each),
        "Default": field.default.as_ref().map(literal),
        "Example": field.example.as_ref().map(literal),
        "Known": field.known.iter().map(|value| value.value.as_str()).collect::<Vec<_>>(),
        "Deprecated": field.deprecated.as_ref().map(deprecated),
    })
}

/// As the spec writes it: `[FlowInfo]` is a list.
fn type_name(service: &Service, ty: &Type) -> String {
    match ty {
        Type::Struct(id) => service[*id].name.value.clone(),
        Type::Enum(id) => service[*id].name.value.clone(),
        Type::List(item) => format!("[{}]", type_name(service, item)),
        built_in => Type::BUILT_IN.iter().find(|(_, ty)| ty == built_in).map_or("", |(name, _)| name).to_owned(),
    }
}

fn literal(literal: &Literal) -> Value {
    match literal {
        Literal::Scalar(text) => text.value.as_str().into(),
        Literal::List(items, _) => items.iter().map(|item| item.value.as_str()).collect(),
    }
}

fn deprecated(deprecated: &Deprecated) -> Value {
    json!({"Since": deprecated.since, "Use": deprecated.instead, "Note": deprecated.note})
}

fn values(item: &Enum) -> Value {
    let values = item.variants.iter().map(|variant| {
        let deprecated = variant.deprecated.as_ref().map(deprecated);
        json!({"Value": variant.wire.value, "Doc": variant.doc, "Deprecated": deprecated})
    });
    let base = if item.base == Base::Integer { "Integer" } else { "String" };
    json!({"Base": base, "Doc": item.doc, "Values": values.collect::<Vec<_>>()})
}

fn of_rule(service: &Service, rule: &Rule) -> Value {
    let paths = |paths: &[Vec<_>]| paths.iter().map(|path| service.path(path)).collect::<Vec<_>>();
    match rule {
        Rule::ExactlyOneOf(of) => json!({"Rule": "exactly_one_of", "Fields": paths(of)}),
        Rule::AtLeastOneOf(of) => json!({"Rule": "at_least_one_of", "Fields": paths(of)}),
        Rule::AtMostOneOf(of) => json!({"Rule": "at_most_one_of", "Fields": paths(of)}),
        Rule::RequiredIf { field, when } => {
            let when = when.iter().map(|one| json!({"Field": service.path(&one.field), "Values": one.values}));
            json!({"Rule": "required_if", "Fields": [service.path(field)], "When": when.collect::<Vec<_>>()})
        }
    }
}

/// The codes of the action, then those of every action.
fn errors(service: &Service, action: &Action) -> Vec<Value> {
    let own = action.errors.iter().flatten().filter_map(|index| service.codes.get(*index));
    let common = service.codes.iter().filter(|code| code.common);
    let shown = own.map(|code| (code, false)).chain(common.map(|code| (code, true)));
    let shown = shown.map(
        |(code, common)| json!({"Code": code.code.value, "Doc": code.doc, "Remedy": code.remedy, "Common": common}),
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
